"""What is asked of one werkvorm, answered from its data."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.antwoord import Context
from kennisbank.vraagbaak.dienst import Vraagbaak
from kennisbank.vraagbaak.werkvormfeiten import Gevraagd, feit_in, werkvormfeiten
from tests.hulp.vraagbaak import na


@pytest.mark.parametrize(
    ("vragen", "deel"),
    [
        (("hoe groot is een focusgroep",), "6 tot 12 mensen"),
        (("Hoeveel deelnemers heeft een focusgroep?",), "6 tot 12 mensen"),
        (("hoeveel man kan er bij een wereldcafé",), "16 tot 120 mensen"),
        (("wat is de groepsgrootte van een inloopavond",), "10 tot 150 mensen"),
        (("is een worldcafé geschikt voor 10 mensen",), "Een groep van 10 is te klein"),
        (("werkt een focusgroep met 8 mensen",), "Ja, een focusgroep past"),
        (("hoe lang duurt een focusgroep",), "anderhalf tot twee uur"),
        (("hoelang duurt een workshop",), "een dagdeel"),
        (("hoe lang duurt een buurtwandeling",), "ligt niet vast"),
        (("hoeveel voorbereiding kost een inloopavond",), "3 tot 6 weken voorbereiding"),
        (("wat kost een referendum",), "weet ik niet"),
        (("hoe groot is een focusgroep", "en hoe lang duurt dat"), "anderhalf tot twee uur"),
        (("hoe groot is een focusgroep", "en bij een worldcafé?"), "16 tot 120 mensen"),
        (("hoe groot is een focusgroep", "en hoe lang duurt dat", "en een workshop?"), "een dagdeel"),
    ],
)
def test_wat_er_van_een_werkvorm_gevraagd_wordt(
    baak: Vraagbaak, vragen: tuple[str, ...], deel: str
) -> None:
    antwoord = na(baak, *vragen)
    assert antwoord.beantwoord
    assert deel in antwoord.delen[0].tekst
    assert antwoord.delen[0].bronregel.startswith("Werkvormen van Samenspraak, ")
    assert antwoord.kanttekening == "Dit is algemene praktijkkennis, geen beleid van de gemeente."


@pytest.mark.parametrize(
    ("eerder", "vraag", "deel"),
    [
        ("mentimeter#wat-is-mentimeter", "kost dat geld", "Wat Mentimeter kost, weet ik niet"),
        ("klankbordgroep#wat-is-een-klankbordgroep", "met hoeveel mensen is dat?", "6 tot 15 mensen"),
        ("werkvormen#burgerberaad", "hoeveel mensen?", "30 tot 150 mensen"),
        ("worldcafe#wat-is-een-worldcafe", "hoeveel mensen kunnen meedoen?", "16 tot 120 mensen"),
        ("worldcafe#wat-is-een-worldcafe", "hoeveel deelnemers passen daar", "16 tot 120 mensen"),
        ("worldcafe#wat-is-een-worldcafe", "hoeveel werk kost de voorbereiding", "4 tot 8 weken"),
    ],
)
def test_na_een_antwoord_over_een_werkvorm(baak: Vraagbaak, eerder: str, vraag: str, deel: str) -> None:
    context = Context(vraag="wat is dat", sleutel=eerder, gemeente="bergdorp")
    assert deel in baak.vraag(vraag, context=context).delen[0].tekst


def test_na_een_werkvorm_blijft_het_over_die_werkvorm_gaan(baak: Vraagbaak) -> None:
    antwoord = na(
        baak, "hoe groot is een worldcafé", "hoeveel mensen kunnen meedoen?", "en hoe lang duurt dat?"
    )
    assert "drie rondes" in antwoord.delen[0].tekst


@pytest.mark.parametrize(
    "vraag",
    ["hoeveel mensen wonen hier", "wat kost een vergunning", "hoe lang duurt een procedure"],
)
def test_een_ander_onderwerp_gaat_na_een_werkvorm_niet_over_die_werkvorm(
    baak: Vraagbaak, vraag: str
) -> None:
    context = Context(vraag="wat is dat", sleutel="worldcafe#wat-is-een-worldcafe", gemeente="bergdorp")
    antwoord = baak.vraag(vraag, context=context)
    assert not any(deel.sleutel.startswith("worldcafe") for deel in antwoord.delen)


@pytest.mark.parametrize(
    "vraag",
    [
        "hoe lang van tevoren stuur ik de uitnodiging voor een inloopavond",
        "hoeveel mensen wonen er in het gebied van de buurtwandeling",
        "hoeveel mensen zitten er in de gemeenteraad",
        "hoe lang duurt het voordat ik iets hoor?",
        "wat kost het om een idee in te dienen",
    ],
)
def test_een_andere_vraag_krijgt_geen_antwoord_over_een_werkvorm(baak: Vraagbaak, vraag: str) -> None:
    antwoord = baak.vraag(vraag)
    assert not any(deel.bronregel.startswith("Werkvormen") for deel in antwoord.delen)


@pytest.mark.parametrize(
    "vraag",
    [
        "wat is beter, een enquête of een inloopavond?",
        "enquete of inloopavond",
        "moet ik kiezen voor een enquête of liever een inloopavond",
    ],
)
def test_welke_van_twee_beter_is_staat_naast_elkaar(baak: Vraagbaak, vraag: str) -> None:
    antwoord = baak.vraag(vraag)
    assert [deel.tekst.split(" als ")[0] for deel in antwoord.delen] == [
        "Kies voor een enquête",
        "Kies voor een inloopavond",
    ]


def test_een_werkvorm_in_een_langere_naam_is_die_langere() -> None:
    assert werkvormfeiten().genoemd(["een", "online", "gesprek"])[0] == ("online_gesprek",)
    assert werkvormfeiten().genoemd(["een", "focus", "groep", "of", "worldcafe"])[0] == (
        "focusgroep",
        "worldcafe",
    )


def test_waar_naar_gevraagd_wordt() -> None:
    assert feit_in("hoeveel tijd kost de voorbereiding") == "voorbereiding"
    assert feit_in("hoe duur is dat") == "kosten"
    assert feit_in("hoe lang duurt dat") == "duur"
    assert feit_in("wie beslist") is None
    for vraag in (
        "hoeveel uur kost dat",
        "hoeveel manuren vraagt een schouw",
        "hoe veel uren zijn dat",
    ):
        assert feit_in(vraag) == "uren", vraag
    assert feit_in("hoeveel uur duurt dat") == "duur"


def test_uren_zijn_geen_geld_en_een_feit_kan_niet_korter(baak: Vraagbaak) -> None:
    uren = na(baak, "hoe groot is een worldcafé", "en hoeveel uren kost dat?")
    assert "Hoeveel uur een worldcafé kost, weet ik niet" in uren.delen[0].tekst
    feiten = werkvormfeiten()
    duur = feiten.antwoord(Gevraagd("burgerberaad", "duur"), (), "Bergdorp")
    assert "duurt weken tot maanden" in duur.tekst
    assert feiten.was_een_feit(Context("hoe lang duurt een burgerberaad", duur.sleutel, "bergdorp"))
    assert not feiten.was_een_feit(
        Context("wanneer kies je een burgerberaad", duur.sleutel, "bergdorp")
    )
    assert not na(baak, "hoe groot is een focusgroep", "kan het korter?").delen
