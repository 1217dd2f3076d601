"""The engine, one behaviour at a time."""

from __future__ import annotations

from typing import Any

import pytest

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import Resultaat, Toestand, open_vraag, verwerk, weergave_van
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.uitkomst import Bevestiging, Samenvatting, VraagOpen
from acties.vragenlijst.weergave import toon_vraag
from kennisbank.schema.vragenlijst import Vragenlijst
from tests.hulp.vragenlijsten import lijst, vraag

DRIE = lijst(vraag("een"), vraag("twee", verplicht=False), vraag("drie"))


def tekst(woorden: str) -> g.Beantwoord:
    return g.Beantwoord(Inbreng(tekst=woorden))


def na(vragen: Vragenlijst, *daden: g.Gebeurtenis) -> Resultaat:
    resultaat = Resultaat(Toestand())
    for daad in daden:
        resultaat = verwerk(vragen, resultaat.toestand, daad)
    return resultaat


def open_na(vragen: Vragenlijst, *daden: g.Gebeurtenis) -> str | None:
    vraag = open_vraag(vragen, na(vragen, *daden).toestand)
    return vraag.sleutel if vraag is not None else None


def soorten(resultaat: Resultaat) -> list[str]:
    return [melding.soort for melding in resultaat.meldingen]


def test_vragen_komen_op_volgorde() -> None:
    assert open_na(DRIE) == "een"
    assert open_na(DRIE, tekst("1")) == "twee"
    assert open_na(DRIE, tekst("1"), tekst("2")) == "drie"
    assert open_na(DRIE, tekst("1"), tekst("2"), tekst("3")) is None


def test_terug_en_dan_een_nieuw_antwoord_gaat_verder_bij_het_gat() -> None:
    daden = (tekst("1"), tekst("2"), g.Terug(), g.Terug())
    assert open_na(DRIE, *daden) == "een"
    assert open_na(DRIE, *daden, tekst("toch iets anders")) == "drie"


def test_terug_bij_de_eerste_vraag_zegt_dat_het_niet_verder_kan() -> None:
    assert soorten(na(DRIE, g.Terug())) == ["eerste_vraag"]


def test_terug_vanuit_de_samenvatting_is_de_laatste_vraag() -> None:
    assert open_na(DRIE, tekst("1"), tekst("2"), tekst("3"), g.Terug()) == "drie"


def test_overslaan_mag_bij_een_vraag_die_niet_hoeft() -> None:
    resultaat = na(DRIE, tekst("1"), g.SlaOver())
    assert resultaat.nieuw[0][1].status == "overgeslagen"
    assert open_na(DRIE, tekst("1"), g.SlaOver()) == "drie"


def test_overslaan_van_een_verplichte_vraag_zegt_waarom_hij_nodig_is() -> None:
    resultaat = na(DRIE, g.SlaOver())
    assert resultaat.fout is not None
    assert "Omdat de test het vraagt." in resultaat.fout
    assert not resultaat.nieuw


def test_behouden_laat_het_antwoord_staan() -> None:
    resultaat = na(DRIE, tekst("1"), g.Terug(), g.Behoud())
    assert resultaat.toestand.antwoorden["een"].waarde == "1"
    assert open_vraag(DRIE, resultaat.toestand) is DRIE.vraag("twee")


def test_een_zin_die_op_laten_staan_lijkt_is_een_antwoord_als_er_niets_staat() -> None:
    zin = "Het ging zoals het in het plan van aanpak stond"
    resultaat = na(DRIE, g.Behoud(zin))
    assert resultaat.toestand.antwoorden["een"].waarde == zin
    kort = na(DRIE, g.Behoud("laat dat maar gewoon zo staan"))
    assert kort.fout is not None
    assert not kort.nieuw


def test_overslaan_van_een_heropende_vraag_gooit_niets_weg() -> None:
    resultaat = na(DRIE, tekst("1"), tekst("2"), g.Terug(), g.SlaOver())
    assert resultaat.toestand.antwoorden["twee"].waarde == "2"


