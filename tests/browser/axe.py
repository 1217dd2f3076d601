"""Looks for barriers on a page with axe-core, see tests/gegevens/axe/."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

_AXE = Path(__file__).parents[1] / "gegevens" / "axe" / "axe.min.js"

# What may lie over text keeps axe from judging its contrast: for axe the field takes its place in
# the row, and shade and marks are gone. A style sheet made by a script is no inline style to the CSP.
_NAAST_ELKAAR = """() => {
    const stijl = new CSSStyleSheet();
    stijl.replaceSync(`
        .invoer { position: static }
        .invoer::before, .bericht::before, .bericht::after { display: none }
    `);
    document.adoptedStyleSheets = [stijl];
}"""
# A message fades in: while it does, its text is paler than what anyone reads.
_WACHT_OP_KLEUR = """() => Promise.allSettled(
    document.getAnimations()
        .filter((animatie) => animatie.effect.getTiming().iterations !== Infinity)
        .map((animatie) => animatie.finished)
)"""
# Sizes of what is pressed belong to WCAG 2.2 AA, which we promise; axe leaves them out by itself.
_ZOEK = """() => axe.run({ rules: { "target-size": { enabled: true } } })"""


def drempels(pagina: Page) -> list[str]:
    """Each barrier: the rule, where, and what is wrong. Contrast that axe cannot judge is one."""
    # Evaluated by the debugger, so that the CSP stays on as it is.
    pagina.evaluate(_AXE.read_text())
    pagina.evaluate(_NAAST_ELKAAR)
    pagina.evaluate(_WACHT_OP_KLEUR)
    uitkomst: dict[str, list[dict[str, Any]]] = pagina.evaluate(_ZOEK)
    onzeker = [regel for regel in uitkomst["incomplete"] if regel["id"] == "color-contrast"]
    return [
        f"{regel['id']}: {deel['target']}: {deel.get('failureSummary', '')}"
        for regel in [*uitkomst["violations"], *onzeker]
        for deel in regel["nodes"]
    ]
