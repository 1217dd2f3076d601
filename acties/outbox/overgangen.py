"""The states of something that has to be delivered, and the moves between them."""

from __future__ import annotations

from typing import Literal

from acties.overgangen import Overgangen

Status = Literal["wacht", "onderweg", "bezorgd", "onbekend", "mislukt", "vervallen"]

OVERGANGEN: Overgangen[Status] = Overgangen(
    "een uitgaand bericht",
    {
        ("wacht", "onderweg"): "a bezorger took it",
        ("onbekend", "onderweg"): "it is tried again with the same key: rather twice than never",
        ("mislukt", "wacht"): "a person mended the cause and had it tried again",
        ("onderweg", "bezorgd"): "the receiver accepted it",
        ("onderweg", "wacht"): "it was refused for now, or never reached; it is retried later",
        ("onderweg", "onbekend"): "it was handed over but the answer was lost, or the bezorger died",
        ("wacht", "vervallen"): "the person whom it is about had their data erased",
        ("onbekend", "vervallen"): "the same; it may have arrived",
        ("mislukt", "vervallen"): "the same",
        ("onderweg", "vervallen"): (
            "the same; whether it still arrives is no longer followed. Or it is not needed (any more),"
            " or goes another way"
        ),
        ("onderweg", "mislukt"): "it was refused for good, or tried too often; a person must look",
    },
)
