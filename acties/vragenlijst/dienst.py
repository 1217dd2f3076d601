"""The engine with its memory: each step is one transaction, and the same message does nothing twice.

Interface 2: `stap(gesprek_id, bericht_id, gebeurtenis) → vraag | samenvatting | einde`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Any, Literal, Protocol, runtime_checkable

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from acties import klok
from acties.bijlagen.dienst import verhuis
from acties.opslag import (
    Antwoord,
    Databron,
    Gegevensversie,
    Gesprek,
    Invulling,
    Participatiedossier,
    Stap,
)
from acties.opslag.invoegen import voeg_toe_als_nieuw
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.elders import hoort_elders
from acties.vragenlijst.herzien import herzie
from acties.vragenlijst.motor import (
    Resultaat,
    Toestand,
    open_vraag,
    sluit_zonder_samenvatting,
    stel_voor,
    verwerk,
    vul_aan,
    weergave_van,
    zet_in,
)
from acties.vragenlijst.overgangen import OVERGANGEN, Status
from acties.vragenlijst.pad import Gegeven, pad
from acties.vragenlijst.soorten import Inbreng, past_nog, soort_van
from acties.vragenlijst.soorten.ja_nee import als_feit
from acties.vragenlijst.soorten.keuze import MetVoorstel
from acties.vragenlijst.tegenspraak import lees_tegenspraak
from acties.vragenlijst.uitkomst import (
    UITKOMST,
    Bevestiging,
    Einde,
    Melding,
    Samenvatting,
    VraagOpen,
)
from acties.vragenlijst.vooraf import vul_bereik, vul_vooraf
from acties.vragenlijst.zelfde import eerder_contact, lees_hetzelfde
from acties.vragenlijst.zoeken import lees_correctie
from kennisbank.laden import GemeenteGegevens, Versie
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vragenlijst import JaNeeVraag, Keuze, MeerkeuzeVraag, Vraag, Vragenlijst

Uitkomst = VraagOpen | Bevestiging | Samenvatting | Einde

INGETROKKEN = "ingetrokken"
"""The status of an answer of a dossier that no longer counts, since its part was begun again."""

_PROJECTNAAM = "titel"
"""The question of the vragenbank that names the project of a dossier."""

TOEGANG = "toegang"
"""The questionnaire that gives a conversation access to an initiative."""

DOSSIER_BEGINNEN = "dossier_beginnen"
"""The questionnaire that begins a participatiedossier, when a conversation is not about one."""

WELK_INITIATIEF = "welk_initiatief"
"""The questionnaire that asks which one, when a conversation has access to several."""


class OnbekendGesprek(LookupError):
    """There is no conversation with this id: the port makes it before anything else happens."""


@dataclass(frozen=True, slots=True)
class Afgerond:
    """What an afronding gets to work with."""

    invulling_id: int
    gesprek_id: str
    gemeente: Versie[Gemeente]
    lijst: Vragenlijst
    versie: str
    antwoorden: Mapping[str, Gegeven]
    kenmerk: str | None = None
    """The initiative that it is about, when the questionnaire needs access to one."""
    daarna: str | None = None
    """The questionnaire that was asked for, when this one had to come first."""


class Afronding(Protocol):
    """What happens after "Versturen", in the transaction of that step.

    Must lead to the same when called twice for one run; what it returns goes into `Einde.gegevens`.
    Four of its keys mean something here: `vervolg` is the questionnaire that begins at once after
    this one, `vervolg_alvast` what was said already in answer to questions of it, `kenmerk` the
    initiative or dossier that it is about, and `daarna` what it has to lead to.
    """

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]: ...


@runtime_checkable
class MetBezwaar(Protocol):
    """An afronding that knows beforehand that it would be of no use."""

    def bezwaar(self, sessie: Session, gesprek_id: str, kenmerk: str | None) -> dict[str, Any] | None:
        """Why not to begin now, for `Einde.gegevens`; None when there is nothing against it."""


class Toegankelijk(Protocol):
    """The kenmerken of the initiatives to which a conversation has access, the newest first."""

    def __call__(self, sessie: Session, gesprek_id: str) -> Sequence[str]: ...


class WelkDossier(Protocol):
    """The participatiedossier that a conversation is about, or the one that was named if it may see
    that; None when there is none."""

    def __call__(self, sessie: Session, gesprek_id: str, kenmerk: str | None) -> str | None: ...


def _geen_dossier(sessie: Session, gesprek_id: str, kenmerk: str | None) -> str | None:
    return None


class Voorgesteld(Protocol):
    """What a part of a dossier (`door`) suggests in it: the keys of choices, the best first."""

    def __call__(self, sessie: Session, kenmerk: str, door: str) -> Sequence[str]: ...


def _niets_voorgesteld(sessie: Session, kenmerk: str, door: str) -> Sequence[str]:
    return ()


def _nergens(sessie: Session, gesprek_id: str) -> Sequence[str]:
    return ()


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a conversation is, for who has to understand its next message."""

    fase: Literal["geen", "vraag", "samenvatting", "bevestiging"]
    soort: str | None = None
    """The kind of the open question."""
    feit: str | None = None
    """How that is asked, when it asks for yes or no to a fact."""
    heropend: bool = False
    keuzes: tuple[Keuze, ...] = ()
    """Among which the open question lets people choose; with `geen`, what was suggested just now."""
    dossier: bool = False
    """Whether it is asked of an employee, in a participatiedossier."""
    ingediend: bool = False
    """With `geen`: whether this conversation has access to something that was handed in."""
    vervolg: bool = False
    """With `geen`: whether a part of a dossier was done last, after which the next one is suggested."""
    medewerker: bool | None = None
    """Otherwise: whether what is open is filled in by an employee; None when anybody may."""
    vragenlijst: str | None = None
    vraag: str | None = None
    """The key of the open question."""


@dataclass(frozen=True, slots=True)
class Contactvraag:
    """The question for contact details, by its key."""

    sleutel: str
    open: bool


