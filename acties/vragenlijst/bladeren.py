"""Events that walk through the questions: on, back, past one, why, and away for now."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanpassen import wis_antwoord
from acties.vragenlijst.beantwoorden import beantwoord
from acties.vragenlijst.bedragen import in_cijfers
from acties.vragenlijst.datums import noemt_alleen_een_maand, noemt_een_dag
from acties.vragenlijst.ja_of_nee import Oordeel, lees_ja_nee
from acties.vragenlijst.nalezen import (
    behoud_antwoord,
    behoud_en_verstuur,
    verstuur_antwoorden,
    zegt_waar_de_redenen_staan,
)
from acties.vragenlijst.pad import pad
from acties.vragenlijst.soorten import Gelezen, Inbreng, soort_van
from acties.vragenlijst.toestand import (
    Resultaat,
    Toestand,
    is_heropend,
    is_klaar,
    onvolledig_antwoord,
    open_vraag,
    sla_op,
)
from acties.vragenlijst.uitkomst import Melding
from acties.vragenlijst.uitkomst_vragen import vraagt_de_uitkomst, vraagt_uitkomst
from acties.vragenlijst.zoeken import zoek_vraag
from kennisbank.schema.vraag import KeuzeVraag, MeerkeuzeVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

WEET_NIET = "weet_ik_niet"
"""The choice, of questions that have it, that it is not known."""
# "Laat dat maar gewoon zo staan" keeps an answer; "het ging zoals het in het plan stond" is one.
_MAX_WOORDEN_LAAT_ZO = 6
_MAX_WOORDEN_NIETS = 3


def toon_waar_we_zijn(_: Vragenlijst, toestand: Toestand, __: g.Gebeurtenis) -> Resultaat:
    """Nothing changes; the same is shown again."""
    return Resultaat(toestand)


def hervat(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis) -> Resultaat:
    """Go on where this was left, with how far that is. Of who changes an answer without having left,
    it stays as it was."""
    bezig = isinstance(gebeurtenis, g.Hervat) and gebeurtenis.bezig
    if bezig and not lijst.dossier and toestand.heropend is not None:
        return behoud_antwoord(toestand)
    if not lijst.samenvatten:
        # Of a question or two nobody needs to hear how far they are.
        return Resultaat(toestand)
    vragen = pad(lijst, toestand.antwoorden)
    klaar = sum(1 for vraag in vragen if is_klaar(toestand, vraag))
    stand = {"beantwoord": str(klaar), "aantal": str(len(vragen))}
    return Resultaat(toestand, meldingen=(Melding(soort="verder", gegevens=stand),))


_WAARHEEN = re.compile(r"\bnaar\s+(?P<waar>\S.{1,40}?)[\s.!]*$", re.IGNORECASE)


def terug(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Terug) -> Resultaat:
    """Back to what was answered just before, or to the answer that is named."""
    vragen = pad(lijst, toestand.antwoorden)
    vraag = open_vraag(lijst, toestand)
    if (treffer := _WAARHEEN.search(gebeurtenis.tekst)) is not None:
        genoemd = zoek_vraag(vragen, treffer["waar"])
        if genoemd is not None and genoemd != vraag and is_klaar(toestand, genoemd):
            return Resultaat(replace(toestand, heropend=genoemd.sleutel))
    if (gegeven := onvolledig_antwoord(toestand, vraag)) is not None and vraag is not None:
        eerder = soort_van(vraag).terug(vraag, gegeven.waarde)
        if eerder is not None:
            return sla_op(toestand, vraag, eerder)
    hier = len(vragen) if vraag is None else vragen.index(vraag)
    if hier == 0 and vraag is not None and vraag.onherroepelijk:
        # "Kan het terug?" of what was not done yet.
        gezegd = {"tekst": "Er is nog niets gebeurd: ik doe dit pas als u ‘ja’ zegt."}
        return Resultaat(toestand, meldingen=(Melding(soort="opmerking", gegevens=gezegd),))
    if hier == 0:
        return Resultaat(toestand, meldingen=(Melding(soort="eerste_vraag"),))
    # Who goes back, goes back to what they answered just before, not to what was filled in for them.
    hier_gezegd = [v for v in vragen[:hier] if v.sleutel not in toestand.van_elders]
    vorige = hier_gezegd[-1] if hier_gezegd else vragen[hier - 1]
    return Resultaat(replace(toestand, heropend=vorige.sleutel))


def sla_over(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.SlaOver) -> Resultaat:
    """Past the open question; what is told of it by who is not sure, is its answer after all."""
    vraag = open_vraag(lijst, toestand)
    if (
        vraag is not None
        and gebeurtenis.weet_niet
        and _zegt_het_toch(toestand, vraag, gebeurtenis.tekst)
    ):
        return beantwoord(lijst, toestand, g.Beantwoord(Inbreng(tekst=gebeurtenis.tekst)))
    return _zonder_antwoord(lijst, toestand, gebeurtenis)


def _zonder_antwoord(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.SlaOver) -> Resultaat:
    """Past the open question, where it may be left without an answer."""
    vraag = open_vraag(lijst, toestand)
    if vraag is None:
        return Resultaat(toestand, meldingen=(Melding(soort="kies_versturen"),))
    if (gegeven := onvolledig_antwoord(toestand, vraag)) is not None:
        zonder = soort_van(vraag).sla_over(vraag, gegeven.waarde)
        if zonder is not None:
            return sla_op(toestand, vraag, zonder)
    if is_heropend(toestand, vraag):
        # Who does not know it, has not told what stands there.
        wis_het = gebeurtenis.weet_niet and not vraag.verplicht and not lijst.dossier
        return wis_antwoord(toestand, vraag) if wis_het else behoud_antwoord(toestand)
    if isinstance(vraag, KeuzeVraag | MeerkeuzeVraag) and WEET_NIET in {
        k.sleutel for k in vraag.keuzes
    }:
        # Not to know it is one of the answers here.
        return beantwoord(lijst, toestand, g.Beantwoord(Inbreng(keuze=WEET_NIET, getypt=True)))
    if vraag.verplicht:
        return Resultaat(toestand, fout=_kan_niet_over(lijst, vraag))
    return sla_op(toestand, vraag, Gelezen(status="overgeslagen"), (Melding(soort="overgeslagen"),))


def _zegt_het_toch(toestand: Toestand, vraag: Vraag, tekst: str) -> bool:
    """Whether who does not know it for sure says how much, or when: "rond de 8.000, maar dat is nog
    niet zeker", "weet ik nog niet, ergens in maart"."""
    if vraag.soort in ("bedrag", "getal"):
        noemt = re.search(r"\d", in_cijfers(tekst.casefold())) is not None
    else:
        noemt = noemt_een_dag(tekst) or noemt_alleen_een_maand(tekst)
    if not noemt or vraag.soort not in ("bedrag", "getal", "datum", "reeks"):
        return False
    eerder = onvolledig_antwoord(toestand, vraag)
    if vraag.soort == "reeks" and eerder is None:
        return False
    gelezen = soort_van(vraag).lees(vraag, Inbreng(tekst=tekst), eerder.waarde if eerder else None)
    return gelezen.fout is None


