"""Delivering: to a real mail relay that fails in every way, and to the mail folder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from acties import klok
from acties.instellingen import Instellingen
from acties.omgeving import Omgeving
from acties.outbox.bezorger import Bezorger, alle_wegen
from acties.outbox.dienst import LEASE, MAX_POGINGEN, leg_klaar, wachttijd
from acties.outbox.wegen.email import Bijlage, Brief
from bot.terminal.meet.postgres import vrije_poort
from tests.hulp.mailserver import Mailserver, mailserver

BRIEF = Brief(
    onderwerp="Nieuw initiatief 2026-ABCDEF",
    tekst="Er is een idee: een moestuin in Hoonhorst – met coördinator.",
    bijlagen=(Bijlage(naam="initiatief.json", soort="json", tekst='{"é": 1}'),),
)


@pytest.fixture
def server() -> Iterator[tuple[Mailserver, int]]:
    with mailserver() as draaiend:
        yield draaiend


def klaar(omgeving: Omgeving, sleutel: str = "intake:2026-ABCDEF") -> None:
    with omgeving.bron.schrijven() as sessie:
        leg_klaar(
            sessie,
            sleutel=sleutel,
            soort="email",
            ontvanger="coordinator@voorbeeld.nl",
            inhoud=BRIEF.als_inhoud(),
        )


def via_smtp(omgeving: Omgeving, poort: int) -> Bezorger:
    instellingen = Instellingen(
        _env_file=None,
        DATABASE_URL=omgeving.bron.url,
        smtp_host="127.0.0.1",
        smtp_poort=poort,
        smtp_beveiliging="geen",
        coordinator_email="coordinator@voorbeeld.nl",
        afzender_email="samenspraak@voorbeeld.nl",
    )
    return Bezorger(omgeving.outbox, alle_wegen(instellingen, omgeving.bron))


def in_postmap(omgeving: Omgeving) -> Bezorger:
    return Bezorger(omgeving.outbox, alle_wegen(omgeving.instellingen, omgeving.bron))


def test_een_brief_komt_aan(omgeving: Omgeving, server: tuple[Mailserver, int]) -> None:
    klaar(omgeving)
    assert via_smtp(omgeving, server[1]).ronde() == 1
    [envelop] = server[0].ontvangen
    assert isinstance(envelop.content, bytes)
    bericht = message_from_bytes(envelop.content, policy=default)
    assert bericht["Subject"] == BRIEF.onderwerp
    assert bericht["To"] == "coordinator@voorbeeld.nl"
    tekst = bericht.get_body()
    assert tekst is not None
    assert tekst.get_content().strip() == BRIEF.tekst
    [bijlage] = bericht.iter_attachments()
    assert bijlage.get_filename() == "initiatief.json"
    assert omgeving.outbox.tellingen() == {"bezorgd": 1}


@pytest.mark.parametrize(
    ("gedrag", "status"),
    [
        ("grijze lijst", "wacht"),
        ("vol", "wacht"),
        ("onbekende ontvanger", "mislukt"),
        ("weigert het bericht", "mislukt"),
        ("valt weg na aannemen", "onbekend"),
    ],
)
def test_hoe_het_mis_kan_gaan(
    omgeving: Omgeving, server: tuple[Mailserver, int], gedrag: str, status: str
) -> None:
    server[0].gedrag = gedrag
    klaar(omgeving)
    via_smtp(omgeving, server[1]).ronde()
    [zending] = omgeving.outbox.alle()
    assert zending.status == status
    assert zending.laatste_fout
    assert "moestuin" not in zending.laatste_fout
    assert zending.onbekend_aantal == (1 if status == "onbekend" else 0)


def test_wat_uitgesteld_is_komt_later_alsnog(
    omgeving: Omgeving, server: tuple[Mailserver, int]
) -> None:
    server[0].gedrag = "vol"
    klaar(omgeving)
    bezorger = via_smtp(omgeving, server[1])
    bezorger.ronde()
    server[0].gedrag = "goed"
    assert bezorger.ronde() == 0, "niet meteen weer"
    with klok.verschuif(wachttijd(1)):
        assert bezorger.ronde() == 1
    assert omgeving.outbox.tellingen() == {"bezorgd": 1}


def test_een_onbekende_uitkomst_gaat_nog_eens_met_hetzelfde_merk(
    omgeving: Omgeving, server: tuple[Mailserver, int]
) -> None:
    server[0].gedrag = "valt weg na aannemen"
    klaar(omgeving)
    bezorger = via_smtp(omgeving, server[1])
    bezorger.ronde()
    server[0].gedrag = "goed"
    with klok.verschuif(wachttijd(1)):
        bezorger.ronde()
    merken = set()
    for envelop in server[0].ontvangen:
        assert isinstance(envelop.content, bytes)
        merken.add(message_from_bytes(envelop.content)["Message-ID"])
    assert (len(server[0].ontvangen), len(merken)) == (2, 1)
    [zending] = omgeving.outbox.alle()
    assert (zending.status, zending.onbekend_aantal) == ("bezorgd", 1)


def test_zonder_mailserver_blijft_de_brief_wachten(omgeving: Omgeving) -> None:
    klaar(omgeving)
    via_smtp(omgeving, vrije_poort()).ronde()
    [zending] = omgeving.outbox.alle()
    assert zending.status == "wacht"
    assert "niet bereikbaar" in (zending.laatste_fout or "")


def test_te_vaak_mislukt_blijft_zichtbaar_en_kan_opnieuw(
    omgeving: Omgeving, server: tuple[Mailserver, int]
) -> None:
    server[0].gedrag = "vol"
    klaar(omgeving)
    bezorger = via_smtp(omgeving, server[1])
    for poging in range(MAX_POGINGEN):
        with klok.verschuif(timedelta(days=poging)):
            bezorger.ronde()
    assert omgeving.outbox.tellingen() == {"mislukt": 1}
    server[0].gedrag = "goed"
    assert omgeving.outbox.opnieuw("intake:2026-ABCDEF")
    bezorger.ronde()
    assert omgeving.outbox.tellingen() == {"bezorgd": 1}
    assert not omgeving.outbox.opnieuw("intake:2026-ABCDEF")


def test_dezelfde_sleutel_ligt_er_een_keer(omgeving: Omgeving) -> None:
    klaar(omgeving)
    klaar(omgeving)
    assert omgeving.outbox.tellingen() == {"wacht": 1}


def test_zonder_relay_komt_de_brief_in_de_map(omgeving: Omgeving) -> None:
    klaar(omgeving)
    in_postmap(omgeving).ronde()
    [bestand] = omgeving.instellingen.postmap.glob("*.eml")
    assert message_from_bytes(bestand.read_bytes(), policy=default)["Subject"] == BRIEF.onderwerp


def test_een_map_die_niet_te_beschrijven_is(omgeving: Omgeving) -> None:
    omgeving.instellingen.datamap.mkdir(parents=True)
    omgeving.instellingen.postmap.write_text("hier staat al een bestand")
    klaar(omgeving)
    in_postmap(omgeving).ronde()
    [zending] = omgeving.outbox.alle()
    assert zending.status == "wacht"
    assert "postmap" in (zending.laatste_fout or "")


def test_een_soort_zonder_weg_mislukt_zichtbaar(omgeving: Omgeving) -> None:
    klaar(omgeving)
    Bezorger(omgeving.outbox, {}).ronde()
    [zending] = omgeving.outbox.alle()
    assert (zending.status, zending.laatste_fout) == ("mislukt", "er is geen weg voor 'email'")


def test_wat_een_bezorger_heeft_krijgt_een_ander_niet(omgeving: Omgeving) -> None:
    klaar(omgeving)
    assert omgeving.outbox.neem("een") is not None
    assert omgeving.outbox.neem("twee") is None


def test_na_het_einde_van_een_bezorger_is_de_uitkomst_onbekend_en_neemt_een_ander_over(
    omgeving: Omgeving,
) -> None:
    klaar(omgeving)
    eerste = omgeving.outbox.neem("een")
    assert eerste is not None
    with klok.verschuif(LEASE + timedelta(seconds=1)):
        tweede = omgeving.outbox.neem("twee")
        assert tweede is not None
        omgeving.outbox.bezorgd(eerste, "een")
        [zending] = omgeving.outbox.alle()
        assert (zending.status, zending.onbekend_aantal) == ("onderweg", 1), "een is zijn lease kwijt"
        omgeving.outbox.bezorgd(tweede, "twee")
    assert omgeving.outbox.tellingen() == {"bezorgd": 1}


def test_een_terugval_van_het_schrijven_legt_niets_klaar(omgeving: Omgeving, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), omgeving.bron.schrijven() as sessie:
        leg_klaar(sessie, sleutel="x", soort="email", ontvanger="y", inhoud={})
        raise RuntimeError
    assert omgeving.outbox.tellingen() == {}
