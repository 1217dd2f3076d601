"""The question whether a dossier may go a step further."""

from __future__ import annotations

from acties.omgeving import Omgeving
from acties.participatie.weergave.onderdeel import toon_onderdeel
from acties.participatie.weergave.status import toon_stap, toon_voortgang
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde, Samenvatting, VraagOpen
from tests.acties.participatie.test_dossiers import begin, huidig, maak_af
from tests.hulp.loket import vraag_loket


def test_na_het_eindverslag_wordt_de_stand_stap_voor_stap_gevraagd(omgeving: Omgeving) -> None:
    """By the table of statuses, and only by a yes: from concept over vastgesteld and uitgevoerd."""
    dialoog = begin(omgeving)
    maak_af(dialoog)
    assert toon_stap(huidig(omgeving, dialoog)) is None, "zonder eindverslag wordt niets aangeboden"
    dialoog.doe(g.Start("eindverslag"))
    for _ in range(12):
        uitkomst = dialoog.zeg("Alles ging zoals in het plan stond, met een avond en een brief")
        if isinstance(uitkomst, VraagOpen) and uitkomst.fout is not None:
            uitkomst = dialoog.zeg("1")
        if isinstance(uitkomst, Samenvatting):
            break
    einde = dialoog.doe(g.Verstuur())
    assert isinstance(einde, Einde), einde
    stand = huidig(omgeving, dialoog)
    assert stand.status == "concept", "het eindverslag zelf verandert de stand niet"
    *_, laatste = toon_onderdeel(omgeving.gegevens, stand, einde.gegevens, gaat_door=False)
    gevraagd = []
    for antwoorden in (("het college", "3 april 2026"), (), ()):
        knop = laatste.knoppen[0]
        gevraagd.append(knop.opdracht.gegevens["keuze"])
        wens = vraag_loket(omgeving, dialoog, "dossier_status", knop.label, **knop.opdracht.gegevens)
        assert isinstance(wens, g.Start)
        uit = dialoog.doe(wens)
        for antwoord in antwoorden:
            uit = dialoog.zeg(antwoord)
        assert isinstance(uit, Einde), uit
        *_, laatste = toon_voortgang(huidig(omgeving, dialoog), uit.gegevens)
    assert gevraagd == ["vastgesteld", "uitgevoerd", "eindverslag"]
    assert huidig(omgeving, dialoog).status == "eindverslag"
    assert toon_stap(huidig(omgeving, dialoog)) is None
