"""One of the few questions that people ask most: of the policy, and of an idea that was handed in."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.gesprekken import NIET_BEGREPEN
from acties.initiatief.overgangen import LOPEND
from acties.initiatief.weergave import toon_status
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.over_het_beleid import MISSCHIEN_EEN_VRAAG
from acties.rasa.vraagbaakloket import Vraagbaakloket
from acties.tussendoor.veelgevraagd import beantwoord, beantwoord_medewerker, beantwoord_na_versturen
from acties.tussendoor.vraagvorm import als_directe_vraag, is_een_vraag, vraagt_uitleg
from kennisbank.schema.routes import ROUTEINTENTS

_MISSCHIEN_BEKEND = frozenset({NIET_BEGREPEN, "buiten_bereik", "hulp", "kennisvraag"})
"""What one of the questions that people ask most may be taken for, of an employee."""


def veelgevraagd(
    omgeving: Omgeving, loket: Vraagbaakloket, beurt: Beurt, naam: str, verhaal: int | None
) -> Bericht | None:
    """The answer of the policy, to one of the few questions that it answers; also when the message
    was taken for something else, and is a question all the same."""
    gegevens = omgeving.gegevens
    tekst = omgeving.gesprekken.tekst_van(beurt.verhaal or beurt.inkomend_id)
    vraagt = is_een_vraag(tekst) and (
        naam in MISSCHIEN_EEN_VRAAG
        or (naam in ROUTEINTENTS and vraagt_uitleg(tekst))
        # Of who has handed in nothing yet, "binnen welke termijn" is about what comes.
        or (naam == "status" and beurt.in_vragenlijst)
    )
    # "Verkiezingen" or "wij gaan trouwen" asks for the way as well, where nothing is open.
    elders = naam == "buiten_bereik" and not beurt.in_vragenlijst
    gevraagd = naam == "kennisvraag" or vraagt or elders
    if not gevraagd or loket.onderwerp(beurt, tekst) is not None:
        return None
    vraag = gegevens.veelgevraagd.bij(beurt.gegevens.get("keuze"), tekst)
    if vraag is None:
        return None
    if omgeving.vragen is not None and not omgeving.vragen.vraagt_door(tekst):
        omgeving.vragen.onthoud(beurt.gesprek_id, beurt.inkomend_id, tekst)
    return beantwoord(gegevens, vraag, in_vragenlijst=beurt.in_vragenlijst, verhaal=verhaal)


def na_versturen(omgeving: Omgeving, beurt: Beurt, naam: str) -> Bericht | None:
    """ "Hoe lang duurt het nou?", of who handed in an idea: how it stands with that one."""
    if beurt.in_vragenlijst or beurt.gegevens or naam not in {"kennisvraag", *MISSCHIEN_EEN_VRAAG}:
        return None
    gegevens = omgeving.gegevens
    vraag = gegevens.veelgevraagd.bij(None, omgeving.gesprekken.tekst_van(beurt.inkomend_id))
    if vraag is None or vraag.na_versturen is None:
        return None
    standen = omgeving.initiatieven.van(beurt.gesprek_id)
    if not standen or standen[0].status not in LOPEND:
        return None
    per_mail = standen[0].samenvatting.email is not None
    stand = toon_status(gegevens, standen[0])
    return beantwoord_na_versturen(gegevens, vraag, stand, per_mail=per_mail)


def bekend_bij_medewerkers(omgeving: Omgeving, beurt: Beurt, naam: str) -> Bericht | None:
    """What is answered to an employee who asks one of the few questions that people ask most."""
    if naam not in _MISSCHIEN_BEKEND or beurt.gegevens:
        return None
    tekst = omgeving.gesprekken.tekst_van(beurt.inkomend_id)
    gevraagd = naam == "kennisvraag" or is_een_vraag(als_directe_vraag(tekst))
    return beantwoord_medewerker(omgeving.gegevens, tekst) if gevraagd else None
