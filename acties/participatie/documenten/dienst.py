"""The documents of a participatiedossier, made of what is in it at that moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import get_args

import structlog

from acties.documenten.dienst import Bestand
from acties.documenten.omzetten import Vorm, zet_om
from acties.documenten.word import OngeldigSjabloon, vul_in
from acties.participatie.documenten.invulling import invulling
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.uitkomst import Uitkomst
from acties.participatie.uitkomsten import alle_uitkomsten
from kennisbank.laden import sjabloon_van
from kennisbank.schema.dossier import Documentsoort

log = structlog.get_logger(__name__)

VORMEN: tuple[Vorm, ...] = get_args(Vorm)


def maak_documenten(inhoud: Dossierinhoud, document: Documentsoort) -> Sequence[Bestand]:
    """This document of this dossier in every form, with all that is there; what is open is marked.

    None when the template was broken after it had been checked: what was answered is worth more.
    """
    try:
        return maak(inhoud, document, alle_uitkomsten(inhoud), VORMEN)
    except OngeldigSjabloon as fout:
        log.error("sjabloon_ongeldig", document=document.sleutel, reden=str(fout))
        return ()


def maak(
    inhoud: Dossierinhoud,
    soort: Documentsoort,
    uitkomsten: Mapping[str, Uitkomst],
    vormen: Sequence[Vorm],
) -> list[Bestand]:
    """This document of this dossier in these forms.

    Raises OngeldigSjabloon when the template cannot be filled in.
    """
    gegevens = inhoud.gegevens
    word = vul_in(sjabloon_van(gegevens.map, soort), invulling(inhoud, soort, uitkomsten))
    return [
        zet_om(
            soort.bestandsnaam.format(kenmerk=inhoud.kenmerk),
            word,
            vorm,
            titel=soort.naam,
            afzender=gegevens.gemeente.inhoud.naam,
        )
        for vorm in vormen
    ]
