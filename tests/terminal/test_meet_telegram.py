"""`meet telegram`: what is said beside what was received, and what was answered beside what came."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from bot.poort import Inbox, Tekst
from bot.telegram import KANAAL
from bot.telegram.chats import Chats
from bot.telegram.teksten import DELEN_IS_WEG, DELEN_KAN
from bot.terminal.meet.beurten import Beurt
from bot.terminal.meet.telegram.meten import _Gesprek, _praat, _tel
from tests.hulp.telegram import Gezonden, NepTelegram, neptelegram


@pytest.fixture
def nep() -> Iterator[NepTelegram]:
    with neptelegram() as server:
        yield server


class Gesprek:
    """One conversation of which we decide what became of it."""

    def __init__(self, nep: NepTelegram, omgeving: Omgeving) -> None:
        i, gemeente = omgeving.instellingen, omgeving.gegevens.gemeente.inhoud
        self.gesprek = _Gesprek(nep.mens(), [Beurt("een"), Beurt("twee")])
        self.chat = Chats(omgeving.bron, i, gemeente).open(self.gesprek.mens.id)
        self._nep, self._inbox = nep, Inbox(omgeving.bron, omgeving.gegevens)

    def kwam_aan(self, nummer: int, tekst: str, antwoord: str) -> None:
        rij = self._inbox.leg_vast(self.chat.gesprek_id, KANAAL, str(nummer), Tekst(tekst))
        self._inbox.handel_af(rij, [Bericht(tekst=antwoord)])

    def kreeg(self, *teksten: str) -> None:
        for tekst in teksten:
            nummer = self.gesprek.mens.volgend_nummer()
            self._nep.gezonden.append(Gezonden(self.gesprek.mens.id, nummer, tekst))


@pytest.mark.parametrize(
    ("binnen", "gekregen", "geteld"),
    [
        (["/start", "een", "twee"], ["a0", "a1", "a2"], (0, 0, 0)),
        (["/start", "een"], ["a0", "a1"], (1, 0, 1)),
        (["/start", "een", "twee"], ["a0", "a2"], (1, 0, 1)),
        (["/start", "een", "twee", "twee"], ["a0", "a1", "a2", "a3"], (0, 1, 1)),
        (["/start", "een", "twee"], ["a0", "a1", "a1", "a2"], (0, 1, 1)),
        (["/start", "twee", "een"], ["a0", "a1", "a2"], (0, 0, 1)),
        (["/start", "een", "twee"], ["a0", "a2", "a1"], (0, 0, 1)),
    ],
)
def test_wat_kwijt_dubbel_of_door_elkaar_is_wordt_geteld(
    nep: NepTelegram,
    omgeving: Omgeving,
    binnen: list[str],
    gekregen: list[str],
    geteld: tuple[int, int, int],
) -> None:
    een = Gesprek(nep, omgeving)
    een.gesprek.gezegd = ["een", "twee"]
    for nummer, tekst in enumerate(binnen):
        een.kwam_aan(nummer, tekst, f"a{nummer}")
    een.kreeg(*gekregen)
    telling = _tel(nep, omgeving, omgeving.instellingen, [een.gesprek])
    assert (telling.verloren, telling.dubbel, telling.door_elkaar) == geteld
    assert (telling.chats, telling.gestuurd) == (1, 2)


def test_wat_de_bot_terzijde_zegt_telt_niet_mee(nep: NepTelegram, omgeving: Omgeving) -> None:
    een = Gesprek(nep, omgeving)
    een.gesprek.gezegd = ["een", "twee"]
    een.kwam_aan(0, "/start", "Vraag 1\n\nHoe heet u?")
    een.kwam_aan(1, "een", "Vraag 2\n\nWaar is het?")
    een.kwam_aan(2, "twee", "Dank u")
    een.kreeg("Vraag 1\n\nHoe heet u?", *DELEN_KAN.values(), DELEN_IS_WEG, "Vraag 2")
    # In two, because the button had to go with something; and as a whole.
    nep.gezonden[-1].toetsenbord = {"remove_keyboard": True}
    een.kreeg("Waar is het?", "Dank u")
    nep.gezonden[-1].toetsenbord = {"remove_keyboard": True}
    telling = _tel(nep, omgeving, omgeving.instellingen, [een.gesprek])
    assert (telling.verloren, telling.dubbel, telling.door_elkaar) == (0, 0, 0)


def test_wie_antwoord_krijgt_zegt_het_volgende(nep: NepTelegram) -> None:
    gesprek = _Gesprek(nep.mens(), [Beurt("een", verwacht="1"), Beurt("twee", verwacht="2")])
    gesprek.zeg()
    for tekst, gezegd in (("eerst iets anders", 1), ("vraag 1", 2), ("nog eens 1", 2), ("en 2", 2)):
        gesprek.hoor(Gezonden(gesprek.mens.id, 1, tekst))
        assert len(gesprek.gezegd) == gezegd
    assert gesprek.klaar
    assert len(gesprek.duren) == 2
    _praat(nep, [])
