"""What was found in a draft, as it is told."""

from __future__ import annotations

from collections.abc import Mapping

from acties.berichten import Bericht, Knop, Opdracht
from acties.participatie.toets.toets import Bevinding, Oordeel, Toetsuitslag
from kennisbank.laden import GemeenteGegevens

_KOPPEN: dict[Oordeel, str] = {
    "ontbreekt": "Ontbreekt",
    "zwak": "Zwak",
    "gevonden": "Gevonden",
}
"""What needs work comes first."""
GEEN_OORDEEL = (
    "Ik kijk alleen of elk deel erin staat, niet of het goed is. Laat daarom ook een collega meelezen."
)


def uitslag_in_woorden(uitslag: Toetsuitslag, erbij: str | None = None) -> str:
    """The result per part with the section of the policy; with lists and **bold**. `erbij` is what
    else was looked at."""
    aantal = len(uitslag.bevindingen)
    wat = uitslag.soort.naam
    alinea = [
        f"Ik keek of de {aantal} delen van **{wat}** erin staan:"
        f" {uitslag.aantal('gevonden')} gevonden, {uitslag.aantal('zwak')} zwak,"
        f" {uitslag.aantal('ontbreekt')} niet gevonden."
    ]
    for oordeel, kop in _KOPPEN.items():
        regels = [_regel(b) for b in uitslag.bevindingen if b.oordeel == oordeel]
        if regels:
            alinea += [f"**{kop}**", "\n".join(regels)]
    return "\n\n".join([*alinea, *([erbij] if erbij else []), GEEN_OORDEEL])


def toon_nagekeken(gegevens: GemeenteGegevens, uitkomst: Mapping[str, str]) -> Bericht:
    """What `PlanControleren` gave back."""
    if (fout := uitkomst.get("fout")) is not None:
        opnieuw = Knop(
            label="Een plan laten nakijken", opdracht=Opdracht(intent="plan_controleren"), nadruk=True
        )
        return Bericht(tekst=fout, knoppen=(opnieuw,))
    if (soort := uitkomst.get("niet_te_toetsen")) is not None:
        return Bericht(tekst=uitkomst["tekst"], knoppen=_knoppen_zonder_toets(gegevens, soort))
    return Bericht(tekst=uitkomst["tekst"], opgemaakt=True, bron=uitkomst["bron"])


def _knoppen_zonder_toets(gegevens: GemeenteGegevens, soort: str) -> tuple[Knop, ...]:
    """The part that makes such a document, and another draft to look through."""
    onderdeel = next((o for o in gegevens.onderdelen if soort in o.documenten), None)
    opnieuw = Knop(label="Iets anders laten nakijken", opdracht=Opdracht(intent="plan_controleren"))
    if onderdeel is None:
        return (opnieuw,)
    naar = Opdracht(intent="dossier_onderdeel", gegevens={"keuze": onderdeel.sleutel})
    return (Knop(label=f"Hierbij helpen: {onderdeel.naam}", opdracht=naar), opnieuw)


def _regel(bevinding: Bevinding) -> str:
    bron = bevinding.bouwsteen.bron
    plek = ", ".join(deel for deel in (bron.paragraaf, bron.stap) if deel) if bron is not None else ""
    # Of somebody's own text nothing is read as markup.
    waarom = bevinding.waarom.replace("*", "")
    return f"- {bevinding.bouwsteen.naam}: {waarom}.{f' ({plek})' if plek else ''}"
