"""Taking one dossier away: by a clear yes, nothing of it is left, and what was decided on stays."""

from __future__ import annotations

from datetime import timedelta

import pytest

from acties import klok
from acties.initiatief.weergave import toon_gewist
from acties.omgeving import Omgeving
from acties.participatie.loket.verzoek import Ingeleid
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, VraagOpen
from tests.acties.initiatief.test_wissen import sporen
from tests.acties.participatie.test_dossiers import account, begin, huidig, maak_af, meld_aan
from tests.acties.participatie.test_publiceren import klaar_om_te_publiceren, publiceer
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import vraag_loket


def vraag_weg(omgeving: Omgeving, dialoog: Dialoog, tekst: str = "verwijder dit dossier") -> VraagOpen:
    wens = vraag_loket(omgeving, dialoog, "gegevens_verwijderen", tekst)
    assert isinstance(wens, Ingeleid), wens
    vraag = dialoog.doe(wens.start)
    assert isinstance(vraag, VraagOpen)
    return vraag


def test_na_een_ja_is_er_niets_van_over(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving, "Fladderbloem")
    maak_af(dialoog)
    dialoog.doe(g.Start("dossier_beginnen", nieuw=True))
    dialoog.zeg("Rotonde bij de kerk")
    assert "participatiedossier" in sporen(omgeving.bron, "Fladderbloem")
    vraag_weg(omgeving, dialoog, "verwijder het dossier Fladderbloem")
    einde = dialoog.kies("weg")
    assert isinstance(einde, Einde)
    assert (einde.gegevens["weg"], einde.gegevens["titel"]) == (True, "Fladderbloem")
    # Only that this message was handled, which says what was taken away.
    assert set(sporen(omgeving.bron, "Fladderbloem")) <= {"stap"}
    over = [stand.titel for stand in omgeving.dossiers.van(dialoog.gesprek_id)]
    assert over == ["Rotonde bij de kerk"]


def test_wat_open_stond_van_een_ander_dossier_komt_terug(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving, "Fladderbloem")
    dialoog.doe(g.Start("dossier_beginnen", nieuw=True))
    dialoog.zeg("Rotonde bij de kerk")
    open_ = dialoog.doe(g.Start("checklist"))
    vraag_weg(omgeving, dialoog, "verwijder het dossier Fladderbloem")
    einde = dialoog.kies("weg")
    assert isinstance(einde.vervolg, VraagOpen)
    assert (einde.vervolg.vraag, einde.vervolg.kenmerk) == (open_.vraag, open_.kenmerk)


