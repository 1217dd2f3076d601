"""Suggested werkvormen: of the level, for the people, within the time, and nobody left out."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acties.participatie.onderdelen.werkvormen import bereken
from acties.participatie.werkvormen.aanbod import aanbod, heeft_tabel
from acties.participatie.werkvormen.voorstel import HOOGSTENS, keren, stel_voor
from acties.participatie.werkvormen.wens import Wens
from kennisbank.schema.vraag import MeerkeuzeVraag
from kennisbank.werkvormen import DOELGROEPEN, alle_werkvormen
from tests.hulp.dossier import dossier, gegevens_van

LADDER = ["informeren", "raadplegen", "adviseren", "coproduceren", "meebeslissen"]
_WENSEN = st.builds(
    Wens,
    niveau=st.sampled_from(LADDER),
    doelgroepen=st.lists(st.sampled_from(sorted(DOELGROEPEN)), unique=True, max_size=4).map(tuple),
    mensen=st.none() | st.integers(1, 500),
    vorm=st.sampled_from(["offline", "online", None]),
    weken=st.none() | st.integers(0, 60),
    budget=st.sampled_from([None, Decimal(0), Decimal(5000)]),
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(["dalfsen", "enschede", "assen"]), _WENSEN)
def test_elk_voorstel_past_bij_alles_wat_gevraagd_is(gemeente: str, wens: Wens) -> None:
    advies = gegevens_van(gemeente).advies
    gevonden = stel_voor(advies, wens)
    kandidaten = {k.werkvorm.sleutel: k for k in aanbod(advies, wens.niveau)}
    passend = len(kandidaten) - len(gevonden.afgevallen)
    assert min(passend, 3) <= len(gevonden.voorstellen) <= 5
    for voorstel in gevonden.voorstellen:
        kop = voorstel.werkvorm.gegevens
        assert wens.vorm is None or wens.vorm in kandidaten[voorstel.werkvorm.sleutel].vormen
        assert wens.weken is None or kop.voorbereiding_weken.van <= wens.weken
        assert wens.mensen is None or kop.groep.van <= wens.mensen
        assert voorstel.keren <= advies.werkvormkeuze.meeste_keren
        assert not (wens.budget == 0 and kop.inzet == "hoog")
        assert voorstel.redenen
        assert voorstel.let_op
        assert set(voorstel.bereikt) == set(wens.doelgroepen) & set(kop.geschikt_voor)
    assert all(voorstel in gevonden.voorstellen for voorstel in gevonden.combinatie)
    assert not {a.voorstel.werkvorm.sleutel for a in gevonden.aanvullingen} & {
        v.werkvorm.sleutel for v in gevonden.voorstellen
    }


@pytest.mark.parametrize("niveau", LADDER)
def test_wat_eerst_gekocht_moet_worden_komt_niet_voorop(niveau: str) -> None:
    """Enschede names no Maptionnaire; Dalfsen names Swipocratie (2.1.3, bouwsteen 5)."""
    wens = Wens(
        niveau=niveau,
        doelgroepen=("bewoners_van_een_wijk", "ouderen", "ondernemers"),
        mensen=300,
        vorm=None,
        weken=None,
        budget=None,
    )
    voorop = stel_voor(gegevens_van("enschede").advies, wens).voorstellen[:2]
    assert not any(voorstel.werkvorm.gegevens.product for voorstel in voorop)
    for voorstel in stel_voor(gegevens_van("dalfsen").advies, wens).voorstellen:
        assert not any("product van één aanbieder" in punt for punt in voorstel.let_op)


def test_in_dalfsen_komen_ze_uit_de_tabel_van_het_niveau() -> None:
    """Met Elkaar 2.0, 2.1.3 bouwsteen 5: adviseren."""
    advies = gegevens_van("dalfsen").advies
    assert heeft_tabel(advies)
    assert {k.werkvorm.sleutel for k in aanbod(advies, "adviseren")} == {
        "focusgroep",
        "brainstormsessie",
        "adviescommissie",
        "burgerberaad",
        "worldcafe",
        "mail",
        "online_gesprek",
    }


@pytest.mark.parametrize("gemeente", ["assen", "dordrecht", "enschede", "heerlen"])
def test_zonder_tabel_telt_waar_een_werkvorm_voor_is_en_staat_dat_erbij(gemeente: str) -> None:
    advies = gegevens_van(gemeente).advies
    assert not heeft_tabel(advies)
    for niveau, doelen in advies.werkvormkeuze.doelen_per_niveau.items():
        for kandidaat in aanbod(advies, niveau):
            assert set(kandidaat.werkvorm.gegevens.doel) & set(doelen)
    uitkomst = bereken(
        dossier(gemeente, soort_werk="uitvoering", mate_van_invloed="advies", doelgroepen=["jongeren"])
    )
    assert uitkomst is not None
    assert "niet welke werkvormen bij welk niveau horen" in uitkomst.tekst


def test_een_groep_die_op_dit_niveau_niet_te_bereiken_is_krijgt_een_aanvulling() -> None:
    gevonden = stel_voor(
        gegevens_van("dalfsen").advies, Wens("adviseren", ("bewoners_van_een_wijk", "laaggeletterden"))
    )
    assert gevonden.gemist == ("laaggeletterden",)
    (aanvulling,) = gevonden.aanvullingen
    assert "laaggeletterden" in aanvulling.voorstel.werkvorm.gegevens.geschikt_voor
    assert aanvulling.niveau == "raadplegen"
    assert gevonden.inclusief == ()


def test_wie_niemand_noemt_die_snel_wordt_gemist_krijgt_die_erbij() -> None:
    advies = gegevens_van("dalfsen").advies
    gevonden = stel_voor(advies, Wens("raadplegen", ("bewoners_van_een_wijk",)))
    lastig = set(advies.werkvormkeuze.snel_gemist.groepen)
    assert gevonden.inclusief
    assert all(set(a.voorstel.bereikt) & lastig for a in gevonden.inclusief)


def test_verschillende_groepen_krijgen_een_combinatie() -> None:
    gevonden = stel_voor(
        gegevens_van("dalfsen").advies, Wens("raadplegen", ("jongeren", "ondernemers", "ouderen"))
    )
    bereikt = {groep for voorstel in gevonden.combinatie for groep in voorstel.bereikt}
    assert bereikt == {"jongeren", "ondernemers", "ouderen"}


def test_te_weinig_tijd_laat_weg_wat_lang_duurt_en_noemt_wat_krap_is() -> None:
    gevonden = stel_voor(gegevens_van("dalfsen").advies, Wens("adviseren", weken=3))
    weg = {afgevallen.werkvorm.sleutel: afgevallen.reden for afgevallen in gevonden.afgevallen}
    assert "minstens 16 weken" in weg["burgerberaad"]
    krap = {v.werkvorm.sleutel for v in gevonden.voorstellen if "krap" in " ".join(v.let_op)}
    assert krap == {
        v.werkvorm.sleutel
        for v in gevonden.voorstellen
        if v.werkvorm.gegevens.voorbereiding_weken.tot > 3
    }


@pytest.mark.parametrize(("mensen", "verwacht"), [(None, 1), (1, 1), (12, 1), (13, 2), (60, 5)])
def test_een_kleine_vorm_is_vaker_nodig(mensen: int | None, verwacht: int) -> None:
    assert keren(alle_werkvormen()["focusgroep"], mensen) == verwacht


@pytest.mark.parametrize("gemeente", ["assen", "dalfsen", "dordrecht", "enschede", "heerlen"])
def test_wie_allebei_wil_krijgt_ook_iets_online(gemeente: str) -> None:
    wens = Wens("adviseren", ("bewoners_van_een_wijk", "jongeren", "ondernemers"), 60, beide=True)
    gevonden = stel_voor(gegevens_van(gemeente).advies, wens)
    for vorm in ("online", "offline"):
        assert any(vorm in voorstel.vormen for voorstel in gevonden.voorstellen), vorm
    assert len(gevonden.voorstellen) <= HOOGSTENS
    assert any("online" in reden for v in gevonden.voorstellen for reden in v.redenen)


def test_enschede_en_dordrecht_noemen_hun_eigen_platform_bij_online() -> None:
    for gemeente, naam in (("enschede", "Consul"), ("dordrecht", "Doe Mee Dordrecht")):
        antwoorden: dict[str, Any] = {"soort_werk": "uitvoering", "mate_van_invloed": "mening"}
        online = bereken(dossier(gemeente, vorm="online", **antwoorden))
        offline = bereken(dossier(gemeente, vorm="offline", **antwoorden))
        assert online is not None
        assert offline is not None
        assert naam in online.tekst
        assert naam not in offline.tekst


def test_de_vraag_kent_precies_de_werkvormen_die_er_zijn() -> None:
    vraag = gegevens_van("dalfsen").vragenbank["gekozen_werkvormen"]
    assert isinstance(vraag, MeerkeuzeVraag)
    namen = {w.sleutel: w.naam[:1].upper() + w.naam[1:] for w in alle_werkvormen().values()}
    assert {keuze.sleutel: keuze.label for keuze in vraag.keuzes} == namen


def test_de_vraag_naar_doelgroepen_kent_dezelfde_als_de_werkvormen() -> None:
    vraag = gegevens_van("dalfsen").vragenbank["doelgroepen"]
    assert isinstance(vraag, MeerkeuzeVraag)
    assert {keuze.sleutel for keuze in vraag.keuzes} == set(DOELGROEPEN)


def test_een_keuze_die_meer_belooft_dan_het_niveau_krijgt_een_waarschuwing() -> None:
    antwoorden: dict[str, Any] = {
        "soort_werk": "visies_en_beleid",
        "mate_van_invloed": "advies",
        "groepsgrootte": 40,
        "gekozen_werkvormen": ["worldcafe", "referendum", "enquete", "krant", "mail"],
    }
    uitkomst = bereken(dossier(**antwoorden))
    assert uitkomst is not None
    # A questionnaire and a message in the paper belong to lower levels: they may stand beside it.
    assert [w.tekst for w in uitkomst.waarschuwingen] == [
        "Referendum hoort bij meebeslissen, en het niveau is adviseren. Beloof niet meer invloed dan er"
        " is."
    ]
    assert uitkomst.document is not None
    assert uitkomst.document.startswith(
        "Wat deze werkvormen vragen (niveau adviseren):\n\n- Worldcafé."
    )
    for naam in ("Worldcafé", "Referendum", "Enquête", "Bericht in de krant", "Mail"):
        assert f"- {naam}. " in uitkomst.document


def test_een_keuze_die_niet_in_de_tijd_past() -> None:
    uitkomst = bereken(
        dossier(
            soort_werk="visies_en_beleid",
            mate_van_invloed="advies",
            weken_tijd=4,
            gekozen_werkvormen=["burgerberaad"],
        )
    )
    assert uitkomst is not None
    assert "minstens 16 weken" in uitkomst.waarschuwingen[0].tekst


@pytest.mark.parametrize("gemeente", ["enschede", "assen"])
def test_wat_bewoners_zelf_doen_staat_niet_bovenaan(gemeente: str) -> None:
    """Money is not collected for what the municipality has to do itself."""
    wens = Wens(
        "coproduceren",
        doelgroepen=("bewoners_van_een_wijk", "jongeren", "ondernemers"),
        mensen=200,
        beide=True,
    )
    gevonden = stel_voor(gegevens_van(gemeente).advies, wens)
    assert gevonden.voorstellen[0].werkvorm.sleutel != "crowdfunding"
    assert "crowdfunding" not in [v.werkvorm.sleutel for v in gevonden.voorstellen[:3]]
