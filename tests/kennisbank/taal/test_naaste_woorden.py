"""The near-words: one word each, what a policy tells apart stays apart, examples point one way."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from kennisbank.fouten import OngeldigeGegevens
from kennisbank.taal.naaste_woorden import BESTAND, Begrippen, NaasteWoorden, naaste_woorden
from kennisbank.taal.woordvormen import stopwoorden
from kennisbank.yaml import lees_model
from kennisbank.zoeken.woorden import splits, stam

UIT_ELKAAR = (
    ("inspraak", "meedenken", "participatie"),
    ("uitdaagrecht", "klacht", "bezwaar", "inspraak", "melding"),
    ("klankbordgroep", "werkgroep", "stuurgroep", "adviescommissie", "focusgroep"),
    ("informeren", "raadplegen", "adviseren", "coproduceren", "meebeslissen"),
    ("informatieavond", "inloopavond"),
    ("college", "raad"),
    ("coördinator", "adviseur", "communicatieadviseur", "participatiecoach"),
    ("ketenpartner", "maatschappelijk"),
    ("draaiboek", "projectplan", "eindverslag"),
    ("overheidsinitiatief", "inwonersinitiatief"),
    ("participatieverordening", "inspraakverordening"),
    ("burgerberaad", "burgerpanel", "burgerjury"),
    ("schouw", "buurtwandeling"),
)


@pytest.fixture(scope="module")
def begrippen() -> Begrippen:
    return lees_model(BESTAND, Begrippen)


def test_elk_woord_is_een_los_woord_dat_iets_zegt(begrippen: Begrippen) -> None:
    for naam, woorden in (*begrippen.begrippen.items(), *begrippen.voorbeelden.items()):
        assert len(set(woorden)) == len(woorden), naam
        for woord in woorden:
            assert len(splits(woord)) == 1, (naam, woord)
            assert not set(splits(woord)) & stopwoorden(), (naam, woord)


def test_wat_een_beleid_uit_elkaar_houdt_is_elkaar_niet_nabij() -> None:
    for groep in UIT_ELKAAR:
        sleutels = [stam(splits(woord)[0]) for woord in groep]
        for een, ander in itertools.permutations(sleutels, 2):
            assert ander not in naaste_woorden().van(een), (een, ander)


def test_een_voorbeeld_wijst_naar_zijn_begrip_en_niet_andersom() -> None:
    naaste = NaasteWoorden.van_begrippen(
        Begrippen(
            begrippen={"initiatief": ("initiatief", "idee")},
            voorbeelden={"initiatief": ("bankje", "moestuin")},
        )
    )
    assert naaste.van(stam("bankje")) == {stam("initiatief"), stam("idee")}
    assert naaste.van(stam("idee")) == {stam("initiatief")}


def test_een_voorbeeld_van_een_onbekend_begrip_is_een_fout(tmp_path: Path) -> None:
    bestand = tmp_path / "naaste_woorden.yml"
    bestand.write_text("begrippen: { idee: [idee, plan] }\nvoorbeelden: { idd: [bankje] }\n")
    with pytest.raises(OngeldigeGegevens, match="'idd'"):
        lees_model(bestand, Begrippen)
