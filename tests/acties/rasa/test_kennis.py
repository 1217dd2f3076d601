"""A question that was taken for something else: what it starts, and what it does not."""

from __future__ import annotations

import pytest

from acties.berichten import Bericht, Knop
from acties.omgeving import Omgeving
from acties.opslag import Inkomend
from acties.rasa.basis import Beurt
from acties.rasa.tussendoor import Tussendooractie
from acties.rasa.vertaling import TUSSENDOOR_INTENTS
from acties.rasa.vragenlijst import Vragenlijstactie
from acties.tussendoor.medewerker import is_medewerker
from tests.acties.test_gesprekken import zei
from tests.hulp.collega import U_VORM, Collega
from tests.hulp.gesprekken import maak_gesprek


class Prater:
    """Somebody who types, with what Rasa takes it for; outside a questionnaire and inside one."""

    def __init__(self, omgeving: Omgeving, *, medewerker: bool = False) -> None:
        self.omgeving = omgeving
        self.id = maak_gesprek(omgeving.bron)
        self._nummer = 0
        if medewerker:
            self.zeg("ik ben medewerker", "aanmelden")
            assert is_medewerker(omgeving, self.id)

    def zeg(self, tekst: str, intent: str, knop: Knop | None = None) -> list[Bericht]:
        self._nummer += 1
        gedrukt = knop is not None
        inkomend = zei(self.omgeving.bron, self.id, self._nummer, tekst, None, knop=gedrukt)
        open_ = self.fase != "geen"
        beurt = Beurt(
            self.id,
            f"{self.id}{self._nummer}",
            inkomend,
            intent,
            None,
            knop.opdracht.gegevens if knop is not None else {},
            open_,
            formulier_open=open_,
            medewerker=is_medewerker(self.omgeving, self.id),
        )
        tussendoor = intent in TUSSENDOOR_INTENTS and (open_ or intent != "status")
        actie = Tussendooractie if tussendoor else Vragenlijstactie
        self.laatste = inkomend
        return list(actie(self.omgeving).doe(beurt).berichten)

    def druk(self, knop: Knop) -> list[Bericht]:
        return self.zeg(knop.label, knop.opdracht.intent, knop)

    @property
    def fase(self) -> str:
        return self.omgeving.vragenlijsten.stand(self.id).fase

    @property
    def intent(self) -> str | None:
        """What the last message was noted as."""
        with self.omgeving.bron.lezen() as sessie:
            return sessie.get_one(Inkomend, self.laatste).intent


def labels(berichten: list[Bericht]) -> str:
    return " | ".join(knop.label for bericht in berichten for knop in bericht.knoppen)


def test_een_vraag_van_een_medewerker_begint_niets(omgeving: Omgeving) -> None:
    collega = Prater(omgeving, medewerker=True)
    for tekst, intent in (
        ("moet er altijd een draaiboek zijn", "dossier_onderdeel"),
        ("krachtenveldanalyse: hoe pakken we dat aan", "dossier_onderdeel"),
        ("kaders", "dossier_onderdeel"),
        ("wie stelt vast dat we inwoners betrekken", "checklist"),
        ("moet je inwoners betrekken bij juridische onderwerpen", "checklist"),
        ("opzet eindverslag", "plan_controleren"),
        ("mag de raad van het advies afwijken", "hulp_vragen"),
        ("moet het eindverslag openbaar gemaakt worden", "publiceren"),
        ("moet er geld voor inspraak in de projectbegroting zitten", "projectplan"),
        ("hoe komt de capaciteit in het projectplan", "projectplan"),
        ("moet geld voor inspraak in het project zitten", "checklist"),
        ("schouw of enquête?", "initiatief_indienen"),
        ("wij leggen een weg aan en willen weten welk niveau dat is", "initiatief_indienen"),
    ):
        gezegd = collega.zeg(tekst, intent)
        assert collega.fase == "geen", tekst
        assert collega.intent == "kennisvraag", tekst
        assert "Hoe heet je project" not in gezegd[-1].tekst
    assert "Begin met" in labels(collega.zeg("kaders", "dossier_onderdeel"))


