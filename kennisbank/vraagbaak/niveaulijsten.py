"""Questions about werkvormen and levels, answered from the data: complete, and only what was asked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import get_args

from kennisbank.schema.artikel import Vindplaats
from kennisbank.schema.niveaus import Niveau, Niveaus, Vorm
from kennisbank.schema.werkvorm import WerkvormKop
from kennisbank.vraagbaak.antwoord import Context, Deelantwoord, Vervolg
from kennisbank.vraagbaak.niveauvraag import Niveaulezer, Niveauvraag
from kennisbank.vraagbaak.werkvormfeiten import feit_in, werkvormfeiten
from kennisbank.vraagbaak.werkvormkeuze import Gezocht, gezocht_in
from kennisbank.werkvormen import DOCUMENT
from kennisbank.zoeken.passages import Bronplaats
from kennisbank.zoeken.woorden import splits

_KEUZE, _VERGELEKEN = "keuze", "vergeleken"
"""At the end of the key of a list: not all that stands at the level, but what was asked of it."""
_KORT = 6
"""Words; what is longer says itself what it is about."""
_PRAKTIJK = (
    "Voor wie en met hoeveel mensen een werkvorm werkt, is algemene praktijkkennis en geen beleid."
)
"""The policies name werkvormen and don't tell for whom they are."""
_HOEZO = re.compile(r"^(?:en |maar |oh? )?(?:hoezo|waarom)\b")
_VOORBEELD = re.compile(r"\b(?:voorbeeld(?:je)?|noem er (?:een|1)|leg er (?:een|1) uit)\b")

