"""Who is asked whether something may be wiped or withdrawn, and speaks of what they were busy with.

"Haal mijn e-mail weg" is about one detail. And who answers "zal ik alles weghalen?" with "de kosten
zijn 1200 euro, want er moet een hek om" wants nothing of the kind: then that is let go, and what they
said is done where they were.
"""

from __future__ import annotations

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.bijwerken import lees_weghalen, noemt_een_adres
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag
from acties.vragenlijst.uitdrukkelijk import noemt_versturen
from acties.vragenlijst.uitkomst import Melding
from kennisbank.schema.vragenlijst import Vragenlijst

WIST_ALLES = "gegevens_wissen"
"""The afronding of the questionnaire that wipes all that is kept of somebody."""

_MIN_WOORDEN = 3
"""In fewer words a typing error of a choice is likelier: "ja ales"."""


def alleen_een_adres(gevraagd: Vragenlijst, start: g.Start) -> bool:
    """Whether this asks to wipe, and names only an address or a number: "haal mijn e-mail weg"."""
    weghalen = lees_weghalen(start.gezegd) if gevraagd.afronding == WIST_ALLES else None
    return weghalen is not None and noemt_een_adres(weghalen.wat)


def zegt_iets_anders(
    lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis, resultaat: Resultaat
) -> bool:
    """Whether what was typed answers nothing where a yes cannot be taken back."""
    vraag = open_vraag(lijst, toestand)
    if vraag is None or not vraag.onherroepelijk or lijst.samenvatten or resultaat.slot is not None:
        return False
    genoeg = len(g.getypt(gebeurtenis).split()) >= _MIN_WOORDEN
    niet_gelezen = resultaat.fout is not None or isinstance(gebeurtenis, g.Wijzig)
    return genoeg and niet_gelezen and not resultaat.nieuw


def ja_op_wat_ertussen_kwam(
    lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> Resultaat | None:
    """What is said to a typed yes right after something else was asked in between and let go: that may
    be about that, so nothing is sent for it. None for a button, and for who says to send it."""
    if not isinstance(gebeurtenis, g.Bevestig) or lijst.dossier or open_vraag(lijst, toestand):
        return None
    if not gebeurtenis.tekst or not lijst.samenvatten or noemt_versturen(gebeurtenis.tekst):
        return None
    return Resultaat(toestand, meldingen=(Melding(soort="ja_waarop"),))
