"""Going on on another device with what was not handed in yet."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from acties import klok
from acties.initiatief.hervatcode import GELDIG
from acties.initiatief.kenmerk import lees_kenmerk, nieuw_kenmerk
from acties.omgeving import Omgeving
from acties.opslag import Hervatcode
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, VraagOpen
from acties.vragenlijst.waarover import TOEGANG
from bot.web.sessie import GELDIG_S
from tests.hulp.gesprekken import INTAKE, Dialoog


def gestopt(omgeving: Omgeving, antwoorden: int = 3) -> Dialoog:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    for antwoord in INTAKE[:antwoorden]:
        dialoog.zeg(antwoord)
    dialoog.doe(g.Stop())
    return dialoog


def code_van(dialoog: Dialoog) -> dict[str, Any]:
    einde = dialoog.doe(g.Start("hervatcode"))
    assert isinstance(einde, Einde)
    return einde.gegevens


def elders(omgeving: Omgeving, code: str, bereik: str | None) -> tuple[Dialoog, Einde]:
    ander = Dialoog(omgeving)
    assert ander.doe(g.Start(TOEGANG)).vraag == "kenmerk"
    ander.zeg(code)
    return ander, ander.zeg(bereik) if bereik else ander.doe(g.SlaOver())


def test_met_de_code_gaat_het_verder_waar_het_was(omgeving: Omgeving) -> None:
    hier = gestopt(omgeving)
    gegevens = code_van(hier)
    assert lees_kenmerk(gegevens["code"]) == gegevens["code"], "dezelfde vorm als een kenmerk"
    assert gegevens["adres_nodig"]
    daar, einde = elders(omgeving, gegevens["code"].lower(), "SANNE@voorbeeld.nl")
    assert einde.gegevens["gelukt"]
    vraag = einde.vervolg
    assert isinstance(vraag, VraagOpen)
    assert (vraag.vraag, vraag.meldingen[0].gegevens) == (
        "gesproken_met",
        {"beantwoord": "3", "aantal": "8"},
    )
    assert hier.doe(g.Hervat()).reden == "geen_vragenlijst", "op één plek tegelijk"
    for antwoord in INTAKE[3:]:
        daar.zeg(antwoord)
    kenmerk = daar.doe(g.Verstuur()).gegevens["kenmerk"]
    assert daar.doe(g.Start("status")).gegevens == {"kenmerk": kenmerk}


def test_de_code_zelf_staat_niet_bij_de_codes(omgeving: Omgeving) -> None:
    code = code_van(gestopt(omgeving))["code"]
    with omgeving.bron.lezen() as sessie:
        [rij] = sessie.scalars(select(Hervatcode))
    assert code not in repr(vars(rij))


@pytest.mark.parametrize("bereik", ["ander@voorbeeld.nl", None])
def test_zonder_het_goede_adres_niet(omgeving: Omgeving, bereik: str | None) -> None:
    hier = gestopt(omgeving)
    _, einde = elders(omgeving, code_van(hier)["code"], bereik)
    assert not einde.gegevens["gelukt"]
    assert hier.doe(g.Hervat()).vraag == "gesproken_met"


def test_wie_nog_geen_adres_gaf_slaat_het_over(omgeving: Omgeving) -> None:
    hier = gestopt(omgeving, antwoorden=0)
    gegevens = code_van(hier)
    assert not gegevens["adres_nodig"]
    _, einde = elders(omgeving, gegevens["code"], None)
    assert isinstance(einde.vervolg, VraagOpen)
    assert einde.vervolg.vraag == "contactgegevens"


def test_een_code_die_niemand_heeft(omgeving: Omgeving) -> None:
    _, einde = elders(omgeving, nieuw_kenmerk(2026), "sanne@voorbeeld.nl")
    assert not einde.gegevens["gelukt"]


def test_heen_en_weer_met_dezelfde_code(omgeving: Omgeving) -> None:
    hier = gestopt(omgeving)
    code = code_van(hier)["code"]
    daar, _ = elders(omgeving, code, "sanne@voorbeeld.nl")
    daar.zeg(INTAKE[3])
    hier.doe(g.Start(TOEGANG, kenmerk=code))
    einde = hier.zeg("sanne@voorbeeld.nl")
    assert einde.vervolg.vraag == "samenwerking"
    assert daar.doe(g.Herhaal()).reden == "geen_vragenlijst"


def test_na_verloop_van_tijd_werkt_de_code_niet_meer(omgeving: Omgeving) -> None:
    code = code_van(gestopt(omgeving))["code"]
    with klok.verschuif(GELDIG + timedelta(days=1)):
        assert not elders(omgeving, code, "sanne@voorbeeld.nl")[1].gegevens["gelukt"]
    assert timedelta(seconds=GELDIG_S) == GELDIG, "zo lang als de browser het gesprek onthoudt"


def test_na_het_versturen_werkt_de_code_niet_meer(omgeving: Omgeving) -> None:
    hier = gestopt(omgeving)
    code = code_van(hier)["code"]
    hier.doe(g.Hervat())
    for antwoord in INTAKE[3:]:
        hier.zeg(antwoord)
    hier.doe(g.Verstuur())
    assert not elders(omgeving, code, "sanne@voorbeeld.nl")[1].gegevens["gelukt"]


def test_de_code_komt_ook_per_mail(omgeving: Omgeving) -> None:
    hier = gestopt(omgeving)
    assert code_van(hier)["kan_gemaild"]
    einde = hier.doe(g.Start("hervatcode_mailen"))
    assert (einde.gegevens["gemaild"], einde.gegevens["code"]) == (True, None)
    [brief] = omgeving.outbox.alle()
    assert brief.ontvanger == "sanne@voorbeeld.nl"
    assert "moestuin" not in brief.inhoud["tekst"]
    code = next(regel for regel in brief.inhoud["tekst"].splitlines() if lees_kenmerk(regel))
    assert elders(omgeving, code, "sanne@voorbeeld.nl")[1].gegevens["gelukt"]


def test_zonder_mailadres_wordt_er_niets_gemaild(omgeving: Omgeving) -> None:
    hier = Dialoog(omgeving)
    hier.doe(g.Start("intake"))
    hier.zeg("Sanne de Boer, 06-12345678")
    hier.doe(g.Stop())
    gegevens = code_van(hier)
    assert (gegevens["kan_gemaild"], gegevens["adres_nodig"]) == (False, True)
    assert elders(omgeving, gegevens["code"], "0612345678")[1].gegevens["gelukt"]


def test_wie_niets_heeft_lopen_krijgt_geen_code(omgeving: Omgeving) -> None:
    assert code_van(Dialoog(omgeving)) == {"code": None}


def test_een_knop_van_eerder_terwijl_er_weer_iets_openstaat(omgeving: Omgeving) -> None:
    hier = gestopt(omgeving)
    hier.doe(g.Hervat())
    einde = hier.doe(g.Start("hervatcode"))
    assert lees_kenmerk(einde.gegevens["code"])
    assert einde.vervolg.vraag == "gesproken_met"
