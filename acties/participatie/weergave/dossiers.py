"""The dossiers that there are, what a dossier is, and that one can't be opened here."""

from __future__ import annotations

from collections.abc import Sequence

from acties.berichten import Bericht, Knop, Opdracht
from acties.participatie.dienst import Dossierstand
from acties.participatie.weergave.knoppen import knop
from acties.participatie.weergave.statuswoorden import STATUS

_MAX_DOSSIERS = 12


def toon_uitleg_dossier(onderdelen: str, huidig: Dossierstand | None, aangemeld: bool) -> Bericht:
    """What a dossier is; who asks may be anybody, so it says "je" nor "u" before there is one."""
    wat = (
        "Een participatiedossier is alles over één project van de gemeente bij elkaar: of mensen"
        " meedoen, hoeveel invloed ze krijgen, met wie, hoe en wanneer, en wat eruit kwam."
        f" Wie bij de gemeente werkt, houdt het hier bij, in onderdelen zoals {onderdelen}. Wat"
        " één keer is verteld, wordt niet nog eens gevraagd. Van wat erin staat, komen documenten,"
        " zoals een plan van aanpak."
    )
    if huidig is None:
        wat += " Wie als inwoner een idee heeft, heeft er geen dossier voor nodig."
        nieuw = knop("Nieuw dossier", "dossier_openen", keuze="nieuw")
        return Bericht(tekst=wat, knoppen=(nieuw,))
    wie = "overal waar je je aanmeldt" if aangemeld else "alleen in dit gesprek"
    nu = f"Nu gaat het over je dossier ‘{huidig.titel}’ ({huidig.kenmerk}). Je ziet het {wie}."
    return Bericht(
        tekst=f"{wat}\n\n{nu}",
        knoppen=(knop("Alle onderdelen", "dossier_openen", kenmerk=huidig.kenmerk),),
    )


def toon_dossiers(standen: Sequence[Dossierstand], *, aangemeld: bool) -> Bericht:
    """The dossiers to choose from."""
    if not standen:
        zonder = "" if aangemeld else " Heb je er elders een gemaakt? Meld je dan aan met een code."
        return Bericht(
            tekst=f"Hier is nog geen dossier.{zonder}",
            knoppen=(
                knop("Nieuw dossier", "dossier_openen", nadruk=True, keuze="nieuw"),
                *(() if aangemeld else (knop("Aanmelden", "aanmelden", keuze="code"),)),
            ),
        )
    getoond = standen[:_MAX_DOSSIERS]
    meer = "" if len(getoond) == len(standen) else " Een ouder dossier open je met zijn kenmerk."
    return Bericht(
        tekst=f"Kies een dossier, of begin een nieuw.{meer}",
        knoppen=(
            *(
                Knop(
                    label=f"{stand.titel} ({stand.kenmerk}, {STATUS[stand.status]})",
                    opdracht=Opdracht(intent="dossier_openen", gegevens={"kenmerk": stand.kenmerk}),
                    genummerd=True,
                )
                for stand in getoond
            ),
            knop("Nieuw dossier", "dossier_openen", keuze="nieuw"),
        ),
    )


def toon_geen_toegang(kenmerk: str, *, aangemeld: bool) -> Bericht:
    """A dossier that does not exist, or is not for this conversation: which of the two is not told."""
    hoe = "" if aangemeld else " Is het van jou? Meld je dan aan met een code van de beheerder."
    return Bericht(
        tekst=f"Dossier {kenmerk} kan ik hier niet openen.{hoe}",
        knoppen=() if aangemeld else (knop("Aanmelden", "aanmelden", keuze="code"),),
    )
