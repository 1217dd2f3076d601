"""The part "kaders": what is fixed, what is open, and that in one sentence for residents."""

from __future__ import annotations

from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.kaders.overzicht import Kader, Kaderoverzicht, overzicht
from acties.participatie.taal import hoofdletter
from acties.participatie.uitkomst import Uitkomst

_HARDHEID = {"hard": "hard", "zacht": "zacht", None: "hard of zacht: nog niet bekend"}


def bereken(inhoud: Dossierinhoud) -> Uitkomst | None:
    """The kaders by kind; None while nothing was named."""
    gegeven = inhoud.gegevens.advies.kaders
    gevonden = overzicht(gegeven, inhoud.antwoorden)
    if gevonden is None:
        return None
    delen = ["**De kaders van je project**", _per_soort(gevonden)]
    if gevonden.ruimte or gevonden.vast:
        zinnen = " ".join(zin for zin in (gevonden.ruimte, gevonden.vast) if zin)
        delen.append(f"**Zo vertel je het aan inwoners**\n\n{zinnen}")
    if gevonden.ontbreekt:
        vragen = [f"- {hoofdletter(s.naam)}: {' '.join(s.vragen)}" for s in gevonden.ontbreekt]
        delen.append("**Vragen om nog na te gaan**\n\n" + "\n".join(vragen))
    delen.append(gegeven.herkomst)
    return Uitkomst(
        tekst="\n\n".join(delen),
        bron=str(gegeven.bron),
        waarschuwingen=gevonden.waarschuwingen,
        velden={
            "ruimte": gevonden.ruimte or "",
            "vast": gevonden.vast or "",
            "rijen": [_rij(gevonden, kader) for kader in gevonden.alle],
            "hard": [kader.naam for kader in gevonden.alle if kader.hardheid == "hard"],
            "zacht": [kader.naam for kader in gevonden.alle if kader.hardheid == "zacht"],
            "na_te_gaan": [
                f"{hoofdletter(soort.naam)}: {' '.join(soort.vragen)}" for soort in gevonden.ontbreekt
            ],
        },
    )


def _per_soort(gevonden: Kaderoverzicht) -> str:
    regels = []
    for soort, kaders in gevonden.per_soort:
        if kaders:
            namen = "; ".join(f"{k.naam} ({_HARDHEID[k.hardheid]})" for k in kaders)
            regels.append(f"- {hoofdletter(soort.naam)}: {namen}.")
    if gevonden.zonder_soort:
        namen = "; ".join(kader.naam for kader in gevonden.zonder_soort)
        regels.append(f"- Soort nog niet bekend: {namen}.")
    return "\n".join(regels) or "Je noemde nog geen kaders."


def _rij(gevonden: Kaderoverzicht, kader: Kader) -> dict[str, str]:
    namen: dict[str, str] = {soort.sleutel: soort.naam for soort, _ in gevonden.per_soort}
    return {
        "naam": kader.naam,
        "soort": hoofdletter(namen.get(kader.soort or "", "nog niet bekend")),
        "hardheid": _HARDHEID[kader.hardheid],
    }
