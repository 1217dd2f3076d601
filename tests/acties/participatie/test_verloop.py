"""From one part of a dossier to the next: choosing, signing in, changing and publishing in between."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.einde import toon_einde
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, Samenvatting, VraagOpen
from acties.vragenlijst.weergave import toon_vraag
from kennisbank.schema.vraag import MeerkeuzeVraag
from tests.acties.participatie.test_dossiers import account, begin, huidig, maak_af, meld_aan
from tests.acties.participatie.test_publiceren import _stel_vast
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import vraag_loket

WERKVORMEN = (
    "een visie",
    "hun advies weegt zwaar",
    "bewoners en jongeren",
    "80",
    "allebei",
    "30",
    "sla",
)


def kies_werkvormen(omgeving: Omgeving, terwijl: str | None = None) -> Dialoog:
    """A dossier with the part `werkvormen` just done; `terwijl` is the part that it interrupted."""
    dialoog = begin(omgeving)
    dialoog.doe(g.Stop())
    if terwijl is not None:
        dialoog.doe(g.Start(terwijl))
    dialoog.doe(g.Start("werkvormen"))
    for antwoord in WERKVORMEN:
        dialoog.zeg(antwoord)
    assert isinstance(dialoog.doe(g.SlaOver()), Samenvatting)
    einde = dialoog.doe(g.Verstuur())
    assert isinstance(einde, Einde)
    assert "Welke kies je?" in einde.gegevens["tekst"]
    assert einde.vervolg is None
    return dialoog


def gekozen(omgeving: Omgeving, dialoog: Dialoog) -> list[str]:
    inhoud = omgeving.dossiers.inhoud(huidig(omgeving, dialoog).kenmerk)
    assert inhoud is not None
    keuze: list[str] = inhoud.antwoorden["gekozen_werkvormen"]
    return keuze


def test_een_keuze_uit_wat_net_werd_voorgesteld(omgeving: Omgeving) -> None:
    """Without a question open, and again when it was chosen already."""
    dialoog = kies_werkvormen(omgeving)
    aanbod = omgeving.vragenlijsten.te_kiezen(dialoog.gesprek_id)
    assert aanbod is not None
    eerste, tweede, derde = [keuze.sleutel for keuze in aanbod.vraag.keuzes[:3]]
    stand = omgeving.vragenlijsten.stand(dialoog.gesprek_id)
    assert (stand.fase, stand.keuzes[0].sleutel) == ("geen", eerste)
    assert vraag_loket(omgeving, dialoog, "antwoord", "een veilige straat") is None
    assert vraag_loket(omgeving, dialoog, "antwoord", "wat is een enquête?") is None
    wens = vraag_loket(omgeving, dialoog, "antwoord", "de eerste en de derde")
    assert isinstance(wens, g.Start)
    uit = dialoog.doe(wens)
    assert [regel.vraag for regel in uit.alvast] == ["gekozen_werkvormen", "groepsgrootte"]
    assert set(gekozen(omgeving, dialoog)) == {eerste, derde}
    dialoog.doe(g.Stop())
    dialoog.doe(g.Start("werkvormen"))
    dialoog.doe(g.Verstuur())
    naam = aanbod.vraag.keuzes[1].label
    wens = vraag_loket(omgeving, dialoog, "antwoord", f"doe maar {naam}")
    assert isinstance(wens, g.Start)
    dialoog.doe(wens)
    assert gekozen(omgeving, dialoog) == [tweede]


def test_een_onderdeel_dat_wacht_komt_pas_na_de_keuze(omgeving: Omgeving) -> None:
    """Otherwise "neem de eerste" would answer its question."""
    dialoog = kies_werkvormen(omgeving, terwijl="planning")
    aanbod = omgeving.vragenlijsten.te_kiezen(dialoog.gesprek_id)
    assert aanbod is not None
    wens = vraag_loket(omgeving, dialoog, "antwoord", "neem de eerste")
    assert isinstance(wens, g.Start)
    dialoog.doe(wens)
    assert gekozen(omgeving, dialoog) == [aanbod.vraag.keuzes[0].sleutel]
    dialoog.doe(g.Stop())
    weer = dialoog.doe(g.Start("planning"))
    assert isinstance(weer, VraagOpen)
    assert weer.vraag == "momenten"


def test_het_voorstel_staat_bij_de_vraag_naar_de_keuze(omgeving: Omgeving) -> None:
    dialoog = kies_werkvormen(omgeving)
    vraag = dialoog.doe(g.Start("raming"))
    assert vraag.vraag == "gekozen_werkvormen"
    lijst = omgeving.vragenlijsten.lijst(vraag.invulling_id)
    *_, gevraagd = toon_vraag(lijst, vraag)
    genummerd = [knop.label for knop in gevraagd.knoppen if knop.genummerd]
    aanbod = omgeving.vragenlijsten.te_kiezen(dialoog.gesprek_id)
    assert aanbod is None, "dat is er alleen als er niets open staat"
    dialoog.zeg("nummer 2 en de laatste")
    keuzevraag = lijst.vraag("gekozen_werkvormen")
    assert isinstance(keuzevraag, MeerkeuzeVraag)
    namen = [keuze.label for keuze in keuzevraag.keuzes]
    assert genummerd == namen[: len(genummerd)]
    keuzes = {k.label: k.sleutel for k in keuzevraag.keuzes}
    assert set(gekozen(omgeving, dialoog)) == {keuzes[genummerd[1]], keuzes[genummerd[-1]]}


def test_aanmelden_bij_de_eerste_vraag_verliest_niet_wat_gevraagd_werd(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    vraag = dialoog.doe(g.Start("planning", voorstel={"titel": "Marktplein"}))
    assert vraag.vraag == "titel"
    uit = meld_aan(omgeving, dialoog, account(omgeving))
    assert uit.gegevens["gelukt"]
    assert isinstance(uit.vervolg, VraagOpen)
    assert uit.vervolg.vraag == "titel"
    uit = dialoog.zeg("ja")
    lijst = omgeving.vragenlijsten.lijst(uit.vervolg.invulling_id)
    assert lijst.sleutel == "planning"
    stand = huidig(omgeving, dialoog)
    assert (stand.titel, stand.account) == ("Marktplein", "jo@voorbeeld.nl")


def test_een_andere_wens_bij_de_eerste_vraag_komt_erna(omgeving: Omgeving) -> None:
    """Who asked for another part meanwhile, gets that one after the name of the project."""
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("planning"))
    dialoog.doe(g.Start("aanmelden"))
    vraag = dialoog.doe(g.Start("kaders"))
    assert vraag.vraag == "titel"
    uit = dialoog.zeg("Marktplein")
    assert omgeving.vragenlijsten.lijst(uit.vervolg.invulling_id).sleutel == "kaders"


def test_wat_is_overgeslagen_wordt_bij_openen_niet_weer_gevraagd(omgeving: Omgeving) -> None:
    dialoog = kies_werkvormen(omgeving)
    weer = dialoog.doe(g.Start("werkvormen"))
    assert isinstance(weer, Samenvatting)
    assert {regel.vraag: regel.antwoord for regel in weer.regels}["budget"] is None
    vraag = dialoog.doe(g.Wijzig(vraag="budget"))
    assert isinstance(vraag, VraagOpen)
    # What was to be changed stays, and the outcome comes.
    einde = dialoog.zeg("toon de uitkomst")
    assert isinstance(einde, Einde)
    assert einde.gegevens["onderdeel"] == "werkvormen"


@pytest.mark.parametrize("gebeurtenis", [g.Toon("laat de uitkomst zien"), g.Verstuur()])
def test_de_uitkomst_terwijl_een_antwoord_open_staat(
    omgeving: Omgeving, gebeurtenis: g.Gebeurtenis
) -> None:
    dialoog = begin(omgeving)
    maak_af(dialoog)
    dialoog.doe(g.Start("project"))
    dialoog.doe(g.Wijzig(vraag="projectdoel"))
    einde = dialoog.doe(gebeurtenis)
    assert isinstance(einde, Einde)
    inhoud = omgeving.dossiers.inhoud(huidig(omgeving, dialoog).kenmerk)
    assert inhoud is not None
    assert inhoud.antwoorden["projectdoel"] == "Een veilige straat"


def test_een_antwoord_in_eigen_woorden_is_geen_verzoek_om_de_uitkomst(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    maak_af(dialoog)
    dialoog.doe(g.Start("project"))
    dialoog.doe(g.Wijzig(vraag="projectdoel"))
    assert isinstance(dialoog.zeg("een zichtbaar beter resultaat"), Samenvatting)
    inhoud = omgeving.dossiers.inhoud(huidig(omgeving, dialoog).kenmerk)
    assert inhoud is not None
    assert inhoud.antwoorden["projectdoel"] == "een zichtbaar beter resultaat"


@pytest.mark.parametrize("vastgesteld", [True, False])
def test_publiceren_gaat_na_de_tekst_door(omgeving: Omgeving, vastgesteld: bool) -> None:
    dialoog = begin(omgeving)
    maak_af(dialoog)
    meld_aan(omgeving, dialoog, account(omgeving))
    if vastgesteld:
        _stel_vast(dialoog)
    wens = vraag_loket(omgeving, dialoog, "publiceren", "zet mijn project op de kalender")
    assert isinstance(wens, g.Start)
    assert wens.vragenlijst == "participatiekalender"
    dialoog.doe(wens)
    dialoog.zeg("We richten de Dorpsstraat opnieuw in. Denkt u mee?")
    dialoog.zeg("Iedereen uit de straat, aanmelden hoeft niet")
    dialoog.doe(g.SlaOver())
    einde = dialoog.doe(g.Verstuur())
    assert einde.gegevens["onderdeel"] == "participatiekalender"
    if vastgesteld:
        # That it has to be put on it, was said.
        assert isinstance(einde.vervolg, VraagOpen)
        assert einde.vervolg.vraag == "publiceer_wat"
    else:
        assert einde.vervolg.reden == "niet_begonnen"
        beurt = Beurt(dialoog.gesprek_id, "b", 0, "versturen", None, {}, False)
        [gezegd] = toon_einde(omgeving, beurt, einde.vervolg)
        assert "nog niet vastgesteld" in gezegd.tekst
        assert "tekst voor inwoners" not in gezegd.tekst
