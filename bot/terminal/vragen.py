"""`vragen`: the questions that were passed on to the adviseur, and answering them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, get_args

import typer

from acties.omgeving import Omgeving
from acties.opslag import DoorgezetteVraag
from acties.overgangen import OnmogelijkeOvergang
from acties.vraagbaak.artikel import GeenArtikel, Schrijfwijze
from acties.vraagbaak.doorzetten import OnbekendeVraag, ZelfdePersoon, kort
from acties.vraagbaak.kenmerk import lees_vraagkenmerk
from bot.poort.maskeren import maskeer_bsn
from bot.terminal.fouten import Bedieningsfout, lees_instellingen
from bot.terminal.nederlands import EEN, GroepMetEen, Opdracht, nieuwe_groep
from bot.terminal.uitvoer import JSON_UITLEG, moment, schoon, toon, toon_json, toon_tabel
from kennisbank.schema.artikel import Onderwerp

Kenmerk = Annotated[str, typer.Argument(help="Kenmerk van een vraag, zoals V-7KQ3MX.")]
Naam = Annotated[str, typer.Option("--door", help="Je naam.", metavar="NAAM")]
Tekst = Annotated[str | None, typer.Option("--tekst", help="De tekst zelf.", metavar="TEKST")]
Bestand = Annotated[
    Path | None, typer.Option("--bestand", help="Een bestand met de tekst; - is wat je intypt.")
]
_MEESTE_TEKENS = 10_000


def registreer(app: typer.Typer) -> None:
    """Add the commands."""
    groep = nieuwe_groep(toon_vragen.__doc__ or "", soort=GroepMetEen, invoke_without_command=True)
    groep.callback()(toon_vragen)
    groep.command(EEN, cls=Opdracht, hidden=True)(toon_een)
    groep.command(cls=Opdracht)(beantwoord)
    groep.command("keur-goed", cls=Opdracht)(keur_goed)
    groep.command("trek-terug", cls=Opdracht)(trek_terug)
    app.add_typer(groep, name="vragen")


def toon_vragen(
    ctx: typer.Context,
    als_json: Annotated[bool, typer.Option("--json", help=JSON_UITLEG)] = False,
) -> None:
    """Toon de vragen die zijn doorgezet; wat nog op antwoord wacht staat bovenaan.

    Met een kenmerk erachter zie je een vraag, met wat er in de kennisbank het
    dichtst bij kwam.

    Statussen:
      gesteld         wacht op antwoord: geef 'beantwoord'
      beantwoord      de vrager heeft het; geef 'keur-goed' voor een artikel
      goedgekeurd     de vraagbaak geeft dit antwoord nu zelf
      teruggetrokken  er komt geen antwoord, of het is geen artikel (meer)

    Voorbeelden:
      ./samenspraak vragen
      ./samenspraak vragen V-7KQ3MX
      ./samenspraak vragen beantwoord V-7KQ3MX --door "Jo Vos" --tekst "Ja."
    """
    if ctx.invoked_subcommand is not None:
        return
    alle = _omgeving().doorzetten.alle()
    if als_json:
        toon_json([_als_gegevens(rij) for rij in alle])
    elif not alle:
        toon("Er zijn nog geen vragen doorgezet.")
    else:
        toon_tabel(
            ("Kenmerk", "Gesteld", "Status", "Soort", "Vraag"),
            [
                (
                    rij.kenmerk,
                    moment(rij.gesteld_op),
                    rij.status,
                    rij.soort,
                    kort(rij.vraag),
                )
                for rij in alle
            ],
        )


def toon_een(
    kenmerk: Kenmerk, als_json: Annotated[bool, typer.Option("--json", help=JSON_UITLEG)] = False
) -> None:
    """Toon een vraag.

    Voorbeeld:
      ./samenspraak vragen V-7KQ3MX
    """
    with _in_woorden(kenmerk):
        rij = _omgeving().doorzetten.een(_lees(kenmerk))
    if als_json:
        toon_json(_als_gegevens(rij))
        return
    delen = [
        f"Vraag {rij.kenmerk}, gesteld op {moment(rij.gesteld_op)}\nStatus: {rij.status}",
        rij.vraag,
    ]
    if rij.gesprek_tekst is not None:
        delen.append(f"Het gesprek, dat de vrager wilde meesturen:\n\n{rij.gesprek_tekst}")
    if rij.dossier_tekst is not None:
        delen.append(
            f"Het dossier, zoals het was toen de vrager het meestuurde:\n\n{rij.dossier_tekst}"
        )
    if rij.nabij:
        dichtbij = [f"- {' '.join(d['tekst'].split())}\n  (Bron: {d['bron']})" for d in rij.nabij]
        delen.append("\n".join(["Het dichtst erbij in de kennisbank:", *dichtbij]))
    if rij.antwoord is not None and rij.beantwoord_op is not None:
        delen.append(
            f"Antwoord van {rij.beantwoord_door}, {moment(rij.beantwoord_op)}:\n\n{rij.antwoord}"
        )
    if rij.goedgekeurd_op is not None:
        delen.append(
            f"Goedgekeurd door {rij.goedgekeurd_door}, {moment(rij.goedgekeurd_op)}: {rij.artikel}"
        )
    if rij.ingetrokken_op is not None:
        delen.append(
            f"Teruggetrokken door {rij.ingetrokken_door}, {moment(rij.ingetrokken_op)}: {rij.reden}"
        )
    toon("\n\n".join(delen))


def beantwoord(kenmerk: Kenmerk, door: Naam, tekst: Tekst = None, bestand: Bestand = None) -> None:
    """Geef antwoord op een vraag.

    De vrager leest het in hetzelfde gesprek. Zonder --tekst of --bestand typ je
    het antwoord zelf; sluit af met Ctrl-D. Een antwoord kan daarna niet meer
    anders.

    Voorbeelden:
      ./samenspraak vragen beantwoord V-7KQ3MX --door "Jo Vos" --tekst "Ja."
      ./samenspraak vragen beantwoord V-7KQ3MX --door Jo --bestand ja.txt
    """
    gelezen, dienst = _lees(kenmerk), _omgeving().doorzetten
    with _in_woorden(kenmerk):
        # First, so that nobody types an answer that cannot be given.
        if (status := dienst.een(gelezen).status) != "gesteld":
            raise Bedieningsfout(f"{gelezen} staat op '{status}' en kan geen antwoord meer krijgen.")
        dienst.beantwoord(gelezen, _antwoord(tekst, bestand), door=_naam(door))
    toon(
        f"Het antwoord op {gelezen} staat in het gesprek van de vrager. Mag het een artikel worden?"
        f" Dan geeft iemand anders: ./samenspraak vragen keur-goed {gelezen} --door NAAM"
    )


def keur_goed(
    kenmerk: Kenmerk,
    *,
    door: Annotated[str, typer.Option(help="Je naam; niet wie het antwoord gaf.", metavar="NAAM")],
    vraag: Annotated[
        str | None, typer.Option(help="De vraag zoals zij in het artikel komt.", metavar="TEKST")
    ] = None,
    tekst: Annotated[
        str | None, typer.Option(help="De tekst zoals zij in het artikel komt.", metavar="TEKST")
    ] = None,
    onderwerp: Annotated[
        str | None, typer.Option(help="Waar het over gaat.", metavar="ONDERWERP")
    ] = None,
    medewerker: Annotated[bool, typer.Option(help="Alleen voor medewerkers.")] = False,
) -> None:
    """Maak van een antwoord een artikel; de vraagbaak geeft het vanaf dan zelf.

    Lees eerst of er niets over een persoon in vraag en antwoord staat. Zo nodig
    zet je ze met --vraag en --tekst anders in het artikel.

    Voorbeelden:
      ./samenspraak vragen keur-goed V-7KQ3MX --door "An de Wit"
      ./samenspraak vragen keur-goed V-7KQ3MX --door An --vraag "Mag een hond mee?"
    """
    if onderwerp is not None and onderwerp not in get_args(Onderwerp):
        raise Bedieningsfout(
            f"'{schoon(onderwerp)}' is geen onderwerp. Kies uit: {', '.join(get_args(Onderwerp))}."
        )
    gelezen, omgeving = _lees(kenmerk), _omgeving()
    zo = Schrijfwijze(
        vraag, tekst, onderwerp, ("medewerker",) if medewerker else ("inwoner", "medewerker")
    )
    with _in_woorden(kenmerk):
        artikel = omgeving.doorzetten.keur_goed(gelezen, door=_naam(door), schrijfwijze=zo)
    waar = omgeving.instellingen.artikelmap / omgeving.gegevens.gemeente.inhoud.sleutel / artikel
    toon(f"{gelezen} is nu een artikel: {waar}\nDe vraagbaak geeft het vanaf nu als antwoord.")


def trek_terug(
    kenmerk: Kenmerk,
    door: Naam,
    reden: Annotated[str, typer.Option(help="Waarom.", metavar="TEKST")],
) -> None:
    """Trek een vraag of het artikel ervan terug.

    Is er nog geen antwoord, dan leest de vrager de reden. Was het een artikel,
    dan geeft de vraagbaak dat niet meer.

    Voorbeeld:
      ./samenspraak vragen trek-terug V-7KQ3MX --door Jo --reden "Dit is veranderd."
    """
    gelezen = _lees(kenmerk)
    with _in_woorden(kenmerk):
        _omgeving().doorzetten.trek_terug(
            gelezen, door=_naam(door), reden=_zonder_bsn(reden, "de reden")
        )
    toon(f"{gelezen} is teruggetrokken.")


@contextmanager
def _in_woorden(kenmerk: str) -> Iterator[None]:
    """What cannot be done, as a sentence with a cure."""
    try:
        yield
    except OnbekendeVraag:
        raise Bedieningsfout(
            f"Er is geen vraag met kenmerk {_lees(kenmerk)}. Alle vragen zie je met"
            " './samenspraak vragen'."
        ) from None
    except ZelfdePersoon:
        raise Bedieningsfout(
            "Wie het antwoord gaf, kan het niet ook goedkeuren. Laat iemand anders meelezen, en geef"
            " met --door de naam van die persoon."
        ) from None
    except OnmogelijkeOvergang as fout:
        raise Bedieningsfout(
            f"Dat kan niet meer, of nog niet: {fout}. Hoe het ervoor staat zie je met"
            f" './samenspraak vragen {_lees(kenmerk)}'."
        ) from None
    except GeenArtikel as fout:
        raise Bedieningsfout(str(fout)) from None


def _omgeving() -> Omgeving:
    return Omgeving.van(lees_instellingen())


def _lees(kenmerk: str) -> str:
    gelezen = lees_vraagkenmerk(kenmerk)
    if gelezen is None:
        raise Bedieningsfout(
            f"'{schoon(kenmerk)}' kan geen kenmerk van een vraag zijn. Zo'n kenmerk ziet eruit als"
            " V-7KQ3MX. Alle vragen zie je met './samenspraak vragen'."
        )
    return gelezen


def _naam(naam: str) -> str:
    if not (kaal := " ".join(naam.split())) or len(kaal) > 200:
        raise Bedieningsfout("Geef met --door je naam, van hoogstens 200 tekens.")
    return kaal


def _antwoord(tekst: str | None, bestand: Path | None) -> str:
    if tekst is not None and bestand is not None:
        raise Bedieningsfout("Geef --tekst of --bestand, niet allebei.")
    if tekst is None:
        tekst = _uit_bestand(bestand)
    if not tekst.strip():
        raise Bedieningsfout("Het antwoord is leeg. Geef het met --tekst, of met --bestand.")
    if len(tekst) > _MEESTE_TEKENS:
        raise Bedieningsfout(
            f"Het antwoord is te lang voor een gesprek: {len(tekst)} tekens."
            f" {_MEESTE_TEKENS} is het meeste."
        )
    return _zonder_bsn(tekst.strip(), "het antwoord")


def _uit_bestand(bestand: Path | None) -> str:
    if bestand is None or str(bestand) == "-":
        if sys.stdin.isatty():
            toon("Typ het antwoord. Sluit af met Ctrl-D op een lege regel.")
        return sys.stdin.read()
    try:
        return bestand.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise Bedieningsfout(
            f"{bestand} is niet te lezen. Kijk of het bestand er is, en of het tekst is (UTF-8)."
        ) from None


def _zonder_bsn(tekst: str, wat: str) -> str:
    veilig, gemaskeerd = maskeer_bsn(tekst)
    if gemaskeerd:
        raise Bedieningsfout(
            f"In {wat} staat een nummer dat een burgerservicenummer kan zijn. Haal het weg: het mag"
            " niet in een gesprek staan. Een telefoonnummer begint met een 0."
        )
    return veilig


def _als_gegevens(rij: DoorgezetteVraag) -> dict[str, Any]:
    velden = (
        *(
            "kenmerk",
            "soort",
            "status",
            "vraag",
            "gesteld_op",
            "nabij",
            "gesprek_tekst",
            "dossier_tekst",
        ),
        "antwoord",
        *("beantwoord_door", "beantwoord_op", "goedgekeurd_door", "goedgekeurd_op", "artikel"),
        *("ingetrokken_door", "ingetrokken_op", "reden"),
    )
    return {veld: getattr(rij, veld) for veld in velden}
