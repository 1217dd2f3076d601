"""From a text to words: every script keeps its letters, and no stem takes one word for another."""

from __future__ import annotations

import pytest

from kennisbank.zoeken.woorden import splits, stam


@pytest.mark.parametrize(
    ("tekst", "woorden"),
    [
        ("De coördinator, de B&W-nota van € 1.200,50!", ["de", "coordinator", "de", "b&w", "nota"]),
        ("wijk-, buurt- en straat_namen", ["wijk", "buurt", "en", "straat", "namen"]),
        ("foto's van zo’n avond", ["foto's", "van", "zo’n", "avond"]),
        ("Żółć i późno: złożyć wniosek", ["zolc", "i", "pozno", "zlozyc", "wniosek"]),
        ("IĞDIR ığdır İstanbul'da şikâyet", ["igdir", "igdir", "istanbul'da", "sikayet"]),
        ("Straße für Größe", ["strasse", "fur", "grosse"]),
        ("¿Cuánto tiempo, señor?", ["cuanto", "tiempo", "senor"]),
        ("من يقرر؟ البَلَديّة، الآن", ["من", "يقرر", "البلديه", "الان"]),
        ("Хто вирішує? Об’єднання й сім'я", ["хто", "вирішує", "об’єднання", "и", "сім'я"]),
    ],
)
def test_woorden_van_elk_schrift(tekst: str, woorden: list[str]) -> None:
    assert splits(tekst)[: len(woorden)] == woorden


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("begeleiding", "beleid"),
        ("gemeente", "mening"),
        ("overheid", "over"),
        ("planning", "plan"),
        ("kansen", "kan"),
        ("redenen", "reeds"),
        ("waarden", "waar"),
        ("meetings", "meten"),
        ("gebied", "bieden"),
    ],
)
def test_verschillende_woorden_houden_hun_eigen_stam(een: str, ander: str) -> None:
    assert stam(een) != stam(ander)


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("begeleiding", "begeleiden"),
        ("gemeenten", "gemeente"),
        ("bankjes", "bank"),
        ("waarde", "waarden"),
        ("1.200", "1.200"),
    ],
)
def test_vormen_van_een_woord_hebben_een_stam(een: str, ander: str) -> None:
    assert stam(een) == stam(ander)
