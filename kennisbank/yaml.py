"""Reading YAML with line numbers, and turning validation errors into sentences with a cure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from io import StringIO
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from kennisbank.fouten import Gegevensfout, OngeldigeGegevens

Model = TypeVar("Model", bound=BaseModel)
_EEN_REGEL = 4096
"""So many characters fit on a line that is written."""

# pydantic's error types, in words for somebody who edits YAML and not Python.
_MELDINGEN: dict[str, tuple[str, str]] = {
    "missing": ("dit ontbreekt.", "Voeg '{veld}' toe."),
    "extra_forbidden": (
        "'{veld}' is hier niet bekend.",
        "Haal de regel weg, of kijk of de naam goed gespeld is.",
    ),
    "string_type": ("hier hoort tekst.", "Zet de waarde zo nodig tussen aanhalingstekens."),
    "string_too_short": ("deze tekst is te kort.", "Gebruik minstens {min_length} teken(s)."),
    "string_pattern_mismatch": (
        "'{input}' heeft niet de vorm die hier hoort.",
        "Gebruik kleine letters, cijfers en '_' (patroon: {pattern}).",
    ),
    "int_type": ("hier hoort een heel getal.", "Schrijf alleen cijfers."),
    "int_parsing": ("'{input}' is geen heel getal.", "Schrijf alleen cijfers."),
    "bool_type": ("hier hoort 'true' of 'false'.", "Vul een van die twee in."),
    "bool_parsing": ("'{input}' is geen 'true' of 'false'.", "Vul een van die twee in."),
    "literal_error": ("'{input}' kan hier niet.", "Kies uit: {expected}."),
    "enum": ("'{input}' kan hier niet.", "Kies uit: {expected}."),
    "list_type": ("hier hoort een lijst.", "Zet elk onderdeel op een regel die met '- ' begint."),
    "tuple_type": ("hier hoort een lijst.", "Zet elk onderdeel op een regel die met '- ' begint."),
    "too_short": ("deze lijst is te kort.", "Er moeten minstens {min_length} onderdelen in staan."),
    "dict_type": ("hier horen velden.", "Schrijf 'naam: waarde' op eigen, ingesprongen regels."),
    "model_type": ("hier horen velden.", "Schrijf 'naam: waarde' op eigen, ingesprongen regels."),
    "too_long": ("deze lijst is te lang.", "Er mogen hoogstens {max_length} onderdelen in staan."),
    "decimal_parsing": ("'{input}' is geen getal.", "Schrijf alleen cijfers, met een punt erin."),
    "decimal_type": ("hier hoort een getal.", "Schrijf alleen cijfers, met een punt erin."),
    "greater_than": ("'{input}' is te klein.", "Gebruik een getal groter dan {gt}."),
    "greater_than_equal": ("'{input}' is te klein.", "Gebruik minstens {ge}."),
    "date_from_datetime_parsing": ("'{input}' is geen datum.", "Schrijf een datum als 2026-07-01."),
    "date_type": ("hier hoort een datum.", "Schrijf een datum als 2026-07-01."),
    "union_tag_invalid": ("soort '{tag}' is niet bekend.", "Kies uit: {expected_tags}."),
    "union_tag_not_found": ("dit ontbreekt.", "Voeg 'soort' toe."),
}


def lees_yaml(bestand: Path) -> CommentedMap:
    """The content of a YAML file as a map that remembers the lines.

    Raises OngeldigeGegevens when the file is missing, is not UTF-8, is not YAML or is not a map.
    """
    return _lees(bestand, _tekst_van(bestand), na_regel=0)


def _tekst_van(bestand: Path) -> str:
    try:
        return bestand.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise _fout(bestand, None, "dit bestand ontbreekt.", "Maak het aan.") from None
    except UnicodeDecodeError:
        raise _fout(bestand, None, "dit bestand is geen UTF-8.", "Bewaar het als UTF-8.") from None


def lees_model_uit(bestand: Path, tekst: str, model: type[Model], *, na_regel: int) -> Model:
    """As `lees_model`, of YAML that is a part of a file and begins after line `na_regel`."""
    try:
        return model.model_validate(_snel(tekst))
    except (ValidationError, YAMLError):
        return _als_model(bestand, _lees(bestand, tekst, na_regel=na_regel), model, na_regel)


def _lees(bestand: Path, tekst: str, *, na_regel: int) -> CommentedMap:
    lezer = YAML(typ="rt")
    lezer.allow_duplicate_keys = False
    try:
        inhoud = lezer.load(tekst)
    except MarkedYAMLError as fout:
        regel = fout.problem_mark.line + 1 + na_regel if fout.problem_mark else None
        raise _fout(
            bestand,
            regel,
            f"dit is geen geldige YAML ({fout.problem}).",
            "Kijk op deze regel en die erboven naar inspringen, dubbele punten en aanhalingstekens.",
        ) from None
    if not isinstance(inhoud, CommentedMap):
        raise _fout(bestand, 1 + na_regel, "hier horen velden.", "Begin met regels als 'naam: waarde'.")
    return inhoud


def lees_model(bestand: Path, model: type[Model]) -> Model:
    """The content of a YAML file as `model`; raises OngeldigeGegevens with every error found."""
    return lees_model_uit(bestand, _tekst_van(bestand), model, na_regel=0)


def lees_snel(bestand: Path) -> Mapping[str, Any]:
    """The content of a YAML file, without lines; not to be changed, for others read the same.

    Raises OngeldigeGegevens as `lees_yaml` does.
    """
    tekst = _tekst_van(bestand)
    try:
        inhoud = _snel(tekst)
    except YAMLError:
        inhoud = None
    return inhoud if isinstance(inhoud, dict) else _lees(bestand, tekst, na_regel=0)


@lru_cache(maxsize=256)
def _snel(tekst: str) -> Any:
    # Reading without remembering the lines is thirty times as fast, and nearly always enough. Kept by
    # the text, because what is common is read for every municipality.
    try:
        return _veilig(puur=False).load(tekst)
    except YAMLError:
        # libyaml knows YAML 1.1 only, which has no "Wat?" within braces. What is wrong fails again.
        return _veilig(puur=True).load(tekst)


def _veilig(*, puur: bool) -> YAML:
    lezer = YAML(typ="safe", pure=puur)
    lezer.allow_duplicate_keys = False
    return lezer


def _als_model(bestand: Path, inhoud: CommentedMap, model: type[Model], na_regel: int) -> Model:
    def waar(plek: Sequence[str | int]) -> tuple[Path, int | None]:
        regel = regel_van(inhoud, plek)
        return bestand, None if regel is None else regel + na_regel

    return valideer(inhoud, model, waar)


def valideer(
    inhoud: Any,
    model: type[Model],
    waar: Callable[[Sequence[str | int]], tuple[Path, int | None]],
) -> Model:
    """The content as `model`; `waar` gives file and line of a place in it.

    Raises OngeldigeGegevens with every error found.
    """
    try:
        return model.model_validate(inhoud)
    except ValidationError as fout:
        raise OngeldigeGegevens(
            [_als_gegevensfout(waar, e) for e in fout.errors(include_url=False)]
        ) from None


def regel_van(inhoud: Any, plek: Sequence[str | int]) -> int | None:
    """The line (from 1) on which the value at `plek` stands, or its nearest parent that exists."""
    regel: int | None = None
    hier = inhoud
    for deel in plek:
        if isinstance(hier, CommentedMap) and deel in hier:
            regel = hier.lc.key(deel)[0] + 1
            hier = hier[deel]
        elif isinstance(hier, CommentedSeq) and isinstance(deel, int) and deel < len(hier):
            regel = hier.lc.item(deel)[0] + 1
            hier = hier[deel]
        elif isinstance(deel, str) and isinstance(hier, CommentedMap):
            # The tag of a discriminated union or a field that is missing: the parent's line.
            continue
    if regel is None and isinstance(inhoud, CommentedMap):
        return int(inhoud.lc.line) + 1
    return regel


def _als_gegevensfout(
    waar: Callable[[Sequence[str | int]], tuple[Path, int | None]], fout: ErrorDetails
) -> Gegevensfout:
    plek = [deel for deel in fout["loc"] if not str(deel).startswith("function-")]
    veld = str(plek[-1]) if plek else ""
    context: dict[str, Any] = {"veld": veld, "input": fout.get("input"), **fout.get("ctx", {})}
    if fout["type"] == "value_error":
        # Our own validators word melding and remedie themselves: "wat is er | hoe op te lossen".
        melding, _, remedie = str(context["error"]).partition(" | ")
    else:
        melding, remedie = _MELDINGEN.get(fout["type"], (fout["msg"] + ".", ""))
        melding, remedie = melding.format(**context), remedie.format(**context)
    # A kind that does not exist is an error of the whole thing: it stands where its kind does.
    bestand, regel = waar([*plek, "soort"] if fout["type"] == "union_tag_invalid" else plek)
    return Gegevensfout(
        bestand=bestand,
        regel=regel,
        plek=plek_in_woorden(plek),
        melding=melding,
        remedie=remedie,
    )


def plek_in_woorden(plek: Sequence[str | int]) -> str:
    """A place in a file as people read it; they count from 1."""
    return " → ".join(str(deel + 1) if isinstance(deel, int) else str(deel) for deel in plek)


def _fout(bestand: Path, regel: int | None, melding: str, remedie: str) -> OngeldigeGegevens:
    return OngeldigeGegevens([Gegevensfout(bestand, regel, "", melding, remedie)])


def als_yaml(waarde: Any) -> str:
    """This value as YAML, with each text on one line, however long: that is how people edit it."""
    schrijver = YAML()
    schrijver.width = _EEN_REGEL
    uit = StringIO()
    schrijver.dump(waarde, uit)
    return uit.getvalue()
