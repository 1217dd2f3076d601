"""What was agreed on stands in the documents: the influence that people get, the weeks, the hours."""

from __future__ import annotations

import pytest

from acties.participatie.documenten.invulling import invulling
from acties.participatie.uitkomsten import alle_uitkomsten
from tests.hulp.dossier import dossier


@pytest.mark.parametrize(
    ("gemeente", "document", "deel", "naam", "antwoord"),
    [
        ("enschede", "participatieaanpak", "waarover", "Hoeveel invloed", "Hun advies weegt zwaar"),
        ("enschede", "participatieaanpak", "capaciteit", "Weken tot het besluit", "26 weken"),
        ("enschede", "participatieaanpak", "capaciteit", "Beschikbare uren", "150 uren"),
        ("enschede", "onderbouwing", "afweging", "Hoeveel invloed", "Hun advies weegt zwaar"),
        ("dalfsen", "plan_van_aanpak", "niveau", "Hoeveel invloed", "Hun advies weegt zwaar"),
        ("heerlen", "plan_van_aanpak", "capaciteit", "Aantal rondes", "2"),
    ],
)
def test_staat_in_het_document(
    gemeente: str, document: str, deel: str, naam: str, antwoord: str
) -> None:
    inhoud = dossier(gemeente, mate_van_invloed="advies", rondes=2, weken_tijd=26, uren_beschikbaar=150)
    soort = inhoud.gegevens.document(document)
    assert soort is not None

    regels = invulling(inhoud, soort, alle_uitkomsten(inhoud))["deel"][deel]["regels"]

    gezegd = {regel["naam"]: regel["antwoord"] for regel in regels}
    assert gezegd[naam].startswith(antwoord)
