"""Turns of phrase that more than one place listens for, each written once.

This file stands twice, letter for letter: in `nlu/componenten/` and in `acties/tussendoor/`. Rasa's
room imports nothing of ours and is not imported by us; a test holds the two the same.

A list of words is a list of regular expressions with blanks between; `_` stands for a blank inside one.
"""

from __future__ import annotations

import re


def wending(patroon: str) -> re.Pattern[str]:
    """This turn of phrase, in capitals too."""
    return re.compile(patroon, re.IGNORECASE)


def een_van(woorden: str) -> str:
    """The pattern of one of these words."""
    return "(?:" + "|".join(woorden.split()).replace("_", r"\s+") + ")"


def een_woord(woorden: str) -> re.Pattern[str]:
    """One of these as a whole word."""
    return wending(rf"\b{een_van(woorden)}\b")


# --- Words ----------------------------------------------------------------------------------------

IK = een_van("ik we wij")
EIGEN = een_van("mijn m'n me ons onze")
IDEE = een_van("idee plan aanvraag initiatief voorstel inzending")
BEWONERS = een_van("inwoners bewoners burgers omwonenden")
VRAAGWOORD = een_van(
    r"""
    wat wie waar(?:om|mee|voor|over|heen|aan|in|van|door|bij|naar|toe)? wanneer welke? hoezo hoe\w*
    wa(?=\s+(?:is|zijn|doe|moe|ken|kan|mag|gebeur|kost|hold|houd|bedoel|bet\w+ken|veur))
    w(?:ao|oa)r(?:um|om|veur|mee|over|an|bi[ej]?)? wannear
    """
)
"""As it is said in dialects too."""
AANLOOP = (
    r"^\W*(?:"
    + een_van(
        r"""
        en maar dus of ok[eé]? oh? h[eé] hoi hallo hey goede\w* ja nee nou tja dan eh+m? uh+m? hm+ sorry
        oeps vraagje even wacht zeg hoor eigenlijk trouwens ach och
        """
    )
    + r"\b[\s,.!:]*)*"
)
"""What somebody says before they begin; at the start of a text."""
INGESTUURD = een_van(
    """
    in\\s?ge(?:diend|stuurd|leverd|vuld) (?:op|door|ver)(?:ge)?stuurd aangemeld inzending aanmelding
    inschrijving
    """
)
RAAD = een_van(
    r"raad\w* aanrad\w* advies advise\w* pas(?:t|sen|send) kies kiezen beste geschikt\w* slim\w*"
)
"""What somebody wants who asks what fits."""

# --- Who speaks -----------------------------------------------------------------------------------

_AMBT = een_van(
    """
    projectleid\\w+ projectmanager programmamanager beleids\\w+ ambtenaar gebiedsmanager wijkmanager
    \\w*adviseur participatiecoach \\w+_(?:bij|van|voor)_(?:de_)?gemeente
    """
)
WERKT_BIJ_DE_GEMEENTE = (
    r"\b(?:"
    + een_van(
        rf"""
        ik_werk_(?:zelf_)?(?:bij|voor)_(?:de_|een_)?gemeente\b (?:wij|we)_als_gemeente\b
        ik_ben_(?:een_)?\w*medewerk(?:st)?er\b(?!_(?:van|bij)_(?!(?:de_)?gemeente|jullie))
        (?:ik_ben|als)_(?:een_|de_)?(?:\w+_)?{_AMBT}\b
        """
    )
    + ")"
)
"""Who says to work there; who works at another place is no employee."""
_BEWONER = r"(?:\w*bewoner|inwoner|burger)s?\b(?!\s*(?:van|bij)_de_gemeente)"
_VAN_DE_GEMEENTE = r"(?:medewerker|ambtena(?:ar|ren)|collega|gemeente)\w*"
IS_INWONER = (
    r"\b(?:"
    + een_van(
        rf"""
        (?:ik_ben|we_zijn|wij_zijn|als)_(?:(?:toch|maar|gewoon|een|n|gewone?)_)*{_BEWONER}
        (?:ik_ben|ben_ik|we_zijn|wij_zijn)_(?:helemaal_|toch_)?(?:geen|niet_van_de)_(?:\w+_)?{_VAN_DE_GEMEENTE}
        werk_(?:helemaal_|toch_)?niet_(?:bij|voor)_(?:de_|een_)?gemeente\b
        """
    )
    + ")"
)

# --- What is a question ---------------------------------------------------------------------------

KONDIGT_AAN = (
    r"\b"
    + een_van(
        r"vraag(?:je)? vragen snap\w* begrijp\w* weet wacht benieuwd twijfel\w* eerst voordat"
        " voor_ik even"
    )
    + r"\b"
)
"""Says that a question comes: "ik heb een vraag. Wie beslist dat?" only asks."""
VRAGEND_WERKWOORD = een_van(
    r"""
    is zijn was waren kan k[au]n\w* mag mogen moet\w* wordt? worden heb\w* heeft doet? doen ga gaat gaan
    komt? komen staat? geldt gelden telt hoort horen bedoel\w* beteken\w* kost\w* duurt zit zal zou\w*
    vind\w* weet weten beslist beslissen bepaalt betaalt leest lezen ziet krijg\w* maakt? maken regel\w*
    werkt helpt
    """
)
"""In a question the verb comes second; in "hoe het plein eruit gaat zien" it comes last."""
GEEN_ANTWOORD_ERNA = (
    r"\b(?:u|uw|jullie|vraag(?:je)?|vragen|snap\w*|begrijp\w*|niks\s+aan)\b|^\W*(?:omdat|want|daarom)\b"
)
"""After a question: something of the question or to us ("dat gaat u niks aan"), or the answer to a
question of their own ("waarom? omdat niemand het doet"). Anything else answers what we asked."""

JA_IN_TAAL = (
    r"^\W*"
    + een_van(
        "yes yeah yep sure ok(?:ay)? ja jawohl gerne? tak dobrze evet tamam oui d['’]accord s[ií] claro"
        " vale نعم أجل так добре"
    )
    + r"\b"
)
"""Yes, in a language that is answered; at the start of a text."""
