"""Estimating hours, weeks and euros of the chosen werkvormen over the rounds.

Enschede gives figures for a whole round (Actieplan, bijlage, checklist: at least 8 to 12 weeks and 60
to 120 hours, without project management and communication). Hours per werkvorm rest on the rule of
thumb in `raming.yml`, by the inzet in the werkvorm's own file. The two are shown beside each other and
never added. Euros are given only with the tariffs of the municipality itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from acties.participatie.uitkomst import Waarschuwing
from acties.participatie.werkvormen.voorstel import keren
from acties.participatie.werkvormen.wens import BUDGET, GEKOZEN, GROEPSGROOTTE, WEKEN
from acties.vragenlijst.bedragen import bedrag_van
from kennisbank.advies import Advies
from kennisbank.schema.raming import Bereik, Kosten, Raming, Tarieven
from kennisbank.werkvormen import Werkvorm, alle_werkvormen

RONDES = "rondes"
VERDELING = "verdeling_rondes"
UREN = "uren_beschikbaar"


@dataclass(frozen=True, slots=True)
class Bedrag:
    """A range in euros."""

    van: Decimal
    tot: Decimal


@dataclass(frozen=True, slots=True)
class Post:
    """One werkvorm in one round."""

    ronde: int
    werkvorm: Werkvorm
    keren: int
    uren: Bereik
    euros: Bedrag | None
    """None without tariffs."""


@dataclass(frozen=True, slots=True)
class Begroting:
    """The whole estimate."""

    rondes: int
    posten: tuple[Post, ...]
    uren: Bereik
    """Of all posts together."""
    euros: Bedrag | None
    uren_beleid: Bereik | None
    """For all rounds by the policy; None where it gives no figures."""
    weken_beleid: Bereik | None
    waarschuwingen: tuple[Waarschuwing, ...]


def raam(
    advies: Advies,
    antwoorden: Mapping[str, Any],
    voorstel: Sequence[str] = (),
) -> Begroting | None:
    """The estimate of the chosen werkvormen, or of `voorstel` (keys) when none were chosen; None while
    there are no werkvormen or the number of rounds is not known."""
    bekend, raming, tarieven = alle_werkvormen(), advies.raming, advies.tarieven
    namen = [naam for naam in antwoorden.get(GEKOZEN) or voorstel if naam in bekend]
    rondes = antwoorden.get(RONDES)
    if not rondes or not namen:
        return None
    mensen = antwoorden.get(GROEPSGROOTTE)
    posten = tuple(
        _post(raming, tarieven, nummer, bekend[naam], mensen)
        for nummer, naam in _verdeeld(namen, rondes, antwoorden.get(VERDELING))
    )
    uren = posten[0].uren
    for post in posten[1:]:
        uren = uren.plus(post.uren)
    ronde = advies.ronde
    begroting = Begroting(
        rondes,
        posten,
        uren,
        _samen([post.euros for post in posten if post.euros is not None]),
        ronde.uren.keer(rondes) if ronde.uren else None,
        ronde.weken.keer(rondes) if ronde.weken else None,
        (),
    )
    return replace(begroting, waarschuwingen=tuple(_waarschuwingen(advies, begroting, antwoorden)))


def _verdeeld(namen: Sequence[str], rondes: int, verdeling: str | None) -> list[tuple[int, str]]:
    """Which werkvorm in which round, counted from 1. Divided: in their order, as evenly as it
    goes, and from the first again when there are more rounds than werkvormen."""
    if verdeling == "verdeeld" and rondes > 1:
        aantal = max(rondes, len(namen))
        paren = {(plek % rondes + 1, namen[plek % len(namen)]): plek for plek in range(aantal)}
        return sorted(paren, key=lambda paar: (paar[0], paren[paar]))
    return [(ronde, naam) for ronde in range(1, rondes + 1) for naam in namen]


def _post(
    raming: Raming, tarieven: Tarieven | None, ronde: int, werkvorm: Werkvorm, mensen: int | None
) -> Post:
    vaak = keren(werkvorm, mensen)
    uren: Bereik = getattr(raming.inzet, werkvorm.gegevens.inzet)
    if vaak > 1:
        uren = uren.plus(raming.inzet.extra_bijeenkomst.keer(vaak - 1))
    return Post(ronde, werkvorm, vaak, uren, _euros(tarieven, werkvorm, uren, vaak))


def _euros(tarieven: Tarieven | None, werkvorm: Werkvorm, uren: Bereik, vaak: int) -> Bedrag | None:
    if tarieven is None:
        return None
    kosten: Kosten | None = tarieven.kosten.get(werkvorm.sleutel)
    return Bedrag(
        uren.van * tarieven.uurtarief + (kosten.van * vaak if kosten else 0),
        uren.tot * tarieven.uurtarief + (kosten.tot * vaak if kosten else 0),
    )


def _samen(bedragen: Sequence[Bedrag]) -> Bedrag | None:
    if not bedragen:
        return None
    return Bedrag(
        sum((b.van for b in bedragen), Decimal(0)), sum((b.tot for b in bedragen), Decimal(0))
    )


def _waarschuwingen(
    advies: Advies, begroting: Begroting, antwoorden: Mapping[str, Any]
) -> list[Waarschuwing]:
    gevonden = []
    ronde, tarieven = advies.ronde, advies.tarieven
    weken, uren, budget = (antwoorden.get(naam) for naam in (WEKEN, UREN, BUDGET))
    if begroting.weken_beleid and weken is not None and weken < begroting.weken_beleid.van:
        gevonden.append(
            Waarschuwing(
                f"Je hebt {weken} weken, en dit vraagt er minstens {begroting.weken_beleid}.",
                ronde.weken_bron,
            )
        )
    nodig = begroting.uren_beleid or begroting.uren
    if uren is not None and uren < nodig.van:
        gevonden.append(
            Waarschuwing(
                f"Er zijn {uren} uren, en dit vraagt er {nodig}.",
                ronde.uren_bron or str(advies.raming.inzet.bron),
            )
        )
    if tarieven is not None and begroting.euros is not None and budget is not None:
        if bedrag_van(budget) < begroting.euros.van:
            gevonden.append(
                Waarschuwing(
                    "Het budget is lager dan het laagste bedrag van deze raming.", str(tarieven.bron)
                )
            )
    elif budget is not None:
        gevonden.append(
            Waarschuwing(
                "Of het budget genoeg is, is niet te zeggen: de gemeente heeft geen tarieven ingevuld."
            )
        )
    return gevonden
