"""What an employee types, and what the loket makes of it."""

from __future__ import annotations

import secrets

import pytest

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.opslag import Inkomend
from acties.rasa.basis import Beurt
from acties.rasa.dossier import Dossierloket, Overstap, Wens
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import Einde, Samenvatting, VraagOpen
from bot.poort.inbox import Inbox
from bot.poort.inbreng import Tekst
from tests.hulp.gesprekken import Dialoog


def vraag_loket(
    omgeving: Omgeving, dialoog: Dialoog, intent: str, tekst: str, **gegevens: str
) -> Wens | None:
    inbox = Inbox(omgeving.bron, omgeving.gegevens)
    bericht_id = secrets.token_hex(8)
    nummer = inbox.leg_vast(dialoog.gesprek_id, "web", bericht_id, Tekst(tekst))
    with omgeving.bron.lezen() as sessie:
        assert sessie.get_one(Inkomend, nummer).tekst == tekst
    beurt = Beurt(dialoog.gesprek_id, bericht_id, nummer, intent, None, gegevens, False)
    return Dossierloket(omgeving).bepaal(beurt)


def met_dossier(omgeving: Omgeving, titel: str = "Herinrichting Dorpsstraat") -> Dialoog:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("dossier_beginnen"))
    dialoog.zeg(titel)
    return dialoog


@pytest.mark.parametrize(
    ("intent", "tekst", "lijst"),
    [
        ("checklist", "moeten we inwoners betrekken?", "checklist"),
        ("dossier_onderdeel", "help me met de planning", "planning"),
        ("dossier_onderdeel", "volgende onderdeel", "checklist"),
        ("dossier_openen", "nieuw project", "dossier_beginnen"),
        ("dossier_openen", "kopieer dossier", "dossier_kopieren"),
        ("dossier_openen", "doe maar je project", "project"),
        ("hervatten", "ik wil verder met het plan van aanpak", "plan_van_aanpak"),
        ("dossier_status", "status wijzigen van mijn dossier", "dossier_voortgang"),
        ("aanmelden", "ik wil inloggen", "aanmelden"),
    ],
)
def test_wat_begint(omgeving: Omgeving, intent: str, tekst: str, lijst: str) -> None:
    wens = vraag_loket(omgeving, met_dossier(omgeving), intent, tekst)
    assert isinstance(wens, g.Start)
    assert wens.vragenlijst == lijst


def test_wie_zegt_dat_het_is_vastgesteld_zegt_door_wie_en_wanneer(omgeving: Omgeving) -> None:
    tekst = "het plan is op 12 mei 2026 vastgesteld door het college"
    wens = vraag_loket(omgeving, met_dossier(omgeving), "dossier_status", tekst)
    assert isinstance(wens, g.Start)
    assert wens.alvast == {
        "nieuwe_status": "vastgesteld",
        "vastgesteld_door": "het college",
        "vastgesteld_op": tekst,
    }


@pytest.mark.parametrize(
    ("intent", "tekst", "gezegd"),
    [
        ("dossier_status", "is mijn dossier al vastgesteld?", "is een concept"),
        ("dossier_openen", "mijn dossier", "**Herinrichting Dorpsstraat**"),
        ("dossier_openen", "mijn dossiers", "Kies een dossier"),
        ("dossier_openen", "open dossier P2026-246787", "kan ik hier niet openen"),
        ("dossier_onderdeel", "iets heel anders", "Welk onderdeel bedoel je?"),
        ("aanmelden", "ik werk bij de gemeente", "Werk je bij de gemeente?"),
        ("aanmelden", "log mij uit", "Je bent hier niet aangemeld"),
        ("antwoord", "geef me het plan van aanpak als word bestand", "Hier is ‘Plan van aanpak"),
    ],
)
def test_wat_gezegd_wordt(omgeving: Omgeving, intent: str, tekst: str, gezegd: str) -> None:
    wens = vraag_loket(omgeving, met_dossier(omgeving), intent, tekst)
    assert isinstance(wens, Bericht)
    assert gezegd in wens.tekst


