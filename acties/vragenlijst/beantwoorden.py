"""The answer to the open question: read, kept, and told what was made of it."""

from __future__ import annotations

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanpassen import oud_en_nieuw
from acties.vragenlijst.alvast import stel_toelichting_voor
from acties.vragenlijst.geen_antwoord import anders_dan_een_antwoord, over_het_antwoord
from acties.vragenlijst.genoemd import bewerk
from acties.vragenlijst.nalezen import in_samenvatting
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Gelezen, soort_van
from acties.vragenlijst.soorten.reeksen.momenten import zegt_verzetten
from acties.vragenlijst.toestand import Resultaat, Toestand, is_heropend, open_vraag, sla_op, waarde_van
from acties.vragenlijst.uitkomst import Melding
from acties.vragenlijst.zoeken import zoek_vraag
from kennisbank.schema.vraag import OpenVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst


def beantwoord(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Beantwoord) -> Resultaat:
    """What this says to the open question; with none open, to all the answers together."""
    vraag = open_vraag(lijst, toestand)
    if vraag is None:
        return in_samenvatting(lijst, toestand, gebeurtenis.inbreng.tekst)
    if lijst.dossier and vraag.soort == "datum" and _noemt_iets_uit_een_reeks(toestand, gebeurtenis):
        # A day with the name of a moment that was told before, is of that moment.
        bewerkt = bewerk(lijst, toestand, gebeurtenis.inbreng.tekst)
        if bewerkt is not None:
            return bewerkt
        if zegt_verzetten(gebeurtenis.inbreng.tekst) and not _noemt_de_vraag(vraag, gebeurtenis):
            # Whatever has to be moved, it is not what is asked now.
            return Resultaat(
                toestand, fout="Welk moment wil je verzetten? Noem het zoals het er staat."
            )
    erover = (
        over_het_antwoord(lijst, toestand, vraag, gebeurtenis.inbreng)
        if is_heropend(toestand, vraag)
        else _verhaal_bij_een_naam(lijst, toestand, vraag, gebeurtenis)
    )
    if erover is not None:
        return erover
    gelezen = soort_van(vraag).lees(vraag, gebeurtenis.inbreng, waarde_van(toestand, vraag))
    if lijst.dossier and (anders := anders_dan_een_antwoord(lijst, toestand, gebeurtenis, gelezen)):
        return anders
    meldingen = _zeg_wat_er_staat(lijst, toestand, vraag, gelezen, gebeurtenis.leek_op)
    return stel_toelichting_voor(
        lijst, sla_op(toestand, vraag, gelezen, meldingen), vraag, gebeurtenis.inbreng.tekst
    )


_TE_LANG_VOOR_EEN_NAAM = (
    "Dat is te lang voor een naam. Ik heb het bewaard als beschrijving van de opgave. Geef hier alleen"
    " een korte naam."
)


def _verhaal_bij_een_naam(
    lijst: Vragenlijst, toestand: Toestand, vraag: Vraag, gebeurtenis: g.Beantwoord
) -> Resultaat | None:
    """A story where a name was asked: kept for the question that asks for it, unless that has one.
    None for what may be a name, and for what is asked."""
    tekst = gebeurtenis.inbreng.tekst.strip()
    if not lijst.dossier or not isinstance(vraag, OpenVraag) or vraag.verhaal_naar is None:
        return None
    if gebeurtenis.inbreng.keuze is not None or len(tekst) <= vraag.max_tekens or "?" in tekst:
        return None
    eerder = toestand.antwoorden.get(vraag.verhaal_naar)
    if eerder is not None and eerder.klaar:
        return None
    verteld = (vraag.verhaal_naar, Gegeven("gegeven", tekst))
    return Resultaat(toestand, elders=(verteld,), fout=_TE_LANG_VOOR_EEN_NAAM)


def _zeg_wat_er_staat(
    lijst: Vragenlijst, toestand: Toestand, vraag: Vraag, gelezen: Gelezen, leek_op: str | None
) -> tuple[Melding, ...]:
    """What has to be said of an answer: what it replaces, what was noted, what is odd about it."""
    meldingen: tuple[Melding, ...] = ()
    eigen_woorden = vraag.soort in ("open", "contact")
    goed_gelezen = gelezen.status == "gegeven" and gelezen.fout is None
    probleem = leek_op in _PROBLEEM and vraag.soort == "open" and vraag.probleem
    # Where residents go with a report or an objection is nothing for who writes about a project.
    vreemd = lijst.dossier and leek_op not in _IN_EEN_DOSSIER
    lijkt = {"leek_op": leek_op} if leek_op is not None and not (probleem or vreemd) else {}
    eerder = waarde_van(toestand, vraag)
    if eigen_woorden and goed_gelezen:
        if is_heropend(toestand, vraag) and gelezen.waarde != eerder:
            # Who changes an answer sees what it was: then nothing is gone without a word.
            gegevens = oud_en_nieuw(vraag, eerder, gelezen.waarde) | lijkt
            meldingen = (Melding(soort="gewijzigd", gegevens=gegevens),)
        elif lijkt:
            gegevens = _naam_en_antwoord(vraag, gelezen) | lijkt
            meldingen = (Melding(soort="genoteerd", gegevens=gegevens),)
    if gelezen.opmerking is not None:
        meldingen = (*meldingen, Melding(soort="opmerking", gegevens={"tekst": gelezen.opmerking}))
    return meldingen


def _noemt_de_vraag(vraag: Vraag, gebeurtenis: g.Beantwoord) -> bool:
    """Whether this names what is asked: "verplaats het besluit naar 1 april"."""
    return zoek_vraag([vraag], gebeurtenis.inbreng.tekst) is not None


def _noemt_iets_uit_een_reeks(toestand: Toestand, gebeurtenis: g.Beantwoord) -> bool:
    klein = gebeurtenis.inbreng.tekst.casefold()
    return zegt_verzetten(klein) or any(
        isinstance(rij, dict) and str(rij.get("naam", "\0")).casefold() in klein
        for gegeven in toestand.antwoorden.values()
        if isinstance(gegeven.waarde, list)
        for rij in gegeven.waarde
    )


_IN_EEN_DOSSIER = (
    *("wijzigen", "correctie", "stoppen", "terug", "overslaan", "opnieuw"),
    *("samenvatting_tonen", "hulp_vragen"),
)
"""What an answer of an employee may look like as well, so that it is told what was noted."""

_PROBLEEM = ("melding", "klacht")
"""What an answer to the question for a problem looks like by its nature."""


def _naam_en_antwoord(vraag: Vraag, gelezen: Gelezen) -> dict[str, str]:
    return {"naam": vraag.naam, "antwoord": soort_van(vraag).toon(vraag, gelezen.waarde)}
