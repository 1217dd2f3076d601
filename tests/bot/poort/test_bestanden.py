"""Which files are let in: not too many in an hour, and none with a virus."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Any

from acties import klok
from acties.bijlagen.virusscan import Virusscan
from acties.bijlagen.weergave import toon_bestand
from acties.omgeving import Omgeving
from bot.poort import Bestand, GedeeldeLocatie, Inbox, Tekst
from bot.poort.bestanden import Toelating
from tests.hulp.bestanden import PDF
from tests.hulp.clamd import EICAR, clamd


class Stuurder:
    """Somebody who sends files."""

    def __init__(self, omgeving: Omgeving, toelating: Toelating) -> None:
        self.omgeving = omgeving
        self.gesprek_id = secrets.token_hex(8)
        self.inbox = Inbox(omgeving.bron, omgeving.gegevens, toelating)

    def stuur(self, inhoud: bytes = PDF, bericht_id: str | None = None) -> dict[str, Any]:
        """Send one; what is noted of it."""
        bestand = Bestand("plan.pdf", inhoud)
        bericht_id = bericht_id or secrets.token_hex(8)
        nummer = self.inbox.leg_vast(self.gesprek_id, "test", bericht_id, bestand)
        te_doen = self.inbox.volgende(self.gesprek_id)
        assert te_doen is not None
        assert te_doen.bestand is not None
        self.inbox.handel_af(nummer, [])
        return te_doen.bestand

    def leest(self, notitie: dict[str, Any]) -> str:
        """What they read about it."""
        return toon_bestand(self.omgeving.gegevens, notitie, ingediend=(), eerste=True, dagen=14).tekst


def test_wie_te_veel_stuurt_hoort_wanneer_het_weer_kan(omgeving: Omgeving) -> None:
    wie = Stuurder(omgeving, Toelating(per_uur=3))
    assert "bijlage" in wie.stuur(bericht_id="een")
    wie.inbox.leg_vast(wie.gesprek_id, "test", "tekst", Tekst("Dit is de plek"))
    wie.inbox.leg_vast(wie.gesprek_id, "test", "plek", GedeeldeLocatie(52.5, 6.2))
    for rij in (1, 2):
        # Words and places don't count, and what was refused does.
        te_doen = wie.inbox.volgende(wie.gesprek_id)
        assert te_doen is not None, rij
        wie.inbox.handel_af(te_doen.id, [])
    with klok.verschuif(timedelta(minutes=30)):
        assert wie.stuur(b"MZ")["reden"] == "soort"
        assert not wie.inbox.is_vol(wie.gesprek_id)
        assert "bijlage" in wie.stuur()
        assert wie.inbox.is_vol(wie.gesprek_id)
        vierde = wie.stuur(bericht_id="vier")
        assert vierde["reden"] == "te_vaak"
        gezegd = wie.leest(vierde)
        assert "“plan.pdf” heb ik daarom niet bewaard" in gezegd
        assert "over een uur" in gezegd
        # The same message once more is no other file, and somebody else is somebody else.
        wie.inbox.leg_vast(wie.gesprek_id, "test", "vier", Bestand("plan.pdf", PDF))
        assert wie.inbox.volgende(wie.gesprek_id) is None
        assert "bijlage" in Stuurder(omgeving, Toelating(per_uur=3)).stuur()
    with klok.verschuif(timedelta(minutes=61)):
        assert "bijlage" in wie.stuur()


def test_een_virus_wordt_niet_bewaard(omgeving: Omgeving) -> None:
    with clamd() as adres:
        wie = Stuurder(omgeving, Toelating(virusscan=Virusscan(adres)))
        assert "bijlage" in wie.stuur()
        notitie = wie.stuur(PDF + EICAR)
        assert notitie == {"naam": "plan.pdf", "reden": "virus"}
        assert "In “plan.pdf” zit een virus" in wie.leest(notitie)
    # Away: nothing is taken unseen, and who sent it knows what to do.
    notitie = wie.stuur()
    assert notitie == {"naam": "plan.pdf", "reden": "niet_nagekeken"}
    assert "Stuur het later nog een keer" in wie.leest(notitie)
    assert [b.naam for b in omgeving.bijlagen.van_gesprek(wie.gesprek_id)] == ["plan.pdf"]


def test_de_instellingen_zeggen_wat_er_binnenkomt(omgeving: Omgeving) -> None:
    i = omgeving.instellingen
    assert Toelating.van(i).virusscan is None
    anders = i.model_copy(update={"bestanden_per_uur": 2, "clamd": "tcp://127.0.0.1:3310"})
    assert Toelating.van(anders).per_uur == 2
    assert Toelating.van(anders).virusscan is not None
