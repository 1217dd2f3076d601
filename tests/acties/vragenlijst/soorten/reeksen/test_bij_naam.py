"""Which of the things that are there is meant."""

from __future__ import annotations

from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.reeksen import doe, lees, namen, zeg


def test_wie_opnieuw_iets_noemt_raakt_niets_kwijt() -> None:
    compleet = [{"naam": "bewoners", "invloed": "hoog", "belang": "hoog"}]
    gelezen = lees("de winkeliers", compleet)
    assert namen(gelezen) == ["bewoners", "winkeliers"]
    assert gelezen.waarde[0] == compleet[0]
    assert namen(lees("alleen winkeliers", compleet)) == ["winkeliers"]


def test_een_correctie_van_een_naam() -> None:
    daden = (zeg("bewoners, winkeliers"), g.Corrigeer("niet winkeliers maar ondernemers"))
    resultaat = doe(*daden)
    assert [r["naam"] for r in resultaat.toestand.antwoorden["wie"].waarde] == [
        "bewoners",
        "ondernemers",
    ]


def test_wie_in_het_kort_wordt_genoemd_wordt_verbeterd_en_niet_samengevoegd() -> None:
    eerst = [{"naam": "bestaande bomen die blijven", "invloed": "hoog", "belang": "hoog"}]
    verbeterd = lees("de bomen: weinig invloed", eerst)
    assert verbeterd.waarde == [
        {"naam": "bestaande bomen die blijven", "invloed": "laag", "belang": "hoog"}
    ]
    # Something new may be called by a word of what is there already.
    assert namen(lees("ook nog bomen", eerst)) == ["bestaande bomen die blijven", "bomen"]
