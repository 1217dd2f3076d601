"""A small kennisbank of two municipalities that exist only in the tests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kennisbank.artikelen import anker
from kennisbank.schema.niveaus import Niveaus
from kennisbank.schema.werkvorm import Groep
from kennisbank.vraagbaak.antwoord import Antwoord
from kennisbank.vraagbaak.bibliotheek import Bibliotheek
from kennisbank.vraagbaak.dienst import Vraagbaak
from kennisbank.vraagbaak.niveaulijsten import Niveaulijsten
from kennisbank.werkvormen import laad_werkvormen
from kennisbank.zoeken.gewichten import gewichten
from kennisbank.zoeken.index import Zoekindex, lees_index, maak_index
from kennisbank.zoeken.passages import LANDELIJK, PRAKTIJK, Bronplaats, Vindbaar
from kennisbank.zoeken.zoeker import Zoeker

NAMEN = {"bergdorp": "Bergdorp", "zeestad": "Zeestad"}


def passage(
    kop: str,
    tekst: str,
    *vragen: str,
    gemeente: str = "bergdorp",
    artikel: str = "proef",
    paragraaf: str = "1",
) -> Vindbaar:
    """A passage for residents."""
    return Vindbaar(
        sleutel=f"{artikel}#{anker(kop)}",
        gemeente=gemeente,
        artikel=artikel,
        titel=artikel.replace("_", " ").capitalize(),
        kop=kop,
        onderwerp="begrippen",
        voor=("inwoner",),
        tekst=tekst,
        bronnen=(Bronplaats("Ons plan", paragraaf),),
        vragen=vragen,
    )


BERGDORP = (
    passage(
        "Binnen drie weken",
        "De dorpsmakelaar belt u binnen drie weken over uw idee.",
        "hoe lang duurt het voordat ik iets hoor",
        "wanneer belt de dorpsmakelaar",
        artikel="na_het_indienen",
        paragraaf="2.1",
    ),
    passage(
        "Wat de dorpsmakelaar vraagt",
        "In het gesprek vraagt de dorpsmakelaar wat u wilt bereiken, en met wie.",
        "wat wordt er gevraagd in het gesprek",
        artikel="na_het_indienen",
        paragraaf="2.1",
    ),
    passage(
        "Wie beslist",
        "Het college van burgemeester en wethouders beslist over een groot initiatief.",
        "wie beslist over mijn initiatief",
        "wie hakt de knoop door",
        artikel="besluit",
        paragraaf="3",
    ),
    passage(
        "Hoeveel uren een ronde kost",
        "Een ronde kost 40 tot 80 uur van medewerkers.",
        "hoeveel uren kost een participatieronde",
        artikel="uren",
        paragraaf="4",
    ),
    passage(
        "Wat het uitdaagrecht is",
        "Met het uitdaagrecht vraagt een groep inwoners om een taak over te nemen.",
        "wat is het uitdaagrecht",
        gemeente=LANDELIJK,
        artikel="uitdaagrecht",
    ),
)
DOELEN = (
    passage(
        "De drie doelen",
        "Dit zijn ze:\n\n1. **Luisteren.** Wat er speelt.\n2. Betere plannen maken\n3. Vertrouwen",
        "wat zijn de drie doelen",
        artikel="doelen",
    ),
    passage(
        "Betere plannen",
        "Met kennis van inwoners worden plannen beter.",
        "betere plannen maken",
        artikel="doelen",
    ),
    passage(
        "Luisteren",
        "De gemeente wil horen wat er speelt.",
        "luisteren naar inwoners",
        artikel="doelen",
    ),
    passage(
        "Dorpsfonds in Bergdorp",
        "Bergdorp heeft een eigen dorpsfonds.",
        "heeft de gemeente een dorpsfonds",
        artikel="fonds",
    ),
    passage(
        "Wat een dorpsfonds is",
        "Een dorpsfonds is geld dat inwoners samen verdelen.",
        "wat is een dorpsfonds",
        "is er ergens een dorpsfonds",
        gemeente=LANDELIJK,
        artikel="fonds_landelijk",
    ),
)
GELD = (
    passage(
        "Geld in 2031",
        "In 2031 is er 5000 euro. In 2032 komt er een voorstel.",
        "hoeveel geld is er in 2031",
        "geld voor plannen",
        artikel="geld",
    ),
    passage(
        "Geld vanaf 2032",
        "Een bedrag vanaf 2032 is er nog niet.",
        "hoeveel geld is er vanaf 2032",
        "geld voor plannen na 2031",
        artikel="geld",
    ),
)
SCHOUW = (
    passage(
        "De dorpsschouw",
        "In Bergdorp loopt de dorpsschouw elk jaar door alle straten.",
        "wat is de dorpsschouw",
        artikel="schouw_hier",
    ),
    passage(
        "Wat is een dorpsschouw?",
        "Een dorpsschouw is een wandeling met bewoners om te zien wat beter kan.",
        "rondgang door het dorp",
        gemeente=PRAKTIJK,
        artikel="dorpsschouw",
    ),
    passage(
        "Zo werkt een dorpsschouw",
        "Bewoners lopen een route en schrijven op wat hun opvalt.",
        "hoe werkt een dorpsschouw",
        gemeente=PRAKTIJK,
        artikel="dorpsschouw",
    ),
)
NIET_GEZEGD = Vindbaar(
    sleutel="onbeantwoord#vanaf-welke-leeftijd-iemand-een-idee-mag-indienen",
    gemeente="bergdorp",
    artikel="na_het_indienen",
    titel="",
    kop="vanaf welke leeftijd iemand een idee mag indienen",
    onderwerp="begrippen",
    voor=("inwoner", "medewerker"),
    tekst="",
    bronnen=(),
    vragen=(
        "hoe oud moet ik zijn om een idee in te dienen",
        "mogen kinderen ook een idee indienen",
        "mijn zoon van dertien wil een idee indienen, mag dat",
    ),
    bij="na_het_indienen#wat-de-dorpsmakelaar-vraagt",
)
ZEESTAD = (
    passage(
        "Na vijf weken",
        "In Zeestad hoort u na vijf weken of uw initiatief door mag.",
        "hoe lang duurt het voordat ik iets hoor",
        gemeente="zeestad",
        artikel="termijn",
        paragraaf="7",
    ),
)
NIVEAUS = Niveaus.model_validate(
    {
        "ladders": [
            {
                "sleutel": "ladder",
                "naam": "Ladder",
                "bronnen": [{"paragraaf": "5"}],
                "niveaus": [
                    {
                        "sleutel": "informeren",
                        "naam": "Informeren",
                        "uitleg": "De gemeente vertelt wat zij doet.",
                    },
                    {
                        "sleutel": "adviseren",
                        "naam": "Adviseren",
                        "uitleg": "Inwoners geven advies.",
                        "synoniemen": ["meedenken"],
                        "werkvormen": {
                            "offline": ["worldcafe", "focusgroep"],
                            "online": ["online_gesprek"],
                        },
                    },
                    {
                        "sleutel": "raadplegen",
                        "naam": "Raadplegen",
                        "werkvormen": {"offline": ["focusgroep"], "online": ["burgerpanel"]},
                    },
                ],
            }
        ],
        "werkvormen_bronnen": [{"paragraaf": "6"}],
    }
)
_VOOR_WIE = {
    "worldcafe": {"geschikt_voor": ("ouderen",), "groep": Groep(van=20, tot=120)},
    "focusgroep": {"geschikt_voor": ("jongeren", "ouderen"), "groep": Groep(van=6, tot=12)},
    "online_gesprek": {"geschikt_voor": ("jongeren",), "groep": Groep(van=2, tot=12)},
    "burgerpanel": {"geschikt_voor": ("breed_publiek",), "groep": Groep(van=50)},
}
WERKVORMEN = {
    "worldcafe": ("worldcafé", "wereldcafé"),
    "focusgroep": ("focusgroep",),
    "online_gesprek": ("online gesprek",),
    "burgerpanel": ("burgerpanel",),
}


GEGEVENS = {
    werkvorm.sleutel: werkvorm.gegevens.model_copy(update=_VOOR_WIE[werkvorm.sleutel])
    for werkvorm in laad_werkvormen()
    if werkvorm.sleutel in _VOOR_WIE
}


def index_van(passages: Sequence[Vindbaar], map_: Path) -> Zoekindex:
    """The index of these passages."""
    map_.mkdir(parents=True)
    maak_index(passages, map_)
    return lees_index(map_)


def maak_vraagbaak(map_: Path) -> Vraagbaak:
    """The vraagbaak of Bergdorp, with Zeestad as the other municipality."""
    boeken = {
        gemeente: Bibliotheek(
            gemeente,
            NAMEN[gemeente],
            Zoeker(index_van(passages, map_ / gemeente), gewichten()),
            Niveaulijsten(
                gemeente,
                NAMEN[gemeente],
                "Ons plan",
                NIVEAUS,
                namen=WERKVORMEN,
                uitleg={},
                gegevens=GEGEVENS,
            )
            if gemeente == "bergdorp"
            else None,
        )
        for gemeente, passages in (
            ("bergdorp", (*BERGDORP, *DOELEN, *GELD, *SCHOUW, NIET_GEZEGD)),
            ("zeestad", ZEESTAD),
        )
    }
    return Vraagbaak("bergdorp", NAMEN, boeken.__getitem__, gewichten())


def na(baak: Vraagbaak, *vragen: str) -> Antwoord:
    """The answer to the last of these, asked one after the other."""
    antwoord = baak.vraag(vragen[0])
    for vraag in vragen[1:]:
        antwoord = baak.vraag(vraag, context=antwoord.context)
    return antwoord


def eerste(antwoord: Antwoord) -> str:
    """The first text, whether it is sure or only comes near."""
    return (antwoord.delen or antwoord.misschien)[0].tekst
