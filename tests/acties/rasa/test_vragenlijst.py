"""The action behind the form: what becomes of what is said."""

from __future__ import annotations

from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.vragenlijst import Vragenlijstactie
from acties.tussendoor.woorden import BEGIN
from acties.vragenlijst import gebeurtenissen as g
from tests.acties.test_gesprekken import zei
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in
from tests.hulp.inwoner import Inwoner


def test_een_groep_mensen_is_geen_klacht(omgeving: Omgeving) -> None:
    for groep in ("de buren van de kade", "de mensen van de overkant"):
        inwoner = Inwoner(omgeving, 3)
        inwoner.zeg(groep, leek_op="klacht")
        assert inwoner.vraag == "samenwerking"


def test_een_melding_is_geen_antwoord_op_met_wie(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, 3)
    gezegd, _ = inwoner.zeg("er is trouwens een lantaarnpaal kapot", leek_op="melding")
    assert gezegd.tekst.startswith("Dit heb ik niet bij uw idee gezet.")
    assert inwoner.vraag == "gesproken_met"
    # Where the problem is asked for, it may be just that.
    ander = Inwoner(omgeving, 2)
    ander.zeg("er is altijd wel een lantaarnpaal kapot", leek_op="melding")
    assert ander.vraag == "gesproken_met"


def test_een_klacht_achter_een_antwoord_wordt_niet_opgeschreven(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, 4)
    gezegd = inwoner.zeg("nee nog niet, en ik wil ook klagen over het zwerfafval", leek_op="klacht")
    assert "telt niet als klacht" in " ".join(" ".join(b.tekst for b in gezegd).split())
    assert inwoner.vraag == "wanneer"
    regels = inwoner.dialoog.doe(g.Toon()).regels
    assert [r.antwoord for r in regels if r.vraag == "samenwerking"] == ["nee nog niet"]


def test_wanneer_is_geen_antwoord_op_wat_het_kost(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, 6)
    [gezegd] = inwoner.zeg("liefst mei")
    assert "niet wat het kost" in (gezegd.fout or "")
    assert inwoner.vraag == "kosten"


def test_na_het_versturen_is_na_te_lezen_wat_er_verstuurd_is(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving)
    inwoner.dialoog = Dialoog(omgeving, dien_in(omgeving)[0])
    [ingediend] = inwoner.zeg("wat heb ik nou gestuurd", "samenvatting_tonen")
    assert [regel.antwoord for regel in ingediend.regels] == list(INTAKE)
    [stopt] = inwoner.zeg("ik stop ermee", "stoppen")
    assert "al verstuurd" in stopt.tekst
    assert stopt.knoppen[0].opdracht.intent == "intrekken"
    kenmerk = stopt.knoppen[0].opdracht.gegevens["kenmerk"]
    stand = omgeving.initiatieven.stand(kenmerk)
    assert stand is not None
    assert stand.status == "ingediend", "dat vraagt om een ja"
    [blijft] = inwoner.zeg("nee, laat dan maar gewoon zo", "behouden")
    assert "blijft staan" in blijft.tekst
    [verstuurd] = inwoner.zeg("verstuur het maar", "versturen")
    assert "al verstuurd" in verstuurd.tekst
    assert all(knop.opdracht.intent != "intrekken" for knop in verstuurd.knoppen)


def test_bij_een_tweede_idee_is_te_horen_hoe_het_met_het_eerste_staat(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving)
    gesprek, kenmerk = dien_in(omgeving)
    inwoner.dialoog = Dialoog(omgeving, gesprek)
    inwoner.dialoog.doe(g.Start("intake"))
    for tekst in ("hoe staat het met de eerste", "en hoe ver zijn jullie met mijn vorige idee?"):
        stand, *_, nogmaals = inwoner.zeg(tekst)
        assert kenmerk in stand.tekst
        assert (inwoner.vraag, nogmaals.soort) == ("contactgegevens", "vraag")


def test_wat_geen_idee_is_wordt_er_geen(omgeving: Omgeving) -> None:
    for tekst in (
        "burgerinitiatief",
        "een medewerker van jullie zei dat ik hier mijn idee kwijt kan",
        "de lamp op het plein doet het niet, maar ik heb ook een idee",
    ):
        inwoner = Inwoner(omgeving, begonnen=False)
        gezegd = inwoner.zeg(tekst, BEGIN)
        assert inwoner.idee is None, tekst
        # Who sent somebody here is no one they talked with either.
        assert not any(r.antwoord for r in inwoner.dialoog.doe(g.Toon()).regels), tekst
        assert ("geen melding" in " ".join(" ".join(b.tekst for b in gezegd).split())) is (
            "lamp" in tekst
        )
    inwoner = Inwoner(omgeving, begonnen=False)
    inwoner.eigen_idee_na("er ligt elke week rommel bij de vijver", "melding")
    assert inwoner.idee is None


def test_een_idee_dat_voor_een_melding_werd_gehouden_blijft_een_idee(omgeving: Omgeving) -> None:
    for tekst in (
        "een nieuwe boom op het plein waar de oude kapot is",
        "wij ruimen met de straat de rommel op die er ligt",
    ):
        inwoner = Inwoner(omgeving, begonnen=False)
        inwoner.eigen_idee_na(tekst, "melding")
        assert inwoner.idee == tekst


