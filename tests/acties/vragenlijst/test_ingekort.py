"""A long answer is shown whole the first time and on request, and only its beginning after that."""

from __future__ import annotations

from acties.vragenlijst.ingekort import STAAT_INGEKORT
from acties.vragenlijst.uitkomst import Melding, Overzichtsregel, Samenvatting
from acties.vragenlijst.weergave import toon_samenvatting

BRIEF = "Wij willen graag een leestafel in de bibliotheek. " * 40
REGELS = (
    Overzichtsregel(nummer=1, vraag="idee", naam="Uw idee", antwoord=BRIEF),
    Overzichtsregel(nummer=2, vraag="kosten", naam="Wat het kost", antwoord="600 euro"),
)


def _toon(*meldingen: Melding, compleet: bool = True) -> tuple[str, str]:
    [bericht] = toon_samenvatting(Samenvatting(compleet=compleet, regels=REGELS, meldingen=meldingen))
    return bericht.tekst, bericht.regels[0].antwoord


def test_een_lange_brief_staat_er_maar_een_keer_helemaal() -> None:
    gewijzigd = {"naam": "Wat het kost", "oud": "500 euro", "nieuw": "600 euro"}
    for meldingen in (
        (Melding(soort="gewijzigd", gegevens=gewijzigd),),
        (Melding(soort="niet_verwerkt"),),
        (Melding(soort="zeg_versturen"),),
        (Melding(soort="wat_wijzigen"),),
    ):
        tekst, antwoord = _toon(*meldingen)
        assert STAAT_INGEKORT in tekst
        assert len(antwoord) < 250
        assert BRIEF.startswith(antwoord.removesuffix(" …"))
    # The first time, on request and when it was changed itself, it stands there whole.
    ander = {"naam": "Uw idee", "oud": "iets", "nieuw": BRIEF}
    for heel in ((), (Melding(soort="overgeslagen"),), (Melding(soort="gewijzigd", gegevens=ander),)):
        tekst, antwoord = _toon(*heel)
        assert antwoord == BRIEF
        assert STAAT_INGEKORT not in tekst
