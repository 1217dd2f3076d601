"""After an answer of the vraagbaak a question that points back is about that answer."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.tussendoor import Tussendooractie
from acties.rasa.vragenlijst import Vragenlijstactie
from tests.acties.test_gesprekken import zei
from tests.hulp.gesprekken import maak_gesprek


class Gesprek:
    """One conversation, as Rasa understood it."""

    def __init__(self, omgeving: Omgeving) -> None:
        self.omgeving, self.id, self.nummer = omgeving, maak_gesprek(omgeving.bron), 0

    def beurt(self, tekst: str, intent: str, *, in_vragenlijst: bool = False) -> Beurt:
        self.nummer += 1
        inkomend = zei(self.omgeving.bron, self.id, self.nummer, tekst, None)
        return Beurt(
            gesprek_id=self.id,
            bericht_id=str(self.nummer),
            inkomend_id=inkomend,
            intent=intent,
            leek_op=None,
            gegevens={},
            in_vragenlijst=in_vragenlijst,
            medewerker=False,
        )

    def zeg(self, tekst: str, intent: str, *, in_vragenlijst: bool = False) -> str:
        beurt = self.beurt(tekst, intent, in_vragenlijst=in_vragenlijst)
        gezegd = Tussendooractie(self.omgeving).doe(beurt).berichten
        return "\n".join(bericht.tekst for bericht in gezegd)

    def doe(self, tekst: str, intent: str) -> str:
        """What the action of the form says to what is none of the intents that answer in between."""
        gezegd = Vragenlijstactie(self.omgeving).doe(self.beurt(tekst, intent)).berichten
        return "\n".join(bericht.tekst for bericht in gezegd)


@pytest.fixture
def gesprek(omgeving: Omgeving) -> Gesprek:
    gesprek = Gesprek(omgeving)
    assert "overleg" in gesprek.zeg("wat is een intaketafel", "kennisvraag")
    return gesprek


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("wie zit daarin?", "wie_ben_je"),
        ("en wie zitten daar dan bij", "wie_ben_je"),
        ("en wie horen daarbij?", "status"),
    ],
)
@pytest.mark.parametrize("in_vragenlijst", [False, True])
def test_wie_daarin_zit_gaat_over_het_antwoord(
    gesprek: Gesprek, tekst: str, intent: str, *, in_vragenlijst: bool
) -> None:
    gezegd = gesprek.zeg(tekst, intent, in_vragenlijst=in_vragenlijst)
    assert "adviseur inwonerbetrokkenheid" in gezegd
    assert "computerprogramma" not in gezegd


@pytest.mark.parametrize(
    "tekst", ["wie ben jij?", "wie zit hier achter", "met wie spreek ik", "wie is dit"]
)
def test_wie_wij_zijn_blijft_een_vraag_naar_ons(gesprek: Gesprek, tekst: str) -> None:
    assert "computerprogramma" in gesprek.zeg(tekst, "wie_ben_je")


@pytest.mark.parametrize("tekst", ["wie schrijft de brief", "en wie schrijft het collegevoorstel?"])
def test_wie_een_ander_bedoelt_hoort_niet_wie_wij_zijn(gesprek: Gesprek, tekst: str) -> None:
    gezegd = gesprek.zeg(tekst, "wie_ben_je", in_vragenlijst=True)
    assert "computerprogramma" not in gezegd


@pytest.mark.parametrize("tekst", ["wie doet dat dan?", "hoe lang duurt dat", "en wanneer is dat"])
def test_zonder_antwoord_ervoor_verandert_er_niets(omgeving: Omgeving, tekst: str) -> None:
    gesprek = Gesprek(omgeving)
    assert "computerprogramma" in gesprek.zeg(tekst, "wie_ben_je")


@pytest.mark.parametrize("intent", ["samenvatting_tonen", "waarom", "terug"])
def test_ook_wat_voor_een_opdracht_werd_aangezien(gesprek: Gesprek, intent: str) -> None:
    assert "adviseur inwonerbetrokkenheid" in gesprek.doe("en wie zit daar in?", intent)


@pytest.mark.parametrize(
    "tekst", ["Hoe doet Enschede dat?", "hoe pakt Enschede dat aan", "en in Enschede?"]
)
def test_ook_in_een_vragenlijst_kan_een_ander_ernaast(gesprek: Gesprek, tekst: str) -> None:
    gezegd = gesprek.zeg(tekst, "hulp", in_vragenlijst=True)
    assert "Enschede" in gezegd
    assert "in uw eigen woorden" not in gezegd


def test_na_een_lijst_is_een_ander_niveau_of_een_andere_vorm_geen_antwoord(gesprek: Gesprek) -> None:
    gesprek.doe("winkeliers", "antwoord")
    gesprek.zeg("welke werkvormen horen bij adviseren", "kennisvraag", in_vragenlijst=True)
    assert "raadplegen" in gesprek.doe("en bij raadplegen?", "antwoord")
    assert "enquête" in gesprek.doe("en online", "antwoord").casefold()
    assert "offline" in gesprek.doe("maar offline?", "antwoord").casefold()
    # Without such a word it may be what was asked, and so may anything that is no list.
    for tekst in ("online", "en de buren", "en in de zomer?"):
        gesprek.zeg("welke werkvormen horen bij adviseren", "kennisvraag", in_vragenlijst=True)
        assert "Bron" not in gesprek.doe(tekst, "antwoord")


def test_korter_is_geen_antwoord_op_de_open_vraag(gesprek: Gesprek) -> None:
    for tekst in ("korter graag", "leg dat eens eenvoudiger uit", "kan dat in gewone taal"):
        assert "De intaketafel" in gesprek.doe(tekst, "antwoord")


def test_wat_er_in_een_stuk_staat_is_geen_vraag_naar_de_eigen_antwoorden(omgeving: Omgeving) -> None:
    for tekst in ("wat staat er in het eindverslag", "wat komt er in een plan van aanpak te staan"):
        assert "met een idee bezig" not in Gesprek(omgeving).doe(tekst, "samenvatting_tonen")
    assert "met een idee bezig" in Gesprek(omgeving).doe("wat heb ik ingevuld", "samenvatting_tonen")
