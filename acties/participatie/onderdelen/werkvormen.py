"""The part "werkvormen": three to five suggestions with reasons, and how to combine them."""

from __future__ import annotations

import re

from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.niveau.advies import adviseer
from acties.participatie.taal import hoofdletter, opsomming
from acties.participatie.uitkomst import Uitkomst
from acties.participatie.werkvormen.aanbod import heeft_tabel
from acties.participatie.werkvormen.keuze import gekozen_voorstellen, let_op_bij
from acties.participatie.werkvormen.voorstel import (
    Aanvulling,
    Voorstel,
    Werkvormadvies,
    stel_voor,
)
from acties.participatie.werkvormen.wens import GEKOZEN, Wens
from kennisbank.advies import Advies
from kennisbank.werkvormen import DOELGROEPEN, GEEN_BELEID, alle_werkvormen


def werkvormadvies(inhoud: Dossierinhoud) -> tuple[Wens, Werkvormadvies] | None:
    """The suggestions for this dossier; None while its level is not known."""
    niveau = adviseer(inhoud.gegevens.advies, inhoud.antwoorden)
    if niveau is None:
        return None
    wens = Wens.uit(niveau.gekozen.sleutel, inhoud.antwoorden)
    return wens, stel_voor(inhoud.gegevens.advies, wens)


def voorgestelde_werkvormen(inhoud: Dossierinhoud) -> tuple[str, ...]:
    """The keys of the suggestions as they are numbered, the best first; none while the level is not
    known."""
    voorgesteld = werkvormadvies(inhoud)
    if voorgesteld is None:
        return ()
    return tuple(voorstel.werkvorm.sleutel for voorstel in voorgesteld[1].voorstellen)


def bereken(inhoud: Dossierinhoud) -> Uitkomst | None:
    """The suggestions in words."""
    voorgesteld = werkvormadvies(inhoud)
    if voorgesteld is None:
        return None
    wens, gevonden = voorgesteld
    advies = inhoud.gegevens.advies
    niveau = _naam(advies, wens.niveau)
    delen = [_kop(gevonden, niveau)]
    delen.extend(
        f"**{nummer}. {hoofdletter(voorstel.werkvorm.naam)}**\n\n{_regels(voorstel)}"
        for nummer, voorstel in enumerate(gevonden.voorstellen, start=1)
    )
    if combinatie := _combinatie(gevonden):
        delen.append(combinatie)
    if aanvulling := _aanvulling(advies, gevonden):
        delen.append(aanvulling)
    if inclusief := _inclusief(advies, gevonden):
        delen.append(inclusief)
    delen.extend(
        tip.tekst for tip in advies.werkvormkeuze.tips if wens.vorm is None or tip.vorm == wens.vorm
    )
    delen.append(_herkomst(advies, niveau))
    sleutels = gekozen_werkvormen(inhoud)
    if gevonden.voorstellen and not sleutels:
        delen.append(_KIES)
    gekozen = [alle_werkvormen()[naam].naam for naam in sleutels]
    in_plan = gekozen_voorstellen(advies, wens, sleutels) or gevonden.voorstellen
    return Uitkomst(
        tekst="\n\n".join(delen),
        document=_voor_document(advies, niveau, in_plan, keuze=bool(gekozen)),
        waarschuwingen=let_op_bij(advies, wens, sleutels),
        bron=_bron(advies),
        velden={
            "niveau": niveau,
            "voorstel": [hoofdletter(v.werkvorm.naam) for v in gevonden.voorstellen],
            "gekozen": [hoofdletter(naam) for naam in gekozen],
            "rijen": [_rij(voorstel) for voorstel in gevonden.voorstellen],
            "combinatie": [hoofdletter(v.werkvorm.naam) for v in gevonden.combinatie],
            "inclusief": [
                hoofdletter(a.voorstel.werkvorm.naam)
                for a in (*gevonden.aanvullingen, *gevonden.inclusief)
            ],
            "herkomst": _herkomst(advies, niveau),
        },
    )


_KIES = (
    "**Welke kies je?** Noem ze bij hun naam of hun nummer, bijvoorbeeld ‘de eerste en de tweede’."
    " Later kiezen kan ook."
)


def _voor_document(
    advies: Advies, niveau: str, voorstellen: tuple[Voorstel, ...], *, keuze: bool
) -> str:
    """The chosen werkvormen, or else the suggestions, for who reads the plan."""
    kop = "Wat deze werkvormen vragen" if keuze else "Voorstel; er is nog niet gekozen"
    regels = [
        f"- {hoofdletter(v.werkvorm.naam)}. {' '.join(v.redenen[:-1])}"
        f" Let op: {punt(' '.join(v.let_op))}"
        for v in voorstellen
    ]
    return "\n\n".join(
        (f"{kop} (niveau {niveau.lower()}):", "\n".join(regels), _herkomst(advies, niveau))
    )


