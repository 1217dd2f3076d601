"""The engine with its memory, on both databases."""

from __future__ import annotations

import dataclasses
import threading
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from acties import klok
from acties.omgeving import Omgeving
from acties.opslag import Antwoord, Gegevensversie, Initiatief, Invulling, Stap, Uitgaand
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.afronding import Afgerond
from acties.vragenlijst.dienst import Vragenlijstdienst
from acties.vragenlijst.invullingen import OnbekendGesprek
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import Einde, Samenvatting, Uitkomst, VraagOpen
from kennisbank.laden import Versie
from tests.hulp.gesprekken import INTAKE, maak_gesprek

START = g.Start("intake")


def tekst(woorden: str) -> g.Beantwoord:
    return g.Beantwoord(Inbreng(tekst=woorden))


def vul_in(omgeving: Omgeving, gesprek: str) -> Uitkomst:
    uitkomst = omgeving.vragenlijsten.stap(gesprek, "start", START)
    for nummer, antwoord in enumerate(INTAKE):
        uitkomst = omgeving.vragenlijsten.stap(gesprek, f"m{nummer}", tekst(antwoord))
    return uitkomst


def aantal(omgeving: Omgeving, tabel: type) -> int:
    with omgeving.bron.lezen() as sessie:
        return sessie.scalar(select(func.count()).select_from(tabel)) or 0


def test_acht_vragen_leiden_tot_een_samenvatting_van_wat_gezegd_is(omgeving: Omgeving) -> None:
    uitkomst = vul_in(omgeving, maak_gesprek(omgeving.bron))
    assert isinstance(uitkomst, Samenvatting)
    assert uitkomst.compleet
    assert [regel.antwoord for regel in uitkomst.regels] == list(INTAKE)


