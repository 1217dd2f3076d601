"""Several things in one message: taking it apart, and seeing what is said of each.

"Bewoners (veel invloed), winkeliers en de school: klein belang" names three things, and says something
of two of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from rapidfuzz import fuzz, process, utils

from acties import klok
from acties.vragenlijst.bijwerken import lees_weghalen
from acties.vragenlijst.datums import MAAND, genormaliseerd, zoek_datum
from acties.vragenlijst.feestdagen import zoek_feestdag
from acties.vragenlijst.losse_zinnen import losse_zinnen
from acties.vragenlijst.nog_onbekend import zegt_onbekend
from acties.vragenlijst.soorten.getal import lees_getal
from kennisbank.schema.vragenlijst import ReeksVeld, ReeksVraag

MAX_DINGEN = 60
_TWEE = 2
_MAX_TEKENS_NAAM = 160
_LIJKT_GENOEG = 85
_MIN_LETTERS_WOORD = 4

_REGELS = re.compile(r"\s*(?:\n|;)\s*")
_BOLLETJE = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+")
# Not the one in "1,2 miljoen".
_KOMMAS = re.compile(
    r"\s*(?:(?<!\d),|,(?!\d))\s*(?:en\s+)?|\s+(?:en|&|\+)\s+(?:ook\s+)?", re.IGNORECASE
)
_AANLOOP = re.compile(
    r"^(?:(?:nou|nog|ook|en|dan|daarna|verder|daarnaast|plus|tot\s+slot|zeker|vooral|bijvoorbeeld|o\.?a\.?|onder\s+andere|denk\s+aan"
    r"|ik\s+denk\s+(?:dan\s+)?aan|ik\s+denk|dat\s+zijn|dit\s+zijn|het\s+zijn|(?:dat|het)\s+is"
    r"|we\s+hebben\s+(?:te\s+maken\s+met)?|in\s+(?:ieder|elk)\s+geval|natuurlijk|uiteraard)\b[\s,:]*)+",
    re.IGNORECASE,
)
_STAART = re.compile(r"[\s,]*\b(?:etc\.?|enz\.?|enzovoorts?|e\.?d\.?|en\s+zo(?:\s+verder)?)\s*$", re.I)
# Of what was named it is not known yet: that is no part of how it is called.
_WEET_NIET = re.compile(
    r"[\s,:]+(?:(?:dat|die|datum|wanneer)\s+)?(?:weet\s+(?:ik|we)|weten\s+we|is|zijn)?\s*(?:nog\s+)?"
    r"(?:niet(?:\s+(?:zeker|bekend|precies))?|onbekend|onzeker|(?:te\s+)?bepalen|later)\s*$",
    re.IGNORECASE,
)
_LIDWOORD = re.compile(r"^(?:de|het|'t|een)\s+(?=\S)", re.IGNORECASE)
_HAAKJES = re.compile(r"\(([^()]*)\)")
_NA_TEKEN = re.compile(
    r"^(?P<naam>[^:]{2,}?)\s*(?::|\s[-–—]|\s(?:heeft|hebben|met|is|zijn|krijgt|krijgen|op)\s)\s*(?P<rest>\S.*)$"
)
_TUSSENWOORD = re.compile(
    r"(?:\s+\b(?:op|met|en|maar|wel|heeft|hebben|krijgt|krijgen|is|zijn|valt|vallen|komt|volgt))+\s*$",
    re.IGNORECASE,
)
_VULSEL = re.compile(
    r"[\s,;:()–—-]+|\b(?:en|met|maar|heeft|hebben|een|is|zijn|ook|juist|wel|op|de|het|dus|toch|van|krijgt)\b",
    re.IGNORECASE,
)

_WEG = re.compile(
    r"^(?:haal|laat|gooi|neem)\s+(?P<a>.+?)\s+(?:er\s?uit|weg|er\s?af)$"
    r"|^(?:\w+[\s,]+){0,2}(?:haal|laat|gooi|neem|streep|schrap|verwijder)\s+(?P<d>.+?)\s+(?:weg\s+)?(?:uit|van)\s+"
    r"(?:de|het|die|deze|dit|dat|mijn|ons|onze)\s+\w+$"
    r"|^(?:verwijder|schrap|wis|zonder|geen)\s+(?P<b>.+)$"
    r"|^(?P<c>.+?)\s+(?:kan|kunnen|mag|mogen|moet|moeten)\s+(?:er\s?)?(?:uit|weg|er\s?af)$",
    re.IGNORECASE,
)
_ERBIJ = re.compile(
    r"^(?:(?:en|maar|oh?|o\s*ja|ja)[,\s]+)*vergeet\s+(?P<d>.+?)\s+(?:ook\s+)?niet\b[\s,.:]*(?:(?:die|dat)\s+)?(?P<e>.*)$"
    r"|^(?:(?:en|maar|oh?|o\s*ja|ja|nog)[,\s]+)*(?P<i>(?!ik\b|we\b|niet\b)\S.*?)\s+vergeten\b[\s:,.]*(?P<j>.*)$"
    r"|^(?:(?:en|maar|oh?|o\s*ja|ja)[,\s]+)*(?:ik|we)\s+(?:ben|zijn|heb|hebben|was)\s+(?P<k>\S.*?)\s+vergeten$"
    r"|^(?:en\s+)?(?:kun\s+je\s+)?voeg\s+(?P<g>.+?)\s+(?:nog\s+)?toe\s+(?P<h>(?:op|in|van|voor|om)\s+.+)$"
    r"|^doe\s+er\s+(?:dan\s+)?(?:ook\s+)?(?:nog\s+)?(?P<f>.+?)\s+bij$"
    r"|^(?:en\s+)?(?:voeg|zet)\s+(?P<a>.+?)\s+(?:er\s?(?:nog\s+)?(?:aan\s+)?(?:toe|bij)|toe|erbij)$"
    r"|^(?P<b>.+?)\s+(?:(?:kan|mag|moet|moeten)\s+)?er\s?(?:ook\s+)?(?:nog\s+)?bij$"
    r"|^(?:en\s+|nee,?\s+|o\s*ja,?\s+)?(?:ook(?:\s+nog)?|nog|verder|daarnaast|plus|vergeten:?)\b[\s:,]+(?P<c>.+)$",
    re.IGNORECASE | re.DOTALL,
)
# A moment has one day, the first; until when it lasts stays in its name.
_PERIODE = re.compile(
    rf"\b(?:van\s+)?(?P<d>\d{{1,2}})(?:\s+(?P<m>{MAAND}))?\s*(?:t/m|tm|tot(?:\s+en\s+met)?|[-–])\s*"
    rf"(?P<tot>\d{{1,2}}\s+(?P<n>{MAAND}))(?P<j>\s+\d{{4}})?\b",
    re.IGNORECASE,
)
_TOT_EN_MET = re.compile(r"\btot\s+en\s+met\b", re.IGNORECASE)
_ALLEEN = re.compile(
    r"^(?:alleen|enkel|uitsluitend|nieuwe\s+lijst)\b[\s:]+(?P<a>.+)$", re.I | re.DOTALL
)
_DIE = re.compile(r"^(?:die|deze|dat|dit|zij|ze)\s+(?P<rest>\S.*)$", re.IGNORECASE)
"""What begins so, is about the thing named just before it."""
_BEIDE = re.compile(r"\b(?:allebei|(?:alle\s+)?(?:twee|beide)|beid[es])\b|\bevenveel\b", re.IGNORECASE)
_ALLEMAAL = re.compile(
    r"\b(?:allemaal|alle(?:n)?\s+(?:drie|vier|vijf|\d+)|voor\s+(?:iedereen|alles)|overal|alles|iedereen)\b",
    re.I,
)

Waarden = dict[str, Any]


@dataclass(slots=True)
class Ding:
    """One thing that was named, with what was said of it."""

    naam: str
    waarden: Waarden = field(default_factory=dict)


def lees_dingen(vraag: ReeksVraag, tekst: str) -> list[Ding]:
    """The things that this names, each once, in the order in which they stand."""
    dingen: dict[str, Ding] = {}
    for deel in _met_wie_erbij(vraag, _delen(tekst.strip(), een_per_regel=vraag.een_per_regel)):
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
        ding.waarden = _uit_de_naam(vraag.velden, ding.naam) | ding.waarden
        eerder = dingen.setdefault(_zonder_lidwoord(ding.naam).casefold(), ding)
        eerder.waarden.update(ding.waarden)
    return list(dingen.values())


def _uit_de_naam(velden: Sequence[ReeksVeld], naam: str) -> Waarden:
    """What follows from how a thing is called: an "inloopavond" is a bijeenkomst."""
    klein = naam.casefold()
    waarden: Waarden = {}
    for veld in velden:
        # In "online bijeenkomst" and "terugkoppelavond" what comes first says what it is.
        plaatsen = [
            (klein.index(woord.casefold()), keuze.sleutel)
            for keuze in veld.keuzes
            for woord in keuze.blijkt_uit
            if woord.casefold() in klein
        ]
        if plaatsen:
            waarden[veld.sleutel] = min(plaatsen)[1]
    return waarden


def lees_waarden(velden: Sequence[ReeksVeld], tekst: str) -> tuple[Waarden, str]:
    """What these words say of the fields, and what is left of them."""
    rest, waarden = tekst, {}
    if (beide := _van_beide(velden, tekst)) is not None:
        return beide
    for veld, frase, sleutel in _frases(velden):
        if veld.sleutel in waarden:
            continue
        patroon = re.compile(rf"(?<!\w){re.escape(frase)}(?!\w)", re.IGNORECASE)
        if patroon.search(rest):
            waarden[veld.sleutel] = sleutel
            rest = patroon.sub(" ", rest, count=1)
    for veld in velden:
        if veld.soort == "datum" and (gevonden := zoek_datum(rest, klok.vandaag())) is not None:
            waarden[veld.sleutel] = gevonden.datum.isoformat()
            rest = _zonder(rest, gevonden.begin, gevonden.eind)
        elif veld.soort == "datum" and (feest := zoek_feestdag(rest, klok.vandaag())) is not None:
            # Its name tells more than the date alone, so it stays.
            waarden[veld.sleutel] = feest.datum.isoformat()
        elif veld.soort == "getal":
            gelezen = lees_getal(rest)
            if gelezen.fout is None and re.search(r"\d", rest):
                waarden[veld.sleutel] = gelezen.waarde
                rest = re.sub(r"\d[\d.]*", " ", rest, count=1)
    return waarden, rest


def _van_beide(velden: Sequence[ReeksVeld], tekst: str) -> tuple[Waarden, str] | None:
    """ "Allebei veel", where the word is a choice of each of two fields; None where it is not said."""
    keuzes = [veld for veld in velden if veld.soort == "keuze"]
    if len(keuzes) != _TWEE or not _BEIDE.search(tekst):
        return None
    kaal = _BEIDE.sub(" ", tekst)
    waarden: Waarden = {}
    over = kaal
    for veld in keuzes:
        gezegd, rest = lees_waarden([veld], kaal)
        waarden |= gezegd
        over = rest if len(rest) < len(over) else over
    return (waarden, over) if len(waarden) == _TWEE else None


def zegt_verder_niets(rest: str) -> bool:
    """Whether only words without meaning are left."""
    return not _VULSEL.sub("", rest).strip(" .!")


def _zonder_lidwoord(naam: str) -> str:
    return _LIDWOORD.sub("", naam)


def zoek_naam(namen: Sequence[str], tekst: str, *, in_het_kort: bool = False) -> int | None:
    """Which of these is named, nearly to the letter: its place.

    With `in_het_kort` also the only one in which the words stand: "de bomen" of "bestaande bomen".
    """
    gezocht = _zonder_lidwoord(tekst.strip(" .!?\"'“”‘’"))
    namen = [_zonder_lidwoord(naam) for naam in namen]
    beste = process.extractOne(
        gezocht, namen, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=_LIJKT_GENOEG
    )
    if beste is not None or not in_het_kort:
        return beste[2] if beste is not None else None
    woorden = set(utils.default_process(gezocht).split())
    gevonden = [
        n for n, naam in enumerate(namen) if woorden <= set(utils.default_process(naam).split())
    ]
    lang_genoeg = any(len(woord) >= _MIN_LETTERS_WOORD for woord in woorden)
    return gevonden[0] if lang_genoeg and len(gevonden) == 1 else None


def zoek_naam_in(namen: Sequence[str], tekst: str) -> tuple[int, str] | None:
    """Which of these stands in the text, the longest first, and the text without it."""
    for nummer in sorted(range(len(namen)), key=lambda n: -len(namen[n])):
        naam = re.escape(_zonder_lidwoord(namen[nummer]))
        patroon = re.compile(rf"(?<!\w)(?:(?:de|het|'t|een)\s+)?{naam}(?!\w)", re.IGNORECASE)
        if patroon.search(tekst):
            return nummer, patroon.sub(" ", tekst, count=1)
    return None


_VERZET = re.compile(
    r"^\W*(?:(?:en|nee|oh?|wacht|ok[eé]?|kun\s+je|wil\s+je|toch)[\s,]+)*(?:verplaats|verzet|verschuif)\w*\b",
    re.IGNORECASE,
)
_MIN_BEGIN = 5


def zegt_verzetten(tekst: str) -> bool:
    """Whether this asks for another day for something: "verplaats de startavond naar 4 mei"."""
    return _VERZET.match(tekst) is not None


def zoek_begin_in(namen: Sequence[str], tekst: str) -> tuple[int, str] | None:
    """The only one of these of which a word begins as one in the text does, and the text without that
    word: "startbijeenkomst" for "start"."""
    woorden = [w for w in re.findall(r"[^\W\d_]+", tekst.casefold()) if len(w) >= _MIN_BEGIN]
    gevonden = {
        (nummer, woord)
        for nummer, naam in enumerate(namen)
        for eigen in re.findall(r"[^\W\d_]+", naam.casefold())
        for woord in woorden
        if len(eigen) >= _MIN_BEGIN and not _MAAND.fullmatch(eigen)
        if woord.startswith(eigen) or eigen.startswith(woord)
    }
    if len({nummer for nummer, _ in gevonden}) != 1:
        return None
    nummer, woord = sorted(gevonden)[0]
    return nummer, re.sub(rf"\b{woord}\b", " ", tekst, flags=re.IGNORECASE)


_MAAND = re.compile(MAAND, re.IGNORECASE)
_ONGEVEER = re.compile(
    rf"[\s,]+(?:(?:in|rond|begin|eind|half|medio|ergens)\s+)*(?:{MAAND})(?:\s+\d{{4}})?$", re.IGNORECASE
)


def zonder_maand(naam: str) -> str:
    """The name without the month in which it was going to be: of "start januari 2027" the start."""
    kort = _ONGEVEER.sub("", naam).strip()
    return kort if len(kort) >= _MIN_LETTERS_WOORD else naam


def weg(tekst: str) -> str | None:
    """What has to be taken out: "haal de school eruit", "zonder winkeliers"."""
    if (wat := _eerste_groep(_WEG, tekst)) is not None:
        return wat
    weghalen = lees_weghalen(tekst)
    return weghalen.wat if weghalen is not None else None


def erbij(tekst: str) -> str | None:
    """What has to be added: "voeg de school toe", "ook de dorpsraad", "vergeet de school niet"."""
    treffer = _ERBIJ.match(tekst.strip().rstrip(".!"))
    if treffer is not None and (treffer["d"] or treffer["g"] or treffer["i"]):
        delen = (treffer[naam] for naam in "deghij")
        return " ".join(deel for deel in delen if deel)
    return _eerste_groep(_ERBIJ, tekst)


def alleen(tekst: str) -> str | None:
    """What has to be all there is: "alleen bewoners en winkeliers"."""
    return _eerste_groep(_ALLEEN, tekst)


def zonder_allemaal(tekst: str) -> str | None:
    """What is said of all of them; None when it is about one."""
    return _ALLEMAAL.sub(" ", tekst) if _ALLEMAAL.search(tekst) else None


def _eerste_groep(patroon: re.Pattern[str], tekst: str) -> str | None:
    treffer = patroon.match(tekst.strip().rstrip(".!"))
    return next((deel for deel in treffer.groups() if deel), None) if treffer else None


def _delen(tekst: str, *, een_per_regel: bool) -> list[str]:
    tekst = _TOT_EN_MET.sub("t/m", tekst)
    regels = [regel for regel in _REGELS.split(tekst) if regel.strip()]
    if een_per_regel or len(regels) > 1:
        return regels
    # What stands between brackets is said of one of them, and may have commas of its own.
    haakjes: list[str] = []

    def bewaar(treffer: re.Match[str]) -> str:
        haakjes.append(treffer[0])
        return f"\x00{len(haakjes) - 1}\x00"

    dicht = _HAAKJES.sub(bewaar, _STAART.sub("", tekst))
    terug: Mapping[str, str] = {f"\x00{n}\x00": heel for n, heel in enumerate(haakjes)}
    delen = [deel for zin in losse_zinnen(dicht) for deel in _KOMMAS.split(zin)]
    return [re.sub(r"\x00\d+\x00", lambda t: terug[t[0]], deel) for deel in delen if deel.strip()]


_MET_WIE = re.compile(r"\s(?:met|voor|onder|bij|van|over)\s+\S", re.IGNORECASE)


def _met_wie_erbij(vraag: ReeksVraag, delen: Sequence[str]) -> list[str]:
    """Of moments: "inloop met boeren en omwonenden 18 augustus" is one, though it has an "en".

    A part that names no moment, and says no more than who, belongs to the one before it.
    """
    data = [veld for veld in vraag.velden if veld.soort == "datum"]
    if not data or vraag.een_per_regel:
        return list(delen)
    samen: list[str] = []
    for deel in delen:
        gevonden, rest = lees_waarden(data, deel)
        naam = _kaal(_LIDWOORD.sub("", rest.strip()))
        moment = _uit_de_naam(vraag.velden, naam) or _naam_van_keuze(vraag, naam)
        hoort_bij = samen and _MET_WIE.search(samen[-1]) and naam and not moment
        if hoort_bij and not (gevonden and lees_waarden(data, samen[-1])[0]):
            samen[-1] = f"{samen[-1]} en {deel.strip()}"
        else:
            samen.append(deel)
    return samen


_ZEGT_IETS = re.compile(
    r"(?:ik|waarom|hoezo)\s+(?:wil|heb|kan|moet|weet|snap|begrijp|vind|ga|wou|zou|had|ben|niet|geen|is|zijn|moeten)\b",
    re.IGNORECASE,
)
"""What is said to us: that is how nothing is called."""


def _lees_ding(vraag: ReeksVraag, deel: str) -> Ding | None:
    tekst = _BOLLETJE.sub("", deel).strip(" .\t")
    if not vraag.een_per_regel:
        tekst = _WEET_NIET.sub("", _AANLOOP.sub("", tekst)).strip()
        tekst = tekst if vraag.met_lidwoord else _zonder_lidwoord(tekst)
        if _ZEGT_IETS.match(tekst) or zegt_onbekend(deel):
            return None
    tekst, duurt_tot = _met_begindag(vraag, tekst)
    waarden: Waarden = {}
    for inhoud in _HAAKJES.findall(tekst):
        gelezen, rest = lees_waarden(vraag.velden, inhoud)
        if gelezen and zegt_verder_niets(rest):
            waarden |= gelezen
            tekst = tekst.replace(f"({inhoud})", " ").strip()
    if treffer := _NA_TEKEN.match(tekst):
        gelezen, rest = lees_waarden(vraag.velden, treffer["rest"])
        if gelezen and zegt_verder_niets(rest):
            waarden = gelezen | waarden
            tekst = _kaal(treffer["naam"])
    if not vraag.een_per_regel:
        tekst, waarden = _zonder_frases(vraag, tekst, waarden)
    naam = _met_punt(re.sub(r"\s+", " ", tekst).strip(" .,:;-–—\"“”'‘’"))
    if not re.search(r"\w", naam):
        return None
    if not vraag.een_per_regel:
        naam, waarden = _alleen_een_dag(vraag, naam, waarden)
    return Ding(naam if vraag.een_per_regel else naam[:_MAX_TEKENS_NAAM] + duurt_tot, waarden)


def _met_punt(naam: str) -> str:
    """An abbreviation at the end keeps its full stop: "bewoners van de Dorpsstraat e.o."."""
    laatste = naam.rpartition(" ")[2]
    return f"{naam}." if re.fullmatch(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}", laatste) else naam


_TIJDSTIP = re.compile(
    r"\b(?:(?:om|van|vanaf|tot)\s+)?(?:\d{1,2}[.:]\d{2}(?:\s*uur)?|\d{1,2}\s*uur)\b", re.IGNORECASE
)


def _alleen_een_dag(vraag: ReeksVraag, naam: str, waarden: Waarden) -> tuple[str, Waarden]:
    """ "12 maart" names no moment, but says when it is: it is called after that."""
    data = [veld for veld in vraag.velden if veld.soort == "datum"]
    gevonden, rest = lees_waarden(data, _TIJDSTIP.sub(" ", naam))
    dag = next((d for veld in data if (d := (waarden | gevonden).get(veld.sleutel))), None)
    if dag is None or not zegt_verder_niets(rest):
        return naam, waarden
    tijden = "".join(f" {tijd.strip()}" for tijd in _TIJDSTIP.findall(naam))
    return f"Moment op {klok.zonder_weekdag(date.fromisoformat(dag))}{tijden}", gevonden | waarden


def _met_begindag(vraag: ReeksVraag, tekst: str) -> tuple[str, str]:
    """ "Enquête van 1 t/m 15 maart" as "enquête 1 maart", and " (t/m 15 maart)"."""
    heeft_datum = any(veld.soort == "datum" for veld in vraag.velden)
    treffer = _PERIODE.search(tekst) if heeft_datum and not vraag.een_per_regel else None
    if treffer is None:
        return tekst, ""
    jaar = treffer["j"] or ""
    begin = f"{treffer['d']} {treffer['m'] or treffer['n']}{jaar}"
    return (
        f"{tekst[: treffer.start()]}{begin}{tekst[treffer.end() :]}",
        f" (t/m {treffer['tot']}{jaar})",
    )


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
        tekst, waarden = _kaal(zonder_datum), gevonden | waarden
    heel = _naam_van_keuze(vraag, tekst)
    if heel:
        # "Terugkoppeling 20 mei": what it is called says what it is.
        return tekst, heel | waarden
    gevonden, rest = {}, tekst
    for veld, frase, sleutel in _frases(vraag.velden):
        if " " not in frase or veld.sleutel in gevonden:
            continue
        patroon = re.compile(rf"(?<!\w){re.escape(frase)}(?!\w)", re.IGNORECASE)
        if patroon.search(rest):
            gevonden[veld.sleutel] = sleutel
            rest = patroon.sub(" ", rest, count=1)
    if not gevonden or zegt_verder_niets(rest):
        return tekst, waarden
    return _kaal(rest), gevonden | waarden


def _naam_van_keuze(vraag: ReeksVraag, tekst: str) -> Waarden:
    """The choice that a thing is by its name, in the first field of which it is one."""
    gezocht = _LIDWOORD.sub("", tekst.strip()).casefold()
    for veld in vraag.velden:
        for keuze in veld.keuzes:
            if gezocht in {naam.casefold() for naam in (keuze.label, *keuze.synoniemen)}:
                return {veld.sleutel: keuze.sleutel}
    return {}


def _kaal(tekst: str) -> str:
    """Without the words that led to what was taken out."""
    return _TUSSENWOORD.sub("", tekst.strip())


def _frases(velden: Sequence[ReeksVeld]) -> list[tuple[ReeksVeld, str, str]]:
    """What may be said of each choice, the longest first: "hoge invloed", "invloed hoog", "hoog"."""
    frases = []
    for veld in velden:
        for keuze in veld.keuzes:
            for naam in (keuze.label, keuze.sleutel.replace("_", " "), *keuze.synoniemen):
                vormen = {naam, f"{naam} {veld.naam}", f"{naam}e {veld.naam}", f"{veld.naam} {naam}"}
                vormen.add(f"{veld.naam}: {naam}")
                frases += [(veld, vorm, keuze.sleutel) for vorm in sorted(vormen)]
    return sorted(frases, key=lambda frase: -len(frase[1]))


def _zonder(tekst: str, begin: int, eind: int) -> str:
    """The text without a date that was found in its normalised form, and without its "op"."""
    klein = genormaliseerd(tekst)
    if klein != tekst.casefold() or len(klein) != len(tekst):
        tekst = klein
    return f"{_OP.sub('', tekst[:begin])} {tekst[eind:]}"


_OP = re.compile(r"\bop\s*\Z", re.IGNORECASE)
