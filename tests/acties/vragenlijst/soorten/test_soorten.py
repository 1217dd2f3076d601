"""Every kind of question in the schema is one that can be asked."""

from __future__ import annotations

from typing import get_args

from acties.vragenlijst.soorten import SOORTEN
from kennisbank.schema.vraag import Vraag


def test_elke_soort_van_het_schema_bestaat() -> None:
    unie = get_args(get_args(Vraag)[0])
    namen = {get_args(model.model_fields["soort"].annotation)[0] for model in unie}
    assert namen == set(SOORTEN)
