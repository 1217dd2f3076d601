"""A participatiedossier: begun, taken up elsewhere, copied, moved on, erased; and who may see it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from acties.documenten.dienst import Bestand
from acties.omgeving import Omgeving
from acties.participatie.dienst import Dossierstand
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.onderdeel import OnderdeelAfronden
from acties.participatie.overgangen import OVERGANGEN, STATUSSEN, vervolgen
from acties.participatie.uitkomst import Beeld, Uitkomst, Waarschuwing
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, Samenvatting, VraagOpen
from acties.vragenlijst.weergave import toon_bevestiging
from tests.acties.initiatief.test_wissen import sporen
from tests.hulp.gesprekken import Dialoog

PROJECT = (
    "De straat is aan vervanging toe",
    "Een veilige straat",
    "Weten wat bewoners belangrijk vinden",
    "ideeën, vertrouwen",
    "het college",
    "ruimte",
    "projectplan",
    "Team Ruimte",
)
"""An answer to each question of the part `project` in Dalfsen, after the name of the project."""


def begin(omgeving: Omgeving, titel: str = "Herinrichting Dorpsstraat") -> Dialoog:
    dialoog = Dialoog(omgeving)
    eerste = dialoog.doe(g.Start("project"))
    assert eerste.vraag == "titel"
    dialoog.zeg(titel)
    return dialoog


def maak_af(dialoog: Dialoog) -> Einde:
    for antwoord in PROJECT:
        uitkomst = dialoog.zeg(antwoord)
    assert isinstance(uitkomst, Samenvatting), uitkomst
    einde = dialoog.doe(g.Verstuur())
    assert isinstance(einde, Einde)
    return einde


def huidig(omgeving: Omgeving, dialoog: Dialoog) -> Dossierstand:
    stand = omgeving.dossiers.huidig(dialoog.gesprek_id)
    assert stand is not None
    return stand


def account(omgeving: Omgeving, email: str = "jo@voorbeeld.nl") -> int:
    return omgeving.identiteit.maak_account(
        gemeente="dalfsen", email=email, naam="Jo Vos", rol="medewerker"
    )


def meld_aan(omgeving: Omgeving, dialoog: Dialoog, account_id: int) -> Any:
    dialoog.doe(g.Start("aanmelden"))
    return dialoog.zeg(f"mijn code is {omgeving.identiteit.maak_code(account_id)}")


def test_een_onderdeel_begint_met_een_dossier_en_vraagt_de_titel_niet_nog_eens(
    omgeving: Omgeving,
) -> None:
    dialoog = begin(omgeving)
    stand = huidig(omgeving, dialoog)
    assert (stand.titel, stand.status) == ("Herinrichting Dorpsstraat", "concept")
    assert [taak.stand for taak in stand.taken if taak.onderdeel.sleutel == "project"] == ["nog_niet"]
    einde = maak_af(dialoog)
    assert einde.gegevens["kenmerk"] == stand.kenmerk
    assert einde.gegevens["onderdeel"] == "project"
    stand = huidig(omgeving, dialoog)
    assert [taak.stand for taak in stand.taken if taak.onderdeel.sleutel == "project"] == ["klaar"]
    inhoud = omgeving.dossiers.inhoud(stand.kenmerk)
    assert inhoud is not None
    assert inhoud.antwoorden["doelen"] == ["ideeen_ophalen", "vertrouwen"]
    assert inhoud.tekst("beslisser") == "Het college"


def test_wat_het_dossier_weet_wordt_niet_opnieuw_gevraagd(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    maak_af(dialoog)
    weer = dialoog.doe(g.Start("project"))
    assert isinstance(weer, Samenvatting)
    assert weer.compleet
    assert "uit_dossier" in [melding.soort for melding in weer.meldingen]
    dialoog.doe(g.Wijzig(vraag="titel"))
    dialoog.zeg("Herinrichting Kerkstraat")
    dialoog.doe(g.Verstuur())
    assert huidig(omgeving, dialoog).titel == "Herinrichting Kerkstraat"


def test_opnieuw_begint_dit_onderdeel_leeg_en_laat_de_rest(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    maak_af(dialoog)
    kenmerk = huidig(omgeving, dialoog).kenmerk
    dialoog.doe(g.Start("checklist"))
    vraag = dialoog.doe(g.Start("plan_van_aanpak"))
    assert isinstance(vraag, VraagOpen)
    dialoog.zeg("Elke maand een brief en een bericht op de website")
    dialoog.doe(g.Stop())
    dialoog.doe(g.Start("project"))
    vraag = dialoog.doe(g.Opnieuw())
    lijst = omgeving.gegevens.vragenlijsten["project"].inhoud
    [gevraagd] = toon_bevestiging(vraag, lijst)
    assert "Wat je in andere onderdelen vertelde, blijft staan." in gevraagd.tekst
    opnieuw = dialoog.doe(g.Bevestig())
    assert isinstance(opnieuw, VraagOpen)
    # Only the name of the project was told elsewhere: the rest is asked again.
    assert [regel.vraag for regel in opnieuw.alvast] == ["titel"]
    assert opnieuw.vraag == "achtergrond"
    inhoud = omgeving.dossiers.inhoud(kenmerk)
    assert inhoud is not None
    assert set(inhoud.antwoorden) == {"titel", vraag_van_het_plan(omgeving)}
    [taak] = [t for t in huidig(omgeving, dialoog).taken if t.onderdeel.sleutel == "project"]
    assert taak.stand == "bezig"
    maak_af(dialoog)
    inhoud = omgeving.dossiers.inhoud(kenmerk)
    assert inhoud is not None
    assert inhoud.antwoorden["projectdoel"] == PROJECT[1]


def vraag_van_het_plan(omgeving: Omgeving) -> str:
    """The first question that only the part `plan_van_aanpak` asks, with the project filled in."""
    gegeven = {v.sleutel for v in omgeving.gegevens.vragenlijsten["project"].inhoud.vragen}
    vragen = omgeving.gegevens.vragenlijsten["plan_van_aanpak"].inhoud.vragen
    return next(v.sleutel for v in vragen if v.sleutel not in gegeven)


def test_een_antwoord_dat_later_elders_veranderde_telt(omgeving: Omgeving) -> None:
    """A part that waits takes over what another part was told meanwhile."""
    dialoog = begin(omgeving)
    for antwoord in PROJECT[:3]:
        dialoog.zeg(antwoord)
    kenmerk = huidig(omgeving, dialoog).kenmerk
    dialoog.doe(g.Stop())
    verder = dialoog.doe(g.Hervat())
    assert isinstance(verder, VraagOpen)
    assert (verder.vraag, verder.kenmerk) == ("doelen", kenmerk)


def test_zonder_aanmelden_is_een_dossier_alleen_van_dat_gesprek(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    kenmerk = huidig(omgeving, dialoog).kenmerk
    ander = Dialoog(omgeving)
    assert omgeving.dossiers.van(ander.gesprek_id) == []
    assert omgeving.dossiers.open(ander.gesprek_id, kenmerk) is None
    vraag = ander.doe(g.Start("project", kenmerk=kenmerk))
    assert vraag.vraag == "titel", "wie het niet mag zien, begint een eigen dossier"


def test_na_aanmelden_elders_verder(omgeving: Omgeving) -> None:
    nummer = account(omgeving)
    dialoog = begin(omgeving)
    for antwoord in PROJECT[:2]:
        dialoog.zeg(antwoord)
    aangemeld = meld_aan(omgeving, dialoog, nummer)
    assert aangemeld.gegevens["gelukt"]
    assert aangemeld.gegevens["email"] == "jo@voorbeeld.nl"
    assert isinstance(aangemeld.vervolg, VraagOpen), "het onderdeel gaat verder"
    kenmerk = huidig(omgeving, dialoog).kenmerk

    elders = Dialoog(omgeving)
    meld_aan(omgeving, elders, nummer)
    assert [stand.kenmerk for stand in omgeving.dossiers.van(elders.gesprek_id)] == [kenmerk]
    assert omgeving.dossiers.open(elders.gesprek_id, kenmerk) is not None
    verder = elders.doe(g.Start("project"))
    assert verder.vraag == "doel_participatie"

    omgeving.identiteit.ontkoppel(dialoog.gesprek_id)
    assert omgeving.dossiers.van(dialoog.gesprek_id) == [], "na afmelden is het hier niet meer te zien"


def test_een_account_dat_uit_staat_ziet_niets(omgeving: Omgeving) -> None:
    nummer = account(omgeving)
    dialoog = begin(omgeving)
    meld_aan(omgeving, dialoog, nummer)
    omgeving.identiteit.schakel_uit(nummer)
    assert omgeving.dossiers.van(dialoog.gesprek_id) == []


def test_een_foute_code_mag_vijf_keer(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("aanmelden"))
    for poging in range(5):
        einde = dialoog.zeg("ABCDE-23456")
        assert not einde.gegevens["gelukt"]
        assert ("tot" in einde.gegevens) == (poging == 4)
    assert dialoog.doe(g.Start("aanmelden")).reden == "niet_begonnen"


def test_een_kopie_neemt_de_antwoorden_mee(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    maak_af(dialoog)
    eerste = huidig(omgeving, dialoog)
    dialoog.doe(g.Start("dossier_kopieren", kenmerk=eerste.kenmerk))
    einde = dialoog.zeg("Herinrichting Molenstraat")
    assert einde.gegevens["van"] == eerste.kenmerk
    kopie = huidig(omgeving, dialoog)
    assert (kopie.titel, kopie.status, kopie.gekopieerd_van) == (
        "Herinrichting Molenstraat",
        "concept",
        eerste.kenmerk,
    )
    inhoud = omgeving.dossiers.inhoud(kopie.kenmerk)
    assert inhoud is not None
    assert inhoud.antwoorden["beslisser"] == "college"
    assert inhoud.antwoorden["titel"] == "Herinrichting Molenstraat"
    assert {taak.stand for taak in kopie.taken} == {"nog_niet"}
    stand = omgeving.vragenlijsten.stand(dialoog.gesprek_id)
    assert (stand.fase, stand.keuzes) == ("geen", ())
    oud = omgeving.dossiers.inhoud(eerste.kenmerk)
    assert oud is not None
    assert oud.antwoorden["titel"] == "Herinrichting Dorpsstraat"


def test_vastgesteld_door_wie_en_wanneer(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    maak_af(dialoog)
    gezegd = {"nieuwe_status": "vastgesteld", "vastgesteld_door": "het college"}
    dialoog.doe(g.Start("dossier_voortgang", alvast=gezegd))
    einde = dialoog.zeg("12 maart 2026")
    assert (einde.gegevens["van"], einde.gegevens["naar"]) == ("concept", "vastgesteld")
    stand = huidig(omgeving, dialoog)
    assert stand.status == "vastgesteld"
    assert stand.laatste_status is not None
    assert stand.laatste_status.door == "het college"
    assert str(stand.laatste_status.op) == "2026-03-12"
    inhoud = omgeving.dossiers.inhoud(stand.kenmerk)
    assert inhoud is not None
    assert inhoud.vastgesteld == "door het college op 12 maart 2026"


def test_een_stap_die_niet_kan_wordt_geweigerd(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    maak_af(dialoog)
    dialoog.doe(g.Start("dossier_voortgang"))
    einde = dialoog.kies("eindverslag")
    assert einde.gegevens["gelukt"] is False
    assert einde.gegevens["kan"] == ["vastgesteld"]
    assert huidig(omgeving, dialoog).status == "concept"


def test_van_elke_status_kan_men_verder_of_terug() -> None:
    assert all(vervolgen(status) for status in STATUSSEN)
    assert all(reden for reden in OVERGANGEN.tabel.values())


def test_gegevens_wissen_neemt_het_dossier_mee(omgeving: Omgeving) -> None:
    nummer = account(omgeving)
    dialoog = begin(omgeving, "Fladderbloem")
    maak_af(dialoog)
    meld_aan(omgeving, dialoog, nummer)
    assert "participatiedossier" in sporen(omgeving.bron, "Fladderbloem")
    dialoog.doe(g.Start("verwijderen"))
    dialoog.kies("alles")
    assert sporen(omgeving.bron, "Fladderbloem") == {}


def test_wat_uit_een_onderdeel_komt_wordt_bewaard(omgeving: Omgeving) -> None:
    def bereken(inhoud: Dossierinhoud) -> Uitkomst:
        tabel = (("Wie", "Invloed"), ("School", "veel"))
        return Uitkomst(
            f"Gelukt: {inhoud.titel}.",
            bron="De test",
            waarschuwingen=(Waarschuwing("Let op", "De test"),),
            beelden=(Beeld("matrix", b"png", "<svg/>", "Een matrix", tabel),),
            bestanden=(Bestand("planning.ics", "text/calendar", b"BEGIN"),),
        )

    (project,) = (o for o in omgeving.gegevens.onderdelen if o.sleutel == "project")
    anders = project.model_copy(update={"berekening": "proef"})
    gegevens = replace(omgeving.gegevens, onderdelen=(anders,))
    proef = replace(omgeving, gegevens=gegevens)
    proef.afrondingen["onderdeel"] = OnderdeelAfronden(gegevens, {"proef": bereken})
    dialoog = begin(proef)
    einde = maak_af(dialoog)
    assert einde.gegevens["tekst"] == "Gelukt: Herinrichting Dorpsstraat."
    assert einde.gegevens["waarschuwingen"] == [{"tekst": "Let op", "bron": "De test"}]
    [beeld] = einde.gegevens["beelden"]
    bewaard = proef.documenten.haal(dialoog.gesprek_id, beeld["token"])
    assert bewaard == Bestand("matrix.png", "image/png", b"png")
    [bestand] = einde.gegevens["bestanden"]
    assert bestand["naam"] == "planning.ics"