class Vragenlijstdienst:
    """The questionnaires of one installation."""

    def __init__(
        self,
        bron: Databron,
        gegevens: GemeenteGegevens,
        afrondingen: Mapping[str, Afronding],
        toegankelijk: Toegankelijk = _nergens,
        welk_dossier: WelkDossier = _geen_dossier,
        *,
        voorgesteld: Voorgesteld = _niets_voorgesteld,
    ) -> None:
        self._bron = bron
        self._gegevens = gegevens
        self._afrondingen = afrondingen
        self._toegankelijk = toegankelijk
        self._welk_dossier = welk_dossier
        self._voorgesteld = voorgesteld
        self._versies: dict[tuple[str, str, str], Vragenlijst] = {}

    def stap(self, gesprek_id: str, bericht_id: str, gebeurtenis: g.Gebeurtenis) -> Uitkomst:
        """Do what the person did, once; a repeat of `bericht_id` gets the same outcome.

        Raises OnbekendGesprek when the conversation does not exist.
        """
        with self._bron.schrijven() as sessie:
            _vergrendel(sessie, gesprek_id)
            gedaan = sessie.scalar(
                select(Stap.uitkomst).where(
                    Stap.gesprek_id == gesprek_id, Stap.bericht_id == bericht_id
                )
            )
            if gedaan is not None:
                return UITKOMST.validate_python(gedaan)
            uitkomst = self._doe(sessie, gesprek_id, bericht_id, gebeurtenis)
            if isinstance(uitkomst, VraagOpen) and uitkomst.fout is not None:
                mislukt = _eerder_mislukt(sessie, gesprek_id, uitkomst.vraag) + 1
                uitkomst = uitkomst.model_copy(update={"mislukt": mislukt})
            sessie.add(
                Stap(
                    gesprek_id=gesprek_id,
                    bericht_id=bericht_id,
                    gebeurtenis=type(gebeurtenis).__name__,
                    uitkomst=uitkomst.model_dump(mode="json"),
                    gedaan_op=klok.nu(),
                )
            )
            return uitkomst

    def stand(self, gesprek_id: str) -> Stand:
        """Where this conversation is now; `geen` when no questionnaire is open."""
        with self._bron.lezen() as sessie:
            invulling = _open_invulling(sessie, gesprek_id)
            if invulling is None:
                te_kiezen = self._te_kiezen(sessie, gesprek_id)
                return Stand(
                    "geen",
                    ingediend=bool(self._toegankelijk(sessie, gesprek_id)),
                    vervolg=self._laatste_onderdeel(sessie, gesprek_id) is not None,
                    keuzes=tuple(te_kiezen.vraag.keuzes) if te_kiezen is not None else (),
                )
            lijst = self._lijst_nu(sessie, invulling)
            toestand = _toestand(sessie, invulling, lijst)
            if toestand.bevestigt is not None:
                return Stand("bevestiging", medewerker=_door_een_medewerker(lijst))
            vraag = open_vraag(lijst, toestand)
            if vraag is None:
                return Stand(
                    "samenvatting",
                    medewerker=_door_een_medewerker(lijst),
                    vragenlijst=invulling.vragenlijst,
                )
            return Stand(
                "vraag",
                vraag.soort,
                heropend=toestand.heropend == vraag.sleutel,
                keuzes=_keuzes_van(vraag, toestand.antwoorden.get(vraag.sleutel)),
                dossier=lijst.dossier,
                feit=als_feit(vraag) if isinstance(vraag, JaNeeVraag) and vraag.feit else None,
                medewerker=_door_een_medewerker(lijst),
                vragenlijst=invulling.vragenlijst,
                vraag=vraag.sleutel,
            )

    def wat_wordt_gevraagd(self, gesprek_id: str) -> tuple[Vragenlijst, Vraag] | None:
        """The question that is open in this conversation, with its questionnaire; None when none is."""
        with self._bron.lezen() as sessie:
            invulling = _open_invulling(sessie, gesprek_id)
            if invulling is None:
                return None
            lijst = self._lijst_nu(sessie, invulling)
            toestand = _toestand(sessie, invulling, lijst)
            vraag = open_vraag(lijst, toestand) if toestand.bevestigt is None else None
            return None if vraag is None else (lijst, vraag)

    def contactvraag(self, gesprek_id: str) -> Contactvraag | None:
        """The question for contact details of what is open here, when that is asked now or was answered
        already; else None."""
        with self._bron.lezen() as sessie:
            invulling = _open_invulling(sessie, gesprek_id)
            if invulling is None:
                return None
            lijst = self.lijst_van(sessie, invulling)
            toestand = _toestand(sessie, invulling, lijst)
            vraag = next((v for v in lijst.vragen if v.soort == "contact"), None)
            if vraag is None or toestand.bevestigt is not None:
                return None
            if open_vraag(lijst, toestand) == vraag:
                return Contactvraag(vraag.sleutel, open=True)
            gegeven = toestand.antwoorden.get(vraag.sleutel)
            klaar = gegeven is not None and gegeven.klaar
            return Contactvraag(vraag.sleutel, open=False) if klaar else None

    def is_onaf(self, gesprek_id: str) -> bool:
        """Whether something that is not handed in yet waits here to be gone on with."""
        with self._bron.lezen() as sessie:
            onaf = _gepauzeerde(sessie, gesprek_id)
            return onaf is not None and self.lijst_van(sessie, onaf).samenvatten

    def laatste_onderdeel(self, gesprek_id: str) -> tuple[str, str] | None:
        """The questionnaire and the dossier of what was done last here, when that is a part of one."""
        with self._bron.lezen() as sessie:
            return self._laatste_onderdeel(sessie, gesprek_id)

    def _laatste_onderdeel(self, sessie: Session, gesprek_id: str) -> tuple[str, str] | None:
        laatste = sessie.scalar(
            select(Invulling)
            .where(Invulling.gesprek_id == gesprek_id)
            .order_by(Invulling.gewijzigd_op.desc(), Invulling.id.desc())
            .limit(1)
        )
        if laatste is None or laatste.kenmerk is None:
            return None
        if laatste.vragenlijst not in self._gegevens.vragenlijsten:
            # What came along with a copy is no questionnaire.
            return None
        if not self.lijst_van(sessie, laatste).over_een_dossier:
            return None
        return laatste.vragenlijst, laatste.kenmerk

    def te_kiezen(self, gesprek_id: str) -> TeKiezen | None:
        """The question that what was done last here suggests answers to, which are there to read now;
        None when it suggests nothing, or something is asked."""
        with self._bron.lezen() as sessie:
            if _open_invulling(sessie, gesprek_id) is not None:
                return None
            return self._te_kiezen(sessie, gesprek_id)

    def _te_kiezen(self, sessie: Session, gesprek_id: str) -> TeKiezen | None:
        laatste = self._laatste_onderdeel(sessie, gesprek_id)
        onderdeel = self._gegevens.onderdeel_van(laatste[0]) if laatste is not None else None
        if laatste is None or onderdeel is None:
            return None
        kenmerk = laatste[1]
        for naam, versie in self._gegevens.vragenlijsten.items():
            for vraag in versie.inhoud.vragen:
                if isinstance(vraag, MeerkeuzeVraag) and vraag.voorgesteld_door == onderdeel.sleutel:
                    met = self._met_voorstel(sessie, kenmerk, vraag)
                    return TeKiezen(naam, kenmerk, met) if isinstance(met, MetVoorstel) else None
        return None

    def lijst(self, invulling_id: int) -> Vragenlijst:
        """The questionnaire of a run, in the version on which it began, with what is suggested."""
        with self._bron.lezen() as sessie:
            return self._lijst_nu(sessie, sessie.get_one(Invulling, invulling_id))

    def _lijst_nu(self, sessie: Session, invulling: Invulling) -> Vragenlijst:
        """The questionnaire of a run; of a dossier, with what is suggested in that in front."""
        return self._met_voorstellen(sessie, invulling.kenmerk, self.lijst_van(sessie, invulling))

    def _met_voorstellen(self, sessie: Session, kenmerk: str | None, lijst: Vragenlijst) -> Vragenlijst:
        if kenmerk is None or not any(_heeft_voorstel(vraag) for vraag in lijst.vragen):
            return lijst
        vragen = tuple(self._met_voorstel(sessie, kenmerk, vraag) for vraag in lijst.vragen)
        return lijst.model_copy(update={"vragen": vragen})

    def _met_voorstel(self, sessie: Session, kenmerk: str, vraag: Vraag) -> Vraag:
        if not isinstance(vraag, MeerkeuzeVraag) or vraag.voorgesteld_door is None:
            return vraag
        voorgesteld = self._voorgesteld(sessie, kenmerk, vraag.voorgesteld_door)
        return MetVoorstel.van(vraag, voorgesteld) if voorgesteld else vraag

    def lijst_van(self, sessie: Session, invulling: Invulling) -> Vragenlijst:
        """The same, inside a session."""
        huidig = self._gegevens.vragenlijsten.get(invulling.vragenlijst)
        if huidig is not None and huidig.versie == invulling.versie:
            return huidig.inhoud
        sleutel = (invulling.gemeente, invulling.vragenlijst, invulling.versie)
        if sleutel not in self._versies:
            bewaard = sessie.get_one(
                Gegevensversie,
                (invulling.gemeente, "vragenlijst", invulling.vragenlijst, invulling.versie),
            )
            self._versies[sleutel] = Vragenlijst.model_validate(bewaard.inhoud)
        return self._versies[sleutel]

    # --- inside the transaction -------------------------------------------------------------------

    def _doe(
        self, sessie: Session, gesprek_id: str, bericht_id: str, gebeurtenis: g.Gebeurtenis
    ) -> Uitkomst:
        if isinstance(gebeurtenis, g.Start):
            aanvraag = _Aanvraag(
                gebeurtenis.vragenlijst,
                gebeurtenis.kenmerk,
                daarna=gebeurtenis.daarna,
                start=gebeurtenis,
            )
            if (onaf := self._nog_niet_ingediend(sessie, gesprek_id, aanvraag)) is not None:
                if gebeurtenis.anders is not None:
                    return self._ga_door(sessie, onaf, bericht_id, gebeurtenis.anders)
                niet = Einde(reden="niet_ingediend", vragenlijst=aanvraag.vragenlijst)
                return self._terug_naar_open(sessie, gesprek_id, bericht_id, niet)
            return self._start(sessie, gesprek_id, bericht_id, aanvraag)
        invulling = _open_invulling(sessie, gesprek_id)
        if isinstance(gebeurtenis, g.Parkeer):
            if invulling is not None:
                self._onderbreek(sessie, invulling, terug=False)
            return Einde(reden="gepauzeerd" if invulling is not None else "geen_vragenlijst")
        if invulling is None and isinstance(gebeurtenis, g.Hervat):
            invulling = self._te_hervatten(sessie, gesprek_id)
        if invulling is None:
            return Einde(reden="geen_vragenlijst")
        return self._ga_door(sessie, invulling, bericht_id, gebeurtenis)

    def _te_hervatten(self, sessie: Session, gesprek_id: str) -> Invulling | None:
        """What was put away last; of a dossier, that of the one that this conversation is about if
        there is any. With another dossier the conversation is about that from now on."""
        laatste = _gepauzeerde(sessie, gesprek_id)
        if laatste is None or laatste.kenmerk is None:
            return laatste
        if not self.lijst_van(sessie, laatste).over_een_dossier:
            return laatste
        hier = self._welk_dossier(sessie, gesprek_id, None)
        van_hier = _gepauzeerde(sessie, gesprek_id, dossier=hier) if hier is not None else None
        if van_hier is None:
            self._welk_dossier(sessie, gesprek_id, laatste.kenmerk)
        return van_hier or laatste

    def geparkeerd(self, gesprek_id: str, kenmerk: str) -> str | None:
        """The questionnaire of this dossier that was put away here last; None without one."""
        with self._bron.lezen() as sessie:
            eerder = _gepauzeerde(sessie, gesprek_id, dossier=kenmerk)
            return eerder.vragenlijst if eerder is not None else None

    def _start(
        self,
        sessie: Session,
        gesprek_id: str,
        bericht_id: str,
        aanvraag: _Aanvraag,
        *,
        ingeleid: bool = False,
    ) -> Uitkomst:
        """Begin what was asked for, or what has to come before it."""
        gevraagd = self._met_toegang(sessie, gesprek_id, aanvraag)
        if gevraagd.vragenlijst not in self._gegevens.vragenlijsten:
            return self._terug_naar_open(
                sessie,
                gesprek_id,
                bericht_id,
                Einde(reden="geen_toegang", vragenlijst=aanvraag.vragenlijst),
            )
        lijst = self._gegevens.vragenlijsten[gevraagd.vragenlijst].inhoud
        lopend = _open_invulling(sessie, gesprek_id)
        start = gevraagd.start or g.Start(gevraagd.vragenlijst)
        if lopend is not None and not start.nieuw:
            if gevraagd.is_(lopend):
                return self._ga_door(sessie, lopend, bericht_id, start)
            # Which idea it is about is asked already: only what comes after that, is another thing.
            zelfde_vraag = lijst.over_een_dossier or lijst.sleutel == TOEGANG
            if zelfde_vraag and gevraagd.is_(lopend, ongeacht_daarna=True):
                lopend.daarna = gevraagd.daarna or lopend.daarna
                return self._ga_door(sessie, lopend, bericht_id, start)
        afronding = self._afrondingen.get(lijst.afronding)
        if isinstance(afronding, MetBezwaar) and (
            bezwaar := afronding.bezwaar(sessie, gesprek_id, gevraagd.kenmerk)
        ):
            niet = Einde(
                reden="niet_begonnen",
                vragenlijst=lijst.sleutel,
                afronding=lijst.afronding,
                gegevens=bezwaar,
            )
            return self._terug_naar_open(sessie, gesprek_id, bericht_id, niet, gevraagd.onderbrak)
        onderbrak = gevraagd.onderbrak
        # Who is asked for the name of a project, and names what comes after it, was introduced.
        zelfde = lopend is not None and gevraagd.is_(lopend, ongeacht_daarna=True)
        if lopend is not None:
            onderbrak = self._onderbreek(sessie, lopend, terug=lijst.tussendoor)
        eerder = None
        if not start.nieuw:
            eerder = _gepauzeerde(sessie, gesprek_id, gevraagd) or _elders(sessie, gevraagd)
        if eerder is not None:
            if eerder.status == "open":
                _verander(eerder, "gepauzeerd")
            eerder.gesprek_id = gesprek_id
            # Of the first question of a dossier, what was asked for last is what comes after it.
            eerder.daarna = gevraagd.daarna or eerder.daarna
            sessie.flush()
            verhuis(sessie, eerder.id, gesprek_id)
            eerder.onderbrak = onderbrak
            return self._ga_door(sessie, eerder, bericht_id, start)
        return self._begin(
            sessie,
            gesprek_id,
            bericht_id,
            replace(gevraagd, onderbrak=onderbrak),
            None if ingeleid or zelfde else "inleiding",
        )

    def _met_toegang(self, sessie: Session, gesprek_id: str, aanvraag: _Aanvraag) -> _Aanvraag:
        """What was asked for with its initiative, or the questionnaire that finds out which."""
        if aanvraag.vragenlijst == TOEGANG and aanvraag.kenmerk:
            return replace(aanvraag, kenmerk=None, alvast=aanvraag.kenmerk)
        gevraagd = self._gegevens.vragenlijsten[aanvraag.vragenlijst].inhoud
        if gevraagd.over_een_dossier:
            return self._met_dossier(sessie, gesprek_id, aanvraag)
        if not gevraagd.toegang:
            return replace(aanvraag, kenmerk=None)
        eigen = self._toegankelijk(sessie, gesprek_id)
        if aanvraag.kenmerk in eigen:
            return aanvraag
        if len(eigen) == 1:
            return replace(aanvraag, kenmerk=eigen[0])
        eerst = WELK_INITIATIEF if eigen and not aanvraag.kenmerk else TOEGANG
        return replace(
            aanvraag,
            vragenlijst=eerst,
            kenmerk=None,
            daarna=aanvraag.vragenlijst,
            alvast=aanvraag.kenmerk,
        )

    def _met_dossier(self, sessie: Session, gesprek_id: str, aanvraag: _Aanvraag) -> _Aanvraag:
        """What was asked for with its dossier, or first the questionnaire that begins one."""
        kenmerk = self._welk_dossier(sessie, gesprek_id, aanvraag.kenmerk)
        if kenmerk is not None:
            return replace(aanvraag, kenmerk=kenmerk)
        return replace(
            aanvraag, vragenlijst=DOSSIER_BEGINNEN, kenmerk=None, daarna=aanvraag.vragenlijst
        )

    def _nog_niet_ingediend(
        self, sessie: Session, gesprek_id: str, aanvraag: _Aanvraag
    ) -> Invulling | None:
        """What the person must mean when they ask for something about an idea that was not handed in:
        the one that they are busy with, or put away."""
        lijst = self._gegevens.vragenlijsten[aanvraag.vragenlijst].inhoud
        if not lijst.toegang or self._toegankelijk(sessie, gesprek_id):
            return None
        onaf = _open_invulling(sessie, gesprek_id) or _gepauzeerde(sessie, gesprek_id)
        if onaf is None or not self.lijst_van(sessie, onaf).samenvatten:
            return None
        return onaf

    def _onderbreek(self, sessie: Session, lopend: Invulling, *, terug: bool) -> int | None:
        """Make room for another run; the run to return to after that one. With `terug` that is this
        one, however short it is."""
        lijst = self.lijst_van(sessie, lopend)
        kort = not lijst.samenvatten and (lijst.tussendoor or not terug)
        _verander(lopend, "vervallen" if kort else "gepauzeerd")
        sessie.flush()
        return lopend.onderbrak if kort else lopend.id

    def _terug_naar_open(
        self,
        sessie: Session,
        gesprek_id: str,
        bericht_id: str,
        einde: Einde,
        onderbrak: int | None = None,
    ) -> Einde:
        """The end, and after it again what is open or was interrupted, if anything."""
        lopend = _open_invulling(sessie, gesprek_id)
        gebeurtenis: g.Gebeurtenis = g.Herhaal()
        if lopend is None and onderbrak is not None:
            lopend = sessie.get(Invulling, onderbrak)
            gebeurtenis = g.Hervat()
            if lopend is not None and self._heeft_geen_zin_meer(sessie, lopend):
                return einde
        if lopend is None or lopend.status not in ("open", "gepauzeerd"):
            return einde
        vervolg = self._ga_door(sessie, lopend, bericht_id, gebeurtenis)
        return einde.model_copy(update={"vervolg": vervolg})

    def _heeft_geen_zin_meer(self, sessie: Session, invulling: Invulling) -> bool:
        """Whether what came in between put an end to it: no addition to what was withdrawn."""
        afronding = self._afrondingen.get(self.lijst_van(sessie, invulling).afronding)
        if invulling.kenmerk is None or not isinstance(afronding, MetBezwaar):
            return False
        return afronding.bezwaar(sessie, invulling.gesprek_id, invulling.kenmerk) is not None

    def _ga_door(
        self, sessie: Session, invulling: Invulling, bericht_id: str, gebeurtenis: g.Gebeurtenis
    ) -> Uitkomst:
        if invulling.status == "gepauzeerd":
            _verander(invulling, "open")
        lijst = self._lijst_nu(sessie, invulling)
        if isinstance(gebeurtenis, g.Waarom) and _zei_net_waarom(sessie, invulling.gesprek_id):
            gebeurtenis = g.Waarom(nogmaals=True)
        toestand = _toestand(sessie, invulling, lijst)
        eerder = eerder_contact(sessie, invulling.gesprek_id, lijst, toestand)
        gebeurtenis = lees_hetzelfde(gebeurtenis, eerder)
        gebeurtenis = lees_tegenspraak(lijst, self._gegevens.gemeente.inhoud, toestand, gebeurtenis)
        if isinstance(gebeurtenis, g.Herzie):
            resultaat = herzie(lijst, self._gegevens.gemeente.inhoud, toestand, gebeurtenis)
        else:
            elders = hoort_elders(lijst, self._gegevens.gemeente.inhoud, toestand, gebeurtenis)
            resultaat = elders or verwerk(lijst, toestand, gebeurtenis)
        resultaat = vul_vooraf(lijst, self._gegevens.gemeente.inhoud, gebeurtenis, resultaat)
        if isinstance(gebeurtenis, g.Start):
            resultaat = zet_in(lijst, resultaat, gebeurtenis.gekozen)
        return self._verder(sessie, invulling, lijst, bericht_id, resultaat)

    def _verder(
        self,
        sessie: Session,
        invulling: Invulling,
        lijst: Vragenlijst,
        bericht_id: str,
        resultaat: Resultaat,
    ) -> Uitkomst:
        self._schrijf(sessie, invulling, bericht_id, resultaat)
        if resultaat.slot is not None:
            return self._sluit(sessie, invulling, lijst, bericht_id, resultaat)
        return weergave_van(lijst, resultaat).model_copy(
            update={"invulling_id": invulling.id, "kenmerk": invulling.kenmerk}
        )

    def _begin(
        self,
        sessie: Session,
        gesprek_id: str,
        bericht_id: str,
        aanvraag: _Aanvraag,
        melding: Literal["inleiding", "opnieuw_begonnen"] | None,
    ) -> Uitkomst:
        naam = aanvraag.vragenlijst
        versie = self._gegevens.vragenlijsten[naam]
        lijst = self._met_voorstellen(sessie, aanvraag.kenmerk, versie.inhoud)
        gemeente = self._gegevens.gemeente
        self.leg_versie_vast(sessie, "vragenlijst", naam, versie)
        self.leg_versie_vast(sessie, "gemeente", gemeente.inhoud.sleutel, gemeente)
        invulling = Invulling(
            gesprek_id=gesprek_id,
            gemeente=gemeente.inhoud.sleutel,
            vragenlijst=naam,
            versie=versie.versie,
            status="open",
            kenmerk=aanvraag.kenmerk,
            daarna=aanvraag.daarna,
            onderbrak=aanvraag.onderbrak,
            begonnen_op=klok.nu(),
            gewijzigd_op=klok.nu(),
        )
        sessie.add(invulling)
        sessie.flush()
        meldingen = (Melding(soort=melding),) if melding is not None else ()
        if melding == "opnieuw_begonnen" and lijst.over_een_dossier:
            _trek_in(sessie, invulling, lijst, self._elders_gevraagd(naam), bericht_id)
        toestand = _toestand(sessie, invulling, lijst)
        if melding != "opnieuw_begonnen" and lijst.over_een_dossier and not lijst.eigen_antwoorden:
            # What was skipped the last time is not asked again; it stands with the other answers.
            toestand, overgenomen = _neem_over(toestand, _overgeslagen_in_vorige(sessie, invulling))
        else:
            overgenomen = ()
        bekend = tuple(v for v, gegeven in toestand.antwoorden.items() if gegeven.klaar)
        if bekend:
            meldingen = (*meldingen, Melding(soort="uit_dossier"))
        resultaat = Resultaat(toestand, nieuw=overgenomen, meldingen=meldingen, alvast=bekend)
        if aanvraag.start is not None:
            resultaat = vul_vooraf(lijst, gemeente.inhoud, aanvraag.start, resultaat)
            gezegd = {vraag: Inbreng(tekst=tekst) for vraag, tekst in aanvraag.start.alvast.items()}
            resultaat = vul_aan(lijst, resultaat, gezegd)
            resultaat = zet_in(lijst, resultaat, aanvraag.start.gekozen)
            resultaat = stel_voor(lijst, resultaat, aanvraag.start.voorstel)
            if aanvraag.start.wijzig is not None:
                # Said of what was just done: then which answer it is about comes first.
                gezegd_is = aanvraag.start.wijzig
                corrigeert = lees_correctie(gezegd_is) is not None
                wijziging = g.Corrigeer(gezegd_is) if corrigeert else g.Wijzig(None, gezegd_is)
                gewijzigd = verwerk(lijst, resultaat.toestand, wijziging)
                resultaat = replace(gewijzigd, nieuw=(*resultaat.nieuw, *gewijzigd.nieuw))
        resultaat = sluit_zonder_samenvatting(lijst, resultaat)
        eerder = eerder_contact(sessie, gesprek_id, lijst, resultaat.toestand)
        if eerder is not None:
            aanbod = Melding(soort="zelfde_contact", gegevens={"gegevens": eerder})
            resultaat = replace(resultaat, meldingen=(*resultaat.meldingen, aanbod))
        if aanvraag.alvast is not None:
            antwoord = g.Beantwoord(Inbreng(tekst=aanvraag.alvast))
            resultaat = verwerk(lijst, resultaat.toestand, antwoord)
            gezegd_erbij = aanvraag.start.gezegd if aanvraag.start is not None else ""
            resultaat = vul_bereik(lijst, resultaat, gezegd_erbij)
            resultaat = replace(resultaat, meldingen=(*meldingen, *resultaat.meldingen))
        return self._verder(sessie, invulling, lijst, bericht_id, resultaat)

    def _elders_gevraagd(self, naam: str) -> set[str]:
        """The questions that other parts of a dossier ask as well."""
        return {
            vraag.sleutel
            for ander, versie in self._gegevens.vragenlijsten.items()
            if ander != naam and versie.inhoud.dossier and not versie.inhoud.eigen_antwoorden
            for vraag in versie.inhoud.vragen
        }

    def leg_versie_vast(self, sessie: Session, soort: str, naam: str, versie: Versie[Any]) -> None:
        """Keep the content of this version, once."""
        voeg_toe_als_nieuw(
            sessie,
            Gegevensversie,
            gemeente=self._gegevens.gemeente.inhoud.sleutel,
            soort=soort,
            naam=naam,
            versie=versie.versie,
            inhoud=versie.inhoud.model_dump(mode="json", by_alias=True),
            vastgelegd_op=klok.nu(),
        )

    def _schrijf(
        self, sessie: Session, invulling: Invulling, bericht_id: str, resultaat: Resultaat
    ) -> None:
        for vraag, gegeven in resultaat.nieuw:
            sessie.add(
                Antwoord(
                    invulling_id=invulling.id,
                    gemeente=invulling.gemeente,
                    vragenlijst=invulling.vragenlijst,
                    versie=invulling.versie,
                    vraag=vraag,
                    status=gegeven.status,
                    waarde=gegeven.waarde,
                    bericht_id=bericht_id,
                    gegeven_op=klok.nu(),
                )
            )
            if vraag == _PROJECTNAAM and invulling.kenmerk is not None and gegeven.status == "gegeven":
                # Its dossier is called so, in whatever part that was said.
                sessie.execute(
                    update(Participatiedossier)
                    .where(Participatiedossier.kenmerk == invulling.kenmerk)
                    .values(titel=str(gegeven.waarde))
                )
        invulling.heropend = resultaat.toestand.heropend
        invulling.bevestigt = resultaat.toestand.bevestigt
        invulling.gewijzigd_op = klok.nu()

    def _sluit(
        self,
        sessie: Session,
        invulling: Invulling,
        lijst: Vragenlijst,
        bericht_id: str,
        resultaat: Resultaat,
    ) -> Uitkomst:
        gesprek_id = invulling.gesprek_id
        einde = Einde(
            reden="gepauzeerd",
            vragenlijst=lijst.sleutel,
            afronding=lijst.afronding,
            invulling_id=invulling.id,
            kenmerk=invulling.kenmerk,
            meldingen=resultaat.meldingen,
        )
        if resultaat.slot == "gepauzeerd" and lijst.samenvatten:
            _verander(invulling, "gepauzeerd")
            return einde
        if resultaat.slot == "gepauzeerd":
            _verander(invulling, "vervallen")
            sessie.flush()
            einde = einde.model_copy(update={"reden": "gestopt"})
            return self._terug_naar_open(sessie, gesprek_id, bericht_id, einde, invulling.onderbrak)
        if resultaat.slot == "opnieuw":
            _verander(invulling, "vervallen")
            sessie.flush()
            aanvraag = _Aanvraag.van(invulling)
            return self._begin(sessie, gesprek_id, bericht_id, aanvraag, "opnieuw_begonnen")
        _verander(invulling, "afgerond")
        invulling.afgerond_op = klok.nu()
        sessie.flush()
        gegevens = self._rond_af(sessie, invulling, lijst, resultaat.toestand)
        einde = einde.model_copy(update={"reden": "verstuurd", "gegevens": gegevens})
        onderbrak = self._terug_naar(sessie, invulling, lijst, gegevens)
        if vervolg := gegevens.get("vervolg"):
            aanvraag = _Aanvraag(
                vervolg,
                kenmerk=gegevens.get("kenmerk", invulling.kenmerk),
                daarna=gegevens.get("daarna"),
                onderbrak=onderbrak,
                start=g.Start(vervolg, alvast=alvast)
                if (alvast := gegevens.get("vervolg_alvast"))
                else None,
            )
            nog_eens = aanvraag.vragenlijst == lijst.sleutel
            na = self._start(sessie, gesprek_id, bericht_id, aanvraag, ingeleid=nog_eens)
            return einde.model_copy(update={"vervolg": na})
        if self._te_kiezen(sessie, gesprek_id) is not None:
            # What was suggested is there to choose from first; what waits, keeps waiting.
            return einde
        return self._terug_naar_open(sessie, gesprek_id, bericht_id, einde, onderbrak)

    def _terug_naar(
        self, sessie: Session, invulling: Invulling, lijst: Vragenlijst, gegevens: Mapping[str, Any]
    ) -> int | None:
        """The run to return to after this one. What was asked of another dossier stays put away: this
        conversation is not about that any more."""
        eerder = sessie.get(Invulling, invulling.onderbrak) if invulling.onderbrak is not None else None
        if eerder is None:
            return None
        nu = gegevens.get("kenmerk", invulling.kenmerk)
        ander = nu is not None and eerder.kenmerk is not None and nu != eerder.kenmerk
        return None if lijst.dossier and ander else eerder.id

    def _rond_af(
        self, sessie: Session, invulling: Invulling, lijst: Vragenlijst, toestand: Toestand
    ) -> dict[str, Any]:
        op_pad = {vraag.sleutel for vraag in pad(lijst, toestand.antwoorden)}
        return self._afrondingen[lijst.afronding](
            sessie,
            Afgerond(
                invulling_id=invulling.id,
                gesprek_id=invulling.gesprek_id,
                gemeente=self._gegevens.gemeente,
                lijst=lijst,
                versie=invulling.versie,
                antwoorden={
                    vraag: gegeven for vraag, gegeven in toestand.antwoorden.items() if vraag in op_pad
                },
                kenmerk=invulling.kenmerk,
                daarna=invulling.daarna,
            ),
        )


