"""Several things in one message, and what is asked of each."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.overzicht import weergave_van
from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.toestand import Resultaat, open_vraag
from acties.vragenlijst.uitkomst import Samenvatting, VraagOpen
from acties.vragenlijst.weergave import toon_vraag
from kennisbank.schema.reeksvraag import ReeksVraag
from tests.hulp.reeksen import BIJDRAGEN, WIE, doe, lees, zeg


def test_van_elk_wordt_gevraagd_wat_nog_niet_gezegd_is() -> None:
    gelezen = lees("bewoners (veel invloed, groot belang), winkeliers (weinig invloed) en de school")
    assert gelezen.waarde == [
        {"naam": "bewoners", "invloed": "hoog", "belang": "hoog"},
        {"naam": "winkeliers", "invloed": "laag"},
        {"naam": "school"},
    ]
    assert gelezen.status == "onvolledig"
    assert gelezen.vervolg == "(2 van 3) Hoe groot is het belang van ‘winkeliers’?"


def test_een_getypt_nummer_een_label_en_een_knop_zijn_hetzelfde() -> None:
    eerst = lees("bewoners").waarde
    for inbreng in ({"tekst": "1"}, {"tekst": "veel invloed"}, {"tekst": "x", "keuze": "hoog"}):
        assert lees(**inbreng, eerder=eerst).waarde == [{"naam": "bewoners", "invloed": "hoog"}]


def test_van_alles_tegelijk() -> None:
    eerst = lees("bewoners, winkeliers").waarde
    gelezen = lees("allemaal veel invloed", eerst)
    assert [rij["invloed"] for rij in gelezen.waarde] == ["hoog", "hoog"]


def test_een_antwoord_dat_geen_keuze_is_noemt_de_keuzes() -> None:
    gelezen = lees("tja", lees("bewoners").waarde)
    assert gelezen.fout == "Kies een van deze mogelijkheden: 1. Veel invloed, 2. Weinig invloed."


def test_de_knoppen_zijn_die_van_het_veld_en_terug_neemt_het_laatste_terug() -> None:
    resultaat = doe(zeg("bewoners, winkeliers"), zeg("veel"))
    getoond = weergave_van(WIE, resultaat)
    assert isinstance(getoond, VraagOpen)
    labels = [knop.label for knop in toon_vraag(WIE, getoond)[-1].knoppen]
    assert labels[:2] == ["Groot belang", "Klein belang"]
    terug = verwerk(WIE, resultaat.toestand, g.Terug())
    assert terug.toestand.antwoorden["wie"].waarde == [{"naam": "bewoners"}, {"naam": "winkeliers"}]


def test_een_veld_overslaan_laat_de_rest_staan() -> None:
    daden = (zeg("Een hek"), zeg("niet overgenomen"))
    resultaat = verwerk(BIJDRAGEN, doe(*daden, van=BIJDRAGEN).toestand, g.SlaOver())
    gegeven = resultaat.toestand.antwoorden["bijdragen"]
    assert gegeven.status == "gegeven"
    assert gegeven.waarde == [{"naam": "Een hek", "gedaan": "nee", "waarom": None}]


def test_verplicht_veld_overslaan_kan_niet_en_verliest_niets() -> None:
    resultaat = doe(zeg("bewoners"), g.SlaOver())
    assert resultaat.fout is not None
    assert resultaat.toestand.antwoorden["wie"].waarde == [{"naam": "bewoners"}]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(["bewoners", "de school", "dorpsraad", "x"]), min_size=1, unique=True),
    st.lists(
        st.one_of(
            st.sampled_from(["1", "2", "veel", "tja", "allemaal laag", "ook de jeugd", "", "alleen x"]),
            st.sampled_from(["haal x weg", "zonder dorpsraad", "de school: groot belang", "bewoners"]),
        ),
        max_size=12,
    ),
)
def test_wat_iemand_ook_zegt_de_reeks_blijft_heel(genoemd: list[str], gezegd: list[str]) -> None:
    """Each name once, only known fields and choices, and a way on from wherever one is."""
    resultaat = doe(zeg(", ".join(genoemd)))
    for tekst in gezegd:
        resultaat = verwerk(WIE, resultaat.toestand, zeg(tekst))
        if open_vraag(WIE, resultaat.toestand) != WIE.vragen[0]:
            break
    deze = WIE.vragen[0]
    assert isinstance(deze, ReeksVraag)
    toestand = resultaat.toestand
    for _ in range(40):
        if open_vraag(WIE, toestand) != deze:
            break
        rijen = toestand.antwoorden["wie"].waarde
        assert len({rij["naam"].casefold() for rij in rijen}) == len(rijen) > 0
        assert all(set(rij) <= {"naam", "invloed", "belang"} for rij in rijen)
        getoond = weergave_van(WIE, Resultaat(toestand))
        assert isinstance(getoond, VraagOpen)
        assert getoond.keuzes
        toestand = verwerk(WIE, toestand, g.Beantwoord(Inbreng(keuze=getoond.keuzes[0][0]))).toestand
    assert open_vraag(WIE, toestand) != deze
    assert not isinstance(weergave_van(WIE, Resultaat(toestand)), Samenvatting) or toestand.antwoorden


def test_wat_er_al_staat_nog_eens_gezegd_is_geen_wijziging() -> None:
    klaar = doe(zeg("bewoners (veel invloed, groot belang)"), zeg("niets"))
    nogmaals = verwerk(WIE, klaar.toestand, zeg("bewoners: veel invloed"))
    assert "gewijzigd" not in [melding.soort for melding in nogmaals.meldingen]
    anders = verwerk(WIE, klaar.toestand, zeg("bewoners: weinig invloed"))
    assert "gewijzigd" in [melding.soort for melding in anders.meldingen]


def test_wat_gekozen_is_staat_er_zonder_de_naam_van_het_veld() -> None:
    deze = WIE.vragen[0]
    waarde = [{"naam": "bewoners", "invloed": "hoog", "belang": "laag"}]
    assert soort_van(deze).toon(deze, waarde) == "bewoners (veel invloed, klein belang)"


@pytest.mark.parametrize(
    ("tekst", "erbij"),
    [
        ("Een hek om de tuin\nMinder auto's", ["Een hek om de tuin", "Minder auto's"]),
        (
            "dit zijn de bijdragen:\nEen bank\nMeer licht\nEen pad",
            ["Een bank", "Meer licht", "Een pad"],
        ),
        # One line is no list, and what chooses is an answer.
        ("Een hek om de tuin", []),
        ("niet overgenomen\nwant te duur", []),
    ],
)
def test_een_lijst_waar_een_keuze_wordt_gevraagd_komt_erbij(tekst: str, erbij: list[str]) -> None:
    gelezen = lees(tekst, lees("overgenomen", van=BIJDRAGEN).waarde, van=BIJDRAGEN)
    assert [rij["naam"] for rij in gelezen.waarde or ()][1:] == erbij
