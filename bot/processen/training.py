"""Rasa's model: made when what it is made from has changed. `python -m bot.processen.training`.

A model is named after the fingerprint of what it is made from, so the right one is recognised
without anybody keeping track. The data of municipalities does not count: adding one retrains
nothing.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from acties.instellingen import WORTEL, Instellingen
from bot.processen.eenmalig import draai_af
from bot.processen.fouten import Startfout
from bot.processen.proces import Proces
from bot.processen.scherm import Scherm
from bot.processen.slot import Bezet, slot

NLU = WORTEL / "nlu"
NAAM = "training"

_BEWAAR = 2
_VRAAG_ELKE_S = 0.5
_BEGINT = re.compile(r"Starting to train component '([^']+)'")
_UIT_VOORRAAD = re.compile(r"Restored component '([^']+)' from cache")


def rasa_python(instellingen: Instellingen, nlu: Path = NLU) -> Path:
    """The interpreter of Rasa's environment. Raises Startfout when it was not installed."""
    naam = ".venv-volledig" if instellingen.rasa_installatie == "volledig" else ".venv"
    python = nlu / naam / "bin" / "python"
    if not python.exists():
        raise Startfout(
            f"De omgeving van Rasa ({nlu / naam}) is er nog niet. Start met './samenspraak start': dat"
            " installeert haar."
        )
    return python


def vingerafdruk(instellingen: Instellingen, nlu: Path = NLU) -> str:
    """Of all that a model is made from: names and contents."""
    som = hashlib.sha256()
    for bestand in _bronnen(instellingen, nlu):
        som.update(f"{bestand.relative_to(nlu).as_posix()}\0{bestand.stat().st_size}\0".encode())
        som.update(bestand.read_bytes())
    return som.hexdigest()


def modelbestand(instellingen: Instellingen, nlu: Path = NLU) -> Path:
    """Where the model of the present data is, or will be."""
    return nlu / "modellen" / f"{vingerafdruk(instellingen, nlu)[:16]}.tar.gz"


async def zorg_voor_model(instellingen: Instellingen, scherm: Scherm, nlu: Path = NLU) -> Path:
    """The model of the present data, trained now when it is not there yet.

    Raises Startfout when that fails. Cancelling stops the training.
    """
    model = modelbestand(instellingen, nlu)
    with ExitStack() as vast:
        while not model.exists():
            try:
                vast.enter_context(slot(model.parent / ".slot"))
            except Bezet:
                scherm.bezig(NAAM, "een andere start is al aan het trainen; daar wacht ik op")
                await asyncio.sleep(_VRAAG_ELKE_S)
                continue
            if not model.exists():
                await _train(instellingen, scherm, nlu, model)
            _ruim_op(model)
        scherm.niet_meer_bezig(NAAM)
    return model


async def _train(instellingen: Instellingen, scherm: Scherm, nlu: Path, model: Path) -> None:
    begin = time.monotonic()
    werkmap = model.parent / ".bezig"
    # We hold the lock: what stands here is of a training that was broken off.
    shutil.rmtree(werkmap, ignore_errors=True)
    werkmap.mkdir(parents=True)
    geteld = 0

    def regel(tekst: str) -> None:
        nonlocal geteld
        if treffer := _BEGINT.search(tekst) or _UIT_VOORRAAD.search(tekst):
            geteld += 1
            scherm.bezig(NAAM, f"onderdeel {geteld}, {treffer[1]}")

    scherm.bezig(NAAM, "het taalmodel leert van de voorbeelden (dit kan een minuut duren)")
    try:
        proces = _opdracht(instellingen, nlu, werkmap, model)
        uitloop = await draai_af(proces, instellingen.datamap / "logboek", scherm, regel)
        if uitloop.code != 0 or not (werkmap / model.name).exists():
            raise Startfout(uitloop.waarom("Het trainen van het taalmodel"))
        (werkmap / model.name).replace(model)
    finally:
        shutil.rmtree(werkmap, ignore_errors=True)
    scherm.klaar("taalmodel getraind", time.monotonic() - begin)


def _opdracht(instellingen: Instellingen, nlu: Path, werkmap: Path, model: Path) -> Proces:
    return Proces(
        naam=NAAM,
        opdracht=(
            str(rasa_python(instellingen, nlu)),
            *("start.py", "train"),
            *("--config", "config.yml", "--domain", "domain", "--data", "data"),
            *("--out", str(werkmap), "--fixed-model-name", model.name.removesuffix(".tar.gz")),
            # Our tests check the data before it is committed; RulePolicy still refuses contradictions.
            "--skip-validation",
        ),
        omgeving=rasa_omgeving(instellingen),
        map=nlu,
    )


def rasa_omgeving(instellingen: Instellingen) -> dict[str, str]:
    """What Rasa always needs to know, training or running."""
    return {
        "RASA_TELEMETRY_ENABLED": "false",
        "SAMENSPRAAK_RASA_INSTALLATIE": instellingen.rasa_installatie,
    }


def _bronnen(instellingen: Instellingen, nlu: Path) -> Iterator[Path]:
    volledig = instellingen.rasa_installatie == "volledig"
    bestanden = [nlu / "config.yml", (nlu / "volledig" if volledig else nlu) / "uv.lock"]
    bestanden += [p for map_ in ("domain", "data") for p in (nlu / map_).rglob("*") if p.is_file()]
    bestanden += (nlu / "componenten").rglob("*.py")
    # Editors leave hidden files and copies behind; Rasa does not read those.
    yield from sorted(p for p in bestanden if p.name[0] != "." and p.name[-1] != "~")


def eigen_kopie(model: Path, datamap: Path) -> Path:
    """The model in the data folder of this installation.

    Another start may train and tidy up here at any moment; Rasa must still find its model when it
    is restarted a week from now.
    """
    kopie = datamap / "taalmodel.tar.gz"
    deel = kopie.with_suffix(".deel")
    shutil.copyfile(model, deel)
    deel.replace(kopie)
    return kopie


def _ruim_op(model: Path) -> None:
    """Keep the model in use and the newest of the others: going back a step is then free."""
    anderen = [pad for pad in model.parent.glob("*.tar.gz") if pad != model]
    for oud in sorted(anderen, key=lambda pad: pad.stat().st_mtime, reverse=True)[_BEWAAR - 1 :]:
        oud.unlink(missing_ok=True)


def main() -> int:
    """Train when needed; the exit code."""
    scherm = Scherm()
    try:
        model = asyncio.run(zorg_voor_model(Instellingen(), scherm))
    except Startfout as fout:
        sys.stderr.write(f"{fout}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    finally:
        scherm.sluit()
    scherm.klaar(f"taalmodel {model.name} is er")
    return 0


if __name__ == "__main__":
    sys.exit(main())
