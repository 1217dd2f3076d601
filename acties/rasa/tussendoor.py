"""What is said in between: courtesies, other routes, other languages, and not understanding."""

from __future__ import annotations

from dataclasses import replace

from acties.berichten import Bericht
from acties.gesprekken import NIET_BEGREPEN
from acties.initiatief.eerder import vraagt_wat_nu
from acties.initiatief.kenmerk import zoek_kenmerk
from acties.initiatief.weergave import toon_kenmerk_herkend, toon_niet_ingediend, toon_status_tussendoor
from acties.omgeving import Omgeving
from acties.participatie.loket.vergelijken import vergelijk
from acties.participatie.loket.waarom import leg_uitkomst_uit
from acties.participatie.loket.wat_is_een_dossier import leg_dossier_uit
from acties.participatie.weergave.keuze import toon_hoort_bij_dossier
from acties.participatie.weergave.takenlijst import toon_takenlijst
from acties.participatie.zoeken import zoek_bij_naam, zoek_onderdeel, zonder_project
from acties.rasa.ander_kanaal import verder_elders
from acties.rasa.basis import TUSSENDOOR, Beurt, Gezegd, Samenspraakactie
from acties.rasa.bedoeling import Bedoeling
from acties.rasa.doorzetten import zet_door
from acties.rasa.dossier import verzoek_van
from acties.rasa.dossiervraag import Dossiervraagloket
from acties.rasa.grens import weiger
from acties.rasa.heeft_werk import heeft_werk
from acties.rasa.in_een_taal import InEenTaal
from acties.rasa.na_een_weg import NaEenWeg
from acties.rasa.toch_inwoner import is_toch_een_inwoner, neem_voor_inwoner
from acties.rasa.uit_de_teksten import uit_de_teksten
from acties.rasa.veelgevraagd import bekend_bij_medewerkers, na_versturen, veelgevraagd
from acties.rasa.vraagbaakloket import Vraagbaakloket
from acties.rasa.weg_terug import met_de_weg_terug
from acties.rasa.wegwijzer import Wegwijzer
from acties.tussendoor.doorzetten import INTENT as DOORZETTEN
from acties.tussendoor.gezegde import vraag_maar, zeg
from acties.tussendoor.ideeen import toon_ideeen
from acties.tussendoor.kennisvorm import heeft_niets_ingediend, kondigt_een_vraag_aan
from acties.tussendoor.medewerker import (
    bedoel_je,
    knop_naar,
    knop_om_te_beginnen,
    voor_medewerker,
)
from acties.tussendoor.twijfel import vraag_wat_bedoeld
from acties.tussendoor.uitleg import leg_uit
from acties.tussendoor.veelgevraagd import met_wie_beslist
from acties.tussendoor.vraagvorm import is_een_vraag
from acties.tussendoor.woorden import alineas
from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.verhaal import heeft_inhoud
from acties.vragenlijst.vooraf import MAX_TEKENS
from acties.vragenlijst.waarover import TOEGANG
from kennisbank.schema.routes import ROUTEINTENTS

_MISSCHIEN_EEN_AANKONDIGING = frozenset(
    {"buiten_bereik", "hulp", "kennisvraag", "mens_spreken", "status", NIET_BEGREPEN}
)
"""What saying that a question comes may be taken for."""
_OVER_DE_VRAAG = frozenset({NIET_BEGREPEN, "hulp", "kennisvraag", "buiten_bereik", "status"})
"""What not understanding the open question may be taken for."""
_EERST_GEHOORD = frozenset({"boos", "gevaar", "mens_spreken"})
"""Who says this, asks for no ideas."""

_BEGIN_MAAR = "Zeg ‘ik wil een dossier beginnen’, of stel je vraag over participatie."


