"""What somebody corrects in own words, before it reaches the engine: which answer becomes what.

"Maak van 6 maar november", "niet Jansen maar Janssen", "sorry, het wordt toch juni". What is not
understood whole, changes nothing: the answer that is meant is asked again, and that is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanwijzing import Aanwijzing, lees_aanwijzing
from acties.vragenlijst.bereikbaar import emails_in, telefoons_in
from acties.vragenlijst.bijwerken import lees_weghalen, zonder_adres, zonder_stuk
from acties.vragenlijst.herkennen import HERKENNERS, Verhaal
from acties.vragenlijst.herkennen.aanvulling import kondigt_aan
from acties.vragenlijst.in_antwoord import GETAL, LIDWOORD, VULSEL, staat_in, zegt_meer
from acties.vragenlijst.kopje import lees_kopje
from acties.vragenlijst.meer_tegelijk import los_van_elkaar
from acties.vragenlijst.namen import kan_naam_zijn, naam_met
from acties.vragenlijst.pad import pad
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.terzijde import is_terzijde
from acties.vragenlijst.toestand import Toestand, open_vraag
from acties.vragenlijst.uitdrukkelijk import zegt_versturen
from acties.vragenlijst.vervanging import kan_in_de_plaats, zegt_iets_eigens
from acties.vragenlijst.wijzigen import is_deel
from acties.vragenlijst.zoeken import (
    is_oordeel,
    lees_correctie,
    lees_toekenning,
    zoek_vraag,
    zonder_aanloop,
)
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vragenlijst import HerkenAanvulling, HerkenZinsdeel, Vraag, Vragenlijst

_IN_EEN_WOORD = ("geld", "moment")
_MIN_LETTERS_STUK = 3


@dataclass(frozen=True, slots=True)
class Gesprek:
    """What is known where somebody corrects something."""

    lijst: Vragenlijst
    gemeente: Gemeente
    toestand: Toestand

    @property
    def vragen(self) -> Sequence[Vraag]:
        """The questions on the path."""
        return pad(self.lijst, self.toestand.antwoorden)

    def waarde(self, vraag: Vraag) -> Any | None:
        """What was answered to it; None without an answer."""
        gegeven = self.toestand.antwoorden.get(vraag.sleutel)
        return gegeven.waarde if gegeven is not None and gegeven.status == "gegeven" else None

    def met(self, verbetering: g.Verbeter) -> Gesprek:
        """The same after this was changed."""
        if verbetering.hoe != "nieuw" or verbetering.waarde is None:
            return self
        gegeven = self.toestand.antwoorden[verbetering.vraag]
        anders = {verbetering.vraag: replace(gegeven, waarde=verbetering.waarde)}
        toestand = replace(self.toestand, antwoorden={**self.toestand.antwoorden, **anders})
        return replace(self, toestand=toestand)

    def laatste_eerst(self) -> Iterator[tuple[Vraag, Any]]:
        """The answered questions: people correct what they said last."""
        vragen = {vraag.sleutel: vraag for vraag in self.vragen}
        for sleutel in reversed(list(self.toestand.antwoorden)):
            if sleutel in vragen and (waarde := self.waarde(vragen[sleutel])) is not None:
                yield vragen[sleutel], waarde

    def vind(self, vraag: Vraag, tekst: str) -> str | None:
        """The amount or moment in this text, for a question that asks for one."""
        if vraag.herken is None or vraag.herken.soort not in _IN_EEN_WOORD:
            return None
        kaal = zonder_aanloop(tekst)
        herkenner = HERKENNERS[vraag.herken.soort]
        return herkenner.vind(vraag.herken, Verhaal.van(kaal, self.gemeente)) or None


def lees_verbetering(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> g.Gebeurtenis | None:
    """The change that these words ask for; None when they ask for none, or not in a way that is known.

    Only where all answers are read over before they are sent; a dossier has its own ways.
    """
    tekst = _getypt(gebeurtenis) or _ook_getypt(lijst, toestand, gebeurtenis)
    if lijst.dossier or not lijst.samenvatten or not tekst:
        return None
    hier = Gesprek(lijst, gemeente, toestand)
    open_ = open_vraag(lijst, toestand)
    if open_ is None and kondigt_aan(tekst):
        # "Ik wil nog iets toevoegen" is no part of any answer: to which one, is asked.
        return g.Wijzig(None, tekst)
    heropend = open_ is not None and toestand.heropend == open_.sleutel
    aangewezen = lees_aanwijzing(hier.vragen, tekst, nalezen=open_ is None or heropend)
    if aangewezen is None and open_ is None:
        aangewezen = lees_kopje(hier.vragen, tekst)
    if aangewezen is not None:
        return _voer_uit(hier, aangewezen)
    return _niet_aangewezen(hier, open_, gebeurtenis) if _getypt(gebeurtenis) else None


def _niet_aangewezen(
    hier: Gesprek, open_: Vraag | None, gebeurtenis: g.Gebeurtenis
) -> g.Gebeurtenis | None:
    tekst = _getypt(gebeurtenis)
    if open_ is None:
        anders = _zonder_aanwijzing(hier, None, tekst) or _hoort_erbij(hier, tekst)
        return anders or _bij_de_aanvulling(hier, tekst)
    if (verbeterd := _verspreekt_zich(hier, open_, tekst)) is not None:
        return g.Beantwoord(Inbreng(tekst=verbeterd), leek_op="correctie")
    if isinstance(gebeurtenis, g.Beantwoord) and hier.toestand.heropend != open_.sleutel:
        return _andere_naam(hier, open_, tekst) or _draagt_op(hier, open_, tekst)
    return _zonder_aanwijzing(hier, open_, tekst)


def _ook_getypt(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis) -> str:
    """Where all is read over, what was taken for something else as well, as long as that does not say
    that it may be sent: "bij het idee mag dat van de bank wel weg hoor" may point at an answer."""
    if open_vraag(lijst, toestand) is not None:
        return ""
    match gebeurtenis:
        case g.Bevestig(tekst=tekst) | g.Behoud(tekst=tekst) | g.Verstuur(tekst=tekst):
            knop = lijst.nalezen.knop if lijst.nalezen is not None else ""
            return "" if zegt_versturen(tekst, knop) else tekst
        case _:
            return ""


_OPDRACHT = re.compile(
    r"^\W*(?:(?:nee|en|oh?|sorry|wacht)\b[\s,]*)*(?:(?:verander|wijzig|vervang)\s+\S.*\s(?:in|door|naar)\s|maak\s+van\s)",
    re.IGNORECASE,
)


def _draagt_op(hier: Gesprek, open_: Vraag, tekst: str) -> g.Gebeurtenis | None:
    """What is changed in so many words where something else is asked: "verander buren in familie".
    None when what is to be changed stands in no answer."""
    anders = _zonder_aanwijzing(hier, open_, tekst) if _OPDRACHT.match(tekst) else None
    alle = anders.alle if isinstance(anders, g.Verbeteringen) else (anders,)
    zeker = all(isinstance(v, g.Verbeter) and v.waarde is not None for v in alle)
    return anders if zeker else None


_TOCH_ELDERS = re.compile(
    r"\b(?:toch|liever)\b.*\b(?:aan|bij|in|op|naast|achter|langs|tegenover|voor)\s+(?:(?:de|het|een|'t|onze|ons)\s+)?\w{3,}"
    r"|\b(?:toch|liever)\s+(?:\w+\s+){0,2}ander\w*\s+\w+",
    re.IGNORECASE,
)
_IN_EURO = re.compile(r"€\s*\d|\b\d[\d.,]*\s*(?:euro|eur)\b", re.IGNORECASE)
_GAAT_OVER_DE_INZENDING = re.compile(
    r"\b(?:ver)?(?:stu\w+|zend\w*|zonden)\b|\b(?:mail\w*|e-mail\w*|bel\w*|nummer|klopt|stop\w*|wijzig\w*|wacht)\b|\?",
    re.IGNORECASE,
)
_MIN_WOORDEN_ERBIJ, _MAX_WOORDEN_ERBIJ = 4, 25


def _bij_de_aanvulling(hier: Gesprek, tekst: str) -> g.Gebeurtenis | None:
    """After handing in all that is told is for one answer: "kunt u de straat toevoegen?"."""
    vraag = next((v for v in hier.vragen if isinstance(v.herken, HerkenAanvulling)), None)
    if vraag is None or vraag.herken is None or _GAAT_OVER_DE_INZENDING.search(tekst.rstrip(" ?")):
        return None
    if is_terzijde(tekst):
        return None
    verhaal = Verhaal.van(tekst, hier.gemeente)
    gezegd = HERKENNERS[vraag.herken.soort].vind(vraag.herken, verhaal)
    return g.VertelErbij(vraag.sleutel, gezegd) if gezegd else None


def _hoort_erbij(hier: Gesprek, tekst: str) -> g.Gebeurtenis | None:
    """ "De kast moet toch bij de winkel komen", "Henk denkt eerder 1200 euro": where it belongs, beside
    what stands there, which may say the same otherwise. None for what is about something else."""
    lengte = len(tekst.split())
    if not _MIN_WOORDEN_ERBIJ <= lengte <= _MAX_WOORDEN_ERBIJ or _GAAT_OVER_DE_INZENDING.search(tekst):
        return None
    kaal = re.sub(r"^\W*(?:en|maar|oh?)\b[\s,]*", "", tekst.strip(), flags=re.IGNORECASE)
    soort = "geld" if _IN_EURO.search(tekst) else "verhaal" if _TOCH_ELDERS.search(tekst) else None
    for vraag, eerder in hier.laatste_eerst():
        if soort is None or vraag.herken is None or vraag.herken.soort != soort:
            continue
        staat_er = soort == "geld" and set(GETAL.findall(tekst)) <= set(GETAL.findall(str(eerder)))
        return None if staat_er else g.VertelErbij(vraag.sleutel, kaal)
    return None


def _getypt(gebeurtenis: g.Gebeurtenis) -> str:
    match gebeurtenis:
        case g.Beantwoord(inbreng=inbreng) if inbreng.keuze is None:
            return inbreng.tekst
        case g.Corrigeer(tekst=tekst) | g.Ontken(tekst=tekst) | g.Wijzig(vraag=None, tekst=tekst):
            return tekst
        case _:
            return ""


_VERSPREEKT_ZICH = re.compile(
    r"^(?P<oud>\S.*?)[.,;]?\s+(?:of\s+)?(?:nee|oeps|sorry|wacht|foutje|correctie|ik\s+bedoel(?:de)?)\b[\s,.:]*"
    r"(?:(?:nee|wacht|sorry|ik\s+bedoel(?:de)?|toch|liever|doe|maar|het\s+is|het\s+wordt|maak\s+er)\b[\s,]*)*"
    r"(?P<nieuw>\S.*?)(?:\s+van)?[\s.!]*$",
    re.IGNORECASE,
)


def _verspreekt_zich(hier: Gesprek, open_: Vraag, tekst: str) -> str | None:
    """What is meant by "september. nee oktober", where an amount or a moment was asked; None for an
    answer that says more than two of these."""
    treffer = _VERSPREEKT_ZICH.match(tekst.strip())
    if treffer is None or hier.vind(open_, treffer["oud"]) is None:
        return None
    nieuw = treffer["nieuw"]
    if (hier.vind(open_, nieuw) or "").casefold() == nieuw.casefold():
        return _in_de_plaats(open_, treffer["oud"], nieuw)
    geld = open_.herken is not None and open_.herken.soort == "geld"
    alleen_getal = geld and GETAL.fullmatch(nieuw) is not None
    return _in_de_plaats(open_, treffer["oud"], nieuw) if alleen_getal else None


# --- pointed at -----------------------------------------------------------------------------------


def _voer_uit(hier: Gesprek, wat: Aanwijzing) -> g.Gebeurtenis | None:
    vraag, eerder = wat.vraag, hier.waarde(wat.vraag)
    zet = wat.hoe in ("nieuw", "erbij")
    if vraag.sleutel not in hier.toestand.antwoorden:
        # Not asked yet, or asked right now: what is told about it is its answer.
        return g.Verbeter(vraag.sleutel, wat.tekst) if zet else None
    if eerder is None:
        return g.Verbeter(vraag.sleutel, wat.tekst) if zet else g.Verbeter(vraag.sleutel, hoe="open")
    if wat.hoe == "weg":
        return g.Verbeter(vraag.sleutel, hoe="weg")
    if wat.hoe in ("open", "onduidelijk"):
        return g.Verbeter(vraag.sleutel, hoe="open")
    nieuw: str | dict[str, str] | None
    if isinstance(eerder, dict):
        nieuw = _contact_met(eerder, wat.tekst) if wat.hoe == "nieuw" else None
    elif wat.hoe == "nieuw":
        nieuw = _in_de_plaats(vraag, str(eerder), wat.tekst)
    elif vraag.soort != "open":
        nieuw = None
    elif wat.hoe == "erbij":
        return g.Verbeter(vraag.sleutel, wat.tekst, "erbij")
    else:
        nieuw = _zonder(str(eerder), wat.tekst)
    return g.Verbeter(vraag.sleutel, nieuw) if nieuw else _onduidelijk(vraag)


def _onduidelijk(vraag: Vraag) -> g.Verbeter:
    return g.Verbeter(vraag.sleutel, hoe="onduidelijk")


_WAAROM = re.compile(
    r"[\s,]+(?:door|vanwege|wegens|want|omdat|aangezien|i\.?v\.?m\.?|doordat)\s[^.;,]*$", re.IGNORECASE
)


def _in_de_plaats(vraag: Vraag, eerder: str, nieuw: str) -> str:
    """The new answer; of one that tells more than an amount, with only that changed."""
    if vraag.herken is not None and vraag.herken.soort == "geld":
        oud_getal, nieuw_getal = GETAL.findall(eerder), GETAL.findall(nieuw)
        los = re.sub(r"\b(?:euro|eur|zo'n|ongeveer|circa|ca\.?)\b", " ", GETAL.sub(" ", nieuw))
        if len(oud_getal) == len(nieuw_getal) == 1 and not re.search(r"\w", los):
            # Why it was that amount, is not why it is this one.
            return _met_getal(_WAAROM.sub("", eerder), oud_getal[0], nieuw_getal[0])
    return nieuw


def _met_getal(eerder: str, oud: str, nieuw: str) -> str:
    """The answer with this number in the place of that one, with one euro sign."""
    if "€" not in oud:
        nieuw = nieuw.lstrip("€ ")
    elif "€" not in nieuw:
        nieuw = f"€ {nieuw}"
    return eerder.replace(oud, nieuw, 1)


_ZIN = re.compile(r"[^.!?\n]+(?:[.!?]+|\n+|$)")


def _zonder(antwoord: str, wat: str) -> str | None:
    """The answer without this, or without the one sentence that tells it; None when it is not in it."""
    if (over := _zonder_deel(antwoord, wat)) is not None:
        return over or None
    wat = _STUK.sub("", wat).strip(" '\"‘’“”")
    over = zonder_stuk(antwoord, wat)
    if over is not None:
        return _zonder_lege_zin(antwoord, over) or None
    woorden = [w for w in re.findall(r"\w+", wat.casefold()) if len(w) > _MIN_LETTERS_STUK]
    zinnen = _ZIN.findall(antwoord)
    erin = [zin for zin in zinnen if woorden and all(w in zin.casefold() for w in woorden)]
    if len(erin) != 1 or len(zinnen) == 1:
        return None
    return antwoord.replace(erin[0], "", 1).strip() or None


def verbetering_van(hier: Gesprek, vraag: Vraag, tekst: str) -> g.Verbeter:
    """What these words do to the answer to this question, when they are about that; asked again when
    that can't be told."""
    gezegd = (*_van_naar(hier, tekst), _andere_naam(hier, None, tekst))
    if (
        eigen := next((v for v in gezegd if v is not None and v.vraag == vraag.sleutel), None)
    ) is not None:
        return eigen
    vervangt = vraag.soort != "open" or (
        vraag.herken is not None and vraag.herken.soort in _IN_EEN_WOORD
    )
    gedaan = _voer_uit(hier, Aanwijzing(vraag, "nieuw" if vervangt else "erbij", tekst))
    return gedaan if isinstance(gedaan, g.Verbeter) else _onduidelijk(vraag)


