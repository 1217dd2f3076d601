"""A piece of an article around what was asked."""

from __future__ import annotations

import re

import pytest

from bot.web.fragment import fragment


@pytest.mark.parametrize(
    ("bron", "vraag", "stuk"),
    [
        ("Een zin. Nog een over kaders.", "kaders", "Een zin. Nog een over kaders."),
        ("**Let op:**\n\n- een\n- twee", "", "Let op: een twee"),
        ("a. " + "woord " * 40 + ". Nu de kader.", "kaders", "… Nu de kader."),
        ("woord " * 40, "", "woord " * 31 + "woord …"),
        ("", "kaders", ""),
    ],
)
def test_een_fragment_is_platte_tekst_om_wat_gevraagd_is(bron: str, vraag: str, stuk: str) -> None:
    assert fragment(bron, vraag) == stuk
    assert not re.search(r"[*\n]", fragment(bron, vraag))
