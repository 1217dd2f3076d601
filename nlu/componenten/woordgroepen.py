"""Groups of words that say the same in this domain, for words that are rare among the examples.

"Doorgezaagd" was never seen, but it is broken; "vlechten" was never seen, but somebody makes something.
The classifier learns what a group says; a word that is missing here only counts by itself.

Each group is a list of regular expressions for whole words, with blanks between; `_` stands for a
blank inside one.
"""

from __future__ import annotations

import re
from typing import Dict, List, Pattern

_GROEPEN: Dict[str, str] = {
    "stuk": r"""
        kapot\w* stuk(ke)? defecte? los(se|liggende)? lig(t|gen)_los sche(ef|ve)
        verstopte? lekt? lekkage\w* \w*gebroken \w*gebarsten \w*gescheurd \w*gewaaid
        \w*gereden \w*gevallen \w*gezakt \w*geknakt \w*gerukt \w*getrapt \w*gegooid
        \w*gezaagd \w*gespoten vernie?ld gesloopt gemold beklad bekrast gedumpt gestolen
        overvol propvol puilt stroomt_over stinkt? ontbreekt ontbreken mist verdwenen
        (doet|doen)_het_(al\w*_)?niet (brandt?|werkt?|sluit|loopt)_(al\w*_|meer_)?niet
        knippert spekglad glad ver?rott?e? rotte vermolmd roest\w* scherpe? do(od|de|oie)
        overwoekerd gevaarlijk onveilig\w* bende verzakt\w* omver\w* (is|zijn|was|waren)_weg
        (staat|staan|ligt|stond)_(\w+_)?(open|blank|scheef|stil|dwars|om|plat|in_de_weg|onder_water)
        donker versperd afgesloten afgebroken ingestort gerafeld rafelt klappert piept zoemt sist
        lekkende? los\w+ omgewaaide? omgevallen versleten onleesbaar gestruikeld onderuit storing
        foutmelding gaten? kuil(en)? scheur(en)? hobbels? verkeerd\w* (is|zijn)_uit uitgevallen
        opengebroken open(ge)?haald schade opgedrukt omhoog bevroren dichtgegroeid verwaarloosd\w*
        (doet|doen)_(niks|niets) (ligt|liggen|zit|zitten)_(\w+_)?(vol|bezaaid|los|onder) beschadigd
        gat (doet|doen)_'?t_(\w+_)?niet geeft_geen te_(steil|smal|hoog|donker|krap) gejat lekke? blank
        gesleten \w*gesleten gesprongen geknald (aan|om)gereden ondergelopen klemt wiebelt wankel\w*
        hapert \w*gedraaid stukken in_de_fik weggehaald (op|uit)_rood kwijtgeraakt krom\w* afgebladderd
    """,
    "vuil": r"""
        \w*afval zwerfvuil vuil\w* troep rotzooi zooi(tje)? rommel glas\w* scherven peuken \w*poep
        puin \w*wrak(ken)? bankstel matras koelkast autobanden ratten\w* rat muggen wespen\w* \w*nest
        blauwalg algen kroos onkruid brandnetels \w*klauw duizendknoop jacobskruiskruid stank
        \w*spuiten blikjes blad(eren)? takken modder \w*olie\w* plas(sen)? leuzen graffiti stickers
        kauwgom dood do(de|oie) mest \w*wagentje gedumpte? bekladde?
        vieze? goor gore smerige? modder\w* spijkers stinkende? schimmel\w* aanslag schuim braaksel
    """,
    "hinder": r"""
        last_van \w*overlast hinder\w* herrie lawaai ge(scheur|schreeuw|blaf|stank)\w* te_hard
        hard_(rijden|gereden|rijdt) (scheuren|racen|razen|crossen)_\w+ snelheid
        \w*parkeren \w*geparkeerd
        erger\w* kla(ag|g)\w* struikel\w* uitgegleden glijd\w* (niet|nauwelijks)_te_(zien|harden)
        niet_te_overzien
        zi(e|et)_(je_)?(\w+_)?(niks|niets|geen) (kom|kan|kunnen)_(\w+_){0,2}er_niet
    """,
    "buiten": r"""
        lanta\w+ \w*lamp(en|jes)? \w*verlichting licht(mast)? stoep\w* tegels? \w*tegels \w*put\w*
        \w*paal(tje|tjes)? \w*palen \w*bord(en|je|jes)? \w*container \w*bak(ken)? \w*bank(je|jes)?
        \w*hek(ken|je|werk)? \w*riool\w* \w*kolk sloot \w*vijver \w*berm(en)? \w*pad \w*paden weg
        wegdek asfalt klinkers \w*brug(getje)? steiger\w* zebrapad drempel rotonde stoplicht\w*
        verkeerslicht\w* bo(om|men) \w*heg struik(en|gewas) plantsoen gras \w*veld(je)? speel\w+
        schommel glijbaan wip\w* klimrek zandbak \w*hokje \w*halte tunnel(tje)? \w*muur\w* goot
        fontein kraan tappunt \w*pomp trottoir \w*band reling leuning trap graf\w* klok plein(tje)?
        \w*tak(ken)? \w*toren parkeer\w* laadpaal slagboom \w*automaat \w*spiegel \w*straat
    """,
    "maken": r"""
        maken bouwen planten timmeren plaatsen (neer|op)zetten \w*hangen \w*knappen
        \w*leggen beginnen starten organiseren oprichten \w*richten adopteren verven
        \w*schilderen \w*zaaien omtoveren ombouwen herstellen opfleuren vergroenen
        metselen lassen vlechten graven poten verzorgen onderhouden regelen vervangen
        openstellen inzamelen versieren opruimen prikken delen koken bakken breien
        opvangen verzamelen overkappen
    """,
    "wij_zelf": r"""
        (wij|we|wi'j|ik|'?k|wie)_(\w+_){0,3}(wil|wille?n?|wilt|zou\w*|wou\w*)<MELDT>
        (wij|we|wi'j|ik|'?k|wie)_(\w+_){0,3}(gaan?|zoek\w*|denk\w*|hebben<LAST>)
        (ik|'?k)_(\w+_){0,3}heb_(\w+_){0,4}(\w*idee\w*|\w*plan(netje)?|voorstel|bedacht|tijd|zin)
        (wil|willen|gaan?|mag|mogen|kunnen|zouden|zou|zullen|zetten|houden)_(wij|we|ik)<MELDT>
        (doen|regelen|planten|bouwen|maken|timmeren|beginnen|adopteren|zorgen|nemen|vegen)_(wij|we|ik)
        (wij|we|ik)_(doen|regelen|planten|bouwen|maken|timmeren|beginnen|adopteren|zorgen|nemen|start\w*)
        (wij|we)_(knippen|houden|vegen|zetten|snoeien|breien|kappen|leggen|hangen|schilderen|verven|ruimen)
        (wij|we)_(delen|koken|geven|openen|herstellen|kopen|betalen|zamelen|bedenken|gebruiken|wieden)
        met_(\w+)_(man|mannen|vrouwen|gezinnen|huizen|huishoudens)
        (jeugd|monteurs|\w+aars|\w+isten)_willen
        (\w*club|\w*vereniging|straat|\w*buurt|\w*groepj?e?|dorp|ploegje?)_(\w+_){0,2}(wil|gaat|zou|doet)
        (ouders|bewoners|vaders|moeders|leerlingen|kinderen|buren|jongeren|vrouwen)_(\w+_){0,2}(willen|gaan)
        zelf samen met_z'?n_(all\w+|twe\w+|vier\w+|acht\w+) vrijwilligers? namens
        met_(de|mijn|onze|een_paar|alle)_(\w+_)?(buurt|buren|straat|buurman|buurvrouw|bewoners)
        door_(de|een_paar|alle)_(\w+_)?(buurt|buren|bewoners)
        (met|door)_(de|mijn|onze|een_paar|alle)_(\w+_)?(ouders|kinderen|vrienden|vriendinnen|leerlingen)
        (met|door)_(de|mijn|onze|een_paar|alle)_(\w+_)?(jeugd|jongeren|school|wijk|naobers)
        (met|door)_(de|mijn|onze|een_paar|alle)_(\w+_)?(\w*club|\w*vereniging)
        (met|door)_(buren|buurtgenoten|ouders|bewoners|vrienden|leerlingen|kinderen|jongeren|omwonenden)
        hele_(straat|buurt|dorp|wijk|darp) idee_van (ons|mijn|onze)_(\w+_)?(plan|idee|voorstel) van_ons
    """,
    "u_doet": r"""
        (kan|kunnen|kunt|wilt?|willen|zou|zouden|mag|gaan|gaat|komt|komen)_(er_)?(iemand|jullie|u)
        (kan|zou|wil|gaat|moet|mag)_(er_)?de_gemeente
        gemeente_(\w+_)?(moet|mag|kan|zou|hoort|dient) (jullie|u)_(\w+_)?(moet|moeten|mogen|horen)
        wanneer_(\w+_)?(maken|halen|komen|komt|wordt|worden|gaan|maaien|snoeien|legen)_(\w+_)?\w+
        waarom_(\w+_){0,4}(niet|nooit|nog) hoe_lang_(blijft|duurt|ligt|staat)
        (wil|willen|wilt|zou|zouden|wou|graag|hoop|fijn|mooi|prettig)_(\w+_){0,4}(dat|als|wanneer)_\w+
        verzoek\w* hierbij_\w+ gemeld doorgegeven doorgeven attenderen wijzen_op tijd_dat ik_mis
        (kan|kunnen|mag|mogen|zou|zouden|moet|moeten)_(er|daar|hier|dat|die)_(\w+_){0,8}(worden|komen)
        (kan|kunnen|moet|moeten)_(er|daar|hier)_(\w+_){0,5}(gedaan|gebeuren)
        er_(\w+_)?(moet|moeten|mag|zou|zouden)_(\w+_){0,8}(worden|komen|gebeuren|gedaan)
        (kan|kunnen|moet|moeten|zou|mag)_(\w+_){1,6}\w*ge\w+_worden waarom_(wordt|worden|zijn|is)
        is_het_(niet_)?mogelijk_(om|dat_er) graag_(uw|snel|spoedig)_\w+ kan_toch_niet
        niet_(omlaag|anders|vaker|weg)
    """,
    "klus": r"""
        repareren repareer herstel(d|len)? gerepareerd weghalen weggehaald opruimen opgeruimd opruim
        snoeien gesnoeid maaien gemaaid legen geleegd schoonmaken schoongemaakt vegen geveegd
        strooien gestrooid dichten gedicht vervangen rechtzetten rechtleggen verwijderen nakijken
        bijhouden schoonhouden ophalen opgehaald gemaakt vastzetten
    """,
    "geld": r"""
        \w*subsid\w* geld\w* \w*potje \w*fonds\w* bijdrage\w* vergoed\w* \w*sponsor\w*
        \w*financ\w* betaal\w* tegemoetkoming bekostig\w* cent\w*
    """,
    "besluit": r"""
        \w*besluit\w* beslissing beschikking \w*vergunning\w* \w*boete \w*aanslag woz
        afgewezen geweigerd dwangsom
    """,
    "plan_gemeente": r"""
        (plan\w*|project\w*|herinrichting)_van_(de_gemeente|jullie|u)
        jullie_(\w+_)?(plan\w*|project|beleid)
        (gemeente|jullie|ze)_(\w+_)?(gaat|gaan|wil|willen|is|zijn|komt|vraagt|vroegen)
        herinricht\w* \w*woonwijk
    """,
    "overnemen": r"""
        overne+m\w* overname in_plaats_van_(de_gemeente|jullie)
        beter_(\w+_){0,3}dan_(de_gemeente|jullie) goedkoper uitda(ag|g)\w* challenge
        \w*taak \w*taken
    """,
    "eigen_bezit": r"""
        (mijn|ons|onze|m'n|me)_(eigen_)?(huis|woning|tuin|erf|perceel|grond|schuur|garage|bedrijf)
        (mijn|ons|onze|m'n|me)_(eigen_)?(boerderij|oprit|dak|keuken|winkel|kantoor|\w+tuin|kavel)
    """,
    "ontkenning": r"niet nie niks niets geen gien gin nee+[hjn]? neen neu\w? nooit nope? niemand tegen",
    "ingediend": r"""
        in(ge)?(diend\w*|stuurd\w*|leverd\w*) ingestuurt? opgestuurd\w* \w*aanvraag
        inzending kenmerk 20\d\d-\w{6}
    """,
    "gegevens": r"\w*gegeve?n?s data \w*naam \w*adres\w* \w*nummer \w*mail\w* privac\w* avg",
}
_BEGIN: Dict[str, str] = {
    "vraagwoord": r"wat wie waar\w* wanneer welke? hoe\w* waarom",
    "wens": r"een meer nieuwe extra betere minder wat_meer iets_met idee plan voorstel",
    "mag_ik": r"kan'?k? kun\w* mag mogen moet\w* ku'?j kuj",
}
"""What counts only at the beginning."""