class Tussendooractie(Samenspraakactie):
    """Answers from the data of the municipality, by intent."""

    naam = TUSSENDOOR

    def __init__(self, omgeving: Omgeving) -> None:
        super().__init__(omgeving)
        self._bedoeling, self._taal = Bedoeling(omgeving), InEenTaal(omgeving)
        self._loket, self._na_een_weg = Vraagbaakloket(omgeving), NaEenWeg(omgeving)

    def doe(self, beurt: Beurt) -> Gezegd:
        """Changes nothing but the note of what the message was taken for."""
        if (geweigerd := weiger(self.omgeving, beurt)) is not None:
            return Gezegd((met_de_weg_terug(self.omgeving, beurt, "kennisvraag", geweigerd),))
        naam = self._bedoeling.doorgevraagd(beurt, self._bedoeling.naam(beurt))
        eerst = (
            self._toch_een_inwoner(beurt)
            or heeft_werk(self.omgeving, beurt, naam)
            or self._reken_door(beurt)
            or self._kondigt_aan(beurt, naam)
        )
        return eerst or self._zegt(beurt, naam)

    def _zegt(self, beurt: Beurt, naam: str) -> Gezegd:
        achtereen = self.omgeving.gesprekken.noteer_intent(beurt.inkomend_id, naam)
        vraagt_stand = naam == "status" or (naam == "hulp" and vraagt_wat_nu(self._tekst(beurt)))
        if vraagt_stand and (standen := self.omgeving.initiatieven.van(beurt.gesprek_id)):
            stand = toon_status_tussendoor(self.omgeving.gegevens, standen)
            return Gezegd((met_wie_beslist(self.omgeving.gegevens, stand, self._tekst(beurt)),))
        if naam == NIET_BEGREPEN and (bericht := self._kenmerk(beurt)) is not None:
            return Gezegd((bericht,))
        if (uitleg := self._uitleg(beurt, naam)) is not None:
            return Gezegd((uitleg,))
        if naam == DOORZETTEN:
            return Gezegd(
                (met_de_weg_terug(self.omgeving, beurt, naam, zet_door(self.omgeving, beurt)),)
            )
        aan = self._aan_medewerker if beurt.medewerker else self._aan_inwoner
        return Gezegd(tuple(self._met_zorg(beurt, aan(beurt, naam, achtereen))))

    def _reken_door(self, beurt: Beurt) -> Gezegd | None:
        """What would come out of the dossier of an employee who supposes something."""
        doorgerekend = Dossiervraagloket(self.omgeving).over_wat_als(beurt)
        return Gezegd(tuple(doorgerekend)) if doorgerekend is not None else None

    def _toch_een_inwoner(self, beurt: Beurt) -> Gezegd | None:
        """What is said to who was taken for an employee, and says not to be one."""
        if beurt.in_vragenlijst or not is_toch_een_inwoner(self.omgeving, beurt):
            return None
        return Gezegd((neem_voor_inwoner(self.omgeving, beurt),))

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

    def _zoekt_niets_op(self, beurt: Beurt) -> bool:
        """Whether somebody of whom a kenmerk is asked has none, and only wants to ask something."""
        stand = self.omgeving.vragenlijsten.stand(beurt.gesprek_id)
        return stand.vragenlijst == TOEGANG and heeft_niets_ingediend(self._tekst(beurt))

    def _uitleg(self, beurt: Beurt, naam: str) -> Bericht | None:
        """What a dossier is, or what the open question means, to who does not know."""
        if (dossier := leg_dossier_uit(verzoek_van(self.omgeving, beurt))) is not None:
            return dossier.model_copy(update={"knoppen": ()}) if beurt.in_vragenlijst else dossier
        if not beurt.in_vragenlijst or naam in _EERST_GEHOORD:
            return None
        gevraagd = self.omgeving.vragenlijsten.wat_wordt_gevraagd(beurt.gesprek_id)
        if gevraagd is None:
            return None
        if naam not in _OVER_DE_VRAAG:
            # "Hoe kan ik ze laten meepraten?" asks for ideas, where that is asked.
            return toon_ideeen(gevraagd[1], self._tekst(beurt))
        return leg_uit(*gevraagd, self._tekst(beurt))

    def _aan_inwoner(self, beurt: Beurt, naam: str, achtereen: int) -> list[Bericht]:
        verhaal = beurt.verhaal or self.omgeving.gesprekken.verhaal_bij(beurt.inkomend_id)
        if verhaal is None and naam == "twijfel" and self._vertelt_al(beurt):
            verhaal = beurt.inkomend_id
        jawel = naam == "bevestigen" and not beurt.in_vragenlijst
        if jawel and self.omgeving.vragenlijsten.is_onaf(beurt.gesprek_id):
            # "Doe maar" after "is het al verstuurd?": that is about what was put away here.
            return toon_niet_ingediend(self.omgeving.gegevens, is_open=False)
        if (over_eigen_idee := na_versturen(self.omgeving, beurt, naam)) is not None:
            return [over_eigen_idee]
        if (weg := self._na_een_weg.antwoord(beurt, naam, verhaal)) is not None:
            return [met_de_weg_terug(self.omgeving, beurt, naam, weg)]
        if gevonden := self._loket.antwoord(beurt, naam):
            *eerder, laatste = gevonden
            self._was_een_vraag(beurt, naam)
            if naam == "twijfel" and (keuzes := self._eigen_woorden(beurt, naam, achtereen, verhaal)):
                # It may tell an idea besides, so that what it was taken for is still to be chosen.
                knoppen = (*laatste.knoppen, *keuzes.knoppen)
                laatste = laatste.model_copy(update={"knoppen": knoppen})
            return [*eerder, met_de_weg_terug(self.omgeving, beurt, naam, laatste)]
        if in_taal := self._taal.antwoord(beurt, naam, verhaal):
            return in_taal
        bericht = (
            verder_elders(self.omgeving, beurt, naam)
            or veelgevraagd(self.omgeving, self._loket, beurt, naam, verhaal)
            or self._eigen_woorden(beurt, naam, achtereen, verhaal)
        )
        bericht = bericht or uit_de_teksten(self.omgeving, beurt, naam, achtereen, verhaal)
        return [met_de_weg_terug(self.omgeving, beurt, naam, bericht)]

    def _aan_medewerker(self, beurt: Beurt, naam: str, achtereen: int) -> list[Bericht]:
        """To who works at the municipality: nothing about handing in an idea, nor where inwoners go."""
        if not beurt.gegevens and vraagt_wat_nu(self._tekst(beurt)):
            return [self._wat_nu(beurt)]
        if (uitleg := leg_uitkomst_uit(verzoek_van(self.omgeving, beurt))) is not None:
            return [uitleg]
        if (vergelijking := vergelijk(verzoek_van(self.omgeving, beurt))) is not None:
            naam, gegevens = "kennisvraag", {**beurt.gegevens, "vraag": vergelijking.tekst}
            beurt = replace(beurt, gegevens=gegevens)
        if (bekend := bekend_bij_medewerkers(self.omgeving, beurt, naam)) is not None:
            return [bekend]
        if gevonden := self._loket.antwoord(beurt, naam):
            self._was_een_vraag(beurt, naam)
            return [*gevonden[:-1], self._met_het_onderdeel(beurt, gevonden[-1])]
        los = naam in (NIET_BEGREPEN, "twijfel") and not beurt.in_vragenlijst
        zoveelste = achtereen if naam == NIET_BEGREPEN else 0
        if los and (bedoeld := self._wat_bedoeld_wordt(beurt, zoveelste)) is not None:
            return [bedoeld]
        bericht = verder_elders(self.omgeving, beurt, naam)
        if bericht is None and "taal" in beurt.gegevens:
            bericht = self._eigen_woorden(beurt, naam, achtereen, None)
        bericht = bericht or uit_de_teksten(self.omgeving, beurt, naam, achtereen, None)
        return [voor_medewerker(met_de_weg_terug(self.omgeving, beurt, naam, bericht))]

    def _wat_bedoeld_wordt(self, beurt: Beurt, achtereen: int) -> Bericht | None:
        """The part that is named in words that were not understood, or else whether they belong with
        the dossier; None without either."""
        stand = self.omgeving.dossiers.huidig(beurt.gesprek_id)
        genoemd = zoek_bij_naam(self.omgeving.gegevens, self._tekst(beurt))
        if genoemd is not None and not beurt.gegevens.keys() - {"kandidaten"}:
            return bedoel_je(stand, genoemd)
        if stand is None or not achtereen % 2:
            return None
        return toon_hoort_bij_dossier(stand, beurt.inkomend_id)

    def _wat_nu(self, beurt: Beurt) -> Bericht:
        """What there is to do: what is open, or the parts of the dossier. It asks nothing of policy."""
        huidig = self.omgeving.dossiers.huidig(beurt.gesprek_id)
        if beurt.in_vragenlijst:
            return Bericht(tekst="Hiermee kun je nu verder.")
        return toon_takenlijst(huidig) if huidig is not None else Bericht(tekst=_BEGIN_MAAR)

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
            genoemd = zoek_bij_naam(self.omgeving.gegevens, self._tekst(beurt))
            if beurt.in_vragenlijst or genoemd is None or is_een_vraag(self._tekst(beurt)):
                return bericht
            knoppen = (knop_om_te_beginnen(genoemd), *bericht.knoppen)
            return bericht.model_copy(update={"knoppen": knoppen})
        knop = knop_naar(stand, onderdeel)
        knop = knop.model_copy(update={"label": f"{onderdeel.naam} voor ‘{stand.titel}’"})
        return bericht.model_copy(update={"knoppen": (knop, *bericht.knoppen)})

    def _tekst(self, beurt: Beurt) -> str:
        return self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)

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
        if (in_taal := self._taal.zeg(beurt, naam, verhaal)) is not None:
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
        return Wegwijzer(self.omgeving).toon(
            beurt, route, zelf_gezegd=route == naam, achtereen=achtereen, verhaal=verhaal
        )
