"""Another part than the open question is of, of which the name was said where an answer was asked."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.participatie.beginnen import TITEL
from acties.participatie.loket.onderdeel import naar
from acties.participatie.loket.verzetten import verzet
from acties.participatie.loket.verzoek import Verzoek, Wens
from acties.participatie.wijziging import lijst_met
from acties.participatie.zoeken import heet_zo, zoek_onderdeel
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten.keuzes.noemen import noemt_keuze
from acties.vragenlijst.waarover import DOSSIER_BEGINNEN
from acties.vragenlijst.zoeken import zoek_vraag
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.dossier import Onderdeel

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
# "Wacht, eerst de planning": with nothing behind it that an answer would say of it.
_EERST_DIT = re.compile(
    r"^\W*(?:(?:stop|wacht(?:\s+even)?|nee|ho|oh?|ok[eé]?|maar|laat\s+maar|sorry)[\s,.!]+)*"
    r"(?:(?:laten\s+we|we\s+doen)\s+)?eerst\s+(?:(?:nog|even|maar|liever|naar)\s+)*(?:(?:de|het|een|mijn)\s+)?"
    r"(?P<naam>\S.*?)(?:\s+(?:maken|doen|afmaken|invullen|dan|graag))*[\s.!]*$",
    re.IGNORECASE,
)
_MAX_WOORDEN = 9
_EIGEN_WOORDEN = ("open", "reeks")
"""Where the name of a document may be the answer: "hoe hoort men het?" "Uitnodiging"."""


def naar_ander_onderdeel(verzoek: Verzoek) -> Wens | None:
    """The part of which only the name was said, where a short answer was asked."""
    naam = verzoek.tekst.strip(" .!").casefold()
    if verzoek.stand.vragenlijst == DOSSIER_BEGINNEN:
        # What to do comes after the name of the project, and is not that.
        for onderdeel in verzoek.omgeving.gegevens.onderdelen:
            if naam in {woord.casefold() for woord in (onderdeel.naam, *onderdeel.synoniemen)}:
                return naar(verzoek, onderdeel)
    if verzoek.huidig is None or not verzoek.stand.medewerker or verzoek.stand.vraag == TITEL:
        return None
    return verzet(verzoek) or _noemt_een_ander(verzoek)


_WIJZIG = re.compile(
    r"^\W*(?:(?:nee|oh?|wacht|sorry|en|maar|kun\s+je|wil\s+je)[\s,]+)*"
    r"(?P<opdracht>(?:wijzig|verander|verbeter|corrigeer)\s+\S.*)$",
    re.IGNORECASE,
)


def wijzig_elders(verzoek: Verzoek) -> g.Start | None:
    """The part with the answer that is to be changed, said while another part is open: "wijzig weken
    tot het besluit in 30" names no stakeholder. None for what may be about the part that is open."""
    tekst, stand, huidig = verzoek.tekst, verzoek.stand, verzoek.huidig
    treffer = _WIJZIG.match(tekst)
    if huidig is None or not stand.medewerker or verzoek.inhoud is None or treffer is None:
        return None
    hier = verzoek.omgeving.gegevens.vragenlijsten.get(stand.vragenlijst or "")
    if hier is None or not hier.inhoud.dossier or zoek_vraag(hier.inhoud.vragen, tekst) is not None:
        return None
    lijst = lijst_met(verzoek.inhoud, tekst)
    if lijst is None or lijst.sleutel == stand.vragenlijst:
        return None
    return g.Start(lijst.sleutel, kenmerk=huidig.kenmerk, wijzig=treffer["opdracht"])


def _noemt_een_ander(verzoek: Verzoek) -> Wens | None:
    """Another part, of which the name was said where something else is asked."""
    tekst, stand, gegevens = verzoek.tekst, verzoek.stand, verzoek.omgeving.gegevens
    naam = tekst.strip(" .!").casefold()
    for onderdeel in gegevens.onderdelen:
        namen = (onderdeel.naam, *(woord for woord in onderdeel.synoniemen if " " in woord))
        if naam not in {woord.casefold() for woord in namen} or noemt_keuze(stand.keuzes, tekst):
            continue
        if onderdeel.vragenlijst != stand.vragenlijst:
            return naar(verzoek, onderdeel)
        if stand.soort == "open":
            return Bericht(tekst=f"We zijn al bezig met ‘{onderdeel.naam}’.")
    maker = _maakt(gegevens, naam) if stand.soort not in _EIGEN_WOORDEN else None
    anders = maker is not None and maker.vragenlijst != stand.vragenlijst
    if maker is not None and anders and not noemt_keuze(stand.keuzes, tekst):
        return naar(verzoek, maker)
    eerst_dit = _EERST_DIT.match(tekst)
    if eerst_dit is not None and (ander := heet_zo(gegevens, eerst_dit["naam"])) is not None:
        return naar(verzoek, ander)
    if stand.fase == "samenvatting" and (ander := _vraagt_om(verzoek)) is not None:
        return naar(verzoek, ander)
    eerst = _WIL_EERST.match(tekst) if len(tekst.split()) <= _MAX_WOORDEN else None
    elders = zoek_onderdeel(gegevens, tekst) if eerst is not None else None
    return naar(verzoek, elders) if elders is not None else None


def _maakt(gegevens: GemeenteGegevens, naam: str) -> Onderdeel | None:
    """The only part that makes the document with this name: "uitnodiging"."""
    soorten = {
        d.sleutel
        for d in gegevens.documenten
        if naam in {woord.casefold() for woord in (d.naam, *d.synoniemen)}
    }
    makers = [o for o in gegevens.onderdelen if soorten & set(o.documenten)]
    return makers[0] if len(makers) == 1 else None


def _vraagt_om(verzoek: Verzoek) -> Onderdeel | None:
    """The other part that is asked for with all answers of one before somebody."""
    tekst, gegevens, hier = verzoek.tekst, verzoek.omgeving.gegevens, verzoek.stand.vragenlijst
    if _VRAAGT_OM.match(tekst) is None or len(tekst.split()) > _MAX_WOORDEN:
        return None
    onderdeel = zoek_onderdeel(gegevens, tekst)
    if onderdeel is None or onderdeel.vragenlijst == hier:
        return None
    vragen = gegevens.vragenlijsten[hier or ""].inhoud.vragen
    return onderdeel if zoek_vraag(vragen, tekst) is None else None
