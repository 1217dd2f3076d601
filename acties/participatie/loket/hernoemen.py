"""Another name for the project, asked while something else of it is asked."""

from __future__ import annotations

from acties.participatie.beginnen import TITEL
from acties.participatie.hernoemen import HERNOEMEN, wil_hernoemen
from acties.participatie.loket.verzoek import Verzoek
from acties.vragenlijst import gebeurtenissen as g

HERNOEMT = frozenset(
    {
        "antwoord",
        "wijzigen",
        "correctie",
        "dossier_openen",
        "samenvatting_tonen",
        "versturen",
        "ontkennen",
    }
)
"""What asking for another name, or for another choice, may be taken for."""


def hernoem(verzoek: Verzoek) -> g.Start | None:
    """The new name, or the question what it is; None when it is about what is open, or nothing is and
    it may be about another project."""
    if verzoek.intent not in HERNOEMT or (gewenst := wil_hernoemen(verzoek.tekst)) is None:
        return None
    stand, huidig = verzoek.stand, verzoek.huidig
    if huidig is None or stand.vraag == TITEL:
        return None
    if not (gewenst.bevel if stand.fase == "geen" else stand.medewerker):
        return None
    if stand.soort in ("open", "contact", "reeks") and not gewenst.uitgesproken:
        return None
    if gewenst.naam is None:
        return g.Start(HERNOEMEN, kenmerk=huidig.kenmerk, wijzig=TITEL)
    return g.Start(HERNOEMEN, kenmerk=huidig.kenmerk, gekozen={TITEL: gewenst.naam})
