"""Lists of the werkvormen of a policy: all that were asked for, and no other."""

from __future__ import annotations

from typing import Any

import pytest

from kennisbank.schema.niveaus import Niveaus
from kennisbank.vraagbaak.niveaulijsten import Niveaulijsten
from kennisbank.werkvormen import alle_werkvormen
from kennisbank.zoeken.woorden import splits

_LADDER: dict[str, Any] = {
    "ladders": [
        {
            "sleutel": "ladder",
            "naam": "Ladder",
            "bronnen": [{"paragraaf": "5"}],
            "niveaus": [
                {"sleutel": "informeren", "naam": "Informeren", "werkvormen": {"offline": ["krant"]}},
                {
                    "sleutel": "raadplegen",
                    "naam": "Raadplegen",
                    "werkvormen": {
                        "offline": ["enquete", "focusgroep", "schouw", "straatinterviews"],
                        "online": ["enquete", "mentimeter", "burgerpanel"],
                    },
                },
                {
                    "sleutel": "adviseren",
                    "naam": "Adviseren",
                    "werkvormen": {
                        "offline": ["focusgroep", "burgerberaad"],
                        "online": ["online_gesprek"],
                        "toevoegingen": {"online_gesprek": "via Teams"},
                    },
                },
                {"sleutel": "meebeslissen", "naam": "Meebeslissen"},
            ],
        }
    ],
    "werkvormen_bronnen": [{"paragraaf": "6"}],
    "genoemde_werkvormen": ["workshops", "online_peilingen"],
}
_ZONDER_LADDER: dict[str, Any] = {
    "genoemde_werkvormen": ["online_peilingen", "debatavonden", "burgerberaad"],
    "werkvormen_bronnen": [{"paragraaf": "4"}],
}


def lijsten(gegevens: dict[str, Any]) -> Niveaulijsten:
    return Niveaulijsten(
        "bergdorp",
        "Bergdorp",
        "Ons plan",
        Niveaus.model_validate(gegevens),
        namen={w.sleutel: (w.naam, *w.gegevens.synoniemen) for w in alle_werkvormen().values()},
        uitleg={},
        gegevens={w.sleutel: w.gegevens for w in alle_werkvormen().values()},
    )


MET, ZONDER = lijsten(_LADDER), lijsten(_ZONDER_LADDER)


def antwoord(*vragen: str, lijst: Niveaulijsten = MET) -> str | None:
    """What the last of these is answered with, asked one after the other."""
    gegeven = None
    for vraag in vragen:
        context = gegeven[1] if gegeven is not None else None
        woorden = splits(vraag)
        gegeven = lijst.antwoord(woorden, context)
        if gegeven is None and context is not None:
            gegeven = lijst.na_lijst(woorden, context)
    return gegeven[0].tekst if gegeven is not None else None


def regels(*vragen: str, lijst: Niveaulijsten = MET) -> set[str]:
    """The lines of the list in that answer."""
    tekst = antwoord(*vragen, lijst=lijst) or ""
    return {regel.removeprefix("- ") for regel in tekst.split("\n") if regel.startswith("- ")}


@pytest.mark.parametrize(
    ("vraag", "namen"),
    [
        ("welke werkvormen bij raadplegen kosten weinig werk", {"schouw", "Mentimeter"}),
        ("werkvormen met weinig moeite bij raadplegen", {"schouw", "Mentimeter"}),
        ("wat kan ik online doen om te raadplegen met weinig werk", {"Mentimeter"}),
        ("welke werkvormen bij adviseren kosten veel werk", {"burgerberaad"}),
        ("werkvormen bij raadplegen binnen twee weken", {"Mentimeter"}),
        ("snelle werkvormen bij adviseren", {"online gesprek (via Teams)"}),
        (
            "hoe kan ik snel inwoners raadplegen",
            {"schouw", "straatinterview", "Mentimeter"},
        ),
        ("welke werkvormen bij raadplegen voor 10 jongeren", {"focusgroep", "Mentimeter"}),
        ("werkvormen bij raadplegen voor jongeren met weinig werk", {"Mentimeter"}),
    ],
)
def test_een_eis_laat_weg_wat_er_niet_aan_voldoet(vraag: str, namen: set[str]) -> None:
    assert regels(vraag) == namen


