"""A question without a subject is about the one that was spoken of."""

from __future__ import annotations

from kennisbank.vraagbaak.dienst import Vraagbaak
from tests.hulp.vraagbaak import eerste


def test_een_vervolgvraag_gaat_verder_bij_hetzelfde(baak: Vraagbaak) -> None:
    eerder = baak.vraag("wanneer belt de dorpsmakelaar?")
    assert eerder.delen[0].sleutel == "na_het_indienen#binnen-drie-weken"
    verder = baak.vraag("en wat vraagt die dan?", context=eerder.context)
    assert "wat u wilt bereiken" in eerste(verder)


def test_wie_doorvraagt_zonder_onderwerp_blijft_bij_hetzelfde(baak: Vraagbaak) -> None:
    eerder = baak.passage("praktijk:dorpsschouw#wat-is-een-dorpsschouw")
    assert eerder is not None
    hoe = baak.vraag("en hoe werkt dat dan", context=eerder.context)
    assert "lopen een route" in eerste(hoe)
    # Nothing about it gives a time; what another passage says of something else is no answer.
    duur = baak.vraag("hoe lang duurt dat", context=hoe.context)
    assert not duur.beantwoord
    assert not duur.misschien
    nog_een = baak.vraag("wat is het uitdaagrecht", context=hoe.context)
    assert "Met het uitdaagrecht" in eerste(nog_een)
