"""Text of the vraagbaak as HTML: lists and bold, and nothing that somebody could slip in."""

from __future__ import annotations

from bot.web.opmaak import opgemaakt


def test_lijsten_en_vet() -> None:
    html = opgemaakt("Bij **adviseren**:\n\n- een\n- twee\n\n1. eerst\n2. dan")
    assert '<p class="nl-paragraph">Bij <strong>adviseren</strong>:</p>' in html
    assert '<ul class="opsomming">\n<li>een</li>' in html
    assert '<ol class="opsomming">\n<li>eerst</li>' in html


def test_al_het_andere_blijft_tekst() -> None:
    html = opgemaakt("<script>x</script> [klik](https://x) ![a](b) `c`")
    assert "&lt;script&gt;" in html
    assert not any(teken in html for teken in ("<script", "<a", "<img", "<code"))
