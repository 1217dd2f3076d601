"""Going on in the other channel: on the page, or in Telegram."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.overstap.bot import botnaam
from acties.overstap.weergave import naar_de_pagina, naar_telegram, ook_aanmelden
from acties.rasa.basis import Beurt


def verder_elders(omgeving: Omgeving, beurt: Beurt, naam: str) -> Bericht | None:
    """How to go on in the other channel, with a code, for who asks that; None without one."""
    if naam != "kanaal_wisselen":
        return None
    bericht = _overstap(omgeving, beurt)
    if bericht is None or omgeving.identiteit.account(beurt.gesprek_id) is None:
        return bericht
    return ook_aanmelden(bericht)


def _overstap(omgeving: Omgeving, beurt: Beurt) -> Bericht | None:
    overstappen = omgeving.overstappen
    if omgeving.gesprekken.kanaal_van(beurt.inkomend_id) == "telegram":
        code = overstappen.maak_code(beurt.gesprek_id)
        return naar_de_pagina(omgeving.instellingen.publieke_url, code)
    bot = botnaam(omgeving.bron)
    return None if bot is None else naar_telegram(bot, overstappen.maak_code(beurt.gesprek_id))
