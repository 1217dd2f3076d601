"""A place of the policy is looked up by its number, and by nothing that only looks like one."""

from __future__ import annotations

from kennisbank.schema.dekking import Deel, Dekking
from kennisbank.vraagbaak.bronindeling import Bronindeling
from kennisbank.vraagbaak.bronplek import Bronplek, Soort, bronplek_in, vraagt_waar_dat_staat
from kennisbank.zoeken.passages import Bronplaats, Vindbaar
from tests.hulp.vraagbaak import passage


def test_een_plek_wordt_opgezocht() -> None:
    for tekst, soort, nummer in (
        ("Wat staat er in paragraaf 3.2?", "paragraaf", "3.2"),
        ("en waar gaat hoofdstuk vijf over", "paragraaf", "5"),
        ("kunt u me vertellen wat er in § 2.2.1 staat", "paragraaf", "2.2.1"),
        ("het tweede hoofdstuk", "paragraaf", "2"),
        ("1.3.2", "los", "1.3.2"),
        ("en stap 2?", "stap", "2"),
        ("wat is de vierde stap", "stap", "4"),
        ("wat staat er in de bijlagen", "naam", "bijlage"),
    ):
        plek = bronplek_in(tekst)
        assert plek is not None, tekst
        assert (plek.soort, plek.nummer) == (soort, nummer), tekst


def test_wat_meer_vraagt_of_geen_plek_noemt_wordt_gewoon_gezocht() -> None:
    for tekst in (
        "wie beslist er bij stap 3",
        "hoofdstuk 4 van de Omgevingswet",
        "wat staat er in de participatieparagraaf",
        "in paragraaf 6 staat een bedrag voor trainingen",
        "verschil tussen stap 1 en stap 2",
        "met elkaar 2.0",
        "om 14.30 uur",
        "we hebben 2.5 ton",
    ):
        assert bronplek_in(tekst) is None, tekst


def _van(kop: str, paragraaf: str, stap: str | None = None) -> Vindbaar:
    gevonden = passage(kop, f"{kop} staat hier. En meer.", "vraag", artikel="regels")
    return _met(gevonden, Bronplaats("Ons plan", paragraaf, stap))


def _met(gevonden: Vindbaar, bron: Bronplaats) -> Vindbaar:
    velden = {naam: getattr(gevonden, naam) for naam in Vindbaar.__slots__}
    return Vindbaar(**{**velden, "bronnen": (bron,)})


_INDELING = Bronindeling(
    "bergdorp",
    Dekking(
        document="Ons plan",
        voluit="Ons plan voor Bergdorp",
        delen=(
            Deel(titel="Rollen", paragraaf="1"),
            Deel(titel="De gemeente begint", paragraaf="2.1.1"),
            Deel(titel="Kiezen", paragraaf="2.1.2", stap="stap 1"),
            Deel(titel="Een inwoner begint", paragraaf="2.2.1"),
            Deel(titel="Indienen", paragraaf="2.2.2", stap="stap 1"),
            Deel(titel="Beslissen", paragraaf="2.2.3", stap="stap 2, a"),
        ),
    ),
)
_PASSAGES = (
    _van("Wie wat doet", "1"),
    _van("De raad", "1"),
    _van("Hoe u indient", "2.2.2", "stap 1"),
    _van("Wie beslist", "2.2.3", "stap 2, a"),
)


def test_wat_er_staat_komt_uit_de_indeling_van_de_bron() -> None:
    def zoek(soort: Soort, nummer: str, eerder: str = "") -> str:
        plek = Bronplek(soort, nummer)
        gevonden = _INDELING.zoek_op(plek, _PASSAGES, eerder)
        return "" if gevonden is None else gevonden.deel.tekst

    assert "**Rollen**" in zoek("paragraaf", "1")
    assert "- **De raad**: De raad staat hier." in zoek("paragraaf", "1")
    assert zoek("paragraaf", "2.2.2").endswith("Hoe u indient staat hier. En meer.")
    assert "- 2.2.1 Een inwoner begint\n" in zoek("paragraaf", "2")
    assert "Hoofdstuk 7 is er niet" in zoek("paragraaf", "7")
    assert "nummers 1 en 2" in zoek("paragraaf", "7")
    assert zoek("los", "7.1") == zoek("stap", "9") == zoek("naam", "bijlage") == ""
    assert "twee keer" in zoek("stap", "1")
    assert "- Een inwoner begint: Indienen" in zoek("stap", "1")
    # After an answer about an idea of an inwoner it is the step of that row.
    assert "**Indienen**" in zoek("stap", "1", eerder=_PASSAGES[3].sleutel)
    assert "**Beslissen**" in zoek("stap", "2")


def test_een_bron_zonder_nummers_zegt_wat_er_wel_in_staat() -> None:
    indeling = Bronindeling(
        "bergdorp",
        Dekking(document="Dia's", voluit="De dia's", delen=(Deel(titel="Visie", paragraaf="visie"),)),
    )
    gevonden = indeling.zoek_op(Bronplek("paragraaf", "3.1"), _PASSAGES)
    assert gevonden is not None
    assert "geen nummers" in gevonden.deel.tekst
    assert "- Visie" in gevonden.deel.tekst


def test_waar_iets_staat_is_te_vragen_na_een_antwoord() -> None:
    for tekst in (
        "Waar staat dat?",
        "en in welk hoofdstuk staat dat precies",
        "waar kan ik dat nalezen",
    ):
        assert vraagt_waar_dat_staat(tekst), tekst
    for tekst in ("waar staat het bankje", "waar staat de toolbox", "in welk hoofdstuk staat de raad"):
        assert not vraagt_waar_dat_staat(tekst), tekst
    deel = _INDELING.waar_staat(_PASSAGES[3])
    assert deel.tekst.endswith("- paragraaf 2.2.3, stap 2, a: Beslissen")
    assert deel.bronnen == _PASSAGES[3].bronnen
