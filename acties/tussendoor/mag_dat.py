"""What is said to who asks whether something is allowed, and did not say that it is an idea yet."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.tussendoor.kennisvorm import vraagt_of_het_mag
from acties.tussendoor.veelgevraagd import beantwoord
from acties.tussendoor.woorden import BEGIN, keuze
from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.verhaal import heeft_inhoud
from acties.vragenlijst.vooraf import MAX_TEKENS
from kennisbank.laden import GemeenteGegevens

MAG_DAT = "mag_dat"
"""Among the questions that people ask most."""


def antwoord_of_het_mag(gegevens: GemeenteGegevens, tekst: str, inkomend_id: int) -> Bericht | None:
    """What the policy says of it, and the offer to write it down as an idea; None for another question.

    `inkomend_id` is the message that asks it, which then tells the idea.
    """
    vraag = gegevens.veelgevraagd.bij(MAG_DAT)
    if vraag is None or not vraagt_of_het_mag(tekst):
        return None
    if not heeft_inhoud(Verhaal.van(tekst[:MAX_TEKENS], gegevens.gemeente.inhoud)):
        return None
    bericht = beantwoord(gegevens, vraag)
    ja = keuze("Ja, schrijf dit op als mijn idee", BEGIN, verhaal=inkomend_id, nadruk=True)
    rest = (knop for knop in bericht.knoppen if knop.opdracht.intent != BEGIN)
    return bericht.model_copy(update={"knoppen": (ja, *rest)})