def test_een_antwoord_is_geen_verzoek_om_een_bestand(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    assert vraag_loket(omgeving, dialoog, "antwoord", "Een veilige straat") is None


def test_een_code_meldt_meteen_aan(omgeving: Omgeving) -> None:
    wens = vraag_loket(omgeving, Dialoog(omgeving), "aanmelden", "mijn code is ABCDE-23456")
    assert isinstance(wens, g.Start)
    assert wens.alvast == {"code": "mijn code is ABCDE-23456"}


def test_zonder_dossier_wordt_er_een_begonnen_of_gekozen(omgeving: Omgeving) -> None:
    wens = vraag_loket(omgeving, Dialoog(omgeving), "dossier_status", "het plan is vastgesteld")
    assert isinstance(wens, Bericht)
    assert "Hier is nog geen dossier" in wens.tekst


@pytest.mark.parametrize(
    ("tekst", "lijst", "gezegd"),
    [
        ("het besluit valt op 15 november 2027", "planning", {"besluitdatum": "2027-11-15"}),
        ("we hebben 26 weken", None, {"weken_tijd": 26}),
    ],
)
def test_een_datum_of_getal_tussen_twee_onderdelen_komt_in_het_dossier(
    omgeving: Omgeving, tekst: str, lijst: str | None, gezegd: dict[str, object]
) -> None:
    """Also where it was skipped before; then it stands among the other answers of that part."""
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("planning"))
    dialoog.zeg("inloopavond 3 mei 2027, terugkoppeling 3 juni 2027")
    dialoog.doe(g.SlaOver())
    dialoog.doe(g.Verstuur())
    wens = vraag_loket(omgeving, dialoog, "initiatief_indienen", tekst)
    assert isinstance(wens, g.Start)
    assert lijst is None or wens.vragenlijst == lijst
    dialoog.doe(wens)
    stand = omgeving.dossiers.huidig(dialoog.gesprek_id)
    inhoud = omgeving.dossiers.inhoud(stand.kenmerk) if stand is not None else None
    assert inhoud is not None
    assert {vraag: inhoud.antwoorden.get(vraag) for vraag in gezegd} == gezegd


def test_wat_iemand_vertelt_na_een_onderdeel_is_geen_idee_van_een_inwoner(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("project"))
    dialoog.doe(g.Stop())
    gezegd = vraag_loket(
        omgeving, dialoog, "initiatief_indienen", "een plein waar mensen graag komen, met groen"
    )
    assert isinstance(gezegd, Bericht)
    assert "Hoort dit bij je dossier ‘Herinrichting Dorpsstraat’?" in gezegd.tekst
    labels = [knop.label for knop in gezegd.knoppen]
    assert "Een idee als inwoner indienen" in labels
    # Who presses that, is believed.
    assert vraag_loket(omgeving, dialoog, "initiatief_indienen", "x", keuze="nieuw") is None


def test_wie_niet_met_een_dossier_bezig_is_vertelt_een_idee(omgeving: Omgeving) -> None:
    assert (
        vraag_loket(omgeving, Dialoog(omgeving), "initiatief_indienen", "een buurttuin maken") is None
    )


def test_wijzigen_gaat_over_het_onderdeel_van_daarnet(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("project"))
    dialoog.doe(g.Stop())
    wens = vraag_loket(omgeving, dialoog, "wijzigen", "wijzig 1")
    assert isinstance(wens, g.Start)
    assert (wens.vragenlijst, wens.wijzig) == ("project", "wijzig 1")
    # Another part, by its name.
    wens = vraag_loket(omgeving, dialoog, "wijzigen", "wijzig de planning")
    assert isinstance(wens, g.Start)
    assert (wens.vragenlijst, wens.wijzig) == ("planning", None)


