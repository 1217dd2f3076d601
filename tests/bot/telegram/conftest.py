"""What the tests of Telegram share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hulp.telegram import NepTelegram, neptelegram


@pytest.fixture
def anyio_backend() -> str:
    """Tests that are coroutines run on asyncio, as the bot does."""
    return "asyncio"


@pytest.fixture
def nep() -> Iterator[NepTelegram]:
    """The double of Telegram."""
    with neptelegram() as server:
        yield server
