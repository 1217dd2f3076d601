"""Questions about werkvormen and levels, answered from the data: complete, and only what was asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import get_args

from kennisbank.schema.artikel import Vindplaats
from kennisbank.schema.niveaus import Niveau, Niveaus, Vorm
from kennisbank.schema.werkvorm import WerkvormKop
from kennisbank.vraagbaak.antwoord import Context, Deelantwoord, Vervolg
from kennisbank.vraagbaak.werkvormkeuze import Gezocht, gezocht_in
from kennisbank.zoeken.passages import Bronplaats
from kennisbank.zoeken.woorden import splits, stam

_WERKVORM = {
    stam(w)
    for w in "werkvorm werkvormen methode methoden methodes manier manieren vorm vormen tool tools"
    " middel middelen werkmethode werkmethoden gespreksvorm gespreksvormen participatievorm".split()
}
_NIVEAU = {
    stam(w)
    for w in "niveau niveaus betrokkenheidsniveau participatieniveau trede laag ladder hoort horen past"
    " passen thuis valt".split()
}
_WERKVORM_ZELF = {
    stam(w)
    for w in "werkvorm werkvormen methode methoden methodes werkmethode werkmethoden gespreksvorm"
    " gespreksvormen participatievorm participatievormen".split()
}
"""The words that say nothing else; with "manier" or "middel" one may ask about the policy as well."""
_VERSCHIL = {stam(w) for w in "verschil verschillen verschilt onderscheid versus".split()}
_WAT_DOE_IK = re.compile(
    r"\bwat (?:kan|kun|kunnen|zou|moet|moeten) (?:ik|je|we|wij|u) (?:allemaal |dan |nu )?doen"
    r" (?:om|bij|als|voor)\b|\bwaarmee (?:kan|kun|kunnen) (?:ik|je|we|wij)\b"
    r"|\bhoe (?:kan|kun|kunnen|moet|ga|gaan|laat|laten) (?:ik|je|we|wij) (?:\w+ )?"
    r"(?:inwoners|bewoners|mensen|omwonenden|ondernemers)\b"
)
"""Who asks how to raadplegen, asks for werkvormen: "wat kan ik doen om te raadplegen". Not a resident
who asks "hoe kan ik meebeslissen"."""
_ONLINE = {stam(w) for w in "online digitaal digitale internet computer app".split()}
_OFFLINE = {stam(w) for w in "offline fysiek fysieke live".split()}

_KEUZE, _VERGELEKEN = "keuze", "vergeleken"
"""At the end of the key of a list: not all that stands at the level, but what was asked of it."""
_KORT = 6
"""Words; what is longer says itself what it is about."""
_PRAKTIJK = (
    "Voor wie en met hoeveel mensen een werkvorm werkt, is algemene praktijkkennis en geen beleid."
)
"""The policies name werkvormen and don't tell for whom they are."""

Naam = Callable[[str], str]
"""From the key of a werkvorm to its name."""


@dataclass(frozen=True, slots=True)
class Gevraagd:
    """What a question names of the ladder."""

    niveaus: tuple[Niveau, ...]
    vorm: Vorm | None
    werkvormen: tuple[str, ...]
    om_werkvorm: bool
    """It asks for werkvormen, by any word for them."""
    om_niveau: bool
    om_verschil: bool
    gezocht: Gezocht | None
    """For whom or how many it asks a werkvorm; None when for no one in particular."""


