"""A message that was edited after it was sent: which answers it gave, and what that means now."""

from __future__ import annotations

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from acties.berichten import Bericht, Knop, Opdracht
from acties.gesprekken import EIGEN_KANAAL
from acties.opslag import Antwoord, Inkomend, Invulling, Stap
from bot.poort.inbreng import Kanaalbericht
from bot.poort.zelf import kanaalopdracht

TE_LAAT = Bericht(
    tekst="U heeft een eerder bericht veranderd. Ons gesprek is al verder: ik doe daar niets meer mee."
    " Wilt u er nog iets over zeggen? Stuur dan een nieuw bericht."
)
AL_VERSTUURD = Bericht(
    tekst="U heeft een bericht veranderd. Uw antwoorden zijn al verstuurd: die veranderen niet mee. U"
    " kunt ze nog wel aanvullen.",
    knoppen=(Knop(label="Iets aanvullen", opdracht=Opdracht(intent="wijzigen"), genummerd=True),),
)
EERST_VERDER = Bericht(
    tekst="U heeft een bericht veranderd dat hoort bij de vragen waarmee u bent gestopt. Zal ik het"
    " antwoord ook veranderen? Ga dan eerst verder, en verander het bericht daarna nog eens.",
    knoppen=(Knop(label="Verder waar ik was", opdracht=Opdracht(intent="hervatten"), genummerd=True),),
)


def zelfde(sessie: Session, gesprek_id: str, kanaal: str, van: str, tekst: str) -> int | None:
    """The message that says just this already: the original or its last edit."""
    rijen = _keten(sessie, gesprek_id, kanaal, van)
    return rijen[-1].id if rijen and rijen[-1].tekst == tekst else None


def lees(sessie: Session, gesprek_id: str, kanaal: str, van: str) -> Opdracht | None:
    """What an edit of this message means; None when its new text is a message like any other."""
    rijen = _keten(sessie, gesprek_id, kanaal, van)
    if not rijen:
        return kanaalopdracht(Kanaalbericht("", (TE_LAAT,)))
    namen = [f"{kanaal}:{rij.bericht_id}" for rij in rijen]
    gegeven = _antwoorden(sessie, namen)
    if open_ := [vraag for vraag, status in gegeven if status == "open"]:
        gegevens = {"vraag": ",".join(open_)}
        beantwoord = select(Stap.id).where(
            Stap.gesprek_id == gesprek_id,
            Stap.bericht_id == namen[0],
            Stap.gebeurtenis == "Beantwoord",
        )
        if sessie.scalar(beantwoord) is not None:
            gegevens["keuze"] = open_[0]
        return Opdracht(intent="correctie", gegevens=gegevens)
    statussen = {status for _, status in gegeven}
    if "afgerond" in statussen:
        return kanaalopdracht(Kanaalbericht("", (AL_VERSTUURD,)))
    if "gepauzeerd" in statussen:
        return kanaalopdracht(Kanaalbericht("", (EERST_VERDER,)))
    laatste = sessie.scalar(
        select(func.max(Inkomend.id)).where(
            Inkomend.gesprek_id == gesprek_id, Inkomend.kanaal != EIGEN_KANAAL
        )
    )
    if rijen[-1].id == laatste and rijen[0].opdracht is None:
        return None
    return kanaalopdracht(Kanaalbericht("", (TE_LAAT,)))


def _keten(sessie: Session, gesprek_id: str, kanaal: str, van: str) -> list[Inkomend]:
    """A message and its edits, as they came."""
    return list(
        sessie.scalars(
            select(Inkomend)
            .where(
                Inkomend.gesprek_id == gesprek_id,
                Inkomend.kanaal == kanaal,
                or_(
                    Inkomend.bericht_id == van,
                    Inkomend.bericht_id.startswith(f"{van}:", autoescape=True),
                ),
            )
            .order_by(Inkomend.id)
        )
    )


def _antwoorden(sessie: Session, namen: list[str]) -> list[tuple[str, str]]:
    """The questions whose answer that counts came from these messages, the first given first; with
    the status of their run."""
    laatste = select(func.max(Antwoord.id)).group_by(Antwoord.invulling_id, Antwoord.vraag)
    invullingen = select(Antwoord.invulling_id).where(Antwoord.bericht_id.in_(namen))
    rijen = sessie.execute(
        select(Antwoord.vraag, Invulling.status)
        .join(Invulling, Invulling.id == Antwoord.invulling_id)
        .where(
            Antwoord.id.in_(laatste.where(Antwoord.invulling_id.in_(invullingen))),
            Antwoord.bericht_id.in_(namen),
            Antwoord.status != "overgeslagen",
        )
        .order_by(Antwoord.id)
    )
    return [(vraag, status) for vraag, status in rijen]
