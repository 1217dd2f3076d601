"""The rules of a good conversation, one by one: on the page and over the port itself."""

from __future__ import annotations

import itertools
import re
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import DateTime, func, select, update

from acties.opslag import Antwoord, Basis, Initiatief, Inkomend, Invulling
from tests.hulp.gesprekken import INTAKE
from tests.hulp.poort import Poortganger, Prater
from tests.hulp.stelsel import Stelsel

pytestmark = pytest.mark.stelsel

KENMERK = re.compile(r"\d{4}-[0-9A-Z]{6}")
VRAGEN = (
    "Hoe heet u",
    "Wat is uw idee",
    "Wat wilt u bereiken?",
    "buren en anderen gepraat",
    "Werkt u samen",
    "Wanneer wilt u",
    "Hoeveel kost uw idee",
    "Welke hulp heeft u nodig",
)


def begin(prater: Prater, antwoorden: int = 0) -> str:
    laatste = prater.zeg("ik heb een idee voor de buurt")
    for antwoord in INTAKE[:antwoorden]:
        laatste = prater.zeg(antwoord)
    return laatste


def vraag_in(tekst: str) -> str:
    """The one question in what was said."""
    [vraag] = [vraag for vraag in VRAGEN if vraag in tekst]
    return vraag


def test_krijgt_een_vraag_tegelijk_en_geen_vraag_twee_keer(prater: Prater) -> None:
    gezien = [vraag_in(begin(prater))]
    for antwoord in INTAKE[:-1]:
        gezien.append(vraag_in(prater.zeg(antwoord)))
    assert gezien == list(VRAGEN)


def test_geeft_drie_antwoorden_in_een_bericht_en_hoort_alleen_wat_nog_mist(prater: Prater) -> None:
    begin(prater, 1)
    gezegd = prater.zeg(
        "Een moestuin bij de school in Hoonhorst, samen met de tuinvereniging. We willen in april 2027"
        " beginnen en het kost ongeveer 1500 euro."
    )
    assert "april 2027" in gezegd
    assert "1500" in gezegd
    gevraagd = []
    for _ in range(8):
        if "Versturen" in prater.knoppen:
            break
        open_ = [vraag for vraag in VRAGEN if vraag in gezegd]
        gevraagd += open_
        gezegd = prater.zeg("Zodat mensen elkaar ontmoeten in de buurt")
    assert VRAGEN[5] not in gevraagd
    assert VRAGEN[6] not in gevraagd
    assert VRAGEN[2] in gevraagd


def test_verbetert_zich_en_hoort_oud_en_nieuw(prater: Prater) -> None:
    begin(prater, 2)
    prater.zeg("Elke zaterdag samen in de tuin werken")
    antwoord = prater.zeg("nee, niet zaterdag maar zondag")
    assert "Elke zaterdag" in antwoord
    assert "Elke zondag" in antwoord
    assert vraag_in(antwoord) == VRAGEN[3]


@pytest.mark.parametrize("waarom", ["waarom?", "hoezo", "waarom moet u dat weten"])
def test_vraagt_waarom(prater: Prater, waarom: str) -> None:
    begin(prater, 1)
    antwoord = prater.zeg(waarom)
    assert "waar het over gaat" in antwoord
    assert vraag_in(antwoord) == VRAGEN[1]


@pytest.mark.parametrize("gezegd", ["ik snap de vraag niet", "kunt u een voorbeeld geven?"])
def test_snapt_de_vraag_niet(prater: Prater, gezegd: str) -> None:
    begin(prater, 7)
    antwoord = prater.zeg(gezegd)
    assert "advies, een plek, spullen" in antwoord
    assert "Ik vraag dit hierom" in antwoord
    assert vraag_in(antwoord) == VRAGEN[7]


def test_vraagt_hoe_lang_het_nog_duurt(prater: Prater) -> None:
    begin(prater, 2)
    antwoord = prater.zeg("hoe lang duurt dit nog?")
    assert "alles blijft bewaard" in antwoord
    assert vraag_in(antwoord) == VRAGEN[2]


