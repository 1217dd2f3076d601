"""Whether a message that may open something only asks, or names a term of the policy."""

from __future__ import annotations

from acties.omgeving import Omgeving
from tests.acties.rasa.test_kennis import Prater, labels


def test_een_begrip_van_het_beleid_begint_niets_een_idee_wel(omgeving: Omgeving) -> None:
    for tekst in ("ketenpartners", "toolbox", "uitgangspunten"):
        for intent in ("initiatief_indienen", "checklist"):
            iemand = Prater(omgeving)
            *_, gezegd = iemand.zeg(tekst, intent)
            assert gezegd.bron is not None, tekst
            assert iemand.fase == "geen", tekst
            assert ("idee van mij" in labels([gezegd])) == (intent == "initiatief_indienen")
    for tekst, intent in (
        ("speelplek", "initiatief_indienen"),
        ("bijeenkomst", "initiatief_indienen"),
        ("groen", "initiatief_indienen"),
        ("checklist", "checklist"),
    ):
        iemand = Prater(omgeving)
        iemand.zeg(tekst, intent)
        assert iemand.fase == "vraag", tekst


def test_wie_vraagt_hoe_bewoners_geraadpleegd_mogen_worden_heeft_geen_idee(omgeving: Omgeving) -> None:
    for tekst in (
        "mag ik met een facebookgroep inwoners raadplegen",
        "mag ik omwonenden in een klankbordgroep vragen",
        "mogen we inwoners via een burgerpanel raadplegen",
    ):
        iemand = Prater(omgeving)
        *_, gezegd = iemand.zeg(tekst, "checklist")
        assert iemand.fase == "geen", tekst
        assert "als mijn idee" not in labels([gezegd]), tekst
