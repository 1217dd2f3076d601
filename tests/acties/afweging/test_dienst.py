"""Weighing as a whole, with the data of Dalfsen and with kaders of the test."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acties.afweging.dienst import weeg
from acties.afweging.uitkomst import NOG_TE_BEOORDELEN, Afweging
from acties.afweging.weergave import als_tekst
from acties.vragenlijst.pad import Gegeven
from kennisbank.laden import GemeenteGegevens, gemeentemap, laad_gemeente
from tests.hulp.afwegingskaders import criterium, kader, poorten, toets_velden
from tests.hulp.vragenlijsten import lijst, vraag

VANDAAG = date(2026, 5, 1)
DALFSEN = laad_gemeente(gemeentemap("dalfsen"))
JA = {"soort": "ja_nee", "ja": "ja", "nee": "nee"}


def dalfsens(**antwoorden: str) -> Afweging:
    assert DALFSEN.afwegingskader is not None
    return weeg(
        DALFSEN.afwegingskader,
        DALFSEN.vragenlijsten["intake"].inhoud,
        {sleutel: Gegeven("gegeven", tekst) for sleutel, tekst in antwoorden.items()},
        VANDAAG,
    )


def waarden(afweging: Afweging) -> dict[str, str | int]:
    return {c.sleutel: c.waarde for toets in afweging.toetsen for c in toets.criteria}


def test_een_idee_van_inwoners_is_er_een_en_het_beleid_blijft_voor_mensen() -> None:
    afweging = dalfsens(
        idee="Een moestuin bij de school in Hoonhorst",
        doel="Mensen ontmoeten elkaar weer, goed voor het hele dorp",
        samenwerking="Met vrijwilligers van de speeltuinvereniging, we doen het zelf",
    )
    assert afweging.toetsen[0].uitkomst == "inwonersinitiatief"
    assert set(waarden(afweging).values()) == {"ja", NOG_TE_BEOORDELEN}
    assert afweging.uitkomst == NOG_TE_BEOORDELEN
    assert afweging.mogelijk == ("ja", "ja, mits", "afwijzen en geen medewerking verlenen")
    past = afweging.toetsen[1].criteria[0]
    assert past.kijk_bij is not None
    assert "het beleid over groen" in past.kijk_bij
    assert past.bron == "Met Elkaar 2.0, 2.2.1"
    assert past.te_vragen in afweging.te_vragen


def test_de_tekst_zegt_dat_het_kader_nog_komt_en_dat_mensen_beslissen() -> None:
    tekst = als_tekst(dalfsens(idee="Een moestuin"))
    assert "geen besluit" in tekst
    assert "nader vast te stellen" in tekst
    assert "beslist het college" in tekst
    assert "eigen keuze van de gemeente, staat niet in het beleid" in tekst or "Bron:" in tekst
    assert "Te vragen in het intakegesprek:" in tekst


@pytest.mark.parametrize(
    ("idee", "criterium_", "gevolg"),
    [
        ("Ik wil een dakkapel op mijn huis", "geen_bouwplan", "handreiking"),
        ("Wij willen het onderhoud overnemen van het park", "geen_uitdaagrecht", "uitdaagrecht"),
    ],
)
def test_wat_ergens_anders_hoort(idee: str, criterium_: str, gevolg: str) -> None:
    afweging = dalfsens(idee=idee, doel="Het wordt mooier")
    assert waarden(afweging)[criterium_] == "nee"
    assert afweging.aard == "andere_route"
    assert gevolg in " ".join(afweging.toetsen[0].redenen)
    assert afweging.te_vragen == ()


def test_zonder_antwoorden_is_alles_nog_te_beoordelen() -> None:
    afweging = dalfsens()
    assert set(waarden(afweging).values()) == {NOG_TE_BEOORDELEN}
    assert afweging.uitkomst == NOG_TE_BEOORDELEN
    assert len(afweging.te_vragen) >= 8


@settings(max_examples=50)
@given(st.permutations(["idee", "doel", "samenwerking", "kosten"]))
def test_de_volgorde_van_antwoorden_maakt_niet_uit(volgorde: list[str]) -> None:
    alles = {
        "idee": "Een bankje voor de buurt",
        "doel": "Elkaar ontmoeten",
        "samenwerking": "met vrijwilligers",
        "kosten": "200 euro",
    }
    assert dalfsens(**{s: alles[s] for s in volgorde}) == dalfsens(**alles)


def test_een_afweging_is_json_en_komt_er_zo_weer_uit() -> None:
    afweging = dalfsens(idee="Een bankje voor de buurt", kosten="300 euro")
    assert Afweging.model_validate_json(afweging.model_dump_json()) == afweging


def test_alleen_antwoorden_op_het_pad_tellen() -> None:
    proef = lijst(
        vraag("samen", "ja_nee"),
        vraag("wie", "ja_nee", als=[{"vraag": "samen", "is": True}]),
    )
    k = kader(
        poorten("p") | {"criteria": [criterium("p", bij_nee="nee", aflezen=[JA | {"vraag": "wie"}])]}
    )
    wie = {"wie": Gegeven("gegeven", True)}
    samen = weeg(k, proef, {"samen": Gegeven("gegeven", True), **wie}, VANDAAG)
    assert samen.uitkomst == "ja"
    alleen = weeg(k, proef, {"samen": Gegeven("gegeven", False), **wie}, VANDAAG)
    assert alleen.uitkomst == NOG_TE_BEOORDELEN


def test_overgeslagen_is_geen_antwoord() -> None:
    k = kader(
        poorten("p") | {"criteria": [criterium("p", bij_nee="nee", aflezen=[JA | {"vraag": "v"}])]}
    )
    proef = lijst(vraag("v", "ja_nee", verplicht=False))
    assert weeg(k, proef, {"v": Gegeven("overgeslagen")}, VANDAAG).uitkomst == NOG_TE_BEOORDELEN


def test_voorwaarden_staan_alleen_bij_ja_mits() -> None:
    tabel = toets_velden(
        "uitkomsttabel",
        criteria=[criterium("a", aflezen=[JA | {"vraag": "v"}])],
        regels=[{"als": {"a": "ja"}, "uitkomst": "ja"}, {"als": {"a": "nee"}, "uitkomst": "mits"}],
    )
    proef = lijst(vraag("v", "ja_nee"))
    for antwoord, voorwaarden in ((True, ()), (False, ("Eerst praten.",))):
        afweging = weeg(kader(tabel), proef, {"v": Gegeven("gegeven", antwoord)}, VANDAAG)
        assert afweging.voorwaarden == voorwaarden
    assert weeg(kader(tabel), proef, {}, VANDAAG).voorwaarden == ()


RONDES = [
    {"naam": "voorjaar", "sluit_op": date(2026, 4, 1)},
    {"naam": "najaar", "sluit_op": date(2026, 10, 1)},
]


@pytest.mark.parametrize(
    ("vandaag", "naam", "gemist"),
    [
        (date(2026, 3, 31), "voorjaar", None),
        (date(2026, 4, 1), "voorjaar", None),
        (date(2026, 4, 2), "najaar", "voorjaar"),
        (date(2026, 10, 2), None, "najaar"),
    ],
)
def test_na_de_laatste_dag_is_het_voor_de_volgende_ronde(
    vandaag: date, naam: str | None, gemist: str | None
) -> None:
    afweging = weeg(kader(poorten("p"), rondes=RONDES), lijst(vraag("v")), {}, vandaag)
    assert afweging.ronde is not None
    assert (afweging.ronde.naam, afweging.ronde.gemist) == (naam, gemist)
    tekst = als_tekst(afweging)
    assert (f"Ronde: {naam}, in te dienen tot en met" in tekst) is (naam is not None)
    assert ("er staat geen volgende ronde in de gegevens" in tekst) is (naam is None)


def test_elke_waarde_rust_op_een_letterlijk_stuk_van_een_antwoord(dalfsen: GemeenteGegevens) -> None:
    antwoorden = {
        "idee": "Wij willen een speeltuin. Voor alle kinderen!",
        "doel": "Kinderen spelen weer buiten; goed voor het dorp",
        "samenwerking": "Ja: met vrijwilligers",
    }
    gronden = [
        (c.sleutel, grond)
        for toets in dalfsens(**antwoorden).toetsen
        for c in toets.criteria
        for grond in c.gronden
    ]
    assert gronden
    for _, grond in gronden:
        assert grond.fragment
        assert grond.fragment in antwoorden[grond.vraag]
    assert all(c.gronden for t in dalfsens(**antwoorden).toetsen for c in t.criteria if c.bekend)


def test_wie_eraan_wil_verdienen_of_het_zelf_doet_is_te_herkennen() -> None:
    for idee, waarde in (
        ("ik wil als ondernemer een terras op het plein", "nee"),
        ("een ijskar bij de plas, om er iets mee te verdienen", "nee"),
        ("mijn onderneming wil een buitenkeuken neerzetten", "nee"),
        ("wij bakken taart en willen er geen geld mee verdienen", "nog_te_beoordelen"),
        ("wij gaan met een paar gezinnen de stoep versieren", "ja"),
    ):
        assert waarden(dalfsens(idee=idee))["van_inwoners"] == waarde, idee
    for idee, waarde in (
        ("de bankjes verven we zelf", "ja"),
        ("wij gaan zelf een muur beschilderen", "ja"),
        ("dat kunnen we zelf niet", "nog_te_beoordelen"),
        ("de school moet zelf weten of ze meedoet", "nog_te_beoordelen"),
    ):
        assert waarden(dalfsens(idee=idee))["zelf_doen"] == waarde, idee