def test_wat_misschien_op_tijd_klaar_is_staat_apart() -> None:
    tekst = antwoord("werkvormen bij raadplegen die ik binnen 2 weken kan houden") or ""
    assert "Soms lukt het ook met: schouw (2 tot 4 weken), straatinterview (2 tot 4 weken)." in tekst


@pytest.mark.parametrize(
    "vraag",
    [
        "goedkope werkvormen bij raadplegen",
        "welke werkvormen bij raadplegen zijn gratis",
        "welke werkvorm bij raadplegen kost niets",
        "wat kosten de werkvormen bij raadplegen",
    ],
)
def test_wat_het_kost_staat_nergens(vraag: str) -> None:
    tekst = antwoord(vraag) or ""
    assert tekst.startswith("Wat een werkvorm kost, weet ik niet")
    assert "schouw" in tekst


@pytest.mark.parametrize(
    ("vraag", "namen"),
    [
        (
            "welke werkvormen horen niet bij raadplegen",
            {
                "**Informeren**: bericht in de krant",
                "**Adviseren**: burgerberaad, online gesprek (via Teams)",
                "**Zonder niveau erbij**: workshop, online peiling",
            },
        ),
        (
            "welke werkvormen bij adviseren, maar niet bij raadplegen",
            {"burgerberaad", "online gesprek (via Teams)"},
        ),
        (
            "werkvormen bij raadplegen behalve de enquete",
            {"focusgroep", "schouw", "straatinterview", "Mentimeter", "burgerpanel"},
        ),
        (
            "welke werkvormen bij raadplegen zijn niet online",
            {"enquête", "focusgroep", "schouw", "straatinterview"},
        ),
        (
            "welke werkvormen bij raadplegen kunnen zonder internet",
            {"enquête", "focusgroep", "schouw", "straatinterview"},
        ),
        (
            "welke werkvormen bij adviseren passen niet bij 100 mensen",
            {"focusgroep", "online gesprek (via Teams)"},
        ),
        ("welke werkvormen staan alleen bij adviseren", {"burgerberaad", "online gesprek"}),
    ],
)
def test_wat_er_niet_bij_hoort_valt_weg(vraag: str, namen: set[str]) -> None:
    gegeven = {regel.replace(" (via Teams)", "") for regel in regels(vraag)}
    assert gegeven == {naam.replace(" (via Teams)", "") for naam in namen}


@pytest.mark.parametrize(
    "vraag",
    [
        "welke werkvormen bij raadplegen zijn anoniem",
        "anonieme werkvormen bij raadplegen",
        "welke werkvormen zijn verplicht bij raadplegen",
        "welke werkvormen bij raadplegen als mensen niet komen opdagen",
        "hoe lang duren de werkvormen bij raadplegen",
        "wie kiest de werkvormen bij raadplegen",
        "waarom staat de enquete niet bij adviseren",
        "welke werkvormen adviseren jullie",
        "welke werkvormen bij coproduceren zijn snel",
        "welke werkvormen bij meebeslissen voor jongeren",
    ],
)
def test_wat_de_gegevens_niet_zeggen_krijgt_geen_lijst(vraag: str) -> None:
    assert antwoord(vraag) is None


def test_twee_niveaus_zijn_twee_lijsten_met_wat_bij_allebei_staat() -> None:
    for vraag in (
        "welke werkvormen bij raadplegen en adviseren",
        "werkvormen voor raadplegen of adviseren",
        "methodes bij adviseren en bij raadplegen",
    ):
        tekst = antwoord(vraag) or ""
        assert "**Raadplegen**\n\n**Offline:** enquête, focusgroep, schouw, straatinterview." in tekst
        assert "**Adviseren**\n\n**Offline:** focusgroep, burgerberaad." in tekst
        assert tekst.endswith("Bij allebei: focusgroep.")


@pytest.mark.parametrize(
    "vraag",
    [
        "werkvormen die bij raadplegen en bij adviseren horen",
        "welke werkvormen staan zowel bij adviseren als bij raadplegen",
        "welke werkvormen horen bij raadplegen en adviseren allebei",
        "welke werkvormen staan bij meer dan één niveau",
        "welke werkvormen horen bij meerdere niveaus",
        "welke staan er bij twee niveaus",
    ],
)
def test_alleen_wat_bij_elk_staat(vraag: str) -> None:
    assert {regel.partition(":")[0] for regel in regels(vraag)} == {"focusgroep"}


