"""Taking letters of somebody who had their data erased out of the mail folder.

The folder is ours, and only the bezorger reaches it. What a mail relay took is in somebody's mailbox:
there nothing can be taken back, so the coördinator is asked to.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from acties.outbox.dienst import Zending
from acties.outbox.wegen.basis import Uitgesteld
from acties.outbox.wegen.email import briefnaam

SOORT = "post_weghalen"
"""Under which it stands in the outbox."""


class WegTeHalen(BaseModel):
    """The letters, by their keys in the outbox."""

    sleutels: tuple[str, ...]

    def als_inhoud(self) -> dict[str, Any]:
        """For `acties.outbox.dienst.leg_klaar`."""
        return self.model_dump(mode="json")


class PostWeghalen:
    """Removes the files of these letters; what is not there (any more) is fine."""

    def __init__(self, map_: Path) -> None:
        self._map = map_

    def bezorg(self, zending: Zending) -> None:
        """Raises Uitgesteld when a file is there and can't be removed."""
        for sleutel in WegTeHalen.model_validate(zending.inhoud).sleutels:
            naam = briefnaam(sleutel)
            try:
                for bestand in (self._map / naam, self._map / f".{naam}.deel"):
                    bestand.unlink(missing_ok=True)
            except OSError as fout:
                reden = os.strerror(fout.errno) if fout.errno else type(fout).__name__
                raise Uitgesteld(f"weghalen uit de postmap lukt niet: {reden}") from fout
