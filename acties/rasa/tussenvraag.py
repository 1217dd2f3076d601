"""A question where an answer was asked: what is asked, what of it is an answer, and the reply."""

from __future__ import annotations

import re

from acties.berichten import Bericht
from acties.initiatief.eerder import vraagt_naar_eerder_idee
from acties.initiatief.weergave import toon_status_tussendoor
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.uit_vraagbaak import uit_de_vraagbaak
from acties.tussendoor.bij_antwoord import niet_opgeschreven, zeg_bij_antwoord
from acties.tussendoor.geen_naam import vraagt_om_iets_anders
from acties.tussendoor.uitleg import leg_uit
from acties.tussendoor.veelgevraagd import beantwoord
from acties.tussendoor.vraag_of_antwoord import (
    Beide,
    alleen_gevraagd,
    antwoord_en_vraag,
    lijkt_een_vraag,
)
from acties.tussendoor.vraagvorm import (
    alleen_vragen,
    is_een_vraag,
    vraag_na_antwoord,
    vraagt_terug,
    vraagt_verder,
)
from acties.tussendoor.vraagzin import begint_met_werkwoord
from acties.vragenlijst.belwens import lees_belwens
from acties.vragenlijst.herkennen.wie import is_groep
from acties.vragenlijst.vooraf import lees_vooraf
from acties.vragenlijst.zelf_gezegd import lees_zelf_gezegd
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.routes import ROUTEINTENTS
from kennisbank.schema.vraag import JaNeeVraag, OpenVraag, Vraag
from kennisbank.schema.vragenlijst import Vragenlijst

_VERTELT_EEN_IDEE = frozenset({"initiatief_indienen", "projectplan"})
"""Of these, each question is about an idea; elsewhere a question may be what somebody has to tell."""

# About that it is asked: "hoezo?", "moet dat nog een keer?", "waar is dat goed voor", "is dat nodig".
_OVER_HET_VRAGEN = re.compile(
    r"^\W*(?:(?:en|maar)\s+)?(?:waarom(?:\s+(?:dan|dat|dit))*\W*$|hoezo\b"
    r"|waar\s+(?:is|hebben\s+(?:jullie|ze)|heeft\s+(?:u|de\s+gemeente))\s+(?:dat|dit|deze\s+vraag)\s+(?:\w+\s+)?"
    r"(?:goed|nodig|voor)\b|(?:is|moet)\s+(?:dat|dit|deze\s+vraag)(?:\s+(?:echt|nou|per\s+se))*"
    r"(?:\s+(?:verplicht|nodig))?\W*$)|\b(?:nog\s+een\s+keer|alweer)\b",
    re.IGNORECASE,
)

_MIN_WOORDEN_GEVRAAGD = 4
"""In fewer words an employee asks nothing that the vraagbaak knows: "waarom niet?"."""

_OOK_MET_EEN_ANTWOORD = frozenset(
    {
        *ROUTEINTENTS,
        "antwoord",
        "kennisvraag",
        "waarom",
        "wie_leest_dit",
        "status",
        "hulp",
        "wie_ben_je",
    }
)
"""What an answer with a question behind it may be taken for, by that question."""

_MAG_OVER = "U hoeft dit niet in te vullen: zeg dan ‘sla over’."

_ANTWOORDT = re.compile(r"^\W*(?:ja|nee|nog|met|al)\b", re.IGNORECASE)


