"""What the vraagbaak says to a message, where that asks something of it."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.gesprekken import NIET_BEGREPEN
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.bedoeling import KORT, MIN_WOORDEN_HOE, OVER_HIER
from acties.rasa.ook_een_vraag import (
    ZOEKT_DE_WEG,
    gaat_over_een_ander,
    gaat_over_regels,
    vraagt_bij_een_plan,
    vraagt_geen_geld,
    vraagt_na_een_verhaal,
)
from acties.rasa.over_het_beleid import (
    LIJKT_MAAR_ZO,
    OOK_EEN_VRAAG,
    REGELS,
    noemt_het_beleid,
)
from acties.tussendoor.beleidsvraag import (
    gaat_daarover,
    staat_in_de_kop,
    vraagt_naar_het_beleid,
)
from acties.tussendoor.kennisvorm import is_los_begrip
from acties.tussendoor.mag_dat import antwoord_of_het_mag
from acties.tussendoor.vraagbaak import toon_antwoord
from acties.tussendoor.vraagvorm import (
    als_directe_vraag,
    is_een_vraag,
    vraagt_uitleg,
    vraagt_wat_iets_is,
)
from acties.tussendoor.wendingen import BEWONERS, EIGEN, IK, een_woord
from kennisbank.schema.routes import ROUTEINTENTS
from kennisbank.vraagbaak.antwoord import Antwoord

_OOK_UITLEG = frozenset({NIET_BEGREPEN, "buiten_bereik", "hulp"})
"""Of these, who asks what something is gets it explained as far as that is likely to be meant."""

_OVER_ZICHZELF = re.compile(rf"\b(?:{IK}|{EIGEN}|mij)\b", re.IGNORECASE)

_BEGINT_MET_WERKWOORD = re.compile(
    r"^\W*(?:(?:en|maar)\s+)?(?:heeft|hebben|bestaat|bestaan|krijgt|krijgen|geldt|gelden|doet|doen)\s+\w",
    re.IGNORECASE,
)
"""A question of who leaves the question mark out, and no answer: nothing is asked of them."""

_MISSCHIEN_BELEID = frozenset({NIET_BEGREPEN, "hulp"})
"""What an employee who names something of the policy may be taken for."""

_ZEKER = 0.75
"""From here on an answer goes before what else the message may have been meant for."""

_ZEKER_BUITEN_BEREIK = 0.85
"""The same of what is likely about something else altogether: "wat eten we vanavond"."""

_OVER_DE_REGELS = 0.6
"""The same of who speaks of inspraak, and asks what the rules are."""

_ZEKER_BIJ_UITLEG = 0.5
"""The same where somebody asks what something is or how it works."""

_BEWONERS = een_woord(BEWONERS)


def _vraagt_anders(beurt: Beurt, naam: str, tekst: str) -> bool:
    """Whether a resident with nothing open tells a story that ends with a question, asks about the
    rules for what it was taken for, or what is no subsidy."""
    if beurt.medewerker or beurt.in_vragenlijst:
        return False
    anders = vraagt_geen_geld(naam, tekst) and is_een_vraag(tekst)
    return anders or vraagt_na_een_verhaal(naam, tekst) or gaat_over_regels(naam, tekst)


class Vraagbaakloket:
    """Asks the vraagbaak what a message asks, also one that was taken for something else."""

    def __init__(self, omgeving: Omgeving) -> None:
        self.omgeving = omgeving

    def antwoord(self, beurt: Beurt, naam: str) -> list[Bericht]:
        """What the vraagbaak answers; nothing when the message is no question to it.

        A message that was taken for something else is only answered when the answer is sure: "wat is
        het uitdaagrecht?" asks, "ik wil de gemeente uitdagen" does not.
        """
        vragen, gegevens = self.omgeving.vragen, self.omgeving.gegevens
        if vragen is None:
            return []
        tekst = beurt.gegevens.get("vraag") or self.omgeving.gesprekken.tekst_van(
            beurt.verhaal or beurt.inkomend_id
        )
        plek = beurt.gegevens.get("plek")
        gevraagd = naam == "kennisvraag" and "keuze" not in beurt.gegevens
        gevraagd = gevraagd or (plek is None and self._vraagt_het_beleid(beurt, naam, tekst))
        onderwerp = self.onderwerp(beurt, tekst) if plek is None else None
        lijkt = onderwerp is not None or self._ook_een_vraag(beurt, naam, tekst)
        if not (gevraagd or lijkt or (plek is None and self._misschien_beleid(beurt, naam, tekst))):
            return []
        antwoord = vragen.zoek(
            beurt.gesprek_id,
            beurt.inkomend_id,
            tekst,
            plek=plek,
            onderwerp=onderwerp,
            voor=beurt.publiek,
        )
        gevraagd = gevraagd or self._weet_het(naam, tekst, antwoord)
        if not gevraagd and not (lijkt and self._is_zeker(beurt, naam, tekst, antwoord, onderwerp)):
            return []
        # What people ask most is about handing in an idea, which an employee does not do.
        algemeen_bekend = plek is None and not beurt.medewerker
        bekend = gegevens.veelgevraagd.bij(None, tekst) if algemeen_bekend else None
        if bekend is not None and (
            self._over_iets_anders(beurt, tekst)
            or self._zegt_meer(beurt, tekst, antwoord)
            or self._is_geen_eigen_idee(tekst, antwoord)
        ):
            bekend = None
        algemeen = beurt.in_vragenlijst or len(tekst.split()) <= KORT
        if bekend is not None and (algemeen or antwoord.zekerheid < _ZEKER):
            # What people ask most while handing in has an answer of its own, with its dates.
            return []
        vraag_id = beurt.verhaal or beurt.inkomend_id
        open_of_zeker = beurt.in_vragenlijst or antwoord.beantwoord or antwoord.grens is not None
        # "Mag ik inwoners met een app raadplegen" is what the policy is about, and no idea.
        raadpleegt = _BEWONERS.search(tekst) is not None and staat_in_de_kop(tekst, antwoord)
        if not (open_of_zeker or beurt.medewerker or plek or raadpleegt) and (
            mag := antwoord_of_het_mag(gegevens, tekst, vraag_id)
        ):
            return [mag]
        vragen.noteer(beurt.gesprek_id, beurt.inkomend_id, antwoord)
        return toon_antwoord(
            gegevens, antwoord, vraag_id, in_vragenlijst=beurt.in_vragenlijst, je=beurt.medewerker
        )

    def _is_zeker(
        self, beurt: Beurt, naam: str, tekst: str, antwoord: Antwoord, onderwerp: str | None
    ) -> bool:
        """Whether the answer goes before what else the message may have been meant for."""
        vragen = self.omgeving.vragen
        if naam in ROUTEINTENTS and vragen is not None and vragen.is_buiten_elke_route(tekst):
            return True
        # "Wat is het uitdaagrecht?" asks for an answer, whatever else the word may lead to.
        uitleg = (naam in ROUTEINTENTS and onderwerp is None) or naam in _OOK_UITLEG
        uitleg = uitleg and (beurt.medewerker or vraagt_uitleg(als_directe_vraag(tekst)))
        # Of what was not understood at all, what probably answers it is worth more than saying so.
        grens = _ZEKER_BIJ_UITLEG if uitleg or naam in (NIET_BEGREPEN, "wie_ben_je") else _ZEKER
        if naam == "buiten_bereik" and not uitleg:
            grens = _ZEKER_BUITEN_BEREIK
        if not beurt.in_vragenlijst and vraagt_bij_een_plan(naam, tekst):
            return antwoord.beantwoord or antwoord.waarschijnlijk
        if _vraagt_anders(beurt, naam, tekst) and not uitleg:
            grens = _OVER_DE_REGELS if gaat_over_regels(naam, tekst) else _ZEKER
        # That the policy does not say what a deelnemer is paid, is said to who asks no subsidy.
        if vraagt_geen_geld(naam, tekst) and antwoord.niet_gezegd is not None:
            return True
        # "Waarom wordt de berm niet gemaaid": a passage about something else says nothing of that.
        daarover = naam not in ZOEKT_DE_WEG or gaat_daarover(tekst, antwoord)
        return antwoord.zekerheid >= grens and daarover

    def onderwerp(self, beurt: Beurt, tekst: str) -> str | None:
        """What a question that names no subject is about, when somebody was just shown the way."""
        vorige = self.omgeving.gesprekken.vorige_intent(beurt.inkomend_id)
        vragen = self.omgeving.vragen
        if vragen is None or vorige not in ROUTEINTENTS or not vragen.vraagt_door(tekst):
            return None
        return vorige

    def _vraagt_het_beleid(self, beurt: Beurt, naam: str, tekst: str) -> bool:
        """Whether this asks what the policy says, in so many words."""
        if beurt.in_vragenlijst or beurt.gegevens or naam not in LIJKT_MAAR_ZO:
            return False
        return noemt_het_beleid(self.omgeving, tekst)

    @staticmethod
    def _misschien_beleid(beurt: Beurt, naam: str, tekst: str) -> bool:
        """Whether this asks of the policy, or names something, where only its words were read."""
        if beurt.in_vragenlijst or beurt.gegevens or naam not in LIJKT_MAAR_ZO:
            return False
        return REGELS[naam].kan(tekst)

    @staticmethod
    def _weet_het(naam: str, tekst: str, antwoord: Antwoord) -> bool:
        """Whether the answer makes it a question about the policy."""
        if naam not in LIJKT_MAAR_ZO:
            return False
        return REGELS[naam].kan(tekst) and REGELS[naam].geldt(tekst, antwoord)

    @staticmethod
    def _is_geen_eigen_idee(tekst: str, antwoord: Antwoord) -> bool:
        """Whether something else of the policy is asked than what people ask of their own idea: "wie
        keurt het participatieplan goed"."""
        onderwerp = antwoord.delen or antwoord.misschien
        over_een_idee = not onderwerp or "initiatie" in onderwerp[0].sleutel
        if over_een_idee or not (antwoord.beantwoord or antwoord.waarschijnlijk):
            return False
        return vraagt_naar_het_beleid(tekst) and staat_in_de_kop(tekst, antwoord)

    def _zegt_meer(self, beurt: Beurt, tekst: str, antwoord: Antwoord) -> bool:
        """Whether the vraagbaak has more than what people ask most: both of two questions, or what is
        asked of the answer that it just gave."""
        vragen = self.omgeving.vragen
        zegt_iets = antwoord.beantwoord or antwoord.niet_gezegd is not None
        if not zegt_iets or vragen is None:
            return False
        return len(antwoord.delen) > 1 or vragen.gaat_verder(beurt.gesprek_id, beurt.inkomend_id, tekst)

    def _over_iets_anders(self, beurt: Beurt, tekst: str) -> bool:
        """Whether this is not about an idea of one's own here, though the words could be."""
        vragen = self.omgeving.vragen
        if vragen is None:
            return False
        door = vragen.vraagt_door(tekst) and vragen.over_iets_anders(
            beurt.gesprek_id, beurt.inkomend_id
        )
        return door or vragen.noemt_andere(tekst) or vragen.vraagt_naar_een_werkvorm(tekst)

    def _ook_een_vraag(self, beurt: Beurt, naam: str, tekst: str) -> bool:
        """Whether what was taken for something else asks something all the same."""
        direct = als_directe_vraag(tekst)
        if beurt.medewerker and not beurt.in_vragenlijst and naam in _MISSCHIEN_BELEID:
            # "Bouwsteen 4" says what it is about, and asks nothing in its shape.
            lang_genoeg = len(tekst.split()) >= MIN_WOORDEN_HOE
            # With a dossier open it may be about that: "bewoners, winkeliers en de school".
            dossier = self.omgeving.dossiers.huidig(beurt.gesprek_id) is not None
            kan = is_los_begrip(tekst) or is_een_vraag(direct) or not dossier
            if kan and (naam == NIET_BEGREPEN or (lang_genoeg and OVER_HIER.search(tekst) is None)):
                return True
        if naam == "wie_ben_je":
            return gaat_over_een_ander(direct)
        if _vraagt_anders(beurt, naam, tekst):
            return True
        werkwoord_voorop = not beurt.in_vragenlijst and _BEGINT_MET_WERKWOORD.match(direct)
        vraagt = is_een_vraag(direct) or vraagt_wat_iets_is(direct) or werkwoord_voorop
        if naam not in OOK_EEN_VRAAG or not vraagt:
            return False
        if naam in ROUTEINTENTS:
            vragen = self.omgeving.vragen
            algemeen = naam not in ZOEKT_DE_WEG and not _OVER_ZICHZELF.search(tekst)
            return (
                vraagt_uitleg(direct)
                or algemeen
                or (vragen is not None and vragen.is_buiten_elke_route(tekst))
            )
        # After a route it is still about that, most likely: "kunnen jullie dat niet doorgeven".
        vorige = self.omgeving.gesprekken.vorige_intent(beurt.inkomend_id)
        return beurt.in_vragenlijst or naam != NIET_BEGREPEN or vorige not in ROUTEINTENTS
