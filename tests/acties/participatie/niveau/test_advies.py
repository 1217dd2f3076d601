"""The level: Dalfsen's table, the room that there is, and wishes that do not fit."""

from __future__ import annotations

from typing import Any

import pytest

from acties.participatie.niveau.advies import NiveauUitkomst, adviseer
from acties.participatie.onderdelen.niveau import bereken
from tests.hulp.dossier import dossier, gegevens_van

LADDER = ["informeren", "raadplegen", "adviseren", "coproduceren", "meebeslissen"]
RUIMTE = ["niets", "mening", "advies", "samen_maken", "meebeslissen"]
GEMEENTEN = ["assen", "dalfsen", "dordrecht", "enschede", "heerlen"]


def niveau(gemeente: str, soort: str, mate: str, **meer: Any) -> NiveauUitkomst:
    gevonden = adviseer(
        gegevens_van(gemeente).advies, {"soort_werk": soort, "mate_van_invloed": mate, **meer}
    )
    assert gevonden is not None
    return gevonden


@pytest.mark.parametrize(
    ("soort", "verwacht"),
    [
        # Met Elkaar 2.0, 2.1.3 bouwsteen 4, the table; in the order of RUIMTE.
        ("visies_en_beleid", ["informeren", "raadplegen", "adviseren", "adviseren", "adviseren"]),
        (
            "nieuwe_plannen_en_projecten",
            ["informeren", "raadplegen", "adviseren", "adviseren", "adviseren"],
        ),
        ("uitvoering", ["informeren", "raadplegen", "adviseren", "coproduceren", "meebeslissen"]),
        ("dorpsvisie", LADDER),
    ],
)
def test_de_tabel_van_dalfsen(soort: str, verwacht: list[str]) -> None:
    assert [niveau("dalfsen", soort, mate).niveau.sleutel for mate in RUIMTE] == verwacht


@pytest.mark.parametrize("gemeente", GEMEENTEN)
@pytest.mark.parametrize("soort", ["visies_en_beleid", "nieuwe_plannen_en_projecten", "uitvoering"])
@pytest.mark.parametrize("mate", RUIMTE)
def test_het_advies_gaat_nooit_verder_dan_de_ruimte(gemeente: str, soort: str, mate: str) -> None:
    gevonden = niveau(gemeente, soort, mate)
    assert LADDER.index(gevonden.niveau.sleutel) <= RUIMTE.index(mate)
    assert all(
        LADDER.index(ook.sleutel) < LADDER.index(gevonden.niveau.sleutel) for ook in gevonden.ook
    )


def test_een_lager_advies_spreekt_zichzelf_niet_tegen() -> None:
    """What would go with the room that there is, is no reason for less."""
    lager = " ".join(niveau("dalfsen", "nieuwe_plannen_en_projecten", "meebeslissen").redenen)
    assert "tot en met meebeslissen" in lager
    assert "beslissen mee en delen" not in lager
    even_hoog = " ".join(niveau("dalfsen", "uitvoering", "meebeslissen").redenen)
    assert "beslissen mee en delen" in even_hoog


def test_een_dorpsvisie_valt_buiten_de_tabel() -> None:
    gevonden = niveau("dalfsen", "dorpsvisie", "samen_maken", gewenst_niveau="coproduceren")
    assert any("uitzondering" in reden for reden in gevonden.redenen)
    assert gevonden.wens_past


def test_meebeslissen_over_een_visie_past_in_dalfsen_niet() -> None:
    gevonden = niveau("dalfsen", "visies_en_beleid", "meebeslissen", gewenst_niveau="meebeslissen")
    assert not gevonden.wens_past
    assert gevonden.gekozen.sleutel == "adviseren"
    teksten = {w.bron: w.tekst for w in gevonden.waarschuwingen}
    assert "past volgens het beleid niet" in teksten["Met Elkaar 2.0, 2.1.3, stap 2, bouwsteen 4"]
    assert "neemt het college of de raad uiteindelijk de beslissing" in teksten["Met Elkaar 2.0, 2.3.4"]


