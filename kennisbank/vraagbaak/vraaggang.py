"""The way of one question through one library: lists and facts first, then passages."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kennisbank.schema.artikel import Publiek
from kennisbank.vraagbaak.antwoord import Context
from kennisbank.vraagbaak.bibliotheek import Bibliotheek, Gevonden
from kennisbank.vraagbaak.doorvraag import Doorvraag, doorvraag, waarover
from kennisbank.vraagbaak.eigen_vragen import staat_er_niet, staat_erin, wat_ernaar_vraagt
from kennisbank.vraagbaak.gemeentenamen import Gemeentenamen
from kennisbank.vraagbaak.passage import zoek_passage
from kennisbank.vraagbaak.uit_gegevens import (
    noemt_een_werkvorm,
    uit_cijfers,
    uit_een_lijst,
    van_een_werkvorm,
    werkvormen_naast_elkaar,
)
from kennisbank.vraagbaak.vervolgvraag import is_kaal, is_vervolg, wijst_terug
from kennisbank.vraagbaak.zinnen import LANG, losse_vragen, verschil_tussen, vragen_in
from kennisbank.zoeken.gewichten import Gewichten
from kennisbank.zoeken.passages import ALGEMEEN
from kennisbank.zoeken.woorden import splits, vlak

_MIN_LETTERS, _BEGIN = 4, 7
"""Of a word that may be the subject of a question; so much of it comes back in other forms."""


@dataclass(frozen=True)
class Vraaggang:
    """Asks one municipality."""

    namen: Gemeentenamen
    gewichten: Gewichten

    def vraagt_door(self, tekst: str) -> bool:
        """Whether this only means something after what was said before: "en hoe lang duurt dat?"."""
        return bool(splits(tekst)) and is_kaal(self.namen.weg_uit(tekst))

    def wijst_terug(self, tekst: str) -> bool:
        """As `vraagt_door`; it may say what is done: "en wie schrijft het?"."""
        return bool(splits(tekst)) and wijst_terug(self.namen.weg_uit(tekst))

    def is_zeker(self, gevonden: Gevonden) -> bool:
        """Whether it may be given as an answer."""
        return gevonden.deel is not None and gevonden.zekerheid >= self.gewichten.drempel

    def vraag(
        self,
        boek: Bibliotheek,
        tekst: str,
        voor: Publiek | None,
        context: Context | None,
        *,
        zelf: bool = False,
    ) -> Gevonden:
        """The best for this question. `zelf`: it names this municipality, or "hier"."""
        vragen = vragen_in(tekst)
        kern = " ".join(vragen)
        vervolg = context is not None and bool(context.vraag) and is_vervolg(tekst)
        kaal = context is not None and bool(context.vraag) and self.vraagt_door(tekst)
        gevraagd = None
        if context is not None and context.sleutel and (kaal or vervolg):
            gevraagd = doorvraag(self.namen.weg_uit(tekst))
        vervolg = vervolg or kaal
        eerder = context if vervolg else None
        lijst = uit_een_lijst(boek, kern, tekst, context, vervolg=vervolg)
        uit_gegevens = lijst or uit_cijfers(boek, kern, eerder, voor)
        if uit_gegevens is not None:
            return uit_gegevens
        # What of a werkvorm is asked, and of no other subject, is about the one spoken of before.
        over = context if context is not None and not noemt_een_werkvorm(boek, kern) else eerder
        # In a story the question is about more than the werkvorm in it.
        feit = van_een_werkvorm(boek, kern, over) if kern == tekst else None
        if feit is not None and over is not None:
            return feit
        if gevraagd is not None and eerder is not None:
            eigen = wat_ernaar_vraagt(
                boek, gevraagd, context=eerder, voor=voor, gewichten=self.gewichten
            )
            if eigen is not None:
                return eigen
        gevonden = zoek_passage(
            boek, kern, tekst, eerder, self.gewichten, voor=voor, kaal=kaal, zelf=zelf
        )
        if (
            gevraagd is not None
            and eerder is not None
            and not self._zegt_het(boek, gevraagd, gevonden, eerder)
        ):
            return staat_er_niet(boek, gevraagd, context=eerder, voor=voor)
        zelf_gezegd = (
            self.is_zeker(gevonden)
            and gevonden.deel is not None
            and gevonden.deel.gemeente not in ALGEMEEN
        )
        if feit is None or zelf_gezegd or gevonden.niet_gezegd is not None:
            return gevonden
        return feit

    def _zegt_het(
        self, boek: Bibliotheek, gevraagd: Doorvraag, gevonden: Gevonden, eerder: Context
    ) -> bool:
        """Whether this may tell what was asked of the subject; or that no source does. The passage that
        was given before does not, unless such a thing stands in it."""
        if gevonden.deel is None or gevonden.niet_gezegd is not None:
            return gevonden.niet_gezegd is not None
        if gevonden.deel.sleutel == eerder.sleutel:
            return staat_erin(boek, gevraagd, eerder.sleutel)
        # Nearly every passage names somebody, so of who does it that has to be sure.
        minstens = self.gewichten.drempel if gevraagd.soort == "wie" else self.gewichten.waarschijnlijk
        return gevonden.zekerheid >= minstens

    def vragen(
        self,
        boek: Bibliotheek,
        tekst: str,
        voor: Publiek | None,
        context: Context | None,
        *,
        zelf: bool,
    ) -> list[Gevonden]:
        """What a question finds that may ask two things, or the difference between two."""
        heel = self.vraag(boek, tekst, voor, context, zelf=zelf)
        # Unless the policy of this municipality tells that in a list.
        is_lijst = heel.deel is not None and heel.deel.soort == "lijst"
        beide = [] if is_lijst else werkvormen_naast_elkaar(boek, tekst)
        if not beide and (begrippen := verschil_tussen(tekst)) is not None:
            beide = self._elk_apart(boek, heel, tekst, begrippen, voor, zelf=zelf)
        if beide:
            return beide
        delen = losse_vragen(tekst) if len(tekst.split()) < LANG else [tekst]
        if len(delen) == 2:
            eerste = self.vraag(boek, delen[0], voor, context, zelf=zelf)
            # "Wie zit er aan de intaketafel en wie beslist er?": the second is about the first.
            erover = bool(eerste.deel) and self.wijst_terug(delen[1])
            if erover and not self.is_zeker(eerste) and not self.is_zeker(heel):
                # Of what is not sure itself, nothing more can be told.
                return [eerste]
            na = eerste.context if erover else context
            # So is what only means something of a werkvorm: "en hoeveel mensen kunnen meedoen".
            feit = van_een_werkvorm(boek, delen[1], eerste.context) if eerste.deel else None
            tweede = feit or self.vraag(boek, delen[1], voor, na, zelf=zelf)
            gezegd = eerste.niet_gezegd is None and tweede.niet_gezegd is None
            if erover and not feit and not _noemt_dat(delen[0], tweede):
                # What it was about has to stand in what is told of it.
                return [eerste]
            if gezegd and eerste.deel and tweede.deel:
                if eerste.deel.sleutel == tweede.deel.sleutel:
                    # One passage answers both, whatever comes nearest to the two together.
                    beter = max(eerste, tweede, key=lambda gevonden: gevonden.zekerheid)
                    return [beter if self.is_zeker(beter) else heel]
                return [
                    replace(gevonden, gevraagd=deel)
                    for gevonden, deel in zip((eerste, tweede), delen, strict=True)
                ]
        return [heel]

    def _elk_apart(
        self,
        boek: Bibliotheek,
        heel: Gevonden,
        tekst: str,
        begrippen: tuple[str, str],
        voor: Publiek | None,
        *,
        zelf: bool,
    ) -> list[Gevonden]:
        """What each of two things is, for who asks the difference; `heel`, what was found for the whole
        question, where that tells it or where it is not told what they are."""
        if heel.zekerheid >= self.gewichten.drempel:
            return [heel]
        elk = [self.vraag(boek, f"wat is een {wat}", voor, None, zelf=zelf) for wat in begrippen]
        if not all(map(self.is_zeker, elk)) or elk[0].context.sleutel == elk[1].context.sleutel:
            return [heel]
        return [replace(g, context=replace(g.context, vraag=tekst)) for g in elk]


def _noemt_dat(vraag: str, gevonden: Gevonden) -> bool:
    """Whether what was found has the subject of this question; a list has."""
    deel = gevonden.deel
    if deel is None or deel.soort == "lijst":
        return deel is not None
    hier = vlak(f"{deel.sleutel} {deel.tekst}")
    onderwerp = [woord for woord in waarover(vraag) if len(woord) >= _MIN_LETTERS]
    return not onderwerp or any(woord[:_BEGIN] in hier for woord in onderwerp)
