"""When somebody wants to be called: kept with the contact details, and never a name."""

from __future__ import annotations

from typing import Any

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.belwens import alleen_een_belwens, lees_belwens
from kennisbank.laden import GemeenteGegevens
from tests.hulp.inwoner import Inwoner
from tests.hulp.soorten import lees
from tests.hulp.stappen import tekst
from tests.hulp.verbeteren import CONTACT, SOORTEN, na, nieuw

WENSEN = (
    "bel me niet overdag",
    "liefst na zessen bellen",
    "u kunt mij het beste 's avonds bellen",
    "alleen op dinsdag telefonisch bereikbaar",
    "liever mailen dan bellen",
    "bel maar niet onder werktijd, ik werk in ploegen",
    "graag bellen tussen zeven en acht",
    "app me liever trouwens",
    "mailen heeft de voorkeur",
)


@pytest.mark.parametrize("gezegd", WENSEN)
def test_een_wens_over_bellen(gezegd: str) -> None:
    assert alleen_een_belwens(gezegd) == gezegd


@pytest.mark.parametrize(
    "gezegd",
    [
        "een belcirkel waarbij we ouderen 's avonds bellen",
        "de buren bellen elkaar in het weekend",
        "ik wil de buurman eerst nog bellen",
        "een plein dat ook 's avonds goed bereikbaar is",
        "een app voor de buurt",
        "na zes uur",
        "wanneer bellen jullie?",
        "kunnen jullie me 's avonds bellen?",
        "bel de wethouder maar niet",
    ],
)
def test_wat_geen_wens_is(gezegd: str) -> None:
    assert alleen_een_belwens(gezegd) is None


@pytest.mark.parametrize(
    ("gezegd", "waarde"),
    [
        ("mark de vries maar bel me niet overdag ik werk",
         {"naam": "mark de vries", "uren": "bel me niet overdag ik werk"}),
        ("Jan Mol, jan@voorbeeld.nl, liever niet bellen",
         {"naam": "Jan Mol", "email": "jan@voorbeeld.nl", "uren": "liever niet bellen"}),
        ("Ria Bos 0612345678 maar dinsdags ben ik er niet",
         {"naam": "Ria Bos", "telefoon": "06 12345678", "uren": "dinsdags ben ik er niet"}),
        ("u ken mij bellen 0529-481234 moar niet onder melktied",
         {"telefoon": "0529 481 234", "uren": "u ken mij bellen moar niet onder melktied"}),
        ("0534812345 maar bel niet smorgens",
         {"telefoon": "053 481 2345", "uren": "bel niet smorgens"}),
        ("graag pas na zeven uur bellen", {"uren": "graag pas na zeven uur bellen"}),
    ],
)  # fmt: skip
def test_bij_de_naam_gezegd(gezegd: str, waarde: dict[str, str]) -> None:
    gelezen = lees("contact", gezegd)
    assert gelezen.waarde == waarde
    assert waarde["uren"] in gelezen.opmerking


def test_alleen_een_wens_waar_een_nummer_gevraagd_was_maakt_de_naam_niet_anders() -> None:
    gelezen = lees("contact", "liefst in het weekend bellen", {"naam": "Mark"})
    assert gelezen.waarde == {"naam": "Mark", "uren": "liefst in het weekend bellen"}
    assert gelezen.fout is None
    assert gelezen.vervolg == "Dank u, Mark. Wat is uw e-mailadres of telefoonnummer?"


@pytest.mark.parametrize("als", SOORTEN)
@pytest.mark.parametrize("wens", WENSEN)
@pytest.mark.parametrize("tot", [3, 5, 8])
def test_wat_er_ook_gevraagd_is_het_staat_bij_de_contactgegevens(
    dalfsen: GemeenteGegevens, als: Any, wens: str, tot: int
) -> None:
    assert nieuw(na(dalfsen, als(wens), tot=tot)) == {"contactgegevens": {**CONTACT, "uren": wens}}


def test_achter_een_ander_antwoord(dalfsen: GemeenteGegevens) -> None:
    resultaat = na(dalfsen, tekst("volgend najaar, en bel me maar niet overdag"), tot=5)
    assert nieuw(resultaat) == {
        "contactgegevens": {**CONTACT, "uren": "bel me maar niet overdag"},
        "wanneer": "volgend najaar",
    }


def test_een_tweede_wens_komt_erbij(dalfsen: GemeenteGegevens) -> None:
    eerder = {**CONTACT, "uren": "niet overdag"}
    resultaat = na(dalfsen, g.Corrigeer("bel ook niet in het weekend"), contactgegevens=eerder)
    assert nieuw(resultaat)["contactgegevens"]["uren"] == "niet overdag; bel ook niet in het weekend"


def test_wie_gebeld_wil_worden_vraagt_niet_om_een_mens(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, 4)
    [bericht] = inwoner.zeg("bel me graag na zessen", "mens_spreken")
    assert inwoner.vraag == "samenwerking"
    assert "bel me graag na zessen" in bericht.tekst
    assert inwoner.zeg("ik wil een mens spreken", "mens_spreken") == []


def test_gevraagd_om_gebeld_te_worden_achter_een_antwoord(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, 6)
    [bericht] = inwoner.zeg("300 euro, en kunt u me na vieren bellen")
    assert inwoner.vraag == "hulp_nodig"
    assert "(kunt u me na vieren bellen)" in bericht.tekst


@pytest.mark.parametrize(
    ("gezegd", "waarde"),
    [
        ("ik ben mevrouw ten Have uit Hoonhorst", {"naam": "mevrouw ten Have"}),
        ("ik zei toch dat ik mevrouw van der Kolk ben", {"naam": "mevrouw van der Kolk"}),
        ("ik heet Toos, Toos Veldman-Kamp", {"naam": "Toos Veldman-Kamp"}),
        ("Piet Jansen, o nee schrijf maar Pieter", {"naam": "Pieter Jansen"}),
        ("Anja Bos, sorry, Anna Bos", {"naam": "Anna Bos"}),
        ("oud@voorbeeld.nl nee wacht, nieuw@voorbeeld.nl", {"email": "nieuw@voorbeeld.nl"}),
        ("jan@voorbeeld.nl of werk@voorbeeld.nl",
         {"email": "jan@voorbeeld.nl", "email_2": "werk@voorbeeld.nl"}),
    ],
)  # fmt: skip
def test_hoe_iemand_heet(gezegd: str, waarde: dict[str, str]) -> None:
    assert lees("contact", gezegd).waarde == waarde


@pytest.mark.parametrize("gezegd", ["zodat de leu doar kunt uutrusten", "omdat het zo saai is hier"])
def test_een_bijzin_is_geen_naam(gezegd: str) -> None:
    assert lees("contact", gezegd).niets


def test_de_wens_in_een_zin() -> None:
    wens = lees_belwens("Jan Mol, bel liever niet overdag, dan slaap ik")
    assert wens is not None
    assert wens.tekst == "bel liever niet overdag, dan slaap ik"
