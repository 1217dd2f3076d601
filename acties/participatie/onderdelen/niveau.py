"""The part "niveau": how much influence people get, with the reasons and what does not fit."""

from __future__ import annotations

from acties.participatie.checklist.oordeel import weeg
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.niveau.advies import NiveauUitkomst, adviseer
from acties.participatie.taal import opsomming
from acties.participatie.uitkomst import Uitkomst, Waarschuwing
from kennisbank.advies import Advies


def bereken(inhoud: Dossierinhoud) -> Uitkomst | None:
    """The advised level; None while the kind of work or the room is not known."""
    advies = inhoud.gegevens.advies
    uitkomst = adviseer(advies, inhoud.antwoorden)
    if uitkomst is None:
        return None
    tweede = uitkomst.tweede
    delen = [f"**Mijn advies: {uitkomst.niveau.naam.lower()}.**"]
    if tweede is not None:
        delen[0] = (
            f"**Mijn advies: {uitkomst.niveau.naam.lower()} (burgerparticipatie) en"
            f" {tweede.niveau.naam.lower()} (overheidsparticipatie).**"
        )
    if uitkomst.niveau.uitleg:
        delen.append(uitkomst.niveau.uitleg)
    delen.append("\n".join(f"- {reden}" for reden in _redenen(uitkomst)))
    waarschuwingen = (*_van_de_checklist(inhoud, uitkomst), *uitkomst.waarschuwingen)
    if uitkomst.gewenst is not None:
        delen.append(_over_de_wens(uitkomst))
    delen.append(advies.niveauadvies.herkomst)
    return Uitkomst(
        tekst="\n\n".join(delen),
        document=_voor_document(advies, uitkomst),
        bron=str(advies.niveauadvies.bron),
        waarschuwingen=waarschuwingen,
        velden={
            "advies": uitkomst.niveau.naam,
            "advies_uitleg": uitkomst.niveau.uitleg or "",
            "gekozen": uitkomst.gekozen.naam,
            "redenen": _redenen(uitkomst),
            "ladder": [niveau.naam for niveau in advies.ladder.niveaus],
            "overheidsparticipatie": tweede.niveau.naam if tweede else "",
            "overheidsparticipatie_reden": tweede.reden if tweede else "",
            "waarschuwingen": [w.tekst for w in waarschuwingen],
        },
    )


def _voor_document(advies: Advies, uitkomst: NiveauUitkomst) -> str:
    """The level that the plan goes on with, and why; nothing of the wish that was not followed."""
    gekozen, tweede = uitkomst.gekozen, uitkomst.tweede
    delen = [f"Niveau: {gekozen.naam.lower()}."]
    if tweede is not None:
        delen[0] = (
            f"Burgerparticipatie: {gekozen.naam.lower()}. Overheidsparticipatie:"
            f" {tweede.niveau.naam.lower()}."
        )
    if gekozen.uitleg:
        delen.append(gekozen.uitleg)
    if gekozen.sleutel == uitkomst.niveau.sleutel:
        delen.append("\n".join(f"- {reden}" for reden in _redenen(uitkomst)))
    else:
        delen.append(f"Er is ruimte tot en met {uitkomst.niveau.naam.lower()}.")
    delen.append(advies.niveauadvies.herkomst)
    return "\n\n".join(delen)


def _van_de_checklist(inhoud: Dossierinhoud, uitkomst: NiveauUitkomst) -> tuple[Waarschuwing, ...]:
    """What the checklist of the same dossier says against more than informing."""
    advies = inhoud.gegevens.advies
    if uitkomst.gekozen.sleutel == advies.ladder.niveaus[0].sleutel:
        return ()
    oordeel = weeg(advies.checklist, advies.ronde, inhoud.antwoorden, inhoud.tekst)
    if oordeel is None or oordeel.conclusie not in ("geen", "overwegen"):
        return ()
    tekst = f"Dit past niet bij wat uit de checklist komt: ‘{oordeel.slotsom.kop}’"
    return (Waarschuwing(tekst, str(advies.checklist.bron)),)


def _redenen(uitkomst: NiveauUitkomst) -> list[str]:
    redenen = list(uitkomst.redenen)
    if uitkomst.ook:
        namen = opsomming([niveau.naam.lower() for niveau in uitkomst.ook], "of")
        redenen.append(f"Voor groepen die minder invloed krijgen, past ook {namen}.")
    if uitkomst.tweede is not None:
        reden = uitkomst.tweede.reden
        redenen.append(f"{uitkomst.tweede.ladder}: {reden[:1].lower()}{reden[1:]}")
    return redenen


def _over_de_wens(uitkomst: NiveauUitkomst) -> str:
    wens = uitkomst.gewenst
    if wens is None or wens.sleutel == uitkomst.niveau.sleutel:
        return "Dat is ook wat je zelf in gedachten had."
    had = f"Je had zelf {wens.naam.lower()} in gedachten."
    if not uitkomst.wens_past:
        return f"{had} Dat past hier niet: daarom ga ik verder met {uitkomst.niveau.naam.lower()}."
    if uitkomst.waarschuwingen:
        return f"{had} Daar ga ik mee verder. Kijk wel naar wat er als let op bij staat."
    return f"{had} Dat kan ook; daar ga ik mee verder."
