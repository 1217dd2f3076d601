"""Choosing several: all at once in words, or one after the other by buttons."""

from __future__ import annotations

from typing import Any

import pytest

from acties.vragenlijst.soorten import Gelezen, Inbreng, soort_van
from acties.vragenlijst.soorten.keuzes.tonen import MetVoorstel, getoonde_keuzes
from kennisbank.schema.vraag import MeerkeuzeVraag
from tests.hulp.dossier import gegevens_van
from tests.hulp.soorten import lees
from tests.hulp.vragenlijsten import lijst, vraag


@pytest.mark.parametrize("tekst", ["citroenen en appels", "3, 1", "Appels\nCitroenen", "appels + 3"])
def test_meerkeuze_in_de_volgorde_van_de_vraag(tekst: str) -> None:
    assert lees("meerkeuze", tekst).waarde == ["a", "c"]


def test_meerkeuze_neemt_niets_half_zonder_het_te_zeggen() -> None:
    gelezen = lees("meerkeuze", "appels en peren")
    assert gelezen.waarde == ["a"]
    assert "‘peren’ ken ik niet" in gelezen.opmerking
    assert lees("meerkeuze", "peren en bananen").fout is not None


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
