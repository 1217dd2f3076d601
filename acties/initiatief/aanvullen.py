"""Adding to an initiative, or changing it, after it was handed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from acties import klok
from acties.bijlagen.dienst import neem_mee
from acties.initiatief.brieven import aan_coordinator, aan_inwoner, aangevuld, aanvulling_ontvangen
from acties.initiatief.herweging import eerdere_teksten, weeg_opnieuw, zoals_het_nu_is
from acties.initiatief.overgangen import LOPEND
from acties.initiatief.samenvatting import noem_bijlagen
from acties.initiatief.status import vergrendeld
from acties.initiatief.weging import vervolg_van
from acties.instellingen import Instellingen
from acties.meldingen.dienst import meld_kort
from acties.opslag import Aanvulling, Initiatief, Invulling
from acties.opslag.invoegen import voeg_toe_als_nieuw
from acties.vragenlijst.afronding import Afgerond
from acties.vragenlijst.overzicht import overzicht
from kennisbank.laden import Versie
from kennisbank.schema.afwegingskader import Afwegingskader


@dataclass(frozen=True, slots=True)
class Aanvullen:
    """What was handed in stays as it is; the addition is kept beside it and sent on."""

    instellingen: Instellingen
    kader: Versie[Afwegingskader] | None = None
    """By which it is weighed again, where the municipality gave one."""

    def bezwaar(self, sessie: Session, gesprek_id: str, kenmerk: str | None) -> dict[str, Any] | None:
        """Nothing can be added to what is over."""
        status = sessie.scalar(select(Initiatief.status).where(Initiatief.kenmerk == kenmerk))
        return None if status in LOPEND else {"kenmerk": kenmerk}

    def __call__(self, sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        """One run makes one addition. `geweigerd` when it was over meanwhile."""
        initiatief = vergrendeld(sessie, afgerond.kenmerk)
        if initiatief.status not in LOPEND:
            return {"kenmerk": afgerond.kenmerk, "geweigerd": True}
        regels = overzicht(afgerond.lijst, afgerond.antwoorden)
        gegeven = [regel for regel in regels if regel.antwoord is not None]
        tekst = "\n\n".join(
            f"{regel.naam}: {regel.antwoord}" if len(gegeven) > 1 else str(regel.antwoord)
            for regel in gegeven
        )
        samenvatting = zoals_het_nu_is(sessie, initiatief)
        erbij = [*eerdere_teksten(sessie, initiatief), tekst]
        gemeente = afgerond.gemeente.inhoud
        afweging = weeg_opnieuw(sessie, self.kader, gemeente, samenvatting, erbij)
        nieuw = voeg_toe_als_nieuw(
            sessie,
            Aanvulling,
            initiatief_id=initiatief.id,
            invulling_id=afgerond.invulling_id,
            tekst=tekst,
            gegeven_op=klok.nu(),
            afweging=afweging.model_dump(mode="json") if afweging is not None else None,
        )
        if nieuw:
            bijlagen = neem_mee(sessie, afgerond.invulling_id, initiatief.kenmerk)
            aan_coordinator(
                sessie,
                self.instellingen,
                f"aanvulling:{initiatief.kenmerk}:{afgerond.invulling_id}",
                aangevuld(initiatief, tekst, samenvatting.afweging, afweging, noem_bijlagen(bijlagen)),
            )
            meld_kort(
                sessie,
                gemeente.sleutel,
                f"aanvulling:{initiatief.kenmerk}:{afgerond.invulling_id}",
                initiatief.kenmerk,
                "de indiener heeft iets toegevoegd of veranderd. Het staat in de e-mail.",
            )
            aan_inwoner(
                sessie,
                samenvatting,
                f"aanvulling:{initiatief.kenmerk}:{afgerond.invulling_id}",
                aanvulling_ontvangen(gemeente, samenvatting, tekst, self.instellingen.publieke_url),
            )
        # With what was added it may be something for a partner outside: then that is asked.
        vervolg = vervolg_van(afweging)
        if vervolg is None or _al_gevraagd(sessie, initiatief, vervolg):
            return {"kenmerk": afgerond.kenmerk}
        return {"kenmerk": afgerond.kenmerk, "vervolg": vervolg}


def _al_gevraagd(sessie: Session, initiatief: Initiatief, vragenlijst: str) -> bool:
    zoek = select(Invulling.id).where(
        Invulling.kenmerk == initiatief.kenmerk, Invulling.vragenlijst == vragenlijst
    )
    return sessie.scalar(zoek.limit(1)) is not None
