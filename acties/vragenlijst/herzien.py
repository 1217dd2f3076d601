"""A message that was edited afterwards corrects the answers that it gave."""

from __future__ import annotations

from dataclasses import replace

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.aanpassen import zet_nieuw
from acties.vragenlijst.pad import pad
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat, Toestand
from acties.vragenlijst.uitkomst import Melding
from acties.vragenlijst.vooraf import lees_vooraf
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vragenlijst import Vragenlijst


def herzie(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Herzie
) -> Resultaat:
    """What the edited text changes; where we were stays where it was.

    An answer of which the new text no longer says anything is kept: who wants it gone, says so.
    """
    op_pad = {vraag.sleutel for vraag in pad(lijst, toestand.antwoorden)}
    gevonden = lees_vooraf(lijst, gemeente, gebeurtenis.tekst)
    resultaat = Resultaat(toestand)
    for sleutel in gebeurtenis.vragen:
        gevraagd = sleutel == gebeurtenis.gevraagd
        inbreng = Inbreng(tekst=gebeurtenis.tekst) if gevraagd else gevonden.get(sleutel)
        if sleutel in op_pad and inbreng is not None:
            resultaat = zet_nieuw(lijst, resultaat, sleutel, inbreng, gevraagd=gevraagd)
    if resultaat.meldingen or resultaat.fout is not None:
        return resultaat
    return replace(resultaat, meldingen=(Melding(soort="herzien_niets"),))
