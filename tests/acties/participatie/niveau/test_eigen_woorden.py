"""How much influence people get, told in own words: it is written down with what was made of it."""

from __future__ import annotations

import pytest

from acties.vragenlijst.soorten import Inbreng, soort_van
from kennisbank.laden import GEMEENTEN
from tests.hulp.dossier import gegevens_van

EIGEN_WOORDEN = (
    ("we willen vooral horen wat ze vinden", "mening", "raadplegen"),
    ("peilen hoe mensen erin staan", "mening", "raadplegen"),
    ("reacties ophalen bij de buurt", "mening", "raadplegen"),
    ("ze op de hoogte houden", "niets", "informeren"),
    ("alleen even laten weten dat we bezig zijn", "niets", "informeren"),
    ("ze mogen meedenken over de inrichting", "advies", "adviseren"),
    ("we vragen ze om raad", "advies", "adviseren"),
    ("samen met de bewoners een plan maken", "samen_maken", "coproduceren"),
    ("de inwoners laten stemmen over het ontwerp", "meebeslissen", "meebeslissen"),
    ("ze mogen zelf kiezen", "meebeslissen", "meebeslissen"),
    # What is denied, or may be either, is asked.
    ("ze moeten niet meebeslissen", None, None),
    ("we weten het nog niet precies", None, None),
    ("samen met de bewoners beslissen", None, None),
    ("een veilige straat", None, None),
)


@pytest.mark.parametrize("gemeente", sorted(map_.name for map_ in GEMEENTEN.iterdir() if map_.is_dir()))
@pytest.mark.parametrize(("tekst", "invloed", "niveau"), EIGEN_WOORDEN)
def test_in_eigen_woorden(gemeente: str, tekst: str, invloed: str | None, niveau: str | None) -> None:
    lijst = gegevens_van(gemeente).vragenlijsten["niveau"].inhoud
    for vraag in lijst.vragen:
        verwacht = {"mate_van_invloed": invloed, "gewenst_niveau": niveau}.get(vraag.sleutel)
        if vraag.sleutel not in ("mate_van_invloed", "gewenst_niveau"):
            continue
        gelezen = soort_van(vraag).lees(vraag, Inbreng(tekst=tekst), None)
        # Where two fit, which of them is asked: nothing is chosen yet.
        gekozen = gelezen.waarde if gelezen.status == "gegeven" else None
        assert gekozen == verwacht, vraag.sleutel
        # Said back, so that who meant it otherwise can say so.
        assert (gelezen.opmerking is not None) == (verwacht is not None)