def test_wissen_maakt_een_antwoord_leeg_dat_niet_verplicht_is() -> None:
    resultaat = na(DRIE, tekst("1"), tekst("2"), g.Terug(), g.Wis())
    assert resultaat.toestand.antwoorden["twee"].status == "overgeslagen"


@pytest.mark.parametrize(
    "opdracht",
    [g.Wijzig(vraag="een"), g.Wijzig(tekst="wijzig vraag 1"), g.Wijzig(tekst="naam een klopt niet")],
)
def test_wijzigen_heropent_de_bedoelde_vraag(opdracht: g.Wijzig) -> None:
    assert open_na(DRIE, tekst("1"), tekst("2"), opdracht) == "een"


def test_wijzigen_zonder_te_zeggen_wat_toont_de_antwoorden() -> None:
    resultaat = na(DRIE, tekst("1"), g.Wijzig(tekst="ik wil iets veranderen"))
    getoond = weergave_van(DRIE, resultaat)
    assert isinstance(getoond, Samenvatting)
    assert not getoond.compleet
    assert soorten(resultaat) == ["wat_wijzigen"]


def test_wijzigen_van_een_vraag_die_nog_komt_zegt_dat() -> None:
    resultaat = na(DRIE, tekst("1"), g.Wijzig(vraag="drie"))
    assert soorten(resultaat) == ["wijzig_onbekend"]
    assert open_vraag(DRIE, resultaat.toestand) is DRIE.vraag("twee")


def test_een_lang_verhaal_dat_op_wijzigen_lijkt_is_een_antwoord() -> None:
    verhaal = "wij willen de hele straat veranderen zodat kinderen daar weer veilig buiten spelen"
    resultaat = na(DRIE, tekst("1"), g.Wijzig(tekst=verhaal))
    assert resultaat.toestand.antwoorden["twee"].waarde == verhaal
    assert soorten(resultaat) == ["genoteerd"]


def test_correctie_verandert_het_antwoord_en_noemt_oud_en_nieuw() -> None:
    resultaat = na(DRIE, tekst("op zaterdag"), g.Corrigeer("nee, niet zaterdag maar zondag"))
    assert resultaat.toestand.antwoorden["een"].waarde == "op zondag"
    gegevens = resultaat.meldingen[0].gegevens
    assert (gegevens["oud"], gegevens["nieuw"]) == ("op zaterdag", "op zondag")
    assert open_vraag(DRIE, resultaat.toestand) is DRIE.vraag("twee")


def test_correctie_raakt_ook_het_verhaal_waarin_het_al_verteld_was() -> None:
    verhaal = "Op zaterdag samen in de tuin werken"
    resultaat = na(DRIE, tekst(verhaal), tekst("Op zaterdag"), g.Corrigeer("niet zaterdag maar zondag"))
    antwoorden = resultaat.toestand.antwoorden
    assert antwoorden["een"].waarde == "Op zondag samen in de tuin werken"
    assert antwoorden["twee"].waarde == "Op zondag"
    assert soorten(resultaat) == ["gewijzigd", "gewijzigd"]
    assert {sleutel for sleutel, _ in resultaat.nieuw} == {"een", "twee"}


def test_correctie_raakt_alleen_hele_woorden() -> None:
    resultaat = na(DRIE, tekst("in 2010"), g.Corrigeer("niet 10 maar 20"))
    assert resultaat.toestand.antwoorden["een"].waarde == "in 2010"


def test_correctie_van_iets_dat_nergens_staat_is_een_antwoord() -> None:
    zin = "niet de gemeente maar wijzelf"
    resultaat = na(DRIE, tekst("1"), g.Corrigeer(zin))
    assert resultaat.toestand.antwoorden["twee"].waarde == zin


