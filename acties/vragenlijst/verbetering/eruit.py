"""What has to go out of an answer, by what it says and not by which answer it is."""

from __future__ import annotations

import re

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.bijwerken import lees_weghalen
from acties.vragenlijst.in_antwoord import staat_in
from acties.vragenlijst.verbetering.gesprek import Gesprek, onduidelijk
from acties.vragenlijst.verbetering.zonder_deel import ZIN
from kennisbank.schema.herkenning import HerkenZinsdeel

_HOORT_NIET = re.compile(
    r"^\W*(?:(?:en|maar|oh?|nee|ja)\b[\s,]*)*(?P<wat>\S.*?)\s+(?:hoort|hoorde|heurt|past)\s+"
    r"(?:(?:daar|er|hier|dat|ook)\s+)*(?:niet|nie)(?:\s+(?:bij|in|thuis))?\W*$",
    re.IGNORECASE,
)
_VAN_DIE = re.compile(r"^(?:(?:dat|dit|die|wat)\s+)?(?:(?:van|over|met)\s+)?(?:(?:de|het|die|dat)\s+)?")
_ZIJN_NAAM = re.compile(
    r"(?:de\s+)?naam\s+van\s+(?P<van>.+)|(?P<wie>\S.*?)(?:['’]?s)?\s+(?:zijn|z['’]?n|haar|d['’]r|der)\s+naam",
    re.IGNORECASE,
)


def eruit(hier: Gesprek, tekst: str) -> g.Verbeter | None:
    """ "Dat van die kast hoort daar niet", "de naam van de buurman mag eruit": out of the answer in
    which it stands; None where that is nowhere."""
    treffer = _HOORT_NIET.match(tekst)
    weghalen = lees_weghalen(tekst)
    wat = treffer["wat"] if treffer is not None else weghalen.wat if weghalen is not None else None
    if wat is None:
        return None
    van_wie = _ZIJN_NAAM.fullmatch(wat)
    if van_wie is None and treffer is None:
        return None
    if van_wie is not None:
        return _zonder_naam(hier, (van_wie["van"] or van_wie["wie"]).strip())
    kern = _VAN_DIE.sub("", wat)
    for vraag, eerder in hier.laatste_eerst():
        if vraag.soort == "open" and kern.casefold() in str(eerder).casefold():
            zinnen = ZIN.findall(str(eerder))
            erin = [zin for zin in zinnen if kern.casefold() in zin.casefold()]
            over = str(eerder).replace(erin[0], "", 1).strip() if len(erin) == 1 < len(zinnen) else None
            return g.Verbeter(vraag.sleutel, over) if over else onduidelijk(vraag)
    return None


def _zonder_naam(hier: Gesprek, wie: str) -> g.Verbeter | None:
    kern = re.sub(r"^(?:de|het|die|dat|mijn|m'n|onze|ons)\s+", "", wie, flags=re.IGNORECASE)
    for vraag, eerder in hier.laatste_eerst():
        if vraag.soort != "open" or staat_in(str(eerder), kern) is None:
            continue
        naam = re.search(
            rf"(?i:\b{re.escape(kern)})(?P<naam>(?:\s+[^\W\d_a-zà-öø-ÿ][\w'’-]*)+)", str(eerder)
        )
        if naam is None:
            return onduidelijk(vraag)
        over = str(eerder)[: naam.start("naam")] + str(eerder)[naam.end("naam") :]
        return g.Verbeter(vraag.sleutel, over)
    # Somebody who is not named like that anywhere: most likely where was asked with whom they talked.
    met_wie = (v for v in hier.vragen if isinstance(v.herken, HerkenZinsdeel) and v.herken.alleen_wie)
    gevraagd = next((v for v in met_wie if hier.waarde(v) is not None), None)
    return onduidelijk(gevraagd) if gevraagd is not None else None