@dataclass(frozen=True, slots=True)
class TeKiezen:
    """A question to which answers were suggested, before it was asked."""

    vragenlijst: str
    kenmerk: str
    vraag: MetVoorstel


def _heeft_voorstel(vraag: Vraag) -> bool:
    return isinstance(vraag, MeerkeuzeVraag) and vraag.voorgesteld_door is not None


@dataclass(frozen=True, slots=True)
class _Aanvraag:
    """A questionnaire to begin, with what belongs to its run."""

    vragenlijst: str
    kenmerk: str | None = None
    daarna: str | None = None
    onderbrak: int | None = None
    alvast: str | None = None
    """What was said already in answer to its first question."""
    start: g.Start | None = None
    """What the person did to begin it, with what they told along with it."""

    @classmethod
    def van(cls, invulling: Invulling) -> _Aanvraag:
        """To begin the same once more."""
        return cls(invulling.vragenlijst, invulling.kenmerk, invulling.daarna, invulling.onderbrak)

    def is_(self, invulling: Invulling, *, ongeacht_daarna: bool = False) -> bool:
        """Whether that is what this run is doing already; whatever follows it, if that is asked."""
        zelfde = (self.vragenlijst, self.kenmerk) == (invulling.vragenlijst, invulling.kenmerk)
        return zelfde and (ongeacht_daarna or self.daarna == invulling.daarna)


