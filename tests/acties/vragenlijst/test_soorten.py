"""Each kind of question: what it reads, what it refuses, how it shows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, get_args

import pytest

from acties import klok
from acties.maskering import BSN_WEG, NUMMER_WEG
from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import SOORTEN, Inbreng, soort_van
from acties.vragenlijst.soorten.contact import FOUT_EMAIL, FOUT_TELEFOON
from kennisbank.schema.vraag import Vraag
from tests.hulp.dossier import gegevens_van
from tests.hulp.gesprekken import Dialoog
from tests.hulp.vragenlijsten import lijst, vraag


def lees(soort: str, tekst: str, eerder: Any = None, **velden: Any) -> Any:
    deze = lijst(vraag("v", soort, **velden)).vraag("v")
    return soort_van(deze).lees(deze, Inbreng(tekst=tekst), eerder)


def toon(soort: str, waarde: Any) -> str:
    deze = lijst(vraag("v", soort)).vraag("v")
    return soort_van(deze).toon(deze, waarde)


def test_elke_soort_van_het_schema_bestaat() -> None:
    unie = get_args(get_args(Vraag)[0])
    namen = {get_args(model.model_fields["soort"].annotation)[0] for model in unie}
    assert namen == set(SOORTEN)


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
        "ouderen zitten nu veel binnen, dit brengt mensen samen",
        "we hebben een schep nodig",
        "wanneer kan het?",
        "??",
    ],
)
def test_contact_houdt_een_zin_niet_voor_een_naam(tekst: str) -> None:
    assert "geen naam" in lees("contact", tekst).fout


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


def test_contact_verandert_alleen_wat_nieuw_is() -> None:
    eerder = {"naam": "Sanne", "email": "sanne@voorbeeld.nl"}
    assert lees("contact", "0612345678", eerder=eerder).waarde == eerder | {"telefoon": "06 12345678"}


@pytest.mark.parametrize(
    ("tekst", "ja"), [("ja", True), ("Jazeker wel", True), ("nee hoor", False), ("Neen", False)]
)
def test_ja_nee(tekst: str, ja: bool) -> None:
    assert lees("ja_nee", tekst).waarde is ja


@pytest.mark.parametrize(
    ("tekst", "rasa", "ja"),
    [
        ("ja dat wil ik niet", True, False),
        ("nee dat bevalt ons", False, False),
        ("daar sta ik vierkant achter", True, True),
        ("/bevestigen", True, True),
    ],
)
def test_ja_nee_gelooft_eerst_de_woorden(tekst: str, rasa: bool, ja: bool) -> None:
    deze = lijst(vraag("v", "ja_nee")).vraag("v")
    assert soort_van(deze).lees(deze, Inbreng(tekst=tekst, ja=rasa), None).waarde is ja


def test_bij_twijfel_mag_ja_nee_worden_overgeslagen() -> None:
    assert "overslaan" in lees("ja_nee", "misschien", verplicht=False).fout
    assert "overslaan" not in lees("ja_nee", "misschien").fout


def test_ja_nee_vraagt_opnieuw_bij_iets_anders() -> None:
    assert "‘ja’ of ‘nee’" in lees("ja_nee", "misschien wel").fout


@pytest.mark.parametrize("tekst", ["Beren", "beren", "2", "beeren", "b"])
def test_keuze_op_naam_nummer_of_met_een_tikfout(tekst: str) -> None:
    assert lees("keuze", tekst).waarde == "b"


@pytest.mark.parametrize(
    ("tekst", "ja"),
    [
        ("nog niks gedaan", None),
        ("nee, nog niet", None),
        ("nog niet, maar dat gaan we wel doen", True),
        ("nog niemand, dat komt nog", True),
        ("nee", False),
        ("ja, al twee keer", True),
    ],
)
def test_nog_niet_is_geen_nee_waar_het_nog_kan_komen(tekst: str, ja: bool | None) -> None:
    gegevens = gegevens_van("heerlen")
    gevraagd = gegevens.dossiervraag("paragraaf_wel")
    assert gevraagd is not None
    gelezen = soort_van(gevraagd).lees(gevraagd, Inbreng(tekst=tekst, ja=False), None)
    assert gelezen.waarde is ja
    assert (gelezen.fout is not None) == (ja is None)
    assert ja is not None or "Komt het nog?" in str(gelezen.fout)


def test_keuze_noemt_de_mogelijkheden() -> None:
    assert "1. Appels, 2. Beren, 3. Citroenen" in lees("keuze", "peren en bananen").fout


@pytest.mark.parametrize("tekst", ["citroenen en appels", "3, 1", "Appels\nCitroenen", "appels + 3"])
def test_meerkeuze_in_de_volgorde_van_de_vraag(tekst: str) -> None:
    assert lees("meerkeuze", tekst).waarde == ["a", "c"]


@pytest.mark.parametrize("tekst", ["nee", "Nee, nog niet.", "nog geen", "geen van deze"])
def test_geen_keuze_waar_er_geen_hoeft(tekst: str) -> None:
    assert lees("keuze", tekst, verplicht=False).status == "overgeslagen"
    assert lees("keuze", tekst).fout is not None


def test_meerkeuze_neemt_niets_half_zonder_het_te_zeggen() -> None:
    gelezen = lees("meerkeuze", "appels en peren")
    assert gelezen.waarde == ["a"]
    assert "‘peren’ ken ik niet" in gelezen.opmerking
    assert lees("meerkeuze", "peren en bananen").fout is not None


@pytest.mark.parametrize(
    ("tekst", "bedrag"),
    [("2000 euro", "2000.00"), ("€ 1.500,50", "1500.50"), ("zo'n 300 euro", "300.00")],
)
def test_bedrag(tekst: str, bedrag: str) -> None:
    assert lees("bedrag", tekst).waarde == bedrag


def test_bedrag_zoals_het_in_nederland_staat() -> None:
    assert toon("bedrag", "1500.50") == "€\xa01.500,50"


def test_datum_zonder_jaar_is_de_eerstvolgende() -> None:
    morgen = klok.vandaag() + timedelta(days=1)
    assert lees("datum", f"{morgen.day}-{morgen.month}").waarde == morgen.isoformat()
    assert lees("datum", "morgen").waarde == morgen.isoformat()


def test_datum_die_geen_datum_is() -> None:
    assert "3 april 2027" in lees("datum", "als het mooi weer is").fout


def test_open_houdt_elke_letter() -> None:
    tekst = "Wij willen 'n boom 🌳\n\nbij de <b>school</b>"
    assert lees("open", tekst).waarde == tekst


@pytest.mark.parametrize("soort", ["open", "contact"])
@pytest.mark.parametrize(
    "tekst", [NUMMER_WEG, f" {BSN_WEG} ", f"mijn bsn is {BSN_WEG}", f"BSN: {BSN_WEG}"]
)
def test_wat_alleen_een_weggehaald_nummer_was_is_geen_antwoord(soort: str, tekst: str) -> None:
    assert "nog geen antwoord" in lees(soort, tekst).fout


def test_een_weggehaald_nummer_is_geen_naam() -> None:
    assert lees("contact", f"Jan, jan@voorbeeld.nl, {NUMMER_WEG}").waarde == {
        "naam": "Jan",
        "email": "jan@voorbeeld.nl",
    }


def test_open_te_lang_zegt_hoe_lang_het_mag() -> None:
    assert "korter dan 10 tekens" in lees("open", "veel te lang verhaal", max_tekens=10).fout


@pytest.mark.parametrize(
    ("tekst", "bedrag"),
    [
        ("tweeduizend euro", "2000.00"),
        ("vijftienhonderd", "1500.00"),
        ("2k", "2000.00"),
        ("12 mille", "12000.00"),
        ("anderhalve ton", "150000.00"),
        ("zeven tientjes", "70.00"),
        ("1.250,-", "1250.00"),
    ],
)
def test_bedrag_in_woorden(tekst: str, bedrag: str) -> None:
    assert lees("bedrag", tekst).waarde == bedrag


@pytest.mark.parametrize("tekst", ["een paar honderd euro", "veel", "geen idee"])
def test_bedrag_dat_geen_bedrag_is(tekst: str) -> None:
    assert "in cijfers" in lees("bedrag", tekst).fout


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


BESLISSER = [
    {"sleutel": "college", "label": "Het college", "synoniemen": ["college"]},
    {"sleutel": "raad", "label": "De gemeenteraad", "synoniemen": ["raad", "gemeenteraad"]},
    {"sleutel": "visie", "label": "Een visie of beleid", "synoniemen": ["visie", "nota"]},
    {"sleutel": "mee", "label": "Ze beslissen mee", "synoniemen": ["hun mening weegt mee"]},
]


@pytest.mark.parametrize(
    ("tekst", "keuze"),
    [
        ("de raad denk ik, of nee het college", "college"),
        ("het college. Sorry, de raad", "raad"),
        ("de raad denk ik", "raad"),
        ("het college ja", "college"),
        ("een visie op het centrum", "visie"),
        ("hun mening weegt mee, maar wij bepalen", "mee"),
    ],
)
def test_keuze_zoals_iemand_het_zegt(tekst: str, keuze: str) -> None:
    assert lees("keuze", tekst, keuzes=BESLISSER).waarde == keuze


@pytest.mark.parametrize(
    "tekst",
    [
        "ze beslissen niet mee",
        "het college, niet de raad",
        "geen visie op iets",
    ],
)
def test_keuze_raadt_niet(tekst: str) -> None:
    assert lees("keuze", tekst, keuzes=BESLISSER).fout is not None


@pytest.mark.parametrize("tekst", ["twee denk ik", "12 weken", "een stuk of vier"])
def test_een_aantal_is_geen_ja(tekst: str) -> None:
    deze = lijst(vraag("v", "ja_nee")).vraag("v")
    assert soort_van(deze).lees(deze, Inbreng(tekst=tekst, ja=True), None).fout is not None


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [
        ("op tweede paasdag 2027", "2027-03-29"),
        ("Koningsdag 2028", "2028-04-27"),
        ("met Hemelvaart 2027", "2027-05-06"),
    ],
)
def test_een_datum_bij_zijn_naam(tekst: str, dag: str) -> None:
    assert lees("datum", tekst).waarde == dag


def test_een_dag_die_is_geweest_is_niet_van_volgend_jaar() -> None:
    vandaag = klok.vandaag()
    gisteren, morgen = vandaag - timedelta(days=1), vandaag + timedelta(days=1)
    assert lees("datum", zonder_jaar(gisteren), verleden=True).waarde == gisteren.isoformat()
    vorig_jaar = lees("datum", zonder_jaar(morgen), verleden=True).waarde
    assert vandaag - timedelta(days=366 * 8) < date.fromisoformat(vorig_jaar) <= vandaag
    assert "moet nog komen" in lees("datum", f"{zonder_jaar(morgen)} {morgen.year}", verleden=True).fout
    week = lees("datum", DAGEN[gisteren.weekday()], verleden=True).waarde
    assert week == gisteren.isoformat()
    assert "moet nog komen" in lees("datum", "overmorgen", verleden=True).fout


DAGEN = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
MAANDEN = (
    "januari februari maart april mei juni juli augustus september oktober november december".split()
)


def zonder_jaar(dag: date) -> str:
    return f"{dag.day} {MAANDEN[dag.month - 1]}"


WIE_OF_WAAR = (
    {"sleutel": "college", "label": "Het college", "synoniemen": ["college", "b en w"]},
    {"sleutel": "raad", "label": "De gemeenteraad", "synoniemen": ["raad"]},
    {"sleutel": "samen", "label": "We werken het samen uit", "synoniemen": ["samen uitwerken"]},
    {"sleutel": "bijeen", "label": "Op een plek bij elkaar"},
)


@pytest.mark.parametrize(
    ("tekst", "sleutel"),
    [
        ("op een plek", "bijeen"),
        ("we willen het samen met ze uitwerken", "samen"),
        ("de raad, na advies van het college", "raad"),
    ],
)
def test_een_keuze_die_niet_bij_haar_naam_wordt_genoemd_wordt_teruggezegd(
    tekst: str, sleutel: str
) -> None:
    gelezen = lees("keuze", tekst, keuzes=WIE_OF_WAAR)
    assert gelezen.waarde == sleutel
    assert gelezen.opmerking is not None
    assert gelezen.opmerking.startswith("Ik heb opgeschreven: ")


@pytest.mark.parametrize(
    "tekst",
    [
        "niet op een plek",
        "op een plek?",
        "de mensen",
        "uit het college samen",
    ],
)
def test_wat_geen_keuze_aanwijst_wordt_niet_geraden(tekst: str) -> None:
    assert lees("keuze", tekst, keuzes=WIE_OF_WAAR).fout is not None


@pytest.mark.parametrize("tekst", ["allebei", "Alle beide."])
def test_allebei_is_geen_ja(tekst: str) -> None:
    assert lees("ja_nee", tekst).fout is not None
    deze = lijst(vraag("v", "ja_nee")).vraag("v")
    assert soort_van(deze).lees(deze, Inbreng(tekst=tekst, ja=True), None).fout is not None


@pytest.mark.parametrize(
    ("tekst", "getal"),
    [
        ("een", 1),
        ("een ronde denk ik", 1),
        ("nou, een keer", 1),
        ("niet meer dan een", 1),
        ("doe maar een burgerpanel", None),
        ("een bijeenkomst met taart", None),
    ],
)
def test_een_voor_een_ding_is_geen_getal(tekst: str, getal: int | None) -> None:
    gelezen = lees("getal", tekst)
    assert (gelezen.waarde, gelezen.fout is None) == (getal, getal is not None)


@pytest.mark.parametrize(
    ("tekst", "waarde"), [("doe 2", None), ("optie 3", None), ("doe maar 2000", "2000.00")]
)
def test_een_keuze_is_geen_bedrag(tekst: str, waarde: str | None) -> None:
    bedrag = lijst(vraag("v", "bedrag")).vraag("v")
    gelezen = soort_van(bedrag).lees(bedrag, Inbreng(tekst=tekst), None)
    assert gelezen.waarde == waarde
    assert (gelezen.fout is None) is (waarde is not None)


def test_een_fout_adres_staat_als_fout_bij_de_vraag(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    uitkomst = dialoog.zeg("Sanne de Boer, sanne@voorbeeld")
    assert uitkomst.fout == FOUT_EMAIL
    assert uitkomst.vervolg.startswith("Dank u, Sanne de Boer.")
    assert dialoog.zeg("sanne@voorbeeld.nl").nummer == 2
