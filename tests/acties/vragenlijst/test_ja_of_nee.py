"""Every way to say yes or no, and what is neither."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from acties.vragenlijst.ja_of_nee import Oordeel, lees_ja_nee


def regels(tabel: str) -> list[str]:
    return [regel.strip() for regel in tabel.strip().splitlines()]


JA = """
    ja
    jaaaa
    ja hoor
    joa
    joa heur
    joa dat mag
    jazeker
    jazeker weten
    vooruit dan maar
    nou vooruit
    als het moet
    als t moet
    mij best
    dat is mij best
    heel graag zelfs
    👍
    👍🏽
    ✅
    tuurlijk wel
    dat mag
    dat mag hoor
    dat mag wel
    waarom niet
    waarom niet?
    ja waarom ook niet
    nou en of
    doe maar
    doe dat maar gerust
    geen probleem
    geen bezwaar tegen
    ik heb er geen bezwaar tegen
    daar heb ik niks op tegen
    ik zie niet in waarom niet
    kan geen kwaad
    natuurljk
    natuulijk
    uiteraad
    ok
    oke dan
    okee is goed
    oké, prima
    ja dat vind ik goed
    van mij mag het
    wat mij betreft wel
    wat mij betreft mag dat
    liever wel
    ik wel
    wij wel
    ik denk het wel
    volgens mij wel
    ja, laten we dat doen
    j
    yes
    sure
    zeker
    zeker wel
    zeker weten
    absoluut
    jawel
    ja graag
    graag
    heel graag
    prima
    prima hoor
    helemaal goed
    dat is goed
    da's goed
    klopt
    dat klopt
    klopt helemaal
    ja, dat klopt
    ja maar natuurlijk
    ja natuurlijk joh
    akkoord
    ik ga akkoord
    wij gaan daarmee akkoord
    ja, want dan komt het sneller bij de goede mensen terecht
    ja hoor, ze mogen het gerust weten, ik heb niets te verbergen
    tuurlijk joh
    ja doe maar
    nou graag
    nou ja, vooruit
    ach ja waarom niet
    ach, doe maar
    ja toch?
    ja nou en of
    lijkt me prima
    dat lijkt me een goed idee
    dat lijkt me wel wat
    ik geef daar toestemming voor
    met alle plezier
    geen enkel probleem hoor
    as 't mot
    ja dat is niet erg
    ja, geen punt
    daar zeg ik geen nee tegen
    eens
    mee eens
    daar ben ik het mee eens
    inderdaad
    joa, mien best
    dat zou ik fijn vinden, graag
    als dat nodig is
    wel ja
    jep
    uhu
    toe maar
    ok is goed joh
    ja dat wil ik wel
    dat willen we graag
    ja dat mag u doorgeven
"""
NEE = """
    nog niet, nee
    dat niet, nee
    nee
    neeee
    nee hoor
    nee heur
    nee joh
    neen
    nope
    nah
    naah
    👎
    ❌
    🙅‍♀️
    liever niet
    nee liever niet
    ja liever niet
    ben ik bang van niet
    dat lijkt me niks
    dat lijkt me niet nodig
    absoluut niet
    zeker niet
    tuurlijk niet
    nou nee
    nou nee eigenlijk niet
    doe maar niet
    doe dat maar niet
    ja dat wil ik niet
    ja nee
    ja nee dat niet
    ja maar liever niet
    dat wil ik niet
    dat wi'k nie
    hoeft niet
    hoeft nie
    hoeft voor mij niet
    niet nodig
    niet akkoord
    ik ga niet akkoord
    daar ben ik het niet mee eens
    niet mee eens
    dat klopt niet
    klopt nie
    niet dat ik weet
    nee niet dat ik weet
    misschien beter van niet
    misschien maar niet
    helaas niet
    helaas
    welnee
    van mij hoeft het niet
    van mij mag het niet
    dat mag niet
    mag niet
    geen sprake van
    geen denken aan
    geen zin in
    gin zin in
    daar heb ik geen behoefte aan
    nooit
    nooit van mijn leven
    laat maar
    laat maar zitten
    nee laat maar
    nee bedankt
    nee dank u
    bedankt maar nee
    dat gaat niet
    kan niet
    niemand
    niks
    n
    no
    nein
    geen goed idee
    fout
    onjuist
    dat is fout
    dat is niet zo
    nog niet
    nu niet
    vandaag niet
    echt niet
    nee, want dat gaat niemand wat aan
    nee, ik wil eerst zelf met de gemeente praten en dan zie ik wel verder
    mooi niet
    daar ben ik tegen
    daar bedank ik voor
    daar zie ik van af
    vergeet het maar
    neehoor
    beter niet
    eigenlijk niet
    eerlijk gezegd niet
    ik dacht het niet
    ik denk het niet
    volgens mij niet
    mij niet gezien
    ik heb liever van niet
    dat heb ik liever niet
    uitgesloten
    niet graag
    graag niet
    waarschijnlijk niet
    nait
    neu
    nee dat hoeft niet hoor
    nee, geen zin in
    zeer zeker niet
    zeker weten niet
