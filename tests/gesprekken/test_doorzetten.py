"""Whole dialogues about a question that the vraagbaak cannot answer."""

from __future__ import annotations

import json

import pytest

from tests.hulp.stelsel import Bezoeker, Stelsel, wacht_tot
from tests.hulp.terminal import op_terminal

pytestmark = pytest.mark.stelsel

VRAAG = "mag een pony meelopen met een bewonersavond?"
ZET_DOOR = "Stel deze vraag aan de adviseur"


def kenmerk_van(lopend: Stelsel, vraag: str) -> str:
    [rij] = [r for r in json.loads(op_terminal(lopend, "vragen", "--json")) if r["vraag"] == vraag]
    return str(rij["kenmerk"])


def test_zet_een_vraag_door_en_leest_het_antwoord_bij_het_volgende_bezoek(
    lopend: Stelsel, inwoner: Bezoeker
) -> None:
    inwoner.zeg(VRAAG)
    gezegd = inwoner.druk(ZET_DOOR)
    assert VRAAG in gezegd
    assert "Het antwoord komt hier te staan" in gezegd
    assert "had ik al doorgezet" in inwoner.zeg("zet mijn vraag door")
    kenmerk = kenmerk_van(lopend, VRAAG)
    wacht_tot(lambda: any(kenmerk in b.name for b in lopend.brieven()), "de brief ligt in de map")
    # Meanwhile the person begins an idea; the open question stays open below the answer.
    inwoner.zeg("ik heb een idee voor de buurt")
    inwoner.zeg("Sanne de Boer, sanne@voorbeeld.nl")
    knoppen = set(inwoner.knoppen)
    op_terminal(
        lopend, "vragen", "beantwoord", kenmerk, "--door", "Jo Vos", "--tekst", "Ja, aan een touw."
    )
    lopend.dood("web")
    wacht_tot(lambda: lopend.pid("web") is not None, "web is er weer")
    wacht_tot(lopend.is_wakker, "de assistent is weer wakker")
    for _ in range(2):
        inwoner.kijk()
        antwoorden = [g.tekst for g in inwoner.gesprek if "Ja, aan een touw." in g.tekst]
        assert len(antwoorden) == 1
        assert VRAAG in antwoorden[0]
        assert "Bron: Antwoord van de adviseur, " in antwoorden[0]
        assert set(inwoner.knoppen) == knoppen
    inwoner.zeg("Een moestuin bij de school in Hoonhorst")
    assert "Een moestuin bij de school" in inwoner.zeg("laat mijn antwoorden zien")


def test_een_goedgekeurd_antwoord_krijgt_de_volgende_die_het_vraagt_meteen(
    lopend: Stelsel, inwoner: Bezoeker
) -> None:
    vraag = "mag ik confetti strooien tijdens een bewonersavond?"
    inwoner.zeg(vraag)
    assert "doorgezet" in inwoner.zeg("kun je dat aan de adviseur vragen")
    kenmerk = kenmerk_van(lopend, vraag)
    antwoord = "Confetti van papier mag. Ruim het daarna zelf op."
    op_terminal(lopend, "vragen", "beantwoord", kenmerk, "--door", "Jo Vos", "--tekst", antwoord)
    assert "artikel" in op_terminal(lopend, "vragen", "keur-goed", kenmerk, "--door", "An de Wit")

    def krijgt_antwoord() -> bool:
        return "Ruim het daarna zelf op" in lopend.bezoeker().zeg(vraag)

    wacht_tot(krijgt_antwoord, "de vraagbaak geeft het antwoord")
    ander = lopend.bezoeker()
    assert "Bron: Dalfsen, Antwoord van de adviseur, " in ander.zeg(vraag)


def test_een_medewerker_vraagt_hulp_en_stuurt_het_gesprek_mee(
    lopend: Stelsel, inwoner: Bezoeker
) -> None:
    inwoner.zeg("welke werkvormen passen bij adviseren?")
    assert "waar kom je niet uit?" in inwoner.zeg("ik ben medewerker en wil hulp van de adviseur")
    hulp = "Het centrumplan. Ik krijg de jongeren in de wijk niet bereikt."
    assert "nog meer lezen" in inwoner.zeg(hulp)
    assert "met de tekst van dit gesprek erbij" in inwoner.zeg("ja dat is goed")
    uit = op_terminal(lopend, "vragen", kenmerk_van(lopend, hulp))
    assert "Vrager: welke werkvormen passen bij adviseren?" in uit
