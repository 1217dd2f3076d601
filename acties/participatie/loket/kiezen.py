"""A choice of a part, made before that part asks for it, or made again."""

from __future__ import annotations

from acties.participatie.loket.verzoek import Verzoek
from acties.participatie.wijziging import kiest_anders
from acties.tussendoor.vraagvorm import is_een_vraag
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten.keuze import noemt_keuze


def kies_uit_aanbod(verzoek: Verzoek) -> g.Start | None:
    """What was suggested just now is chosen from, before that is asked: on with where it is."""
    aanbod = verzoek.omgeving.vragenlijsten.te_kiezen(verzoek.gesprek_id)
    if aanbod is None or is_een_vraag(verzoek.tekst):
        return None
    if not noemt_keuze(aanbod.vraag.keuzes, verzoek.tekst):
        return None
    gekozen = {aanbod.vraag.sleutel: verzoek.tekst}
    return g.Start(aanbod.vragenlijst, kenmerk=aanbod.kenmerk, gekozen=gekozen)


def kies_anders(verzoek: Verzoek) -> g.Start | None:
    """Another choice than was made, or advised, in a part: "ik wil toch coproduceren"."""
    stand, huidig = verzoek.stand, verzoek.huidig
    hier = stand.soort in ("open", "contact", "reeks") or noemt_keuze(stand.keuzes, verzoek.tekst)
    if huidig is None or stand.medewerker is False or hier:
        return None
    anders = kiest_anders(verzoek.inhoud, verzoek.tekst) if verzoek.inhoud is not None else None
    if anders is None or stand.vraag in anders[1]:
        return None
    return g.Start(anders[0].sleutel, kenmerk=huidig.kenmerk, gekozen=anders[1])
