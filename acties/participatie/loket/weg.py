"""What has to go, of who has a dossier: one thing out of it, or all of it."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.initiatief.wissen import ALLES
from acties.participatie.kenmerk import zoek_kenmerk
from acties.participatie.loket.verzoek import Ingeleid, Overstap, Verzoek, Wens
from acties.participatie.verwijderen import DOSSIER_VERWIJDEREN, WEG
from acties.participatie.weghalen import (
    VERWIJDEREN,
    noemt_een_dossier_weg,
    toon_blijft,
    toon_dossier_vooraf,
    toon_dossier_zeker_weten,
    toon_laat_staan,
    toon_wat_weg,
    toon_welk_dossier_weg,
    toon_zeker_weten,
    wat_moet_weg,
    wil_dat_niet,
    wil_een_dossier_weg,
    zegt_met_zoveel_woorden,
    zegt_niet_welk,
)
from acties.participatie.wijziging import haalt_eruit
from acties.participatie.zoeken import zoek_dossier
from acties.tussendoor.vraagvorm import is_een_vraag
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten.keuzes.noemen import zoek_keuze
from acties.vragenlijst.uitdrukkelijk import zegt_ja

_OVER_WEGHALEN = frozenset({"gegevens_verwijderen", "dossier_openen"})
"""What taking a dossier away may be taken for."""


def haal_weg(verzoek: Verzoek) -> Wens | None:
    """What becomes of taking something away. None for something else, and for who asked for everything
    in so many words."""
    if not verzoek.dossiers:
        return None
    if verzoek.stand.vragenlijst == DOSSIER_VERWIJDEREN:
        return _bij_een_dossier(verzoek)
    if verzoek.intent in _OVER_WEGHALEN and noemt_een_dossier_weg(verzoek.tekst):
        return _een_dossier(verzoek)
    return None if is_een_vraag(verzoek.tekst) else _iets_anders(verzoek)


def _iets_anders(verzoek: Verzoek) -> Wens | None:
    stand, tekst = verzoek.stand, verzoek.tekst
    if (eruit := _uit_een_onderdeel(verzoek)) is not None:
        return eruit
    if stand.vragenlijst == VERWIJDEREN:
        return _bij_wissen(verzoek)
    if stand.soort not in ("open", "contact") and wil_een_dossier_weg(tekst, verzoek.dossiers):
        return _een_dossier(verzoek)
    if verzoek.intent != "gegevens_verwijderen" or (wat := wat_moet_weg(tekst)) == "alles":
        return None
    return _een_dossier(verzoek) if wat == "dossier" else toon_wat_weg()


def _een_dossier(verzoek: Verzoek) -> Wens:
    """The question whether this dossier has to go, or why it stays."""
    bedoeld = verzoek.bedoeld_dossier()
    if isinstance(bedoeld, Bericht):
        return bedoeld
    if zoek_kenmerk(verzoek.tekst) is None:
        genoemd = zoek_dossier(verzoek.dossiers, verzoek.tekst)
        if genoemd is None and len(verzoek.dossiers) > 1 and zegt_niet_welk(verzoek.tekst):
            return toon_welk_dossier_weg(verzoek.dossiers)
        bedoeld = genoemd or bedoeld
    if (reden := verzoek.omgeving.dossiers.waarom_blijft(bedoeld.kenmerk)) is not None:
        return toon_blijft(bedoeld, reden)
    start = g.Start(DOSSIER_VERWIJDEREN, kenmerk=bedoeld.kenmerk, nieuw=True)
    return Ingeleid(toon_dossier_vooraf(bedoeld), start)


def _bij_een_dossier(verzoek: Verzoek) -> Wens | None:
    """What was typed where is asked whether this dossier has to go; None for a clear yes or no."""
    tekst = verzoek.tekst
    gekozen = zoek_keuze(verzoek.stand.keuzes, tekst)
    if verzoek.huidig is None or zegt_met_zoveel_woorden(tekst):
        return None
    return toon_dossier_zeker_weten(verzoek.huidig) if gekozen == WEG or zegt_ja(tekst) else None


def _uit_een_onderdeel(verzoek: Verzoek) -> g.Start | None:
    """The part with the answer out of which something is taken, where it is not open."""
    stand = verzoek.stand
    tussen = stand.fase == "geen" or (stand.fase == "samenvatting" and stand.medewerker)
    if not (tussen or stand.vragenlijst == VERWIJDEREN):
        return None
    lijst = haalt_eruit(verzoek.inhoud, verzoek.tekst) if verzoek.inhoud is not None else None
    if verzoek.huidig is None or lijst is None or lijst.sleutel == stand.vragenlijst:
        return None
    return g.Start(lijst.sleutel, kenmerk=verzoek.huidig.kenmerk, wijzig=verzoek.tekst)


def _bij_wissen(verzoek: Verzoek) -> Wens | None:
    """What was typed where is asked whether everything has to go."""
    tekst = verzoek.tekst
    gekozen = zoek_keuze(verzoek.stand.keuzes, tekst)
    if gekozen is None and wil_dat_niet(tekst):
        return Overstap(toon_laat_staan())
    ja = gekozen == ALLES or zegt_ja(tekst)
    return toon_zeker_weten(verzoek.dossiers) if ja and not zegt_met_zoveel_woorden(tekst) else None