def _kop(gevonden: Werkvormadvies, niveau: str) -> str:
    if not gevonden.voorstellen:
        return (
            f"**Bij {niveau.lower()} vind ik geen werkvorm die hierbij past.** Kijk of er meer tijd is,"
            " of dat het ook online of juist op een plek bij elkaar kan."
        )
    if len(gevonden.voorstellen) == 1:
        return f"**Bij {niveau.lower()} past hier één werkvorm.**"
    return f"**Bij {niveau.lower()} passen deze werkvormen. De beste staat bovenaan.**"


def _regels(voorstel: Voorstel) -> str:
    regels = [f"- {reden}" for reden in voorstel.redenen]
    regels.extend(f"- Let op: {punt(zin)}" for zin in voorstel.let_op)
    return "\n".join(regels)


_BEGINT_ZO = re.compile(r"^let\s+(?:er)?op:?\s+", re.IGNORECASE)


def punt(zin: str) -> str:
    """A point behind "Let op:", also when it begins with those words itself."""
    zin = _BEGINT_ZO.sub("", zin)
    return f"{zin[:1].lower()}{zin[1:]}"


def _combinatie(gevonden: Werkvormadvies) -> str | None:
    if len(gevonden.combinatie) < 2:
        return None
    namen = opsomming([voorstel.werkvorm.gegevens.met_een for voorstel in gevonden.combinatie])
    al: set[str] = set()
    regels = []
    for voorstel in gevonden.combinatie:
        if nieuw := [groep for groep in voorstel.bereikt if groep not in al]:
            groepen = opsomming([DOELGROEPEN[groep] for groep in nieuw])
            regels.append(f"- {hoofdletter(voorstel.werkvorm.naam)}: voor {groepen}.")
        al.update(voorstel.bereikt)
    if len(regels) < 2:
        return f"**Samen sterker: {namen}.** Deze twee gaan goed samen."
    return f"**Samen sterker: {namen}.**\n\n" + "\n".join(regels)


def _inclusief(advies: Advies, gevonden: Werkvormadvies) -> str | None:
    if not gevonden.inclusief:
        return None
    kop = f"**Wie je snel mist.** {advies.werkvormkeuze.snel_gemist.zin}"
    return f"{kop}\n\n{_aanvullingen(advies, gevonden.inclusief)}"


def _aanvulling(advies: Advies, gevonden: Werkvormadvies) -> str | None:
    if not gevonden.gemist:
        return None
    groepen = opsomming([DOELGROEPEN[groep] for groep in gevonden.gemist])
    kop = f"**Hiermee alleen bereik je niet iedereen die je noemde: {groepen}.**"
    if not gevonden.aanvullingen:
        return kop
    return f"{kop} Zet daarom ook in:\n\n{_aanvullingen(advies, gevonden.aanvullingen)}"


def _aanvullingen(advies: Advies, aanvullingen: tuple[Aanvulling, ...]) -> str:
    regels = []
    for aanvulling in aanvullingen:
        groepen = opsomming([DOELGROEPEN[groep] for groep in aanvulling.voorstel.bereikt])
        regel = f"- {hoofdletter(aanvulling.voorstel.werkvorm.naam)}: past bij {groepen}."
        if aanvulling.niveau is not None:
            naam = _naam(advies, aanvulling.niveau).lower()
            regel += f" Dit is {naam}: gebruik het erbij, als voorbereiding of aanvulling."
        regels.append(regel)
    return "\n".join(regels)


def _herkomst(advies: Advies, niveau: str) -> str:
    if heeft_tabel(advies):
        return (
            f"Welke werkvormen bij {niveau.lower()} horen, staat in het beleid. Voor wie ze passen en"
            " wat ze vragen, is algemene praktijkkennis."
        )
    return (
        "Het beleid zegt, voor zover bekend, niet welke werkvormen bij welk niveau horen. "
        f"{GEEN_BELEID.replace('Dit', 'Deze keuze')}"
    )


def _bron(advies: Advies) -> str:
    if heeft_tabel(advies) and advies.niveaus.werkvormen_bronnen:
        plaats = advies.niveaus.werkvormen_bronnen[0]
        delen = (advies.niveauadvies.bron.document, plaats.paragraaf, plaats.stap)
        return ", ".join(deel for deel in delen if deel)
    return str(advies.werkvormkeuze.doelen_bron)


def _rij(voorstel: Voorstel) -> dict[str, str]:
    kop = voorstel.werkvorm.gegevens
    return {
        "naam": hoofdletter(voorstel.werkvorm.naam),
        "redenen": " ".join(voorstel.redenen),
        "let_op": " ".join(voorstel.let_op),
        "doelgroepen": opsomming([DOELGROEPEN[groep] for groep in kop.geschikt_voor]),
        "vorm": opsomming(list(kop.vorm)),
        "keren": str(voorstel.keren),
    }


def gekozen_werkvormen(inhoud: Dossierinhoud) -> list[str]:
    """The keys of the werkvormen that were chosen, as far as they are still there."""
    return [naam for naam in inhoud.antwoorden.get(GEKOZEN) or () if naam in alle_werkvormen()]


def _naam(advies: Advies, niveau: str) -> str:
    return next(n.naam for n in advies.ladder.niveaus if n.sleutel == niveau)