"""

# Doubt, a question, or yes and no at once.
ONBESLIST = """
    misschien
    misschien wel
    weet ik nog niet
    weet ik niet
    geen idee
    hangt ervan af
    ligt eraan wie het leest
    wie leest dat dan
    wie is dat?
    wat houdt dat in
    waarom
    waarom?
    hoezo
    ja en nee
    ja of nee
    ja maar niet mijn telefoonnummer
    ja maar wie krijgt dat dan te zien?
    nee, dat is goed
    nee ja doe maar
    dat moet ik eerst overleggen
    ik twijfel
    🤷
    🤔
    maakt mij niet uit
    moet ik nog over nadenken
    soms
    nog niet zeker
    zou kunnen
    kan dat later ook nog
    is dat verplicht
    mag ik daar later op terugkomen
    wellicht
    mischien
    👍👎
"""
NIETS_VAN_DAT_AL = """
    een bankje bij de school
    we hebben goed gesproken met de buren
    Jansen
    Janneke van der Berg
    nationaal park
    0612345678
    nederland
    okapi
    jarenlang
"""


@pytest.mark.parametrize("tekst", regels(JA))
def test_ja(tekst: str) -> None:
    assert lees_ja_nee(tekst) is Oordeel.JA


@pytest.mark.parametrize("tekst", regels(NEE))
def test_nee(tekst: str) -> None:
    assert lees_ja_nee(tekst) is Oordeel.NEE


@pytest.mark.parametrize("tekst", regels(ONBESLIST))
def test_wordt_opnieuw_gevraagd(tekst: str) -> None:
    assert lees_ja_nee(tekst) is Oordeel.ONBESLIST


@pytest.mark.parametrize("tekst", ["", "  ", ".", *regels(NIETS_VAN_DAT_AL)])
def test_zegt_er_niets_over(tekst: str) -> None:
    assert lees_ja_nee(tekst) is None


@pytest.mark.parametrize("tekst", regels(NEE))
def test_nee_ervoor_blijft_nee(tekst: str) -> None:
    assert lees_ja_nee(f"nee, {tekst}") is Oordeel.NEE


@pytest.mark.parametrize("tekst", regels(JA))
def test_nee_voor_een_ja_is_nooit_ja(tekst: str) -> None:
    assert lees_ja_nee(f"nee, {tekst}") is not Oordeel.JA


@pytest.mark.parametrize("tekst", regels(JA))
def test_ja_ervoor_blijft_ja(tekst: str) -> None:
    assert lees_ja_nee(f"ja, {tekst}") is Oordeel.JA


@given(
    tekst=st.sampled_from(regels(JA) + regels(NEE) + regels(ONBESLIST)),
    einde=st.sampled_from(["", ".", "!", "...", " "]),
    hoofdletters=st.booleans(),
)
def test_leestekens_en_hoofdletters_maken_niets_uit(tekst: str, einde: str, hoofdletters: bool) -> None:
    geschreven = (tekst.upper() if hoofdletters else tekst) + einde
    assert lees_ja_nee(geschreven) is lees_ja_nee(tekst)


@given(st.text(max_size=300))
def test_leest_alles(tekst: str) -> None:
    assert lees_ja_nee(tekst) in {*Oordeel, None}


# --- How people really say it ---------------------------------------------------------------------

GEZEGD: dict[str, list[str]] = YAML(typ="safe").load(
    Path(__file__).with_name("ja_nee.yml").read_text(encoding="utf-8")
)
OORDELEN = {"ja": Oordeel.JA, "nee": Oordeel.NEE, "onbeslist": Oordeel.ONBESLIST, "geen": None}


@pytest.mark.parametrize(
    ("tekst", "oordeel"),
    [(tekst, OORDELEN[soort]) for soort, teksten in GEZEGD.items() for tekst in teksten],
)
def test_hoe_mensen_het_zeggen(tekst: str, oordeel: Oordeel | None) -> None:
    assert lees_ja_nee(tekst) is oordeel


def test_er_zijn_genoeg_manieren() -> None:
    assert len(GEZEGD["ja"]) >= 150
    assert len(GEZEGD["nee"]) >= 150
