"""Who comes back to what they said, behind an answer or alone; and several corrections at once."""

from __future__ import annotations

from typing import Any

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.zelf_gezegd import lees_zelf_gezegd
from kennisbank.laden import GemeenteGegevens
from tests.hulp.gesprekken import Dialoog
from tests.hulp.inwoner import Inwoner
from tests.hulp.stappen import tekst
from tests.hulp.verbeteren import SOORTEN, VERTELD, na, nieuw, soorten

IDEE = str(VERTELD["idee"])
ANDERE_STRAAT = IDEE.replace("Molenstraat", "Esstraat")


@pytest.mark.parametrize(
    ("gezegd", "oud", "nieuw", "ervoor"),
    [
        ("zei ik net bankje? ik bedoel een tafel", "bankje", "een tafel", ""),
        ("Heb ik maandag gezegd? Dat moet dinsdag zijn.", "maandag", "dinsdag", ""),
        ("o ja en ik schreef Kerkweg, maar het is de Dorpsweg zeg", "Kerkweg", "de Dorpsweg", ""),
        ("ik had net zes bakken gezegd maar het zijn er acht", "zes bakken", "acht", ""),
        ("Bas Mol, o wacht, noemde ik de school? dat is de kerk", "de school", "de kerk", "Bas Mol"),
        ("met de buren. En ik typte mei, dat moet juni zijn hoor", "mei", "juni", "met de buren"),
    ],
)
def test_wat_er_gezegd_en_wat_er_bedoeld_werd(gezegd: str, oud: str, nieuw: str, ervoor: str) -> None:
    gelezen = lees_zelf_gezegd(gezegd)
    assert gelezen is not None
    assert (gelezen.oud, gelezen.nieuw, gelezen.ervoor) == (oud, nieuw, ervoor)


@pytest.mark.parametrize(
    "gezegd",
    [
        "ik zei tegen de buurman dat het mooi was, maar hij vond het niks",
        "de wethouder zei dat het mocht, maar dat is niet waar",
        "met de buurvrouw, die zei ik vind het leuk maar het is wel veel werk",
        "ik had met de buren gesproken, maar dat is niet genoeg",
        "dat zei ik al",
        "ik had een plan, dat is een bankje",
    ],
)
def test_wie_vertelt_wat_er_gezegd_is_verbetert_niets(gezegd: str) -> None:
    assert lees_zelf_gezegd(gezegd) is None


@pytest.mark.parametrize("als", SOORTEN)
@pytest.mark.parametrize("tot", [3, 4, 8])
def test_wat_anders_bedoeld_was_verandert_waar_het_stond(
    dalfsen: GemeenteGegevens, als: Any, tot: int
) -> None:
    resultaat = na(dalfsen, als("zei ik nou Molenstraat? ik bedoel natuurlijk de Esstraat"), tot=tot)
    assert nieuw(resultaat) == {"idee": ANDERE_STRAAT}


@pytest.mark.parametrize(
    ("gezegd", "antwoord"),
    [
        ("met de bakker, oh en ik zei Molenstraat maar het is de Esstraat", "met de bakker"),
        ("Tonny en Geert. Zei ik trouwens Molenstraat? Dat moet Esstraat zijn", "Tonny en Geert"),
    ],
)
def test_het_antwoord_ervoor_telt_ook(dalfsen: GemeenteGegevens, gezegd: str, antwoord: str) -> None:
    resultaat = na(dalfsen, tekst(gezegd), tot=3)
    assert nieuw(resultaat) == {"idee": ANDERE_STRAAT, "gesproken_met": antwoord}
    assert soorten(resultaat) == ["gewijzigd"]


