"""Who takes back something they told before, where something else was asked.

"Nee, de kosten zijn 30.000" at the question what somebody wants to reach is about the costs, and "toch
liever in juni" about the moment; "eigenlijk wil ik toch liever een speeltuintje" at the question with
whom they talked is about the idea.
"""

from __future__ import annotations

import re

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.bereikbaar import bedoeld_adres, emails_in, telefoons_in
from acties.vragenlijst.herkennen import HERKENNERS, Verhaal
from acties.vragenlijst.herkennen.aanvulling import kondigt_aan
from acties.vragenlijst.herkennen.gezelschap import mensen_in
from acties.vragenlijst.herkennen.verhaal import heeft_inhoud, zegt_iets
from acties.vragenlijst.misplaatst import lees_misplaatst
from acties.vragenlijst.terugkomen import lees_terugkomen
from acties.vragenlijst.terzijde import gaat_even_weg
from acties.vragenlijst.toestand import Toestand, open_vraag
from acties.vragenlijst.verbetering.lezen import lees_verbetering
from acties.vragenlijst.zoeken import lees_correctie
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.herkenning import HerkenMetWie, HerkenZinsdeel
from kennisbank.schema.vraag import OpenVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

_IN_EEN_WOORD = ("geld", "moment")
"""By how they are recognised: questions whose whole answer is found in a sentence."""

_SPREEKT_TEGEN = re.compile(
    r"(?:nee+|fout|oeps|sorry|wacht|ho|(?:(?:dat|het)\s+)?klopt\s+niet|toch\s+(?:liever|maar)|liever)\b"
    r"[\s,.:!]*\w",
    re.IGNORECASE,
)
_MAX_WOORDEN = 25
_MAX_WOORDEN_WAARDE = 10
"""A correction that gives nothing but a new value is short: "het wordt toch wel 2000 euro"."""

_BEDENKT_ZICH = re.compile(
    r"\b(?:laat|laten)\s+(?:ik|we|wij)\s+(?:maar\s+)?(?:toch\s+)?(?:vallen|varen)\b"
    r"|\bmaak\s+er\s+(?:toch\s+|maar\s+|liever\s+)*\w.*\bvan\b"
    r"|\b(?:toch|liever)\s+(?:\w+\s+){0,2}ander\s+(?:idee|plan)\b|\bbij\s+nader\s+inzien\b"
    r"|\b(?:heb|hebben)\s+(?:me|mij|ons)\s+(?:toch\s+)?bedacht\b|\bvan\s+gedachten\s+veranderd\b",
    re.IGNORECASE,
)
_TOCH_LIEVER = re.compile(
    r"\b(?:eigenlijk|toch)\b.*\b(?:wil|willen|zou|zouden|wordt|doe|doen)\b.*\b(?:liever|toch|eigenlijk)\b"
    r"|\b(?:wil|willen|zou|zouden)\b.*\btoch\s+liever\b",
    re.IGNORECASE,
)


