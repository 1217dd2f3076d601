"""Who tells a story, and whose phone number stands in it."""

from __future__ import annotations

import pytest

from acties.vragenlijst.herkennen import Verhaal
from acties.vragenlijst.herkennen.contact import contact_in, contact_met_naam
from kennisbank.laden import GemeenteGegevens


def vind(dalfsen: GemeenteGegevens, tekst: str) -> str | None:
    return contact_in(Verhaal.van(tekst, dalfsen.gemeente.inhoud)).als_antwoord()


@pytest.mark.parametrize(
    ("tekst", "contact"),
    [
        ("ik ben Jan Bakker, 06-12345678, en ik wil een moestuin", "Jan Bakker, 06 12345678"),
        ("Mijn naam is Fatma Yıldız en ik wil een buurtkeuken.", "Fatma Yıldız"),
        (
            "een hertenkamp! Groetjes, Ria van der Veen (ria@voorbeeld.nl)",
            "Ria van der Veen, ria@voorbeeld.nl",
        ),
        ("hoi, sjoerd hier, wij willen een pannaveld", "sjoerd"),
        ("Wij willen een bank. Mijn nummer is 0529 488 388.", "0529 488 388"),
        # The last line of a message is who wrote it, when it is a name.
        ("Wij willen een vlaggenmast op het plein. Marja Blik", "Marja Blik"),
        ("Een bank bij de vijver, dat is alles. Toos uit Ankum", "Toos"),
        ("Wij willen iets vieren met het hele dorp. Buurtfeest Lemelerveld", None),
        ("Wij willen iets vieren met het hele dorp. Buurtfeest in Lemelerveld", None),
        ("Een vriend van mij, Dirk, heeft ook zo'n kast gemaakt.", None),
        ("mail me op jo@voorbeeld.nl, ik wil een boom planten", "jo@voorbeeld.nl"),
        ("Contact: Ali Demir, 06-87654321. Het gaat om een moestuin.", "Ali Demir, 06 87654321"),
        (
            "Namens Plaatselijk Belang bied ik ons plan aan.\n\nMet vriendelijke groet,\nmevrouw drs."
            " A.J. (Ans) Veldhuis-Kortman",
            "mevrouw drs. A.J. (Ans) Veldhuis-Kortman",
        ),
        ("Namens Stichting Dorpshuis willen wij een jeu-de-boulesbaan", "Stichting Dorpshuis"),
        ("wij zijn Jan en Ria de Vries en willen een ruilkast", "Jan en Ria de Vries"),
        ("Piet en Annie de Wit hier, wij willen een bank", "Piet en Annie de Wit"),
        ("ik heet trouwens Els", "Els"),
        # In small letters a first name is one after "ik ben", and how somebody is is none.
        ("ik ben anja en wil een bankje bij de kerk", "anja"),
        ("hoi ik ben marieke van dijk en zou graag een buurtfeest houden", "marieke van dijk"),
        ("k ben gerrit, wij willen een vissteiger", "gerrit"),
        ("'k ben Sem en 12 jaar en ik wil een vissteiger", "Sem"),
        ("Ik ben Hessel Boonstra, woon sinds kort in Dalfsen", "Hessel Boonstra"),
        # Who writes for a family.
        ("Fam. Bos wil een bankje bij de vijver", "Fam. Bos"),
        ("Hallo, de familie Jansen wil graag een speeltoestel", "familie Jansen"),
        ("Fam. de Vries uit Ankum, wij zoeken een plek voor een kast", "Fam. de Vries"),
        ("Wij willen een geveltuin.\n\nGroeten, fam. Kuipers", "fam. Kuipers"),
        ("een bankje graag, mailen kan naar jan[@]voorbeeld.nl", "jan@voorbeeld.nl"),
        # At the end, after where the plan is; "de kerk" has no address there.
        ("een bank bij de kerk in Hoonhorst, Els Bos, els@voorbeeld.nl", "Els Bos, els@voorbeeld.nl"),
        (
            "een pluktuin achter de school, groetjes Jan ten Hove, 0612345678",
            "Jan ten Hove, 06 12345678",
        ),
        ("wij willen een bank naast de winkel, mail els@voorbeeld.nl", "els@voorbeeld.nl"),
        ("een pluktuin bij het veld, mijn buurman, Jan de Vries, 0612345678", None),
        ("een bank, te bestellen bij de school: info@voorbeeld.nl", None),
        # "Zijn" and "hun" are only of an address when they stand with it.
        (
            "een bank, de kinderen zijn er blij mee en mailen kan naar els@voorbeeld.nl",
            "els@voorbeeld.nl",
        ),
        ("de ouders en hun kroost doen mee, mail els@voorbeeld.nl", "els@voorbeeld.nl"),
        ("Henk doet ook mee, haar mailadres is els@voorbeeld.nl", None),
        # Who is spoken of earlier in the sentence is not who can be reached; who is introduced is.
        ("Met mijn zus wil ik een kookclub, mailen mag naar els@voorbeeld.nl", "els@voorbeeld.nl"),
        ("Mijn vader van 80 wil een bank, laat het weten op 0612345678", "06 12345678"),
        ("We hebben al met de wethouder gesproken, els@voorbeeld.nl", "els@voorbeeld.nl"),
        ("stuur het naar mij of mijn man: els@voorbeeld.nl", "els@voorbeeld.nl"),
        ("een bank, vraag maar naar de voorzitter, 0612345678", None),
        # The same after one's own name.
        (
            "Ik ben Jan Bos, de kinderen zijn er blij mee, mail jan@voorbeeld.nl",
            "Jan Bos, jan@voorbeeld.nl",
        ),
        (
            "Ik ben Jan Bos, mijn zus en haar man helpen, mail jan@voorbeeld.nl",
            "Jan Bos, jan@voorbeeld.nl",
        ),
        ("Ik ben Jan Bos en mijn buurman helpt, zijn nummer is 0612345678", "Jan Bos"),
        ("Ik ben Jan Bos, bel mijn zwager, hij is bereikbaar op 0612345678", "Jan Bos"),
        ("Mijn buurman heeft een aanhanger en die kunt u bellen op 0612345678", None),
        ("een bank, de voorzitter van de vereniging heet Jan, 0612345678", None),
        ("Henk doet ook mee, je bereikt hem op 0612345678", None),
        ("mijn adres is els (@) voorbeeld.nl", "els@voorbeeld.nl"),
        ("mail jo punt jansen at voorbeeld punt nl", "jo.jansen@voorbeeld.nl"),
    ],
)
def test_wie_het_vertelt(dalfsen: GemeenteGegevens, tekst: str, contact: str | None) -> None:
    assert vind(dalfsen, tekst) == contact


