"""Reading a criterion: each kind of question, agreement, contradiction, doubt and silence."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter

from acties.afweging.aflezen import Leesbaar, Lezing, lees
from acties.afweging.uitkomst import NOG_TE_BEOORDELEN
from acties.vragenlijst.pad import Gegeven
from kennisbank.schema.aflezing import Aflezing
from tests.hulp.vragenlijsten import lijst, vraag

VANDAAG = date(2026, 5, 1)
LIJST = lijst(
    vraag("verhaal"),
    vraag("doel"),
    vraag("jn", "ja_nee"),
    vraag("k", "keuze"),
    vraag("m", "meerkeuze"),
    vraag("b", "bedrag"),
    vraag("d", "datum"),
)
AFLEZING: TypeAdapter[Aflezing] = TypeAdapter(Aflezing)


def gelezen(*aflezingen: dict[str, Any], **antwoorden: Any) -> Lezing:
    leesbaar = Leesbaar(LIJST, {s: Gegeven("gegeven", w) for s, w in antwoorden.items()}, VANDAAG)
    return lees([AFLEZING.validate_python(a) for a in aflezingen], leesbaar, "proef")


BEDRAG = {
    "soort": "bedrag",
    "grenzen": [{"tot": 500, "geeft": 5}, {"vanaf": 500, "tot": 1000}, {"vanaf": 1000, "geeft": 0}],
}
OPEN = {"soort": "open", "vragen": ["verhaal", "doel"]}


@pytest.mark.parametrize(
    ("aflezing", "antwoord", "verwacht"),
    [
        ({"soort": "ja_nee", "vraag": "jn", "ja": "ja"}, {"jn": True}, "ja"),
        ({"soort": "ja_nee", "vraag": "jn", "ja": "nee", "nee": "ja"}, {"jn": False}, "ja"),
        ({"soort": "ja_nee", "vraag": "jn", "ja": "ja"}, {"jn": False}, NOG_TE_BEOORDELEN),
        ({"soort": "keuze", "vraag": "k", "bij": {"a": "goed"}}, {"k": "a"}, "goed"),
        ({"soort": "keuze", "vraag": "k", "bij": {"a": "goed"}}, {"k": "b"}, NOG_TE_BEOORDELEN),
        ({**BEDRAG, "vraag": "b"}, {"b": "499.99"}, 5),
        ({**BEDRAG, "vraag": "b"}, {"b": "500.00"}, NOG_TE_BEOORDELEN),
        ({**BEDRAG, "vraag": "b"}, {"b": "1000.00"}, 0),
        ({**BEDRAG, "vraag": "verhaal"}, {"verhaal": "eerst 100 euro, later € 1.200"}, 0),
        ({**BEDRAG, "vraag": "verhaal"}, {"verhaal": "geen idee"}, NOG_TE_BEOORDELEN),
    ],
)
def test_een_gesloten_vraag_of_een_bedrag(
    aflezing: dict[str, Any], antwoord: dict[str, Any], verwacht: str | int
) -> None:
    assert gelezen(aflezing, **antwoord).waarde == verwacht


@pytest.mark.parametrize(
    ("keuzes", "verwacht"), [(["a", "b", "c"], 4), (["a", "c"], 2), (["b"], 0), ([], 0)]
)
def test_meerkeuze_geeft_het_eerste_geval_dat_past(keuzes: list[str], verwacht: int) -> None:
    gevallen = [
        {"keuzes": ["a", "b", "c"], "minstens": 3, "geeft": 4},
        {"keuzes": ["a", "b", "c"], "minstens": 2, "geeft": 2},
    ]
    aflezing = {"soort": "meerkeuze", "vraag": "m", "gevallen": gevallen, "anders": 0}
    assert gelezen(aflezing, m=keuzes).waarde == verwacht


def test_een_datum_met_grenzen_en_weken_vooraf() -> None:
    grenzen = [{"tot": date(2026, 9, 1), "geeft": "ja"}, {"vanaf": date(2026, 9, 1), "geeft": "nee"}]
    op_grens = {"soort": "datum", "vraag": "d", "grenzen": grenzen}
    assert gelezen(op_grens, d="2026-08-31").waarde == "ja"
    assert gelezen(op_grens, d="2026-09-01").waarde == "nee"
    vooraf = {"soort": "datum", "vraag": "d", "weken_vooraf": {"minstens": 4, "dan": "ja"}}
    assert gelezen(vooraf, d="2026-05-29").waarde == "ja"
    assert gelezen(vooraf, d="2026-05-28").waarde == NOG_TE_BEOORDELEN


def test_woorden_in_een_verhaal_met_waar_het_op_rust() -> None:
    lezing = gelezen(
        {**OPEN, "tekens": {"ja": ["voor de buurt"], "nee": ["voor mezelf"]}},
        verhaal="Een bankje. Dat is voor de hele buurt.",
    )
    assert lezing.waarde == "ja"
    [grond] = lezing.gronden
    assert (grond.vraag, grond.naam) == ("verhaal", "naam verhaal")
    assert grond.fragment == "Dat is voor de hele buurt"
    assert lezing.reden == "Dit staat in ‘naam verhaal’."


def test_antwoorden_die_elkaar_tegenspreken() -> None:
    lezing = gelezen(
        {**OPEN, "tekens": {"ja": ["voor de buurt"], "nee": ["voor mezelf"]}},
        {"soort": "ja_nee", "vraag": "jn", "ja": "nee"},
        verhaal="Het is voor de buurt",
        jn=True,
    )
    assert lezing.waarde == NOG_TE_BEOORDELEN
    assert "spreken elkaar tegen" in lezing.reden
    assert {grond.vraag for grond in lezing.gronden} == {"verhaal", "jn"}


def test_twijfel_laat_het_aan_mensen_tenzij_het_moet_tellen() -> None:
    woorden = {**OPEN, "tekens": {"ja": ["vergunning"]}}
    zin = "Misschien is er een vergunning nodig"
    lezing = gelezen(woorden, verhaal=zin)
    assert (lezing.waarde, lezing.twijfel) == (NOG_TE_BEOORDELEN, True)
    assert lezing.gronden[0].fragment == zin
    assert gelezen({**woorden, "twijfel_telt": True}, verhaal=zin).waarde == "ja"


def test_een_kaal_nee_telt_alleen_waar_dat_zo_is_afgesproken() -> None:
    assert gelezen({**OPEN, "kaal_nee": "nee"}, verhaal="Nee, nog niet").waarde == "nee"
    assert gelezen({**OPEN, "kaal_ja": "ja"}, verhaal="nee").waarde == NOG_TE_BEOORDELEN


@pytest.mark.parametrize(
    ("antwoorden", "verwacht"),
    [
        ({"verhaal": "een bankje", "doel": "gezellig"}, "ja"),
        ({"verhaal": "een bankje"}, NOG_TE_BEOORDELEN),
        ({}, NOG_TE_BEOORDELEN),
        ({"verhaal": "een aanbouw", "doel": "ruimte"}, "nee"),
        ({"verhaal": "geen aanbouw", "doel": "ruimte"}, "ja"),
        ({"verhaal": "misschien een aanbouw", "doel": "ruimte"}, NOG_TE_BEOORDELEN),
    ],
)
def test_zonder_teken_telt_alleen_als_alles_is_ingevuld(
    antwoorden: dict[str, str], verwacht: str
) -> None:
    aflezing = {**OPEN, "tekens": {"nee": ["aanbouw"]}, "zonder_teken": "ja"}
    assert gelezen(aflezing, **antwoorden).waarde == verwacht


def test_wat_ergens_staat_gaat_voor_wat_nergens_staat() -> None:
    zonder = {**OPEN, "tekens": {"nee": ["aanbouw"]}, "zonder_teken": "ja"}
    wel = {"soort": "ja_nee", "vraag": "jn", "ja": "nee"}
    assert gelezen(zonder, wel, verhaal="een bankje", doel="zitten", jn=True).waarde == "nee"


@pytest.mark.parametrize(
    ("antwoorden", "reden"),
    [
        ({}, "‘naam verhaal’ en ‘naam doel’ zijn niet ingevuld."),
        ({"doel": "zomaar"}, "Uit ‘naam doel’ is dit niet af te lezen."),
    ],
)
def test_waarom_het_niet_is_af_te_lezen(antwoorden: dict[str, str], reden: str) -> None:
    assert gelezen({**OPEN, "tekens": {"ja": ["buurt"]}}, **antwoorden).reden == reden


def test_zonder_aflezing_of_van_een_andere_vragenlijst() -> None:
    assert gelezen().waarde == NOG_TE_BEOORDELEN
    elders = {"soort": "ja_nee", "vragenlijst": "projectplan", "vraag": "jn", "ja": "ja"}
    assert gelezen(elders, jn=True).waarde == NOG_TE_BEOORDELEN


def test_een_vraag_die_in_deze_versie_iets_anders_is() -> None:
    aflezing = {"soort": "ja_nee", "vraag": "verhaal", "ja": "ja"}
    assert gelezen(aflezing, verhaal="ja").waarde == NOG_TE_BEOORDELEN
    weg = {"soort": "ja_nee", "vraag": "weg", "ja": "ja"}
    assert gelezen(weg, weg=True).waarde == NOG_TE_BEOORDELEN