def test_hetzelfde_bericht_doet_niets_twee_keer(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    dienst.stap(gesprek, "a", START)
    eerste = dienst.stap(gesprek, "b", tekst(INTAKE[0]))
    herhaald = dienst.stap(gesprek, "b", tekst("iets heel anders"))
    assert herhaald == eerste
    assert aantal(omgeving, Antwoord) == 1


def test_wie_twee_keer_waarom_vraagt_hoort_iets_anders(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    gebeurtenissen = (START, g.Waarom(), g.Waarom(), g.Herhaal(), g.Waarom())
    gezegd = [
        [m.soort for m in omgeving.vragenlijsten.stap(gesprek, str(n), wat).meldingen]
        for n, wat in enumerate(gebeurtenissen)
    ]
    assert gezegd == [["inleiding"], ["waarom"], ["waarom_moet"], [], ["waarom"]]


def test_versturen_maakt_een_initiatief_en_legt_de_brief_klaar(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    vul_in(omgeving, gesprek)
    einde = omgeving.vragenlijsten.stap(gesprek, "v", g.Verstuur())
    assert isinstance(einde, Einde)
    assert einde.reden == "verstuurd"
    initiatief = omgeving.initiatieven.vind(einde.gegevens["kenmerk"])
    assert initiatief is not None
    assert initiatief.contact_uiterlijk == klok.vandaag() + timedelta(weeks=4)
    assert [a.antwoord for a in initiatief.antwoorden] == list(INTAKE)
    sleutels = {zending.sleutel for zending in omgeving.outbox.alle()}
    assert sleutels == {
        f"intake:{initiatief.kenmerk}",
        f"inwoner:ingediend:{initiatief.kenmerk}",
    }


@pytest.mark.parametrize("bericht_id", ["v", "w"])
def test_twee_keer_versturen_maakt_een_initiatief(omgeving: Omgeving, bericht_id: str) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    vul_in(omgeving, gesprek)
    omgeving.vragenlijsten.stap(gesprek, "v", g.Verstuur())
    omgeving.vragenlijsten.stap(gesprek, bericht_id, g.Verstuur())
    assert (aantal(omgeving, Initiatief), aantal(omgeving, Uitgaand)) == (1, 2)


def test_tegelijk_versturen_maakt_een_initiatief(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    vul_in(omgeving, gesprek)
    start = threading.Barrier(6)
    uitkomsten: list[Uitkomst] = []

    def verstuur(nummer: int) -> None:
        start.wait()
        uitkomsten.append(omgeving.vragenlijsten.stap(gesprek, f"v{nummer % 3}", g.Verstuur()))

    draden = [threading.Thread(target=verstuur, args=(nummer,)) for nummer in range(6)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert len(uitkomsten) == 6
    assert aantal(omgeving, Initiatief) == 1


def test_een_mislukte_afronding_laat_niets_half_achter(omgeving: Omgeving) -> None:
    def mislukt(sessie: Session, afgerond: Afgerond) -> dict[str, Any]:
        raise RuntimeError("de schijf is vol")

    gesprek = maak_gesprek(omgeving.bron)
    vul_in(omgeving, gesprek)
    stappen = aantal(omgeving, Stap)
    kapot = Vragenlijstdienst(omgeving.bron, omgeving.gegevens, {"initiatief_indienen": mislukt})
    with pytest.raises(RuntimeError):
        kapot.stap(gesprek, "v", g.Verstuur())
    assert (aantal(omgeving, Stap), aantal(omgeving, Initiatief)) == (stappen, 0)
    assert omgeving.vragenlijsten.stand(gesprek).fase == "samenvatting"
    einde = omgeving.vragenlijsten.stap(gesprek, "v", g.Verstuur())
    assert isinstance(einde, Einde)


def test_stoppen_en_een_week_later_verder(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    dienst.stap(gesprek, "1", START)
    dienst.stap(gesprek, "2", tekst(INTAKE[0]))
    einde = dienst.stap(gesprek, "3", g.Stop())
    assert isinstance(einde, Einde)
    assert dienst.stand(gesprek).fase == "geen"
    with klok.verschuif(timedelta(days=7)):
        verder = dienst.stap(gesprek, "4", g.Hervat())
    assert isinstance(verder, VraagOpen)
    assert verder.vraag == "idee"
    assert verder.meldingen[0].gegevens == {"beantwoord": "1", "aantal": "8"}


def test_opnieuw_begint_leeg_en_bewaart_het_oude(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    dienst.stap(gesprek, "1", START)
    dienst.stap(gesprek, "2", tekst(INTAKE[0]))
    dienst.stap(gesprek, "3", g.Opnieuw())
    uitkomst = dienst.stap(gesprek, "4", g.Bevestig("ja"))
    assert isinstance(uitkomst, VraagOpen)
    assert (uitkomst.vraag, uitkomst.beantwoord) == ("contactgegevens", 0)
    with omgeving.bron.lezen() as sessie:
        statussen = sessie.scalars(select(Invulling.status).order_by(Invulling.id)).all()
    assert list(statussen) == ["vervallen", "open"]
    assert aantal(omgeving, Antwoord) == 1


def test_na_het_indienen_kan_er_een_tweede_idee(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    vul_in(omgeving, gesprek)
    omgeving.vragenlijsten.stap(gesprek, "v", g.Verstuur())
    uitkomst = omgeving.vragenlijsten.stap(gesprek, "nog een", START)
    assert isinstance(uitkomst, VraagOpen)
    assert uitkomst.beantwoord == 0


def test_een_lopend_gesprek_houdt_de_versie_waarmee_het_begon(omgeving: Omgeving) -> None:
    gesprek = maak_gesprek(omgeving.bron)
    omgeving.vragenlijsten.stap(gesprek, "1", START)
    oud = omgeving.gegevens.vragenlijsten["intake"]
    ingekort = oud.inhoud.model_copy(update={"vragen": oud.inhoud.vragen[:2]})
    nieuw = Versie.van(ingekort)
    assert nieuw.versie != oud.versie
    gegevens = dataclasses.replace(omgeving.gegevens, vragenlijsten={"intake": nieuw})
    dienst = Vragenlijstdienst(omgeving.bron, gegevens, omgeving.afrondingen)
    lopend = dienst.stap(gesprek, "2", tekst(INTAKE[0]))
    assert isinstance(lopend, VraagOpen)
    assert lopend.aantal == 8
    ander = dienst.stap(maak_gesprek(omgeving.bron), "1", START)
    assert isinstance(ander, VraagOpen)
    assert ander.aantal == 2
    with omgeving.bron.lezen() as sessie:
        versies = set(
            sessie.scalars(select(Gegevensversie.versie).where(Gegevensversie.soort == "vragenlijst"))
        )
        assert sessie.scalars(select(Antwoord.versie)).one() == oud.versie
    assert versies == {oud.versie, nieuw.versie}


def test_een_gesprek_dat_er_niet_is(omgeving: Omgeving) -> None:
    with pytest.raises(OnbekendGesprek):
        omgeving.vragenlijsten.stap("nergens", "1", START)


def test_zonder_vragenlijst_zegt_dat_er_geen_is(omgeving: Omgeving) -> None:
    uitkomst = omgeving.vragenlijsten.stap(maak_gesprek(omgeving.bron), "1", tekst("hallo"))
    assert isinstance(uitkomst, Einde)
    assert uitkomst.reden == "geen_vragenlijst"


DADEN = st.lists(
    st.one_of(
        st.sampled_from(INTAKE).map(tekst),
        st.sampled_from([g.Terug(), g.SlaOver(), g.Stop(), g.Hervat(), START, g.Waarom(), g.Behoud()]),
        st.sampled_from(["idee", "kosten", "contactgegevens"]).map(lambda v: g.Wijzig(vraag=v)),
    ),
    max_size=15,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(daden=DADEN, herhaal=st.lists(st.integers(0, 14), max_size=6))
def test_herhaalde_berichten_veranderen_niets(
    omgeving: Omgeving, daden: list[g.Gebeurtenis], herhaal: list[int]
) -> None:
    """Whatever comes twice, in whatever order: the answers are those of each message once."""
    gewoon, dubbel = maak_gesprek(omgeving.bron), maak_gesprek(omgeving.bron)
    dienst = omgeving.vragenlijsten
    for nummer, daad in enumerate([START, *daden]):
        een = dienst.stap(gewoon, str(nummer), daad)
        twee = dienst.stap(dubbel, str(nummer), daad)
        for eerder in herhaal:
            if eerder <= nummer:
                dienst.stap(dubbel, str(eerder), daad)
        vergelijk = {"invulling_id": 0}
        assert een.model_copy(update=vergelijk) == twee.model_copy(update=vergelijk)
    assert dienst.stand(gewoon) == dienst.stand(dubbel)


def test_telt_hoe_vaak_een_antwoord_niet_te_lezen_was(omgeving: Omgeving) -> None:
    gesprek, dienst = maak_gesprek(omgeving.bron), omgeving.vragenlijsten
    dienst.stap(gesprek, "start", START)
    mislukt = []
    for nummer, woorden in enumerate(("👍", "12", "Jan Bos", "?")):
        uitkomst = dienst.stap(gesprek, f"m{nummer}", tekst(woorden))
        assert isinstance(uitkomst, VraagOpen)
        mislukt.append(uitkomst.mislukt)
    assert mislukt == [1, 2, 0, 1]
