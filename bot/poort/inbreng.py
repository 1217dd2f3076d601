"""What comes in over a channel, and what goes out: the types of the conversation port."""

from __future__ import annotations

from dataclasses import dataclass, field

from acties.berichten import Bericht, Opdracht
from acties.bijlagen.keuring import MAX_BYTES

MAX_BESTAND_BYTES = MAX_BYTES
"""What is larger is not taken; a channel that knows the size beforehand need not fetch it."""


@dataclass(frozen=True, slots=True)
class Tekst:
    """Something that a person typed."""

    tekst: str


@dataclass(frozen=True, slots=True)
class Knopdruk:
    """A pressed button, by its token."""

    token: str


@dataclass(frozen=True, slots=True)
class Bestand:
    """A photo or document that somebody sent. What it really is, is found out from its content."""

    naam: str
    """As the sender's machine calls it; a channel that knows none gives one, such as foto.jpg."""
    inhoud: bytes | None = field(default=None, repr=False)
    """None when the channel did not fetch it: it is too large, or could not be had."""
    bijschrift: str = ""
    """What was written with it: treated as the text of the message."""
    te_groot: bool = False
    """Without `inhoud`: whether that is because it is larger than MAX_BESTAND_BYTES."""
    andere_soort: bool = False
    """Without `inhoud`: whether the channel knows already that it is nothing that is taken."""
    nog_meer: bool = False
    """Whether another file was sent together with it: what is open is said after the last one."""


@dataclass(frozen=True, slots=True)
class GedeeldContact:
    """A card of an address book that somebody shared, with a name and a phone number."""

    naam: str
    telefoon: str
    """As the channel gives it; may be international without the plus."""
    eigen: bool
    """Whether the channel says that it is the sender's own; of others nothing is noted."""


@dataclass(frozen=True, slots=True)
class GedeeldeLocatie:
    """A place on the map that somebody shared, in degrees (WGS 84)."""

    breedtegraad: float
    lengtegraad: float


@dataclass(frozen=True, slots=True)
class Wijziging:
    """A message that was edited after it was sent; `tekst` is all that it says now."""

    van: str
    """The `bericht_id` under which the message itself came in."""
    tekst: str


@dataclass(frozen=True, slots=True)
class Doorgestuurd:
    """A message that somebody else wrote. It is no answer until the person says that it is."""

    tekst: str
    bestand: Bestand | None = None
    """What came with it; kept as any other file, because it says nothing by itself."""


@dataclass(frozen=True, slots=True)
class Kanaalbericht:
    """Something to which the channel itself has the answer, such as a command of its menu.

    Afterwards comes `daarna`; without it, what was open is said again.
    """

    tekst: str
    """What the person sent, as it stands in the conversation."""
    berichten: tuple[Bericht, ...] = ()
    daarna: Opdracht | None = None


Inbreng = (
    Tekst
    | Knopdruk
    | Bestand
    | GedeeldContact
    | GedeeldeLocatie
    | Wijziging
    | Doorgestuurd
    | Kanaalbericht
)


@dataclass(frozen=True, slots=True)
class UitgaandBericht:
    """A message for the person. `tokens` belong to `bericht.alle_knoppen()`, in that order."""

    id: int
    bericht: Bericht
    tokens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Antwoord:
    """What the port gives back for one message."""

    berichten: tuple[UitgaandBericht, ...] = field(default=())
    onderweg: bool = False
    """The message is stored but not answered yet; the answer comes later, by itself."""