_STUK = re.compile(
    r"^(?:(?:de|het|dat|die)\s+)?(?:woord(?:en|je)?|zin(?:netje)?|stuk(?:je)?|deel|tekst|regel)\s+(?:(?:met|van|over)\s+)?",
    re.IGNORECASE,
)
_DEEL = re.compile(
    r"(?:(?:de|het|die|dat)\s+)?(?P<welk>eerste|tweede|derde|voorlaatste|laatste)\s+"
    r"(?P<wat>zin(?:netje)?|stuk(?:je)?|deel|regel|alinea|woord)",
    re.IGNORECASE,
)
_WELK = {"eerste": 0, "tweede": 1, "derde": 2, "voorlaatste": -2, "laatste": -1}


def _zonder_deel(antwoord: str, wat: str) -> str | None:
    """The answer without its last sentence, or its first word; None when this names no such part, or
    there is only one."""
    treffer = _DEEL.fullmatch(wat.strip())
    if treffer is None:
        return None
    delen = (
        re.findall(r"\S+", antwoord) if treffer["wat"].lower() == "woord" else _ZIN.findall(antwoord)
    )
    nummer = _WELK[treffer["welk"].lower()]
    if len(delen) < 2 or not -len(delen) <= nummer < len(delen):
        return None
    deel = delen[nummer]
    plek = antwoord.rfind(deel) if nummer < 0 else antwoord.find(deel)
    return f"{antwoord[:plek]}{antwoord[plek + len(deel) :]}".strip()


