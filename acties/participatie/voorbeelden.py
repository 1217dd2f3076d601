"""Evaluations as examples: what was tried and what worked, for who asks later.

Only with the consent of who evaluated (the question `eva_delen`), after somebody of the municipality
read it, and without anything that says who took part. An example is an article of this installation;
it goes when the consent is taken back, or the dossier is erased.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from stdnum.nl import bsn

from acties import klok
from acties.instellingen import Instellingen
from acties.opslag import Databron, Dossiergebeurtenis, Participatiedossier
from acties.participatie.antwoorden import inhoud_van
from acties.participatie.dienst import noteer, vergrendeld
from acties.participatie.inhoud import Dossierinhoud
from acties.vraagbaak.artikel import Conceptartikel, GeenArtikel, klaargezet
from acties.vragenlijst.persoonsnamen import namen_in
from kennisbank.laden import GemeenteGegevens
from kennisbank.yaml import als_yaml

ONDERDEEL = "evaluatie"
TOESTEMMING = "eva_delen"
_GEBEURTENIS = "voorbeeld"
_DELEN = {
    "eva_geprobeerd": "Wat is geprobeerd",
    "eva_gewerkt": "Wat goed werkte",
    "eva_beter": "Wat beter kan",
    "eva_bereik": "Wie is bereikt",
    "eva_lessen": "De les",
}
"""What of an evaluation is told to others: not what team and participants said about each other."""
_MEESTE_WERKVORMEN = 5
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_TELEFOON = re.compile(r"(?<!\d)(?:\+31|0031|0)[\s-]?(?:\d[\s-]?){8,9}(?!\d)")
_NEGEN_CIJFERS = re.compile(r"(?<!\d)\d{9}(?!\d)")


class GeenVoorbeeld(LookupError):
    """There is no evaluation with consent under this kenmerk; the text says why."""


@dataclass(frozen=True, slots=True)
class Voorbeeld:
    """An evaluation that may become an example, or is one."""

    kenmerk: str
    titel: str
    tekst: str
    """As it would stand in the article: Markdown."""
    goedgekeurd_door: str | None
    goedgekeurd_op: datetime | None


class Voorbeelden:
    """The evaluations of this installation that may be shared."""

    def __init__(self, bron: Databron, instellingen: Instellingen, gegevens: GemeenteGegevens) -> None:
        self._bron, self._instellingen, self._gegevens = bron, instellingen, gegevens

    def alle(self) -> list[Voorbeeld]:
        """Those with consent: what waits for somebody to read it first, then the newest."""
        with self._bron.lezen() as sessie:
            dossiers = sessie.scalars(
                select(Participatiedossier)
                .where(Participatiedossier.gemeente == self._gegevens.gemeente.inhoud.sleutel)
                .order_by(Participatiedossier.id.desc())
            ).all()
            gevonden = [v for d in dossiers if (v := self._voorbeeld(sessie, d)) is not None]
        return sorted(gevonden, key=lambda voorbeeld: voorbeeld.goedgekeurd_op is not None)

    def een(self, kenmerk: str) -> Voorbeeld:
        """The one of this dossier; raises GeenVoorbeeld."""
        with self._bron.lezen() as sessie:
            return self._vind(sessie, kenmerk)

    def keur_goed(
        self,
        kenmerk: str,
        *,
        door: str,
        titel: str | None = None,
        tekst: str | None = None,
        namen_gezien: bool = False,
    ) -> str:
        """Make it an article, if need be in other words; the name of its file.

        What looks like names of people is refused, unless somebody looked at those (`namen_gezien`).

        Takes some seconds: the index is made with it first. Raises GeenVoorbeeld, or GeenArtikel when
        it names a person or is too long.
        """
        voorbeeld = self.een(kenmerk)
        nu = klok.nu()
        titel, tekst = (titel or voorbeeld.titel).strip(), (tekst or voorbeeld.tekst).strip()
        if persoonlijk := list(persoonlijks_in(f"{titel}\n{tekst}")):
            raise GeenArtikel(
                f"Hierin staat iets over een persoon: {', '.join(persoonlijk)}. Geef met --titel en"
                " --tekst een tekst waar dat niet in staat."
            )
        namen = namen_in(f"{titel}\n{tekst}")
        if namen and not namen_gezien:
            raise GeenArtikel(
                f"Hierin staan misschien namen van mensen: {', '.join(namen)}. Geef met --titel en"
                " --tekst een tekst zonder die namen. Zijn het geen mensen, of vinden zij het goed? Zet"
                " er dan --namen-gezien bij."
            )
        concept = self._concept(kenmerk, titel, tekst, klok.dag(nu))
        with (
            klaargezet(concept, self._gegevens, self._instellingen) as zet_neer,
            self._bron.schrijven() as sessie,
        ):
            # It may have been taken back while the index was made.
            self._vind(sessie, kenmerk)
            noteer(
                sessie,
                vergrendeld(sessie, kenmerk),
                _GEBEURTENIS,
                wat="goedgekeurd",
                sleutel=f"voorbeeld:{kenmerk}:{nu.isoformat()}",
                door=door,
            )
            zet_neer()
        return concept.bestandsnaam

    def trek_terug(self, kenmerk: str, *, door: str) -> None:
        """The vraagbaak gives it no more. Raises GeenVoorbeeld."""
        with self._bron.schrijven() as sessie:
            self._vind(sessie, kenmerk)
            _trek_terug(sessie, self._instellingen, vergrendeld(sessie, kenmerk), door)

    def _vind(self, sessie: Session, kenmerk: str) -> Voorbeeld:
        dossier = sessie.scalar(
            select(Participatiedossier).where(
                Participatiedossier.kenmerk == kenmerk,
                Participatiedossier.gemeente == self._gegevens.gemeente.inhoud.sleutel,
            )
        )
        voorbeeld = self._voorbeeld(sessie, dossier) if dossier is not None else None
        if voorbeeld is None:
            raise GeenVoorbeeld(
                f"Er is geen evaluatie van {kenmerk} die gedeeld mag worden: het dossier is er niet, er"
                " is nog niet geëvalueerd, of er is geen toestemming gegeven."
            )
        return voorbeeld

    def _voorbeeld(self, sessie: Session, dossier: Participatiedossier) -> Voorbeeld | None:
        gebeurtenissen = sessie.scalars(
            select(Dossiergebeurtenis)
            .where(Dossiergebeurtenis.dossier_id == dossier.id)
            .order_by(Dossiergebeurtenis.id)
        ).all()
        # A copy of a dossier has its answers too: only who evaluated this one gave consent for it.
        if not any(g.soort == "onderdeel" and g.wat == ONDERDEEL for g in gebeurtenissen):
            return None
        inhoud = inhoud_van(sessie, self._gegevens, dossier)
        if inhoud.antwoorden.get(TOESTEMMING) is not True:
            return None
        laatste = next((g for g in reversed(gebeurtenissen) if g.soort == _GEBEURTENIS), None)
        geldig = laatste is not None and laatste.wat == "goedgekeurd"
        return Voorbeeld(
            dossier.kenmerk,
            dossier.titel,
            als_tekst(inhoud),
            laatste.door if geldig and laatste is not None else None,
            laatste.gebeurd_op if geldig and laatste is not None else None,
        )

    def _concept(self, kenmerk: str, titel: str, tekst: str, dag: date) -> Conceptartikel:
        with self._bron.lezen() as sessie:
            dossier = sessie.scalars(
                select(Participatiedossier).where(Participatiedossier.kenmerk == kenmerk)
            ).one()
            inhoud = inhoud_van(sessie, self._gegevens, dossier)
        regel = " ".join(titel.split()).strip("# ")
        deel = f"Voorbeeld: {regel}"
        kop: dict[str, Any] = {
            "titel": deel,
            "onderwerp": "evalueren_en_leren",
            "datum": dag,
            "delen": {
                deel: {
                    "voor": ["medewerker"],
                    "bronnen": [
                        {
                            "document": "Evaluatie van een project in de gemeente"
                            f" {self._gegevens.gemeente.inhoud.naam}, geen beleid",
                            "paragraaf": klok.zonder_weekdag(dag),
                        }
                    ],
                    "vragen": list(_vragen(inhoud, regel)),
                }
            },
        }
        return Conceptartikel(
            bestandsnaam(kenmerk), f"---\n{als_yaml(kop)}---\n\n## {deel}\n\n{tekst}\n"
        )


@dataclass(frozen=True, slots=True)
class ToestemmingNagaan:
    """After an evaluation: who no longer wants to share it, is no example any more."""

    instellingen: Instellingen

    def __call__(self, sessie: Session, dossier: Participatiedossier, inhoud: Dossierinhoud) -> None:
        """Looks at the answer that counts now."""
        if inhoud.antwoorden.get(TOESTEMMING) is not True:
            _trek_terug(sessie, self.instellingen, dossier, door=None)


def haal_weg(instellingen: Instellingen, gemeente: str, kenmerk: str) -> bool:
    """Take the article of this dossier away; False when there is none."""
    bestand = instellingen.artikelmap / gemeente / bestandsnaam(kenmerk)
    er_was = bestand.exists()
    bestand.unlink(missing_ok=True)
    return er_was


def bestandsnaam(kenmerk: str) -> str:
    """Of the article of this dossier."""
    return f"voorbeeld_{re.sub(r'[^a-z0-9]+', '_', kenmerk.casefold())}.md"


def als_tekst(inhoud: Dossierinhoud) -> str:
    """What others may read of an evaluation; what people wrote is never markup."""
    regels = [
        f"**{naam}**: {_zonder_opmaak(tekst)}"
        for sleutel, naam in _DELEN.items()
        if (tekst := inhoud.tekst(sleutel))
    ]
    uren = inhoud.tekst("eva_uren")
    return "\n\n".join([*regels, *([f"**Uren**: {uren}"] if uren else [])])


def persoonlijks_in(tekst: str) -> Iterator[str]:
    """What in a text surely is about a person: e-mail addresses, phone numbers, BSNs."""
    yield from _EMAIL.findall(tekst)
    yield from (gevonden.strip() for gevonden in _TELEFOON.findall(tekst))
    if any(bsn.is_valid(cijfers) for cijfers in _NEGEN_CIJFERS.findall(tekst)):
        yield "een burgerservicenummer"


def _trek_terug(
    sessie: Session, instellingen: Instellingen, dossier: Participatiedossier, door: str | None
) -> None:
    if haal_weg(instellingen, dossier.gemeente, dossier.kenmerk):
        sleutel = f"voorbeeld:{dossier.kenmerk}:{klok.nu().isoformat()}"
        noteer(sessie, dossier, _GEBEURTENIS, wat="teruggetrokken", sleutel=sleutel, door=door)


def _vragen(inhoud: Dossierinhoud, titel: str) -> Iterator[str]:
    yield f"Voorbeeld van {titel}"
    yield f"Wat werkte bij {titel}?"
    yield "Is er een voorbeeld van een project van een collega?"
    werkvormen = (inhoud.tekst("gekozen_werkvormen") or "").split(", ")
    for werkvorm in [naam for naam in werkvormen if naam][:_MEESTE_WERKVORMEN]:
        yield f"Voorbeeld van een project met {werkvorm.casefold()}"
        yield f"Welke ervaringen zijn er met {werkvorm.casefold()}?"


def _zonder_opmaak(tekst: str) -> str:
    return re.sub(r"[*_`#<>\[\]|]", "", " ".join(tekst.split()))
