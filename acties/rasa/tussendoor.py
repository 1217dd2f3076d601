"""What is said in between: courtesies, other routes, other languages, and not understanding."""

from __future__ import annotations

import re
from dataclasses import replace

from acties.berichten import Bericht
from acties.gesprekken import NIET_BEGREPEN
from acties.initiatief.kenmerk import zoek_kenmerk
from acties.initiatief.overgangen import LOPEND
from acties.initiatief.weergave import (
    toon_kenmerk_herkend,
    toon_niet_ingediend,
    toon_status,
    toon_status_tussendoor,
)
from acties.overstap.bot import botnaam
from acties.overstap.weergave import naar_de_pagina, naar_telegram, ook_aanmelden
from acties.participatie.loket.vergelijken import vergelijk
from acties.participatie.loket.waarom import leg_uitkomst_uit
from acties.participatie.loket.wat_is_een_dossier import leg_dossier_uit
from acties.participatie.weergave import toon_hoort_bij_dossier
from acties.participatie.zoeken import zoek_onderdeel, zonder_project
from acties.rasa.basis import TUSSENDOOR, Beurt, Gezegd, Samenspraakactie
from acties.rasa.dossier import verzoek_van
from acties.rasa.dossiervraag import Dossiervraagloket
from acties.rasa.grens import weiger
from acties.tussendoor.doorzetten import INTENT as DOORZETTEN
from acties.tussendoor.doorzetten import bied_aan, met_aanbod, toon_doorgezet, vraagt_om_doorzetten
from acties.tussendoor.gezegde import vraag_maar, zeg
from acties.tussendoor.kennisvorm import (
    heeft_niets_ingediend,
    is_los_begrip,
    kondigt_een_vraag_aan,
    vraagt_hoe_het_zit,
    wil_een_mens,
)
from acties.tussendoor.mag_dat import antwoord_of_het_mag
from acties.tussendoor.medewerker import knop_naar, voor_medewerker
from acties.tussendoor.route import wijs_de_weg
from acties.tussendoor.taal import (
    antwoord_in_taal,
    gevaar_in_taal,
    mens_in_taal,
    vraag_in_taal,
    zeg_in_taal,
)
from acties.tussendoor.twijfel import vraag_wat_bedoeld
from acties.tussendoor.uitleg import leg_uit
from acties.tussendoor.veelgevraagd import (
    beantwoord,
    beantwoord_medewerker,
    beantwoord_na_versturen,
)
from acties.tussendoor.vraagbaak import toon_antwoord
from acties.tussendoor.vraagvorm import (
    als_directe_vraag,
    begint_als_vraag,
    is_een_vraag,
    vraagt_uitleg,
    vraagt_wat_iets_is,
    zegt_inwoner_te_zijn,
)
from acties.tussendoor.wendingen import AANLOOP, EIGEN, IK, een_woord, wending
from acties.tussendoor.woorden import BEGIN, alineas, keuze
from acties.vragenlijst.dienst import TOEGANG
from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.verhaal import heeft_inhoud
from acties.vragenlijst.vooraf import MAX_TEKENS
from acties.vragenlijst.weergave import welkom_terug
from kennisbank.schema.routes import ROUTEINTENTS
from kennisbank.vraagbaak.antwoord import Antwoord

_ZONDER_TEKST = frozenset({*ROUTEINTENTS, "andere_taal", "twijfel", DOORZETTEN})
"""What has its words elsewhere than in teksten.yml."""

_VRAAGT_IETS = frozenset(
    {NIET_BEGREPEN, "hulp", "kanaal_wisselen", "kennisvraag", "buiten_bereik", DOORZETTEN}
)
"""After these, people are told how to go on with what they put away."""

_MISSCHIEN_EEN_VRAAG = frozenset({NIET_BEGREPEN, "buiten_bereik", "hulp", "subsidie"})
"""What a question to which there is an answer may be taken for."""

_OOK_UITLEG = frozenset({NIET_BEGREPEN, "buiten_bereik", "hulp"})
"""Of these, who asks what something is gets it explained as far as that is likely to be meant."""

