"""Who gets which message in Telegram, through the outbox.

Besides the e-mail, never instead of it: only who signed in in a chat with the bot gets them. Telegram
is an outside company, so how a resident can be reached is left out, and files are not sent.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from pydantic import BaseModel
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from acties import klok
from acties.identiteit.dienst import Rol
from acties.initiatief.samenvatting import Samenvatting
from acties.initiatief.termijn import laatste_werkdag
from acties.opslag import Account, DoorgezetteVraag, Koppeling, Telegramchat, Telegramstand
from acties.outbox.dienst import leg_klaar
from acties.vragenlijst.ingekort import kort

TELEGRAM, TERMIJN = "telegram", "termijn"
"""Under which these stand in the outbox."""

_AAN = "account:"
_WAT: dict[str, str] = {
    "coordinator": "een nieuw initiatief, een aanvulling, een intrekking en een termijn die nadert",
    "behandelaar": "een nieuw initiatief dat volgens het voorstel naar jou gaat",
    "adviseur": "een vraag die wordt doorgezet",
}
_HERINNER = timedelta(days=7)
_UUR = time(9, 0)
"""When somebody is reminded, in the Netherlands: at the start of a working day."""


class Melding(BaseModel):
    """What stands in the outbox."""

    tekst: str

    def als_inhoud(self) -> dict[str, Any]:
        """For `acties.outbox.dienst.leg_klaar`."""
        return self.model_dump(mode="json")


class Termijn(BaseModel):
    """A reminder; it is only sent when it is still needed then."""

    kenmerk: str
    uiterlijk: date

    def als_inhoud(self) -> dict[str, Any]:
        """For `acties.outbox.dienst.leg_klaar`."""
        return self.model_dump(mode="json")


def krijgt_hier(account: Account) -> str | None:
    """What this person gets in Telegram from now on; None when that is nothing."""
    wat = _WAT.get(account.rol)
    if wat is None:
        return None
    return (
        f"Je krijgt hier voortaan ook bericht van {wat}. De e-mail blijft komen. Geen berichten meer in"
        " Telegram? Meld je dan hier af."
    )


def ontvanger_van(account_id: int) -> str:
    """How an account stands in the outbox: in which chat it is, is looked up when it is delivered."""
    return f"{_AAN}{account_id}"


def account_id_van(ontvanger: str) -> int | None:
    """The account of a receiver in the outbox."""
    nummer = ontvanger.removeprefix(_AAN)
    return int(nummer) if ontvanger.startswith(_AAN) and nummer.isdecimal() else None


def chats_van(account_id: int) -> Select[Telegramchat]:
    """The chats in which this person is signed in now, and in which the bot may write."""
    return (
        select(Telegramchat)
        .join(Koppeling, Koppeling.gesprek_id == Telegramchat.gesprek_id)
        .join(Account, Account.id == Koppeling.account_id)
        .where(
            Account.id == account_id,
            Account.uitgeschakeld_op.is_(None),
            Koppeling.beeindigd_op.is_(None),
            Telegramchat.chat_id.is_not(None),
        )
        .order_by(Koppeling.gekoppeld_op.desc())
    )


def meld(
    sessie: Session,
    gemeente: str,
    rol: Rol,
    sleutel: str,
    tekst: str,
    *,
    behandelaar: str | None = None,
) -> int:
    """Put this in the outbox for all in this role who linked a chat, in the caller's transaction.

    With `behandelaar` only for who handles initiatives as that one. How many there are.
    """
    welke = select(Account).where(
        Account.gemeente == gemeente, Account.rol == rol, Account.uitgeschakeld_op.is_(None)
    )
    if behandelaar is not None:
        welke = welke.where(Account.behandelaar == behandelaar)
    aantal = 0
    for account in sessie.scalars(welke.order_by(Account.id)).all():
        if sessie.scalar(chats_van(account.id).limit(1)) is None:
            continue
        aantal += leg_klaar(
            sessie,
            sleutel=f"{TELEGRAM}:{sleutel}:{account.id}",
            soort=TELEGRAM,
            ontvanger=ontvanger_van(account.id),
            inhoud=Melding(tekst=tekst).als_inhoud(),
        )
    return aantal


def meld_initiatief(sessie: Session, samenvatting: Samenvatting) -> None:
    """An initiative was handed in: to the coördinator, and to the behandelaar of the proposal."""
    tekst = nieuw_initiatief(samenvatting)
    sleutel = f"intake:{samenvatting.kenmerk}"
    meld(sessie, samenvatting.gemeente, "coordinator", sleutel, tekst)
    route = samenvatting.afweging.route if samenvatting.afweging is not None else None
    if route is not None and route.soort == "behandelaar" and not route.extern:
        gemeente, naar = samenvatting.gemeente, route.naar
        meld(sessie, gemeente, "behandelaar", sleutel, tekst, behandelaar=naar)
    dag = samenvatting.contact_uiterlijk
    # Where there is no bot, nobody is to be reminded by it.
    if dag is not None and sessie.get(Telegramstand, 1) is not None:
        _zet_herinneringen(sessie, samenvatting.kenmerk, dag)


def meld_kort(sessie: Session, gemeente: str, sleutel: str, kenmerk: str, wat: str) -> None:
    """Something happened to an initiative: to the coördinator, who finds the rest in the e-mail."""
    tekst = f"Initiatief {kenmerk}: {wat}\n\nAlles bij elkaar: ./samenspraak initiatieven {kenmerk}"
    meld(sessie, gemeente, "coordinator", sleutel, tekst)


def meld_vraag(sessie: Session, rij: DoorgezetteVraag) -> None:
    """A question was passed on: to the adviseur."""
    hulp = "wil hulp bij een traject" if rij.soort == "hulp" else "heeft een vraag doorgezet"
    tekst = (
        f"Iemand {hulp} ({rij.kenmerk}):\n\n{kort(rij.vraag, 1500)}\n\nAntwoord geven:\n./samenspraak"
        f' vragen beantwoord {rij.kenmerk} --door "je naam" --tekst "je antwoord"'
    )
    meld(sessie, rij.gemeente, "adviseur", f"vraag:{rij.kenmerk}", tekst)


def nieuw_initiatief(samenvatting: Samenvatting) -> str:
    """The summary without how the person can be reached."""
    delen = [f"Nieuw initiatief {samenvatting.kenmerk}"]
    if samenvatting.contact_uiterlijk is not None:
        delen.append(f"Neem uiterlijk {klok.voluit(samenvatting.contact_uiterlijk)} contact op.")
    for a in samenvatting.antwoorden:
        # What is no text may be a name and an address (`acties.vragenlijst.soorten.contact`).
        if isinstance(a.waarde, str) and a.antwoord:
            delen.append(f"{a.nummer}. {a.vraag}\n{kort(a.antwoord, 400)}")
    if samenvatting.bijlagen:
        delen.append(f"Bijlagen: {len(samenvatting.bijlagen)}, bij de e-mail.")
    if samenvatting.afweging is not None:
        delen.append(f"Voorstel: {samenvatting.afweging.label}")
    delen.append(
        "Hoe je de indiener bereikt, staat in de e-mail, en met:"
        f" ./samenspraak initiatieven {samenvatting.kenmerk}"
    )
    return "\n\n".join(delen)


def herinnering(kenmerk: str, uiterlijk: date, vandaag: date) -> str:
    """That the term for the first contact comes near, or is over."""
    dagen = (uiterlijk - vandaag).days
    wanneer = {0: "Dat is vandaag.", 1: "Dat is morgen."}.get(dagen, f"Dat is over {dagen} dagen.")
    if dagen < 0:
        wanneer = "Die dag is voorbij."
    return (
        f"Termijn bij initiatief {kenmerk}: neem uiterlijk {klok.voluit(uiterlijk)} contact op."
        f" {wanneer}\n\nIs er al contact? Zeg het dan:"
        f" ./samenspraak initiatieven {kenmerk} --status in_gesprek"
    )


def _zet_herinneringen(sessie: Session, kenmerk: str, dag: date) -> None:
    """A week before, and on the last working day on which it can be done."""
    for naam, wanneer in _momenten(dag):
        leg_klaar(
            sessie,
            sleutel=f"{TERMIJN}:{kenmerk}:{naam}",
            soort=TERMIJN,
            ontvanger="coordinator",
            inhoud=Termijn(kenmerk=kenmerk, uiterlijk=dag).als_inhoud(),
            niet_voor=wanneer,
        )


def _momenten(dag: date) -> Iterable[tuple[str, datetime]]:
    dagen = {"week": laatste_werkdag(dag - _HERINNER), "laatste_dag": laatste_werkdag(dag)}
    for naam, moment in dagen.items():
        if moment > klok.vandaag():
            yield naam, datetime.combine(moment, _UUR, klok.AMSTERDAM)
