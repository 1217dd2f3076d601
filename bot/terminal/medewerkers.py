"""`medewerkers`: who of the municipality can sign in, and the codes with which they do."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from acties.identiteit.dienst import CODE_GELDIG, Accountstand, Identiteit, Rol
from acties.instellingen import Instellingen
from acties.opslag import Databron
from acties.overstap.bot import botnaam
from acties.overstap.weergave import link
from acties.vragenlijst.bereikbaar import emails_in
from bot.terminal.fouten import Bedieningsfout, lees_instellingen
from bot.terminal.nederlands import Opdracht, nieuwe_groep
from bot.terminal.uitvoer import JSON_UITLEG, moment, schoon, toon, toon_json, toon_tabel
from kennisbank.fouten import OngeldigeGegevens
from kennisbank.laden import gemeentemap, laad_gemeente

Adres = Annotated[
    str, typer.Argument(help="Het e-mailadres van de medewerker bij de gemeente.", metavar="ADRES")
]

ROLLEN: dict[str, Rol] = {
    "medewerker": "medewerker",
    "coordinator": "coordinator",
    "adviseur": "adviseur",
    "behandelaar": "behandelaar",
}
"""What somebody can be; each gets other messages in Telegram (`acties.meldingen`)."""


def registreer(app: typer.Typer) -> None:
    """Add the commands."""
    groep = nieuwe_groep(toon_medewerkers.__doc__ or "", invoke_without_command=True)
    groep.callback()(toon_medewerkers)
    groep.command("maak-code", cls=Opdracht)(maak_code)
    groep.command("schakel-uit", cls=Opdracht)(schakel_uit)
    app.add_typer(groep, name="medewerkers")


def toon_medewerkers(
    ctx: typer.Context,
    als_json: Annotated[bool, typer.Option("--json", help=JSON_UITLEG)] = False,
) -> None:
    """Toon de medewerkers die zich kunnen aanmelden.

    Een medewerker hoeft zich niet aan te melden om een dossier te maken. Wie
    dat wel doet, vindt de eigen dossiers terug in een andere browser.

    Voorbeelden:
      ./samenspraak medewerkers
      ./samenspraak medewerkers maak-code jo@gemeente.example --naam "Jo Vos"
      ./samenspraak medewerkers schakel-uit jo@gemeente.example
    """
    if ctx.invoked_subcommand is not None:
        return
    alle = _identiteit(lees_instellingen()).accounts()
    if als_json:
        toon_json([_als_gegevens(account) for account in alle])
    elif not alle:
        toon(
            "Er zijn nog geen medewerkers. Maak er een met './samenspraak medewerkers maak-code ADRES'."
        )
    else:
        toon_tabel(
            ("E-mailadres", "Rol", "Laatst aangemeld", "Dossiers", "Naam"),
            [
                (
                    account.email,
                    "uitgeschakeld" if account.uitgeschakeld else account.rol,
                    moment(account.laatst) if account.laatst is not None else "nog nooit",
                    str(account.dossiers),
                    account.naam,
                )
                for account in alle
            ],
        )


def maak_code(
    adres: Adres,
    naam: Annotated[
        str | None, typer.Option(help="Hoe de medewerker heet; zo begroet Samenspraak die.")
    ] = None,
    rol: Annotated[
        str | None, typer.Option(help=f"Wat de medewerker doet: {', '.join(ROLLEN)}.", metavar="ROL")
    ] = None,
    behandelaar: Annotated[
        str | None,
        typer.Option(help="Bij de rol behandelaar: welke van het afwegingskader.", metavar="SLEUTEL"),
    ] = None,
) -> None:
    """Maak een code waarmee een medewerker zich één keer aanmeldt.

    Kent Samenspraak het adres nog niet, dan komt er meteen een account. De
    code staat hier één keer: geef hem door langs een weg die je vertrouwt. Hij
    werkt een kwartier. De medewerker zegt ‘aanmelden’ in het gesprek, of opent
    de link naar Telegram.

    Wie zich in Telegram aanmeldt, krijgt daar bericht: een coordinator van
    nieuwe initiatieven en termijnen, een behandelaar van wat volgens het
    voorstel naar hem gaat, een adviseur van doorgezette vragen.

    Voorbeelden:
      ./samenspraak medewerkers maak-code jo@gemeente.example --naam "Jo Vos"
      ./samenspraak medewerkers maak-code jo@gemeente.example --rol coordinator
    """
    instellingen = lees_instellingen()
    dienst, email = _identiteit(instellingen), _lees_adres(adres)
    gekozen = _lees_rol(instellingen, rol, behandelaar)
    account = dienst.account_met(_gemeente(instellingen), email)
    if account is None:
        nummer = dienst.maak_account(
            gemeente=_gemeente(instellingen),
            email=email,
            naam=(naam or "").strip() or email.partition("@")[0],
            rol=gekozen or "medewerker",
            behandelaar=behandelaar,
        )
        toon(f"Nieuw account gemaakt voor {email}.")
    elif account.uitgeschakeld:
        raise Bedieningsfout(f"Het account van {email} staat uit. Daarvoor kan ik geen code maken.")
    else:
        nummer = account.id
        if gekozen is not None:
            dienst.zet_rol(nummer, gekozen, behandelaar)
    minuten, code = int(CODE_GELDIG.total_seconds() // 60), dienst.maak_code(nummer)
    toon(f"De code voor {email} is {code}. Hij werkt één keer, {minuten} minuten lang.")
    bot = botnaam(Databron(instellingen.database))
    if bot is not None:
        toon(f"In Telegram: {link(bot, code.replace('-', ''))}")


def schakel_uit(adres: Adres) -> None:
    """Laat een medewerker zich niet meer aanmelden.

    Waar die aangemeld was, stopt dat meteen. De dossiers blijven bewaard.

    Voorbeeld:
      ./samenspraak medewerkers schakel-uit jo@gemeente.example
    """
    instellingen = lees_instellingen()
    dienst, email = _identiteit(instellingen), _lees_adres(adres)
    account = dienst.account_met(_gemeente(instellingen), email)
    if account is None:
        raise Bedieningsfout(
            f"Er is geen medewerker met het adres {email}. Alle adressen zie je met"
            " './samenspraak medewerkers'."
        )
    dienst.schakel_uit(account.id)
    toon(f"{email} kan zich niet meer aanmelden.")


def _lees_rol(instellingen: Instellingen, rol: str | None, behandelaar: str | None) -> Rol | None:
    if behandelaar is not None and rol != "behandelaar":
        raise Bedieningsfout("--behandelaar hoort bij '--rol behandelaar'.")
    if rol is None:
        return None
    if rol not in ROLLEN:
        raise Bedieningsfout(f"'{schoon(rol)}' is geen rol. Kies uit: {', '.join(ROLLEN)}.")
    if rol == "behandelaar":
        bekend = _behandelaars(instellingen)
        if behandelaar not in bekend:
            welke = f" Kies uit: {', '.join(bekend)}." if bekend else " Deze gemeente heeft er geen."
            raise Bedieningsfout(
                f"Zeg met --behandelaar welke behandelaar van het afwegingskader het is.{welke}"
            )
    return ROLLEN[rol]


def _behandelaars(instellingen: Instellingen) -> list[str]:
    kader = laad_gemeente(gemeentemap(instellingen.gemeente)).afwegingskader
    routering = kader.inhoud.routering if kader is not None else None
    return [b.sleutel for b in routering.behandelaars] if routering is not None else []


def _identiteit(instellingen: Instellingen) -> Identiteit:
    return Identiteit(Databron(instellingen.database))


def _gemeente(instellingen: Instellingen) -> str:
    try:
        return laad_gemeente(gemeentemap(instellingen.gemeente)).gemeente.inhoud.sleutel
    except OngeldigeGegevens as fout:
        raise Bedieningsfout(str(fout)) from None


def _lees_adres(adres: str) -> str:
    gevonden = emails_in(adres)
    if len(gevonden) != 1 or gevonden[0].waarde is None or gevonden[0].waarde != adres.strip():
        raise Bedieningsfout(
            f"'{schoon(adres)}' is geen e-mailadres. Schrijf het zoals naam@gemeente.example."
        )
    return adres.strip().casefold()


def _als_gegevens(account: Accountstand) -> dict[str, Any]:
    return {
        "email": account.email,
        "naam": account.naam,
        "rol": account.rol,
        "uitgeschakeld": account.uitgeschakeld,
        "laatst_aangemeld": account.laatst.isoformat() if account.laatst is not None else None,
        "dossiers": account.dossiers,
    }
