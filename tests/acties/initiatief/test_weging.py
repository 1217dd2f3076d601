"""Weighing at handing in: which version decided stays known."""

from __future__ import annotations

import dataclasses

from sqlalchemy import select

from acties.omgeving import Omgeving
from acties.opslag import Gegevensversie
from kennisbank.laden import Versie
from kennisbank.schema.afwegingskader import Afwegingskader
from tests.acties.initiatief.test_toestemming import dien_in
from tests.hulp.gesprekken import INTAKE


def test_de_versie_die_woog_is_terug_te_lezen(omgeving: Omgeving) -> None:
    _, einde = dien_in(omgeving, INTAKE)
    samenvatting = omgeving.initiatieven.vind(einde.gegevens["kenmerk"])
    assert samenvatting is not None
    assert samenvatting.afweging is not None
    with omgeving.bron.lezen() as sessie:
        [bewaard] = sessie.scalars(
            select(Gegevensversie).where(Gegevensversie.soort == "afwegingskader")
        )
    assert bewaard.versie == samenvatting.afweging.kader_versie
    kader = Afwegingskader.model_validate(bewaard.inhoud)
    assert Versie.van(kader).versie == bewaard.versie


def test_zonder_kader_wordt_er_niets_gewogen(omgeving: Omgeving) -> None:
    gegevens = dataclasses.replace(omgeving.gegevens, afwegingskader=None)
    zonder = dataclasses.replace(omgeving, gegevens=gegevens)
    _, einde = dien_in(zonder, INTAKE)
    samenvatting = zonder.initiatieven.vind(einde.gegevens["kenmerk"])
    assert samenvatting is not None
    assert samenvatting.afweging is None
    tekst = samenvatting.voor_coordinator()
    assert tekst.startswith(samenvatting.als_tekst())
    assert "Samenspraak heeft geen afwegingskader" in tekst
    assert "er niets gewogen en staat hier geen voorstel" in tekst
