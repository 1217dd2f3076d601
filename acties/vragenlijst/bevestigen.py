"""Yes, no, show it and send it: to the open question, or to all the answers together."""

from __future__ import annotations

import re
from dataclasses import replace

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.beantwoorden import beantwoord
from acties.vragenlijst.bladeren import sla_over
from acties.vragenlijst.nalezen import (
    behoud_en_verstuur,
    bevestig_antwoorden,
    gewijzigd_in,
    verstuur_antwoorden,
)
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat, Toestand, is_heropend, open_vraag
from acties.vragenlijst.uitdrukkelijk import zegt_ja
from acties.vragenlijst.uitkomst import Melding
from acties.vragenlijst.uitkomst_vragen import vraagt_de_uitkomst, vraagt_uitkomst
from kennisbank.schema.vraag import OpenVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst


def toon(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Toon) -> Resultaat:
    """Show all the answers, or what comes out of them for who asks that."""
    vraag = open_vraag(lijst, toestand)
    if vraag is None and vraagt_uitkomst(lijst, gebeurtenis.tekst):
        return verstuur_antwoorden(lijst, toestand)
    if vraag is not None and vraag.onherroepelijk and not lijst.samenvatten:
        # Of one question there is nothing to read over, and "u heeft nog niets ingevuld" says less.
        gezegd = {"tekst": "Er is nog niets gebeurd: ik doe dit pas als u ‘ja’ zegt."}
        return Resultaat(toestand, meldingen=(Melding(soort="opmerking", gegevens=gezegd),))
    heropend = vraag is not None and is_heropend(toestand, vraag)
    if vraag is not None and heropend and vraagt_de_uitkomst(lijst, vraag, gebeurtenis.tekst):
        return behoud_en_verstuur(lijst, toestand)
    return Resultaat(toestand, toon_overzicht=True)


def bevestig(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Bevestig) -> Resultaat:
    """A yes."""
    vraag = open_vraag(lijst, toestand)
    if vraag is None:
        return bevestig_antwoorden(lijst, toestand, gebeurtenis.tekst)
    if vraag.onherroepelijk and gebeurtenis.tekst and not zegt_ja(gebeurtenis.tekst):
        return Resultaat(
            toestand, fout="Dit is niet terug te draaien. Zeg daarom duidelijk ‘ja’ of ‘nee’."
        )
    inbreng = Inbreng(tekst=gebeurtenis.tekst or "ja", ja=True)
    return beantwoord(lijst, toestand, g.Beantwoord(inbreng))


def ontken(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Ontken) -> Resultaat:
    """A no."""
    if open_vraag(lijst, toestand) is None:
        # "Klopt niet, de bijeenkomst is 4 februari" says at once what it has to be.
        bewerkt = gewijzigd_in(lijst, toestand, gebeurtenis.tekst) if lijst.dossier else None
        return bewerkt or Resultaat(toestand, meldingen=(Melding(soort="wat_wijzigen"),))
    vraag = open_vraag(lijst, toestand)
    if not lijst.dossier and vraag is not None and not vraag.verplicht and _vraagt_wanneer(vraag):
        # No moment is called "nee".
        return sla_over(lijst, toestand, g.SlaOver(weet_niet=True, tekst=gebeurtenis.tekst))
    inbreng = Inbreng(tekst=gebeurtenis.tekst or "nee", ja=False)
    return beantwoord(lijst, toestand, g.Beantwoord(inbreng))


def _vraagt_wanneer(vraag: Vraag) -> bool:
    return vraag.herken is not None and vraag.herken.soort == "moment"


def verstuur(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Verstuur) -> Resultaat:
    """Send it, where that can be done by now."""
    vraag = open_vraag(lijst, toestand)
    if isinstance(vraag, OpenVraag) and lijst.dossier and not _KLAAR.search(gebeurtenis.tekst):
        # "Weg A" sends nothing; it is how a project is called.
        inbreng = Inbreng(tekst=gebeurtenis.tekst)
        return beantwoord(lijst, toestand, g.Beantwoord(inbreng, leek_op="versturen"))
    if vraag is not None and lijst.dossier and is_heropend(toestand, vraag):
        return behoud_en_verstuur(lijst, toestand)
    if vraag is not None and open_vraag(lijst, dicht := replace(toestand, heropend=None)) is None:
        # All were asked; only one stands open again. What is sent is read over once more before that.
        return Resultaat(dicht, meldingen=(Melding(soort="behouden"),))
    if vraag is not None:
        return Resultaat(toestand, meldingen=(Melding(soort="nog_niet_klaar"),))
    return verstuur_antwoorden(lijst, toestand, gebeurtenis.tekst)


_KLAAR = re.compile(
    r"^\W*$|\b(?:\w*stu(?:ur|ren)\w*|verz\w+|indien\w*|dien|lever|maak|toon|laat|klaar|af|klopt|advies|opslaan)\b",
    re.IGNORECASE,
)
"""Without one of these words nobody asks for what comes out of a part."""