@pytest.mark.parametrize(
    "tekst",
    [
        "de voorzitter van de school is te bereiken op 06-12345678",
        "de buurman heeft ook zin, zijn mail is piet@voorbeeld.nl",
        "ik ben 71 en woon hier al jaren",
        "ik ben moeder van drie kinderen",
        "Ik ben Hoonhorster in hart en nieren",
        "wij zijn met z'n achten",
        "ik ben bezig met een plan",
        "ik ben slechtziend en wil graag een ribbelpad",
        "ik ben oud en wil een bankje",
        "ik ben alleen en wil een eettafel",
        "ik ben verhuisd, wij willen iets doen voor de buurt",
        "Ik ben Hoonhorster en wil een kas",
        "een bankje voor de familie Jansen",
        "De buurman is van de familie Bos",
        "een moestuin bij de school",
    ],
)
def test_wat_niet_van_de_verteller_is(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert vind(dalfsen, tekst) is None


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("G. Spijkerman, Lenthe. Een kas bij de kerk.", "G. Spijkerman"),
        ("Een kas bij de kerk. Dat was het. Harma Kruidhof, buurtgenoot", "Harma Kruidhof"),
    ],
)
def test_een_naam_die_geen_regel_vindt(dalfsen: GemeenteGegevens, tekst: str, naam: str) -> None:
    assert vind(dalfsen, tekst) is None
    assert contact_met_naam(Verhaal.van(tekst, dalfsen.gemeente.inhoud)).als_antwoord() == naam


@pytest.mark.parametrize(
    "tekst",
    [
        "Een kas in Lemelerveld. Lemelerveld",
        "Wij willen een kas. De buurman heet Klaas Vaak.",
        "De Hoonhorsters willen een kas",
        "een lichtjestocht met kinderen, rond Sint Maarten",
        "Wij willen een optocht met de kinderen. Sint Nicolaas",
        "een concert. Bij de St. Jan",
        "In samenwerking met Landschap Overijssel willen we knotwilgen planten; planning is mei",
    ],
)
def test_een_ander_of_een_dorp_is_niet_wie_het_vertelt(dalfsen: GemeenteGegevens, tekst: str) -> None:
    assert contact_met_naam(Verhaal.van(tekst, dalfsen.gemeente.inhoud)).naam is None


def test_de_naam_van_een_regel_gaat_voor(dalfsen: GemeenteGegevens) -> None:
    verhaal = Verhaal.van("Ik ben Jan Bakker. G. Spijkerman, Lenthe.", dalfsen.gemeente.inhoud)
    assert contact_met_naam(verhaal) == contact_in(verhaal)


def test_een_leeftijd_beroep_of_zaak_bij_een_naam(dalfsen: GemeenteGegevens) -> None:
    for tekst, naam in {
        "kunnen er doelen komen, ik ben jurre van 9": "jurre",
        "m'n naam is sietske en ik wil een hek": "sietske",
        "Goedenavond jan de wit hier wij willen een hek": "jan de wit",
        "Avond, met Tjalling Bos uit Ankum. Een hek graag.": "Tjalling Bos",
        "Yfke Pel, apothekersassistente. Een hek graag.": "Yfke Pel",
        "Graag een hek. Wij betalen mee. Slagerij Van Dam, Erik.": "Erik",
    }.items():
        gevonden = contact_in(Verhaal.van(tekst, dalfsen.gemeente.inhoud)).naam
        assert gevonden is not None, tekst
        assert gevonden.tekst == naam
    for tekst in (
        "Een hek graag, ik ben trainer van 2 teams",
        "ik ben boer van 60 en wil een hek",
        "Een hek. Anja Bos, buurvrouw. Zij doet mee.",
        "Wij willen een hek. Plaatselijk Belang, de kerk.",
    ):
        assert contact_in(Verhaal.van(tekst, dalfsen.gemeente.inhoud)).naam is None, tekst
