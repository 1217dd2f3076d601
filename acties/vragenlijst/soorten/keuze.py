"""Choosing one, or several, from a list: by label, by number or by a word that means the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from rapidfuzz import fuzz, process, utils

from acties.vragenlijst.rangnummers import lees_rangnummers
from acties.vragenlijst.soorten.basis import Gelezen, Inbreng, Soort
from acties.vragenlijst.soorten.reeksen.opdracht import erbij, weg
from acties.vragenlijst.soorten.twee_genoemd import tussen, twee_genoemd, waartussen, welke_van
from kennisbank.schema.basisvraag import Keuze as Mogelijkheid
from kennisbank.schema.vraag import KeuzeVraag, MeerkeuzeVraag

# Below this, two labels of our own lists were taken for each other; a typing error stays above it.
_LIJKT_GENOEG = 85
_VULWOORDEN = frozenset(
    "de het een dat dit die is zijn door bij van aan in op met voor ik wij we ons onze denk kies neem"
    " beslist hoort wordt gaat doet er dacht denken aan leek lijkt me mij wel toch liefst liever eerder"
    " waarschijnlijk vermoedelijk gewoon maar ga gaan ging zelf graag wil zou eigenlijk nou eh uh doe"
    " wat zoiets als".split()
)
# Around an answer: "bij het projectplan ja", "de raad denk ik", "doe maar het college".
_EROMHEEN = frozenset(
    "ja nee nou eh uh oh ok oké oke doe maar toch graag hoor misschien waarschijnlijk volgens mij"
    " gewoon vooral meestal heel erg best vrij redelijk nogal dan eigenlijk natuurlijk uiteraard"
    " sowieso".split()
)
# What is said after it takes the place of what was said before it: "de raad, of nee, het college".
_HERSTEL = re.compile(
    r"(?:,|\.|\bof|\boh?|\beh)?\s*\b(?:nee|correctie|sorry|wacht|ik\s+bedoel)\b[\s,.:]*(?:toch|wacht)?[\s,.:]*",
    re.IGNORECASE,
)
# "Herinrichting van de openbare ruimte": a kind, and of what.
_WAARVAN = frozenset("van op aan voor in bij over om".split())
# Who wants it and with whom, which choices leave out: "we willen het samen met ze uitwerken".
_ZE_WILLEN = frozenset(
    "willen gaan hebben zouden moeten kunnen ze zij hen hun mensen bewoners inwoners samen_met alles"
    " alle hele".split()
)
_MIN_LETTERS_DEEL = 4
_MAX_WOORDEN = 8
_MIN_LETTERS = 3
_ONTKENT = re.compile(r"\b(?:niet|geen|zonder|noch|nooit|of)\b")
_ONTKEND = re.compile(r"\b(?:niet|geen)\b", re.IGNORECASE)
_SCHEIDING = re.compile(r"\s*(?:,|;|\+|\ben\b|\n)\s*", re.IGNORECASE)


def zoek_keuze(keuzes: Sequence[Mogelijkheid], tekst: str, *, in_een_zin: bool = True) -> str | None:
    """The key of the choice that `tekst` names: its number, its label or a synonym, or nearly so.

    With `in_een_zin` also among words that say nothing else.
    """
    tekst = tekst.strip()
    if tekst.isdecimal() and 1 <= int(tekst) <= len(keuzes):
        return keuzes[int(tekst) - 1].sleutel
    namen = _namen(keuzes)
    beste = process.extractOne(
        tekst,
        [naam for naam, _ in namen],
        scorer=fuzz.ratio,
        processor=utils.default_process,
        score_cutoff=_LIJKT_GENOEG,
    )
    # "Ze beslissen niet mee" is nearly, to the letter, "ze beslissen mee".
    if beste is not None and _ONTKEND.findall(tekst) == _ONTKEND.findall(beste[0]):
        return namen[beste[2]][1]
    if not in_een_zin:
        return None
    if len(plaatsen := lees_rangnummers(tekst, len(keuzes))) == 1:
        return keuzes[plaatsen[0]].sleutel
    return _na_herstel(keuzes, tekst) or _genoemd_in(namen, tekst)


def zoek_blijk(keuzes: Sequence[Mogelijkheid], tekst: str) -> str | None:
    """The only choice that follows from (parts of) words in a sentence, by `blijkt_uit`; else None.

    "Ze mogen meedenken, maar het college beslist." Nothing follows from what is denied or asked.
    """
    klein = tekst.casefold()
    if _ONTKENT.search(klein) or klein.rstrip().endswith("?"):
        return None
    blijkt = {k.sleutel for k in keuzes for woord in k.blijkt_uit if woord.casefold() in klein}
    return blijkt.pop() if len(blijkt) == 1 else None


def zoek_bedoeld(keuzes: Sequence[Mogelijkheid], tekst: str) -> str | None:
    """The choice that is meant without being called by its name, which is said back then; else None."""
    return (
        zoek_blijk(keuzes, tekst) or _voor_de_komma(keuzes, tekst) or _deel_van_een_naam(keuzes, tekst)
    )


def noemt_keuze(keuzes: Sequence[Mogelijkheid], tekst: str) -> bool:
    """Whether this chooses from these, and says nothing else: one or more of them, or their places."""
    if zoek_keuze(keuzes, tekst) is not None or lees_rangnummers(tekst, len(keuzes)):
        return True
    delen = [deel for deel in _SCHEIDING.split(tekst.strip(" .!")) if deel]
    return all(zoek_keuze(keuzes, deel) is not None for deel in delen) if len(delen) > 1 else False


class MetVoorstel(MeerkeuzeVraag):
    """The same question with what is suggested in this dossier in front of the other choices."""

    aantal: int
    """How many are suggested."""

    @classmethod
    def van(cls, vraag: MeerkeuzeVraag, voorgesteld: Sequence[str]) -> MetVoorstel:
        """This question with these of its choices in front, in this order."""
        plaats = {sleutel: nummer for nummer, sleutel in enumerate(voorgesteld)}
        keuzes = sorted(vraag.keuzes, key=lambda k: plaats.get(k.sleutel, len(plaats)))
        velden = {naam: getattr(vraag, naam) for naam in type(vraag).model_fields}
        aantal = sum(keuze.sleutel in plaats for keuze in keuzes)
        return cls.model_construct(**velden | {"keuzes": tuple(keuzes), "aantal": aantal})


def getoonde_keuzes(vraag: MeerkeuzeVraag) -> Sequence[Mogelijkheid]:
    """Those that people see, so that they may choose them by their place."""
    if isinstance(vraag, MetVoorstel):
        return vraag.keuzes[: vraag.aantal]
    return vraag.keuzes if vraag.knoppen else ()


def zoek_keuzes(keuzes: Sequence[Mogelijkheid], tekst: str) -> set[str]:
    """The keys of all choices that one part of an enumeration names: "ouderen uit het dorp"."""
    een = zoek_keuze(keuzes, tekst, in_een_zin=False)
    return {een} if een is not None else _alle_genoemd_in(_namen(keuzes), tekst)


def _genoemd_in(namen: Sequence[tuple[str, str]], tekst: str) -> str | None:
    """The one choice that is named among words that say nothing else: "dat is de raad".

    Only then: "ik wil alles houden" names "alles", and means the other choice.
    """
    for kern in dict.fromkeys((_kern(tekst), _kern(tekst, _EROMHEEN), _soort(tekst))):
        genoemd = {sleutel for naam, sleutel in namen if kern and _kern(naam) == kern}
        if len(genoemd) == 1:
            return genoemd.pop()
    return _zinsdeel_in(namen, tekst)


def _kern(tekst: str, ook: frozenset[str] = frozenset()) -> str:
    """What is left of this without words that say nothing, and without those of `ook`."""
    weg = _VULWOORDEN | ook
    return " ".join(w for w in utils.default_process(tekst).split() if w not in weg)


def _soort(tekst: str) -> str:
    """The word with which this begins, where it goes on with of what: "een visie op het centrum"."""
    woorden = utils.default_process(tekst).split()
    kaal = woorden[1:] if woorden[:1] and woorden[0] in ("de", "het", "een") else woorden
    return kaal[0] if len(kaal) > 2 and kaal[1] in _WAARVAN else ""


def _zinsdeel_in(namen: Sequence[tuple[str, str]], tekst: str) -> str | None:
    """The one choice of which several words stand here as they are called, and nothing is denied:
    "hun mening weegt mee, maar wij beslissen"."""
    klein = utils.default_process(tekst)
    if _ONTKENT.search(klein):
        return None
    genoemd = {
        sleutel
        for naam, sleutel in namen
        if " " in _kern(naam) and f" {utils.default_process(naam).strip()} " in f" {klein} "
    }
    return genoemd.pop() if len(genoemd) == 1 else None


def _na_herstel(keuzes: Sequence[Mogelijkheid], tekst: str) -> str | None:
    """What somebody who corrects themselves names last, when they named another one before it."""
    delen = [deel for deel in _HERSTEL.split(tekst) if deel and deel.strip()]
    if len(delen) < 2 or _alle_genoemd_in(_namen(keuzes), delen[0]) == set():
        return None
    return zoek_keuze(keuzes, delen[-1])


# "De raad, na advies van het college": how, after what was chosen.
_HOE = re.compile(
    r"^(?:na|op|met|via|volgens|onder|omdat|want|zodat|door|nadat|als|in\s+overleg|denk\s+ik)\b",
    re.IGNORECASE,
)


def _voor_de_komma(keuzes: Sequence[Mogelijkheid], tekst: str) -> str | None:
    """What is chosen before a comma, where only how or why comes after it."""
    gekozen, komma, rest = tekst.partition(",")
    return zoek_keuze(keuzes, gekozen) if komma and _HOE.match(rest.strip()) else None


def _deel_van_een_naam(keuzes: Sequence[Mogelijkheid], tekst: str) -> str | None:
    """The one choice of which all that is said are words, in any order: "samen met ze uitwerken"."""
    klein = utils.default_process(tekst)
    if _ONTKENT.search(klein) or tekst.rstrip().endswith("?") or len(klein.split()) > _MAX_WOORDEN:
        return None
    gezegd = {woord for woord in _kern(tekst, _EROMHEEN | _ZE_WILLEN).split() if len(woord) > 1}
    if not any(len(woord) >= _MIN_LETTERS_DEEL for woord in gezegd):
        return None
    passend = [
        k.sleutel for k in keuzes if gezegd <= set(_kern(" ".join((k.label, *k.synoniemen))).split())
    ]
    return passend[0] if len(passend) == 1 else None


def _alle_genoemd_in(namen: Sequence[tuple[str, str]], tekst: str) -> set[str]:
    klein = utils.default_process(tekst)
    if len(klein.split()) > _MAX_WOORDEN or _ONTKENT.search(klein):
        return set()
    return {
        sleutel
        for naam, sleutel in namen
        if len(naam) >= _MIN_LETTERS
        and re.search(rf"\b{re.escape(utils.default_process(naam).strip())}\b", klein)
    }


def _namen(keuzes: Sequence[Mogelijkheid]) -> list[tuple[str, str]]:
    return [(naam, k.sleutel) for k in keuzes for naam in (k.label, k.sleutel, *k.synoniemen)]


def _opsomming(keuzes: Sequence[Mogelijkheid]) -> str:
    return ", ".join(f"{nummer}. {keuze.label}" for nummer, keuze in enumerate(keuzes, 1))


def kies_een(keuzes: Sequence[Mogelijkheid]) -> str:
    """What is said where no choice, or more than one, can be read."""
    return f"Kies een van deze mogelijkheden: {_opsomming(keuzes)}."


# No choice, where none has to be made: "Welk niveau had je in gedachten?" "Nee, nog niet".
_GEEN = re.compile(
    r"(?:nee?\W+)?(?:nee?|nog\s+(?:niet|geen)|geen|geen\s+van\s+(?:deze|die|allen?))(?:\s+(?:hoor|echt))?",
    re.IGNORECASE,
)


class Keuze(Soort[KeuzeVraag]):
    """A value is the key of the choice."""

    naam = "keuze"

    def lees(self, vraag: KeuzeVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        twee = waartussen(vraag.keuzes, eerder)
        # "De eerste" is a place among the two that were shown last.
        sleutel = inbreng.keuze or (zoek_keuze(twee, inbreng.tekst) if twee else None)
        sleutel = sleutel or zoek_keuze(vraag.keuzes, inbreng.tekst)
        if sleutel is None and (blijkt := zoek_bedoeld(vraag.keuzes, inbreng.tekst)) is not None:
            # Said back: it follows from the words, and was not chosen in so many.
            opmerking = f"Ik heb opgeschreven: {self.toon(vraag, blijkt)}."
            return Gelezen(blijkt, opmerking=opmerking)
        if sleutel is None or sleutel not in {keuze.sleutel for keuze in vraag.keuzes}:
            if not vraag.verplicht and _GEEN.fullmatch(inbreng.tekst.strip(" .!")):
                return Gelezen(status="overgeslagen")
            genoemd = twee_genoemd(vraag.keuzes, inbreng.tekst)
            if genoemd and (eerder is None or twee):
                waarde = tussen(genoemd)
                return Gelezen(waarde, "onvolledig", vervolg=self.vervolg(vraag, waarde))
            if genoemd:
                # An answer that was given stays until another one takes its place.
                return Gelezen(fout=welke_van(genoemd))
            return Gelezen(fout=kies_een(twee or vraag.keuzes))
        return Gelezen(sleutel)

    def vervolg(self, vraag: KeuzeVraag, waarde: Any) -> str | None:
        twee = waartussen(vraag.keuzes, waarde)
        return welke_van(twee) if twee else None

    def keuzes(self, vraag: KeuzeVraag, waarde: Any) -> Sequence[Mogelijkheid]:
        return waartussen(vraag.keuzes, waarde)

    def mag_over(self, vraag: KeuzeVraag, waarde: Any) -> bool:
        return not vraag.verplicht

    def toon(self, vraag: KeuzeVraag, waarde: Any) -> str:
        if twee := waartussen(vraag.keuzes, waarde):
            return " of ".join(keuze.label for keuze in twee)
        return next((k.label for k in vraag.keuzes if k.sleutel == waarde), str(waarde))


KLAAR = "klaar"
"""The choice that says that there are no more."""
_GEKOZEN = "gekozen"
_DAT_IS_ALLES = re.compile(
    r"(?:ja\s+|nee\s+|zo\s+)?(?:klaar|dat\s+(?:is|was|zijn)\s+(?:het|alles|ze|allemaal)|verder\s+(?:niets|geen)"
    r"|meer\s+niet|niet\s+meer|geen\s+andere|nee|genoeg)(?:\s+(?:dank\s+je|hoor|zo))?",
    re.IGNORECASE,
)
_ALLEMAAL = re.compile(r"(?:ze\s+)?(?:allemaal|alles|alle\s+\w+)", re.IGNORECASE)


class Meerkeuze(Soort[MeerkeuzeVraag]):
    """A value is the list of keys, in the order of the question.

    Who types them names all at once; who presses buttons presses one after the other, and then
    "Klaar". Until then the value is `{"gekozen": [...]}`.
    """

    naam = "meerkeuze"

    def lees(self, vraag: MeerkeuzeVraag, inbreng: Inbreng, eerder: Any | None) -> Gelezen:
        bezig = isinstance(eerder, dict)
        tot_nu = _tot_nu(eerder)
        tekst = inbreng.tekst.strip()
        if inbreng.keuze is not None:
            if not inbreng.getypt or inbreng.keuze == KLAAR:
                gedrukt = self._druk(vraag, inbreng.keuze, tot_nu)
            else:
                # As in words: this is the answer, and no more is asked.
                al = [sleutel for sleutel in tot_nu if bezig and sleutel != inbreng.keuze]
                gedrukt = self._druk(vraag, inbreng.keuze, al)
                if gedrukt.fout is None:
                    gedrukt = Gelezen(_tot_nu(gedrukt.waarde))
            return gedrukt
        if bezig and tot_nu and _DAT_IS_ALLES.fullmatch(tekst.rstrip(".!")):
            return Gelezen(tot_nu)
        if (op_plaats := self._op_plaats(vraag, tekst, tot_nu if bezig else [])) is not None:
            return op_plaats
        # A label may have a comma or an "en" of its own.
        heel = zoek_keuze(vraag.keuzes, tekst, in_een_zin=False) if tekst else None
        delen = [heel] if heel else [deel for deel in _SCHEIDING.split(tekst) if deel]
        genoemd = {deel: _noem(vraag, deel) for deel in delen}
        onbekend = [deel for deel, keuzes in genoemd.items() if not keuzes]
        gekozen = set[str]().union(*genoemd.values())
        if not gekozen and onbekend and not vraag.knoppen:
            return Gelezen(
                fout=f"‘{onbekend[0]}’ ken ik niet. Probeer een andere naam, of laat het weg."
            )
        if not gekozen:
            return Gelezen(fout=_welke(vraag))
        if bezig:
            gekozen |= set(tot_nu)
        waarde = [k.sleutel for k in vraag.keuzes if k.sleutel in gekozen]
        opmerking = None
        if onbekend:
            opmerking = f"‘{onbekend[0]}’ ken ik niet. Wel heb ik: {self.toon(vraag, waarde)}."
        return Gelezen(waarde, opmerking=opmerking)

    @staticmethod
    def _op_plaats(vraag: MeerkeuzeVraag, tekst: str, tot_nu: list[str]) -> Gelezen | None:
        """ "De eerste en de derde" of what is shown; of a list that is not, a place says nothing."""
        getoond = getoonde_keuzes(vraag)
        if getoond and _ALLEMAAL.fullmatch(tekst.rstrip(".!")):
            return Gelezen([keuze.sleutel for keuze in getoond])
        if not lees_rangnummers(tekst, _ELKE_PLAATS):
            return None
        plaatsen = lees_rangnummers(tekst, len(getoond))
        if not plaatsen:
            return Gelezen(fout=_welke(vraag))
        gekozen = {getoond[plaats].sleutel for plaats in plaatsen} | set(tot_nu)
        return Gelezen([k.sleutel for k in vraag.keuzes if k.sleutel in gekozen])

    def bewerk(self, vraag: MeerkeuzeVraag, waarde: Any, tekst: str) -> Gelezen | None:
        """ "Ook nog ouderen", "haal ze eruit": what that leaves; None when it is no such command."""
        tot_nu = _tot_nu(waarde)
        if (uit := weg(tekst)) is not None and (eruit := self._genoemd(vraag, uit) & set(tot_nu)):
            over = [sleutel for sleutel in tot_nu if sleutel not in eruit]
            return Gelezen(over) if over else None
        if (bij := erbij(tekst)) is not None and (nieuw := self._genoemd(vraag, bij)):
            return Gelezen([k.sleutel for k in vraag.keuzes if k.sleutel in nieuw | set(tot_nu)])
        return None

    @staticmethod
    def _genoemd(vraag: MeerkeuzeVraag, tekst: str) -> set[str]:
        delen = [deel for deel in _SCHEIDING.split(tekst) if deel]
        return set[str]().union(*(zoek_keuzes(vraag.keuzes, deel) for deel in delen))

    def _druk(self, vraag: MeerkeuzeVraag, keuze: str, tot_nu: list[str]) -> Gelezen:
        """A button: adds a choice, or takes it back; the last one says that this is all."""
        if keuze == KLAAR and tot_nu:
            return Gelezen(tot_nu)
        if keuze not in {k.sleutel for k in vraag.keuzes}:
            return Gelezen(fout=_welke(vraag))
        nu = set(tot_nu) ^ {keuze}
        gekozen = [k.sleutel for k in vraag.keuzes if k.sleutel in nu]
        if len(gekozen) == len(vraag.keuzes):
            return Gelezen(gekozen)
        waarde = {_GEKOZEN: gekozen}
        return Gelezen(waarde, "onvolledig", vervolg=self.vervolg(vraag, waarde))

    def vervolg(self, vraag: MeerkeuzeVraag, waarde: Any) -> str | None:
        if not isinstance(waarde, dict):
            return None
        if not waarde[_GEKOZEN]:
            return vraag.vraag
        return f"Gekozen: {self.toon(vraag, waarde)}. Kies er nog een, of kies ‘Klaar’."

    def keuzes(self, vraag: MeerkeuzeVraag, waarde: Any) -> Sequence[Mogelijkheid]:
        gekozen = _tot_nu(waarde)
        over = [keuze for keuze in getoonde_keuzes(vraag) if keuze.sleutel not in gekozen]
        klaar = [Mogelijkheid(sleutel=KLAAR, label="Klaar, dat is alles")] if gekozen else []
        return [*over, *klaar]

    def mag_over(self, vraag: MeerkeuzeVraag, waarde: Any) -> bool:
        return not vraag.verplicht

    def toon(self, vraag: MeerkeuzeVraag, waarde: Any) -> str:
        gekozen = _tot_nu(waarde)
        return ", ".join(k.label for k in vraag.keuzes if k.sleutel in gekozen)


_ELKE_PLAATS = 99


def _noem(vraag: MeerkeuzeVraag, deel: str) -> set[str]:
    """What one part of an enumeration names; a number is a place among what is shown."""
    getoond = getoonde_keuzes(vraag)
    if plaatsen := lees_rangnummers(deel, len(getoond)):
        return {getoond[plaats].sleutel for plaats in plaatsen}
    return set() if deel.strip().isdecimal() else zoek_keuzes(vraag.keuzes, deel)


def _welke(vraag: MeerkeuzeVraag) -> str:
    """What is said where nothing can be read, with what is shown to choose from."""
    getoond = getoonde_keuzes(vraag)
    if not getoond:
        return "Welke bedoel je? Noem ze bij hun naam, met een komma ertussen."
    return (
        f"Kies een of meer van deze mogelijkheden: {_opsomming(getoond)}."
        " Noem ze met een komma ertussen."
    )


def _tot_nu(waarde: Any | None) -> list[str]:
    """What was chosen up to now."""
    return list(waarde[_GEKOZEN] if isinstance(waarde, dict) else waarde or ())
