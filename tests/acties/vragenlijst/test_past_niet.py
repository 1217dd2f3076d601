"""An answer that says nothing of what was asked: not stored there."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.opslag import Databron
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.gesprekken import INTAKE, Dialoog


@pytest.fixture
def bron(sqlite_bron: Databron) -> Databron:
    """One kind of database: here it is about words."""
    return sqlite_bron


# By how many questions were answered: 0 asks the name, 2 the goal, 3 who was talked with, 4 with whom,
# 5 when, 6 the cost, 7 what help.
NIET_HIER = (
    (2, "dat zei ik net al", None),
    (2, "lemelerveld zei ik toch al", None),
    (2, "Idem", None),
    (3, "idem, zie antwoord 2", None),
    (4, "zie mijn antwoord hierboven", None),
    (2, "ga maar verder", None),
    (3, "ok doe maar gewoon door hoor", None),
    (7, "zie vorige vraag", None),
    (3, "dat jongeren niet meer op straat rondhangen", "doel"),
    (4, "zodat mensen weer naar buiten komen", "doel"),
    (5, "met niemand, alleen ik", None),
    (5, "mijn broer", None),
    (5, "mn zwager helpt mee", "samenwerking"),
    (5, "me broer doet ook mee", "samenwerking"),
    (5, "de tennisclub en de school", None),
    (6, "juni. of nee, dan is het te druk, september", None),
    (6, "met de buurman", None),
    (7, "in het voorjaar", None),
    (7, "de harmonie doet ook mee", "samenwerking"),
    (4, "najaar 28", "wanneer"),
    (5, "250 euro, dat lappen we zelf", "kosten"),
    (5, "een paar tientjes per persoon", "kosten"),
    (6, "Annelies heet ze, en mevrouw Kok poetst", "samenwerking"),
)
WEL_HIER = (
    (3, "dat wil ik nog doen"),
    (4, "dat doe ik alleen"),
    (2, "zie je kinderen buiten spelen, dan gaat het goed"),
    (4, "idem als bij 4: de buren en de school"),
    (4, "dezelfde mensen als hierboven"),
    (7, "door de gemeente verder geholpen worden"),
    (5, "met Pasen"),
    (5, "met mooi weer"),
    (5, "zodra de school akkoord is"),
    (5, "dat mag de kerk bepalen"),
    (5, "de eerste zaterdag van de maand"),
    (6, "de gemeente"),
    (5, "als we 500 euro bij elkaar hebben in juni"),
    (6, "dat weet Jan Bakker van de penningen"),
    (6, "dat weet de penningmeester"),
    (6, "in mei weet ik dat"),
    (7, "iemand die meedenkt"),
    (7, "geen"),
)


def _bij(omgeving: Omgeving, eerder: int) -> Dialoog:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    for antwoord in INTAKE[:eerder]:
        dialoog.zeg(antwoord)
    return dialoog


def _gevraagd(omgeving: Omgeving, dialoog: Dialoog) -> str | None:
    open_ = omgeving.vragenlijsten.wat_wordt_gevraagd(dialoog.gesprek_id)
    return open_[1].sleutel if open_ is not None else None


def test_wat_iets_anders_zegt_wordt_hier_niet_opgeschreven(omgeving: Omgeving) -> None:
    mis = []
    for eerder, tekst, waar in NIET_HIER:
        dialoog = _bij(omgeving, eerder)
        gevraagd = _gevraagd(omgeving, dialoog)
        dialoog.zeg(tekst)
        regels = {
            r.vraag: r.antwoord for r in dialoog.doe(g.Toon()).regels if tekst in (r.antwoord or "")
        }
        if _gevraagd(omgeving, dialoog) != gevraagd or list(regels) != ([waar] if waar else []):
            mis.append((gevraagd, tekst, list(regels)))
    assert mis == []


def test_wat_kan_kloppen_blijft_een_antwoord(omgeving: Omgeving) -> None:
    mis = []
    for eerder, tekst in WEL_HIER:
        dialoog = _bij(omgeving, eerder)
        gevraagd = _gevraagd(omgeving, dialoog)
        dialoog.zeg(tekst)
        if _gevraagd(omgeving, dialoog) == gevraagd:
            mis.append((gevraagd, tekst))
    assert mis == []


def test_wat_bij_de_naam_wordt_verteld_gaat_niet_verloren(omgeving: Omgeving) -> None:
    for tekst, waar in (
        ("wij wille een klimbos achter de school in dalfsen", "idee"),
        ("ja met de buren van nummer 8 en 10 gesproken", "gesproken_met"),
        ("oke, het is om de jongeren meer bij elkaar te krijgen", "doel"),
    ):
        dialoog = _bij(omgeving, 0)
        dialoog.zeg(tekst)
        regels = {r.vraag for r in dialoog.doe(g.Toon()).regels if r.antwoord}
        assert waar in regels, tekst
        assert _gevraagd(omgeving, dialoog) == "contactgegevens"


def test_wie_bij_de_naam_zegt_waar_het_is_heet_niet_zo(omgeving: Omgeving) -> None:
    for tekst in ("op hoonhorst", "in Ankum natuurlijk", "bij de kerk in lemelerveld"):
        dialoog = Dialoog(omgeving)
        dialoog.doe(g.Start("intake", verhaal="wij willen een klimbos maken voor de kinderen"))
        dialoog.zeg(tekst)
        regels = {r.vraag: r.antwoord or "" for r in dialoog.doe(g.Toon()).regels}
        assert regels["idee"].endswith(tekst)
        assert not regels.get("contactgegevens"), tekst


def test_een_plek_is_ook_voor_het_idee_geen_naam(omgeving: Omgeving) -> None:
    for tekst, naam in (
        ("Op Hoonhorst", False),
        ("In Lemelerveld hoor", False),
        ("te Ankum", False),
        ("Op den Akker, akker@voorbeeld.nl", True),
    ):
        dialoog = _bij(omgeving, 0)
        dialoog.zeg(tekst)
        regels = {r.vraag: r.antwoord or "" for r in dialoog.doe(g.Toon()).regels}
        assert bool(regels.get("contactgegevens")) is naam, tekst
