"""The task list of a dossier: how far each part is, and what may come next."""

from __future__ import annotations

from acties.berichten import Bericht, Knop, Regel
from acties.participatie.dienst import Dossierstand
from acties.participatie.taal import zonder_opmaak
from acties.participatie.weergave.knoppen import knop, naar_onderdeel, volgende_stap
from acties.participatie.weergave.statuswoorden import status_van

STAND = {"klaar": "✓ klaar", "bezig": "bezig", "nog_niet": "nog niet"}


def toon_takenlijst(stand: Dossierstand, vooraf: str | None = None) -> Bericht:
    """All parts, with how far each is; the next one is suggested."""
    klaar = sum(taak.stand == "klaar" for taak in stand.taken)
    delen = [
        *([vooraf] if vooraf else []),
        f"**{zonder_opmaak(stand.titel)}** · {stand.kenmerk}",
        f"Stand: {status_van(stand)}. Klaar: {klaar} van {len(stand.taken)} onderdelen. Je hoeft ze"
        " niet allemaal te doen, en de volgorde kies je zelf.",
    ]
    return Bericht(
        tekst="\n\n".join(delen),
        opgemaakt=True,
        regels=tuple(
            Regel(
                nummer=nummer,
                vraag=taak.onderdeel.naam,
                antwoord=STAND[taak.stand],
                knop=Knop(
                    label="Bekijk" if taak.stand == "klaar" else "Doe dit",
                    opdracht=naar_onderdeel(stand, taak.onderdeel.sleutel),
                    genummerd=True,
                ),
            )
            for nummer, taak in enumerate(stand.taken, 1)
        ),
        knoppen=(
            *volgende_stap(stand),
            knop("De stand veranderen", "dossier_status", kenmerk=stand.kenmerk, keuze="wijzig"),
            knop(
                "Kopie voor een ander project", "dossier_openen", kenmerk=stand.kenmerk, keuze="kopie"
            ),
            knop("Ander of nieuw dossier", "dossier_openen", keuze="alle"),
        ),
    )


def toon_begonnen(stand: Dossierstand, *, gaat_door: bool) -> list[Bericht]:
    """There is a dossier; with `gaat_door` what was asked for follows at once."""
    gemaakt = (
        f"Je dossier ‘{stand.titel}’ is er. Het kenmerk is {stand.kenmerk}. Zeg ‘mijn dossier’ als je"
        " wilt zien wat je ermee kunt."
    )
    return [Bericht(tekst=gemaakt)] if gaat_door else [toon_takenlijst(stand, "Je dossier is er.")]


def toon_gekopieerd(stand: Dossierstand) -> list[Bericht]:
    """A copy was made; the answers came along."""
    return [
        toon_takenlijst(
            stand,
            "De kopie is er, met de antwoorden van het vorige dossier. Loop de onderdelen na: wat je al"
            " vertelde staat erin, en kun je daar wijzigen.",
        )
    ]


def toon_hernoemd(stand: Dossierstand, *, gaat_door: bool) -> Bericht:
    """The project has another name; with `gaat_door` what was open comes back."""
    gezegd = f"Je project heet nu ‘{stand.titel}’."
    return Bericht(tekst=gezegd) if gaat_door else toon_takenlijst(stand, gezegd)


def toon_verder(stand: Dossierstand) -> Bericht:
    """After a part: what comes next, in a few words."""
    klaar = sum(taak.stand == "klaar" for taak in stand.taken)
    volgende = stand.volgende
    if volgende is None:
        tekst = f"Alle onderdelen van ‘{stand.titel}’ zijn klaar."
    else:
        uitleg = f" {volgende.uitleg}" if volgende.uitleg else ""
        tekst = (
            f"Klaar: {klaar} van de {len(stand.taken)} onderdelen. Een goed vervolg is"
            f" ‘{volgende.naam}’.{uitleg}"
        )
    return Bericht(
        tekst=tekst,
        knoppen=(
            *volgende_stap(stand),
            knop("Alle onderdelen", "dossier_openen", kenmerk=stand.kenmerk),
        ),
    )
