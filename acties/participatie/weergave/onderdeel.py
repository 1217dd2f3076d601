"""What came out of a part of a dossier, and the documents that can be made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from acties.berichten import Beeld, Bericht, Document
from acties.participatie.dienst import Dossierstand
from acties.participatie.taal import zonder_opmaak
from acties.participatie.weergave.knoppen import knop
from acties.participatie.weergave.status import EINDVERSLAG, toon_stap
from acties.participatie.weergave.takenlijst import toon_verder
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.dossier import Documentsoort


def toon_onderdeel(
    gegevens: GemeenteGegevens, stand: Dossierstand, uit: Mapping[str, Any], *, gaat_door: bool
) -> list[Bericht]:
    """What came out of a part, with its warnings, pictures and files, and how to go on."""
    onderdeel = gegevens.onderdeel(str(uit["onderdeel"]))
    naam = onderdeel.naam if onderdeel is not None else str(uit["onderdeel"])
    berichten = [
        Bericht(
            tekst=uit.get("tekst") or f"‘{zonder_opmaak(naam)}’ staat in je dossier.",
            opgemaakt=True,
            bron=uit.get("bron"),
            beelden=tuple(Beeld.model_validate(beeld) for beeld in uit.get("beelden") or ()),
        )
    ]
    if waarschuwingen := uit.get("waarschuwingen"):
        regels = [
            f"- {w['tekst']}" + (f" (bron: {w['bron']})" if w.get("bron") else "")
            for w in waarschuwingen
        ]
        berichten.append(Bericht(tekst="**Let hierop:**\n\n" + "\n".join(regels), opgemaakt=True))
    if bestanden := uit.get("bestanden"):
        opslaan = "Dit kun je nu al opslaan. Wat nog niet bekend is, staat er als open punt in."
        berichten.append(
            Bericht(
                tekst="\n\n".join((opslaan, *(uit.get("standen") or ()))),
                opgemaakt=True,
                documenten=tuple(Document.model_validate(bestand) for bestand in bestanden),
            )
        )
    if not gaat_door:
        sleutel = onderdeel.sleutel if onderdeel is not None else ""
        stap = toon_stap(stand) if sleutel == EINDVERSLAG else None
        verder = stap or toon_verder(stand)
        if sleutel == _KALENDERTEKST:
            erop = knop("Op de kalender zetten", "publiceren", kenmerk=stand.kenmerk, keuze="erop")
            verder = verder.model_copy(update={"knoppen": (erop, *verder.knoppen)})
        berichten.append(verder)
    return berichten


_KALENDERTEKST = "participatiekalender"


def toon_document(
    stand: Dossierstand, soort: Documentsoort, bestanden: Sequence[tuple[str, str]]
) -> Bericht:
    """A document that was asked for, as far as the dossier goes."""
    return Bericht(
        tekst=f"Hier is ‘{soort.naam}’ van ‘{stand.titel}’, met alles wat nu in je dossier staat. Wat"
        " nog niet bekend is, staat er als open punt in.",
        documenten=tuple(Document(naam=naam, token=token) for naam, token in bestanden),
        knoppen=toon_verder(stand).knoppen,
    )
