"""A document as Markdown: for who goes on with it in something else than Word."""

from __future__ import annotations

import re
from collections.abc import Iterable

from acties.documenten.blokken import Afbeelding, Alinea, Blok, Kop, Stuk, Tabel

MEDIATYPE = "text/markdown; charset=utf-8"

_OPMAAK = re.compile(r"([\\`*_\[\]<>|])")
# Where a line begins these would be a heading, a list or a quotation.
_BEGIN = re.compile(r"^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|\d+[.)](?=\s|$))", re.MULTILINE)


def als_markdown(blokken: Iterable[Blok]) -> str:
    """These blocks, with a blank line between them. A picture is what its text says of it."""
    uit: list[str] = []
    nummer = 0
    vorige: Blok | None = None
    for blok in blokken:
        in_lijst = isinstance(blok, Alinea) and blok.lijst is not None
        nummer = nummer + 1 if isinstance(blok, Alinea) and blok.lijst == "nummer" else 0
        regel = _als_tekst(blok, nummer)
        aansluitend = in_lijst and isinstance(vorige, Alinea) and vorige.lijst is not None
        uit.append(regel if aansluitend or not uit else f"\n{regel}")
        vorige = blok
    return "\n".join(uit) + "\n"


def _als_tekst(blok: Blok, nummer: int) -> str:
    match blok:
        case Kop(niveau, tekst):
            return f"{'#' * min(niveau + 1, 6)} {_veilig(tekst)}"
        case Tabel():
            return _tabel(blok)
        case Afbeelding():
            return f"*Beeld: {_veilig(blok.alt or 'zonder beschrijving')}*"
        case Alinea():
            tekst = "".join(_stuk(stuk) for stuk in blok.stukken).strip()
            if blok.lijst is None:
                return _BEGIN.sub(r"\1\\\2", tekst).replace("\n", "  \n")
            teken = f"{nummer}." if blok.lijst == "nummer" else "-"
            return f"{teken} " + tekst.replace("\n", "\n  ")


def _stuk(stuk: Stuk) -> str:
    tekst = _veilig(stuk.tekst)
    kern = tekst.strip()
    if not kern or not (stuk.vet or stuk.schuin):
        return tekst
    teken = ("**" if stuk.vet else "") + ("*" if stuk.schuin else "")
    voor, na = tekst[: len(tekst) - len(tekst.lstrip())], tekst[len(tekst.rstrip()) :]
    binnen = kern.replace("\n", f"{teken[::-1]}\n{teken}")
    return f"{voor}{teken}{binnen}{teken[::-1]}{na}"


def _tabel(tabel: Tabel) -> str:
    breedte = max(len(rij) for rij in tabel.rijen)
    rijen = [[*rij, *[""] * (breedte - len(rij))] for rij in tabel.rijen]
    kop, *rest = rijen if tabel.kop else [[""] * breedte, *rijen]
    regels = [kop, ["---"] * breedte, *rest]
    return "\n".join(
        "| " + " | ".join(r if r == "---" else _veilig(r).replace("\n", "<br>") for r in rij) + " |"
        for rij in regels
    )


def _veilig(tekst: str) -> str:
    return _OPMAAK.sub(r"\\\1", tekst)
