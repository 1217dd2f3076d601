"""What somebody asks where an answer was asked: answered, and nothing of it is noted."""

from __future__ import annotations

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.inwoner import Inwoner

# By how many questions were answered: 1 asks the idea, 2 the goal, 3 who was talked with, 4 with whom,
# 5 when, 6 the cost, 7 what help.
VRAGEN = (
    (1, "hebben jullie al eens zoiets gedaan"),
    (1, "moet het plan in Dalfsen zelf liggen"),
    (1, "mogen mensen uit andere dorpen ook iets indienen"),
    (1, "hoeveel ideeën krijgen jullie per jaar"),
    (2, "en in Zwolle, hoe doen ze dat daar?"),
    (2, "waar is deze vraag voor nodig"),
    (2, "waar hebben jullie dat voor nodig"),
    (2, "telt dat mee voor de beoordeling"),
    (2, "zijn er ideeën die nooit doorgaan"),
    (3, "hebben jullie een voorbeeldbrief voor de buren"),
    (3, "mogen verenigingen ook meedoen"),
    (3, "hoe hebben anderen dat aangepakt"),
    (3, "bestaat er een lijst met verenigingen"),
    (3, "tellen huisgenoten ook"),
    (4, "mogen jongeren ook een plan indienen"),
    (4, "moet je daarvoor lid zijn van een vereniging"),
    (4, "heeft de gemeente daar mensen voor"),
    (4, "kun je als bedrijf ook meedoen"),
    (4, "is een handtekening van de buren nodig"),
    (5, "hoe lang duurt het voor jullie bellen"),
    (5, "wanneer beslist de gemeenteraad erover"),
    (5, "gaat dat ook in het weekend door"),
    (5, "met wie bedoelt u dan, de buren?"),
    (5, "duurt zo'n procedure lang"),
    (6, "telt mijn vrouw ook als vrijwilliger?"),
    (6, "betalen jullie daar iets van"),
    (6, "bestaat er subsidie voor zoiets"),
    (6, "heeft de gemeente daar geld voor"),
    (6, "is er een maximumbedrag"),
    (7, "hoe snel hoor ik iets"),
    (7, "wie neemt er contact met mij op"),
    (7, "mogen kinderen eigenlijk ook een idee indienen"),
    (7, "bellen jullie mij terug"),
)


ANTWOORDEN = (
    (1, "een bankje bij de vijver misschien?"),
    (1, "hoe kinderen veilig naar school kunnen fietsen"),
    (1, "zou het niet mooi zijn als er een fontein op het plein kwam"),
    (2, "dat mensen elkaar helpen, toch?"),
    (2, "hoe we de straat leuker maken"),
    (2, "wie er woont kent elkaar dan weer"),
    (2, "is goed voor de kinderen"),
    (2, "komt de hele buurt ten goede"),
    (3, "misschien de buren?"),
    (3, "heb ik nog met niemand over gehad"),
    (3, "zijn de buren van nummer 4"),
    (3, "wie ik gesproken heb: de koster"),
    (3, "moet ik nog doen"),
    (4, "de scouting?"),
    (4, "is mijn zus"),
    (4, "doet mijn zus mee"),
    (4, "weet ik nog niet"),
    (4, "helpt de buurman mee"),
    (4, "mijn broer en de buren, denk ik?"),
    (5, "in mei?"),
    (5, "wordt het voorjaar denk ik"),
    (5, "kan het in juni?"),
    (5, "mag het in september?"),
    (5, "moet ik nog overleggen, ergens in het najaar"),
    (5, "komt er op aan hoe snel het geld er is"),
    (6, "zo'n 200 euro?"),
    (6, "is 300 euro te veel?"),
    (6, "kost ongeveer 500 euro"),
    (6, "betaalt de kerk"),
    (6, "kost de gemeente niks"),
    (7, "kunnen jullie een tent regelen"),
    (7, "hebben jullie een aanhanger te leen"),
    (7, "mogen we jullie grasmaaier lenen?"),
    (7, "kan de gemeente de grond omspitten"),
    (7, "een beetje geld?"),
)


BEIDE = (
    (2, "dat ouderen elkaar zien. wordt dat idee openbaar?", "dat ouderen elkaar zien"),
    (3, "met de hele straat. is dat genoeg", "met de hele straat"),
    (
        4,
        "nee ik doe het zelf, met twee man. moet ik dan een plan schrijven?",
        "nee ik doe het zelf, met twee man",
    ),
    (4, "de kerk? nee. hebben jullie een lijst", "de kerk? nee"),
    (5, "geen idee, liefst snel. wanneer bellen jullie dan", "geen idee, liefst snel"),
    (5, "in mei. hoe lang duurt een vergunning", "in mei"),
    (6, "hooguit 900 euro denk ik. hebben jullie daar een potje voor?", "hooguit 900 euro denk ik"),
    (6, "300 euro. is daar subsidie voor", "300 euro"),
    (7, "alleen wat advies. wie belt mij dan op?", "alleen wat advies"),
)


def _opgeschreven(inwoner: Inwoner) -> dict[str, str]:
    return {r.vraag: r.antwoord for r in inwoner.dialoog.doe(g.Toon()).regels if r.antwoord}


def test_een_vraag_wordt_beantwoord_en_nergens_opgeschreven(omgeving: Omgeving) -> None:
    inwoners = {eerder: Inwoner(omgeving, eerder) for eerder, _ in VRAGEN}
    mis = []
    for eerder, tekst in VRAGEN:
        inwoner = inwoners[eerder]
        gevraagd = inwoner.vraag
        *antwoord, nogmaals = inwoner.zeg(tekst)
        goed = inwoner.vraag == gevraagd and antwoord and nogmaals.soort == "vraag"
        if not goed or len(_opgeschreven(inwoner)) != eerder:
            mis.append((gevraagd, tekst))
            inwoners[eerder] = Inwoner(omgeving, eerder)
    assert mis == []


def test_een_onzeker_antwoord_blijft_een_antwoord(omgeving: Omgeving) -> None:
    mis = []
    for eerder, tekst in ANTWOORDEN:
        inwoner = Inwoner(omgeving, eerder)
        gevraagd = inwoner.vraag
        inwoner.zeg(tekst)
        if inwoner.vraag == gevraagd:
            mis.append((gevraagd, tekst))
    assert mis == []


def test_van_antwoord_en_vraag_wordt_alleen_het_antwoord_bewaard(omgeving: Omgeving) -> None:
    mis = []
    for eerder, tekst, antwoord in BEIDE:
        for intent in ("antwoord", "kennisvraag"):
            inwoner = Inwoner(omgeving, eerder)
            gevraagd = str(inwoner.vraag)
            gezegd = inwoner.zeg(tekst, intent)
            opgeschreven = _opgeschreven(inwoner)
            if opgeschreven.get(gevraagd) != antwoord or len(opgeschreven) != eerder + 1:
                mis.append((tekst, opgeschreven.get(gevraagd), list(opgeschreven)))
            elif len(gezegd) == 1:
                mis.append((tekst, "geen reactie", [intent]))
    assert mis == []