def test_stelt_een_vraag_tussendoor(prater: Prater) -> None:
    begin(prater, 3)
    antwoord = prater.zeg("wie leest dit eigenlijk allemaal?")
    assert "coördinator" in antwoord
    assert vraag_in(antwoord) == VRAGEN[3]
    overzicht = prater.zeg("wat heb ik tot nu toe ingevuld?")
    for antwoord in INTAKE[:3]:
        assert antwoord in overzicht


def test_weet_het_niet_waar_dat_mag_en_waar_dat_niet_mag(prater: Prater) -> None:
    begin(prater, 2)
    verplicht = prater.zeg("weet ik niet")
    assert "kan ik niet overslaan" in verplicht
    assert vraag_in(verplicht) == VRAGEN[2]
    assert vraag_in(prater.zeg(INTAKE[2])) == VRAGEN[3]
    assert vraag_in(prater.zeg("geen idee")) == VRAGEN[4]


def test_gaat_overal_terug_stopt_begint_opnieuw_en_vraagt_een_mens(prater: Prater) -> None:
    begin(prater)
    assert "Hoe heet u" in prater.zeg("terug")
    prater.zeg(INTAKE[0])
    assert "coördinator" in prater.zeg("ik wil een mens spreken")
    assert "opnieuw beginnen?" in prater.zeg("opnieuw beginnen")
    assert vraag_in(prater.zeg("nee")) == VRAGEN[1]
    assert "bewaard" in prater.zeg("stop maar")
    verder = prater.zeg("verder")
    assert "1 van 8" in verder
    assert vraag_in(verder) == VRAGEN[1]


def test_leest_alles_na_en_pas_na_versturen_is_het_ingediend(lopend: Stelsel, prater: Prater) -> None:
    def ingediend() -> int:
        with lopend.bron.lezen() as sessie:
            return sessie.scalar(select(func.count()).select_from(Initiatief)) or 0

    samenvatting = begin(prater, 8)
    for antwoord in INTAKE:
        assert antwoord in samenvatting
    voor = ingediend()
    assert ingediend() == voor
    klaar = prater.druk("Versturen")
    assert KENMERK.search(klaar) is not None
    assert "neemt uiterlijk" in klaar
    assert ingediend() == voor + 1


def test_komt_na_een_week_terug_en_is_waar_het_was(lopend: Stelsel, prater: Prater) -> None:
    begin(prater, 3)
    maak_ouder(lopend, timedelta(days=7))
    terug = prater.zeg("hallo, ik ben er weer, verder met mijn idee")
    assert "3 van 8" in terug
    assert vraag_in(terug) == VRAGEN[3]
    assert vraag_in(prater.zeg(INTAKE[3])) == VRAGEN[4]


def maak_ouder(lopend: Stelsel, duur: timedelta) -> None:
    """Let everything that is in the database have happened this much longer ago."""
    with lopend.bron.schrijven() as sessie:
        for tabel in Basis.metadata.tables.values():
            kolommen = [k for k in tabel.columns if isinstance(getattr(k.type, "impl", None), DateTime)]
            sleutels = list(tabel.primary_key.columns)
            for rij in sessie.execute(select(*sleutels, *kolommen)).all() if kolommen else ():
                oud = dict(zip(kolommen, rij[len(sleutels) :], strict=True))
                nieuw = {k.name: w - duur for k, w in oud.items() if w is not None}
                waar = [k == w for k, w in zip(sleutels, rij, strict=False)]
                if nieuw:
                    sessie.execute(update(tabel).where(*waar).values(**nieuw))
    with lopend.bron.lezen() as sessie:
        jongste = sessie.scalar(select(func.max(Invulling.gewijzigd_op)))
    assert jongste is not None
    assert jongste < datetime.now(UTC) - duur + timedelta(minutes=1)


def test_wordt_niet_begrepen_en_hoort_nooit_twee_keer_hetzelfde(prater: Prater) -> None:
    gezegd = [prater.zeg(tekst) for tekst in ("xqzw plofkoek 88", "blorp fnord zzz", "wuzzle 12 krek")]
    assert all(eerste != tweede for eerste, tweede in itertools.pairwise(gezegd))
    assert any("coördinator" in tekst for tekst in gezegd)
    assert prater.knoppen


