"""The questionnaire engine: from a state and an event to the next state. No database, no Rasa.

Promises, each held by a property test: no answer is lost, in whatever order people answer, correct
and go back; what was answered is not asked again unless the person goes back; the summary is the
latest answers on the current path; what was told early fills gaps only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeVar

from rapidfuzz import fuzz, utils

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.anderen import details_van_anderen
from acties.vragenlijst.bijwerken import lees_weghalen, vult_aan
from acties.vragenlijst.herroepen import aarzelt, te_herroepen, zegt_nee
from acties.vragenlijst.ja_of_nee import Oordeel, toelichting_in, weifelt
from acties.vragenlijst.pad import Gegeven, eerste_open, pad
from acties.vragenlijst.reeksen import zegt_verzetten
from acties.vragenlijst.soorten import Gelezen, Inbreng, soort_van
from acties.vragenlijst.soorten.open import zegt_niets
from acties.vragenlijst.soorten.voorstel import als_voorstel
from acties.vragenlijst.terzijde import is_terzijde, komt_later_terug, zegt_alleen_ja
from acties.vragenlijst.toch_ja import toch_ja, zegt_dat_het_niet_klopt, zonder_ja
from acties.vragenlijst.uitdrukkelijk import zegt_ja, zegt_versturen
from acties.vragenlijst.uitkomst import (
    Bevestiging,
    Melding,
    Overzichtsregel,
    Samenvatting,
    VraagOpen,
)
from acties.vragenlijst.zoeken import (
    lees_bedoeld,
    lees_correctie,
    lees_toekenning,
    lees_voluit,
    noemt_nummer,
    zoek_vraag,
)
from kennisbank.schema.vragenlijst import OpenVraag, Vraag, Vragenlijst

# "Ik wil de straat veranderen" said at an open question is more likely an answer than a command.
_MAX_WOORDEN_OPDRACHT = 8
# "De plek van het plan" names a question; "de onderwerpen op de agenda en hun volgorde" tells.
_MAX_WOORDEN_NOEMT = 6
# "Laat dat maar gewoon zo staan" keeps an answer; "het ging zoals het in het plan stond" is one.
_MAX_WOORDEN_LAAT_ZO = 6


@dataclass(frozen=True, slots=True)
class Toestand:
    """Where somebody is in a questionnaire."""

    antwoorden: Mapping[str, Gegeven] = field(default_factory=dict)
    heropend: str | None = None
    """The question to which the person went back."""
    bevestigt: Literal["opnieuw"] | None = None
    van_elders: frozenset[str] = frozenset()
    """The questions that were not answered in this run, but in another part of the same dossier."""


Slot = Literal["verstuurd", "gepauzeerd", "opnieuw"]


@dataclass(frozen=True, slots=True)
class Resultaat:
    """What an event leads to. `nieuw` are the answers to add, in order; nothing is ever removed."""

    toestand: Toestand
    nieuw: tuple[tuple[str, Gegeven], ...] = ()
    meldingen: tuple[Melding, ...] = ()
    fout: str | None = None
    vervolg: str | None = None
    toon_overzicht: bool = False
    slot: Slot | None = None
    """How the run closes, when it does."""
    niets: bool = False
    """With `fout`: there was nothing in it for this question, so it may be about something else."""
    alvast: tuple[str, ...] = ()
    """The questions that were filled from the same message without having been asked."""


def open_vraag(lijst: Vragenlijst, toestand: Toestand) -> Vraag | None:
    """The question that is open now; None when everything on the path is answered."""
    vragen = pad(lijst, toestand.antwoorden)
    if toestand.heropend is not None:
        for vraag in vragen:
            if vraag.sleutel == toestand.heropend:
                return vraag
    return eerste_open(vragen, toestand.antwoorden)


def verwerk(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis) -> Resultaat:
    """What happens when a person does this; the state that was given is not changed."""
    if toestand.bevestigt == "opnieuw":
        if isinstance(gebeurtenis, g.Bevestig):
            return Resultaat(replace(toestand, bevestigt=None), slot="opnieuw")
        toestand = replace(toestand, bevestigt=None)
        if isinstance(gebeurtenis, g.Ontken):
            return Resultaat(toestand, meldingen=(Melding(soort="niet_opnieuw"),))
    if (nog_eens := _vraag_nog_eens(lijst, toestand, gebeurtenis)) is not None:
        return nog_eens
    if lijst.dossier and (getypt := _getypt(gebeurtenis)):
        anders = _zet_voluit(lijst, toestand, getypt) or _zet_bedoeld(lijst, toestand, getypt)
        if anders is not None:
            return sluit_zonder_samenvatting(lijst, anders)
    return sluit_zonder_samenvatting(
        lijst, _AFHANDELING[type(gebeurtenis)](lijst, toestand, gebeurtenis)
    )


def sluit_zonder_samenvatting(lijst: Vragenlijst, resultaat: Resultaat) -> Resultaat:
    """The same, closed when nothing is left to ask and there is no summary to check."""
    klaar = (
        not lijst.samenvatten
        and resultaat.slot is None
        and resultaat.toestand.bevestigt is None
        and open_vraag(lijst, resultaat.toestand) is None
    )
    return replace(resultaat, slot="verstuurd") if klaar else resultaat


def vul_aan(lijst: Vragenlijst, resultaat: Resultaat, vooraf: Mapping[str, Inbreng]) -> Resultaat:
    """Also fill questions with what was told early: by their keys, what was said about each.

    Gaps only: a question that has an answer, was skipped, or was answered just now keeps it.
    What its kind cannot read is left, and asked when its turn comes.
    """
    if resultaat.slot is not None or resultaat.toestand.bevestigt is not None:
        return resultaat
    toestand = resultaat.toestand
    nieuw = list(resultaat.nieuw)
    alvast: list[str] = []
    bezocht = {sleutel for sleutel, _ in nieuw}
    # An answer may open the next question, so the path is looked at anew after each.
    while (
        vraag := next(
            (
                v
                for v in pad(lijst, toestand.antwoorden)
                if v.sleutel in vooraf
                # What somebody is changing right now, only they answer.
                and v.sleutel not in (*bezocht, toestand.heropend)
                and not _klaar(toestand, v)
            ),
            None,
        )
    ) is not None:
        bezocht.add(vraag.sleutel)
        gelezen = soort_van(vraag).lees(vraag, vooraf[vraag.sleutel], _waarde(toestand, vraag))
        if gelezen.fout is not None:
            continue
        gevuld = _sla_op(toestand, vraag, gelezen)
        toestand = gevuld.toestand
        nieuw += gevuld.nieuw
        alvast.append(vraag.sleutel)
    if not alvast:
        return resultaat
    gevuld_resultaat = replace(
        resultaat,
        toestand=toestand,
        nieuw=tuple(nieuw),
        alvast=(*resultaat.alvast, *alvast),
        # Who answers another question than the one that is open made no mistake.
        fout=None if resultaat.niets else resultaat.fout,
    )
    return sluit_zonder_samenvatting(lijst, gevuld_resultaat)


def stel_voor(lijst: Vragenlijst, resultaat: Resultaat, voorstellen: Mapping[str, str]) -> Resultaat:
    """Also propose these answers to open questions that have none yet."""
    for vraag in lijst.vragen:
        voorstel, toestand = voorstellen.get(vraag.sleutel), resultaat.toestand
        if voorstel is None or vraag.soort != "open" or vraag.sleutel in toestand.antwoorden:
            continue
        erbij = _sla_op(toestand, vraag, als_voorstel(voorstel))
        resultaat = replace(resultaat, toestand=erbij.toestand, nieuw=(*resultaat.nieuw, *erbij.nieuw))
    return resultaat


def vertel_erbij(
    lijst: Vragenlijst,
    resultaat: Resultaat,
    sleutel: str,
    tekst: str,
    soort: Literal["erbij", "bedacht"] = "erbij",
) -> Resultaat:
    """Also put this text behind the answer to an open question; nothing of that answer changes.

    Of a text that stands there already, or for which there is no room any more, nothing is added.
    """
    vraag, toestand = lijst.vraag(sleutel), resultaat.toestand
    eerder = str(_waarde(toestand, vraag) or "")
    if not _klaar(toestand, vraag) or not eerder or tekst.strip() in eerder:
        return resultaat
    gelezen = soort_van(vraag).lees(vraag, Inbreng(tekst=f"{eerder}\n\n{tekst.strip()}"), eerder)
    if gelezen.fout is not None:
        return resultaat
    melding = Melding(soort=soort, gegevens={"naam": vraag.naam, "tekst": tekst.strip()})
    erbij = _sla_op(toestand, vraag, gelezen)
    return replace(
        resultaat,
        toestand=erbij.toestand,
        nieuw=(*resultaat.nieuw, *erbij.nieuw),
        meldingen=(*resultaat.meldingen, melding),
        fout=None if resultaat.niets else resultaat.fout,
    )


def zet_nieuw(
    lijst: Vragenlijst, resultaat: Resultaat, sleutel: str, inbreng: Inbreng, *, gevraagd: bool
) -> Resultaat:
    """Also put this in the place of the answer to a question, whatever its kind, and say so.

    The same answer changes nothing. What can't be read leaves the answer as it is; when the text was
    the answer to just this question (`gevraagd`), that is said, and the question is open again.
    """
    vraag, toestand = lijst.vraag(sleutel), resultaat.toestand
    eerder = _waarde(toestand, vraag)
    gelezen = soort_van(vraag).lees(vraag, inbreng, None)
    if gelezen.fout is not None or gelezen.status != "gegeven":
        if not gevraagd:
            return resultaat
        return replace(resultaat, toestand=replace(toestand, heropend=sleutel), fout=gelezen.fout)
    if gelezen.waarde == eerder:
        return resultaat
    soort = soort_van(vraag)
    gewijzigd = {
        "naam": vraag.naam,
        "oud": soort.toon(vraag, eerder) if eerder is not None else "niets",
        "nieuw": soort.toon(vraag, gelezen.waarde),
    }
    nieuw = _sla_op(toestand, vraag, gelezen)
    return replace(
        resultaat,
        toestand=nieuw.toestand,
        nieuw=(*resultaat.nieuw, *nieuw.nieuw),
        meldingen=(*resultaat.meldingen, Melding(soort="gewijzigd", gegevens=gewijzigd)),
    )


def zet_in(lijst: Vragenlijst, resultaat: Resultaat, gezegd: Mapping[str, str]) -> Resultaat:
    """Also put these texts in as answers, by the keys of questions: in the place of an earlier one, and
    then that is said, or in a gap."""
    for sleutel, tekst in gezegd.items():
        inbreng = Inbreng(tekst=tekst)
        if _klaar(resultaat.toestand, lijst.vraag(sleutel)):
            resultaat = zet_nieuw(lijst, resultaat, sleutel, inbreng, gevraagd=True)
        else:
            resultaat = vul_aan(lijst, resultaat, {sleutel: inbreng})
    return resultaat


def weergave_van(lijst: Vragenlijst, resultaat: Resultaat) -> VraagOpen | Samenvatting | Bevestiging:
    """What the person sees after this: the open question, or the summary when there is none."""
    toestand, meldingen = resultaat.toestand, resultaat.meldingen
    if toestand.bevestigt is not None:
        return Bevestiging(wat=toestand.bevestigt, meldingen=meldingen)
    vragen = pad(lijst, toestand.antwoorden)
    vraag = open_vraag(lijst, toestand)
    alvast = _regels([v for v in vragen if v.sleutel in resultaat.alvast], vragen, toestand.antwoorden)
    if vraag is None or resultaat.toon_overzicht:
        return Samenvatting(
            compleet=vraag is None,
            regels=overzicht(lijst, toestand.antwoorden),
            meldingen=meldingen,
            alvast=alvast,
            let_op=details_van_anderen(vragen, toestand.antwoorden, namen=lijst.dossier)
            if vraag is None
            else (),
        )
    gegeven = toestand.antwoorden.get(vraag.sleutel)
    vervolg, mag_over = resultaat.vervolg, False
    keuzes: tuple[tuple[str, str], ...] = ()
    if gegeven is not None and not gegeven.klaar:
        soort = soort_van(vraag)
        vervolg = vervolg or soort.vervolg(vraag, gegeven.waarde)
        keuzes = tuple((k.sleutel, k.label) for k in soort.keuzes(vraag, gegeven.waarde))
        mag_over = soort.mag_over(vraag, gegeven.waarde)
    heropend = toestand.heropend == vraag.sleutel and gegeven is not None and gegeven.klaar
    vorig = (
        soort_van(vraag).toon(vraag, gegeven.waarde)
        if heropend and gegeven is not None and gegeven.status == "gegeven"
        else None
    )
    return VraagOpen(
        vraag=vraag.sleutel,
        nummer=vragen.index(vraag) + 1,
        aantal=len(vragen),
        beantwoord=sum(1 for v in vragen if _klaar(toestand, v)),
        heropend=heropend,
        vorig=vorig,
        fout=resultaat.fout,
        niets=resultaat.niets,
        vervolg=vervolg,
        keuzes=keuzes,
        mag_over=mag_over,
        meldingen=meldingen,
        alvast=alvast,
    )


def overzicht(lijst: Vragenlijst, antwoorden: Mapping[str, Gegeven]) -> tuple[Overzichtsregel, ...]:
    """The answered questions on the current path, with the latest answer to each."""
    vragen = pad(lijst, antwoorden)
    beantwoord = [v for v in vragen if v.sleutel in antwoorden and antwoorden[v.sleutel].klaar]
    return _regels(beantwoord, vragen, antwoorden)


# --- what each event does -------------------------------------------------------------------------


def _toon_waar_we_zijn(_: Vragenlijst, toestand: Toestand, __: g.Gebeurtenis) -> Resultaat:
    return Resultaat(toestand)


def _hervat(lijst: Vragenlijst, toestand: Toestand, _: g.Gebeurtenis) -> Resultaat:
    if not lijst.samenvatten:
        # Of a question or two nobody needs to hear how far they are.
        return Resultaat(toestand)
    vragen = pad(lijst, toestand.antwoorden)
    klaar = sum(1 for vraag in vragen if _klaar(toestand, vraag))
    stand = {"beantwoord": str(klaar), "aantal": str(len(vragen))}
    return Resultaat(toestand, meldingen=(Melding(soort="verder", gegevens=stand),))


def _beantwoord(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Beantwoord) -> Resultaat:
    vraag = open_vraag(lijst, toestand)
    if vraag is None:
        return _in_samenvatting(lijst, toestand, gebeurtenis.inbreng.tekst)
    if lijst.dossier and vraag.soort == "datum" and _noemt_iets_uit_een_reeks(toestand, gebeurtenis):
        # A day with the name of a moment that was told before, is of that moment.
        bewerkt = _bewerk(lijst, toestand, gebeurtenis.inbreng.tekst)
        if bewerkt is not None:
            return bewerkt
        if zegt_verzetten(gebeurtenis.inbreng.tekst) and not _noemt_de_vraag(vraag, gebeurtenis):
            # Whatever has to be moved, it is not what is asked now.
            return Resultaat(
                toestand, fout="Welk moment wil je verzetten? Noem het zoals het er staat."
            )
    if _is_heropend(toestand, vraag):
        over_het_antwoord = _over_het_antwoord(lijst, toestand, vraag, gebeurtenis.inbreng)
        if over_het_antwoord is not None:
            return over_het_antwoord
    gelezen = soort_van(vraag).lees(vraag, gebeurtenis.inbreng, _waarde(toestand, vraag))
    if lijst.dossier and (anders := _anders_dan_een_antwoord(lijst, toestand, gebeurtenis, gelezen)):
        return anders
    meldingen = _zeg_wat_er_staat(lijst, toestand, vraag, gelezen, gebeurtenis.leek_op)
    return _stel_toelichting_voor(
        lijst, _sla_op(toestand, vraag, gelezen, meldingen), vraag, gebeurtenis.inbreng.tekst
    )


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
    eerder = _waarde(toestand, vraag)
    if eigen_woorden and goed_gelezen:
        if _is_heropend(toestand, vraag) and gelezen.waarde != eerder:
            # Who changes an answer sees what it was: then nothing is gone without a word.
            gegevens = _oud_en_nieuw(vraag, eerder, gelezen.waarde) | lijkt
            meldingen = (Melding(soort="gewijzigd", gegevens=gegevens),)
        elif lijkt:
            gegevens = _naam_en_antwoord(vraag, gelezen) | lijkt
            meldingen = (Melding(soort="genoteerd", gegevens=gegevens),)
    if gelezen.opmerking is not None:
        meldingen = (*meldingen, Melding(soort="opmerking", gegevens={"tekst": gelezen.opmerking}))
    return meldingen


def _over_het_antwoord(
    lijst: Vragenlijst, toestand: Toestand, vraag: Vraag, inbreng: Inbreng
) -> Resultaat | None:
    """What is said about the answer that was reopened; None when it is a new answer."""
    if lijst.dossier:
        tekst = inbreng.tekst.strip().rstrip(".!")
        if _vraagt_de_uitkomst(lijst, vraag, tekst):
            return _behoud_en_verstuur(lijst, toestand)
        if _AKKOORD.fullmatch(tekst):
            # "Klaar" ends a part; of an answer that was to be changed, it says that it is fine so.
            return _behoud(lijst, toestand, g.Behoud())
    elif zegt_alleen_ja(inbreng.tekst) and _W_VRAAG.match(vraag.vraag) and not inbreng.keuze:
        # A yes answers no question for a what or a when: then what stands there is right.
        return _behoud(lijst, toestand, g.Behoud())
    return _werk_bij(lijst, toestand, vraag, inbreng)


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
        eerst = soort_van(vraag).bewerk(vraag, _waarde(toestand, vraag), inbreng.tekst)
        bewerkt = (
            _bewerk(lijst, toestand, inbreng.tekst)
            if eerst is None
            else _als_wijziging(toestand, vraag, eerst)
        )
        if bewerkt is not None:
            return bewerkt
        if weghalen.bevel:
            return Resultaat(toestand, fout=f"Ik zie ‘{weghalen.wat}’ niet in uw antwoorden staan.")
        return None
    if vraag.soort != "open" or not vult_aan(str(_waarde(toestand, vraag)), inbreng.tekst):
        return None
    erbij = vertel_erbij(lijst, Resultaat(toestand), vraag.sleutel, inbreng.tekst)
    return erbij if erbij.nieuw else None


def _als_wijziging(toestand: Toestand, vraag: Vraag, gelezen: Gelezen) -> Resultaat:
    """This value in the place of the answer, with what it was; or only why that can't be."""
    oud = _waarde(toestand, vraag)
    melding = Melding(soort="gewijzigd", gegevens=_oud_en_nieuw(vraag, oud, gelezen.waarde))
    if gelezen.opmerking is not None:
        melding = Melding(soort="opmerking", gegevens={"tekst": gelezen.opmerking})
    return _sla_op(toestand, vraag, gelezen, (melding,))


