"""Finds out what an employee means; changes nothing but which dossier the conversation is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from acties.participatie.loket.aanmelden import meld_aan_of_af
from acties.participatie.loket.ander_dossier import naar_ander_dossier
from acties.participatie.loket.ander_onderdeel import naar_ander_onderdeel, wijzig_elders
from acties.participatie.loket.document import geef_bestand, vraagt_bestand
from acties.participatie.loket.hernoemen import HERNOEMT, hernoem
from acties.participatie.loket.kiezen import kies_anders, kies_omschreven, kies_uit_aanbod
from acties.participatie.loket.onderdeel import begin_checklist, begin_onderdeel
from acties.participatie.loket.openen import open_dossier
from acties.participatie.loket.overdoen import doe_over
from acties.participatie.loket.publiceren import publiceer
from acties.participatie.loket.status import vraag_of_zeg_status
from acties.participatie.loket.tussen import tussen_twee_onderdelen
from acties.participatie.loket.vergelijken import vergelijk
from acties.participatie.loket.verzoek import Verzoek, Wens
from acties.participatie.loket.waarom import leg_uitkomst_uit
from acties.participatie.loket.wat_is_een_dossier import leg_dossier_uit
from acties.participatie.loket.weg import haal_weg
from acties.tussendoor.woorden import BEGIN

_BIJ_INTENT: Mapping[str, Callable[[Verzoek], Wens]] = {
    "checklist": begin_checklist,
    "dossier_onderdeel": begin_onderdeel,
    "dossier_openen": open_dossier,
    "dossier_status": vraag_of_zeg_status,
    "aanmelden": meld_aan_of_af,
    "publiceren": publiceer,
}
"""By intent; `acties.rasa.vertaling` leaves these to the loket."""

_VERANDERT = ("wijzigen", "correctie", "nlu_fallback", "bevestigen", "ontkennen")
"""What changing an answer of another part may be taken for."""

LOKETINTENTS = frozenset(_BIJ_INTENT)


def bepaal(verzoek: Verzoek) -> Wens | None:
    """What this message leads to; None when it is not about dossiers."""
    if not verzoek.omgeving.gegevens.onderdelen:
        return None
    if verzoek.intent == "waarom" and (uitleg := leg_uitkomst_uit(verzoek)) is not None:
        return uitleg
    if (wat := leg_dossier_uit(verzoek)) is not None:
        return wat
    gezegd = verzoek.intent == "antwoord" and verzoek.getypt
    if gezegd and vraagt_bestand(verzoek.tekst):
        return geef_bestand(verzoek)
    wens = _in_eigen_woorden(verzoek, gezegd=gezegd) if verzoek.getypt else None
    if wens is not None:
        return wens
    afhandeling = _BIJ_INTENT.get(verzoek.intent)
    return afhandeling(verzoek) if afhandeling is not None else None


def _in_eigen_woorden(verzoek: Verzoek, *, gezegd: bool) -> Wens | None:
    """What is said in words that may be taken for something else; with `gezegd` for an answer."""
    wens = vergelijk(verzoek) or haal_weg(verzoek) or doe_over(verzoek)
    if wens is None and (gezegd or verzoek.intent in _VERANDERT):
        wens = wijzig_elders(verzoek)
    if wens is None and gezegd:
        wens = kies_uit_aanbod(verzoek)
    if wens is None and (gezegd or verzoek.intent == BEGIN):
        wens = kies_omschreven(verzoek)
    if wens is None and verzoek.intent in (*HERNOEMT, "dossier_onderdeel"):
        wens = kies_anders(verzoek)
    if wens is None:
        wens = hernoem(verzoek) or naar_ander_dossier(verzoek) or tussen_twee_onderdelen(verzoek)
    if wens is None and gezegd:
        wens = naar_ander_onderdeel(verzoek)
    return wens
