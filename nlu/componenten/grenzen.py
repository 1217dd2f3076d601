"""When an intent is believed while a question is open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Dict, Optional

from componenten.bedoelingen import ROUTES
from componenten.vraagvorm import MEDEDELING, is_vraag, vertelt_eerst
from componenten.wendingen import wending

_HEEL_ZEKER = 0.97
"""So sure, that half as many words again are allowed."""


@dataclass(frozen=True)
class Grens:
    """When an intent is believed while a question is open."""

    zekerheid: float
    woorden: int
    vraagvorm: bool = False
    kern: Optional["re.Pattern[str]"] = None
    """Words without which nobody means this: "volgend najaar" is not "volgende vraag"."""
    mededeling: bool = False
    """Whether it may say something after a colon."""

    def geldt(self, tekst: str, zekerheid: float) -> bool:
        """Whether this intent is believed of this sentence."""
        return (
            zekerheid >= self.zekerheid
            and len(tekst.split()) <= self.woorden * (1.5 if zekerheid >= _HEEL_ZEKER else 1)
            and (not self.vraagvorm or (is_vraag(tekst) and not vertelt_eerst(tekst)))
            and (self.mededeling or not MEDEDELING.match(tekst))
            and (self.kern is None or self.kern.search(tekst) is not None)
        )


# Somebody who asks something needs more words, but then it looks like a question.
_VRAAG = Grens(zekerheid=0.35, woorden=25, vraagvorm=True)
# What belongs to a route is asked in between only by a question; otherwise it is an answer.
_ROUTE = Grens(zekerheid=0.5, woorden=20, vraagvorm=True)
# Courtesies; longer, they belong to a story ("hallo, wij willen ...").
_BELEEFD = Grens(zekerheid=0.6, woorden=6)

GRENZEN: Dict[str, Grens] = {
    "terug": Grens(
        0.4, 10, kern=wending(r"t[eu]*r+u*g|vo[or]*rig|stap|zonet|daarnet|ging|hiervoor|ervoor|\bback")
    ),
    "overslaan": Grens(
        0.4,
        12,
        kern=wending(
            r"\bsla|slao|over|skip|vraag|antwoord|n\.?v\.?t|toepassing|\bpas\b|^volgende\b|\bdoor|leeg|next"
            r"|volgende|zeg|niet?\b"
        ),
    ),
    "weet_niet": Grens(
        0.4,
        10,
        kern=wending(
            r"\bwe+t|weten|kwee|\bwee|\bide+\b|ide[eë]|zicht|gedacht|denken|bekend|joost|duidelijk|beslist"
            r"|\buit\b|zeggen|benul|🤷|overzien|wat\b|tja|dood|idk"
        ),
    ),
    # "We willen weten wat bewoners vinden" is the goal of a project.
    "waarom": Grens(0.4, 14, kern=wending(r"^(?!\W*(we|wij|ik)\s+(wil|wou)\w*\s+weten\b)")),
    "stoppen": Grens(
        0.45,
        14,
        kern=wending(
            r"sto*p|later|laat|laten|pauz|genoeg|\bkap|gezien|klaar|keer|morgen|straks|weekend|ophou|\bhou"
            r"|\buit\b|weg|dicht|moe|sluit|einde|tijd|gaan|terug|cancel|annul|bewaar|quit|exit|mooi"
        ),
    ),
    # "Maak alles af" and "een beetje van alles" throw nothing away.
    "opnieuw": Grens(
        0.5,
        16,
        kern=wending(
            r"opn|over\s?(ni|do)|overn|begin|start|veuren|voren|vanaf|reset|wis|vergeet|weer"
            r"|\bnul\b|vraag 1|weg\b|leeg|schone|nieuw|\bover\b"
        ),
    ),
    "behouden": Grens(0.5, 10),
    "wijzigen": Grens(
        0.4,
        16,
        kern=wending(
            r"wijzig|verander|\baan\b|aanpas|klopt|kloppen|fout|verkeerd|verbeter|corrig|vraag|antwoord|toevoeg"
            r"|vul|bewerk|herzie|anders|vergeten|rechtzet|overdoen|uit\b|aanvul|bij\b|goed"
        ),
    ),
    "correctie": Grens(
        0.45,
        20,
        kern=wending(
            r"niet|nie\b|geen|maar|bedoel|moe[ts]|correct|sorry|oeps|verkeerd|fout|klopt|verbeter|ipv|plaats"
            r"|vergis|wordt|toch|ho\b|wacht|maak"
        ),
        mededeling=True,
    ),
    "samenvatting_tonen": Grens(0.5, 14),
    "hervatten": Grens(0.6, 12),
    "versturen": Grens(0.45, 10),
    # About an idea that was handed in, or about oneself.
    "intrekken": Grens(0.5, 15, kern=wending(r"trek|terug|stop|annule|cancel|niet (meer|door)|af\b")),
    # "Haal de school eruit" is about a list that somebody made; what is about oneself says so.
    "gegevens_verwijderen": Grens(
        0.5,
        18,
        kern=wending(
            r"^(?=\W*\w+(\W+\w+)?\W*$|.*\b(gegevens|alles|alle|data|mij|mijn|mn|me|m'n|account|avg|privacy"
            r"|antwoorden|berichten|gesprek|persoons\w*|wat\s+ik)\b)"
            r".*(verwijder|wis|weg|delete|vernietig|vergeet|eruit|haal)"
        ),
    ),
    "projectplan": Grens(0.6, 12, kern=wending(r"pro[jk]e[ck]t\s?plan")),
    # Somebody who wants a person, or is in danger, must not be overheard.
    "mens_spreken": Grens(0.4, 18, mededeling=True, kern=wending(r"^(?!\W*\w+(ing|heid)\W*$)")),
    # Where a question was not answered, both are asked for in so many words.
    "vraag_doorzetten": Grens(
        0.45,
        18,
        kern=wending(
            r"\b(zet|stuur|geef|speel|leg|stel)\b.*\b(door|voor|aan)\b|doorzet|doorstu|voorleg|navra|uitzoek"
            r"|adviseur|\bvraag(t)?\b.*\b(aan|iemand|na)\b|vragen\b"
        ),
    ),
    "hulp_vragen": Grens(
        0.5,
        25,
        # "Ik ben projectleider, met een adviseur" says who does the work.
        kern=wending(
            r"^(?=.*(\b(hulp|help|zoek|graag|vraag|nodig|kan|kun|kunnen|mag|zou|wil|willen|wie)\b|\?|meekijk"
            r"|meedenk|inschakel|betrek|sparren|hulpvraag|steun))"
            r".*(adviseur|team|colle[gc]|meekijk|meedenk|dossier|traject|medewerk|project)"
        ),
    ),
    # What employees ask of their dossier. Their answers share all those words ("de planning is in
    # mei"), so only who asks it in so many words, and shortly, is believed.
    "aanmelden": Grens(
        0.6, 10, kern=wending(r"log(g|in|t|\b)|(aan|af)\s?meld|meld\b.*\b(aan|af)|code")
    ),
    "checklist": Grens(0.7, 12, kern=wending(r"check|participatie|inwoners|bewoners|betrek")),
    "dossier_onderdeel": Grens(
        0.7,
        12,
        kern=wending(
            r"^\W*(\w+\s+)?(help|maak|schrijf|begin|start|doe|nu|eerst|kies|bepaal|ga|ik wil|wil je"
            r"|k[au]n)\b"
        ),
    ),
    "dossier_openen": Grens(0.7, 10, kern=wending(r"dossier|projec?kt?|traject")),
    "dossier_status": Grens(0.75, 10, kern=wending(r"vastgestel|uitgevoerd|status|concept|dossier")),
    "plan_controleren": Grens(0.7, 12, kern=wending(r"contr?ol|nakij|kijk|check|toets|beoordeel|lees")),
    # "Verslag van elke bijeenkomst op de website" is how it is told, and no command.
    "publiceren": Grens(
        0.7,
        12,
        kern=wending(
            r"^\W*(\w+\s+){0,2}?(publiceer|publiceren|zet|haal|plaats|trek|maak|wil|k[au]n|mag|moet|graag|is|staat)"
            r"\b.*(kalend|publi|openbaar|online|website|eraf)|^\W*(publiceer|publiceren|depubliceer)|kalender\W*$"
        ),
    ),
    "kanaal_wisselen": Grens(
        0.5,
        14,
        kern=wending(
            r"(telegram|app\w*|mobiel\w*|telefoon|gsm|laptop|computer|pc|tablet|apparaat|site|signal)\b.*"
            r"\b(verder|door|afmaken|invullen|doen|over|sturen|liever)\b"
            r"|\b(verder|door|ga|kan|kun|mag|wil|switch|wissel|liever|koppel|stuur)\b.*"
            r"\b(telegram|\w*app\w*|mobiel\w*|telefoon|gsm|laptop|computer|pc|tablet|apparaat|site|signal)"
        ),
    ),
    "boos": Grens(0.55, 20, mededeling=True),
    "gevaar": Grens(0.5, 25, mededeling=True),
    "hulp": Grens(0.45, 14),
    # "Spelen", "een standplaats" and "zie hierboven" answer what was asked: in so few words only a
    # question asks for something else.
    "buiten_bereik": Grens(0.6, 14, kern=wending(r"^(?!\W*\w+(\W+\w+)?\W*$)|\?\W*$")),
    # "Ben daan" says who somebody is.
    "wie_ben_je": Grens(
        0.45,
        14,
        kern=wending(
            r"\b(jij|je|u|jullie|ge|gij|wie|wat|robot|computer\w*|mens\w*|bot|chat\w*|ai|echt\w*|samenspraak)\b"
        ),
    ),
    "wie_leest_dit": _VRAAG,
    "kennisvraag": _VRAAG,
    "status": _VRAAG,
    **dict.fromkeys(sorted(ROUTES), _ROUTE),
    "begroeten": _BELEEFD,
    # "Uitrusten" is no way to say goodbye.
    "afscheid": Grens(
        zekerheid=0.6,
        woorden=6,
        kern=wending(
            r"\b(do+e+i|doe+g|da+g|tot\b|later|houdoe|aju|adi|ciao|bye|groet|gr\b|mvg|hoogacht|fijne?\b|prett?ig"
            r"|welt|trust|slaap|goede?|nacht|vaarwel|mazzel|ballen|ik\s+(ga|moet|ben)|ga\s+ik|er\s?vandoor|offline"
            r"|spreken|zie|ki[je]*k|beste|werk|mooie\s+dag|einde|dank|merci|gaon|beste)|👋"
        ),
    ),
    "bedanken": Grens(zekerheid=0.6, woorden=10),
}