def _zonder_lege_zin(antwoord: str, over: str) -> str:
    """The same without a sentence of which nothing is left that means something: "Ik ben"."""
    eerder = {zin.strip() for zin in _ZIN.findall(antwoord)}
    zinnen = [z for z in _ZIN.findall(over) if z.strip() in eerder or zegt_iets_eigens(z)]
    return re.sub(r"([.!?])\s*[.!?]+", r"\1", "".join(zinnen)).strip()


# --- not pointed at -------------------------------------------------------------------------------


def _zonder_aanwijzing(hier: Gesprek, open_: Vraag | None, tekst: str) -> g.Gebeurtenis | None:
    if tekst.rstrip().endswith("?"):
        return None
    for delen in los_van_elkaar(tekst):
        if (samen := _na_elkaar(hier, open_, delen)) is not None:
            return samen
    alle = _verbeteringen(hier, open_, tekst)
    return alle[0] if len(alle) == 1 else g.Verbeteringen(alle) if alle else None


def _na_elkaar(hier: Gesprek, open_: Vraag | None, delen: Sequence[str]) -> g.Verbeteringen | None:
    """What these change, one after another: of two in the same answer both stand in it. None when one
    of them is no correction, or none can be carried out."""
    gedaan: dict[str, g.Verbeter] = {}
    niet_gevonden: list[str] = []
    for deel in delen:
        if not zegt_meer(deel, ""):
            # Only what leads to it: "nee wacht".
            continue
        anders = _verbeteringen(hier, open_, deel)
        if not anders and (correctie := lees_correctie(deel)) is not None:
            niet_gevonden.append(correctie[0])
        elif not anders:
            return None
        for verbetering in anders:
            gedaan[verbetering.vraag] = verbetering
            hier = hier.met(verbetering)
    return g.Verbeteringen(tuple(gedaan.values()), tuple(niet_gevonden)) if gedaan else None


