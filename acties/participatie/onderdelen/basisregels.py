"""The part "basisregels": the plan held against the rules of the municipality."""

from __future__ import annotations

from acties.participatie.basisregels.toets import Regeluitslag, toets
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.uitkomst import Uitkomst


def bereken(inhoud: Dossierinhoud) -> Uitkomst | None:
    """How the plan stands to each rule; None where the municipality has none."""
    regels = inhoud.gegevens.advies.basisregels
    if regels is None:
        return None
    uitslag = toets(regels, inhoud.antwoorden)
    delen = [
        f"**Je plan heeft iets voor {uitslag.voldaan} van de {len(uitslag.alle)} punten.**"
        f" {regels.inleiding}"
    ]
    if uitslag.uitgangspunten:
        delen.append("**De uitgangspunten**\n\n" + "\n".join(map(_regel, uitslag.uitgangspunten)))
    genummerd = (f"- {n}. {_zin(u)}" for n, u in enumerate(uitslag.regels, start=1))
    delen.append("**De basisregels**\n\n" + "\n".join(genummerd))
    return Uitkomst(
        tekst="\n\n".join(delen),
        bron=str(regels.bron),
        velden={
            "voldaan": str(uitslag.voldaan),
            "aantal": str(len(uitslag.alle)),
            "rijen": [
                {
                    "naam": u.regel.naam,
                    "regel": u.regel.regel,
                    "stand": "ja" if u.voldaan else "nog niet",
                    "toelichting": " ".join((*u.goed, *u.ontbreekt)),
                }
                for u in uitslag.alle
            ],
            "toe_te_voegen": [zin for u in uitslag.alle for zin in u.ontbreekt],
        },
    )


def _regel(uitslag: Regeluitslag) -> str:
    return f"- {_zin(uitslag)}"


def _zin(uitslag: Regeluitslag) -> str:
    if uitslag.voldaan:
        return f"{uitslag.regel.naam}: ja. {' '.join(uitslag.goed)}"
    return f"{uitslag.regel.naam}: nog niet. {' '.join(uitslag.ontbreekt)}"