@pytest.mark.parametrize(
    ("intent", "tekst"),
    [
        ("wijzigen", "ik wil de naam van het project wijzigen"),
        ("wijzigen", "de naam van het project moet Dorpsplein zijn"),
        ("correctie", "Dorpsplein in plaats van Dorpsstraat"),
    ],
)
def test_een_antwoord_verandert_ook_als_er_geen_onderdeel_open_is(
    omgeving: Omgeving, intent: str, tekst: str
) -> None:
    dialoog = met_dossier(omgeving)
    wens = vraag_loket(omgeving, dialoog, intent, tekst)
    assert isinstance(wens, g.Start)
    assert wens.vragenlijst == "project"
    uitkomst = dialoog.doe(wens)
    if intent == "wijzigen" and "moet" not in tekst:
        assert isinstance(uitkomst, VraagOpen)
        assert (uitkomst.vraag, uitkomst.heropend) == ("titel", True)
    else:
        inhoud = omgeving.dossiers.inhoud(str(wens.kenmerk))
        assert inhoud is not None
        assert str(inhoud.antwoorden["titel"]).endswith("Dorpsplein")


def test_de_naam_van_een_onderdeel_gaat_daarheen_waar_een_kort_antwoord_wordt_gevraagd(
    omgeving: Omgeving,
) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("omgevingsanalyse"))
    wens = vraag_loket(omgeving, dialoog, "antwoord", "Planning")
    assert isinstance(wens, g.Start)
    assert wens.vragenlijst == "planning"
    assert vraag_loket(omgeving, dialoog, "antwoord", "bewoners, planning") is None
    dialoog.doe(g.Start("project"))
    assert vraag_loket(omgeving, dialoog, "antwoord", "de planning liep uit") is None


def test_de_naam_van_een_onderdeel_is_geen_naam_van_een_project(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("checklist"))
    wens = vraag_loket(omgeving, dialoog, "antwoord", "Raming")
    assert isinstance(wens, g.Start)
    vraag = dialoog.doe(wens)
    assert isinstance(vraag, VraagOpen)
    assert (vraag.vraag, vraag.meldingen) == ("titel", ())
    einde = dialoog.zeg("Rotonde bij de kerk")
    assert isinstance(einde, Einde)
    assert isinstance(einde.vervolg, VraagOpen)
    assert omgeving.vragenlijsten.stand(dialoog.gesprek_id).vragenlijst == "raming"


def test_wie_een_onderdeel_wijzigt_krijgt_niet_opnieuw_wat_is_overgeslagen(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("planning"))
    dialoog.zeg("startbijeenkomst 11 maart 2027")
    dialoog.doe(g.SlaOver())
    while not isinstance(uitkomst := dialoog.doe(g.Herhaal()), Samenvatting):
        dialoog.doe(g.SlaOver())
    dialoog.doe(g.Verstuur())
    uitkomst = dialoog.doe(g.Start("planning", wijzig="wijzig momenten"))
    assert isinstance(uitkomst, VraagOpen)
    assert uitkomst.vraag == "momenten"
    uitkomst = dialoog.doe(g.Behoud())
    assert isinstance(uitkomst, Samenvatting)
    assert uitkomst.compleet


def _titel(omgeving: Omgeving, dialoog: Dialoog) -> str:
    huidig = omgeving.dossiers.huidig(dialoog.gesprek_id)
    assert huidig is not None
    return huidig.titel


def met_twee_dossiers(omgeving: Omgeving) -> tuple[Dialoog, VraagOpen]:
    """One with a checklist that was begun, and another one after it."""
    dialoog = met_dossier(omgeving, "Fietspad Vecht")
    vraag = dialoog.doe(g.Start("checklist"))
    assert isinstance(vraag, VraagOpen)
    dialoog.doe(g.Start("dossier_beginnen", nieuw=True))
    einde = dialoog.zeg("Rotonde bij de kerk")
    assert isinstance(einde, Einde)
    assert einde.vervolg is None, "wat van het andere dossier gevraagd werd, wacht"
    return dialoog, vraag


