"""Who takes back something told before, where something else was asked."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.tegenspraak import lees_tegenspraak
from acties.vragenlijst.toestand import Toestand
from acties.vragenlijst.uitkomst import VraagOpen
from acties.vragenlijst.weergave import toon_vraag
from kennisbank.laden import GemeenteGegevens
from tests.hulp.gesprekken import INTAKE, Dialoog

VERTELD = {
    "contactgegevens": Gegeven("gegeven", {"naam": "Jan", "email": "jan@voorbeeld.nl"}),
    "idee": Gegeven("gegeven", "een hondenveldje bij de vijver"),
    "kosten": Gegeven("gegeven", "12.000 euro"),
    "wanneer": Gegeven("gegeven", "in mei"),
}


def gelezen(dalfsen: GemeenteGegevens, tekst: str, *, na: str = "idee") -> g.Gebeurtenis:
    erbij = {"doel": Gegeven("gegeven", "x")} if na == "doel" else {}
    lijst = dalfsen.vragenlijsten["intake"].inhoud
    antwoord = g.Beantwoord(Inbreng(tekst=tekst))
    return lees_tegenspraak(lijst, dalfsen.gemeente.inhoud, Toestand({**VERTELD, **erbij}), antwoord)


@pytest.mark.parametrize(
    ("tekst", "vraag", "nieuw"),
    [
        ("Nee de 12.000 is wat we ophalen, kosten zijn ongeveer 30.000", "kosten", "30.000"),
        ("nee, het kost 500 euro", "kosten", "500 euro"),
        ("wacht, het is eind juni", "wanneer", "eind juni"),
        ("toch liever in juni", "wanneer", "in juni"),
    ],
)
def test_een_ander_bedrag_of_moment_komt_in_de_plaats(
    dalfsen: GemeenteGegevens, tekst: str, vraag: str, nieuw: str
) -> None:
    gebeurtenis = gelezen(dalfsen, tekst)
    assert isinstance(gebeurtenis, g.Vervang)
    assert gebeurtenis.vraag == vraag
    assert nieuw in gebeurtenis.tekst


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("toch liever in juni", g.Vervang("wanneer", "in juni")),
        ("het wordt toch wel 2000 euro", g.Vervang("kosten", "2000 euro")),
        ("niet in mei maar in juni", g.Verbeter("wanneer", "in juni")),
        # What it says is no other value: the engine looks for it.
        ("toch in mei", g.Corrigeer("toch in mei")),
        ("ik bedoel de school", g.Corrigeer("ik bedoel de school")),
    ],
)
def test_een_correctie_met_alleen_de_nieuwe_waarde_is_van_het_antwoord_van_die_soort(
    dalfsen: GemeenteGegevens, tekst: str, verwacht: g.Gebeurtenis
) -> None:
    lijst, gemeente = dalfsen.vragenlijsten["intake"].inhoud, dalfsen.gemeente.inhoud
    toestand = Toestand(VERTELD)
    assert lees_tegenspraak(lijst, gemeente, toestand, g.Corrigeer(tekst)) == verwacht
    zonder = Toestand({s: a for s, a in VERTELD.items() if s not in ("kosten", "wanneer")})
    assert lees_tegenspraak(lijst, gemeente, zonder, g.Corrigeer(tekst)) == g.Corrigeer(tekst)


@pytest.mark.parametrize("na", ["idee", "doel"])
@pytest.mark.parametrize(
    "tekst",
    [
        "nee, het hondenveldje laat ik vallen, maak er een speeltuintje van",
        "ik heb me bedacht, doe toch maar een picknicktafel",
    ],
)
def test_wie_zich_bedenkt_vertelt_meer_over_het_idee(
    dalfsen: GemeenteGegevens, tekst: str, na: str
) -> None:
    assert gelezen(dalfsen, tekst, na=na) == g.VertelErbij("idee", tekst)


def test_toch_liever_waar_gevraagd_wordt_met_wie(dalfsen: GemeenteGegevens) -> None:
    tekst = "hmm wacht, eigenlijk wil ik toch liever een speeltuintje op die plek"
    assert gelezen(dalfsen, tekst, na="doel") == g.VertelErbij("idee", tekst)
    wat_hij_wil_bereiken = "eigenlijk wil ik toch vooral dat mensen elkaar zien"
    assert isinstance(gelezen(dalfsen, wat_hij_wil_bereiken), g.Beantwoord)


@pytest.mark.parametrize(
    "tekst",
    [
        "nee nog niet",
        "nee, dat weet ik niet",
        "nee, eigenlijk wilde ik dat toch liever eerst met de buren bespreken",
        "met de buren, die willen eigenlijk ook liever een bankje",
        "nee, met niemand",
    ],
)
def test_een_gewoon_antwoord_blijft_een_antwoord(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert isinstance(gelezen(dalfsen, tekst, na="doel"), g.Beantwoord)


def test_het_wordt_gezegd_en_de_vraag_blijft_open(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake", verhaal="wij willen een hondenveldje, dat kost 12.000 euro"))
    dialoog.zeg(INTAKE[0])
    uitkomst = dialoog.zeg("nee, het kost 500 euro")
    assert isinstance(uitkomst, VraagOpen)
    assert uitkomst.vraag == "doel"
    # It stood in the idea as well.
    assert [m.soort for m in uitkomst.meldingen] == ["gewijzigd", "opmerking"]
    uitkomst = dialoog.zeg("ik heb me bedacht, doe toch maar een picknicktafel")
    assert uitkomst.vraag == "doel"
    [bericht] = toon_vraag(omgeving.vragenlijsten.lijst(uitkomst.invulling_id), uitkomst)
    assert "picknicktafel" in bericht.tekst
    assert "wijzig mijn idee" in bericht.tekst
    overzicht = dialoog.doe(g.Toon())
    antwoorden = {regel.vraag: regel.antwoord for regel in overzicht.regels}
    assert antwoorden["kosten"] == "500 euro"
    assert "hondenveldje" in antwoorden["idee"], "niets raakt kwijt"
    assert "picknicktafel" in antwoorden["idee"]
    assert "doel" not in antwoorden


def test_waar_naar_het_probleem_gevraagd_wordt_is_dat_geen_melding(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    dialoog.zeg(INTAKE[0])
    rommel = g.Beantwoord(Inbreng(tekst="er ligt overal rommel bij de glasbak"), leek_op="melding")
    assert [m.soort for m in dialoog.doe(rommel).meldingen] == ["genoteerd"]
    assert dialoog.doe(rommel).meldingen == (), "waarom het goed is voor de buurt"
    bezwaar = g.Beantwoord(Inbreng(tekst="wij zijn het niet eens met het besluit"), leek_op="bezwaar")
    assert [m.soort for m in dialoog.doe(bezwaar).meldingen] == ["genoteerd"]


@pytest.mark.parametrize(
    "tekst",
    [
        "fatma.yilmaz@voorbeeld.nl",
        "sorry, het is fatma.yilmaz@voorbeeld.nl",
        "o wacht, het moet fatma.yilmaz@voorbeeld.nl zijn",
        "m'n mailadres klopt niet, het is fatma.yilmaz@voorbeeld.nl",
    ],
)
def test_een_adres_waar_iets_anders_werd_gevraagd_is_het_goede_adres(
    dalfsen: GemeenteGegevens, tekst: str
) -> None:
    assert gelezen(dalfsen, tekst) == g.Vervang("contactgegevens", "fatma.yilmaz@voorbeeld.nl")


@pytest.mark.parametrize(
    "tekst",
    [
        "een speeltuin, vraag het aan piet@voorbeeld.nl van de buurtvereniging",
        "Met Els, 06-87654321",
        "met Bo 06-87654321",
    ],
)
def test_het_adres_van_een_ander_is_geen_eigen_adres(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert isinstance(gelezen(dalfsen, tekst), g.Beantwoord)


def test_ja_op_het_adres_dat_bedoeld_kan_zijn(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    dialoog.zeg("Fatma Yilmaz, fatma@gmial.com")
    na = dialoog.zeg("ja, die bedoel ik")
    assert isinstance(na, VraagOpen)
    assert na.vraag == "idee"
    assert na.meldingen[0].gegevens["nieuw"] == "Fatma Yilmaz, fatma@gmail.com"
    na = dialoog.zeg("fatma.yilmaz@voorbeeld.nl")
    assert na.vraag == "idee"
    assert na.meldingen[0].gegevens["nieuw"] == "Fatma Yilmaz, fatma.yilmaz@voorbeeld.nl"
    # Nothing was in doubt any more: then it is an answer to the question.
    assert dialoog.zeg("ja").fout is not None


@pytest.mark.parametrize(
    ("tekst", "stopt"),
    [
        ("laat dat boekenkastje maar zitten", True),
        ("hm doe maar niet", True),
        ("ach laat maar", True),
        ("het hoeft eigenlijk niet meer", True),
        ("Laat de Boer", False),
        ("Jan Maas, jan@voorbeeld.nl", False),
        ("mijn naam hoeft niet iedereen te weten", False),
    ],
)
def test_wie_ervan_afziet_waar_de_naam_gevraagd_wordt(
    omgeving: Omgeving, tekst: str, stopt: bool
) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    uitkomst = dialoog.zeg(tekst)
    assert (getattr(uitkomst, "reden", None) == "gepauzeerd") is stopt


def test_wie_even_weggaat_beantwoordt_niets(dalfsen: GemeenteGegevens) -> None:
    for tekst in (
        "ik ga slapen",
        "nu moet ik even weg hoor",
        "ff pauze",
        "we gaan zo eten",
        "morgen verder",
        "ik ben zo weer terug",
        "een momentje graag",
        "ff wachten, er is bezoek",
    ):
        assert isinstance(gelezen(dalfsen, tekst), g.Stop), tekst
    for tekst in (
        "ik ga slapende mensen wekken",
        "de rommel moet weg",
        "we gaan eten koken voor ouderen",
        "nu even niet, volgend jaar wel",
        "dat mensen weer gaan werken",
        "even wachten op de vergunning",
        "een moment van rust",
    ):
        assert not isinstance(gelezen(dalfsen, tekst), g.Stop), tekst
    lijst, gemeente = dalfsen.vragenlijsten["intake"].inhoud, dalfsen.gemeente.inhoud
    for tekst, soort in (("ben zo terug", g.Stop), ("terug graag", g.Terug), ("", g.Terug)):
        terug = lees_tegenspraak(lijst, gemeente, Toestand(dict(VERTELD)), g.Terug(tekst))
        assert isinstance(terug, soort), tekst


def test_geen_moment_heet_nee(omgeving: Omgeving) -> None:
    for nee in (g.Ontken("nee hoor"), g.Beantwoord(Inbreng(tekst="no")), g.Ontken("nee, nog niet")):
        dialoog = Dialoog(omgeving)
        dialoog.doe(g.Start("intake"))
        for antwoord in INTAKE[:5]:
            dialoog.zeg(antwoord)
        dialoog.doe(nee)
        [wanneer] = [r for r in dialoog.doe(g.Toon()).regels if r.vraag == "wanneer"]
        assert wanneer.antwoord is None


@pytest.mark.parametrize(
    ("tekst", "alles"),
    [
        ("ik wil mijn projectplan aanpassen", True),
        ("Nee, we willen eerst ons projectplan nog bijwerken", True),
        ("kan ik dit projectplan wijzigen", True),
        ("ik wil mijn tuinpad aanpassen", False),
        ("wij willen ons projectplan in het najaar met de buurt aanpassen", False),
        ("de school wil het projectplan aanpassen", False),
    ],
)
def test_wie_het_geheel_wil_wijzigen_geeft_geen_antwoord(
    dalfsen: GemeenteGegevens, tekst: str, alles: bool
) -> None:
    lijst = dalfsen.vragenlijsten["projectplan"].inhoud
    antwoord = g.Beantwoord(Inbreng(tekst=tekst))
    gelezen_als = lees_tegenspraak(lijst, dalfsen.gemeente.inhoud, Toestand({}), antwoord)
    assert isinstance(gelezen_als, g.Wijzig) is alles
