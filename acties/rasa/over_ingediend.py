"""What somebody asks about an idea that they handed in, while they add to it or withdraw it."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.initiatief.dienst import Stand
from acties.initiatief.eerder import vraagt_hoe_het_staat
from acties.initiatief.overgangen import LOPEND
from acties.initiatief.weergave import toon_status, toon_status_tussendoor
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.tussendoor.veelgevraagd import beantwoord, beantwoord_na_versturen
from acties.tussendoor.vraag_of_antwoord import antwoord_en_vraag
from kennisbank.schema.vragenlijst import Vragenlijst

_AANVULLEN = "aanvullen"
"""The afronding of the questionnaire with which something is added to what was handed in."""

_MISSCHIEN_STATUS = frozenset(
    {"antwoord", "samenvatting_tonen", "status", "hulp", "kennisvraag", "nlu_fallback"}
)
"""What "hoe staat het ermee" may be taken for while something else is open."""


EN_NU = "en nu?"
"""Asked where all is read over; it sends nothing, and so it is told what there is to do."""


class OverIngediend:
    """What is replied about it; with the services of one installation."""

    def __init__(self, omgeving: Omgeving) -> None:
        self._omgeving = omgeving

    def hoe_het_staat(self, beurt: Beurt) -> Bericht | None:
        """How it stands, to who asks that while they do something else with it; else None."""
        if beurt.intent not in _MISSCHIEN_STATUS or beurt.medewerker or beurt.gegevens:
            return None
        if not beurt.formulier_open or beurt.tussendoor_gezegd:
            return None
        lijst = self._lijst(beurt)
        if lijst is None or not lijst.toegang or not vraagt_hoe_het_staat(self._tekst(beurt)):
            return None
        standen = self._standen(beurt)
        return toon_status_tussendoor(self._omgeving.gegevens, standen) if standen else None

    def vraagt_wat_nu(self, beurt: Beurt) -> bool:
        """Whether somebody needs help where all is answered and only read over: no question is open
        there that could be explained."""
        if beurt.intent != "hulp" or beurt.medewerker or beurt.gegevens or not beurt.formulier_open:
            return False
        if self._omgeving.gegevens.veelgevraagd.bij(None, self._tekst(beurt)) is not None:
            # "Hoe snel krijg ik antwoord?" is answered.
            return False
        stand = self._omgeving.vragenlijsten.stand(beurt.gesprek_id)
        return stand.fase == "samenvatting" and not beurt.tussendoor_gezegd

    def met_vraag(self, beurt: Beurt, lijst: Vragenlijst | None) -> tuple[str, list[Bericht]] | None:
        """What somebody adds to it and what is replied to the question behind that: "er komt een hek
        bij, en wanneer hoor ik iets?". None without such a question, or to which no answer is known."""
        if lijst is None or lijst.afronding != _AANVULLEN or beurt.gegevens or beurt.medewerker:
            return None
        gemeente = self._omgeving.gegevens.gemeente.inhoud
        beide = antwoord_en_vraag(lijst, lijst.vragen[0], gemeente, self._tekst(beurt))
        if beide is None:
            return None
        antwoorden = [self._antwoord_op(beurt, vraag) for vraag in beide.vragen]
        gezegd = [antwoord for antwoord in antwoorden if antwoord is not None]
        return (beide.antwoord, gezegd) if len(gezegd) == len(antwoorden) else None

    def open_lijst(self, beurt: Beurt) -> Vragenlijst | None:
        """What is open in this conversation, where a text in own words is awaited."""
        mag = beurt.intent in ("antwoord", "wijzigen", "correctie", "kennisvraag")
        return self._lijst(beurt) if mag and beurt.formulier_open else None

    def _lijst(self, beurt: Beurt) -> Vragenlijst | None:
        naam = self._omgeving.vragenlijsten.stand(beurt.gesprek_id).vragenlijst
        versie = self._omgeving.gegevens.vragenlijsten.get(naam) if naam is not None else None
        return versie.inhoud if versie is not None else None

    def _antwoord_op(self, beurt: Beurt, gevraagd: str) -> Bericht | None:
        gegevens, standen = self._omgeving.gegevens, self._standen(beurt)
        if standen and vraagt_hoe_het_staat(gevraagd):
            return toon_status_tussendoor(gegevens, standen)
        bekend = gegevens.veelgevraagd.bij(None, gevraagd)
        if bekend is None:
            return None
        if bekend.na_versturen is None or not standen or standen[0].status not in LOPEND:
            return beantwoord(gegevens, bekend, in_vragenlijst=True)
        per_mail = standen[0].samenvatting.email is not None
        stand = toon_status(gegevens, standen[0])
        gezegd = beantwoord_na_versturen(gegevens, bekend, stand, per_mail=per_mail)
        return gezegd.model_copy(update={"knoppen": ()})

    def _standen(self, beurt: Beurt) -> list[Stand]:
        return list(self._omgeving.initiatieven.van(beurt.gesprek_id))

    def _tekst(self, beurt: Beurt) -> str:
        return self._omgeving.gesprekken.tekst_van(beurt.inkomend_id)