_OOK_EEN_VRAAG = frozenset({*_MISSCHIEN_EEN_VRAAG, *ROUTEINTENTS})
_ZOEKT_DE_WEG = frozenset({"bezwaar", "inspraak", "klacht", "melding"})
"""Who asks something that was taken for one of these, has it and wants the way."""
_OVER_ZICHZELF = re.compile(rf"\b(?:{IK}|{EIGEN}|mij)\b", re.IGNORECASE)
_BEGINT_MET_WERKWOORD = re.compile(
    r"^\W*(?:(?:en|maar)\s+)?(?:heeft|hebben|bestaat|bestaan|krijgt|krijgen|geldt|gelden|doet|doen)\s+\w",
    re.IGNORECASE,
)
"""A question of who leaves the question mark out, and no answer: nothing is asked of them."""
_MISSCHIEN_EEN_AANKONDIGING = frozenset(
    {"buiten_bereik", "hulp", "kennisvraag", "mens_spreken", "status", NIET_BEGREPEN}
)
"""What saying that a question comes may be taken for."""
_VRAAGT_DOOR = frozenset(
    {
        "begroeten",
        "buiten_bereik",
        "hulp",
        "kanaal_wisselen",
        "kennisvraag",
        "status",
        "twijfel",
        "wie_leest_dit",
        NIET_BEGREPEN,
    }
)
"""What "hoe dan?" or "en in Enschede?" may be taken for: alone such a message says nothing."""
_ZEGT_IETS_ANDERS = frozenset(
    {"bedanken", "bevestigen", "boos", "gevaar", "mens_spreken", "ontkennen", DOORZETTEN}
)
"""What no question after an answer is taken for by mistake."""
_MISSCHIEN_BELEID = frozenset({NIET_BEGREPEN, "hulp"})
"""What an employee who names something of the policy may be taken for."""
_MISSCHIEN_BEKEND = frozenset({NIET_BEGREPEN, "buiten_bereik", "hulp", "kennisvraag"})
"""What one of the questions that people ask most may be taken for, of an employee."""
_VRAAGT_BELEID = re.compile(
    r"\b(?:zegt|staat|vindt)\b.{0,40}\bbeleid\b|\bvolgens het beleid\b", re.IGNORECASE
)
_KORT = 6
"""Words; so short, "wie beslist er?" is about one's own idea."""
_MIN_WOORDEN_HOE = 4
_OVER_HIER = re.compile(
    r"\b(?:je|jij|u|jullie|jou|nu|verder|doen|begin\w*|hier|vraag|vragen|dit|deze|chat|knop|typ\w*)\b",
    re.IGNORECASE,
)
_ZEKER = 0.75
"""From here on an answer goes before what else the message may have been meant for."""
_ZEKER_BUITEN_BEREIK = 0.85
"""The same of what is likely about something else altogether: "wat eten we vanavond"."""
_ZEKER_BIJ_UITLEG = 0.5
"""The same where somebody asks what something is or how it works."""


def _bij_een_medewerker(naam: str, tekst: str) -> str:
    """What a message counts as of who works at the municipality. Where residents go with a complaint or
    an objection, and which of two of those is meant, is nothing for who writes about a project."""
    if naam in ROUTEINTENTS or naam in ("twijfel", "buiten_bereik"):
        return "kennisvraag" if is_een_vraag(tekst) else NIET_BEGREPEN
    return naam


_MISSCHIEN_NOG_IN_GEVAAR = frozenset(
    {
        "boos",
        "buiten_bereik",
        "hulp",
        "kennisvraag",
        "mens_spreken",
        "status",
        "wie_ben_je",
        NIET_BEGREPEN,
    }
)
"""After danger these are about that, until somebody speaks of something else: "wie moet ik bellen?"."""


_ZEGT_GEEN_TAAL = frozenset(
    {
        "andere_taal",
        "bedanken",
        "bevestigen",
        "buiten_bereik",
        "gevaar",
        "hulp",
        "mens_spreken",
        "ontkennen",
        NIET_BEGREPEN,
    }
)
"""As these, so few words ("evet", a button) are in the language of what was answered before them."""
_MAX_WOORDEN_ZONDER_TAAL = 3


# "Wie schrijft de brief?" asks about somebody else than who is spoken with here.
_WIE = wending(AANLOOP + r"(?:(?:door|met|aan|van|voor|bij)\s+)?wie\b(?!\s+(?:dit|dat)\W*$)")
_OVER_ONS = een_woord(
    "u uw je jij jou jouw jullie ik me mij dit hier mens persoon robot bot chatbot computer programma"
    " samenspraak erachter hierachter chat gesprek spreekt? praat antwoordt? ai"
)


def _over_een_ander(tekst: str) -> bool:
    return _WIE.match(tekst) is not None and _OVER_ONS.search(tekst) is None


def _vraagt_hoe(tekst: str) -> bool:
    """Whether somebody asks how to do something, and not what we can do or what comes next."""
    lang_genoeg = len(tekst.split()) >= _MIN_WOORDEN_HOE
    return lang_genoeg and begint_als_vraag(tekst) and _OVER_HIER.search(tekst) is None


_OVER_DE_VRAAG = frozenset({NIET_BEGREPEN, "hulp", "kennisvraag", "buiten_bereik", "status"})
"""What not understanding the open question may be taken for."""


