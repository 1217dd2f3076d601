"""What an employee asks of a dossier: a questionnaire that begins, or something to read."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from acties import klok
from acties.berichten import Bericht
from acties.identiteit.dienst import bevat_code
from acties.initiatief.wissen import ALLES
from acties.omgeving import Omgeving
from acties.participatie.beginnen import TITEL
from acties.participatie.dienst import Dossierstand
from acties.participatie.documenten.dienst import maak_documenten
from acties.participatie.hernoemen import HERNOEMEN, wil_hernoemen
from acties.participatie.kalender.blad import KALENDERTEKST, TEKST
from acties.participatie.kalender.weergave import ERAF, toon_op_kalender
from acties.participatie.kenmerk import zoek_kenmerk
from acties.participatie.overgangen import STATUSSEN, Dossierstatus
from acties.participatie.projectnaam import noemt_project
from acties.participatie.weergave import (
    toon_afgemeld,
    toon_document,
    toon_dossiers,
    toon_geen_toegang,
    toon_hoort_bij_dossier,
    toon_niet_aangemeld,
    toon_project_of_idee,
    toon_stand,
    toon_takenlijst,
    toon_welk_advies,
    toon_welk_onderdeel,
    toon_welkom,
    toon_wie,
)
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
from acties.participatie.wijziging import beantwoordt, haalt_eruit, kiest_anders, lijst_met, verandert
from acties.participatie.zoeken import (
    zoek_bij_naam,
    zoek_document,
    zoek_dossier,
    zoek_onderdeel,
    zonder_project,
)
from acties.rasa.basis import Beurt
from acties.rasa.uitleg import leg_uitkomst_uit
from acties.tussendoor.gezegde import zeg
from acties.tussendoor.vraagvorm import is_een_vraag
from acties.tussendoor.woorden import BEGIN
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.datums import zoek_datum
from acties.vragenlijst.dienst import DOSSIER_BEGINNEN
from acties.vragenlijst.reeksen import zegt_verzetten
from acties.vragenlijst.soorten.keuze import noemt_keuze, zoek_keuze
from acties.vragenlijst.stand import Stand
from acties.vragenlijst.toch_ja import zegt_dat_het_niet_klopt
from acties.vragenlijst.uitdrukkelijk import zegt_ja
from acties.vragenlijst.zoeken import zoek_vraag
from kennisbank.schema.dossier import Documentsoort, Onderdeel
from kennisbank.schema.vragenlijst import Keuze


@dataclass(frozen=True, slots=True)
class Overstap:
    """What is said about another dossier than that of the open question, which is put away."""

    bericht: Bericht


Wens = g.Start | Bericht | Overstap
"""What begins, or what is said."""

_NAAR_EEN_DOSSIER = re.compile(
    r"^(?:(?:nee|ja|oh?|wacht|ok[eé]?|nou|ik|we|wil|ga|gaan|kan|mag|nu|eerst|even|weer|toch|liever|doe|maar)[,.]?\s+)*"
    r"(?:terug|verder|door|open|wissel\w*|switch\w*|naar|liever|met)\b",
    re.IGNORECASE,
)
_WELK_PROJECT = re.compile(
    r"\b(?:welk|wat\s+voor)\s+(?:project|dossier)\s+(?:is|gaat|was|hebben|zijn|ben|zit|hoort|heb)\b"
    r"|\bover\s+welk\s+(?:project|dossier)\b",
    re.IGNORECASE,
)
_MAX_WOORDEN_NAAR = 9
_VRAAGT_OM = re.compile(
    r"^\W*(?:(?:nee|ok[eé]?|ja|en|dan|nu|eerst)[\s,]+)*(?:adviseer|maak|doe|help|ga|naar|start|begin|open|bepaal|kies|schrijf"
    r"|geef|toon|laten\s+we|ik\s+wil|we\s+gaan|verder\s+met)\b",
    re.IGNORECASE,
)
_WIL_EERST = re.compile(
    r"^\W*(?:(?:stop|wacht|nee|ho|ok[eé]?|maar|laat\s+maar|sorry)[\s,.!]+)*(?:ik\s+(?:wil|wou|moet|ga)\s+"
    r"(?:eerst|nu|liever|even|toch|terug|naar)|(?:ga|terug)\s+(?:\w+\s+)?naar|doe\s+(?:eerst|liever))\b",
    re.IGNORECASE,
)
_WISSELT = frozenset({"antwoord", "terug", "hervatten", "correctie", "wijzigen", "dossier_openen"})
"""What going to another dossier may be taken for."""

_NIEUW = re.compile(
    r"\b(?:nieuwe?|beginnen?|begin|start\w*|opstarten|opzetten|aan\s?te?\s?maken|aanmaken|maak|voeg)\b",
    re.IGNORECASE,
)
_KOPIE = re.compile(
    r"\b(?:kopi\w*|dupliceer\w*|hetzelfde|als\s+(?:voorbeeld|begin)|nog\s+een\s+keer)\b", re.IGNORECASE
)
_KIEZEN = re.compile(
    r"\b(?:dossiers|projecten|trajecten|dossierlijst|lijst|overzicht|welke|ander\w*|wissel\w*)\b",
    re.IGNORECASE,
)
_BESTAND = re.compile(
    r"\b(?:word\w*|docx|pdf|download\w*|bestand|conceptplan|document)\b", re.IGNORECASE
)
_VRAAGT_BESTAND = re.compile(
    r"(?:geef|download|maak|mag\s+ik|kan\s+ik|ik\s+wil|stuur)\b(?:\s+\S+){0,6}\s+\S*"
    r"(?:word|docx|pdf|download\w*|als\s+bestand)\b",
    re.IGNORECASE,
)
_ADVIES = re.compile(
    r"\b(?:raad\w*\b.*\b(?:aan|af)|aanrad\w*|advi[sz]\w*|advies|wat\s+past|wat\s+is\s+(?:het\s+)?(?:slim|handig"
    r"|verstandig|het\s+beste)\w*|hoe\s+pak\b.*\baan)\b",
    re.IGNORECASE,
)
_EIGEN_IDEE = re.compile(
    r"\b(?:idee|initiatief|voorstel)\w*\b.*\bin\s?(?:te\s?)?dien\w*|\bdien\w*\b.*\b(?:idee|initiatief)\w*\b.*\bin\b"
    r"|\b(?:mijn|een|nieuw|eigen)\s+(?:\w+\s+)?(?:idee|initiatief)\b",
    re.IGNORECASE,
)
_VOLGENDE = re.compile(r"\b(?:volgende|verder|ga\s+door)\b", re.IGNORECASE)
_JA_GRAAG = re.compile(
    r"(?:(?:ja+|jawel|ok[eé]?|oke|okay|prima|goed|graag|top|is\s+goed|doe(?:\s+dat)?|doen|maar|hoor|dan|laten\s+we"
    r"|dat|we|gaan|zo)\b[\s,.!]*)+",
    re.IGNORECASE,
)
"""A yes to the part that was suggested. `nlu/componenten/besluit.py` has the same."""
_AF = re.compile(
    r"\b(?:afmeld\w*|uitlog\w*|uit\s?te\s?loggen|meld\s+(?:mij|me)\s+af|log\s+(?:mij|me)?\s*uit)\b",
    re.I,
)
_WIE = re.compile(r"\b(?:ben\s+ik\b.*\b(?:aangemeld|ingelogd)|welk\s+account)\b", re.IGNORECASE)
_AANMELDEN = re.compile(
    r"\b(?:in\s?lo\w*|log\s?in|login|aanmeld\w*|code\w*|account\w*|\w*code)\b", re.I
)

_VERANDERT = re.compile(
    r"\b(?:wijzig\w*|verander\w*|aanpassen|bijwerken|volgende\s+fase)\b", re.IGNORECASE
)
_VRAAGT = re.compile(r"(?:in\s+)?(?:welke|wat|staat|is|wie)\b", re.IGNORECASE)

_STATUSWOORDEN: tuple[tuple[Dossierstatus, re.Pattern[str]], ...] = (
    ("concept", re.compile(r"\b(?:concept|niet\s+vastgesteld|afgewezen|zet\s+het\s+terug)\b", re.I)),
    ("eindverslag", re.compile(r"\beindverslag\b", re.IGNORECASE)),
    (
        "vastgesteld",
        re.compile(
            r"\b(?:vast\s?gestel\w*|stelde\b.*\bvast|goedgekeurd|akkoord|ingestemd|getekend|collegebesluit)\b",
            re.I,
        ),
    ),
    ("uitgevoerd", re.compile(r"\b(?:uitgevoerd|afgerond|klaar|geweest|afsluit\w*|afronden)\b", re.I)),
)
_DOOR = re.compile(
    r"\b(?:het\s+college|de\s+(?:gemeente)?raad|de\s+directeur|de\s+directie|de\s+stuurgroep|de\s+wethouder"
    r"|de\s+beslisser|b\s*(?:en|&)\s*w|mijn\s+(?:manager|opdrachtgever|leidinggevende))\b",
    re.IGNORECASE,
)

_ERAF = re.compile(
    r"\b(?:intrek\w*|ingetrokken|trek\b.*\bin|eraf|er\s+af|weg\w*|verwijder\w*|ongedaan|offline|niet\s+meer"
    r"|depubliceer\w*|stop\w*|haal\b.*\bvan)\b",
    re.IGNORECASE,
)
_STAAT_HET_EROP = re.compile(
    r"^(?:is|staat|zijn|staan|waar)\b|\bal\s+(?:gepubliceerd|openbaar|online)\b", re.IGNORECASE
)
_STUKKEN = {
    "planning": re.compile(r"\b(?:planning|tijdlijn|momenten|data)\b", re.IGNORECASE),
    "plan": re.compile(r"\b(?:\w*plan|plan\s+van\s+aanpak|participatieaanpak)\b", re.IGNORECASE),
    "eindverslag": re.compile(r"\b(?:eind)?verslag\b", re.IGNORECASE),
}
"""What can be published, as it is named in passing."""


_BIJ_EEN_DOSSIER = frozenset({"hervatten", "wijzigen", "correctie", "initiatief_indienen", "status"})
"""What is read otherwise when the last thing that somebody did was working on a dossier."""


_HERNOEMT = frozenset(
    {
        "antwoord",
        "wijzigen",
        "correctie",
        "dossier_openen",
        "samenvatting_tonen",
        "versturen",
        "ontkennen",
    }
)
"""What asking for another name may be taken for."""


@dataclass(frozen=True, slots=True)
class Dossierloket:
    """Finds out what is meant; changes nothing but which dossier the conversation is about."""

    omgeving: Omgeving

    def bepaal(self, beurt: Beurt) -> Wens | None:
        """What this message leads to; None when it is not about dossiers."""
        if not self.omgeving.gegevens.onderdelen:
            return None
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if beurt.intent == "waarom" and (uitleg := leg_uitkomst_uit(self.omgeving, beurt)) is not None:
            return uitleg
        gezegd = beurt.intent == "antwoord" and not beurt.gegevens
        if gezegd and _VRAAGT_BESTAND.match(tekst):
            # Asked at a question: that comes back after it.
            return self._vraagt_bestand(beurt, tekst)
        if not beurt.gegevens and (weg := self._weg(beurt, tekst)) is not None:
            return weg
        wens: Wens | None = self._kiest(beurt, tekst) if gezegd else None
        if wens is None and not beurt.gegevens and beurt.intent in (*_HERNOEMT, "dossier_onderdeel"):
            wens = self._kiest_anders(beurt, tekst)
        if wens is None and not beurt.gegevens:
            wens = (
                self._hernoem(beurt, tekst)
                or self._ander_dossier(beurt, tekst)
                or self._in_een_dossier(beurt, tekst)
            )
        if wens is None and gezegd:
            wens = self._ander(beurt, tekst)
        if wens is not None:
            return wens
        afhandeling = _AFHANDELING.get(beurt.intent)
        wens = afhandeling(self, beurt, tekst) if afhandeling is not None else None
        opent = beurt.intent == "dossier_openen" and isinstance(wens, Bericht)
        return self._stap_over(beurt, wens) if opent and isinstance(wens, Bericht) else wens

    def _weg(self, beurt: Beurt, tekst: str) -> Wens | None:
        """What has to go, of who has a dossier: one thing out of it, or all of it. None for something
        else, and for who asked for everything in so many words."""
        standen = self.omgeving.dossiers.van(beurt.gesprek_id)
        if not standen or is_een_vraag(tekst):
            return None
        stand, huidig = self.omgeving.vragenlijsten.stand(beurt.gesprek_id), None
        tussen = stand.fase == "geen" or (stand.fase == "samenvatting" and stand.medewerker)
        if tussen or stand.vragenlijst == VERWIJDEREN:
            huidig = self.omgeving.dossiers.huidig(beurt.gesprek_id)
        inhoud = self.omgeving.dossiers.inhoud(huidig.kenmerk) if huidig is not None else None
        lijst = haalt_eruit(inhoud, tekst) if inhoud is not None else None
        if huidig is not None and lijst is not None and lijst.sleutel != stand.vragenlijst:
            return g.Start(lijst.sleutel, kenmerk=huidig.kenmerk, wijzig=tekst)
        if stand.vragenlijst == VERWIJDEREN:
            return self._bij_wissen(stand.keuzes, tekst, standen)
        if wil_een_dossier_weg(tekst) and stand.soort not in ("open", "contact"):
            return toon_wat_weg("dossier")
        wat = wat_moet_weg(tekst) if beurt.intent == "gegevens_verwijderen" else "alles"
        return toon_wat_weg(wat) if wat != "alles" else None

    @staticmethod
    def _bij_wissen(keuzes: Sequence[Keuze], tekst: str, standen: list[Dossierstand]) -> Wens | None:
        """What was typed where is asked whether everything has to go."""
        gekozen = zoek_keuze(keuzes, tekst)
        if gekozen is None and wil_dat_niet(tekst):
            return Overstap(toon_laat_staan())
        ja = gekozen == ALLES or zegt_ja(tekst)
        return toon_zeker_weten(standen) if ja and not zegt_met_zoveel_woorden(tekst) else None

    def _stap_over(self, beurt: Beurt, bericht: Bericht) -> Bericht | Overstap:
        """With one dossier the question that is open comes back; with more it may be of another one."""
        bezig = self.omgeving.vragenlijsten.stand(beurt.gesprek_id).medewerker is True
        meer = bezig and len(self.omgeving.dossiers.van(beurt.gesprek_id)) > 1
        return Overstap(bericht) if meer else bericht

    def _ander_dossier(self, beurt: Beurt, tekst: str) -> Wens | None:
        """Back to another dossier by its name, where that was left; or the name of this one."""
        if beurt.intent not in _WISSELT:
            return None
        hier, vragenlijsten = beurt.gesprek_id, self.omgeving.vragenlijsten
        stand, huidig = vragenlijsten.stand(hier), self.omgeving.dossiers.huidig(hier)
        if huidig is None or (stand.fase != "geen" and not stand.medewerker):
            return None
        if stand.medewerker and is_een_vraag(tekst) and _WELK_PROJECT.search(tekst):
            return Bericht(tekst=f"Dit gaat over je project ‘{huidig.titel}’.")
        kort = len(tekst.split()) <= _MAX_WOORDEN_NAAR and _NAAR_EEN_DOSSIER.match(tekst) is not None
        genoemd = zoek_dossier(self.omgeving.dossiers.van(hier), tekst) if kort else None
        if genoemd is None or genoemd.kenmerk == huidig.kenmerk:
            return None
        if (lijst := vragenlijsten.geparkeerd(hier, genoemd.kenmerk)) is not None:
            return g.Start(lijst, kenmerk=genoemd.kenmerk)
        self.omgeving.dossiers.open(hier, genoemd.kenmerk)
        return self._stap_over(beurt, toon_takenlijst(genoemd))

    def _kiest(self, beurt: Beurt, tekst: str) -> g.Start | None:
        """What was suggested just now is chosen from, before that is asked: on with where it is."""
        aanbod = self.omgeving.vragenlijsten.te_kiezen(beurt.gesprek_id)
        if aanbod is None or is_een_vraag(tekst) or not noemt_keuze(aanbod.vraag.keuzes, tekst):
            return None
        gekozen = {aanbod.vraag.sleutel: tekst}
        return g.Start(aanbod.vragenlijst, kenmerk=aanbod.kenmerk, gekozen=gekozen)

    def _kiest_anders(self, beurt: Beurt, tekst: str) -> g.Start | None:
        """Another choice than was made, or advised, in a part: "ik wil toch coproduceren"."""
        stand = self.omgeving.vragenlijsten.stand(beurt.gesprek_id)
        huidig = self.omgeving.dossiers.huidig(beurt.gesprek_id)
        hier = stand.soort in ("open", "contact", "reeks") or noemt_keuze(stand.keuzes, tekst)
        if huidig is None or stand.medewerker is False or hier:
            return None
        inhoud = self.omgeving.dossiers.inhoud(huidig.kenmerk)
        anders = kiest_anders(inhoud, tekst) if inhoud is not None else None
        if anders is None or stand.vraag in anders[1]:
            return None
        return g.Start(anders[0].sleutel, kenmerk=huidig.kenmerk, gekozen=anders[1])

    def _waarin(self, kenmerk: str, tekst: str) -> tuple[str, str] | None:
        """In which questionnaire the answer stands that is named, which may be another than the last
        one, and its dossier."""
        inhoud = self.omgeving.dossiers.inhoud(kenmerk)
        lijst = lijst_met(inhoud, tekst) if inhoud is not None else None
        return (lijst.sleutel, kenmerk) if lijst is not None else None

    def _ander(self, beurt: Beurt, tekst: str) -> Wens | None:
        """The part of which only the name was said, where a short answer was asked."""
        stand = self.omgeving.vragenlijsten.stand(beurt.gesprek_id)
        naam = tekst.strip(" .!").casefold()
        if stand.vragenlijst == DOSSIER_BEGINNEN:
            # What to do comes after the name of the project, and is not that.
            for onderdeel in self.omgeving.gegevens.onderdelen:
                if naam in {woord.casefold() for woord in (onderdeel.naam, *onderdeel.synoniemen)}:
                    return self._naar(beurt, onderdeel)
        huidig = self.omgeving.dossiers.huidig(beurt.gesprek_id)
        if huidig is None or not stand.medewerker or stand.vraag == TITEL:
            return None
        if (bericht := self._verzet(huidig, stand, tekst)) is not None:
            return bericht
        return self._naar_een_ander(beurt, stand, tekst)

    def _naar_een_ander(self, beurt: Beurt, stand: Stand, tekst: str) -> Wens | None:
        """Another part, of which the name was said where something else is asked."""
        naam = tekst.strip(" .!").casefold()
        for onderdeel in self.omgeving.gegevens.onderdelen:
            namen = (onderdeel.naam, *(woord for woord in onderdeel.synoniemen if " " in woord))
            if naam not in {woord.casefold() for woord in namen} or noemt_keuze(stand.keuzes, tekst):
                continue
            if onderdeel.vragenlijst != stand.vragenlijst:
                return self._naar(beurt, onderdeel)
            if stand.soort == "open":
                return Bericht(tekst=f"We zijn al bezig met ‘{onderdeel.naam}’.")
        if stand.fase == "samenvatting" and (ander := self._vraagt_om(stand, tekst)) is not None:
            return self._naar(beurt, ander)
        eerst = _WIL_EERST.match(tekst) if len(tekst.split()) <= _MAX_WOORDEN_NAAR else None
        elders = zoek_onderdeel(self.omgeving.gegevens, tekst) if eerst is not None else None
        return self._naar(beurt, elders) if elders is not None else None

    def _vraagt_om(self, stand: Stand, tekst: str) -> Onderdeel | None:
        """The other part that is asked for with all answers of one before somebody."""
        if _VRAAGT_OM.match(tekst) is None or len(tekst.split()) > _MAX_WOORDEN_NAAR:
            return None
        onderdeel = zoek_onderdeel(self.omgeving.gegevens, tekst)
        if onderdeel is None or onderdeel.vragenlijst == stand.vragenlijst:
            return None
        vragen = self.omgeving.gegevens.vragenlijsten[stand.vragenlijst or ""].inhoud.vragen
        return onderdeel if zoek_vraag(vragen, tekst) is None else None

    def _verzet(self, huidig: Dossierstand, stand: Stand, tekst: str) -> Wens | None:
        """Another day for a moment of the planning, asked while something else is asked."""
        if not zegt_verzetten(tekst) or zoek_datum(tekst, klok.vandaag()) is None:
            return None
        inhoud = self.omgeving.dossiers.inhoud(huidig.kenmerk)
        lijst = verandert(inhoud, tekst) if inhoud is not None else None
        if lijst is not None and lijst.sleutel != stand.vragenlijst:
            return g.Start(lijst.sleutel, kenmerk=huidig.kenmerk, wijzig=tekst)
        if lijst is not None or stand.soort != "open":
            return None
        return Bericht(tekst="Dat heb ik niet opgeschreven: dat moment staat nog niet in je planning.")

    def _hernoem(self, beurt: Beurt, tekst: str) -> g.Start | None:
        """Another name for the project, asked while something else of it is asked."""
        if beurt.intent not in _HERNOEMT or (gewenst := wil_hernoemen(tekst)) is None:
            return None
        stand = self.omgeving.vragenlijsten.stand(beurt.gesprek_id)
        huidig = self.omgeving.dossiers.huidig(beurt.gesprek_id)
        if stand.fase == "geen" or not stand.medewerker or huidig is None or stand.vraag == TITEL:
            return None
        if stand.soort in ("open", "contact", "reeks") and not gewenst.uitgesproken:
            return None
        if gewenst.naam is None:
            return g.Start(HERNOEMEN, kenmerk=huidig.kenmerk, wijzig=TITEL)
        return g.Start(HERNOEMEN, kenmerk=huidig.kenmerk, gekozen={TITEL: gewenst.naam})

    def _vraagt_bestand(self, beurt: Beurt, tekst: str) -> Bericht | None:
        huidig = self.omgeving.dossiers.huidig(beurt.gesprek_id)
        if huidig is None:
            return None
        return self._maak(beurt, huidig, zoek_document(self.omgeving.gegevens, tekst))

    def _in_een_dossier(self, beurt: Beurt, tekst: str) -> Wens | None:
        """What was typed by who is busy with a dossier, though nothing is asked at the moment.

        Without this it would be about an idea of a resident, or about one that waits somewhere.
        """
        past = not beurt.in_vragenlijst and beurt.intent in _BIJ_EEN_DOSSIER
        huidig = self.omgeving.dossiers.huidig(beurt.gesprek_id) if past else None
        if huidig is None:
            zonder = past and beurt.intent == BEGIN and self._aangemeld(beurt)
            return self._zonder_dossier(beurt, tekst) if zonder else None
        if beurt.intent == "hervatten":
            onderdeel = zoek_onderdeel(self.omgeving.gegevens, tekst)
            # "Verder met mijn project" is going on with what waits.
            genoemd = onderdeel is not None and onderdeel.sleutel != "project"
            return self._naar(beurt, onderdeel) if onderdeel is not None and genoemd else None
        laatste = self.omgeving.vragenlijsten.laatste_onderdeel(beurt.gesprek_id)
        if laatste is None and self.omgeving.initiatieven.van(beurt.gesprek_id):
            return None
        if beurt.intent == BEGIN:
            return self._verteld(beurt, huidig, tekst)
        if beurt.intent != "status" and (waar := self._waarin(huidig.kenmerk, tekst) or laatste):
            return self._wijzig(*waar, tekst)
        welk = "Wat wil je wijzigen? Kies het onderdeel waar het in staat."
        return toon_stand(huidig) if beurt.intent == "status" else toon_takenlijst(huidig, welk)

    def _verteld(self, beurt: Beurt, huidig: Dossierstand, tekst: str) -> Wens | None:
        """Something told between two parts: the date or number that one of them asks for, or else
        where it can be told. None for an idea of one's own."""
        if _EIGEN_IDEE.search(tekst):
            return None
        inhoud = self.omgeving.dossiers.inhoud(huidig.kenmerk)
        if zegt_dat_het_niet_klopt(tekst) and (waar := self._waarin(huidig.kenmerk, tekst)):
            return self._wijzig(*waar, tekst)
        veranderd = verandert(inhoud, tekst) if inhoud is not None else None
        if veranderd is not None:
            return g.Start(veranderd.sleutel, kenmerk=huidig.kenmerk, wijzig=tekst)
        gezegd = beantwoordt(inhoud, tekst) if inhoud is not None else None
        if gezegd is None:
            return toon_hoort_bij_dossier(huidig, beurt.inkomend_id)
        return g.Start(gezegd[0].sleutel, kenmerk=huidig.kenmerk, gekozen=gezegd[1])

    def _zonder_dossier(self, beurt: Beurt, tekst: str) -> Bericht | None:
        """To who signed in as an employee, has no dossier open here and tells something: is it about a
        project? Who has an idea of their own, says so."""
        if _EIGEN_IDEE.search(tekst) or self.omgeving.initiatieven.van(beurt.gesprek_id):
            return None
        eigen = self.omgeving.dossiers.van(beurt.gesprek_id)
        return toon_project_of_idee(beurt.inkomend_id, met_dossiers=bool(eigen))

    def _wijzig(self, lijst: str, kenmerk: str, tekst: str) -> g.Start:
        """To change something of the part that was just done, or of another one that is named."""
        vragen = self.omgeving.gegevens.vragenlijsten[lijst].inhoud.vragen
        ander = zoek_onderdeel(self.omgeving.gegevens, tekst)
        if ander is not None and ander.vragenlijst != lijst and zoek_vraag(vragen, tekst) is None:
            return g.Start(ander.vragenlijst, kenmerk=kenmerk)
        return g.Start(lijst, kenmerk=kenmerk, wijzig=tekst)

    # --- by intent ---------------------------------------------------------------------------------

    def checklist(self, beurt: Beurt, tekst: str) -> Wens:
        """Whether to involve people: the part of that name, of a new dossier if there is none."""
        onderdeel = self.omgeving.gegevens.onderdeel("checklist")
        if onderdeel is None and self.omgeving.dossiers.huidig(beurt.gesprek_id) is None:
            return g.Start(DOSSIER_BEGINNEN)
        return self._naar(beurt, onderdeel) if onderdeel else self.onderdeel(beurt, tekst)

    def onderdeel(self, beurt: Beurt, tekst: str) -> Wens:
        """A part, by its button or by how it is called."""
        gegevens = self.omgeving.gegevens
        if (genoemd := beurt.gegevens.get("keuze")) is not None:
            onderdeel = gegevens.onderdeel(genoemd)
        else:
            onderdeel = zoek_onderdeel(gegevens, zonder_project(tekst))
        huidig = self.omgeving.dossiers.huidig(beurt.gesprek_id)
        if huidig is not None and "keuze" not in beurt.gegevens and _BESTAND.search(tekst):
            document = zoek_document(gegevens, tekst)
            if document is None and onderdeel is not None and onderdeel.documenten:
                document = gegevens.document(onderdeel.documenten[0])
            if (gemaakt := self._maak(beurt, huidig, document)) is not None:
                return gemaakt
        verder = _VOLGENDE.search(tekst) or _JA_GRAAG.fullmatch(tekst.strip())
        if onderdeel is None and huidig is not None and verder:
            onderdeel = huidig.volgende
        if onderdeel is None and "keuze" not in beurt.gegevens and not _ADVIES.search(tekst):
            onderdeel = zoek_onderdeel(gegevens, tekst)
        if onderdeel is not None:
            return self._naar(beurt, onderdeel)
        if huidig is not None and _ADVIES.search(tekst):
            return toon_welk_advies(huidig)
        return toon_welk_onderdeel(huidig, gegevens)

    def openen(self, beurt: Beurt, tekst: str) -> Wens:
        """A dossier: a new one, a copy, one that is named, or the list to choose from."""
        dossiers, hier, keuze = self.omgeving.dossiers, beurt.gesprek_id, beurt.gegevens.get("keuze")
        getypt = tekst if not beurt.gegevens else ""
        kenmerk = beurt.gegevens.get("kenmerk") or zoek_kenmerk(getypt)
        standen = dossiers.van(hier)
        huidig = dossiers.huidig(hier)
        genoemd = huidig
        if kenmerk is not None:
            genoemd = next((stand for stand in standen if stand.kenmerk == kenmerk), None)
            if genoemd is None:
                return toon_geen_toegang(kenmerk, aangemeld=self._aangemeld(beurt))
        elif getypt:
            genoemd = zoek_dossier(standen, getypt) or huidig
        if genoemd is not None and (keuze == "kopie" or _KOPIE.search(getypt)):
            return g.Start("dossier_kopieren", kenmerk=genoemd.kenmerk, nieuw=True)
        if keuze == "nieuw" or (_NIEUW.search(getypt) and kenmerk is None):
            naam = noemt_project(getypt)
            voorstel = {TITEL: naam} if naam is not None else {}
            return g.Start(DOSSIER_BEGINNEN, nieuw=True, voorstel=voorstel)
        onderdeel = zoek_bij_naam(self.omgeving.gegevens, getypt)
        if kenmerk is None and huidig is not None and onderdeel is not None:
            return self._naar(beurt, onderdeel)
        kiezen = keuze == "alle" or _KIEZEN.search(getypt)
        if genoemd is None or (kiezen and kenmerk is None):
            return toon_dossiers(standen, aangemeld=self._aangemeld(beurt))
        geopend = dossiers.open(hier, genoemd.kenmerk)
        return toon_takenlijst(geopend or genoemd)

    def status(self, beurt: Beurt, tekst: str) -> Wens:
        """How far it is: asked, or told."""
        kenmerk = beurt.gegevens.get("kenmerk") or zoek_kenmerk(tekst)
        standen = self.omgeving.dossiers.van(beurt.gesprek_id)
        huidig = self._bedoelde(beurt, standen, kenmerk)
        if huidig is None:
            if kenmerk is not None:
                return toon_geen_toegang(kenmerk, aangemeld=self._aangemeld(beurt))
            return toon_dossiers(standen, aangemeld=self._aangemeld(beurt))
        if beurt.gegevens.get("keuze") == "wijzig":
            return g.Start("dossier_voortgang", kenmerk=huidig.kenmerk, nieuw=True)
        if (gekozen := beurt.gegevens.get("keuze")) in STATUSSEN:
            stap = {"nieuwe_status": str(gekozen)}
            return g.Start("dossier_voortgang", kenmerk=huidig.kenmerk, nieuw=True, alvast=stap)
        naar = next((status for status, woorden in _STATUSWOORDEN if woorden.search(tekst)), None)
        vraagt = is_een_vraag(tekst) or _VRAAGT.match(tekst)
        if vraagt or (naar is None and not _VERANDERT.search(tekst)):
            return toon_stand(huidig)
        alvast: dict[str, str] = {"nieuwe_status": naar} if naar is not None else {}
        if naar == "vastgesteld":
            if (door := _DOOR.search(tekst)) is not None:
                alvast["vastgesteld_door"] = door[0]
            if zoek_datum(tekst, klok.vandaag()) is not None:
                alvast["vastgesteld_op"] = tekst
        return g.Start("dossier_voortgang", kenmerk=huidig.kenmerk, nieuw=True, alvast=alvast)

    def aanmelden(self, beurt: Beurt, tekst: str) -> Wens:
        """Signing in or out; or who says to be of the municipality, and hears what can be done."""
        hier, keuze = beurt.gesprek_id, beurt.gegevens.get("keuze")
        account = self.omgeving.identiteit.account(hier)
        af = keuze == "af" or (keuze is None and _AF.search(tekst))
        if account is not None and af:
            self.omgeving.identiteit.ontkoppel(hier)
            return toon_afgemeld()
        if account is not None:
            return toon_wie(account.email, account.naam, len(self.omgeving.dossiers.van(hier)))
        if af or _WIE.search(tekst):
            return toon_niet_aangemeld()
        if bevat_code(tekst):
            return g.Start("aanmelden", nieuw=True, alvast={"code": tekst})
        if keuze == "code" or _AANMELDEN.search(tekst):
            return g.Start("aanmelden", nieuw=True)
        gezegd = zeg(self.omgeving.gegevens, "aanmelden", in_vragenlijst=beurt.in_vragenlijst)
        return toon_welkom(self.omgeving.gegevens, gezegd.tekst)

    def publiceren(self, beurt: Beurt, tekst: str) -> Wens:
        """On the participatiekalender or off it; or whether it is on it now."""
        kenmerk = beurt.gegevens.get("kenmerk") or zoek_kenmerk(tekst)
        standen = self.omgeving.dossiers.van(beurt.gesprek_id)
        huidig = self._bedoelde(beurt, standen, kenmerk)
        if huidig is None:
            if kenmerk is not None:
                return toon_geen_toegang(kenmerk, aangemeld=self._aangemeld(beurt))
            return toon_dossiers(standen, aangemeld=self._aangemeld(beurt))
        keuze = beurt.gegevens.get("keuze")
        adres = self.omgeving.publicaties.adres_van(huidig.kenmerk)
        eraf = keuze == ERAF or (keuze is None and _ERAF.search(tekst) is not None)
        if (eraf and adres is None) or (keuze is None and _STAAT_HET_EROP.search(tekst)):
            return toon_op_kalender(huidig.titel, huidig.kenmerk, adres)
        inhoud = self.omgeving.dossiers.inhoud(huidig.kenmerk)
        if not eraf and inhoud is not None and TEKST not in inhoud.antwoorden:
            # Nothing can be published without a text for residents: that comes first.
            return g.Start(KALENDERTEKST, kenmerk=huidig.kenmerk, daarna="publiceren")
        if eraf:
            alvast = {"publiceer_actie": "intrekken"}
        else:
            alvast = {"publiceer_actie": "publiceren"}
            if genoemd := [stuk for stuk, woorden in _STUKKEN.items() if woorden.search(tekst)]:
                # What is on it already stays: an eindverslag comes beside the plan.
                er_al_op = self.omgeving.publicaties.een(adres) if adres is not None else None
                al = er_al_op.blad.stukken if er_al_op is not None else ()
                alvast["publiceer_wat"] = ", ".join(dict.fromkeys((*al, *genoemd)))
        return g.Start("publiceren", kenmerk=huidig.kenmerk, nieuw=True, alvast=alvast)

    def _maak(
        self, beurt: Beurt, stand: Dossierstand, document: Documentsoort | None
    ) -> Bericht | None:
        """The document as far as the dossier goes; None when it is not clear which one."""
        soort = document or self.omgeving.gegevens.document("plan_van_aanpak")
        if soort is None:
            return None
        bestanden = self.omgeving.dossiers.maak_documenten(
            beurt.gesprek_id, stand.kenmerk, soort, maak_documenten, beurt.bericht_id
        )
        return toon_document(stand, soort, bestanden) if bestanden else None

    # --- what they share ---------------------------------------------------------------------------

    def _naar(self, beurt: Beurt, onderdeel: Onderdeel) -> Wens:
        voorstel = {}
        if not beurt.gegevens:
            # "Moeten we inwoners betrekken bij de herinrichting van de Dorpsstraat?"
            naam = noemt_project(self.omgeving.gesprekken.tekst_van(beurt.inkomend_id))
            voorstel = {TITEL: naam} if naam is not None else {}
        kenmerk = beurt.gegevens.get("kenmerk")
        return g.Start(onderdeel.vragenlijst, kenmerk=kenmerk, voorstel=voorstel)

    def _bedoelde(
        self, beurt: Beurt, standen: list[Dossierstand], kenmerk: str | None
    ) -> Dossierstand | None:
        if kenmerk is not None:
            return next((stand for stand in standen if stand.kenmerk == kenmerk), None)
        return self.omgeving.dossiers.huidig(beurt.gesprek_id)

    def _aangemeld(self, beurt: Beurt) -> bool:
        return self.omgeving.identiteit.account(beurt.gesprek_id) is not None


_AFHANDELING: dict[str, Callable[[Dossierloket, Beurt, str], Wens]] = {
    "checklist": Dossierloket.checklist,
    "dossier_onderdeel": Dossierloket.onderdeel,
    "dossier_openen": Dossierloket.openen,
    "dossier_status": Dossierloket.status,
    "aanmelden": Dossierloket.aanmelden,
    "publiceren": Dossierloket.publiceren,
}
"""By intent; `acties.rasa.vertaling` leaves these to the loket."""

LOKETINTENTS = frozenset(_AFHANDELING)
