"""Another name for the project, asked for while something else is asked."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.participatie.hernoemen import Naamwens, wil_hernoemen
from acties.rasa.basis import Beurt
from acties.rasa.einde import toon_einde
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, VraagOpen
from tests.hulp.loket import met_dossier, vraag_loket


@pytest.mark.parametrize(
    ("tekst", "wens"),
    [
        ("noem het Fietspad Vecht", Naamwens("Fietspad Vecht", uitgesproken=False)),
        ("hernoem het project naar Fietspad Vecht", Naamwens("Fietspad Vecht", uitgesproken=True)),
        ("hernoem het project", Naamwens(None, uitgesproken=True)),
        ("hernoem mijn dossier", Naamwens(None, uitgesproken=True)),
        ("hernoem naar Speelplek Ruitenborgh", Naamwens("Speelplek Ruitenborgh", uitgesproken=True)),
        ("hernoem het project in Fietspad", Naamwens("Fietspad", uitgesproken=True)),
        ("wijzig de naam in Kerkplein Oost", Naamwens("Kerkplein Oost", uitgesproken=True)),
        (
            "nee zo heet het project niet, het heet Speelplek Ruitenborgh",
            Naamwens("Speelplek Ruitenborgh", uitgesproken=True),
        ),
        ("de naam moet Fietspad Vecht zijn", Naamwens("Fietspad Vecht", uitgesproken=False)),
        ("het project heet eigenlijk Fietspad Vecht", Naamwens("Fietspad Vecht", uitgesproken=True)),
        ("kan ik de naam van mijn project korter maken", Naamwens(None, uitgesproken=True)),
        ("kan ik de naam van het project nog wijzigen?", Naamwens(None, uitgesproken=True)),
        ("ik wil mijn dossier een andere naam geven", Naamwens(None, uitgesproken=True)),
        ("de naam van het project is niet goed", None),
        ("de naam van de straat staat vast", None),
        ("ja, over het groen", None),
        ("het project is klein", None),
    ],
)
def test_wie_een_andere_naam_wil(tekst: str, wens: Naamwens | None) -> None:
    assert wil_hernoemen(tekst) == wens


def test_een_andere_naam_tussen_twee_vragen_in(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    vraag = dialoog.doe(g.Start("checklist"))
    assert isinstance(vraag, VraagOpen)
    wens = vraag_loket(omgeving, dialoog, "antwoord", "noem het Fietspad Vecht")
    assert isinstance(wens, g.Start)
    einde = dialoog.doe(wens)
    assert isinstance(einde, Einde)
    huidig = omgeving.dossiers.huidig(dialoog.gesprek_id)
    assert huidig is not None
    assert huidig.titel == "Fietspad Vecht"
    assert isinstance(einde.vervolg, VraagOpen)
    assert einde.vervolg.vraag == vraag.vraag
    [gezegd] = toon_einde(
        omgeving, Beurt(dialoog.gesprek_id, "m", 0, "antwoord", None, {}, in_vragenlijst=True), einde
    )
    assert gezegd.tekst == "Je project heet nu ‘Fietspad Vecht’."

    # Without the new name, that is asked; and then the question comes back.
    wens = vraag_loket(omgeving, dialoog, "antwoord", "kan ik de naam van mijn project korter maken")
    assert isinstance(wens, g.Start)
    gevraagd = dialoog.doe(wens)
    assert isinstance(gevraagd, VraagOpen)
    assert (gevraagd.vraag, gevraagd.vorig) == ("titel", "Fietspad Vecht")
    einde = dialoog.zeg("Fietspad")
    assert isinstance(einde, Einde)
    assert isinstance(einde.vervolg, VraagOpen)
    assert einde.vervolg.vraag == vraag.vraag
    inhoud = omgeving.dossiers.inhoud(huidig.kenmerk)
    assert inhoud is not None
    assert (inhoud.titel, inhoud.antwoorden["titel"]) == ("Fietspad", "Fietspad")


def test_een_andere_naam_in_een_onderdeel_is_die_van_het_dossier(omgeving: Omgeving) -> None:
    """Else its documents and its list of tasks have two names."""
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("plan_van_aanpak"))
    dialoog.doe(g.Wijzig("titel", ""))
    dialoog.zeg("Kerkplein Oost")
    huidig = omgeving.dossiers.huidig(dialoog.gesprek_id)
    assert huidig is not None
    assert huidig.titel == "Kerkplein Oost"


def test_wat_een_open_vraag_beantwoordt_is_geen_naam(omgeving: Omgeving) -> None:
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("project"))
    assert vraag_loket(omgeving, dialoog, "antwoord", "noem het een opfrisbeurt van de straat") is None


def test_een_naam_die_op_iets_anders_lijkt(omgeving: Omgeving) -> None:
    """Taken for a command to send it, the name would be asked for ever."""
    dialoog = met_dossier(omgeving)
    dialoog.doe(g.Start("dossier_hernoemen", wijzig="titel"))
    einde = dialoog.doe(g.Verstuur("Weg A"))
    assert isinstance(einde, Einde)
    huidig = omgeving.dossiers.huidig(dialoog.gesprek_id)
    assert huidig is not None
    assert huidig.titel == "Weg A"


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("hernoem het dossier naar Kerkplein", "Kerkplein"),
        ("wijzig de naam van het project in Kerkplein", "Kerkplein"),
        # That may be another project.
        ("mijn project heet Kerkplein", None),
    ],
)
def test_een_andere_naam_als_niets_wordt_gevraagd(
    omgeving: Omgeving, tekst: str, naam: str | None
) -> None:
    dialoog = met_dossier(omgeving)
    wens = vraag_loket(omgeving, dialoog, "dossier_openen", tekst)
    assert (wens.gekozen.get("titel") if isinstance(wens, g.Start) else None) == naam
