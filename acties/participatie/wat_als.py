"""What comes out of a dossier if an answer were another one: "wat als we maar 60 uur hebben?".

Nothing is changed. The parts compute once more, with the other answer in its place, and only what
differs is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.uitkomst import Uitkomst
from acties.participatie.uitkomsten import alle_uitkomsten
from acties.participatie.wijziging import beantwoordt
from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.soorten.getal import getal_met_eenheid
from acties.vragenlijst.soorten.keuzes.noemen import zoek_keuze
from acties.vragenlijst.soorten.weken import in_weken
from acties.vragenlijst.zoeken import zoek_vraag
from kennisbank.schema.herkenning import HerkenGetal
from kennisbank.schema.vraag import GetalVraag, KeuzeVraag, Vraag

_VOORAF = (
    r"\W*(?:(?:en|maar|ja|nou|ok[eé]?|dus|oh?|hm+|eh+m?|hoe\s+zit\s+(?:het|dat)|wat\s+gebeurt\s+er"
    r"|maakt\s+het\s+uit)\b[\s,]*)*"
)
_WAT_ALS = re.compile(
    _VOORAF + r"(?:wat\s+(?:als|indien)|en\s+als|stel(?:\s+(?:dat|je\s+voor\s+dat|nou))?|als|indien"
    r"|mocht(?:en)?)\s+(?P<wat>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ALLEEN_ALS = re.compile(_VOORAF + r"(?:als|indien)\b", re.IGNORECASE)
_DAN = re.compile(r"[,\s]+(?:wat\s+)?dan\b(?:\s+(?:wel|niet|nog|ook))*\W*$", re.IGNORECASE)
_EROMHEEN = re.compile(
    r"\b(?:ik|we|wij|ze|er|het|dat|toch|maar|nou|wel|doen|kiezen|kies|gaan|ga|voor|laten|hebben|heb|krijgen|is|zijn|wordt"
    r"|worden|niveau|met|naar|van|in|de|als|zouden|zou|wil|willen)\b",
    re.IGNORECASE,
)
_BESLUIT = re.compile(r"\bbesl(?:ui|is)", re.IGNORECASE)
_TE_REKENEN = ("getal", "datum", "keuze", "bedrag")
_MAX_WOORDEN = 25
_MAX_REGELS = 6
_NIETS_VERANDERD = "Ik heb niets veranderd."


def vraagt_wat_als(tekst: str) -> str | None:
    """What is supposed, by who asks what comes of it: "wat als de raad later besluit". None for who
    tells under which condition: "als het regent, gaan we naar binnen"."""
    if len(tekst.split()) > _MAX_WOORDEN:
        return None
    treffer = _WAT_ALS.match(tekst)
    if treffer is None:
        return None
    vraagt = tekst.rstrip().endswith("?") or re.search(
        r"\b(?:wat|stel|mocht)\b", tekst[: treffer.start("wat")], re.I
    )
    if not vraagt or (_ALLEEN_ALS.match(tekst) and not tekst.rstrip().endswith("?")):
        return None
    return _DAN.sub("", treffer["wat"].strip(" ?!.")).strip()


def reken_door(inhoud: Dossierinhoud, gesteld: str) -> str:
    """What would come out, for people to read; that it cannot be told, and why, where it cannot."""
    anders = _anders(inhoud, gesteld)
    if not anders:
        return _kan_niet(inhoud, gesteld)
    waarden = {vraag.sleutel: waarde for vraag, waarde in anders}
    gezegd = ", ".join(
        f"{vraag.naam}: {soort_van(vraag).toon(vraag, waarde)}" for vraag, waarde in anders
    )
    regels = list(_verschillen(inhoud, waarden))
    vraag, waarde = anders[0]
    nieuw = soort_van(vraag).toon(vraag, waarde).lower()
    hoe = f"Wil je dit wel? Zeg dan ‘wijzig {vraag.naam.lower()} in {nieuw}’."
    if not regels:
        wat = "verandert er niets aan wat er nu uit je dossier komt"
        return f"Stel: {gezegd}. Dan {wat}.\n\n{_NIETS_VERANDERD} {hoe}"
    lijst = "\n".join(f"- {regel}" for regel in regels[:_MAX_REGELS])
    return f"Stel: {gezegd}. Dan komt er dit uit:\n\n{lijst}\n\n{_NIETS_VERANDERD} {hoe}"


def _kan_niet(inhoud: Dossierinhoud, gesteld: str) -> str:
    """That it cannot be reckoned with, and what is missing for that."""
    vragen = [vraag for vraag, _ in _vragen(inhoud)]
    genoemd = zoek_vraag([v for v in vragen if v.soort == "datum"], gesteld) or zoek_vraag(
        [v for v in vragen if v.soort in _TE_REKENEN], gesteld
    )
    over = f" Gaat het om ‘{genoemd.naam}’? Noem dan" if genoemd is not None else " Noem"
    valt = genoemd is not None and genoemd.soort == "datum"
    zoals = "wat als het besluit op 1 juli valt?" if valt else "wat als we 12 weken hebben?"
    wat = "de dag" if valt else "de datum, het getal of de keuze"
    return f"Dat kan ik zo niet doorrekenen. {_NIETS_VERANDERD}{over} {wat} erbij, zoals ‘{zoals}’."


def _anders(inhoud: Dossierinhoud, gesteld: str) -> list[tuple[Vraag, Any]]:
    """The questions with the answers that are supposed, where they differ from what stands there."""
    gevonden: dict[str, tuple[Vraag, Any]] = {}
    bekend = beantwoordt(inhoud, gesteld)
    teksten: Mapping[str, str] = bekend[1] if bekend is not None else {}
    for vraag, _ in _vragen(inhoud):
        tekst = teksten.get(vraag.sleutel) or _gezegd_van(
            vraag, gesteld, bekend=vraag.sleutel in inhoud.antwoorden
        )
        if tekst is None or vraag.sleutel in gevonden:
            continue
        gelezen = soort_van(vraag).lees(vraag, Inbreng(tekst=tekst), None)
        if gelezen.fout is None and gelezen.status == "gegeven":
            gevonden[vraag.sleutel] = (vraag, gelezen.waarde)
    anders = [
        (vraag, waarde)
        for vraag, waarde in gevonden.values()
        if inhoud.antwoorden.get(vraag.sleutel) != waarde
    ]
    return sorted(anders, key=lambda gesteld: gesteld[0].soort != "datum")


def _gezegd_van(vraag: Vraag, gesteld: str, *, bekend: bool) -> str | None:
    """What is said of this question, in words that tell by themselves what they are about.

    When the decision falls says in how many weeks that is, for who told those (`bekend`).
    """
    if isinstance(vraag, GetalVraag) and isinstance(vraag.herken, HerkenGetal):
        tot_het_besluit = bekend and vraag.eenheid == "weken" and _BESLUIT.search(gesteld)
        weken = in_weken(gesteld) if tot_het_besluit else None
        return getal_met_eenheid(gesteld, vraag.herken.eenheden) or (gesteld if weken else None)
    if isinstance(vraag, KeuzeVraag):
        kaal = " ".join(_EROMHEEN.sub(" ", gesteld).split())
        gekozen = zoek_keuze(vraag.keuzes, kaal, in_een_zin=False) if kaal else None
        return next((k.label for k in vraag.keuzes if k.sleutel == gekozen), None)
    return None


def _vragen(inhoud: Dossierinhoud) -> Iterator[tuple[Vraag, str]]:
    """The questions of all parts, those that have an answer first, with the part."""
    alle = [
        (vraag, onderdeel.sleutel)
        for onderdeel in inhoud.gegevens.onderdelen
        for vraag in inhoud.gegevens.vragenlijsten[onderdeel.vragenlijst].inhoud.vragen
    ]
    yield from sorted(alle, key=lambda v: v[0].sleutel not in inhoud.antwoorden)


def _verschillen(inhoud: Dossierinhoud, anders: Mapping[str, Any]) -> Iterator[str]:
    """The lines that come out only with the other answers."""
    nu = alle_uitkomsten(inhoud)
    dan = alle_uitkomsten(replace(inhoud, antwoorden={**inhoud.antwoorden, **anders}))
    gezegd: set[str] = set()
    for sleutel, uitkomst in dan.items():
        eerst = set(_regels(nu[sleutel])) if sleutel in nu else set()
        for regel in _regels(uitkomst):
            if regel not in eerst and regel not in gezegd:
                gezegd.add(regel)
                yield regel


def _regels(uitkomst: Uitkomst) -> Iterator[str]:
    for regel in uitkomst.tekst.splitlines():
        if kaal := regel.strip().removeprefix("- ").strip():
            yield kaal
    for waarschuwing in uitkomst.waarschuwingen:
        yield f"Let op: {waarschuwing.tekst}"
