"""The engine with its memory: each step is one transaction, and the same message does nothing twice.

Interface 2: `stap(gesprek_id, bericht_id, gebeurtenis) → vraag | samenvatting | einde`.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select

from acties import klok
from acties.opslag import Databron, Stap
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.afronding import Afronding
from acties.vragenlijst.invullingen import eerder_mislukt, vergrendel
from acties.vragenlijst.inzage import Inzage
from acties.vragenlijst.lijsten import Lijsten
from acties.vragenlijst.raadplegen import (
    Toegankelijk,
    Voorgesteld,
    WelkDossier,
    geen_dossier,
    nergens,
    niets_voorgesteld,
)
from acties.vragenlijst.uitkomst import UITKOMST, Uitkomst, VraagOpen
from acties.vragenlijst.verloop import Verloop
from acties.vragenlijst.waarover import Waarover
from kennisbank.laden import GemeenteGegevens


class Vragenlijstdienst(Inzage):
    """The questionnaires of one installation: to look at, and to go on with."""

    def __init__(
        self,
        bron: Databron,
        gegevens: GemeenteGegevens,
        afrondingen: Mapping[str, Afronding],
        toegankelijk: Toegankelijk = nergens,
        welk_dossier: WelkDossier = geen_dossier,
        *,
        voorgesteld: Voorgesteld = niets_voorgesteld,
    ) -> None:
        lijsten = Lijsten(gegevens, voorgesteld)
        super().__init__(bron, gegevens, lijsten, toegankelijk)
        waarover = Waarover(gegevens, lijsten, toegankelijk, welk_dossier)
        self._verloop = Verloop(gegevens, lijsten, afrondingen, waarover, self._tweede)

    def stap(self, gesprek_id: str, bericht_id: str, gebeurtenis: g.Gebeurtenis) -> Uitkomst:
        """Do what the person did, once; a repeat of `bericht_id` gets the same outcome.

        Raises OnbekendGesprek when the conversation does not exist.
        """
        with self._bron.schrijven() as sessie:
            vergrendel(sessie, gesprek_id)
            gedaan = sessie.scalar(
                select(Stap.uitkomst).where(
                    Stap.gesprek_id == gesprek_id, Stap.bericht_id == bericht_id
                )
            )
            if gedaan is not None:
                return UITKOMST.validate_python(gedaan)
            uitkomst = self._verloop.doe(sessie, gesprek_id, bericht_id, gebeurtenis)
            if isinstance(uitkomst, VraagOpen) and uitkomst.fout is not None:
                mislukt = eerder_mislukt(sessie, gesprek_id, uitkomst.vraag) + 1
                uitkomst = uitkomst.model_copy(update={"mislukt": mislukt})
            sessie.add(
                Stap(
                    gesprek_id=gesprek_id,
                    bericht_id=bericht_id,
                    gebeurtenis=type(gebeurtenis).__name__,
                    uitkomst=uitkomst.model_dump(mode="json"),
                    gedaan_op=klok.nu(),
                )
            )
            return uitkomst
