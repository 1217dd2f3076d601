"""Somebody with a real browser: Chromium, with a screen, a keyboard and a mouse or a finger."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Frame,
    Locator,
    Page,
    Request,
    WebError,
    expect,
)
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy import func, select

from acties.opslag import Inkomend
from tests.hulp.stelsel import Stelsel

GEDULD_MS = 45_000
"""Longer than a message may wait for an answer and the page then takes to see it."""

KENMERK = re.compile(r"\d{4}-[0-9A-Z]{6}")

_STAAT_STIL = """async () => {
    const eindigt = (animatie) => animatie.effect.getTiming().iterations !== Infinity;
    await Promise.allSettled(document.getAnimations().filter(eindigt).map((a) => a.finished));
    for (let waar = -1, keer = 0; keer < 5; keer += 1) {
        await new Promise(requestAnimationFrame);
        if (scrollY !== waar) [waar, keer] = [scrollY, 0];
    }
}"""

_LEESBAAR = """(bericht) => {
    const ruimte = document.querySelector(".invoer").getBoundingClientRect().top;
    const { top, bottom, height } = bericht.getBoundingClientRect();
    return top >= 0 && top < ruimte && (bottom <= ruimte || height > ruimte);
}"""


class Browserinstellingen(BaseSettings):
    """What somebody may set for the browser tests."""

    model_config = SettingsConfigDict(env_prefix="SAMENSPRAAK_", env_ignore_empty=True, extra="ignore")

    chromium: Path | None = None
    """Which Chromium; otherwise one in the PATH."""
    schermbeelden: Path | None = None
    """Folder for pictures of the page; without it none are made."""


@dataclass(frozen=True)
class Scherm:
    """What somebody looks at."""

    naam: str
    breedte: int
    hoogte: int
    aanraken: bool = False


DESKTOP = Scherm("desktop", 1280, 900)
TELEFOON = Scherm("telefoon", 390, 844, aanraken=True)
SMAL = Scherm("smal", 320, 640, aanraken=True)
VERGROOT = Scherm("vergroot", 320, 225)
"""The desktop, zoomed in to 400%."""


class Gast:
    """A visitor, with a browser that nobody used before."""

    def __init__(
        self, chromium: Browser, url: str, scherm: Scherm = DESKTOP, *, javascript: bool = True
    ) -> None:
        self.url = url
        self.scherm = scherm
        self.javascript = javascript
        self.fouten: list[str] = []
        """What the browser complains about: errors of scripts, and what the CSP stopped."""
        self.elders: list[str] = []
        """What was asked from another host than ours."""
        self.verwacht: re.Pattern[str] | None = None
        """The complaints that a test brings about itself."""
        self.geladen = 0
        """How often a page was loaded."""
        self.context: BrowserContext = chromium.new_context(
            viewport={"width": scherm.breedte, "height": scherm.hoogte},
            has_touch=scherm.aanraken,
            is_mobile=scherm.aanraken,
            java_script_enabled=javascript,
            locale="nl-NL",
        )
        self.context.set_default_timeout(GEDULD_MS)
        self.context.on("console", self._zie_console)
        self.context.on("weberror", self._zie_fout)
        self.context.on("request", self._zie_verzoek)
        self.pagina: Page = self.context.new_page()
        self.pagina.on("framenavigated", self._zie_pagina)

    # What is on the page

    @property
    def veld(self) -> Locator:
        """The text field."""
        return self.pagina.get_by_label("Uw bericht")

    @property
    def eigen(self) -> Locator:
        """What the visitor said and the server has."""
        return self.pagina.locator("#gesprek > [data-van=u]")

    @property
    def laatste(self) -> Locator:
        """The last message, when that is the assistant's and nothing is under way."""
        return self.pagina.locator("#gesprek:not(.gesprek--bezig) > [data-van=samenspraak]:last-child")

    @property
    def toestand(self) -> Locator:
        """Where the page says that an answer is coming."""
        return self.pagina.locator("#toestand")

    @property
    def wakker(self) -> Locator:
        """Where the page says whether the assistant is awake."""
        return self.pagina.locator("#wakker")

    @property
    def probleem(self) -> Locator:
        """Where the page says that sending failed."""
        return self.pagina.get_by_role("alert")

    @property
    def focus(self) -> Locator:
        """What has the focus."""
        return self.pagina.locator(":focus")

    def knop(self, label: str) -> Locator:
        """The button that is called so, to who sees it and to who hears it."""
        return self.pagina.get_by_role("button", name=label, exact=True)

    def gesprek(self) -> list[str]:
        """All that was said."""
        return self.pagina.locator("#gesprek > [data-van]").all_inner_texts()

    # What somebody does

    def open(self, pad: str = "/") -> None:
        """Go to a page."""
        self.pagina.goto(self.url + pad)

    def zeg(self, tekst: str) -> str:
        """Type something and send it; what the assistant says to it."""
        with self.beurt():
            self.veld.fill(tekst)
            self.stuur()
        return self.antwoord()

    def stuur(self) -> None:
        """Send what is in the field, in the way of who has this screen."""
        if self.javascript and not self.scherm.aanraken:
            self.veld.press("Enter")
        else:
            self.knop("Stuur").click()

    def druk(self, label: str) -> str:
        """Press a button; what the assistant says to it."""
        with self.beurt():
            self.knop(label).click()
        return self.antwoord()

    @contextmanager
    def beurt(self) -> Iterator[None]:
        """One thing is said in here; afterwards it is answered."""
        aantal = self.eigen.count()
        yield
        expect(self.eigen).to_have_count(aantal + 1)
        expect(self.laatste).to_be_attached()

    def antwoord(self) -> str:
        """What the assistant said since the visitor spoke."""
        sindsdien = "[data-van=u]:not(:has(~ [data-van=u])) ~ [data-van=samenspraak]"
        return "\n".join(self.pagina.locator(f"#gesprek > {sindsdien}").all_inner_texts())

    def sluit(self) -> None:
        """Close the browser; the page had nothing to complain about and asked nothing elsewhere."""
        self.context.close()
        mag = self.verwacht
        assert [fout for fout in self.fouten if not (mag and mag.search(fout))] == []
        assert self.elders == []

    # What it looks like

    def wacht_op_rust(self) -> None:
        """Wait until nothing moves."""
        if self.javascript:
            self.pagina.evaluate(_STAAT_STIL)

    def kan_lezen(self) -> bool:
        """Whether the last message is in sight: from its start, and all of it when there is room."""
        self.wacht_op_rust()
        return bool(self.laatste.evaluate(_LEESBAAR))

    def schermbeeld(self, moment: str) -> None:
        """Keep a picture of what is on the screen now, when somebody asked for pictures."""
        if (map_ := Browserinstellingen().schermbeelden) is not None:
            self.wacht_op_rust()
            zonder = "" if self.javascript else "-zonder-javascript"
            naam = f"{self.scherm.naam}{zonder}-{moment}.png"
            self.pagina.screenshot(path=map_ / naam, animations="disabled")

    # What the browser sees

    def _zie_console(self, melding: ConsoleMessage) -> None:
        if melding.type in ("error", "warning"):
            self.fouten.append(melding.text)

    def _zie_fout(self, fout: WebError) -> None:
        self.fouten.append(str(fout.error))

    def _zie_verzoek(self, verzoek: Request) -> None:
        if not verzoek.url.startswith(f"{self.url}/"):
            self.elders.append(verzoek.url)

    def _zie_pagina(self, frame: Frame) -> None:
        if frame == self.pagina.main_frame:
            self.geladen += 1


def aantal_ontvangen(lopend: Stelsel, tekst: str) -> int:
    """How many messages with this text the assistant got, from anybody."""
    with lopend.bron.lezen() as sessie:
        aantal = select(func.count()).select_from(Inkomend).where(Inkomend.tekst == tekst)
        return sessie.scalar(aantal) or 0