class Tussenvraag:
    """Looks at one message in which something may be asked beside or before an answer."""

    def __init__(self, omgeving: Omgeving) -> None:
        self.omgeving = omgeving

    def beantwoord(self, beurt: Beurt) -> list[Bericht] | None:
        """The answer to a question to which the data of the municipality has it, though the message was
        taken for an answer; None when it is not such a question."""
        if beurt.intent != "antwoord" or "keuze" in beurt.gegevens or not beurt.formulier_open:
            return None
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if vraagt_naar_eerder_idee(tekst) and (
            standen := self.omgeving.initiatieven.van(beurt.gesprek_id)
        ):
            return [toon_status_tussendoor(self.omgeving.gegevens, standen)]
        gevraagd = self.omgeving.vragenlijsten.wat_wordt_gevraagd(beurt.gesprek_id)
        if gevraagd is not None:
            # Of two questions in a row the one to which the answer is known counts.
            zinnen = (tekst, *alleen_vragen(tekst))
            uitleg = next((u for zin in zinnen if (u := leg_uit(*gevraagd, zin))), None)
            if uitleg is not None:
                return [uitleg]
        if self._zoekt_op(beurt, tekst):
            return uit_de_vraagbaak(self.omgeving, beurt, tekst)
        return (
            self._teruggevraagd_in_dossier(beurt, tekst)
            if beurt.medewerker
            else self._gevraagd_door_inwoner(beurt, tekst)
        )

    def _zoekt_op(self, beurt: Beurt, tekst: str) -> bool:
        """Whether this names a paragraph or a chapter of the policy, and nothing else; who says the
        same again, means it as an answer after all."""
        vragen = self.omgeving.vragen
        if vragen is None or not vragen.zoekt_op(tekst, met_naam=True):
            return False
        return not self.omgeving.gesprekken.zei_net(beurt.inkomend_id)

    def _gevraagd_door_inwoner(self, beurt: Beurt, tekst: str) -> list[Bericht] | None:
        """The answer to what a resident asks; None where it may be an answer itself."""
        gegevens = self.omgeving.gegevens
        alleen_een_vraag = is_een_vraag(tekst) and vraag_na_antwoord(tekst) is None
        vraag = gegevens.veelgevraagd.bij(None, tekst) if alleen_een_vraag else None
        if vraag is not None:
            return [beantwoord(gegevens, vraag, in_vragenlijst=True)]
        elders = self._hoort_elders(beurt, tekst)
        return [elders] if elders is not None else self._teruggevraagd(beurt, tekst)

    def beide(self, beurt: Beurt) -> Beide | None:
        """The answer and the question, of who does both in that order; None for anybody else."""
        if beurt.intent not in _OOK_MET_EEN_ANTWOORD or beurt.gegevens or not beurt.formulier_open:
            return None
        if beurt.tussendoor_gezegd or beurt.medewerker or beurt.leek_op == "andere_taal":
            return None
        if self.komt_terug(beurt):
            return None
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        open_ = self.over_een_idee(beurt) if lijkt_een_vraag(tekst) else None
        return antwoord_en_vraag(*open_, self._gemeente, tekst) if open_ is not None else None

    def komt_terug(self, beurt: Beurt) -> bool:
        """Whether the question in it asks nothing: "heb ik juni gezegd? dat moet juli zijn", or "300
        euro, en kunt u me na vieren bellen"."""
        tekst = self.omgeving.gesprekken.tekst_van(beurt.inkomend_id)
        if lees_zelf_gezegd(tekst) is not None:
            return True
        return "?" not in tekst and beurt.in_vragenlijst and lees_belwens(tekst) is not None

    def over_een_idee(self, beurt: Beurt) -> tuple[Vragenlijst, Vraag] | None:
        """What is asked about an idea, in own words; None when this was said just before as well."""
        open_ = self.omgeving.vragenlijsten.wat_wordt_gevraagd(beurt.gesprek_id)
        if open_ is None or open_[0].afronding not in _VERTELT_EEN_IDEE:
            return None
        if open_[1].soort not in ("open", "contact") or self.omgeving.gesprekken.zei_net(
            beurt.inkomend_id
        ):
            return None
        return open_

    def is_samen_een_antwoord(
        self, lijst: Vragenlijst, vraag: Vraag, gevraagd: str, antwoord: str
    ) -> bool:
        """Whether the question tells too: "telt een fietsenstalling ook? bij het station"."""
        if vraag.herken is not None and vraag.herken.soort == "verhaal":
            return _OVER_HET_VRAGEN.search(gevraagd) is None
        gemeente = self.omgeving.gegevens.gemeente.inhoud
        daar, hier = (vraag.sleutel in lees_vooraf(lijst, gemeente, t) for t in (gevraagd, antwoord))
        return daar and not hier

    def reactie_op(
        self, beurt: Beurt, lijst: Vragenlijst, vraag: Vraag, gevraagd: str
    ) -> list[Bericht]:
        """What is said to what is asked while `vraag` is open: what that means, why it is asked, or
        what the municipality or the policy answers."""
        gegevens = self.omgeving.gegevens
        if (uitleg := leg_uit(lijst, vraag, gevraagd.rstrip("?"))) is not None:
            return [uitleg]
        if _OVER_HET_VRAGEN.search(gevraagd):
            overslaan = "" if vraag.verplicht else f"\n\n{_MAG_OVER}"
            return [Bericht(tekst=f"{vraag.waarom.strip()}{overslaan}")]
        bekend = gegevens.veelgevraagd.bij(None, gevraagd)
        if bekend is not None:
            return [beantwoord(gegevens, bekend, in_vragenlijst=True)]
        return uit_de_vraagbaak(self.omgeving, beurt, gevraagd)

    def _teruggevraagd(self, beurt: Beurt, tekst: str) -> list[Bericht] | None:
        """The answer to what is asked where an answer was asked; None when it may be that answer."""
        open_ = self.over_een_idee(beurt)
        if open_ is not None and (vraag := alleen_gevraagd(*open_, self._gemeente, tekst)) is not None:
            return self.reactie_op(beurt, *open_, vraag)
        if open_ is not None and open_[1].soort == "contact" and vraagt_om_iets_anders(tekst):
            return self.reactie_op(beurt, *open_, tekst)
        teruggevraagd = vraagt_terug(tekst)
        if teruggevraagd is None or not self._is_geen_antwoord(beurt, tekst):
            return None
        if open_ is not None and (lijkt_een_vraag(tekst) or begint_met_werkwoord(teruggevraagd)):
            # It fits what was asked: "kan het in mei?", "helpt de buurman mee".
            return None
        gegevens = self.omgeving.gegevens
        bekend = gegevens.veelgevraagd.bij(None, teruggevraagd)
        if bekend is not None:
            return [beantwoord(gegevens, bekend, in_vragenlijst=True)]
        return uit_de_vraagbaak(self.omgeving, beurt, teruggevraagd)

    def _teruggevraagd_in_dossier(self, beurt: Beurt, tekst: str) -> list[Bericht] | None:
        """The answer to what an employee asks where a fact or a text was asked; None when it may be
        that.

        What people ask about handing in an idea is nothing for them. Who says the same again, means it
        as an answer after all.
        """
        open_ = self.omgeving.vragenlijsten.wat_wordt_gevraagd(beurt.gesprek_id)
        if open_ is None or not open_[0].dossier or self.omgeving.gesprekken.zei_net(beurt.inkomend_id):
            return None
        vraag = open_[1]
        feit = isinstance(vraag, JaNeeVraag) and vraag.feit
        in_woorden = isinstance(vraag, OpenVraag) and not (vraag.in_vraagvorm or vraag.benaming)
        zinnen = alleen_vragen(tekst)
        gezocht = zinnen[0] if len(zinnen) > 1 else tekst
        gevraagd = vraagt_terug(gezocht) if feit or in_woorden else None
        if gevraagd is None or len(gevraagd.split()) < _MIN_WOORDEN_GEVRAAGD:
            return None
        return uit_de_vraagbaak(self.omgeving, beurt, gevraagd)

    def _is_geen_antwoord(self, beurt: Beurt, tekst: str) -> bool:
        """Whether a question can't be the answer to what is open, which somebody tells about an idea.

        "Kunnen jullie meedenken" answers what help is needed. Who says the same again, means it as an
        answer after all.
        """
        if beurt.in_vragenlijst and not self.omgeving.vragenlijsten.wat_wordt_gevraagd(
            beurt.gesprek_id
        ):
            # All is answered and only read over, so a question is no answer to anything.
            return vraagt_verder(tekst)
        if (open_ := self.over_een_idee(beurt)) is None:
            return False
        lijst, vraag = open_
        herken = vraag.herken
        if vraag.soort == "contact" or herken is None or herken.soort == "verhaal":
            return True
        return vraag.sleutel not in lees_vooraf(lijst, self.omgeving.gegevens.gemeente.inhoud, tekst)

    def _hoort_elders(self, beurt: Beurt, tekst: str) -> Bericht | None:
        """Where to go with what is only a report or a complaint, where was asked who, when or how much;
        None for anything else."""
        if beurt.leek_op not in ("melding", "klacht") or _ANTWOORDT.match(tekst) or is_groep(tekst):
            return None
        if (open_ := self.over_een_idee(beurt)) is None:
            return None
        lijst, vraag = open_
        herken = vraag.herken
        iets_kleins = herken is not None and (
            herken.soort in ("geld", "moment", "met_wie") or getattr(herken, "alleen_wie", False)
        )
        if not iets_kleins or vraag.sleutel in lees_vooraf(
            lijst, self.omgeving.gegevens.gemeente.inhoud, tekst
        ):
            return None
        gezegd = zeg_bij_antwoord(self.omgeving.gegevens, beurt.leek_op)
        return niet_opgeschreven(gezegd) if gezegd is not None else None

    @property
    def _gemeente(self) -> Gemeente:
        return self.omgeving.gegevens.gemeente.inhoud