def test_correctie_neemt_het_laatst_gegeven_antwoord() -> None:
    resultaat = na(
        DRIE, tekst("mei"), tekst("mei"), g.Corrigeer("niet mei maar juni"), g.Wijzig(vraag="een")
    )
    assert resultaat.toestand.antwoorden["een"].waarde == "mei"
    assert resultaat.toestand.antwoorden["twee"].waarde == "juni"


def test_opnieuw_vraagt_eerst_of_het_echt_moet() -> None:
    resultaat = na(DRIE, tekst("1"), g.Opnieuw())
    assert isinstance(weergave_van(DRIE, resultaat), Bevestiging)
    assert verwerk(DRIE, resultaat.toestand, g.Bevestig("ja")).slot == "opnieuw"
    verder = verwerk(DRIE, resultaat.toestand, g.Ontken("nee"))
    assert verder.slot is None
    assert verder.toestand.antwoorden["een"].waarde == "1"


def test_iets_anders_zeggen_dan_ja_begint_niet_opnieuw() -> None:
    resultaat = na(DRIE, tekst("1"), g.Opnieuw(), tekst("een speeltuin"))
    assert resultaat.toestand.antwoorden["twee"].waarde == "een speeltuin"


def test_versturen_kan_pas_als_alles_gevraagd_is() -> None:
    assert soorten(na(DRIE, tekst("1"), g.Verstuur())) == ["nog_niet_klaar"]
    assert na(DRIE, tekst("1"), tekst("2"), tekst("3"), g.Verstuur()).slot == "verstuurd"


def test_ja_op_de_vraag_of_het_zo_verstuurd_kan_is_versturen() -> None:
    assert na(DRIE, tekst("1"), tekst("2"), tekst("3"), g.Bevestig("ja")).slot == "verstuurd"


def test_nee_op_een_open_vraag_is_een_antwoord() -> None:
    assert na(DRIE, g.Ontken("nee")).toestand.antwoorden["een"].waarde == "nee"


def test_waarom_verandert_niets() -> None:
    resultaat = na(DRIE, tekst("1"), g.Waarom())
    getoond = weergave_van(DRIE, resultaat)
    assert isinstance(getoond, VraagOpen)
    assert getoond.vraag == "twee"
    assert resultaat.meldingen[0].gegevens["tekst"] == "Omdat de test het vraagt."
    assert not resultaat.nieuw


def test_wie_blijft_vragen_waarom_hoort_iets_anders() -> None:
    nogmaals = na(DRIE, g.Waarom(nogmaals=True))
    assert [m.soort for m in nogmaals.meldingen] == ["waarom_moet"]
    getoond = weergave_van(DRIE, nogmaals)
    assert isinstance(getoond, VraagOpen)
    vraag_erna = toon_vraag(DRIE, getoond)[-1]
    assert "Ik wil een mens spreken" in [knop.label for knop in vraag_erna.knoppen]
    mag = na(lijst(vraag("een", verplicht=False)), g.Waarom(nogmaals=True))
    assert [m.soort for m in mag.meldingen] == ["waarom_mag"]


def test_een_voorwaarde_sluit_een_vraag_en_bewaart_het_antwoord() -> None:
    vragen = lijst(
        vraag("heeft", "ja_nee"), vraag("wat", als=[{"vraag": "heeft", "is": True}]), vraag("slot")
    )
    ja, nee = g.Beantwoord(Inbreng(ja=True)), g.Beantwoord(Inbreng(ja=False))
    assert open_na(vragen, ja) == "wat"
    assert open_na(vragen, nee) == "slot"
    resultaat = na(vragen, ja, tekst("iets"), g.Wijzig(vraag="heeft"), nee)
    assert open_vraag(vragen, resultaat.toestand) is vragen.vraag("slot")
    assert resultaat.toestand.antwoorden["wat"].waarde == "iets"
    weer = na(vragen, ja, tekst("iets"), g.Wijzig(vraag="heeft"), nee, g.Wijzig(vraag="heeft"), ja)
    assert open_vraag(vragen, weer.toestand) is vragen.vraag("slot")