def _door_een_medewerker(lijst: Vragenlijst) -> bool | None:
    return None if lijst.voor_ieder else lijst.je


def _vergrendel(sessie: Session, gesprek_id: str) -> None:
    """One step at a time in a conversation, on PostgreSQL too (SQLite has one writer anyway)."""
    gevonden = sessie.scalar(select(Gesprek.id).where(Gesprek.id == gesprek_id).with_for_update())
    if gevonden is None:
        raise OnbekendGesprek(gesprek_id)


def _zei_net_waarom(sessie: Session, gesprek_id: str) -> bool:
    """Whether the last thing that this person did here was asking why."""
    vorige = select(Stap.gebeurtenis).where(Stap.gesprek_id == gesprek_id).order_by(Stap.id.desc())
    return sessie.scalar(vorige.limit(1)) == g.Waarom.__name__


def _open_invulling(sessie: Session, gesprek_id: str) -> Invulling | None:
    return sessie.scalar(
        select(Invulling).where(Invulling.gesprek_id == gesprek_id, Invulling.status == "open")
    )


def _eerder_mislukt(sessie: Session, gesprek_id: str, vraag: str) -> int:
    """How many times in a row an answer to this question could not be read, up to now."""
    vorige = sessie.scalar(
        select(Stap.uitkomst).where(Stap.gesprek_id == gesprek_id).order_by(Stap.id.desc()).limit(1)
    )
    if vorige is None or vorige.get("vraag") != vraag:
        return 0
    return int(vorige.get("mislukt", 0))