def test_een_vraag_over_het_beleid_krijgt_antwoord_waar_ze_ook_op_lijkt(omgeving: Omgeving) -> None:
    for tekst, intent in (
        ("waarom is het beleid van 2021 vernieuwd", "waarom"),
        ("vijf uitgangspunten", "correctie"),
        ("wat is er gezegd over de gebiedswethouder", "samenvatting_tonen"),
        ("welke indicatoren zijn er voor overheidsinitiatieven", "dossier_status"),
        ("heeft de gemeenteraad een controlerende rol", "checklist"),
        ("welke taken heeft de opdrachtgever", "status"),
        ("drie waarden", "buiten_bereik"),
        ("gebiedsverbinders", "nlu_fallback"),
        ("belang-invloed matrix", "begroeten"),
        ("wie schrijft het collegevoorstel over een initiatief", "bezwaar"),
        ("waarom krijgt iedereen het eindverslag", "klacht"),
        ("hoeveel jaar geldt het beleid", "status"),
        (
            "De zaal is te klein en de boeren oogsten. Wat zegt het beleid over zulke avonden?",
            "meepraten",
        ),
    ):
        iemand = Prater(omgeving)
        *_, antwoord = iemand.zeg(tekst, intent)
        assert antwoord.bron is not None, tekst
        assert "Met Elkaar" in antwoord.bron, tekst
        assert iemand.fase == "geen", tekst


def test_wat_niet_over_het_beleid_gaat_blijft_waar_het_op_lijkt(omgeving: Omgeving) -> None:
    for tekst, intent, zegt in (
        ("waarom wilt u dat weten", "waarom", "niet met een idee bezig"),
        ("waarom wordt de berm niet gemaaid", "melding", "Meld het bij"),
        ("waarom krijgen we geen antwoord van de gemeente", "klacht", "klacht"),
        ("hoe staat het met mijn idee", "status", "kenmerk"),
        ("zwembad", "buiten_bereik", "gemeente"),
    ):
        *_, gezegd = Prater(omgeving).zeg(tekst, intent)
        assert zegt in gezegd.tekst, tekst


def test_wie_iets_wil_beginnen_begint(omgeving: Omgeving) -> None:
    for tekst, intent in (
        ("ik wil een planning maken", "dossier_onderdeel"),
        ("checklist", "checklist"),
        ("moeten we inwoners betrekken bij de herinrichting van de Kerkstraat?", "checklist"),
        ("kun je mijn plan van aanpak controleren", "plan_controleren"),
        ("hoe krijg ik hulp van de adviseur", "hulp_vragen"),
        ("moeten omwonenden in het project meedenken", "checklist"),
        ("moet er iets met bewoners in dit project", "checklist"),
    ):
        collega = Prater(omgeving, medewerker=True)
        collega.zeg(tekst, intent)
        assert collega.fase == "vraag", tekst


def test_wie_bij_de_gemeente_werkt_en_iets_vraagt_hoort_dat(omgeving: Omgeving) -> None:
    ambtenaar = Prater(omgeving)
    gezegd = ambtenaar.zeg("ik ben ambtenaar en heb wat vragen over participatie", "checklist")
    assert "Nieuw dossier" in labels(gezegd)
    assert ambtenaar.fase == "geen"
    ander = Prater(omgeving)
    ander.zeg("ik werk bij de gemeente en wil weten wie het verslag schrijft", "dossier_onderdeel")
    for deze in (ambtenaar, ander):
        assert is_medewerker(omgeving, deze.id)


def test_een_medewerker_dient_alleen_een_idee_in_die_dat_zegt(omgeving: Omgeving) -> None:
    collega = Prater(omgeving, medewerker=True)
    assert "Nieuw dossier" in labels(collega.zeg("een fietspad langs de Vecht", "initiatief_indienen"))
    assert collega.fase == "geen"
    collega.zeg("ik heb zelf een idee voor mijn straat: een fietspad", "initiatief_indienen")
    assert omgeving.vragenlijsten.stand(collega.id).vragenlijst == "intake"


def test_met_een_dossier_blijft_wat_bij_het_project_past_een_onderdeel(omgeving: Omgeving) -> None:
    for tekst in ("welk niveau kies ik dan", "welke werkvormen passen bij mijn project", "planning"):
        collega = Collega(omgeving)
        collega.zeg(tekst, "dossier_onderdeel")
        assert omgeving.vragenlijsten.stand(collega.dialoog.gesprek_id).fase == "vraag", tekst


def test_met_een_dossier_krijgt_een_vraag_een_antwoord_en_het_onderdeel_als_knop(
    omgeving: Omgeving,
) -> None:
    collega = Collega(omgeving)
    *_, antwoord = collega.zeg("moet ik een draaiboek maken", "dossier_onderdeel")
    assert antwoord.bron is not None
    assert omgeving.vragenlijsten.stand(collega.dialoog.gesprek_id).fase == "geen"