class Tussendooractie(Samenspraakactie):
    """Answers from the data of the municipality, by intent."""

    naam = TUSSENDOOR

    def doe(self, beurt: Beurt) -> Gezegd:
        """Changes nothing but the note of what the message was taken for."""
        if (geweigerd := weiger(self.omgeving, beurt)) is not None:
            return Gezegd((self._met_de_weg_terug(beurt, "kennisvraag", geweigerd),))
        naam = self._doorgevraagd(beurt, self._naam(beurt))
        eerst = (
            self._toch_een_inwoner(beurt) or self._reken_door(beurt) or self._kondigt_aan(beurt, naam)
        )
        return eerst or self._zegt(beurt, naam)

    def _zegt(self, beurt: Beurt, naam: str) -> Gezegd:
        achtereen = self.omgeving.gesprekken.noteer_intent(beurt.inkomend_id, naam)
        if naam == "status" and (standen := self.omgeving.initiatieven.van(beurt.gesprek_id)):
            return Gezegd((toon_status_tussendoor(self.omgeving.gegevens, standen),))
        if naam == NIET_BEGREPEN and (bericht := self._kenmerk(beurt)) is not None:
            return Gezegd((bericht,))
        if (uitleg := self._uitleg(beurt, naam)) is not None:
            return Gezegd((uitleg,))
        if naam == DOORZETTEN:
            return Gezegd((self._met_de_weg_terug(beurt, naam, self._zet_door(beurt)),))
        aan = self._aan_medewerker if beurt.medewerker else self._aan_inwoner
        return Gezegd(tuple(self._met_zorg(beurt, aan(beurt, naam, achtereen))))

    def _reken_door(self, beurt: Beurt) -> Gezegd | None:
        """What would come out of the dossier of an employee who supposes something."""
        doorgerekend = Dossiervraagloket(self.omgeving).over_wat_als(beurt)
        return Gezegd(tuple(doorgerekend)) if doorgerekend is not None else None

    def _toch_een_inwoner(self, beurt: Beurt) -> Gezegd | None:
        """What is said to who was taken for an employee, and says not to be one."""
        if not beurt.medewerker or beurt.in_vragenlijst or beurt.gegevens:
            return None
        if self.omgeving.identiteit.account(beurt.gesprek_id) is not None:
            return None
        if not zegt_inwoner_te_zijn(self._tekst(beurt)):
            return None
        self.omgeving.gesprekken.noteer_wie_vraagt(beurt.inkomend_id, BEGIN)
        return Gezegd((zeg(self.omgeving.gegevens, "toch_inwoner"),))

    def _met_zorg(self, beurt: Beurt, berichten: list[Bericht]) -> list[Bericht]:
        """The same, with 112 and 113 before it for who may be in danger."""
        if (
            beurt.leek_op != "gevaar"
            or "misschien_gevaar" not in self.omgeving.gegevens.teksten.teksten
        ):
            return berichten
        eerst = zeg(self.omgeving.gegevens, "misschien_gevaar", je=beurt.medewerker).tekst
        eerste, *rest = berichten
        return [eerste.model_copy(update={"tekst": alineas(eerst, eerste.tekst)}), *rest]

    def _naam(self, beurt: Beurt) -> str:
        """What the message counts as, by who says it and what was said before."""
        bekend = beurt.intent in self.omgeving.gegevens.teksten.teksten or beurt.intent in _ZONDER_TEKST
        naam = beurt.intent if bekend else NIET_BEGREPEN
        if beurt.medewerker:
            naam = _bij_een_medewerker(naam, self._tekst(beurt))
            if naam == "hulp" and not beurt.in_vragenlijst and _vraagt_hoe(self._tekst(beurt)):
                naam = "kennisvraag"
            if naam == NIET_BEGREPEN and _VRAAGT_BELEID.search(self._tekst(beurt)):
                naam = "kennisvraag"
        if naam == "mens_spreken" and self._vraagt_geen_mens(beurt):
            naam = "kennisvraag"
        if naam == "hulp" and self._legt_uit_wat_bedoeld_is(beurt):
            naam = "kennisvraag"
        kort_in_een_taal = naam == "andere_taal" and len(self._tekst(beurt).split()) <= _KORT
        nog_in_gevaar = (naam in _MISSCHIEN_NOG_IN_GEVAAR or kort_in_een_taal) and self._na_gevaar(
            beurt
        )
        return "gevaar" if nog_in_gevaar else naam

    def _kondigt_aan(self, beurt: Beurt, naam: str) -> Gezegd | None:
        """What is said to who only says that a question comes."""
        if naam not in _MISSCHIEN_EEN_AANKONDIGING or beurt.gegevens:
            return None
        if beurt.in_vragenlijst:
            # The form says that, and leaves the question for a kenmerk.
            return Gezegd() if self._zoekt_niets_op(beurt) else None
        if not kondigt_een_vraag_aan(self._tekst(beurt)):
            return None
        self.omgeving.gesprekken.noteer_intent(beurt.inkomend_id, "kennisvraag")
        return Gezegd((vraag_maar(self.omgeving.gegevens, je=beurt.medewerker),))

    def _legt_uit_wat_bedoeld_is(self, beurt: Beurt) -> bool:
        """Whether who asked something just before says it otherwise: "ik bedoel wat dat zijn"."""
        vorige = self.omgeving.gesprekken.vorige_intent(beurt.inkomend_id)
        bedoelt = re.match(r"\W*(?:nee\W+)?ik\s+bedoel\w*\b", self._tekst(beurt), re.IGNORECASE)
        return (
            vorige == "kennisvraag" and bedoelt is not None and vraagt_hoe_het_zit(self._tekst(beurt))
        )

    def _zoekt_niets_op(self, beurt: Beurt) -> bool:
        """Whether somebody of whom a kenmerk is asked has none, and only wants to ask something."""
        stand = self.omgeving.vragenlijsten.stand(beurt.gesprek_id)
        return stand.vragenlijst == TOEGANG and heeft_niets_ingediend(self._tekst(beurt))

    def _vraagt_geen_mens(self, beurt: Beurt) -> bool:
        """Whether no word asks for a person: "hoe bereik ik laaggeletterden" asks about the policy."""
        tekst = self._tekst(beurt)
        if beurt.gegevens or beurt.in_vragenlijst or wil_een_mens(tekst):
            return False
        zoekt = beurt.medewerker and is_los_begrip(tekst) and len(tekst.split()) > 1
        return zoekt or vraagt_hoe_het_zit(tekst)

    def _uitleg(self, beurt: Beurt, naam: str) -> Bericht | None:
        """What a dossier is, or what the open question means, to who does not know."""
        if (dossier := leg_dossier_uit(verzoek_van(self.omgeving, beurt))) is not None:
            return dossier.model_copy(update={"knoppen": ()}) if beurt.in_vragenlijst else dossier
        if naam not in _OVER_DE_VRAAG or not beurt.in_vragenlijst:
            return None
        gevraagd = self.omgeving.vragenlijsten.wat_wordt_gevraagd(beurt.gesprek_id)
        return leg_uit(*gevraagd, self._tekst(beurt)) if gevraagd is not None else None

    def _na_gevaar(self, beurt: Beurt) -> bool:
        """Whether somebody was in danger just now, and says something that may still be about that."""
        if self.omgeving.gesprekken.vorige_intent(beurt.inkomend_id) != "gevaar":
            return False
        knoppen = self.omgeving.gegevens.teksten.teksten["nog_steeds_gevaar"].keuzes
        talen, tekst = self.omgeving.gegevens.talen, self._tekst(beurt)
        # In another language: in Dutch first, then in their own.
        begin = (f"{talen.keuzes.mens} /", f"{talen.keuzes.idee} /")
        return tekst not in {knop.label for knop in knoppen} and not tekst.startswith(begin)

    def _doorgevraagd(self, beurt: Beurt, naam: str) -> str:
        """What a message counts as that asks on, or asks about another municipality.

        "Hoe lang duurt dat?" after a complaint is about that complaint, and not about an idea.
        """
        vragen, tekst = self.omgeving.vragen, self._tekst(beurt)
        if vragen is None or beurt.gegevens.keys() - {"kandidaten"}:
            return naam
        if naam not in _ZEGT_IETS_ANDERS and self._gaat_verder(beurt, naam, tekst):
            return "kennisvraag"
        if naam not in _VRAAGT_DOOR:
            return naam
        door = vragen.vraagt_door(tekst)
        if vragen.noemt_andere(tekst) and ((door and not beurt.in_vragenlijst) or is_een_vraag(tekst)):
            return "kennisvraag"
        if beurt.in_vragenlijst:
            return naam
        vorige = self.omgeving.gesprekken.vorige_intent(beurt.inkomend_id)
        return vorige if door and vorige in ROUTEINTENTS and not beurt.medewerker else naam

    def _gaat_verder(self, beurt: Beurt, naam: str, tekst: str) -> bool:
        """Whether this is about the answer that was just given: "wie zit daarin?", "hoe doet Zeestad
        dat?". How it stands with their own idea is for who handed one in."""
        vragen = self.omgeving.vragen
        if vragen is None or not vragen.gaat_verder(beurt.gesprek_id, beurt.inkomend_id, tekst):
            return False
        eigen = naam == "status" and self.omgeving.initiatieven.van(beurt.gesprek_id)
        return not eigen or vragen.over_iets_anders(beurt.gesprek_id, beurt.inkomend_id)

    def _onderwerp(self, beurt: Beurt, tekst: str) -> str | None:
        """What a question that names no subject is about, when somebody was just shown the way."""
        vorige = self.omgeving.gesprekken.vorige_intent(beurt.inkomend_id)
        vragen = self.omgeving.vragen
        if vragen is None or vorige not in ROUTEINTENTS or not vragen.vraagt_door(tekst):
            return None
        return vorige

    def _aan_inwoner(self, beurt: Beurt, naam: str, achtereen: int) -> list[Bericht]:
        verhaal = beurt.verhaal or self.omgeving.gesprekken.verhaal_bij(beurt.inkomend_id)
        if verhaal is None and naam == "twijfel" and self._vertelt_al(beurt):
            verhaal = beurt.inkomend_id
        jawel = naam == "bevestigen" and not beurt.in_vragenlijst
        if jawel and self.omgeving.vragenlijsten.is_onaf(beurt.gesprek_id):
            # "Doe maar" after "is het al verstuurd?": that is about what was put away here.
            return toon_niet_ingediend(self.omgeving.gegevens, is_open=False)
        if (over_eigen_idee := self._na_versturen(beurt, naam)) is not None:
            return [over_eigen_idee]
        if gevonden := self._vraagbaak(beurt, naam):
            *eerder, laatste = gevonden
            self._was_een_vraag(beurt, naam)
            return [*eerder, self._met_de_weg_terug(beurt, naam, laatste)]
        if in_taal := self._antwoord_in_een_taal(beurt, naam, verhaal):
            return in_taal
        bericht = (
            self._elders(beurt, naam)
            or self._veelgevraagd(beurt, naam, verhaal)
            or self._eigen_woorden(beurt, naam, achtereen, verhaal)
        )
        bericht = bericht or self._uit_de_teksten(beurt, naam, achtereen, verhaal)
        return [self._met_de_weg_terug(beurt, naam, bericht)]

    def _aan_medewerker(self, beurt: Beurt, naam: str, achtereen: int) -> list[Bericht]:
        """To who works at the municipality: nothing about handing in an idea, nor where inwoners go."""
        if (uitleg := leg_uitkomst_uit(verzoek_van(self.omgeving, beurt))) is not None:
            return [uitleg]
        if (vergelijking := vergelijk(verzoek_van(self.omgeving, beurt))) is not None:
            naam, gegevens = "kennisvraag", {**beurt.gegevens, "vraag": vergelijking.tekst}
            beurt = replace(beurt, gegevens=gegevens)
        if (bekend := self._bekend_bij_medewerkers(beurt, naam)) is not None:
            return [bekend]
        if gevonden := self._vraagbaak(beurt, naam):
            self._was_een_vraag(beurt, naam)
            return [*gevonden[:-1], self._met_het_onderdeel(beurt, gevonden[-1])]
        stand = None if beurt.in_vragenlijst else self.omgeving.dossiers.huidig(beurt.gesprek_id)
        if naam == NIET_BEGREPEN and stand is not None and achtereen % 2:
            return [toon_hoort_bij_dossier(stand, beurt.inkomend_id)]
        bericht = self._elders(beurt, naam)
        if bericht is None and "taal" in beurt.gegevens:
            bericht = self._eigen_woorden(beurt, naam, achtereen, None)
        bericht = bericht or self._uit_de_teksten(beurt, naam, achtereen, None)
        return [voor_medewerker(self._met_de_weg_terug(beurt, naam, bericht))]

    def _bekend_bij_medewerkers(self, beurt: Beurt, naam: str) -> Bericht | None:
        """What is answered to an employee who asks one of the few questions that people ask most."""
        if naam not in _MISSCHIEN_BEKEND or beurt.gegevens:
            return None
        tekst = self._tekst(beurt)
        gevraagd = naam == "kennisvraag" or is_een_vraag(als_directe_vraag(tekst))
        return beantwoord_medewerker(self.omgeving.gegevens, tekst) if gevraagd else None

    def _was_een_vraag(self, beurt: Beurt, naam: str) -> None:
        """Note that it was a question, whatever it was taken for: who asks on, asks about that. And who
        was not shown the way is shown it whole the next time."""
        if naam != "kennisvraag" and not beurt.in_vragenlijst:
            self.omgeving.gesprekken.noteer_intent(beurt.inkomend_id, "kennisvraag")

    def _met_het_onderdeel(self, beurt: Beurt, bericht: Bericht) -> Bericht:
        """An answer about what is a part of a dossier as well, with the button to that part."""
        stand = None if beurt.in_vragenlijst else self.omgeving.dossiers.huidig(beurt.gesprek_id)
        onderdeel = zoek_onderdeel(self.omgeving.gegevens, zonder_project(self._tekst(beurt)))
        if stand is None or onderdeel is None:
            return bericht
        knop = knop_naar(stand, onderdeel)
        knop = knop.model_copy(update={"label": f"{onderdeel.naam} voor ‘{stand.titel}’"})
        return bericht.model_copy(update={"knoppen": (knop, *bericht.knoppen)})

    def _tekst(self, beurt: Beurt) -> str:
        return self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)

    def _met_de_weg_terug(self, beurt: Beurt, naam: str, bericht: Bericht) -> Bericht:
        """The same with how to go on, for who asks something and has an idea put away here."""
        if beurt.in_vragenlijst or naam not in (*_VRAAGT_IETS, "begroeten"):
            return bericht
        vragenlijsten = self.omgeving.vragenlijsten
        if not vragenlijsten.is_onaf(beurt.gesprek_id):
            return bericht
        if naam == "begroeten" and (ver := vragenlijsten.hoe_ver(beurt.gesprek_id)) is not None:
            weg = ("hervatten", "initiatief_indienen")
            over = tuple(knop for knop in bericht.knoppen if knop.opdracht.intent not in weg)
            bericht = bericht.model_copy(update={"tekst": welkom_terug(*ver), "knoppen": over})
        knoppen = [keuze("Verder waar ik was", "hervatten", nadruk=True)]
        if "hervatcode" in self.omgeving.gegevens.vragenlijsten:
            knoppen.append(keuze("Verder op een ander apparaat", "hervatten", keuze="elders"))
        rest = (knop for knop in bericht.knoppen if knop.opdracht.intent != "hervatten")
        return bericht.model_copy(update={"knoppen": (*knoppen, *rest)})

    def _elders(self, beurt: Beurt, naam: str) -> Bericht | None:
        """How to go on in the other channel, with a code, for who asks that; None without one."""
        if naam != "kanaal_wisselen":
            return None
        bericht = self._overstap(beurt)
        if bericht is None or self.omgeving.identiteit.account(beurt.gesprek_id) is None:
            return bericht
        return ook_aanmelden(bericht)

    def _overstap(self, beurt: Beurt) -> Bericht | None:
        overstappen = self.omgeving.overstappen
        if self.omgeving.gesprekken.kanaal_van(beurt.inkomend_id) == "telegram":
            code = overstappen.maak_code(beurt.gesprek_id)
            return naar_de_pagina(self.omgeving.instellingen.publieke_url, code)
        bot = botnaam(self.omgeving.bron)
        return None if bot is None else naar_telegram(bot, overstappen.maak_code(beurt.gesprek_id))

    def _in_een_taal(self, beurt: Beurt, naam: str, verhaal: int | None) -> Bericht | None:
        """What is said in another language than Dutch; None when it is said in Dutch."""
        gegevens, hier = self.omgeving.gegevens, beurt.in_vragenlijst
        van_net = self._taal_van_net(beurt, naam)
        taal = van_net or beurt.gegevens.get("taal")
        match naam:
            case "gevaar" if taal is not None:
                return gevaar_in_taal(gegevens, taal, in_vragenlijst=hier)
            case "mens_spreken" if taal is not None:
                return mens_in_taal(gegevens, taal, verhaal=verhaal, in_vragenlijst=hier)
            case _ if van_net is not None:
                return vraag_in_taal(gegevens, van_net, verhaal=verhaal)
            case "andere_taal":
                return zeg_in_taal(gegevens, taal, verhaal=verhaal, in_vragenlijst=hier)
        return None

    def _antwoord_in_een_taal(self, beurt: Beurt, naam: str, verhaal: int | None) -> list[Bericht]:
        """What the policy says, to who asks it in another language; nothing where that is not likely to
        be what was asked."""
        gegevens, vragen = self.omgeving.gegevens, self.omgeving.vragen
        code = beurt.gegevens.get("taal")
        if naam != "andere_taal" or beurt.in_vragenlijst or vragen is None:
            return []
        tekst = self._tekst(beurt)
        if not gegevens.talen.taal(code).vraagt(tekst):
            return []
        gevonden = vragen.zoek(beurt.gesprek_id, beurt.inkomend_id, tekst)
        weet_het = gevonden.beantwoord or (gevonden.waarschijnlijk and gevonden.niet_gezegd is None)
        delen = gevonden.delen or gevonden.misschien
        if not weet_het or not delen:
            return []
        vragen.noteer(beurt.gesprek_id, beurt.inkomend_id, gevonden)
        zeker = replace(gevonden, delen=delen, kanttekening=None)
        nederlands = toon_antwoord(gegevens, zeker, beurt.inkomend_id)
        return antwoord_in_taal(gegevens, code, nederlands, verhaal=verhaal)

    def _taal_van_net(self, beurt: Beurt, naam: str) -> str | None:
        """The other language than Dutch that somebody was answered in, who now says next to nothing:
        "evet", "yes please", or a button. None for who speaks Dutch, or another language by now."""
        if beurt.in_vragenlijst or naam not in _ZEGT_GEEN_TAAL:
            return None
        if len(self._tekst(beurt).split()) > _MAX_WOORDEN_ZONDER_TAAL and naam != "mens_spreken":
            return None
        net = self.omgeving.gesprekken.vorige_taal(beurt.inkomend_id)
        return net if beurt.gegevens.get("taal", net) == net else None

    def _vertelt_al(self, beurt: Beurt) -> bool:
        """Whether a few words already say what it is about: "bloemen. langs de sloot"."""
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)[:MAX_TEKENS]
        return heeft_inhoud(Verhaal.van(tekst, self.omgeving.gegevens.gemeente.inhoud))

    def _kenmerk(self, beurt: Beurt) -> Bericht | None:
        """What one can do with a kenmerk, for who typed only that."""
        gegevens = self.omgeving.gegevens
        gevonden = zoek_kenmerk(self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)).kenmerk
        if gevonden is None or beurt.in_vragenlijst or TOEGANG not in gegevens.vragenlijsten:
            return None
        return toon_kenmerk_herkend(gegevens, gevonden)

    def _eigen_woorden(
        self, beurt: Beurt, naam: str, achtereen: int, verhaal: int | None
    ) -> Bericht | None:
        """What has its words elsewhere than in teksten.yml; None when that does not apply here."""
        gegevens, hier = self.omgeving.gegevens, beurt.in_vragenlijst
        if (in_taal := self._in_een_taal(beurt, naam, verhaal)) is not None:
            return in_taal
        if naam == "twijfel" and not hier:
            kandidaten = beurt.gegevens.get("kandidaten", "").split(",")
            nogmaals = achtereen % 2 == 0
            return vraag_wat_bedoeld(gegevens, kandidaten, verhaal=verhaal, nogmaals=nogmaals)
        route = naam
        if naam == NIET_BEGREPEN and not hier:
            # After a route it is still about that, most likely: "kunnen jullie dat niet doorgeven".
            route = self.omgeving.gesprekken.vorige_intent(beurt.inkomend_id) or naam
        if route not in ROUTEINTENTS:
            return None
        tekst = self._tekst(beurt)
        return wijs_de_weg(
            gegevens,
            route,
            verhaal=verhaal,
            in_vragenlijst=hier,
            nogmaals=route != naam or achtereen > 1,
            gevraagd=is_een_vraag(tekst)
            and (vraagt_uitleg(tekst) or self._onderwerp(beurt, tekst) is not None),
        )

    def _vraagbaak(self, beurt: Beurt, naam: str) -> list[Bericht]:
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
        onderwerp = self._onderwerp(beurt, tekst) if plek is None else None
        if not gevraagd and onderwerp is None and not self._ook_een_vraag(beurt, naam, tekst):
            return []
        antwoord = vragen.zoek(
            beurt.gesprek_id,
            beurt.inkomend_id,
            tekst,
            plek=plek,
            onderwerp=onderwerp,
            voor=beurt.publiek,
        )
        # "Wat is het uitdaagrecht?" asks for an answer, whatever else the word may lead to.
        uitleg = (naam in ROUTEINTENTS and onderwerp is None) or naam in _OOK_UITLEG
        uitleg = uitleg and (beurt.medewerker or vraagt_uitleg(als_directe_vraag(tekst)))
        # Of what was not understood at all, what probably answers it is worth more than saying so.
        grens = _ZEKER_BIJ_UITLEG if uitleg or naam in (NIET_BEGREPEN, "wie_ben_je") else _ZEKER
        if naam == "buiten_bereik" and not uitleg:
            grens = _ZEKER_BUITEN_BEREIK
        nooit = naam in ROUTEINTENTS and vragen.is_buiten_elke_route(tekst)
        if not gevraagd and not nooit and antwoord.zekerheid < grens:
            return []
        # What people ask most is about handing in an idea, which an employee does not do.
        algemeen_bekend = plek is None and not beurt.medewerker
        bekend = gegevens.veelgevraagd.bij(None, tekst) if algemeen_bekend else None
        if bekend is not None and (
            self._over_iets_anders(beurt, tekst) or self._zegt_meer(beurt, tekst, antwoord)
        ):
            bekend = None
        algemeen = beurt.in_vragenlijst or len(tekst.split()) <= _KORT
        if bekend is not None and (algemeen or antwoord.zekerheid < _ZEKER):
            # What people ask most while handing in has an answer of its own, with its dates.
            return []
        vraag_id = beurt.verhaal or beurt.inkomend_id
        open_of_zeker = beurt.in_vragenlijst or antwoord.beantwoord or antwoord.grens is not None
        if not (open_of_zeker or beurt.medewerker or plek) and (
            mag := antwoord_of_het_mag(gegevens, tekst, vraag_id)
        ):
            return [mag]
        vragen.noteer(beurt.gesprek_id, beurt.inkomend_id, antwoord)
        return toon_antwoord(
            gegevens, antwoord, vraag_id, in_vragenlijst=beurt.in_vragenlijst, je=beurt.medewerker
        )

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

    def _zet_door(self, beurt: Beurt) -> Bericht:
        """The question goes to the adviseur, with what came nearest."""
        doorzetten, vragen = self.omgeving.doorzetten, self.omgeving.vragen
        vraag_id = doorzetten.welke_vraag(beurt.gesprek_id, beurt.inkomend_id, beurt.verhaal)
        gezegd = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if vraag_id is not None and beurt.verhaal is None and not vraagt_om_doorzetten(gezegd):
            return bied_aan(self.omgeving.gegevens, vraag_id, je=beurt.medewerker)
        uitkomst = None
        if vraag_id is not None:
            nabij = vragen.nabij(beurt.gesprek_id, vraag_id) if vragen is not None else ()
            uitkomst = doorzetten.zet_door(beurt.gesprek_id, vraag_id, beurt.inkomend_id, nabij)
        return toon_doorgezet(
            self.omgeving.gegevens,
            uitkomst,
            in_vragenlijst=beurt.in_vragenlijst,
            je=beurt.medewerker,
        )

    def _na_versturen(self, beurt: Beurt, naam: str) -> Bericht | None:
        """ "Hoe lang duurt het nou?", of who handed in an idea: how it stands with that one."""
        if beurt.in_vragenlijst or beurt.gegevens or naam not in {"kennisvraag", *_MISSCHIEN_EEN_VRAAG}:
            return None
        gegevens = self.omgeving.gegevens
        vraag = gegevens.veelgevraagd.bij(None, self.omgeving.gesprekken.tekst_van(beurt.inkomend_id))
        if vraag is None or vraag.na_versturen is None:
            return None
        standen = self.omgeving.initiatieven.van(beurt.gesprek_id)
        if not standen or standen[0].status not in LOPEND:
            return None
        per_mail = standen[0].samenvatting.email is not None
        stand = toon_status(gegevens, standen[0])
        return beantwoord_na_versturen(gegevens, vraag, stand, per_mail=per_mail)

    def _heeft_ingediend(self, beurt: Beurt) -> bool:
        """Whether an idea of this resident is under way, and nothing else is asked now."""
        if beurt.in_vragenlijst or beurt.medewerker:
            return False
        return any(stand.status in LOPEND for stand in self.omgeving.initiatieven.van(beurt.gesprek_id))

    def _ook_een_vraag(self, beurt: Beurt, naam: str, tekst: str) -> bool:
        """Whether what was taken for something else asks something all the same."""
        direct = als_directe_vraag(tekst)
        if beurt.medewerker and not beurt.in_vragenlijst and naam in _MISSCHIEN_BELEID:
            # "Bouwsteen 4" says what it is about, and asks nothing in its shape.
            lang_genoeg = len(tekst.split()) >= _MIN_WOORDEN_HOE
            # With a dossier open it may be about that: "bewoners, winkeliers en de school".
            dossier = self.omgeving.dossiers.huidig(beurt.gesprek_id) is not None
            kan = is_los_begrip(tekst) or is_een_vraag(direct) or not dossier
            if kan and (naam == NIET_BEGREPEN or (lang_genoeg and _OVER_HIER.search(tekst) is None)):
                return True
        if naam == "wie_ben_je":
            return _over_een_ander(direct)
        werkwoord_voorop = not beurt.in_vragenlijst and _BEGINT_MET_WERKWOORD.match(direct)
        vraagt = is_een_vraag(direct) or vraagt_wat_iets_is(direct) or werkwoord_voorop
        if naam not in _OOK_EEN_VRAAG or not vraagt:
            return False
        if naam in ROUTEINTENTS:
            vragen = self.omgeving.vragen
            algemeen = naam not in _ZOEKT_DE_WEG and not _OVER_ZICHZELF.search(tekst)
            return (
                vraagt_uitleg(direct)
                or algemeen
                or (vragen is not None and vragen.is_buiten_elke_route(tekst))
            )
        # After a route it is still about that, most likely: "kunnen jullie dat niet doorgeven".
        vorige = self.omgeving.gesprekken.vorige_intent(beurt.inkomend_id)
        return beurt.in_vragenlijst or naam != NIET_BEGREPEN or vorige not in ROUTEINTENTS

    def _veelgevraagd(self, beurt: Beurt, naam: str, verhaal: int | None) -> Bericht | None:
        """The answer of the policy, to one of the few questions that it answers; also when the message
        was taken for something else, and is a question all the same."""
        gegevens = self.omgeving.gegevens
        tekst = self.omgeving.gesprekken.tekst_van(beurt.verhaal or beurt.inkomend_id)
        vraagt = is_een_vraag(tekst) and (
            naam in _MISSCHIEN_EEN_VRAAG or (naam in ROUTEINTENTS and vraagt_uitleg(tekst))
        )
        # "Verkiezingen" or "wij gaan trouwen" asks for the way as well, where nothing is open.
        elders = naam == "buiten_bereik" and not beurt.in_vragenlijst
        gevraagd = naam == "kennisvraag" or vraagt or elders
        if not gevraagd or self._onderwerp(beurt, tekst) is not None:
            return None
        vraag = gegevens.veelgevraagd.bij(beurt.gegevens.get("keuze"), tekst)
        if vraag is None:
            return None
        if self.omgeving.vragen is not None and not self.omgeving.vragen.vraagt_door(tekst):
            self.omgeving.vragen.onthoud(beurt.gesprek_id, beurt.inkomend_id, tekst)
        return beantwoord(gegevens, vraag, in_vragenlijst=beurt.in_vragenlijst, verhaal=verhaal)

    def _uit_de_teksten(self, beurt: Beurt, naam: str, achtereen: int, verhaal: int | None) -> Bericht:
        if naam not in self.omgeving.gegevens.teksten.teksten:
            naam = NIET_BEGREPEN
        if naam == NIET_BEGREPEN and achtereen % 2 == 0:
            # Never the same fallback twice in a row: the second time a person is offered.
            naam = "nog_steeds_niet_begrepen"
        elif naam == "gevaar" and achtereen > 1:
            naam = "nog_steeds_gevaar"
        elif naam == "mens_spreken" and self._heeft_ingediend(beurt):
            naam = "mens_spreken_ingediend"
        gegevens, hier = self.omgeving.gegevens, beurt.in_vragenlijst
        bericht = zeg(gegevens, naam, in_vragenlijst=hier, verhaal=verhaal, je=beurt.medewerker)
        if naam != "kennisvraag":
            return bericht
        return met_aanbod(gegevens, bericht, beurt.inkomend_id, in_vragenlijst=hier)


__all__ = ["Tussendooractie", "zeg"]
