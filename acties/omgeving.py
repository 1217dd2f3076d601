"""Everything a process needs, made once and handed to whoever needs it: no hidden globals."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from acties.bijlagen.dienst import Bijlagen
from acties.documenten.dienst import Documenten
from acties.gesprekken import Gesprekken
from acties.identiteit.aanmelden import Aanmelden
from acties.identiteit.dienst import Identiteit
from acties.initiatief.aanvullen import Aanvullen
from acties.initiatief.dienst import Indiening, Initiatieven
from acties.initiatief.hervatcode import HervatcodeMaken
from acties.initiatief.intrekken import Intrekken
from acties.initiatief.projectplan import Projectplan
from acties.initiatief.status import StatusVertellen
from acties.initiatief.toegang import eigen_kenmerken
from acties.initiatief.toegang_vragen import InitiatiefKiezen, ToegangGeven
from acties.initiatief.toestemming import Doorgeven
from acties.initiatief.wissen import Wissen
from acties.instellingen import Instellingen
from acties.opslag import Databron
from acties.outbox.dienst import Outbox
from acties.overstap.dienst import Overstappen
from acties.participatie.beginnen import DossierBeginnen, DossierKopieren
from acties.participatie.dienst import Dossiers
from acties.participatie.documenten.dienst import maak_documenten
from acties.participatie.hernoemen import DossierHernoemen
from acties.participatie.kalender.dienst import Publicaties
from acties.participatie.kalender.publiceren import Publiceren
from acties.participatie.onderdeel import OnderdeelAfronden
from acties.participatie.onderdelen import BEREKENINGEN
from acties.participatie.toegang import welk_dossier
from acties.participatie.toets.dienst import PlanControleren
from acties.participatie.verwijderen import DossierVerwijderen
from acties.participatie.voorbeelden import ONDERDEEL, ToestemmingNagaan, Voorbeelden
from acties.participatie.voorstellen import VoorstellenUitDossiers
from acties.participatie.voortgang import DossierVoortgang
from acties.vraagbaak.dienst import Vragen
from acties.vraagbaak.doorzetten import Doorzetten
from acties.vraagbaak.hulp import Hulpstukken, HulpVragen
from acties.vragenlijst.afronding import Afronding
from acties.vragenlijst.dienst import Vragenlijstdienst
from kennisbank.laden import GemeenteGegevens, gemeentemap, laad_gemeente
from kennisbank.vraagbaak.boekenkast import Boekenkast, open_kast
from kennisbank.vraagbaak.dienst import Vraagbaak


@dataclass(frozen=True)
class Omgeving:
    """Settings, data and services of one process."""

    instellingen: Instellingen
    bron: Databron
    gegevens: GemeenteGegevens

    @classmethod
    def van(cls, instellingen: Instellingen) -> Omgeving:
        """The omgeving of these settings; raises OngeldigeGegevens when the data is not valid."""
        gegevens = laad_gemeente(gemeentemap(instellingen.gemeente))
        return cls(instellingen, Databron(instellingen.database), gegevens)

    @cached_property
    def afrondingen(self) -> dict[str, Afronding]:
        """What happens after "Versturen", by the name that a questionnaire gives it."""
        return {
            "initiatief_indienen": Indiening(self.instellingen, self.gegevens.afwegingskader),
            "toegang_geven": ToegangGeven(),
            "initiatief_kiezen": InitiatiefKiezen(),
            "status_vertellen": StatusVertellen(),
            "doorgeven": Doorgeven(self.instellingen),
            "projectplan": Projectplan(self.instellingen, self.gegevens),
            "aanvullen": Aanvullen(self.instellingen, self.gegevens.afwegingskader),
            "intrekken": Intrekken(self.instellingen),
            "gegevens_wissen": Wissen(self.instellingen),
            "hervatcode_maken": HervatcodeMaken(self.instellingen),
            "hulp_vragen": HulpVragen(self.instellingen, self.gegevens),
            "hervatcode_mailen": HervatcodeMaken(self.instellingen, mailen=True),
            "dossier_beginnen": DossierBeginnen(),
            "dossier_kopieren": DossierKopieren(),
            "dossier_hernoemen": DossierHernoemen(),
            "dossier_verwijderen": DossierVerwijderen(self.instellingen),
            "dossier_voortgang": DossierVoortgang(),
            "onderdeel": OnderdeelAfronden(
                self.gegevens,
                BEREKENINGEN,
                maak_documenten,
                {ONDERDEEL: ToestemmingNagaan(self.instellingen)},
            ),
            "aanmelden": Aanmelden(),
            "publiceren": Publiceren(self.gegevens),
            "plan_controleren": PlanControleren(self.gegevens),
        }

    @cached_property
    def hulpstukken(self) -> Hulpstukken:
        """What could go along with a request for help."""
        return Hulpstukken(self.bron, self.gegevens)

    @cached_property
    def vragenlijsten(self) -> Vragenlijstdienst:
        """The questionnaire engine."""
        return Vragenlijstdienst(
            self.bron,
            self.gegevens,
            self.afrondingen,
            eigen_kenmerken,
            welk_dossier,
            voorgesteld=VoorstellenUitDossiers(self.gegevens),
        )

    @cached_property
    def voorbeelden(self) -> Voorbeelden:
        """The evaluations that may be shared."""
        return Voorbeelden(self.bron, self.instellingen, self.gegevens)

    @cached_property
    def dossiers(self) -> Dossiers:
        """The participatiedossiers of employees."""
        return Dossiers(self.bron, self.gegevens)

    @cached_property
    def publicaties(self) -> Publicaties:
        """What is on the participatiekalender."""
        return Publicaties(self.bron, self.gegevens.gemeente.inhoud.sleutel)

    @cached_property
    def gesprekken(self) -> Gesprekken:
        """The messages of conversations."""
        return Gesprekken(self.bron)

    @cached_property
    def initiatieven(self) -> Initiatieven:
        """The initiatives that were handed in."""
        return Initiatieven(self.bron)

    @cached_property
    def boekenkast(self) -> Boekenkast | None:
        """The articles of all municipalities; None where this one has none."""
        i = self.instellingen
        return open_kast(self.gegevens.map, i.index, i.artikelmap)

    @cached_property
    def vraagbaak(self) -> Vraagbaak | None:
        """The vraagbaak; None where the municipality has no articles.

        Raises OngeldigeGegevens when those are not valid.
        """
        return None if self.boekenkast is None else self.boekenkast.vraagbaak()

    @cached_property
    def vragen(self) -> Vragen | None:
        """The questions of conversations to it; None where there is no vraagbaak."""
        return None if self.vraagbaak is None else Vragen(self.bron, self.vraagbaak)

    @cached_property
    def doorzetten(self) -> Doorzetten:
        """The questions that are passed on to the adviseur."""
        return Doorzetten(self.bron, self.instellingen, self.gegevens)

    @cached_property
    def documenten(self) -> Documenten:
        """The documents that were made."""
        return Documenten(self.bron)

    @cached_property
    def bijlagen(self) -> Bijlagen:
        """The files that people attach to a conversation."""
        return Bijlagen(self.bron, self.gegevens)

    @cached_property
    def overstappen(self) -> Overstappen:
        """Going on in another channel."""
        return Overstappen(self.bron, self.gegevens)

    @cached_property
    def outbox(self) -> Outbox:
        """What has to be delivered."""
        return Outbox(self.bron)

    @cached_property
    def identiteit(self) -> Identiteit:
        """Who is who."""
        return Identiteit(self.bron)
