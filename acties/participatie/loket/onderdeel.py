"""A part of the dossier: by its button, or by how it is called."""

from __future__ import annotations

import re

from acties.participatie.beginnen import TITEL
from acties.participatie.loket.document import maak
from acties.participatie.loket.verzoek import Verzoek, Wens
from acties.participatie.projectnaam import noemt_project
from acties.participatie.weergave.keuze import toon_welk_advies, toon_welk_onderdeel
from acties.participatie.zoeken import zoek_document, zoek_onderdeel, zonder_project
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.waarover import DOSSIER_BEGINNEN
from kennisbank.schema.dossier import Onderdeel

_BESTAND = re.compile(
    r"\b(?:word\w*|docx|pdf|download\w*|bestand|conceptplan|document)\b", re.IGNORECASE
)
_ADVIES = re.compile(
    r"\b(?:raad\w*\b.*\b(?:aan|af)|aanrad\w*|advi[sz]\w*|advies|wat\s+past|wat\s+is\s+(?:het\s+)?(?:slim|handig"
    r"|verstandig|het\s+beste)\w*|hoe\s+pak\b.*\baan)\b",
    re.IGNORECASE,
)
_VOLGENDE = re.compile(r"\b(?:volgende|verder|ga\s+door)\b", re.IGNORECASE)
_JA_GRAAG = re.compile(
    r"(?:(?:ja+|jawel|ok[eé]?|oke|okay|prima|goed|graag|top|is\s+goed|doe(?:\s+dat)?|doen|maar|hoor|dan|laten\s+we"
    r"|dat|we|gaan|zo)\b[\s,.!]*)+",
    re.IGNORECASE,
)
"""A yes to the part that was suggested. `nlu/componenten/ja_of_nee.py` has the same."""


def naar(verzoek: Verzoek, onderdeel: Onderdeel) -> g.Start:
    """On with this part, of the dossier of the button or of a new one with the name that was told."""
    kenmerk = verzoek.gegevens.get("kenmerk")
    return g.Start(onderdeel.vragenlijst, kenmerk=kenmerk, voorstel=voorgestelde_naam(verzoek))


def voorgestelde_naam(verzoek: Verzoek) -> dict[str, str]:
    """The name that was told for a project that has no dossier yet, as a proposal for that question:
    "moeten we inwoners betrekken bij de herinrichting van de Dorpsstraat?"

    Who was shown what can be done, and chose with a button, told it just before that.
    """
    gezegd = verzoek.tekst
    if not verzoek.in_eigen_woorden:
        gezegd = verzoek.omgeving.gesprekken.vorige_tekst(verzoek.inkomend_id)
    naam = noemt_project(gezegd)
    return {TITEL: naam} if naam is not None else {}


def begin_checklist(verzoek: Verzoek) -> Wens:
    """Whether to involve people: the part of that name, of a new dossier if there is none."""
    onderdeel = verzoek.omgeving.gegevens.onderdeel("checklist")
    if onderdeel is None and verzoek.huidig is None:
        return g.Start(DOSSIER_BEGINNEN)
    return naar(verzoek, onderdeel) if onderdeel else begin_onderdeel(verzoek)


def begin_onderdeel(verzoek: Verzoek) -> Wens:
    """The part that was chosen or is named, or a document of it; or which one is meant."""
    gegevens, tekst, huidig = verzoek.omgeving.gegevens, verzoek.tekst, verzoek.huidig
    if verzoek.keuze is not None:
        onderdeel = gegevens.onderdeel(verzoek.keuze)
    else:
        onderdeel = zoek_onderdeel(gegevens, zonder_project(tekst))
    if huidig is not None and verzoek.keuze is None and _BESTAND.search(tekst):
        document = zoek_document(gegevens, tekst)
        if document is None and onderdeel is not None and onderdeel.documenten:
            document = gegevens.document(onderdeel.documenten[0])
        if (gemaakt := maak(verzoek, huidig, document)) is not None:
            return gemaakt
    verder = _VOLGENDE.search(tekst) or _JA_GRAAG.fullmatch(tekst.strip())
    if onderdeel is None and huidig is not None and verder:
        onderdeel = huidig.volgende
    if onderdeel is None and verzoek.keuze is None and not _ADVIES.search(tekst):
        onderdeel = zoek_onderdeel(gegevens, tekst)
    if onderdeel is not None:
        return naar(verzoek, onderdeel)
    if huidig is not None and _ADVIES.search(tekst):
        return toon_welk_advies(huidig)
    return toon_welk_onderdeel(huidig, gegevens)
