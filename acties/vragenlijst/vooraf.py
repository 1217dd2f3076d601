"""Answers told early: "ik wil in Hoonhorst volgend voorjaar een moestuin, kost zo'n 2000 euro".

People tell what they want to tell, not what is asked next. `lees_vooraf` finds in it the answers to
other questions; `vul_vooraf` gives those to the engine, which fills gaps only and says what it filled.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from acties import klok
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanpassen import vertel_erbij
from acties.vragenlijst.alvast import vul_aan
from acties.vragenlijst.bereikbaar import emails_in, telefoons_in
from acties.vragenlijst.brief import is_zelfde, kort_in
from acties.vragenlijst.datums import datum_bij, zoek_datum
from acties.vragenlijst.herkennen import HERKENNERS, Verhaal
from acties.vragenlijst.herkennen.contact import contact_in, contact_met_naam
from acties.vragenlijst.herkennen.gaten import vul_gaten
from acties.vragenlijst.herkennen.kern import kern_van
from acties.vragenlijst.herkennen.signalen import patroon_van
from acties.vragenlijst.herkennen.verhaal import heeft_inhoud, vertelt
from acties.vragenlijst.herkennen.zonder_gegevens import (
    na_de_gegevens,
    zonder_gegevens,
    zonder_losse_gegevens,
)
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.terzijde import is_terzijde, komt_later_terug
from acties.vragenlijst.toestand import Resultaat
from acties.vragenlijst.uitkomst import Melding
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.herkenning import HerkenContact, HerkenMetWie, Herkenning, HerkenZinsdeel
from kennisbank.schema.vragenlijst import Vragenlijst

_HOOGSTENS = 0.6
"""Which part of an answer may be about another question than the one that it answers."""

_MET_MEER = ("open", "contact", "reeks")
"""The kinds of question whose answer may tell something about another question too."""

MAX_TEKENS = 6_000
"""How much of a story is searched, three pages; more would keep others waiting."""


def lees_vooraf(lijst: Vragenlijst, gemeente: Gemeente, tekst: str) -> dict[str, Inbreng]:
    """What this text says about each question, by the key of the question.

    Only questions with `herken` in their data are looked for, and of those only the ones about which
    something was found. The value is what somebody would have answered if asked: words from the text
    to the letter for `geld`, `moment`, `zinsdeel` and `verhaal` (then the whole text); "naam, adres,
    nummer" in a fixed form for `contact`; the name in the data of the municipality for `kern`.

    Whether a question is still open, on the path, or can read this, is for the engine to say.
    """
    zinsdelen = tuple(v.herken for v in lijst.vragen if isinstance(v.herken, HerkenZinsdeel))
    verhaal = Verhaal.van(tekst[:MAX_TEKENS], gemeente, zinsdelen)
    gevonden: dict[str, Inbreng] = {}
    for vraag in lijst.vragen:
        if vraag.herken is None:
            continue
        gezegd = HERKENNERS[vraag.herken.soort].vind(vraag.herken, verhaal)
        if gezegd and vraag.soort == "datum":
            # What comes after it may have a date of its own: "besluit 2 mei, verslag 1 juni".
            dag = _dag_in(gezegd, vraag.herken, gemeente)
            gezegd = dag.isoformat() if dag is not None else None
        if gezegd:
            if vraag.herken.soort == "verhaal":
                gezegd = _heel_verhaal(lijst, verhaal, tekst)
            gevonden[vraag.sleutel] = Inbreng(tekst=gezegd)
    return gevonden | _geleerd(lijst, verhaal, gevonden)


def _heel_verhaal(lijst: Vragenlijst, verhaal: Verhaal, tekst: str) -> str:
    """All of a story, also of one that is longer than what is searched; where a question asks who tells
    it, without the name and address with which it begins and those that stand loose in it."""
    if not any(vraag.soort == "contact" for vraag in lijst.vragen):
        return tekst.strip()
    rest = na_de_gegevens(verhaal, tekst)
    if len(tekst) > MAX_TEKENS:
        return rest
    return zonder_losse_gegevens(Verhaal.van(rest, verhaal.gemeente)) or rest


def _geleerd(
    lijst: Vragenlijst, verhaal: Verhaal, gevonden: Mapping[str, Inbreng]
) -> dict[str, Inbreng]:
    """What the learned judge finds where the rules found nothing, or something very unlikely."""
    vragen: dict[str, str] = {
        herken.geleerd: vraag.sleutel
        for vraag in lijst.vragen
        if isinstance(herken := vraag.herken, HerkenZinsdeel | HerkenMetWie) and herken.geleerd
    }
    gezegd = {veld: gevonden[s].tekst for veld, s in vragen.items() if s in gevonden}
    return {
        vragen[veld]: Inbreng(tekst=stukken)
        for veld, stukken in vul_gaten(verhaal, gezegd).items()
        if veld in vragen
    }


def _dag_in(gezegd: str, herkenning: Herkenning, gemeente: Gemeente) -> date | None:
    woorden = (
        patroon_van(herkenning.signalen, gemeente) if isinstance(herkenning, HerkenZinsdeel) else None
    )
    if woorden is not None:
        return datum_bij(gezegd, woorden, klok.vandaag())
    dag = zoek_datum(gezegd, klok.vandaag())
    return dag.datum if dag is not None else None


def lees_velden(lijst: Vragenlijst, gemeente: Gemeente, tekst: str) -> dict[str, str]:
    """The same as separate fields, for measuring and for whoever needs the parts.

    Keys of questions as in `lees_vooraf`, but without the contact question and the story itself;
    besides `naam`, `email` and `telefoon` of who tells, and `kern`, the place of the plan.
    """
    zonder = {v.sleutel for v in lijst.vragen if _soort(lijst, v.sleutel) in ("contact", "verhaal")}
    velden = {
        sleutel: inbreng.tekst
        for sleutel, inbreng in lees_vooraf(lijst, gemeente, tekst).items()
        if sleutel not in zonder
    }
    verhaal = Verhaal.van(tekst[:MAX_TEKENS], gemeente)
    geleerd = any(isinstance(v.herken, HerkenContact) and v.herken.geleerd for v in lijst.vragen)
    contact = contact_met_naam(verhaal) if geleerd else contact_in(verhaal)
    kern = kern_van(verhaal)
    los = {
        "naam": contact.naam.tekst if contact.naam is not None else None,
        "email": contact.email.waarde if contact.email is not None else None,
        "telefoon": contact.telefoon.waarde if contact.telefoon is not None else None,
        "kern": kern.naam if kern is not None else None,
    }
    return velden | {naam: waarde for naam, waarde in los.items() if waarde is not None}


def vul_vooraf(
    lijst: Vragenlijst, gemeente: Gemeente, gebeurtenis: g.Gebeurtenis, resultaat: Resultaat
) -> Resultaat:
    """The result of this event, with the gaps filled that its text fills as well."""
    match gebeurtenis:
        case g.Start(verhaal=tekst) if tekst:
            gevuld = _bij_start(lijst, gemeente, gebeurtenis, resultaat)
        case g.Beantwoord(inbreng=inbreng) if inbreng.tekst and inbreng.keuze is None:
            gevuld = _bij_antwoord(lijst, gemeente, inbreng.tekst, resultaat)
        case _:
            return resultaat
    return kort_in(lijst, gemeente, gevuld, hoogstens=MAX_TEKENS)


def _bij_start(
    lijst: Vragenlijst, gemeente: Gemeente, start: g.Start, resultaat: Resultaat
) -> Resultaat:
    vooraf = lees_vooraf(lijst, gemeente, start.verhaal)
    for sleutel in _verhaalvragen(lijst):
        eerder = resultaat.toestand.antwoorden.get(sleutel)
        if sleutel not in vooraf or eerder is None or not eerder.klaar:
            continue
        if is_zelfde(str(eerder.waarde), vooraf[sleutel].tekst):
            break
        # Another idea, while this one is not finished: nothing of the two is mixed.
        gegevens = {"eerder": str(eerder.waarde)}
        if start.verhaal_id is not None:
            gegevens["verhaal"] = str(start.verhaal_id)
        ander = Melding(soort="ander_idee", gegevens=gegevens)
        return replace(resultaat, meldingen=(*resultaat.meldingen, ander))
    gevuld = vul_aan(lijst, resultaat, vooraf)
    for vraag in lijst.vragen:
        # Who wants to add more to what they were still writing, adds it to that.
        if (
            _soort(lijst, vraag.sleutel) == "aanvulling"
            and vraag.sleutel in vooraf.keys() - gevuld.alvast
        ):
            gevuld = vertel_erbij(lijst, gevuld, vraag.sleutel, vooraf[vraag.sleutel].tekst)
    return gevuld


def vul_bereik(lijst: Vragenlijst, resultaat: Resultaat, tekst: str) -> Resultaat:
    """Also fill by what somebody can be reached, where that was told along with a kenmerk."""
    if resultaat.fout is not None or not (emails_in(tekst) or telefoons_in(tekst)):
        return resultaat
    return vul_aan(
        lijst, resultaat, {v.sleutel: Inbreng(tekst=tekst) for v in lijst.vragen if v.soort == "bereik"}
    )


def _bij_antwoord(
    lijst: Vragenlijst, gemeente: Gemeente, tekst: str, resultaat: Resultaat
) -> Resultaat:
    beantwoord = {sleutel for sleutel, _ in resultaat.nieuw}
    if any(lijst.vraag(sleutel).soort == "kenmerk" for sleutel in beantwoord):
        return vul_bereik(lijst, resultaat, tekst)
    vooraf = lees_vooraf(lijst, gemeente, tekst)
    getallen = {s: inbreng for s, inbreng in vooraf.items() if _soort(lijst, s) == "getal"}
    vooraf = {s: inbreng for s, inbreng in vooraf.items() if s not in getallen}
    if _is_vraag(tekst):
        getallen = {}
    kort = beantwoord and not any(lijst.vraag(s).soort in _MET_MEER for s in beantwoord)
    if kort or (not beantwoord and not resultaat.niets):
        # A number that says what it counts may come with any answer, or in place of one.
        gevuld = vul_aan(lijst, replace(resultaat, niets=True), getallen)
        return gevuld if gevuld.alvast != resultaat.alvast else resultaat
    if not beantwoord and getallen:
        resultaat = vul_aan(lijst, resultaat, getallen)
    verhaal = Verhaal.van(tekst[:MAX_TEKENS], gemeente)
    if any(lijst.vraag(sleutel).soort in ("open", "reeks") for sleutel in beantwoord):
        # What was asked is answered with all of it: then the story is no second answer, and what is
        # nearly all of it says nothing about another question.
        grens = len(tekst.split()) * _HOOGSTENS
        # People named at "met wie heeft u gepraat?" are no answer to "met wie werkt u samen?".
        noemt_wie = any(_vraagt_wie(lijst, sleutel) for sleutel in beantwoord)
        vooraf = {
            sleutel: inbreng
            for sleutel, inbreng in vooraf.items()
            if sleutel not in _verhaalvragen(lijst)
            and len(inbreng.tekst.split()) <= grens
            and (len(verhaal.delen) > 1 or _soort(lijst, sleutel) in ("geld", "moment"))
            and not (noemt_wie and _soort(lijst, sleutel) == "met_wie")
        }
        if noemt_wie:
            vooraf |= _doet_mee(lijst, gemeente, verhaal)
    else:
        # "Sanne de Boer, sanne@voorbeeld.nl" is who somebody is, and nothing else.
        over = zonder_gegevens(verhaal)
        rest = Verhaal.van(over, gemeente)
        if not vertelt(rest) and not _noemt_een_idee(rest):
            return resultaat if beantwoord else _zegt_iets_anders(lijst, gemeente, tekst, resultaat)
        # Of a story of some length nothing is taken out but what it begins with.
        lang = len(tekst.split()) > _MAX_WOORDEN_REGEL
        tekst = na_de_gegevens(verhaal, tekst) if lang else over
        vooraf = lees_vooraf(lijst, gemeente, tekst)
    gevuld = vul_aan(lijst, resultaat, vooraf)
    if beantwoord or _is_vraag(tekst):
        return gevuld
    # Who goes on telling where a name or address was asked for, tells more of the same idea.
    for sleutel in _verhaalvragen(lijst):
        if sleutel not in gevuld.alvast:
            gevuld = vertel_erbij(lijst, gevuld, sleutel, tekst)
    return gevuld


_DOET_MEE = re.compile(
    r"\bsamen\s+met\b.*\b(?:doen|gaan|willen|maken|bouwen|opknappen|organiseren|werken)\b"
    r"|\b(?:doet|doen|helpt|helpen|werkt|werken|bouwt|bouwen)\b.*\bmee\b|\bwerk\w*\b.*\bsamen\b",
    re.IGNORECASE,
)


def _doet_mee(lijst: Vragenlijst, gemeente: Gemeente, verhaal: Verhaal) -> dict[str, Inbreng]:
    """Who joins in, in a part after who was spoken to: "met de buren, en de club doet mee"."""
    for _, deel in verhaal.delen[1:]:
        if _DOET_MEE.search(deel.tekst) is None:
            continue
        gezegd = lees_vooraf(lijst, gemeente, deel.tekst)
        if not any(_vraagt_wie(lijst, sleutel) for sleutel in gezegd):
            return {s: inbreng for s, inbreng in gezegd.items() if _soort(lijst, s) == "met_wie"}
    return {}


def _zegt_iets_anders(
    lijst: Vragenlijst, gemeente: Gemeente, tekst: str, resultaat: Resultaat
) -> Resultaat:
    """What is told where the name was asked, and is not of the idea: "met de buren gesproken".

    Only what is nearly all of it counts.
    """
    over_gegevens = _OVER_GEGEVENS.search(_HUISNUMMER.sub("", tekst)) is not None
    if len(tekst.split()) < _MIN_WOORDEN_ANDERS or _is_vraag(tekst) or over_gegevens:
        return resultaat
    vooraf = lees_vooraf(lijst, gemeente, tekst)
    kern = {s: i for s, i in vooraf.items() if _soort(lijst, s) in (*_LOS, "zinsdeel")}
    # "Met vier buren, zodat mensen elkaar ontmoeten" says two things, which together are all of it.
    gezegd = len({woord for i in kern.values() for woord in i.tekst.casefold().split()})
    genoeg = gezegd >= len(set(tekst.casefold().split())) * _HOOGSTENS
    if genoeg and (gevuld := vul_aan(lijst, resultaat, kern)).alvast:
        return gevuld
    return _vertelt_verder(lijst, gemeente, tekst, resultaat)


_LOS = ("met_wie", "moment", "geld")
"""What is told about by a few words in the middle of anything."""


def _vertelt_verder(
    lijst: Vragenlijst, gemeente: Gemeente, tekst: str, resultaat: Resultaat
) -> Resultaat:
    """More of an idea that was told, without a word for wishing it, where the name was asked: "gewoon
    een plek waar honden los kunnen". What is said to the assistant, or about oneself, is none of it."""
    gericht = _TEGEN_DE_ASSISTENT.search(tekst) or is_terzijde(tekst) or komt_later_terug(tekst)
    if gericht or not heeft_inhoud(Verhaal.van(tekst, gemeente)):
        return resultaat
    verder = resultaat
    for sleutel in _verhaalvragen(lijst):
        verder = vertel_erbij(lijst, verder, sleutel, tekst)
    if verder is resultaat:
        return resultaat
    vooraf = lees_vooraf(lijst, gemeente, tekst)
    return vul_aan(lijst, verder, {s: i for s, i in vooraf.items() if _soort(lijst, s) in _LOS})