def _verbeteringen(hier: Gesprek, open_: Vraag | None, tekst: str) -> tuple[g.Verbeter, ...]:
    """What one sentence changes; none when it changes nothing, or not in a way that is known."""
    moment = _ander_moment(hier, open_, tekst)
    if moment is None and (overal := _van_naar(hier, tekst)):
        return overal
    een = (
        moment
        or _andere_naam(hier, open_, tekst)
        or _toegekend(hier, open_, tekst)
        or _begint_met_de_naam(hier, open_, tekst)
        or _eruit(hier, tekst)
        or _nieuwe_waarde(hier, open_, tekst)
    )
    return (een,) if een is not None else ()


def _ander_moment(hier: Gesprek, open_: Vraag | None, tekst: str) -> g.Verbeter | None:
    """ "Het is niet elke dinsdag, ik wil het voor de zomer": the answer that is denied, and a new one
    of its kind."""
    for vraag, eerder in hier.laatste_eerst():
        if vraag == open_ or vraag.herken is None or vraag.herken.soort not in _IN_EEN_WOORD:
            continue
        ontkend = re.search(rf"\b(?:niet|geen)\s+{re.escape(str(eerder))}(?!\w)", tekst, re.IGNORECASE)
        if ontkend is None:
            continue
        nieuw = hier.vind(vraag, f"{tekst[: ontkend.start()]} {tekst[ontkend.end() :]}")
        if nieuw and nieuw.casefold() != str(eerder).casefold():
            return g.Verbeter(vraag.sleutel, nieuw)
    return None


