"""In which part of a dossier an answer stands that somebody wants to change, while no part is open."""

from __future__ import annotations

import re

from acties.participatie.inhoud import Dossierinhoud
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import soort_van
from acties.vragenlijst.soorten.keuzes.noemen import zoek_keuze
from acties.vragenlijst.soorten.reeksen.opdracht import weg
from acties.vragenlijst.toestand import Toestand
from acties.vragenlijst.vooraf import lees_vooraf
from acties.vragenlijst.zoeken import lees_toekenning, zoek_vraag
from kennisbank.schema.vraag import KeuzeVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

# Of which part this number is, nobody knows.
_NUMMER = re.compile(
    r"\b(?:vraag|antwoord|nummer|nr\.?|punt)\s*\d|^\W*\d+\W*$|\bbij\s+\d{1,2}\s+(?:moet|wil|ook|nog)\b"
    r"|^\W*(?:\w+\W+){0,2}\d{1,2}\s+moet\b",
    re.IGNORECASE,
)


def lijst_met(inhoud: Dossierinhoud, tekst: str) -> Vragenlijst | None:
    """The questionnaire in which the answer stands that this names or corrects.

    "De naam van het project moet anders", "24 weken in plaats van 14". None when nothing that was
    answered is meant.
    """
    if _NUMMER.search(tekst):
        return None
    lijsten = [
        inhoud.gegevens.vragenlijsten[onderdeel.vragenlijst].inhoud
        for onderdeel in inhoud.gegevens.onderdelen
    ]
    antwoorden = {sleutel: Gegeven("gegeven", waarde) for sleutel, waarde in inhoud.antwoorden.items()}
    for lijst in lijsten:
        eigen = {vraag.sleutel for vraag in lijst.vragen}
        hier = {sleutel: gegeven for sleutel, gegeven in antwoorden.items() if sleutel in eigen}
        uitkomst = verwerk(lijst, Toestand({**hier}), g.Corrigeer(tekst)) if hier else None
        if uitkomst is not None and any(melding.soort == "gewijzigd" for melding in uitkomst.meldingen):
            return lijst
    waar: dict[str, tuple[Vragenlijst, Vraag]] = {}
    for lijst in lijsten:
        for vraag in lijst.vragen:
            if vraag.sleutel in antwoorden:
                waar.setdefault(vraag.sleutel, (lijst, vraag))
    vragen = [vraag for _, vraag in waar.values()]
    toegekend = lees_toekenning(vragen, tekst)
    genoemd = toegekend[0] if toegekend is not None else zoek_vraag(vragen, tekst)
    return waar[genoemd.sleutel][0] if genoemd is not None else None


def verandert(inhoud: Dossierinhoud, tekst: str) -> Vragenlijst | None:
    """The questionnaire with the answer that this changes at once, while no part is open: "verzet de
    inloopavond naar 27 mei". None when it changes none; a question is only named then."""
    return _bewerkt(inhoud, tekst, ("reeks",))


def haalt_eruit(inhoud: Dossierinhoud, tekst: str) -> Vragenlijst | None:
    """The questionnaire with the answer out of which this takes something: "haal de LTO eruit". None
    when it is no such command, or what it names stands nowhere."""
    return _bewerkt(inhoud, tekst, ("reeks", "meerkeuze")) if weg(tekst) is not None else None


def _bewerkt(inhoud: Dossierinhoud, tekst: str, soorten: tuple[str, ...]) -> Vragenlijst | None:
    if tekst.rstrip().endswith("?") or len(tekst.split()) > _MAX_WOORDEN:
        return None
    antwoorden = {sleutel: Gegeven("gegeven", waarde) for sleutel, waarde in inhoud.antwoorden.items()}
    for onderdeel in inhoud.gegevens.onderdelen:
        lijst = inhoud.gegevens.vragenlijsten[onderdeel.vragenlijst].inhoud
        reeksen = {
            vraag.sleutel: antwoorden[vraag.sleutel]
            for vraag in lijst.vragen
            if vraag.soort in soorten and vraag.sleutel in antwoorden
        }
        uitkomst = verwerk(lijst, Toestand(reeksen), g.Wijzig(None, tekst)) if reeksen else None
        if uitkomst is not None and uitkomst.nieuw:
            return lijst
    return None


