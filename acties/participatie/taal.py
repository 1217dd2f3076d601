"""Small matters of text in what is computed: counting, listing, the first letter, euros, asterisks."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal


def opsomming(delen: Sequence[str], voegwoord: str = "en") -> str:
    """These in one sentence: "a, b en c"; an empty text for none."""
    if len(delen) < 2:
        return "".join(delen)
    return f"{', '.join(delen[:-1])} {voegwoord} {delen[-1]}"


def aantal(hoeveel: int, enkel: str, meer: str) -> str:
    """A number with its noun: "1 ronde", "3 rondes"."""
    return f"{hoeveel} {enkel if hoeveel == 1 else meer}"


def hoofdletter(tekst: str) -> str:
    """The same with a capital at the beginning; the rest stays as it is."""
    return tekst[:1].upper() + tekst[1:]


def euro(bedrag: Decimal) -> str:
    """In whole euros, as people write them: "€ 12.500"."""
    return f"€ {bedrag:,.0f}".replace(",", ".")


def in_zin(labels: str) -> str:
    """The labels of chosen answers, with ", " between them, as they stand within a sentence."""
    delen = [label[:1].lower() + label[1:] for label in labels.split(", ")]
    # Where a label has an "en" of its own, another one would not tell where it ends.
    return "; ".join(delen) if any(" en " in deel for deel in delen) else opsomming(delen)


def zonder_punt(tekst: str) -> str:
    """Without the full stop and the space at its end, so that it can stand within a sentence."""
    return tekst.strip().rstrip(".;, ")


def zinsdeel(tekst: str) -> str:
    """What somebody wrote, as the end of a sentence: without a full stop, and with a small letter where
    the first word is an ordinary one."""
    tekst = zonder_punt(tekst)
    eerste = tekst.split(" ", 1)[0]
    gewoon = eerste.lower() in {"de", "het", "een", "hoe", "waar", "wat", "wie", "welke", "alle"}
    return tekst[:1].lower() + tekst[1:] if gewoon else tekst


def als_zin(tekst: str) -> str:
    """What somebody wrote, as a sentence: with a capital, and a full stop when nothing ends it."""
    tekst = hoofdletter(tekst.strip())
    return tekst if tekst.endswith((".", "!", "?", "…")) else f"{tekst}."


def zonder_opmaak(tekst: str) -> str:
    """What somebody wrote, so that its asterisks are no markup."""
    return tekst.replace("*", "")
