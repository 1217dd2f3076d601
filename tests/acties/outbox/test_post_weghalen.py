"""Letters of somebody who was erased leave the mail folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from acties.outbox.dienst import Zending
from acties.outbox.wegen.basis import Uitgesteld
from acties.outbox.wegen.email import Brief, Postmap
from acties.outbox.wegen.post_weghalen import PostWeghalen, WegTeHalen


def zending(sleutel: str, inhoud: dict[str, object]) -> Zending:
    return Zending(1, sleutel, "x", "inwoner@voorbeeld.nl", inhoud, 1)


def test_wat_de_postmap_schreef_haalt_deze_weg(tmp_path: Path) -> None:
    post = Postmap(tmp_path, "van@voorbeeld.nl")
    for sleutel in ("intake:2026-AB12CD", "inwoner:ingediend:2026-AB12CD", "intake:2026-EF34GH"):
        post.bezorg(zending(sleutel, Brief(onderwerp="x", tekst="y").als_inhoud()))
    weg = WegTeHalen(sleutels=("intake:2026-AB12CD", "inwoner:ingediend:2026-AB12CD", "nooit:geweest"))
    PostWeghalen(tmp_path).bezorg(zending("weg", weg.als_inhoud()))
    assert [b.name for b in tmp_path.iterdir()] == ["intake-2026-EF34GH.eml"]
    PostWeghalen(tmp_path).bezorg(zending("weg", weg.als_inhoud()))


def test_wat_niet_lukt_wordt_later_geprobeerd(tmp_path: Path) -> None:
    (tmp_path / "intake-2026-AB12CD.eml").mkdir()
    weg = WegTeHalen(sleutels=("intake:2026-AB12CD",))
    with pytest.raises(Uitgesteld, match="lukt niet"):
        PostWeghalen(tmp_path).bezorg(zending("weg", weg.als_inhoud()))
