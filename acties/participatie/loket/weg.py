"""What has to go, of who has a dossier: one thing out of it, or all of it."""

from __future__ import annotations

from acties.initiatief.wissen import ALLES
from acties.participatie.loket.verzoek import Overstap, Verzoek, Wens
from acties.participatie.weghalen import (
    VERWIJDEREN,
    toon_laat_staan,
    toon_wat_weg,
    toon_zeker_weten,
    wat_moet_weg,
    wil_dat_niet,
    wil_een_dossier_weg,
    zegt_met_zoveel_woorden,
)
from acties.participatie.wijziging import haalt_eruit
from acties.tussendoor.vraagvorm import is_een_vraag
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten.keuze import zoek_keuze
from acties.vragenlijst.uitdrukkelijk import zegt_ja


def haal_weg(verzoek: Verzoek) -> Wens | None:
    """What becomes of taking something away. None for something else, and for who asked for everything
    in so many words."""
    if not verzoek.dossiers or is_een_vraag(verzoek.tekst):
        return None
    stand = verzoek.stand
    if (eruit := _uit_een_onderdeel(verzoek)) is not None:
        return eruit
    if stand.vragenlijst == VERWIJDEREN:
        return _bij_wissen(verzoek)
    if wil_een_dossier_weg(verzoek.tekst) and stand.soort not in ("open", "contact"):
        return toon_wat_weg("dossier")
    gevraagd = verzoek.intent == "gegevens_verwijderen"
    wat = wat_moet_weg(verzoek.tekst) if gevraagd else "alles"
    return toon_wat_weg(wat) if wat != "alles" else None


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
