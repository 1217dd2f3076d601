"""The end of the questionnaire `publiceren`: a dossier goes on the kalender, or comes off it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties.identiteit.dienst import account_van
from acties.opslag import Account, Participatiedossier
from acties.participatie.antwoorden import inhoud_van
from acties.participatie.dienst import noteer, vergrendeld
from acties.participatie.kalender.blad import TEKST, stel_samen
from acties.participatie.kalender.dienst import publiceer, staat_erop, trek_in
from acties.participatie.toegang import dossier_met
from acties.vragenlijst.afronding import Afgerond
from kennisbank.laden import GemeenteGegevens

MAG: frozenset[str] = frozenset({"medewerker", "adviseur", "coordinator", "beheerder"})
"""The roles that publish."""
_CONCEPT = "concept"


@dataclass(frozen=True, slots=True)
class Publiceren:
    """Publishes what was chosen, or takes it off; only for who is signed in and may see the dossier."""

    gegevens: GemeenteGegevens

    def bezwaar(self, sessie: Session, gesprek_id: str, kenmerk: str | None) -> dict[str, Any] | None:
        """What is still missing before a dossier can be published: `mist` holds aanmelden,
        vaststellen and tekst, as far as they are. What is on the kalender can always come off."""
        mist = self._mist(sessie, gesprek_id, kenmerk)
        if kenmerk is not None and staat_erop(sessie, kenmerk):
            mist = [wat for wat in mist if wat == "aanmelden"]
        return {"kenmerk": kenmerk, "mist": mist} if mist else None

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """`gelukt`, with `actie`; when published `adres`, and in `leeg` what there was nothing of."""
        dossier = vergrendeld(sessie, afgerond.kenmerk)
        actie = str(afgerond.antwoorden["publiceer_actie"].waarde)
        uit: dict[str, Any] = {"kenmerk": dossier.kenmerk, "actie": actie}
        account = _medewerker(sessie, afgerond.gesprek_id)
        if account is None or dossier_met(sessie, afgerond.gesprek_id, dossier.kenmerk) is None:
            return uit | {"gelukt": False, "mist": ["aanmelden"]}
        sleutel = f"publicatie:{afgerond.invulling_id}"
        if actie == "intrekken":
            gelukt = trek_in(sessie, kenmerk=dossier.kenmerk, account_id=account.id, sleutel=sleutel)
            if gelukt:
                noteer(sessie, dossier, "ingetrokken", sleutel=sleutel, door=account.email)
            return uit | {"gelukt": gelukt}
        if mist := self._mist(sessie, afgerond.gesprek_id, dossier.kenmerk):
            return uit | {"gelukt": False, "mist": mist}
        gekozen = list(afgerond.antwoorden["publiceer_wat"].waarde)
        blad = stel_samen(inhoud_van(sessie, self.gegevens, dossier), gekozen)
        if blad is None:
            return uit | {"gelukt": False, "mist": ["tekst"]}
        adres = publiceer(
            sessie,
            kenmerk=dossier.kenmerk,
            gemeente=dossier.gemeente,
            blad=blad,
            account_id=account.id,
            sleutel=sleutel,
        )
        noteer(sessie, dossier, "gepubliceerd", wat=adres[:64], sleutel=sleutel, door=account.email)
        leeg = [stuk for stuk in gekozen if stuk not in blad.stukken]
        return uit | {"gelukt": True, "adres": adres, "leeg": leeg}

    def _mist(self, sessie: Session, gesprek_id: str, kenmerk: str | None) -> list[str]:
        mist = [] if _medewerker(sessie, gesprek_id) is not None else ["aanmelden"]
        dossier = sessie.scalar(
            select(Participatiedossier).where(Participatiedossier.kenmerk == kenmerk)
        )
        if dossier is None or dossier.status == _CONCEPT:
            mist.append("vaststellen")
        if dossier is None or TEKST not in inhoud_van(sessie, self.gegevens, dossier).antwoorden:
            mist.append("tekst")
        return mist


def _medewerker(sessie: Session, gesprek_id: str) -> Account | None:
    account = account_van(sessie, gesprek_id)
    return account if account is not None and account.rol in MAG else None
