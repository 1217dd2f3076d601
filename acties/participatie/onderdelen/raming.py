"""The part "raming": hours, weeks and euros per werkvorm and round, and on what they rest."""

from __future__ import annotations

from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.onderdelen.werkvormen import gekozen_werkvormen, werkvormadvies
from acties.participatie.raming.ramen import Bedrag, Begroting, Post, raam
from acties.participatie.taal import aantal, euro, hoofdletter, opsomming
from acties.participatie.uitkomst import Uitkomst
from acties.participatie.werkvormen.keuze import let_op_bij
from acties.participatie.werkvormen.wens import GEKOZEN
from kennisbank.advies import Advies

GEEN_TARIEVEN = (
    "Bedragen in euro's staan er niet bij: daarvoor heeft de gemeente nog geen tarieven ingevuld."
)


def bereken(inhoud: Dossierinhoud) -> Uitkomst | None:
    """The estimate; None while the number of rounds is not known, or no werkvorm."""
    advies = inhoud.gegevens.advies
    voorgesteld = werkvormadvies(inhoud)
    sleutels = [v.werkvorm.sleutel for v in voorgesteld[1].combinatie] if voorgesteld else []
    begroting = raam(advies, inhoud.antwoorden, sleutels)
    if begroting is None:
        return None
    delen = [_kop(begroting)]
    delen.extend(_per_ronde(begroting))
    delen.append(_op_basis_van(advies, begroting, eigen_keuze=bool(inhoud.antwoorden.get(GEKOZEN))))
    return Uitkomst(
        tekst="\n\n".join(delen),
        bron=advies.ronde.uren_bron or str(advies.raming.inzet.bron),
        waarschuwingen=(
            *begroting.waarschuwingen,
            *(let_op_bij(advies, voorgesteld[0], gekozen_werkvormen(inhoud)) if voorgesteld else ()),
        ),
        velden={
            "samenvatting": _kop(begroting).replace("**", ""),
            "uren": str(begroting.uren),
            "uren_beleid": str(begroting.uren_beleid or ""),
            "weken_beleid": str(begroting.weken_beleid or ""),
            "euros": _euros(begroting.euros) if begroting.euros else "",
            "rijen": [_rij(post) for post in begroting.posten],
            "toelichting": _op_basis_van(
                advies, begroting, eigen_keuze=bool(inhoud.antwoorden.get(GEKOZEN))
            ),
        },
    )


def _kop(begroting: Begroting) -> str:
    keer = aantal(begroting.rondes, "ronde", "rondes")
    if begroting.uren_beleid is not None:
        weken = f" en minstens {begroting.weken_beleid} weken" if begroting.weken_beleid else ""
        kop = f"**Reken voor {keer} op {begroting.uren_beleid} uur{weken}.**"
    else:
        kop = f"**Reken voor {keer} op ongeveer {begroting.uren} uur.**"
    return f"{kop} {hoofdletter(_euros(begroting.euros))}." if begroting.euros else kop


def _per_ronde(begroting: Begroting) -> list[str]:
    delen = []
    for ronde in range(1, begroting.rondes + 1):
        posten = [post for post in begroting.posten if post.ronde == ronde]
        regels = "\n".join(f"- {_in_woorden(post)}" for post in posten)
        delen.append(f"**Ronde {ronde}**\n\n{regels or '- Nog geen werkvorm.'}")
    return delen


def _in_woorden(post: Post) -> str:
    keren = f", {post.keren} keer" if post.keren > 1 else ""
    euros = f", {_euros(post.euros)}" if post.euros else ""
    return f"{hoofdletter(post.werkvorm.naam)}{keren}: {post.uren} uur{euros}"


def _euros(bedrag: Bedrag | None) -> str:
    return f"{euro(bedrag.van)} tot {euro(bedrag.tot)}" if bedrag else ""


def _op_basis_van(advies: Advies, begroting: Begroting, *, eigen_keuze: bool) -> str:
    """On what each figure rests."""
    zinnen = []
    if begroting.uren_beleid is not None:
        zin = f"Het totaal komt uit het beleid ({advies.ronde.uren_bron})."
        if advies.ronde.niet_inbegrepen:
            zin += f" Daarin zit nog niet: {opsomming(advies.ronde.niet_inbegrepen)}."
        zinnen.append(zin)
        zinnen.append(
            f"De uren per werkvorm zijn een {advies.raming.inzet.bron.document}. Samen zijn ze"
            f" {begroting.uren} uur. Gebruik ze om te kiezen; ze komen niet boven op het totaal."
        )
    else:
        zinnen.append(
            f"De uren zijn een {advies.raming.inzet.bron.document}. De beheerder van Samenspraak bij de"
            " gemeente kan ze aanpassen."
        )
    zinnen.append(
        f"De bedragen komen van: {advies.tarieven.bron}." if advies.tarieven else GEEN_TARIEVEN
    )
    if not eigen_keuze:
        zinnen.append("Er zijn nog geen werkvormen gekozen: dit is gerekend met het voorstel.")
    return " ".join(zinnen)


def _rij(post: Post) -> dict[str, str]:
    return {
        "ronde": str(post.ronde),
        "werkvorm": hoofdletter(post.werkvorm.naam),
        "keren": str(post.keren),
        "uren": str(post.uren),
        "euros": _euros(post.euros),
    }
