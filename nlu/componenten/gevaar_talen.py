"""Danger in another language than Dutch: heard by its words, whatever the rest says.

Two kinds, for each language. `_ZEKER` are whole turns, which say it even where the language itself
could not be told ("je veux mourir"). `_WOORDEN` only count in a message that is known to be in that
language, and in which nobody tells of a plan: "my neighbour is hurting his wife" needs help, "a garden
near the fire station" does not.
"""

from __future__ import annotations

import re
from typing import Dict, Optional

_ZEKER: Dict[str, str] = {
    "en": r"""
        \bthere('s|\s+is)\s+a\s+fire\b | \b(is|are|'s)\s+on\s+fire\b | \bhouse\s+is\s+burning\b
        | \bcall\s+(an\s+ambulance | the\s+(police|fire)|911|999|112)\b
        | \bkill\s+(myself|himself|herself)\b | \b(want|going)\s+to\s+die\b
        | \bwant\s+to\s+be\s+dead\b | \bend\s+my\s+(own\s+)?life\b
        | \b(don'?t|do\s+not)\s+want\s+to\s+(live|be\s+alive)\b
        | \b(can'?t|cannot|not|stopped)\s+breath(e|ing)\b | \bheart\s+attack\b
        | \b(someone|somebody|burglar\w*|intruder)\b.{0,15}\bin\s+my\s+(house|home|flat)\b
        | \bi\s+smell\s+gas\b | \bgas\s+leak\b
        | \b(hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting)\s+(me|his|her|my|their)\b
    """,
    "de": r"""
        \bes\s+brennt\b | \bbrennt\s+(ab|gerade)\b | \bin\s+flammen\b | \bkrankenwagen\b
        | \bnotarzt\b | \bselbstmord | \bsuizid | \bmich\s+umbringen\b
        | \b(atmet|atmen)\s+nicht\b | \bbekomm\w*\s+keine\s+luft\b
        | \bwill\s+(nicht\s+mehr\s+leben|sterben)\b | \bherzinfarkt\b | \bbewusstlos
        | \bruf\w*\s+die\s+polizei\b | \bpolizei\s+rufen\b | \briecht\s+nach\s+gas\b
        | \bschlägt\s+(mich|seine|ihre|die|das)\b | \beinbrecher\b | \bverblutet\b
    """,
    "pl": r"""
        \bpali\s+się\b | \bpali\s+sie\b | \bpożar\b | \bpozar\b | \bkaretk | \bsamobójstw
        | \bsamobojstw | \bzabić\s+się\b | \bnie\s+oddycha\b | \bchcę\s+umrzeć\b
        | \bchce\s+umrzec\b | \bnie\s+chc[eę]\s+(już\s+|juz\s+)?ży[cć]\b | \bzawał
        | \bnieprzytomn | \b(wezwać | wezwij\w* | dzwo[nń]\w*\s+(na|po))\s+policj
        | \bulatnia\s+się\s+gaz\b | \bczuję\s+gaz\b | \bbije\s+(mnie|żonę|swoją|dzieci|ją)\b
        | \bbit[ay]\s+przez\b | \bwłamani
    """,
    "tr": r"""
        \byangın\b | \byangin\s+var\b | \byanıyor\b | \byaniyor\b | \bintihar\b
        | \bimdat\b | \bölmek\s+istiyorum\b | \bolmek\s+istiyorum\b | \byaşamak\s+istemiyorum\b
        | \bnefes\s+al(a)?mıyor | \bkalp\s+krizi\b | \bpolis(i)?\s+(çağır|ara)
        | \bgaz\s+(kokusu|kaçağı)\b | \bdövüyor\b | \bdovuyor\b | \bbıçak | \bhırsız\s+var\b
    """,
    "fr": r"""
        \bau\s+feu\b | \best\s+en\s+feu\b | \bune\s+ambulance\b | \bje\s+(veux|vais)\s+mourir\b
        | \bme\s+tuer\b | \b(je\s+)?ne\s+veux\s+plus\s+vivre\b | \bne\s+respire\s+(plus|pas)\b
        | \bcrise\s+cardiaque\b
        | \bappel(ez|er|le)\s+(la\s+police|les\s+pompiers|une\s+ambulance|le\s+112)\b
        | \bodeur\s+de\s+gaz\b | \bfuite\s+de\s+gaz\b | \b(me|la|le|les)\s+frappe\b
        | \b(bat|frappe)\s+(sa|son|ses|ma)\b | \bau\s+secours\b
    """,
    "es": r"""
        \bhay\s+(un\s+)?(fuego|incendio)\b | \bfuego\s+en\s+(la|el|mi)\b | \ben\s+llamas\b
        | \bse\s+quema\b | \bambulancia\b | \bquiero\s+morir | \bmatarme\b
        | \bno\s+quiero\s+(seguir\s+)?(vivir|viviendo)\b | \bno\s+respira\b
        | \bno\s+puedo\s+respirar\b | \b(ataque\s+al\s+coraz[oó]n|infarto)\b
        | \bllam(e|en|a|ar)\s+a\s+la\s+polic[ií]a\b | \bhuele\s+a\s+gas\b
        | \b(pega|golpea)\s+a\s+(su|mi|la)\b | \bme\s+(pega|golpea)\b | \b(socorro|auxilio)\b
    """,
    "ar": r"""
        حريق | إسعاف | النجدة | انتحار | أنتحر | أريد\s+أن\s+أموت | اريد\s+ان\s+اموت
        | لا\s+يتنفس | لا\s+تتنفس | يضرب | الشرطة
    """,
    "uk": r"""
        пожежа | пожар | горить | горит\b | швидк(у|а)\s+допомог | скор(ую|ая) | самогуб
        | самоуб | хочу\s+(померти|умереть) | не\s+хочу\s+(більше\s+)?жит | не\s+диха | не\s+дыш
        | викличте\s+поліц | вызовите\s+полиц | б'є\s+ | бьет\s+ | бьёт\s+ | рятуйте
        | запах\s+газу
    """,
}
_WOORDEN: Dict[str, str] = {
    "en": r"""
        fire | burning | police | ambulance | hurt\w* | beat\w* | hitting | screaming | kill\w*
        | die | dying | dead | suicid\w* | bleed\w* | blood | breath\w* | unconscious | knife
        | gun | weapon | attack\w* | raped? | burglar\w* | drown\w* | accident | emergency
        | in\s+danger | injured | collapsed | threaten\w* | missing | overdose | explosion | gas
    """,
    "de": r"""
        feuer | brennt | polizei | feuerwehr | blutet | blut | messer | waffe | stirbt | sterben
        | tot | verletzt | unfall | notfall | gefahr | bedroht | schreit | überfall\w*
        | ertrinkt | vermisst | schlägt | umbringen | hilfe
    """,
    "pl": r"""
        pali | ogień | policj\w+ | krew | krwawi | nóż | umiera | umrzeć | wypadek | ratunku
        | niebezpieczeńst\w+ | ranny | ranna | bije | bita | bity | krzyczy | tonie | zaginął
        | zaginęła | zabić | gaz
    """,
    "tr": r"""
        ateş | ambulans | polis | kan | kanıyor | silah | ölüyor | öldü | kaza | tehlike | yaralı
        | dövüyor
        | bağırıyor | boğuluyor | kayboldu | öldürecek
    """,
    "fr": r"""
        feu | incendie | police | sang | saigne | couteau | arme | meurt | mourir | mort
        | accident | urgence | danger | blessée? | frappe | crie | noie | disparue? | suicid\w*
        | tuer | secours
    """,
    "es": r"""
        fuego | incendio | polic[ií]a | sangr\w+ | cuchillo | arma | muere | morir | muerto
        | accidente | emergencia | peligro | herid[oa] | golpea | pega | grita | suicid\w*
        | ahoga | desaparecid[oa] | matar
    """,
    "ar": r"""
        نار | دم | سكين | يموت | حادث | خطر | ضرب | يصرخ | غرق
    """,
    "uk": r"""
        вогонь | поліці\w+ | кров | ніж | вмирає | аварія | небезпе\w+ | поранен\w* | тоне
        | зник\w* | вбити
    """,
}
# Who tells of a plan, or asks for a place, is in no danger.
_VERTELT: Dict[str, str] = {
    "en": r"""
        idea | plan | garden | playground | project | would\s+like | want\s+to\s+(?!die)
        | course | training | prevent | against | last\s+(year|month) | station | safer
        | in\s+case | camp\w* | festival
    """,
    "de": r"""
        idee | plan | garten | spielplatz | projekt | möchte | kurs | gegen | letztes | damit
        | sicherer | hätten
    """,
    "pl": r"""
        pomysł | plan | ogród | plac | projekt | chciał\w+ | kurs | przeciw | żeby
    """,
    "tr": r"""
        fikir | fikrim | plan | bahçe | proje | park | istiyoruz | kurs | karşı
    """,
    "fr": r"""
        idée | plan | jardin | projet | voudrais | voudrions | cours | contre | éviter
    """,
    "es": r"""
        idea | plan | jardín | proyecto | quisiera | queremos | curso | contra | evitar
    """,
    "ar": r"""
        فكرة | حديقة | مشروع
    """,
    "uk": r"""
        ідея | ідею | план | сад | проєкт | курс | проти
    """,
}


