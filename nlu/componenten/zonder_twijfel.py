"""What the words themselves say, whatever the classifier makes of it."""

from __future__ import annotations

import re
from typing import Optional

from componenten.bedoelingen import INDIENEN, Stand
from componenten.contactvraag import vraagt_hoe_lang_bewaard, vraagt_wie_contact_opneemt
from componenten.doorvragen import vraagt_na_iets
from componenten.gevaar import vraagt_gewoon_hulp
from componenten.ingediend import over_wat_hier_staat, over_wat_is_ingediend, vraagt_hoe_het_staat
from componenten.ja_of_nee import ja_op_wat_is_aangeboden
from componenten.medewerker import begint_als_medewerker, verbetert, vraagt_om_een_onderdeel
from componenten.toestemming import over_doorgeven
from componenten.vraagvorm import is_vraag
from componenten.wensen import werd_hierheen_gestuurd

# As the municipality gives it to who works there: ten of its letters and digits. Nobody types that
# for anything else, and no classifier knows it.
_EENMALIGE_CODE = re.compile(
    r"\s*(?=\D*\d)[2-9A-HJKMNP-TV-Z]{5}[\s-]?[2-9A-HJKMNP-TV-Z]{5}[\s.!]*", re.IGNORECASE
)


def zonder_twijfel(tekst: str, stand: Stand) -> Optional[str]:
    """What the words themselves say, whatever the classifier makes of it."""
    begint = "hulp" if vraagt_gewoon_hulp(tekst) else begint_als_medewerker(tekst, stand)
    if begint is not None:
        return begint
    if stand["fase"] == "vraag" and stand.get("dossier") and _EENMALIGE_CODE.fullmatch(tekst):
        # Also where a name was asked: that is no code.
        return "aanmelden"
    if (wil := over_wat_hier_staat(tekst, stand)) is not None:
        return wil
    if vraagt_om_een_onderdeel(tekst, stand):
        return "dossier_onderdeel"
    if _vraagt_naar_bericht(tekst, stand):
        return "kennisvraag"
    return None if stand["fase"] != "geen" else _buiten_een_vraag(tekst, stand)


def _vraagt_naar_bericht(tekst: str, stand: Stand) -> bool:
    """Whether a resident asks who gets in touch with whom, or how long things are kept; an answer to a
    question is no question."""
    if stand.get("medewerker") or stand.get("dossier"):
        return False
    if vraagt_hoe_lang_bewaard(tekst):
        return True
    if not vraagt_wie_contact_opneemt(tekst):
        return False
    return stand["fase"] != "vraag" or is_vraag(tekst)


def _buiten_een_vraag(tekst: str, stand: Stand) -> Optional[str]:
    woorden = len(tekst.split())
    if _EENMALIGE_CODE.fullmatch(tekst):
        return "aanmelden"
    if vraagt_hoe_het_staat(tekst, woorden, stand):
        return "status"
    gezegd = "toestemming" if over_doorgeven(tekst, stand) else ja_op_wat_is_aangeboden(tekst, stand)
    if gezegd is not None:
        return gezegd
    gevraagd = verbetert(tekst, stand) or vraagt_na_iets(tekst, woorden, stand)
    if gevraagd is not None or stand.get("medewerker"):
        return gevraagd
    if stand.get("ingediend"):
        return over_wat_is_ingediend(tekst, woorden)
    return INDIENEN if werd_hierheen_gestuurd(tekst) else None
