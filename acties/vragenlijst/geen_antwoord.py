"""What is said at an open question and is no new answer to it.

It is about the answer that stands there, about another one, or said to us.
"""

from __future__ import annotations

import re
from dataclasses import replace

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanpassen import als_wijziging, melding_gewijzigd, vertel_erbij, zet_nieuw
from acties.vragenlijst.alvast import stel_toelichting_voor
from acties.vragenlijst.bijwerken import lees_weghalen, vult_aan
from acties.vragenlijst.genoemd import bewerk, ken_toe
from acties.vragenlijst.ja_of_nee import Oordeel
from acties.vragenlijst.nalezen import AKKOORD, behoud_antwoord, behoud_en_verstuur
from acties.vragenlijst.pad import pad
from acties.vragenlijst.soorten import Gelezen, Inbreng, soort_van
from acties.vragenlijst.soorten.open import zegt_niets
from acties.vragenlijst.terzijde import is_terzijde, komt_later_terug, zegt_alleen_ja
from acties.vragenlijst.toch_ja import toch_ja, zonder_ja
from acties.vragenlijst.toestand import (
    Resultaat,
    Toestand,
    is_heropend,
    is_klaar,
    open_vraag,
    sla_op,
    waarde_van,
)
from acties.vragenlijst.uitdrukkelijk import zegt_goed
from acties.vragenlijst.uitkomst_vragen import KORT_GEVRAAGD, vraagt_de_uitkomst
from acties.vragenlijst.zoeken import lees_toekenning, noemt_nummer, zoek_vraag
from kennisbank.schema.vraag import OpenVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst


def over_het_antwoord(
    lijst: Vragenlijst, toestand: Toestand, vraag: Vraag, inbreng: Inbreng
) -> Resultaat | None:
    """What is said about the answer that was reopened; None when it is a new answer."""
    if lijst.dossier:
        tekst = inbreng.tekst.strip().rstrip(".!")
        if vraagt_de_uitkomst(lijst, vraag, tekst):
            return behoud_en_verstuur(lijst, toestand)
        if AKKOORD.fullmatch(tekst):
            # "Klaar" ends a part; of an answer that was to be changed, it says that it is fine so.
            return behoud_antwoord(toestand)
    elif _stemt_in(inbreng.tekst) and _W_VRAAG.match(vraag.vraag) and not inbreng.keuze:
        # A yes answers no question for a what or a when: then what stands there is right.
        return behoud_antwoord(toestand)
    return _werk_bij(lijst, toestand, vraag, inbreng)


def _stemt_in(tekst: str) -> bool:
    return zegt_alleen_ja(tekst) or zegt_goed(tekst)


_W_VRAAG = re.compile(r"(?:wat|wanneer|hoe\w*|welke?|waar\w*|wie)\b", re.IGNORECASE)


def _werk_bij(
    lijst: Vragenlijst, toestand: Toestand, vraag: Vraag, inbreng: Inbreng
) -> Resultaat | None:
    """What somebody says of the answer that they reopened, when that is to take something out of it or
    to put something with it; None when it is a new answer."""
    if vraag.soort not in ("open", "contact") or not inbreng.tekst.strip() or inbreng.keuze is not None:
        return None
    if (weghalen := lees_weghalen(inbreng.tekst)) is not None:
        # Of this answer, or else of the one in which it stands.
        eerst = soort_van(vraag).bewerk(vraag, waarde_van(toestand, vraag), inbreng.tekst)
        bewerkt = (
            bewerk(lijst, toestand, inbreng.tekst)
            if eerst is None
            else als_wijziging(toestand, vraag, eerst)
        )
        if bewerkt is not None:
            return bewerkt
        if weghalen.bevel:
            return Resultaat(toestand, fout=f"Ik zie ‘{weghalen.wat}’ niet in uw antwoorden staan.")
        return None
    if vraag.soort != "open" or not vult_aan(str(waarde_van(toestand, vraag)), inbreng.tekst):
        return None
    erbij = vertel_erbij(lijst, Resultaat(toestand), vraag.sleutel, inbreng.tekst)
    return erbij if erbij.nieuw else None


