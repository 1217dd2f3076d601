"""Which choices are named."""

from __future__ import annotations

from acties.vragenlijst.soorten.keuzes.noemen import noemt_keuze
from kennisbank.schema.vraag import MeerkeuzeVraag
from tests.hulp.dossier import gegevens_van


def test_wie_alleen_zegt_wat_de_keuze_is() -> None:
    lang = gegevens_van("dalfsen").dossiervraag("gekozen_werkvormen")
    assert isinstance(lang, MeerkeuzeVraag)
    assert noemt_keuze(lang.keuzes, "de inloopavond en de enquête")
    assert not noemt_keuze(lang.keuzes, "een enquête onder alle bewoners")
