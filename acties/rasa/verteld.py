"""What somebody told along with a start: the idea, and what was told before it."""

from __future__ import annotations

from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.tussendoor.aanhaken import haakt_aan, kondigt_iets_anders_aan, samen, zegt_alleen_ja
from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.verhaal import (
    heeft_inhoud,
    noemt_ook_een_idee,
    zegt_alleen_wat_mis_is,
    zegt_wie_hierheen_stuurde,
)
from acties.vragenlijst.tweede import kondigt_ander_idee_aan
from acties.vragenlijst.vooraf import MAX_TEKENS


def verteld_bij_begin(omgeving: Omgeving, beurt: Beurt) -> tuple[str, int] | None:
    """What the person told along with a start, and in which message that stands."""
    gesprekken, gemeente = omgeving.gesprekken, omgeving.gegevens.gemeente.inhoud
    verhaal = gesprekken.verhaal_van(beurt.inkomend_id, beurt.verhaal)
    if verhaal is not None and (
        noemt_ook_een_idee(verhaal[0]) or (beurt.verhaal and zegt_alleen_wat_mis_is(verhaal[0]))
    ):
        # That was no idea; which one they have is asked.
        return None
    if verhaal is None or kondigt_ander_idee_aan(verhaal[0]):
        return None
    # "Yes please", to who asked in their language whether there is an idea.
    alleen_ja = (
        zegt_alleen_ja(verhaal[0]) and gesprekken.vorige_intent(beurt.inkomend_id) == "andere_taal"
    )
    if not alleen_ja and heeft_inhoud(Verhaal.van(verhaal[0][:MAX_TEKENS], gemeente)):
        return _met_wat_ervoor_kwam(omgeving, beurt, *verhaal)
    # "Nee, het is mijn eigen idee": which idea, they told just before.
    eerder = gesprekken.verhaal_bij(beurt.inkomend_id, ervoor=True)
    if eerder is None and (alleen_ja or zegt_wie_hierheen_stuurde(verhaal[0])):
        return None
    return verhaal if eerder is None else (gesprekken.tekst_van(eerder), eerder)


def _met_wat_ervoor_kwam(
    omgeving: Omgeving, beurt: Beurt, verhaal: str, verhaal_id: int
) -> tuple[str, int]:
    """The idea, with what was told before it where that belongs to it.

    Who was shown another way first named the place there, and says "hem" and "daar" by now.
    """
    gemeente = omgeving.gegevens.gemeente.inhoud
    eerder = [
        tekst
        for tekst in omgeving.gesprekken.verteld_voor(beurt.inkomend_id)
        if heeft_inhoud(Verhaal.van(tekst[:MAX_TEKENS], gemeente))
    ]
    if not eerder:
        return verhaal, verhaal_id
    if beurt.verhaal is not None:
        return (samen(eerder) if verhaal in eerder else verhaal), verhaal_id
    # Asked what they mean by it, people say it otherwise: "wij willen best helpen".
    net_gevraagd = omgeving.gesprekken.vorige_intent(beurt.inkomend_id) == "twijfel"
    hoort_erbij = haakt_aan(verhaal) or (net_gevraagd and not kondigt_iets_anders_aan(verhaal))
    return (samen(eerder, verhaal) if hoort_erbij else verhaal), verhaal_id
