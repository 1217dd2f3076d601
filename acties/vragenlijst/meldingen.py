"""What a step of the questionnaire says of what it did, in words."""

from __future__ import annotations

from collections.abc import Sequence

from acties.vragenlijst.ingekort import kort
from acties.vragenlijst.je_vorm import zeg_zo
from acties.vragenlijst.uitkomst import Melding

VERSTUREN = "Versturen"
"""The button that hands in, where it has no other name."""

MELDINGEN: dict[str, str] = {
    "ander_idee": "We zijn nog bezig met uw eerdere idee: “{eerder}”. Wat u net schreef, heb ik daar"
    " niet bij gezet. Wilt u eerst met het nieuwe idee verder? Kies dan ‘Met het nieuwe idee beginnen’."
    " Uw eerdere idee blijft bewaard.",
    "verder": "We gaan verder waar u was: {beantwoord} van {aantal} vragen zijn beantwoord.",
    "genoteerd": "Ik heb dit genoteerd bij ‘{naam}’: “{antwoord}”. Bedoelde u iets anders?"
    " Zeg het gerust.",
    "erbij": "Dit heb ik bij ‘{naam}’ gezet: “{tekst}”.",
    "bedacht": "Dit heb ik bij ‘{naam}’ gezet: “{tekst}”. Klopt niet meer wat daar eerst stond? Zeg dan"
    " ‘wijzig mijn idee’.",
    "overgeslagen": "Prima, die slaan we over.",
    "gewijzigd": "Ik heb ‘{naam}’ veranderd. Er stond: “{oud}”. Er staat nu: “{nieuw}”.",
    "behouden": "Goed, uw antwoord blijft staan.",
    "gewist": "Ik heb uw antwoord bij ‘{naam}’ weggehaald. Er stond: “{oud}”.",
    "teruggezet": "Ik heb ‘{naam}’ teruggezet. Er staat weer: “{nieuw}”.",
    "niets_terug_te_zetten": "Ik heb net niets veranderd, dus er is niets terug te zetten. Wilt u een"
    " antwoord wijzigen? Noem het nummer en wat er moet staan, zoals: ‘2 moet zijn: …’.",
    "ja_waarop": "Ik heb nog niets verstuurd, omdat ik niet zeker weet waar u ‘ja’ op zegt. Wilt u dit"
    " versturen? Kies dan ‘{knop}’. Bedoelde u iets anders? Zeg dan wat: ‘ik wil het intrekken’.",
    "nog_niets_veranderd": "Ik heb nog niets veranderd. Schrijf hieronder wat er moet staan.",
    "waarom": "{tekst}",
    "waarom_moet": "Ik snap dat u dat wilt weten. Meer dan dat is het niet. Zonder dit antwoord kan ik"
    " het helaas niet voor u versturen. Wilt u het hier liever niet zeggen? Dan kunt u er met een mens"
    " over praten. Wat u al heeft ingevuld, blijft bewaard.",
    "waarom_mag": "Meer dan dat is het niet. U hoeft deze vraag niet te beantwoorden:"
    " zeg dan ‘sla over’.",
    "opmerking": "{tekst}",
    "eerste_vraag": "Dit is de eerste vraag. Verder terug kan niet.",
    "nog_niet_klaar": "Dat kan zodra alle vragen aan bod zijn geweest.",
    "wat_wijzigen": "Welk antwoord wilt u wijzigen?",
    "wijzig_onbekend": "Op ‘{naam}’ heeft u nog geen antwoord gegeven. Die vraag komt nog.",
    "correctie_onbekend": "Ik heb niets veranderd: ik zie niet welk antwoord u wilt verbeteren. Kies"
    " het hieronder. Of noem het nummer en wat er moet staan, zoals: ‘2 moet zijn: …’.",
    "herzien_niets": "Ik zag dat u een eerder bericht veranderde. Uw antwoorden zijn daardoor niet"
    " anders geworden.",
    "kies_versturen": "Alle vragen zijn beantwoord. Kies ‘{knop}’, of zeg wat u nog wilt wijzigen.",
    "niet_verwerkt": "Dat heb ik niet verwerkt: er is niets veranderd en niets verstuurd. Wilt u een"
    " antwoord wijzigen? Noem het nummer en wat er moet staan, zoals: ‘2 moet zijn: …’. Klopt alles?"
    " Kies dan ‘{knop}’.",
    "niet_veranderd": "Ik heb niets veranderd: ik zie niet bij welk antwoord dat hoort. Noem het nummer"
    " en wat er moet staan, zoals: ‘2 moet zijn: …’. Klopt alles? Kies dan ‘{knop}’.",
    "zeg_versturen": "Ik heb nog niets verstuurd. Mag het weg? Kies dan ‘{knop}’. Wilt u nog iets"
    " wijzigen? Zeg het gerust. Komt u er later op terug? Zeg dan ‘stop’; alles blijft bewaard.",
    "zelfde_contact": "Wilt u dezelfde gegevens gebruiken als bij uw vorige idee: {gegevens}? Zeg dan"
    " ‘dezelfde’. Toch geen nieuw idee? Zeg dan ‘laat maar’.",
    "uit_dossier": "Een deel staat al in je dossier.",
    "niet_opnieuw": "Goed, dan gaan we gewoon verder. Alles staat er nog.",
    "opnieuw_begonnen": "We beginnen opnieuw.",
    "vorige_keer": "Dit vulde u de vorige keer in. Zeg wat er anders moet, of kies ‘Wijzig’ bij een"
    " antwoord. Klopt alles weer? Kies dan ‘{knop}’. Helemaal overnieuw? Zeg dan ‘opnieuw’.",
}

_APART_GEZEGD = ("inleiding", "uit_dossier")
"""What is said in a message of its own, or with the answers that it is about."""

_TERUG_TE_ZETTEN = frozenset({"gewijzigd", "gewist"})
_ZET_TERUG = "Was dat niet de bedoeling? Zeg dan ‘zet terug’."


def zeg_alle(meldingen: Sequence[Melding], knop: str = VERSTUREN, *, je: bool) -> list[str]:
    """What has to be said before the rest; after a change also how that is undone."""
    gezegd = [_zeg(m, knop, je=je) for m in meldingen if m.soort not in _APART_GEZEGD]
    if not je and any(m.soort in _TERUG_TE_ZETTEN for m in meldingen):
        gezegd.append(_ZET_TERUG)
    return gezegd


def _zeg(melding: Melding, knop: str, *, je: bool) -> str:
    # What people wrote themselves may be long; our own words are not cut off.
    gegevens = {n: w if n == "tekst" else kort(w) for n, w in melding.gegevens.items()}
    return zeg_zo(MELDINGEN[melding.soort], je=je).format(**({"knop": knop} | gegevens))
