"""What is said of each word of a story before it is judged."""

from __future__ import annotations

import time

from acties.vragenlijst.herkennen.basis import Verhaal
from acties.vragenlijst.herkennen.woordkenmerken import kenmerken_van, woorden_van
from kennisbank.laden import GemeenteGegevens

TEKST = "We bouwen een vlonder. De vrouwen van Nu, die weten ervan."


def van(dalfsen: GemeenteGegevens, tekst: str) -> dict[str, set[str]]:
    woorden = woorden_van(tekst)
    kenmerken = kenmerken_van(Verhaal.van(tekst, dalfsen.gemeente.inhoud), woorden)
    assert len(kenmerken) == len(woorden)
    return {woord.tekst: set(eigen) for woord, eigen in zip(woorden, kenmerken, strict=True)}


def test_woorden_staan_op_hun_plek() -> None:
    assert [TEKST[woord.begin : woord.eind] for woord in woorden_van(TEKST)] == [
        woord.tekst for woord in woorden_van(TEKST)
    ]
    assert [woord.tekst for woord in woorden_van("z'n oma's 2000,- bij-de-hand!")] == [
        *("z'n", "oma's", "2000", ",", "-", "bij-de-hand", "!")
    ]


def test_een_woord_kent_zijn_buren_zijn_groep_en_zijn_zinsdeel(dalfsen: GemeenteGegevens) -> None:
    vrouwen = van(dalfsen, TEKST)["vrouwen"]
    assert {"w=vrouwen", "w-1=de", "w1=van", "p=vrouw", "s3=wen"} <= vrouwen
    # "De vrouwen van Nu" is one group; a comma comes after it.
    assert {"g0=de", "ge=nu", "gn=,", "gd=True"} <= vrouwen
    # What is in another part of the sentence counts apart; another sentence does not count.
    assert "zR=ervan" in vrouwen
    assert not vrouwen & {"dL=vlonder", "zL=vlonder"}


def test_een_lang_verhaal_zonder_punt_kost_per_woord_niet_meer(dalfsen: GemeenteGegevens) -> None:
    def duur(maal: int) -> float:
        verhaal = Verhaal.van(
            "de buren vinden een vlonder bij het water mooi " * maal, dalfsen.gemeente.inhoud
        )
        woorden = woorden_van(verhaal.tekst)
        assert verhaal.delen
        kortste = float("inf")
        for _ in range(3):
            begin = time.process_time()
            kenmerken_van(verhaal, woorden)
            kortste = min(kortste, time.process_time() - begin)
        return kortste

    assert duur(80) < 8 * duur(20)


def test_niets_is_niets(dalfsen: GemeenteGegevens) -> None:
    for tekst in ("", "   ", "\n\n"):
        assert van(dalfsen, tekst) == {}
    assert set(van(dalfsen, "…!")) == {"…", "!"}
