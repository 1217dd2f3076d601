"""Something broken in the street, told along with an idea."""

from __future__ import annotations

from acties.tussendoor.ook_melding import noemt_ook_iets_kapots


def test_iets_kapots_naast_een_idee() -> None:
    for tekst in (
        "de straatlamp voor ons huis brandt al een maand niet, en we willen daar een plantenbak",
        "Wij willen een buurtborrel. De put bij nummer 4 is trouwens verstopt.",
        "er liggen stoeptegels los in de Kerkstraat maar ik kom voor een geveltuintje",
    ):
        assert noemt_ook_iets_kapots(tekst), tekst
    for tekst in (
        "het bankje is kapot, wij willen een nieuw bankje neerzetten",
        "de tegels liggen los, en die willen we zelf herstellen",
        "een fietspad voor kinderen, los van de weg",
        "een lampionnenoptocht, en daarna soep",
        "de lantaarnpaal is kapot",
    ):
        assert not noemt_ook_iets_kapots(tekst), tekst