def test_wie_vraagt_of_iets_mag_hoort_dat_en_kan_het_opschrijven(omgeving: Omgeving) -> None:
    for intent in ("initiatief_indienen", "kennisvraag"):
        inwoner = Prater(omgeving)
        [antwoord] = inwoner.zeg("mogen wij vuurkorven neerzetten in het park?", intent)
        assert antwoord.bron is not None
        assert inwoner.fase == "geen"
        inwoner.druk(antwoord.knoppen[0])
        assert omgeving.vragenlijsten.stand(inwoner.id).vragenlijst == "intake"
    inwoner = Prater(omgeving)
    inwoner.zeg("wij willen vuurkorven neerzetten in het park", "initiatief_indienen")
    assert inwoner.fase == "vraag"


def test_een_los_woord_na_een_antwoord_is_geen_idee(omgeving: Omgeving) -> None:
    inwoner = Prater(omgeving)
    inwoner.zeg("wanneer houdt de gemeente een bijeenkomst", "kennisvraag")
    inwoner.zeg("feestdagen", "initiatief_indienen")
    assert inwoner.fase == "geen"


def test_wat_er_met_een_idee_gebeurt_vraagt_geen_kenmerk(omgeving: Omgeving) -> None:
    inwoner = Prater(omgeving)
    antwoord = inwoner.zeg("wat gaan jullie doen met mijn plan", "status")
    assert antwoord[-1].bron is not None
    knop = next(k for k in antwoord[-1].knoppen if k.label == "Zoek mijn idee op")
    inwoner.druk(knop)
    assert omgeving.vragenlijsten.stand(inwoner.id).vraag == "kenmerk"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [("we hebben nog niets ingediend", "antwoord"), ("ik wil gewoon iets vragen", "mens_spreken")],
)
def test_wie_niets_heeft_om_op_te_zoeken_kan_vragen(
    omgeving: Omgeving, tekst: str, intent: str
) -> None:
    inwoner = Prater(omgeving)
    inwoner.zeg("hoe staat het met mijn idee", "status")
    antwoord = inwoner.zeg("en als de buren erop tegen zijn?", "antwoord")
    assert "Wat is uw kenmerk" in antwoord[-1].tekst
    assert len(antwoord) > 1, "eerst het antwoord"
    gezegd = inwoner.zeg(tekst, intent)
    if intent == "mens_spreken":
        assert gezegd == [], "het formulier zegt het"
        return
    assert "Vraag maar" in gezegd[0].tekst
    assert inwoner.fase == "geen"


def test_wie_alleen_zegt_te_vragen_mag_vragen(omgeving: Omgeving) -> None:
    inwoner = Prater(omgeving)
    for intent in ("hulp", "wijzigen", "mens_spreken"):
        [gezegd] = inwoner.zeg("ik wil graag iets vragen", intent)
        assert "Vraag maar" in gezegd.tekst
    collega = Prater(omgeving, medewerker=True)
    [gezegd] = collega.zeg("ik wil alleen iets weten, geen dossier", "dossier_openen")
    assert "Typ je vraag" in gezegd.tekst


def test_wie_mensen_wil_bereiken_hoeft_niemand_te_spreken(omgeving: Omgeving) -> None:
    collega = Prater(omgeving, medewerker=True)
    for tekst in ("hoe bereik ik ouderen", "termijn eerste contact"):
        assert all("oorverbinden" not in b.tekst for b in collega.zeg(tekst, "mens_spreken")), tekst
    assert "oorverbinden" in collega.zeg("ik wil iemand spreken", "mens_spreken")[0].tekst


def test_een_vraag_is_geen_naam_van_een_project(omgeving: Omgeving) -> None:
    collega = Prater(omgeving, medewerker=True)
    collega.zeg("nieuw dossier", "dossier_openen")
    for tekst, intent in (
        ("kan een inwoner bezwaar maken als we dit overslaan", "antwoord"),
        ("en Dordrecht dan", "antwoord"),
        ("schrijf een liedje over inspraak", "antwoord"),
    ):
        *_, vraag = collega.zeg(tekst, intent)
        assert "Hoe heet je project" in vraag.tekst, tekst
    collega.zeg("Herinrichting Kerkstraat", "antwoord")
    [stand] = omgeving.dossiers.van(collega.id)
    assert stand.titel == "Herinrichting Kerkstraat"


