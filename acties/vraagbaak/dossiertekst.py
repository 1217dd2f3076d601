"""A participatiedossier in words, for who is asked to help: what was filled in and what came out of it.

Only what the employee wrote and what follows from it: not whose the dossier is, or who did what when.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties.opslag import Document, Participatiedossier
from acties.participatie.antwoorden import inhoud_van
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.toegang import eigen_dossiers, huidig_dossier
from acties.participatie.uitkomsten import alle_uitkomsten
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.dossier import Onderdeel


def dossier_erbij(sessie: Session, gesprek_id: str) -> Participatiedossier | None:
    """The dossier that help is asked for: of this conversation, or the last one that was opened by who
    is signed in here."""
    return huidig_dossier(sessie, gesprek_id) or next(iter(eigen_dossiers(sessie, gesprek_id)), None)


def dossier_als_tekst(sessie: Session, gegevens: GemeenteGegevens, dossier: Participatiedossier) -> str:
    """Its name, each part with its answers and outcome, and which documents there are."""
    inhoud = inhoud_van(sessie, gegevens, dossier)
    uitkomsten = alle_uitkomsten(inhoud)
    gezegd: set[str] = set()
    delen = [f"{dossier.titel} ({dossier.kenmerk}, {dossier.status})"]
    for onderdeel in gegevens.onderdelen:
        antwoorden = _antwoorden(gegevens, inhoud, onderdeel, gezegd)
        uitkomst = uitkomsten.get(onderdeel.sleutel)
        if not antwoorden and uitkomst is None:
            continue
        kop = f"{onderdeel.naam}:"
        uit = [uitkomst.tekst.replace("**", "").strip()] if uitkomst is not None else []
        delen.append("\n".join([kop, *antwoorden, *uit]))
    namen = _documenten(sessie, dossier)
    delen.append(f"Documenten: {', '.join(namen)}" if namen else "Documenten: nog geen")
    return "\n\n".join(delen)


def _antwoorden(
    gegevens: GemeenteGegevens, inhoud: Dossierinhoud, onderdeel: Onderdeel, gezegd: set[str]
) -> list[str]:
    """What was answered in this part, and not in one before it."""
    regels = []
    for vraag in gegevens.vragenlijsten[onderdeel.vragenlijst].inhoud.vragen:
        tekst = inhoud.tekst(vraag.sleutel)
        if tekst is None or vraag.sleutel in gezegd:
            continue
        gezegd.add(vraag.sleutel)
        regels.append(f"- {vraag.naam}: {' '.join(tekst.split())}")
    return regels


def _documenten(sessie: Session, dossier: Participatiedossier) -> list[str]:
    namen = sessie.scalars(
        select(Document.naam).where(Document.kenmerk == dossier.kenmerk).order_by(Document.id)
    )
    return list(dict.fromkeys(namen))
