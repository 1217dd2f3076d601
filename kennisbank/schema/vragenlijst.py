"""The schema of a questionnaire: data for the one engine in `acties.vragenlijst`."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import StringConstraints, field_validator, model_validator

from kennisbank.schema.basis import Bron, Gegevens, Sleutel, Tekst, controleer_invulplekken
from kennisbank.schema.basisvraag import BasisVraag
from kennisbank.schema.intents import Intent
from kennisbank.schema.vraag import Vraag
from kennisbank.woorden import WOORDEN


class Documentsjabloon(Gegevens):
    """A Word template in the folder `documenten/` of the municipality, filled in at the end."""

    sjabloon: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_-]+\.docx$")]
    naam: Tekst
    """The file name that people get, with `{kenmerk}` where that of the initiative comes."""

    @field_validator("naam")
    @classmethod
    def _invulplekken(cls, naam: str) -> str:
        return controleer_invulplekken(naam, "kenmerk")


class Nalezen(Gegevens):
    """What is said above the answers when they are checked, and on the button that ends it."""

    tekst: Tekst
    knop: Tekst


Afronding = Literal[
    "initiatief_indienen",
    "doorgeven",
    "toegang_geven",
    "initiatief_kiezen",
    "status_vertellen",
    "projectplan",
    "aanvullen",
    "intrekken",
    "gegevens_wissen",
    "hervatcode_maken",
    "hervatcode_mailen",
    "hulp_vragen",
    "onderdeel",
    "dossier_beginnen",
    "dossier_kopieren",
    "dossier_hernoemen",
    "dossier_verwijderen",
    "dossier_voortgang",
    "aanmelden",
    "publiceren",
    "plan_controleren",
]


_VOOR_IEDER = frozenset({"gegevens_wissen", "hervatcode_maken", "hervatcode_mailen"})
"""What is not about an idea or a dossier, but about whatever somebody has here."""

_ZONDER_DOSSIER: tuple[Afronding, ...] = ("dossier_beginnen", "aanmelden", "plan_controleren")
"""What an employee does outside a dossier."""


class Vragenlijst(Gegevens):
    """A questionnaire: questions in order, and what happens at the end."""

    sleutel: Sleutel
    titel: Tekst
    start_bij: tuple[Intent, ...] = ()
    """The intents that start this questionnaire."""
    start_buiten: tuple[Intent, ...] = ()
    """The intents that start it only while none is open; inside one they mean something else."""
    toegang: bool = False
    """Whether it is about an initiative that was handed in. A conversation without access to one
    gets the questionnaire `toegang` first; with access to several, `welk_initiatief`. Its texts may
    name the idea (`{idee}`) and its `{kenmerk}`."""
    dossier: bool = False
    """Whether it is a part of a participatiedossier. Its answers belong to that, what the dossier has
    already is not asked again, and who works at the municipality is addressed as "je"."""
    medewerker: bool = False
    """Whether it is for who works at the municipality, without being about a dossier."""
    eigen_antwoorden: bool = False
    """With `dossier`: whether its answers are about this one time, and not about the project."""
    tussendoor: bool = False
    """Whether all that was open comes back after it, also something short, such as a first question."""
    herneemt: bool = False
    """Whether who does it again, about the same initiative, begins with what was answered then."""
    samenvatten: bool = True
    """Whether the answers are checked before "Versturen". Otherwise it ends with the last answer:
    for short ones, in which a summary would only repeat what was just said."""
    inleiding: Tekst | None = None
    """Said before the first question: who asks, what happens with the answers, who reads them."""
    bezwaar: Tekst | None = None
    """Said instead of beginning, when the afronding knows that it would be of no use now."""
    nalezen: Nalezen | None = None
    """In place of the words for handing in an idea."""
    document: Documentsjabloon | None = None
    """What is made of the answers, by an afronding that makes documents."""
    afronding: Afronding
    """What happens after "Versturen"; `acties.omgeving` holds the code behind each name."""
    bron: Bron
    vragen: tuple[Vraag, ...] = ()
    """None at all makes it a request: what is asked for is done at once, with access if needed."""

    @property
    def je(self) -> bool:
        """Whether who fills this in is addressed as "je": a colleague, and no inwoner."""
        return self.dossier or self.medewerker

    @property
    def voor_ieder(self) -> bool:
        """Whether inwoners and employees fill this in alike, each addressed in their own way."""
        return self.afronding in _VOOR_IEDER

    @property
    def over_een_dossier(self) -> bool:
        """Whether there must be a dossier before it can begin."""
        return self.dossier and self.afronding not in _ZONDER_DOSSIER

    @model_validator(mode="after")
    def _wat_verstuurd_wordt_is_ingeleid(self) -> Self:
        if self.samenvatten and not (self.vragen and self.inleiding):
            raise ValueError(
                "hier hoort een 'inleiding' en minstens één vraag. | Voeg toe wat ontbreekt, of zet er"
                " 'samenvatten: false' bij als er niets na te lezen is."
            )
        return self

    @model_validator(mode="after")
    def _een_onderdeel_hoort_bij_een_dossier(self) -> Self:
        if self.dossier and self.toegang:
            raise ValueError(
                "een vragenlijst gaat over een initiatief of over een dossier. | Haal 'toegang' of"
                " 'dossier' weg."
            )
        if self.afronding == "onderdeel" and not self.dossier:
            raise ValueError(
                "de afronding 'onderdeel' hoort bij een dossier. | Zet er 'dossier: true' bij."
            )
        return self

    @model_validator(mode="after")
    def _alleen_wat_bekend_is_wordt_ingevuld(self) -> Self:
        idee = ("idee", "kenmerk") if self.toegang else ()
        for tekst in (self.inleiding, *(t for v in self.vragen for t in (v.vraag, v.hulp))):
            controleer_invulplekken(tekst or "", *idee, *WOORDEN)
        for tekst in (self.titel, self.bezwaar, *(v.waarom for v in self.vragen)):
            controleer_invulplekken(tekst or "", *WOORDEN)
        return self

    @model_validator(mode="after")
    def _verwijzingen_kloppen(self) -> Self:
        plaats: dict[str, int] = {}
        if len([v for v in self.vragen if v.herken is not None and v.herken.soort == "verhaal"]) > 1:
            raise ValueError(
                "meer dan één vraag heeft 'herken: { soort: verhaal }'. | Laat het bij één vraag staan:"
                " het verhaal is het antwoord op één vraag."
            )
        for nummer, vraag in enumerate(self.vragen):
            if vraag.sleutel in plaats:
                raise ValueError(
                    f"vraag '{vraag.sleutel}' staat er twee keer. | Geef elke vraag een eigen sleutel."
                )
            if vraag.sleutel == "einde":
                raise ValueError(
                    "een vraag mag niet 'einde' heten. | Dat woord betekent: naar de samenvatting."
                )
            for voorwaarde in (*vraag.als, *(v for s in vraag.spring for v in s.als)):
                self._voorwaarde_klopt(vraag, voorwaarde.vraag, plaats)
            if vraag.al_gezegd is not None:
                self._voorwaarde_klopt(vraag, vraag.al_gezegd.vraag, plaats)
            plaats[vraag.sleutel] = nummer
        for nummer, vraag in enumerate(self.vragen):
            for sprong in vraag.spring:
                # Jumping back would make the path a loop; going back is for the person alone.
                if sprong.naar != "einde" and plaats.get(sprong.naar, -1) <= nummer:
                    raise ValueError(
                        f"vraag '{vraag.sleutel}' springt naar '{sprong.naar}', en dat is geen latere"
                        " vraag. | Spring naar een vraag die er later in staat, of naar 'einde'."
                    )
        return self

    @staticmethod
    def _voorwaarde_klopt(vraag: BasisVraag, van: str, eerder: dict[str, int]) -> None:
        if van not in eerder and van != vraag.sleutel:
            raise ValueError(
                f"vraag '{vraag.sleutel}' hangt af van '{van}', en die staat er niet"
                " boven. | Gebruik de sleutel van een eerdere vraag."
            )

    def vraag(self, sleutel: str) -> Vraag:
        """The question with this key; raises KeyError when there is none."""
        for vraag in self.vragen:
            if vraag.sleutel == sleutel:
                return vraag
        raise KeyError(sleutel)
