"""Long answers in a summary: whole the first time and on request, only how they begin after that.

Who changes one word of what stands under a letter of a page, would have to scroll past the letter each
time to see it.
"""

from __future__ import annotations

from collections.abc import Sequence

from acties.vragenlijst.uitkomst import Melding, Overzichtsregel

NIET_OPGEGEVEN = "Niet opgegeven"
STAAT_INGEKORT = (
    "Een lang antwoord staat hieronder ingekort; het is wel helemaal bewaard. Zeg ‘laat alles zien’ om"
    " het nog eens te lezen."
)

_LANG, _BEGIN = 500, 200
_NA_DE_EERSTE_KEER = frozenset(
    {
        *("bedacht", "behouden", "correctie_onbekend", "erbij", "gewijzigd", "gewist", "ja_waarop"),
        *("kies_versturen", "niet_verwerkt", "niets_terug_te_zetten", "opmerking", "teruggezet"),
        *("wat_wijzigen", "zeg_versturen"),
    }
)
"""What is only said to who has read all of it before."""


def kort(tekst: str, tekens: int = 200) -> str:
    """A text that is only named: of a long story, how it begins."""
    if len(tekst) <= tekens:
        return tekst
    return f"{tekst[:tekens].rsplit(maxsplit=1)[0]} …"


def getoonde_antwoorden(
    regels: Sequence[Overzichtsregel], meldingen: Sequence[Melding], *, je: bool
) -> list[str]:
    """Each answer as it is shown. What was changed just now is shown whole, and so is all of a
    dossier."""
    inkorten = not je and any(m.soort in _NA_DE_EERSTE_KEER for m in meldingen)
    veranderd = {m.gegevens.get("naam") for m in meldingen if m.soort in ("gewijzigd", "teruggezet")}
    antwoorden = [(regel.naam, regel.antwoord or NIET_OPGEGEVEN) for regel in regels]
    return [
        kort(antwoord, _BEGIN)
        if inkorten and len(antwoord) > _LANG and naam not in veranderd
        else antwoord
        for naam, antwoord in antwoorden
    ]
