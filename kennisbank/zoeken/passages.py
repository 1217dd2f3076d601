"""What can be found: every passage of a municipality and of the national rules, in one shape."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kennisbank.artikelen import anker
from kennisbank.inhoud import Inhoud
from kennisbank.schema.artikel import Publiek, Vindplaats
from kennisbank.werkvormen import Werkvorm
from kennisbank.zoeken.woorden import splits, stam

LANDELIJK = "landelijk"
"""In the place of the name of a municipality, for what holds everywhere."""
PRAKTIJK = "praktijk"
"""In the same place, for what is general practice and no rule of anybody: the werkvormen."""
ALGEMEEN = frozenset({LANDELIJK, PRAKTIJK})


@dataclass(frozen=True, slots=True)
class Bronplaats:
    """A place in a source, whole: it names its document."""

    document: str
    paragraaf: str
    stap: str | None = None

    def __str__(self) -> str:
        return ", ".join(deel for deel in (self.document, self.paragraaf, self.stap) if deel)


@dataclass(frozen=True, slots=True)
class Vindbaar:
    """A passage as search knows it."""

    sleutel: str
    """Its name: the article and its heading, as an address on the web may have them."""
    gemeente: str
    artikel: str
    titel: str
    kop: str
    onderwerp: str
    voor: tuple[Publiek, ...]
    tekst: str
    bronnen: tuple[Bronplaats, ...]
    vragen: tuple[str, ...]
    datum: date | None = None
    """When it was last held against its source; None of general practice, which has none."""
    bij: str | None = None
    """Only of what no source says: the passage that comes nearest to it. Then `kop` is what is not
    said, and there is no text."""


def besproken(passages: Iterable[Vindbaar]) -> frozenset[str]:
    """The stems of the words of which these speak themselves: in titles, headings, and the texts of a
    municipality or the state.

    People ask about those with the words of their own lives ("hoor ik iets over het zwembad"), and
    general practice is explained by examples: neither tells anything about a swimming pool.
    """
    gezegd = (f"{p.titel} {p.kop} {'' if p.gemeente == PRAKTIJK else p.tekst}" for p in passages)
    return frozenset(stam(woord) for tekst in gezegd for woord in splits(tekst))


def vindbaar(gemeente: str, inhoud: Inhoud) -> Iterator[Vindbaar]:
    """The passages of this content, in the order of the files."""
    document = inhoud.dekking.document if inhoud.dekking else ""
    for artikel in inhoud.artikelen:
        for passage in artikel.passages:
            yield Vindbaar(
                sleutel=f"{artikel.naam}#{anker(passage.kop)}",
                gemeente=gemeente,
                artikel=artikel.naam,
                titel=artikel.titel,
                kop=passage.kop,
                onderwerp=artikel.onderwerp,
                voor=passage.voor,
                tekst=passage.tekst,
                bronnen=tuple(_heel(plaats, document) for plaats in passage.gegevens.bronnen),
                vragen=passage.gegevens.vragen,
                datum=artikel.datum,
            )


def vindbaar_onbeantwoord(gemeente: str, inhoud: Inhoud) -> Iterator[Vindbaar]:
    """What the policy of this municipality does not say, found in the same way as what it says."""
    onderwerpen = {artikel.naam: artikel.onderwerp for artikel in inhoud.artikelen}
    for deel in inhoud.onbeantwoord:
        artikel = deel.bij.partition("#")[0]
        yield Vindbaar(
            sleutel=f"onbeantwoord#{anker(deel.wat)}",
            gemeente=gemeente,
            artikel=artikel,
            titel="",
            kop=deel.wat,
            onderwerp=onderwerpen[artikel],
            voor=("inwoner", "medewerker"),
            tekst="",
            bronnen=(),
            vragen=deel.vragen,
            bij=deel.bij,
        )


def vindbare_werkvormen(werkvormen: Iterable[Werkvorm]) -> Iterator[Vindbaar]:
    """The passages about werkvormen."""
    for werkvorm in werkvormen:
        for passage in werkvorm.passages:
            yield Vindbaar(
                sleutel=f"{werkvorm.sleutel}#{anker(passage.kop)}",
                gemeente=PRAKTIJK,
                artikel=werkvorm.sleutel,
                titel=werkvorm.naam,
                kop=passage.kop,
                onderwerp="werkvormen",
                voor=passage.voor,
                tekst=passage.tekst,
                bronnen=tuple(_heel(plaats, "") for plaats in passage.gegevens.bronnen),
                # By every name that people have for it, they mean this one.
                vragen=(*passage.gegevens.vragen, " ".join(werkvorm.gegevens.synoniemen)),
            )


def _heel(plaats: Vindplaats, document: str) -> Bronplaats:
    return Bronplaats(plaats.document or document, plaats.paragraaf, plaats.stap)
