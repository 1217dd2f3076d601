"""What is said to who goes on elsewhere: to an employee "je", and what a code does not take along."""

from __future__ import annotations

import re

import pytest

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.overstap.dienst import Meegenomen
from acties.overstap.weergave import meegenomen, naar_de_pagina, naar_telegram
from acties.tussendoor.medewerker import voor_medewerker
from bot.telegram import teksten
from tests.acties.participatie.test_dossiers import account, begin, meld_aan
from tests.hulp.dossier import gegevens_van

# Also "haalt je" and "je zich": half of a sentence that was turned.
GEEN_JE = re.compile(r"\b(?:[Uu]w?|[Uu]zelf|\w+t je (?:het|de|er|niet)|je zich)\b")


def van_telegram() -> list[Bericht]:
    gemeente = gegevens_van("dalfsen").gemeente.inhoud
    return [
        teksten.hulp(gemeente),
        teksten.privacy(gemeente, "", 3),
        teksten.privacy(gemeente, "https://voorbeeld.nl", 1),
        teksten.welkom(gemeente, "", onaf=True),
        teksten.kan_ik_niet("een spraakbericht"),
        teksten.STEL_UW_VRAAG,
        teksten.ONBEKENDE_OPDRACHT,
        teksten.CODE_ONBEKEND,
    ]


def van_het_overstappen() -> list[Bericht]:
    return [
        naar_telegram("bot", "ABCDEFGH"),
        naar_de_pagina("https://voorbeeld.nl", "ABCDEFGH"),
        naar_de_pagina("", "ABCDEFGH"),
        *(
            meegenomen(Meegenomen(onaf, ideeen, 1, aangemeld), waar="op de website")
            for onaf in (False, True)
            for ideeen in (0, 1, 2)
            for aangemeld in (False, True)
        ),
    ]


@pytest.mark.parametrize("bericht", [*van_telegram(), *van_het_overstappen()])
def test_een_medewerker_leest_je(bericht: Bericht) -> None:
    gezegd = voor_medewerker(bericht)
    for tekst in (gezegd.tekst, *(knop.label for knop in gezegd.knoppen)):
        assert not GEEN_JE.search(tekst), tekst


def test_wie_is_aangemeld_hoort_dat_de_dossiers_bij_het_account_blijven(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    meld_aan(omgeving, dialoog, account(omgeving))
    code = omgeving.overstappen.maak_code(dialoog.gesprek_id)
    wat = omgeving.overstappen.verzilver(code, "elders", "telegram")
    assert wat is not None
    assert (wat.aangemeld, wat.dossiers) == (True, 0)
    bericht = meegenomen(wat, waar="op de website")
    assert "als je je ook hier aanmeldt" in bericht.tekst
    assert [knop.opdracht.intent for knop in bericht.knoppen] == ["aanmelden"]