def test_een_sprong_slaat_vragen_over() -> None:
    vragen = lijst(
        vraag("kies", "keuze", spring=[{"als": [{"vraag": "kies", "is": "b"}], "naar": "einde"}]),
        vraag("meer"),
    )
    assert open_na(vragen, g.Beantwoord(Inbreng(keuze="a"))) == "meer"
    assert open_na(vragen, g.Beantwoord(Inbreng(keuze="b"))) is None


def test_een_onvolledig_antwoord_blijft_open_en_wordt_aangevuld() -> None:
    vragen = lijst(vraag("wie", "contact"), vraag("wat"))
    resultaat = na(vragen, tekst("ik ben Jan de Vries"))
    getoond = weergave_van(vragen, resultaat)
    assert isinstance(getoond, VraagOpen)
    assert getoond.vraag == "wie"
    assert getoond.vervolg == "Dank u, Jan de Vries. Wat is uw e-mailadres of telefoonnummer?"
    assert open_na(vragen, tekst("Jan de Vries"), tekst("jan@voorbeeld.nl")) == "wat"


def test_tekst_in_de_samenvatting_kan_een_vraag_noemen() -> None:
    klaar = (tekst("1"), tekst("2"), tekst("3"))
    assert open_na(DRIE, *klaar, tekst("naam twee")) == "twee"
    assert soorten(na(DRIE, *klaar, tekst("mooi weer vandaag"))) == ["niet_verwerkt"]


DATUM = lijst(
    vraag("idee", vertellen=True),
    vraag("wanneer", synoniemen=["datum"], herken={"soort": "moment"}),
    vraag("wie", "contact", synoniemen=["nummer"]),
)
DATUM_KLAAR = (tekst("een bankje"), tekst("in april"), tekst("Jan Bos, 0612345678"))


@pytest.mark.parametrize(
    "daad",
    [
        g.Corrigeer("die datum moet mei zijn"),
        tekst("die datum moet mei zijn"),
        g.Wijzig(tekst="verander de datum in mei"),
    ],
)
def test_noemt_de_vraag_en_wat_het_moet_zijn(daad: g.Gebeurtenis) -> None:
    resultaat = na(DATUM, *DATUM_KLAAR, daad)
    assert resultaat.toestand.antwoorden["wanneer"].waarde == "mei"
    [melding] = resultaat.meldingen
    assert melding.gegevens == {"naam": "naam wanneer", "oud": "in april", "nieuw": "mei"}


def test_een_ander_nummer_laat_de_naam_staan() -> None:
    resultaat = na(DATUM, *DATUM_KLAAR, tekst("mijn nummer is 0687654321"))
    waarde = resultaat.toestand.antwoorden["wie"].waarde
    assert waarde == {"naam": "Jan Bos", "telefoon": "06 87654321"}


def test_een_verhaal_wordt_niet_door_een_paar_woorden_vervangen() -> None:
    resultaat = na(DATUM, *DATUM_KLAAR, g.Corrigeer("het idee moet groter zijn"))
    assert resultaat.toestand.antwoorden["idee"].waarde == "een bankje"
    assert resultaat.toestand.heropend == "idee"


def test_laat_maar_bij_een_vraag_om_te_wijzigen_laat_het_antwoord_staan() -> None:
    resultaat = na(DATUM, *DATUM_KLAAR, g.Wijzig("wanneer"), g.Stop("laat maar"))
    assert soorten(resultaat) == ["behouden"]
    assert resultaat.slot is None
    assert na(DATUM, tekst("een bankje"), g.Stop("laat maar")).slot == "gepauzeerd"


