"""Several answers at once by their numbers, with all of them before somebody."""

from __future__ import annotations

import pytest

from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.stappen import na, soorten, tekst
from tests.hulp.vragenlijsten import lijst, vraag

PLAN = lijst(
    vraag("doel", naam="Doel"),
    vraag("aanpak", naam="Aanpak"),
    vraag("aantal", "getal", naam="Aantal", minimum=1, maximum=500),
    dossier=True,
)
KLAAR = (tekst("een park"), tekst("twee avonden"), tekst("40"))


@pytest.mark.parametrize(
    ("zin", "waarden"),
    [
        ("1 is een plein, 2 moet zijn: een wandeling", ["een plein", "een wandeling", 40]),
        ("1 en 3 zijn verkeerd: 1 wordt een plein en 3 is 60", ["een plein", "twee avonden", 60]),
        ("vraag 2: een wandeling; vraag 3: 60", ["een park", "een wandeling", 60]),
        ("nee wacht 2 klopt niet, dat moet zijn: een wandeling", ["een park", "een wandeling", 40]),
        ("2 is fout, het moet een wandeling zijn", ["een park", "een wandeling", 40]),
        # Judged only, or none of these answers: nothing of it is done.
        ("1 is goed, 2 is fout", ["een park", "twee avonden", 40]),
        ("1 is een plein, 7 is een wandeling", ["een park", "twee avonden", 40]),
        ("1 is een plein, 3 is veel", ["een park", "twee avonden", 40]),
        ("kan 1 een plein zijn, en 2: een wandeling?", ["een park", "twee avonden", 40]),
    ],
)
def test_elk_antwoord_bij_zijn_nummer(zin: str, waarden: list[object]) -> None:
    for daad in (tekst(zin), g.Corrigeer(zin)):
        gegeven = na(PLAN, *KLAAR, daad).toestand.antwoorden
        assert [gegeven[sleutel].waarde for sleutel in ("doel", "aanpak", "aantal")] == waarden


def test_waar_iets_wordt_gevraagd_is_een_nummer_een_antwoord() -> None:
    resultaat = na(PLAN, tekst("een park"), tekst("1 is een plein, 2 is een wandeling"))
    assert resultaat.toestand.antwoorden["aanpak"].waarde == "1 is een plein, 2 is een wandeling"
    assert "gewijzigd" not in soorten(resultaat)
