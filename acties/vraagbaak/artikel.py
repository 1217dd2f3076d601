"""An approved answer as an article: a file of this installation, which the vraagbaak reads too."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from acties import klok
from acties.instellingen import Instellingen
from acties.opslag import DoorgezetteVraag
from kennisbank.artikelen import lees_artikel
from kennisbank.fouten import OngeldigeGegevens
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.artikel import Publiek
from kennisbank.yaml import als_yaml
from kennisbank.zoeken.index import open_index

_LANGSTE_KOP = 150


class GeenArtikel(ValueError):
    """The answer is not fit to be an article; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Schrijfwijze:
    """What who approves may put differently: the asker's own words may be about the asker."""

    vraag: str | None = None
    """The question as the article has it; without it, as it was asked."""
    tekst: str | None = None
    """The answer as the article has it; without it, as it was given."""
    onderwerp: str | None = None
    """Without it, that of the passage that came nearest."""
    voor: tuple[Publiek, ...] = ("inwoner", "medewerker")


@dataclass(frozen=True, slots=True)
class Conceptartikel:
    """An article that is not in its place yet."""

    bestandsnaam: str
    inhoud: str

    @classmethod
    def van(
        cls, rij: DoorgezetteVraag, zo: Schrijfwijze, bronregel: str, nu: datetime
    ) -> Conceptartikel:
        """The article of an answered question. Raises GeenArtikel."""
        vraag = " ".join((zo.vraag or rij.vraag).split()).strip("# ")
        if len(vraag) > _LANGSTE_KOP:
            raise GeenArtikel(
                f"De vraag is te lang voor de kop van een artikel ({len(vraag)} tekens). Geef met"
                f" --vraag een vraag van hoogstens {_LANGSTE_KOP} tekens."
            )
        onderwerp = zo.onderwerp or next((d["onderwerp"] for d in rij.nabij if d["onderwerp"]), None)
        if onderwerp is None:
            raise GeenArtikel("Geef met --onderwerp waar het artikel over gaat, zoals 'begrippen'.")
        document, _, datum = bronregel.rpartition(", ")
        kop: dict[str, Any] = {
            "titel": vraag,
            "onderwerp": onderwerp,
            "datum": klok.dag(nu),
            "delen": {
                vraag: {
                    "voor": list(zo.voor),
                    "bronnen": [{"document": document or bronregel, "paragraaf": datum}],
                    "vragen": [vraag],
                }
            },
        }
        tekst = "\n".join(
            regel.rstrip() for regel in (zo.tekst or rij.antwoord or "").strip().splitlines()
        )
        naam = re.sub(r"[^a-z0-9]+", "_", f"antwoord_{rij.kenmerk.casefold()}")
        return cls(f"{naam}.md", f"---\n{als_yaml(kop)}---\n\n## {vraag}\n\n{tekst}\n")


@contextmanager
def klaargezet(
    concept: Conceptartikel, gegevens: GemeenteGegevens, instellingen: Instellingen
) -> Iterator[Callable[[], None]]:
    """Check an article and make the index with it; what is given puts it in its place.

    Raises GeenArtikel, or OngeldigeGegevens when another article of this installation is not valid.
    """
    if not (gegevens.map / "dekking.yml").exists():
        raise GeenArtikel(
            f"De gemeente {gegevens.gemeente.inhoud.naam} heeft nog geen artikelen, dus ook geen"
            " vraagbaak om dit antwoord in op te nemen."
        )
    doel = instellingen.artikelmap / gegevens.gemeente.inhoud.sleutel
    doel.mkdir(parents=True, exist_ok=True)
    # Beside its place, so that putting it there is one step; not in it, where it would be read.
    with tempfile.TemporaryDirectory(prefix=".concept-", dir=instellingen.artikelmap) as map_:
        samen = Path(map_)
        for bestand in doel.glob("*.md"):
            shutil.copy2(bestand, samen)
        nieuw = samen / concept.bestandsnaam
        nieuw.write_text(concept.inhoud, encoding="utf-8")
        try:
            lees_artikel(nieuw)
        except OngeldigeGegevens as fout:
            waarom = "\n".join(f"- {f.melding} {f.remedie}" for f in fout.fouten)
            raise GeenArtikel(
                f"Dit antwoord kan zo geen artikel worden:\n{waarom}\nGeef met --tekst de tekst zoals"
                " zij in het artikel komt. De vrager houdt het antwoord dat al gegeven is."
            ) from None
        # It has the name of its content: with the article in its place this very index is opened.
        open_index(gegevens.map, instellingen.index, samen)

        def zet_neer() -> None:
            nieuw.replace(doel / concept.bestandsnaam)

        yield zet_neer
