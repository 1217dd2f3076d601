"""The words of a municipality, with the right article, also where the policy names no role."""

from __future__ import annotations

import pytest

from kennisbank.schema.basis import Bron
from kennisbank.schema.gemeente import Rol
from kennisbank.woorden import WOORDEN, vul_overal_in, woorden_van

BRON = Bron(document="Alleen voor de test")


@pytest.mark.parametrize(
    ("rol", "verwacht"),
    [
        (None, ("de gemeente", "De gemeente", "de gemeente Assen", "De gemeente Assen", "gemeente")),
        (
            Rol(naam="participatiecoach", bron=BRON),
            (
                "de participatiecoach",
                "De participatiecoach",
                "de participatiecoach van de gemeente Assen",
                "De participatiecoach van de gemeente Assen",
                "participatiecoach",
            ),
        ),
        (
            Rol(naam="loket voor ideeën", kort="loket", lidwoord="het", bron=BRON),
            (
                "het loket",
                "Het loket",
                "het loket voor ideeën van de gemeente Assen",
                "Het loket voor ideeën van de gemeente Assen",
                "loket voor ideeën",
            ),
        ),
    ],
)
def test_de_rol_met_haar_lidwoord(rol: Rol | None, verwacht: tuple[str, ...]) -> None:
    woorden = woorden_van("Assen", rol)
    assert tuple(woorden) == WOORDEN
    assert tuple(woorden.values()) == ("Assen", *verwacht, "de gemeente", "de gemeente Assen")
    adviseur = woorden_van("Assen", None, rol)
    assert (adviseur["adviseur"], adviseur["adviseur_voluit"]) == (verwacht[0], verwacht[2])


def test_overal_ingevuld_en_wat_later_komt_blijft_staan() -> None:
    inhoud = {"a": ["{Coordinator} belt {idee}.", {"b": 4}], "c": "{organisatie} in {gemeente}"}
    ingevuld = vul_overal_in(inhoud, woorden_van("Assen", None))
    assert ingevuld == {"a": ["De gemeente belt {idee}.", {"b": 4}], "c": "{organisatie} in Assen"}