_WIL_LIEVER = re.compile(
    r"^\W*(?:(?:nee|maar|ok[eé]?|en|nou|dan)[\s,]+)*(?:(?:ik|we|wij)\s+(?:wil|willen|kies|kiezen|ga|gaan|zou|doe|doen)\s+"
    r"(?:(?:toch|liever|eigenlijk|nu|wel|voor|maar)\s+)+|doe\s+(?:toch|liever|maar)\s+(?:maar\s+)?|(?:wijzig|verander|zet|pas)"
    r"\s+(?:(?:het|de|mijn|ons|onze)\s+)?(?:\w+\s+){1,2}?(?:aan\s+)?(?:in|naar|op|tot)\s+|maak\s+er\s+(?:maar\s+)?)"
    r"(?P<keuze>[^\W\d_][\w\s-]{2,40}?)(?:\s+van)?[\s.!]*$",
    re.IGNORECASE,
)


def kiest_anders(inhoud: Dossierinhoud, tekst: str) -> tuple[Vragenlijst, dict[str, str]] | None:
    """The questionnaire with the only choice that this names, where something else was chosen or
    nothing: "ik wil toch coproduceren", "wijzig het niveau in raadplegen"."""
    treffer = _WIL_LIEVER.match(tekst)
    if treffer is None:
        return None
    gevonden: dict[str, tuple[Vragenlijst, dict[str, str]]] = {}
    for onderdeel in inhoud.gegevens.onderdelen:
        lijst = inhoud.gegevens.vragenlijsten[onderdeel.vragenlijst].inhoud
        for vraag in lijst.vragen:
            if not isinstance(vraag, KeuzeVraag):
                continue
            gekozen = zoek_keuze(vraag.keuzes, treffer["keuze"], in_een_zin=False)
            if gekozen is not None:
                gevonden.setdefault(vraag.sleutel, (lijst, {vraag.sleutel: treffer["keuze"]}))
            label = treffer["keuze"].casefold()
            if gekozen is not None and label in {k.label.casefold() for k in vraag.keuzes}:
                # Called as it stands there; elsewhere the word only means the same.
                return lijst, {vraag.sleutel: treffer["keuze"]}
    return next(iter(gevonden.values())) if len(gevonden) == 1 else None


_KORTE_SOORTEN = ("datum", "getal", "bedrag")
_MAX_WOORDEN = 12


def beantwoordt(inhoud: Dossierinhoud, tekst: str) -> tuple[Vragenlijst, dict[str, str]] | None:
    """The questionnaire with the questions that this answers, while no part is open: "het besluit valt
    op 15 november" is the date that the planning asks for.

    Only numbers and dates with words of their own; a story is told in its part. None without one.
    """
    if len(tekst.split()) > _MAX_WOORDEN or tekst.rstrip().endswith("?"):
        return None
    gemeente = inhoud.gegevens.gemeente.inhoud
    beste: tuple[Vragenlijst, dict[str, str]] | None = None
    for onderdeel in inhoud.gegevens.onderdelen:
        lijst = inhoud.gegevens.vragenlijsten[onderdeel.vragenlijst].inhoud
        gevonden = {
            sleutel: inbreng.tekst
            for sleutel, inbreng in lees_vooraf(lijst, gemeente, tekst).items()
            if (vraag := lijst.vraag(sleutel)).soort in _KORTE_SOORTEN
            and soort_van(vraag).lees(vraag, inbreng, None).fout is None
        }
        if len(gevonden) > (len(beste[1]) if beste is not None else 0):
            beste = (lijst, gevonden)
    return beste
