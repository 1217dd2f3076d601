"""The words around a questionnaire: from an outcome to what the person reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from acties.berichten import Bericht, Deelbaar, Knop, Opdracht, Regel
from acties.vragenlijst.anderen import Detail, LetOp
from acties.vragenlijst.ingekort import NIET_OPGEGEVEN, STAAT_INGEKORT, getoonde_antwoorden, kort
from acties.vragenlijst.je_vorm import je_vorm, zeg_zo
from acties.vragenlijst.meldingen import VERSTUREN, zeg_alle
from acties.vragenlijst.soorten.kenmerk import ANDER
from acties.vragenlijst.soorten.keuzes.tonen import MetVoorstel, getoonde_keuzes
from acties.vragenlijst.uitkomst import Bevestiging, Einde, Samenvatting, VraagOpen
from kennisbank.schema.basisvraag import BasisVraag
from kennisbank.schema.reeksvraag import ReeksVraag
from kennisbank.schema.vraag import (
    ContactVraag,
    JaNeeVraag,
    KenmerkVraag,
    KeuzeVraag,
    MeerkeuzeVraag,
    OpenVraag,
)
from kennisbank.schema.vragenlijst import Nalezen, Vragenlijst

IDEEEN = "Geef mij ideeën"
"""With a question that has ideas; who types it gets them too."""

_IDEE_NALEZEN = Nalezen(
    tekst="Dit heeft u ingevuld. Lees het rustig na. Wilt u het zo versturen? Uw idee gaat pas naar de"
    " gemeente als u op ‘Versturen’ drukt.",
    knop=VERSTUREN,
)

_DOSSIER_NALEZEN = Nalezen(
    tekst="Dit staat er nu. Klopt het? Kies dan ‘Klaar’. Wijzigen kan ook later nog.", knop="Klaar"
)

# These ask what to do next; asking to send as well would be two questions at once.
_VRAAGT_AL = {
    *("ja_waarop", "niets_terug_te_zetten"),
    *("kies_versturen", "niet_verwerkt", "niet_veranderd", "zeg_versturen", "vorige_keer"),
    *("wat_wijzigen", "correctie_onbekend"),
}


@dataclass(frozen=True, slots=True)
class Eigen:
    """An initiative that was handed in by this person."""

    kenmerk: str
    idee: str


def toon_vraag(lijst: Vragenlijst, uitkomst: VraagOpen, eigen: Sequence[Eigen] = ()) -> list[Bericht]:
    """The open question, with what has to be said before it.

    `eigen` are the initiatives of this person: which one it is about, is named and may be asked.
    """
    if lijst.toegang:
        lijst = _noem_het_idee(lijst, _waarover(uitkomst, eigen))
    vraag = lijst.vraag(uitkomst.vraag)
    delen = zeg_alle(uitkomst.meldingen, je=lijst.je)
    if uitkomst.vervolg is not None:
        delen.append(_voor(lijst, uitkomst.vervolg))
    else:
        delen.append(vraag.vraag)
        if uitkomst.vorig is not None:
            delen.append(f"{_voor(lijst, 'Uw antwoord')} is nu: “{uitkomst.vorig}”.")
        elif vraag.hulp is not None:
            delen.append(vraag.hulp)
        if isinstance(vraag, MetVoorstel):
            delen.append("Mijn voorstel staat hieronder. Noem er een of meer, of noem andere.")
        if isinstance(vraag, ReeksVraag) and vraag.suggesties:
            delen.append(f"Denk ook aan: {', '.join(vraag.suggesties)}.")
    berichten = []
    begint = any(melding.soort in ("inleiding", "opnieuw_begonnen") for melding in uitkomst.meldingen)
    if begint and lijst.inleiding is not None:
        berichten.append(Bericht(tekst=lijst.inleiding))
    if uitkomst.alvast:
        berichten.append(_toon_alvast(lijst, uitkomst))
    berichten.append(
        Bericht(
            soort="vraag",
            tekst="\n\n".join(delen),
            fout=_fout(lijst, uitkomst),
            voortgang=(f"Vraag {uitkomst.nummer} van {uitkomst.aantal}" if lijst.samenvatten else None),
            knoppen=tuple(_knoppen_bij_vraag(lijst, uitkomst, eigen)),
            deelbaar=_deelbaar(vraag),
        )
    )
    return berichten


def _deelbaar(vraag: BasisVraag) -> Deelbaar | None:
    if isinstance(vraag, ContactVraag):
        return "contact"
    return "plek" if isinstance(vraag, OpenVraag) and vraag.plek else None


_KOMT_ER_NIET_UIT = (
    "Komt u er niet uit? Zeg dan ‘ik wil een mens spreken’, of ‘stop’ om later verder te gaan."
)
_TE_VAAK = 2


def _fout(lijst: Vragenlijst, uitkomst: VraagOpen) -> str | None:
    """What is wrong with the answer; who keeps getting that, hears how else it can be done."""
    if uitkomst.fout is None:
        return None
    fout = uitkomst.fout
    return _voor(lijst, fout if uitkomst.mislukt < _TE_VAAK else f"{fout} {_KOMT_ER_NIET_UIT}")


def _toon_alvast(lijst: Vragenlijst, uitkomst: VraagOpen) -> Bericht:
    """What was understood besides, so that the person can object; and how much is left to ask."""
    nog = uitkomst.aantal - uitkomst.beantwoord
    rest = "Nu nog één vraag." if nog == 1 else f"Nu nog {nog} van de {uitkomst.aantal} vragen."
    bekend = any(melding.soort == "uit_dossier" for melding in uitkomst.meldingen)
    wat = (
        "Dit staat al in je dossier. Klopt iets niet meer? Zeg dan ‘wijzig’, en wat."
        if bekend
        else "Dit heb ik alvast opgeschreven. Klopt er iets niet? Zeg het gerust."
    )
    return Bericht(
        tekst=f"{wat} {rest}",
        regels=tuple(
            Regel(
                nummer=regel.nummer, vraag=regel.naam, antwoord=kort(regel.antwoord or NIET_OPGEGEVEN)
            )
            for regel in uitkomst.alvast
        ),
    )


def toon_samenvatting(
    uitkomst: Samenvatting, lijst: Vragenlijst | None = None, eigen: Sequence[Eigen] = ()
) -> list[Bericht]:
    """The answers with "Wijzig" beside each; "Versturen" only when everything was asked.

    Who told everything at once comes here straight away: what introduces `lijst` is then said first,
    with the one of `eigen` that it is about.
    """
    if lijst is not None and lijst.toegang:
        lijst = _noem_het_idee(lijst, _waarover(uitkomst, eigen))
    je = lijst is not None and lijst.je
    nalezen = (lijst.nalezen if lijst is not None else None) or (
        _DOSSIER_NALEZEN if je else _IDEE_NALEZEN
    )
    inleiding = lijst.inleiding if lijst is not None else None
    delen = zeg_alle(uitkomst.meldingen, nalezen.knop, je=je)
    if any(m.soort == "uit_dossier" for m in uitkomst.meldingen):
        delen.append("Alles wat ik hier vraag, staat al in je dossier.")
    elif uitkomst.alvast:
        delen.append(zeg_zo("Wat u vertelde, heb ik meteen opgeschreven.", je=je))
    if not uitkomst.regels:
        delen.append(zeg_zo("U heeft nog niets ingevuld.", je=je))
    elif uitkomst.compleet and not any(m.soort in _VRAAGT_AL for m in uitkomst.meldingen):
        delen += [zeg_zo(_zeg_let_op(let_op), je=je) for let_op in uitkomst.let_op]
        delen.append(nalezen.tekst)
    elif not uitkomst.compleet:
        delen.append(zeg_zo("Dit heeft u tot nu toe ingevuld.", je=je))
    antwoorden = getoonde_antwoorden(uitkomst.regels, uitkomst.meldingen, je=je)
    if antwoorden != getoonde_antwoorden(uitkomst.regels, (), je=je):
        delen.append(STAAT_INGEKORT)
    slot = (
        (
            _knop(nalezen.knop, "versturen", nadruk=True),
            _knop("Later verder", "stoppen"),
        )
        if uitkomst.compleet
        else (_knop("Verder met de vragen", "hervatten", nadruk=True),)
    )
    begint = any(melding.soort == "inleiding" for melding in uitkomst.meldingen)
    return [
        *([Bericht(tekst=inleiding)] if begint and inleiding is not None else ()),
        Bericht(
            soort="samenvatting",
            tekst="\n\n".join(delen),
            regels=tuple(
                Regel(
                    nummer=regel.nummer,
                    vraag=regel.naam,
                    antwoord=antwoord,
                    knop=_knop("Wijzig", "wijzigen", vraag=regel.vraag),
                )
                for regel, antwoord in zip(uitkomst.regels, antwoorden, strict=True)
            ),
            knoppen=(*slot, *_knoppen_bij_ander_idee(uitkomst)),
        ),
    ]


def _knoppen_bij_ander_idee(uitkomst: VraagOpen | Samenvatting) -> list[Knop]:
    """To begin with the idea that was told while another one is open."""
    return [
        _knop(
            "Met het nieuwe idee beginnen",
            "initiatief_indienen",
            verhaal=melding.gegevens["verhaal"],
            keuze="nieuw",
        )
        for melding in uitkomst.meldingen
        if melding.soort == "ander_idee" and "verhaal" in melding.gegevens
    ]


def welkom_terug(klaar: int, aantal: int) -> str:
    """To who comes back to what waits: how many of the questions are answered."""
    zijn = "is" if klaar == 1 else "zijn"
    return (
        f"Welkom terug! Wat u eerder vertelde, is bewaard: {klaar} van de {aantal} vragen {zijn} al"
        " beantwoord. Wilt u verder waar u was?"
    )


_DETAILS: dict[Detail, str] = {
    "telefoon": "een telefoonnummer",
    "email": "een e-mailadres",
    "rekening": "een rekeningnummer",
    "adres": "een adres",
    "gezondheid": "iets over iemands gezondheid",
    "prive": "iets over iemands privéleven",
    "naam": "misschien een naam",
}


def _zeg_let_op(let_op: LetOp) -> str:
    """That details of somebody else may stand in an answer. The person decides."""
    wat = " en ".join(_DETAILS[detail] for detail in let_op.details)
    if let_op.namen:
        genoemd = ", ".join(f"“{naam}”" for naam in let_op.namen)
        return (
            f"Let op: bij ‘{let_op.naam}’ staat {wat} ({genoemd}). Is dat iemand die meedeed of die"
            " hier woont? Haal het dan weg met ‘Wijzig’. Iemands functie noemen kan wel."
        )
    over = {"gezondheid", "prive"} & set(let_op.details)
    vraag = "Gaat dat over" if over else "Is dat van"
    return (
        f"Let op: bij ‘{let_op.naam}’ staat {wat}. {vraag} iemand anders? Haal het dan weg met"
        " ‘Wijzig’, behalve als die persoon het goedvindt."
    )


def toon_bevestiging(_: Bevestiging, lijst: Vragenlijst) -> list[Bericht]:
    """Really start again? Of a part of a dossier it is said what that leaves as it is."""
    tekst = _voor(lijst, "Wilt u opnieuw beginnen? Wat u nu heeft ingevuld, telt dan niet meer.")
    if lijst.over_een_dossier:
        tekst = (
            f"Wil je ‘{lijst.titel}’ opnieuw beginnen? Wat je hier hebt ingevuld, telt dan niet meer,"
            " ook niet van een vorige keer. Wat je in andere onderdelen vertelde, blijft staan."
        )
    return [
        Bericht(
            soort="vraag",
            tekst=tekst,
            knoppen=(
                _knop("Ja, begin opnieuw", "bevestigen"),
                _knop("Nee, ga verder", "ontkennen", nadruk=True),
            ),
        )
    ]


def toon_pauze(einde: Einde, *, elders: bool = False) -> list[Bericht]:
    """Stopped for now. With `elders` a code can be had to go on on another device."""
    knoppen = [_knop("Verder waar ik was", "hervatten")]
    delen = [
        "Goed, we stoppen hier. Uw antwoorden zijn bewaard. Wilt u later verder? Kom dan hier terug"
        " en zeg ‘verder’."
    ]
    if einde.kenmerk is not None:
        delen.append(
            f"Op een ander apparaat kan het ook: zeg daar ‘verder’ en geef uw kenmerk, {einde.kenmerk}."
        )
    elif elders:
        knoppen.append(_knop("Verder op een ander apparaat", "hervatten", keuze="elders"))
    return [Bericht(tekst="\n\n".join(delen), knoppen=tuple(knoppen))]


def toon_pauze_dossier(*, aangemeld: bool) -> list[Bericht]:
    """Stopped for now with a part of a dossier."""
    elders = "als je je daar ook aanmeldt" if aangemeld else "als je je hier en daar aanmeldt"
    return [
        Bericht(
            tekst="Goed, we stoppen hier. Je antwoorden zijn bewaard. Kom hier terug en zeg ‘verder’,"
            f" of ‘mijn dossiers’. Op een ander apparaat kan het ook, {elders}.",
            knoppen=(
                _knop("Verder waar ik was", "hervatten"),
                _knop("Mijn dossier", "dossier_openen"),
                *(() if aangemeld else (_knop("Aanmelden", "aanmelden", keuze="code"),)),
            ),
        )
    ]


def toon_gestopt(*, niets_gedaan: bool = False) -> list[Bericht]:
    """A short questionnaire was left; nothing of it is kept for later. With `niets_gedaan` what it
    asked cannot be taken back, and was not done."""
    if niets_gedaan:
        return [Bericht(tekst="Goed, dat doe ik niet. Er is niets weggehaald of ingetrokken.")]
    return [Bericht(tekst="Goed, we stoppen hiermee.")]


def _waarover(uitkomst: VraagOpen | Samenvatting, eigen: Sequence[Eigen]) -> Eigen | None:
    return next((e for e in eigen if e.kenmerk == uitkomst.kenmerk), None)


def voor_collega(lijst: Vragenlijst) -> Vragenlijst:
    """A questionnaire that anybody may fill in, as an employee reads it."""

    def je(tekst: str | None) -> str | None:
        return tekst and je_vorm(tekst)

    nalezen = lijst.nalezen
    if nalezen is not None:
        nalezen = nalezen.model_copy(update={"tekst": je(nalezen.tekst)})
    return lijst.model_copy(
        update={
            "medewerker": True,
            "inleiding": je(lijst.inleiding),
            "nalezen": nalezen,
            "vragen": tuple(
                vraag.model_copy(update={"vraag": je(vraag.vraag), "hulp": je(vraag.hulp)})
                for vraag in lijst.vragen
            ),
        }
    )


def _noem_het_idee(lijst: Vragenlijst, eigen: Eigen | None) -> Vragenlijst:
    """The same with `{idee}` and `{kenmerk}` filled in."""
    kenmerk, idee = (eigen.kenmerk, eigen.idee or eigen.kenmerk) if eigen else ("", "uw idee")

    def vul(tekst: str | None) -> str | None:
        return tekst and tekst.replace("{kenmerk}", kenmerk).replace("{idee}", idee)

    return lijst.model_copy(
        update={
            "inleiding": vul(lijst.inleiding),
            "vragen": tuple(
                vraag.model_copy(update={"vraag": vul(vraag.vraag), "hulp": vul(vraag.hulp)})
                for vraag in lijst.vragen
            ),
        }
    )


def _knoppen_bij_vraag(lijst: Vragenlijst, uitkomst: VraagOpen, eigen: Sequence[Eigen]) -> list[Knop]:
    vraag = lijst.vraag(uitkomst.vraag)
    knoppen: list[Knop] = []
    if uitkomst.vervolg is not None:
        knoppen += [_antwoordknop(sleutel, label) for sleutel, label in uitkomst.keuzes]
    elif isinstance(vraag, JaNeeVraag):
        knoppen += [_knop("Ja", "bevestigen"), _knop("Nee", "ontkennen")]
    elif isinstance(vraag, KeuzeVraag | MeerkeuzeVraag):
        getoond = vraag.keuzes if isinstance(vraag, KeuzeVraag) else getoonde_keuzes(vraag)
        knoppen += [_antwoordknop(keuze.sleutel, keuze.label) for keuze in getoond]
    elif isinstance(vraag, KenmerkVraag) and vraag.eigen:
        keuzes = [(e.kenmerk, f"{e.idee} ({e.kenmerk})" if e.idee else e.kenmerk) for e in eigen]
        knoppen += [_antwoordknop(*keuze) for keuze in (*keuzes, (ANDER, "Een ander idee"))]
    if uitkomst.vervolg is not None and (uitkomst.keuzes or vraag.soort == "reeks"):
        if uitkomst.mag_over:
            knoppen.append(_knop("Sla over", "overslaan"))
    elif uitkomst.heropend:
        knoppen.append(_knop("Zo laten", "behouden"))
        if not vraag.verplicht and uitkomst.vorig is not None:
            knoppen.append(_knop("Antwoord weghalen", "wissen"))
    elif not vraag.verplicht:
        knoppen.append(_knop("Sla over", "overslaan"))
    knoppen += _knoppen_bij_ander_idee(uitkomst)
    gezegd = {melding.soort for melding in uitkomst.meldingen}
    zoekt_op = vraag.soort in ("kenmerk", "bereik") and uitkomst.fout is not None
    # Who has lost it, gets no further by being asked again.
    knoppen += [_knop("Stoppen", "stoppen")] if zoekt_op else []
    if "waarom_moet" in gezegd or zoekt_op:
        knoppen.append(_knop("Ik wil een mens spreken", "mens_spreken"))
    elif not gezegd & {"waarom", "waarom_mag"}:
        knoppen.append(_knop(_voor(lijst, "Waarom vraagt u dit?"), "waarom"))
    knoppen += [_knop(IDEEEN, "hulp")] if isinstance(vraag, OpenVraag) and vraag.ideeen else []
    if uitkomst.nummer > 1:
        knoppen.append(_knop("Vorige vraag", "terug"))
    return knoppen


def _voor(lijst: Vragenlijst, tekst: str) -> str:
    """A text of ours as it is said to who fills this in."""
    return zeg_zo(tekst, je=lijst.je)


def _antwoordknop(keuze: str, label: str) -> Knop:
    return Knop(
        label=label, opdracht=Opdracht(intent="antwoord", gegevens={"keuze": keuze}), genummerd=True
    )


def _knop(label: str, intent: str, *, nadruk: bool = False, **gegevens: str) -> Knop:
    return Knop(label=label, opdracht=Opdracht(intent=intent, gegevens=gegevens), nadruk=nadruk)