@pytest.mark.parametrize("niets", ["nee", "weet niet", "👍", "a", "...", "hmm ok"])
def test_wie_niets_vertelt_wordt_het_nog_eens_gevraagd(niets: str) -> None:
    resultaat = na(DATUM, tekst(niets))
    assert resultaat.fout is not None
    assert open_na(DATUM, tekst(niets)) == "idee"
    assert open_na(DATUM, tekst(niets), tekst("speeltuin")) == "wanneer"


NALEZEN = {"tekst": "Klopt het?", "knop": "Laat het advies zien"}
ONDERDEEL = lijst(
    vraag("een"), vraag("twee"), vraag("drie"), dossier=True, afronding="onderdeel", nalezen=NALEZEN
)
INGEVULD = (tekst("eerste"), tekst("tweede"), tekst("derde"))


@pytest.mark.parametrize(
    "daad",
    [
        g.Stop("laat maar zien"),
        g.Stop("laat maar komen"),
        g.Toon("toon de uitkomst"),
        tekst("laat het advies maar zien"),
        tekst("het advies"),
    ],
)
def test_wie_om_de_uitkomst_vraagt_krijgt_die(daad: g.Gebeurtenis) -> None:
    assert na(ONDERDEEL, *INGEVULD, daad).slot == "verstuurd"


def test_wie_wil_stoppen_of_nalezen_krijgt_geen_uitkomst() -> None:
    assert na(ONDERDEEL, *INGEVULD, g.Stop("laat maar")).slot == "gepauzeerd"
    assert na(ONDERDEEL, *INGEVULD, g.Toon("laat zien wat ik heb ingevuld")).toon_overzicht
    # What a resident sends, goes to the municipality only in so many words.
    assert na(DRIE, *INGEVULD, g.Stop("laat maar zien")).slot == "gepauzeerd"


def test_terug_gaat_naar_wat_hier_gezegd_is() -> None:
    toestand = na(ONDERDEEL, tekst("eerste"), tekst("tweede")).toestand
    bekend = Toestand(toestand.antwoorden, van_elders=frozenset({"twee"}))
    assert verwerk(ONDERDEEL, bekend, g.Terug()).toestand.heropend == "een"
    # Filled in from elsewhere is all there is: then simply the one before.
    alles = Toestand(toestand.antwoorden, van_elders=frozenset({"een", "twee"}))
    assert verwerk(ONDERDEEL, alles, g.Terug()).toestand.heropend == "twee"


def test_wijzig_met_het_nummer_van_de_knop() -> None:
    assert na(ONDERDEEL, *INGEVULD, g.Wijzig(None, "wijzig 2")).toestand.heropend == "twee"
    assert na(ONDERDEEL, tekst("eerste"), g.Wijzig(None, "wijzig 1")).toestand.heropend == "een"


def test_een_lange_zin_heropent_geen_vraag_die_erin_genoemd_wordt() -> None:
    lang = "het team doet alles samen met iemand voor naam twee erbij"
    assert na(ONDERDEEL, *INGEVULD, tekst(lang)).toestand.heropend is None
    assert na(ONDERDEEL, *INGEVULD, tekst("naam twee")).toestand.heropend == "twee"


def test_een_naam_wordt_in_een_zin_vervangen_en_klaar_is_geen_naam() -> None:
    vragen = lijst(vraag("titel", naam="Naam", max_tekens=150), vraag("verhaal"), dossier=True)
    daden = (tekst("Plein denk ik"), tekst("Er is veel te doen"))
    anders = na(vragen, *daden, tekst("de naam moet Herinrichting Plein zijn"))
    assert anders.toestand.antwoorden["titel"].waarde == "Herinrichting Plein"
    zo = na(vragen, *daden, g.Wijzig("titel"), tekst("klaar"))
    assert zo.toestand.antwoorden["titel"].waarde == "Plein denk ik"
    assert open_vraag(vragen, zo.toestand) is None