def test_een_medewerker_leest_wat_voor_medewerkers_is(omgeving: Omgeving) -> None:
    collega = Prater(omgeving, medewerker=True)
    for vraag in (
        "binnen welke termijn neemt de gemeente contact op",
        "wat gebeurt er met een idee van een inwoner",
    ):
        *_, antwoord = collega.zeg(vraag, "kennisvraag")
        assert antwoord.bron is not None
        assert U_VORM.search(antwoord.tekst) is None, antwoord.tekst
        assert U_VORM.search(labels([antwoord])) is None, antwoord.knoppen


def test_van_wie_een_idee_is_vraagt_geen_kenmerk(omgeving: Omgeving) -> None:
    for tekst in (
        "blijft het plan van mij",
        "Is het idee dan nog van ons?",
        "mag iedereen een idee indienen",
    ):
        inwoner = Prater(omgeving)
        [*_, laatste] = inwoner.zeg(tekst, "status")
        assert inwoner.fase == "geen", tekst
        assert "Zoek mijn idee op" in labels([laatste])
    for tekst in ("is mijn plan al goedgekeurd", "wanneer hoor ik iets over mijn idee"):
        inwoner = Prater(omgeving)
        inwoner.zeg(tekst, "status")
        assert inwoner.fase == "vraag", tekst


def test_een_medewerker_die_een_begrip_noemt_krijgt_het_antwoord(omgeving: Omgeving) -> None:
    for begrip in ("harde en zachte kaders", "subsidieregeling noaberschap", "belang-invloed matrix"):
        collega = Prater(omgeving, medewerker=True)
        assert collega.zeg(begrip, "initiatief_indienen")[-1].bron, begrip
        assert collega.fase == "geen"
    collega = Prater(omgeving, medewerker=True)
    assert "Nieuw dossier" in labels(collega.zeg("nieuwe rotonde", "initiatief_indienen"))


def test_wie_een_plek_in_het_beleid_opzoekt_begint_niets(omgeving: Omgeving) -> None:
    collega = Prater(omgeving, medewerker=True)
    for tekst, intent, titel in (
        ("paragraaf 3.4", "dossier_onderdeel", "Hulpmiddelen in de organisatie"),
        ("1.3.2", "buiten_bereik", "Uitgangspunten"),
        ("wat staat er in hoofdstuk 3", "samenvatting_tonen", "3.2 Leren in de organisatie"),
        ("en de tweede stap", "initiatief_indienen", "twee keer"),
    ):
        *_, antwoord = collega.zeg(tekst, intent)
        assert titel in antwoord.tekst, tekst
        assert (collega.fase, collega.intent) == ("geen", "kennisvraag"), tekst


def test_wie_bij_de_naam_iets_opzoekt_of_verder_vraagt_hoort_dat(omgeving: Omgeving) -> None:
    collega = Prater(omgeving, medewerker=True)
    collega.zeg("ik wil een planning maken", "dossier_onderdeel")
    for tekst, intent, zegt in (
        ("en de wethouder dan", "antwoord", "wethouder"),
        ("hoofdstuk 3.5", "antwoord", "Financiering"),
        ("wat is een intaketafel", "kennisvraag", "intaketafel"),
        ("en de gemeenteraad", "antwoord", "raad"),
        ("wie stelt het beleid vast", "wie_ben_je", "gemeenteraad"),
    ):
        gezegd = "\n".join(bericht.tekst for bericht in collega.zeg(tekst, intent))
        assert zegt in gezegd, tekst
        assert ("Hoe heet je project" in gezegd) == (intent == "antwoord"), tekst
    assert "‘Dorpsplein’" in collega.zeg("Dorpsplein", "antwoord")[0].tekst


def test_een_verhaal_zonder_wens_dat_vraagt_wat_iets_is_is_geen_idee(omgeving: Omgeving) -> None:
    for tekst, fase in (
        (
            "Ik sprak gisteren op de markt iemand van de gemeente over een intaketafel. Wat is dat?",
            "geen",
        ),
        (
            "Ik hoorde ze op het feest praten over betrokkenheidsniveaus, wat zijn die niveaus dan?",
            "geen",
        ),
        (
            "Bij de sporthal is het donker, daarom graag meer lampen langs het pad. Wat is dat waard?",
            "vraag",
        ),
        (
            "Een bankje bij de vijver voor oudere mensen uit de hele buurt, wat is daarvoor nodig?",
            "vraag",
        ),
    ):
        iemand = Prater(omgeving)
        iemand.zeg(tekst, "initiatief_indienen")
        assert iemand.fase == fase, tekst
