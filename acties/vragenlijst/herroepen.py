"""Who hesitates after a yes to what cannot be taken back, while it was not done yet.

"Ho wacht, toch niet" in answer to "waarom trekt u het in?" is no reason. Asking once more costs a
sentence; what was withdrawn does not come back.
"""

from __future__ import annotations

import re
from dataclasses import replace

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Gelezen
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag, sla_op
from acties.vragenlijst.uitkomst import Melding
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

_ZEGT_NEE = re.compile(
    r"\W*(?:(?:oh?|ow|ho+|h[eé]|wacht(?:\s+even)?|eh+m?|sorry|oeps|maar|nou|ja)\b[\s,.!]*)*"
    r"(?:nee+n?|nope|nej|neu|no|niet\s+doen|stop|doe\b.*\bniet|liever\s+niet|toch\s+(?:\w+\s+){0,2}niet|nog\s+niet)\b",
    re.IGNORECASE,
)
_AARZELT = re.compile(
    r"\W*(?:wacht|ho+|stop|sorry|oeps|foutje|vergissing)\b"
    r"|\btoch\s+(?:(?:maar|liever|wel)\s+)*(?:houden|laten|door|doen|staan|blijven)\b"
    r"|\b(?:laat|laten)\b.*\b(?:staan|zitten|blijven|maar)\b|\b(?:blijft|blijven|houd|houden|bewaren|behouden)\b"
    r"|\b(?:toch|weer|alsnog|opnieuw)\s+(?:\w+\s+){0,2}(?:in\s?)?dienen\b"
    r"|\b(?:spijt|vergis\w*|per\s+ongeluk|bedenk|bedacht|ongedaan|terug)\b"
    r"|\bniet\s+(?:(?:in\s?)?trekken|weghalen|weg|verwijderen)\b|\?\W*$",
    re.IGNORECASE,
)


_TOCH_NIET = re.compile(r"\btoch\s+(?:(?:maar|liever|wel)\s+)*niet\b", re.IGNORECASE)
# "De buren willen het toch niet": that is why, and of somebody or something else.
_IEMAND_ANDERS = re.compile(
    r"\W*(?:want\s+|omdat\s+|dat\s+)?(?:de|het|er|mijn|m'n|onze|ons|zij|ze|hij|niemand|iedereen)\s+\w+\s+\w+",
    re.IGNORECASE,
)


def zegt_nee(tekst: str) -> bool:
    """Whether this begins with a no: it tells nothing to who asked for a reason."""
    return _ZEGT_NEE.match(tekst) is not None


def aarzelt(tekst: str) -> bool:
    """Whether this may take back the yes: "nee, doe maar niet", "ik heb me bedacht, laat hem staan"."""
    toch_niet = _TOCH_NIET.search(tekst) is not None and _IEMAND_ANDERS.match(tekst) is None
    return toch_niet or zegt_nee(tekst) or _AARZELT.search(tekst) is not None


def te_herroepen(
    lijst: Vragenlijst, antwoorden: dict[str, Gegeven], open_: Vraag | None
) -> Vraag | None:
    """The question to which a yes cannot be taken back once this one is answered; None without one."""
    if open_ is None:
        return None
    for vraag in lijst.vragen:
        gegeven = antwoorden.get(vraag.sleutel)
        if vraag.onherroepelijk and vraag != open_ and gegeven is not None and gegeven.waarde is True:
            return vraag
    return None


def vraag_nog_eens(
    lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> Resultaat | None:
    """The question to which somebody said yes, asked again of who seems to take that back while nothing
    was done yet; None for anything else. What they said may be the reason that was asked for."""
    tekst = g.gezegd_bij(gebeurtenis)
    open_ = open_vraag(lijst, toestand)
    vraag = te_herroepen(lijst, dict(toestand.antwoorden), open_)
    if vraag is None or open_ is None or not tekst or not aarzelt(tekst):
        return None
    reden = Gelezen(status="overgeslagen") if zegt_nee(tekst) else Gelezen(tekst.strip())
    erbij = sla_op(toestand, open_, reden)
    gezegd = {"tekst": "Er is nog niets gebeurd. Voor de zekerheid vraag ik het nog een keer."}
    # The yes no longer counts: leaving things as they are must not do what was to be undone.
    open_gezet = sla_op(erbij.toestand, vraag, Gelezen(status="onvolledig"))
    return replace(
        open_gezet,
        nieuw=(*erbij.nieuw, *open_gezet.nieuw),
        meldingen=(Melding(soort="opmerking", gegevens=gezegd),),
    )
