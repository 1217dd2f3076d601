"""What is told beside who tells it and how to reach them."""

from __future__ import annotations

import pytest

from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.zonder_gegevens import (
    na_de_gegevens,
    zonder_gegevens,
    zonder_losse_gegevens,
)
from kennisbank.laden import GemeenteGegevens


@pytest.mark.parametrize(
    "tekst",
    [
        "Gait Kappers, ik woon hier, bellen op 0529 431234 maar niet na 12 want dan slaap ik",
        "Kees Bos, bel mij na zessen op 0612345678",
        "Wij zijn Jan en Ria, mailen kan naar jan@voorbeeld.nl, liefst niet in het weekend",
        "Sanne de Boer, sanne@voorbeeld.nl",
        "mijn nummer is 0612345678, maar bel liever niet voor tienen omdat ik nachtdienst heb",
    ],
)
def test_wie_alleen_zegt_wie_het_is_vertelt_niets(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert zonder_gegevens(Verhaal.van(tekst, dalfsen.gemeente.inhoud)) == ""


@pytest.mark.parametrize(
    ("tekst", "verteld"),
    [
        (
            "ik ben Jan Bakker, 06-12345678, en ik wil een speeltuin bij de kerk",
            "ik wil een speeltuin bij de kerk",
        ),
        ("een bankje bij de vijver, ik ben Sanne, 0612345678", "een bankje bij de vijver"),
        (
            "Bel mij op 0612345678, dan leg ik het uit. We willen een moestuin, want dat is gezellig",
            "We willen een moestuin, want dat is gezellig",
        ),
        ("een jeu-de-boulesbaan, want oudere mensen zitten binnen",) * 2,
        ("ik wil graag een app voor de buurt waarin je elkaar kunt bellen",) * 2,
    ],
)
def test_wat_er_nog_bij_wordt_verteld(dalfsen: GemeenteGegevens, tekst: str, verteld: str) -> None:
    assert zonder_gegevens(Verhaal.van(tekst, dalfsen.gemeente.inhoud)) == verteld


@pytest.mark.parametrize(
    ("tekst", "verteld"),
    [
        (
            "Hoi ik ben Fleur Mulder (06-11223344) en ik zou graag een kast willen bij de Brink",
            "ik zou graag een kast willen bij de Brink",
        ),
        ("Hallo, ik ben Jan, 06-12345678. Samen willen we een pad.", "Samen willen we een pad."),
        # Where they are from may be where it is; who signs at the end does not stand in the way.
        ("Marieke Kok uit Nieuwleusen en ik wil een moestuin, marieke@voorbeeld.nl",) * 2,
        ("ik wil een bank bij de kerk, groet Jan Smit, jan@voorbeeld.nl",) * 2,
        ("We willen een pad. Bel mij op 0612345678.",) * 2,
    ],
)
def test_een_verhaal_begint_na_de_naam(dalfsen: GemeenteGegevens, tekst: str, verteld: str) -> None:
    assert na_de_gegevens(Verhaal.van(tekst, dalfsen.gemeente.inhoud), tekst) == verteld


@pytest.mark.parametrize(
    ("tekst", "over"),
    [
        ("Een bank bij de kerk, Els Bos, els@voorbeeld.nl", "Een bank bij de kerk"),
        ("Een bank bij de kerk, mailen mag naar els@voorbeeld.nl", "Een bank bij de kerk"),
        (
            "Ik wil een bank. Mijn mail is els@voorbeeld.nl. Het hoeft niet veel te kosten.",
            "Ik wil een bank. Het hoeft niet veel te kosten.",
        ),
        (
            "een bank, mail naar els@voorbeeld.nl, en een prullenbak",
            "een bank en een prullenbak",
        ),
        (
            "Ik wil een ruilkast\nin de hal.\n\nGroet,\nJan Bos\n0612345678",
            "Ik wil een ruilkast\nin de hal.",
        ),
        # Where words say more than who it is, and where another's address needs its name.
        ("Een bank. Bel 0612345678 voor de tekening",) * 2,
        ("Een bank, van mijn buurman, Jan Bos, jan@voorbeeld.nl",) * 2,
    ],
)
def test_wie_en_waar_te_bereiken_gaan_uit_het_verhaal(
    dalfsen: GemeenteGegevens, tekst: str, over: str
) -> None:
    assert zonder_losse_gegevens(Verhaal.van(tekst, dalfsen.gemeente.inhoud)) == over