EERST_ANDERS = (
    (
        [("de speeltuin in Oudleusen is een bende, de wip is stuk", "melding")],
        "ja maar wij willen hem zelf opknappen met een paar vaders",
        ("speeltuin in Oudleusen", "hem zelf opknappen"),
    ),
    (
        [
            ("bij de school in Hoonhorst rijden ze veel te hard langs", "melding"),
            ("ik zou willen dat er drempels komen", "melding"),
        ],
        "nou wij ouders willen zelf wel met hesjes gaan staan",
        ("school in Hoonhorst", "drempels", "hesjes"),
    ),
    (
        [("kan ik ergens geld krijgen voor onze buurtbarbecue", "subsidie")],
        "en als we er zelf een speurtocht bij doen voor de kinderen",
        ("buurtbarbecue", "speurtocht"),
    ),
)


def test_wat_eerst_iets_anders_leek_gaat_met_het_idee_mee(omgeving: Omgeving) -> None:
    for eerder, tekst, verwacht in EERST_ANDERS:
        inwoner = Inwoner(omgeving, begonnen=False)
        for gezegd, intent in eerder:
            zei(omgeving.bron, inwoner.dialoog.gesprek_id, inwoner.volgende(), gezegd, intent)
        inwoner.zeg(tekst, BEGIN)
        assert inwoner.idee is not None
        assert all(deel in inwoner.idee for deel in verwacht), inwoner.idee


def test_ja_in_een_andere_taal_begint_met_wat_net_is_verteld(omgeving: Omgeving) -> None:
    verteld = "Hello, I would like to start a community garden in Nieuwleusen"
    for eerst, ja, idee in (
        (verteld, "yes please", verteld),
        ("Merhaba, nasılsınız", "evet", None),
        ("hello there", "yes", None),
    ):
        inwoner = Inwoner(omgeving, begonnen=False)
        zei(omgeving.bron, inwoner.dialoog.gesprek_id, inwoner.volgende(), eerst, "andere_taal")
        inwoner.zeg(ja, BEGIN)
        assert inwoner.vraag is not None
        assert inwoner.idee == idee


def test_een_ander_idee_neemt_niets_mee(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, begonnen=False)
    hier = inwoner.dialoog.gesprek_id
    zei(omgeving.bron, hier, inwoner.volgende(), "de lantaarnpaal bij de brug is stuk", "melding")
    inwoner.zeg("ik wil een moestuin beginnen bij de school", BEGIN)
    assert inwoner.idee == "ik wil een moestuin beginnen bij de school"


def test_de_knop_eigen_idee_neemt_alles_mee_wat_is_verteld(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, begonnen=False)
    hier = inwoner.dialoog.gesprek_id
    zei(omgeving.bron, hier, inwoner.volgende(), "kan er een skatebaan komen in Nieuwleusen", "melding")
    inwoner.eigen_idee_na("gewoon bij de sporthal daar is ruimte zat", "melding")
    assert inwoner.idee is not None
    assert "skatebaan" in inwoner.idee
    assert "sporthal" in inwoner.idee


def test_wat_bij_het_nalezen_nergens_hoort_kan_met_een_knop_ergens_bij(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, 8)
    [*_, bericht] = inwoner.zeg("dat de regenton gevuld is en de slang blijft liggen")
    knop = bericht.knoppen[0]
    assert (knop.label, knop.genummerd) == ("Zet dit bij ‘Uw idee en de plek’", False)
    hier = inwoner.dialoog.gesprek_id
    zei(omgeving.bron, hier, nummer := inwoner.volgende(), knop.label, "wijzigen", knop=True)
    gegevens = dict(knop.opdracht.gegevens)
    beurt = Beurt(hier, f"i{nummer}", int(gegevens["verhaal"]) + 1, "wijzigen", None, gegevens, True)
    Vragenlijstactie(omgeving).doe(beurt)
    assert inwoner.idee == f"{INTAKE[1]}\n\ndat de regenton gevuld is en de slang blijft liggen"
    # Also when it was taken for something else, and that was said.
    for gezegd, erbij in (
        ("de slang moet vorstvrij opgeborgen worden", True),
        ("hoe laat gaat het gemeentehuis open", False),
    ):
        inkomend = zei(omgeving.bron, hier, nummer := inwoner.volgende(), gezegd, "buiten_bereik")
        beurt = Beurt(hier, f"i{nummer}", inkomend, "buiten_bereik", None, {}, True, True)
        [*_, bericht] = Vragenlijstactie(omgeving).doe(beurt).berichten
        assert any(k.label.startswith("Zet dit") for k in bericht.knoppen) == erbij
    for niets in ("ok dan weet ik het", "wat gebeurt er hierna met mijn idee?"):
        [*_, bericht] = inwoner.zeg(niets)
        assert not any(k.label.startswith("Zet dit") for k in bericht.knoppen)


def test_wie_na_de_vraag_wat_ze_bedoelen_verder_vertelt_raakt_het_eerste_niet_kwijt(
    omgeving: Omgeving,
) -> None:
    eerst = "een bank bij de molen, moet de gemeente neerzetten"
    for tekst, samen in (
        ("wij kunnen wel de planken leveren", True),
        ("vooral voor oudere wandelaars", True),
        ("ik heb een ander idee: een pannaveldje", False),
    ):
        inwoner = Inwoner(omgeving, begonnen=False)
        zei(omgeving.bron, inwoner.dialoog.gesprek_id, inwoner.volgende(), eerst, "twijfel")
        inwoner.zeg(tekst, BEGIN)
        assert inwoner.idee is not None
        assert (eerst in inwoner.idee, tekst in inwoner.idee) == (samen, True)