def test_wat_gevraagd_werd_van_een_ander_dossier_wacht(omgeving: Omgeving) -> None:
    dialoog, vraag = met_twee_dossiers(omgeving)
    assert omgeving.vragenlijsten.stand(dialoog.gesprek_id).fase == "geen"
    assert _titel(omgeving, dialoog) == "Rotonde bij de kerk"
    wens = vraag_loket(omgeving, dialoog, "hervatten", "terug naar het fietspad")
    assert isinstance(wens, g.Start)
    weer = dialoog.doe(wens)
    assert isinstance(weer, VraagOpen)
    assert (weer.vraag, weer.kenmerk) == (vraag.vraag, vraag.kenmerk)
    assert _titel(omgeving, dialoog) == "Fietspad Vecht"


def test_verder_gaat_over_het_dossier_van_de_vraag(omgeving: Omgeving) -> None:
    dialoog, vraag = met_twee_dossiers(omgeving)
    weer = dialoog.doe(g.Hervat())
    assert isinstance(weer, VraagOpen)
    assert weer.kenmerk == vraag.kenmerk
    assert _titel(omgeving, dialoog) == "Fietspad Vecht"


def test_wie_naar_een_ander_dossier_gaat_krijgt_de_open_vraag_niet_terug(omgeving: Omgeving) -> None:
    dialoog, _ = met_twee_dossiers(omgeving)
    dialoog.doe(g.Start("checklist"))
    wens = vraag_loket(omgeving, dialoog, "dossier_openen", "mijn dossiers")
    assert isinstance(wens, Overstap)
    labels = " ".join(knop.label for knop in wens.bericht.knoppen)
    assert "Fietspad Vecht" in labels
    assert "Rotonde bij de kerk" in labels
    einde = dialoog.doe(g.Parkeer())
    assert isinstance(einde, Einde)
    assert omgeving.vragenlijsten.stand(dialoog.gesprek_id).fase == "geen"
    # Nothing is lost by it.
    assert isinstance(dialoog.doe(g.Start("checklist")), VraagOpen)


def test_welk_project_het_is_kan_gevraagd_worden(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("project"))
    gezegd = vraag_loket(omgeving, dialoog, "antwoord", "wacht, welk project is dit?")
    assert isinstance(gezegd, Bericht)
    assert gezegd.tekst == "Dit gaat over je project ‘Herinrichting Dorpsstraat’."


@pytest.mark.parametrize(
    ("tekst", "momenten"),
    [
        ("verzet de inloopavond naar 27 mei 2027", [("inloopavond", "2027-05-27")]),
        (
            "voeg een enquête toe op 1 april 2027",
            [("inloopavond", "2027-05-03"), ("enquête", "2027-04-01")],
        ),
    ],
)
def test_een_moment_verandert_ook_als_de_planning_klaar_is(
    omgeving: Omgeving, tekst: str, momenten: list[tuple[str, str]]
) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("planning"))
    dialoog.zeg("inloopavond 3 mei 2027")
    dialoog.doe(g.SlaOver())
    dialoog.doe(g.Verstuur())
    wens = vraag_loket(omgeving, dialoog, "initiatief_indienen", tekst)
    assert isinstance(wens, g.Start)
    dialoog.doe(wens)
    inhoud = omgeving.dossiers.inhoud(str(wens.kenmerk))
    assert inhoud is not None
    assert [(m["naam"], m["datum"]) for m in inhoud.antwoorden["momenten"]] == momenten


def met_belanghebbenden(omgeving: Omgeving) -> Dialoog:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("omgevingsanalyse"))
    dialoog.zeg("bewoners (weinig invloed, groot belang), LTO (weinig invloed, klein belang)")
    dialoog.doe(g.Verstuur())
    return dialoog


