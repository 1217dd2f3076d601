"""What somebody really asks: the questions in a story, the two in "wie maakt het en wie beslist"."""

from __future__ import annotations

import re

_ZIN = re.compile(r"(?<=[.!?])\s+|\n+")
_VRAAGWOORD = (
    r"(?:wie|wat|waar|waarom|wanneer|welke?|hoe|hoeveel|mag|mogen|moet|moeten|kan|kunnen|krijg|geldt"
    r"|is er|zijn er|who|what|where|why|when|which|how)"
)
_BEGINT = re.compile(rf"^(?:en |maar |dus |nu |alleen )?{_VRAAGWOORD}\b", re.IGNORECASE)
_INDIRECT = re.compile(
    r"\b(?:weet (?:niet|u|je|iemand)|vraag me af|vroeg|benieuwd|geen idee|wil(?:de)? (?:graag )?weten"
    r"|snap niet|klopt (?:dat|het))\b",
    re.IGNORECASE,
)
_TWEE = re.compile(rf"[,?]?\s+en\s+(?={_VRAAGWOORD}\b)", re.IGNORECASE)
_VERSCHIL = re.compile(
    r"\b(?:verschil\w*|onderscheid)\b.*?\btussen (?:een |de |het )?(.{3,40}?) en "
    r"(?:een |de |het )?(.{3,40}?)[\s?.!]*$",
    re.IGNORECASE,
)
_VULLING = r"(?: (?:nou|nu|eigenlijk|precies|dan|in|hier|bij jullie))*"
_IS = r"(?:is|zijn|betekent|betekenen|betiekent|houdt|holt)"
_WAT = r"(?:wat|wa|wad)"
_BEGRIP = tuple(
    re.compile(rf"^(?:(?:en|maar|dus|nou) )?{vorm}[\s?.!]*$", re.IGNORECASE)
    for vorm in (
        rf"{_WAT} {_IS} (?:nou |nu |eigenlijk |dan )*(?:(?:een|de|het|t|dat|da|die),? )?(.{{3,60}}?)"
        rf"{_VULLING}",
        # "Uitdaagrecht, wat is dat", "betekenis noaberschap".
        rf"(.{{3,60}}?)[,:;?]? ?{_WAT} {_IS} (?:dat|da|det|dit|het|die)(?: voor iets)?{_VULLING}",
        r"(?:de )?(?:betekenis|definitie)(?: van)?(?: een| de| het)? (.{3,60}?)",
        r"(.{3,60}?) (?:betekenis|definitie)",
        rf"{_WAT} (?:wordt|is)(?: er)? bedoeld met(?: een| de| het)? (.{{3,60}}?){_VULLING}",
        rf"{_WAT} (?:bedoelen|verstaan|bedoelt|verstaat|bedoel|versta) (?:ze|jullie|we|wij|u|je|jij"
        rf"|de gemeente)(?: dan| eigenlijk| precies)? (?:met|onder)(?: een| de| het)? (.{{3,60}}?)"
        rf"{_VULLING}",
    )
)
_PUNT = re.compile(r"^(?:\d+\.|[-*]) +(.+(?:\n {2,}.+)*)$", re.MULTILINE)
_VET = re.compile(r"\*\*(.+?)\*\*")
_KORT_PUNT = 9
"""Words; so short a point is given whole."""
_MEER = re.compile(r"(?<=\w)(?:: | \(|\. )")
"""After this, a point of a list tells more of what it names."""
_KORTSTE_VRAAG = 3
LANG = 30
"""From so many words on, a message is a story in which the question has to be looked for."""


def vragen_in(tekst: str) -> list[str]:
    """The questions in a text, in their order; the whole text when it is short."""
    if len(tekst.split()) < LANG:
        return [tekst.strip()]
    zinnen = [zin.strip() for zin in _ZIN.split(tekst.strip()) if zin.strip()]
    gevraagd = [z for z in zinnen if z.endswith("?") or _BEGINT.match(z) or _INDIRECT.search(z)]
    return gevraagd or zinnen[-1:]


def begrip_in(vraag: str) -> str | None:
    """The term of which is asked what it is: "wat is een klankbordgroep?", "klankbordgroep, wat is
    dat"; None of another question."""
    kort = re.sub(r"\s+", " ", vraag.strip())
    gevonden = next((treffer for vorm in _BEGRIP if (treffer := vorm.match(kort))), None)
    return gevonden[1].strip(" ,") if gevonden else None


def eerste_zin(tekst: str) -> str:
    """The first sentence of a passage, with the names of what it announces: of a list its points."""
    eerst, *alineas = tekst.strip().split("\n\n")
    zin = _ZIN.split(re.sub(r"\s+", " ", eerst))[0]
    if not zin.endswith(":") or not alineas:
        return zin
    namen = [_naam_van(punt) for punt in _PUNT.findall(alineas[0])]
    return f"{zin} {_opsomming(namen)}".rstrip(".?") + "." if namen else zin


def _naam_van(punt: str) -> str:
    """A point of a list; of a long one only what it names."""
    heel = re.sub(r"\s+", " ", punt).strip(" ;.,")
    kaal = heel.replace("**", "")
    if len(kaal.split()) <= _KORT_PUNT and ". " not in kaal:
        return kaal
    naam = _VET.match(heel)
    return (naam[1] if naam else _MEER.split(heel)[0]).strip(" ;.,:")


def _opsomming(namen: list[str]) -> str:
    *eerste, laatste = namen
    # With a comma in one of them, commas between them say nothing any more.
    tussen = "; " if any("," in naam for naam in namen) else ", "
    return f"{tussen.join(eerste)} en {laatste}" if eerste else laatste


def losse_vragen(vraag: str) -> list[str]:
    """The parts of a question that asks two things; one part when it asks one.

    What both share stands only once: "hoeveel tijd en hoeveel uren kost een ronde", "wat is een
    schouw en wat een enquête".
    """
    delen = [deel.strip(" ?") for deel in _TWEE.split(vraag.strip())]
    if len(delen) == 2 and len(delen[0].split()) >= _KORTSTE_VRAAG:
        delen[1] = _met_werkwoord(*delen)
    if len(delen) != 2 or len(delen[1].split()) < _KORTSTE_VRAAG:
        return [vraag]
    if len(delen[0].split()) < _KORTSTE_VRAAG:
        delen[0] = " ".join([delen[0], *delen[1].split()[len(delen[0].split()) :]])
    return delen


def _met_werkwoord(eerste: str, tweede: str) -> str:
    """The second question with the verb of the first, where it has only what is asked of."""
    woord, werkwoord, *_ = eerste.split()
    woorden = tweede.split()
    if woorden[0].casefold() != woord.casefold() or woord.casefold() != "wat":
        return tweede
    if werkwoord.casefold() not in ("is", "zijn", "betekent", "doet") or len(woorden) not in (2, 3):
        return tweede
    if len(woorden) == 3 and woorden[1].casefold() not in ("een", "de", "het"):
        return tweede
    return " ".join([woorden[0], werkwoord, *woorden[1:]])


def verschil_tussen(vraag: str) -> tuple[str, str] | None:
    """The two things between which the difference is asked; None where that is not asked."""
    gevonden = _VERSCHIL.search(vraag.strip())
    return (gevonden[1].strip(), gevonden[2].strip()) if gevonden else None