def _gepauzeerde(
    sessie: Session,
    gesprek_id: str,
    aanvraag: _Aanvraag | None = None,
    *,
    dossier: str | None = None,
) -> Invulling | None:
    zoek = select(Invulling).where(Invulling.gesprek_id == gesprek_id, Invulling.status == "gepauzeerd")
    if dossier is not None:
        zoek = zoek.where(Invulling.kenmerk == dossier)
    if aanvraag is not None:
        zoek = zoek.where(
            Invulling.vragenlijst == aanvraag.vragenlijst,
            Invulling.kenmerk.is_not_distinct_from(aanvraag.kenmerk),
        )
    return sessie.scalar(zoek.order_by(Invulling.gewijzigd_op.desc()).limit(1))


def _elders(sessie: Session, aanvraag: _Aanvraag) -> Invulling | None:
    """What is not finished in another conversation about the same initiative: who has access to
    that here, goes on with it here."""
    if aanvraag.kenmerk is None:
        return None
    return sessie.scalar(
        select(Invulling)
        .where(
            Invulling.vragenlijst == aanvraag.vragenlijst,
            Invulling.kenmerk == aanvraag.kenmerk,
            Invulling.status.in_(("open", "gepauzeerd")),
        )
        .order_by(Invulling.gewijzigd_op.desc())
        .limit(1)
    )


