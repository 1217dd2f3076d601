"""The part "wel of geen participatie": the conclusion, with an onderbouwing for a proposal."""

from __future__ import annotations

from acties.participatie.checklist.onderbouwing import (
    benodigd,
    kop_van_veranderingen,
    onderbouwing,
    punt_in_woorden,
    stand,
    wat_moet_veranderen,
)
from acties.participatie.checklist.oordeel import Oordeel, weeg
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.taal import in_zin
from acties.participatie.uitkomst import Uitkomst, Waarschuwing
from kennisbank.schema.checklist import Checklist

BESLISSER = "beslisser"


def bereken(inhoud: Dossierinhoud) -> Uitkomst | None:
    """What the checklist of the municipality leads to; None while it cannot be said."""
    advies = inhoud.gegevens.advies
    checklist, ronde = advies.checklist, advies.ronde
    oordeel = weeg(checklist, ronde, inhoud.antwoorden, inhoud.tekst)
    if oordeel is None:
        return None
    veranderingen = wat_moet_veranderen(oordeel)
    inzet = benodigd(oordeel, ronde)
    akkoord = _akkoord(inhoud)
    delen = [
        f"**{oordeel.slotsom.kop}**",
        "\n".join(f"- {punt_in_woorden(checklist, punt)}" for punt in oordeel.punten),
    ]
    if inzet:
        delen.append(inzet)
    if veranderingen:
        delen.append(
            f"**{kop_van_veranderingen(oordeel)}**\n\n"
            + "\n".join(f"- {verandering}" for verandering in veranderingen)
        )
    if akkoord and oordeel.conclusie != "geen":
        delen.append(akkoord)
    delen.append(f"{oordeel.slotsom.verder} {checklist.herkomst}")
    in_document = onderbouwing(inhoud.titel, checklist, oordeel, ronde)
    return Uitkomst(
        document="\n\n".join(filter(None, (in_document, akkoord))),
        tekst="\n\n".join(delen),
        bron=str(checklist.bron),
        waarschuwingen=oordeel.waarschuwingen,
        velden={
            "uitkomst": oordeel.conclusie,
            "kop": oordeel.slotsom.kop,
            "conclusie": oordeel.slotsom.zin,
            "onderbouwing": in_document,
            "punten": _punten(checklist, oordeel),
            "veranderingen": veranderingen,
            "inzet": inzet or "",
            "akkoord": akkoord or "",
            "herkomst": checklist.herkomst,
            "waarschuwingen": [_met_bron(w) for w in oordeel.waarschuwingen],
        },
    )


def _akkoord(inhoud: Dossierinhoud) -> str | None:
    """Who approves the plan, where the policy says so and it is known who decides."""
    zin, beslisser = inhoud.gegevens.advies.checklist.akkoord, inhoud.tekst(BESLISSER)
    bekend = inhoud.antwoorden.get(BESLISSER) not in (None, "weet_ik_niet")
    if zin is None or beslisser is None or not bekend:
        return None
    return zin.format(beslisser=in_zin(beslisser))


def _punten(checklist: Checklist, oordeel: Oordeel) -> list[dict[str, str]]:
    return [
        {
            "naam": uitslag.punt.naam,
            "antwoord": stand(checklist, uitslag),
            "zin": uitslag.zin,
            "bron": str(uitslag.punt.bron),
        }
        for uitslag in oordeel.punten
    ]


def _met_bron(waarschuwing: Waarschuwing) -> str:
    return f"{waarschuwing.tekst} ({waarschuwing.bron})" if waarschuwing.bron else waarschuwing.tekst