def test_typt_het_label_een_stuk_ervan_of_gewone_taal_in_plaats_van_te_drukken(prater: Prater) -> None:
    begin(prater, 3)
    assert vraag_in(prater.zeg("Sla over")) == VRAGEN[4]
    assert vraag_in(prater.zeg("vorige vraag")) == VRAGEN[3]
    assert vraag_in(prater.zeg("zo laten")) == VRAGEN[4]


def test_wordt_boos_en_krijgt_meteen_een_mens_aangeboden(prater: Prater) -> None:
    begin(prater, 2)
    antwoord = prater.zeg("wat een waardeloos ding is dit zeg, ik word er niet goed van")
    assert "mens" in antwoord
    assert "coördinator" in antwoord


def test_is_in_gevaar_en_hoort_eerst_112(prater: Prater) -> None:
    begin(prater, 2)
    eerste = prater.zeg("help er is brand in de schuur").split(".")[0]
    assert "112" in eerste or "gevaar" in eerste


def test_hoort_voor_de_eerste_vraag_wie_er_meeleest_en_dat_het_geen_mens_is(
    lopend: Stelsel, prater: Prater
) -> None:
    begonnen = begin(prater)
    assert "acht vragen" in begonnen
    assert "geen mens" in lopend.bezoeker().gesprek[0].tekst
    assert "geen mens" in prater.zeg("ben jij een echt mens?")


def test_zegt_nee_en_dat_is_een_antwoord(lopend: Stelsel, prater: Prater) -> None:
    begin(prater, 3)
    assert vraag_in(prater.zeg("nee")) == VRAGEN[4]
    assert vraag_in(prater.zeg("nee hoor")) == VRAGEN[5]
    overzicht = prater.zeg("laat mijn antwoorden zien")
    assert "nee hoor" in overzicht


@pytest.mark.parametrize(
    "antwoord",
    [
        "wij willen stoppen met al dat zwerfvuil langs de weg",
        "terug naar hoe het vroeger was, met een plein waar iedereen komt",
        "het college moet ook eens luisteren naar de jeugd",
        "Hoe het helpt: kinderen kunnen veilig naar school",
    ],
)
def test_geeft_een_antwoord_dat_op_iets_anders_lijkt(prater: Prater, antwoord: str) -> None:
    begin(prater, 2)
    assert vraag_in(prater.zeg(antwoord)) == VRAGEN[3]
    assert antwoord in prater.zeg("laat mijn antwoorden zien")


def test_stuurt_hetzelfde_bericht_twee_keer(lopend: Stelsel) -> None:
    prater = Poortganger(lopend)
    begin(prater, 1)
    eerste = prater.zeg(INTAKE[1], "zelfde")
    assert prater.zeg(INTAKE[1], "zelfde") == eerste
    with lopend.bron.lezen() as sessie:
        aantal = sessie.scalar(
            select(func.count())
            .select_from(Antwoord)
            .join(Invulling, Invulling.id == Antwoord.invulling_id)
            .where(Invulling.gesprek_id == prater.gesprek_id, Antwoord.vraag == "idee")
        )
    assert aantal == 1


def test_stuurt_twee_berichten_tegelijk_en_allebei_tellen(lopend: Stelsel) -> None:
    prater = Poortganger(lopend)
    begin(prater, 1)
    prater.tegelijk("Een moestuin bij de school", "Zodat kinderen buiten zijn")
    overzicht = prater.zeg("laat mijn antwoorden zien")
    assert "Een moestuin bij de school" in overzicht
    assert "Zodat kinderen buiten zijn" in overzicht


def test_stuurt_een_miljoen_tekens_en_hoort_dat_het_korter_moet(lopend: Stelsel) -> None:
    prater = Poortganger(lopend)
    begin(prater, 1)
    antwoord = prater.zeg("boom " * 200_000)
    assert "korter" in antwoord
    assert vraag_in(antwoord) == VRAGEN[1]
    assert vraag_in(prater.zeg(INTAKE[1])) == VRAGEN[2]
    with lopend.bron.lezen() as sessie:
        langste = sessie.scalar(
            select(func.max(func.length(Inkomend.tekst))).where(
                Inkomend.gesprek_id == prater.gesprek_id
            )
        )
    assert langste is not None