def _kan_niet_over(lijst: Vragenlijst, vraag: Vraag) -> str:
    """Why this has to be answered; to who works on a dossier also how to go on without knowing it."""
    waarom = f"Deze vraag kan ik niet overslaan. {vraag.waarom.strip()}"
    if not lijst.dossier:
        return waarom
    verder = "Zoek het gerust eerst uit: zeg ‘stop’, dan blijft alles bewaard."
    if vraag.soort == "getal":
        verder = f"Een schatting mag, en wijzigen kan altijd. {verder}"
    return f"{waarom} {verder}"


def behoud(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Behoud) -> Resultaat:
    """Leave the answer that stands there."""
    vraag = open_vraag(lijst, toestand)
    if vraag is None:
        return Resultaat(toestand)
    if not is_klaar(toestand, vraag):
        # "Laat alles staan" may be one of the choices.
        gekozen = beantwoord(lijst, toestand, g.Beantwoord(Inbreng(tekst=gebeurtenis.tekst)))
        verhaal = len(gebeurtenis.tekst.split()) > _MAX_WOORDEN_LAAT_ZO and vraag.soort == "open"
        # "Niks", where somebody is asked what help is needed.
        kort = len(gebeurtenis.tekst.split()) <= _MAX_WOORDEN_NIETS and vraag.soort == "open"
        niets = kort and lees_ja_nee(gebeurtenis.tekst) is Oordeel.NEE
        if (vraag.soort in ("keuze", "meerkeuze") or verhaal or niets) and gekozen.fout is None:
            return gekozen
        if vraag.soort == "ja_nee" and vraag.onherroepelijk:
            # What is there to leave alone, is what would be taken back.
            return beantwoord(lijst, toestand, g.Beantwoord(Inbreng(tekst="nee", ja=False)))
        # There is nothing to keep; "laat maar zo" is then no answer either.
        return Resultaat(toestand, fout="Ik heb hier nog geen antwoord van u.")
    return behoud_antwoord(toestand)