def _van_naar(hier: Gesprek, tekst: str) -> tuple[g.Verbeter, ...]:
    """ "Niet X maar Y", where X stands in an answer; and in another that tells the same."""
    correctie = lees_correctie(tekst) or _van_zonder_naar(hier, tekst)
    if correctie is None:
        return ()
    oud, nieuw = correctie
    return in_antwoorden(hier, oud, nieuw, tekst[: max(0, min(tekst.find(oud), tekst.find(nieuw)))])


_VAN = re.compile(
    r"^\W*(?:(?:nee|en|maar|oh?|sorry|wacht)\b[\s,]*)*(?:maak|doe)\s+van\s+(?P<rest>\S+\s+\S.*?)[\s.!]*$",
    re.IGNORECASE,
)


def _van_zonder_naar(hier: Gesprek, tekst: str) -> tuple[str, str] | None:
    """ "Maak van juni juli": of the words behind "van" the first ones that stand in an answer, and
    what comes behind those."""
    treffer = _VAN.match(tekst)
    woorden = treffer["rest"].split() if treffer is not None else []
    for aantal in range(len(woorden) - 1, 0, -1):
        oud, nieuw = " ".join(woorden[:aantal]), " ".join(woorden[aantal:])
        kern = re.sub(rf"^{LIDWOORD}", "", oud, flags=re.IGNORECASE).casefold()
        if any(
            (staat_in(str(w), oud) or "").casefold() in (oud, kern) for _, w in hier.laatste_eerst()
        ):
            return oud, nieuw
    return None