def lees_tegenspraak(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> g.Gebeurtenis:
    """What this answer really does; the same event when it takes nothing back.

    A correction that does not say what it replaces, replaces the answer that is of its kind.
    """
    if _ziet_ervan_af(lijst, toestand, gebeurtenis) or _breekt_af(lijst, toestand, gebeurtenis):
        return g.Stop()
    if _wil_alles_wijzigen(lijst, toestand, gebeurtenis):
        return g.Wijzig(None)
    anders = (
        lees_misplaatst(lijst, gemeente, toestand, gebeurtenis)
        or lees_terugkomen(lijst, gemeente, toestand, gebeurtenis)
        or lees_verbetering(lijst, gemeente, toestand, gebeurtenis)
    )
    if anders is not None:
        return anders
    match gebeurtenis:
        case g.Corrigeer(tekst=tekst):
            return _correctie(lijst, gemeente, toestand, tekst) or gebeurtenis
        case g.Beantwoord(inbreng=inbreng) if inbreng.keuze is None:
            return _antwoord(lijst, gemeente, toestand, inbreng.tekst) or gebeurtenis
        case _:
            return gebeurtenis


_WIL_WIJZIGEN = re.compile(
    r"\W*(?:(?:nee|ja|wacht|maar|oh?|ho|sorry|en|eigenlijk|hallo)\b[\s,.!]*)*(?:(?:ik|we|wij)\s+(?:wil\w*|wou|zou|moet\w*)"
    r"|(?:kan|mag|kunnen|mogen)\s+(?:ik|we|wij))\s+(?:(?:graag|nog|even|eerst|iets|wat|toch|eigenlijk|in|aan)\s+)*"
    r"(?:mijn|m'n|ons|dit|het|dat|die|deze)\s+(?P<wat>[\w-]+)\s+(?:(?:graag|nog|even|eerst|toch|weer|willen)\s+)*"
    r"(?:aanpassen|aan\s+te\s+passen|wijzigen|veranderen|verbeteren|bijwerken|herzien|bewerken)\W*",
    re.IGNORECASE,
)


def _wil_alles_wijzigen(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis) -> bool:
    """Whether somebody wants to change what they are filling in, and says not what of it: "ik wil mijn
    projectplan aanpassen". Of anything else by that name it may be an answer."""
    if lijst.dossier or not lijst.samenvatten or open_vraag(lijst, toestand) is None:
        return False
    treffer = _WIL_WIJZIGEN.fullmatch(g.getypt(gebeurtenis))
    return treffer is not None and treffer["wat"].casefold() == lijst.titel.split()[-1].casefold()


_ZIET_ERVAN_AF = re.compile(
    r"\W*(?:(?:nee+|h?m+|oh?|ach|och|nou|eh+m?|ja|wacht|sorry|eigenlijk)\b[\s,.!]*)*"
    r"(?:laat\b.{0,40}\bmaar(?:\s+(?:zitten|zo|gaan))?|(?:doe|doen\s+we)\s+(?:het\s+|dat\s+|dit\s+)?(?:toch\s+|maar\s+)*niet"
    r"|toch\s+(?:maar\s+)?niet|(?:het|dat|dit)?\s*hoeft\s+(?:\w+\s+){0,3}niet(?:\s+meer)?|(?:ik|we|wij)\s+zie\w*\s+er\b.*\baf)"
    r"(?:\s+(?:hoor|meer|dan|dank\w*|bedankt))*\W*",
    re.IGNORECASE,
)


def _ziet_ervan_af(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis) -> bool:
    """Whether somebody gives up where a name, an address or a kenmerk was asked: "laat maar zitten".

    Nothing is lost by it: what was told is kept, to go on with later.
    """
    vraag = open_vraag(lijst, toestand)
    if lijst.dossier or vraag is None or vraag.soort not in ("contact", "kenmerk", "bereik"):
        return False
    if toestand.heropend == vraag.sleutel:
        return False
    match gebeurtenis:
        case g.Beantwoord(inbreng=inbreng) if inbreng.keuze is None:
            return _ZIET_ERVAN_AF.fullmatch(inbreng.tekst) is not None
        case g.Behoud(tekst=tekst) | g.Ontken(tekst=tekst):
            return _ZIET_ERVAN_AF.fullmatch(tekst) is not None
        case _:
            return False


def _breekt_af(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis) -> bool:
    """Whether somebody goes away for now, where anything is asked: "ik ga slapen". Where was asked when
    it is to be, "later weer verder" may be when."""
    vraag = open_vraag(lijst, toestand)
    if lijst.dossier or not lijst.samenvatten or vraag is None:
        return False
    if vraag.herken is not None and vraag.herken.soort == "moment":
        return False
    # "Ben zo terug" is no way back to the question before.
    if isinstance(gebeurtenis, g.SlaOver | g.Terug):
        return gaat_even_weg(gebeurtenis.tekst)
    return gaat_even_weg(g.getypt(gebeurtenis))


def _correctie(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, tekst: str
) -> g.Gebeurtenis | None:
    if len(tekst.split()) > _MAX_WOORDEN_WAARDE or lees_correctie(tekst) is not None:
        return None
    if (bereikbaar := _ander_adres(lijst, toestand, tekst)) is not None:
        return bereikbaar
    if open_vraag(lijst, toestand) is None:
        # With everything answered, `lees_verbetering` was strict about it: nothing is guessed at.
        return None
    return _nieuwe_waarde(lijst, toestand, Verhaal.van(tekst, gemeente))


def _antwoord(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, tekst: str
) -> g.Gebeurtenis | None:
    vraag = open_vraag(lijst, toestand)
    if vraag is None or vraag.sleutel == toestand.heropend or len(tekst.split()) > _MAX_WOORDEN:
        return None
    if _soort(vraag) == "aanvulling" and kondigt_aan(tekst):
        # "Ik wil nog wat vertellen over het bankje" is what is asked for, not what it is.
        return g.Herhaal()
    verhaal = Verhaal.van(tekst, gemeente)
    anders = _ander_adres(lijst, toestand, tekst)
    if anders is None and _SPREEKT_TEGEN.match(tekst.strip()):
        anders = _nieuwe_waarde(lijst, toestand, verhaal)
    if anders is not None:
        return anders
    idee = next((v for v in lijst.vragen if _soort(v) == "verhaal"), None)
    if idee is None or idee == vraag or _gegeven(toestand, idee) is None or not heeft_inhoud(verhaal):
        return None
    if _BEDENKT_ZICH.search(tekst) or (_vraagt_wie(vraag) and _wil_iets_anders(verhaal)):
        return g.VertelErbij(idee.sleutel, tekst)
    return None


_MAX_WOORDEN_BIJ_ADRES = 6
_DIE_BEDOEL_IK = re.compile(
    r"\W*(?:ja|jawel|klopt|inderdaad)\b(?:\W+(?:dat|die|dit|ik|bedoel\w*|klopt|hoor|graag|is|het|deze|goed))*\W*",
    re.IGNORECASE,
)


def _ander_adres(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> g.Vervang | None:
    """An e-mail address or phone number and little else, after one was given: that is the right one.

    So is the one that was proposed, for who says "ja, die bedoel ik" where a yes answers nothing.
    """
    vraag = open_vraag(lijst, toestand)
    contact = next((v for v in lijst.vragen if v.soort == "contact"), None)
    bekend = _gegeven(toestand, contact) if contact is not None else None
    adres_gevraagd = isinstance(vraag, OpenVraag) and vraag.adres_gevraagd
    if contact is None or contact == vraag or not isinstance(bekend, dict) or adres_gevraagd:
        return None
    genoemd = (*emails_in(tekst), *telefoons_in(tekst))
    email = str(bekend.get("email", ""))
    if (
        not genoemd
        and _DIE_BEDOEL_IK.fullmatch(tekst)
        and isinstance(vraag, OpenVraag)
        and vraag.vertellen
    ):
        laatste = list(toestand.antwoorden)[-1]
        bedoeld = bedoeld_adres(email) if email and laatste == contact.sleutel else None
        return g.Vervang(contact.sleutel, bedoeld) if bedoeld is not None else None
    if len(genoemd) != 1 or genoemd[0].waarde is None or genoemd[0].waarde in bekend.values():
        return None
    [adres] = genoemd
    rest = f"{tekst[: adres.begin]} {tekst[adres.eind :]}"
    if len(rest.split()) > _MAX_WOORDEN_BIJ_ADRES or zegt_iets(
        _OVER_EEN_ADRES.sub(" ", rest), _MIN_LETTERS_NAAM
    ):
        return None
    return g.Vervang(contact.sleutel, str(adres.waarde))


# What may stand beside an address that is one's own; a name of two letters makes it somebody else's.
_OVER_EEN_ADRES = re.compile(
    r"\b(?:sorry|oeps|wacht|nee|ohw?|fout\w*|verkeerd\w*|klop\w*|bedoel\w*|juiste?|goede?|correct\w*|e-?mail\w*"
    r"|mail\w*|tel|telefoon\w*|mobiel\w*|nummer|adres|heb|een|nieuwe?|ander|ondertussen|inmiddels|zijn|m['’]?n|be[ln]\w*|bereik\w*|te|moet|kan|kunt|kun|op|of)\b",
    re.IGNORECASE,
)
_MIN_LETTERS_NAAM = 2


def _nieuwe_waarde(lijst: Vragenlijst, toestand: Toestand, verhaal: Verhaal) -> g.Vervang | None:
    """An amount or a moment in the place of the one that was given; None where one is asked for now."""
    gevraagd = open_vraag(lijst, toestand)
    if gevraagd is not None and _soort(gevraagd) in _IN_EEN_WOORD:
        return None
    for andere in lijst.vragen:
        if andere.herken is None or _soort(andere) not in _IN_EEN_WOORD:
            continue
        nieuw = HERKENNERS[andere.herken.soort].vind(andere.herken, verhaal)
        if nieuw and _gegeven(toestand, andere) not in (None, nieuw):
            return g.Vervang(andere.sleutel, nieuw)
    return None


def _wil_iets_anders(verhaal: Verhaal) -> bool:
    """ "Eigenlijk toch liever ...", where nobody is named: who was asked about, is not answered."""
    if not _TOCH_LIEVER.search(verhaal.tekst):
        return False
    return not any(mensen_in(verhaal, deel) for _, deel in verhaal.delen)


def _vraagt_wie(vraag: Vraag) -> bool:
    herken = vraag.herken
    alleen_wie = isinstance(herken, HerkenZinsdeel) and herken.alleen_wie
    return alleen_wie or isinstance(herken, HerkenMetWie)


def _soort(vraag: Vraag) -> str | None:
    return vraag.herken.soort if vraag.herken is not None else None


def _gegeven(toestand: Toestand, vraag: Vraag) -> object | None:
    gegeven = toestand.antwoorden.get(vraag.sleutel)
    return gegeven.waarde if gegeven is not None and gegeven.status == "gegeven" else None
