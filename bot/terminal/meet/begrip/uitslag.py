"""What the readings come down to: per half, every figure and every sentence that went wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from acties.vragenlijst.soorten import Inbreng, soort_van
from bot.terminal.meet.begrip.lezen import Gelezen, Gezegd
from bot.terminal.meet.begrip.rekenen import Kalibratie, Score, Veldscore
from bot.terminal.meet.begrip.velden import Veldlezer, beoordeel
from bot.terminal.meet.begrip.zinnen import Helft
from kennisbank.schema.basis import Bron
from kennisbank.schema.vraag import JaNeeVraag
from kennisbank.schema.vragenlijst import Vragenlijst

Deel = Literal["intents", "ja_nee", "initiatief_of_melding", "velden"]

_KANTEN = {"initiatief": "initiatief_indienen", "melding": "melding"}
_ZONDER_VOORBEELDEN = frozenset({"andere_taal"})
"""Recognised without the classifier, so its confidence says nothing about them."""
_TWIJFEL = "twijfel"
_NAAR_DE_VRAAG = {"bevestigen": True, "ontkennen": False, "antwoord": None}
_ONBEGREPEN = "niet begrepen"
_VRAAG = JaNeeVraag(
    sleutel="vraag",
    soort="ja_nee",
    naam="Vraag",
    vraag="Ja of nee?",
    waarom="Om te meten.",
    bron=Bron(document="meet begrip"),
)


@dataclass(frozen=True, slots=True)
class Fout:
    """A sentence that was taken for something else."""

    deel: Deel
    tekst: str
    bedoeld: str
    gemaakt: str
    zekerheid: float | None = None
    """Of the classifier, in what it thought likeliest."""


@dataclass(frozen=True, slots=True)
class Halfuitslag:
    """All figures of one half."""

    naam: str
    per_intent: dict[str, Score]
    verwarringen: dict[tuple[str, str], int]
    """How often the first was taken for the second; the most frequent first."""
    twijfel_met_goede: int
    """So many sentences the person may choose among intents of which one is right. They count as
    wrong: the person was not understood at once."""
    ja_nee: dict[str, Counter[str]]
    """What was meant, and what became of it."""
    initiatief_of_melding: dict[str, Counter[str]]
    velden: dict[str, Veldscore]
    kalibratie: Kalibratie
    fouten: list[Fout] = field(repr=False)

    @property
    def intents(self) -> Score:
        """All sentences together."""
        return sum(self.per_intent.values(), Score(0, 0))

    @property
    def janee(self) -> Score:
        """Yes taken for yes, and no for no."""
        return _diagonaal(self.ja_nee, "ja") + _diagonaal(self.ja_nee, "nee")

    def kant(self, naam: str) -> Score:
        """How many of this side, `initiatief` or `melding`, were taken for that."""
        return _diagonaal(self.initiatief_of_melding, naam)

    @property
    def alle_velden(self) -> Veldscore:
        """All fields together."""
        return sum(self.velden.values(), Veldscore())


def te_lezen(helft: Helft, lijst: Vragenlijst) -> list[Gezegd]:
    """What Rasa must read of this half; `uitslag_van` takes it in the same order."""
    soorten = {vraag.sleutel: vraag.soort for vraag in lijst.vragen}
    gezegd = [
        Gezegd(zin.tekst, zin.fase, soorten[zin.vraag] if zin.vraag else None) for zin in helft.intents
    ]
    gezegd += [Gezegd(tekst, "vraag", "ja_nee") for _, tekst in _kanten_ja_nee(helft)]
    gezegd += [Gezegd(tekst, "geen") for _, tekst in _kanten_im(helft)]
    return gezegd


def uitslag_van(helft: Helft, gelezen: Sequence[Gelezen], lees_velden: Veldlezer) -> Halfuitslag:
    """The figures of this half, from what Rasa made of `te_lezen`."""
    rest = iter(gelezen)
    intents = [(zin, next(rest)) for zin in helft.intents]
    ja_nee = [(kant, tekst, next(rest)) for kant, tekst in _kanten_ja_nee(helft)]
    im = [(kant, tekst, next(rest)) for kant, tekst in _kanten_im(helft)]

    per_intent: dict[str, list[bool]] = {}
    verward: Counter[tuple[str, str]] = Counter()
    metingen: list[tuple[float, bool]] = []
    fouten: list[Fout] = []
    met_goede = 0
    for zin, lezing in intents:
        goed = lezing.intent == zin.intent
        per_intent.setdefault(zin.intent, []).append(goed)
        if lezing.rangorde and zin.intent not in _ZONDER_VOORBEELDEN:
            naam, zekerheid = lezing.rangorde[0]
            metingen.append((zekerheid, naam == zin.intent))
        if not goed:
            verward[zin.intent, lezing.intent] += 1
            met_goede += lezing.intent == _TWIJFEL and zin.intent in lezing.kandidaten
            fouten.append(_fout("intents", zin.tekst, zin.intent, lezing.intent, lezing))

    als_ja_nee: dict[str, Counter[str]] = {"ja": Counter(), "nee": Counter()}
    for kant, tekst, lezing in ja_nee:
        gemaakt = _ja_of_nee(tekst, lezing)
        als_ja_nee[kant][gemaakt] += 1
        if gemaakt != kant:
            fouten.append(_fout("ja_nee", tekst, kant, gemaakt, lezing))

    als_kant: dict[str, Counter[str]] = {kant: Counter() for kant in _KANTEN}
    for kant, tekst, lezing in im:
        gemaakt = _kant_van(lezing.intent)
        als_kant[kant][gemaakt] += 1
        if gemaakt != kant:
            fouten.append(_fout("initiatief_of_melding", tekst, kant, gemaakt, lezing))

    velden, veldfouten = _velden(helft, lees_velden)

    return Halfuitslag(
        naam=helft.naam,
        per_intent={intent: Score.van(goed) for intent, goed in per_intent.items()},
        verwarringen=dict(verward.most_common()),
        twijfel_met_goede=met_goede,
        ja_nee=als_ja_nee,
        initiatief_of_melding=als_kant,
        velden=velden,
        kalibratie=Kalibratie.van(metingen),
        fouten=fouten + veldfouten,
    )


def _velden(helft: Helft, lees_velden: Veldlezer) -> tuple[dict[str, Veldscore], list[Fout]]:
    scores: dict[str, Veldscore] = {}
    fouten: list[Fout] = []
    for zin in helft.velden:
        gevuld = lees_velden(zin.tekst)
        for veld, score in beoordeel(zin, gevuld).items():
            scores[veld] = scores.get(veld, Veldscore()) + score
            if not score.goed:
                bedoeld = f"{veld}: {zin.velden.get(veld, 'niets')}"
                fouten.append(Fout("velden", zin.tekst, bedoeld, gevuld.get(veld, "niets")))
    return scores, fouten


def _kanten_ja_nee(helft: Helft) -> Iterator[tuple[str, str]]:
    yield from (("ja", tekst) for tekst in helft.ja_nee.ja)
    yield from (("nee", tekst) for tekst in helft.ja_nee.nee)


def _kanten_im(helft: Helft) -> Iterator[tuple[str, str]]:
    yield from (("initiatief", tekst) for tekst in helft.initiatief_of_melding.initiatief)
    yield from (("melding", tekst) for tekst in helft.initiatief_of_melding.melding)


def _ja_of_nee(tekst: str, lezing: Gelezen) -> str:
    """What the questionnaire notes, to a question for yes or no."""
    if lezing.intent not in _NAAR_DE_VRAAG:
        return lezing.intent
    # The engine reads the words too, and believes them first.
    inbreng = Inbreng(tekst=tekst, ja=_NAAR_DE_VRAAG[lezing.intent])
    waarde = soort_van(_VRAAG).lees(_VRAAG, inbreng, None).waarde
    return {True: "ja", False: "nee"}.get(waarde, _ONBEGREPEN)


def _kant_van(intent: str) -> str:
    return next((kant for kant, eigen in _KANTEN.items() if eigen == intent), intent)


def _diagonaal(gemaakt: dict[str, Counter[str]], kant: str) -> Score:
    return Score(gemaakt[kant][kant], gemaakt[kant].total())


def _fout(deel: Deel, tekst: str, bedoeld: str, gemaakt: str, lezing: Gelezen) -> Fout:
    zekerheid = lezing.rangorde[0][1] if lezing.rangorde else None
    return Fout(deel, tekst, bedoeld, gemaakt, zekerheid)
