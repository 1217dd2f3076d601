"""How a letter begins and ends tells nothing of what it is about."""

from __future__ import annotations

from acties.initiatief.titel import titel_van
from acties.vragenlijst.herkennen.briefvorm import is_briefvorm, leidt_brief_in
from acties.vragenlijst.vooraf import lees_vooraf
from kennisbank.laden import GemeenteGegevens

_NIETS = (
    "Geacht college",
    "Geachte heer/mevrouw",
    "Beste mensen van de gemeente",
    "Ik hoop spoedig van u te horen",
    "in afwachting van uw reactie",
    "Gaarne verneem ik van u",
)
_IETS = (
    "Beste gemeente help ons met de grond",
    "ik hoop van u een vergunning te krijgen",
    "wij verwachten van u een bijdrage",
    "de gemeente levert de stenen",
)


def test_aanhef_en_slot_zijn_geen_antwoord() -> None:
    assert [t for t in _NIETS if not is_briefvorm(t)] == []
    assert [t for t in _IETS if is_briefvorm(t)] == []
    assert leidt_brief_in("hierbij leg ik u het volgende voor")
    assert not leidt_brief_in("hierbij wil ik een bank")


def test_een_brief_vraagt_de_gemeente_niets_met_zijn_aanhef(dalfsen: GemeenteGegevens) -> None:
    brief = (
        "Geachte heren van de gemeente Dalfsen, hierbij leg ik u het volgende voor. Wij hebben bedacht"
        " dat wij elke zaterdag een schaaktafel neerzetten. U kunt mij bellen op 0529 123456, liever"
        " niet vroeg, want dan slaap ik nog. Ik hoop snel iets van u te vernemen."
    )
    gezegd = lees_vooraf(dalfsen.vragenlijsten["intake"].inhoud, dalfsen.gemeente.inhoud, brief)
    assert "hulp_nodig" not in gezegd
    assert "slaap" not in (gezegd["doel"].tekst if "doel" in gezegd else "")
    assert titel_van(brief) == "Elke zaterdag een schaaktafel neerzetten"
