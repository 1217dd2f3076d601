"""The change of an answer that was pointed at: "doe van 6 maar september", "bij 4 alleen Anja"."""

from __future__ import annotations

from typing import Any

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanwijzing import Aanwijzing
from acties.vragenlijst.verbetering.ander_bedrag import in_de_plaats
from acties.vragenlijst.verbetering.contactgegevens import andere_naam, contact_met
from acties.vragenlijst.verbetering.gesprek import IN_EEN_WOORD, Gesprek, onduidelijk
from acties.vragenlijst.verbetering.van_naar import in_dit_antwoord, van_naar
from acties.vragenlijst.verbetering.zonder_deel import zonder
from kennisbank.schema.vraag import Vraag


def voer_uit(hier: Gesprek, wat: Aanwijzing) -> g.Gebeurtenis | None:
    """What has to be done to it; None when nothing was told of it that can be written down."""
    vraag, eerder = wat.vraag, hier.waarde(wat.vraag)
    zet = wat.hoe in ("nieuw", "erbij")
    if vraag.sleutel not in hier.toestand.antwoorden:
        # Not asked yet, or asked right now: what is told about it is its answer.
        return g.Verbeter(vraag.sleutel, wat.tekst) if zet else None
    if eerder is None:
        return g.Verbeter(vraag.sleutel, wat.tekst) if zet else g.Verbeter(vraag.sleutel, hoe="open")
    if wat.hoe == "weg":
        return g.Verbeter(vraag.sleutel, hoe="weg")
    if wat.hoe in ("open", "onduidelijk"):
        return g.Verbeter(vraag.sleutel, hoe="open")
    return (in_dit_antwoord(hier, vraag, wat.tekst) if zet else None) or _zet(wat, eerder)


def _zet(wat: Aanwijzing, eerder: Any) -> g.Verbeter:
    """What was told, in the place of the answer, with it or out of it."""
    vraag = wat.vraag
    nieuw: str | dict[str, str] | None
    if isinstance(eerder, dict):
        nieuw = contact_met(eerder, wat.tekst) if wat.hoe == "nieuw" else None
    elif wat.hoe == "nieuw":
        nieuw = in_de_plaats(vraag, str(eerder), wat.tekst)
    elif vraag.soort != "open":
        nieuw = None
    elif wat.hoe == "erbij":
        return g.Verbeter(vraag.sleutel, wat.tekst, "erbij")
    else:
        nieuw = zonder(str(eerder), wat.tekst)
    return g.Verbeter(vraag.sleutel, nieuw) if nieuw else onduidelijk(vraag)


def verbetering_van(hier: Gesprek, vraag: Vraag, tekst: str) -> g.Verbeter:
    """What these words do to the answer to this question, when they are about that; asked again when
    that can't be told."""
    gezegd = (*van_naar(hier, tekst), andere_naam(hier, None, tekst))
    if (
        eigen := next((v for v in gezegd if v is not None and v.vraag == vraag.sleutel), None)
    ) is not None:
        return eigen
    vervangt = vraag.soort != "open" or (
        vraag.herken is not None and vraag.herken.soort in IN_EEN_WOORD
    )
    gedaan = voer_uit(hier, Aanwijzing(vraag, "nieuw" if vervangt else "erbij", tekst))
    return gedaan if isinstance(gedaan, g.Verbeter) else onduidelijk(vraag)
