"""Who makes the documents of a dossier: registered here, so that the parts need not know how."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from acties.documenten.dienst import Bestand
from acties.participatie.inhoud import Dossierinhoud
from kennisbank.schema.dossier import Documentsoort


class Documentmaker(Protocol):
    """Makes the files of one document: Word, PDF and Markdown, as far as there are."""

    def __call__(self, inhoud: Dossierinhoud, document: Documentsoort) -> Sequence[Bestand]:
        """The files of this document, with all that is in the dossier now."""
