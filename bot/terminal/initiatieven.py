"""`initiatieven`: what was handed in, and how it stands."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from acties.bijlagen.dienst import Bijgevoegd, bijlagen_van, lees_bijlage
from acties.initiatief.dienst import Initiatieven, Stand
from acties.initiatief.kenmerk import lees_kenmerk
from acties.initiatief.overgangen import vervolgen
from acties.initiatief.toestemming import GeenToestemming
from acties.instellingen import Instellingen
from acties.opslag import Databron
from acties.overgangen import OnmogelijkeOvergang
from bot.terminal.fouten import Bedieningsfout, lees_instellingen
from bot.terminal.nederlands import Opdracht
from bot.terminal.uitvoer import JSON_UITLEG, moment, schoon, toon, toon_json, toon_tabel
from kennisbank.fouten import OngeldigeGegevens
from kennisbank.laden import gemeentemap, laad_gemeente
from kennisbank.schema.statussen import STATUSSEN, Initiatiefstatus

# Erasing takes more than another status, and is up to who handed it in.
_NIET_HIER = ("verwijderd",)


def registreer(app: typer.Typer) -> None:
    """Add the command."""
    app.command(cls=Opdracht)(initiatieven)


def initiatieven(  # noqa: PLR0917 - typer reads the options from here
    kenmerk: Annotated[
        str | None, typer.Argument(help="Kenmerk van een initiatief, zoals 2026-7KQ3MY.")
    ] = None,
    status: Annotated[
        str | None, typer.Option(help="Zet het initiatief op deze status.", metavar="STATUS")
    ] = None,
    door: Annotated[str, typer.Option(help="Wie de status verandert.", metavar="NAAM")] = "de gemeente",
    binnen: Annotated[
        bool, typer.Option("--binnen", help="De behandelaar werkt bij de gemeente zelf.")
    ] = False,
    notitie: Annotated[
        str | None, typer.Option(help="Waarom; alleen voor de gemeente.", metavar="TEKST")
    ] = None,
    bijlagen: Annotated[
        Path | None,
        typer.Option(help="Bewaar de bijlagen van het initiatief in deze map.", metavar="MAP"),
    ] = None,
    als_json: Annotated[bool, typer.Option("--json", help=JSON_UITLEG)] = False,
) -> None:
    """Toon de ingediende initiatieven, het nieuwste bovenaan, of een ervan.

    Met --status zeg je hoe het nu met een initiatief staat. Wie het indiende,
    leest dat als die ernaar vraagt. Een status die niet op de vorige kan
    volgen, wordt geweigerd. Naar een partner buiten de gemeente gaat een idee
    alleen als de inwoner dat goed vindt.

    Voorbeelden:
      ./samenspraak initiatieven
      ./samenspraak initiatieven 2026-7KQ3MY
      ./samenspraak initiatieven 2026-7KQ3MY --status in_gesprek --door "Jo Vos"
      ./samenspraak initiatieven 2026-7KQ3MY --bijlagen mijn-map
      ./samenspraak initiatieven --json
    """
    instellingen = lees_instellingen()
    bron = Databron(instellingen.database)
    dienst = Initiatieven(bron)
    if kenmerk is None:
        if status is not None:
            raise Bedieningsfout("Zeg er met een kenmerk bij van welk initiatief de status verandert.")
        if bijlagen is not None:
            raise Bedieningsfout("Zeg er met een kenmerk bij van welk initiatief je de bijlagen wilt.")
        _toon_alle(dienst.alle(), als_json=als_json)
        return
    stand = _vind(dienst, kenmerk)
    if status is not None:
        gebruikt = _gebruikte_statussen(instellingen)
        stand = _verander(
            dienst,
            stand,
            _lees_status(status, gebruikt),
            gebruikt,
            wat=_Wijziging(door=door, notitie=notitie, binnen=binnen),
        )
    van_initiatief = bijlagen_van(bron, stand.samenvatting.kenmerk)
    if bijlagen is not None:
        _bewaar_bijlagen(bron, van_initiatief, bijlagen)
        return
    _toon_een(stand, van_initiatief, als_json=als_json)


def _bewaar_bijlagen(bron: Databron, welke: Sequence[Bijgevoegd], map_: Path) -> None:
    """Each under its own name; what is in the folder already, stays."""
    if not welke:
        raise Bedieningsfout("Bij dit initiatief zijn geen bijlagen.")
    for bijlage in welke:
        with bron.lezen() as sessie:
            bestand = lees_bijlage(sessie, bijlage.id)
        if bestand is None:
            continue
        try:
            map_.mkdir(parents=True, exist_ok=True)
            pad = _vrij_pad(map_, bestand.naam)
            # The content is what a resident sent: others on this machine have no business with it.
            pad.touch(mode=0o600, exist_ok=False)
            pad.write_bytes(bestand.inhoud)
        except OSError as fout:
            reden = os.strerror(fout.errno) if fout.errno else type(fout).__name__
            raise Bedieningsfout(
                f"De bijlagen bewaren in '{schoon(str(map_))}' lukt niet ({reden}). Kies een map waarin"
                " je mag schrijven."
            ) from None
        toon(f"Bewaard: {pad}")


def _vrij_pad(map_: Path, naam: str) -> Path:
    pad, nummer = map_ / naam, 2
    while pad.exists():
        pad, nummer = map_ / f"{Path(naam).stem} ({nummer}){Path(naam).suffix}", nummer + 1
    return pad


def _vind(dienst: Initiatieven, kenmerk: str) -> Stand:
    gelezen = lees_kenmerk(kenmerk)
    if gelezen is None:
        raise Bedieningsfout(
            f"'{schoon(kenmerk)}' kan geen kenmerk zijn: er zit een typefout in. Een kenmerk ziet eruit"
            " als 2026-7KQ3MY. Alle kenmerken zie je met './samenspraak initiatieven'."
        )
    stand = dienst.stand(gelezen)
    if stand is None:
        raise Bedieningsfout(
            f"Er is geen initiatief met kenmerk {gelezen}. Alle kenmerken zie je met"
            " './samenspraak initiatieven'."
        )
    return stand


@dataclasses.dataclass(frozen=True, slots=True)
class _Wijziging:
    """What goes with another status."""

    door: str
    notitie: str | None
    binnen: bool


def _verander(
    dienst: Initiatieven,
    stand: Stand,
    naar: Initiatiefstatus,
    gebruikt: Collection[Initiatiefstatus],
    *,
    wat: _Wijziging,
) -> Stand:
    kenmerk = stand.samenvatting.kenmerk
    try:
        dienst.verander_status(kenmerk, naar, door=wat.door, notitie=wat.notitie, binnen=wat.binnen)
    except GeenToestemming as fout:
        zei = "wil dat niet" if fout.gezegd is False else "heeft daar niets over gezegd"
        raise Bedieningsfout(
            f"{kenmerk} mag niet naar {fout.partner}: dat is een partner buiten de gemeente, en de"
            f" inwoner {zei}. Vraag het eerst. Werkt de behandelaar bij de gemeente zelf?"
            " Zet er dan --binnen bij."
        ) from None
    except OnmogelijkeOvergang:
        mogelijk = vervolgen(stand.status, gebruikt)
        raise Bedieningsfout(
            f"{kenmerk} staat op '{stand.status}' en kan niet naar '{naar}'."
            + (f" Wel naar: {', '.join(mogelijk)}." if mogelijk else " Verder kan het niet meer.")
        ) from None
    return _vind(dienst, kenmerk)


def _gebruikte_statussen(instellingen: Instellingen) -> tuple[Initiatiefstatus, ...]:
    """The statuses that the municipality has a text for, in their order."""
    try:
        gegevens = laad_gemeente(gemeentemap(instellingen.gemeente))
    except OngeldigeGegevens as fout:
        raise Bedieningsfout(str(fout)) from None
    teksten = gegevens.statussen.statussen
    return tuple(status for status in STATUSSEN if status in teksten and status not in _NIET_HIER)


def _lees_status(naam: str, gebruikt: Collection[Initiatiefstatus]) -> Initiatiefstatus:
    for status in gebruikt:
        if status == naam:
            return status
    raise Bedieningsfout(f"'{schoon(naam)}' is geen status. Kies uit: {', '.join(gebruikt)}.")


def _toon_een(stand: Stand, bijlagen: Sequence[Bijgevoegd], *, als_json: bool) -> None:
    if als_json:
        # Those that were added later are not in what was handed in.
        namen = ("id", "naam", "mediatype", "omvang")
        alle = [{naam: getattr(bijlage, naam) for naam in namen} for bijlage in bijlagen]
        toon_json(_als_gegevens(stand) | {"bijlagen": alle})
        return
    toon(stand.samenvatting.voor_coordinator(stand.toestemming))
    for aanvulling in stand.aanvullingen:
        toon(f"\nAanvulling van {moment(aanvulling.gegeven_op)}\n{aanvulling.tekst}")
        for anders in aanvulling.anders:
            toon(f"  → {anders}")
    kenmerk = stand.samenvatting.kenmerk
    if erbij := bijlagen[len(stand.samenvatting.bijlagen) :]:
        toon("\n".join(["\nBijlagen bij aanvullingen", *(f"- {b.label}" for b in erbij)]))
    if bijlagen:
        toon(f"\nBijlagen bewaren: ./samenspraak initiatieven {kenmerk} --bijlagen MAP")
    toon(f"\nStatus: {stand.status}, sinds {moment(stand.sinds)}")
    for g in stand.gebeurtenissen:
        regel = f"  {moment(g.gebeurd_op)}  {g.van} → {g.naar}, door {g.door}"
        toon(f"{regel}: {g.notitie}" if g.notitie else regel)


def _toon_alle(alle: list[Stand], *, als_json: bool) -> None:
    if als_json:
        toon_json([_als_gegevens(stand) for stand in alle])
    elif not alle:
        toon("Er zijn nog geen initiatieven ingediend.")
    else:
        toon_tabel(
            ("Kenmerk", "Ingediend", "Contact uiterlijk", "Status", "Idee"),
            [
                (
                    stand.samenvatting.kenmerk,
                    moment(stand.samenvatting.ingediend_op),
                    f"{stand.samenvatting.contact_uiterlijk:%d-%m-%Y}"
                    if stand.samenvatting.contact_uiterlijk
                    else "geen termijn",
                    stand.status,
                    stand.samenvatting.kort,
                )
                for stand in alle
            ],
        )


def _als_gegevens(stand: Stand) -> dict[str, Any]:
    return stand.samenvatting.model_dump(mode="json") | {
        "status": stand.status,
        "status_sinds": stand.sinds.isoformat(),
        "gebeurtenissen": [dataclasses.asdict(g) for g in stand.gebeurtenissen],
        "aanvullingen": [dataclasses.asdict(a) for a in stand.aanvullingen],
        "toestemming": stand.toestemming,
    }
