"""Who is telling, and how to reach them: "ik ben Jan Bakker, 06-12345678".

A phone number in a story may be somebody else's ("de voorzitter, 06-..."). Then it is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from acties.vragenlijst.bereikbaar import Adres, emails_in, telefoons_in
from acties.vragenlijst.herkennen.basis import Herkenner, Verhaal
from acties.vragenlijst.herkennen.oordeel import vertelt_over
from acties.vragenlijst.herkennen.signalen import namen_van
from acties.vragenlijst.namen import NAAM_MET_ACHTERNAAM, Naam, kan_naam_zijn, naam_in
from kennisbank.schema.herkenning import HerkenContact

_EIGEN = re.compile(r"\b(?:mijn|m'n|mij|me|ik|ons|onze|wij|we|contactgegevens)\b", re.IGNORECASE)
# "De kinderen zijn er blij mee" says nothing of whose it is.
_ZIJN_ADRES = (
    r"(?:zijn|haar|hun|diens)(?=\s+(?:\w+\s+)?(?:\w*nummer|mobiel\w*|telefoon\w*|tel|e-?mail\w*|mail\w*|\w*adres|app"
    r"|gegevens|06)\b)"
)
_VAN_EEN_ANDER = re.compile(
    # "Zijn nummer is", "bel haar op".
    rf"\b(?:{_ZIJN_ADRES}|(?:hem|hen|haar|hun)(?=[^,;.!?\n]*\Z)|dhr|mevr(?:ouw)?|meneer"
    # "Mijn moeder", "de voorzitter"; not "met zes man".
    r"|(?:mijn|m'n|de|het|een|die|zijn|haar|hun)\s+(?:\w+\s+)?(?:buurman|buurvrouw|voorzitter"
    r"|penningmeester|secretaris|contactpersoon|beheerder|school|vereniging|stichting|kerk|winkel"
    r"|aannemer|hovenier|leverancier|wethouder|collega|vriendin?|zus|broer|moeder|vader|zoon|dochter"
    r"|man|vrouw|oom|tante|neef|nicht|dokter|huisarts|eigenaar|bestuur))\b",
    re.IGNORECASE,
)
_ZIJN_WERKWOORD = re.compile(
    r"\b(?:wij|we|ze|jullie|die|er|dat|te)\s+zijn\b|\bzijn\s+(?:wij|we)\b", re.IGNORECASE
)

# "Een picknickplek bij de kerk": where, and nobody's address.
_DAAR = re.compile(
    r"\b(?:bij|in|achter|naast|tegenover|voor|langs|rond(?:om)?|tussen|om|op|aan|nabij)\s+"
    r"(?:de|het|een|die|onze|ons)\s+(?:\w+\s+)?(?:kerk|school|winkel|vereniging|stichting)\b(?=[^,;.(\n]*[,;.(\n])",
    re.IGNORECASE,
)
# "..., Sanne Bakker, sanne@voorbeeld.nl": who ends with that, says who they are.
_NAAM_EN_ADRES = re.compile(
    rf"[,;]\s*(?:(?i:groet(?:en|jes)?|gr)[,.]?\s+)?(?P<naam>{NAAM_MET_ACHTERNAAM})\s*[,:(]\s*"
    r"(?=(?i:tel\w*\.?\s*:?\s*|e?-?mail\s*:?\s*)?(?:\+\d|\(?0\d|[^\s@,]+@))"
)

# For whom somebody speaks: an address after it is their own.
_NAMENS = re.compile(
    r"\b(?:namens|vanuit|wij\s+van|we\s+van"
    r"|(?:ik\s+ben|als)\s+(?:lid|secretaris|voorzitter|penningmeester)\s+van)"
    r"\s+(?:(?:de|het|een|ons|onze)\s+)?[\w-]+(?:\s+(?:van|voor)(?:\s+(?:de|het))?\s+[\w-]+)?",
    re.IGNORECASE,
)
# "Bel Piet (06-12345678)".
_BEL_DIE = re.compile(r"\b(?i:bel|mail|app|vraag\s+naar|contact\s+met)\s+(?!(?i:mij|me|ons)\b)[A-Z]\w+")


_NAAR_MIJ = re.compile(r"\b(?:naar|met|aan|bij|van)\s+(?:mij|me|mezelf|ons)\b", re.IGNORECASE)
# "Mijn buurman heeft een aanhanger, en die kunt u bellen op ...".
_DIE = re.compile(r"\b(?:die|deze|hij|zij|ze|hem|haar|hen|hun)\b", re.IGNORECASE)
_MEESTE_BIJ_EEN_NAAM = 5
"""Words in which somebody is introduced and nothing is told."""
_ZEKER = 0.7
"""How sure the judge must be of a name: those are plainer than what else it finds."""
_VAN_DAAR = re.compile(r"(?:er|ers|aar|aars|naren|se|ster|sters)\Z")
_DING_IN = re.compile(r"\w+\s+(?:te\s+)?")


@dataclass(frozen=True, slots=True)
class Contactvondst:
    """What was found of the person who tells."""

    naam: Naam | None
    email: Adres | None
    telefoon: Adres | None

    @property
    def plekken(self) -> tuple[tuple[int, int], ...]:
        """Where it stands."""
        delen = (self.naam, self.email, self.telefoon)
        return tuple((deel.begin, deel.eind) for deel in delen if deel is not None)

    def als_antwoord(self) -> str | None:
        """As somebody would answer the question."""
        delen = [
            self.naam.tekst if self.naam is not None else None,
            self.email.waarde if self.email is not None else None,
            self.telefoon.waarde if self.telefoon is not None else None,
        ]
        return ", ".join(deel for deel in delen if deel) or None


class Contactherkenner(Herkenner[HerkenContact]):
    """The name, e-mail address and phone number of who tells, as far as they are there."""

    soort = "contact"

    def vind(self, herkenning: HerkenContact, verhaal: Verhaal) -> str | None:
        vondst = contact_met_naam(verhaal) if herkenning.geleerd else contact_in(verhaal)
        return vondst.als_antwoord()


def contact_in(verhaal: Verhaal) -> Contactvondst:
    """The contact details of who tells this story."""
    tekst = verhaal.tekst
    naam = naam_in(tekst)
    if naam is not None and _is_kern(verhaal, naam.tekst):
        naam = None
    return _met_adressen(verhaal, naam or _naam_voor_adres(verhaal))


def _naam_voor_adres(verhaal: Verhaal) -> Naam | None:
    """Who stands before an address at the end of a sentence; not "de voorzitter, Piet Bos, 06-..."."""
    for treffer in _NAAM_EN_ADRES.finditer(verhaal.tekst):
        naam = Naam(treffer.start("naam"), treffer.end("naam"), treffer["naam"])
        if (
            kan_naam_zijn(naam.tekst)
            and not _is_kern(verhaal, naam.tekst)
            and not _stelt_voor(verhaal, treffer.start())
        ):
            return naam
    return None


def _stelt_voor(verhaal: Verhaal, tot: int) -> bool:
    """Whether the part before this place says that somebody else comes: "de voorzitter, ..."."""
    deel = verhaal.deel_bij(tot - 1)
    ervoor = _DAAR.sub(" ", f"{deel.tekst}," if deel is not None else "")
    return _VAN_EEN_ANDER.search(_ZIJN_WERKWOORD.sub(" ", ervoor)) is not None


def _met_adressen(verhaal: Verhaal, naam: Naam | None) -> Contactvondst:
    """Who is called so, with the addresses of who tells."""
    tekst = verhaal.tekst
    email = next((a for a in emails_in(tekst) if a.waarde and _eigen(verhaal, a, naam)), None)
    nummers = [
        a
        for a in telefoons_in(tekst)
        if not any(e.begin <= a.begin < e.eind for e in emails_in(tekst)) and _eigen(verhaal, a, naam)
    ]
    return Contactvondst(naam, email, nummers[0] if nummers else None)


def contact_met_naam(verhaal: Verhaal) -> Contactvondst:
    """The same; where no rule finds a name, with one that the learned judge is sure of."""
    vondst = contact_in(verhaal)
    if vondst.naam is not None:
        return vondst
    for deel in vertelt_over(verhaal, drempel=_ZEKER):
        naam = verhaal.letterlijk(deel.begin, deel.eind)
        bezet = any(begin < deel.eind and deel.begin < eind for begin, eind in vondst.plekken)
        is_iemand = kan_naam_zijn(naam) and not _is_kern(verhaal, naam)
        # "Landschap Overijssel".
        organisatie = any(n.casefold() in naam.casefold() for n in namen_van(verhaal.gemeente))
        if deel.veld == "naam" and is_iemand and not (bezet or organisatie):
            gevonden = Naam(deel.begin, deel.eind, naam)
            if _stelt_voor(verhaal, len(verhaal.tekst[: deel.begin].rstrip(" ,;("))):
                return replace(vondst, naam=gevonden)
            return _met_adressen(verhaal, gevonden)
    return vondst


def _is_kern(verhaal: Verhaal, naam: str) -> bool:
    """Whether this says from where somebody is: "Hoonhorster", "Buurtfeest Lemelerveld"."""
    klein = naam.casefold()
    eerste = klein.split()[0]
    return any(
        # "Hoonhorst", "Hoonhorster", "Dalfsenaar"; "Hessel" is nobody from Hessum.
        (eerste.startswith(kern.naam.casefold()[:-2]) and _VAN_DAAR.search(eerste) is not None)
        or klein.startswith(kern.naam.casefold())
        or _DING_IN.fullmatch(klein.removesuffix(kern.naam.casefold()))
        for kern in verhaal.gemeente.kernen
    )


def _eigen(verhaal: Verhaal, adres: Adres, naam: Naam | None) -> bool:
    """Whether this address is of who tells."""
    zin = verhaal.zin_bij(adres.begin)
    if zin is None:
        return False
    if naam is not None and zin.begin <= naam.begin < zin.eind and naam.eind <= adres.begin:
        # "Joop van Dijk, voorzitter van de buurtvereniging, joop@...": all of that is who tells, unless
        # the part with the address says that it is another's: "hij is bereikbaar op".
        deel = verhaal.deel_bij(adres.begin)
        hier = verhaal.tekst[max(naam.eind, deel.begin if deel else 0) : adres.begin]
        return not (_DIE.search(hier) or re.search(rf"\b{_ZIJN_ADRES}", hier, re.IGNORECASE))
    # What stands closest by says whose it is.
    voor = verhaal.tekst[zin.begin : adres.begin][-80:]
    deel = verhaal.deel_bij(adres.begin)
    hier = voor if deel is None else verhaal.tekst[max(deel.begin, zin.begin) : adres.begin][-80:]
    if _BEL_DIE.search(voor) is not None:
        return False
    tussen = _zonder_plek(voor)
    ander = [t.end() for t in _VAN_EEN_ANDER.finditer(tussen)]
    zelf = [t.end() for t in _EIGEN.finditer(tussen)]
    if not ander or (zelf and zelf[-1] > ander[-1]) or _NAAR_MIJ.search(hier):
        return True
    # Somebody else is spoken of in this sentence: in this part of it, or as "die", it is theirs.
    if _VAN_EEN_ANDER.search(_zonder_plek(hier)) or _DIE.search(hier):
        return False
    return len(hier.split()) > 1 or not _noemt_net_iemand(verhaal, voor.removesuffix(hier))


def _zonder_plek(tekst: str) -> str:
    """Without what looks like another person in it, and is a place, a club or a verb."""
    return _DAAR.sub(" ", _NAMENS.sub(" ", _ZIJN_WERKWOORD.sub(" ", tekst)))


def _noemt_net_iemand(verhaal: Verhaal, voor: str) -> bool:
    """Whether the part just before an address does little else than name somebody: "de voorzitter,",
    "mijn buurman heet Jan,"."""
    delen = [deel for deel in re.split(r"[,;:()]", voor) if deel.strip()]
    woorden = delen[-1].split() if delen else []
    if not woorden or len(woorden) <= _MEESTE_BIJ_EEN_NAAM:
        return True
    return woorden[-1][0].isupper() and not _is_kern(verhaal, woorden[-1])