def _oud_en_nieuw(vraag: Vraag, oud: Any, nieuw: Any) -> dict[str, str]:
    soort = soort_van(vraag)
    return {
        "naam": vraag.naam,
        "oud": soort.toon(vraag, oud) if oud is not None else "niets",
        "nieuw": soort.toon(vraag, nieuw),
    }


def _anders_dan_een_antwoord(
    lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Beantwoord, gelezen: Gelezen
) -> Resultaat | None:
    """What an employee says that does not take the place of an answer to the open question: what has to
    come beside one, and what is said to us."""
    vraag, tekst = open_vraag(lijst, toestand), gebeurtenis.inbreng.tekst
    if vraag is None or gebeurtenis.inbreng.keuze is not None:
        return None
    if vraag.soort == "meerkeuze" and _is_heropend(toestand, vraag):
        # "Ook ouderen" comes beside what was chosen, and does not take its place.
        eerder = _waarde(toestand, vraag)
        erbij = soort_van(vraag).bewerk(vraag, eerder, tekst)
        if erbij is not None:
            return _sla_op(toestand, vraag, erbij, (_gewijzigd(vraag, eerder, erbij.waarde),))
    if gelezen.fout is not None and vraag.soort in _KORT_GEVRAAGD:
        # "Doe er ook nog X bij" is about what was answered before.
        bewerkt = _bewerk(lijst, toestand, tekst)
        if bewerkt is not None and bewerkt.nieuw:
            return bewerkt
    if isinstance(vraag, OpenVraag) and gelezen.fout is None and gelezen.waarde == tekst.strip():
        return _komt_erop_terug(lijst, toestand, vraag, tekst) or _terzijde(
            lijst, toestand, vraag, tekst
        )
    return None


