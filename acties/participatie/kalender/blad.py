"""What everybody may read of a project, put together out of a dossier by the rules of the data.

Only what `publicatie.yml` names gets in. E-mail addresses and phone numbers are left out of it, except
where the employee wrote for the public how to take part.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, time
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.kalender.persoonlijk import zonder_adressen
from acties.participatie.planning.momenten import SOORTEN, Moment, Soort
from acties.participatie.planning.uit_dossier import momenten_van
from acties.participatie.taal import als_zin, hoofdletter
from acties.vragenlijst.persoonsnamen import namen_in
from acties.vragenlijst.soorten import soort_van
from acties.vragenlijst.soorten.reeksen.bij_naam import zoek_naam
from kennisbank.schema.publicatie import Deel, Stuk, Stuksoort
from kennisbank.schema.reeksvraag import ReeksVraag

KALENDERTEKST = "participatiekalender"
"""The part, and its questionnaire, in which the text for residents is written."""
WAT = "publiceer_wat"
"""The question of the questionnaire `publiceren` that asks what may be read."""
TEKST, MEEDOEN, BESLOTEN = "publiek_tekst", "meedoen_hoe", "besloten_momenten"
"""The questions of the part participatiekalender."""

Stand = Literal["meedoen", "loopt", "afgerond"]


class _Openbaar(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class OpenbaarMoment(_Openbaar):
    """A moment as everybody sees it."""

    naam: str
    soort: Soort | None = None
    datum: date | None = None
    begin: time | None = None
    einde: time | None = None
    plaats: str | None = None

    @property
    def soortnaam(self) -> str:
        """Its kind in a word."""
        return SOORTEN[self.soort] if self.soort else ""

    @property
    def als_moment(self) -> Moment:
        """The same for a calendar file."""
        return Moment(self.naam, self.soort, self.datum, self.begin, self.einde, self.plaats)


class OpenbaarDeel(_Openbaar):
    """A heading with what stands below it: text, or rows of which the first holds the heads."""

    kop: str
    alineas: tuple[str, ...] = ()
    tabel: tuple[tuple[str, ...], ...] = ()


class Blad(_Openbaar):
    """All that is public of one project."""

    titel: str
    tekst: str
    meedoen: str | None = None
    stukken: tuple[Stuksoort, ...] = ()
    momenten: tuple[OpenbaarMoment, ...] = ()
    plan: tuple[OpenbaarDeel, ...] = ()
    eindverslag: tuple[OpenbaarDeel, ...] = ()

    def stand(self, vandaag: date) -> Stand:
        """Whether people can take part, it goes on without them, or it is over."""
        if self.eindverslag:
            return "afgerond"
        komt = any(m.als_moment.betrekt and m.datum and m.datum >= vandaag for m in self.momenten)
        return "meedoen" if komt else "loopt"

    def komend(self, vandaag: date) -> tuple[OpenbaarMoment, ...]:
        """The moments that are still to come, those without a date last."""
        return tuple(m for m in self.momenten if m.datum is None or m.datum >= vandaag)


def stel_samen(inhoud: Dossierinhoud, gekozen: Collection[str]) -> Blad | None:
    """The public page of this dossier with the chosen things; None as long as there is no text for it.

    Of what was chosen only that is in `stukken` of which there is something to read.
    """
    tekst = inhoud.antwoorden.get(TEKST)
    if not tekst:
        return None
    regels = inhoud.gegevens.publicatie
    delen = {
        stuk.sleutel: tuple(_delen(inhoud, stuk)) for stuk in regels.stukken if stuk.sleutel in gekozen
    }
    momenten = tuple(_momenten(inhoud)) if "planning" in delen else ()
    aanwezig = [s for s in delen if (momenten if s == "planning" else delen[s])]
    meedoen = inhoud.antwoorden.get(MEEDOEN)
    return Blad(
        titel=hoofdletter(zonder_adressen(inhoud.titel)),
        tekst=hoofdletter(zonder_adressen(str(tekst))),
        meedoen=hoofdletter(str(meedoen)) if meedoen else None,
        stukken=tuple(aanwezig),
        momenten=momenten,
        plan=delen.get("plan", ()),
        eindverslag=delen.get("eindverslag", ()),
    )


def namen_op(blad: Blad) -> tuple[str, ...]:
    """What looks like names of people in all that would be public."""
    teksten = [blad.titel, blad.tekst, blad.meedoen or ""]
    teksten += [moment.naam for moment in blad.momenten]
    for deel in (*blad.plan, *blad.eindverslag):
        teksten += [deel.kop, *deel.alineas, *(cel for rij in deel.tabel for cel in rij)]
    return tuple(dict.fromkeys(naam for tekst in teksten for naam in namen_in(tekst)))


def _delen(inhoud: Dossierinhoud, stuk: Stuk) -> Iterator[OpenbaarDeel]:
    for deel in stuk.delen:
        alineas, tabel = _onder(inhoud, deel)
        if alineas or tabel:
            yield OpenbaarDeel(kop=deel.kop, alineas=alineas, tabel=tabel)


def _onder(inhoud: Dossierinhoud, deel: Deel) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    alineas: list[str] = []
    tabel: tuple[tuple[str, ...], ...] = ()
    for sleutel in deel.vragen:
        vraag, waarde = inhoud.gegevens.dossiervraag(sleutel), inhoud.antwoorden.get(sleutel)
        if vraag is None or waarde is None:
            continue
        if isinstance(vraag, ReeksVraag):
            tabel = _tabel(vraag, waarde)
        else:
            alineas.extend(_alineas(soort_van(vraag).toon(vraag, waarde)))
    return tuple(alineas), tabel


def _tabel(vraag: ReeksVraag, rijen: Sequence[Mapping[str, Any]]) -> tuple[tuple[str, ...], ...]:
    velden = [veld for veld in vraag.velden if not veld.intern]
    kop = (vraag.openbaar or vraag.naam, *(veld.openbaar or hoofdletter(veld.naam) for veld in velden))
    return (kop, *(_rij(vraag, rij) for rij in rijen))


def _rij(vraag: ReeksVraag, rij: Mapping[str, Any]) -> tuple[str, ...]:
    cellen = [str(rij.get("naam", ""))]
    for veld in vraag.velden:
        if veld.intern:
            continue
        waarde = rij.get(veld.sleutel)
        label = next((k.openbaar or k.label for k in veld.keuzes if k.sleutel == waarde), None)
        cellen.append(label or ("" if waarde is None else str(waarde)))
    return tuple(hoofdletter(zonder_adressen(cel)) for cel in cellen)


def _momenten(inhoud: Dossierinhoud) -> Iterator[OpenbaarMoment]:
    """Those of the planning, without those that the employee said are not public."""
    momenten = momenten_van(inhoud)
    namen = [moment.naam for moment in momenten]
    besloten = {
        zoek_naam(namen, str(rij.get("naam", ""))) for rij in inhoud.antwoorden.get(BESLOTEN) or ()
    }
    # Of two moments with the same name both are meant.
    verborgen = {namen[nummer] for nummer in besloten if nummer is not None}
    for moment in momenten:
        if moment.naam not in verborgen:
            yield OpenbaarMoment(
                naam=hoofdletter(zonder_adressen(moment.naam)),
                soort=moment.soort,
                datum=moment.datum,
                begin=moment.begin,
                einde=moment.einde,
                plaats=zonder_adressen(moment.plaats) if moment.plaats else None,
            )


def onbekende_besloten(inhoud: Dossierinhoud) -> tuple[str, ...]:
    """What was said not to be public and is not in the planning, so that it hides nothing."""
    namen = [moment.naam for moment in momenten_van(inhoud)]
    genoemd = [str(rij.get("naam", "")) for rij in inhoud.antwoorden.get(BESLOTEN) or ()]
    return tuple(naam for naam in genoemd if zoek_naam(namen, naam) is None)


def _alineas(tekst: str) -> list[str]:
    """As sentences: what was typed in a conversation often has no capital and no full stop."""
    return [_als_zin(zonder_adressen(deel.strip())) for deel in tekst.split("\n") if deel.strip()]


def _als_zin(tekst: str) -> str:
    # A point of a list stays what it is.
    return als_zin(tekst) if tekst[:1].isalpha() and not tekst.endswith(":") else tekst