def in_antwoorden(hier: Gesprek, oud: str, nieuw: str, ervoor: str = "") -> tuple[g.Verbeter, ...]:
    """The answer in which `oud` stands with `nieuw` in its place, and another that tells the same;
    `ervoor` is what was said in front of that."""
    if (bereikbaar := _niet_dat_adres(hier, oud, nieuw)) is not None:
        return (bereikbaar,)
    gevonden: list[g.Verbeter] = []
    eerste: str | None = None
    for vraag, eerder in hier.laatste_eerst():
        waarin = str(eerder.get("naam", "")) if isinstance(eerder, dict) else str(eerder)
        woorden = staat_in(waarin, oud)
        # What was told early stands in two answers; then both are mended.
        if woorden is None or not (eerste is None or is_deel(eerste, waarin)):
            continue
        past = None if zegt_meer(ervoor, waarin) else _passend(hier, vraag, woorden, nieuw)
        past = past if past is not None and kan_in_de_plaats(past) else None
        if eerste is not None and past is None:
            continue
        eerste = eerste or waarin
        gevonden.append(_met_in_de_plaats(vraag, eerder, woorden, past))
    return tuple(gevonden)


def _niet_dat_adres(hier: Gesprek, oud: str, nieuw: str) -> g.Verbeter | None:
    """ "Bel mijn zus op 06..., niet mijn nummer": the contact details, with the address that was said;
    asked again when none was. None for who speaks of something else."""
    contact = next((v for v in hier.vragen if v.soort == "contact"), None)
    eerder = hier.waarde(contact) if contact is not None else None
    if contact is None or not isinstance(eerder, dict) or zonder_adres(eerder, oud) is None:
        return None
    genoemd = (*emails_in(nieuw), *telefoons_in(nieuw))
    anders = _contact_met(eerder, nieuw) if len(genoemd) == 1 else None
    return g.Verbeter(contact.sleutel, anders) if anders is not None else _onduidelijk(contact)


def _met_in_de_plaats(vraag: Vraag, eerder: Any, oud: str, nieuw: str | None) -> g.Verbeter:
    """The answer with these words in the place of those; unclear when that does not go."""
    if nieuw is None:
        return _onduidelijk(vraag)
    waarin = str(eerder.get("naam", "")) if isinstance(eerder, dict) else str(eerder)
    stukken = re.split(rf"(?<!\w){re.escape(oud)}(?!\w)", waarin)
    geheel = nieuw.join(stukken)
    if not isinstance(eerder, dict):
        return g.Verbeter(vraag.sleutel, geheel)
    if not kan_naam_zijn(geheel):
        return _onduidelijk(vraag)
    return g.Verbeter(vraag.sleutel, {**eerder, "naam": geheel})