def _patronen(lijsten: Dict[str, str], vorm: str) -> "Dict[str, re.Pattern[str]]":
    return {
        taal: re.compile(vorm.format(lijst), re.IGNORECASE | re.VERBOSE)
        for taal, lijst in lijsten.items()
    }


_ZEKERE = _patronen(_ZEKER, "{}")
_LOSSE = _patronen(_WOORDEN, r"(?<!\w)(?:{})(?!\w)")
_VERTELLENDE = _patronen(_VERTELT, r"(?<!\w)(?:{})(?!\w)")


def gevaar_in_taal(tekst: str, taal: Optional[str], *, ook_losse_woorden: bool = True) -> Optional[str]:
    """The language (ISO 639-1) in which this says that there is danger; None when it doesn't.

    `taal` is the language that the message is in, as far as that could be told. An answer to a question
    may well have a word of danger in it ("the fire brigade will help"): there only whole turns count.
    """
    tekst = tekst.replace("’", "'")
    kandidaten = (taal,) if taal in _ZEKERE else tuple(_ZEKERE)
    for code in kandidaten:
        if code is not None and _ZEKERE[code].search(tekst) and not _vertelt(tekst, code):
            return code
    if not ook_losse_woorden or taal is None or taal not in _LOSSE or _vertelt(tekst, taal):
        return None
    return taal if _LOSSE[taal].search(tekst) else None


def _vertelt(tekst: str, taal: str) -> bool:
    return _VERTELLENDE[taal].search(tekst) is not None
