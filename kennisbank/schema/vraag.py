"""The kinds of questions. What each reads and shows is a class in `acties.vragenlijst.soorten`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kennisbank.schema.basis import Aantal, Gegevens, Sleutel, Tekst
from kennisbank.schema.basisvraag import BasisVraag, Keuze
from kennisbank.schema.reeksvraag import ReeksVraag


class Idee(Gegevens):
    """What others do, for who asks for ideas: one sentence, and the werkvorm that it is."""

    tekst: Tekst
    werkvorm: Sleutel


class OpenVraag(BasisVraag):
    """Free text; `max_tekens` is a limit for one answer, generous because people tell stories."""

    soort: Literal["open"]
    max_tekens: Aantal = 20_000
    vertellen: bool = False
    """Whether a word that tells nothing, such as "nee" or "👍", is no answer. Others may be answered by
    that: "Werkt u samen?" "Nee"."""
    probleem: bool = False
    """Whether a problem is what is asked for: an answer that looks like a report or a complaint is then
    simply the answer."""
    plek: bool = False
    """Whether it asks where something is: a place on the map may then be shared with the answer."""
    toelichting: bool = False
    """Whether what somebody adds to the yes or no that opens this question ("ja, over het groen") is
    proposed as its answer."""
    verhaal_naar: Sleutel | None = None
    """The question of the dossier that a story answers which is told here, and is too long for here."""
    bij_dossier: Tekst | None = None
    """How it is asked of who has a dossier open, with `{project}` for its name; the name then goes
    along with what is answered."""
    benaming: bool = False
    """Whether a name is asked for: the one inside "noem het maar Fietspad Vecht" is the answer, and a
    question or an announcement is none."""
    in_vraagvorm: bool = False
    """Whether the answer may be a question itself, such as the one that is put to residents. Elsewhere
    an employee who asks something gets an answer."""
    adres_gevraagd: bool = False
    """Whether an e-mail address or a number is what is asked for: then none is pointed out."""
    vrij: bool = False
    """Whether it asks for nothing but what somebody likes to tell, such as why they stop: then what is
    said is the answer, whatever it looks like, and "nee" tells nothing."""
    ideeen: tuple[Idee, ...] = ()
    """What to think of, for who asks what others do; with them there is a button that asks that."""


class ContactVraag(BasisVraag):
    """Name and at least one way to reach the person: e-mail address or phone number."""

    soort: Literal["contact"]


class NogNiet(Gegevens):
    """What is no answer yet to whether something happens: "tot nu toe niets" leaves open what comes."""

    woorden: tuple[Tekst, ...] = Field(min_length=1)
    """(Parts of) sentences that say so."""
    komt_nog: tuple[Tekst, ...] = ()
    """(Parts of) words that say beside it that it will: then it is a yes."""
    zin: Tekst
    """What is asked then."""


class JaNeeVraag(BasisVraag):
    """Yes or no."""

    soort: Literal["ja_nee"]
    feit: bool = False
    """Whether it asks how something is, and not for permission: then "ja, de architect wil het niet" is
    a yes with its reason. Permission is never read from a sentence that also says no."""
    nog_niet: NogNiet | None = None
    """Where something that has yet to happen is a yes as well."""


class KeuzeVraag(BasisVraag):
    """Exactly one of the choices."""

    soort: Literal["keuze"]
    keuzes: tuple[Keuze, ...] = Field(min_length=2)


class MeerkeuzeVraag(BasisVraag):
    """One or more of the choices."""

    soort: Literal["meerkeuze"]
    keuzes: tuple[Keuze, ...] = Field(min_length=2)
    knoppen: bool = True
    """Whether they are shown as buttons. Without, people name them: for a list too long to show."""
    voorgesteld_door: Sleutel | None = None
    """The part of a dossier that suggests some of them: those are shown, and "de eerste" is the first
    of those."""


class GetalVraag(BasisVraag):
    """A whole number, in figures or in words; `eenheid` says of what: "mensen", "weken"."""

    soort: Literal["getal"]
    minimum: int = 0
    maximum: int | None = None
    eenheid: Tekst | None = None


class DatumVraag(BasisVraag):
    """A date, written the way people write dates."""

    soort: Literal["datum"]
    verleden: bool = False
    """Whether it is about something that happened: without a year the last such day is meant."""
    ongeveer: bool = False
    """Whether a part of the year is kept, as it was said, as long as the day is not known."""


class BedragVraag(BasisVraag):
    """An amount in whole or broken euros."""

    soort: Literal["bedrag"]


class KenmerkVraag(BasisVraag):
    """The kenmerk of an initiative, or a code to go on elsewhere: they have the same form."""

    soort: Literal["kenmerk"]
    eigen: bool = False
    """Whether the initiatives to which the conversation has access are offered to choose from."""


class BereikVraag(BasisVraag):
    """An e-mail address or a phone number, without a name."""

    soort: Literal["bereik"]


Vraag = Annotated[
    OpenVraag
    | ContactVraag
    | JaNeeVraag
    | KeuzeVraag
    | MeerkeuzeVraag
    | DatumVraag
    | BedragVraag
    | GetalVraag
    | ReeksVraag
    | KenmerkVraag
    | BereikVraag,
    Field(discriminator="soort"),
]