_UITGESCHREVEN = {
    # "Wij willen graag dat u", "ik wil melden": somebody else has to do it.
    "<MELDT>": r"(?!_((?!als_)\w+_){0,4}dat_)(?!_(\w+_){0,4}(vinden|zijn|hebben|stellen)_als_)"
    r"(?!_(\w+_){0,5}(klagen|melden|doorgeven|wijzen|attenderen|vragen|weten)\b)",
    "<LAST>": r"(?!_(\w+_){0,4}(last|hinder|gebeld|gemeld))",
}


def _patroon(lijst: str, begin: str = "") -> Pattern[str]:
    for naam, stuk in _UITGESCHREVEN.items():
        lijst = lijst.replace(naam, stuk)
    woorden = "|".join(lijst.split()).replace("_", r"\s+")
    return re.compile(rf"{begin}\b(?:{woorden})\b", re.IGNORECASE)


_PATRONEN: Dict[str, Pattern[str]] = {
    **{naam: _patroon(lijst) for naam, lijst in _GROEPEN.items()},
    **{naam: _patroon(lijst, r"^(?:en |maar )?") for naam, lijst in _BEGIN.items()},
}


def groepen_in(tekst: str) -> List[str]:
    """The groups of which a word stands in this sentence."""
    return [naam for naam, patroon in _PATRONEN.items() if patroon.search(tekst)]
