"""Events that correct or change an answer given earlier."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanpassen import (
    als_wijziging,
    melding_gewijzigd,
    vertel_erbij,
    wis_antwoord,
    zet_erbij,
    zet_in_de_plaats,
    zet_nieuw,
)
from acties.vragenlijst.alvast import stel_toelichting_voor, vul_aan
from acties.vragenlijst.beantwoorden import beantwoord
from acties.vragenlijst.genoemd import bewerk, ken_toe
from acties.vragenlijst.pad import elders_gezegd, pad
from acties.vragenlijst.soorten import Gelezen, Inbreng, soort_van
from acties.vragenlijst.toestand import Resultaat, Toestand, is_klaar, open_vraag, sla_op
from acties.vragenlijst.uitkomst import Melding
from acties.vragenlijst.vervanging import kan_in_de_plaats, zegt_iets_eigens
from acties.vragenlijst.zoeken import lees_correctie, lees_voluit, zoek_vraag
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

# "Ik wil de straat veranderen" said at an open question is more likely an answer than a command.
_MAX_WOORDEN_OPDRACHT = 8

Verwerk = Callable[[Vragenlijst, Toestand, g.Gebeurtenis], Resultaat]
"""How one event is handled."""


def zet_voluit(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Bij 2 moet staan: ...": puts that there, whatever is open; None when nothing is said so."""
    gezegd = lees_voluit(pad(lijst, toestand.antwoorden), tekst)
    if gezegd is None:
        return None
    vraag = gezegd.vraag
    if not is_klaar(toestand, vraag):
        if open_vraag(lijst, toestand) != vraag or gezegd.erbij:
            return None
        return beantwoord(lijst, toestand, g.Beantwoord(Inbreng(tekst=gezegd.tekst)))
    hier = Resultaat(toestand)
    if not gezegd.erbij:
        nieuw = zet_nieuw(lijst, hier, vraag.sleutel, Inbreng(tekst=gezegd.tekst), gevraagd=True)
        nieuw = stel_toelichting_voor(lijst, nieuw, vraag, tekst)
        # What was open to be changed, is changed.
        klaar = nieuw.fout is None and nieuw.toestand.heropend == vraag.sleutel
        return replace(nieuw, toestand=replace(nieuw.toestand, heropend=None)) if klaar else nieuw
    return zet_erbij(lijst, hier, vraag, gezegd.tekst)


def vervang(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Vervang) -> Resultaat:
    """Put this in the place of an answer; where that can't be, it is one to the open question."""
    vraag = lijst.vraag(gebeurtenis.vraag)
    vervangen = None
    if vraag in pad(lijst, toestand.antwoorden):
        vervangen = zet_in_de_plaats(lijst, toestand, vraag, gebeurtenis.tekst)
    return vervangen or beantwoord(lijst, toestand, g.Beantwoord(Inbreng(tekst=gebeurtenis.tekst)))


def verbeter(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Verbeter) -> Resultaat:
    """What was asked for of one answer; it is always said what became of that."""
    vraag, hier, waarde = lijst.vraag(gebeurtenis.vraag), Resultaat(toestand), gebeurtenis.waarde
    if isinstance(waarde, str) and not is_klaar(toestand, vraag):
        return _geef_antwoord(lijst, toestand, vraag, waarde)
    match gebeurtenis.hoe:
        case "weg" if not vraag.verplicht:
            klaar = wis_antwoord(toestand, vraag)
        case "erbij":
            klaar = vertel_erbij(lijst, hier, vraag.sleutel, str(waarde))
        case "nieuw" if isinstance(waarde, str):
            klaar = zet_nieuw(lijst, hier, vraag.sleutel, Inbreng(tekst=waarde), gevraagd=True)
        case "nieuw" if waarde is not None:
            klaar = als_wijziging(toestand, vraag, Gelezen(waarde))
        case _:
            gezegd = () if gebeurtenis.hoe == "open" else (Melding(soort="nog_niets_veranderd"),)
            return Resultaat(replace(toestand, heropend=vraag.sleutel), meldingen=gezegd)
    if klaar.fout is not None or klaar.nieuw:
        return klaar
    staat_er = {"tekst": f"Dat staat al bij ‘{vraag.naam}’. Ik heb niets veranderd."}
    return replace(hier, meldingen=(Melding(soort="opmerking", gegevens=staat_er),))


