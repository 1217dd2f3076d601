"""Who gets in touch with whom: asked by people who hand in an idea, or just did.

"Krijg ik dan bericht of moet ik zelf bellen?" has the words of who wants a person ("bellen"), of a
checklist ("moet ik") and of one's data ("mail"), and is none of these.
"""

from __future__ import annotations

import re

_MIJ = r"(mij|me|mien|mi'?j|ons|oons)"
_BERICHT = r"(bericht\w*|e-?mail\w*|mail\w*|brief|belletje|telefoontje|\w*bevestiging)"
_VRAAGT = re.compile(
    rf"\b(krijg(en)?|ontvang(en)?) (ik|we|wij) (\w+ ){{0,4}}{_BERICHT}\b"
    rf"|\bwie (\w+ ){{0,2}}(be?l\w*|mailt|appt) {_MIJ}\b"
    rf"|\bwie (gaat|zal|komt) {_MIJ} (\w+ )?(be?l\w*|mailen)\b"
    rf"|\bwie neemt (\w+ ){{0,3}}contact\b|\bcontact (\w+ )?met {_MIJ} (op|opgenomen)\b"
    r"|\b(word|worden) (ik|we|wij) (\w+ ){0,3}(gebeld|teruggebeld|gemaild|benaderd|uitgenodigd)\b"
    rf"|\b(bellen|mailen|appen) (jullie|ze) (\w+ )?{_MIJ}\b"
    rf"|\b(belt|mailt) (u|er iemand) (\w+ )?({_MIJ})?\b"
    r"|\bmoet(en)? (ik|we|wij) (\w+ ){0,2}(zelf (\w+ ){0,2}(bellen|mailen|contact opnemen)|nog (\w+ )?"
    r"(iets|wat) doen|ergens op reageren)\b"
    r"|\bkomt er (\w+ )?(iemand langs|een (bericht|mail|bevestiging|telefoontje))\b"
    rf"|\bwaar blijft (de|die|mijn) {_BERICHT}\b"
    rf"|\b(nog )?geen {_BERICHT} (gehad|gekregen|ontvangen|binnen)\b",
    re.IGNORECASE,
)
# Who says about what, asks how that stands; who speaks of their data, wants those gone.
_ERGENS_OVER = re.compile(r"\bover\s+(mijn|m'n|ons|onze|de|het)\b|\bgegevens\b", re.IGNORECASE)
_MAX_WOORDEN = 14


_HOE_LANG_BEWAARD = re.compile(
    r"^\W*(en\s+|maar\s+)?hoe\s?lang\b.*\b(bewa(ar|re)\w*|opgeslagen)\b", re.IGNORECASE
)


def vraagt_hoe_lang_bewaard(tekst: str) -> bool:
    """Whether somebody asks how long what they said is kept: that is more than who reads it."""
    return _HOE_LANG_BEWAARD.match(tekst) is not None


def vraagt_wie_contact_opneemt(tekst: str) -> bool:
    """Whether somebody asks who writes or calls whom, or whether they get a confirmation."""
    if _ERGENS_OVER.search(tekst) is not None:
        return False
    return len(tekst.split()) <= _MAX_WOORDEN and _VRAAGT.search(tekst) is not None
