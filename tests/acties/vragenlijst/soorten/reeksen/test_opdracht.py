"""One out, one more, or only these."""

from __future__ import annotations

import pytest

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.soorten import Inbreng, soort_van
from kennisbank.laden import GemeenteGegevens
from tests.hulp.reeksen import WIE, bij_de_provincie, doe, lees, namen, planning, zeg
from tests.hulp.vragenlijsten import lijst, vraag


def test_toevoegen_weghalen_en_verbeteren_onderweg() -> None:
    eerst = lees("bewoners, winkeliers").waarde
    met = lees("ook nog de dorpsraad", eerst)
    assert namen(met) == ["bewoners", "winkeliers", "dorpsraad"]
    assert met.opmerking is not None
    assert "dorpsraad" in met.opmerking
    zonder = lees("haal de winkeliers eruit", met.waarde)
    assert namen(zonder) == ["bewoners", "dorpsraad"]
    gezegd = lees("dorpsraad: weinig invloed", zonder.waarde)
    assert gezegd.waarde[1] == {"naam": "dorpsraad", "invloed": "laag"}


def test_alles_weghalen_kan_niet() -> None:
    gelezen = lees("haal bewoners weg", [{"naam": "bewoners"}])
    assert gelezen.fout is not None


def test_in_de_samenvatting_kan_er_iets_bij_en_af() -> None:
    van_wie = lijst(vraag("wie", "reeks"))
    resultaat = doe(zeg("bewoners, winkeliers"), van=van_wie)
    met = verwerk(van_wie, resultaat.toestand, zeg("ook de dorpsraad"))
    zonder = verwerk(van_wie, met.toestand, zeg("haal de winkeliers eruit"))
    assert [r["naam"] for r in zonder.toestand.antwoorden["wie"].waarde] == ["bewoners", "dorpsraad"]
    anders = verwerk(van_wie, zonder.toestand, g.Wijzig(tekst="voeg de school toe"))
    assert [r["naam"] for r in anders.toestand.antwoorden["wie"].waarde][-1] == "school"
    niets = verwerk(van_wie, anders.toestand, zeg("haal de kerk eruit"))
    assert niets.toestand.antwoorden == anders.toestand.antwoorden


def test_wat_er_niet_bij_hoort_kan_eruit(dalfsen: GemeenteGegevens) -> None:
    """Said where a kind is asked of something that is no moment."""
    deze = dalfsen.vragenlijsten["planning"].inhoud
    eerst = planning(dalfsen, "startschot, inloopavond 3 mei 2027")
    fout = verwerk(deze, verwerk(deze, eerst.toestand, g.SlaOver()).toestand, zeg("iets geks")).fout
    assert fout is not None
    assert "‘haal startschot eruit’" in fout


def test_vergeet_de_school_niet() -> None:
    eerst = [{"naam": "bewoners", "invloed": "hoog", "belang": "hoog"}]
    gelezen = lees("vergeet de school niet, die heeft weinig invloed maar groot belang", eerst)
    assert gelezen.waarde[1] == {"naam": "school", "invloed": "laag", "belang": "hoog"}


@pytest.mark.parametrize(
    ("tekst", "namen"),
    [
        ("o en vergeet Veilig Verkeer en het waterschap niet", ["Veilig Verkeer", "waterschap"]),
        ("oh ja, de school vergeten", ["school"]),
        ("ik ben de school vergeten", ["school"]),
        ("winkeliers vergeten: veel invloed", ["winkeliers"]),
    ],
)
def test_wie_nog_iemand_vergeten_was(tekst: str, namen: list[str]) -> None:
    deze = WIE.vraag("wie")
    uit = soort_van(deze).lees(deze, Inbreng(tekst=tekst), bij_de_provincie()).waarde
    assert [rij["naam"] for rij in uit[3:]] == namen
    assert "invloed" not in uit[0]