def test_ook_waar_de_naam_gevraagd_wordt(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake", verhaal="Een bankje bij de vijver in Hoonhorst", gezegd="..."))
    uitkomst = dialoog.zeg("Jan Mulder, wacht even, zei ik bankje? ik bedoel een picknicktafel")
    regels = {r.vraag: r.antwoord for r in dialoog.doe(g.Toon()).regels}
    assert regels["idee"] == "Een picknicktafel bij de vijver in Hoonhorst"
    assert uitkomst.vervolg == "Dank u, Jan Mulder. Wat is uw e-mailadres of telefoonnummer?"


def test_wat_er_meer_bij_gezegd_wordt_gaat_niet_weg(dalfsen: GemeenteGegevens) -> None:
    gezegd = "zei ik Molenstraat? ik bedoel de Esstraat hè, daar waar het gras is"
    resultaat = na(dalfsen, tekst(gezegd), tot=4)
    assert nieuw(resultaat) == {"idee": f"{ANDERE_STRAAT}\n\ndaar waar het gras is"}


def test_wat_nergens_zo_staat_komt_bij_het_idee(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(dalfsen, tekst("zei ik schommel? ik bedoel een wip"), tot=4)
    assert nieuw(resultaat) == {"idee": f"{IDEE}\n\nzei ik schommel? ik bedoel een wip"}


def test_het_eigen_antwoord_wordt_meteen_goed_opgeschreven(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(dalfsen, tekst("met de koster, zei ik koster? ik bedoel de organist"), tot=3)
    assert nieuw(resultaat) == {"gesproken_met": "met de organist"}


def test_als_vraag_gesteld_krijgt_het_geen_antwoord_uit_de_vraagbaak(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, 4)
    [bericht] = inwoner.zeg("heb ik Hoonhorst gezegd? dat moet Oudleusen zijn")
    assert bericht.soort == "vraag"
    assert inwoner.idee == "Een moestuin bij de school in Oudleusen"


@pytest.mark.parametrize(
    ("gezegd", "verwacht"),
    [
        (
            "nee wacht, niet oktober maar mei en niet de Molenstraat maar de Esstraat",
            {"wanneer": "mei", "idee": ANDERE_STRAAT},
        ),
        (
            "maak van oktober april en van advies subsidie",
            {"wanneer": "april", "hulp_nodig": "subsidie"},
        ),
        (
            "niet Geert maar Gerrit, en niet Hoonhorst maar Oudleusen",
            {
                "gesproken_met": "met buurman Gerrit en Tonny",
                "idee": IDEE.replace("Hoonhorst", "Oudleusen"),
            },
        ),
        (
            "niet de Molenstraat maar de Esstraat en niet Hoonhorst maar Oudleusen",
            {"idee": ANDERE_STRAAT.replace("Hoonhorst", "Oudleusen")},
        ),
        (
            "verander oktober in mei en de Molenstraat in de Esstraat",
            {"wanneer": "mei", "idee": ANDERE_STRAAT},
        ),
        ("oktober moet mei zijn en 700 moet 900 zijn", {"wanneer": "mei", "kosten": "een euro of 900"}),
    ],
)
def test_verbeteringen_tegelijk(dalfsen: GemeenteGegevens, gezegd: str, verwacht: Any) -> None:
    assert nieuw(na(dalfsen, g.Corrigeer(gezegd))) == verwacht


def test_van_wat_er_niet_staat_wordt_dat_gezegd(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(dalfsen, g.Corrigeer("niet oktober maar mei en niet de schommel maar de wip"))
    assert nieuw(resultaat) == {"wanneer": "mei"}
    assert soorten(resultaat) == ["gewijzigd", "opmerking"]
    assert "‘de schommel’" in resultaat.meldingen[-1].gegevens["tekst"]


def test_een_typefout_in_wat_er_stond_hindert_niet(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(dalfsen, g.Corrigeer("niet Hoonhorts maar Oudleusen"))
    assert nieuw(resultaat) == {"idee": IDEE.replace("Hoonhorst", "Oudleusen")}


@pytest.mark.parametrize(
    "gezegd",
    ["ja dat is goed zo hoor kind", "dat klopt wel zo", "nee hoor is prima zo", "zo is het goed"],
)
def test_ja_op_wat_er_stond_wist_dat_niet(dalfsen: GemeenteGegevens, gezegd: str) -> None:
    resultaat = na(dalfsen, tekst(gezegd), heropend="idee")
    assert nieuw(resultaat) == {}


@pytest.mark.parametrize(
    ("gezegd", "verwacht"),
    [
        ("verander Molenstraat in Esstraat", {"idee": ANDERE_STRAAT}),
        ("maak van oktober maar mei", {"wanneer": "mei"}),
        (
            "wijzig Tonny in Theo en Hoonhorst in Oudleusen",
            {
                "gesproken_met": "met buurman Geert en Theo",
                "idee": IDEE.replace("Hoonhorst", "Oudleusen"),
            },
        ),
    ],
)
def test_een_opdracht_om_te_veranderen_is_geen_antwoord(
    dalfsen: GemeenteGegevens, gezegd: str, verwacht: Any
) -> None:
    assert nieuw(na(dalfsen, tekst(gezegd), tot=7)) == verwacht


@pytest.mark.parametrize("gezegd", ["maak van het veld een weide", "verander de rotonde in een plein"])
def test_wat_nergens_staat_is_een_antwoord(dalfsen: GemeenteGegevens, gezegd: str) -> None:
    assert nieuw(na(dalfsen, tekst(gezegd), tot=7)) == {"hulp_nodig": gezegd}
