"""The documents of a participatiedossier, made of what is in it at that moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import get_args

from acties.documenten.dienst import Bestand
from acties.documenten.omzetten import Vorm, zet_om
from acties.documenten.word import vul_in
from acties.participatie.documenten.invulling import invulling
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.uitkomst import Uitkomst
from kennisbank.laden import sjabloon_van
from kennisbank.schema.dossier import Documentsoort

VORMEN: tuple[Vorm, ...] = get_args(Vorm)


def maak_documenten(
    inhoud: Dossierinhoud, document: str, uitkomsten: Mapping[str, Uitkomst]
) -> Sequence[Bestand]:
    """The document with this key of documenten.yml, in every form; none where it is not aangeboden.

    Raises `acties.documenten.word.OngeldigSjabloon` when the template cannot be filled in.
    """
    soort = inhoud.gegevens.document(document)
    return maak(inhoud, soort, uitkomsten, VORMEN) if soort is not None else ()


def maak(
    inhoud: Dossierinhoud,
    soort: Documentsoort,
    uitkomsten: Mapping[str, Uitkomst],
    vormen: Sequence[Vorm],
) -> list[Bestand]:
    """This document of this dossier in these forms, with all that is there and what is open marked."""
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
