"""Make the weights of the learned judge, or show what it goes by.

    .venv/bin/python scripts/verteld.py
    .venv/bin/python scripts/verteld.py --waarom "De fanfare levert tien man."

It learns from `nlu/verteld/`, and from the messages in `tests/nlu/stemmen/afstemmen/` that were tuned
on; never from those in `apart/`, nor from the last of `velden_veel.yml`. Learning itself is done by
python-crfsuite, which Rasa's environment has.
"""

from __future__ import annotations

import json
import lzma
import subprocess
import sys
from pathlib import Path

WORTEL = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(WORTEL))

_PYTHON = WORTEL / "nlu/.venv/bin/python"
_OOK = {"velden.yml": None, "velden_lang.yml": None, "velden_veel.yml": 110}
"""Messages from the tests, and how many of each file; None is all."""
_INSTELLINGEN = {"c1": 0.2, "c2": 0.05, "max_iterations": 100, "feature.minfreq": 2}
_LICHT = 0.02
"""A weight below this decides nothing, and is left out."""
_LEER = """
import importlib.metadata, json, sys, tempfile, pycrfsuite
gegevens = json.load(sys.stdin)
trainer = pycrfsuite.Trainer(verbose=False)
for kenmerken, labels in gegevens["berichten"]:
    trainer.append(kenmerken, labels)
trainer.set_params({**gegevens["instellingen"], "feature.possible_transitions": True})
with tempfile.NamedTemporaryFile() as bestand:
    trainer.train(bestand.name)
    model = pycrfsuite.Tagger()
    model.open(bestand.name)
    info = model.info()
json.dump({"overgangen": [[*k, w] for k, w in info.transitions.items()],
           "kenmerken": [[*k, w] for k, w in info.state_features.items()],
           "versie": importlib.metadata.version("python-crfsuite")}, sys.stdout)
"""


def main() -> None:
    if sys.argv[1:2] == ["--waarom"]:
        waarom(sys.argv[2])
        return
    from acties.vragenlijst.herkennen.oordeel import BESTAND  # noqa: PLC0415

    berichten = [voorbeeld(bericht) for bericht in lees_berichten()]
    invoer = json.dumps({"berichten": berichten, "instellingen": _INSTELLINGEN})
    kind = subprocess.run(
        [str(_PYTHON), "-c", _LEER], input=invoer, stdout=subprocess.PIPE, text=True, check=True
    )
    geleerd = json.loads(kind.stdout)
    regels = [
        f"# scripts/verteld.py, python-crfsuite {geleerd['versie']}, {len(berichten)} messages",
        *_regels(geleerd),
    ]
    BESTAND.write_bytes(lzma.compress(("\n".join(regels) + "\n").encode(), preset=9))
    sys.stderr.write(f"{len(berichten)} messages, {len(regels)} lines: {BESTAND}\n")


def lees_berichten():
    """The messages to learn from."""
    from bot.terminal.meet.begrip.zinnen import Velden  # noqa: PLC0415
    from kennisbank.yaml import lees_model  # noqa: PLC0415

    berichten = []
    for pad in sorted((WORTEL / "nlu/verteld").glob("*.yml")):
        berichten += lees_model(pad, Velden).zinnen
    for naam, aantal in _OOK.items():
        alle = lees_model(WORTEL / "tests/nlu/stemmen/afstemmen" / naam, Velden).zinnen
        berichten += alle[:aantal]
    return berichten


def voorbeeld(bericht):
    """The features and the label of each word of a message."""
    from acties.vragenlijst.herkennen.oordeel import VELDEN  # noqa: PLC0415
    from acties.vragenlijst.herkennen.woordkenmerken import kenmerken_van, woorden_van  # noqa: PLC0415

    verhaal = _verhaal(bericht.tekst)
    woorden = woorden_van(verhaal.tekst)
    labels = ["-"] * len(woorden)
    for veld in VELDEN:
        verder = 0
        for stuk in filter(None, bericht.velden.get(veld, "").split(" | ")):
            begin = bericht.tekst.find(stuk, verder)
            begin = begin if begin >= 0 else bericht.tekst.index(stuk)
            verder = begin + len(stuk)
            hier = [n for n, w in enumerate(woorden) if begin <= w.begin and w.eind <= verder]
            for plek, nummer in enumerate(n for n in hier if labels[n] == "-"):
                labels[nummer] = f"{'verder' if plek else 'begin'}-{veld}"
    return kenmerken_van(verhaal, woorden), labels


def waarom(tekst: str) -> None:
    """Print what was told in a text, and for each the features that weighed most."""
    from acties.vragenlijst.herkennen import oordeel  # noqa: PLC0415
    from acties.vragenlijst.herkennen.woordkenmerken import kenmerken_van, woorden_van  # noqa: PLC0415

    verhaal = _verhaal(tekst)
    woorden = woorden_van(verhaal.tekst)
    kenmerken = kenmerken_van(verhaal, woorden)
    weegt = oordeel.gewichten()
    for deel in oordeel.vertelt_over(verhaal, drempel=0):
        sys.stdout.write(f"{deel.veld} ({deel.zekerheid:.0%}): {tekst[deel.begin : deel.eind]}\n")
        eerste = next(n for n, w in enumerate(woorden) if w.begin == deel.begin)
        label = oordeel.LABELS.index(f"begin-{deel.veld}")
        gewogen = [
            (weegt.rijen[weegt.kenmerken[k], label] - weegt.rijen[weegt.kenmerken[k], 0], k)
            for k in kenmerken[eerste]
            if k in weegt.kenmerken
        ]
        for gewicht, kenmerk in sorted(gewogen, reverse=True)[:10]:
            sys.stdout.write(f"  {gewicht:+.2f}  {kenmerk}\n")


def _verhaal(tekst: str):
    from acties.vragenlijst.herkennen.basis import Verhaal  # noqa: PLC0415
    from kennisbank.laden import gemeentemap, laad_gemeente  # noqa: PLC0415

    if not _GEMEENTE:
        _GEMEENTE.append(laad_gemeente(gemeentemap("dalfsen")).gemeente.inhoud)
    return Verhaal.van(tekst, _GEMEENTE[0])


_GEMEENTE: list = []


def _regels(geleerd) -> list[str]:
    from acties.vragenlijst.herkennen.oordeel import LABELS  # noqa: PLC0415

    rijen: dict[str, dict[int, float]] = {}
    for soort, voor in (("overgangen", "> "), ("kenmerken", "")):
        for naam, label, gewicht in geleerd[soort]:
            if abs(gewicht) >= _LICHT:
                rijen.setdefault(f"{voor}{naam}", {})[LABELS.index(label)] = gewicht
    return [
        "\t".join([naam, *(f"{nummer}:{rijen[naam][nummer]:.2f}" for nummer in sorted(rijen[naam]))])
        for naam in sorted(rijen)
    ]


if __name__ == "__main__":
    main()