def test_wat_open_stond_van_dit_dossier_gaat_mee(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    vraag_weg(omgeving, dialoog)
    einde = dialoog.kies("weg")
    assert einde.vervolg is None
    assert omgeving.vragenlijsten.stand(dialoog.gesprek_id).fase == "geen"
    assert omgeving.dossiers.huidig(dialoog.gesprek_id) is None
    # A new one can begin after it.
    dialoog.doe(g.Start("dossier_beginnen", nieuw=True))
    dialoog.zeg("Rotonde bij de kerk")
    assert huidig(omgeving, dialoog).titel == "Rotonde bij de kerk"


def test_een_nee_laat_alles_staan(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    for nee in ("nee", "toch niet", "nog niet doen"):
        vraag_weg(omgeving, dialoog)
        einde = dialoog.zeg(nee)
        if isinstance(einde, Einde):
            # Three words may be about something else: then it is left, and nothing is done.
            assert not einde.gegevens.get("weg")
        assert huidig(omgeving, dialoog).titel == "Herinrichting Dorpsstraat"


def test_wat_is_vastgesteld_blijft_ook_als_het_weer_een_concept_is(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    for stap in ("vastgesteld", "concept"):
        alvast = {"nieuwe_status": stap, "vastgesteld_door": "het college"}
        dialoog.doe(g.Start("dossier_voortgang", nieuw=True, alvast=alvast))
        if stap == "vastgesteld":
            dialoog.doe(g.SlaOver())
        else:
            dialoog.kies("wel")
    stand = huidig(omgeving, dialoog)
    assert stand.status == "concept"
    assert omgeving.dossiers.waarom_blijft(stand.kenmerk) == "vastgesteld"
    # Also where it was asked before that was decided.
    dialoog.doe(g.Start("dossier_verwijderen", kenmerk=stand.kenmerk, nieuw=True))
    einde = dialoog.kies("weg")
    assert (einde.gegevens["weg"], einde.gegevens["blijft"]) == (False, "vastgesteld")
    assert huidig(omgeving, dialoog).kenmerk == stand.kenmerk


def test_wie_alles_laat_wissen_laat_staan_wat_is_vastgesteld(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    maak_af(dialoog)
    voor = omgeving.dossiers.huidig(dialoog.gesprek_id)
    assert voor is not None
    alvast = {"nieuwe_status": "vastgesteld", "vastgesteld_door": "het college"}
    dialoog.doe(g.Start("dossier_voortgang", nieuw=True, alvast=alvast))
    dialoog.doe(g.SlaOver())
    sporen_voor = sporen(omgeving.bron, "Herinrichting Dorpsstraat")
    dialoog.doe(g.Start("dossier_beginnen", nieuw=True))
    dialoog.zeg("Fladderbloem")
    dialoog.doe(g.Start("verwijderen"))
    einde = dialoog.kies("alles")
    assert isinstance(einde, Einde)
    assert einde.gegevens["blijven"] == ["Herinrichting Dorpsstraat"]
    [bericht] = toon_gewist(
        omgeving.gegevens, gedaan=True, ingediend=0, blijven=einde.gegevens["blijven"]
    )
    assert "‘Herinrichting Dorpsstraat’ blijft: wat is vastgesteld" in bericht.tekst
    assert sporen(omgeving.bron, "Fladderbloem") == {}
    # The dossier and the answers that it is made of.
    assert set(sporen(omgeving.bron, "Herinrichting Dorpsstraat")) >= {
        "participatiedossier",
        "antwoord",
    }
    assert "participatiedossier" in sporen_voor
    na = omgeving.dossiers.stand(voor.kenmerk)
    assert na is not None
    assert na.status == "vastgesteld"


def test_wat_op_de_kalender_staat_moet_daar_eerst_af(omgeving: Omgeving) -> None:
    dialoog = klaar_om_te_publiceren(omgeving)
    kenmerk = huidig(omgeving, dialoog).kenmerk
    publiceer(dialoog)
    assert omgeving.dossiers.waarom_blijft(kenmerk) is not None


def test_alleen_wie_het_mag_zien_haalt_het_weg(omgeving: Omgeving) -> None:
    eigenaar = begin(omgeving)
    meld_aan(omgeving, eigenaar, account(omgeving))
    kenmerk = huidig(omgeving, eigenaar).kenmerk
    ander = begin(omgeving, "Rotonde bij de kerk")
    wens = vraag_loket(omgeving, ander, "gegevens_verwijderen", f"verwijder dossier {kenmerk}")
    assert not isinstance(wens, Ingeleid)
    # Not by beginning the question oneself either: then it is about one's own.
    ander.doe(g.Start("dossier_verwijderen", kenmerk=kenmerk, nieuw=True))
    ander.kies("weg")
    assert omgeving.dossiers.stand(kenmerk) is not None


def _vastgesteld(dialoog: Dialoog) -> None:
    alvast = {"nieuwe_status": "vastgesteld", "vastgesteld_door": "het college"}
    dialoog.doe(g.Start("dossier_voortgang", nieuw=True, alvast=alvast))
    dialoog.doe(g.SlaOver())


def _weer_concept(dialoog: Dialoog, gezegd: str) -> Einde:
    dialoog.doe(g.Start("dossier_voortgang", nieuw=True, alvast={"nieuwe_status": "concept"}))
    einde = dialoog.zeg(gezegd)
    assert isinstance(einde, Einde)
    return einde


@pytest.mark.parametrize("gezegd", ["nee, dat was een vergissing", "per ongeluk", "nee"])
def test_wat_per_ongeluk_is_vastgesteld_kan_weg(omgeving: Omgeving, gezegd: str) -> None:
    dialoog = begin(omgeving)
    _vastgesteld(dialoog)

    einde = _weer_concept(dialoog, gezegd)

    stand = huidig(omgeving, dialoog)
    assert (stand.status, einde.gegevens["vergissing"]) == ("concept", True)
    assert omgeving.dossiers.waarom_blijft(stand.kenmerk) is None
    # That it was so, stays noted.
    assert [g.soort for g in stand.gebeurtenissen if g.wat == "vastgesteld"] == ["status", "vergissing"]


@pytest.mark.parametrize("gezegd", ["ja", "ja, het plan is veranderd"])
def test_wat_echt_is_vastgesteld_blijft(omgeving: Omgeving, gezegd: str) -> None:
    dialoog = begin(omgeving)
    _vastgesteld(dialoog)

    _weer_concept(dialoog, gezegd)

    assert omgeving.dossiers.waarom_blijft(huidig(omgeving, dialoog).kenmerk) == "vastgesteld"


def test_een_vergissing_neemt_alleen_de_laatste_keer_terug(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    _vastgesteld(dialoog)
    _weer_concept(dialoog, "ja")
    _vastgesteld(dialoog)

    _weer_concept(dialoog, "vergissing")

    assert omgeving.dossiers.waarom_blijft(huidig(omgeving, dialoog).kenmerk) == "vastgesteld"


def test_lang_daarna_kan_alleen_de_beheerder_het_terugzetten(
    omgeving: Omgeving, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialoog = begin(omgeving)
    _vastgesteld(dialoog)
    kenmerk = huidig(omgeving, dialoog).kenmerk
    later = klok.nu() + timedelta(days=15)
    monkeypatch.setattr(klok, "nu", lambda: later)

    einde = _weer_concept(dialoog, "vergissing")

    assert einde.gegevens["vergissing"] is False
    assert omgeving.dossiers.waarom_blijft(kenmerk) == "vastgesteld"
    assert omgeving.dossiers.nooit_vastgesteld(kenmerk, "Ans Smit, griffie")
    assert omgeving.dossiers.waarom_blijft(kenmerk) is None
    assert not omgeving.dossiers.nooit_vastgesteld(kenmerk, "Ans Smit, griffie")


@pytest.mark.parametrize(
    "gezegd",
    [
        "oeps dat was per ongeluk, maak het weer concept",
        "oh nee, het is nog niet vastgesteld",
        "sorry, ik vergis me",
    ],
)
def test_wie_zich_vergist_terwijl_het_wordt_gevraagd_verandert_niets(
    omgeving: Omgeving, gezegd: str
) -> None:
    dialoog = begin(omgeving)
    dialoog.doe(g.Start("dossier_voortgang", nieuw=True, alvast={"nieuwe_status": "vastgesteld"}))

    einde = dialoog.zeg(gezegd)

    assert isinstance(einde, Einde)
    assert einde.reden == "gestopt"
    assert huidig(omgeving, dialoog).status == "concept"