class Niveaulijsten:
    """The ladders of one municipality, and what can be asked of them.

    `namen` gives of every werkvorm its name, and what else people call it; `uitleg` where is told how
    it works; `gegevens` for whom and how many people it is fit.
    """

    def __init__(
        self,
        gemeente: str,
        weergavenaam: str,
        document: str,
        niveaus: Niveaus,
        *,
        namen: Mapping[str, Sequence[str]],
        uitleg: Mapping[str, Vervolg],
        gegevens: Mapping[str, WerkvormKop] = MappingProxyType({}),
    ) -> None:
        self.gemeente, self._weergave, self._document = gemeente, weergavenaam, document
        self._niveaus, self._namen, self._uitleg = niveaus, namen, uitleg
        self._gegevens = gegevens
        self._rijen = {
            niveau.sleutel: [_stammen(n) for n in (niveau.naam, *niveau.synoniemen)]
            for _, niveau in niveaus.alle_niveaus()
        }
        genoemd = {
            werkvorm
            for _, niveau in niveaus.alle_niveaus()
            if niveau.werkvormen
            for werkvorm in (*niveau.werkvormen.offline, *niveau.werkvormen.online)
        }
        self._werkvormen = {
            sleutel: [_stammen(n) for n in namen.get(sleutel, (sleutel.replace("_", " "),))]
            for sleutel in (*genoemd, *niveaus.genoemde_werkvormen)
        }

    def lees(self, woorden: Iterable[str]) -> Gevraagd:
        """What these words (flat, typing errors mended) name."""
        woorden = list(woorden)
        stammen = [stam(woord) for woord in woorden]
        aanwezig = set(stammen)
        gevonden = {
            sleutel
            for sleutel, rijen in self._rijen.items()
            if any(_staat_in(rij, stammen) for rij in rijen)
        }
        vorm: Vorm | None = None
        if aanwezig & _ONLINE and not aanwezig & _OFFLINE:
            vorm = "online"
        elif aanwezig & _OFFLINE and not aanwezig & _ONLINE:
            vorm = "offline"
        return Gevraagd(
            niveaus=tuple(n for _, n in self._niveaus.alle_niveaus() if n.sleutel in gevonden),
            vorm=vorm,
            werkvormen=tuple(
                sleutel
                for sleutel, rijen in self._werkvormen.items()
                if any(_staat_in(rij, stammen) for rij in rijen)
            ),
            om_werkvorm=bool(aanwezig & _WERKVORM) or _WAT_DOE_IK.search(" ".join(woorden)) is not None,
            om_niveau=bool(aanwezig & _NIVEAU),
            om_verschil=bool(aanwezig & _VERSCHIL),
            gezocht=gezocht_in(woorden) if aanwezig & _WERKVORM_ZELF else None,
        )

    def antwoord(
        self, woorden: Sequence[str], context: Context | None = None
    ) -> tuple[Deelantwoord, Context] | None:
        """A list, when the question asks for one; None when it asks something else.

        With a context, a question may leave out what the one before it named: "en online?".
        """
        gevraagd = self.lees(woorden)
        if context is not None and len(woorden) <= _KORT:
            verder = self._na_eerder(gevraagd, context)
            if verder is not None:
                return verder
        return self._gevraagd(gevraagd)

    def _na_eerder(self, gevraagd: Gevraagd, context: Context) -> tuple[Deelantwoord, Context] | None:
        """What a few words ask after the answer before them; None when they say it all themselves."""
        niveaus, vorm = gevraagd.niveaus, gevraagd.vorm
        bij = next((n for n in self._alle() if n.sleutel == context.niveau), None)
        antwoord = None
        if gevraagd.om_niveau and not (niveaus or gevraagd.werkvormen):
            # "En bij welk niveau hoort dat?", after what told about a werkvorm.
            soort, _, wat = context.sleutel.partition("#")
            antwoord = self._waar_hoort(wat if soort == "werkvormen" else soort)
        elif (eerder := _eerder_gezocht(context)) is not None and (vorm or len(niveaus) == 1):
            # "En online?", after the werkvormen for young people: still for them.
            antwoord = self._passend(
                eerder, niveaus[0] if niveaus else bij, vorm or _als_vorm(context.vorm)
            )
        elif bij is not None and not niveaus and vorm is not None and not gevraagd.werkvormen:
            antwoord = self._lijst(bij, vorm)
        elif (
            bij is not None
            and len(niveaus) == 1
            and vorm is None
            and not (gevraagd.werkvormen or gevraagd.om_niveau)
        ):
            antwoord = self._lijst(niveaus[0], _als_vorm(context.vorm))
        return antwoord

    def _gevraagd(self, gevraagd: Gevraagd) -> tuple[Deelantwoord, Context] | None:
        niveaus, vorm, werkvormen = gevraagd.niveaus, gevraagd.vorm, gevraagd.werkvormen
        om_lijst = gevraagd.om_werkvorm or (vorm is not None and bool(niveaus))
        if gevraagd.gezocht is not None and not werkvormen and len(niveaus) <= 1:
            return self._passend(gevraagd.gezocht, niveaus[0] if niveaus else None, vorm)
        if gevraagd.om_verschil and len(niveaus) == 2 and not gevraagd.om_werkvorm:
            return self._verschil(niveaus)
        if len(niveaus) == 1 and om_lijst and not werkvormen:
            return self._lijst(niveaus[0], vorm)
        if len(werkvormen) == 1 and (gevraagd.om_niveau or niveaus):
            return self._waar_hoort(werkvormen[0])
        return None

    def verder(self, sleutel: str) -> tuple[Vervolg, ...]:
        """What to ask after this list: the other kind, the next levels, what the first ones are."""
        soort, _, wat = sleutel.partition("#")
        if soort == "werkvormen":
            return self._hoe_werkt(wat)
        niveau, _, vorm = wat.partition("-")
        gekozen = next((n for n in self._alle() if n.sleutel == niveau), None)
        if gekozen is None or gekozen.werkvormen is None:
            return ()
        naam = gekozen.naam.lower()
        keuzes = []
        if vorm in {_KEUZE, _VERGELEKEN}:
            return (Vervolg(f"Alle werkvormen bij {naam}", f"welke werkvormen bij {naam}"),)
        if vorm != "online" and gekozen.werkvormen.online:
            keuzes.append(Vervolg(f"Online bij {naam}", f"welke online werkvormen bij {naam}"))
        if vorm:
            keuzes.append(Vervolg(f"Alle werkvormen bij {naam}", f"welke werkvormen bij {naam}"))
        eerste = next(iter(gekozen.werkvormen.bij("online" if vorm == "online" else "offline")), None)
        return (*keuzes, *self._hoe_werkt(eerste))

    def _hoe_werkt(self, werkvorm: str | None) -> tuple[Vervolg, ...]:
        uitleg = self._uitleg.get(werkvorm or "")
        return () if uitleg is None else (uitleg,)

    def _alle(self) -> list[Niveau]:
        return [niveau for _, niveau in self._niveaus.alle_niveaus()]

    def _lijst(self, niveau: Niveau, vorm: Vorm | None) -> tuple[Deelantwoord, Context] | None:
        if niveau.werkvormen is None:
            return None
        regels = []
        for soort in ("offline", "online"):
            namen = [self._naam(w) for w in niveau.werkvormen.bij(soort)]
            if not namen or vorm not in {None, soort}:
                continue
            regels.append((soort, namen))
        wat = f"{vorm} werkvormen" if vorm else "werkvormen"
        begin = f"Bij {niveau.naam.lower()} noemt {self._weergave} deze {wat}:"
        if not regels:
            tekst = f"Bij {niveau.naam.lower()} noemt {self._weergave} geen {wat}."
        elif vorm is not None:
            tekst = "\n".join([begin, "", *(f"- {naam}" for naam in regels[0][1])])
        else:
            tekst = "\n\n".join(
                [begin, *(f"**{soort.capitalize()}:** {', '.join(namen)}." for soort, namen in regels)]
            )
        sleutel = f"niveaus#{niveau.sleutel}" + (f"-{vorm}" if vorm else "")
        return (
            Deelantwoord(
                "lijst",
                self.gemeente,
                tekst,
                self._bronnen(self._niveaus.werkvormen_bronnen),
                sleutel,
                "werkvormen",
            ),
            Context(sleutel=sleutel, gemeente=self.gemeente, niveau=niveau.sleutel, vorm=vorm),
        )

    def _passend(
        self, gezocht: Gezocht, niveau: Niveau | None, vorm: Vorm | None
    ) -> tuple[Deelantwoord, Context] | None:
        """The werkvormen that this policy names and that are fit for them, by level."""
        per_niveau = [
            (n.naam, [w for soort in _vormen(vorm) for w in n.werkvormen.bij(soort)])
            for n in self._alle()
            if n.werkvormen is not None and niveau in {None, n}
        ]
        if niveau is None and vorm is None:
            per_niveau.append(("Zonder niveau erbij", list(self._niveaus.genoemde_werkvormen)))
        regels: list[str] = []
        for naam, werkvormen in per_niveau:
            passend = [
                self._naam(w)
                for w in dict.fromkeys(werkvormen)
                if w in self._gegevens and gezocht.past(self._gegevens[w])
            ]
            if passend and len(per_niveau) == 1:
                regels.extend(f"- {werkvorm}" for werkvorm in passend)
            elif passend:
                regels.append(f"- **{naam}**: {', '.join(passend)}")
        if not any(werkvormen for _, werkvormen in per_niveau):
            return None
        wat = (
            "online werkvormen" if vorm == "online" else f"{vorm} werkvormen" if vorm else "werkvormen"
        )
        bij = f" bij {niveau.naam.lower()}" if niveau is not None else ""
        begin = f"Van de {wat} die {self._weergave}{bij} noemt, "
        if regels:
            tekst = "\n".join([f"{begin}passen deze bij {gezocht}:", "", *regels])
        else:
            tekst = f"{begin}past er geen bij {gezocht}."
        sleutel = f"niveaus#{niveau.sleutel if niveau is not None else ''}-{_KEUZE}"
        return (
            Deelantwoord(
                "lijst",
                self.gemeente,
                f"{tekst}\n\n{_PRAKTIJK}",
                self._bronnen(self._niveaus.werkvormen_bronnen),
                sleutel,
                "werkvormen",
            ),
            Context(
                sleutel=sleutel,
                gemeente=self.gemeente,
                niveau=niveau.sleutel if niveau else None,
                vorm=vorm,
            ),
        )

    def _verschil(self, niveaus: Sequence[Niveau]) -> tuple[Deelantwoord, Context] | None:
        """What each of two levels is, beside each other; None where the policy doesn't tell."""
        if any(niveau.uitleg is None for niveau in niveaus):
            return None
        ladder = next(ladder for ladder, niveau in self._niveaus.alle_niveaus() if niveau in niveaus)
        sleutel = f"niveaus#{niveaus[0].sleutel}-{_VERGELEKEN}"
        return (
            Deelantwoord(
                "lijst",
                self.gemeente,
                "\n\n".join(f"**{niveau.naam}**: {niveau.uitleg}" for niveau in niveaus),
                self._bronnen(ladder.bronnen),
                sleutel,
                "niveaus",
            ),
            Context(sleutel=sleutel, gemeente=self.gemeente),
        )

    def _waar_hoort(self, werkvorm: str) -> tuple[Deelantwoord, Context] | None:
        plekken = [
            (niveau, vorm)
            for niveau in self._alle()
            if niveau.werkvormen
            for vorm in ("offline", "online")
            if werkvorm in niveau.werkvormen.bij(vorm)
        ]
        naam = self._naam(werkvorm)
        if not plekken:
            return None
        waar = " en bij ".join(
            niveau.naam.lower() + (" (online)" if vorm == "online" else "") for niveau, vorm in plekken
        )
        sleutel = f"werkvormen#{werkvorm}"
        return (
            Deelantwoord(
                "lijst",
                self.gemeente,
                f"{self._weergave} noemt {naam} bij {waar}.",
                self._bronnen(self._niveaus.werkvormen_bronnen),
                sleutel,
                "werkvormen",
            ),
            Context(sleutel=sleutel, gemeente=self.gemeente, niveau=plekken[0][0].sleutel),
        )

    def _naam(self, werkvorm: str) -> str:
        namen = self._namen.get(werkvorm)
        return namen[0] if namen else werkvorm.replace("_", " ")

    def _bronnen(self, plaatsen: Sequence[Vindplaats]) -> tuple[Bronplaats, ...]:
        return tuple(
            Bronplaats(plaats.document or self._document, plaats.paragraaf, plaats.stap)
            for plaats in plaatsen
        )


def _eerder_gezocht(context: Context | None) -> Gezocht | None:
    if context is None or not context.sleutel.endswith(f"-{_KEUZE}"):
        return None
    return gezocht_in(splits(context.vraag))


def _vormen(vorm: Vorm | None) -> tuple[Vorm, ...]:
    return get_args(Vorm) if vorm is None else (vorm,)


def _als_vorm(vorm: str | None) -> Vorm | None:
    return "online" if vorm == "online" else "offline" if vorm == "offline" else None


def _stammen(tekst: str) -> tuple[str, ...]:
    return tuple(stam(woord) for woord in splits(tekst))


def _staat_in(rij: tuple[str, ...], stammen: Sequence[str]) -> bool:
    return bool(rij) and any(
        tuple(stammen[plek : plek + len(rij)]) == rij for plek in range(len(stammen) - len(rij) + 1)
    )
