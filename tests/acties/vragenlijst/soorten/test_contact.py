"""Who somebody is and how to reach them: what is read, refused, kept, and still missing."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten.contact import FOUT_EMAIL, FOUT_TELEFOON
from tests.hulp.gesprekken import Dialoog
from tests.hulp.soorten import lees, toon


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        ("Sanne de Boer, sanne@voorbeeld.nl", {"naam": "Sanne de Boer", "email": "sanne@voorbeeld.nl"}),
        (
            "Ik ben Jan van 't Hof en u kunt mij bellen op 06 12345678",
            {"naam": "Jan van 't Hof", "telefoon": "06 12345678"},
        ),
        (
            "Jan en Ria de Vries, mail jan@voorbeeld.nl of bel 0612345678",
            {"naam": "Jan en Ria de Vries", "email": "jan@voorbeeld.nl", "telefoon": "06 12345678"},
        ),
        ("Fatma Yıldız 0529-488388", {"naam": "Fatma Yıldız", "telefoon": "0529 488 388"}),
        (
            "mijn naam is Piet Hein, mail: piet@voorbeeld.nl of tel. +31 6 12345678",
            {"naam": "Piet Hein", "email": "piet@voorbeeld.nl", "telefoon": "06 12345678"},
        ),
    ],
)
def test_contact_haalt_naam_en_adres_uit_een_zin(tekst: str, waarde: dict[str, str]) -> None:
    gelezen = lees("contact", tekst)
    assert gelezen.status == "gegeven"
    assert gelezen.waarde == waarde


def test_contact_vraagt_alleen_wat_nog_mist() -> None:
    gelezen = lees("contact", "sanne@voorbeeld.nl")
    assert (gelezen.status, gelezen.vervolg) == ("onvolledig", "Dank u. Hoe heet u?")
    compleet = lees("contact", "Sanne", eerder=gelezen.waarde)
    assert compleet.status == "gegeven"
    assert compleet.waarde == {"naam": "Sanne", "email": "sanne@voorbeeld.nl"}


@pytest.mark.parametrize("tekst", ["sanne@voorbeeld", "sanne@@voorbeeld.nl", "@voorbeeld.nl"])
def test_contact_noemt_een_voorbeeld_bij_een_fout_adres(tekst: str) -> None:
    assert "naam@voorbeeld.nl" in lees("contact", tekst).fout


@pytest.mark.parametrize(
    ("domein", "bedoeld"),
    [("gmial.com", "gmail.com"), ("hotmal.com", "hotmail.com"), ("zigggo.nl", "ziggo.nl")],
)
def test_contact_vraagt_naar_een_typfout_in_het_adres(domein: str, bedoeld: str) -> None:
    gelezen = lees("contact", f"Jan, jan@{domein}")
    assert gelezen.status == "gegeven"
    assert gelezen.opmerking is not None
    assert f"Bedoelde u jan@{bedoeld}?" in gelezen.opmerking


@pytest.mark.parametrize(
    "domein", ["gmail.com", "voorbeeld.nl", "hotmail.nl", "ziggo.com.voorbeeld.nl"]
)
def test_contact_twijfelt_niet_aan_een_gewoon_adres(domein: str) -> None:
    assert lees("contact", f"Jan, jan@{domein}").opmerking is None


@pytest.mark.parametrize("tekst", ["0612", "Jan 061234", "Jan 1234567"])
def test_contact_neemt_geen_half_nummer(tekst: str) -> None:
    gelezen = lees("contact", tekst)
    assert gelezen.fout is not None or gelezen.status == "onvolledig"
    assert "telefoon" not in (gelezen.waarde or {})


@pytest.mark.parametrize(
    "tekst",
    [
        "dat zeg ik liever niet",
        "ik wil anoniem blijven",
        "kan dit ook anoniem?",
        "mijn naam geef ik liever niet",
        "geen telefoonnummer en ook geen mail, ik heb liever privacy",
    ],
)
def test_contact_legt_uit_waarom_anoniem_niet_kan(tekst: str) -> None:
    fout = lees("contact", tekst).fout
    assert "iemand van de gemeente moet u kunnen bereiken" in fout
    assert "Een voornaam" in fout


@pytest.mark.parametrize(
    ("tekst", "adres"),
    [
        ("Jan, jan apenstaartje voorbeeld punt nl", "jan@voorbeeld.nl"),
        ("Jan, jan @ voorbeeld.nl", "jan@voorbeeld.nl"),
        ("Jan jan@voorbeeld,nl", "jan@voorbeeld.nl"),
        ("Jan jan@voorbeeld. nl", "jan@voorbeeld.nl"),
        ("Jan jan(at)voorbeeld.nl", "jan@voorbeeld.nl"),
        ("Jan (jan.de-vries@voorbeeld.nl)", "jan.de-vries@voorbeeld.nl"),
        ("Jan, mail: jan@voorbeeld.nl.", "jan@voorbeeld.nl"),
        ("Jan, jan streepje bos apenstaartje voorbeeld punt nl", "jan-bos@voorbeeld.nl"),
        ("Jan, jan laag streepje bos at voorbeeld . nl", "jan_bos@voorbeeld.nl"),
    ],
)
def test_contact_leest_een_adres_zoals_mensen_het_schrijven(tekst: str, adres: str) -> None:
    assert lees("contact", tekst).waarde == {"naam": "Jan", "email": adres}


@pytest.mark.parametrize(
    "nummer",
    [
        "0612345678",
        "06 12 34 56 78",
        "06 - 12345678",
        "06.12.34.56.78",
        "+31 6 12345678",
        "+31 (0)6-12345678",
        "0031612345678",
    ],
)
def test_contact_leest_een_nummer_zoals_mensen_het_schrijven(nummer: str) -> None:
    assert lees("contact", f"Jan {nummer}").waarde == {"naam": "Jan", "telefoon": "06 12345678"}


@pytest.mark.parametrize(
    ("tekst", "naam", "fout"),
    [
        ("Anna Smit, anna@", "Anna Smit", FOUT_EMAIL),
        ("ik ben Gerrit Kok en mijn mail is gerrit@voorbeeld", "Gerrit Kok", FOUT_EMAIL),
        ("Piet Vos 06-123", "Piet Vos", FOUT_TELEFOON),
        ("Kees 12345", "Kees", FOUT_TELEFOON),
        ("Truus de Wit, 06 1234 567", "Truus de Wit", FOUT_TELEFOON),
    ],
)
def test_contact_onthoudt_de_naam_bij_een_fout_adres(tekst: str, naam: str, fout: str) -> None:
    gelezen = lees("contact", tekst)
    assert gelezen.fout is None
    assert gelezen.status == "onvolledig"
    assert gelezen.waarde == {"naam": naam}
    assert gelezen.onjuist == fout
    assert gelezen.vervolg == f"Dank u, {naam}. Wat is uw e-mailadres of telefoonnummer?"
    daarna = lees("contact", "anna@voorbeeld.nl", eerder=gelezen.waarde)
    assert daarna.waarde == {"naam": naam, "email": "anna@voorbeeld.nl"}


def test_contact_zegt_welk_nummer_is_weggelaten() -> None:
    gelezen = lees("contact", "Kees kees@voorbeeld.nl 06-123")
    assert gelezen.waarde == {"naam": "Kees", "email": "kees@voorbeeld.nl"}
    assert gelezen.status == "gegeven"
    assert gelezen.opmerking == "Een telefoonnummer dat u gaf, klopt niet. Dat heb ik weggelaten."


@pytest.mark.parametrize("tekst", ["anna@", "06-123"])
def test_contact_zonder_naam_bij_een_fout_adres_vraagt_het_opnieuw(tekst: str) -> None:
    assert lees("contact", tekst).fout in (FOUT_EMAIL, FOUT_TELEFOON)


@pytest.mark.parametrize(
    "tekst", ["Sanne, na 08:30, sanne@voorbeeld.nl", "Jan sinds 2019 in Dalfsen jan@voorbeeld.nl"]
)
def test_een_tijd_of_jaar_is_geen_telefoonnummer(tekst: str) -> None:
    gelezen = lees("contact", tekst)
    assert gelezen.fout is None
    assert "weggelaten" not in (gelezen.opmerking or "")


def test_contact_onthoudt_twee_nummers_en_twee_adressen() -> None:
    gelezen = lees("contact", "Ria, 06-12345678 of 0529-488388, ria@voorbeeld.nl of ria2@voorbeeld.nl")
    assert gelezen.waarde == {
        "naam": "Ria",
        "email": "ria@voorbeeld.nl",
        "email_2": "ria2@voorbeeld.nl",
        "telefoon": "06 12345678",
        "telefoon_2": "0529 488 388",
    }
    getoond = toon("contact", gelezen.waarde)
    assert getoond == "Ria, ria@voorbeeld.nl, ria2@voorbeeld.nl, 06 12345678, 0529 488 388"
    # A new number is instead of both.
    nieuw = lees("contact", "0687654321", eerder=gelezen.waarde).waarde
    assert (nieuw["telefoon"], "telefoon_2" in nieuw) == ("06 87654321", False)


def test_contact_verandert_alleen_wat_nieuw_is() -> None:
    eerder = {"naam": "Sanne", "email": "sanne@voorbeeld.nl"}
    assert lees("contact", "0612345678", eerder=eerder).waarde == eerder | {"telefoon": "06 12345678"}


@pytest.mark.parametrize(
    ("tekst", "uren"),
    [
        (
            "Gait Kappers, bellen kan op 0529 431234 maar niet tussen twaalf en een",
            "niet tussen twaalf en een",
        ),
        ("Jan, bel mij liefst na zessen op 0612345678", "liefst na zessen"),
        ("Jan 0612345678, bellen graag 's avonds", "graag 's avonds"),
        ("Jan, mailen naar jan@voorbeeld.nl. Voor een bank tussen twee bomen", None),
        ("Jan, bel mij op 0612345678 over het plan van vijf bomen", None),
        ("Telefoon 0612345678, na 18.00 uur, of per e-mail", "na 18.00 uur"),
        ("R. Mol: 06-12345678 tussen 9 en 12 uur of via r@voorbeeld.nl", "tussen 9 en 12 uur"),
        ("Jan Mol 0612345678 (liefst 's avonds)", "liefst 's avonds"),
        ("Jan Mol, 0612345678, van een of andere club voor twee wijken", None),
        ("Jan de Boer, 0612345678", None),
    ],
)
def test_contact_bewaart_wanneer_iemand_te_bereiken_is(tekst: str, uren: str | None) -> None:
    waarde = lees("contact", tekst).waarde
    assert waarde.get("uren") == uren
    assert toon("contact", waarde).endswith(f" ({uren})") == (uren is not None)


def test_een_fout_adres_staat_als_fout_bij_de_vraag(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    uitkomst = dialoog.zeg("Sanne de Boer, sanne@voorbeeld")
    assert uitkomst.fout == FOUT_EMAIL
    assert uitkomst.vervolg.startswith("Dank u, Sanne de Boer.")
    assert dialoog.zeg("sanne@voorbeeld.nl").nummer == 2
