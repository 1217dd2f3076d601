"""What a message looks like in Telegram, and that Telegram always takes it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acties.berichten import Bericht, Knop, Opdracht, Regel
from bot.poort import UitgaandBericht
from bot.telegram.opmaak import MAX_TEKENS, als_html, kaal, lengte
from bot.telegram.toetsenbord import MAX_LABEL, knoplabels, toetsenbord, voluit
from tests.hulp.telegram.opmaak import lees_html


def gelezen(bericht: Bericht, publiek: str = "") -> str:
    return "\n=\n".join(lees_html(deel).tekst for deel in als_html(bericht, publiek))


def knop(label: str, *, genummerd: bool = False) -> Knop:
    return Knop(label=label, opdracht=Opdracht(intent="antwoord"), genummerd=genummerd)


def test_alles_wat_een_bericht_heeft_staat_erin() -> None:
    bericht = Bericht(
        tekst="Eerste\nalinea.\n\nTweede.",
        voortgang="Vraag 2 van 8",
        fout="Dat is geen datum.",
        bron="Met Elkaar 2.0, 2.2.2",
        bron_url="/kennisbank/termijn#contact",
        regels=(Regel(nummer=1, vraag="Uw naam", antwoord="Sanne <b> & co"),),
    )
    assert gelezen(bericht) == (
        "Vraag 2 van 8\n\n❗ Dat is geen datum.\n\nEerste alinea.\n\nTweede.\n\n1. Uw naam\n"
        "Sanne <b> & co\n\nBron: Met Elkaar 2.0, 2.2.2"
    )
    [met_link] = als_html(bericht, "https://samenspraak.voorbeeld.nl")
    assert [deel["url"] for deel in lees_html(met_link).delen if "url" in deel] == [
        "https://samenspraak.voorbeeld.nl/kennisbank/termijn#contact"
    ]
    assert not any("url" in deel for deel in lees_html(als_html(bericht)[0]).delen)
    assert kaal(met_link) == gelezen(bericht)


def test_lijsten_en_vet() -> None:
    bericht = Bericht(
        opgemaakt=True, tekst="Dit **moet\nnu**:\n\n- een <i>\n- *twee*\n\n3. drie\n4. vier & vijf"
    )
    [html] = als_html(bericht)
    assert html == (
        "Dit <b>moet nu</b>:\n\n• een &lt;i&gt;\n• <i>twee</i>\n3. drie\n4. vier &amp; vijf"
    )
    assert gelezen(Bericht(tekst="**geen** opmaak")) == "**geen** opmaak"


tekens = st.text(st.sampled_from("ab <>&\"'*_-\n.🌳é1[]()#`~|\\"), max_size=300)


@settings(max_examples=150, deadline=None)
@given(st.lists(tekens, max_size=60), st.booleans(), st.lists(tekens, max_size=5))
def test_telegram_neemt_elk_deel_aan_en_geen_woord_raakt_weg(
    alineas: list[str], opgemaakt: bool, antwoorden: list[str]
) -> None:
    regels = tuple(Regel(nummer=n, vraag="V", antwoord=a) for n, a in enumerate(antwoorden, 1))
    bericht = Bericht(tekst="\n\n".join(alineas), opgemaakt=opgemaakt, regels=regels)
    delen = [lees_html(deel).tekst for deel in als_html(bericht)]
    assert all(len(deel) <= 4096 for deel in delen)
    if not opgemaakt:
        uit = "".join("".join(delen).split())
        assert uit.startswith("".join("".join(alineas).split()))


def test_een_lang_antwoord_wordt_op_alineas_verdeeld() -> None:
    alinea = "Dit is een zin van een alinea die ergens over gaat. " * 20
    delen = als_html(Bericht(tekst="\n\n".join([alinea] * 9)))
    assert len(delen) == 3
    for deel in delen:
        assert lengte(deel) <= MAX_TEKENS
        assert deel.endswith("ergens over gaat.")
    heel = als_html(Bericht(tekst="woord " * 3000))
    assert len(heel) > 4
    assert all(deel.replace("woord", "").strip() == "" for deel in heel)
    assert all(lengte(kaal(deel)) <= MAX_TEKENS for deel in als_html(Bericht(tekst="🌳" * 9000)))


def test_knoppen_met_nummers_tokens_en_wijzig() -> None:
    bericht = Bericht(
        tekst="Kies",
        knoppen=(knop("Versturen"), knop("Later"), knop("Appels", genummerd=True)),
        regels=tuple(
            Regel(nummer=n, vraag="V", antwoord="A", knop=knop("Wijzig")) for n in range(1, 7)
        ),
    )
    uit = UitgaandBericht(1, bericht, tuple(f"t{n}" for n in range(9)))
    opmaak = toetsenbord(uit)
    assert opmaak is not None
    rijen = [[(k.text, k.callback_data) for k in rij] for rij in opmaak.inline_keyboard]
    assert rijen == [
        [("Versturen", "t0"), ("Later", "t1")],
        [("Appels", "t2")],
        [("Wijzig 1", "t3"), ("Wijzig 2", "t4"), ("Wijzig 3", "t5"), ("Wijzig 4", "t6")],
        [("Wijzig 5", "t7"), ("Wijzig 6", "t8")],
    ]
    assert toetsenbord(UitgaandBericht(1, Bericht(tekst="x"))) is None


@pytest.mark.parametrize("lang", [False, True])
def test_een_keuze_die_niet_op_een_knop_past_staat_ook_in_de_tekst(lang: bool) -> None:
    tweede = "Een keuze met heel veel woorden over van alles en nog wat" if lang else "Nee"
    bericht = Bericht(tekst="Kies", knoppen=(knop("Ja", genummerd=True), knop(tweede, genummerd=True)))
    labels = knoplabels(bericht)
    assert labels[0] == "1. Ja"
    assert all(len(label) <= MAX_LABEL for label in labels)
    [html] = als_html(bericht, keuzes=voluit(bericht))
    assert html == (f"Kies\n\n1. Ja\n2. {tweede}" if lang else "Kies")