def test_een_keuze_blijkt_uit_een_zin_en_wordt_teruggezegd() -> None:
    keuzes = [
        {"sleutel": "advies", "label": "Advies", "blijkt_uit": ["meedenk"]},
        {"sleutel": "mee", "label": "Meebeslissen", "blijkt_uit": ["meebeslis"]},
    ]
    vragen = lijst(vraag("wat", "keuze", keuzes=keuzes), vraag("slot"))
    gezegd = na(vragen, tekst("ze mogen meedenken, maar het college beslist"))
    assert gezegd.toestand.antwoorden["wat"].waarde == "advies"
    assert soorten(gezegd) == ["opmerking"]
    for onduidelijk in ("niet meedenken", "meedenken en meebeslissen", "is meedenken genoeg?"):
        assert na(vragen, tekst(onduidelijk)).fout is not None
    assert na(vragen, tekst("ik dacht eigenlijk aan meebeslissen")).fout is None


def test_bij_een_dossier_kan_er_bij_het_vorige_antwoord_nog_iets_bij() -> None:
    vragen = lijst(vraag("wie", "meerkeuze"), vraag("mag", "ja_nee"), dossier=True)
    bijgezet = na(vragen, tekst("appels"), tekst("doe er nog citroenen bij"))
    assert bijgezet.toestand.antwoorden["wie"].waarde == ["a", "c"]
    assert open_vraag(vragen, bijgezet.toestand) == vragen.vraag("mag")


RUIMTE = lijst(
    vraag("ruimte", soort="ja_nee"),
    vraag("waarover", toelichting=True, als=[{"vraag": "ruimte", "is": True}]),
    vraag("waarom_niet", toelichting=True, als=[{"vraag": "ruimte", "is": False}]),
    vraag("verder"),
)


def test_wat_bij_ja_of_nee_gezegd_werd_is_het_voorstel_voor_de_vraag_die_volgt() -> None:
    ja = tekst("ja, over het groen en de stoep")
    gevraagd = weergave_van(RUIMTE, na(RUIMTE, ja))
    assert isinstance(gevraagd, VraagOpen)
    assert "Zal ik ‘over het groen en de stoep’ opschrijven?" in str(toon_vraag(RUIMTE, gevraagd))
    assert na(RUIMTE, ja, tekst("ja")).toestand.antwoorden["waarover"].waarde == (
        "over het groen en de stoep"
    )
    assert na(RUIMTE, ja, tekst("de plek van de bomen")).toestand.antwoorden["waarover"].waarde == (
        "de plek van de bomen"
    )
    nee = tekst("nee, want de raad heeft al besloten")
    assert open_na(RUIMTE, nee) == "waarom_niet"
    assert open_na(RUIMTE, nee, tekst("ja")) == "verder"


def test_een_kaal_ja_stelt_niets_voor() -> None:
    assert "waarover" not in na(RUIMTE, tekst("ja hoor")).toestand.antwoorden
    assert open_na(RUIMTE, tekst("ja hoor")) == "waarover"


DOSSIER = lijst(
    vraag("ruimte", "ja_nee", feit=True, naam="Ruimte voor invloed"),
    vraag("waarover", naam="Waarover mensen meepraten", als=[{"vraag": "ruimte", "is": True}]),
    vraag("reden", naam="Waarom niet", toelichting=True, als=[{"vraag": "ruimte", "is": False}]),
    vraag("tijd", "ja_nee", feit=True, naam="Tijd en mensen"),
    dossier=True,
)


@pytest.mark.parametrize("daad", [tekst, g.Corrigeer, lambda t: g.Wijzig(tekst=t)])
@pytest.mark.parametrize("klaar", [False, True])
def test_bij_twee_moet_staan_zet_het_er_neer(daad: Any, klaar: bool) -> None:
    gedaan = [tekst("ja"), tekst("de inrichting"), *([tekst("ja")] if klaar else [])]
    resultaat = na(DOSSIER, *gedaan, daad("nee wacht, bij 2 moet staan: alles behalve het pad"))
    assert resultaat.toestand.antwoorden["waarover"].waarde == "alles behalve het pad"
    [melding] = resultaat.meldingen
    assert melding.soort == "gewijzigd"
    assert (melding.gegevens["oud"], melding.gegevens["nieuw"]) == (
        "de inrichting",
        "alles behalve het pad",
    )
    assert isinstance(weergave_van(DOSSIER, resultaat), Samenvatting) is klaar


