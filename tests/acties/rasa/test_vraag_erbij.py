"""A question beside, before or in place of an answer: what is replied, and what is noted."""

from __future__ import annotations

from acties.omgeving import Omgeving
from acties.tussendoor.woorden import BEGIN
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.gesprekken import INTAKE
from tests.hulp.inwoner import Inwoner

TERUGGEVRAAGD = {
    0: ("wacht wie beslist daarover", "hoeveel"),
    1: (
        "is dat openbaar?",
        "en in Enschede?",
        "mag dat ook in Zwolle zijn",
        "moet de gemeente daar niet voor zorgen",
        "dat weet ik niet zo goed, wat doen andere mensen",
    ),
    4: ("en als ik geen vereniging heb", "wie gaat dat repareren"),
    7: ("wie beslist daarover",),
}


def test_een_vraag_terug_is_geen_antwoord(omgeving: Omgeving) -> None:
    for beantwoord, teksten in TERUGGEVRAAGD.items():
        inwoner = Inwoner(omgeving, beantwoord)
        gevraagd = inwoner.vraag
        for tekst in teksten:
            antwoord, *_, nogmaals = inwoner.zeg(tekst)
            assert inwoner.vraag == gevraagd, tekst
            assert antwoord.tekst != nogmaals.tekst
            assert nogmaals.soort == "vraag"


TOCH_EEN_ANTWOORD = (
    (1, "een bankje bij de vijver?"),
    (1, "kan er een zebrapad komen bij de school"),
    (1, "kunnen we met de straat de speeltoestellen verven"),
    (2, "waar mensen elkaar weer tegenkomen"),
    (2, "waarom? omdat niemand er iets aan doet"),
    (5, "kan dat in mei?"),
    (6, "wordt dat 500 euro?"),
    (7, "kunnen jullie met ons meedenken"),
)


def test_een_antwoord_in_de_vorm_van_een_vraag_blijft_een_antwoord(omgeving: Omgeving) -> None:
    for beantwoord, tekst in TOCH_EEN_ANTWOORD:
        inwoner = Inwoner(omgeving, beantwoord)
        gevraagd = inwoner.vraag
        inwoner.zeg(tekst)
        assert inwoner.vraag != gevraagd, tekst


def test_een_vraag_achter_een_antwoord_wordt_beantwoord(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, 3)
    *eerder, gevraagd = inwoner.zeg("alleen met de koster gepraat. is dat genoeg")
    assert inwoner.vraag == "samenwerking"
    assert gevraagd.soort == "vraag"
    assert eerder


VRAAG_EN_ANTWOORD = (
    (3, "hoezo, moet ik met iedereen praten? alleen met de overburen", "alleen met de overburen"),
    (4, "hoe bedoel je samenwerken? nee ik doe het alleen", "nee ik doe het alleen"),
    (4, "hoezo? ik doe het alleen", "ik doe het alleen"),
    (5, "kan het nog dit jaar? liefst voor de zomer", "liefst voor de zomer"),
    (6, "wie betaalt dat normaal? ik gok 3000", "ik gok 3000"),
)


def test_een_vraag_voor_een_antwoord_wordt_beantwoord_en_het_antwoord_bewaard(
    omgeving: Omgeving,
) -> None:
    for beantwoord, tekst, antwoord in VRAAG_EN_ANTWOORD:
        inwoner = Inwoner(omgeving, beantwoord)
        sleutel = inwoner.vraag
        *eerst, gevraagd = inwoner.zeg(tekst)
        assert (bool(eerst), gevraagd.soort) == (True, "vraag"), tekst
        regels = {r.vraag: r.antwoord for r in inwoner.dialoog.doe(g.Toon()).regels}
        assert regels[sleutel] == antwoord


def test_een_vraag_voor_een_naam_wordt_beantwoord_en_de_naam_bewaard(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving)
    *eerst, gevraagd = inwoner.zeg("wie krijgt dat te zien dan? ik heet Bas Hulst")
    assert eerst
    assert "Bas Hulst" in gevraagd.tekst


ALLES_IS_HET_ANTWOORD = (
    (1, "telt een fietsenstalling ook? bij het station in Dalfsen dan, een overdekte"),
    (2, "is dat niet duidelijk dan? er worden te veel fietsen gejat"),
    (2, "waarom? omdat niemand er iets aan doet"),
)


def test_een_vraag_die_zelf_vertelt_blijft_bij_het_antwoord(omgeving: Omgeving) -> None:
    for beantwoord, tekst in ALLES_IS_HET_ANTWOORD:
        inwoner = Inwoner(omgeving, beantwoord)
        gevraagd = inwoner.vraag
        inwoner.zeg(tekst)
        regels = {r.vraag: r.antwoord for r in inwoner.dialoog.doe(g.Toon()).regels}
        assert regels[gevraagd] == tekst


def test_wie_hetzelfde_nog_eens_zegt_bedoelt_het_als_antwoord(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, 1)
    inwoner.zeg("is dat oude veld bij de school weer in te zaaien")
    assert inwoner.vraag == "idee"
    inwoner.zeg("is dat oude veld bij de school weer in te zaaien")
    assert inwoner.vraag == "doel"


def test_een_vraag_bij_het_nalezen_krijgt_antwoord(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, len(INTAKE))
    for tekst in (
        "en als ze nee zeggen?",
        "en als de buren het niet willen?",
        "wie krijgt dit dan te zien",
    ):
        antwoord, *_, overzicht = inwoner.zeg(tekst)
        assert antwoord.tekst != overzicht.tekst
        assert overzicht.regels, tekst
    [overzicht] = inwoner.zeg("bij zes moet mei staan?")
    assert overzicht.regels


def test_wie_vraagt_of_het_mag_hoort_dat_eerst(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, begonnen=False)
    [gezegd] = inwoner.zeg("ik woon in Zwolle, mag ik ook een idee indienen", BEGIN)
    assert "Inwoners kunnen een idee indienen" in gezegd.tekst
    assert inwoner.vraag is None
