"""Publishing: who may, when, what gets in, what never does; and taking it off again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from pydantic import ValidationError
from sqlalchemy import select

from acties import klok
from acties.omgeving import Omgeving
from acties.opslag import Account, Participatiedossier, Publicatie
from acties.participatie.kalender.blad import stel_samen
from acties.participatie.kalender.persoonlijk import WEGGELATEN, zonder_adressen
from acties.participatie.kalender.weergave import toon_gepubliceerd, toon_nog_niet
from acties.participatie.onderdelen import BEREKENINGEN
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde
from kennisbank.schema.publicatie import NOOIT, Deel
from tests.acties.participatie.test_dossiers import account, begin, huidig, maak_af, meld_aan
from tests.hulp.dossier import dossier, gegevens_van
from tests.hulp.gesprekken import Dialoog

TEKST = "We richten de Dorpsstraat opnieuw in. Denkt u mee?"
_MORGEN = (klok.vandaag() + timedelta(days=30)).isoformat()


def _met_tekst(omgeving: Omgeving, dialoog: Dialoog, tekst: str = TEKST) -> None:
    dialoog.doe(g.Start("participatiekalender"))
    dialoog.zeg(tekst)
    dialoog.zeg("Iedereen uit de straat, aanmelden hoeft niet")
    dialoog.doe(g.SlaOver())
    assert isinstance(dialoog.doe(g.Verstuur()), Einde)


def _stel_vast(dialoog: Dialoog) -> None:
    dialoog.doe(g.Start("dossier_voortgang"))
    dialoog.zeg("vastgesteld")
    dialoog.zeg("het college")
    einde = dialoog.doe(g.SlaOver())
    assert einde.gegevens["gelukt"], einde


def publiceer(dialoog: Dialoog, wat: str = "planning, plan") -> Einde:
    dialoog.doe(g.Start("publiceren"))
    dialoog.zeg("Op de kalender zetten of bijwerken")
    dialoog.zeg(wat)
    einde = dialoog.doe(g.Verstuur())
    assert isinstance(einde, Einde), einde
    return einde


def klaar_om_te_publiceren(omgeving: Omgeving) -> Dialoog:
    dialoog = begin(omgeving)
    maak_af(dialoog)
    meld_aan(omgeving, dialoog, account(omgeving))
    _stel_vast(dialoog)
    _met_tekst(omgeving, dialoog)
    return dialoog


def test_van_dossier_naar_kalender_en_eraf(omgeving: Omgeving) -> None:
    dialoog = klaar_om_te_publiceren(omgeving)
    einde = publiceer(dialoog)
    assert einde.gegevens["gelukt"] is True
    assert einde.gegevens["leeg"] == ["planning"]
    (gepubliceerd,) = omgeving.publicaties.alle()
    assert gepubliceerd.adres == einde.gegevens["adres"]
    assert gepubliceerd.adres.startswith("herinrichting-dorpsstraat-")
    assert (gepubliceerd.blad.titel, gepubliceerd.blad.tekst) == ("Herinrichting Dorpsstraat", TEKST)
    koppen = [deel.kop for deel in gepubliceerd.blad.plan]
    assert koppen == ["Waar gaat het over?", "Waarom vragen we u mee te doen?", "Wie beslist?"]
    kenmerk = huidig(omgeving, dialoog).kenmerk
    assert omgeving.publicaties.adres_van(kenmerk) == gepubliceerd.adres

    dialoog.doe(g.Start("publiceren"))
    dialoog.zeg("eraf halen")
    eraf = dialoog.doe(g.Verstuur())
    assert eraf.gegevens == {"kenmerk": kenmerk, "actie": "intrekken", "gelukt": True}
    assert omgeving.publicaties.alle() == []
    assert omgeving.publicaties.een(gepubliceerd.adres) is None
    assert omgeving.publicaties.adres_van(kenmerk) is None
    # The rows stay: what was public when is always known.
    with omgeving.bron.lezen() as sessie:
        assert [rij.inhoud is None for rij in sessie.scalars(select(Publicatie))] == [False, True]
    assert [gebeurtenis.soort for gebeurtenis in huidig(omgeving, dialoog).gebeurtenissen][-2:] == [
        "gepubliceerd",
        "ingetrokken",
    ]


def test_opnieuw_publiceren_houdt_het_adres_en_vervangt_de_inhoud(omgeving: Omgeving) -> None:
    dialoog = klaar_om_te_publiceren(omgeving)
    eerst = publiceer(dialoog).gegevens["adres"]
    dialoog.doe(g.Start("participatiekalender"))
    dialoog.doe(g.Wijzig(vraag="publiek_tekst"))
    dialoog.zeg("Nu met een andere tekst")
    dialoog.doe(g.Verstuur())
    (oud,) = omgeving.publicaties.alle()
    assert oud.blad.tekst == TEKST, "wat gepubliceerd is, verandert niet vanzelf"
    assert publiceer(dialoog).gegevens["adres"] == eerst
    (nieuw,) = omgeving.publicaties.alle()
    assert nieuw.blad.tekst == "Nu met een andere tekst"


def test_wat_er_nog_mist(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    maak_af(dialoog)
    einde = dialoog.doe(g.Start("publiceren"))
    assert (einde.reden, einde.gegevens["mist"]) == (
        "niet_begonnen",
        ["aanmelden", "vaststellen", "tekst"],
    )
    meld_aan(omgeving, dialoog, account(omgeving))
    assert dialoog.doe(g.Start("publiceren")).gegevens["mist"] == ["vaststellen", "tekst"]
    _stel_vast(dialoog)
    assert dialoog.doe(g.Start("publiceren")).gegevens["mist"] == ["tekst"]
    _met_tekst(omgeving, dialoog)
    assert dialoog.doe(g.Start("publiceren")).vraag == "publiceer_actie"


def test_wie_zich_intussen_afmeldt_publiceert_niet(omgeving: Omgeving) -> None:
    dialoog = klaar_om_te_publiceren(omgeving)
    dialoog.doe(g.Start("publiceren"))
    dialoog.zeg("publiceren")
    dialoog.zeg("plan")
    with omgeving.bron.schrijven() as sessie:
        rij = sessie.scalars(select(Account)).one()
        rij.uitgeschakeld_op = klok.nu()
    einde = dialoog.doe(g.Verstuur())
    assert einde.gegevens.get("gelukt") is not True
    assert omgeving.publicaties.alle() == []


@pytest.mark.parametrize("rol", ["inwoner", "behandelaar"])
def test_een_andere_rol_publiceert_niet(omgeving: Omgeving, rol: str) -> None:
    dialoog = klaar_om_te_publiceren(omgeving)
    with omgeving.bron.schrijven() as sessie:
        sessie.scalars(select(Account)).one().rol = rol
    assert dialoog.doe(g.Start("publiceren")).gegevens["mist"] == ["aanmelden"]


def test_eraf_halen_kan_ook_als_het_weer_een_concept_is(omgeving: Omgeving) -> None:
    dialoog = klaar_om_te_publiceren(omgeving)
    publiceer(dialoog)
    dialoog.doe(g.Start("dossier_voortgang"))
    dialoog.zeg("concept")
    dialoog.zeg("ja, het was vastgesteld")
    dialoog.doe(g.Start("publiceren"))
    dialoog.zeg("publiceren")
    dialoog.zeg("plan")
    geweigerd = dialoog.doe(g.Verstuur())
    assert geweigerd.gegevens["mist"] == ["vaststellen"]
    dialoog.doe(g.Start("publiceren"))
    dialoog.zeg("intrekken")
    assert dialoog.doe(g.Verstuur()).gegevens["gelukt"] is True


def test_beheer_haalt_iets_weg(omgeving: Omgeving) -> None:
    adres = str(publiceer(klaar_om_te_publiceren(omgeving)).gegevens["adres"])
    assert omgeving.publicaties.haal_weg("bestaat-niet") is False
    assert omgeving.publicaties.haal_weg(adres) is True
    assert omgeving.publicaties.haal_weg(adres) is False
    assert omgeving.publicaties.alle() == []


def test_de_kalender_is_van_een_gemeente(omgeving: Omgeving) -> None:
    publiceer(klaar_om_te_publiceren(omgeving))
    elders = replace(omgeving, gegevens=gegevens_van("assen"))
    assert elders.publicaties.alle() == []


# --- What gets in, and what never does -------------------------------------------------------------

_GEGEVEN: dict[str, Any] = {
    "publiek_tekst": "Bel Jan op 06-12345678 of mail jan@voorbeeld.nl.",
    "meedoen_hoe": "Mail team@voorbeeld.nl",
    "achtergrond": "De eigenaar (els@voorbeeld.nl) wil verkopen.",
    "contactpersoon": "Jan Bakker",
    "belanghebbenden": [{"naam": "buurman Piet", "invloed": "hoog", "belang": "hoog"}],
    "momenten": [
        {"naam": "inloopavond", "datum": _MORGEN, "soort": "bijeenkomst"},
        {"naam": "overleg met het waterschap", "datum": _MORGEN, "soort": "bijeenkomst"},
    ],
    "besloten_momenten": [{"naam": "het overleg met het waterschap"}],
    "bijdragen": [
        {"naam": "meer bankjes", "gedaan": "overgenomen", "waarom": "past in het ontwerp"},
        {"naam": "geen parkeerplaatsen, piet@voorbeeld.nl", "gedaan": "niet", "waarom": None},
    ],
    "verslag_proces": "Er waren twee avonden.",
}
_ALLES = ("plan", "planning", "eindverslag")


def test_niets_persoonlijks() -> None:
    blad = stel_samen(dossier(**_GEGEVEN), _ALLES)
    assert blad is not None
    openbaar = blad.model_dump_json(exclude={"meedoen"})
    for geheim in ("06-12345678", "@voorbeeld.nl", "Jan Bakker", "buurman Piet", "waterschap", "P2026"):
        assert geheim not in openbaar
    assert blad.meedoen == "Mail team@voorbeeld.nl", "zo bereiken mensen het team: daar is het voor"
    assert WEGGELATEN in blad.tekst


def test_alleen_wat_gekozen_is() -> None:
    for gekozen in _ALLES:
        blad = stel_samen(dossier(**_GEGEVEN), [gekozen])
        assert blad is not None
        assert blad.stukken == (gekozen,)
        assert [bool(blad.plan), bool(blad.momenten), bool(blad.eindverslag)] == [
            gekozen == stuk for stuk in _ALLES
        ]


def test_wat_inwoners_lezen_is_in_gewone_woorden_en_hele_zinnen() -> None:
    """No words of the trade, and what was typed without a capital has one."""
    kaders = [
        {"naam": "het budget van 2 ton", "soort": "financieel", "hardheid": "hard"},
        {"naam": "de bestaande bomen", "soort": "inhoudelijk", "hardheid": "zacht"},
    ]
    blad = stel_samen(
        dossier(
            titel="herinrichting plein",
            publiek_tekst="we richten het plein opnieuw in",
            achtergrond="het plein is oud\n- tegels\nen het is er donker",
            kaders=kaders,
        ),
        ["plan"],
    )
    assert blad is not None
    assert (blad.titel, blad.tekst) == ("Herinrichting plein", "We richten het plein opnieuw in")
    waarover, vast = blad.plan
    assert waarover.alineas == ("Het plein is oud.", "- tegels", "En het is er donker.")
    assert vast.tabel == (
        ("Waar we rekening mee houden", "Ligt het vast?"),
        ("Het budget van 2 ton", "Ja, dit ligt vast"),
        ("De bestaande bomen", "Hier is nog ruimte"),
    )


def test_zonder_tekst_is_er_geen_blad() -> None:
    assert stel_samen(dossier(achtergrond="x"), _ALLES) is None


def test_per_bijdrage_wat_ermee_is_gedaan() -> None:
    blad = stel_samen(dossier(**_GEGEVEN), ["eindverslag"])
    assert blad is not None
    (tabel,) = [deel.tabel for deel in blad.eindverslag if deel.tabel]
    assert tabel[1][0] == "Meer bankjes"
    assert "Overgenomen" in tabel[1]
    assert "Niet overgenomen" in tabel[2]
    assert all(len(rij) == len(tabel[0]) for rij in tabel)


@pytest.mark.parametrize(
    ("dagen", "gekozen", "stand"),
    [
        (30, ("planning",), "meedoen"),
        (0, ("planning",), "meedoen"),
        (-1, ("planning",), "loopt"),
        (30, ("plan",), "loopt"),
        (30, _ALLES, "afgerond"),
    ],
)
def test_stand(dagen: int, gekozen: tuple[str, ...], stand: str) -> None:
    vandaag = date.fromisoformat(_MORGEN) - timedelta(days=dagen)
    blad = stel_samen(dossier(**_GEGEVEN), gekozen)
    assert blad is not None
    assert blad.stand(vandaag) == stand


def test_de_data_kunnen_niets_over_mensen_openbaar_maken() -> None:
    for sleutel in NOOIT:
        with pytest.raises(ValidationError, match="mag niet openbaar worden"):
            Deel.model_validate({"sleutel": "x", "kop": "Wie?", "vragen": [sleutel]})


@pytest.mark.parametrize(
    ("tekst", "schoon"),
    [
        ("Mail jan@voorbeeld.nl of bel 06-12345678.", f"Mail {WEGGELATEN} of bel {WEGGELATEN}."),
        ("Er kwamen 45 mensen op 12 maart 2027.", "Er kwamen 45 mensen op 12 maart 2027."),
        ("Het kost € 250.000 in 2027-2028.", "Het kost € 250.000 in 2027-2028."),
        ("", ""),
    ],
)
def test_zonder_adressen(tekst: str, schoon: str) -> None:
    assert zonder_adressen(tekst) == schoon


# --- What the employee reads ------------------------------------------------------------


def test_voorproef_zegt_dat_er_nog_niets_openbaar_is() -> None:
    uitkomst = BEREKENINGEN["participatiekalender"](dossier(**_GEGEVEN))
    assert uitkomst is not None
    assert "nog niets gepubliceerd" in uitkomst.tekst
    assert "Inloopavond" in uitkomst.tekst
    assert "waterschap" not in uitkomst.tekst
    gezegd = " ".join(w.tekst for w in uitkomst.waarschuwingen)
    assert "e-mailadres of telefoonnummer" in gezegd
    assert "van je team" in gezegd
    assert BEREKENINGEN["participatiekalender"](dossier()) is None


def test_een_besloten_moment_dat_er_niet_is() -> None:
    gegeven = _GEGEVEN | {"besloten_momenten": [{"naam": "borrel na afloop"}]}
    uitkomst = BEREKENINGEN["participatiekalender"](dossier(**gegeven))
    assert uitkomst is not None
    assert any(
        "Niet in de planning gevonden: borrel na afloop" in w.tekst for w in uitkomst.waarschuwingen
    )


def test_woorden_na_publiceren() -> None:
    gegevens = gegevens_van("dalfsen")
    gedaan = {
        "kenmerk": "P1",
        "actie": "publiceren",
        "gelukt": True,
        "adres": "straat-abc",
        "leeg": ["eindverslag"],
    }
    bericht = toon_gepubliceerd(gegevens, gedaan, "https://doemee.voorbeeld.nl/")
    assert "https://doemee.voorbeeld.nl/participatiekalender/straat-abc" in bericht.tekst
    assert "Er is nog niets ingevuld van: het eindverslag." in bericht.tekst
    assert bericht.bron_url == "/participatiekalender/straat-abc"
    weg = {"kenmerk": "P1", "actie": "intrekken", "gelukt": False}
    alles = toon_nog_niet(["aanmelden", "vaststellen", "tekst"], "P1")
    assert alles.tekst.count("\n- ") == 3
    labels = [knop.label for knop in alles.knoppen]
    assert labels == ["Aanmelden", "De stand veranderen", "De tekst schrijven"]
    assert "stond niet op" in toon_gepubliceerd(gegevens, weg).tekst


def test_elke_regel_die_iemand_leest_komt_uit_het_beleid() -> None:
    """Dalfsen 3.4 and 2.1.5, Dordrecht basisregel 4 and 7."""
    assert [str(r.bron) for r in gegevens_van("dalfsen").publicatie.regels][:2] == [
        "Met Elkaar 2.0, 3.4",
        "Met Elkaar 2.0, 2.1.5, stap 5",
    ]
    assert [str(r.bron) for r in gegevens_van("dordrecht").publicatie.regels] == [
        "Visie en aanpak (burger)participatie, 4.3, basisregels, nummer 4",
        "Visie en aanpak (burger)participatie, 4.3, basisregels, nummer 7",
    ]


def test_het_dossier_zelf_staat_niet_op_de_kalender(omgeving: Omgeving) -> None:
    """The address is another one than the kenmerk, by which a dossier is opened."""
    dialoog = klaar_om_te_publiceren(omgeving)
    publiceer(dialoog)
    with omgeving.bron.lezen() as sessie:
        kenmerk = sessie.scalars(select(Participatiedossier.kenmerk)).one()
        inhoud = sessie.scalars(select(Publicatie.inhoud)).one()
    assert kenmerk not in str(inhoud)
    assert kenmerk.lower() not in omgeving.publicaties.alle()[0].adres
