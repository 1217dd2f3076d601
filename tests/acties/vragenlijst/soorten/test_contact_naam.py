"""The name in what somebody says of who they are: what is one, how much of it, and what is none."""

from __future__ import annotations

from typing import Any

import pytest

from acties.maskering import BSN_WEG, NUMMER_WEG
from acties.vragenlijst.soorten import SOORTEN
from tests.hulp.soorten import lees
from tests.hulp.vragenlijsten import vraag


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("nou vooruit. Henk, henk@voorbeeld.nl", "Henk"),
        ("oké dan, Henk van Dam, henk@voorbeeld.nl", "Henk van Dam"),
        ("my name is Rami, henk@voorbeeld.nl", "Rami"),
        ("I am Rami Haddad henk@voorbeeld.nl", "Rami Haddad"),
        ("ich heiße Jutta Kern, henk@voorbeeld.nl", "Jutta Kern"),
    ],
)
def test_contact_neemt_alleen_de_naam(tekst: str, naam: str) -> None:
    assert lees("contact", tekst).waarde == {"naam": naam, "email": "henk@voorbeeld.nl"}


@pytest.mark.parametrize(
    "tekst",
    [
        "ouderen zitten nu veel binnen, dit brengt mensen samen",
        "we hebben een schep nodig",
        "wanneer kan het?",
        "??",
    ],
)
def test_contact_houdt_een_zin_niet_voor_een_naam(tekst: str) -> None:
    assert "geen naam" in lees("contact", tekst).fout


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("dhr. J. de Vries, 0612345678", "dhr. J. de Vries"),
        ("Mevrouw Jansen, tel 0612345678", "Mevrouw Jansen"),
        ("drs. A.B. van den Berg 0612345678", "drs. A.B. van den Berg"),
        ("ik ben Jan Bakker, 0612345678, en ik wil graag een moestuin bij de school", "Jan Bakker"),
        ("Wij willen een hertenkamp. Groet, Ria de Vries. Bel 0612345678 voor vragen.", "Ria de Vries"),
    ],
)
def test_contact_vindt_de_naam(tekst: str, naam: str) -> None:
    assert lees("contact", tekst).waarde == {"naam": naam, "telefoon": "06 12345678"}


def test_contact_vraagt_om_een_adres_en_neemt_geen_andere_naam() -> None:
    assert "geen e-mailadres" in lees("contact", "mei", eerder={"naam": "Sanne"}).fout


def test_contact_neemt_bij_wijzigen_wel_een_andere_naam() -> None:
    eerder = {"naam": "Sanne", "email": "sanne@voorbeeld.nl"}
    assert lees("contact", "Sanne van der Berg", eerder).waarde["naam"] == "Sanne van der Berg"


def test_een_weggehaald_nummer_is_geen_naam() -> None:
    assert lees("contact", f"Jan, jan@voorbeeld.nl, {NUMMER_WEG}").waarde == {
        "naam": "Jan",
        "email": "jan@voorbeeld.nl",
    }


def test_een_naam_naast_een_weggehaald_nummer_blijft_over() -> None:
    gelezen = lees("contact", f"Riet Mulder en mijn bsn is {BSN_WEG}")
    assert gelezen.waarde == {"naam": "Riet Mulder"}


def test_een_naam_die_nog_niet_af_was() -> None:
    gelezen = lees("contact", "jan jansen", {"naam": "jan"})
    assert gelezen.fout is None
    assert gelezen.waarde == {"naam": "jan jansen"}


@pytest.mark.parametrize("tekst", ["vrijwilligers van de zonnebloem", "de buren en de school"])
def test_een_groep_is_geen_naam(tekst: str) -> None:
    assert lees("contact", tekst, {"email": "riet@voorbeeld.nl"}).niets


def test_niet_in_een_gewone_zin_is_geen_bezwaar_tegen_een_naam() -> None:
    gelezen = lees("contact", "dat zij en anderen niet alleen eten", {"email": "riet@voorbeeld.nl"})
    assert "voorzichtig" not in gelezen.fout


@pytest.mark.parametrize(
    "tekst",
    [
        "met de buren links en rechts",
        "de straat",
        "Achter de kerk",
        "volgende week",
        "speeltuin",
        "een barbecue met de hele straat",
        "die van de overkant",
        "in de buurt",
        "rot op",
    ],
)
def test_waar_wanneer_en_wat_is_geen_naam(tekst: str) -> None:
    gelezen = lees("contact", tekst)
    assert gelezen.fout is not None
    assert gelezen.niets