def antwoorden_van_dossier(sessie: Session, kenmerk: str) -> dict[str, Gegeven]:
    """The latest answer to each question of a participatiedossier, in the order in which they were
    given.

    What was skipped in one part may still be asked in another, so it is not in it.
    """
    rijen = sessie.scalars(
        select(Antwoord)
        .join(Invulling, Invulling.id == Antwoord.invulling_id)
        .where(Invulling.kenmerk == kenmerk, Invulling.status != "vervallen")
        .order_by(Antwoord.id)
    )
    gevonden: dict[str, Gegeven] = {}
    for rij in rijen:
        gevonden.pop(rij.vraag, None)
        if rij.status not in ("overgeslagen", INGETROKKEN):
            gevonden[rij.vraag] = Gegeven(_antwoordstatus(rij.status), rij.waarde)
    return gevonden


def _trek_in(
    sessie: Session, invulling: Invulling, lijst: Vragenlijst, elders: Set[str], bericht_id: str
) -> None:
    """What a part of a dossier was told no longer counts, because it begins again.

    That is what was answered in it last, and what no other part asks (`elders`). What other parts
    were told stays. Nothing is removed: a row per question says so.
    """
    rijen = sessie.scalars(
        select(Antwoord)
        .join(Invulling, Invulling.id == Antwoord.invulling_id)
        .where(Invulling.kenmerk == invulling.kenmerk, Invulling.status != "vervallen")
        .order_by(Antwoord.id)
    )
    laatste = {rij.vraag: rij for rij in rijen}
    for vraag in lijst.vragen:
        rij = laatste.get(vraag.sleutel)
        if rij is None or (rij.vragenlijst != lijst.sleutel and vraag.sleutel in elders):
            continue
        sessie.add(
            Antwoord(
                invulling_id=invulling.id,
                gemeente=invulling.gemeente,
                vragenlijst=invulling.vragenlijst,
                versie=invulling.versie,
                vraag=vraag.sleutel,
                status=INGETROKKEN,
                waarde=None,
                bericht_id=bericht_id,
                gegeven_op=klok.nu(),
            )
        )
    sessie.flush()


