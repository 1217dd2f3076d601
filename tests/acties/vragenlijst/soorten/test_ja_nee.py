"""Yes or no: in which words, and what is neither."""

from __future__ import annotations

import pytest

from acties.vragenlijst.soorten import Inbreng, soort_van
from tests.hulp.dossier import gegevens_van
from tests.hulp.soorten import lees
from tests.hulp.vragenlijsten import lijst, vraag


@pytest.mark.parametrize(
    ("tekst", "ja"), [("ja", True), ("Jazeker wel", True), ("nee hoor", False), ("Neen", False)]
)
def test_ja_nee(tekst: str, ja: bool) -> None:
    assert lees("ja_nee", tekst).waarde is ja


@pytest.mark.parametrize(
    ("tekst", "rasa", "ja"),
    [
        ("ja dat wil ik niet", True, False),
        ("nee dat bevalt ons", False, False),
        ("daar sta ik vierkant achter", True, True),
        ("/bevestigen", True, True),
    ],
)
def test_ja_nee_gelooft_eerst_de_woorden(tekst: str, rasa: bool, ja: bool) -> None:
    deze = lijst(vraag("v", "ja_nee")).vraag("v")
    assert soort_van(deze).lees(deze, Inbreng(tekst=tekst, ja=rasa), None).waarde is ja


def test_bij_twijfel_mag_ja_nee_worden_overgeslagen() -> None:
    assert "overslaan" in lees("ja_nee", "misschien", verplicht=False).fout
    assert "overslaan" not in lees("ja_nee", "misschien").fout


def test_ja_nee_vraagt_opnieuw_bij_iets_anders() -> None:
    assert "‘ja’ of ‘nee’" in lees("ja_nee", "misschien wel").fout


@pytest.mark.parametrize(
    ("tekst", "ja"),
    [
        ("nog niks gedaan", None),
        ("nee, nog niet", None),
        ("nog niet, maar dat gaan we wel doen", True),
        ("nog niemand, dat komt nog", True),
        ("nee", False),
        ("ja, al twee keer", True),
    ],
)
def test_nog_niet_is_geen_nee_waar_het_nog_kan_komen(tekst: str, ja: bool | None) -> None:
    gegevens = gegevens_van("heerlen")
    gevraagd = gegevens.dossiervraag("paragraaf_wel")
    assert gevraagd is not None
    gelezen = soort_van(gevraagd).lees(gevraagd, Inbreng(tekst=tekst, ja=False), None)
    assert gelezen.waarde is ja
    assert (gelezen.fout is not None) == (ja is None)
    assert ja is not None or "Komt het nog?" in str(gelezen.fout)


@pytest.mark.parametrize("tekst", ["twee denk ik", "12 weken", "een stuk of vier"])
def test_een_aantal_is_geen_ja(tekst: str) -> None:
    deze = lijst(vraag("v", "ja_nee")).vraag("v")
    assert soort_van(deze).lees(deze, Inbreng(tekst=tekst, ja=True), None).fout is not None


@pytest.mark.parametrize("tekst", ["allebei", "Alle beide."])
def test_allebei_is_geen_ja(tekst: str) -> None:
    assert lees("ja_nee", tekst).fout is not None
    deze = lijst(vraag("v", "ja_nee")).vraag("v")
    assert soort_van(deze).lees(deze, Inbreng(tekst=tekst, ja=True), None).fout is not None
