"""What can happen to a questionnaire: the only things that `stap` takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from acties.vragenlijst.soorten import Inbreng


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """Something that a person does."""


@dataclass(frozen=True, slots=True)
class Start(Gebeurtenis):
    """Begin this questionnaire, or go on with the one that is open.

    `kenmerk` says which initiative it is about, where the person pointed at one.
    """

    vragenlijst: str
    kenmerk: str | None = None
    verhaal: str = ""
    """What the person told along with it; empty for a button."""
    verhaal_id: int | None = None
    """The message of the inbox in which that stands."""
    gezegd: str = ""
    """All that was typed: a kenmerk, and perhaps by what somebody can be reached as well."""
    nieuw: bool = False
    """Begin with another idea, also when one is open: that one is kept for later."""
    alvast: Mapping[str, str] = field(default_factory=dict)
    """What the person said already in answer to questions, by their keys."""
    gekozen: Mapping[str, str] = field(default_factory=dict)
    """What the person says now in answer to questions, also in the place of an earlier answer."""
    wijzig: str | None = None
    """What the person said to change an answer of it, when that is what it begins for."""
    voorstel: Mapping[str, str] = field(default_factory=dict)
    """What the person may have said already in answer to open questions: they are asked to agree."""
    daarna: str | None = None
    """The questionnaire that was asked for, which this one has to come before."""
    anders: Gebeurtenis | None = None
    """What it means instead when the only idea of this person was not handed in yet."""


@dataclass(frozen=True, slots=True)
class Hervat(Gebeurtenis):
    """Go on where one was; `bezig` when nothing was left in between."""

    bezig: bool = False


@dataclass(frozen=True, slots=True)
class Beantwoord(Gebeurtenis):
    """An answer to the open question. `leek_op` names what else the text might have meant."""

    inbreng: Inbreng
    leek_op: str | None = None


@dataclass(frozen=True, slots=True)
class Corrigeer(Gebeurtenis):
    """ "Nee, niet X maar Y": changes the answer in which X stands."""

    tekst: str


@dataclass(frozen=True, slots=True)
class Vervang(Gebeurtenis):
    """Put this in the place of the answer to another question than the one that is open."""

    vraag: str
    tekst: str


@dataclass(frozen=True, slots=True)
class VertelErbij(Gebeurtenis):
    """Tells more to the answer to another question: people change their minds halfway."""

    vraag: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Verbeter(Gebeurtenis):
    """Change the answer to a question that was pointed at, or in which it stands.

    `nieuw` puts `waarde` in its place, `erbij` behind it, and `weg` takes it back. `open` asks it
    again; so does `onduidelijk`, since nothing was changed.
    """

    vraag: str
    waarde: str | dict[str, str] | None = None
    hoe: Literal["nieuw", "erbij", "weg", "open", "onduidelijk"] = "nieuw"


@dataclass(frozen=True, slots=True)
class Verbeteringen(Gebeurtenis):
    """Several of these, said in one message."""

    alle: tuple[Verbeter, ...]
    niet_gevonden: tuple[str, ...] = ()
    """Words that were to be changed too, and stand in no answer."""


@dataclass(frozen=True, slots=True)
class EnVerbeter(Gebeurtenis):
    """An answer to the open question, and a change to what was said before it."""

    antwoord: Beantwoord
    verbetering: Gebeurtenis


@dataclass(frozen=True, slots=True)
class Verplaats(Gebeurtenis):
    """Take back the answer to question `van`, which was told for another one, and do this with it."""

    van: str
    verbetering: Verbeter | None = None
    """None when it was no answer to anything."""


@dataclass(frozen=True, slots=True)
class Herzie(Gebeurtenis):
    """The message that gave these answers was edited; `tekst` is all that it says now.

    `gevraagd` is the one of them that it answered because that was asked; what it says about the
    others is looked for in it again.
    """

    vragen: tuple[str, ...]
    gevraagd: str | None
    tekst: str


@dataclass(frozen=True, slots=True)
class Wijzig(Gebeurtenis):
    """Change an earlier answer: the question by its key, or as the person names it."""

    vraag: str | None = None
    tekst: str = ""


@dataclass(frozen=True, slots=True)
class Terug(Gebeurtenis):
    """Back to the previous question; `tekst` is what somebody typed, empty for a button."""

    tekst: str = ""


@dataclass(frozen=True, slots=True)
class SlaOver(Gebeurtenis):
    """Skip this question, or not know the answer (`weet_niet`). `tekst` is how it was said."""

    weet_niet: bool = False
    tekst: str = ""


@dataclass(frozen=True, slots=True)
class Behoud(Gebeurtenis):
    """Leave the answer of the reopened question as it was."""

    tekst: str = ""


@dataclass(frozen=True, slots=True)
class Wis(Gebeurtenis):
    """Take back the answer to an optional question that was reopened."""


@dataclass(frozen=True, slots=True)
class Waarom(Gebeurtenis):
    """Why is this asked? `nogmaals` when that was asked, and told, just before."""

    nogmaals: bool = False


@dataclass(frozen=True, slots=True)
class Toon(Gebeurtenis):
    """Show what was answered so far."""

    tekst: str = ""
    """How it was said: with all answers before them, "laat maar zien" asks for what comes out."""


@dataclass(frozen=True, slots=True)
class Parkeer(Gebeurtenis):
    """Put away what is open, because the conversation goes on about something else."""


@dataclass(frozen=True, slots=True)
class Herhaal(Gebeurtenis):
    """Say again where we are; nothing changes."""


@dataclass(frozen=True, slots=True)
class Bevestig(Gebeurtenis):
    """Yes; what it means depends on where we are."""

    tekst: str = ""


@dataclass(frozen=True, slots=True)
class Ontken(Gebeurtenis):
    """No; what it means depends on where we are."""

    tekst: str = ""


@dataclass(frozen=True, slots=True)
class Opnieuw(Gebeurtenis):
    """Start all over again; asked to confirm."""


@dataclass(frozen=True, slots=True)
class Stop(Gebeurtenis):
    """Pause: everything is kept."""

    tekst: str = ""


@dataclass(frozen=True, slots=True)
class Verstuur(Gebeurtenis):
    """Hand in; only possible from the summary.

    `tekst` is what somebody typed; empty when a button was pressed.
    """

    tekst: str = ""


def antwoord_in(gebeurtenis: Gebeurtenis) -> Gebeurtenis:
    """The answer of who corrects something besides; any other event as it is."""
    return gebeurtenis.antwoord if isinstance(gebeurtenis, EnVerbeter) else gebeurtenis


def gezegd_bij(gebeurtenis: Gebeurtenis) -> str:
    """All that was typed with it, whatever it was taken for; empty for a button."""
    if isinstance(gebeurtenis, Terug | Behoud | Stop | Verstuur):
        return gebeurtenis.tekst
    return getypt(gebeurtenis)


def getypt(gebeurtenis: Gebeurtenis) -> str:
    """What was typed that may be about any answer; empty for what is about one already."""
    match gebeurtenis:
        case Beantwoord(inbreng=inbreng) if inbreng.keuze is None:
            return inbreng.tekst
        case Corrigeer(tekst=tekst) | Bevestig(tekst=tekst) | Ontken(tekst=tekst):
            return tekst
        case Wijzig(vraag=None, tekst=tekst):
            return tekst
        case _:
            return ""
