"""Whole dialogues of an employee with a participatiedossier."""

from __future__ import annotations

import re

import pytest

from acties.participatie.kenmerk import zoek_kenmerk
from tests.hulp.stelsel import Bezoeker, Stelsel
from tests.hulp.terminal import op_terminal

pytestmark = pytest.mark.stelsel

PROJECT = (
    "De straat is versleten en er rijdt veel doorgaand verkeer",
    "Een veilige en groene straat",
    "Zorgvuldige besluiten, met wat bewoners belangrijk vinden",
    "ideeën ophalen, vertrouwen",
    "de raad",
    "ruimte",
    "projectplan",
    "sla over",
)


def maak_code(lopend: Stelsel, adres: str) -> str:
    """What the beheerder types, on the installation that runs."""
    gezien = op_terminal(lopend, "medewerkers", "maak-code", adres, "--naam", "Jo Vos")
    [code] = re.findall(r"\b[0-9A-Z]{5}-[0-9A-Z]{5}\b", gezien)
    return str(code)


def plaatjes(bezoeker: Bezoeker) -> list[str]:
    return [str(beeld["src"]) for beeld in bezoeker.pagina.select("#gesprek figure img[alt]")]


def test_van_de_eerste_vraag_tot_de_matrix_en_later_in_een_andere_browser_verder(
    lopend: Stelsel, inwoner: Bezoeker
) -> None:
    medewerker = inwoner
    welkom = medewerker.druk("Ik werk bij de gemeente")
    assert "hoef je je niet aan te melden" in welkom
    medewerker.zeg("nieuw dossier")
    begonnen = medewerker.zeg("Herinrichting Dorpsstraat")
    kenmerk = zoek_kenmerk(begonnen)
    assert kenmerk is not None

    medewerker.zeg("ik wil het doel van mijn project vastleggen")
    for antwoord in PROJECT:
        gezegd = medewerker.zeg(antwoord)
    assert "Herinrichting Dorpsstraat" in gezegd, "de titel is niet nog eens gevraagd"
    assert "De gemeenteraad" in gezegd
    assert "Je project" in medewerker.druk("Klaar")

    gezegd = medewerker.zeg("help me met de omgevingsanalyse")
    assert "invloed" in gezegd
    medewerker.zeg("bewoners (veel invloed, groot belang), winkeliers en de basisschool")
    assert "bij ‘basisschool’" not in medewerker.druk("Veel invloed")
    medewerker.zeg("2")
    assert "Erbij gezet: dorpsraad" in medewerker.zeg("ook de dorpsraad")
    medewerker.zeg("allemaal veel invloed")
    gezegd = medewerker.zeg("groot belang")
    assert "dorpsraad" in gezegd
    medewerker.zeg("klein belang")
    assert "winkeliers" not in medewerker.zeg("haal de winkeliers eruit").split("Belanghebbenden")[-1]
    gezegd = medewerker.druk("Klopt")
    assert "bewoners" in gezegd
    [plaatje] = plaatjes(medewerker)
    gehaald = medewerker.http.get(plaatje)
    assert gehaald.headers["content-type"] == "image/png"
    assert gehaald.content.startswith(b"\x89PNG")
    rijen = medewerker.pagina.select("#gesprek figure details table tbody tr")
    assert len(rijen) >= 3

    # A stranger sees nothing of it, not even with the kenmerk.
    vreemde = lopend.bezoeker()
    vreemde.zeg(f"open dossier {kenmerk}")
    assert "Herinrichting" not in " ".join(g.tekst for g in vreemde.gesprek)
    assert vreemde.http.get(plaatje).status_code == 404

    medewerker.zeg("ik wil inloggen")
    aangemeld = medewerker.zeg(maak_code(lopend, "jo@voorbeeld.nl"))
    assert "Je bent aangemeld als Jo Vos" in aangemeld
    thuis = lopend.bezoeker()
    thuis.zeg("ik heb een code gekregen om in te loggen")
    assert "Deze code klopt niet" in thuis.zeg("ABCDE-23456")
    assert "Je hebt één dossier" in thuis.zeg(maak_code(lopend, "jo@voorbeeld.nl"))
    gezegd = thuis.zeg(f"verder met dossier {kenmerk}")
    assert "Stand: concept. Klaar: 2 van" in gezegd

    gezegd = thuis.zeg("het plan is vastgesteld door het college op 12 maart 2026")
    assert "is nu vastgesteld door het college op 12 maart 2026" in gezegd
    thuis.zeg("kopieer dossier")
    gezegd = thuis.zeg("Herinrichting Molenstraat")
    assert "Stand: concept. Klaar: 0 van" in gezegd
    gezegd = thuis.zeg("omgevingsanalyse")
    assert "staat al in je dossier" in gezegd
    assert "dorpsraad" in gezegd
    thuis.zeg("stop")
    assert "Je bent afgemeld" in thuis.zeg("log mij uit")
    assert "Herinrichting" not in thuis.zeg("welke dossiers heb ik")
