"""Answering: from the active municipality first, and only as sure as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from kennisbank.vraagbaak.antwoord import Antwoord
from kennisbank.vraagbaak.dienst import Vraagbaak
from tests.hulp.vraagbaak import maak_vraagbaak


@pytest.fixture(scope="module")
def baak(tmp_path_factory: pytest.TempPathFactory) -> Vraagbaak:
    return maak_vraagbaak(Path(tmp_path_factory.mktemp("vraagbaak")))


def eerste(antwoord: Antwoord) -> str:
    """The first text, whether it is sure or only comes near."""
    return (antwoord.delen or antwoord.misschien)[0].tekst


@pytest.mark.parametrize(
    ("vraag", "deel"),
    [
        ("hoe lang duurt het voordat ik iets hoor?", "binnen drie weken"),
        ("wie hakt de knoop door", "Het college"),
        ("wie bselist over mijn initatief", "Het college"),
        ("hoeveel uren kost een participatieronde", "40 tot 80 uur"),
        ("wat is het uitdaagrecht", "Met het uitdaagrecht"),
    ],
)
def test_de_passage_die_antwoordt(baak: Vraagbaak, vraag: str, deel: str) -> None:
    antwoord = baak.vraag(vraag)
    assert antwoord.beantwoord
    assert deel in eerste(antwoord)


def test_de_bron_noemt_eerst_de_gemeente(baak: Vraagbaak) -> None:
    assert baak.vraag("wie hakt de knoop door").delen[0].bronregel == "Bergdorp, Ons plan, 3"
    assert baak.vraag("wat is het uitdaagrecht").delen[0].bronregel == "Ons plan, 1"


@pytest.mark.parametrize("vraag", ["hoe vraag ik een paspoort aan", "zzz qqq", "?", "", "😀"])
def test_wat_er_niet_staat_wordt_niet_beantwoord(baak: Vraagbaak, vraag: str) -> None:
    assert not baak.vraag(vraag).beantwoord


def test_een_gemeente_die_genoemd_wordt_antwoordt_zelf(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("hoe lang duurt het in Zeestad voordat ik iets hoor?")
    assert "vijf weken" in eerste(antwoord)
    assert antwoord.kanttekening == "Dit geldt in Zeestad, niet in Bergdorp."


def test_een_vergelijking_noemt_beide(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("hoe lang duurt het voordat ik iets hoor, hier en in Zeestad?")
    assert [deel.naam for deel in antwoord.delen] == ["Bergdorp", "Zeestad"]


def test_en_in_een_andere_gemeente_is_dezelfde_vraag(baak: Vraagbaak) -> None:
    hier = baak.vraag("hoe lang duurt het voordat ik iets hoor?")
    daar = baak.vraag("en in Zeestad?", context=hier.context)
    assert "vijf weken" in eerste(daar)


def test_twee_vragen_krijgen_twee_antwoorden(baak: Vraagbaak) -> None:
    antwoord = baak.vraag(
        "wie beslist over mijn initiatief en hoeveel uren kost een participatieronde?"
    )
    assert [deel.sleutel for deel in antwoord.delen] == [
        "besluit#wie-beslist",
        "uren#hoeveel-uren-een-ronde-kost",
    ]


def test_een_vervolgvraag_gaat_verder_bij_hetzelfde(baak: Vraagbaak) -> None:
    eerder = baak.vraag("wanneer belt de dorpsmakelaar?")
    assert eerder.delen[0].sleutel == "na_het_indienen#binnen-drie-weken"
    verder = baak.vraag("en wat vraagt die dan?", context=eerder.context)
    assert "wat u wilt bereiken" in eerste(verder)


def test_een_knop_geeft_precies_die_passage(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("wanneer belt de dorpsmakelaar?")
    knop = next(v for v in antwoord.vervolg if v.label == "Wat de dorpsmakelaar vraagt")
    assert knop.plek is not None
    gekozen = baak.passage(knop.plek)
    assert gekozen is not None
    assert "wat u wilt bereiken" in eerste(gekozen)
    assert baak.passage("bergdorp:weg#is-het") is None
    assert baak.passage("nergens:weg") is None


@pytest.mark.parametrize(
    ("vraag", "tekst"),
    [
        ("welke werkvormen passen bij adviseren?", "worldcafé, focusgroep"),
        ("werkvorm bij meedenken", "worldcafé, focusgroep"),
        ("welke online werkvormen bij raadplegen", "- burgerpanel"),
        ("bij welk niveau hoort een wereldcafé", "noemt worldcafé bij adviseren."),
        ("bij welk niveau past een focusgroep", "bij adviseren en bij raadplegen."),
    ],
)
def test_een_lijst_is_heel_en_niet_meer_dan_gevraagd(baak: Vraagbaak, vraag: str, tekst: str) -> None:
    antwoord = baak.vraag(vraag)
    assert antwoord.delen[0].soort == "lijst"
    assert tekst in eerste(antwoord)
    assert ("burgerpanel" in eerste(antwoord)) == ("raadplegen" in vraag)
    assert antwoord.delen[0].bronregel == "Bergdorp, Ons plan, 6"


def test_na_een_lijst_is_en_online_genoeg(baak: Vraagbaak) -> None:
    lijst = baak.vraag("welke werkvormen passen bij adviseren?")
    online = baak.vraag("en online?", context=lijst.context)
    assert eerste(online).endswith("- online gesprek")
    ander = baak.vraag("en bij raadplegen?", context=online.context)
    assert eerste(ander).endswith("- burgerpanel")


def test_bij_een_niveau_zonder_werkvormen_wordt_niets_verzonnen(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("welke werkvormen bij informeren?")
    assert not any(deel.soort == "lijst" for deel in antwoord.delen)


@pytest.mark.parametrize(
    ("vraag", "tekst"),
    [
        ("welke werkvormen voor jongeren?", "- **Adviseren**: focusgroep, online gesprek"),
        ("werkvormen voor ouderen bij adviseren", "- worldcafé\n- focusgroep\n"),
        ("welke online werkvormen zijn er voor jongeren", "- **Adviseren**: online gesprek"),
        ("welke werkvorm past bij een groep van 100 mensen", "- **Raadplegen**: burgerpanel"),
        ("methode voor een kleine groep", "een kleine groep (gerekend met 10 mensen)"),
        ("werkvormen voor jongeren met 50 deelnemers", "past er geen bij jongeren en een groep van 50"),
    ],
)
def test_voor_wie_of_hoeveel_mensen_een_werkvorm_is(baak: Vraagbaak, vraag: str, tekst: str) -> None:
    antwoord = baak.vraag(vraag)
    assert antwoord.delen[0].soort == "lijst"
    assert tekst in eerste(antwoord)
    assert "geen beleid" in eerste(antwoord)


def test_een_andere_vorm_of_een_ander_niveau_blijft_voor_dezelfde_mensen(baak: Vraagbaak) -> None:
    lijst = baak.vraag("welke werkvormen voor jongeren bij adviseren?")
    online = baak.vraag("en online?", context=lijst.context)
    assert "- online gesprek\n" in eerste(online)
    ander = baak.vraag("en bij raadplegen?", context=online.context)
    assert "past er geen bij jongeren" in eerste(ander)


@pytest.mark.parametrize(
    "vraag",
    [
        "wat kan ik doen om te raadplegen",
        "hoe kan ik inwoners raadplegen",
        "waarmee kan ik raadplegen?",
    ],
)
def test_wat_iemand_kan_doen_op_een_niveau_is_een_werkvorm(baak: Vraagbaak, vraag: str) -> None:
    assert baak.vraag(vraag).delen[0].sleutel == "niveaus#raadplegen"


@pytest.mark.parametrize("vraag", ["hoe kan ik meedenken", "mag ik adviseren"])
def test_wie_zelf_wil_meedenken_krijgt_geen_werkvormen(baak: Vraagbaak, vraag: str) -> None:
    assert not any(deel.soort == "lijst" for deel in baak.vraag(vraag).delen)


def test_het_verschil_tussen_twee_niveaus(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("wat is het verschil tussen informeren en adviseren?")
    assert eerste(antwoord) == (
        "**Informeren**: De gemeente vertelt wat zij doet.\n\n**Adviseren**: Inwoners geven advies."
    )
    assert antwoord.delen[0].bronregel == "Bergdorp, Ons plan, 5"
    # Of raadplegen nothing is told.
    assert not any(
        deel.soort == "lijst" for deel in baak.vraag("verschil tussen raadplegen en adviseren").delen
    )


def test_na_een_werkvorm_is_bij_welk_niveau_genoeg(baak: Vraagbaak) -> None:
    eerder = baak.vraag("bij welk niveau hoort een focusgroep").context
    assert "noemt focusgroep bij" in eerste(baak.vraag("op welk niveau past dat?", context=eerder))


@pytest.mark.parametrize(
    ("vraag", "sleutel"),
    [
        ("en de tweede?", "doelen#betere-plannen"),
        ("wat houdt het eerste in", "doelen#luisteren"),
    ],
)
def test_na_een_lijst_kan_iemand_tellen(baak: Vraagbaak, vraag: str, sleutel: str) -> None:
    lijst = baak.vraag("wat zijn de drie doelen?")
    assert lijst.delen[0].sleutel == "doelen#de-drie-doelen"
    antwoord = baak.vraag(vraag, context=lijst.context)
    assert (antwoord.delen or antwoord.misschien)[0].sleutel == sleutel


def test_wie_de_gemeente_noemt_krijgt_wat_die_doet(baak: Vraagbaak) -> None:
    assert baak.vraag("is er een dorpsfonds").kandidaten[0].gemeente == "landelijk"
    assert (
        eerste(baak.vraag("is er een dorpsfonds in Bergdorp")) == "Bergdorp heeft een eigen dorpsfonds."
    )


def test_staat_het_alleen_in_de_wet_dan_wordt_dat_gezegd(baak: Vraagbaak) -> None:
    genoemd = baak.vraag("wat is het uitdaagrecht in Bergdorp")
    assert genoemd.kanttekening == "In het beleid van Bergdorp zelf vind ik hierover niets."
    assert baak.vraag("wat is het uitdaagrecht").kanttekening is None
    # Of this Bergdorp does speak, though the law answers better.
    assert baak.vraag("wat is een dorpsfonds in Bergdorp").kanttekening is None


def test_wat_een_werkvorm_is_zegt_de_gemeente_zelf_als_zij_dat_doet(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("wat is een dorpsschouw")
    assert eerste(antwoord) == "In Bergdorp loopt de dorpsschouw elk jaar door alle straten."
    assert {deel.gemeente for deel in antwoord.kandidaten} >= {"bergdorp", "praktijk"}
    werking = baak.vraag("hoe werkt een dorpsschouw")
    assert (werking.delen or werking.misschien)[0].gemeente == "praktijk"


def test_wie_een_mening_vraagt_hoort_dat_die_er_niet_is(baak: Vraagbaak) -> None:
    assert "geen mening" in (baak.vraag("wat vind jij van het college?").grens or "")


def test_wat_niet_in_het_beleid_staat_wordt_zo_genoemd(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("mag mijn dochter van veertien ook een idee indienen")
    assert not antwoord.beantwoord
    assert antwoord.niet_gezegd == (
        "Vanaf welke leeftijd iemand een idee mag indienen, staat niet in het beleid van Bergdorp."
    )
    assert [deel.sleutel for deel in antwoord.misschien] == [
        "na_het_indienen#wat-de-dorpsmakelaar-vraagt"
    ]
    assert baak.vraag("wanneer belt de dorpsmakelaar").niet_gezegd is None


def test_wie_doorvraagt_zonder_onderwerp_blijft_bij_hetzelfde(baak: Vraagbaak) -> None:
    eerder = baak.passage("praktijk:dorpsschouw#wat-is-een-dorpsschouw")
    assert eerder is not None
    hoe = baak.vraag("en hoe werkt dat dan", context=eerder.context)
    assert "lopen een route" in eerste(hoe)
    # Nothing about it gives a time; what another passage says of something else is no answer.
    duur = baak.vraag("hoe lang duurt dat", context=hoe.context)
    assert not duur.beantwoord
    assert not duur.misschien
    nog_een = baak.vraag("wat is het uitdaagrecht", context=hoe.context)
    assert "Met het uitdaagrecht" in eerste(nog_een)


@pytest.mark.parametrize("vraag", ["en hier?", "en wij dan?", "hoe is dat bij ons"])
def test_hier_en_wij_zijn_de_eigen_gemeente(baak: Vraagbaak, vraag: str) -> None:
    daar = baak.vraag("hoe lang duurt het in Zeestad voordat ik iets hoor?")
    hier = baak.vraag(vraag, context=daar.context)
    assert "binnen drie weken" in eerste(hier)
    assert hier.kanttekening is None


@pytest.mark.parametrize("vraag", ["wat is het verschil met ons", "vergelijk Bergdorp met Zeestad"])
def test_vergelijken_gaat_over_wat_net_is_gevraagd(baak: Vraagbaak, vraag: str) -> None:
    daar = baak.vraag("hoe lang duurt het in Zeestad voordat ik iets hoor?")
    teksten = [deel.tekst for deel in baak.vraag(vraag, context=daar.context).delen]
    assert "drie weken" in teksten[0]
    assert "vijf weken" in teksten[1]


def test_vergelijken_zonder_onderwerp_vraagt_waarin(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("waarin verschilt Bergdorp van Zeestad?")
    assert antwoord.vergelijkt == ("Bergdorp", "Zeestad")
    assert not antwoord.beantwoord


def test_een_andere_gemeente_is_een_andere_dan_de_eigen(baak: Vraagbaak) -> None:
    assert baak.noemt_andere("en in Zeestad?")
    assert not baak.noemt_andere("en in Bergdorp?")


def test_korter_is_de_eerste_zin(baak: Vraagbaak) -> None:
    eerder = baak.vraag("wat zijn de drie doelen")
    assert eerste(baak.vraag("kan het korter", context=eerder.context)) == "Dit zijn ze:"
    assert not baak.vraag("kan het korter").beantwoord


def test_het_verschil_tussen_twee_dingen_is_wat_elk_is(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("wat is het verschil tussen een dorpsschouw en een dorpsfonds?")
    assert [deel.sleutel.partition("#")[0] for deel in antwoord.delen] == [
        "schouw_hier",
        "fonds_landelijk",
    ]


def test_wat_alleen_hier_bekend_is_gaat_na_een_andere_gemeente_over_hier(baak: Vraagbaak) -> None:
    daar = baak.vraag("hoe lang duurt het in Zeestad voordat ik iets hoor?")
    hier = baak.vraag("wie hakt er de knoop door bij een moestuin", context=daar.context)
    assert [deel.naam for deel in hier.delen] == ["Bergdorp"]
    for vervolg in ("wie hakt daar de knoop door bij een moestuin", "en wie hakt de knoop door"):
        antwoord = baak.vraag(vervolg, context=daar.context)
        assert all(deel.naam != "Bergdorp" for deel in antwoord.delen), vervolg


def test_welke_gemeente_iets_heeft_wordt_aan_alle_gevraagd(baak: Vraagbaak) -> None:
    antwoord = baak.vraag("welke gemeente heeft een dorpsmakelaar")
    assert {deel.gemeente for deel in antwoord.delen or antwoord.misschien} <= {"bergdorp", "zeestad"}
    beide = baak.vraag("welke gemeenten laten iets horen over een idee?")
    assert (beide.delen or beide.misschien)[0].gemeente == "bergdorp"