@pytest.mark.parametrize(
    ("vragen", "namen"),
    [
        (("welke online werkvormen zijn er",), {"online peiling"}),
        (("welke digitale methodes zijn er",), {"online peiling"}),
        (("online werkvormen voor jongeren",), {"online peiling"}),
        (("werkvorm voor 25 jongeren", "en online?"), {"online peiling"}),
        (("werkvorm voor 25 jongeren", "en offline?"), {"debatavond"}),
        (("werkvormen met veel werk",), {"burgerberaad"}),
    ],
)
def test_zonder_ladder_zegt_de_werkvorm_of_hij_online_is(
    vragen: tuple[str, ...], namen: set[str]
) -> None:
    assert regels(*vragen, lijst=ZONDER) == namen


@pytest.mark.parametrize(
    ("vragen", "namen"),
    [
        (("werkvormen bij raadplegen", "en voor jongeren?", "en met weinig werk?"), {"Mentimeter"}),
        (("werkvormen bij raadplegen", "welke daarvan kosten weinig werk"), {"schouw", "Mentimeter"}),
        (
            ("werkvormen bij raadplegen met weinig werk", "en bij adviseren?"),
            {"online gesprek (via Teams)"},
        ),
        (
            ("online werkvormen bij raadplegen voor jongeren", "en niet online?"),
            {"focusgroep", "straatinterview"},
        ),
        (
            ("werkvormen niet bij raadplegen", "en online"),
            {"**Adviseren**: online gesprek (via Teams)", "**Zonder niveau erbij**: online peiling"},
        ),
    ],
)
def test_een_vervolg_houdt_wat_er_al_gevraagd_was(vragen: tuple[str, ...], namen: set[str]) -> None:
    assert regels(*vragen) == namen


@pytest.mark.parametrize(
    "vraag", ["hoeveel werk kosten de werkvormen bij adviseren", "hoeveel voorbereiding?"]
)
def test_hoeveel_werk_elk_is(vraag: str) -> None:
    tekst = antwoord("werkvormen bij adviseren", vraag) or ""
    assert "**Veel werk:**\n\n- burgerberaad: 16 tot 40 weken voorbereiding" in tekst
    assert "**Weinig werk:**\n\n- online gesprek: 1 tot 3 weken voorbereiding" in tekst


@pytest.mark.parametrize(
    ("vragen", "tekst"),
    [
        (("bij welk niveau hoort een workshop",), "Bergdorp noemt de workshop zonder niveau erbij."),
        (
            ("valt een online peiling onder raadplegen",),
            "Bergdorp noemt de online peiling zonder niveau erbij.",
        ),
        (
            ("bij welk niveau hoort een wijkraad",),
            "Het beleid van Bergdorp noemt de wijkraad bij geen enkel niveau.",
        ),
        (
            ("is een enquete online of offline",),
            "Bergdorp noemt de enquête bij raadplegen, offline en online.",
        ),
        (
            ("kan een focusgroep ook online",),
            "Bergdorp noemt de focusgroep bij raadplegen en bij adviseren, offline."
            " Dat wil niet zeggen dat het niet anders kan.",
        ),
        (
            ("is een wijkraad digitaal",),
            "Volgens de Werkvormen van Samenspraak is een wijkraad een offline werkvorm."
            " Dat wil niet zeggen dat het niet anders kan.",
        ),
        (
            ("bij welk niveau hoort een burgerpanel", "is dat online?"),
            "Bergdorp noemt het burgerpanel bij raadplegen, online.",
        ),
        (
            ("bij welk niveau hoort een enquete",),
            "Bergdorp noemt de enquête bij raadplegen (offline en online).",
        ),
    ],
)
def test_bij_welk_niveau_en_of_het_online_is(vragen: tuple[str, ...], tekst: str) -> None:
    assert antwoord(*vragen) == tekst


@pytest.mark.parametrize(
    "vraag",
    [
        "kan ik een enquete online invullen",
        "op een presentatie wil ik per niveau laten zien wie beslist",
        "zegt de methode dat het moet aansluiten bij jongeren",
        "is raadplegen online of offline",
        "hoe werkt een enquete online",
    ],
)
def test_een_andere_vraag_krijgt_geen_lijst(vraag: str) -> None:
    assert antwoord(vraag) is None