@pytest.mark.parametrize(
    "naam",
    [
        "de boer",
        "van der straat",
        "op den akker",
        "in 't veld",
        "piet straat",
        "Mien Tuin",
        "roos bloem",
        "kees groen",
        "Wil",
        "peter van hiernaast",
        "gerrit jan op 't hof",
    ],
)
def test_een_naam_die_ook_iets_anders_betekent(naam: str) -> None:
    assert lees("contact", naam).waarde == {"naam": naam}


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("Mr. H.J. van der Vegt, secretaris, secretaris@voorbeeld.nl", "Mr. H.J. van der Vegt"),
        ("Dr. ir. P. de Boer, voorzitter van de club, p@voorbeeld.nl", "Dr. ir. P. de Boer"),
        ("Els Bos en mijn man Piet, els@voorbeeld.nl", "Els Bos"),
        ("Piet Jansen, penningmeester, piet@voorbeeld.nl", "Piet Jansen"),
        ("Henk (liever bellen) 0612345678", "Henk"),
        ("Deze luidt H.J. van der Vegt, h@voorbeeld.nl", "H.J. van der Vegt"),
        ("Gait Kappers, ik woon hier al 71 jaar, bellen kan op 0529 431234", "Gait Kappers"),
    ],
)
def test_contact_leest_de_hele_naam_en_niet_meer(tekst: str, naam: str) -> None:
    assert lees("contact", tekst).waarde["naam"] == naam


@pytest.mark.parametrize(
    "tekst",
    [
        "een speelplek voor de kinderen, de oude is weg",
        "een bankje bij de vijver, lekker rustig",
        "de bank is stuk",
        "Mijn naam is onjuist weergegeven",
        "mr.",
    ],
)
def test_een_stuk_van_een_idee_is_geen_naam(tekst: str) -> None:
    assert lees("contact", tekst).niets


@pytest.mark.parametrize(
    ("eerder", "tekst", "naam"),
    [
        ("sanne", "meijer", "sanne meijer"),
        ("Sanne", "de Boer", "Sanne de Boer"),
        ("sanne", "van den bos", "sanne van den bos"),
        ("oude weg", "nee ik ben sanne", "sanne"),
        ("Jan", "ik heet Jan-Willem de Vries", "Jan-Willem de Vries"),
        ("hoezo", "ik ben henk van der wal uit lemelerveld", "henk van der wal"),
        ("kev", "ik ben kelvin uit ankum", "kelvin"),
        ("kev", "mijn naam is Kelvin Mulder niet kev", "Kelvin Mulder"),
        ("Gerda", "mijn achternaam is Cornelissen met een c", "Gerda Cornelissen"),
    ],
)
def test_de_naam_wordt_aangevuld_of_verbeterd(eerder: str, tekst: str, naam: str) -> None:
    assert lees("contact", tekst, {"naam": eerder}).waarde == {"naam": naam}


@pytest.mark.parametrize("tekst", ["mei", "geen", "liever niet", "ja", "waarom", "in de zomer"])
def test_een_gewoon_woord_is_geen_achternaam(tekst: str) -> None:
    assert lees("contact", tekst, {"naam": "Sanne"}).fout is not None


def test_een_verbeterde_achternaam_laat_de_voornaam_staan() -> None:
    eerder = {"naam": "Jan Willem Schuurman", "email": "jan@voorbeeld.nl"}
    soort, gevraagd = SOORTEN["contact"], vraag("v", soort="contact")
    beter = soort.corrigeer(gevraagd, eerder, "Schuurman", "Schuurmans")
    assert beter is not None
    assert beter.waarde == eerder | {"naam": "Jan Willem Schuurmans"}


def test_waar_wanneer_en_met_wie_zijn_geen_naam() -> None:
    geen = (
        "in hoonhorst natuurlijk",
        "In Ankum",
        "met de ijsvereniging",
        "augustus",
        "ergens in maart",
    )
    assert [t for t in geen if lees("contact", t).waarde is not None] == []
    for naam in ("op den Akker", "April Jansen", "Mei Ling Tan", "Wies in der Maur"):
        assert lees("contact", naam).waarde == {"naam": naam}


def test_een_straat_is_geen_naam() -> None:
    assert lees("contact", "in de Kerkstraat in Lemelerveld").waarde is None
    assert lees("contact", "Jo in 't Veld").waarde == {"naam": "Jo in 't Veld"}


def _gesprek_over_contact(*gezegd: str) -> Any:
    waarde: Any = None
    for tekst in gezegd:
        gelezen = lees("contact", tekst, eerder=waarde)
        waarde = waarde if gelezen.fout is not None else gelezen.waarde
    return (waarde or {}).get("naam")


def test_een_ding_is_geen_naam_en_wie_anders_heet_zegt_dat() -> None:
    for gezegd, naam in {
        ("pumptrackbaan", "kees"): "kees",
        ("Beweegroute",): None,
        ("met dt",): None,
        ("blub", "chill"): "blub",
        ("blub", "zo heet ik niet", "sem"): "sem",
        ("blub", "ik ben geen blub"): None,
        ("blub", "tim"): "tim",
        # What must stay a name.
        ("verbaan",): "verbaan",
        ("Ng",): "Ng",
        ("sanne", "meijer"): "sanne meijer",
        ("Thijmen", "Bos"): "Thijmen Bos",
        ("jan", "ik ben niet thuis"): "jan",
    }.items():
        assert _gesprek_over_contact(*gezegd) == naam, gezegd


def test_wie_zijn_naam_liever_niet_zegt_hoort_waarom_het_moet() -> None:
    for tekst in ("liever niet", "dat zeg ik liever niet", "dan maar niet", "gaat u niks aan"):
        assert "bereiken over uw idee" in (lees("contact", tekst).fout or "")
    assert "bereiken" not in (lees("contact", "nee").fout or "")