def _passend(hier: Gesprek, vraag: Vraag, oud: str, nieuw: str) -> str | None:
    """The part of what was said that can stand where `oud` stood; None when that can't be told."""
    if oud.isdigit() or GETAL.fullmatch(oud):
        getallen: list[str] = GETAL.findall(nieuw)
        if len(getallen) == 1:
            return getallen[0].lstrip("€ ").rstrip("-,") if "€" not in oud else getallen[0]
        return None if getallen else zonder_aanloop(nieuw)
    eenheid = re.fullmatch(rf"(?:{GETAL.pattern})(?P<wat>\s+[^\W\d]+)", oud)
    if eenheid is not None and GETAL.fullmatch(nieuw.strip()):
        # "Niet 60 meter maar 80".
        return f"{nieuw.strip()}{eenheid['wat']}"
    kaal: str = hier.vind(vraag, nieuw) or re.split(r"[,;]", zonder_aanloop(nieuw))[0]
    kaal = re.sub(r"\s+met\s+(?:een|één|twee|dubbele?|\d)\b.*$", "", kaal).strip()
    if not re.match(rf"(?!\S+$){LIDWOORD}\S", oud, re.IGNORECASE) or " " not in oud:
        kaal = re.sub(rf"^{LIDWOORD}", "", kaal, flags=re.IGNORECASE)
    return kaal or None


def _toegekend(hier: Gesprek, open_: Vraag | None, tekst: str) -> g.Verbeter | None:
    """ "Wijzig het bedrag naar 400", "mijn naam is Janssen": of an answer of a word."""
    gevonden = lees_toekenning(hier.vragen, tekst)
    if gevonden is None:
        return None
    vraag, nieuw = gevonden
    eerder = hier.waarde(vraag)
    if eerder is None or vraag == open_:
        return None
    if isinstance(eerder, dict):
        anders = _contact_met(eerder, nieuw)
        return g.Verbeter(vraag.sleutel, anders) if anders is not None else None
    if vraag.herken is None or vraag.herken.soort not in _IN_EEN_WOORD:
        return None
    return g.Verbeter(vraag.sleutel, _in_de_plaats(vraag, str(eerder), nieuw))


_IK_HEET = re.compile(
    r"\b(?:ik\s+heet|(?:mijn|m'n|me)\s+(?:voor|achter)?naam\s+(?:is|luidt|moet\s+zijn|wordt)|deze\s+luidt)\s+"
    r"(?:(?:trouwens|eigenlijk|gewoon|dus|toch)\s+)*(?!geen\b|niet\b|anders\b)(?=[^\W\d_])",
    re.IGNORECASE,
)
_NA_DE_NAAM = re.compile(
    r"\s+(?:met\s+(?:een|één|twee|dubbele?|\d)\b|hoor\b|trouwens\b|en\s+(?:geen|niet)\b|maar\b|dus\b|zonder\b).*$",
    re.IGNORECASE,
)


_MAX_WOORDEN_NAAM = 20


def _andere_naam(hier: Gesprek, open_: Vraag | None, tekst: str) -> g.Verbeter | None:
    """Who says how they are called, after they told it once: then that is what has to stand there."""
    contact = next((v for v in hier.vragen if v.soort == "contact"), None)
    eerder = hier.waarde(contact) if contact is not None else None
    treffers = list(_IK_HEET.finditer(tekst))
    if open_ is not None and len(tekst.split()) > _MAX_WOORDEN_NAAM:
        # Who tells all, says in it how they are called as well; nothing of the rest may get lost.
        return None
    if contact is None or not isinstance(eerder, dict) or not treffers:
        return None
    if contact == open_ and hier.toestand.heropend != contact.sleutel:
        return None
    gezegd = re.split(r"[,;!?\n]", tekst[treffers[-1].end() :])[0]
    anders = _contact_met(eerder, gezegd)
    return g.Verbeter(contact.sleutel, anders) if anders not in (None, eerder) else None


