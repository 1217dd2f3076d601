"""Questions about werkvormen and levels, answered from the data: complete, and only what was asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kennisbank.schema.artikel import Vindplaats
from kennisbank.schema.niveaus import Niveau, Niveaus, Vorm
from kennisbank.vraagbaak.antwoord import Context, Deelantwoord, Vervolg
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
_ONLINE = {stam(w) for w in "online digitaal digitale internet computer app".split()}
_OFFLINE = {stam(w) for w in "offline fysiek fysieke live".split()}

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


class Niveaulijsten:
    """The ladders of one municipality, and what can be asked of them.

    `namen` gives of every werkvorm its name, and what else people call it; `uitleg` where is told how
    it works.
    """

    def __init__(  # noqa: PLR0917 - each of them is a part of the same ladder
        self,
        gemeente: str,
        weergavenaam: str,
        document: str,
        niveaus: Niveaus,
        namen: Mapping[str, Sequence[str]],
        uitleg: Mapping[str, Vervolg],
    ) -> None:
        self.gemeente, self._weergave, self._document = gemeente, weergavenaam, document
        self._niveaus, self._namen, self._uitleg = niveaus, namen, uitleg
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
            om_werkvorm=bool(aanwezig & _WERKVORM),
            om_niveau=bool(aanwezig & _NIVEAU),
        )

    def antwoord(
        self, woorden: Sequence[str], context: Context | None = None
    ) -> tuple[Deelantwoord, Context] | None:
        """A list, when the question asks for one; None when it asks something else.

        With a context, a question may leave out what the one before it named: "en online?".
        """
        gevraagd = self.lees(woorden)
        kort = len(woorden) <= 6
        niveaus = gevraagd.niveaus
        vorm = gevraagd.vorm
        if context is not None and context.niveau is not None and kort:
            if not niveaus and vorm is not None:
                niveaus = tuple(n for n in self._alle() if n.sleutel == context.niveau)
            elif (
                len(niveaus) == 1
                and vorm is None
                and not gevraagd.werkvormen
                and not gevraagd.om_niveau
            ):
                return self._lijst(niveaus[0], _als_vorm(context.vorm))
        om_lijst = gevraagd.om_werkvorm or (vorm is not None and bool(niveaus))
        if len(niveaus) == 1 and om_lijst and not gevraagd.werkvormen:
            return self._lijst(niveaus[0], vorm)
        if len(gevraagd.werkvormen) == 1 and (gevraagd.om_niveau or niveaus):
            return self._waar_hoort(gevraagd.werkvormen[0])
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
        wat = (
            f"{vorm}e werkvormen"
            if vorm == "online"
            else f"{vorm} werkvormen"
            if vorm
            else "werkvormen"
        )
        wat = "online werkvormen" if vorm == "online" else wat
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


def _als_vorm(vorm: str | None) -> Vorm | None:
    return "online" if vorm == "online" else "offline" if vorm == "offline" else None


def _stammen(tekst: str) -> tuple[str, ...]:
    return tuple(stam(woord) for woord in splits(tekst))


def _staat_in(rij: tuple[str, ...], stammen: Sequence[str]) -> bool:
    return bool(rij) and any(
        tuple(stammen[plek : plek + len(rij)]) == rij for plek in range(len(stammen) - len(rij) + 1)
    )
