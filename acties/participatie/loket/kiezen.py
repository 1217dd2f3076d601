"""A choice of a part, made before that part asks for it, or made again."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.participatie.loket.verzoek import Verzoek
from acties.participatie.weergave.keuze import toon_welke_werkvorm
from acties.participatie.werkvormen.omschreven import omschreven
from acties.participatie.werkvormen.wens import GEKOZEN
from acties.participatie.wijziging import kiest_anders
from acties.tussendoor.vraagvorm import begint_als_vraag, is_een_vraag
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.soorten.keuzes.noemen import noemt_keuze
from acties.vragenlijst.soorten.keuzes.tonen import getoonde_keuzes
from kennisbank.schema.vraag import MeerkeuzeVraag


def kies_uit_aanbod(verzoek: Verzoek) -> g.Start | None:
    """What was suggested just now is chosen from, before that is asked: on with where it is."""
    aanbod = verzoek.omgeving.vragenlijsten.te_kiezen(verzoek.gesprek_id)
    if aanbod is None or is_een_vraag(verzoek.tekst):
        return None
    if not noemt_keuze(aanbod.vraag.keuzes, verzoek.tekst):
        return None
    gekozen = {aanbod.vraag.sleutel: verzoek.tekst}
    return g.Start(aanbod.vragenlijst, kenmerk=aanbod.kenmerk, gekozen=gekozen)


def kies_omschreven(verzoek: Verzoek) -> g.Start | Bericht | None:
    """The werkvorm that is described where werkvormen are chosen, which is said back; of more than one
    which it is. None for what says nothing of a werkvorm, and for what is read as an answer."""
    lijst, vraag = verzoek.te_beantwoorden or ("", None)
    if not isinstance(vraag, MeerkeuzeVraag) or vraag.sleutel != GEKOZEN:
        return None
    if is_een_vraag(verzoek.tekst) or begint_als_vraag(verzoek.tekst):
        return None
    if soort_van(vraag).lees(vraag, Inbreng(tekst=verzoek.tekst), None).fout is None:
        return None
    gevonden = omschreven(verzoek.tekst, [keuze.sleutel for keuze in getoonde_keuzes(vraag)])
    if len(gevonden) == 1 and verzoek.huidig is not None:
        kenmerk = verzoek.huidig.kenmerk
        return g.Start(lijst, kenmerk=kenmerk, gekozen={GEKOZEN: gevonden[0].naam})
    return toon_welke_werkvorm([werkvorm.naam for werkvorm in gevonden]) if gevonden else None


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
