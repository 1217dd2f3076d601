"""Rasa gathers the same examples as its makers ship it, only faster; and what sentences mean."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from acties.instellingen import WORTEL, Instellingen
from bot.processen.training import rasa_python

NLU = WORTEL / "nlu"

_VERZAMEL = """
import json, sys
import start
start.maak_licht()
from rasa.shared.importers.importer import TrainingDataImporter
if sys.argv[2] == "anders":
    from componenten import leergegevens
    leergegevens.pas_toe()
importer = TrainingDataImporter.load_from_config(
    sys.argv[1] + "/config.yml", sys.argv[1] + "/domain.yml", [sys.argv[1] + "/nlu"]
)
eerst = importer.get_nlu_data("nl")
for voorbeeld in eerst.training_examples[:2]:
    # As a component does that adds to what it is given.
    voorbeeld.set("intent", "veranderd")
opnieuw = importer.get_nlu_data("en")
print(json.dumps({
    "voorbeelden": [[v.get("text"), v.get("intent")] for v in opnieuw.training_examples],
    "vingerafdruk": opnieuw.fingerprint(),
}))
"""

_BETEKENIS = """
import json
import numpy as np
from componenten.betekenis import Betekenis, genoeg, vectoren
voorbeelden = {
    "feest": ["een feest met de buurt", "samen eten in de straat", "een barbecue met buren"],
    "geld": ["hoeveel subsidie is er", "wij zoeken geld", "een bijdrage voor de kosten"],
    "kapot": ["de lamp is kapot", "het bankje is stuk", "het hek is gesloopt"],
}
namen = np.array([naam for naam, zinnen in voorbeelden.items() for _ in zinnen])
model = Betekenis.leer(vectoren(sum(voorbeelden.values(), [])), namen)
terug = Betekenis.uit_velden(model.als_velden())
nieuw = vectoren(["de schommel is doorgezaagd", "met alle bewoners uit eten"])
print(json.dumps({
    "juist": [list(voorbeelden)[i] for i in terug.afstanden(nieuw).argmax(axis=1)],
    "verschil": float(np.abs(terug.afstanden(nieuw) - model.afstanden(nieuw)).max()),
    "lengte": float(np.linalg.norm(nieuw, axis=1).max()),
    "lang": len(vectoren(["woord " * 5000])),
    "genoeg": [int((namen[genoeg(namen)] == n).sum()) for n in voorbeelden],
    "hoogstens": len(genoeg(np.array(["veel"] * 900 + ["weinig"] * 3))),
}))
"""


def in_rasa(code: str, *argumenten: str) -> Any:
    """What this code prints as JSON, in Rasa's room."""
    uitvoer = subprocess.run(
        [str(rasa_python(Instellingen())), "-c", code, *argumenten],
        capture_output=True,
        text=True,
        check=True,
        cwd=NLU,
    ).stdout
    return json.loads(uitvoer.splitlines()[-1])


def test_rasa_verzamelt_dezelfde_voorbeelden_als_zonder_onze_wijziging(tmp_path: Path) -> None:
    (tmp_path / "nlu").mkdir()
    for naam, voorbeelden in (
        ("groet", ("hallo", "goedendag", "hallo")),
        ("dank", ("dank u wel", "bedankt")),
    ):
        regels = "".join(f"      - {voorbeeld}\n" for voorbeeld in voorbeelden)
        (tmp_path / "nlu" / f"{naam}.yml").write_text(
            f'version: "3.1"\nnlu:\n  - intent: {naam}\n    examples: |\n{regels}', encoding="utf-8"
        )
    (tmp_path / "config.yml").write_text("recipe: default.v1\nlanguage: nl\n", encoding="utf-8")
    (tmp_path / "domain.yml").write_text(
        'version: "3.1"\nintents:\n  - groet\n  - dank\n', encoding="utf-8"
    )
    zonder, met = (in_rasa(_VERZAMEL, str(tmp_path), stand) for stand in ("gewoon", "anders"))
    assert [v for v in met["voorbeelden"] if v[1] == "groet"] == [
        ["hallo", "groet"],
        ["goedendag", "groet"],
    ]
    assert met == zonder


def test_wat_een_zin_betekent_zonder_dat_een_voorbeeld_die_woorden_heeft() -> None:
    uit = in_rasa(_BETEKENIS)
    assert uit["juist"] == ["kapot", "feest"]
    # Stored in half precision.
    assert uit["verschil"] < 0.01
    assert abs(uit["lengte"] - 1) < 0.001
    assert uit["lang"] == 1
    assert uit["genoeg"] == [3, 3, 3]
    assert 3 < uit["hoogstens"] < 900
