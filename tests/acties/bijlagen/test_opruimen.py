"""What went with no idea goes after some time, and nothing else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from acties import klok
from acties.omgeving import Omgeving
from acties.onderhoud import Onderhoud
from acties.vragenlijst import gebeurtenissen as g
from tests.acties.bijlagen.test_dienst import MetBestanden
from tests.hulp.bestanden import PDF, foto


@pytest.fixture
def onderhoud(omgeving: Omgeving) -> Onderhoud:
    return Onderhoud(omgeving.instellingen, omgeving.bron)


def test_wat_nergens_bij_hoort_verdwijnt_na_veertien_dagen(
    omgeving: Omgeving, onderhoud: Onderhoud
) -> None:
    los, bezig, klaar, opnieuw = (MetBestanden(omgeving) for _ in range(4))
    los.stuur("los.jpg", foto())
    los.stuur("concept.pdf", PDF)
    for dialoog in (bezig, klaar, opnieuw):
        dialoog.doe(g.Start("intake"))
        dialoog.stuur("plek.jpg", foto())
    bezig.doe(g.Stop())
    klaar.dien_in()
    # Begun anew: what was sent for the first is of no use any more.
    opnieuw.doe(g.Opnieuw())
    opnieuw.doe(g.Bevestig())
    with klok.verschuif(timedelta(days=13, hours=23)):
        onderhoud.ronde()
        assert los.namen() == ["los.jpg", "concept.pdf"]
        assert opnieuw.namen() == ["plek.jpg"]
    with klok.verschuif(timedelta(days=14, hours=1)):
        los.stuur("nieuw.jpg", foto())
        onderhoud.ronde()
        onderhoud.ronde()
        assert los.namen() == ["nieuw.jpg"]
        assert bezig.namen() == ["plek.jpg"]
        assert klaar.namen() == ["plek.jpg"]
        assert opnieuw.namen() == []
