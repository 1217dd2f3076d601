"""The learned judge fills what is left over or very unlikely, with words that tell nothing else."""

from __future__ import annotations

import pytest

from acties.vragenlijst.herkennen.basis import Verhaal
from acties.vragenlijst.herkennen.gaten import vul_gaten
from acties.vragenlijst.vooraf import lees_velden
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.herkenning import HerkenMetWie, HerkenZinsdeel

TEKST = "Een kas bij de kerk. Twee leraren van de Uiterwaard geven les. De koster had er wel oren naar."


def verhaal(dalfsen: GemeenteGegevens, tekst: str = TEKST) -> Verhaal:
    return Verhaal.van(tekst, dalfsen.gemeente.inhoud)


def test_vult_wat_de_regels_openlaten(dalfsen: GemeenteGegevens) -> None:
    gevonden = vul_gaten(verhaal(dalfsen), {})
    assert gevonden == {"samenwerking": "Twee leraren van de Uiterwaard", "gesproken_met": "De koster"}
    assert (
        lees_velden(dalfsen.vragenlijsten["intake"].inhoud, dalfsen.gemeente.inhoud, TEKST) == gevonden
    )


def test_wat_de_regels_vonden_blijft(dalfsen: GemeenteGegevens) -> None:
    gevonden = vul_gaten(verhaal(dalfsen), {"gesproken_met": "De koster"})
    assert gevonden == {"samenwerking": "Twee leraren van de Uiterwaard"}


@pytest.mark.parametrize(
    ("tekst", "veld", "regel", "anders"),
    [
        (
            "We houden een filmavond, met oude films. Kees van de kaartclub heeft een beamer.",
            "samenwerking",
            "met oude films",
            "Kees van de kaartclub",
        ),
    ],
)
def test_wat_een_regel_vond_maakt_plaats_als_het_heel_onwaarschijnlijk_is(
    dalfsen: GemeenteGegevens, tekst: str, veld: str, regel: str, anders: str
) -> None:
    assert vul_gaten(verhaal(dalfsen, tekst), {veld: regel}) == {veld: anders}
    # What may well be what was told, stays.
    assert veld not in vul_gaten(verhaal(dalfsen, tekst), {veld: anders})


def test_naast_wie_een_regel_vond_noemt_het_een_ander_in_die_zin(dalfsen: GemeenteGegevens) -> None:
    for ander in ("mijn zwager bakt de broodjes", "kok Ria kookt", "de bakker levert het brood"):
        naam = " ".join(ander.split()[:2])
        tekst = f"Een feest, de fanfare speelt en {ander}."
        gevonden = vul_gaten(verhaal(dalfsen, tekst), {"samenwerking": "de fanfare"})
        assert gevonden == {"samenwerking": f"de fanfare\n{naam}"}, ander
        # In another sentence it may be of something else.
        apart = f"Een feest, de fanfare speelt. {ander.capitalize()}."
        assert "samenwerking" not in vul_gaten(verhaal(dalfsen, apart), {"samenwerking": "de fanfare"})


def test_woorden_van_een_ander_antwoord_vullen_niets(dalfsen: GemeenteGegevens) -> None:
    assert "samenwerking" not in vul_gaten(verhaal(dalfsen), {"gesproken_met": "Twee leraren"})


def test_wie_het_vertelt_en_de_gemeente_doen_niet_mee(dalfsen: GemeenteGegevens) -> None:
    tekst = (
        "Een kas bij de kerk. Drie mensen van de gemeente geven les."
        " Groeten van Piet Kolkman, 06-12345678"
    )
    assert "samenwerking" not in vul_gaten(verhaal(dalfsen, tekst), {})


@pytest.mark.parametrize(
    "tekst",
    [
        "Een kas. Ik heb niet met de wethouder gesproken, wel met de stalhouder.",
        "Een kas. Wij zijn niet bij de wethouder geweest, wel bij de stalhouder.",
        "Een kas. Nog niet aan de wethouder gevraagd, wel aan de stalhouder.",
    ],
)
def test_wie_niet_gesproken_is_wordt_niet_ingevuld(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert "wethouder" not in vul_gaten(verhaal(dalfsen, tekst), {}).get("gesproken_met", "")


def test_wat_een_ander_betaalt_is_geen_hulp_van_de_gemeente(dalfsen: GemeenteGegevens) -> None:
    tekst = "Het kost 1500 euro voor hout, verf en planken. Een fonds wil de helft betalen."
    assert "hulp_nodig" not in vul_gaten(verhaal(dalfsen, tekst), {})


def test_alleen_vragen_die_het_zeggen_worden_zo_gevuld(dalfsen: GemeenteGegevens) -> None:
    intake = dalfsen.vragenlijsten["intake"].inhoud
    zonder = intake.model_copy(
        update={
            "vragen": tuple(
                v.model_copy(update={"herken": v.herken.model_copy(update={"geleerd": None})})
                if isinstance(v.herken, HerkenZinsdeel | HerkenMetWie)
                else v
                for v in intake.vragen
            )
        }
    )
    assert lees_velden(zonder, dalfsen.gemeente.inhoud, TEKST) == {}
