"""Comparing what was just listed by its place: "vergelijk de eerste twee"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from acties.participatie.loket.verzoek import Kennisvraag, Verzoek
from acties.vragenlijst.rangnummers import lees_rangnummers
from acties.vragenlijst.soorten.keuzes.tonen import getoonde_keuzes
from kennisbank.schema.basisvraag import Keuze
from kennisbank.schema.vraag import KeuzeVraag, MeerkeuzeVraag
from kennisbank.vraagbaak.werkvormfeiten import werkvormfeiten
from kennisbank.werkvormen import alle_werkvormen
from kennisbank.zoeken.woorden import splits

_VERGELIJKT = re.compile(
    r"\b(?:vergelijk\w*|verschil\w*|naast\s+elkaar|beter|beste?|handiger|geschikter|slimmer|versus)\b",
    re.IGNORECASE,
)
# Words with which is compared, and that say nothing of what.
_EROMHEEN = frozenset(
    "vergelijk vergelijken vergeleken vergelijking verschil verschillen verschilt zet leg naast met"
    " elkaar tegenover wat waarin is zijn het tussen van welke wie beter best beste handiger slimmer"
    " geschikter past passen en of versus kun kan je jij mij me eens even werkvorm werkvormen vorm"
    " vormen opties keuzes nu dan hier die deze ze".split()
)
_LAATSTE_TWEE = re.compile(r"\b(?:laatste|onderste)\s+(?:twee|2)\b", re.IGNORECASE)
_ALLE = frozenset("die deze ze beide allebei alle allemaal twee drie".split())
_MAX_NAAST_ELKAAR = 3
_NAAM = 2
"""Words; a longer label says something, and is not what anything is called."""


def vergelijk(verzoek: Verzoek) -> Kennisvraag | None:
    """The question with the names of what was listed in the place of their numbers; None for who
    compares nothing, or not by its place."""
    if not verzoek.getypt or _VERGELIJKT.search(verzoek.tekst) is None:
        return None
    namen = _getoond(verzoek) or _genoemd(verzoek)
    plaatsen = _plaatsen(verzoek.tekst, len(namen)) if len(namen) > 1 else []
    if not 2 <= len(plaatsen) <= _MAX_NAAST_ELKAAR:
        return None
    *eerst, laatst = (namen[plaats] for plaats in plaatsen)
    return Kennisvraag(f"wat is het verschil tussen {', '.join(eerst)} en {laatst}?")


def _getoond(verzoek: Verzoek) -> list[str]:
    """What somebody can read now to choose from: of the open question, or of what was suggested."""
    _, vraag = verzoek.te_beantwoorden or ("", None)
    keuzes: Sequence[Keuze] = ()
    if isinstance(vraag, MeerkeuzeVraag):
        keuzes = getoonde_keuzes(vraag)
    elif isinstance(vraag, KeuzeVraag) and all(len(k.label.split()) <= _NAAM for k in vraag.keuzes):
        keuzes = vraag.keuzes
    return [keuze.label.lower() for keuze in keuzes]


def _genoemd(verzoek: Verzoek) -> list[str]:
    """The werkvormen that the message just above names, in their order."""
    gezegd = verzoek.omgeving.gesprekken.net_gezegd(verzoek.inkomend_id)
    sleutels, _ = werkvormfeiten().genoemd(splits(gezegd))
    return [alle_werkvormen()[sleutel].naam for sleutel in sleutels]


def _plaatsen(tekst: str, aantal: int) -> list[int]:
    laatste = f"{aantal - 1} en {aantal}"
    woorden = re.findall(r"[^\W_]+", _LAATSTE_TWEE.sub(laatste, tekst).casefold())
    over = [woord for woord in woorden if woord not in _EROMHEEN]
    if not [woord for woord in over if woord not in _ALLE]:
        # "Vergelijk die twee", where there are no more than a few.
        verwijst = _ALLE & set(woorden)
        return list(range(aantal)) if verwijst and aantal <= _MAX_NAAST_ELKAAR else []
    return lees_rangnummers(" ".join(over), aantal)
