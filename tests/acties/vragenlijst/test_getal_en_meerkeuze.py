"""Numbers, and choosing several by buttons."""

from __future__ import annotations

from typing import Any

import pytest

from acties.vragenlijst.soorten import Gelezen, Inbreng, soort_van
from acties.vragenlijst.soorten.getal import lees_getal
from acties.vragenlijst.soorten.keuzes.noemen import noemt_keuze
from acties.vragenlijst.soorten.keuzes.tonen import MetVoorstel, getoonde_keuzes
from kennisbank.schema.vraag import MeerkeuzeVraag
from tests.hulp.dossier import gegevens_van
from tests.hulp.vragenlijsten import lijst, vraag


@pytest.mark.parametrize(
    ("tekst", "getal"),
    [
        ("30", 30),
        ("zo'n dertig mensen", 30),
        ("tussen de 10 en 15", 15),
        ("10-15", 15),
        ("een stuk of vier", 4),
        ("1.500", 1500),
        ("één", 1),
        ("geen", 0),
    ],
)
def test_een_getal(tekst: str, getal: int) -> None:
    assert lees_getal(tekst).waarde == getal


@pytest.mark.parametrize("tekst", ["een paar", "2,5", "-3", "25 mensen en 3 rondes", "veel"])
def test_wat_geen_getal_is_wordt_niet_geraden(tekst: str) -> None:
    assert lees_getal(tekst).fout is not None


def test_grenzen_en_eenheid() -> None:
    deze = lijst(vraag("v", "getal", minimum=1, maximum=20, eenheid="rondes")).vraag("v")
    soort = soort_van(deze)
    assert soort.lees(deze, Inbreng(tekst="0"), None).fout == "Hier hoort minstens 1 rondes."
    assert soort.lees(deze, Inbreng(tekst="21"), None).fout == "Hier hoort hoogstens 20 rondes."
    assert soort.toon(deze, 3) == "3 rondes"


@pytest.mark.parametrize(
    ("tekst", "weken"),
    [
        ("een half jaar", 26),
        ("anderhalf jaar", 78),
        ("3 maanden", 13),
        ("drie maanden ongeveer", 13),
        ("een jaar", 52),
        ("twee kwartalen", 26),
        ("26 weken", 26),
        ("26", 26),
    ],
)
def test_een_tijd_in_weken(tekst: str, weken: int) -> None:
    deze = lijst(vraag("v", "getal", eenheid="weken")).vraag("v")
    assert soort_van(deze).lees(deze, Inbreng(tekst=tekst), None).waarde == weken


def test_maanden_zijn_alleen_weken_waar_weken_worden_gevraagd() -> None:
    deze = lijst(vraag("v", "getal", eenheid="maanden")).vraag("v")
    assert soort_van(deze).lees(deze, Inbreng(tekst="3 maanden"), None).waarde == 3


def test_een_lange_lijst_heeft_geen_knoppen_en_zegt_wat_niet_bekend_is() -> None:
    deze = lijst(vraag("v", "meerkeuze", knoppen=False)).vraag("v")
    soort = soort_van(deze)
    gelezen = soort.lees(deze, Inbreng(tekst="iets vreemds"), None)
    assert gelezen.fout == "‘iets vreemds’ ken ik niet. Probeer een andere naam, of laat het weg."
    assert list(soort.keuzes(deze, {"gekozen": []})) == []


def test_een_nummer_is_een_plaats_in_wat_er_te_zien_is() -> None:
    lang = gegevens_van("dalfsen").dossiervraag("gekozen_werkvormen")
    assert isinstance(lang, MeerkeuzeVraag)
    soort = soort_van(lang)
    assert "bij hun naam" in str(soort.lees(lang, Inbreng(tekst="de eerste en de derde"), None).fout)
    voorstel = MetVoorstel.van(lang, ("worldcafe", "enquete", "inloopavond"))
    getoond = [keuze.label for keuze in getoonde_keuzes(voorstel)]
    assert getoond == ["Worldcafé", "Enquête", "Inloopavond"]
    for tekst, gekozen in (
        ("de eerste en de derde", ["worldcafe", "inloopavond"]),
        ("2 en focusgroep", ["enquete", "focusgroep"]),
        ("allemaal", ["worldcafe", "enquete", "inloopavond"]),
        ("doe maar een workshop", ["workshops"]),
    ):
        assert soort.lees(voorstel, Inbreng(tekst=tekst), None).waarde == gekozen, tekst
    assert "1. Worldcafé" in str(soort.lees(voorstel, Inbreng(tekst="de vierde"), None).fout)


@pytest.mark.parametrize(
    ("tekst", "gehaald"),
    [
        ("ja, grotendeels", "deels"),
        ("niet helemaal", "deels"),
        ("ja zeker", "ja"),
        ("voor een deel wel", "deels"),
        ("helaas niet", "nee"),
    ],
)
def test_of_een_doel_is_gehaald_in_eigen_woorden(tekst: str, gehaald: str) -> None:
    vraag_ernaar = gegevens_van("enschede").dossiervraag("doel_behaald")
    assert vraag_ernaar is not None
    gelezen = soort_van(vraag_ernaar).lees(vraag_ernaar, Inbreng(tekst=tekst), None)
    assert gelezen.waarde == gehaald


