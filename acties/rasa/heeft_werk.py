"""Who tells of work at the municipality where a question, or the wish of a resident, was heard."""

from __future__ import annotations

from acties.gesprekken import NIET_BEGREPEN
from acties.omgeving import Omgeving
from acties.participatie.projectnaam import noemt_project
from acties.participatie.weergave.keuze import toon_project_of_idee
from acties.rasa.alleen_een_vraag import BEN_MEDEWERKER
from acties.rasa.basis import Beurt, Gezegd
from acties.tussendoor.kennisvorm import vraagt_hoe_het_zit
from acties.tussendoor.vraagvorm import is_een_vraag
from acties.tussendoor.wendingen import AANLOOP, BEWONERS, IK, wending

_ALSOF_INWONER = frozenset({"uitdaagrecht", "meepraten", "bouwplan", "dorpsvisie"})
"""What the work of an employee may be taken for."""
_ALSOF_GEVRAAGD = frozenset({"kennisvraag", NIET_BEGREPEN})
"""The same of who is known to be one."""

_GAAT_BETREKKEN = wending(
    rf"{AANLOOP}{IK}\s+(?:\w+\s+){{0,3}}?(?:wil|willen|ga|gaan|moet|moeten|zou|zouden)\b"
    rf".*\b(?:{BEWONERS}|mensen|buurt|wijk|dorp|omgeving|ondernemers|jongeren|ouderen)\b"
)
"""Who is going to do something with people: "ik wil bewoners betrekken bij de herinrichting van"."""


def heeft_werk(omgeving: Omgeving, beurt: Beurt, naam: str) -> Gezegd | None:
    """Whether it is about a project of the municipality is asked of who tells of that work; None of
    anybody else, and of who has a dossier open, as it may be about that."""
    tekst = omgeving.gesprekken.tekst_van(beurt.inkomend_id)
    if beurt.in_vragenlijst or beurt.gegevens or is_een_vraag(tekst):
        return None
    if not beurt.medewerker:
        if naam not in _ALSOF_INWONER or not BEN_MEDEWERKER.search(tekst):
            return None
        # They are who they say from now on.
        omgeving.gesprekken.noteer_intent(beurt.inkomend_id, "aanmelden")
        return Gezegd((toon_project_of_idee(beurt.inkomend_id, met_dossiers=False),))
    vertelt = naam in _ALSOF_GEVRAAGD and _GAAT_BETREKKEN.match(tekst) is not None
    if not vertelt or vraagt_hoe_het_zit(tekst) or noemt_project(tekst) is None:
        return None
    if omgeving.dossiers.huidig(beurt.gesprek_id) is not None:
        return None
    eigen = bool(omgeving.dossiers.van(beurt.gesprek_id))
    return Gezegd((toon_project_of_idee(beurt.inkomend_id, met_dossiers=eigen),))
