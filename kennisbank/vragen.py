"""More ways in which people ask for a passage, kept apart so that an article stays readable.

With a passage stand a dozen questions. How well it is found grows with their number, so the others are
in a file of the same name in the folder `vragen` beside the article: per heading, in the same words, a
list of questions. A story is a question too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kennisbank.fouten import Gegevensfout, OngeldigeGegevens
from kennisbank.schema.artikel import PassageKop

MAP = "vragen"
_IN_LIJST = ("bullet_list_open:ul", "list_item_open:li", "paragraph_open:p")


def met_meer_vragen(artikel: Path, delen: Mapping[str, PassageKop]) -> Mapping[str, PassageKop]:
    """The data of these passages of an article, with the questions of its file in `vragen` after
    their own; as they are where there is no such file.

    Raises OngeldigeGegevens with every error in that file.
    """
    bestand = artikel.parent / MAP / artikel.name
    if not bestand.exists():
        return delen
    fouten: list[Gegevensfout] = []
    meer = _lees(bestand, delen, fouten)
    if fouten:
        raise OngeldigeGegevens(fouten)
    return {
        kop: gegevens.model_copy(update={"vragen": (*gegevens.vragen, *meer.get(kop, ()))})
        for kop, gegevens in delen.items()
    }


def zonder_artikel(map_: Path, namen: Iterable[str]) -> Iterator[Gegevensfout]:
    """The files with questions in this folder of articles that belong to none of `namen`."""
    bekend = set(namen)
    for bestand in vragenbestanden(map_):
        if bestand.stem not in bekend:
            yield Gegevensfout(
                bestand,
                None,
                "",
                f"er is geen '{bestand.name}' in de map erboven om deze vragen bij te zetten.",
                "Geef dit bestand de naam van het artikel, of haal het weg.",
            )


def vragenbestanden(map_: Path) -> list[Path]:
    """The files with questions in this folder of articles, by name."""
    return sorted((map_ / MAP).glob("*.md"))


def _lees(
    bestand: Path, delen: Mapping[str, PassageKop], fouten: list[Gegevensfout]
) -> dict[str, tuple[str, ...]]:
    try:
        tekst = bestand.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        fouten.append(
            Gegevensfout(bestand, None, "", "dit bestand is geen UTF-8.", "Bewaar het als UTF-8.")
        )
        return {}
    # What people say is not marked up: a '*' in it is just that.
    tekens = MarkdownIt("commonmark").disable("inline").parse(tekst)
    vragen: dict[str, list[str]] = {}
    gezien = {vraag: kop for kop, gegevens in delen.items() for vraag in gegevens.vragen}
    kop: str | None = None
    for soort, inhoud, regel in _stukken(tekens):
        if soort == "kop":
            kop = inhoud
            if kop not in delen:
                fouten.append(
                    Gegevensfout(
                        bestand,
                        regel,
                        "",
                        f"het artikel heeft geen kop '{kop}'.",
                        f"Kies uit: {', '.join(delen)}.",
                    )
                )
            vragen.setdefault(kop, [])
        elif soort != "vraag" or kop is None:
            fouten.append(
                Gegevensfout(
                    bestand,
                    regel,
                    kop or "",
                    "dit is geen vraag onder een kop.",
                    "Zet er een kop met '## ' boven, en begin elke vraag met '- '.",
                )
            )
        elif inhoud in gezien:
            fouten.append(
                Gegevensfout(
                    bestand,
                    regel,
                    kop,
                    f"de vraag '{inhoud}' staat ook bij '{gezien[inhoud]}'.",
                    "Laat haar op één plek staan.",
                )
            )
        else:
            gezien[inhoud] = kop
            vragen[kop].append(inhoud)
    return {kop: tuple(rijen) for kop, rijen in vragen.items()}


def _stukken(tekens: list[Token]) -> Iterator[tuple[str, str, int]]:
    """Each text of the file: whether it is a heading, a question or something else, and its line."""
    open_: list[str] = []
    for teken in tekens:
        if teken.nesting == 1:
            open_.append(f"{teken.type}:{teken.tag}")
        elif teken.nesting == -1:
            open_.pop()
        else:
            plek = tuple(open_)
            if plek == ("heading_open:h2",):
                soort = "kop"
            elif plek == _IN_LIJST:
                soort = "vraag"
            else:
                soort = "anders"
            regel = teken.map[0] + 1 if teken.map else 1
            yield soort, " ".join(teken.content.split()), regel
