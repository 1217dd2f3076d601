"""`dossiers`: the participatiedossiers of employees, and how far they are."""

from __future__ import annotations

import dataclasses
from typing import Annotated, Any

import typer

from acties.omgeving import Omgeving
from acties.participatie.dienst import Dossiers, Dossierstand
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.kenmerk import lees_kenmerk
from bot.terminal.fouten import Bedieningsfout, lees_instellingen
from bot.terminal.nederlands import Opdracht
from bot.terminal.uitvoer import JSON_UITLEG, moment, schoon, toon, toon_json, toon_tabel


def registreer(app: typer.Typer) -> None:
    """Add the command."""
    app.command(cls=Opdracht)(dossiers)


def dossiers(
    kenmerk: Annotated[
        str | None, typer.Argument(help="Kenmerk van een dossier, zoals P2026-7KQ3MX.")
    ] = None,
    als_json: Annotated[bool, typer.Option("--json", help=JSON_UITLEG)] = False,
    nooit_vastgesteld: Annotated[
        bool,
        typer.Option("--nooit-vastgesteld", help="De stand was een vergissing: weer een concept."),
    ] = False,
    door: Annotated[
        str, typer.Option("--door", help="Wie dat zegt; komt bij het dossier te staan.")
    ] = "",
) -> None:
    """Toon de participatiedossiers van medewerkers, of een ervan.

    Het nieuwste staat bovenaan. Met een kenmerk zie je ook de antwoorden.
    Een plan dat per ongeluk op vastgesteld staat, wordt met --nooit-vastgesteld
    weer een concept; dat het zo was, blijft staan.

    Voorbeelden:
      ./samenspraak dossiers
      ./samenspraak dossiers P2026-7KQ3MX
      ./samenspraak dossiers --json
      ./samenspraak dossiers P2026-7KQ3MX --nooit-vastgesteld --door "Ans Smit"
    """
    dienst = Omgeving.van(lees_instellingen()).dossiers
    if kenmerk is None:
        _toon_alle(dienst.alle(), als_json=als_json)
        return
    gelezen = lees_kenmerk(kenmerk)
    if gelezen is None:
        raise Bedieningsfout(
            f"'{schoon(kenmerk)}' kan geen kenmerk van een dossier zijn: er zit een typefout in. Het"
            " ziet eruit als P2026-7KQ3MX. Alle kenmerken zie je met './samenspraak dossiers'."
        )
    stand, inhoud = dienst.stand(gelezen), dienst.inhoud(gelezen)
    if stand is None or inhoud is None:
        raise Bedieningsfout(
            f"Er is geen dossier met kenmerk {gelezen}. Alle kenmerken zie je met"
            " './samenspraak dossiers'."
        )
    if nooit_vastgesteld:
        _zet_terug(dienst, stand, door)
    elif als_json:
        toon_json(_als_gegevens(stand) | {"antwoorden": dict(inhoud.antwoorden)})
    else:
        _toon_een(stand, inhoud)


def _zet_terug(dienst: Dossiers, stand: Dossierstand, door: str) -> None:
    if not door.strip():
        raise Bedieningsfout("Zeg erbij wie dit zegt: --door NAAM. Die naam komt bij het dossier.")
    if not dienst.nooit_vastgesteld(stand.kenmerk, door.strip()):
        raise Bedieningsfout(
            f"Dossier {stand.kenmerk} is nooit op vastgesteld gezet, of het staat nog op de"
            " participatiekalender. Haal het daar eerst af met './samenspraak kalender'."
        )
    toon(f"{stand.kenmerk} is weer een concept. Bij het dossier staat dat {door.strip()} dit zei.")


def _toon_een(stand: Dossierstand, inhoud: Dossierinhoud) -> None:
    toon(f"{stand.titel}\n\nKenmerk: {stand.kenmerk}\nStatus:  {stand.status}")
    toon(f"Van:     {stand.account or 'een gesprek zonder aanmelden'}")
    toon(f"Begonnen {moment(stand.begonnen_op)}, laatst geopend {moment(stand.geopend_op)}\n")
    for taak in stand.taken:
        toon(f"  {taak.stand.replace('_', ' '):9} {taak.onderdeel.naam}")
    if inhoud.antwoorden:
        toon("\nAntwoorden")
    for vraag in inhoud.antwoorden:
        gevraagd = inhoud.gegevens.dossiervraag(vraag)
        if gevraagd is not None:
            toon(f"  {gevraagd.naam}: {inhoud.tekst(vraag)}")
    toon("\nWat er gebeurde")
    for g in stand.gebeurtenissen:
        door = f", door {g.door}" if g.door else ""
        toon(f"  {moment(g.gebeurd_op)}  {g.soort}{f' {g.wat}' if g.wat else ''}{door}")


def _toon_alle(alle: list[Dossierstand], *, als_json: bool) -> None:
    if als_json:
        toon_json([_als_gegevens(stand) for stand in alle])
    elif not alle:
        toon("Er zijn nog geen dossiers.")
    else:
        toon_tabel(
            ("Kenmerk", "Begonnen", "Status", "Klaar", "Van", "Project"),
            [
                (
                    stand.kenmerk,
                    moment(stand.begonnen_op),
                    stand.status,
                    f"{sum(t.stand == 'klaar' for t in stand.taken)} van {len(stand.taken)}",
                    stand.account or "-",
                    stand.titel,
                )
                for stand in alle
            ],
        )


def _als_gegevens(stand: Dossierstand) -> dict[str, Any]:
    return {
        "kenmerk": stand.kenmerk,
        "titel": stand.titel,
        "status": stand.status,
        "begonnen_op": stand.begonnen_op.isoformat(),
        "geopend_op": stand.geopend_op.isoformat(),
        "account": stand.account,
        "gekopieerd_van": stand.gekopieerd_van,
        "onderdelen": {taak.onderdeel.sleutel: taak.stand for taak in stand.taken},
        "gebeurtenissen": [dataclasses.asdict(g) for g in stand.gebeurtenissen],
    }