@pytest.mark.parametrize(
    ("intent", "tekst"),
    [
        ("gegevens_verwijderen", "haal LTO eruit"),
        ("gegevens_verwijderen", "LTO moet eruit"),
        ("dossier_onderdeel", "haal de LTO uit de matrix"),
        ("intrekken", "nee, haal de LTO maar weg"),
        ("stoppen", "de LTO kan eraf"),
    ],
)
def test_een_eruit_wist_niet_alles(omgeving: Omgeving, intent: str, tekst: str) -> None:
    dialoog = met_belanghebbenden(omgeving)
    wens = vraag_loket(omgeving, dialoog, intent, tekst)
    assert isinstance(wens, g.Start)
    assert wens.vragenlijst == "omgevingsanalyse"
    uit = dialoog.doe(wens)
    assert isinstance(uit, Samenvatting)
    assert "LTO" not in str(uit.regels)
    assert "bewoners" in str(uit.regels)


@pytest.mark.parametrize("tekst", ["haal de provincie eruit", "verwijder dit dossier", "wissen"])
def test_wie_niet_alles_zegt_wist_niets(omgeving: Omgeving, tekst: str) -> None:
    wens = vraag_loket(omgeving, met_belanghebbenden(omgeving), "gegevens_verwijderen", tekst)
    assert isinstance(wens, Bericht)
    assert "niets weggehaald" in wens.tekst


def test_alles_wissen_gaat_niet_op_ja(omgeving: Omgeving) -> None:
    dialoog = met_belanghebbenden(omgeving)
    assert vraag_loket(omgeving, dialoog, "gegevens_verwijderen", "wis al mijn gegevens") is None
    dialoog.doe(g.Start("verwijderen"))
    for ja in ("ja", "ja hoor doe maar", "1"):
        wens = vraag_loket(omgeving, dialoog, "antwoord", ja)
        assert isinstance(wens, Bericht), ja
        assert "Herinrichting Dorpsstraat" in wens.tekst
    # In so many words, it is done; and who starts back keeps everything.
    assert vraag_loket(omgeving, dialoog, "antwoord", "ja, haal alles weg") is None
    wens = vraag_loket(omgeving, dialoog, "antwoord", "nee natuurlijk niet, alleen het waterschap")
    assert isinstance(wens, Overstap)


@pytest.mark.parametrize(
    ("tekst", "lijst"),
    [
        ("planning", "planning"),
        ("stop, ik wil eerst het niveau weten", "niveau"),
        ("ga naar de kaders", "kaders"),
        ("planning van de werkzaamheden en het verkeer", None),
        ("we willen eerst met de buurt het niveau van het groen bepalen", None),
        ("het niveau van het water is te hoog", None),
    ],
)
def test_een_ander_onderdeel_waar_een_tekst_wordt_gevraagd(
    omgeving: Omgeving, tekst: str, lijst: str | None
) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("project"))
    wens = vraag_loket(omgeving, dialoog, "antwoord", tekst)
    assert (wens.vragenlijst if isinstance(wens, g.Start) else wens) == lijst


def test_verzetten_waar_een_tekst_wordt_gevraagd(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("project"))
    tekst = "verplaats de startavond naar 11 februari 2027"
    gezegd = vraag_loket(omgeving, dialoog, "antwoord", tekst)
    assert isinstance(gezegd, Bericht)
    assert "niet opgeschreven" in gezegd.tekst
    dialoog.doe(g.Start("planning"))
    dialoog.zeg("startavond 3 februari 2027, besluit 12 juni 2027")
    dialoog.doe(g.Verstuur())
    dialoog.doe(g.Start("project"))
    wens = vraag_loket(omgeving, dialoog, "antwoord", tekst)
    assert isinstance(wens, g.Start)
    assert "11 februari" in str(dialoog.doe(wens).regels)
    # The place of a stop for the bus is what a project may be about.
    assert vraag_loket(omgeving, dialoog, "antwoord", "verplaats de bushalte naar het plein") is None


