"""Signing in within a conversation: with a one-time code that the municipality made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from acties.identiteit.dienst import account_van, al_gekoppeld, koppel, lees_code
from acties.initiatief.toegang import hash_van, noteer_poging, wacht_tot
from acties.opslag import Account
from acties.participatie.toegang import eigen_dossiers, geef_aan_account
from acties.vragenlijst.afronding import Afgerond


def meld_aan(sessie: Session, gesprek_id: str, code: str) -> Account | None:
    """Sign in with a code out of a link, in the caller's transaction; None when it is not valid, or
    too many were wrong. After a crash the same code in the same conversation leads to the same."""
    if wacht_tot(sessie, gesprek_id=gesprek_id) is not None:
        return None
    account = koppel(sessie, gesprek_id, code)
    if account is None:
        account = al_gekoppeld(sessie, gesprek_id, code)
        noteer_poging(sessie, gesprek_id=gesprek_id, doel=hash_van(code), gelukt=account is not None)
    if account is not None:
        geef_aan_account(sessie, gesprek_id, account.id)
    return account


@dataclass(frozen=True, slots=True)
class Aanmelden:
    """After a code: linked to its account, else once more; too many wrong ones have to wait."""

    def bezwaar(self, sessie: Session, gesprek_id: str, kenmerk: str | None) -> dict[str, Any] | None:
        """Who is signed in already, or must wait, is not asked for a code."""
        account = account_van(sessie, gesprek_id)
        if account is not None:
            aantal = len(eigen_dossiers(sessie, gesprek_id))
            return {"al": True, "naam": account.naam, "email": account.email, "aantal": aantal}
        tot = wacht_tot(sessie, gesprek_id=gesprek_id)
        return {"tot": tot.isoformat()} if tot is not None else None

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`gelukt`, with the `naam` and `email` of the account; or `tot`, until when to wait."""
        hier = afgerond.gesprek_id
        if (tot := wacht_tot(sessie, gesprek_id=hier)) is not None:
            return {"gelukt": False, "tot": tot.isoformat()}
        code = lees_code(str(afgerond.antwoorden["code"].waarde))
        account = koppel(sessie, hier, code)
        noteer_poging(sessie, gesprek_id=hier, doel=hash_van(code), gelukt=account is not None)
        if account is not None:
            geef_aan_account(sessie, hier, account.id)
            aantal = len(eigen_dossiers(sessie, hier))
            return {"gelukt": True, "naam": account.naam, "email": account.email, "aantal": aantal}
        if (tot := wacht_tot(sessie, gesprek_id=hier)) is not None:
            return {"gelukt": False, "tot": tot.isoformat()}
        return {"gelukt": False, "vervolg": afgerond.lijst.sleutel}