def _toestand(sessie: Session, invulling: Invulling, lijst: Vragenlijst) -> Toestand:
    """Where this run is. One of a dossier also has what the other parts of that were told, and told
    later: what was answered once is not asked again."""
    eigen = _eigen_toestand(sessie, invulling)
    if not lijst.dossier or lijst.eigen_antwoorden or invulling.kenmerk is None:
        return eigen
    van_dossier = antwoorden_van_dossier(sessie, invulling.kenmerk)
    antwoorden = {
        vraag: gegeven
        for vraag, gegeven in eigen.antwoorden.items()
        if gegeven.status == "overgeslagen" and vraag not in van_dossier
    }
    vragen = {vraag.sleutel: vraag for vraag in lijst.vragen}
    for sleutel, gegeven in van_dossier.items():
        if sleutel in vragen and past_nog(vragen[sleutel], gegeven.waarde):
            antwoorden[sleutel] = gegeven
    return replace(
        eigen, antwoorden=antwoorden, van_elders=frozenset(antwoorden.keys() - eigen.antwoorden.keys())
    )


def _eigen_toestand(sessie: Session, invulling: Invulling) -> Toestand:
    laatste = (
        select(func.max(Antwoord.id))
        .where(Antwoord.invulling_id == invulling.id)
        .group_by(Antwoord.vraag)
    )
    rijen = sessie.scalars(select(Antwoord).where(Antwoord.id.in_(laatste)).order_by(Antwoord.id))
    return Toestand(
        antwoorden={
            rij.vraag: Gegeven(_antwoordstatus(rij.status), rij.waarde)
            for rij in rijen
            if rij.status != INGETROKKEN
        },
        heropend=invulling.heropend,
        bevestigt="opnieuw" if invulling.bevestigt == "opnieuw" else None,
    )


