"""Groups of words that say the same in this domain, for words that are rare among the examples.

"Doorgezaagd" was never seen, but it is broken; "vlechten" was never seen, but somebody makes something.
The classifier learns what a group says; a word that is missing here only counts by itself.

Each group is a list of regular expressions for whole words, with blanks between; `_` stands for a
blank inside one.
"""

from __future__ import annotations

import re
from typing import Dict, List, Pattern

_GROEPEN: Dict[str, str] = {
    "stuk": r"""
        kapotte?\w* stuk(ke)? defecte? los(se|liggende)? lig(t|gen)_los schee?ve?
        verstopte? lekt? lekkage\w* \w*gebroken \w*gebarsten \w*gescheurd \w*gewaaid
        \w*gereden \w*gevallen \w*gezakt \w*geknakt \w*gerukt \w*getrapt \w*gegooid
        \w*gezaagd \w*gespoten vernie?ld gesloopt gemold beklad bekrast gedumpt gestolen
        overvol propvol puilt stroomt_over stinkt? ontbreekt ontbreken mist verdwenen
        (doet|doen)_het_(al\w*_)?niet (brandt?|werkt?|sluit|loopt)_(al\w*_|meer_)?niet
        knippert spekglad glad ver?rott?e? rotte vermolmd roest\w* scherpe? do(od|de|oie)
        overwoekerd gevaarlijk bende
    """,
    "maken": r"""
        maken bouwen planten timmeren plaatsen (neer|op)zetten \w*hangen \w*knappen
        \w*leggen beginnen starten organiseren oprichten \w*richten adopteren verven
        \w*schilderen \w*zaaien omtoveren ombouwen herstellen opfleuren vergroenen
        metselen lassen vlechten graven poten verzorgen onderhouden regelen vervangen
        openstellen inzamelen versieren opruimen prikken delen koken bakken breien
        opvangen verzamelen overkappen
    """,
    "wij_zelf": r"""
        (wij|we|wi'j|ik|'?k|wie)_(\w+_){0,3}(wil|wille?n?|wilt|gaan?|zou\w*|wou\w*|zoek\w*)
        (wij|we|wi'j|ik|'?k|wie)_(\w+_){0,3}(heb\w*|denk\w*)
        zelf samen met_z'?n_(all\w+|twe\w+|vier\w+|acht\w+) vrijwilligers? namens
        (met|door)_(de|mijn|onze|een_paar|alle)_(\w+_)?(buurt|buren|straat|buurman|buurvrouw|bewoners)
        (met|door)_(de|mijn|onze|een_paar|alle)_(\w+_)?(ouders|kinderen|vrienden|vriendinnen|leerlingen)
        (met|door)_(de|mijn|onze|een_paar|alle)_(\w+_)?(jeugd|jongeren|school|wijk|naobers)
        (met|door)_(de|mijn|onze|een_paar|alle)_(\w+_)?(\w*club|\w*vereniging)
        hele_(straat|buurt|dorp|wijk|darp)
    """,
    "geld": r"""
        \w*subsid\w* geld\w* \w*potje \w*fonds\w* bijdrage\w* vergoed\w* \w*sponsor\w*
        \w*financ\w* betaal\w* tegemoetkoming bekostig\w* cent\w*
    """,
    "besluit": r"""
        \w*besluit\w* beslissing beschikking \w*vergunning\w* \w*boete \w*aanslag woz
        afgewezen geweigerd dwangsom
    """,
    "plan_gemeente": r"""
        (plan\w*|project\w*|herinrichting)_van_(de_gemeente|jullie|u)
        jullie_(\w+_)?(plan\w*|project|beleid)
        (gemeente|jullie|ze)_(\w+_)?(gaat|gaan|wil|willen|is|zijn|komt|vraagt|vroegen)
        herinricht\w* \w*woonwijk
    """,
    "overnemen": r"""
        overne+m\w* overname in_plaats_van_(de_gemeente|jullie)
        beter_(\w+_){0,3}dan_(de_gemeente|jullie) goedkoper uitda(ag|g)\w* challenge
        \w*taak \w*taken
    """,
    "eigen_bezit": r"""
        (mijn|ons|onze|m'n|me)_(eigen_)?(huis|woning|tuin|erf|perceel|grond|schuur|garage|bedrijf)
        (mijn|ons|onze|m'n|me)_(eigen_)?(boerderij|oprit|dak|keuken|winkel|kantoor|\w+tuin|kavel)
    """,
    "ontkenning": r"niet nie niks niets geen gien gin nee+[hjn]? neen neu\w? nooit nope? niemand tegen",
    "ingediend": r"""
        in(ge)?(diend\w*|stuurd\w*|leverd\w*) ingestuurt? opgestuurd\w* \w*aanvraag
        inzending kenmerk 20\d\d-\w{6}
    """,
    "gegevens": r"\w*gegeve?n?s data \w*naam \w*adres\w* \w*nummer \w*mail\w* privac\w* avg",
}
_BEGIN: Dict[str, str] = {
    "vraagwoord": r"wat wie waar\w* wanneer welke? hoe\w* waarom",
    "mag_ik": r"kan'?k? kun\w* mag mogen moet\w* ku'?j kuj",
}
"""What counts only at the beginning."""


def _patroon(lijst: str, begin: str = "") -> Pattern[str]:
    woorden = "|".join(lijst.split()).replace("_", r"\s+")
    return re.compile(rf"{begin}\b(?:{woorden})\b", re.IGNORECASE)


_PATRONEN: Dict[str, Pattern[str]] = {
    **{naam: _patroon(lijst) for naam, lijst in _GROEPEN.items()},
    **{naam: _patroon(lijst, r"^(?:en |maar )?") for naam, lijst in _BEGIN.items()},
}


def groepen_in(tekst: str) -> List[str]:
    """The groups of which a word stands in this sentence."""
    return [naam for naam, patroon in _PATRONEN.items() if patroon.search(tekst)]
