"""What becomes of "zei ik net pumptrack? ik bedoel een skatebaan", whatever is asked now."""

from __future__ import annotations

import re

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.in_antwoord import LIDWOORD, staat_in
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Toestand, open_vraag
from acties.vragenlijst.verbetering import Gesprek, in_antwoorden
from acties.vragenlijst.vervanging import zegt_iets_eigens
from acties.vragenlijst.zelf_gezegd import ZelfGezegd, lees_zelf_gezegd
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vragenlijst import Vragenlijst


def lees_terugkomen(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> g.Gebeurtenis | None:
    """The change that these words ask for, with the answer that stands in front of it; None when
    nothing of the kind is said."""
    if lijst.dossier or not lijst.samenvatten:
        return None
    gezegd = lees_zelf_gezegd(g.getypt(gebeurtenis))
    if gezegd is None:
        return None
    hier = Gesprek(lijst, gemeente, toestand)
    antwoordt = zegt_iets_eigens(gezegd.ervoor)
    if antwoordt and (zelf := staat_in(gezegd.ervoor, gezegd.oud)) is not None:
        nieuw = re.sub(rf"^{LIDWOORD}", "", gezegd.nieuw, flags=re.IGNORECASE)
        kaal = re.sub(rf"^{LIDWOORD}", "", zelf, flags=re.IGNORECASE)
        verbeterd = gezegd.ervoor.replace(kaal, nieuw, 1)
        return g.Beantwoord(Inbreng(tekst=verbeterd), leek_op="correctie")
    if (anders := _anders(hier, gezegd)) is None or not antwoordt:
        return anders
    if isinstance(anders, g.Verbeter) and anders.waarde is None:
        # It would be asked again, and the answer would be lost.
        return None
    return g.EnVerbeter(g.Beantwoord(Inbreng(tekst=gezegd.ervoor)), anders)


def _anders(hier: Gesprek, gezegd: ZelfGezegd) -> g.Gebeurtenis | None:
    """The answer in which it stood with what was meant; else that beside the idea."""
    gevonden = in_antwoorden(hier, gezegd.oud, gezegd.nieuw)
    if gevonden:
        return gevonden[0] if len(gevonden) == 1 else g.Verbeteringen(gevonden)
    idee = next((v for v in hier.vragen if v.herken is not None and v.herken.soort == "verhaal"), None)
    if idee is None or hier.waarde(idee) is None or idee == open_vraag(hier.lijst, hier.toestand):
        return None
    return g.VertelErbij(idee.sleutel, gezegd.tekst)