def verplaats(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Verplaats) -> Resultaat:
    """What was told for another question goes there; the one that it answered is asked again."""
    vraag = lijst.vraag(gebeurtenis.van)
    gezegd = {"tekst": f"Wat u net schreef, heb ik weggehaald bij ‘{vraag.naam}’."}
    weg = sla_op(
        toestand,
        vraag,
        Gelezen(status="onvolledig"),
        (Melding(soort="opmerking", gegevens=gezegd),),
    )
    if gebeurtenis.verbetering is None:
        return weg
    daar = verbeter(lijst, weg.toestand, gebeurtenis.verbetering)
    return replace(daar, nieuw=(*weg.nieuw, *daar.nieuw), meldingen=(*weg.meldingen, *daar.meldingen))


def _geef_antwoord(lijst: Vragenlijst, toestand: Toestand, vraag: Vraag, tekst: str) -> Resultaat:
    """The answer to a question that has none yet, whether it is asked now or comes later."""
    if open_vraag(lijst, toestand) == vraag:
        return beantwoord(lijst, toestand, g.Beantwoord(Inbreng(tekst=tekst)))
    gevuld = vul_aan(lijst, Resultaat(toestand), {vraag.sleutel: Inbreng(tekst=tekst)})
    return gevuld if gevuld.nieuw else wijzig(lijst, toestand, g.Wijzig(vraag.sleutel))


def verbeter_alle(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Verbeteringen) -> Resultaat:
    """All that was asked for at once, one after another."""
    resultaat = Resultaat(toestand)
    for verbetering in gebeurtenis.alle:
        na = verbeter(lijst, resultaat.toestand, verbetering)
        resultaat = replace(
            na,
            nieuw=(*resultaat.nieuw, *na.nieuw),
            meldingen=(*resultaat.meldingen, *na.meldingen),
            fout=na.fout or resultaat.fout,
        )
    if gebeurtenis.niet_gevonden:
        wat = " en ".join(f"‘{oud}’" for oud in gebeurtenis.niet_gevonden)
        gezegd = {"tekst": f"{wat} zie ik niet in uw antwoorden staan. Daar heb ik niets veranderd."}
        melding = Melding(soort="opmerking", gegevens=gezegd)
        return replace(resultaat, meldingen=(*resultaat.meldingen, melding))
    return resultaat


def verbeter_en_beantwoord(
    lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.EnVerbeter, verwerk: Verwerk
) -> Resultaat:
    """The change first, so that the answer comes to what was open."""
    eerst = verwerk(lijst, toestand, gebeurtenis.verbetering)
    na = verwerk(lijst, eerst.toestand, gebeurtenis.antwoord)
    return replace(na, nieuw=(*eerst.nieuw, *na.nieuw), meldingen=(*eerst.meldingen, *na.meldingen))


def vertel_er_iets_bij(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.VertelErbij) -> Resultaat:
    """Put this behind the answer to an open question."""
    return vertel_erbij(lijst, Resultaat(toestand), gebeurtenis.vraag, gebeurtenis.tekst, "bedacht")


