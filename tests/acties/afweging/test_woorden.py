"""Signal words: whole words in any form, with what "geen" and "misschien" do to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acties.afweging.woorden import MAX_FRAGMENT, begin_van, kaal, vind


def zin(tekst: str, *tekens: str) -> list[str]:
    return [vondst.zin for vondst in vind(tekst, tekens)]


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("buur", "buren"),
        ("vereniging", "verenigingen"),
        ("bouwen", "bouwt"),
        ("betalen", "betaalt"),
        ("straat", "straten"),
        ("kind", "kinderen"),
        ("bank", "bankjes"),
        ("bankje", "bankjes"),
        ("dakkapel", "dakkapellen"),
        ("cultureel", "culturele"),
        ("plantsoen", "plantsoentje"),
        ("spelen", "gespeeld"),
    ],
)
def test_een_woord_in_een_andere_vorm(een: str, ander: str) -> None:
    assert zin(f"Daar gaat het om {ander} in het dorp", een) == ["zegt"]


@pytest.mark.parametrize(
    ("teken", "tekst"),
    [
        ("bouwen", "in het gebouw van de kerk"),
        ("woning", "wij wonen hier"),
        ("tuin", "een moestuin"),
        ("bijen", "de plek bij ons"),
        ("ouderen", "de oude school"),
        ("buur", "de buurt"),
        ("buren", "de buurt"),
        ("straat", "de strategie"),
        ("grond van de gemeente", "de grond. Van de gemeente hoorden we niets"),
    ],
)
def test_wat_er_alleen_op_lijkt_telt_niet(teken: str, tekst: str) -> None:
    assert zin(tekst, teken) == []


@pytest.mark.parametrize(
    ("teken", "tekst"),
    [
        ("*tuin", "een moestuin"),
        ("*tuin", "drie moestuintjes"),
        ("*tuin", "een tuin"),
        ("vergunning*", "een vergunningaanvraag"),
        ("*verkeer*", "de doorverkeersdrukte"),
        ("vrijwilliger", "twintig vrijwiligers"),
        ("coördinator", "de coordinator"),
        ("grond van de gemeente", "een stuk grond dat van de gemeente is"),
    ],
)
def test_samenstellingen_typefouten_en_een_woord_ertussen(teken: str, tekst: str) -> None:
    assert zin(tekst, teken) == ["zegt"]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("We hebben een vergunning nodig", "zegt"),
        ("We hebben geen vergunning nodig", "ontkent"),
        ("Een vergunning hebben we niet nodig", "ontkent"),
        ("Het kan zonder vergunning", "ontkent"),
        ("Het kan niet zonder vergunning", "zegt"),
        ("We vragen niet alleen een vergunning", "zegt"),
        ("Niemand helpt, maar er komt een vergunning", "zegt"),
        ("Misschien is er een vergunning nodig", "twijfelt"),
        ("Ik weet niet of er een vergunning nodig is", "twijfelt"),
        ("Het regent misschien. Er is een vergunning", "zegt"),
    ],
)
def test_ontkenning_en_twijfel(tekst: str, verwacht: str) -> None:
    assert zin(tekst, "vergunning") == [verwacht]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("nee", "nee"),
        ("Nee, nog niet.", "nee"),
        ("geen", "nee"),
        ("Ja!", "ja"),
        ("jazeker", "ja"),
        ("nee, de buren helpen", None),
        ("ja, met de school", None),
        ("", None),
    ],
)
def test_niet_meer_dan_ja_of_nee(tekst: str, verwacht: str | None) -> None:
    assert kaal(tekst) == verwacht


def test_het_fragment_is_de_zin_waar_het_staat() -> None:
    [vondst] = vind("Eerst iets anders. Dan een moestuin voor € 2.000! En verder.", ["*tuin"])
    assert vondst.fragment == "Dan een moestuin voor € 2.000"


@given(st.text(alphabet="ab .,!?\n\t'-é€1", max_size=400), st.sampled_from(["ab", "a b", "*b", "a*"]))
def test_een_fragment_staat_letterlijk_in_de_tekst(tekst: str, teken: str) -> None:
    for vondst in vind(tekst, [teken]):
        assert vondst.fragment
        assert vondst.fragment in tekst
    begin = begin_van(tekst)
    assert begin in tekst
    assert len(begin) <= MAX_FRAGMENT


def test_een_groet_is_geen_begin_om_te_noemen() -> None:
    for groet in ("Goedemorgen! ", "Hoi,\n", "Geachte heer\n\n"):
        assert begin_van(f"{groet}Wij willen een bankje. Met een boom.") == "Wij willen een bankje"
    assert begin_van("bankje") == "bankje"


def test_een_lang_verhaal_zonder_punten_wordt_op_hele_woorden_geknipt() -> None:
    verhaal = "wij willen graag met zijn allen iets doen " * 20 + "een moestuin " + "en meer " * 40
    [vondst] = vind(verhaal, ["*tuin"])
    assert "moestuin" in vondst.fragment
    assert len(vondst.fragment) <= MAX_FRAGMENT
    assert set(vondst.fragment.split()) <= set(verhaal.split())