def _komt_erop_terug(
    lijst: Vragenlijst, toestand: Toestand, vraag: OpenVraag, tekst: str
) -> Resultaat | None:
    """Where the reason for a no is asked: that it is a yes after all. Said with a yes, it becomes one;
    said without, that is asked. None when it is a reason."""
    bij = next((v for v in vraag.als if v.is_ is False), None)
    ervoor = lijst.vraag(bij.vraag) if bij is not None else None
    if ervoor is None or ervoor.soort != "ja_nee" or not ervoor.feit or not _klaar(toestand, ervoor):
        return None
    match toch_ja(tekst, f"{ervoor.vraag} {ervoor.naam}"):
        case Oordeel.JA:
            toch = zet_nieuw(
                lijst, Resultaat(toestand), ervoor.sleutel, Inbreng(tekst="ja"), gevraagd=False
            )
            return _stel_toelichting_voor(lijst, toch, ervoor, f"ja, {zonder_ja(tekst)}")
        case Oordeel.ONBESLIST:
            return Resultaat(
                toestand,
                fout=f"Bij ‘{ervoor.naam}’ staat nu nee. Moet dat toch ja zijn? Zeg dan ‘toch ja’."
                " Anders vertel je hier wat de reden is.",
            )
        case _:
            return None


def _terzijde(lijst: Vragenlijst, toestand: Toestand, vraag: OpenVraag, tekst: str) -> Resultaat | None:
    """What to do with a text that answers nothing; None when it is an answer."""
    if komt_later_terug(tekst):
        return Resultaat(toestand, slot="gepauzeerd")
    if zegt_alleen_ja(tekst) or (vraag.toelichting and zegt_niets(tekst)):
        return Resultaat(toestand, fout="Dat zegt nog te weinig. Vertel iets meer.")
    if is_terzijde(tekst):
        genoemd = zoek_vraag(pad(lijst, toestand.antwoorden), tekst) if noemt_nummer(tekst) else None
        if genoemd is not None and genoemd != vraag and _klaar(toestand, genoemd):
            return Resultaat(replace(toestand, heropend=genoemd.sleutel))
        return Resultaat(
            toestand,
            fout="Dat heb ik niet opgeschreven: het lijkt me geen antwoord op deze vraag. Ik leg hem"
            " hieronder nog eens voor.",
        )
    return None