def _contact_met(eerder: Mapping[str, str], nieuw: str) -> dict[str, str] | None:
    """The contact details with what is said here; None when that is neither name nor address.

    Of a name of which one word is said again, only that word changes.
    """
    waarde = dict(eerder)
    for soort, adressen in (("email", emails_in(nieuw)), ("telefoon", telefoons_in(nieuw))):
        if len(adressen) == 1 and adressen[0].waarde is not None:
            waarde[soort] = str(adressen[0].waarde)
            return waarde
    naam = _NA_DE_NAAM.sub("", nieuw).strip(" .'\"‘’“”")
    if not naam or is_oordeel(naam) or not kan_naam_zijn(naam):
        return None
    waarde["naam"] = naam_met(str(eerder.get("naam", "")), naam)
    return waarde


def _begint_met_de_naam(hier: Gesprek, open_: Vraag | None, tekst: str) -> g.Verbeter | None:
    """ "De kosten kan ik wel zeggen, 15 euro per huis": the amount and what follows, by its name."""
    eerste = re.match(
        rf"\W*(?:(?:en|maar|oh?|nou)\s+)?{LIDWOORD}(?P<naam>\w+)\s+\S", tekst, re.IGNORECASE
    )
    vraag = zoek_vraag(hier.vragen, eerste["naam"]) if eerste is not None else None
    if vraag is None or vraag == open_ or hier.waarde(vraag) is None:
        return None
    waarde = hier.vind(vraag, tekst)
    plek = tekst.find(waarde) if waarde is not None else -1
    return g.Verbeter(vraag.sleutel, tekst[plek:].strip()) if plek > 0 else None


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


def _eruit(hier: Gesprek, tekst: str) -> g.Verbeter | None:
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
            zinnen = _ZIN.findall(str(eerder))
            erin = [zin for zin in zinnen if kern.casefold() in zin.casefold()]
            over = str(eerder).replace(erin[0], "", 1).strip() if len(erin) == 1 < len(zinnen) else None
            return g.Verbeter(vraag.sleutel, over) if over else _onduidelijk(vraag)
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
            return _onduidelijk(vraag)
        over = str(eerder)[: naam.start("naam")] + str(eerder)[naam.end("naam") :]
        return g.Verbeter(vraag.sleutel, over)
    # Somebody who is not named like that anywhere: most likely where was asked with whom they talked.
    met_wie = (v for v in hier.vragen if isinstance(v.herken, HerkenZinsdeel) and v.herken.alleen_wie)
    gevraagd = next((v for v in met_wie if hier.waarde(v) is not None), None)
    return _onduidelijk(gevraagd) if gevraagd is not None else None


_MAX_WOORDEN_WAARDE = 12


def _nieuwe_waarde(hier: Gesprek, open_: Vraag | None, tekst: str) -> g.Verbeter | None:
    """An amount, a moment or an address alone: in the place of the one that was given."""
    if open_ is not None or len(tekst.split()) > _MAX_WOORDEN_WAARDE:
        return None
    for vraag, eerder in hier.laatste_eerst():
        if isinstance(eerder, dict):
            if len([*emails_in(tekst), *telefoons_in(tekst)]) == 1:
                anders = _contact_met(eerder, tekst)
                return g.Verbeter(vraag.sleutel, anders) if anders not in (None, eerder) else None
            continue
        nieuw = hier.vind(vraag, tekst)
        if nieuw and nieuw.casefold() != str(eerder).casefold() and not _over_iets_anders(tekst, nieuw):
            return g.Verbeter(vraag.sleutel, _in_de_plaats(vraag, str(eerder), nieuw))
    return None


def _over_iets_anders(tekst: str, waarde: str) -> bool:
    """Whether the sentence says more than that this is the amount or the moment."""
    rest = re.findall(r"[^\W\d_]+", tekst.casefold().replace(waarde.casefold(), " "))
    over = [w for w in rest if w not in VULSEL and w not in _OVER_EEN_WAARDE]
    return bool(over)


_OVER_EEN_WAARDE = frozenset(
    "geworden kan kunnen willen wil gaan gaat doen pas liefst al zeggen zeg ongeveer euro hij ze later"
    " eerder duurder goedkoper meer minder worden hebben heeft".split()
)