def anders_dan_een_antwoord(
    lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Beantwoord, gelezen: Gelezen
) -> Resultaat | None:
    """What an employee says that does not take the place of an answer to the open question: what has to
    come beside one, and what is said to us."""
    vraag, tekst = open_vraag(lijst, toestand), gebeurtenis.inbreng.tekst
    if vraag is None or gebeurtenis.inbreng.keuze is not None:
        return None
    if vraag.soort == "meerkeuze" and is_heropend(toestand, vraag):
        # "Ook ouderen" comes beside what was chosen, and does not take its place.
        eerder = waarde_van(toestand, vraag)
        erbij = soort_van(vraag).bewerk(vraag, eerder, tekst)
        if erbij is not None:
            return sla_op(toestand, vraag, erbij, (melding_gewijzigd(vraag, eerder, erbij.waarde),))
    if gelezen.fout is not None and vraag.soort in KORT_GEVRAAGD:
        # "Doe er ook nog X bij" is about what was answered before.
        bewerkt = bewerk(lijst, toestand, tekst) or _van_een_ander(lijst, toestand, vraag, tekst)
        if bewerkt is not None and bewerkt.nieuw:
            return bewerkt
    if isinstance(vraag, OpenVraag) and gelezen.fout is None and gelezen.waarde == tekst.strip():
        return _komt_erop_terug(lijst, toestand, vraag, tekst) or _terzijde(
            lijst, toestand, vraag, tekst
        )
    return None


def _van_een_ander(
    lijst: Vragenlijst, toestand: Toestand, vraag: Vraag, tekst: str
) -> Resultaat | None:
    """ "Eerlijk en transparant is ja natuurlijk": of an answer that it names, and not of this one."""
    genoemd = lees_toekenning(pad(lijst, toestand.antwoorden), tekst)
    if genoemd is None or genoemd[0] == vraag or genoemd[0].soort == "open":
        return None
    return ken_toe(lijst, toestand, tekst)


def _komt_erop_terug(
    lijst: Vragenlijst, toestand: Toestand, vraag: OpenVraag, tekst: str
) -> Resultaat | None:
    """Where the reason for a no is asked: that it is a yes after all. Said with a yes, it becomes one;
    said without, that is asked. None when it is a reason."""
    bij = next((v for v in vraag.als if v.is_ is False), None)
    ervoor = lijst.vraag(bij.vraag) if bij is not None else None
    if ervoor is None or ervoor.soort != "ja_nee" or not ervoor.feit or not is_klaar(toestand, ervoor):
        return None
    match toch_ja(tekst, f"{ervoor.vraag} {ervoor.naam}"):
        case Oordeel.JA:
            toch = zet_nieuw(
                lijst, Resultaat(toestand), ervoor.sleutel, Inbreng(tekst="ja"), gevraagd=False
            )
            return stel_toelichting_voor(lijst, toch, ervoor, f"ja, {zonder_ja(tekst)}")
        case Oordeel.ONBESLIST:
            return Resultaat(
                toestand,
                fout=f"Bij ‘{ervoor.naam}’ staat nu nee. Moet dat toch ja zijn? Zeg dan ‘toch ja’."
                " Anders vertel je hier wat de reden is.",
            )
        case _:
            return None


# Where one or two things are asked to note how it stands, and it turns out not to be so.
_NEEMT_TERUG = re.compile(
    r"^\W*(?:oeps|oei|foutje|vergissing|wacht|ho+|oh?\s+nee|nee+)\b.*\b(?:niet|per\s+ongeluk|fout\w*|verkeerd|vergis\w*|weer|terug|toch)\b"
    r"|\bper\s+ongeluk\b|\b(?:ik\s+)?vergis\w*\b|\b(?:nog|toch)\s+(?:helemaal\s+)?niet\s+(?:\w+\s+)?vastgesteld\b",
    re.IGNORECASE,
)


def _terzijde(lijst: Vragenlijst, toestand: Toestand, vraag: OpenVraag, tekst: str) -> Resultaat | None:
    """What to do with a text that answers nothing; None when it is an answer."""
    if komt_later_terug(tekst) or (not lijst.samenvatten and _NEEMT_TERUG.search(tekst)):
        return Resultaat(toestand, slot="gepauzeerd")
    if zegt_alleen_ja(tekst) or (vraag.toelichting and zegt_niets(tekst)):
        return Resultaat(toestand, fout="Dat zegt nog te weinig. Vertel iets meer.")
    if is_terzijde(tekst):
        genoemd = zoek_vraag(pad(lijst, toestand.antwoorden), tekst) if noemt_nummer(tekst) else None
        if genoemd is not None and genoemd != vraag and is_klaar(toestand, genoemd):
            return Resultaat(replace(toestand, heropend=genoemd.sleutel))
        return Resultaat(
            toestand,
            fout="Dat heb ik niet opgeschreven: het lijkt me geen antwoord op deze vraag. Ik leg hem"
            " hieronder nog eens voor.",
        )
    return None
