"""Words for what people keep to themselves: health, debts, police. Nobody else may tell it of them."""

from __future__ import annotations

from acties.vragenlijst.herkennen.patronen import woorden

GEZONDHEID = woorden(
    r"dement | dementie | dementerend\w* | alzheimer | kanker | borstkanker | tumor | chemo\w*"
    r" | diabetes | suikerziekte | depressie\w* | depressief | burn-?out | overspannen | psychose\w*"
    r" | psychiatrisch\w* | autisme | autistisch\w* | adhd | verslaafd | verslaving | alcoholist\w*"
    " | aan de drank | aan de drugs | parkinson | ms | als-patiënt | epilepsie | beroerte"
    " | herseninfarct | hartinfarct | hartpatiënt | hartkwaal | longpatiënt | copd | astma | reuma"
    " | ernstig ziek | ongeneeslijk | terminaal | rolstoel | gehandicapt | handicap"
    " | verstandelijk beperkt | verstandelijke beperking | blind | slechtziend | doof | slechthorend"
    " | zwanger | miskraam | hiv | trauma | ptss | anorexia | schizofreen | schizofrenie | bipolair"
    " | longcovid | long covid"
)
PRIVE = woorden(
    r"schulden | schuldsanering | schuldhulp\w* | failliet | faillissement | uitkering | bijstand"
    r" | (?:in | uit) de gevangenis | vastgezeten | strafblad | veroordeeld | opgepakt | gearresteerd"
    r" | voorwaardelijk vrij | huiselijk geweld | mishandel\w* | uithuisgezet | uithuisplaatsing"
    r" | uit huis (?:gezet | geplaatst) | scheiding | gaat scheiden | verblijfsvergunning"
)
