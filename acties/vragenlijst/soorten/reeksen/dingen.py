"""The things that one message names, and what it says of each.

"Bewoners (veel invloed), winkeliers en de school: klein belang" names three things, and says something
of two of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from acties.vragenlijst.nog_onbekend import zegt_onbekend
from acties.vragenlijst.soorten.reeksen.bij_naam import zonder_lidwoord
from acties.vragenlijst.soorten.reeksen.delen import HAAKJES, delen
from acties.vragenlijst.soorten.reeksen.momenten import alleen_een_dag, met_begindag, met_wie_erbij
from acties.vragenlijst.soorten.reeksen.waarden import (
    Waarden,
    frases_van,
    kaal,
    lees_waarden,
    naam_van_keuze,
    uit_de_naam,
    zegt_verder_niets,
)
from kennisbank.schema.reeksvraag import ReeksVraag

MAX_DINGEN = 60
_MAX_TEKENS_NAAM = 160
_BOLLETJE = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+")
_AANLOOP = re.compile(
    r"^(?:(?:nou|nog|ook|en|dan|daarna|verder|daarnaast|plus|tot\s+slot|zeker|vooral|bijvoorbeeld|o\.?a\.?|onder\s+andere|denk\s+aan"
    r"|ik\s+denk\s+(?:dan\s+)?aan|ik\s+denk|dat\s+zijn|dit\s+zijn|het\s+zijn|(?:dat|het)\s+is"
    r"|we\s+hebben\s+(?:te\s+maken\s+met)?|in\s+(?:ieder|elk)\s+geval|natuurlijk|uiteraard)\b[\s,:]*)+",
    re.IGNORECASE,
)
# Of what was named it is not known yet: that is no part of how it is called.
_WEET_NIET = re.compile(
    r"[\s,:]+(?:(?:dat|die|datum|wanneer)\s+)?(?:weet\s+(?:ik|we)|weten\s+we|is|zijn)?\s*(?:nog\s+)?"
    r"(?:niet(?:\s+(?:zeker|bekend|precies))?|onbekend|onzeker|(?:te\s+)?bepalen|later|of\s?zo|denk\s+ik)\s*$",
    re.IGNORECASE,
)
_NA_TEKEN = re.compile(
    r"^(?P<naam>[^:]{2,}?)\s*(?::|\s[-–—]|\s(?:heeft|hebben|met|is|zijn|krijgt|krijgen|op)\s)\s*(?P<rest>\S.*)$"
)
_DIE = re.compile(r"^(?:die|deze|dat|dit|zij|ze)\s+(?P<rest>\S.*)$", re.IGNORECASE)
"""What begins so, is about the thing named just before it."""


@dataclass(slots=True)
class Ding:
    """One thing that was named, with what was said of it."""

    naam: str
    waarden: Waarden = field(default_factory=dict)


def lees_dingen(vraag: ReeksVraag, tekst: str) -> list[Ding]:
    """The things that this names, each once, in the order in which they stand."""
    dingen: dict[str, Ding] = {}
    for deel in met_wie_erbij(vraag, delen(tekst.strip(), een_per_regel=vraag.een_per_regel)):
        vorige = list(dingen.values())[-1].waarden if dingen else {}
        if dingen and (erover := _zegt_alleen(vraag, deel, vorige)):
            # "Winkeliers: veel invloed, klein belang": said of the one before it.
            if not erover.keys() & vorige.keys():
                vorige.update(erover)
                continue
            if _DIE.match(deel.strip()):
                continue
        ding = _lees_ding(vraag, deel)
        if ding is None:
            continue
        ding.waarden = uit_de_naam(vraag.velden, ding.naam) | ding.waarden
        eerder = dingen.setdefault(zonder_lidwoord(ding.naam).casefold(), ding)
        eerder.waarden.update(ding.waarden)
    return list(dingen.values())


_MINSTENS = 2


def lees_regels(vraag: ReeksVraag, tekst: str) -> list[Ding]:
    """The things on the lines of a list that has one on each; nothing where there are not several.
    What ends in a colon says that they come."""
    regels = [
        regel for regel in tekst.splitlines() if regel.strip() and not regel.rstrip().endswith(":")
    ]
    if not vraag.een_per_regel or len(regels) < _MINSTENS:
        return []
    return lees_dingen(vraag, "\n".join(regels))


_ZEGT_IETS = re.compile(
    r"(?:ik|waarom|hoezo)\s+(?:wil|heb|kan|moet|weet|snap|begrijp|vind|ga|wou|zou|had|ben|niet|geen|is|zijn|moeten)\b",
    re.IGNORECASE,
)
"""What is said to us: that is how nothing is called."""


def _lees_ding(vraag: ReeksVraag, deel: str) -> Ding | None:
    tekst = _BOLLETJE.sub("", deel).strip(" .\t")
    if not vraag.een_per_regel:
        tekst = _WEET_NIET.sub("", _AANLOOP.sub("", tekst)).strip()
        tekst = tekst if vraag.met_lidwoord else zonder_lidwoord(tekst)
        if _ZEGT_IETS.match(tekst) or zegt_onbekend(deel):
            return None
    tekst, duurt_tot = met_begindag(vraag, tekst)
    waarden: Waarden = {}
    for inhoud in HAAKJES.findall(tekst):
        gelezen, rest = lees_waarden(vraag.velden, inhoud)
        if gelezen and zegt_verder_niets(rest):
            waarden |= gelezen
            tekst = tekst.replace(f"({inhoud})", " ").strip()
    if treffer := _NA_TEKEN.match(tekst):
        gelezen, rest = lees_waarden(vraag.velden, treffer["rest"])
        if gelezen and zegt_verder_niets(rest):
            waarden = gelezen | waarden
            tekst = kaal(treffer["naam"])
    if not vraag.een_per_regel:
        tekst, waarden = _zonder_frases(vraag, tekst, waarden)
    naam = _met_punt(re.sub(r"\s+", " ", tekst).strip(" .,:;-–—\"“”'‘’"))
    if not re.search(r"\w", naam):
        return None
    if not vraag.een_per_regel:
        naam, waarden = alleen_een_dag(vraag, naam, waarden)
    return Ding(naam if vraag.een_per_regel else naam[:_MAX_TEKENS_NAAM] + duurt_tot, waarden)


def _met_punt(naam: str) -> str:
    """An abbreviation at the end keeps its full stop: "bewoners van de Dorpsstraat e.o."."""
    laatste = naam.rpartition(" ")[2]
    return f"{naam}." if re.fullmatch(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}", laatste) else naam


def _zegt_alleen(vraag: ReeksVraag, deel: str, vorige: Waarden) -> Waarden:
    """What a part says of a thing that is named before it, when it names nothing itself.

    One word may be a name as well: "besluit, terugkoppeling" are two moments. In "de wet: juridisch,
    hard" something was said of the thing already.
    """
    if (terug := _DIE.match(deel.strip())) is not None:
        # "De wijkraad, die heeft veel invloed" names one, not two.
        waarden, rest = lees_waarden(vraag.velden, terug["rest"])
        return waarden if zegt_verder_niets(rest) else {}
    data = [veld for veld in vraag.velden if veld.soort in ("datum", "getal")]
    keuzes = [veld for veld in vraag.velden if veld.soort == "keuze"]
    for velden in (data, keuzes):
        waarden, rest = lees_waarden(velden, deel)
        meer = velden is data or len(deel.split()) > 1 or any(v.sleutel in vorige for v in keuzes)
        if waarden and zegt_verder_niets(rest) and meer:
            return waarden
    return {}


def _zonder_frases(vraag: ReeksVraag, tekst: str, waarden: Waarden) -> tuple[str, Waarden]:
    """Also what is said without a sign: "winkeliers veel invloed", "informatieavond 12 maart"."""
    met_datum = [v for v in vraag.velden if v.soort == "datum"]
    gevonden, zonder_datum = lees_waarden(met_datum, tekst)
    if gevonden and not zegt_verder_niets(zonder_datum):
        tekst, waarden = kaal(zonder_datum), gevonden | waarden
    heel = naam_van_keuze(vraag, tekst)
    if heel:
        # "Terugkoppeling 20 mei": what it is called says what it is.
        return tekst, heel | waarden
    gevonden, rest = {}, tekst
    for veld, frase, sleutel in frases_van(vraag.velden):
        if " " not in frase or veld.sleutel in gevonden:
            continue
        patroon = re.compile(rf"(?<!\w){re.escape(frase)}(?!\w)", re.IGNORECASE)
        if patroon.search(rest):
            gevonden[veld.sleutel] = sleutel
            rest = patroon.sub(" ", rest, count=1)
    if not gevonden or zegt_verder_niets(rest):
        return tekst, waarden
    return kaal(rest), gevonden | waarden
