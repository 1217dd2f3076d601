"""publiccode.yml has what the standard asks for, and says what the project says.

The standard: https://yml.publiccode.tools. Its validator is a program of its own; these are the rules
that can go wrong here.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest
from ruamel.yaml import YAML

from acties.instellingen import WORTEL

VERPLICHT = (
    "publiccodeYmlVersion",
    "name",
    "url",
    "platforms",
    "developmentStatus",
    "softwareType",
    "description",
    "legal/license",
    "maintenance/type",
    "localisation/localisationReady",
    "localisation/availableLanguages",
)

STATUS = {"concept", "development", "beta", "stable", "obsolete"}
SOORTEN = {
    *(f"standalone/{waar}" for waar in ("mobile", "iot", "desktop", "web", "backend", "other")),
    *("addon", "library", "configurationFiles"),
}
ONDERHOUD = {"internal", "contract", "community", "none"}

BEKEND = {
    *(sleutel.partition("/")[0] for sleutel in VERPLICHT),
    *("applicationSuite", "landingURL", "isBasedOn", "softwareVersion", "releaseDate", "logo"),
    *("categories", "usedBy", "fundedBy", "roadmap", "supports", "organisation"),
    *("intendedAudience", "dependsOn"),
}
"""The keys at the top level, without those that are on their way out."""


@pytest.fixture(scope="module")
def publiccode() -> dict[str, Any]:
    """The file."""
    tekst = (WORTEL / "publiccode.yml").read_text(encoding="utf-8")
    inhoud = YAML(typ="safe", pure=True).load(tekst)
    assert isinstance(inhoud, dict)
    return inhoud


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    """What pyproject.toml says of the project."""
    gelezen: dict[str, Any] = tomllib.loads((WORTEL / "pyproject.toml").read_text(encoding="utf-8"))
    return dict(gelezen["project"])


@pytest.mark.parametrize("sleutel", VERPLICHT)
def test_een_verplichte_sleutel_is_er(publiccode: dict[str, Any], sleutel: str) -> None:
    waarde: Any = publiccode
    for deel in sleutel.split("/"):
        waarde = waarde[deel]
    assert waarde not in (None, "", [], {})


def test_de_waarden_zijn_die_van_de_standaard(publiccode: dict[str, Any]) -> None:
    assert set(publiccode) <= BEKEND
    assert publiccode["developmentStatus"] in STATUS
    assert publiccode["softwareType"] in SOORTEN
    assert re.match(r"https?://\S+$", publiccode["url"])
    assert isinstance(publiccode["localisation"]["localisationReady"], bool)
    assert all(re.fullmatch("[A-Z]{2}", land) for land in publiccode["intendedAudience"]["countries"])
    for soort in publiccode["dependsOn"].values():
        for afhankelijkheid in soort:
            assert afhankelijkheid["name"]
            versies = {k: v for k, v in afhankelijkheid.items() if k.startswith("version")}
            assert all(isinstance(versie, str) for versie in versies.values())


def test_wie_het_onderhoudt_is_niet_verzonnen(publiccode: dict[str, Any]) -> None:
    onderhoud = publiccode["maintenance"]
    assert onderhoud["type"] in ONDERHOUD
    if onderhoud["type"] in ("internal", "community"):
        assert all(contact["name"] for contact in onderhoud["contacts"])
    assert ("contractors" in onderhoud) == (onderhoud["type"] == "contract")


def test_de_beschrijving_is_er_in_het_nederlands_en_engels(publiccode: dict[str, Any]) -> None:
    assert set(publiccode["description"]) == {"nl", "en"}
    for taal, beschrijving in publiccode["description"].items():
        kort = beschrijving["shortDescription"]
        assert "\n" not in kort, taal
        assert len(kort) <= 150, taal
        assert 150 <= len(beschrijving["longDescription"]) <= 10_000, taal
        assert 5 <= len(beschrijving["features"]) <= 20, taal
    nederlands, engels = (publiccode["description"][taal]["features"] for taal in ("nl", "en"))
    assert len(nederlands) == len(engels)


def test_versie_en_licentie_zijn_die_van_het_project(
    publiccode: dict[str, Any], project: dict[str, Any]
) -> None:
    assert publiccode["softwareVersion"] == project["version"]
    assert publiccode["legal"]["license"] == project["license"]
    assert publiccode["name"].lower() == project["name"]
    [python] = [a for a in publiccode["dependsOn"]["open"] if a["name"] == "Python"]
    assert project["requires-python"] == f">={python['versionMin']}"
