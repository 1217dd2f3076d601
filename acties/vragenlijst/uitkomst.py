"""What a step leads to: a question, a summary or the end. JSON, so that a repeat gets the same."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from acties.vragenlijst.anderen import LetOp


class Melding(BaseModel):
    """Something to say before what comes next; `acties.vragenlijst.weergave` has the words."""

    model_config = ConfigDict(frozen=True)

    soort: Literal[
        "inleiding",
        "uit_dossier",
        "zelfde_contact",
        "verder",
        "ander_idee",
        "genoteerd",
        "erbij",
        "bedacht",
        "overgeslagen",
        "gewijzigd",
        "behouden",
        "gewist",
        "teruggezet",
        "ja_waarop",
        "niets_terug_te_zetten",
        "waarom",
        "waarom_moet",
        "waarom_mag",
        "opmerking",
        "eerste_vraag",
        "nog_niet_klaar",
        "wat_wijzigen",
        "wijzig_onbekend",
        "correctie_onbekend",
        "herzien_niets",
        "kies_versturen",
        "niet_verwerkt",
        "niet_veranderd",
        "nog_niets_veranderd",
        "zeg_versturen",
        "niet_opnieuw",
        "vorige_keer",
        "opnieuw_begonnen",
    ]
    gegevens: dict[str, str] = {}
    """What the words are filled with. `genoteerd` also has `leek_op`: the intent for which the answer
    could be taken, so that who shows it can add what belongs to that."""


class Overzichtsregel(BaseModel):
    """One answer in a summary."""

    model_config = ConfigDict(frozen=True)

    nummer: int
    vraag: str
    naam: str
    antwoord: str | None
    """None for what was skipped."""


class _Uitkomst(BaseModel):
    model_config = ConfigDict(frozen=True)

    invulling_id: int = 0
    kenmerk: str | None = None
    """The initiative that it is about, if any."""
    meldingen: tuple[Melding, ...] = ()
    alvast: tuple[Overzichtsregel, ...] = ()
    """The answers to other questions that were understood from this message, to be told."""


class VraagOpen(_Uitkomst):
    """A question is open."""

    soort: Literal["vraag"] = "vraag"
    vraag: str
    nummer: int
    """Its number on the path, from 1."""
    aantal: int
    """How many questions there are on the path."""
    beantwoord: int
    heropend: bool = False
    """Whether the person came back to a question that has an answer."""
    vorig: str | None = None
    """That answer, as it is shown."""
    fout: str | None = None
    niets: bool = False
    """With `fout`: nothing in the message looked like an answer to this question."""
    mislukt: int = 0
    """With `fout`: how many times in a row it was so at this question, this one included."""
    vervolg: str | None = None
    keuzes: tuple[tuple[str, str], ...] = ()
    """With `vervolg`: what to choose from, as key and label."""
    mag_over: bool = False
    """With `vervolg`: whether what it asks may be skipped."""


class Bevestiging(_Uitkomst):
    """The person is asked whether this is really meant."""

    soort: Literal["bevestiging"] = "bevestiging"
    wat: Literal["opnieuw"]


class Samenvatting(_Uitkomst):
    """The answers on the current path; `compleet` when nothing needs to be asked any more."""

    soort: Literal["samenvatting"] = "samenvatting"
    compleet: bool
    regels: tuple[Overzichtsregel, ...]
    let_op: tuple[LetOp, ...] = ()
    """Where details of other people may stand; only in a summary that can be sent."""


class Einde(_Uitkomst):
    """The questionnaire is closed, or there was none."""

    soort: Literal["einde"] = "einde"
    reden: Literal[
        "verstuurd",
        "gepauzeerd",
        "gestopt",
        "niet_begonnen",
        "niet_ingediend",
        "geen_toegang",
        "geen_vragenlijst",
    ]
    """`gestopt` is a short one that was left; `niet_begonnen` one that makes no sense now;
    `niet_ingediend` one about an idea that was not handed in yet."""
    vragenlijst: str | None = None
    afronding: str | None = None
    gegevens: dict[str, Any] = {}
    """What the afronding gave back, such as the reference."""
    vervolg: Uitkomst | None = None
    """What comes at once after it, in the same turn: another questionnaire, or the one that this
    one interrupted."""

    @property
    def slot(self) -> Uitkomst:
        """Where the conversation is after all this."""
        if self.vervolg is None:
            return self
        return self.vervolg.slot if isinstance(self.vervolg, Einde) else self.vervolg


Uitkomst = Annotated[VraagOpen | Bevestiging | Samenvatting | Einde, Field(discriminator="soort")]
Einde.model_rebuild()
UITKOMST: TypeAdapter[VraagOpen | Bevestiging | Samenvatting | Einde] = TypeAdapter(Uitkomst)
