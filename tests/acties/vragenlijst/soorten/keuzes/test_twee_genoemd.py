"""Two choices named where one has to be chosen: which of the two is asked."""

from __future__ import annotations

import pytest

from acties.vragenlijst.soorten import Inbreng, soort_van
from kennisbank.laden import GemeenteGegevens


@pytest.mark.parametrize(
    ("vraag", "tekst", "twee"),
    [
        ("beslisser", "de raad, college legt voor", ["college", "raad"]),
        ("beslisser", "de raad of het college", ["college", "raad"]),
        ("beslisser", "eerst de directeur en daarna de gemeenteraad", ["raad", "directeur"]),
        (
            "gewenst_niveau",
            "wethouder wil informeren maar ik denk coproduceren",
            ["informeren", "coproduceren"],
        ),
        ("gewenst_niveau", "ergens tussen raadplegen en adviseren in", ["raadplegen", "adviseren"]),
    ],
)
def test_van_twee_wordt_gevraagd_welke(
    dalfsen: GemeenteGegevens, vraag: str, tekst: str, twee: list[str]
) -> None:
    deze = dalfsen.dossiervraag(vraag)
    assert deze is not None
    soort = soort_van(deze)
    gelezen = soort.lees(deze, Inbreng(tekst=tekst), None)
    assert (gelezen.status, gelezen.fout) == ("onvolledig", None)
    assert [k.sleutel for k in soort.keuzes(deze, gelezen.waarde)] == twee
    assert soort.lees(deze, Inbreng(tekst="de tweede"), gelezen.waarde).waarde == twee[1]
    assert soort.lees(deze, Inbreng(tekst=tekst), twee[0]).fout, "what was chosen is not lost"


@pytest.mark.parametrize(
    ("vraag", "tekst"),
    [
        ("gewenst_niveau", "niet raadplegen en ook niet adviseren"),
        ("gewenst_niveau", "wat is het verschil tussen raadplegen en adviseren?"),
        ("gewenst_niveau", "informeren, raadplegen en adviseren"),
        ("beslisser", "dat weet ik nu nog even nergens van"),
    ],
)
def test_wat_geen_twee_noemt_vraagt_niet_tussen_twee(
    dalfsen: GemeenteGegevens, vraag: str, tekst: str
) -> None:
    deze = dalfsen.dossiervraag(vraag)
    assert deze is not None
    assert soort_van(deze).lees(deze, Inbreng(tekst=tekst), None).status != "onvolledig"
