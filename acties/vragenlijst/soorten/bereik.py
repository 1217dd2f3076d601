"""An e-mail address or phone number by itself: by which somebody says who they are."""

from __future__ import annotations

from typing import Any

from acties.vragenlijst.bereikbaar import emails_in, lijkt_op_nummer, telefoons_in
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from acties.vragenlijst.soorten.contact import FOUT_EMAIL, FOUT_TELEFOON
from kennisbank.schema.vraag import BereikVraag


class Bereik(Soort[BereikVraag]):
    """A value is `{"email": ..., "telefoon": ...}`, with what was given."""

    naam = "bereik"

    def lees(self, vraag: BereikVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        emails, telefoons = emails_in(inbreng.tekst), telefoons_in(inbreng.tekst)
        waarde = {
            soort: adressen[0].waarde
            for soort, adressen in (("email", emails), ("telefoon", telefoons))
            if adressen and adressen[0].waarde is not None
        }
        if waarde:
            return Gelezen(waarde)
        if emails:
            return Gelezen(fout=FOUT_EMAIL)
        if lijkt_op_nummer(inbreng.tekst):
            return Gelezen(fout=FOUT_TELEFOON)
        return Gelezen(
            fout="Ik zie hier geen e-mailadres of telefoonnummer. Vul een van de twee in, zoals"
            " naam@voorbeeld.nl of 0612345678."
        )

    def toon(self, vraag: BereikVraag, waarde: Any) -> str:
        return ", ".join(str(adres) for adres in waarde.values())
