"""What to mind with the werkvormen that were chosen: they may not fit the level or the project."""

from __future__ import annotations

from collections.abc import Sequence

from acties.participatie.taal import hoofdletter
from acties.participatie.uitkomst import Waarschuwing
from acties.participatie.werkvormen.aanbod import Kandidaat, aanbod, heeft_tabel
from acties.participatie.werkvormen.voorstel import Voorstel, bezwaar_tegen, maak_voorstel
from acties.participatie.werkvormen.wens import Wens
from kennisbank.advies import Advies
from kennisbank.schema.niveaus import Niveau
from kennisbank.werkvormen import alle_werkvormen


def gekozen_voorstellen(advies: Advies, wens: Wens, gekozen: Sequence[str]) -> tuple[Voorstel, ...]:
    """The chosen ones as suggestions, also those that belong to another level."""
    kandidaten = {kandidaat.werkvorm.sleutel: kandidaat for kandidaat in aanbod(advies, wens.niveau)}
    alle = alle_werkvormen()
    return tuple(
        maak_voorstel(
            advies,
            kandidaten.get(naam)
            or Kandidaat(alle[naam], frozenset(alle[naam].gegevens.vorm), in_beleid=False),
            wens,
        )
        for naam in gekozen
    )


def let_op_bij(advies: Advies, wens: Wens, gekozen: Sequence[str]) -> tuple[Waarschuwing, ...]:
    """Per chosen one that does not fit: why. Those that only inform may always stand beside others."""
    kandidaten = {kandidaat.werkvorm.sleutel: kandidaat for kandidaat in aanbod(advies, wens.niveau)}
    niveau = next(n for n in advies.ladder.niveaus if n.sleutel == wens.niveau)
    gevonden = []
    for naam in gekozen:
        werkvorm = alle_werkvormen()[naam]
        if naam not in kandidaten:
            if hoger := _hoger_niveau(advies, niveau, naam):
                gevonden.append(
                    Waarschuwing(
                        f"{hoofdletter(werkvorm.naam)} hoort bij {hoger.naam.lower()}, en het niveau is"
                        f" {niveau.naam.lower()}. Beloof niet meer invloed dan er is.",
                        str(advies.niveauadvies.bron) if heeft_tabel(advies) else None,
                    )
                )
        elif bezwaar := bezwaar_tegen(advies, kandidaten[naam], wens):
            gevonden.append(
                Waarschuwing(f"{hoofdletter(werkvorm.naam)} past hier niet goed: {bezwaar}.")
            )
    return tuple(gevonden)


def _hoger_niveau(advies: Advies, niveau: Niveau, naam: str) -> Niveau | None:
    """The lowest level with this werkvorm, when it has none at or below the level of the project."""
    ladder = list(advies.ladder.niveaus)
    for plaats, stap in enumerate(ladder):
        if any(kandidaat.werkvorm.sleutel == naam for kandidaat in aanbod(advies, stap.sleutel)):
            return stap if plaats > ladder.index(niveau) else None
    return None
