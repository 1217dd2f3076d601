"""Answers told early: what is filled, what is left alone, and what is said about it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from acties.omgeving import Omgeving
from acties.opslag import Antwoord, Databron, Invulling
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.alvast import vul_aan
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat, Toestand
from acties.vragenlijst.uitkomst import Einde, Samenvatting, Uitkomst, VraagOpen
from acties.vragenlijst.vooraf import lees_velden, lees_vooraf, vul_vooraf
from acties.vragenlijst.weergave import toon_samenvatting, toon_vraag
from kennisbank.laden import GemeenteGegevens
from tests.hulp.gesprekken import maak_gesprek
from tests.hulp.verhalen import NAGELEZEN, VERHAAL, VERTELD
from tests.hulp.vragenlijsten import lijst, vraag


@pytest.fixture
def bron(sqlite_bron: Databron) -> Databron:
    """One kind of database: this is about words."""
    return sqlite_bron


MOESTUIN = "ik wil in Hoonhorst volgend voorjaar een moestuin, kost zo'n 2000 euro"


def lees(dalfsen: GemeenteGegevens, tekst: str) -> dict[str, str]:
    intake = dalfsen.vragenlijsten["intake"].inhoud
    gelezen = lees_vooraf(intake, dalfsen.gemeente.inhoud, tekst)
    return {sleutel: inbreng.tekst for sleutel, inbreng in gelezen.items()}


def start(verhaal: str, **velden: int | bool | None) -> g.Start:
    return g.Start("intake", verhaal=verhaal, **velden)  # type: ignore[arg-type]


def tekst(woorden: str) -> g.Beantwoord:
    return g.Beantwoord(Inbreng(tekst=woorden))


def alvast(uitkomst: Uitkomst) -> dict[str, str | None]:
    return {regel.vraag: regel.antwoord for regel in uitkomst.alvast}


def test_uit_een_zin_komen_drie_antwoorden(dalfsen: GemeenteGegevens) -> None:
    assert lees(dalfsen, MOESTUIN) == {
        "idee": MOESTUIN,
        "wanneer": "volgend voorjaar",
        "kosten": "zo'n 2000 euro",
    }


def test_uit_een_verhaal_komt_wat_erin_staat(dalfsen: GemeenteGegevens) -> None:
    verhaal = (
        "Hallo, ik ben Jan Bakker, 06-12345678. Samen met de scouting willen we een blotevoetenpad"
        " maken"
        " in het Kerkbos, zodat kinderen weer buiten spelen. Ik heb al met de buren gepraat. We hebben"
        " van de gemeente alleen wat zand nodig. In juni willen we beginnen."
    )
    assert lees(dalfsen, verhaal) == {
        "contactgegevens": "Jan Bakker, 06 12345678",
        "idee": verhaal.removeprefix("Hallo, ik ben Jan Bakker, 06-12345678. "),
        "doel": "zodat kinderen weer buiten spelen",
        "gesproken_met": "met de buren",
        "samenwerking": "Samen met de scouting",
        "wanneer": "In juni",
        "hulp_nodig": "We hebben van de gemeente alleen wat zand nodig",
    }


def test_uit_drie_bladzijden_komt_alles_wat_gevraagd_wordt(dalfsen: GemeenteGegevens) -> None:
    assert 2900 < len(VERHAAL) < 3200
    assert lees(dalfsen, VERHAAL) == VERTELD


def test_wie_alles_vertelt_hoeft_alleen_na_te_lezen(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    uitkomst = omgeving.vragenlijsten.stap(gesprek, "1", start(VERHAAL))
    assert isinstance(uitkomst, Samenvatting)
    assert uitkomst.compleet
    assert {regel.vraag: regel.antwoord for regel in uitkomst.regels} == NAGELEZEN
    assert uitkomst.let_op == ()
    inleiding, bericht = toon_samenvatting(
        uitkomst, omgeving.vragenlijsten.lijst(uitkomst.invulling_id)
    )
    assert "Wat fijn" in inleiding.tekst
    assert "Wat u vertelde, heb ik meteen opgeschreven." in bericht.tekst
    assert "Lees het rustig na" in bericht.tekst
    einde = omgeving.vragenlijsten.stap(gesprek, "2", g.Verstuur())
    assert isinstance(einde, Einde)


@pytest.mark.parametrize(
    "tekst_",
    [
        "ik heb een idee voor de buurt",
        "Ik heb een idee",
        "hoe dien ik een bewonersinitiatief in?",
        "hallo, ik ben Jan Bakker en ik heb een plan voor Hoonhorst",
        "",
    ],
)
def test_wie_nog_niets_vertelt_krijgt_gewoon_alle_vragen(
    dalfsen: GemeenteGegevens, tekst_: str
) -> None:
    assert not lees(dalfsen, tekst_).keys() - {"contactgegevens"}


def test_een_start_met_een_verhaal_vraagt_alleen_naar_de_rest(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    uitkomst = dienst.stap(gesprek, "1", start(MOESTUIN))
    assert isinstance(uitkomst, VraagOpen)
    assert alvast(uitkomst) == {
        "idee": MOESTUIN,
        "wanneer": "volgend voorjaar",
        "kosten": "zo'n 2000 euro",
    }
    assert (uitkomst.vraag, uitkomst.nummer, uitkomst.aantal, uitkomst.beantwoord) == (
        "contactgegevens",
        1,
        8,
        3,
    )
    gevraagd = []
    for nummer, antwoord in enumerate(
        ("Jan, jan@voorbeeld.nl", "meer groen", "de buren weten het", "nee", "een stuk grond"), 2
    ):
        assert isinstance(uitkomst, VraagOpen)
        gevraagd.append(uitkomst.vraag)
        uitkomst = dienst.stap(gesprek, str(nummer), tekst(antwoord))
    assert gevraagd == ["contactgegevens", "doel", "gesproken_met", "samenwerking", "hulp_nodig"]
    assert isinstance(uitkomst, Samenvatting)
    assert uitkomst.compleet


def test_wat_begrepen_is_wordt_in_een_bericht_gezegd(omgeving: Omgeving) -> None:
    uitkomst = omgeving.vragenlijsten.stap(maak_gesprek(omgeving.bron), "1", start(MOESTUIN))
    assert isinstance(uitkomst, VraagOpen)
    intake = omgeving.gegevens.vragenlijsten["intake"].inhoud
    _, begrepen, vraag_ = toon_vraag(intake, uitkomst)
    assert "alvast opgeschreven" in begrepen.tekst
    assert "Klopt er iets niet? Zeg het gerust." in begrepen.tekst
    assert "Nu nog 5 van de 8 vragen." in begrepen.tekst
    assert [regel.antwoord for regel in begrepen.regels] == [
        MOESTUIN,
        "volgend voorjaar",
        "zo'n 2000 euro",
    ]
    assert vraag_.voortgang == "Vraag 1 van 8"


def test_een_lang_verhaal_wordt_niet_helemaal_herhaald(omgeving: Omgeving) -> None:
    verhaal = "Wij willen een tuin beginnen. " * 60
    uitkomst = omgeving.vragenlijsten.stap(maak_gesprek(omgeving.bron), "1", start(verhaal))
    assert isinstance(uitkomst, VraagOpen)
    assert alvast(uitkomst)["idee"] == verhaal.strip()
    _, begrepen, _ = toon_vraag(omgeving.gegevens.vragenlijsten["intake"].inhoud, uitkomst)
    assert len(begrepen.regels[0].antwoord) < 210
    assert begrepen.regels[0].antwoord.endswith("…")


def test_een_verhaal_bij_de_vraag_naar_de_naam_is_het_idee(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    omgeving.vragenlijsten.stap(gesprek, "1", g.Start("intake"))
    zin = "wij willen een speeltuin bij de kerk in Ankum"
    uitkomst = omgeving.vragenlijsten.stap(gesprek, "2", tekst(zin))
    assert isinstance(uitkomst, VraagOpen)
    assert (uitkomst.vraag, uitkomst.fout, alvast(uitkomst)) == ("contactgegevens", None, {"idee": zin})


def test_naam_en_idee_in_een_zin_vullen_allebei(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    omgeving.vragenlijsten.stap(gesprek, "1", g.Start("intake"))
    zin = "ik ben Jan Bakker, 06-12345678, en ik wil een speeltuin bij de kerk"
    uitkomst = omgeving.vragenlijsten.stap(gesprek, "2", tekst(zin))
    assert isinstance(uitkomst, VraagOpen)
    idee = "ik wil een speeltuin bij de kerk"
    assert (uitkomst.vraag, alvast(uitkomst)) == ("doel", {"idee": idee})


def test_wie_bij_de_contactvraag_verder_vertelt_raakt_dat_niet_kwijt(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    begin = "mijn man zat altijd op het bankje bij het kanaal, en dat is nu weg"
    dienst.stap(gesprek, "1", start(begin))
    meer = "ik wil graag dat er weer een bankje komt, met zijn naam erop"
    uitkomst = dienst.stap(gesprek, "2", tekst(meer))
    assert isinstance(uitkomst, VraagOpen)
    assert (uitkomst.vraag, uitkomst.fout) == ("contactgegevens", None)
    assert [(m.soort, m.gegevens["tekst"]) for m in uitkomst.meldingen] == [("erbij", meer)]
    # Once more, or only a question, adds nothing.
    dienst.stap(gesprek, "3", tekst(meer))
    dienst.stap(gesprek, "4", tekst("waarom wilt u toch graag mijn telefoonnummer weten?"))
    overzicht = dienst.stap(gesprek, "5", g.Toon())
    assert isinstance(overzicht, Samenvatting)
    assert {r.vraag: r.antwoord for r in overzicht.regels}["idee"] == f"{begin}\n\n{meer}"


def test_wat_bij_de_contactvraag_over_iets_anders_gaat_komt_daar(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    dienst.stap(
        gesprek, "1", start("Wij willen een pluktuin achter het dorpshuis, mail els@voorbeeld.nl")
    )
    samen = dienst.stap(gesprek, "2", tekst("met zes buren, zodat iedereen elkaar beter leert kennen"))
    assert isinstance(samen, VraagOpen)
    assert (samen.vraag, samen.fout) == ("contactgegevens", None)
    assert alvast(samen).keys() == {"samenwerking", "doel"}
    # "In juni" is nobody's name.
    later = dienst.stap(gesprek, "3", tekst("in juni, het kost zo'n 900 euro"))
    assert isinstance(later, VraagOpen)
    assert (later.vraag, later.fout) == ("contactgegevens", None)
    assert alvast(later) == {"wanneer": "in juni", "kosten": "zo'n 900 euro"}
    wie = dienst.stap(gesprek, "4", tekst("Mei Ling Chan"))
    assert isinstance(wie, VraagOpen)
    assert wie.vraag == "gesproken_met"


def test_wie_bij_de_contactvraag_uitlegt_zonder_ik_wil_raakt_dat_ook_niet_kwijt(
    omgeving: Omgeving,
) -> None:
    dienst = omgeving.vragenlijsten
    for meer in (
        "naast de sporthal, voor alle kinderen uit de wijk",
        "en dan met een afdak erboven tegen de regen",
        "met de ouders van de crèche, en de planken zijn gratis",
    ):
        gesprek = maak_gesprek(omgeving.bron)
        dienst.stap(gesprek, "1", start("een kruidentuin bij de kerk"))
        uitkomst = dienst.stap(gesprek, "2", tekst(meer))
        assert isinstance(uitkomst, VraagOpen)
        assert (uitkomst.vraag, uitkomst.fout) == ("contactgegevens", None)
        assert [m.gegevens["tekst"] for m in uitkomst.meldingen] == [meer]
    assert alvast(uitkomst) == {"samenwerking": "met de ouders van de crèche"}
    for niets in (
        "dat gaat jullie helemaal niets aan",
        "ik sta nu even in de rij bij de kassa",
        "waar is dat nou weer voor nodig zeg?",
        "dat stond toch al in mijn vorige bericht",
    ):
        gesprek = maak_gesprek(omgeving.bron)
        dienst.stap(gesprek, "1", start("een kruidentuin bij de kerk"))
        uitkomst = dienst.stap(gesprek, "2", tekst(niets))
        assert isinstance(uitkomst, VraagOpen)
        assert uitkomst.fout
        assert (uitkomst.meldingen, uitkomst.alvast) == ((), ())


def test_wie_alles_in_een_keer_vertelt_leest_het_meteen_na(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    verhaal = (
        "Ik ben Jan Bakker, jan@voorbeeld.nl. Wij willen een moestuin in Hoonhorst, zodat buren elkaar"
        " ontmoeten. We hebben met de omwonenden gepraat. We werken samen met de tuinclub. We beginnen"
        " in mei. Het kost 2000 euro. Van de gemeente hebben we advies nodig."
    )
    uitkomst = omgeving.vragenlijsten.stap(gesprek, "1", start(verhaal))
    assert isinstance(uitkomst, Samenvatting)
    [bericht] = toon_samenvatting(uitkomst)
    assert "heb ik meteen opgeschreven" in bericht.tekst
    assert len(bericht.regels) == 8


@pytest.mark.parametrize(
    "zin",
    ["yo kan ik hier ook een idee zegen", "ik wil een initatief indienne", "voortsel voor de wijk"],
)
def test_een_typfout_is_nog_geen_idee(dalfsen: GemeenteGegevens, zin: str) -> None:
    assert "idee" not in lees(dalfsen, zin)


@pytest.mark.parametrize("zin", ["iets voor dieren", "een pleintje", "meer bomen", "spelen"])
def test_een_woord_dat_op_een_leeg_woord_lijkt_telt_wel(dalfsen: GemeenteGegevens, zin: str) -> None:
    assert lees(dalfsen, zin)["idee"] == zin


def test_alleen_een_naam_in_het_verhaal_laat_het_adres_over(omgeving: Omgeving) -> None:
    verhaal = "Mijn naam is Ria de Vries en ik wil een ruilkast bij de bushalte."
    uitkomst = omgeving.vragenlijsten.stap(maak_gesprek(omgeving.bron), "1", start(verhaal))
    assert isinstance(uitkomst, VraagOpen)
    assert uitkomst.vraag == "contactgegevens"
    assert uitkomst.vervolg == "Dank u, Ria de Vries. Wat is uw e-mailadres of telefoonnummer?"


def test_een_antwoord_dat_meer_zegt_vult_ook_latere_vragen(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    dienst.stap(gesprek, "1", g.Start("intake"))
    dienst.stap(gesprek, "2", tekst("Jan, jan@voorbeeld.nl"))
    antwoord = "een hertenkamp bij de molen. We willen in mei beginnen en het kost 3000 euro."
    uitkomst = dienst.stap(gesprek, "3", tekst(antwoord))
    assert isinstance(uitkomst, VraagOpen)
    assert alvast(uitkomst) == {"wanneer": "in mei", "kosten": "3000 euro"}
    overzicht = dienst.stap(gesprek, "4", g.Toon())
    assert isinstance(overzicht, Samenvatting)
    assert {r.vraag: r.antwoord for r in overzicht.regels}["idee"] == antwoord


@pytest.mark.parametrize(
    "antwoord",
    [
        "Met de buren van nummer 3",
        "samen met de school hebben we het aan de buurt verteld",
        "nee, dat kost niks",
        "de gemeente",
    ],
)
def test_een_kort_antwoord_is_alleen_het_antwoord_op_de_vraag(
    omgeving: Omgeving, antwoord: str
) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    dienst.stap(gesprek, "1", g.Start("intake"))
    for nummer, eerder in enumerate(("Jan, jan@voorbeeld.nl", "een boom", "schaduw"), 2):
        dienst.stap(gesprek, str(nummer), tekst(eerder))
    uitkomst = dienst.stap(gesprek, "9", tekst(antwoord))
    assert isinstance(uitkomst, VraagOpen)
    assert (uitkomst.vraag, uitkomst.alvast) == ("samenwerking", ())


@pytest.mark.parametrize(
    ("verhaal", "sleutel", "stuk"),
    [
        (
            "een kast, kost denk ik 150 euro dat leggen we zelf in, ergens in maart",
            "kosten",
            "denk ik 150 euro dat leggen we zelf in",
        ),
        (
            "een pad, het kost 38.500 euro, waarvan 10.000 uit eigen middelen. In mei",
            "kosten",
            "38.500 euro, waarvan 10.000 uit eigen middelen",
        ),
        ("een bank van 300 euro, en die is van hout", "kosten", "300 euro"),
        ("een bank van 300 euro, dat willen we graag", "kosten", "300 euro"),
        (
            "een kast, en van jullie wil ik alleen weten of het mag",
            "hulp_nodig",
            "van jullie wil ik alleen weten of het mag",
        ),
        (
            "een tuin, want veel ouderen zijn eenzaam en er gebeurt niets met dat veldje",
            "doel",
            "want veel ouderen zijn eenzaam en er gebeurt niets met dat veldje",
        ),
        (
            "een tuin, omdat kinderen niks hebben en er zijn kosten van 300 euro",
            "doel",
            "omdat kinderen niks hebben",
        ),
    ],
)
def test_een_zinsdeel_wordt_niet_te_vroeg_afgeknipt(
    dalfsen: GemeenteGegevens, verhaal: str, sleutel: str, stuk: str
) -> None:
    assert lees(dalfsen, verhaal)[sleutel] == stuk


def test_een_lang_verhaal_bij_de_vraag_naar_de_naam_blijft_heel(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    omgeving.vragenlijsten.stap(gesprek, "1", g.Start("intake"))
    uitkomst = omgeving.vragenlijsten.stap(gesprek, "2", tekst(VERHAAL))
    assert isinstance(uitkomst, Samenvatting)
    assert {regel.vraag: regel.antwoord for regel in uitkomst.regels} == NAGELEZEN


def test_wat_al_gezegd_is_blijft_staan(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    dienst.stap(gesprek, "1", start(MOESTUIN))
    dienst.stap(gesprek, "2", tekst("Jan, jan@voorbeeld.nl"))
    dienst.stap(gesprek, "3", tekst("Meer groen in de straat. Maar het kost misschien wel 5000 euro."))
    overzicht = dienst.stap(gesprek, "4", g.Toon())
    assert isinstance(overzicht, Samenvatting)
    assert {r.vraag: r.antwoord for r in overzicht.regels}["kosten"] == "zo'n 2000 euro"


def test_een_tweede_idee_raakt_het_eerste_niet(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    dienst.stap(gesprek, "1", start(MOESTUIN))
    dienst.stap(gesprek, "2", g.Stop())
    ander = "ik wil een jeugdhonk in Ankum, in september"
    uitkomst = dienst.stap(gesprek, "3", start(ander, verhaal_id=7))
    assert isinstance(uitkomst, VraagOpen)
    assert uitkomst.alvast == ()
    assert [(m.soort, m.gegevens) for m in uitkomst.meldingen][-1] == (
        "ander_idee",
        {"eerder": MOESTUIN, "verhaal": "7"},
    )
    [bericht] = toon_vraag(omgeving.gegevens.vragenlijsten["intake"].inhoud, uitkomst)
    [knop] = [k for k in bericht.knoppen if k.opdracht.intent == "initiatief_indienen"]
    assert knop.opdracht.gegevens == {"verhaal": "7", "keuze": "nieuw"}

    nieuw = dienst.stap(gesprek, "4", start(ander, nieuw=True))
    assert isinstance(nieuw, VraagOpen)
    assert alvast(nieuw) == {"idee": ander, "wanneer": "in september"}
    with omgeving.bron.lezen() as sessie:
        statussen = sessie.scalars(select(Invulling.status).order_by(Invulling.id)).all()
    assert list(statussen) == ["gepauzeerd", "open"]


def test_een_tweede_idee_bij_een_samenvatting_heeft_ook_een_knop(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    dienst.stap(gesprek, "1", start(VERHAAL))
    dienst.stap(gesprek, "2", g.Stop())
    uitkomst = dienst.stap(gesprek, "3", start("een jeugdhonk in Ankum", verhaal_id=7))
    assert isinstance(uitkomst, Samenvatting)
    [bericht] = toon_samenvatting(uitkomst)
    assert "nog bezig met uw eerdere idee" in bericht.tekst
    assert [k.label for k in bericht.knoppen if k.opdracht.intent == "initiatief_indienen"] == [
        "Met het nieuwe idee beginnen"
    ]


def test_hetzelfde_idee_nog_eens_vertellen_is_geen_tweede(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    dienst.stap(gesprek, "1", start(MOESTUIN))
    uitkomst = dienst.stap(gesprek, "2", start(MOESTUIN))
    assert [m.soort for m in uitkomst.meldingen] == ["verder"]


def test_een_herhaalde_start_schrijft_niets_twee_keer(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    for _ in range(2):
        omgeving.vragenlijsten.stap(gesprek, "1", start(MOESTUIN))
    with omgeving.bron.lezen() as sessie:
        assert sessie.scalar(select(func.count()).select_from(Antwoord)) == 3


STUKKEN = st.sampled_from(
    "ik wil|wij willen|in Hoonhorst|volgend voorjaar|een moestuin|kost|2000 euro|zodat|met de buren"
    "|gepraat|ik ben Jan Bakker|06-12345678|jan@voorbeeld.nl|niet|samen met|de school|nodig|omdat"
    "|van de gemeente|in mei|,|.|?|\n|en|€|’s|🌳|(|)|daarom willen we|tussen|een paar|honderd"
    "|vorig jaar".split("|")
)


@settings(max_examples=200, deadline=None)
@given(stukken=st.lists(STUKKEN | st.text(max_size=6), max_size=25))
def test_wat_gevonden_wordt_staat_er_letterlijk(dalfsen: GemeenteGegevens, stukken: list[str]) -> None:
    """Whatever somebody writes: nothing is made up, and nothing breaks."""
    tekst_ = " ".join(stukken)
    for sleutel, gevonden in lees(dalfsen, tekst_).items():
        if sleutel == "idee":
            # Who tells it may be cut out: what is left are letters that were written, in order.
            letters = iter(tekst_)
            assert all(letter in letters for letter in "".join(gevonden.split()))
        elif sleutel != "contactgegevens":
            assert all(regel in tekst_ for regel in gevonden.split("\n"))
    lees_velden(dalfsen.vragenlijsten["intake"].inhoud, dalfsen.gemeente.inhoud, tekst_)


def test_een_heel_lang_bericht_houdt_niemand_op(dalfsen: GemeenteGegevens) -> None:
    for stuk in ("met de ", "a", "1", "zo'n ongeveer ", "Jan ", "A. ", "en ik wil "):
        begin = time.monotonic()
        lees(dalfsen, stuk * (200_000 // len(stuk)))
        assert time.monotonic() - begin < 10


def test_zonder_herken_in_de_gegevens_wordt_alles_gevraagd(dalfsen: GemeenteGegevens) -> None:
    kaal = lijst(vraag("een"), vraag("twee"))
    assert lees_vooraf(kaal, dalfsen.gemeente.inhoud, MOESTUIN) == {}
    resultaat = verwerk(kaal, Toestand(), tekst(MOESTUIN))
    assert vul_vooraf(kaal, dalfsen.gemeente.inhoud, tekst(MOESTUIN), resultaat) == resultaat


def test_ook_een_bedrag_of_een_datum_wordt_gelezen(dalfsen: GemeenteGegevens) -> None:
    soorten = lijst(
        vraag("wat", "open", herken={"soort": "verhaal"}),
        vraag("geld", "bedrag", herken={"soort": "geld"}),
    )
    verhaal = start("een bankje, het kost tweehonderd euro")
    gevuld = vul_vooraf(soorten, dalfsen.gemeente.inhoud, verhaal, Resultaat(Toestand()))
    assert gevuld.toestand.antwoorden["geld"] == Gegeven("gegeven", "200.00")


def test_wat_een_soort_niet_kan_lezen_wordt_gevraagd() -> None:
    een = lijst(vraag("geld", "bedrag"))
    gevuld = vul_aan(een, Resultaat(Toestand()), {"geld": Inbreng(tekst="een habbekrats")})
    assert gevuld == Resultaat(Toestand())


def test_een_getal_dat_zegt_wat_het_telt_komt_met_elk_antwoord_mee(dalfsen: GemeenteGegevens) -> None:
    weken = {"soort": "getal", "eenheden": ["weken"]}
    uren = {"soort": "getal", "eenheden": ["uur", "uren"]}
    vragen = lijst(
        vraag("mag", "ja_nee"),
        vraag("weken", "getal", herken=weken),
        vraag("uren", "getal", herken=uren),
    )
    gemeente = dalfsen.gemeente.inhoud
    for woorden in ("ja, en we hebben 14 weken", "het zijn 14 weken"):
        gezegd = g.Beantwoord(Inbreng(tekst=woorden))
        gevuld = vul_vooraf(vragen, gemeente, gezegd, verwerk(vragen, Toestand(), gezegd))
        assert gevuld.toestand.antwoorden["weken"].waarde == 14
        assert "uren" not in gevuld.toestand.antwoorden
        assert gevuld.fout is None
    vraagt = g.Beantwoord(Inbreng(tekst="is 14 weken genoeg?"))
    gevuld = vul_vooraf(vragen, gemeente, vraagt, verwerk(vragen, Toestand(), vraagt))
    assert not gevuld.alvast
