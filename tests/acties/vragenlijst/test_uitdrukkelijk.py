"""What counts as a yes to something that cannot be taken back."""

from __future__ import annotations

import pytest

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.toestand import Toestand
from acties.vragenlijst.uitdrukkelijk import zegt_ja, zegt_versturen
from kennisbank.laden import GemeenteGegevens

STUURT = """
ja / Ja! / jawel hoor / ja graag / joa / ok / oké, doe maar / goed zo / het is goed zo / klopt
/ klopt allemaal / ja dat klopt helemaal / prima / akkoord / versturen / verstuur / Verstuur
maar! / stuur maar op / ja verstuur het maar naar de gemeente / dien maar in / ik wil het
indienen / vesturen / is goed / kan zo weg, prima / mag weg hoor, ja / top, verstuur maar / 👍
/ ja, dank u wel / ja dat is goed zo hoor kind / ja hoor meid
"""
STUURT_NIET = """
nog niet versturen hoor / niet versturen / verstuur maar niet / verstuur nog maar niet / stuur
het niet op / ik verstuur het later / morgen versturen / straks versturen / ik verstuur het
vanavond wel / nee / klopt dat zo? / goed zo? / zo goed? / is het al verstuurd? / wordt het
dan nu verstuurd? / moet ik nu versturen / kan ik het later versturen? / zal ik het maar
versturen? / ja maar wie beslist daar nou over / ok wie leest dat dan / hm / eh / Jan / Ria
Smit / 't Oever / rust / bijna goed / ik wil het liever eerst nalezen / weet je zeker dat het
zo goed is? / mooi, maar kan ik het later nog aanpassen / tuurlijk niet / als het goed is
/ klopt t zo / klopt dat / en klopt het zo allemaal / is dat goed / ja staat het er goed
"""


def zinnen(lijst: str) -> list[str]:
    return [" ".join(zin.split()) for zin in lijst.split("/")]


@pytest.mark.parametrize("tekst", zinnen(STUURT))
def test_dit_mag_weg(tekst: str) -> None:
    assert zegt_versturen(tekst)


@pytest.mark.parametrize("tekst", zinnen(STUURT_NIET))
def test_dit_blijft_hier(tekst: str) -> None:
    assert not zegt_versturen(tekst)
    assert not zegt_ja(tekst)


def test_wat_op_de_knop_staat_mag_ook() -> None:
    assert not zegt_versturen("doorgeven")
    assert zegt_versturen("doorgeven", "Doorgeven")


@pytest.mark.parametrize(
    "tekst", ["ja", "ja hoor", "jazeker, haal alles maar weg", "wis alles", "trek maar in"]
)
def test_een_duidelijk_ja(tekst: str) -> None:
    assert zegt_ja(tekst)


@pytest.mark.parametrize(
    "tekst", ["klopt", "prima zo", "stuur maar op", "goed", "haal mijn achternaam weg"]
)
def test_wat_bij_iets_anders_hoort_is_geen_ja(tekst: str) -> None:
    assert not zegt_ja(tekst)


def test_wie_iets_anders_zegt_verstuurt_niets(dalfsen: GemeenteGegevens) -> None:
    lijst = dalfsen.vragenlijsten["intrekken"].inhoud
    eerst = verwerk(lijst, Toestand(), g.Bevestig("Ria Smit"))
    assert (eerst.nieuw, eerst.slot) == ((), None)
    assert eerst.fout is not None
    assert "duidelijk" in eerst.fout
    daarna = verwerk(lijst, Toestand(), g.Bevestig("ja, trek maar in"))
    assert [(vraag, gegeven.waarde) for vraag, gegeven in daarna.nieuw] == [("zeker", True)]


def test_versturen_vraagt_om_een_woord_dat_het_zegt(dalfsen: GemeenteGegevens) -> None:
    lijst = dalfsen.vragenlijsten["aanvulling"].inhoud
    [vraag] = lijst.vragen
    alles = Toestand({vraag.sleutel: Gegeven("gegeven", "De ijsclub doet ook mee.")})
    for gebeurtenis in (g.Verstuur("nog niet versturen"), g.Bevestig("hm")):
        resultaat = verwerk(lijst, alles, gebeurtenis)
        assert resultaat.slot is None
        assert [melding.soort for melding in resultaat.meldingen] == ["zeg_versturen"]
    for gebeurtenis in (g.Verstuur(), g.Verstuur("verstuur maar"), g.Bevestig("ja"), g.Bevestig()):
        assert verwerk(lijst, alles, gebeurtenis).slot == "verstuurd"
