"""How an answer tells the value of a criterion: exactly, or by the words that people use.

An answer that does not tell leaves the value "nog te beoordelen"; nothing here can turn a question
that was not answered into a value.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from kennisbank.schema.basis import Aantal, Gegevens, Sleutel

JA_NEE = ("ja", "nee")
CIJFERS = ("goed", "voldoende", "onvoldoende")


def _waarde(gegeven: Any) -> Any:
    """A value as it stands in a file: a word that we know, or a number of points."""
    if isinstance(gegeven, bool):
        raise ValueError("hier hoort geen 'true' of 'false'. | Schrijf 'ja' of 'nee'.")
    if isinstance(gegeven, int):
        if gegeven < 0:
            raise ValueError(f"{gegeven} punten kan niet. | Gebruik 0 of meer.")
        return int(gegeven)
    if isinstance(gegeven, str) and gegeven in (*JA_NEE, *CIJFERS):
        return str(gegeven)
    if isinstance(gegeven, str) and gegeven.isdecimal():
        # A key of an object is always text in JSON.
        return int(gegeven)
    raise ValueError(
        f"'{gegeven}' is geen waarde van een criterium. | Kies uit: {', '.join((*JA_NEE, *CIJFERS))},"
        " of een aantal punten."
    )


Waarde = Annotated[str | int, BeforeValidator(_waarde)]
"""ja, nee, goed, voldoende, onvoldoende, or a number of points."""

_TEKENWOORD = r"\*?[^\W_][^\s*]*\*?"

Teken = Annotated[
    str, StringConstraints(strip_whitespace=True, pattern=rf"^{_TEKENWOORD}( {_TEKENWOORD})*$")
]
"""A word or some words in a row. Other forms of a word count ("buur", "buren"); `*` stands for the
rest of a compound: `*tuin` is also "moestuin", `vergunning*` also "vergunningaanvraag"."""


class _Aflezing(Gegevens):
    vragenlijst: Sleutel | None = None
    """The questionnaire; without it the one of the whole kader."""


class JaNeeAflezing(_Aflezing):
    """What yes and no mean."""

    soort: Literal["ja_nee"]
    vraag: Sleutel
    ja: Waarde | None = None
    nee: Waarde | None = None


class KeuzeAflezing(_Aflezing):
    """What each choice means; one that is not named tells nothing."""

    soort: Literal["keuze"]
    vraag: Sleutel
    bij: dict[Sleutel, Waarde] = Field(min_length=1)


class Geval(Gegevens):
    """Holds when enough of these choices were made; `minstens` counts them."""

    keuzes: tuple[Sleutel, ...] = Field(min_length=1)
    minstens: Aantal = 1
    geeft: Waarde


class MeerkeuzeAflezing(_Aflezing):
    """The first case that holds; `anders` when none does."""

    soort: Literal["meerkeuze"]
    vraag: Sleutel
    gevallen: tuple[Geval, ...] = Field(min_length=1)
    anders: Waarde | None = None


class Bedraggrens(Gegevens):
    """From `vanaf` up to, not including, `tot`, in euros. Open at the ends."""

    vanaf: Decimal | None = None
    tot: Decimal | None = None
    geeft: Waarde | None = None
    """Without it an amount in here tells nothing."""


class BedragAflezing(_Aflezing):
    """An amount. In an open question the highest amount that is named counts."""

    soort: Literal["bedrag"]
    vraag: Sleutel
    grenzen: tuple[Bedraggrens, ...] = Field(min_length=1)


class Datumgrens(Gegevens):
    """From `vanaf` up to, not including, `tot`. Open at the ends."""

    vanaf: date | None = None
    tot: date | None = None
    geeft: Waarde | None = None


class WekenVooraf(Gegevens):
    """Whether the date is far enough ahead, in whole weeks from the day of weighing."""

    minstens: Aantal
    dan: Waarde
    anders: Waarde | None = None


class DatumAflezing(_Aflezing):
    """A date, by fixed bounds or by how far ahead it is."""

    soort: Literal["datum"]
    vraag: Sleutel
    grenzen: tuple[Datumgrens, ...] = ()
    weken_vooraf: WekenVooraf | None = None


class OpenAflezing(_Aflezing):
    """Words in a story. Where somebody says "geen" or "niet" they do not count; where somebody
    doubts, the criterion is left to people."""

    soort: Literal["open"]
    vragen: tuple[Sleutel, ...] = Field(min_length=1)
    tekens: dict[Waarde, tuple[Teken, ...]] = Field(default_factory=dict)
    kaal_ja: Waarde | None = None
    """When the whole answer is no more than "ja"."""
    kaal_nee: Waarde | None = None
    """When the whole answer is no more than "nee" or "geen"."""
    zonder_teken: Waarde | None = None
    """For what is only shut out, such as a bouwplan: when all these questions were answered and
    nothing in the answers points to it. The result says that it rests on this."""
    twijfel_telt: bool = False
    """Whether "misschien" counts as a sign, for where caution asks it."""


Aflezing = Annotated[
    JaNeeAflezing | KeuzeAflezing | MeerkeuzeAflezing | BedragAflezing | DatumAflezing | OpenAflezing,
    Field(discriminator="soort"),
]


def vragen_van(aflezing: Aflezing) -> tuple[str, ...]:
    """The questions on which this rests."""
    return aflezing.vragen if isinstance(aflezing, OpenAflezing) else (aflezing.vraag,)


def waarden_van(aflezing: Aflezing) -> list[tuple[tuple[str | int, ...], str | int]]:
    """Every value that this can give, with its place below the aflezing."""
    paren: list[tuple[tuple[str | int, ...], str | int | None]] = []
    match aflezing:
        case JaNeeAflezing():
            paren += [(("ja",), aflezing.ja), (("nee",), aflezing.nee)]
        case KeuzeAflezing():
            paren += [(("bij", keuze), waarde) for keuze, waarde in aflezing.bij.items()]
        case MeerkeuzeAflezing():
            paren += [(("gevallen", n, "geeft"), g.geeft) for n, g in enumerate(aflezing.gevallen)]
            paren.append((("anders",), aflezing.anders))
        case BedragAflezing():
            paren += [(("grenzen", n, "geeft"), g.geeft) for n, g in enumerate(aflezing.grenzen)]
        case DatumAflezing():
            paren += [(("grenzen", n, "geeft"), g.geeft) for n, g in enumerate(aflezing.grenzen)]
            if (weken := aflezing.weken_vooraf) is not None:
                paren += [
                    (("weken_vooraf", "dan"), weken.dan),
                    (("weken_vooraf", "anders"), weken.anders),
                ]
        case OpenAflezing():
            paren += [(("tekens", waarde), waarde) for waarde in aflezing.tekens]
            paren += [(("kaal_ja",), aflezing.kaal_ja), (("kaal_nee",), aflezing.kaal_nee)]
            paren.append((("zonder_teken",), aflezing.zonder_teken))
    return [(plek, waarde) for plek, waarde in paren if waarde is not None]
