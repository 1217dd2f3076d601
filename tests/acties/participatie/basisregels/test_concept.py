"""A pasted draft beside Dordrecht's uitgangspunten and basisregels (Visie en aanpak, 4.3)."""

from __future__ import annotations

import pytest

from acties.participatie.basisregels.concept import regels_in_concept, regels_in_woorden
from acties.participatie.toets.dienst import PlanControleren
from acties.participatie.toets.tekst import uit_tekst
from kennisbank.schema.basisregels import Basisregels
from tests.hulp.dossier import gegevens_van

VOL = """Plan van aanpak Maasplein

Iedereen kan meedoen: online en op papier, en voor wie slecht ter been is in de buurt.
De werkvorm past bij de doelgroep: maatwerk voor ondernemers en omwonenden.
Een gespreksleider let erop dat mensen zich veilig voelen en met respect met elkaar praten.
We beginnen vroeg, ruim voordat de raad het besluit neemt.
Bewoners mogen meedenken over het groen; het budget ligt vast. Hun rol en invloed staan in de brief.
Iedereen hoort het drie weken van tevoren: een brief, de website en een uitnodiging.
Dit plan wordt gepubliceerd op Doe Mee Dordrecht.
Jongeren en laaggeletterden zoeken we zelf op, want zij komen niet vanzelf.
Alle teksten zijn in begrijpelijke taal.
In het verslag staat wat er met elke inbreng is gedaan en waarom niet.
Na afloop evalueren we met bewoners, om te leren en te verbeteren.
"""


@pytest.fixture
def basisregels() -> Basisregels:
    gevonden = gegevens_van("dordrecht").advies.basisregels
    assert gevonden is not None
    return gevonden


def niet_gezien(basisregels: Basisregels, tekst: str) -> list[str]:
    return [regel.sleutel for regel in regels_in_concept(basisregels, uit_tekst(tekst)).niet]


def test_elke_regel_heeft_woorden_om_naar_te_zoeken(basisregels: Basisregels) -> None:
    alle = (*basisregels.uitgangspunten, *basisregels.regels)
    assert len(alle) == 3 + 8
    assert all(regel.in_concept is not None for regel in alle)


def test_een_plan_met_alles_mist_niets(basisregels: Basisregels) -> None:
    assert niet_gezien(basisregels, VOL) == []
    uitslag = regels_in_concept(basisregels, uit_tekst(VOL))
    assert "Van alle 11 zie ik iets" in regels_in_woorden(basisregels, uitslag)


@pytest.mark.parametrize(
    ("zonder", "regel"),
    [
        ("Een gespreksleider", "veiligheid"),
        ("Dit plan wordt", "publiceren"),
        ("Jongeren en", "iedereen_bereiken"),
        ("Alle teksten", "begrijpelijk"),
        ("Na afloop", "leren"),
    ],
)
def test_wat_er_niet_staat_wordt_genoemd_in_de_woorden_van_het_beleid(
    basisregels: Basisregels, zonder: str, regel: str
) -> None:
    tekst = "\n".join(alinea for alinea in VOL.splitlines() if not alinea.startswith(zonder))
    assert niet_gezien(basisregels, tekst) == [regel]
    gezegd = regels_in_woorden(basisregels, regels_in_concept(basisregels, uit_tekst(tekst)))
    eigen = next(
        r for r in (*basisregels.uitgangspunten, *basisregels.regels) if r.sleutel == regel
    ).regel
    assert eigen.strip() in gezegd
    assert "10 van de 11" in gezegd


def test_alleen_een_plan_van_een_gemeente_met_basisregels_wordt_ernaast_gelegd() -> None:
    hier = PlanControleren(gegevens_van("dordrecht"))._van_tekst(VOL)["tekst"]
    assert "Van alle 11 zie ik iets in je tekst." in hier
    assert hier.index("uitgangspunten en basisregels") < hier.index("niet of het goed is")
    als_verslag = VOL.replace("Plan van aanpak", "Eindverslag")
    verslag = PlanControleren(gegevens_van("dordrecht"))._van_tekst(als_verslag)["tekst"]
    assert "uitgangspunten en basisregels" not in verslag
    elders = PlanControleren(gegevens_van("dalfsen"))._van_tekst(VOL)["tekst"]
    assert "uitgangspunten en basisregels" not in elders