def test_wie_alleen_zegt_wat_de_keuze_is() -> None:
    lang = gegevens_van("dalfsen").dossiervraag("gekozen_werkvormen")
    assert isinstance(lang, MeerkeuzeVraag)
    assert noemt_keuze(lang.keuzes, "de inloopavond en de enquête")
    assert not noemt_keuze(lang.keuzes, "een enquête onder alle bewoners")


def kies(eerder: Any, *, keuze: str | None = None, tekst: str = "", getypt: bool = False) -> Gelezen:
    deze = lijst(vraag("v", "meerkeuze")).vraag("v")
    gelezen = soort_van(deze).lees(deze, Inbreng(tekst=tekst, keuze=keuze, getypt=getypt), eerder)
    assert isinstance(gelezen, Gelezen)
    return gelezen


def test_knoppen_een_voor_een_tot_klaar() -> None:
    een = kies(None, keuze="b")
    assert een.status == "onvolledig"
    twee = kies(een.waarde, keuze="a")
    assert twee.vervolg == "Gekozen: Appels, Beren. Kies er nog een, of kies ‘Klaar’."
    weg = kies(twee.waarde, keuze="b")
    assert kies(weg.waarde, keuze="klaar").waarde == ["a"]
    assert kies(twee.waarde, tekst="dat was het").waarde == ["a", "b"]


def test_wie_typt_noemt_ze_meteen_allemaal() -> None:
    assert kies(None, tekst="appels en citroenen").status == "gegeven"
    assert kies(None, tekst="allemaal").waarde == ["a", "b", "c"]
    assert kies(kies(None, keuze="b").waarde, tekst="appels").waarde == ["a", "b"]


def test_wie_een_label_typt_zegt_het_antwoord_en_drukt_niet() -> None:
    assert kies(None, keuze="b", tekst="beren", getypt=True).waarde == ["b"]
    assert kies(["a", "b"], keuze="b", tekst="beren", getypt=True).waarde == ["b"]
    erbij = kies(kies(None, keuze="b").waarde, keuze="a", tekst="appels", getypt=True)
    assert (erbij.waarde, erbij.status) == (["a", "b"], "gegeven")
    klaar = kies(erbij.waarde, keuze="klaar", tekst="klaar, dat is alles", getypt=True)
    assert klaar.waarde == ["a", "b"]


def test_klaar_zonder_keuze_is_geen_antwoord() -> None:
    assert kies(None, keuze="klaar").fout is not None


def test_wat_in_een_zin_genoemd_wordt_telt_en_wat_onbekend_is_wordt_gezegd() -> None:
    assert kies(None, tekst="vooral appels, en beren uit het bos").waarde == ["a", "b"]
    deels = kies(None, tekst="appels en een olifant")
    assert deels.waarde == ["a"]
    assert deels.opmerking == "‘een olifant’ ken ik niet. Wel heb ik: Appels."
    assert kies(None, tekst="geen appels").fout is not None


@pytest.mark.parametrize(
    ("tekst", "sleutel"),
    [
        ("dat zijn de beren", "b"),
        ("de Citroenen", "c"),
        ("ik wil beren houden", None),
        ("niet de beren", None),
    ],
)
def test_een_keuze_tussen_woorden_die_niets_zeggen(tekst: str, sleutel: str | None) -> None:
    deze = lijst(vraag("v", "keuze")).vraag("v")
    assert soort_van(deze).lees(deze, Inbreng(tekst=tekst), None).waarde == sleutel


def test_wie_zich_verspreekt_bedoelt_het_laatste_getal() -> None:
    assert lees_getal("150 uur, oh nee wacht het zijn er 130").waarde == 130
    assert lees_getal("12, of eigenlijk 14").waarde == 14


def test_van_meer_getallen_telt_dat_met_het_eigen_woord() -> None:
    rondes = {"soort": "getal", "eenheden": ["rondes", "ronde"]}
    deze = lijst(vraag("v", "getal", herken=rondes)).vraag("v")
    gelezen = soort_van(deze).lees(deze, Inbreng(tekst="twee rondes, met 14 weken en 150 uur"), None)
    assert gelezen.waarde == 2
    assert soort_van(deze).lees(deze, Inbreng(tekst="2 en nog 14 misschien"), None).fout is not None


@pytest.mark.parametrize(
    ("zin", "over"),
    [
        ("ook nog beren", ["a", "b"]),
        ("doe er dan nog citroenen bij", ["a", "c"]),
        ("haal de appels eruit", None),
        ("dat is goed", None),
    ],
)
def test_er_kan_later_nog_een_keuze_bij(zin: str, over: list[str] | None) -> None:
    deze = lijst(vraag("v", "meerkeuze")).vraag("v")
    bewerkt = soort_van(deze).bewerk(deze, ["a"], zin)
    assert (bewerkt.waarde if bewerkt is not None else None) == over
    assert soort_van(deze).bewerk(deze, ["a", "b"], "haal de appels eruit") == Gelezen(["b"])
