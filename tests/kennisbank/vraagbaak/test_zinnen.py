"""Finding what is asked in what is told."""

from __future__ import annotations

import pytest

from kennisbank.vraagbaak.zinnen import begrip_in, eerste_zin, losse_vragen, verschil_tussen, vragen_in

VERHAAL = (
    "Wij wonen sinds vorig jaar aan het plein en de kinderen kunnen er nergens spelen. Met de buren"
    " hebben we een plan gemaakt voor een klimboom. Wie beslist of dat mag? Mijn man denkt de raad."
)


def test_in_een_verhaal_staat_de_vraag() -> None:
    assert vragen_in(VERHAAL) == ["Wie beslist of dat mag?"]


def test_een_verhaal_zonder_vraagteken_eindigt_met_wat_men_wil() -> None:
    verhaal = VERHAAL.replace("Wie beslist of dat mag? Mijn man denkt de raad.", "Dat lijkt me mooi.")
    assert vragen_in(verhaal) == ["Dat lijkt me mooi."]


def test_een_korte_vraag_blijft_heel() -> None:
    assert vragen_in("Ik heb een idee. Wie beslist?") == ["Ik heb een idee. Wie beslist?"]


@pytest.mark.parametrize(
    ("vraag", "delen"),
    [
        ("wie maakt het plan en wie stelt het vast?", ["wie maakt het plan", "wie stelt het vast"]),
        ("wat is schouwen en wat loting?", ["wat is schouwen", "wat is loting"]),
        ("wat is een schouw en wat een enquête", ["wat is een schouw", "wat is een enquête"]),
        ("wat is een schouw en wat kost het", ["wat is een schouw", "wat kost het"]),
        (
            "Hoeveel tijd en hoeveel uren kost een ronde?",
            ["Hoeveel tijd kost een ronde", "hoeveel uren kost een ronde"],
        ),
        ("wie zijn buren en vrienden?", ["wie zijn buren en vrienden?"]),
    ],
)
def test_twee_vragen_in_een(vraag: str, delen: list[str]) -> None:
    assert losse_vragen(vraag) == delen


@pytest.mark.parametrize(
    ("vraag", "begrip"),
    [
        ("wat is een klankbordgroep?", "klankbordgroep"),
        ("Wat is participatie nou eigenlijk", "participatie"),
        ("wat houdt co-creatie in?", "co-creatie"),
        ("wie is de wethouder", None),
        # The term first, in a dialect, and asked in other words.
        ("omgevingstafel, wat is dat?", "omgevingstafel"),
        ("gebiedswethouder wat is da", "gebiedswethouder"),
        ("wa is eigenlijk cocreatie", "cocreatie"),
        ("wat is dat, een dorpsvisie", "een dorpsvisie"),
        ("betekenis van leefbaarheid", "leefbaarheid"),
        ("wat bedoelen jullie met een zacht kader", "zacht kader"),
        ("wat wordt er bedoeld met maatwerk", "maatwerk"),
        ("een bankje, wat is dat duur", None),
        ("ik wil graag uitleg over mijn plan", None),
    ],
)
def test_van_welk_begrip_gevraagd_wordt_wat_het_is(vraag: str, begrip: str | None) -> None:
    assert begrip_in(vraag) == begrip


def test_waartussen_het_verschil_gevraagd_wordt() -> None:
    vraag = "wat is het verschil tussen een klankbordgroep en een focusgroep?"
    assert verschil_tussen(vraag) == ("klankbordgroep", "focusgroep")
    assert verschil_tussen("wat is een klankbordgroep en een focusgroep") is None


def test_de_eerste_zin_van_een_lijst_noemt_de_punten() -> None:
    lijst = (
        "Er zijn er drie:\n\n- **Luisteren.** Wat er speelt.\n- Vertellen\n- Vertrouwen\n\nMeer niet."
    )
    assert eerste_zin(lijst) == "Er zijn er drie: Luisteren, Vertellen en Vertrouwen."
    assert eerste_zin("Kies er een:\n\n1. **Doen**: samen\n2. Laten, of niet") == (
        "Kies er een: Doen: samen; Laten, of niet."
    ).replace("; ", " en ")
    assert eerste_zin("Een zin. Nog een.\n\n- punt") == "Een zin."