def _keuzes_van(vraag: Vraag, gegeven: Gegeven | None) -> tuple[Keuze, ...]:
    if vraag.soort in ("keuze", "meerkeuze"):
        return tuple(vraag.keuzes)
    if vraag.soort == "reeks" and gegeven is not None and not gegeven.klaar:
        return tuple(soort_van(vraag).keuzes(vraag, gegeven.waarde))
    return ()


def _overgeslagen_in_vorige(sessie: Session, invulling: Invulling) -> list[str]:
    """The questions that were skipped when the same part was done before."""
    vorige = sessie.scalar(
        select(Invulling)
        .where(
            Invulling.vragenlijst == invulling.vragenlijst,
            Invulling.kenmerk == invulling.kenmerk,
            Invulling.status == "afgerond",
        )
        .order_by(Invulling.id.desc())
        .limit(1)
    )
    eerder = _eigen_toestand(sessie, vorige).antwoorden if vorige is not None else {}
    return [vraag for vraag, gegeven in eerder.items() if gegeven.status == "overgeslagen"]


def _neem_over(
    toestand: Toestand, overgeslagen: Sequence[str]
) -> tuple[Toestand, tuple[tuple[str, Gegeven], ...]]:
    """The state with these questions skipped as well, and the answers that adds."""
    nieuw = {
        vraag: Gegeven("overgeslagen") for vraag in overgeslagen if vraag not in toestand.antwoorden
    }
    return replace(toestand, antwoorden={**nieuw, **toestand.antwoorden}), tuple(nieuw.items())


def _antwoordstatus(status: str) -> Literal["gegeven", "onvolledig", "overgeslagen"]:
    match status:
        case "gegeven" | "onvolledig" | "overgeslagen":
            return status
        case _:
            raise ValueError(f"onbekende antwoordstatus '{status}' in de database")


def _verander(invulling: Invulling, naar: Status) -> None:
    OVERGANGEN.controleer(invulling.status, naar)
    invulling.status = naar


__all__ = [
    "Afgerond",
    "Afronding",
    "MetBezwaar",
    "OnbekendGesprek",
    "Stand",
    "Toegankelijk",
    "Uitkomst",
    "Vragenlijstdienst",
]
