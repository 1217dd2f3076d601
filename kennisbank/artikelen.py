"""Reading an article: Markdown with its data on top, split into the passages that answer.

A passage is what stands under one heading `##`. It is shown alone, so it is checked here that it is
short and holds nothing a chat cannot show.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.front_matter import front_matter_plugin

from kennisbank.fouten import Gegevensfout, OngeldigeGegevens
from kennisbank.schema.artikel import ArtikelKop, PassageKop, Publiek
from kennisbank.vragen import met_meer_vragen
from kennisbank.yaml import Model, lees_model_uit
from kennisbank.zoeken.woorden import vlak

MEESTE_WOORDEN = 130
"""What a person reads in one message; longer passages are split."""

_BLOKKEN = {
    "paragraph_open",
    "paragraph_close",
    "inline",
    "bullet_list_open",
    "bullet_list_close",
    "ordered_list_open",
    "ordered_list_close",
    "list_item_open",
    "list_item_close",
}
_IN_DE_REGEL = {"text", "softbreak", "strong_open", "strong_close", "em_open", "em_close"}


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands under one heading: the unit that the vraagbaak answers with."""

    kop: str
    tekst: str
    """Markdown: paragraphs, lists and bold, nothing else."""
    gegevens: PassageKop
    regel: int
    """Where the heading stands in the file, from 1."""

    @property
    def voor(self) -> tuple[Publiek, ...]:
        """For whom it is written."""
        return self.gegevens.voor


@dataclass(frozen=True, slots=True)
class Artikel:
    """An article; `naam` is the name of its file without `.md`."""

    naam: str
    bestand: Path
    titel: str
    onderwerp: str
    datum: date
    passages: tuple[Passage, ...]


def anker(kop: str) -> str:
    """A heading as the last part of an address: "De coördinator & u" becomes "de-coordinator-u"."""
    return re.sub(r"[^a-z0-9]+", "-", vlak(kop)).strip("-")


def lees_artikel(bestand: Path) -> Artikel:
    """The article in this file, with all questions that it answers.

    Raises OngeldigeGegevens with every error found.
    """
    kop, tekst, tekens = lees_met_kop(bestand, ArtikelKop)
    passages = verdeel(bestand, tekst, tekens, met_meer_vragen(bestand, kop.delen))
    return Artikel(bestand.stem, bestand, kop.titel, kop.onderwerp, kop.datum, passages)


def lees_met_kop(bestand: Path, model: type[Model]) -> tuple[Model, str, list[Token]]:
    """The data on top of a Markdown file, its whole text, and its tokens without that top.

    Raises OngeldigeGegevens with every error in the data.
    """
    try:
        tekst = bestand.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise OngeldigeGegevens(
            [Gegevensfout(bestand, None, "", "dit bestand is geen UTF-8.", "Bewaar het als UTF-8.")]
        ) from None
    tekens = MarkdownIt("commonmark").use(front_matter_plugin).parse(tekst)
    if not tekens or tekens[0].type != "front_matter":
        velden = ", ".join(
            f"'{naam}'" for naam, veld in model.model_fields.items() if veld.is_required()
        )
        raise OngeldigeGegevens(
            [
                Gegevensfout(
                    bestand,
                    1,
                    "",
                    "bovenaan staan geen gegevens.",
                    f"Begin met '---', dan {velden}, en weer '---'.",
                )
            ]
        )
    kop = lees_model_uit(bestand, tekens[0].content, model, na_regel=1)
    return kop, tekst, tekens[1:]


def verdeel(
    bestand: Path, tekst: str, tekens: list[Token], delen: Mapping[str, PassageKop]
) -> tuple[Passage, ...]:
    """The passages of a file, in its order; `delen` says of each heading what its data are.

    Raises OngeldigeGegevens with every error found.
    """
    fouten: list[Gegevensfout] = []
    passages = _passages(bestand, tekst.splitlines(), tekens, delen, fouten)
    if fouten:
        raise OngeldigeGegevens(fouten)
    return tuple(passages)


def _passages(
    bestand: Path,
    regels: list[str],
    tekens: list[Token],
    delen: Mapping[str, PassageKop],
    fouten: list[Gegevensfout],
) -> list[Passage]:
    def fout(regel: int | None, melding: str, remedie: str) -> None:
        fouten.append(Gegevensfout(bestand, regel, "", melding, remedie))

    koppen: list[tuple[str, int, int]] = []
    for nummer, teken in enumerate(tekens):
        if teken.type == "heading_open" and teken.map is not None:
            if teken.tag != "h2":
                fout(teken.map[0] + 1, "hier kan alleen een kop met '## '.", "Maak er '## ' van.")
                continue
            koppen.append((tekens[nummer + 1].content, teken.map[0], teken.map[1]))
    passages: list[Passage] = []
    for nummer, (naam, begin, na_kop) in enumerate(koppen):
        einde = koppen[nummer + 1][1] if nummer + 1 < len(koppen) else len(regels)
        tekst = "\n".join(regels[na_kop:einde]).strip()
        if naam not in delen:
            fout(
                begin + 1,
                f"van '{naam}' staat bovenaan niets bij 'delen'.",
                "Zet de kop daar in dezelfde woorden, met 'voor', 'bronnen' en 'vragen'.",
            )
            continue
        if any(eerder.kop == naam for eerder in passages):
            fout(begin + 1, f"de kop '{naam}' staat hier twee keer.", "Geef elke kop een eigen naam.")
            continue
        if not tekst:
            fout(begin + 1, f"onder '{naam}' staat niets.", "Schrijf het antwoord eronder.")
        if (lengte := len(tekst.split())) > MEESTE_WOORDEN:
            fout(
                begin + 1,
                f"'{naam}' is {lengte} woorden lang.",
                f"Splits het: {MEESTE_WOORDEN} is het meeste.",
            )
        passages.append(Passage(naam, tekst, delen[naam], begin + 1))
    if koppen and (voor := [t for t in tekens if t.map is not None and t.map[0] < koppen[0][1]]):
        regel = voor[0].map[0] + 1 if voor[0].map else None
        fout(regel, "voor de eerste kop staat tekst.", "Zet haar onder een kop met '## '.")
    _alleen_wat_een_chat_kan_tonen(tekens, fout)
    for naam in delen:
        if naam not in {gevonden for gevonden, _, _ in koppen}:
            fout(None, f"'{naam}' staat bij 'delen', en niet als kop.", f"Voeg '## {naam}' toe.")
    return passages


def _alleen_wat_een_chat_kan_tonen(
    tekens: list[Token], fout: Callable[[int | None, str, str], None]
) -> None:
    for teken in tekens:
        regel = teken.map[0] + 1 if teken.map else None
        if teken.type.startswith("heading"):
            continue
        if teken.type not in _BLOKKEN:
            fout(
                regel,
                f"'{teken.type.removesuffix('_open')}' kan een gesprek niet laten zien.",
                "Gebruik alleen alinea's, opsommingen en **vet**.",
            )
        for kind in teken.children or ():
            if kind.type not in _IN_DE_REGEL:
                fout(
                    regel,
                    f"'{kind.type.removesuffix('_open')}' kan een gesprek niet laten zien.",
                    "Gebruik alleen alinea's, opsommingen en **vet**.",
                )
