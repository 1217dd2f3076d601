"""What is said at the end of a questionnaire: one function for each afronding."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from acties.berichten import Bericht, Document
from acties.initiatief.dienst import Stand
from acties.initiatief.toestemming import toon_toestemming
from acties.initiatief.weergave import (
    HOE_STOPPEN,
    knoppen_over,
    toon_aangevuld,
    toon_al_verstuurd,
    toon_blijft_staan,
    toon_code,
    toon_code_gemaild,
    toon_geen_tweede,
    toon_gevonden,
    toon_gewist,
    toon_ingediend,
    toon_ingetrokken,
    toon_inzending,
    toon_is_verstuurd,
    toon_kan_niet,
    toon_niet_gevonden,
    toon_niet_ingediend,
    toon_niet_ingetrokken,
    toon_niets_te_hervatten,
    toon_onaf_gevonden,
    toon_opnieuw_indienen,
    toon_status,
    toon_wachten,
)
from acties.omgeving import Omgeving
from acties.participatie.dienst import Dossierstand
from acties.participatie.kalender.weergave import toon_gepubliceerd, toon_nog_niet
from acties.participatie.toets.weergave import toon_nagekeken
from acties.participatie.weergave.aanmelden import toon_aangemeld
from acties.participatie.weergave.onderdeel import toon_onderdeel
from acties.participatie.weergave.status import toon_voortgang
from acties.participatie.weergave.takenlijst import (
    toon_begonnen,
    toon_gekopieerd,
    toon_hernoemd,
    toon_takenlijst,
)
from acties.participatie.weghalen import toon_blijft, toon_dossier_weg, toon_laat_staan
from acties.rasa.basis import Beurt
from acties.tussendoor.doorzetten import toon_doorgezet, toon_hulp_gevraagd
from acties.tussendoor.gezegde import zeg
from acties.tussendoor.veelgevraagd import beantwoord, met_wie_beslist
from acties.tussendoor.vraagvorm import is_een_vraag
from acties.vragenlijst.uitkomst import Einde
from acties.vragenlijst.waarover import TOEGANG
from acties.vragenlijst.weergave import toon_gestopt, toon_pauze, toon_pauze_dossier
from kennisbank.laden import GemeenteGegevens

Gegevens = dict[str, Any]


class NietTeruggevonden(Exception):
    """What should have been stored is not in the database."""


def _stand(omgeving: Omgeving, gegevens: Gegevens) -> Stand:
    # Nothing is confirmed before it was read back from the database.
    stand = omgeving.initiatieven.stand(str(gegevens.get("kenmerk", "")))
    if stand is None:
        raise NietTeruggevonden
    return stand


def _ingediend(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    return toon_ingediend(omgeving.gegevens, _stand(omgeving, gegevens).samenvatting)


def _toegang(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    if "tot" in gegevens:
        return toon_wachten(omgeving.gegevens, gegevens["tot"])
    if not gegevens["gelukt"]:
        return toon_niet_gevonden()
    if "kenmerk" not in gegevens:
        return toon_onaf_gevonden()
    gaat_door = gegevens.get("vervolg") is not None
    return toon_gevonden(omgeving.gegevens, _stand(omgeving, gegevens), gaat_door=gaat_door)


def _gekozen(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    return []


def _status(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    return [toon_status(omgeving.gegevens, _stand(omgeving, gegevens))]


def _doorgeven(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    samenvatting = _stand(omgeving, gegevens).samenvatting
    [bericht] = toon_toestemming(omgeving.gegevens, samenvatting, gegevens.get("toestemming"))
    # Asked right after handing in: here is the end of that.
    knoppen = knoppen_over(omgeving.gegevens, samenvatting.kenmerk)
    return [bericht.model_copy(update={"knoppen": knoppen})]


def _projectplan(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    naam = str(gegevens["naam"])
    return [
        Bericht(
            tekst="Uw projectplan is klaar. U kunt het hier opslaan, en daarna zelf veranderen in"
            " Word.\n\n"
            + omgeving.gegevens.gemeente.inhoud.vul_in("{Coordinator} krijgt ook een kopie."),
            documenten=(Document(naam=naam, token=str(gegevens["document"])),),
        )
    ]


def _nog_geen_projectplan(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    lijst = omgeving.gegevens.vragenlijsten["projectplan"].inhoud
    stand = toon_status(omgeving.gegevens, _stand(omgeving, gegevens))
    return [*([Bericht(tekst=lijst.bezwaar)] if lijst.bezwaar else []), stand]


def _aanvulling(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    stand = _stand(omgeving, gegevens)
    if gegevens.get("geweigerd"):
        return toon_kan_niet(omgeving.gegevens, stand)
    return toon_aangevuld(omgeving.gegevens, stand)


def _intrekking(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    stand = _stand(omgeving, gegevens)
    if gegevens.get("geweigerd"):
        return toon_kan_niet(omgeving.gegevens, stand)
    return toon_ingetrokken(omgeving.gegevens, stand, gedaan=gegevens["ingetrokken"])


def _kan_niet(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    return toon_kan_niet(omgeving.gegevens, _stand(omgeving, gegevens))


def _hervatcode(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    if gegevens.get("gemaild"):
        return toon_code_gemaild()
    if gegevens.get("code") is None:
        return [zeg(omgeving.gegevens, "geen_vragenlijst_open")]
    return toon_code(gegevens)


def _gewist(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    if gegevens.get("vervolg"):
        return []
    return toon_gewist(
        omgeving.gegevens,
        gedaan=gegevens["gewist"],
        ingediend=gegevens.get("ingediend", 0),
        blijven=gegevens.get("blijven", ()),
    )


def _hulp_gevraagd(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    # Raises when it is not there: nothing is confirmed before it was read back.
    omgeving.doorzetten.een(str(gegevens["vraag"]))
    met_gesprek, met_dossier = gegevens["met_gesprek"], gegevens.get("met_dossier", False)
    return [toon_hulp_gevraagd(omgeving.gegevens, met_gesprek=met_gesprek, met_dossier=met_dossier)]


def _dossier(omgeving: Omgeving, gegevens: Gegevens) -> Dossierstand:
    stand = omgeving.dossiers.stand(str(gegevens["kenmerk"]))
    if stand is None:
        raise NietTeruggevonden
    return stand


def _dossier_begonnen(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    gaat_door = gegevens.get("vervolg") is not None
    return toon_begonnen(_dossier(omgeving, gegevens), gaat_door=gaat_door)


def _hernoemd(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    stand = _dossier(omgeving, gegevens)
    return [toon_hernoemd(stand, gaat_door=bool(gegevens.get("gaat_door")))]


def _dossier_weg(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    stand = omgeving.dossiers.stand(str(gegevens["dossier"]))
    if gegevens["weg"]:
        if stand is not None:
            # Nothing is confirmed before it was looked for.
            raise NietTeruggevonden
        return [toon_dossier_weg(str(gegevens["titel"]))]
    if stand is not None and (reden := gegevens.get("blijft")):
        return [toon_blijft(stand, reden)]
    return [toon_laat_staan()]


def _onderdeel(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    stand = _dossier(omgeving, gegevens)
    gaat_door = bool(gegevens.get("gaat_door"))
    return toon_onderdeel(omgeving.gegevens, stand, gegevens, gaat_door=gaat_door)


def _aangemeld(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    return toon_aangemeld(gegevens, int(gegevens.get("aantal", 0)))


def _gepubliceerd(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    if gegevens.get("adres"):
        # Nothing is confirmed before it was read back.
        gepubliceerd = omgeving.publicaties.een(str(gegevens["adres"]))
        if gepubliceerd is None:
            raise NietTeruggevonden
    return [toon_gepubliceerd(omgeving.gegevens, gegevens, omgeving.instellingen.publieke_url)]


def _nog_niet_publiceren(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    return [toon_nog_niet(gegevens["mist"], gegevens.get("kenmerk"))]


def _nagekeken(omgeving: Omgeving, gegevens: Gegevens) -> list[Bericht]:
    return [toon_nagekeken(omgeving.gegevens, gegevens)]


EINDEN: dict[str, Callable[[Omgeving, Gegevens], list[Bericht]]] = {
    "initiatief_indienen": _ingediend,
    "toegang_geven": _toegang,
    "initiatief_kiezen": _gekozen,
    "status_vertellen": _status,
    "doorgeven": _doorgeven,
    "projectplan": _projectplan,
    "aanvullen": _aanvulling,
    "intrekken": _intrekking,
    "gegevens_wissen": _gewist,
    "hervatcode_maken": _hervatcode,
    "hervatcode_mailen": _hervatcode,
    "hulp_vragen": _hulp_gevraagd,
    "onderdeel": _onderdeel,
    "dossier_beginnen": _dossier_begonnen,
    "dossier_kopieren": lambda o, gegevens: toon_gekopieerd(_dossier(o, gegevens)),
    "dossier_hernoemen": _hernoemd,
    "dossier_verwijderen": _dossier_weg,
    "dossier_voortgang": lambda o, gegevens: toon_voortgang(_dossier(o, gegevens), gegevens),
    "aanmelden": _aangemeld,
    "publiceren": _gepubliceerd,
    "plan_controleren": _nagekeken,
}
"""By the name of the afronding: from what it gave back to what the person reads."""

BEZWAREN: dict[str, Callable[[Omgeving, Gegevens], list[Bericht]]] = {
    "toegang_geven": _toegang,
    "projectplan": _nog_geen_projectplan,
    "aanvullen": _kan_niet,
    "intrekken": _kan_niet,
    "aanmelden": _aangemeld,
    "publiceren": _nog_niet_publiceren,
    # Not begun because it is done: the draft was there already.
    "plan_controleren": _nagekeken,
}
"""By the name of the afronding: why its questionnaire was not begun."""


_OVER_DE_INZENDING: dict[str, Callable[[GemeenteGegevens, Stand], Bericht]] = {
    "samenvatting_tonen": toon_inzending,
    "stoppen": toon_al_verstuurd,
    "versturen": toon_is_verstuurd,
    "behouden": toon_blijft_staan,
}
_PAKT_OP = frozenset({"opnieuw", "versturen", "hervatten", "terug"})
"""What wanting to hand in again what was withdrawn may be taken for."""
"""With nothing open, what is said by who handed something in; by intent."""


def _niets_open(omgeving: Omgeving, beurt: Beurt, _: Einde) -> list[Bericht]:
    tekst = omgeving.gesprekken.tekst_van(beurt.inkomend_id)
    if beurt.medewerker:
        return _niets_open_bij_een_dossier(omgeving, beurt)
    if is_een_vraag(tekst) and (vraag := omgeving.gegevens.veelgevraagd.bij(None, tekst)) is not None:
        return [beantwoord(omgeving.gegevens, vraag)]
    if beurt.intent == "hervatten" and TOEGANG in omgeving.gegevens.vragenlijsten:
        return toon_niets_te_hervatten(omgeving.gegevens, omgeving.initiatieven.van(beurt.gesprek_id))
    return [_over_niets(omgeving, beurt)]


def _over_niets(omgeving: Omgeving, beurt: Beurt) -> Bericht:
    if beurt.intent == "hulp_vragen":
        # This municipality has no questionnaire for it; a question can be passed on all the same.
        return toon_doorgezet(omgeving.gegevens, None, in_vragenlijst=False)
    eigen_tekst = beurt.intent in omgeving.gegevens.teksten.teksten
    if not eigen_tekst and omgeving.vragenlijsten.is_onaf(beurt.gesprek_id):
        # What was put away is what this must be about, and it is not lost.
        [bericht] = toon_niet_ingediend(omgeving.gegevens, is_open=False)
        return bericht
    standen = omgeving.initiatieven.van(beurt.gesprek_id)
    if standen and standen[0].status == "ingetrokken" and beurt.intent in _PAKT_OP:
        return toon_opnieuw_indienen(omgeving.gegevens, standen[0])
    if standen and beurt.intent in _OVER_DE_INZENDING:
        return _OVER_DE_INZENDING[beurt.intent](omgeving.gegevens, standen[0])
    return zeg(omgeving.gegevens, beurt.intent if eigen_tekst else "geen_vragenlijst_open")


def _niets_open_bij_een_dossier(omgeving: Omgeving, beurt: Beurt) -> list[Bericht]:
    """The same to an employee: what can be gone on with is the dossier."""
    stand = omgeving.dossiers.huidig(beurt.gesprek_id)
    if stand is not None and beurt.intent in ("hervatten", "samenvatting_tonen"):
        return [toon_takenlijst(stand)]
    if beurt.intent == "hulp_vragen":
        return [toon_doorgezet(omgeving.gegevens, None, in_vragenlijst=False, je=True)]
    eigen_tekst = beurt.intent in omgeving.gegevens.teksten.teksten
    naam = beurt.intent if eigen_tekst else "geen_vragenlijst_open"
    return [zeg(omgeving.gegevens, naam, je=True)]


def _niet_ingediend(omgeving: Omgeving, beurt: Beurt, einde: Einde) -> list[Bericht]:
    berichten = toon_niet_ingediend(omgeving.gegevens, is_open=einde.vervolg is not None)
    if beurt.intent == "intrekken":
        [bericht] = berichten
        return [bericht.model_copy(update={"tekst": f"{bericht.tekst} {HOE_STOPPEN}"})]
    return berichten


_HERVATCODE = "hervatcode"


def _verstuurd(omgeving: Omgeving, beurt: Beurt, einde: Einde) -> list[Bericht]:
    # What was interrupted comes after it: then it does not say how to go on.
    gegevens = einde.gegevens | {"gaat_door": einde.vervolg is not None}
    berichten = EINDEN[str(einde.afronding)](omgeving, gegevens)
    if einde.afronding != "status_vertellen":
        return berichten
    gezegd = omgeving.gesprekken.tekst_van(beurt.inkomend_id)
    return [met_wie_beslist(omgeving.gegevens, bericht, gezegd) for bericht in berichten]


def _gepauzeerd(omgeving: Omgeving, beurt: Beurt, einde: Einde) -> list[Bericht]:
    lijst = omgeving.gegevens.vragenlijsten.get(str(einde.vragenlijst))
    if lijst is not None and lijst.inhoud.dossier:
        aangemeld = omgeving.identiteit.account(beurt.gesprek_id) is not None
        return toon_pauze_dossier(aangemeld=aangemeld)
    return toon_pauze(einde, elders=_HERVATCODE in omgeving.gegevens.vragenlijsten)


def _gestopt(omgeving: Omgeving, beurt: Beurt, einde: Einde) -> list[Bericht]:
    """What was left is said to be as it was, where somebody may think otherwise."""
    standen = omgeving.initiatieven.van(beurt.gesprek_id)
    if "geen_tweede" in einde.gegevens and standen:
        return [toon_geen_tweede(omgeving.gegevens, standen[0])]
    stand = omgeving.initiatieven.stand(einde.kenmerk) if einde.kenmerk is not None else None
    if stand is None or einde.afronding != "intrekken":
        return toon_gestopt(niets_gedaan="niets_gedaan" in einde.gegevens)
    return [toon_niet_ingetrokken(omgeving.gegevens, stand)]


_REDENEN: dict[str, Callable[[Omgeving, Beurt, Einde], list[Bericht]]] = {
    "verstuurd": _verstuurd,
    "gepauzeerd": _gepauzeerd,
    "gestopt": _gestopt,
    "niet_begonnen": lambda o, _, einde: BEZWAREN[str(einde.afronding)](o, einde.gegevens),
    "niet_ingediend": _niet_ingediend,
    "geen_toegang": lambda o, *_: [zeg(o.gegevens, "mens_spreken")],
    "geen_vragenlijst": _niets_open,
}


def toon_einde(omgeving: Omgeving, beurt: Beurt, einde: Einde) -> list[Bericht]:
    """What is said when a questionnaire is closed, or was not there."""
    return _REDENEN[einde.reden](omgeving, beurt, einde)
