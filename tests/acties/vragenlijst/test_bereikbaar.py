"""Where in a text somebody says how to reach them."""

from __future__ import annotations

import pytest

from acties.vragenlijst.bereikbaar import emails_in


@pytest.mark.parametrize(
    "tekst",
    [
        "“jan@voorbeeld.nl”",
        "„jan@voorbeeld.nl”",
        'Mail naar "jan@voorbeeld.nl".',
        "'jan@voorbeeld.nl'",
        "‘jan@voorbeeld.nl’ of bel",
        "**jan@voorbeeld.nl**",
        "«jan@voorbeeld.nl»",
        "mail=jan@voorbeeld.nl",
        "e-mail|jan@voorbeeld.nl|telefoon",
        "<jan@voorbeeld.nl>",
        "(jan@voorbeeld.nl)",
    ],
)
def test_wat_om_een_adres_staat_hoort_er_niet_bij(tekst: str) -> None:
    [adres] = emails_in(tekst)
    assert adres.waarde == "jan@voorbeeld.nl"


@pytest.mark.parametrize("adres", ["o'brien@voorbeeld.nl", "jan_de-vries+buurt@sub.voorbeeld.nl"])
def test_wat_in_een_adres_hoort_blijft_erin(adres: str) -> None:
    assert [gevonden.waarde for gevonden in emails_in(f"schrijf naar {adres}.")] == [adres]
