"""`voorbeelden`: evaluations that may be shared, and making examples of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

import typer

from acties.omgeving import Omgeving
from acties.participatie.kenmerk import lees_kenmerk
from acties.participatie.voorbeelden import GeenVoorbeeld, Voorbeeld
from acties.vraagbaak.artikel import GeenArtikel
from bot.terminal.fouten import Bedieningsfout, lees_instellingen
from bot.terminal.nederlands import EEN, GroepMetEen, Opdracht, nieuwe_groep
from bot.terminal.uitvoer import JSON_UITLEG, moment, schoon, toon, toon_json, toon_tabel

Kenmerk = Annotated[str, typer.Argument(help="Kenmerk van een dossier, zoals P2026-7KQ3MX.")]
Naam = Annotated[str, typer.Option("--door", help="Je naam.", metavar="NAAM")]
Tekst = Annotated[str | None, typer.Option("--tekst", help="De tekst ervan.", metavar="TEKST")]
Titel = Annotated[str | None, typer.Option("--titel", help="Hoe het project heet.", metavar="TEKST")]


def registreer(app: typer.Typer) -> None:
    """Add the commands."""
    groep = nieuwe_groep(toon_voorbeelden.__doc__ or "", soort=GroepMetEen, invoke_without_command=True)
    groep.callback()(toon_voorbeelden)
    groep.command(EEN, cls=Opdracht, hidden=True)(toon_een)
    groep.command("keur-goed", cls=Opdracht)(keur_goed)
    groep.command("trek-terug", cls=Opdracht)(trek_terug)
    app.add_typer(groep, name="voorbeelden")


def toon_voorbeelden(
    ctx: typer.Context,
    als_json: Annotated[bool, typer.Option("--json", help=JSON_UITLEG)] = False,
) -> None:
    """Toon de evaluaties die gedeeld mogen worden; nieuwe staan bovenaan.

    Wie evalueerde gaf daar toestemming voor. Lees een evaluatie en keur haar
    goed: de vraagbaak geeft haar dan als voorbeeld aan collega's.

    Voorbeelden:
      ./samenspraak voorbeelden
      ./samenspraak voorbeelden P2026-7KQ3MX
      ./samenspraak voorbeelden keur-goed P2026-7KQ3MX --door "Jo Vos"
    """
    if ctx.invoked_subcommand is not None:
        return
    alle = _omgeving().voorbeelden.alle()
    if als_json:
        toon_json([_als_gegevens(voorbeeld) for voorbeeld in alle])
    elif not alle:
        toon("Er zijn nog geen evaluaties die gedeeld mogen worden.")
    else:
        rijen = [(v.kenmerk, _stand(v), schoon(v.titel)) for v in alle]
        toon_tabel(("Kenmerk", "Stand", "Project"), rijen)


def toon_een(
    kenmerk: Kenmerk, als_json: Annotated[bool, typer.Option("--json", help=JSON_UITLEG)] = False
) -> None:
    """Toon een evaluatie zoals anderen haar zouden lezen.

    Voorbeeld:
      ./samenspraak voorbeelden P2026-7KQ3MX
    """
    with _in_woorden():
        voorbeeld = _omgeving().voorbeelden.een(_lees(kenmerk))
    if als_json:
        toon_json(_als_gegevens(voorbeeld))
    else:
        toon(f"{schoon(voorbeeld.titel)}\nStand: {_stand(voorbeeld)}\n\n{voorbeeld.tekst}")


def keur_goed(
    kenmerk: Kenmerk,
    door: Naam,
    titel: Titel = None,
    tekst: Tekst = None,
    namen_gezien: Annotated[
        bool, typer.Option("--namen-gezien", help="Wat een naam lijkt, mag erin blijven.")
    ] = False,
) -> None:
    """Maak van een evaluatie een voorbeeld voor anderen.

    Lees eerst of er niets over een persoon in staat. Zo nodig zet je het met
    --titel en --tekst anders in het voorbeeld.

    Voorbeelden:
      ./samenspraak voorbeelden keur-goed P2026-7KQ3MX --door "Jo Vos"
      ./samenspraak voorbeelden keur-goed P2026-7KQ3MX --door Jo --titel Plein
    """
    gelezen, omgeving = _lees(kenmerk), _omgeving()
    with _in_woorden():
        artikel = omgeving.voorbeelden.keur_goed(
            gelezen, door=_naam(door), titel=titel, tekst=tekst, namen_gezien=namen_gezien
        )
    waar = omgeving.instellingen.artikelmap / omgeving.gegevens.gemeente.inhoud.sleutel / artikel
    toon(f"{gelezen} is nu een voorbeeld: {waar}\nDe vraagbaak geeft het vanaf nu als antwoord.")


def trek_terug(kenmerk: Kenmerk, door: Naam) -> None:
    """Trek een voorbeeld terug; de vraagbaak geeft het dan niet meer.

    Voorbeeld:
      ./samenspraak voorbeelden trek-terug P2026-7KQ3MX --door "Jo Vos"
    """
    gelezen = _lees(kenmerk)
    with _in_woorden():
        _omgeving().voorbeelden.trek_terug(gelezen, door=_naam(door))
    toon(f"{gelezen} is geen voorbeeld meer.")


@contextmanager
def _in_woorden() -> Iterator[None]:
    """What cannot be done, as a sentence with a cure."""
    try:
        yield
    except GeenVoorbeeld as fout:
        raise Bedieningsfout(f"{fout} Wat er is, zie je met './samenspraak voorbeelden'.") from None
    except GeenArtikel as fout:
        raise Bedieningsfout(str(fout)) from None


def _omgeving() -> Omgeving:
    return Omgeving.van(lees_instellingen())


def _lees(kenmerk: str) -> str:
    gelezen = lees_kenmerk(kenmerk)
    if gelezen is None:
        raise Bedieningsfout(
            f"'{schoon(kenmerk)}' kan geen kenmerk van een dossier zijn: er zit een typefout in. Het"
            " ziet eruit als P2026-7KQ3MX. Wat er is, zie je met './samenspraak voorbeelden'."
        )
    return gelezen


def _naam(naam: str) -> str:
    if not (schone := schoon(naam).strip()):
        raise Bedieningsfout("Geef met --door je naam.")
    return schone


def _stand(voorbeeld: Voorbeeld) -> str:
    if voorbeeld.goedgekeurd_op is None:
        return "wacht op lezen"
    return f"goedgekeurd door {voorbeeld.goedgekeurd_door}, {moment(voorbeeld.goedgekeurd_op)}"


def _als_gegevens(voorbeeld: Voorbeeld) -> dict[str, Any]:
    op = voorbeeld.goedgekeurd_op
    return {
        "kenmerk": voorbeeld.kenmerk,
        "titel": voorbeeld.titel,
        "tekst": voorbeeld.tekst,
        "goedgekeurd_door": voorbeeld.goedgekeurd_door,
        "goedgekeurd_op": op.isoformat() if op is not None else None,
    }