def wis(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis) -> Resultaat:
    """Take back the answer to the open question."""
    vraag = open_vraag(lijst, toestand)
    if vraag is None or vraag.verplicht:
        return sla_over(lijst, toestand, g.SlaOver())
    return wis_antwoord(toestand, vraag)


def waarom(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Waarom) -> Resultaat:
    """Why this is asked."""
    vraag = open_vraag(lijst, toestand)
    if vraag is None:
        return zegt_waar_de_redenen_staan(lijst, toestand) if lijst.dossier else Resultaat(toestand)
    if gebeurtenis.nogmaals and lijst.dossier and vraag.verplicht:
        # Nothing is sent here, and nobody has to ask a person about it.
        tekst = "Meer dan dat is het niet. Zonder dit antwoord kan ik hier geen uitkomst geven."
        return Resultaat(toestand, meldingen=(Melding(soort="opmerking", gegevens={"tekst": tekst}),))
    if gebeurtenis.nogmaals:
        soort: Literal["waarom_moet", "waarom_mag"] = "waarom_moet" if vraag.verplicht else "waarom_mag"
        return Resultaat(toestand, meldingen=(Melding(soort=soort),))
    gegevens = {"tekst": vraag.waarom.strip()}
    return Resultaat(toestand, meldingen=(Melding(soort="waarom", gegevens=gegevens),))


def opnieuw(_: Vragenlijst, toestand: Toestand, __: g.Gebeurtenis) -> Resultaat:
    """Begin again, for who says yes to that once more."""
    return Resultaat(replace(toestand, bevestigt="opnieuw"))


_LAAT_MAAR = re.compile(
    r"(?:nee[,.]?\s+)?(?:och\s+|ach\s+)?laat\s+(?:het\s+|dat\s+)?maar(?:\s+(?:zo|zitten|staan))?"
)


def stop(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Stop) -> Resultaat:
    """Put it away for now."""
    vraag = open_vraag(lijst, toestand)
    if vraag is None and vraagt_uitkomst(lijst, gebeurtenis.tekst):
        # "Laat maar zien" and "laat maar komen" begin as "laat maar" does.
        return verstuur_antwoorden(lijst, toestand)
    heropend = vraag is not None and is_heropend(toestand, vraag)
    if vraag is not None and heropend and vraagt_de_uitkomst(lijst, vraag, gebeurtenis.tekst):
        return behoud_en_verstuur(lijst, toestand)
    if heropend and _LAAT_MAAR.fullmatch(gebeurtenis.tekst.casefold().strip(" .!")):
        # Of an answer that was going to be changed: then that answer is what to leave alone.
        return behoud_antwoord(toestand)
    return Resultaat(toestand, slot="gepauzeerd")
