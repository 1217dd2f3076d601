"""What is said in between to somebody of the municipality: "je", and about the dossier."""

from __future__ import annotations

from acties.berichten import Bericht, Knop, Opdracht
from acties.omgeving import Omgeving
from acties.participatie.dienst import Dossierstand
from acties.vragenlijst.je_vorm import je_vorm
from kennisbank.schema.dossier import Onderdeel


def is_medewerker(omgeving: Omgeving, gesprek_id: str) -> bool:
    """Whether an employee speaks here: by what is open, or else by a dossier, an account, or what they
    asked for ("ik ben medewerker")."""
    stand = omgeving.vragenlijsten.stand(gesprek_id)
    if stand.medewerker is not None:
        return stand.medewerker
    return (
        omgeving.dossiers.heeft(gesprek_id)
        or omgeving.identiteit.account(gesprek_id) is not None
        or omgeving.gesprekken.is_van_een_medewerker(gesprek_id)
    )


def voor_medewerker(bericht: Bericht) -> Bericht:
    """The same said to a colleague. What a source says stays as it stands there."""
    if bericht.bron is not None or bericht.taal is not None:
        return bericht
    knoppen = tuple(k.model_copy(update={"label": je_vorm(k.label)}) for k in bericht.knoppen)
    return bericht.model_copy(update={"tekst": je_vorm(bericht.tekst), "knoppen": knoppen})


def knop_naar(stand: Dossierstand, onderdeel: Onderdeel, *, nadruk: bool = False) -> Knop:
    """The button to a part of this dossier."""
    gegevens = {"keuze": onderdeel.sleutel, "kenmerk": stand.kenmerk}
    return Knop(
        label=onderdeel.naam,
        opdracht=Opdracht(intent="dossier_onderdeel", gegevens=gegevens),
        nadruk=nadruk,
    )


def knop_om_te_beginnen(onderdeel: Onderdeel) -> Knop:
    """The button to a part of a dossier that has to be begun for it."""
    return Knop(
        label=f"Begin met ‘{onderdeel.naam}’",
        opdracht=Opdracht(intent="dossier_onderdeel", gegevens={"keuze": onderdeel.sleutel}),
    )


def bedoel_je(stand: Dossierstand | None, onderdeel: Onderdeel) -> Bericht:
    """Whether a part is meant, to who named it in words that were not understood."""
    begin = knop_naar(stand, onderdeel) if stand is not None else knop_om_te_beginnen(onderdeel)
    return Bericht(
        tekst=f"Bedoel je het onderdeel ‘{onderdeel.naam}’? Ik heb nog niets opgeschreven.",
        knoppen=(begin.model_copy(update={"nadruk": True}),),
    )


ALLEEN_MEDEWERKERS = frozenset(
    {
        "aanmelden",
        "checklist",
        "dossier_onderdeel",
        "dossier_openen",
        "dossier_status",
        "hulp_vragen",
        "plan_controleren",
        "publiceren",
    }
)
"""What only employees do here. `nlu/componenten/inwoner_of_medewerker.py` has the same."""


def toon_voor_werk() -> Bericht:
    """To who uses the words of an employee where a resident is asked something: that goes on."""
    return Bericht(
        tekst="Dit lijkt op iets voor wie bij de gemeente werkt. Ik heb het niet opgeschreven."
        " Wij gaan hier gewoon verder."
    )


def knop_voor_werk(intent: str, inkomend_id: int) -> Knop:
    """The button of who does work there; what they said goes along."""
    opdracht = Opdracht(intent=intent, gegevens={"verhaal": str(inkomend_id)})
    return Knop(label="Ik werk bij de gemeente", opdracht=opdracht)