def test_ook_een_advies_om_mee_te_beslissen_noemt_wie_uiteindelijk_beslist() -> None:
    gevonden = niveau("dalfsen", "uitvoering", "meebeslissen")
    bronnen = {w.bron for w in gevonden.waarschuwingen}
    assert bronnen == {"Met Elkaar 2.0, 2.3.4", "Met Elkaar 2.0, 1.3.3"}


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_informeren_terwijl_invloed_wordt_beloofd(gemeente: str) -> None:
    beloofd = niveau(gemeente, "uitvoering", "niets", invloed_op="de kleur")
    assert any("invloed" in w.tekst for w in beloofd.waarschuwingen)
    assert not niveau(gemeente, "uitvoering", "niets").waarschuwingen
    gewenst = niveau(gemeente, "nieuwe_plannen_en_projecten", "advies", gewenst_niveau="informeren")
    assert any(
        "Bij informeren" in w.tekst or "bij informeren" in w.tekst for w in gewenst.waarschuwingen
    )


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_een_wens_die_meer_vraagt_dan_er_is_wordt_niet_gevolgd(gemeente: str) -> None:
    gevonden = niveau(gemeente, "uitvoering", "mening", gewenst_niveau="coproduceren")
    assert gevonden.gekozen.sleutel == "raadplegen"
    assert any("meer ruimte dan er is" in w.tekst for w in gevonden.waarschuwingen)


def test_een_wens_die_past_telt() -> None:
    gevonden = niveau("dalfsen", "visies_en_beleid", "advies", gewenst_niveau="raadplegen")
    assert (gevonden.niveau.sleutel, gevonden.gekozen.sleutel) == ("adviseren", "raadplegen")


def test_een_doel_dat_bij_ander_werk_hoort() -> None:
    gevonden = niveau(
        "dalfsen", "visies_en_beleid", "advies", doelen=["zorgvuldige_besluiten", "eigenaarschap"]
    )
    assert [w.tekst for w in gevonden.waarschuwingen if "uitvoering" in w.tekst]
    past = niveau("dalfsen", "visies_en_beleid", "advies", doelen=["zorgvuldige_besluiten"])
    assert not past.waarschuwingen


@pytest.mark.parametrize(
    ("antwoord", "verwacht"),
    [
        ("regels", "reguleren"),
        ("leiding", "regisseren"),
        ("aanmoedigen", "stimuleren"),
        ("helpen", "faciliteren"),
        ("niets", "loslaten"),
    ],
)
def test_heerlen_kiest_op_beide_ladders(antwoord: str, verwacht: str) -> None:
    gevonden = niveau("heerlen", "uitvoering", "advies", rol_gemeente=antwoord)
    assert gevonden.tweede is not None
    assert (gevonden.niveau.sleutel, gevonden.tweede.niveau.sleutel) == ("adviseren", verwacht)
    uitkomst = bereken(
        dossier("heerlen", soort_werk="uitvoering", mate_van_invloed="advies", rol_gemeente=antwoord)
    )
    assert uitkomst is not None
    assert f"adviseren (burgerparticipatie) en {verwacht} (overheidsparticipatie)" in uitkomst.tekst
    assert "geen regel van Heerlen" in uitkomst.tekst
    assert " en en " not in uitkomst.tekst


def test_dordrecht_noemt_meebeslissen_niet() -> None:
    gevonden = niveau("dordrecht", "uitvoering", "meebeslissen")
    assert any("Meebeslissen staat er niet bij" in w.tekst for w in gevonden.waarschuwingen)


@pytest.mark.parametrize(("gemeente", "eigen"), [("dalfsen", True), ("assen", False)])
def test_wat_geen_beleid_is_staat_erbij(gemeente: str, eigen: bool) -> None:
    gegevens = gegevens_van(gemeente)
    assert gegevens.advies.niveauadvies.eigen_beleid is eigen
    assert gegevens.advies.eigen_ladder is eigen
    assert ("geen regel van de gemeente" in gegevens.advies.niveauadvies.herkomst) is not eigen


def test_zonder_ruimte_volgens_de_checklist_waarschuwt_een_hoger_niveau() -> None:
    antwoorden: dict[str, Any] = {
        "soort_werk": "uitvoering",
        "mate_van_invloed": "advies",
        "ruimte": False,
    }
    uitkomst = bereken(dossier("dalfsen", **antwoorden))
    assert uitkomst is not None
    assert "Jullie informeren alleen" in uitkomst.waarschuwingen[0].tekst


def test_zonder_antwoorden_is_er_geen_advies() -> None:
    assert adviseer(gegevens_van("dalfsen").advies, {"soort_werk": "uitvoering"}) is None
