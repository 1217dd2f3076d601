"""A long story as a resident might write it, with all that is asked told somewhere in it."""

from __future__ import annotations

_GESCHREVEN = """
Goedemiddag,

Ik ben Hanna Wolters, u kunt mij bereiken op hanna@voorbeeld.nl. Ik woon al dertig jaar in
Hoonhorst, en ik heb het dorp in die tijd zien veranderen. Toen ik hier kwam wonen waren er nog twee
winkels, een slager en een postkantoor. Iedereen kwam elkaar daar tegen. Nu is er van dat alles
niets meer over. De kinderen gaan met de bus naar school, en wie oud wordt blijft achter de voordeur
zitten. Ik zie het bij mij in de straat gebeuren, en ik hoor het van anderen net zo.

Vorig jaar zomer hebben we een keer een lange tafel neergezet op het grasveld achter de kerk. Dat
kostte toen 150 euro en het was een groot succes. Er kwamen meer dan zestig mensen eten, van jong
tot oud, en ze zaten er om elf uur nog. Toen zeiden we al tegen elkaar: dit moeten we vaker doen.
Daarna bleef het bij praten, zoals dat gaat. Maar deze winter zijn we er echt voor gaan zitten.

Ons idee is een dorpstuin met een buitenkeuken, op dat grasveld achter de kerk in Hoonhorst. Het
veld is ongeveer 1500 vierkante meter en ligt er al jaren ongebruikt bij. We willen er groentebedden
maken, een kas, een paar fruitbomen en een lange tafel waar je met zijn dertigen aan kunt zitten. In
de buitenkeuken koken we dan wat er uit de tuin komt. Het hoeft niet deftig te zijn. Een afdak, een
houtoven en een aanrecht is genoeg. We doen dit zodat mensen elkaar weer ontmoeten en niemand in het
dorp alleen hoeft te eten.

We zijn niet over een nacht ijs gegaan. Ik heb met alle buren van de Kerkweg gepraat, en bijna
iedereen was meteen voor. Een enkeling maakt zich zorgen over rook en lawaai. Met hen hebben we
afgesproken dat het vuur om negen uur uit is en dat er geen muziek komt. Dat vonden zij een goede
oplossing.

Het werk doen we zelf, samen met de tuinvereniging en de basisschool. De tuinvereniging heeft het
gereedschap en de kennis, en de school wil graag dat de kinderen leren hoe een wortel groeit. Er
staan achttien mensen op de lijst die hebben gezegd dat ze willen spitten. Mijn neef is timmerman en
heeft het afdak al getekend op de achterkant van een envelop.

We willen volgend voorjaar beginnen, als de grond weer los is. Eerst de bedden en de kas, en de
keuken mag best wat later. We hebben uitgerekend dat het in totaal 4.800 euro kost. Een deel daarvan
leggen we zelf in, en voor de rest houden we een paar acties, zoals een rommelmarkt en een
pannenkoekendag.

Dan de vraag waar we niet zelf uit komen. We hebben van de gemeente toestemming nodig om het veld te
gebruiken. Meer vragen we eigenlijk niet. Water en stroom kunnen we krijgen van de kerk, dat is al
besproken met de koster.

We weten best dat zo'n tuin ook onderhoud vraagt. Daarom maken we een rooster, met elke week een
ander groepje. In de zomervakantie van vorig jaar is gebleken dat het anders misloopt: toen stonden
de plantenbakken bij de bushalte drie weken droog, en daar had niemand plezier van.

Ik hoop dat dit verhaal niet te lang is geworden. Het zit ons hoog, en we hebben er zin in.
"""

VERHAAL = "\n\n".join(" ".join(alinea.split()) for alinea in _GESCHREVEN.strip().split("\n\n"))
"""About 3,000 characters. Amounts, years and people that are no answer stand between those that are."""

VERTELD = {
    "contactgegevens": "Hanna Wolters, hanna@voorbeeld.nl",
    "idee": VERHAAL[VERHAAL.index("Ik woon al dertig jaar") :],
    "doel": "zodat mensen elkaar weer ontmoeten en niemand in het dorp alleen hoeft te eten",
    "gesproken_met": "met alle buren van de Kerkweg\nmet de koster",
    "samenwerking": "samen met de tuinvereniging en de basisschool",
    "wanneer": "volgend voorjaar",
    "kosten": "in totaal 4.800 euro",
    "hulp_nodig": "We hebben van de gemeente toestemming nodig om het veld te gebruiken",
}
"""What it tells, by question."""

_NAGELEZEN = VERTELD["idee"].replace(f" We doen dit {VERTELD['doel']}.", "")
NAGELEZEN = {**VERTELD, "idee": _NAGELEZEN.replace(f"{VERTELD['hulp_nodig']}. ", "")}
"""The same as it is read over and sent: two sentences stand wholly with another question."""
