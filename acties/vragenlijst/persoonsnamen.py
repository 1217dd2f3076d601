"""Names of people in what an employee writes: pointed out, never taken away, for the person decides.

A first name that many people have, a title or a role with a name behind it, or a first name with a
surname. Names of streets, organisations and places look much alike, so what has one of their words in
it is left alone; a name may be missed, and something else be taken for one.
"""

from __future__ import annotations

import re

_VOORNAMEN = frozenset(
    """
    Aad Ab Adriaan Ahmed Albert Ali Alie Amber Amir Amira Anja Anna Anne Anneke Annelies
    Annemarie Anton Arie Arjan Astrid Aziz Bart Bas Bea Ben Bert Bianca Bob Boris Bram Carla
    Carlijn Carolien Chantal Chris Christa Cor Corrie Daan Daniël Danny David Dennis Dick Diana
    Dirk Dylan Ed Eline Elise Ellen Elly Els Emma Eric Erik Erna Esther Eva Evert Fatima Femke
    Fleur Floor Frank Frans Fred Frits Gea Geert Gerard Gerda Gerrit Gert Gijs Greet Greetje
    Hanneke Hans Harm Harry Hassan Heleen Helma Hendrik Henk Henny Herman Hilde Ibrahim Ilse Ine
    Ineke Inge Ingrid Irene Iris Ivo Jaap Jacqueline Jan Janneke Janny Jantje Jasper Jeroen
    Jesse Jet Joke Johan Johanna Joop Joost Jorien Joris Jos Judith Julia Karel Karim Karin Kees
    Khadija Kim Klaas Koen Lars Laura Leo Lianne Lies Lieke Linda Lisa Loes Lotte Luuk Maaike
    Maarten Manon Marcel Margriet Maria Marian Marianne Marieke Marijke Marit Marjan Mark
    Marleen Martijn Martin Martine Mees Merel Michel Miep Miranda Mohamed Mohammed Monique
    Mustafa Myrthe Nadia Naomi Nel Nico Niels Nienke Noor Olga Omar Patricia Patrick Paul Paula
    Peter Petra Piet Pieter Pim Rachid Ria Rianne Richard Rick Rik Rob Robert Robin Roel Roelof
    Ron Ronald Roos Rosa Ruben Ruud Saar Said Sandra Sanne Sara Saskia Simon Sjoerd Sonja Stefan
    Sven Sylvia Tamara Teun Theo Thea Thijs Thomas Tim Tineke Tinus Tom Ton Tonny Trees Trudy
    Truus Wendy Wilma Willem Willy Wim Wouter Yasmina Youssef Yvonne
    """.split()
)
VOORNAAM = "|".join(sorted(_VOORNAMEN, key=len, reverse=True))
"""A pattern for one of them."""
# These are ordinary words, too, at the beginning of a sentence.
_OOK_GEWOON = frozenset("Ab Bas Ben Bob Ed Floor Jet Mees Nel Roos Rosa Ton".split())
_TUSSEN = r"(?:van|de|der|den|ter|ten|te|'t|el|al|la|von|bin)"
_WOORD = r"[A-ZÀ-Ý][a-zà-ÿ'’-]+"
_ACHTERNAAM = rf"(?:(?:{_TUSSEN}\s+){{0,2}}{_WOORD})"
_TITEL = re.compile(
    r"\b(?i:mevrouw|mevr\.|mw\.|meneer|mijnheer|dhr\.|de\s+heer|wethouder|burgemeester|juf|meester|buurman"
    r"|buurvrouw|collega|projectleider|wijkagent|initiatiefnemer|voorzitter|familie|fam\.)\s+"
    rf"(?P<naam>(?:[A-Z]\.\s?)*{_ACHTERNAAM}(?:\s+{_ACHTERNAAM})?)"
)
_VOORNAAM = re.compile(
    # Only what is a first name: of "Met Henk Visser" the first word must not take the second along.
    rf"(?<![\w‘'])(?P<voor>{'|'.join(sorted(_VOORNAMEN, key=len, reverse=True))})\b"
    rf"(?P<achter>\s+{_ACHTERNAAM})?(?![\w-])"
)
_GEEN_PERSOON = re.compile(
    r"straat|weg\b|laan|plein|dijk|hof\b|pad\b|kade|steeg|singel|gracht|brug|park|school|college|kerk|huis\b"
    r"|stichting|vereniging|gemeente|museum|centrum|wijk|buurt|fonds|prijs|bv\b",
    re.IGNORECASE,
)
_ZINSBEGIN = re.compile(r"(?:^|[.!?:;\n•-])\s*$")


def namen_in(tekst: str) -> tuple[str, ...]:
    """The names of people in this text, each once, as they stand there."""
    gevonden: dict[str, None] = {}
    bezet: list[range] = []
    for treffer in _TITEL.finditer(tekst):
        if not _GEEN_PERSOON.search(treffer["naam"]):
            gevonden[" ".join(treffer[0].split())] = None
            bezet.append(range(*treffer.span()))
    for treffer in _VOORNAAM.finditer(tekst):
        voor, achter = treffer["voor"], treffer["achter"] or ""
        if any(treffer.start() in deel for deel in bezet):
            continue
        gewoon = voor in _OOK_GEWOON and not achter and _ZINSBEGIN.search(tekst[: treffer.start()])
        if gewoon or _GEEN_PERSOON.search(achter):
            continue
        gevonden[" ".join(treffer[0].split())] = None
    return tuple(gevonden)
