"""The action that says something in between: which words belong to which intent."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from sqlalchemy import select

from acties import klok
from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.opslag import Gesprek as Gespreksrij
from acties.opslag import Inkomend, Kennisvraag, Reactie
from acties.rasa.basis import Beurt
from acties.rasa.tussendoor import Tussendooractie
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from kennisbank.laden import gemeentemap, laad_gemeente
from kennisbank.schema.teksten import VERPLICHT
from tests.acties.test_gesprekken import VERHAAL, zei
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in, maak_gesprek


class Gesprek:
    """A conversation in which only things are said in between."""

    def __init__(self, omgeving: Omgeving) -> None:
        self._omgeving = omgeving
        self.id = maak_gesprek(omgeving.bron)
        self._nummer = 0

    def zeg(
        self,
        tekst: str,
        intent: str,
        gegevens: dict[str, str] | None = None,
        *,
        in_vragenlijst: bool = False,
        medewerker: bool = False,
        leek_op: str | None = None,
    ) -> Bericht:
        """What the assistant says to this."""
        self._nummer += 1
        inkomend = zei(self._omgeving.bron, self.id, self._nummer, tekst, None)
        beurt = Beurt(
            gesprek_id=self.id,
            bericht_id=str(self._nummer),
            inkomend_id=inkomend,
            intent=intent,
            leek_op=leek_op,
            gegevens=gegevens or {},
            in_vragenlijst=in_vragenlijst,
            medewerker=medewerker,
        )
        self.laatste = inkomend
        [bericht] = Tussendooractie(self._omgeving).doe(beurt).berichten
        return bericht


@pytest.fixture
def gesprek(omgeving: Omgeving) -> Gesprek:
    return Gesprek(omgeving)


def verhaal_van(bericht: Bericht) -> str | None:
    [knop] = [k for k in bericht.knoppen if k.opdracht.intent == "initiatief_indienen"]
    return knop.opdracht.gegevens.get("verhaal")


def test_een_route_neemt_het_verhaal_mee(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg(VERHAAL, "melding")
    assert "Meld het bij de gemeente" in bericht.tekst
    assert verhaal_van(bericht) == str(gesprek.laatste)


def test_na_twijfel_blijft_het_verhaal_dat_van_het_begin(gesprek: Gesprek) -> None:
    eerst = gesprek.zeg(VERHAAL, "twijfel", {"kandidaten": "initiatief_indienen,melding"})
    verteld = str(gesprek.laatste)
    assert verhaal_van(eerst) == verteld
    knop = eerst.knoppen[1]
    gekozen = gesprek.zeg(knop.label, "melding", knop.opdracht.gegevens)
    assert verhaal_van(gekozen) == verteld


def test_twijfel_zonder_twee_keuzes_is_niet_begrepen(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg(VERHAAL, "twijfel", {"kandidaten": "melding"})
    assert "begrijp u nog niet goed" in bericht.tekst
    assert verhaal_van(bericht) == str(gesprek.laatste)


def test_twee_keer_niet_begrepen_is_nooit_twee_keer_hetzelfde(gesprek: Gesprek) -> None:
    berichten = [gesprek.zeg("xqzw", "nlu_fallback") for _ in range(5)]
    for een, ander in pairwise(berichten):
        assert een.tekst != ander.tekst
    assert any(k.opdracht.intent == "mens_spreken" for k in berichten[1].knoppen)


def test_een_lang_bericht_dat_niet_begrepen_wordt_gaat_niet_verloren(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg("wij met zijn allen iets met die oude kas daar", "nlu_fallback")
    assert verhaal_van(bericht) == str(gesprek.laatste)


def test_een_onbekende_intent_is_niet_begrepen(gesprek: Gesprek) -> None:
    assert "begrijp u nog niet goed" in gesprek.zeg("iets", "komt_later").tekst


def test_wie_twee_keer_hetzelfde_meldt_hoort_het_korter(gesprek: Gesprek) -> None:
    gesprek.zeg(VERHAAL, "melding")
    assert "niet voor u regelen" in gesprek.zeg("maar hij is echt kapot hoor", "melding").tekst


def test_wie_doorpraat_over_een_route_hoort_de_weg_nog_eens(gesprek: Gesprek) -> None:
    gesprek.zeg(VERHAAL, "melding")
    verteld = str(gesprek.laatste)
    verder = gesprek.zeg("kunnen jullie dat niet doorgeven", "nlu_fallback")
    assert "niet voor u regelen" in verder.tekst
    assert "Meld het bij de gemeente Dalfsen." in verder.tekst
    assert verhaal_van(verder) == verteld
    assert "lukt me niet om u te begrijpen" in gesprek.zeg("blub", "nlu_fallback").tekst


def test_wie_na_gevaar_zegt_dat_er_hulp_is_kan_verder(gesprek: Gesprek) -> None:
    eerst = gesprek.zeg("er is brand bij de buren", "gevaar")
    assert eerst.tekst.startswith("Is er nu gevaar, of heeft iemand meteen hulp nodig? Bel 112.")
    dan = gesprek.zeg("de brandweer is er al", "gevaar")
    assert dan.tekst.startswith("Is er nog gevaar? Bel 112.")
    assert dan.knoppen


def test_na_gevaar_blijft_het_daarover_gaan_tot_iemand_iets_anders_zegt(gesprek: Gesprek) -> None:
    gesprek.zeg("ik zie het niet meer zitten", "gevaar")
    for tekst, intent in (
        ("hoezo 112", "kennisvraag"),
        ("ik wil met iemand praten", "mens_spreken"),
        ("wie moet ik bellen", "nlu_fallback"),
    ):
        assert "Bel 113" in gesprek.zeg(tekst, intent).tekst
    # The button says what it does, and thanks end it.
    assert "Bel 113" not in gesprek.zeg("Ik wil een mens spreken", "mens_spreken").tekst
    assert "Bel 113" not in gesprek.zeg("wie leest dit eigenlijk", "wie_ben_je").tekst


def test_antwoordt_in_de_taal_van_wie_schrijft_en_blijft_dat_doen(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg("Mam pomysł na plac zabaw.", "andere_taal", {"taal": "pl"})
    assert bericht.taal == "pl"
    mens = bericht.knoppen[1].opdracht
    verder = gesprek.zeg(bericht.knoppen[1].label, mens.intent, mens.gegevens)
    assert verder.taal == "pl"
    assert "coördinator inwonerbetrokkenheid" in verder.tekst


def test_wie_misschien_in_gevaar_is_hoort_eerst_112_en_dan_de_weg(gesprek: Gesprek) -> None:
    tekst = "lantaarnpaal staat onder stroom bij de brug"
    for hier in (False, True):
        bericht = gesprek.zeg(tekst, "melding", leek_op="gevaar", in_vragenlijst=hier)
        assert bericht.tekst.startswith("Is er nu gevaar, of heeft iemand meteen hulp nodig? Bel 112.")
        assert "113" in bericht.tekst.split("\n\n")[0]
        assert "bij de gemeente Dalfsen" in bericht.tekst
    assert "112" not in gesprek.zeg("lantaarnpaal is uit bij de brug", "melding").tekst


def antwoord_staat_er(omgeving: Omgeving, gesprek: Gesprek, bericht: Bericht) -> None:
    """Store a reply as the port does, so that it is what was said last."""
    with omgeving.bron.schrijven() as sessie:
        sessie.add(
            Reactie(
                gesprek_id=gesprek.id,
                inkomend_id=gesprek.laatste,
                volgnummer=0,
                volgorde=1000 + gesprek.laatste,
                inhoud=bericht.als_json(),
                gemaakt_op=klok.nu(),
            )
        )


@pytest.mark.parametrize(
    ("tekst", "intent", "zegt"),
    [
        ("evet", "nlu_fallback", "Birini seçin"),
        ("hayır", "ontkennen", "Birini seçin"),
        ("Ik wil een mens spreken", "mens_spreken", "iletişime geçin"),
        ("imdat", "gevaar", "112’yi arayın"),
    ],
)
def test_wie_bijna_niets_zegt_spreekt_de_taal_van_net(
    omgeving: Omgeving, gesprek: Gesprek, tekst: str, intent: str, zegt: str
) -> None:
    welkom = gesprek.zeg("Merhaba, mahallede bir bahçe istiyoruz", "andere_taal", {"taal": "tr"})
    antwoord_staat_er(omgeving, gesprek, welkom)
    daarna = gesprek.zeg(tekst, intent)
    assert daarna.taal == "tr"
    assert zegt in daarna.tekst


def test_wie_nederlands_gaat_schrijven_hoort_nederlands(omgeving: Omgeving, gesprek: Gesprek) -> None:
    welkom = gesprek.zeg("Hello, do you speak English?", "andere_taal", {"taal": "en"})
    antwoord_staat_er(omgeving, gesprek, welkom)
    assert gesprek.zeg("ik snap niet wat ik hier moet doen", "nlu_fallback").taal is None
    assert gesprek.zeg("wat is een blorpzwam?", "kennisvraag").taal is None


def test_gevaar_in_een_andere_taal_blijft_in_die_taal(omgeving: Omgeving, gesprek: Gesprek) -> None:
    eerst = gesprek.zeg("pali się u sąsiada", "gevaar", {"taal": "pl"})
    assert eerst.taal == "pl"
    antwoord_staat_er(omgeving, gesprek, eerst)
    assert "112" in gesprek.zeg("proszę o pomoc", "andere_taal", {"taal": "pl"}).tekst
    idee, _ = eerst.knoppen
    mens = gesprek.zeg(eerst.knoppen[1].label, "mens_spreken", eerst.knoppen[1].opdracht.gegevens)
    assert "skontaktować" in mens.tekst
    assert idee.opdracht.intent == "initiatief_indienen"
    assert "112" in gesprek.zeg("er is brand", "gevaar", {"taal": "pl"}, in_vragenlijst=True).tekst


def test_een_vraag_uit_de_gegevens_en_een_andere_vraag(gesprek: Gesprek) -> None:
    assert "weet ik niet" in gesprek.zeg("wordt mijn idee goedgekeurd?", "kennisvraag").tekst
    onbekend = gesprek.zeg("wat is een blorpzwam?", "kennisvraag")
    assert "geen antwoord" in onbekend.tekst
    knop = onbekend.knoppen[0]
    gekozen = gesprek.zeg(knop.label, knop.opdracht.intent, knop.opdracht.gegevens)
    assert "aan de intaketafel" in gekozen.tekst
    assert gekozen.bron is not None


def test_in_de_vragenlijst_zonder_keuzes(gesprek: Gesprek) -> None:
    intents = [*VERPLICHT, "melding", "andere_taal", "twijfel"]
    for intent in intents:
        if intent in ("nog_steeds_niet_begrepen", "nog_steeds_gevaar", "geen_vragenlijst_open"):
            continue
        kandidaten = {"kandidaten": "initiatief_indienen,melding"}
        bericht = gesprek.zeg("iets", intent, kandidaten, in_vragenlijst=True)
        assert bericht.knoppen == (), intent


def test_een_gemeente_zonder_veelgestelde_vragen(omgeving: Omgeving) -> None:
    gegevens = replace(
        omgeving.gegevens, veelgevraagd=omgeving.gegevens.veelgevraagd.model_copy(update={"vragen": ()})
    )
    kaal = Omgeving(omgeving.instellingen, omgeving.bron, gegevens)
    assert "geen antwoord" in Gesprek(kaal).zeg("wat is een blorpzwam?", "kennisvraag").tekst


def test_wie_iets_vraagt_en_een_idee_liet_liggen_ziet_hoe_het_verdergaat(
    gesprek: Gesprek, omgeving: Omgeving
) -> None:
    def labels(bericht: Bericht) -> list[str]:
        return [knop.label for knop in bericht.knoppen]

    vraag = "hoe kan ik straks op mijn telefoon verder?"
    assert "Verder waar ik was" not in labels(gesprek.zeg(vraag, "hulp"))
    omgeving.vragenlijsten.stap(gesprek.id, "start", g.Start("intake"))
    omgeving.vragenlijsten.stap(gesprek.id, "stop", g.Stop())
    for intent in ("hulp", "kennisvraag", "nlu_fallback"):
        begin = labels(gesprek.zeg(vraag, intent))[:2]
        assert begin == ["Verder waar ik was", "Verder op een ander apparaat"]


@pytest.mark.parametrize("groet", ["hoi", "goedemiddag", "daar ben ik weer, dag"])
def test_wie_groet_en_een_idee_liet_liggen_hoort_hoe_ver_het_is(
    gesprek: Gesprek, omgeving: Omgeving, groet: str
) -> None:
    stap = omgeving.vragenlijsten.stap
    assert "Welkom terug" not in gesprek.zeg(groet, "begroeten").tekst
    stap(gesprek.id, "start", g.Start("intake"))
    for nummer, antwoord in enumerate(INTAKE[:3]):
        stap(gesprek.id, f"a{nummer}", g.Beantwoord(Inbreng(tekst=antwoord)))
    stap(gesprek.id, "stop", g.Stop())
    terug = gesprek.zeg(groet, "begroeten")
    assert "3 van de 8 vragen zijn al beantwoord" in terug.tekst
    labels = [knop.label for knop in terug.knoppen]
    assert labels[0] == "Verder waar ik was"
    assert "Ik heb een idee" not in labels


@pytest.mark.parametrize("intent", ["nlu_fallback", "subsidie", "hulp"])
def test_een_vraag_krijgt_haar_antwoord_ook_als_zij_voor_iets_anders_werd_gehouden(
    gesprek: Gesprek, intent: str
) -> None:
    assert "nergens aan vast" in gesprek.zeg("zit ik er dan aan vast", intent).tekst


def test_wie_beslist_staat_bij_de_stand_van_het_eigen_idee(omgeving: Omgeving) -> None:
    gesprek = Gesprek(omgeving)
    gesprek.id, kenmerk = dien_in(omgeving)
    for tekst in ("en wie bepaalt nou of mijn plan doorgaat", "wie gaat daarover?", "wie besluit nou"):
        bericht = gesprek.zeg(tekst, "status")
        assert kenmerk in bericht.tekst
        assert "beslist het college" in bericht.tekst
    stand = gesprek.zeg("hoe staat het met mijn idee", "status")
    assert kenmerk in stand.tekst
    assert "beslist het college" not in stand.tekst


@pytest.mark.parametrize("tekst", ["hoe lang duurt het nou", "wat gebeurt er nu?"])
def test_na_het_versturen_gaat_het_over_wat_is_ingediend(omgeving: Omgeving, tekst: str) -> None:
    gesprek = Gesprek(omgeving)
    gesprek.id, kenmerk = dien_in(omgeving)
    bericht = gesprek.zeg(tekst, "kennisvraag")
    assert kenmerk in bericht.tekst
    assert "Stel dat u uw idee vandaag indient" not in bericht.tekst
    assert "zegt het beleid niet" in bericht.tekst
    assert bericht.bron is not None
    in_een_nieuw_idee = gesprek.zeg(tekst, "kennisvraag", in_vragenlijst=True)
    assert kenmerk not in in_een_nieuw_idee.tekst
    omgeving.initiatieven.verander_status(kenmerk, "ingetrokken", door="Jo Vos")
    assert kenmerk not in gesprek.zeg(tekst, "kennisvraag").tekst


@pytest.mark.parametrize(
    "tekst",
    [
        "krijg ik dan bericht of moet ik zelf bellen?",
        "wie neemt contact met mij op?",
        "wie belt mij dan",
        "moet ik nog iets doen?",
    ],
)
def test_wie_na_het_versturen_vraagt_wie_contact_opneemt(omgeving: Omgeving, tekst: str) -> None:
    gesprek = Gesprek(omgeving)
    gesprek.id, kenmerk = dien_in(omgeving)
    bericht = gesprek.zeg(tekst, "kennisvraag")
    assert kenmerk in bericht.tekst
    assert "U hoeft nu niets te doen" in bericht.tekst
    assert "neemt uiterlijk" in bericht.tekst
    anders = Gesprek(omgeving).zeg(tekst, "kennisvraag")
    assert "Stel dat u uw idee vandaag indient" in anders.tekst


def test_wie_na_het_versturen_naar_de_mail_vraagt(omgeving: Omgeving) -> None:
    for antwoorden, zegt in (
        (INTAKE, "Wij sturen een e-mail"),
        (("Sanne de Boer, 0612345678", *INTAKE[1:]), "U gaf geen e-mailadres op."),
    ):
        gesprek = Gesprek(omgeving)
        gesprek.id, kenmerk = dien_in(omgeving, antwoorden)
        for tekst in ("krijg ik nog een mail?", "Gaarne ontvang ik een ontvangstbevestiging."):
            bericht = gesprek.zeg(tekst, "kennisvraag")
            assert bericht.tekst.startswith(zegt)
            assert kenmerk in bericht.tekst
    assert (
        "Geeft u een e-mailadres op?" in Gesprek(omgeving).zeg("krijg ik een mail", "kennisvraag").tekst
    )


def test_wie_na_het_versturen_een_mens_wil_hoeft_niets_in_te_dienen(omgeving: Omgeving) -> None:
    gesprek = Gesprek(omgeving)
    gesprek.id, _ = dien_in(omgeving)
    bericht = gesprek.zeg("kan ik jullie niet gewoon bellen", "mens_spreken")
    assert "noem uw kenmerk" in bericht.tekst
    assert "Dient u uw idee hier in" not in bericht.tekst
    assert "Dient u uw idee hier in" in Gesprek(omgeving).zeg("een mens graag", "mens_spreken").tekst


def test_bij_twijfel_gaat_mee_wat_er_al_gezegd_is(gesprek: Gesprek) -> None:
    kandidaten = {"kandidaten": "melding,initiatief_indienen"}
    assert verhaal_van(gesprek.zeg("bloemen. langs de sloot", "twijfel", kandidaten)) == str(
        gesprek.laatste
    )
    assert verhaal_van(gesprek.zeg("ik heb iets", "twijfel", kandidaten)) != str(gesprek.laatste)


def test_een_kennisvraag_krijgt_antwoord_met_bron_en_hoe_het_verder_kan(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg("welke werkvormen passen bij adviseren?", "kennisvraag")
    assert "focusgroep" in bericht.tekst
    assert bericht.opgemaakt
    assert bericht.bron == "Dalfsen, Met Elkaar 2.0, 2.1.3, stap 2, bouwsteen 5"
    online = gesprek.zeg("en online?", "kennisvraag")
    assert "online gesprek" in online.tekst
    assert "focusgroep" not in online.tekst


def test_een_knop_onder_een_antwoord_geeft_die_passage(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg("wie zitten er aan de intaketafel?", "kennisvraag")
    knop = next(k for k in bericht.knoppen if "plek" in k.opdracht.gegevens)
    gekozen = gesprek.zeg(knop.label, knop.opdracht.intent, knop.opdracht.gegevens)
    assert gekozen.bron is not None
    assert gekozen.tekst != bericht.tekst


def test_een_kennisvraag_in_de_vragenlijst_krijgt_antwoord_zonder_keuzes(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg("wie zitten er aan de intaketafel?", "kennisvraag", in_vragenlijst=True)
    assert "adviseur" in bericht.tekst
    assert bericht.bron is not None
    assert bericht.knoppen == ()


def test_wat_is_vraagt_ook_als_het_op_een_route_lijkt(gesprek: Gesprek) -> None:
    assert gesprek.zeg("wat is het uitdaagrecht?", "uitdaagrecht").bron is not None
    assert "niet voor u regelen" not in gesprek.zeg("wat is het uitdaagrecht?", "uitdaagrecht").tekst


def test_dezelfde_kennisvraag_twee_keer_wordt_een_keer_onthouden(omgeving: Omgeving) -> None:
    gesprek_id = maak_gesprek(omgeving.bron)
    inkomend = zei(omgeving.bron, gesprek_id, 1, "wie zitten er aan de intaketafel?", None)
    assert omgeving.vragen is not None
    for _ in range(2):
        antwoord = omgeving.vragen.zoek(gesprek_id, inkomend, "wie zitten er aan de intaketafel?")
        omgeving.vragen.noteer(gesprek_id, inkomend, antwoord)
    with omgeving.bron.lezen() as sessie:
        [rij] = sessie.scalars(select(Kennisvraag)).all()
    assert (rij.beantwoord, rij.gemeente) == (True, "dalfsen")


ONBEKEND = "mag een pony meelopen met een bewonersavond?"
ZET_DOOR = "Stel deze vraag aan de adviseur"


def test_een_vraag_zonder_antwoord_kan_worden_doorgezet(gesprek: Gesprek, omgeving: Omgeving) -> None:
    onbekend = gesprek.zeg(ONBEKEND, "kennisvraag")
    [knop] = [k for k in onbekend.knoppen if k.label == ZET_DOOR]
    gezegd = gesprek.zeg(knop.label, knop.opdracht.intent, knop.opdracht.gegevens)
    assert ONBEKEND in gezegd.tekst
    assert "de adviseur inwonerbetrokkenheid" in gezegd.tekst
    assert "Wanneer het antwoord er is, weet ik niet" in gezegd.tekst
    [rij] = omgeving.doorzetten.alle()
    assert rij.vraag == ONBEKEND
    assert rij.nabij[0]["bron"].startswith("Dalfsen, ")
    assert "had ik al doorgezet" in gesprek.zeg("zet maar door", "vraag_doorzetten").tekst
    with omgeving.bron.schrijven() as sessie:
        # What was said here did not go through the inbox.
        sessie.get_one(Gespreksrij, gesprek.id).volgorde = 100
    omgeving.doorzetten.beantwoord(rij.kenmerk, "Ja.", door="Jo")
    assert "is al geantwoord" in gesprek.zeg("zet maar door", "vraag_doorzetten").tekst


def test_in_de_vragenlijst_wordt_doorzetten_in_woorden_aangeboden(
    gesprek: Gesprek, omgeving: Omgeving
) -> None:
    assert "‘zet mijn vraag door’" in gesprek.zeg(ONBEKEND, "kennisvraag", in_vragenlijst=True).tekst
    gezegd = gesprek.zeg("zet mijn vraag door", "vraag_doorzetten", in_vragenlijst=True)
    assert "doorgezet naar de adviseur." in gezegd.tekst
    assert [rij.vraag for rij in omgeving.doorzetten.alle()] == [ONBEKEND]


@pytest.mark.parametrize(
    "tekst",
    [
        "dat is geen antwoord op mijn vraag, maar goed, verder",
        "hier heb ik niks aan",
        "dat vroeg ik niet",
    ],
)
def test_alleen_wie_erom_vraagt_zet_iets_door(gesprek: Gesprek, omgeving: Omgeving, tekst: str) -> None:
    gesprek.zeg(ONBEKEND, "kennisvraag")
    aanbod = gesprek.zeg(tekst, "vraag_doorzetten")
    assert "Zal ik deze vraag doorzetten" in aanbod.tekst
    assert omgeving.doorzetten.alle() == []
    [knop] = aanbod.knoppen
    assert ONBEKEND in gesprek.zeg(knop.label, knop.opdracht.intent, knop.opdracht.gegevens).tekst


def test_wie_niets_vroeg_hoort_hoe_het_gaat(gesprek: Gesprek, omgeving: Omgeving) -> None:
    assert "Welke vraag wilt u" in gesprek.zeg("zet maar door", "vraag_doorzetten").tekst
    assert omgeving.doorzetten.alle() == []


@pytest.mark.parametrize(("naam", "wie"), [("dalfsen", "de adviseur"), ("enschede", "de gemeente")])
def test_wie_de_vraag_krijgt_staat_in_de_gegevens(naam: str, wie: str) -> None:
    assert laad_gemeente(gemeentemap(naam)).doorzetten.knop == f"Stel deze vraag aan {wie}"


def test_wie_na_een_route_doorvraagt_krijgt_geen_antwoord_over_een_idee(gesprek: Gesprek) -> None:
    gesprek.zeg("ik ben nooit teruggebeld, schandalig is dat", "klacht")
    for vraag, intent in (
        ("hoe lang gaat dat duren?", "kennisvraag"),
        ("en wie beslist daar dan over", "kennisvraag"),
        ("hoe dan", "begroeten"),
    ):
        antwoord = gesprek.zeg(vraag, intent)
        assert "klacht indienen" in antwoord.tekst
        # The way is the answer to who asks how.
        assert ("geen antwoord op" in antwoord.tekst) == (vraag != "hoe dan")


def test_een_ja_met_meer_na_een_route_gaat_over_die_route(gesprek: Gesprek) -> None:
    gesprek.zeg("ik ben nooit teruggebeld, schandalig is dat", "klacht")
    for tekst in ("ja dat ga ik dan maar doen", "ja en hoe lang duurt dat", "ja maar wie leest die"):
        assert "klacht indienen" in gesprek.zeg(tekst, "bevestigen").tekst
    for tekst in ("ja hoor prima", "ja", "ja dank u wel"):
        assert "klacht indienen" not in gesprek.zeg(tekst, "bevestigen").tekst
    # That was about nothing any more.
    assert "klacht indienen" not in gesprek.zeg("ja dat ga ik dan maar doen", "bevestigen").tekst


def test_wie_vraagt_wat_iets_is_heeft_het_zelf_nog_niet(gesprek: Gesprek) -> None:
    zienswijze = gesprek.zeg("wat is een zienswijze?", "inspraak")
    assert zienswijze.tekst.startswith("Met een zienswijze reageert u officieel")
    vergunning = gesprek.zeg("wat kost een bouwvergunning", "bouwplan")
    assert "Ik denk dat u" not in vergunning.tekst
    assert "Ik denk dat u" in gesprek.zeg("de buurman maakt herrie", "melding").tekst


def test_een_vraag_zonder_onderwerp_gaat_over_het_antwoord_ervoor(gesprek: Gesprek) -> None:
    eerst = gesprek.zeg("wat is een klankbordgroep?", "kennisvraag")
    assert "vaste groep mensen" in eerst.tekst
    assert "6 tot 15 mensen" in gesprek.zeg("met hoeveel mensen is dat?", "kennisvraag").tekst
    duur = gesprek.zeg("hoe lang duurt dat", "kennisvraag")
    assert "uw idee vandaag indient" not in duur.tekst


def test_na_een_vraag_over_een_idee_gaat_het_daarover(gesprek: Gesprek) -> None:
    gesprek.zeg("wat is een initiatief?", "kennisvraag")
    assert "uw idee vandaag indient" in gesprek.zeg("hoe lang duurt dat", "kennisvraag").tekst


def test_vergelijken_zonder_onderwerp_vraagt_waarin(gesprek: Gesprek) -> None:
    bericht = gesprek.zeg("vergelijk Dalfsen met Enschede", "kennisvraag")
    assert bericht.tekst.startswith("Waarin wilt u ze vergelijken?")
    assert {k.opdracht.intent for k in bericht.knoppen} == {"kennisvraag"}
    assert all("in Dalfsen en in Enschede" in k.opdracht.gegevens["vraag"] for k in bericht.knoppen)


def test_ja_na_wat_weggelegd_is_gaat_daarover(omgeving: Omgeving, gesprek: Gesprek) -> None:
    gewoon = gesprek.zeg("doe dan maar", "bevestigen")
    dialoog = Dialoog(omgeving, gesprek.id)
    dialoog.doe(g.Start("intake"))
    dialoog.zeg(INTAKE[0])
    dialoog.doe(g.Stop())
    over_het_idee = gesprek.zeg("doe dan maar", "bevestigen")
    assert over_het_idee.tekst != gewoon.tekst
    assert over_het_idee.knoppen[0].opdracht.intent == "hervatten"


@pytest.mark.parametrize(
    ("vraag", "intent", "deel"),
    [
        ("hoe lang duurt een focusgroep", "kennisvraag", "anderhalf tot twee uur"),
        ("waarom doet de gemeente aan inwonerbetrokkenheid", "kennisvraag", "verschillende meningen"),
        ("waarom doet de gemeente dit eigenlijk?", "kennisvraag", "verschillende meningen"),
        ("wat zijn de regels?", "kennisvraag", "digitale loket"),
        ("komen er kosten bij kijken?", "subsidie", "hoeft u niets te betalen"),
        ("ook als ik in Ommen woon?", "buiten_bereik", "uit een buurgemeente"),
        ("wat is het loket", "buiten_bereik", "digitale loket"),
        (
            "ik wil weten waarom wij nooit bericht krijgen over plannen",
            "meepraten",
            "per plan vast",
        ),
        ("kan ik de gemeente aanklagen?", "klacht", "Juridisch advies geef ik niet"),
        ("kan ik ze voor de rechter slepen, ik wil naar de rechter", "bezwaar", "bezwaar"),
    ],
)
def test_het_antwoord_past_bij_wat_er_gevraagd_wordt(
    gesprek: Gesprek, vraag: str, intent: str, deel: str
) -> None:
    antwoord = gesprek.zeg(vraag, intent).tekst
    assert deel in antwoord
    assert "uw idee vandaag indient" not in antwoord


def test_wie_eerst_vraagt_wat_iets_is_ziet_de_weg_daarna_heel(gesprek: Gesprek) -> None:
    assert "niet voor u regelen" not in gesprek.zeg("wat is het uitdaagrecht?", "uitdaagrecht").tekst
    daarna = gesprek.zeg("mag ik de gemeente uitdagen om het groen te doen?", "uitdaagrecht").tekst
    assert "zet niet actief in op het uitdaagrecht" in daarna


@pytest.mark.parametrize(
    ("vraag", "intent", "deel"),
    [
        ("bouwsteen 4", "nlu_fallback", "betrokkenheidsniveau"),
        ("kan een wethouder bij de bijeenkomst zijn", "nlu_fallback", "ook aanwezig bij bijeenkomsten"),
        ("ik snap niks van die matrix, wat moet ik ermee", "hulp", "matrix"),
        ("wat doet de raad", "kennisvraag", "**controlerend**"),
        ("klopt het dat de raad altijd beslist?", "kennisvraag", "meebeslissen"),
    ],
)
def test_een_medewerker_hoeft_niet_in_een_vraag_te_praten(
    gesprek: Gesprek, vraag: str, intent: str, deel: str
) -> None:
    assert deel in gesprek.zeg(vraag, intent, medewerker=True).tekst


@pytest.mark.parametrize("tekst", ["ja doe maar", "asdf", "wat kun je allemaal doen"])
def test_wat_niets_noemt_krijgt_geen_passage(gesprek: Gesprek, tekst: str) -> None:
    assert gesprek.zeg(tekst, "nlu_fallback", medewerker=True).bron is None


def test_een_vraag_die_voor_iets_anders_werd_gehouden_telt_als_vraag(omgeving: Omgeving) -> None:
    """So that who asks on, asks about that."""
    for tekst, intent, medewerker in (
        ("uitdaagrecht, wat is dat", "uitdaagrecht", False),
        ("wat betekent noaberschap", "subsidie", False),
        ("bestaat er een digitaal loket", "nlu_fallback", False),
        ("gebiedswethouder wat is da", "nlu_fallback", False),
        ("de negen onderdelen van het plan van aanpak", "nlu_fallback", True),
    ):
        gesprek = Gesprek(omgeving)
        bericht = gesprek.zeg(tekst, intent, medewerker=medewerker)
        assert bericht.bron is not None, tekst
        with omgeving.bron.lezen() as sessie:
            assert sessie.get_one(Inkomend, gesprek.laatste).intent == "kennisvraag", tekst


def test_wie_het_zelf_wil_wordt_de_weg_gewezen(omgeving: Omgeving) -> None:
    for tekst, intent in (
        ("ik wil de gemeente uitdagen", "uitdaagrecht"),
        ("hoe krijg ik subsidie voor mijn buurtfeest", "subsidie"),
        ("doet de lantaarn het nog niet", "melding"),
    ):
        bericht = Gesprek(omgeving).zeg(tekst, intent)
        assert "Het is toch een idee van mijzelf" in {knop.label for knop in bericht.knoppen}, tekst


def test_wat_elke_gemeente_doet_krijgt_de_weg_ernaartoe(omgeving: Omgeving) -> None:
    for tekst, hoort in (
        ("gemeenteraadsverkiezingen", "stempas"),
        ("wij gaan trouwen", "de datum, de plek"),
        ("ik heb een tas gevonden in het park", "moet brengen"),
    ):
        bericht = Gesprek(omgeving).zeg(tekst, "buiten_bereik")
        assert hoort in bericht.tekst
        assert "gemeente Dalfsen" in bericht.tekst
    assert "Voor andere vragen" in Gesprek(omgeving).zeg("wat eten we vanavond", "buiten_bereik").tekst


def test_een_medewerker_hoort_wat_het_kenmerk_van_een_dossier_is(omgeving: Omgeving) -> None:
    for tekst in ("wat is een kenmerk", "wat betekent dat kenmerk"):
        bericht = Gesprek(omgeving).zeg(tekst, "kennisvraag", medewerker=True)
        assert "dossier" in bericht.tekst
    assert "uw idee" in Gesprek(omgeving).zeg("wat is een kenmerk", "kennisvraag").tekst


@pytest.mark.parametrize(
    ("tekst", "code", "hoort"),
    [
        ("who decides about my plan?", "en", "college"),
        ("when will someone contact me about my idea", "en", "vier weken"),
        ("Wer entscheidet über meine Idee?", "de", "college"),
        ("Qui décide de mon idée ?", "fr", "college"),
        ("fikrim hakkında kim karar veriyor?", "tr", "college"),
    ],
)
def test_een_vraag_in_een_andere_taal_krijgt_het_antwoord_van_het_beleid(
    omgeving: Omgeving, tekst: str, code: str, hoort: str
) -> None:
    uitleg, antwoord = _in_een_taal(omgeving, tekst, code)
    assert uitleg.taal == code
    assert hoort in antwoord.tekst
    assert antwoord.bron is not None
    assert antwoord.taal is None
    assert [" / " in knop.label for knop in antwoord.knoppen] == [True, True]


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        ("Do you speak English?", "en"),
        ("Where can I get a passport?", "en"),
        ("I have an idea for a garden in my street", "en"),
        ("Guten Tag, ich möchte etwas melden", "de"),
    ],
)
def test_wie_in_een_andere_taal_iets_anders_zegt_wordt_welkom_geheten(
    omgeving: Omgeving, tekst: str, code: str
) -> None:
    [bericht] = _in_een_taal(omgeving, tekst, code)
    assert bericht.taal == code
    assert "Samenspraak" in bericht.tekst


def _in_een_taal(omgeving: Omgeving, tekst: str, code: str) -> tuple[Bericht, ...]:
    gesprek_id = maak_gesprek(omgeving.bron)
    inkomend = zei(omgeving.bron, gesprek_id, 1, tekst, None)
    beurt = Beurt(gesprek_id, "1", inkomend, "andere_taal", None, {"taal": code}, False)
    return Tussendooractie(omgeving).doe(beurt).berichten


def test_wie_doorgaat_over_de_buren_hoeft_dat_woord_niet_te_herhalen(gesprek: Gesprek) -> None:
    gesprek.zeg("mijn onderburen zetten de radio keihard", "klacht")
    for tekst, intent in (("ze lachen erom", "klacht"), ("hoe doe ik dat dan", "kennisvraag")):
        assert "buurtbemiddeling" in gesprek.zeg(tekst, intent).tekst


def test_wie_nog_niets_indiende_en_de_termijn_vraagt_krijgt_die(omgeving: Omgeving) -> None:
    for tekst in (
        "binnen welke termijn krijg ik een reactie?",
        "Hoe snel reageren jullie?",
        "binnen hoeveel weken krijgen we een reactie?",
    ):
        gesprek = Gesprek(omgeving)
        Dialoog(omgeving, gesprek.id).doe(g.Start("intake"))
        bericht = gesprek.zeg(tekst, "status", in_vragenlijst=True)
        assert "neemt uiterlijk" in bericht.tekst
        assert "eerder al een idee" not in bericht.tekst


def test_na_het_versturen_is_wat_nu_een_vraag_naar_dat_idee(omgeving: Omgeving) -> None:
    gesprek = Gesprek(omgeving)
    gesprek.id, kenmerk = dien_in(omgeving)
    assert kenmerk in gesprek.zeg("wat moet ik nu doen", "hulp").tekst
    assert kenmerk not in gesprek.zeg("wat kan ik hier allemaal", "hulp").tekst
