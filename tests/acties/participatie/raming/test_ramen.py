"""Hours, weeks and euros: ranges, each with what it rests on."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from acties.participatie.onderdelen.raming import GEEN_TARIEVEN, bereken
from acties.participatie.raming.ramen import Begroting, raam
from kennisbank.schema.basis import Bron
from kennisbank.schema.raming import Kosten, Tarieven
from kennisbank.werkvormen import alle_werkvormen
from tests.hulp.dossier import dossier, gegevens_van

TARIEVEN = Tarieven(
    uurtarief=Decimal(80),
    kosten={"enquete": Kosten(van=Decimal(500), tot=Decimal(1500))},
    bron=Bron(document="tarieven van de gemeente"),
)


def begroting(
    gemeente: str = "dalfsen", tarieven: Tarieven | None = None, **antwoorden: Any
) -> Begroting:
    advies = replace(gegevens_van(gemeente).advies, tarieven=tarieven)
    gevonden = raam(advies, antwoorden)
    assert gevonden is not None
    return gevonden


def test_elke_werkvorm_telt_elke_ronde_naar_zijn_inzet() -> None:
    inzet = gegevens_van("dalfsen").advies.raming.inzet
    gevonden = begroting(rondes=2, gekozen_werkvormen=["enquete", "schouw"])
    assert [(p.ronde, p.werkvorm.sleutel) for p in gevonden.posten] == [
        (1, "enquete"),
        (1, "schouw"),
        (2, "enquete"),
        (2, "schouw"),
    ]
    for post in gevonden.posten:
        assert post.uren == getattr(inzet, alle_werkvormen()[post.werkvorm.sleutel].gegevens.inzet)
    assert gevonden.uren.van == sum(post.uren.van for post in gevonden.posten)
    assert gevonden.uren.tot == sum(post.uren.tot for post in gevonden.posten)


def test_een_grote_groep_vraagt_meer_keren_en_dus_meer_uren() -> None:
    extra = gegevens_van("dalfsen").advies.raming.inzet.extra_bijeenkomst
    een = begroting(rondes=1, gekozen_werkvormen=["focusgroep"]).posten[0]
    drie = begroting(rondes=1, gekozen_werkvormen=["focusgroep"], groepsgrootte=36).posten[0]
    assert drie.keren == 3
    assert (drie.uren.van, drie.uren.tot) == (
        een.uren.van + 2 * extra.van,
        een.uren.tot + 2 * extra.tot,
    )


@pytest.mark.parametrize(
    ("rondes", "gekozen", "verwacht"),
    [
        (2, ["enquete", "schouw", "werkgroep"], [(1, "enquete"), (1, "werkgroep"), (2, "schouw")]),
        (3, ["enquete", "schouw"], [(1, "enquete"), (2, "schouw"), (3, "enquete")]),
        (1, ["enquete", "schouw"], [(1, "enquete"), (1, "schouw")]),
    ],
)
def test_verdeeld_over_de_rondes(
    rondes: int, gekozen: list[str], verwacht: list[tuple[int, str]]
) -> None:
    gevonden = begroting(rondes=rondes, gekozen_werkvormen=gekozen, verdeling_rondes="verdeeld")
    assert [(p.ronde, p.werkvorm.sleutel) for p in gevonden.posten] == verwacht


def test_zonder_tarief_geen_euros_en_met_tarief_van_laag_tot_hoog() -> None:
    antwoorden: dict[str, Any] = {"rondes": 1, "gekozen_werkvormen": ["enquete"]}
    assert begroting(**antwoorden).euros is None
    euros = begroting(tarieven=TARIEVEN, **antwoorden).euros
    assert euros is not None
    assert (euros.van, euros.tot) == (Decimal(24 * 80 + 500), Decimal(60 * 80 + 1500))


def test_een_budget_dat_te_laag_is_en_een_dat_niet_te_toetsen_is() -> None:
    antwoorden: dict[str, Any] = {"rondes": 1, "gekozen_werkvormen": ["enquete"], "budget": "1000.00"}
    assert "lager dan het laagste" in begroting(tarieven=TARIEVEN, **antwoorden).waarschuwingen[0].tekst
    assert "geen tarieven" in begroting(**antwoorden).waarschuwingen[0].tekst


def test_enschede_geeft_het_totaal_uit_het_beleid() -> None:
    """Actieplan, bijlage, checklist: 8 to 12 weeks and 60 to 120 hours a round."""
    gevonden = begroting("enschede", rondes=3, gekozen_werkvormen=["enquete"], weken_tijd=20)
    assert gevonden.uren_beleid is not None
    assert gevonden.weken_beleid is not None
    assert str(gevonden.uren_beleid) == "180 tot 360"
    assert str(gevonden.weken_beleid) == "24 tot 36"
    assert gevonden.waarschuwingen[0].tekst == "Je hebt 20 weken, en dit vraagt er minstens 24 tot 36."


@pytest.mark.parametrize("gemeente", ["assen", "dalfsen", "dordrecht", "heerlen"])
def test_waar_het_beleid_geen_cijfers_geeft_is_het_een_vuistregel(gemeente: str) -> None:
    gevonden = begroting(gemeente, rondes=1, gekozen_werkvormen=["enquete"])
    assert gevonden.uren_beleid is None
    uitkomst = bereken(dossier(gemeente, rondes=1, gekozen_werkvormen=["enquete"]))
    assert uitkomst is not None
    assert "vuistregel van Samenspraak, niet uit het beleid" in uitkomst.tekst
    assert GEEN_TARIEVEN in uitkomst.tekst
    assert "€" not in uitkomst.tekst


def test_enschede_zegt_wat_er_niet_in_zit_en_telt_niet_dubbel() -> None:
    uitkomst = bereken(dossier("enschede", rondes=1, gekozen_werkvormen=["enquete"]))
    assert uitkomst is not None
    assert "60 tot 120 uur en minstens 8 tot 12 weken" in uitkomst.tekst
    assert "nog niet: projectmanagement en communicatie" in uitkomst.tekst
    assert "ze komen niet boven op het totaal" in uitkomst.tekst


def test_zonder_eigen_keuze_telt_het_voorstel_en_staat_dat_erbij() -> None:
    uitkomst = bereken(
        dossier(rondes=1, soort_werk="uitvoering", mate_van_invloed="advies", doelgroepen=["jongeren"])
    )
    assert uitkomst is not None
    assert "dit is gerekend met het voorstel" in uitkomst.tekst
    assert bereken(dossier(rondes=1)) is None
    assert bereken(dossier(gekozen_werkvormen=["enquete"])) is None