def test_bij_de_dag_van_het_besluit_wordt_een_ander_moment_verzet(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("planning"))
    gevraagd = dialoog.zeg("startavond 3 februari 2027 om 20.00 uur, terugkoppeling 3 juli 2027")
    assert gevraagd.vraag == "besluitdatum"
    gevraagd = dialoog.zeg("verplaats de start naar 11 februari 2027")
    assert gevraagd.vraag == "besluitdatum"
    assert "11 februari" in gevraagd.meldingen[0].gegevens["nieuw"]
    gevraagd = dialoog.zeg("verzet de markt naar 1 april 2027")
    assert (gevraagd.vraag, "Welk moment" in gevraagd.fout) == ("besluitdatum", True)
    uit = dialoog.zeg("verplaats het besluit naar 1 juni 2027")
    assert isinstance(uit, Samenvatting)
    dialoog.doe(g.Verstuur())
    wens = vraag_loket(omgeving, dialoog, "wijzigen", "de besluitdatum klopt niet, dat is 2 juni 2027")
    assert isinstance(wens, g.Start)
    assert "2 juni 2027" in str(dialoog.doe(wens).regels)


def met_niveau(omgeving: Omgeving) -> Dialoog:
    """With all answers of the part about the level given, and not agreed to."""
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("niveau"))
    dialoog.zeg("voorbereiden van een nieuw plan of project")
    dialoog.zeg("hun mening weegt mee")
    dialoog.doe(g.SlaOver())
    assert isinstance(dialoog.doe(g.SlaOver()), Samenvatting)
    return dialoog


def test_op_een_controlescherm_kun_je_weg(omgeving: Omgeving) -> None:
    dialoog = met_niveau(omgeving)
    for tekst, lijst in (
        ("werkvormen", "werkvormen"),
        ("planning", "planning"),
        ("help me met de omgevingsanalyse", "omgevingsanalyse"),
        ("ga naar de kaders", "kaders"),
        ("het niveau klopt niet", None),
        ("de mensen mogen meer invloed", None),
    ):
        wens = vraag_loket(omgeving, dialoog, "antwoord", tekst)
        assert (wens.vragenlijst if isinstance(wens, g.Start) else wens) == lijst, tekst


def test_waarom_is_geen_akkoord(omgeving: Omgeving) -> None:
    dialoog = met_niveau(omgeving)
    for gebeurtenis in (
        g.Bevestig("waarom niet"),
        g.Bevestig("waarom niet informeren"),
        g.Waarom(),
        g.Beantwoord(Inbreng(tekst="hoezo geen meebeslissen")),
    ):
        uit = dialoog.doe(gebeurtenis)
        assert isinstance(uit, Samenvatting)
        assert "redenen" in uit.meldingen[0].gegevens["tekst"]
    assert isinstance(dialoog.doe(g.Bevestig("ja hoor")), Einde)


@pytest.mark.parametrize(
    ("intent", "tekst", "keuze"),
    [
        ("wijzigen", "ik wil toch coproduceren", "Coproduceren"),
        ("dossier_onderdeel", "wijzig het niveau in raadplegen", "Raadplegen"),
        ("antwoord", "nee, we willen liever meebeslissen", "Meebeslissen"),
        ("antwoord", "ik wil toch stoppen", None),
        ("antwoord", "ik wil eigenlijk meer bomen", None),
    ],
)
def test_wie_een_ander_niveau_wil_dan_het_advies(
    omgeving: Omgeving, intent: str, tekst: str, keuze: str | None
) -> None:
    dialoog = met_niveau(omgeving)
    dialoog.doe(g.Verstuur())
    wens = vraag_loket(omgeving, dialoog, intent, tekst)
    if keuze is None:
        assert not isinstance(wens, g.Start) or not wens.gekozen
        return
    assert isinstance(wens, g.Start)
    uit = dialoog.doe(wens)
    assert [m.gegevens["nieuw"] for m in uit.meldingen if m.soort == "gewijzigd"] == [keuze], uit
