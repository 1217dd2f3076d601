"""What the engine promises, whatever people do: held against made-up lists and made-up people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.alvast import vul_aan
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.overzicht import overzicht, weergave_van
from acties.vragenlijst.pad import Gegeven, pad
from acties.vragenlijst.soorten import Inbreng, soort_van
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag
from acties.vragenlijst.uitkomst import Samenvatting, VraagOpen
from kennisbank.schema.vragenlijst import Vragenlijst
from tests.hulp.vragenlijsten import vragenlijsten

TEKSTEN = st.sampled_from(
    [
        "een moestuin",
        "ja",
        "nee",
        "Appels",
        "b",
        "3",
        "Jan de Vries",
        "jan@voorbeeld.nl",
        "Sanne, 0612345678",
        "€ 1.500",
        "",
        "   ",
        "niet goed@",
        "wij willen stoppen met afval, terug naar vroeger",
    ]
)
DADEN: st.SearchStrategy[g.Gebeurtenis] = st.one_of(
    TEKSTEN.map(lambda tekst: g.Beantwoord(Inbreng(tekst=tekst))),
    st.sampled_from("abc").map(lambda keuze: g.Beantwoord(Inbreng(keuze=keuze))),
    st.booleans().map(lambda ja: g.Beantwoord(Inbreng(ja=ja, tekst="ja" if ja else "nee"))),
    st.integers(0, 7).map(lambda n: g.Wijzig(vraag=f"v{n}")),
    st.integers(1, 8).map(lambda n: g.Wijzig(tekst=f"wijzig vraag {n}")),
    st.sampled_from(
        [
            g.Corrigeer("nee, niet een moestuin maar een speeltuin"),
            g.Corrigeer("niet Jan de Vries maar Piet Jansen"),
            g.Terug(),
            g.Terug(),
            g.SlaOver(),
            g.Behoud(),
            g.Wis(),
            g.Waarom(),
            g.Toon(),
            g.Herhaal(),
            g.Hervat(),
            g.Opnieuw(),
            g.Ontken(),
            g.Bevestig("ja"),
        ]
    ),
)


VOORAF = st.dictionaries(
    st.integers(0, 7).map(lambda n: f"v{n}"),
    TEKSTEN.map(lambda tekst: Inbreng(tekst=tekst)),
    max_size=4,
)
"""What a message says about other questions than the one that is open, understood or misunderstood."""


Vroeg = list[dict[str, Inbreng]]
VROEG = st.lists(VOORAF, max_size=30)


class Wandeling:
    """Follows one person, and keeps what the engine said to store."""

    def __init__(self, lijst: Vragenlijst, vooraf: Sequence[Mapping[str, Inbreng]] = ()) -> None:
        self.lijst = lijst
        self.vooraf = list(vooraf)
        self.toestand = Toestand()
        self.opgeslagen: list[tuple[str, Gegeven]] = []

    def doe(self, daad: g.Gebeurtenis) -> Resultaat:
        resultaat = verwerk(self.lijst, self.toestand, daad)
        if self.vooraf:
            resultaat = vul_aan(self.lijst, resultaat, self.vooraf.pop())
        self.opgeslagen += resultaat.nieuw
        self.toestand = resultaat.toestand
        return resultaat

    @property
    def laatste(self) -> Mapping[str, Gegeven]:
        return dict(self.opgeslagen)


@settings(max_examples=300, deadline=None)
@given(vragenlijsten(), st.lists(DADEN, max_size=30), VROEG)
def test_geen_antwoord_gaat_verloren(
    lijst: Vragenlijst, daden: list[g.Gebeurtenis], vooraf: Vroeg
) -> None:
    """The state is always exactly the latest of what was stored: nothing less, nothing else."""
    persoon = Wandeling(lijst, vooraf)
    for daad in daden:
        if persoon.doe(daad).slot is not None:
            break
        assert dict(persoon.toestand.antwoorden) == persoon.laatste


@settings(max_examples=300, deadline=None)
@given(vragenlijsten(), st.lists(DADEN, max_size=30), VROEG)
def test_wat_beantwoord_is_wordt_niet_opnieuw_gevraagd(
    lijst: Vragenlijst, daden: list[g.Gebeurtenis], vooraf: Vroeg
) -> None:
    """A question with an answer is open only when the person went back to it."""
    persoon = Wandeling(lijst, vooraf)
    terug = (g.Terug, g.Wijzig, g.Corrigeer)
    teruggegaan = False
    for daad in daden:
        stond_open = open_vraag(lijst, persoon.toestand)
        resultaat = persoon.doe(daad)
        if resultaat.slot is not None:
            break
        # Free text in the summary may name the question to change: going back as well.
        teruggegaan = teruggegaan or isinstance(daad, terug) or stond_open is None
        vraag = open_vraag(lijst, persoon.toestand)
        if vraag is None:
            continue
        gegeven = persoon.toestand.antwoorden.get(vraag.sleutel)
        if gegeven is not None and gegeven.klaar:
            assert teruggegaan
            assert persoon.toestand.heropend == vraag.sleutel


@settings(max_examples=300, deadline=None)
@given(vragenlijsten(), st.lists(DADEN, max_size=30), VROEG)
def test_samenvatting_is_de_laatste_antwoorden_op_het_pad(
    lijst: Vragenlijst, daden: list[g.Gebeurtenis], vooraf: Vroeg
) -> None:
    persoon = Wandeling(lijst, vooraf)
    for daad in daden:
        resultaat = persoon.doe(daad)
        if resultaat.slot is not None:
            break
        op_pad = pad(lijst, persoon.laatste)
        verwacht = []
        for vraag in op_pad:
            gegeven = persoon.laatste.get(vraag.sleutel)
            if gegeven is None or not gegeven.klaar:
                continue
            weg = gegeven.status == "overgeslagen"
            verwacht.append(
                (vraag.sleutel, None if weg else soort_van(vraag).toon(vraag, gegeven.waarde))
            )
        assert [
            (r.vraag, r.antwoord) for r in overzicht(lijst, persoon.toestand.antwoorden)
        ] == verwacht
        getoond = weergave_van(lijst, resultaat)
        if isinstance(getoond, Samenvatting) and getoond.compleet:
            assert {regel.vraag for regel in getoond.regels} == {vraag.sleutel for vraag in op_pad}


@settings(max_examples=200, deadline=None)
@given(vragenlijsten(), st.lists(DADEN, max_size=20), VROEG)
def test_van_overal_is_het_einde_te_bereiken(
    lijst: Vragenlijst, daden: list[g.Gebeurtenis], vooraf: Vroeg
) -> None:
    """Whatever somebody did, answering what is asked leads to the summary, and nowhere in circles."""
    goed = {
        "open": Inbreng(tekst="een moestuin"),
        "ja_nee": Inbreng(ja=True, tekst="ja"),
        "keuze": Inbreng(keuze="a"),
        "contact": Inbreng(tekst="Jan de Vries, jan@voorbeeld.nl"),
        "bedrag": Inbreng(tekst="100"),
        "meerkeuze": Inbreng(tekst="Appels, Beren"),
        "getal": Inbreng(tekst="3"),
        "datum": Inbreng(tekst="3 april 2031"),
        "reeks": Inbreng(tekst="buren, de school"),
    }
    persoon = Wandeling(lijst, vooraf)
    for daad in daden:
        if persoon.doe(daad).slot is not None:
            return
    for _ in range(2 * len(lijst.vragen) + 2):
        vraag = open_vraag(lijst, persoon.toestand)
        if vraag is None:
            break
        persoon.doe(g.Beantwoord(goed[vraag.soort]))
    assert open_vraag(lijst, persoon.toestand) is None
    assert persoon.doe(g.Verstuur()).slot == "verstuurd"


@settings(max_examples=200, deadline=None)
@given(vragenlijsten(), st.lists(DADEN, max_size=25), VROEG)
def test_er_is_altijd_iets_te_tonen(
    lijst: Vragenlijst, daden: list[g.Gebeurtenis], vooraf: Vroeg
) -> None:
    persoon = Wandeling(lijst, vooraf)
    for daad in daden:
        resultaat = persoon.doe(daad)
        if resultaat.slot is not None:
            break
        getoond = weergave_van(lijst, resultaat)
        if isinstance(getoond, VraagOpen):
            assert 1 <= getoond.nummer <= getoond.aantal
            assert getoond.beantwoord <= getoond.aantal


@settings(max_examples=200, deadline=None)
@given(vragenlijsten(), st.lists(DADEN, max_size=25), VROEG)
def test_zonder_samenvatting_sluit_precies_als_alles_beantwoord_is(
    lijst: Vragenlijst, daden: list[g.Gebeurtenis], vooraf: Vroeg
) -> None:
    persoon = Wandeling(lijst.model_copy(update={"samenvatten": False}))
    for daad in daden:
        resultaat = persoon.doe(daad)
        klaar = open_vraag(lijst, persoon.toestand) is None and persoon.toestand.bevestigt is None
        if resultaat.slot == "opnieuw":
            break
        assert (resultaat.slot == "verstuurd") == klaar
        if resultaat.slot is not None:
            break
        getoond = weergave_van(lijst, resultaat)
        assert not (isinstance(getoond, Samenvatting) and getoond.compleet)


@settings(max_examples=300, deadline=None)
@given(vragenlijsten(), st.lists(DADEN, max_size=15), VOORAF)
def test_wat_vooraf_verteld_is_vult_alleen_gaten(
    lijst: Vragenlijst, daden: list[g.Gebeurtenis], vooraf: dict[str, Inbreng]
) -> None:
    """An answer that was given, or skipped, stays what it was; the open question stays open."""
    persoon = Wandeling(lijst)
    for daad in daden:
        if persoon.doe(daad).slot is not None:
            return
    voor = Resultaat(persoon.toestand)
    na = vul_aan(lijst, voor, vooraf)
    for sleutel, gegeven in voor.toestand.antwoorden.items():
        if gegeven.klaar:
            assert na.toestand.antwoorden[sleutel] == gegeven
    assert set(na.alvast) == {sleutel for sleutel, _ in na.nieuw} <= set(vooraf)
    assert na.toestand.heropend == voor.toestand.heropend
    if na.slot is None:
        getoond = weergave_van(lijst, na)
        op_pad = {vraag.sleutel for vraag in pad(lijst, na.toestand.antwoorden)}
        assert {regel.vraag for regel in getoond.alvast} == set(na.alvast) & op_pad
