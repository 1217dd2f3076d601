"""Who may have been forgotten: out of the lists of the municipality, and never twice."""

from __future__ import annotations

import pytest

from acties.participatie.omgevingsanalyse.belanghebbenden import lees
from acties.participatie.omgevingsanalyse.suggesties import noemt_collega, suggesties
from tests.hulp.dossier import gegevens_van


def _namen(gemeente: str, *genoemd: str) -> dict[str, tuple[str, ...]]:
    alle = lees([{"naam": naam} for naam in genoemd])
    return {s.soort: s.namen for s in suggesties(alle, gegevens_van(gemeente))}


def test_ketenpartners_van_dalfsen() -> None:
    """2.3.5 names eight; who was named is not suggested again, by whatever name."""
    zonder = _namen("dalfsen")["ketenpartners"]
    assert len(zonder) == 8
    over = _namen("dalfsen", "waterschap", "provincie", "wijkagent van de Veiligheidsregio")[
        "ketenpartners"
    ]
    assert set(zonder) - set(over) == {
        "Waterschap Drents Overijsselse Delta",
        "Provincie Overijssel",
        "Veiligheidsregio IJsselland",
    }


@pytest.mark.parametrize(
    ("genoemd", "soort", "weg"),
    [
        ("Plaatselijke Belangen Hoonhorst", "organisaties", "Plaatselijk Belang"),
        ("basisschool De Zonnebloem", "groepen", "scholen"),
        ("omwonenden van het park", "groepen", "inwoners"),
        ("de communicatieadviseur", "collega’s", "communicatieadviseur"),
        ("wethouder Ruimte", "collega’s", "portefeuillehouder"),
    ],
)
def test_wie_genoemd_is(genoemd: str, soort: str, weg: str) -> None:
    assert weg in _namen("dalfsen")[soort]
    assert weg not in _namen("dalfsen", genoemd).get(soort, ())


def test_wanneer_staat_erbij() -> None:
    assert (
        "inwoners en ondernemers van buurgemeenten (bij plannen dicht bij de gemeentegrens)"
        in _namen("dalfsen")["groepen"]
    )


@pytest.mark.parametrize(
    ("gemeente", "soort", "naam"),
    [
        ("enschede", "collega’s", "participatieteam"),
        ("enschede", "organisaties", "wijkraad"),
        ("assen", "collega’s", "participatiecoach"),
        ("assen", "groepen", "inwoners die we tot nu toe nog niet bereiken"),
        ("dordrecht", "collega’s", "kennis- en expertiseteam"),
        ("dordrecht", "groepen", "klankbordgroep Participatie"),
        ("heerlen", "collega’s", "interne trainer van de Participatietoolbox"),
    ],
)
def test_elke_gemeente_haar_eigen_lijst(gemeente: str, soort: str, naam: str) -> None:
    assert naam in _namen(gemeente)[soort]


def test_een_gemeente_zonder_lijst_van_organisaties() -> None:
    assert set(_namen("assen")) == {"collega’s", "groepen"}


@pytest.mark.parametrize(
    ("naam", "collega"),
    [
        ("collega’s van verkeer", True),
        ("afdeling Openbare Ruimte", True),
        ("de gemeenteraad", True),
        ("adviseur inwonerbetrokkenheid", True),
        ("bewoners", False),
        ("Plaatselijk Belang", False),
        ("adviesbureau", False),
    ],
)
def test_collega_genoemd(naam: str, collega: bool) -> None:
    assert noemt_collega(lees([{"naam": naam}]), gegevens_van("dalfsen")) is collega


@pytest.mark.parametrize(
    ("antwoorden", "ketenpartner", "fonds"),
    [
        ({}, False, False),
        ({"vorm": "offline", "doelen": ["kwaliteit"]}, False, False),
        ({"vorm": "beide"}, True, False),
        ({"doelen": ["kwaliteit", "actief_burgerschap"]}, False, True),
    ],
)
def test_enschede_noemt_de_provincie_en_het_fonds_waar_ze_passen(
    antwoorden: dict[str, object], ketenpartner: bool, fonds: bool
) -> None:
    """4.3: the province works on Consul, which is online; 4.1: the fund belongs to initiatives."""
    alle = lees([{"naam": "bewoners"}])
    gevonden = {s.soort: s.namen for s in suggesties(alle, gegevens_van("enschede"), antwoorden)}
    assert ("Provincie Overijssel" in gevonden.get("ketenpartners", ())) is ketenpartner
    assert ("Fonds wederopbloei" in gevonden["organisaties"]) is fonds
    assert "wijkraad" in gevonden["organisaties"]
