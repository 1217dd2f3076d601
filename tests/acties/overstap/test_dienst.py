"""Going on in another channel: what was begun goes along, once, and nothing goes the other way."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest

from acties import klok
from acties.bijlagen.dienst import Bijlagen
from acties.omgeving import Omgeving
from acties.opslag import Overstapcode
from acties.overstap.dienst import GELDIG, Meegenomen
from acties.overstap.weergave import leesbare_code
from acties.vragenlijst import gebeurtenissen as g
from bot.poort import Bestand, Inbox
from tests.hulp.bestanden import foto
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in, maak_gesprek

NIETS = Meegenomen(onaf=False, ideeen=0, dossiers=0)


def elders() -> str:
    return secrets.token_urlsafe(12)


def test_wat_niet_af_is_gaat_mee_met_de_bestanden(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    inbox = Inbox(omgeving.bron, omgeving.gegevens)
    inbox.leg_vast(dialoog.gesprek_id, "web", "f", Bestand("vooraf.jpg", foto()))
    dialoog.doe(g.Start("intake"))
    for antwoord in INTAKE[:3]:
        dialoog.zeg(antwoord)
    code = omgeving.overstappen.maak_code(dialoog.gesprek_id)
    hier = elders()
    assert omgeving.overstappen.verzilver(code, hier, "telegram") == Meegenomen(True, 0, 0)
    bijlagen: Bijlagen = omgeving.bijlagen
    assert [b.naam for b in bijlagen.van_gesprek(hier)] == ["vooraf.jpg"]
    verder = Dialoog(omgeving, hier)
    vraag = verder.doe(g.Hervat())
    assert vraag.vraag == "gesproken_met"
    assert vraag.beantwoord == 3
    assert dialoog.doe(g.Hervat()).reden == "geen_vragenlijst", "daar is het niet meer"
    # And back again, with another code.
    terug = omgeving.overstappen.maak_code(hier)
    assert omgeving.overstappen.verzilver(terug, dialoog.gesprek_id, "web") == Meegenomen(True, 0, 0)
    assert dialoog.doe(g.Hervat()).vraag == "gesproken_met"


def test_bij_wat_is_ingediend_kan_men_in_beide(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    code = omgeving.overstappen.maak_code(gesprek)
    hier = elders()
    assert omgeving.overstappen.verzilver(code, hier, "telegram") == Meegenomen(False, 1, 0)
    for waar in (gesprek, hier):
        assert [s.samenvatting.kenmerk for s in omgeving.initiatieven.van(waar)] == [kenmerk]


def test_wie_andermans_code_gebruikt_geeft_niets_weg(omgeving: Omgeving) -> None:
    mijn, _ = dien_in(omgeving)
    lokker = maak_gesprek(omgeving.bron)
    code = omgeving.overstappen.maak_code(lokker)
    omgeving.overstappen.verzilver(code, mijn, "telegram")
    assert omgeving.initiatieven.van(lokker) == []


def test_een_code_werkt_in_een_gesprek(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    dialoog.zeg(INTAKE[0])
    code = omgeving.overstappen.maak_code(dialoog.gesprek_id)
    hier, daar = elders(), elders()
    eerst = omgeving.overstappen.verzilver(leesbare_code(code).lower(), hier, "telegram")
    assert eerst == Meegenomen(True, 0, 0)
    assert omgeving.overstappen.verzilver(code, hier, "telegram") == eerst, "na een storing nog eens"
    assert omgeving.overstappen.verzilver(code, daar, "telegram") is None
    assert Dialoog(omgeving, hier).doe(g.Hervat()).vraag == "idee"


def test_een_code_in_het_eigen_gesprek_doet_niets(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    code = omgeving.overstappen.maak_code(dialoog.gesprek_id)
    assert omgeving.overstappen.verzilver(code, dialoog.gesprek_id, "web") == Meegenomen(True, 0, 0)
    assert dialoog.doe(g.Herhaal()).vraag == "contactgegevens", "het staat nog open"


@pytest.mark.parametrize("code", ["", "ABCDEFGHJKMN", "%' OR 1=1", "x" * 5000])
def test_een_verzonnen_code(omgeving: Omgeving, code: str) -> None:
    assert omgeving.overstappen.verzilver(code, elders(), "telegram") is None


def test_een_oude_code(omgeving: Omgeving, monkeypatch: pytest.MonkeyPatch) -> None:
    code = omgeving.overstappen.maak_code(maak_gesprek(omgeving.bron))
    later = klok.nu() + GELDIG + timedelta(seconds=1)
    monkeypatch.setattr(klok, "nu", lambda: later)
    assert omgeving.overstappen.verzilver(code, elders(), "telegram") is None


def test_van_de_code_is_alleen_een_hash_bewaard(omgeving: Omgeving) -> None:
    code = omgeving.overstappen.maak_code(maak_gesprek(omgeving.bron))
    with omgeving.bron.lezen() as sessie:
        [rij] = sessie.query(Overstapcode).all()
        assert code not in rij.hash


def test_wie_nergens_mee_bezig_was(omgeving: Omgeving) -> None:
    code = omgeving.overstappen.maak_code(maak_gesprek(omgeving.bron))
    assert omgeving.overstappen.verzilver(code, elders(), "telegram") == NIETS


def test_een_dossier_van_niemand_gaat_mee_en_een_van_een_account_niet(omgeving: Omgeving) -> None:
    van = maak_gesprek(omgeving.bron)
    account = omgeving.identiteit.maak_account(
        gemeente="dalfsen", email="jo@voorbeeld.nl", naam="Jo", rol="medewerker"
    )
    from acties.opslag import Participatiedossier

    with omgeving.bron.schrijven() as sessie:
        for kenmerk, eigenaar in (("P-1", None), ("P-2", account)):
            sessie.add(
                Participatiedossier(
                    kenmerk=kenmerk,
                    gemeente="dalfsen",
                    titel="Een project",
                    gesprek_id=van,
                    account_id=eigenaar,
                    status="concept",
                    begonnen_op=klok.nu(),
                    geopend_op=klok.nu(),
                )
            )
    hier = elders()
    code = omgeving.overstappen.maak_code(van)
    assert omgeving.overstappen.verzilver(code, hier, "telegram") == Meegenomen(False, 0, 1)
    assert omgeving.identiteit.actor(hier).rol == "inwoner"
