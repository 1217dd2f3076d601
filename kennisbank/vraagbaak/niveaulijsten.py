"""Questions about werkvormen and levels, answered from the data: complete, and only what was asked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from kennisbank.schema.artikel import Vindplaats
from kennisbank.schema.niveaus import Niveau, Niveaus, Vorm
from kennisbank.schema.werkvorm import WerkvormKop
from kennisbank.vraagbaak.antwoord import Context, Deelantwoord, Vervolg
from kennisbank.vraagbaak.lijstvraag import Lijstvraag
from kennisbank.vraagbaak.niveauvraag import Niveaulezer, Niveauvraag
from kennisbank.vraagbaak.werkvormfeiten import werkvormfeiten
from kennisbank.vraagbaak.werkvormlijst import Werkvormlijst
from kennisbank.werkvormen import DOCUMENT
from kennisbank.zoeken.passages import Bronplaats
from kennisbank.zoeken.woorden import splits

_KEUZE, _VERGELEKEN = "keuze", "vergeleken"
"""At the end of the key of a list: not all that stands at the level, but what was asked of it."""
_KORT = 8
"""Words; what is longer says itself what it is about."""
_HOEZO = re.compile(r"^(?:en |maar |oh? )?(?:hoezo|waarom)\b")
_VOORBEELD = re.compile(r"\b(?:voorbeeld(?:je)?|noem er (?:een|1)|leg er (?:een|1) uit)\b")

_WERKVORMEN_ZELF = Bronplaats(DOCUMENT, "")
"""Where it stands for whom a werkvorm is."""


class Niveaulijsten:
    """The ladders of one municipality, and what can be asked of them.

    `namen` gives of every werkvorm its name, and what else people call it; `uitleg` where is told how
    it works; `gegevens` for whom and how many people it is fit. `zwijgt` is the name of a municipality
    whose policy names no werkvormen: then these are all that are described, and are only given to who
    asks for what they have to be, and with that said.
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
        zwijgt: str | None = None,
    ) -> None:
        self.gemeente, self._weergave, self._document = gemeente, weergavenaam, document
        self._niveaus, self._uitleg, self._gegevens = niveaus, uitleg, gegevens
        self._zwijgt = zwijgt
        self._lijst = Werkvormlijst(weergavenaam, niveaus, namen, gegevens)
        werkvormen = tuple(dict.fromkeys(naam for naam, _, _ in niveaus.alle_werkvormen()))
        self._lezer = Niveaulezer(niveaus, werkvormen, namen)

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
        return self._gevraagd(gevraagd, woorden)

    def _na_eerder(
        self, gevraagd: Niveauvraag, context: Context
    ) -> tuple[Deelantwoord, Context] | None:
        """What a few words ask after the answer before them; None when they say it all themselves."""
        soort, _, wat = context.sleutel.partition("#")
        if soort != "niveaus" and not (gevraagd.niveaus or gevraagd.werkvormen):
            # "En bij welk niveau hoort dat?", after what told about a werkvorm.
            werkvorm = wat if soort == "werkvormen" else soort
            if gevraagd.om_niveau:
                return self._waar_hoort(werkvorm)
            if gevraagd.om_vorm:
                return self._welke_vorm(werkvorm, gevraagd.vorm)
        eerder = self._eerdere_lijst(context)
        if eerder is None and gevraagd.genoemde_groep is None and gevraagd.feit is None:
            # After at which level a werkvorm stands: those of that level.
            niveaus = tuple(n for n in self._lijst.alle() if n.sleutel == context.niveau)
            eerder = Lijstvraag(niveaus, vorm=_als_vorm(context.vorm)) if niveaus else None
            if eerder is None and gevraagd.om_werkvorm and gevraagd.zegt_niets_anders:
                # "Wat houdt coproduceren in?", and then: "welke werkvormen passen daarbij?".
                genoemd = self._lezer.lees(splits(context.vraag)).niveaus
                if len(genoemd) == 1 and not gevraagd.niveaus:
                    return self._geef(Lijstvraag(genoemd).met(gevraagd.lijst))
        if eerder is None or not gevraagd.vult_aan:
            return None
        return self._geef(eerder.met(gevraagd.lijst))

    def _gevraagd(
        self, gevraagd: Niveauvraag, woorden: Sequence[str]
    ) -> tuple[Deelantwoord, Context] | None:
        niveaus = gevraagd.niveaus
        if gevraagd.om_lijst:
            if gevraagd.om_verschil and len(niveaus) > 1:
                return None
            return self._geef(gevraagd.lijst)
        if gevraagd.om_verschil and len(niveaus) == 2 and not gevraagd.om_werkvorm:
            return self._verschil(niveaus)
        return self._over_een(gevraagd, woorden)

    def _over_een(
        self, gevraagd: Niveauvraag, woorden: Sequence[str]
    ) -> tuple[Deelantwoord, Context] | None:
        """At which level a werkvorm stands, or whether it is online; None when that is not asked."""
        if self._zwijgt or not (gevraagd.om_niveau or gevraagd.noemt_vorm or gevraagd.niveaus):
            return None
        genoemd, rest = gevraagd.werkvormen, None
        if not genoemd:
            # One that this policy does not name.
            genoemd, rest = werkvormfeiten().genoemd(woorden)
        if len(genoemd) != 1:
            return None
        gevraagd = gevraagd if rest is None else self._lezer.lees(rest)
        if gevraagd.om_vorm:
            return self._welke_vorm(genoemd[0], gevraagd.vorm)
        # Of one without a level only what asks just that is answered.
        plek = gevraagd.om_plek if self._lijst.plekken(genoemd[0]) else gevraagd.om_plek_van_iets
        return self._waar_hoort(genoemd[0]) if plek else None

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

    def is_lijst(self, context: Context) -> bool:
        """Whether a list of werkvormen was given there."""
        return self._eerdere_lijst(context) is not None

    def na_lijst(self, woorden: Sequence[str], context: Context) -> tuple[Deelantwoord, Context] | None:
        """What is asked of a list of werkvormen that was just given: how many people, an example, why.

        None when it is something else.
        """
        vraag = " ".join(woorden)
        eerder = self._eerdere_lijst(context) if len(woorden) <= _KORT else None
        lijst = self._lijst.sleutels(eerder) if eerder is not None else []
        if eerder is None or not lijst or werkvormfeiten().genoemd(woorden)[0]:
            return None
        gevraagd = self._lezer.lees(woorden)
        if gevraagd.feit in {"groep", "voorbereiding"} and gevraagd.rest == 0:
            return self._geef(eerder.met(gevraagd.lijst))
        if gevraagd.genoemde_groep is not None:
            return None
        if _HOEZO.match(vraag):
            return self._waarom_deze(eerder, context)
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
        gekozen = next((n for n in self._lijst.alle() if n.sleutel == niveau), None)
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

    def _geef(self, vraag: Lijstvraag) -> tuple[Deelantwoord, Context] | None:
        """The list that is asked for; None where the policy has nothing to make it of."""
        tekst = self._lijst.tekst(vraag)
        if tekst is None or (self._zwijgt and not (vraag.filtert or vraag.vorm)):
            return None
        if self._zwijgt:
            tekst = f"Het beleid van {self._zwijgt} noemt zelf geen werkvormen.\n\n{tekst}"
        soort = (vraag.vorm or "") if vraag.is_kaal else _KEUZE
        sleutels = "+".join(niveau.sleutel for niveau in vraag.niveaus)
        sleutel = f"niveaus#{sleutels}" + (f"-{soort}" if soort else "")
        erbij = (_WERKVORMEN_ZELF,) if self._lijst.uit_praktijk(vraag) else ()
        bronnen = (*self._bronnen(self._niveaus.werkvormen_bronnen), *erbij)
        niveau = vraag.niveaus[0].sleutel if len(vraag.niveaus) == 1 else None
        return (
            Deelantwoord("lijst", self.gemeente, tekst, bronnen, sleutel, "werkvormen"),
            Context(vraag.zoals_gevraagd, sleutel, self.gemeente, niveau, vraag.vorm),
        )

    def _eerdere_lijst(self, context: Context) -> Lijstvraag | None:
        """What was asked for before; None when that was no list of werkvormen."""
        soort, _, wat = context.sleutel.partition("#")
        if soort != "niveaus" or wat.endswith(f"-{_VERGELEKEN}"):
            return None
        return self._lezer.lees(splits(context.vraag)).lijst

    def _waarom_deze(self, eerder: Lijstvraag, context: Context) -> tuple[Deelantwoord, Context] | None:
        """How it is known which werkvormen are fit, for who asks why after such a list."""
        if eerder.gezocht is None or not eerder.filtert:
            return None
        gezocht = eerder.gezocht
        passen = f"passen bij {gezocht}" if gezocht.voor_mensen else f"{gezocht.werk} vragen"
        tekst = (
            f"De namen komen uit het beleid van {self._weergave}. Welke daarvan {passen}, staat daar"
            f" niet in: dat staat bij elke werkvorm in de {DOCUMENT}. Dat is algemene praktijkkennis."
        )
        if self._zwijgt:
            tekst = (
                f"Welke werkvormen er zijn, staat niet in het beleid van {self._zwijgt}: dat, en welke"
                f" daarvan {passen}, staat in de {DOCUMENT}. Dat is algemene praktijkkennis."
            )
        bronnen = (*self._bronnen(self._niveaus.werkvormen_bronnen), _WERKVORMEN_ZELF)
        deel = Deelantwoord("lijst", self.gemeente, tekst, bronnen, context.sleutel, "werkvormen")
        return deel, context

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
        """At which level the policy names this werkvorm, or that it does not say so."""
        plekken = self._lijst.plekken(werkvorm)
        if not plekken and werkvorm not in self._gegevens:
            return None
        naam = self._lijst.met_lidwoord(werkvorm)
        waar = " en bij ".join(
            niveau + ("" if vormen == ["offline"] else f" ({' en '.join(vormen)})")
            for niveau, vormen in _per_niveau(plekken).items()
        )
        if plekken:
            tekst = f"{self._weergave} noemt {naam} bij {waar}."
        elif werkvorm in self._niveaus.genoemde_werkvormen:
            tekst = f"{self._weergave} noemt {naam} zonder niveau erbij."
        else:
            tekst = f"Het beleid van {self._weergave} noemt {naam} bij geen enkel niveau."
        bronnen = self._bronnen(self._niveaus.werkvormen_bronnen)
        bij = plekken[0][0].sleutel if plekken else None
        return self._over_werkvorm(werkvorm, tekst, bij, bronnen)

    def _welke_vorm(self, werkvorm: str, gevraagd: Vorm | None) -> tuple[Deelantwoord, Context] | None:
        """Whether it is online or offline: by the policy where it tells, and by its own data."""
        plekken, kop = self._lijst.plekken(werkvorm), self._gegevens.get(werkvorm)
        if kop is None:
            return None
        hier: dict[str, list[str]] = {}
        for niveau, vormen in _per_niveau(plekken).items():
            hier.setdefault(" en ".join(vormen), []).append(f"bij {niveau}")
        waar = ", en ".join(f"{' en '.join(bij)}, {vormen}" for vormen, bij in hier.items())
        beleid = f"{self._weergave} noemt {self._lijst.met_lidwoord(werkvorm)} {waar}."
        meer = set(kop.vorm) - {vorm for _, vorm in plekken}
        kan = f"kan {kop.met_een} {' en '.join(kop.vorm)}"
        is_ = f"is {kop.met_een} een {kop.vorm[0]} werkvorm"
        praktijk = f"Volgens de {DOCUMENT} {kan if len(kop.vorm) > 1 else is_}."
        zinnen = [*([beleid] if plekken else []), *([praktijk] if meer else [])]
        if gevraagd is not None and gevraagd not in {*kop.vorm, *(vorm for _, vorm in plekken)}:
            zinnen.append("Dat wil niet zeggen dat het niet anders kan.")
        bij = plekken[0][0].sleutel if plekken else None
        bronnen = (
            *(self._bronnen(self._niveaus.werkvormen_bronnen) if plekken else ()),
            *((Bronplaats(DOCUMENT, self._lijst.naam(werkvorm)),) if meer else ()),
        )
        return self._over_werkvorm(werkvorm, " ".join(zinnen), bij, bronnen)

    def _over_werkvorm(
        self, werkvorm: str, tekst: str, niveau: str | None, bronnen: tuple[Bronplaats, ...]
    ) -> tuple[Deelantwoord, Context]:
        sleutel = f"werkvormen#{werkvorm}"
        return (
            Deelantwoord("lijst", self.gemeente, tekst, bronnen, sleutel, "werkvormen"),
            Context(sleutel=sleutel, gemeente=self.gemeente, niveau=niveau),
        )

    def _bronnen(self, plaatsen: Sequence[Vindplaats]) -> tuple[Bronplaats, ...]:
        return tuple(
            Bronplaats(plaats.document or self._document, plaats.paragraaf, plaats.stap)
            for plaats in plaatsen
        )


def _per_niveau(plekken: Sequence[tuple[Niveau, Vorm]]) -> dict[str, list[Vorm]]:
    """Of each level, as what a werkvorm stands there."""
    hier: dict[str, list[Vorm]] = {}
    for niveau, vorm in plekken:
        hier.setdefault(niveau.naam.lower(), []).append(vorm)
    return hier


def _als_vorm(vorm: str | None) -> Vorm | None:
    return "online" if vorm == "online" else "offline" if vorm == "offline" else None