def corrigeer(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Corrigeer) -> Resultaat:
    """What was said before has to be something else: "geen april maar mei"."""
    correctie = lees_correctie(gebeurtenis.tekst)
    if correctie is not None and zegt_iets_eigens(correctie[0]) and kan_in_de_plaats(correctie[1]):
        oud, nieuw = correctie
        # People correct what they said last; the open question itself may have an answer too.
        volgorde = [v for v in pad(lijst, toestand.antwoorden) if v.sleutel in toestand.antwoorden]
        volgorde.sort(key=lambda v: list(toestand.antwoorden).index(v.sleutel), reverse=True)
        verbeterd: Resultaat | None = None
        eerste: Any = None
        for vraag in volgorde:
            gegeven = toestand.antwoorden[vraag.sleutel]
            # What was told early stands in two answers; then both are mended.
            if gegeven.status == "overgeslagen" or (verbeterd and not is_deel(eerste, gegeven.waarde)):
                continue
            soort = soort_van(vraag)
            gelezen = soort.corrigeer(vraag, gegeven.waarde, oud, nieuw)
            if gelezen is None or (verbeterd and gelezen.fout is not None):
                continue
            if gelezen.fout is not None:
                return Resultaat(replace(toestand, heropend=vraag.sleutel), fout=gelezen.fout)
            melding = melding_gewijzigd(vraag, gegeven.waarde, gelezen.waarde)
            if verbeterd is None:
                verbeterd = sla_op(toestand, vraag, gelezen, (melding,))
                eerste = gegeven.waarde
            else:
                ook = sla_op(verbeterd.toestand, vraag, gelezen, (*verbeterd.meldingen, melding))
                verbeterd = replace(ook, nieuw=(*verbeterd.nieuw, *ook.nieuw))
        if verbeterd is not None:
            return verbeterd
    nalezen = lijst.dossier or open_vraag(lijst, toestand) is None
    bewerkt = bewerk(lijst, toestand, gebeurtenis.tekst) if nalezen else None
    if (toegekend := bewerkt or ken_toe(lijst, toestand, gebeurtenis.tekst)) is not None:
        return toegekend
    if open_vraag(lijst, toestand) is not None:
        # It replaces nothing that was said, so it is what the open question asked for.
        inbreng = Inbreng(tekst=gebeurtenis.tekst)
        return beantwoord(lijst, toestand, g.Beantwoord(inbreng, leek_op="correctie"))
    if (gevonden := zoek_vraag(pad(lijst, toestand.antwoorden), gebeurtenis.tekst)) is not None:
        return Resultaat(replace(toestand, heropend=gevonden.sleutel))
    return Resultaat(toestand, meldingen=(Melding(soort="correctie_onbekend"),), toon_overzicht=True)


def is_deel(een: Any, ander: Any) -> bool:
    """Whether one of two answers is a part of the other: "op zaterdag" of "op zaterdag in de tuin"."""
    if not (isinstance(een, str) and isinstance(ander, str)):
        return False
    kort, lang = sorted((een.casefold(), ander.casefold()), key=len)
    return kort != lang and kort in lang


def wijzig(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Wijzig) -> Resultaat:
    """Change an answer: at once when it is said into what, else by opening its question again."""
    if gebeurtenis.vraag is None and gebeurtenis.tekst:
        if (bewerkt := bewerk(lijst, toestand, gebeurtenis.tekst)) is not None:
            return bewerkt
        toegekend = ken_toe(lijst, toestand, gebeurtenis.tekst)
        if toegekend is not None:
            return toegekend
    vragen = pad(lijst, toestand.antwoorden)
    gezocht: Vraag | None
    if gebeurtenis.vraag is not None:
        gezocht = next((v for v in vragen if v.sleutel == gebeurtenis.vraag), None)
    else:
        gezocht = zoek_vraag(vragen, gebeurtenis.tekst) if gebeurtenis.tekst else None
    if gezocht is None and gebeurtenis.tekst:
        elders = zoek_vraag(elders_gezegd(lijst, toestand.antwoorden), gebeurtenis.tekst)
        if elders is not None and elders.al_gezegd is not None:
            # It stands in another answer: that is the one to change.
            gezocht = lijst.vraag(elders.al_gezegd.vraag)
    if gezocht is None:
        te_lang = len(gebeurtenis.tekst.split()) > _MAX_WOORDEN_OPDRACHT
        if te_lang and open_vraag(lijst, toestand) is not None:
            inbreng = Inbreng(tekst=gebeurtenis.tekst)
            return beantwoord(lijst, toestand, g.Beantwoord(inbreng, leek_op="wijzigen"))
        return Resultaat(toestand, meldingen=(Melding(soort="wat_wijzigen"),), toon_overzicht=True)
    if not is_klaar(toestand, gezocht):
        return Resultaat(
            toestand,
            meldingen=(Melding(soort="wijzig_onbekend", gegevens={"naam": gezocht.naam}),),
        )
    return Resultaat(replace(toestand, heropend=gezocht.sleutel))