def test_bij_de_open_vraag_blijft_de_naam_van_de_vraag_weg() -> None:
    resultaat = na(DOSSIER, tekst("ja"), tekst("bij waarover mensen meepraten: het groen"))
    assert resultaat.toestand.antwoorden["waarover"].waarde == "het groen"


def test_iets_toevoegen_zet_het_erachter_of_zegt_dat_het_niet_kan() -> None:
    gedaan = (tekst("ja"), tekst("het groen"))
    erbij = na(DOSSIER, *gedaan, tekst("bij vraag 2 wil ik nog iets toevoegen: ook de stoep"))
    assert erbij.toestand.antwoorden["waarover"].waarde == "het groen\n\nook de stoep"
    niet = na(DOSSIER, *gedaan, tekst("oh wacht, bij vraag 1 wil ik nog iets toevoegen: ook de stoep"))
    assert soorten(niet) == ["opmerking"]
    assert niet.toestand.antwoorden["ruimte"].waarde is True


def test_toch_nee_is_van_de_vraag_die_genoemd_wordt() -> None:
    gedaan = (tekst("ja"), tekst("het groen"))
    zin = "wacht, alle kabels liggen vast dus ruimte is toch nee"
    resultaat = na(DOSSIER, *gedaan, g.Ontken(zin))
    assert resultaat.toestand.antwoorden["ruimte"].waarde is False
    assert "tijd" not in resultaat.toestand.antwoorden
    gevraagd = weergave_van(DOSSIER, resultaat)
    assert isinstance(gevraagd, VraagOpen)
    assert "alle kabels liggen vast" in str(toon_vraag(DOSSIER, gevraagd))


def test_hm_maakt_niets_af() -> None:
    gedaan = (tekst("ja"), tekst("het groen"), tekst("ja"))
    assert na(DOSSIER, *gedaan, g.Bevestig("hm")).slot is None
    assert soorten(na(DOSSIER, *gedaan, g.Bevestig("hm"))) == ["kies_versturen"]
    assert na(DOSSIER, *gedaan, g.Bevestig("klopt")).slot == "verstuurd"


AANTALLEN = lijst(
    vraag("aantal", "getal", naam="Aantal mensen", minimum=1, maximum=9999),
    vraag("tijd", "ja_nee", naam="Genoeg tijd"),
    vraag("doel", naam="Doel"),
    dossier=True,
)


@pytest.mark.parametrize("zin", ["40 mensen bedoel ik", "sorry, ik bedoelde 40"])
def test_wat_bedoeld_werd_komt_in_de_plaats_van_het_laatste(zin: str) -> None:
    for daad in (tekst(zin), g.Corrigeer(zin)):
        resultaat = na(AANTALLEN, tekst("70"), daad)
        assert resultaat.toestand.antwoorden["aantal"].waarde == 40
        assert soorten(resultaat) == ["gewijzigd"]
        assert open_vraag(AANTALLEN, resultaat.toestand) == AANTALLEN.vraag("tijd")


def test_wat_bedoeld_wordt_kan_ook_het_antwoord_zijn() -> None:
    assert na(AANTALLEN, tekst("40 mensen bedoel ik")).toestand.antwoorden["aantal"].waarde == 40
    resultaat = na(AANTALLEN, tekst("70"), tekst("ja"), tekst("ik bedoel de buren erbij betrekken"))
    assert resultaat.toestand.antwoorden["aantal"].waarde == 70
    assert resultaat.toestand.antwoorden["tijd"].waarde is True
    assert "doel" in resultaat.toestand.antwoorden
