"""Access from another browser: with kenmerk and address, never by guessing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from acties import klok
from acties.initiatief.kenmerk import nieuw_kenmerk
from acties.initiatief.status import verander_status, vergrendeld
from acties.initiatief.toegang import MAX_FOUT, WACHT, eigen_kenmerken
from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import Einde, VraagOpen
from acties.vragenlijst.weergave import toon_vraag
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in

STATUS = g.Start("status")
MET_TELEFOON = ("Sanne de Boer, 06-12345678", *INTAKE[1:])


def eigen(omgeving: Omgeving, gesprek_id: str) -> list[str]:
    with omgeving.bron.lezen() as sessie:
        return list(eigen_kenmerken(sessie, gesprek_id))


def probeer(dialoog: Dialoog, kenmerk: str, bereik: str) -> Einde:
    """Ask how it stands, and answer both questions for access."""
    vraag = dialoog.doe(STATUS)
    assert isinstance(vraag, VraagOpen)
    assert vraag.vraag == "kenmerk"
    return gaf(dialoog, kenmerk, bereik)


def gaf(dialoog: Dialoog, kenmerk: str, bereik: str) -> Einde:
    vraag = dialoog.zeg(kenmerk)
    assert vraag.vraag == "bereik"
    einde = dialoog.zeg(bereik)
    assert isinstance(einde, Einde)
    return einde


def test_wie_indient_heeft_toegang(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    assert eigen(omgeving, gesprek) == [kenmerk]
    einde = Dialoog(omgeving, gesprek).doe(STATUS)
    assert (einde.reden, einde.gegevens) == ("verstuurd", {"kenmerk": kenmerk})


@pytest.mark.parametrize(
    ("antwoorden", "bereik"),
    [
        (INTAKE, "sanne@voorbeeld.nl"),
        (INTAKE, "Mijn mail is Sanne@Voorbeeld.NL."),
        (MET_TELEFOON, "0612345678"),
        (MET_TELEFOON, "+31 6 12 34 56 78"),
        (("Sanne de Boer, sanne@voorbeeld.nl, 0612345678", *INTAKE[1:]), "06 12345678"),
    ],
)
def test_in_een_andere_browser_met_kenmerk_en_adres(
    omgeving: Omgeving, antwoorden: tuple[str, ...], bereik: str
) -> None:
    _, kenmerk = dien_in(omgeving, antwoorden)
    ander = Dialoog(omgeving)
    einde = probeer(ander, f"mijn kenmerk is {kenmerk.lower().replace('-', ' ')}", bereik)
    assert einde.gegevens["gelukt"]
    assert isinstance(einde.vervolg, Einde)
    assert (einde.vervolg.afronding, einde.vervolg.gegevens) == (
        "status_vertellen",
        {"kenmerk": kenmerk},
    )
    assert eigen(omgeving, ander.gesprek_id) == [kenmerk]
    assert ander.doe(STATUS).afronding == "status_vertellen", "daarna niet nog eens"


def test_wat_niet_klopt_wordt_niet_verteld(omgeving: Omgeving) -> None:
    """Wrong address, and a kenmerk that nobody has: the same to whoever tries."""
    _, kenmerk = dien_in(omgeving)
    verkeerd_adres = probeer(Dialoog(omgeving), kenmerk, "ander@voorbeeld.nl")
    verkeerd_kenmerk = probeer(Dialoog(omgeving), nieuw_kenmerk(2026), "sanne@voorbeeld.nl")
    zonder = {"invulling_id": 0, "vervolg": None}
    assert verkeerd_adres.model_copy(update=zonder) == verkeerd_kenmerk.model_copy(update=zonder)
    assert isinstance(verkeerd_adres.vervolg, VraagOpen)
    assert verkeerd_adres.vervolg.vraag == "kenmerk"
    assert verkeerd_adres.vervolg.meldingen == (), "de inleiding komt niet nog eens"


def test_na_een_fout_lukt_het_alsnog(omgeving: Omgeving) -> None:
    _, kenmerk = dien_in(omgeving)
    ander = Dialoog(omgeving)
    probeer(ander, kenmerk, "ander@voorbeeld.nl")
    einde = gaf(ander, kenmerk, "sanne@voorbeeld.nl")
    assert isinstance(einde.vervolg, Einde)
    assert einde.vervolg.afronding == "status_vertellen"


def test_vijf_keer_fout_en_dan_een_uur_wachten(omgeving: Omgeving) -> None:
    _, kenmerk = dien_in(omgeving)
    ander = Dialoog(omgeving)
    ander.doe(STATUS)
    for _ in range(MAX_FOUT):
        einde = gaf(ander, kenmerk, "06-12345678")
    assert einde.vervolg is None
    assert einde.gegevens["tot"] > klok.nu().isoformat()
    weer = ander.doe(STATUS)
    assert (weer.reden, weer.gegevens["tot"]) == ("niet_begonnen", einde.gegevens["tot"])
    with klok.verschuif(WACHT + timedelta(minutes=1)):
        assert probeer(ander, kenmerk, "sanne@voorbeeld.nl").gegevens["gelukt"]


def test_een_nieuw_gesprek_geeft_geen_nieuwe_kansen(omgeving: Omgeving) -> None:
    _, kenmerk = dien_in(omgeving)
    for _ in range(MAX_FOUT):
        probeer(Dialoog(omgeving), kenmerk, "06-12345678")
    einde = probeer(Dialoog(omgeving), kenmerk, "sanne@voorbeeld.nl")
    assert not einde.gegevens["gelukt"], "ook het goede adres niet, zolang er gewacht wordt"
    assert "tot" in einde.gegevens
    _, ander = dien_in(omgeving)
    assert probeer(Dialoog(omgeving), ander, "sanne@voorbeeld.nl").gegevens["gelukt"]


def test_wachten_wordt_niet_langer_door_te_blijven_proberen(omgeving: Omgeving) -> None:
    _, kenmerk = dien_in(omgeving)
    for _ in range(MAX_FOUT):
        probeer(Dialoog(omgeving), kenmerk, "06-12345678")
    with klok.verschuif(timedelta(minutes=50)):
        probeer(Dialoog(omgeving), kenmerk, "06-12345678")
    with klok.verschuif(WACHT + timedelta(minutes=1)):
        assert probeer(Dialoog(omgeving), kenmerk, "sanne@voorbeeld.nl").gegevens["gelukt"]


def test_na_het_wachten_zijn_er_weer_vijf_kansen(omgeving: Omgeving) -> None:
    _, kenmerk = dien_in(omgeving)
    ander = Dialoog(omgeving)
    for ronde in range(2):
        with klok.verschuif(ronde * (WACHT + timedelta(minutes=1))):
            ander.doe(STATUS)
            for poging in range(MAX_FOUT):
                einde = gaf(ander, kenmerk, "06-12345678")
                assert ("tot" in einde.gegevens) == (poging == MAX_FOUT - 1)


def twee_ideeen(omgeving: Omgeving) -> tuple[Dialoog, str, str]:
    gesprek, eerste = dien_in(omgeving)
    dialoog = Dialoog(omgeving, gesprek)
    dialoog.doe(g.Start("intake"))
    for antwoord in INTAKE:
        dialoog.zeg(antwoord)
    return dialoog, eerste, dialoog.doe(g.Verstuur()).gegevens["kenmerk"]


def test_wie_twee_ideeen_heeft_kiest(omgeving: Omgeving) -> None:
    dialoog, eerste, tweede = twee_ideeen(omgeving)
    assert eigen(omgeving, dialoog.gesprek_id) == [tweede, eerste]
    assert dialoog.doe(STATUS).vraag == "kenmerk"
    assert dialoog.kies(eerste).vervolg.gegevens == {"kenmerk": eerste}
    assert dialoog.doe(g.Start("status", kenmerk=tweede)).gegevens == {"kenmerk": tweede}


@pytest.mark.parametrize("gekozen", ["ander", "van een ander"])
def test_of_zegt_dat_het_een_ander_idee_is(omgeving: Omgeving, gekozen: str) -> None:
    dialoog, *_ = twee_ideeen(omgeving)
    _, ander = dien_in(omgeving)
    dialoog.doe(STATUS)
    einde: Any = dialoog.kies("ander") if gekozen == "ander" else dialoog.zeg(ander)
    assert einde.vervolg.vraag == "kenmerk"
    einde = gaf(dialoog, ander, "sanne@voorbeeld.nl")
    assert einde.vervolg.gegevens == {"kenmerk": ander}


def test_wat_gewist_is_vindt_niemand_meer(omgeving: Omgeving) -> None:
    gesprek, kenmerk = dien_in(omgeving)
    with omgeving.bron.schrijven() as sessie:
        verander_status(sessie, vergrendeld(sessie, kenmerk), "verwijderd", door="indiener")
    assert eigen(omgeving, gesprek) == []
    assert not probeer(Dialoog(omgeving), kenmerk, "sanne@voorbeeld.nl").gegevens["gelukt"]


def test_een_goed_gelezen_kenmerk_wordt_niet_in_twijfel_getrokken(omgeving: Omgeving) -> None:
    _, kenmerk = dien_in(omgeving)
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("status"))
    uitkomst = dialoog.doe(g.Beantwoord(Inbreng(tekst=kenmerk), leek_op="status"))
    assert uitkomst.vraag == "bereik"
    assert uitkomst.meldingen == ()


def test_kenmerk_en_adres_in_een_bericht(omgeving: Omgeving) -> None:
    _, kenmerk = dien_in(omgeving)
    gezegd = f"kenmerk {kenmerk.lower()} sanne@voorbeeld.nl hoe staat het"
    meteen = Dialoog(omgeving).doe(g.Start("status", kenmerk=kenmerk, gezegd=gezegd))
    assert isinstance(meteen, Einde)
    assert meteen.gegevens["gelukt"]
    ander = Dialoog(omgeving)
    ander.doe(STATUS)
    assert ander.zeg(gezegd).gegevens["gelukt"]
    # Along with an address that does not belong to it, as when it was asked for.
    fout = Dialoog(omgeving).doe(
        g.Start("status", kenmerk=kenmerk, gezegd=f"{kenmerk}, jan@voorbeeld.nl")
    )
    assert not fout.gegevens["gelukt"]


GEEN_KENMERK = (
    "ik heb geen kenmerk",
    "nee echt niet",
    "dat nummer weet ik niet meer",
    "wij hebben nooit een code gehad",
    "die mail ben ik kwijt",
)


def test_zonder_kenmerk_is_er_een_weg_verder(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(STATUS)
    lijst = omgeving.gegevens.vragenlijsten["toegang"].inhoud
    for tekst in GEEN_KENMERK:
        vraag = dialoog.zeg(tekst)
        assert vraag.fout == lijst.vraag("kenmerk").waarom.strip(), tekst
        [bericht] = toon_vraag(lijst, vraag)
        assert {"mens_spreken", "stoppen"} <= {knop.opdracht.intent for knop in bericht.knoppen}
    assert dialoog.zeg("laat maar zitten").reden == "gestopt"


def test_wat_er_daarna_moet_gebeuren_kan_veranderen(omgeving: Omgeving) -> None:
    _, kenmerk = dien_in(omgeving)
    dialoog = Dialoog(omgeving)
    dialoog.doe(STATUS)
    dialoog.zeg(kenmerk)
    bereik = dialoog.doe(g.Start("intrekken"))
    assert (bereik.vraag, bereik.beantwoord) == ("bereik", 1), "het kenmerk was al gegeven"
    einde = dialoog.zeg("sanne@voorbeeld.nl")
    assert einde.vervolg.vraag == "zeker"
