"""What an employee types in a terminal, on an installation that runs."""

from __future__ import annotations

import io
import os
from contextlib import redirect_stderr, redirect_stdout
from unittest.mock import patch

from bot.terminal.app import voer_uit
from tests.hulp.stelsel import INDEXMAP, Stelsel


def op_terminal(lopend: Stelsel, *woorden: str) -> str:
    """What this command writes. In this process: starting one takes longer than most commands."""
    omgeving = {
        "DATABASE_URL": lopend.database_url,
        "SAMENSPRAAK_DATAMAP": str(lopend.datamap),
        "SAMENSPRAAK_INDEXMAP": str(INDEXMAP),
    }
    uit, fout = io.StringIO(), io.StringIO()
    with patch.dict(os.environ, omgeving), redirect_stdout(uit), redirect_stderr(fout):
        code = voer_uit(woorden)
    assert code == 0, fout.getvalue()
    return uit.getvalue()