def _stel_toelichting_voor(
    lijst: Vragenlijst, resultaat: Resultaat, vraag: Vraag, tekst: str
) -> Resultaat:
    """Also propose what was added to a yes or no as the answer to the question that this opens."""
    if vraag.soort != "ja_nee" or resultaat.fout is not None:
        return resultaat
    waarde = _waarde(resultaat.toestand, vraag)
    for volgende in lijst.vragen:
        if (
            volgende.soort == "open"
            and volgende.toelichting
            and any(v.vraag == vraag.sleutel and v.is_ is waarde for v in volgende.als)
            and (erbij := toelichting_in(tekst)) is not None
        ):
            return stel_voor(lijst, resultaat, {volgende.sleutel: erbij})
    return resultaat


_KORT_GEVRAAGD = ("ja_nee", "keuze", "meerkeuze", "getal")
"""Kinds of questions of which the answer fits in a word or two."""


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


_LAAT_ZIEN = re.compile(
    r"\b(?:zien|tonen|toon|laat\s+maar\s+(?:komen|horen)|kom\s+maar(?:\s+op)?|uitkomst|resultaat|ben\s+benieuwd)\b",
    re.IGNORECASE,
)
_MAX_WOORDEN_LAAT_ZIEN = 6


def _vraagt_uitkomst(lijst: Vragenlijst, tekst: str) -> bool:
    """Whether somebody with a part of a dossier before them asks for what comes out, in words of their
    own or in those of its button."""
    woorden = tekst.split()
    if not lijst.dossier or not 0 < len(woorden) <= _MAX_WOORDEN_LAAT_ZIEN or _WIL_NIET.search(tekst):
        return False
    if _LAAT_ZIEN.search(tekst):
        return True
    knop = utils.default_process(lijst.nalezen.knop if lijst.nalezen is not None else "")
    return bool(knop) and fuzz.token_set_ratio(knop, utils.default_process(tekst)) >= _LIJKT_OP_DE_KNOP


_TOON_DE_UITKOMST = re.compile(
    r"(?:ja\W+|nee\W+|ok[eé]?\W+)?(?:toon|laat|geef|kom)\b.*\b(?:uitkomst|resultaat|conclusie|advies|zien|komen|horen)"
    r"(?:\s+(?:maar|nu|dan|even))*",
    re.IGNORECASE,
)


def _vraagt_de_uitkomst(lijst: Vragenlijst, vraag: Vraag, tekst: str) -> bool:
    """The same with one answer open to be changed. Where that is told in own words, only a command
    counts: "een beter resultaat" may be the answer."""
    tekst = tekst.strip().rstrip(".!")
    if not _vraagt_uitkomst(lijst, tekst):
        return False
    return vraag.soort in _KORT_GEVRAAGD or _TOON_DE_UITKOMST.fullmatch(tekst) is not None


def _behoud_en_verstuur(lijst: Vragenlijst, toestand: Toestand) -> Resultaat:
    """What comes out, with the answer that was to be changed as it was."""
    behouden = replace(toestand, heropend=None)
    if open_vraag(lijst, behouden) is not None:
        return Resultaat(behouden, meldingen=(Melding(soort="behouden"),))
    return _verstuur(lijst, behouden, g.Verstuur())


_WIL_NIET = re.compile(
    r"\b(?:niet|geen|nog|eerst|later|stop\w*|zitten|ingevuld|antwoord\w*|samenvatting|overzicht|gezegd)\b",
    re.IGNORECASE,
)
_LIJKT_OP_DE_KNOP = 90

_AKKOORD = re.compile(
    r"(?:(?:ja|ok[eé]?|goed|prima)[,\s]+)?(?:(?:het|dat|dit|alles)\s+)?(?:klaar|klopt(?:\s+(?:zo|allemaal|helemaal))?"
    r"|maak(?:\s+(?:het|hem|'m|ze|die|dat))?\s+maar|akkoord|prima(?:\s+zo)?|goed(?:\s+zo)?|ok[eé]?|door|verder)",
    re.IGNORECASE,
)
"""What ends a part of a dossier as its button does; nothing is sent to anybody."""