_TEGEN_DE_ASSISTENT = re.compile(
    r"\b(?:u|uw|jij|je|jou|jullie|computer\w*|robot\w*|mens|medewerker|ambtenaar|vraag|vragen|formulier|zomaar"
    r"|privé|onzin|prima|oké|ok|toch|nergens|kijk|bericht)\b|\bik\b(?!\s+(?:denk|dacht|bedoel\w*))(?<!denk\sik)(?<!dacht\sik)",
    re.IGNORECASE,
)
_MIN_WOORDEN_ANDERS = 5
_HUISNUMMER = re.compile(r"\bnummers?\s+\d+", re.IGNORECASE)
_MAX_WOORDEN_REGEL = 40
_MIN_WOORDEN_IDEE = 4
# "Een ijsbaan op het plein", "speelplek voor de kinderen".
_EEN_DING = re.compile(
    r"\W*(?:(?:ik|we|wij)\s+w[io]\w*\s+(?:graag\s+)?)?"
    r"(?:(?:een|meer|nieuwe?|extra)\s+\w|[^\W\d_]{4,}\s+(?:voor|bij|langs|achter|naast|tussen|rondom)\s+\w)",
    re.IGNORECASE,
)
_OVER_GEGEVENS = re.compile(
    r"\b(?:naam|namen|gegevens|adres|nummer|bereik\w*|bel|bellen|e-?mail\w*|mail|telefoon|privacy|anoniem|waarom)\b",
    re.IGNORECASE,
)


def _noemt_een_idee(verhaal: Verhaal) -> bool:
    """Whether somebody names what they want where their name was asked: "een ijsbaan op het plein"."""
    tekst = verhaal.origineel
    lang = len(tekst.split()) >= _MIN_WOORDEN_IDEE and not _is_vraag(tekst)
    if not lang or _EEN_DING.match(tekst) is None or _OVER_GEGEVENS.search(tekst):
        return False
    return heeft_inhoud(verhaal)


def _is_vraag(tekst: str) -> bool:
    """Whether this only asks something: then it tells nothing more."""
    return tekst.rstrip().endswith("?")


def _verhaalvragen(lijst: Vragenlijst) -> list[str]:
    return [v.sleutel for v in lijst.vragen if v.herken is not None and v.herken.soort == "verhaal"]


def _vraagt_wie(lijst: Vragenlijst, sleutel: str) -> bool:
    herken = lijst.vraag(sleutel).herken
    return isinstance(herken, HerkenZinsdeel) and herken.alleen_wie


def _soort(lijst: Vragenlijst, sleutel: str) -> str | None:
    herken = lijst.vraag(sleutel).herken
    return herken.soort if herken is not None else None
