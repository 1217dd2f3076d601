"""The schema of a questionnaire: data for the one engine in `acties.vragenlijst`."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, StringConstraints, field_validator, model_validator

from kennisbank.schema.basis import (
    Aantal,
    Bron,
    Gegevens,
    Sleutel,
    Tekst,
    controleer_invulplekken,
)
from kennisbank.schema.intents import Intent
from kennisbank.woorden import WOORDEN

Waarde = bool | int | str
"""What a condition compares with: ja/nee as true/false, a whole number, or the key of a choice."""


class Voorwaarde(Gegevens):
    """Holds when the latest answer to `vraag` is `is_`; with neither, when it was answered."""

    vraag: Sleutel
    is_: Waarde | None = Field(default=None, alias="is")
    is_niet: Waarde | None = None


class AlGezegd(Gegevens):
    """Told already by a thing of the reeks `vraag`: by one of which the field `veld` is `is_`, and of
    which `noemt` is known."""

    vraag: Sleutel
    veld: Sleutel
    is_: Waarde = Field(alias="is")
    noemt: Sleutel


class Keuze(Gegevens):
    """One of the answers to choose from; `synoniemen` are typed words that mean the same."""

    sleutel: Sleutel
    label: Tekst
    synoniemen: tuple[Tekst, ...] = ()
    blijkt_uit: tuple[Tekst, ...] = ()
    """(Parts of) words from which this choice follows. In a reeks in the name of a thing, so that it
    need not be asked: "inloop" and "avond" say that something is a bijeenkomst. Of a choice in the
    sentence that answers the question: "ze mogen meedenken, maar het college beslist"."""
    openbaar: Tekst | None = None
    """How it is called on a page for everybody, where the label is a word of the trade."""


class Sprong(Gegevens):
    """After this question, go on at `naar` (a later question, or `einde`) when all of `als` hold."""

    als: tuple[Voorwaarde, ...] = ()
    naar: Sleutel


WIE = "{wie}"
"""In a construction: the place of whoever it is about."""


def _met_een_plek(constructie: str) -> str:
    if constructie.count(WIE) != 1 or constructie.strip() == WIE:
        raise ValueError(f"zet er precies één keer {WIE} in, met woorden ervoor of erna")
    return constructie


Constructie = Annotated[Tekst, AfterValidator(_met_een_plek)]
"""Words as in a signal, and `{wie}` once; "a|b" is one of these words."""


class HerkenGeld(Gegevens):
    """An amount that the idea costs: "zo'n 2000 euro"."""

    soort: Literal["geld"]


class HerkenMoment(Gegevens):
    """When something is to happen: "volgend voorjaar", "in mei 2027", "zo snel mogelijk"."""

    soort: Literal["moment"]


class HerkenContact(Gegevens):
    """Who is speaking, and how to reach them: "ik ben Jan Bakker, 06-12345678"."""

    soort: Literal["contact"]
    geleerd: bool = False
    """Whether a name that no rule finds may be one that the learned judge is sure of."""


class HerkenKern(Gegevens):
    """The kern of the municipality where it is to happen, by the names in its data."""

    soort: Literal["kern"]


class HerkenVerhaal(Gegevens):
    """The story itself: the whole message, when it says more than that somebody has an idea."""

    soort: Literal["verhaal"]


class HerkenAanvulling(Gegevens):
    """What has to be added or changed: the whole message, when it says more than that something has
    to. `leeg` are words that do not say what: "ik wil mijn telefoonnummer wijzigen"."""

    soort: Literal["aanvulling"]
    leeg: tuple[Tekst, ...] = ()


Geleerd = Literal["samenwerking", "gesproken_met", "doel", "hulp_nodig"]
"""What the learned judge of what was told can find; see docs/besluiten/17-vooraf-verteld.md."""


class HerkenZinsdeel(Gegevens):
    """The part of a sentence that holds one of `signalen`, such as "zodat" or "we hebben … nodig".

    A signal is one or more words. "…" stands for a few words ("met … gepraat"), "*" for the rest of
    a word ("werk*", "*overlast"), and "{organisatie}" for each organisation of the municipality.
    A part that holds signals of several questions goes to the longest of them.
    """

    soort: Literal["zinsdeel"]
    signalen: tuple[Tekst, ...] = Field(min_length=1)
    gevolgen: tuple[Tekst, ...] = ()
    """Signals that begin with "dan": what comes of it, except after a moment ("in mei, dan …")."""
    vanaf: tuple[Tekst, ...] = ()
    """Signals from which the answer begins; what stands before them in that part is left out."""
    terugwijzers: tuple[Tekst, ...] = ()
    """Words at the beginning of a part that point back: the answer is what stands before it."""
    niet: tuple[Tekst, ...] = ()
    """A part that holds one of these does not count."""
    koppen: tuple[Tekst, ...] = ()
    """What with a colon behind it announces the answer: "Doel: meer vogels"."""
    alleen_wie: bool = False
    """Whether only the people or the organisation in that part are the answer, when any are named."""
    wie: tuple[Constructie, ...] = ()
    """Words with a place for who it is: "{wie} weet* ervan". Whoever stands there is the answer."""
    ontkenningen: tuple[Tekst, ...] = ()
    """With `alleen_wie`: a part that holds one of these says who it was not. What goes on after it
    may say who it was: "niet met de wethouder gesproken, wel met de school"."""
    geleerd: Geleerd | None = None
    """What the learned judge looks for where none of these words find anything."""


class HerkenMetWie(Gegevens):
    """With whom: "samen met de school", "met een paar buren"; or the part of a sentence that holds
    one of `signalen`, such as "doe* mee". Both are left alone in a part that holds one of `niet`.
    """

    soort: Literal["met_wie"]
    koppen: tuple[Tekst, ...] = ()
    """What with a colon behind it announces the answer: "Met: de school"."""
    signalen: tuple[Tekst, ...] = ()
    wie: tuple[Constructie, ...] = ()
    """Words with a place for who it is: "{wie} doe* … mee"."""
    voorbij: tuple[Tekst, ...] = ()
    """Company in a part that holds one of these is not of the plan: "toen ik met … was"."""
    niet: tuple[Tekst, ...] = ()
    geleerd: Geleerd | None = None
    """As with `zinsdeel`."""


class HerkenGetal(Gegevens):
    """A number before one of `eenheden`: "14 weken", "2 rondes"."""

    soort: Literal["getal"]
    eenheden: tuple[Tekst, ...] = Field(min_length=1)


Herkenning = Annotated[
    HerkenGeld
    | HerkenGetal
    | HerkenMoment
    | HerkenContact
    | HerkenKern
    | HerkenVerhaal
    | HerkenAanvulling
    | HerkenZinsdeel
    | HerkenMetWie,
    Field(discriminator="soort"),
]


class BasisVraag(Gegevens):
    """What every question has, whatever its kind."""

    sleutel: Sleutel
    naam: Tekst
    """How the answer is called in the summary and when somebody wants to change it."""
    vraag: Tekst
    hulp: Tekst | None = None
    waarom: Tekst
    """Why this is asked; the answer to "waarom vraagt u dit?"."""
    verplicht: bool = True
    onherroepelijk: bool = False
    """A yes to it cannot be taken back, so it must be said in so many words."""
    synoniemen: tuple[Tekst, ...] = ()
    """Other words for `naam`, so that "mijn mail klopt niet" finds its question."""
    als: tuple[Voorwaarde, ...] = ()
    """Asked only when all of these hold."""
    al_gezegd: AlGezegd | None = None
    """Not asked as long as this tells it; an answer that was given stays."""
    spring: tuple[Sprong, ...] = ()
    herken: Herkenning | None = None
    """How its answer is found in what somebody tells before the question is asked. Without it the
    question is always asked."""
    bron: Bron


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


class ReeksVeld(Gegevens):
    """What is asked of each thing in a reeks; `{naam}` in `vraag` is the name of that thing."""

    sleutel: Sleutel
    naam: Tekst
    """How it is called in the summary."""
    vraag: Tekst
    soort: Literal["keuze", "datum", "getal", "open"]
    keuzes: tuple[Keuze, ...] = ()
    verplicht: bool = True
    """Without it "sla over" leaves it empty."""
    openbaar: Tekst | None = None
    """Its name on a page for everybody, where `naam` is a word of the trade."""
    intern: bool = False
    """Whether it says nothing to residents, so that it stands on no such page."""
    ongeveer: bool = False
    """Of a datum: whether a part of the year is kept as long as the day is not known."""
    als: tuple[VeldVoorwaarde, ...] = ()
    """Asked only when all of these hold for the same thing."""

    @field_validator("vraag")
    @classmethod
    def _invulplekken(cls, vraag: str) -> str:
        return controleer_invulplekken(vraag, "naam", *WOORDEN)

    @model_validator(mode="after")
    def _keuzes_bij_een_keuze(self) -> Self:
        if self.sleutel == "naam":
            raise ValueError("een veld mag niet 'naam' heten. | Dat is al hoe het ding zelf heet.")
        if (self.soort == "keuze") != bool(self.keuzes) or len(self.keuzes) == 1:
            raise ValueError(
                f"veld '{self.sleutel}' heeft niet de keuzes die bij '{self.soort}' horen. | Geef een"
                " veld van de soort 'keuze' minstens twee 'keuzes', en een ander veld geen."
            )
        return self


class VeldVoorwaarde(Gegevens):
    """Holds when another field of the same thing is one of `is_`."""

    veld: Sleutel
    is_: tuple[Sleutel, ...] = Field(alias="is", min_length=1)


class ReeksVraag(BasisVraag):
    """Several things by their names, in one message; then of each of them what `velden` ask."""

    soort: Literal["reeks"]
    velden: tuple[ReeksVeld, ...] = ()
    een_per_regel: bool = False
    """Whether only a new line or a semicolon comes between two of them: for contributions and other
    whole sentences, in which a comma means nothing."""
    met_lidwoord: bool = False
    """Whether a thing keeps "de" or "het" before its name, because it is read in a sentence."""
    openbaar: Tekst | None = None
    """What stands above the names on a page for everybody."""
    suggesties: tuple[Tekst, ...] = ()
    """Names that may be forgotten; offered, never filled in."""

    @model_validator(mode="after")
    def _velden_kloppen(self) -> Self:
        eerder: dict[str, ReeksVeld] = {}
        for veld in self.velden:
            if veld.sleutel in eerder:
                raise ValueError(
                    f"veld '{veld.sleutel}' staat er twee keer. | Geef elk veld een eigen sleutel."
                )
            for voorwaarde in veld.als:
                ander = eerder.get(voorwaarde.veld)
                if ander is None or set(voorwaarde.is_) - {k.sleutel for k in ander.keuzes}:
                    raise ValueError(
                        f"veld '{veld.sleutel}' hangt af van wat er niet boven staat. | Gebruik een"
                        " eerder veld van de soort 'keuze', en sleutels van zijn keuzes."
                    )
            eerder[veld.sleutel] = veld
        return self


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


class Vragenbank(Gegevens):
    """Questions of the participatiedossier by their keys: the same key is the same question everywhere,
    so that what was answered in one part is not asked in another."""

    vragen: tuple[Vraag, ...] = ()


ReeksVeld.model_rebuild()
