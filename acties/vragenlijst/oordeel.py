"""What words say where yes or no is asked."""

from __future__ import annotations

from acties.vragenlijst.feit import lees_feit
from acties.vragenlijst.ja_of_nee import lees_ja_nee


def oordeel_bij(fase: str, soort: str | None, tekst: str, *, feit: str | None = None) -> str | None:
    """What these words say where yes or no is asked: `ja`, `nee` or `onbeslist`.

    `fase` and `soort` are those of `acties.vragenlijst.stand.Stand`; `feit` is the question when it
    asks for a fact. None where something else is asked, and where nothing in the words says so.
    """
    if fase != "bevestiging" and soort != "ja_nee":
        return None
    gelezen = lees_ja_nee(tekst) if feit is None else lees_feit(tekst, feit)
    return gelezen.value if gelezen is not None else None
