"""What to look at again in a planning: bad days, the order of moments, feedback, length of a round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from acties import klok
from acties.participatie.planning.bezwaren import Drukte
from acties.participatie.planning.momenten import Moment, besluit_van
from acties.participatie.uitkomst import Waarschuwing

_VER_VOORUIT_JAREN = 5
"""A moment further away is more likely a slip of the pen."""
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Planningsvraag:
    """All that a planning is checked on."""

    momenten: Sequence[Moment]
    drukte: Drukte
    vandaag: date
    besluitdatum: date | None = None
    start: date | None = None
    """When the work on the participation begins; None for today."""
    rondes: int | None = None


def waarschuwingen(vraag: Planningsvraag) -> tuple[Waarschuwing, ...]:
    """Everything to look at again, per moment first and then of the whole."""
    return (
        *_per_moment(vraag),
        *_volgorde(vraag),
        *_terugkoppeling(vraag),
        *_lengte(vraag),
        *_zonder_gegevens(vraag),
    )


def _per_moment(vraag: Planningsvraag) -> Iterator[Waarschuwing]:
    planning = vraag.drukte.gegevens.planning
    besluit = besluit_van(vraag.momenten, vraag.besluitdatum)
    toch = False
    for moment in vraag.momenten:
        if moment.datum is None:
            wat = "datum" if moment.ongeveer is None else f"dag: nu staat er ‘{moment.ongeveer}’"
            yield Waarschuwing(f"**{_naam(moment)}** heeft nog geen {wat}.")
            continue
        if moment.datum < vraag.vandaag:
            yield Waarschuwing(f"**{_aanduiding(moment)}** ligt in het verleden.")
            continue
        if moment.datum.year > vraag.vandaag.year + _VER_VOORUIT_JAREN:
            yield Waarschuwing(f"**{_aanduiding(moment)}** is wel erg ver weg. Klopt het jaar?")
        bezwaren = vraag.drukte.tegen(moment)
        if not bezwaren:
            continue
        zinnen = [bezwaar.tekst for bezwaar in bezwaren]
        bronnen = [bezwaar.bron for bezwaar in bezwaren]
        if any(bezwaar.zwaar for bezwaar in bezwaren):
            uiterlijk = _uiterlijk(vraag, moment, besluit)
            if beter := vraag.drukte.beter(moment, uiterlijk, vraag.vandaag):
                zinnen.append(f"Een dag waar niets tegen spreekt: {klok.voluit(beter)}.")
            if moment.soort in {"bijeenkomst", None}:
                toch = True
            elif moment.soort == "online":
                zinnen.append("Laat het online deel anders langer openstaan.")
        yield Waarschuwing(f"**{_aanduiding(moment)}**: {' '.join(zinnen)}", _samen(bronnen))
    if toch:
        yield Waarschuwing(planning.toch.tekst, str(planning.toch.bron))


def _uiterlijk(vraag: Planningsvraag, moment: Moment, besluit: date | None) -> date | None:
    """Before when a moment at which people take part must be: the decision, or what they are told."""
    if moment.soort in {"besluit", "terugkoppeling"} or moment.datum is None:
        return None
    daarna = [
        ander.datum
        for ander in vraag.momenten
        if ander.soort == "terugkoppeling" and ander.datum is not None and ander.datum > moment.datum
    ]
    return min([*daarna, *([besluit] if besluit is not None else [])], default=None)


def _volgorde(vraag: Planningsvraag) -> Iterator[Waarschuwing]:
    regel = vraag.drukte.gegevens.planning.voor_besluit
    besluit = besluit_van(vraag.momenten, vraag.besluitdatum)
    betrokken = [m for m in vraag.momenten if m.betrekt]
    genoemd = [m for m in vraag.momenten if m.soort == "besluit" and m.datum is not None]
    if vraag.besluitdatum is not None and len({m.datum for m in genoemd}) > 1:
        dagen = " en ".join(klok.zonder_weekdag(m.datum) for m in genoemd if m.datum)
        yield Waarschuwing(
            f"Er staan meer besluiten in de planning: {dagen}. Is er maar één, wijzig dan de datum van"
            f" het besluit ({klok.zonder_weekdag(vraag.besluitdatum)}) of het moment."
        )
    if besluit is None:
        staat_er = any(m.soort == "besluit" for m in vraag.momenten)
        wat = (
            "De dag van het besluit staat er nog niet"
            if staat_er
            else "Er staat geen besluit in de planning"
        )
        yield Waarschuwing(
            f"{wat}. {regel.tekst} Vul in wanneer het besluit valt.",
            str(regel.bron),
        )
        return
    for moment in betrokken:
        if moment.datum is not None and moment.datum >= besluit:
            wanneer = "op de dag van" if moment.datum == besluit else "na"
            yield Waarschuwing(
                f"**{_aanduiding(moment)}** is {wanneer} het besluit van"
                f" {klok.zonder_weekdag(besluit)}. {regel.tekst}",
                str(regel.bron),
            )
    if not betrokken:
        yield Waarschuwing(
            f"Er staat geen moment in waarop mensen meedoen. {regel.tekst}", str(regel.bron)
        )


def _terugkoppeling(vraag: Planningsvraag) -> Iterator[Waarschuwing]:
    regel = vraag.drukte.gegevens.planning.terugkoppeling
    terug = [m for m in vraag.momenten if m.soort == "terugkoppeling"]
    if not terug:
        yield Waarschuwing(f"Er staat geen terugkoppeling in. {regel.tekst}", str(regel.bron))
        return
    laatste = max((m.datum for m in vraag.momenten if m.betrekt and m.datum), default=None)
    dagen = [m.datum for m in terug if m.datum is not None]
    if laatste is not None and dagen and len(dagen) == len(terug) and max(dagen) < laatste:
        yield Waarschuwing(
            f"Na het laatste moment waarop mensen meedoen ({klok.zonder_weekdag(laatste)}) staat geen"
            f" terugkoppeling meer. {regel.tekst}",
            str(regel.bron),
        )


def _lengte(vraag: Planningsvraag) -> Iterator[Waarschuwing]:
    """Only where the policy gives a length, as that of Enschede: "minstens (…) 8 tot 12 weken"."""
    ronde = vraag.drukte.gegevens.planning.ronde
    einde = besluit_van(vraag.momenten, vraag.besluitdatum)
    if ronde is None or einde is None:
        return
    begin = vraag.start or vraag.vandaag
    dagen = max((einde - begin).days, 0)
    aantal = max(vraag.rondes or 1, 1)
    nodig, ruim = aantal * ronde.weken_van, aantal * ronde.weken_tot
    if dagen >= nodig * _WEEK:
        return
    beter = begin + timedelta(weeks=nodig)
    yield Waarschuwing(
        f"Van {klok.zonder_weekdag(begin)} tot het besluit op {klok.zonder_weekdag(einde)} heb"
        f" je {_duur(dagen)}. {_voor_rondes(aantal)} minstens {nodig} tot {ruim} weken nodig, met"
        f" voorbereiden, in gesprek gaan en verwerken. Het besluit kan dan vanaf"
        f" {klok.zonder_weekdag(beter)}.",
        str(ronde.bron),
    )


def _zonder_gegevens(vraag: Planningsvraag) -> Iterator[Waarschuwing]:
    vakanties = vraag.drukte.vakanties
    gemeente = vraag.drukte.gegevens.gemeente.inhoud.naam
    if vakanties is None:
        yield Waarschuwing(
            f"Naar schoolvakanties is niet gekeken: in de gegevens van {gemeente} staat niet welke"
            " regio het is."
        )
        return
    onbekend = [
        m
        for m in vraag.momenten
        if m.datum is not None and m.soort != "besluit" and not vakanties.is_bekend(m.datum)
    ]
    if onbekend:
        namen = ", ".join(f"{_naam(m)} ({klok.zonder_weekdag(m.datum)})" for m in onbekend if m.datum)
        yield Waarschuwing(
            f"Van deze momenten weet ik niet of ze in een schoolvakantie vallen: {namen}. Van dat jaar"
            " heb ik geen gegevens. Kijk op rijksoverheid.nl/schoolvakanties.",
            str(vakanties.regels.bron),
        )


def _voor_rondes(aantal: int) -> str:
    return "Voor één ronde zijn" if aantal == 1 else f"Voor {aantal} rondes zijn"


def _duur(dagen: int) -> str:
    weken, rest = divmod(dagen, _WEEK)
    delen = []
    if weken:
        delen.append("1 week" if weken == 1 else f"{weken} weken")
    if rest or not weken:
        delen.append("1 dag" if rest == 1 else f"{rest} dagen")
    return " en ".join(delen)


def _aanduiding(moment: Moment) -> str:
    return f"{_naam(moment)}, {klok.voluit(moment.datum)}" if moment.datum else _naam(moment)


def _naam(moment: Moment) -> str:
    # What somebody wrote is never markup.
    return moment.naam.replace("*", "")


def _samen(bronnen: Sequence[object]) -> str:
    return "; ".join(dict.fromkeys(str(bron) for bron in bronnen))
