"""What was typed by who is busy with a dossier, though nothing is asked at the moment.

Without this it would be about an idea of a resident, or about one that waits somewhere.
"""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.participatie.dienst import Dossierstand
from acties.participatie.loket.onderdeel import naar
from acties.participatie.loket.verzoek import Verzoek, Wens
from acties.participatie.weergave.keuze import toon_hoort_bij_dossier, toon_project_of_idee
from acties.participatie.weergave.status import toon_stand
from acties.participatie.weergave.takenlijst import toon_takenlijst
from acties.participatie.wijziging import beantwoordt, lijst_met, verandert
from acties.participatie.zoeken import zoek_onderdeel
from acties.tussendoor.woorden import BEGIN
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.toch_ja import zegt_dat_het_niet_klopt
from acties.vragenlijst.zoeken import zoek_vraag

_BIJ_EEN_DOSSIER = frozenset({"hervatten", "wijzigen", "correctie", "initiatief_indienen", "status"})
"""What is read otherwise when the last thing that somebody did was working on a dossier."""

_EIGEN_IDEE = re.compile(
    r"\b(?:idee|initiatief|voorstel)\w*\b.*\bin\s?(?:te\s?)?dien\w*|\bdien\w*\b.*\b(?:idee|initiatief)\w*\b.*\bin\b"
    r"|\b(?:mijn|een|nieuw|eigen)\s+(?:\w+\s+)?(?:idee|initiatief)\b",
    re.IGNORECASE,
)


def tussen_twee_onderdelen(verzoek: Verzoek) -> Wens | None:
    """On with a part, a change in one, or what was told; None for who is not busy with a dossier."""
    if verzoek.in_vragenlijst or verzoek.intent not in _BIJ_EEN_DOSSIER:
        return None
    huidig = verzoek.huidig
    if huidig is None:
        return _zonder_dossier(verzoek) if verzoek.intent == BEGIN and verzoek.aangemeld else None
    if verzoek.intent == "hervatten":
        onderdeel = zoek_onderdeel(verzoek.omgeving.gegevens, verzoek.tekst)
        # "Verder met mijn project" is going on with what waits.
        genoemd = onderdeel is not None and onderdeel.sleutel != "project"
        return naar(verzoek, onderdeel) if onderdeel is not None and genoemd else None
    laatste = verzoek.omgeving.vragenlijsten.laatste_onderdeel(verzoek.gesprek_id)
    if laatste is None and verzoek.omgeving.initiatieven.van(verzoek.gesprek_id):
        return None
    return _over_het_dossier(verzoek, huidig, laatste)


def _over_het_dossier(
    verzoek: Verzoek, huidig: Dossierstand, laatste: tuple[str, str] | None
) -> Wens | None:
    if verzoek.intent == BEGIN:
        return _verteld(verzoek, huidig)
    if verzoek.intent != "status" and (waar := _waarin(verzoek, huidig) or laatste):
        return _wijzig(verzoek, *waar)
    welk = "Wat wil je wijzigen? Kies het onderdeel waar het in staat."
    return toon_stand(huidig) if verzoek.intent == "status" else toon_takenlijst(huidig, welk)


def _verteld(verzoek: Verzoek, huidig: Dossierstand) -> Wens | None:
    """Something told between two parts: the date or number that one of them asks for, or else
    where it can be told. None for an idea of one's own."""
    tekst, inhoud = verzoek.tekst, verzoek.inhoud
    if _EIGEN_IDEE.search(tekst):
        return None
    if zegt_dat_het_niet_klopt(tekst) and (waar := _waarin(verzoek, huidig)):
        return _wijzig(verzoek, *waar)
    veranderd = verandert(inhoud, tekst) if inhoud is not None else None
    if veranderd is not None:
        return g.Start(veranderd.sleutel, kenmerk=huidig.kenmerk, wijzig=tekst)
    gezegd = beantwoordt(inhoud, tekst) if inhoud is not None else None
    if gezegd is None:
        return toon_hoort_bij_dossier(huidig, verzoek.inkomend_id)
    return g.Start(gezegd[0].sleutel, kenmerk=huidig.kenmerk, gekozen=gezegd[1])


def _zonder_dossier(verzoek: Verzoek) -> Bericht | None:
    """To who signed in as an employee, has no dossier open here and tells something: is it about a
    project? Who has an idea of their own, says so."""
    if _EIGEN_IDEE.search(verzoek.tekst):
        return None
    if verzoek.omgeving.initiatieven.van(verzoek.gesprek_id):
        return None
    return toon_project_of_idee(verzoek.inkomend_id, met_dossiers=bool(verzoek.dossiers))


def _waarin(verzoek: Verzoek, huidig: Dossierstand) -> tuple[str, str] | None:
    """In which questionnaire the answer stands that is named, which may be another than the last
    one, and its dossier."""
    lijst = lijst_met(verzoek.inhoud, verzoek.tekst) if verzoek.inhoud is not None else None
    return (lijst.sleutel, huidig.kenmerk) if lijst is not None else None


def _wijzig(verzoek: Verzoek, lijst: str, kenmerk: str) -> g.Start:
    """To change something of the part that was just done, or of another one that is named."""
    gegevens, tekst = verzoek.omgeving.gegevens, verzoek.tekst
    vragen = gegevens.vragenlijsten[lijst].inhoud.vragen
    ander = zoek_onderdeel(gegevens, tekst)
    if ander is not None and ander.vragenlijst != lijst and zoek_vraag(vragen, tekst) is None:
        return g.Start(ander.vragenlijst, kenmerk=kenmerk)
    return g.Start(lijst, kenmerk=kenmerk, wijzig=tekst)