def _in_samenvatting(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat:
    """Free text while everything is answered: a question to change, or a choice to make."""
    akkoord = lijst.dossier and _AKKOORD.fullmatch(tekst.strip().rstrip(".!"))
    if akkoord or (lijst.dossier and _VRAAGT_WAAROM.match(tekst)):
        return _bevestig(lijst, toestand, g.Bevestig(tekst))
    gewijzigd = _bewerk(lijst, toestand, tekst) or _ken_toe(lijst, toestand, tekst)
    if gewijzigd is not None:
        return gewijzigd
    if _vraagt_uitkomst(lijst, tekst):
        return _verstuur(lijst, toestand, g.Verstuur())
    if (erbij := _hoort_bij_het_verhaal(lijst, toestand, tekst)) is not None:
        return erbij
    # A long sentence that names a question is about something; it does not ask for that question.
    kort = len(tekst.split()) <= _MAX_WOORDEN_NOEMT and (lijst.dossier or not _VRAAGT.match(tekst))
    # "Dit klopt niet, ik zei dat er wel ruimte is" does.
    kort = kort or (lijst.dossier and zegt_dat_het_niet_klopt(tekst))
    if kort and (vraag := zoek_vraag(pad(lijst, toestand.antwoorden), tekst)) is not None:
        return Resultaat(replace(toestand, heropend=vraag.sleutel))
    niet_gedaan: Literal["kies_versturen", "niet_verwerkt"] = (
        "kies_versturen" if lijst.dossier else "niet_verwerkt"
    )
    return Resultaat(toestand, meldingen=(Melding(soort=niet_gedaan),))


# "Wanneer hoor ik iets" asks; "wanneer" names a question.
_VRAAGT = re.compile(
    r"\W*(?:(?:en|maar)\s+)?(?:wanneer|hoe\w*|wat|wie|waar\w*|moet\w*|mag|mogen|kan|kunnen|krijg\w*|wordt|gaat|gaan|is)\b"
    r".*\b(?:ik|we|wij|jullie|jij|er|iemand)\b",
    re.IGNORECASE,
)
_MIN_WOORDEN_ERBIJ = 4
_OVER_VERSTUREN = re.compile(
    r"\b(?:ver)?(?:stuur\w*|zend\w*|sturen|zonden)\b"
    r"|\b(?:klopt|kloppen|klaar|goed|prima|wacht|stop\w*|wijzig\w*)\b",
    re.IGNORECASE,
)


def _hoort_bij_het_verhaal(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Er moet ook een prullenbak bij", and after an addition all that is told: with the story."""
    if tekst.rstrip().endswith("?") or _OVER_VERSTUREN.search(tekst):
        return None
    for vraag in pad(lijst, toestand.antwoorden):
        soort = vraag.herken.soort if vraag.herken is not None else None
        lang = len(tekst.split()) >= _MIN_WOORDEN_ERBIJ
        vertelt = soort == "verhaal" and vult_aan(str(_waarde(toestand, vraag)), tekst)
        if lang and (vertelt or soort == "aanvulling"):
            erbij = vertel_erbij(lijst, Resultaat(toestand), vraag.sleutel, tekst)
            return erbij if erbij.nieuw else None
    return None


def _bewerk(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Haal de school eruit", "ook nog de dorpsraad": of the last answer that this can be about."""
    vragen = pad(lijst, toestand.antwoorden)
    gegeven = {s: a for s, a in toestand.antwoorden.items() if a.status == "gegeven"}
    for vraag in reversed([vraag for vraag in vragen if vraag.sleutel in gegeven]):
        soort = soort_van(vraag)
        gelezen = soort.bewerk(vraag, gegeven[vraag.sleutel].waarde, tekst)
        if gelezen is None:
            continue
        if gelezen.waarde == gegeven[vraag.sleutel].waarde and gelezen.opmerking is None:
            # What stands there already is said once more; there is nothing to tell about it.
            continue
        return _als_wijziging(toestand, vraag, gelezen)
    return None


_KORT_ANTWOORD = 300
"""An open question with at most so many characters asks for a name, not for a story."""

_IN_EEN_WOORD = ("geld", "moment")
"""By how they are recognised: open questions whose whole answer fits in "die datum moet mei zijn"."""


_ZEGT = re.compile(r"\b(?:is|zijn|was|wordt|worden)\b(?!\W*$)", re.IGNORECASE)


def _ken_toe(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Die datum moet mei zijn", "mijn nummer is 06 ...": changes the answer that it names.

    Of a story a few words can't take the place: what they say ("de plek is trouwens bij de brug") comes
    with it, and what only asks for a change ("het idee moet groter zijn") reopens it. Then this is
    None, as when it names no answer that was given.
    """
    gevonden = lees_toekenning(pad(lijst, toestand.antwoorden), tekst)
    if gevonden is None:
        return None
    in_de_plaats = _zet_in_de_plaats(lijst, toestand, *gevonden)
    if in_de_plaats is None and open_vraag(lijst, toestand) != gevonden[0] and _ZEGT.search(tekst):
        erbij = vertel_erbij(lijst, Resultaat(toestand), gevonden[0].sleutel, tekst, "bedacht")
        return erbij if erbij.nieuw else None
    return in_de_plaats


def _getypt(gebeurtenis: g.Gebeurtenis) -> str:
    """What was typed that may be about any answer; empty for what is about one already."""
    match gebeurtenis:
        case g.Beantwoord(inbreng=inbreng) if inbreng.keuze is None:
            return inbreng.tekst
        case g.Corrigeer(tekst=tekst) | g.Bevestig(tekst=tekst) | g.Ontken(tekst=tekst):
            return tekst
        case g.Wijzig(vraag=None, tekst=tekst):
            return tekst
        case _:
            return ""


def _vraag_nog_eens(
    lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> Resultaat | None:
    """The question to which somebody said yes, asked again of who seems to take that back while nothing
    was done yet; None for anything else. What they said may be the reason that was asked for."""
    tekst = gebeurtenis.tekst if isinstance(gebeurtenis, g.Behoud | g.Stop) else _getypt(gebeurtenis)
    open_ = open_vraag(lijst, toestand)
    vraag = te_herroepen(lijst, dict(toestand.antwoorden), open_)
    if vraag is None or open_ is None or not tekst or not aarzelt(tekst):
        return None
    reden = Gelezen(status="overgeslagen") if zegt_nee(tekst) else Gelezen(tekst.strip())
    erbij = _sla_op(toestand, open_, reden)
    gezegd = {"tekst": "Er is nog niets gebeurd. Voor de zekerheid vraag ik het nog een keer."}
    # The yes no longer counts: leaving things as they are must not do what was to be undone.
    open_gezet = _sla_op(erbij.toestand, vraag, Gelezen(status="onvolledig"))
    return replace(
        open_gezet,
        nieuw=(*erbij.nieuw, *open_gezet.nieuw),
        meldingen=(Melding(soort="opmerking", gegevens=gezegd),),
    )


def _zet_voluit(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "Bij 2 moet staan: ...": puts that there, whatever is open; None when nothing is said so."""
    gezegd = lees_voluit(pad(lijst, toestand.antwoorden), tekst)
    if gezegd is None:
        return None
    vraag = gezegd.vraag
    if not _klaar(toestand, vraag):
        if open_vraag(lijst, toestand) != vraag or gezegd.erbij:
            return None
        return _beantwoord(lijst, toestand, g.Beantwoord(Inbreng(tekst=gezegd.tekst)))
    hier = Resultaat(toestand)
    if not gezegd.erbij:
        nieuw = zet_nieuw(lijst, hier, vraag.sleutel, Inbreng(tekst=gezegd.tekst), gevraagd=True)
        nieuw = _stel_toelichting_voor(lijst, nieuw, vraag, tekst)
        # What was open to be changed, is changed.
        klaar = nieuw.fout is None and nieuw.toestand.heropend == vraag.sleutel
        return replace(nieuw, toestand=replace(nieuw.toestand, heropend=None)) if klaar else nieuw
    return _zet_erbij(lijst, hier, vraag, gezegd.tekst)


def _zet_bedoeld(lijst: Vragenlijst, toestand: Toestand, tekst: str) -> Resultaat | None:
    """ "30 mensen bedoel ik": in the place of what was answered last, where that is of its kind; None
    where the open question asks for it, or nothing was answered that it can replace."""
    if (bedoeld := lees_bedoeld(tekst)) is None:
        return None
    inbreng, open_ = Inbreng(tekst=bedoeld), open_vraag(lijst, toestand)
    if open_ is not None and soort_van(open_).lees(open_, inbreng, None).fout is None:
        return None
    vragen = {vraag.sleutel: vraag for vraag in pad(lijst, toestand.antwoorden)}
    gegeven = [s for s, a in toestand.antwoorden.items() if a.status == "gegeven" and s in vragen]
    laatste = vragen[gegeven[-1]] if gegeven else None
    if laatste is None or laatste == open_ or laatste.soort in ("open", "contact", "reeks"):
        return None
    vervangen = zet_nieuw(lijst, Resultaat(toestand), laatste.sleutel, inbreng, gevraagd=False)
    return vervangen if vervangen.nieuw else None


def _zet_erbij(lijst: Vragenlijst, hier: Resultaat, vraag: Vraag, tekst: str) -> Resultaat:
    """This beside what stands there; where that can't be, that is said."""
    if vraag.soort == "open":
        return vertel_erbij(lijst, hier, vraag.sleutel, tekst)
    soort, eerder = soort_van(vraag), _waarde(hier.toestand, vraag)
    gelezen = soort.bewerk(vraag, eerder, f"ook {tekst}") if eerder is not None else None
    if gelezen is None:
        uitleg = f"Bij ‘{vraag.naam}’ kan ik niets bijschrijven. Daar staat nu alleen: " + (
            f"“{soort.toon(vraag, eerder)}”."
        )
        return replace(hier, meldingen=(Melding(soort="opmerking", gegevens={"tekst": uitleg}),))
    return _sla_op(hier.toestand, vraag, gelezen, (_gewijzigd(vraag, eerder, gelezen.waarde),))


def _gewijzigd(vraag: Vraag, oud: Any, nieuw: Any) -> Melding:
    """That an answer was changed, with both."""
    return Melding(soort="gewijzigd", gegevens=_oud_en_nieuw(vraag, oud, nieuw))


def _vervang(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Vervang) -> Resultaat:
    vraag = lijst.vraag(gebeurtenis.vraag)
    vervangen = None
    if vraag in pad(lijst, toestand.antwoorden):
        vervangen = _zet_in_de_plaats(lijst, toestand, vraag, gebeurtenis.tekst)
    return vervangen or _beantwoord(lijst, toestand, g.Beantwoord(Inbreng(tekst=gebeurtenis.tekst)))


def _verbeter(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Verbeter) -> Resultaat:
    """What was asked for of one answer; it is always said what became of that."""
    vraag, hier, waarde = lijst.vraag(gebeurtenis.vraag), Resultaat(toestand), gebeurtenis.waarde
    if isinstance(waarde, str) and not _klaar(toestand, vraag):
        return _geef_antwoord(lijst, toestand, vraag, waarde)
    match gebeurtenis.hoe:
        case "weg" if not vraag.verplicht:
            klaar = _wis_antwoord(toestand, vraag)
        case "erbij":
            klaar = vertel_erbij(lijst, hier, vraag.sleutel, str(waarde))
        case "nieuw" if isinstance(waarde, str):
            klaar = zet_nieuw(lijst, hier, vraag.sleutel, Inbreng(tekst=waarde), gevraagd=True)
        case "nieuw" if waarde is not None:
            klaar = _als_wijziging(toestand, vraag, Gelezen(waarde))
        case _:
            gezegd = () if gebeurtenis.hoe == "open" else (Melding(soort="nog_niets_veranderd"),)
            return Resultaat(replace(toestand, heropend=vraag.sleutel), meldingen=gezegd)
    if klaar.fout is not None or klaar.nieuw:
        return klaar
    staat_er = {"tekst": f"Dat staat al bij ‘{vraag.naam}’. Ik heb niets veranderd."}
    return replace(hier, meldingen=(Melding(soort="opmerking", gegevens=staat_er),))


def _geef_antwoord(lijst: Vragenlijst, toestand: Toestand, vraag: Vraag, tekst: str) -> Resultaat:
    """The answer to a question that has none yet, whether it is asked now or comes later."""
    if open_vraag(lijst, toestand) == vraag:
        return _beantwoord(lijst, toestand, g.Beantwoord(Inbreng(tekst=tekst)))
    gevuld = vul_aan(lijst, Resultaat(toestand), {vraag.sleutel: Inbreng(tekst=tekst)})
    return gevuld if gevuld.nieuw else _wijzig(lijst, toestand, g.Wijzig(vraag.sleutel))


def _verbeter_alle(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Verbeteringen) -> Resultaat:
    resultaat = Resultaat(toestand)
    for verbetering in gebeurtenis.alle:
        na = _verbeter(lijst, resultaat.toestand, verbetering)
        resultaat = replace(
            na,
            nieuw=(*resultaat.nieuw, *na.nieuw),
            meldingen=(*resultaat.meldingen, *na.meldingen),
            fout=na.fout or resultaat.fout,
        )
    return resultaat


def _vertel_erbij(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.VertelErbij) -> Resultaat:
    return vertel_erbij(lijst, Resultaat(toestand), gebeurtenis.vraag, gebeurtenis.tekst, "bedacht")


def _zet_in_de_plaats(
    lijst: Vragenlijst, toestand: Toestand, vraag: Vraag, nieuw: str
) -> Resultaat | None:
    """This in the place of an answer that was given, and said so; None where that can't be done."""
    gegeven = toestand.antwoorden.get(vraag.sleutel)
    if gegeven is None or not gegeven.klaar or open_vraag(lijst, toestand) == vraag:
        return None
    soort = soort_van(vraag)
    in_een_woord = vraag.herken is not None and vraag.herken.soort in _IN_EEN_WOORD
    if vraag.soort == "open" and not in_een_woord and vraag.max_tekens > _KORT_ANTWOORD:
        return None
    eerder = gegeven.waarde if gegeven.status == "gegeven" else None
    gelezen = soort.lees(vraag, Inbreng(tekst=nieuw), eerder)
    if gelezen.fout is not None or gelezen.status != "gegeven":
        return Resultaat(replace(toestand, heropend=vraag.sleutel), fout=gelezen.fout)
    oud = soort.toon(vraag, eerder) if eerder is not None else "niets"
    gewijzigd = {"naam": vraag.naam, "oud": oud, "nieuw": soort.toon(vraag, gelezen.waarde)}
    return _sla_op(toestand, vraag, gelezen, (Melding(soort="gewijzigd", gegevens=gewijzigd),))


def _corrigeer(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Corrigeer) -> Resultaat:
    if (correctie := lees_correctie(gebeurtenis.tekst)) is not None:
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
            gewijzigd = {
                "naam": vraag.naam,
                "oud": soort.toon(vraag, gegeven.waarde),
                "nieuw": soort.toon(vraag, gelezen.waarde),
            }
            melding = Melding(soort="gewijzigd", gegevens=gewijzigd)
            if verbeterd is None:
                verbeterd = _sla_op(toestand, vraag, gelezen, (melding,))
                eerste = gegeven.waarde
            else:
                ook = _sla_op(verbeterd.toestand, vraag, gelezen, (*verbeterd.meldingen, melding))
                verbeterd = replace(ook, nieuw=(*verbeterd.nieuw, *ook.nieuw))
        if verbeterd is not None:
            return verbeterd
    nalezen = lijst.dossier or open_vraag(lijst, toestand) is None
    bewerkt = _bewerk(lijst, toestand, gebeurtenis.tekst) if nalezen else None
    if (toegekend := bewerkt or _ken_toe(lijst, toestand, gebeurtenis.tekst)) is not None:
        return toegekend
    if open_vraag(lijst, toestand) is not None:
        # It replaces nothing that was said, so it is what the open question asked for.
        inbreng = Inbreng(tekst=gebeurtenis.tekst)
        return _beantwoord(lijst, toestand, g.Beantwoord(inbreng, leek_op="correctie"))
    if (gevonden := zoek_vraag(pad(lijst, toestand.antwoorden), gebeurtenis.tekst)) is not None:
        return Resultaat(replace(toestand, heropend=gevonden.sleutel))
    return Resultaat(toestand, meldingen=(Melding(soort="correctie_onbekend"),), toon_overzicht=True)


def is_deel(een: Any, ander: Any) -> bool:
    """Whether one of two answers is a part of the other: "op zaterdag" of "op zaterdag in de tuin"."""
    if not (isinstance(een, str) and isinstance(ander, str)):
        return False
    kort, lang = sorted((een.casefold(), ander.casefold()), key=len)
    return kort != lang and kort in lang


def _wijzig(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Wijzig) -> Resultaat:
    if gebeurtenis.vraag is None and gebeurtenis.tekst:
        if (bewerkt := _bewerk(lijst, toestand, gebeurtenis.tekst)) is not None:
            return bewerkt
        toegekend = _ken_toe(lijst, toestand, gebeurtenis.tekst)
        if toegekend is not None:
            return toegekend
    vragen = pad(lijst, toestand.antwoorden)
    gezocht: Vraag | None
    if gebeurtenis.vraag is not None:
        gezocht = next((v for v in vragen if v.sleutel == gebeurtenis.vraag), None)
    else:
        gezocht = zoek_vraag(vragen, gebeurtenis.tekst) if gebeurtenis.tekst else None
    if gezocht is None:
        te_lang = len(gebeurtenis.tekst.split()) > _MAX_WOORDEN_OPDRACHT
        if te_lang and open_vraag(lijst, toestand) is not None:
            inbreng = Inbreng(tekst=gebeurtenis.tekst)
            return _beantwoord(lijst, toestand, g.Beantwoord(inbreng, leek_op="wijzigen"))
        return Resultaat(toestand, meldingen=(Melding(soort="wat_wijzigen"),), toon_overzicht=True)
    if not _klaar(toestand, gezocht):
        return Resultaat(
            toestand,
            meldingen=(Melding(soort="wijzig_onbekend", gegevens={"naam": gezocht.naam}),),
        )
    return Resultaat(replace(toestand, heropend=gezocht.sleutel))


def _terug(lijst: Vragenlijst, toestand: Toestand, _: g.Gebeurtenis) -> Resultaat:
    vragen = pad(lijst, toestand.antwoorden)
    vraag = open_vraag(lijst, toestand)
    if (gegeven := _onvolledig(toestand, vraag)) is not None and vraag is not None:
        eerder = soort_van(vraag).terug(vraag, gegeven.waarde)
        if eerder is not None:
            return _sla_op(toestand, vraag, eerder)
    hier = len(vragen) if vraag is None else vragen.index(vraag)
    if hier == 0:
        return Resultaat(toestand, meldingen=(Melding(soort="eerste_vraag"),))
    # Who goes back, goes back to what they answered just before, not to what was filled in for them.
    hier_gezegd = [v for v in vragen[:hier] if v.sleutel not in toestand.van_elders]
    vorige = hier_gezegd[-1] if hier_gezegd else vragen[hier - 1]
    return Resultaat(replace(toestand, heropend=vorige.sleutel))


def _sla_over(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.SlaOver) -> Resultaat:
    vraag = open_vraag(lijst, toestand)
    if vraag is None:
        return Resultaat(toestand, meldingen=(Melding(soort="kies_versturen"),))
    if (gegeven := _onvolledig(toestand, vraag)) is not None:
        zonder = soort_van(vraag).sla_over(vraag, gegeven.waarde)
        if zonder is not None:
            return _sla_op(toestand, vraag, zonder)
    if toestand.heropend == vraag.sleutel and _klaar(toestand, vraag):
        if gebeurtenis.weet_niet and not vraag.verplicht and not lijst.dossier:
            # Who does not know it, has not told what stands there.
            return _wis_antwoord(toestand, vraag)
        return _behoud(lijst, toestand, g.Behoud())
    if vraag.verplicht:
        return Resultaat(toestand, fout=f"Deze vraag kan ik niet overslaan. {vraag.waarom.strip()}")
    return _sla_op(toestand, vraag, Gelezen(status="overgeslagen"), (Melding(soort="overgeslagen"),))


def _behoud(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Behoud) -> Resultaat:
    vraag = open_vraag(lijst, toestand)
    if vraag is None:
        return Resultaat(toestand)
    if not _klaar(toestand, vraag):
        # "Laat alles staan" may be one of the choices.
        gekozen = _beantwoord(lijst, toestand, g.Beantwoord(Inbreng(tekst=gebeurtenis.tekst)))
        verhaal = len(gebeurtenis.tekst.split()) > _MAX_WOORDEN_LAAT_ZO and vraag.soort == "open"
        if (vraag.soort in ("keuze", "meerkeuze") or verhaal) and gekozen.fout is None:
            return gekozen
        if vraag.soort == "ja_nee" and vraag.onherroepelijk:
            # What is there to leave alone, is what would be taken back.
            return _beantwoord(lijst, toestand, g.Beantwoord(Inbreng(tekst="nee", ja=False)))
        # There is nothing to keep; "laat maar zo" is then no answer either.
        return Resultaat(toestand, fout="Ik heb hier nog geen antwoord van u.")
    return Resultaat(replace(toestand, heropend=None), meldingen=(Melding(soort="behouden"),))


def _wis(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Gebeurtenis) -> Resultaat:
    vraag = open_vraag(lijst, toestand)
    if vraag is None or vraag.verplicht:
        return _sla_over(lijst, toestand, g.SlaOver())
    return _wis_antwoord(toestand, vraag)


def _wis_antwoord(toestand: Toestand, vraag: Vraag) -> Resultaat:
    """The answer to an optional question taken back, with what it was."""
    oud = _waarde(toestand, vraag)
    stond = soort_van(vraag).toon(vraag, oud) if oud is not None else "niets"
    gewist = Melding(soort="gewist", gegevens={"naam": vraag.naam, "oud": stond})
    return _sla_op(toestand, vraag, Gelezen(status="overgeslagen"), (gewist,))


def _waarom(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Waarom) -> Resultaat:
    vraag = open_vraag(lijst, toestand)
    if vraag is None:
        return _zegt_waar_de_redenen_staan(lijst, toestand) if lijst.dossier else Resultaat(toestand)
    if gebeurtenis.nogmaals and lijst.dossier and vraag.verplicht:
        # Nothing is sent here, and nobody has to ask a person about it.
        tekst = "Meer dan dat is het niet. Zonder dit antwoord kan ik hier geen uitkomst geven."
        return Resultaat(toestand, meldingen=(Melding(soort="opmerking", gegevens={"tekst": tekst}),))
    if gebeurtenis.nogmaals:
        soort: Literal["waarom_moet", "waarom_mag"] = "waarom_moet" if vraag.verplicht else "waarom_mag"
        return Resultaat(toestand, meldingen=(Melding(soort=soort),))
    gegevens = {"tekst": vraag.waarom.strip()}
    return Resultaat(toestand, meldingen=(Melding(soort="waarom", gegevens=gegevens),))


_VRAAGT_WAAROM = re.compile(
    r"^\W*(?:(?:en|maar|ok[eé]?|ja|dus)[\s,]+)*(?:waarom|hoezo)\b", re.IGNORECASE
)


def _zegt_waar_de_redenen_staan(lijst: Vragenlijst, toestand: Toestand) -> Resultaat:
    """To who asks why before anything came out."""
    knop = lijst.nalezen.knop if lijst.nalezen is not None else "Klopt"
    tekst = (
        f"De uitkomst heb ik nog niet laten zien. Kies ‘{knop}’, dan staan de redenen erbij. Klopt een"
        " antwoord niet, zeg dan wat je wilt wijzigen."
    )
    return Resultaat(toestand, meldingen=(Melding(soort="opmerking", gegevens={"tekst": tekst}),))


def _toon(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Toon) -> Resultaat:
    vraag = open_vraag(lijst, toestand)
    if vraag is None and _vraagt_uitkomst(lijst, gebeurtenis.tekst):
        return _verstuur(lijst, toestand, g.Verstuur())
    heropend = vraag is not None and _is_heropend(toestand, vraag)
    if vraag is not None and heropend and _vraagt_de_uitkomst(lijst, vraag, gebeurtenis.tekst):
        return _behoud_en_verstuur(lijst, toestand)
    return Resultaat(toestand, toon_overzicht=True)


def _bevestig(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Bevestig) -> Resultaat:
    vraag = open_vraag(lijst, toestand)
    if vraag is None:
        if lijst.dossier and _VRAAGT_WAAROM.match(gebeurtenis.tekst):
            # "Waarom niet informeren" agrees to nothing.
            return _zegt_waar_de_redenen_staan(lijst, toestand)
        if lijst.dossier and weifelt(gebeurtenis.tekst):
            return Resultaat(toestand, meldingen=(Melding(soort="kies_versturen"),))
        return _verstuur(lijst, toestand, g.Verstuur(gebeurtenis.tekst))
    if vraag.onherroepelijk and gebeurtenis.tekst and not zegt_ja(gebeurtenis.tekst):
        return Resultaat(
            toestand, fout="Dit is niet terug te draaien. Zeg daarom duidelijk ‘ja’ of ‘nee’."
        )
    inbreng = Inbreng(tekst=gebeurtenis.tekst or "ja", ja=True)
    return _beantwoord(lijst, toestand, g.Beantwoord(inbreng))


def _ontken(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Ontken) -> Resultaat:
    if open_vraag(lijst, toestand) is None:
        # "Klopt niet, de bijeenkomst is 4 februari" says at once what it has to be.
        bewerkt = _bewerk(lijst, toestand, gebeurtenis.tekst) if lijst.dossier else None
        return bewerkt or Resultaat(toestand, meldingen=(Melding(soort="wat_wijzigen"),))
    inbreng = Inbreng(tekst=gebeurtenis.tekst or "nee", ja=False)
    return _beantwoord(lijst, toestand, g.Beantwoord(inbreng))


def _opnieuw(_: Vragenlijst, toestand: Toestand, __: g.Gebeurtenis) -> Resultaat:
    return Resultaat(replace(toestand, bevestigt="opnieuw"))


_LAAT_MAAR = re.compile(
    r"(?:nee[,.]?\s+)?(?:och\s+|ach\s+)?laat\s+(?:het\s+|dat\s+)?maar(?:\s+(?:zo|zitten|staan))?"
)


def _stop(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Stop) -> Resultaat:
    vraag = open_vraag(lijst, toestand)
    if vraag is None and _vraagt_uitkomst(lijst, gebeurtenis.tekst):
        # "Laat maar zien" and "laat maar komen" begin as "laat maar" does.
        return _verstuur(lijst, toestand, g.Verstuur())
    heropend = vraag is not None and _is_heropend(toestand, vraag)
    if vraag is not None and heropend and _vraagt_de_uitkomst(lijst, vraag, gebeurtenis.tekst):
        return _behoud_en_verstuur(lijst, toestand)
    if heropend and _LAAT_MAAR.fullmatch(gebeurtenis.tekst.casefold().strip(" .!")):
        # Of an answer that was going to be changed: then that answer is what to leave alone.
        return _behoud(lijst, toestand, g.Behoud())
    return Resultaat(toestand, slot="gepauzeerd")


def _verstuur(lijst: Vragenlijst, toestand: Toestand, gebeurtenis: g.Verstuur) -> Resultaat:
    vraag = open_vraag(lijst, toestand)
    if isinstance(vraag, OpenVraag) and lijst.dossier and not _KLAAR.search(gebeurtenis.tekst):
        # "Weg A" sends nothing; it is how a project is called.
        inbreng = Inbreng(tekst=gebeurtenis.tekst)
        return _beantwoord(lijst, toestand, g.Beantwoord(inbreng, leek_op="versturen"))
    if vraag is not None and lijst.dossier and _is_heropend(toestand, vraag):
        return _behoud_en_verstuur(lijst, toestand)
    if vraag is not None and open_vraag(lijst, dicht := replace(toestand, heropend=None)) is None:
        # All were asked; only one stands open again. What is sent is read over once more before that.
        return Resultaat(dicht, meldingen=(Melding(soort="behouden"),))
    if vraag is not None:
        return Resultaat(toestand, meldingen=(Melding(soort="nog_niet_klaar"),))
    knop = lijst.nalezen.knop if lijst.nalezen is not None else ""
    # A part of a dossier is sent to nobody, and can be changed afterwards.
    if not lijst.dossier and gebeurtenis.tekst and not zegt_versturen(gebeurtenis.tekst, knop):
        return Resultaat(toestand, meldingen=(Melding(soort="zeg_versturen"),))
    return Resultaat(toestand, slot="verstuurd")


_KLAAR = re.compile(
    r"^\W*$|\b(?:\w*stu(?:ur|ren)\w*|verz\w+|indien\w*|dien|lever|maak|toon|laat|klaar|af|klopt|advies|opslaan)\b",
    re.IGNORECASE,
)
"""Without one of these words nobody asks for what comes out of a part."""

Gebeurd = TypeVar("Gebeurd", bound=g.Gebeurtenis)

_AFHANDELING: dict[type[g.Gebeurtenis], Callable[[Vragenlijst, Toestand, Any], Resultaat]] = {
    g.Start: _hervat,
    g.Hervat: _hervat,
    g.Herhaal: _toon_waar_we_zijn,
    g.Beantwoord: _beantwoord,
    g.Corrigeer: _corrigeer,
    g.Vervang: _vervang,
    g.VertelErbij: _vertel_erbij,
    g.Verbeter: _verbeter,
    g.Verbeteringen: _verbeter_alle,
    g.Wijzig: _wijzig,
    g.Terug: _terug,
    g.SlaOver: _sla_over,
    g.Behoud: _behoud,
    g.Wis: _wis,
    g.Waarom: _waarom,
    g.Toon: _toon,
    g.Bevestig: _bevestig,
    g.Ontken: _ontken,
    g.Opnieuw: _opnieuw,
    g.Stop: _stop,
    g.Verstuur: _verstuur,
}


def _sla_op(
    toestand: Toestand, vraag: Vraag, gelezen: Gelezen, meldingen: tuple[Melding, ...] = ()
) -> Resultaat:
    if gelezen.fout is not None:
        return Resultaat(toestand, fout=gelezen.fout, niets=gelezen.niets)
    gegeven = Gegeven(gelezen.status, gelezen.waarde)
    # Put last: the order of the answers is the order in which they were given.
    antwoorden = {k: v for k, v in toestand.antwoorden.items() if k != vraag.sleutel}
    antwoorden[vraag.sleutel] = gegeven
    heropend = toestand.heropend
    if heropend == vraag.sleutel and gegeven.klaar:
        heropend = None
    return Resultaat(
        replace(toestand, antwoorden=antwoorden, heropend=heropend),
        nieuw=((vraag.sleutel, gegeven),),
        meldingen=meldingen,
        vervolg=gelezen.vervolg,
    )


def _regels(
    deze: Sequence[Vraag], vragen: Sequence[Vraag], antwoorden: Mapping[str, Gegeven]
) -> tuple[Overzichtsregel, ...]:
    """These questions of a path with their answers, under their numbers on that path."""
    return tuple(
        Overzichtsregel(
            nummer=vragen.index(vraag) + 1,
            vraag=vraag.sleutel,
            naam=vraag.naam,
            antwoord=None
            if antwoorden[vraag.sleutel].status == "overgeslagen"
            else soort_van(vraag).toon(vraag, antwoorden[vraag.sleutel].waarde),
        )
        for vraag in deze
    )


def _klaar(toestand: Toestand, vraag: Vraag) -> bool:
    gegeven = toestand.antwoorden.get(vraag.sleutel)
    return gegeven is not None and gegeven.klaar


def _is_heropend(toestand: Toestand, vraag: Vraag) -> bool:
    """Whether this question has an answer, and is open to change it."""
    return toestand.heropend == vraag.sleutel and _klaar(toestand, vraag)


def _onvolledig(toestand: Toestand, vraag: Vraag | None) -> Gegeven | None:
    """What was answered to this question, when more of it has still to be asked."""
    gegeven = toestand.antwoorden.get(vraag.sleutel) if vraag is not None else None
    return gegeven if gegeven is not None and not gegeven.klaar else None


def _waarde(toestand: Toestand, vraag: Vraag) -> Any | None:
    gegeven = toestand.antwoorden.get(vraag.sleutel)
    return gegeven.waarde if gegeven is not None else None


def _naam_en_antwoord(vraag: Vraag, gelezen: Gelezen) -> dict[str, str]:
    return {"naam": vraag.naam, "antwoord": soort_van(vraag).toon(vraag, gelezen.waarde)}
