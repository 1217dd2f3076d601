"""What was told where all answers are read over and was taken for nothing: where it may be put."""

from __future__ import annotations

from acties.berichten import Bericht, Knop
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.tussendoor.vraagvorm import begint_als_vraag, is_een_vraag
from acties.tussendoor.woorden import keuze
from acties.vragenlijst.herkennen import HERKENNERS, Verhaal
from acties.vragenlijst.herkennen.verhaal import heeft_inhoud
from acties.vragenlijst.terzijde import is_terzijde
from acties.vragenlijst.uitkomst import Samenvatting
from acties.vragenlijst.vooraf import MAX_TEKENS
from kennisbank.schema.routes import ROUTEINTENTS
from kennisbank.schema.vraag import OpenVraag
from kennisbank.schema.vragenlijst import Vragenlijst

_VOOR_IETS_ANDERS_GEHOUDEN = frozenset({*ROUTEINTENTS, "buiten_bereik", "nlu_fallback"})
"""What an addition may be taken for, and was answered as: "de watertank moet een deksel krijgen"."""
_MIN_WOORDEN = 4
_HOOGSTENS = 2


def met_plek(
    omgeving: Omgeving, beurt: Beurt, lijst: Vragenlijst, uitkomst: Samenvatting, slot: Bericht
) -> Bericht:
    """The summary, with a button for each answer with which the words may be put; nothing is put
    anywhere by itself."""
    if beurt.medewerker or lijst.dossier or beurt.gegevens or not uitkomst.compleet:
        return slot
    voor_niets = any(melding.soort == "niet_verwerkt" for melding in uitkomst.meldingen)
    elders = beurt.tussendoor_gezegd and beurt.intent in _VOOR_IETS_ANDERS_GEHOUDEN
    if not (voor_niets or elders):
        return slot
    tekst = omgeving.gesprekken.tekst_van(beurt.inkomend_id)
    gemeente = omgeving.gegevens.gemeente.inhoud
    if len(tekst.split()) < _MIN_WOORDEN or len(tekst) > MAX_TEKENS:
        return slot
    verhaal = Verhaal.van(tekst, gemeente)
    if (
        is_een_vraag(tekst)
        or begint_als_vraag(tekst)
        or is_terzijde(tekst)
        or not heeft_inhoud(verhaal)
    ):
        return slot
    staat_er = {regel.vraag for regel in uitkomst.regels if regel.antwoord}
    vragen = [v for v in lijst.vragen if isinstance(v, OpenVraag) and v.sleutel in staat_er]
    # What it may say something about comes first; a story takes anything, and so does what begins a
    # list in which nothing is recognised.
    herkend = any(v.herken is not None for v in vragen)
    vragen = [v for v in vragen if _gaat_over(v, verhaal)] if herkend else vragen[:1]
    vragen.sort(key=_is_verhaal)
    knoppen: list[Knop] = [
        keuze(
            f"Zet dit bij ‘{vraag.naam}’",
            "wijzigen",
            verhaal=beurt.inkomend_id,
            vraag=vraag.sleutel,
            keuze="erbij",
            # A number names an answer there.
        ).model_copy(update={"genummerd": False})
        for vraag in (*vragen[: _HOOGSTENS - 1], *vragen[-1:])
    ]
    uniek = tuple({knop.label: knop for knop in knoppen}.values())
    return slot.model_copy(update={"knoppen": (*uniek, *slot.knoppen)})


def _gaat_over(vraag: OpenVraag, verhaal: Verhaal) -> bool:
    """Whether this says something about that question, by its words."""
    herken = vraag.herken
    if herken is None or herken.soort not in ("met_wie", "moment", "geld", "verhaal"):
        return False
    return bool(HERKENNERS[herken.soort].vind(herken, verhaal))


def _is_verhaal(vraag: OpenVraag) -> bool:
    return vraag.herken is not None and vraag.herken.soort == "verhaal"