_VOOR_WIE = "werkvormen voor "
_WERKVORMEN_ZELF = Bronplaats(DOCUMENT, "")
"""Where it stands for whom a werkvorm is."""


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
        genoemd = {
            werkvorm
            for _, niveau in niveaus.alle_niveaus()
            if niveau.werkvormen
            for werkvorm in (*niveau.werkvormen.offline, *niveau.werkvormen.online)
        }
        self._werkvormen = tuple(dict.fromkeys((*genoemd, *niveaus.genoemde_werkvormen)))
        self._lezer = Niveaulezer(niveaus, self._werkvormen, namen)

    def antwoord(
        self, woorden: Sequence[str], context: Context | None = None
    ) -> tuple[Deelantwoord, Context] | None:
        """A list, when the question asks for one; None when it asks something else.

        With a context, a question may leave out what the one before it named: "en online?".
        """
        gevraagd = self._lezer.lees(woorden)
        if context is not None and len(woorden) <= _KORT:
            verder = self._na_eerder(gevraagd, context)
            if verder is not None:
                return verder
        return self._gevraagd(gevraagd)

    def _na_eerder(
        self, gevraagd: Niveauvraag, context: Context
    ) -> tuple[Deelantwoord, Context] | None:
        """What a few words ask after the answer before them; None when they say it all themselves."""
        niveaus, vorm = gevraagd.niveaus, gevraagd.vorm
        bij = next((n for n in self._alle() if n.sleutel == context.niveau), None)
        antwoord = None
        if gevraagd.om_niveau and not (niveaus or gevraagd.werkvormen):
            # "En bij welk niveau hoort dat?", after what told about a werkvorm.
            soort, _, wat = context.sleutel.partition("#")
            antwoord = self._waar_hoort(wat if soort == "werkvormen" else soort)
        elif (eerder := _eerder_gezocht(context)) is not None and not gevraagd.werkvormen:
            # "En online?", after the werkvormen for young people: still for them. "En voor ouderen?"
            # is about those alone.
            gezocht = gevraagd.genoemde_groep or eerder
            if vorm or len(niveaus) == 1 or gevraagd.genoemde_groep is not None:
                antwoord = self._passend(
                    gezocht, niveaus[0] if niveaus else bij, vorm or _als_vorm(context.vorm)
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

    def _gevraagd(self, gevraagd: Niveauvraag) -> tuple[Deelantwoord, Context] | None:
        niveaus, vorm, werkvormen = gevraagd.niveaus, gevraagd.vorm, gevraagd.werkvormen
        if gevraagd.gezocht is not None and not werkvormen and len(niveaus) <= 1:
            return self._passend(gevraagd.gezocht, niveaus[0] if niveaus else None, vorm)
        if gevraagd.om_verschil and len(niveaus) == 2 and not gevraagd.om_werkvorm:
            return self._verschil(niveaus)
        if len(niveaus) == 1 and gevraagd.om_lijst and not werkvormen:
            return self._lijst(niveaus[0], vorm)
        if len(werkvormen) == 1 and gevraagd.om_plek:
            return self._waar_hoort(werkvormen[0])
        return None

    def ladders(self) -> tuple[Deelantwoord, Context] | None:
        """The names of all levels, ladder by ladder; None without a ladder."""
        ladders = self._niveaus.ladders
        if not ladders:
            return None
        regels = [
            f"**{ladder.naam}**, van weinig naar veel invloed:\n\n"
            + "\n".join(
                f"{nummer}. {niveau.naam.lower()}" for nummer, niveau in enumerate(ladder.niveaus, 1)
            )
            for ladder in ladders
        ]
        if len(ladders) > 1:
            # Of the second ladder of Heerlen the policy does not say which end has more influence.
            regels = [regel.replace(", van weinig naar veel invloed", "") for regel in regels]
        plekken = tuple(dict.fromkeys(bron for ladder in ladders for bron in ladder.bronnen))
        deel = Deelantwoord(
            "lijst", self.gemeente, "\n\n".join(regels), self._bronnen(plekken), "niveaus#", "niveaus"
        )
        return deel, Context(gemeente=self.gemeente)

    def na_lijst(self, woorden: Sequence[str], context: Context) -> tuple[Deelantwoord, Context] | None:
        """What is asked of a list of werkvormen that was just given: how many people, an example, why.

        None when it is something else.
        """
        vraag = " ".join(woorden)
        lijst = self.in_lijst(context) if len(woorden) <= _KORT else []
        if not lijst or werkvormfeiten().genoemd(woorden)[0] or gezocht_in(woorden) is not None:
            return None
        if feit_in(vraag) == "groep":
            return self.met_groep(context)
        if _HOEZO.match(vraag):
            return self.waarom_deze(context)
        # Rather one in which people take part than one that only tells them something.
        groepen = [w for w in lijst if w in self._gegevens and self._gegevens[w].groep.tot is not None]
        voorbeeld = (groepen or lijst)[0]
        if _VOORBEELD.search(vraag) and (deel := werkvormfeiten().wat(voorbeeld)) is not None:
            return deel, replace(context, vraag=vraag, sleutel=deel.sleutel)
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

    def _per_niveau(
        self, gezocht: Gezocht | None, niveau: Niveau | None, vorm: Vorm | None
    ) -> list[tuple[str, list[str]]]:
        """The werkvormen that this policy names, by level, and of those the ones that are fit."""
        per_niveau = [
            (n.naam, [w for soort in _vormen(vorm) for w in n.werkvormen.bij(soort)])
            for n in self._alle()
            if n.werkvormen is not None and niveau in {None, n}
        ]
        if niveau is None and vorm is None:
            per_niveau.append(("Zonder niveau erbij", list(self._niveaus.genoemde_werkvormen)))

        def past(werkvorm: str) -> bool:
            return gezocht is None or (
                werkvorm in self._gegevens and gezocht.past(self._gegevens[werkvorm])
            )

        return [
            (naam, [w for w in dict.fromkeys(werkvormen) if past(w)]) for naam, werkvormen in per_niveau
        ]

    def in_lijst(self, context: Context) -> list[str]:
        """The werkvormen of the list that was given before; none when that was no list of them."""
        soort, _, wat = context.sleutel.partition("#")
        if soort != "niveaus" or wat.endswith(f"-{_VERGELEKEN}"):
            return []
        niveau = next((n for n in self._alle() if n.sleutel == context.niveau), None)
        per_niveau = self._per_niveau(_eerder_gezocht(context), niveau, _als_vorm(context.vorm))
        return list(dict.fromkeys(w for _, werkvormen in per_niveau for w in werkvormen))

    def waarom_deze(self, context: Context) -> tuple[Deelantwoord, Context] | None:
        """How it is known which werkvormen are fit, for who asks why after such a list."""
        eerder = _eerder_gezocht(context)
        if eerder is None:
            return None
        tekst = (
            f"De namen komen uit het beleid van {self._weergave}. Welke daarvan passen bij {eerder},"
            f" staat daar niet in: dat staat bij elke werkvorm in de {DOCUMENT}. {_PRAKTIJK}"
        )
        bronnen = (*self._bronnen(self._niveaus.werkvormen_bronnen), _WERKVORMEN_ZELF)
        deel = Deelantwoord("lijst", self.gemeente, tekst, bronnen, context.sleutel, "werkvormen")
        return deel, context

    def met_groep(self, context: Context) -> tuple[Deelantwoord, Context] | None:
        """With how many people each werkvorm of the list before works."""
        werkvormen = [w for w in self.in_lijst(context) if w in self._gegevens]
        met = [w for w in werkvormen if not self._gegevens[w].groep.maakt_niet_uit]
        if not met:
            return None
        regels = [f"- {self._naam(w)}: {werkvormfeiten().groep(w)}" for w in met]
        zonder = [self._naam(w) for w in werkvormen if w not in met]
        tekst = "\n\n".join(
            (
                "Zo groot is de groep bij elk van deze werkvormen:",
                "\n".join(regels),
                *([f"Bij {', '.join(zonder)} maakt het aantal niet uit."] if zonder else []),
                _PRAKTIJK,
            )
        )
        deel = Deelantwoord(
            "lijst", self.gemeente, tekst, (_WERKVORMEN_ZELF,), context.sleutel, "werkvormen"
        )
        return deel, context

    def _passend(
        self, gezocht: Gezocht, niveau: Niveau | None, vorm: Vorm | None
    ) -> tuple[Deelantwoord, Context] | None:
        """The werkvormen that this policy names and that are fit for them, by level."""
        per_niveau = self._per_niveau(gezocht, niveau, vorm)
        regels: list[str] = []
        for naam, werkvormen in per_niveau:
            passend = [self._naam(werkvorm) for werkvorm in werkvormen]
            if passend and len(per_niveau) == 1:
                regels.extend(f"- {werkvorm}" for werkvorm in passend)
            elif passend:
                regels.append(f"- **{naam}**: {', '.join(passend)}")
        if not any(werkvormen for _, werkvormen in self._per_niveau(None, niveau, vorm)):
            return None
        wat = (
            "online werkvormen" if vorm == "online" else f"{vorm} werkvormen" if vorm else "werkvormen"
        )
        bij = f" bij {niveau.naam.lower()}" if niveau is not None else ""
        begin = f"Van de {wat} die {self._weergave}{bij} noemt, "
        if regels:
            tekst = "\n".join([f"{begin}passen deze bij {gezocht}:", "", *regels])
        else:
            tekst = (
                f"{begin}past er geen bij {gezocht}, volgens de {DOCUMENT}. Dat wil niet zeggen dat het"
                " niet kan."
            )
        sleutel = f"niveaus#{niveau.sleutel if niveau is not None else ''}-{_KEUZE}"
        return (
            Deelantwoord(
                "lijst",
                self.gemeente,
                f"{tekst}\n\n{_PRAKTIJK}",
                (*self._bronnen(self._niveaus.werkvormen_bronnen), _WERKVORMEN_ZELF),
                sleutel,
                "werkvormen",
            ),
            Context(
                vraag=f"{_VOOR_WIE}{gezocht.zoals_gevraagd}",
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
