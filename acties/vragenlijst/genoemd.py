"""A sentence that changes the answer it is about: it names the question, or what stands there."""

from __future__ import annotations

import re
from dataclasses import replace

from acties.vragenlijst.aanpassen import als_wijziging, vertel_erbij, zet_in_de_plaats, zet_nieuw
from acties.vragenlijst.pad import elders_gezegd, pad
from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.soorten.reeksen.los_genoemd import noemt_nieuwe
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag, waarde_van
from acties.vragenlijst.uitkomst import Melding
from acties.vragenlijst.zoeken import heet_precies, lees_bedoeld, lees_toekenning, zoek_vraag
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst


def bewerk(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Haal de school eruit", "ook nog de dorpsraad": of the last answer that this can be about."""
    vragen = pad(lijst, toestand.antwoorden)
    gegeven = {s: a for s, a in toestand.antwoorden.items() if a.status == "gegeven"}
    for vraag in reversed([vraag for vraag in vragen if vraag.sleutel in gegeven]):
        soort = soort_van(vraag)
        gelezen = soort.bewerk(vraag, gegeven[vraag.sleutel].waarde, tekst)
        if gelezen is None:
            continue
        if gelezen.waarde == gegeven[vraag.sleutel].waarde and gelezen.opmerking is None:
            # What stands there already is said once more; there is nothing to tell about it.
            continue
        return als_wijziging(toestand, vraag, gelezen)
    return None


_ZEGT = re.compile(r"\b(?:is|zijn|was|wordt|worden)\b(?!\W*$)", re.IGNORECASE)


def ken_toe(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Die datum moet mei zijn", "mijn nummer is 06 ...": changes the answer that it names.

    Of a story a few words can't take the place: what they say ("de plek is trouwens bij de brug") comes
    with it, and what only asks for a change ("het idee moet groter zijn") reopens it. Then this is
    None, as when it names no answer that was given.
    """
    gevonden = lees_toekenning(pad(lijst, toestand.antwoorden), tekst)
    if gevonden is None:
        verzet = _verzet_in_reeks(lijst, toestand, tekst)
        return verzet or _per_zinsdeel(lijst, toestand, tekst)
    if (voor_de_rest := _alleen_de_datum(*gevonden)) is not None:
        return _met_de_rest(lijst, toestand, gevonden[0], *voor_de_rest)
    in_de_plaats = zet_in_de_plaats(lijst, toestand, *gevonden)
    if in_de_plaats is None and open_vraag(lijst, toestand) != gevonden[0] and _ZEGT.search(tekst):
        erbij = vertel_erbij(lijst, Resultaat(toestand), gevonden[0].sleutel, tekst, "bedacht")
        return erbij if erbij.nieuw else None
    return in_de_plaats


_ANDER_ZINSDEEL = re.compile(r"\s*[,;]\s*|[.!]\s+|\s+(?=(?:en|maar)\s)", re.IGNORECASE)
_EN_NIET = re.compile(r"\W*(?:(?:en|maar)\s+)?(?:dus\s+)?(?:niet|geen)\b[^,;.]*\W*", re.IGNORECASE)


def _alleen_de_datum(vraag: Vraag, tekst: str) -> tuple[str, str] | None:
    """The day, and what is told after it: "in juni, de inloopavonden zijn 9 en 11 februari" gives the
    decision no day in February. None for what is one clause, or does not begin with when it is."""
    if vraag.soort != "datum" or (scheiding := _ANDER_ZINSDEEL.search(tekst)) is None:
        return None
    dag, rest = tekst[: scheiding.start()], tekst[scheiding.end() :]
    gelezen = soort_van(vraag).lees(vraag, Inbreng(tekst=dag), None)
    return (dag, rest) if gelezen.fout is None else None


def _met_de_rest(
    lijst: Vragenlijst, toestand: Toestand, vraag: Vraag, dag: str, rest: str
) -> Resultaat | None:
    """The day noted, and what is told besides done as well; or said that it was not."""
    gezet = zet_in_de_plaats(lijst, toestand, vraag, dag)
    over = _EN_NIET.sub("", rest, count=1).strip(" ,;.") if gezet is not None else ""
    if gezet is None or gezet.fout is not None or not re.search(r"\d", over):
        return gezet
    if (ook := bewerk(lijst, gezet.toestand, over)) is not None:
        return replace(
            ook, nieuw=(*gezet.nieuw, *ook.nieuw), meldingen=(*gezet.meldingen, *ook.meldingen)
        )
    gezegd = {"tekst": f"Dit heb ik nog nergens opgeschreven: ‘{over}’. Zeg het nog eens apart."}
    melding = Melding(soort="opmerking", gegevens=gezegd)
    return replace(gezet, meldingen=(*gezet.meldingen, melding))


def _per_zinsdeel(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Het besluit is 1 juli, de startavond wordt 10 februari": each in its place. None where one of
    them changes nothing by itself."""
    delen = [deel for deel in re.split(r"\s*[,;]\s*|[.!]\s+", tekst.strip(" .!")) if deel]
    if len(delen) < _TWEE or lijst.dossier is False:
        return None
    samen = Resultaat(toestand)
    for deel in delen:
        kaal = re.sub(r"^(?:en|ook)\s+", "", deel, flags=re.IGNORECASE)
        hier = samen.toestand
        stap = bewerk(lijst, hier, kaal) or ken_toe(lijst, hier, kaal)
        if stap is None or stap.fout is not None:
            return None
        samen = replace(
            stap, nieuw=(*samen.nieuw, *stap.nieuw), meldingen=(*samen.meldingen, *stap.meldingen)
        )
    return samen


_TWEE = 2


def _verzet_in_reeks(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Het besluit moet 8 juli zijn", where a moment tells when that is: moves that moment."""
    vragen = [v for v in elders_gezegd(lijst, toestand.antwoorden) if v.soort == "datum"]
    gevonden = lees_toekenning(vragen, tekst)
    if gevonden is None or (al := gevonden[0].al_gezegd) is None:
        return None
    rijen = [rij for rij in toestand.antwoorden[al.vraag].waarde if rij.get(al.veld) == al.is_]
    if len(rijen) != 1:
        return None
    return bewerk(lijst, toestand, f"verzet {rijen[0]['naam']} naar {gevonden[1]}")


def zet_genoemd_erbij(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "En terugkoppeling half mei": with the moments that are there. None where it names another
    question, or moments that are in the list already."""
    vragen = pad(lijst, toestand.antwoorden)
    for vraag in vragen:
        rijen = waarde_van(toestand, vraag)
        if vraag.soort != "reeks" or not rijen or not noemt_nieuwe(vraag, rijen, tekst):
            continue
        if zoek_vraag([ander for ander in vragen if ander != vraag], tekst) is None:
            return bewerk(lijst, toestand, f"ook {tekst}")
    return None


_VERANDER_IN = re.compile(
    r"^\W*(?:(?:nee|oh?|wacht|sorry|oeps|en|maar|ja)\b[\s,.]*)*(?:wijzig|verander|vervang|pas)\s+"
    r"(?:(?:de|het|mijn|ons|onze)\s+)?(?P<naam>[^\W_][\w-]*(?:\s+[\w-]+){0,4}?)\s+(?:aan\s+)?(?:in|naar|door)\s+"
    r"(?P<nieuw>(?!overleg\b)\S+\s+\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
# "Wijzig het doel in het plan": where it stands, and not into what.
_WAARIN = re.compile(
    r"(?:(?:het|de|mijn|ons|onze|dit|dat)\s+)?(?:hele\s+)?(?:plan\w*|dossier|document\w*|project\w*|overzicht"
    r"|onderdeel|verslag|samenvatting|word\w*)(?:\s+van\s+(?:aanpak|\w+))?",
    re.IGNORECASE,
)


def zet_verandering(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Wijzig het doel in een groene straat", where no story is asked: puts that in the place of the
    story that it names. None where it names none that was told."""
    treffer, open_ = _VERANDER_IN.match(tekst.strip().rstrip(".!")), open_vraag(lijst, toestand)
    if treffer is None or (open_ is not None and open_.soort in ("open", "contact", "reeks")):
        return None
    if _WAARIN.fullmatch(treffer["nieuw"].strip()):
        return None
    vragen = [v for v in pad(lijst, toestand.antwoorden) if v.soort == "open" and v != open_]
    gegeven = {s for s, a in toestand.antwoorden.items() if a.status == "gegeven"}
    vraag = heet_precies([v for v in vragen if v.sleutel in gegeven], treffer["naam"])
    if vraag is None:
        return None
    inbreng = Inbreng(tekst=treffer["nieuw"].strip())
    vervangen = zet_nieuw(lijst, Resultaat(toestand), vraag.sleutel, inbreng, gevraagd=True)
    return vervangen if vervangen.nieuw else None


def zet_bedoeld(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "30 mensen bedoel ik": in the place of what was answered last, where that is of its kind; None
    where the open question asks for it, or nothing was answered that it can replace."""
    if (bedoeld := lees_bedoeld(tekst)) is None:
        return None
    inbreng, open_ = Inbreng(tekst=bedoeld), open_vraag(lijst, toestand)
    if open_ is not None and soort_van(open_).lees(open_, inbreng, None).fout is None:
        return None
    vragen = {vraag.sleutel: vraag for vraag in pad(lijst, toestand.antwoorden)}
    gegeven = [s for s, a in toestand.antwoorden.items() if a.status == "gegeven" and s in vragen]
    laatste = vragen[gegeven[-1]] if gegeven else None
    if laatste is None or laatste == open_ or laatste.soort in ("open", "contact", "reeks"):
        return None
    vervangen = zet_nieuw(lijst, Resultaat(toestand), laatste.sleutel, inbreng, gevraagd=False)
    return vervangen if vervangen.nieuw else None


_TOCH_ANDERS = re.compile(
    r"^\W*(?:(?:nee|oh?|wacht|sorry|hm+|of|maar)\b[\s,.]*)*(?:toch|liever|eigenlijk|beter\s+gezegd)\b"
    r"(?:\s+(?:liever|toch|maar|beter|eigenlijk|gewoon|zo))*\s*[:,]?\s+(?P<nieuw>\S+\s+\S+\s+\S.*)$",
    re.IGNORECASE | re.DOTALL,
)


def zet_toch_anders(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Nee toch liever: ophalen wat mensen belangrijk vinden", where the next question asks for a
    choice or a number: in the place of the text that was written just before. None where the open
    question can be answered with it, or no text came before."""
    treffer, open_ = _TOCH_ANDERS.match(tekst), open_vraag(lijst, toestand)
    if treffer is None or open_ is None or open_.soort in ("open", "contact", "reeks"):
        return None
    gelezen = (
        soort_van(open_).lees(open_, Inbreng(tekst=gezegd), None)
        for gezegd in (tekst, treffer["nieuw"])
    )
    vragen = {vraag.sleutel: vraag for vraag in pad(lijst, toestand.antwoorden)}
    gegeven = [s for s, a in toestand.antwoorden.items() if a.status == "gegeven" and s in vragen]
    laatste = vragen[gegeven[-1]] if gegeven else None
    if laatste is None or laatste.soort != "open" or any(g.fout is None for g in gelezen):
        return None
    vervangen = zet_nieuw(
        lijst, Resultaat(toestand), laatste.sleutel, Inbreng(tekst=treffer["nieuw"]), gevraagd=True
    )
    return vervangen if vervangen.nieuw else None
