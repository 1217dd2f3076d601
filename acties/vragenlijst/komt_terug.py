"""An employee comes back on what was answered just before, where something else is asked by now.

"Nee, kwaliteit had ik ook gezegd" and "oh nee, 150" begin as a no does, and are none: what is left
without the words that lead to it is a value of the question before, and of nothing else. "Zo'n 30
weken", where a yes or no is asked, is about the weeks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from acties import klok
from acties.vragenlijst.aanpassen import melding_gewijzigd, zet_nieuw
from acties.vragenlijst.alvast import vul_aan
from acties.vragenlijst.bedragen import in_cijfers
from acties.vragenlijst.datums import zoek_datum
from acties.vragenlijst.pad import pad
from acties.vragenlijst.soorten import Gelezen, Inbreng, soort_van
from acties.vragenlijst.soorten.getal import getal_met_eenheid
from acties.vragenlijst.soorten.keuzes.noemen import zoek_keuze, zoek_keuzes
from acties.vragenlijst.toestand import Resultaat, Toestand, is_klaar, open_vraag, sla_op, waarde_van
from acties.vragenlijst.uitkomst import Melding
from kennisbank.schema.herkenning import HerkenGetal
from kennisbank.schema.vraag import KeuzeVraag, MeerkeuzeVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

_HERSTELT = re.compile(
    r"\W*(?:(?:nee+|o+h?\s+ja|oh?|ow|o|oeps|oei|sorry|wacht(?:\s+even)?|ho|foutje|correctie|eh+m?|ik\s+bedoel(?:de)?|pardon|h[eé]|hè)"
    r"\b[\s,.:!]*)+",
    re.IGNORECASE,
)
_ZEGT_HERSTEL = re.compile(
    r"\b(?:oeps|oei|sorry|wacht|ho|foutje|correctie|bedoel\w*|pardon|had\s+(?:ik|we)|zei\s+(?:ik|we)|moet\w*|toch)\b"
    r"|^\W*(?:oh?|ow)\b",
    re.IGNORECASE,
)
_OOK = re.compile(
    r"^\W*(?:en|plus)\b|\b(?:ook|nog|erbij|vergeten|vergat)\b|\b(?:had|heb|zei|noemde)\s+(?:ik|we)\b",
    re.IGNORECASE,
)
_VERVANGT = re.compile(
    r"\b(?:nee+|sorry|foutje|correctie|bedoel\w*|alleen|liever|moet\w*|niet)\b", re.IGNORECASE
)
# What stands around a value of who puts it right.
_EROMHEEN = re.compile(
    r"\b(?:het|dat|dit|die|er|ze|is|zijn|was|waren|moet\w*|word\w*|maak|maken|doe|van|had|heb|hebben|zei|noemde|ik|we|wij|je"
    r"|ook|nog|toch|liever|eerder|meer|ongeveer|zo'?n|circa|rond|ruim|hoor|graag|maar|al|net|eigenlijk|gewoon|nee|sorry|bedoel\w*"
    r"|gezegd|genoemd|verteld|geantwoord|vergeten|vergat|bij|erbij|dus|alleen|en|stuk|een|of|de|hoogstens|minstens|uit|op)\b",
    re.IGNORECASE,
)
_MAX_WOORDEN = 10
_MAX_WOORDEN_KEUZE = 5
_KORT = ("keuze", "meerkeuze", "getal", "bedrag", "datum")
_GEEN_WAARDE = ("open", "contact", "kenmerk", "voorstel", "bereik", "reeks", "ja_nee")


def kom_terug(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """What this changes of an answer that was given before; None for what may be about the question."""
    open_ = open_vraag(lijst, toestand)
    if open_ is None or toestand.heropend is not None or len(tekst.split()) > _MAX_WOORDEN:
        return None
    if tekst.rstrip().endswith("?"):
        return None
    return _herstelt(lijst, toestand, open_, tekst) or _met_eenheid(lijst, toestand, open_, tekst)


def _herstelt(lijst: Vragenlijst, toestand: Toestand, open_: Vraag, tekst: str) -> Resultaat | None:
    """ "Oh nee, 150": of the question that was answered last."""
    kop = _HERSTELT.match(tekst)
    rest = tekst[kop.end() :].strip(" .!,") if kop is not None else ""
    vraag = next(_laatste_eerst(lijst, toestand), None)
    if not rest or vraag is None or vraag.soort in _GEEN_WAARDE:
        return None
    # "Nee, 2" may say how many there are of what is asked; "oh nee, 2" takes something back.
    if open_.soort != "ja_nee" and not (
        _ZEGT_HERSTEL.search(tekst) and _kan_niet_hier(open_, vraag, rest)
    ):
        return None
    if isinstance(vraag, MeerkeuzeVraag):
        # "Oh, en kwaliteit" comes beside what was chosen; "nee sorry, kwaliteit" in its place.
        vervangt = _VERVANGT.search(tekst) is not None and not _OOK.search(rest)
        return _andere_keuzes(toestand, vraag, rest, vervangt=vervangt)
    if not _is_alleen_waarde(vraag, rest):
        return None
    nieuw = zet_nieuw(lijst, Resultaat(toestand), vraag.sleutel, Inbreng(tekst=rest), gevraagd=False)
    return nieuw if nieuw.nieuw else _staat_er_al(toestand, vraag, rest)


def _kan_niet_hier(open_: Vraag, vraag: Vraag | None, rest: str) -> bool:
    """Whether this is no answer to what is asked; of two numbers only with what it counts."""
    if open_.soort == "getal" and (vraag is None or vraag.soort == "getal"):
        eenheden = open_.herken.eenheden if isinstance(open_.herken, HerkenGetal) else ()
        return getal_met_eenheid(rest, eenheden) is None if eenheden else True
    return not _leest(open_, rest)


def _met_eenheid(lijst: Vragenlijst, toestand: Toestand, open_: Vraag, tekst: str) -> Resultaat | None:
    """ "Zo'n 30 weken", where that is another question than the one that is asked: there, in the place
    of what was told before or in the gap."""
    if open_.soort in ("open", "reeks", "contact") or not _kan_niet_hier(open_, None, tekst):
        return None
    for vraag in pad(lijst, toestand.antwoorden):
        if vraag == open_ or not isinstance(vraag.herken, HerkenGetal) or vraag.soort != "getal":
            continue
        gezegd = getal_met_eenheid(tekst, vraag.herken.eenheden)
        if gezegd is None or not _is_alleen_waarde(vraag, tekst):
            continue
        inbreng, hier = Inbreng(tekst=gezegd), Resultaat(toestand)
        if not is_klaar(toestand, vraag):
            return vul_aan(lijst, hier, {vraag.sleutel: inbreng})
        nieuw = zet_nieuw(lijst, hier, vraag.sleutel, inbreng, gevraagd=False)
        return nieuw if nieuw.nieuw else _staat_er_al(toestand, vraag, gezegd)
    return None


def zonder_aanloop(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> str | None:
    """What is said to the open question after words that only put right: "oeps nee, de raad". None
    where the whole of it can be read, or the rest cannot."""
    open_ = open_vraag(lijst, toestand)
    kop = _HERSTELT.match(tekst)
    if open_ is None or kop is None or open_.soort not in _KORT or _leest(open_, tekst):
        return None
    rest = tekst[kop.end() :].strip()
    return rest if rest and _leest(open_, rest) else None


def _staat_er_al(toestand: Toestand, vraag: Vraag, tekst: str) -> Resultaat | None:
    """What was put right to what stands there already: that is said, and nothing is taken for a no."""
    gelezen = soort_van(vraag).lees(vraag, Inbreng(tekst=tekst), None)
    if gelezen.fout is not None or gelezen.status != "gegeven":
        return None
    if gelezen.waarde != waarde_van(toestand, vraag):
        return None
    staat = soort_van(vraag).toon(vraag, gelezen.waarde)
    gezegd = {"tekst": f"Bij ‘{vraag.naam}’ staat al: {staat}."}
    return Resultaat(toestand, meldingen=(Melding(soort="opmerking", gegevens=gezegd),))


def _laatste_eerst(lijst: Vragenlijst, toestand: Toestand) -> Iterator[Vraag]:
    """The questions that were answered here, the last one first."""
    vragen = {vraag.sleutel: vraag for vraag in pad(lijst, toestand.antwoorden)}
    for sleutel in reversed(list(toestand.antwoorden)):
        vraag = vragen.get(sleutel)
        if vraag is not None and sleutel not in toestand.van_elders and is_klaar(toestand, vraag):
            yield vraag


def _leest(vraag: Vraag, tekst: str) -> bool:
    """Whether this may be an answer to what is asked."""
    return soort_van(vraag).lees(vraag, Inbreng(tekst=tekst), None).fout is None


def _is_alleen_waarde(vraag: Vraag, tekst: str) -> bool:
    """Whether this says a value of that question, and nothing that needs another reading."""
    if isinstance(vraag, KeuzeVraag):
        kaal = _EROMHEEN.sub(" ", tekst).strip(" ,.")
        genoemd = any(zoek_keuze(vraag.keuzes, deel) is not None for deel in (tekst, kaal) if deel)
        return genoemd or (len(tekst.split()) <= _MAX_WOORDEN_KEUZE and _leest(vraag, tekst))
    if vraag.soort == "datum":
        return zoek_datum(tekst, klok.vandaag()) is not None and not _rest(_zonder_dag(tekst))
    if soort_van(vraag).lees(vraag, Inbreng(tekst=tekst), None).fout is not None:
        return False
    eenheden = vraag.herken.eenheden if isinstance(vraag.herken, HerkenGetal) else ("euro", "weken")
    cijfers = re.sub(r"€|\d[\d.,]*", " ", in_cijfers(tekst.casefold()))
    over = re.sub(rf"\b(?:{'|'.join(map(re.escape, eenheden))})\b", " ", cijfers)
    return cijfers != in_cijfers(tekst.casefold()) and not _rest(over)


def _zonder_dag(tekst: str) -> str:
    gevonden = zoek_datum(tekst, klok.vandaag())
    klein = in_cijfers(tekst.casefold())
    return klein if gevonden is None else f"{klein[: gevonden.begin]} {klein[gevonden.eind :]}"


def _rest(tekst: str) -> str:
    """What is left without the words that stand around a value."""
    return re.sub(r"[\W_]+", "", _EROMHEEN.sub(" ", tekst))


def _andere_keuzes(
    toestand: Toestand, vraag: MeerkeuzeVraag, tekst: str, *, vervangt: bool
) -> Resultaat | None:
    """What is chosen besides, or instead; None where a word is left that names no choice."""
    delen = [
        deel
        for deel in re.split(r"\s*(?:,|\ben\b)\s*", _EROMHEEN.sub(" ", f" {tekst} "))
        if deel.strip()
    ]
    genoemd = [zoek_keuzes(vraag.keuzes, deel.strip()) for deel in delen]
    if not genoemd or not all(genoemd):
        return None
    nieuw = set[str]().union(*genoemd)
    eerder = list(waarde_van(toestand, vraag) or [])
    gekozen = nieuw if vervangt else nieuw | set(eerder)
    waarde = [keuze.sleutel for keuze in vraag.keuzes if keuze.sleutel in gekozen]
    staat = soort_van(vraag).toon(vraag, waarde)
    if waarde == eerder:
        gezegd = {"tekst": f"Bij ‘{vraag.naam}’ staat al: {staat}."}
        return Resultaat(toestand, meldingen=(Melding(soort="opmerking", gegevens=gezegd),))
    return sla_op(toestand, vraag, Gelezen(waarde), (melding_gewijzigd(vraag, eerder, waarde),))
