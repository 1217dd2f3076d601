"""What an employee reads about a dossier: its task list, what came out of a part, how far it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from acties import klok
from acties.berichten import Beeld, Bericht, Document, Knop, Opdracht, Regel
from acties.participatie.dienst import Dossierstand
from acties.participatie.overgangen import STATUSSEN, Dossierstatus, vervolgen
from acties.participatie.taal import opsomming
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.dossier import Documentsoort

_STAND = {"klaar": "✓ klaar", "bezig": "bezig", "nog_niet": "nog niet"}
_STATUS = {
    "concept": "concept",
    "vastgesteld": "vastgesteld",
    "uitgevoerd": "uitgevoerd",
    "eindverslag": "eindverslag klaar",
}
_MAX_DOSSIERS = 12


def toon_takenlijst(stand: Dossierstand, vooraf: str | None = None) -> Bericht:
    """All parts, with how far each is; the next one is suggested."""
    klaar = sum(taak.stand == "klaar" for taak in stand.taken)
    delen = [
        *([vooraf] if vooraf else []),
        f"**{_zonder_opmaak(stand.titel)}** · {stand.kenmerk}",
        f"Stand: {_status(stand)}. Klaar: {klaar} van {len(stand.taken)} onderdelen. Je hoeft ze niet"
        " allemaal te doen, en de volgorde kies je zelf.",
    ]
    return Bericht(
        tekst="\n\n".join(delen),
        opgemaakt=True,
        regels=tuple(
            Regel(
                nummer=nummer,
                vraag=taak.onderdeel.naam,
                antwoord=_STAND[taak.stand],
                knop=Knop(
                    label="Bekijk" if taak.stand == "klaar" else "Doe dit",
                    opdracht=_naar(stand, taak.onderdeel.sleutel),
                    genummerd=True,
                ),
            )
            for nummer, taak in enumerate(stand.taken, 1)
        ),
        knoppen=(
            *_volgende(stand),
            _knop("De stand veranderen", "dossier_status", kenmerk=stand.kenmerk, keuze="wijzig"),
            _knop(
                "Kopie voor een ander project", "dossier_openen", kenmerk=stand.kenmerk, keuze="kopie"
            ),
            _knop("Ander of nieuw dossier", "dossier_openen", keuze="alle"),
        ),
    )


def toon_uitleg_dossier(onderdelen: str, huidig: Dossierstand | None, aangemeld: bool) -> Bericht:
    """What a dossier is; who asks may be anybody, so it says "je" nor "u" before there is one."""
    wat = (
        "Een participatiedossier is alles over één project van de gemeente bij elkaar: of mensen"
        " meedoen, hoeveel invloed ze krijgen, met wie, hoe en wanneer, en wat eruit kwam."
        f" Wie bij de gemeente werkt, houdt het hier bij, in onderdelen zoals {onderdelen}. Wat"
        " één keer is verteld, wordt niet nog eens gevraagd. Van wat erin staat, komen documenten,"
        " zoals een plan van aanpak."
    )
    if huidig is None:
        wat += " Wie als inwoner een idee heeft, heeft er geen dossier voor nodig."
        nieuw = _knop("Nieuw dossier", "dossier_openen", keuze="nieuw")
        return Bericht(tekst=wat, knoppen=(nieuw,))
    wie = "overal waar je je aanmeldt" if aangemeld else "alleen in dit gesprek"
    nu = f"Nu gaat het over je dossier ‘{huidig.titel}’ ({huidig.kenmerk}). Je ziet het {wie}."
    return Bericht(
        tekst=f"{wat}\n\n{nu}",
        knoppen=(_knop("Alle onderdelen", "dossier_openen", kenmerk=huidig.kenmerk),),
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


def toon_onderdeel(
    gegevens: GemeenteGegevens, stand: Dossierstand, uit: Mapping[str, Any], *, gaat_door: bool
) -> list[Bericht]:
    """What came out of a part, with its warnings, pictures and files, and how to go on."""
    onderdeel = gegevens.onderdeel(str(uit["onderdeel"]))
    naam = onderdeel.naam if onderdeel is not None else str(uit["onderdeel"])
    berichten = [
        Bericht(
            tekst=uit.get("tekst") or f"‘{_zonder_opmaak(naam)}’ staat in je dossier.",
            opgemaakt=True,
            bron=uit.get("bron"),
            beelden=tuple(Beeld.model_validate(beeld) for beeld in uit.get("beelden") or ()),
        )
    ]
    if waarschuwingen := uit.get("waarschuwingen"):
        regels = [
            f"- {w['tekst']}" + (f" (bron: {w['bron']})" if w.get("bron") else "")
            for w in waarschuwingen
        ]
        berichten.append(Bericht(tekst="**Let hierop:**\n\n" + "\n".join(regels), opgemaakt=True))
    if bestanden := uit.get("bestanden"):
        opslaan = "Dit kun je nu al opslaan. Wat nog niet bekend is, staat er als open punt in."
        berichten.append(
            Bericht(
                tekst="\n\n".join((opslaan, *(uit.get("standen") or ()))),
                opgemaakt=True,
                documenten=tuple(Document.model_validate(bestand) for bestand in bestanden),
            )
        )
    if not gaat_door:
        sleutel = onderdeel.sleutel if onderdeel is not None else ""
        stap = toon_stap(stand) if sleutel == _EINDVERSLAG else None
        verder = stap or toon_verder(stand)
        if sleutel == _KALENDERTEKST:
            erop = _knop("Op de kalender zetten", "publiceren", kenmerk=stand.kenmerk, keuze="erop")
            verder = verder.model_copy(update={"knoppen": (erop, *verder.knoppen)})
        berichten.append(verder)
    return berichten


_EINDVERSLAG = "eindverslag"
_KALENDERTEKST = "participatiekalender"
_GEZEGD: Mapping[Dossierstatus, str] = {
    "vastgesteld": "het plan is vastgesteld",
    "uitgevoerd": "de participatie is uitgevoerd",
    "eindverslag": "het eindverslag is klaar",
}


def toon_stap(stand: Dossierstand) -> Bericht | None:
    """With an eindverslag written, the next status that may follow on the one that the dossier has:
    asked, one at a time, and only changed by a yes. None when it is where it should be."""
    geschreven = any(t.onderdeel.sleutel == _EINDVERSLAG and t.stand == "klaar" for t in stand.taken)
    over = STATUSSEN[STATUSSEN.index(stand.status) + 1 :] if stand.status in STATUSSEN else ()
    naar = next((status for status in over if status in vervolgen(stand.status)), None)
    if not geschreven or naar is None:
        return None
    gezegd = _GEZEGD[naar]
    return Bericht(
        tekst=f"Je dossier staat nog op ‘{_STATUS[stand.status]}’. Kan ik opschrijven: {gezegd}?"
        f" Kies dan hieronder, of zeg ‘{gezegd}’. Zonder jouw ja verandert er niets.",
        knoppen=(
            Knop(
                label=f"Ja, {gezegd}",
                opdracht=Opdracht(
                    intent="dossier_status", gegevens={"kenmerk": stand.kenmerk, "keuze": naar}
                ),
                nadruk=True,
                genummerd=True,
            ),
            _knop("Nee, nog niet", "dossier_openen", kenmerk=stand.kenmerk),
        ),
    )


def toon_document(
    stand: Dossierstand, soort: Documentsoort, bestanden: Sequence[tuple[str, str]]
) -> Bericht:
    """A document that was asked for, as far as the dossier goes."""
    return Bericht(
        tekst=f"Hier is ‘{soort.naam}’ van ‘{stand.titel}’, met alles wat nu in je dossier staat. Wat"
        " nog niet bekend is, staat er als open punt in.",
        documenten=tuple(Document(naam=naam, token=token) for naam, token in bestanden),
        knoppen=toon_verder(stand).knoppen,
    )


def toon_hoort_bij_dossier(stand: Dossierstand, inkomend_id: int) -> Bericht:
    """To who tells something of their project while nothing was asked: where it can be told."""
    return Bericht(
        tekst=f"Hoort dit bij je dossier ‘{stand.titel}’? Ik heb het nog nergens opgeschreven. Kies het"
        " onderdeel waar het bij hoort; daar vraag ik ernaar.",
        knoppen=(
            *_volgende(stand),
            _knop("Alle onderdelen", "dossier_openen", kenmerk=stand.kenmerk),
            _knop("Nieuw dossier", "dossier_openen", keuze="nieuw"),
            _knop(
                "Een idee als inwoner indienen",
                "initiatief_indienen",
                verhaal=str(inkomend_id),
                keuze="nieuw",
            ),
        ),
    )


def toon_project_of_idee(inkomend_id: int, *, met_dossiers: bool) -> Bericht:
    """To an employee without a dossier here who tells something: a project, or an idea as inwoner."""
    return Bericht(
        tekst="Gaat dit over een project van de gemeente? Dan werken we in een dossier. Ik heb nog"
        " niets opgeschreven.",
        knoppen=(
            _knop("Nieuw dossier", "dossier_openen", nadruk=True, keuze="nieuw"),
            *((_knop("Mijn dossiers", "dossier_openen", keuze="alle"),) if met_dossiers else ()),
            _knop(
                "Een idee als inwoner indienen",
                "initiatief_indienen",
                verhaal=str(inkomend_id),
                keuze="nieuw",
            ),
        ),
    )


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
            *_volgende(stand),
            _knop("Alle onderdelen", "dossier_openen", kenmerk=stand.kenmerk),
        ),
    )


def toon_welk_onderdeel(stand: Dossierstand | None, gegevens: GemeenteGegevens) -> Bericht:
    """Which part was meant could not be told."""
    if stand is not None:
        return toon_takenlijst(stand, "Welk onderdeel bedoel je? Kies het hieronder.")
    return Bericht(
        tekst="Waar kan ik je mee helpen? Kies een onderdeel. Ik vraag dan eerst hoe je project heet.",
        knoppen=tuple(
            Knop(
                label=onderdeel.naam,
                opdracht=Opdracht(intent="dossier_onderdeel", gegevens={"keuze": onderdeel.sleutel}),
                genummerd=True,
            )
            for onderdeel in gegevens.onderdelen
        ),
    )


_ADVIES = ("checklist", "niveau", "werkvormen")
"""The parts of which the outcome is an advice."""


def toon_welke_werkvorm(namen: Sequence[str]) -> Bericht:
    """To who described a werkvorm, and may mean more than one."""
    return Bericht(
        tekst=f"Denk je aan {opsomming(namen, 'of')}? Typ welke je kiest. Ik heb nog niets"
        " opgeschreven."
    )


def toon_welk_advies(stand: Dossierstand) -> Bericht:
    """What is advised for a project, was asked; each part advises about its own subject."""
    taken = [taak for taak in stand.taken if taak.onderdeel.sleutel in _ADVIES]
    if not taken:
        return toon_takenlijst(stand, "Kies een onderdeel. Daarin krijg je advies voor je project.")
    regels = "\n".join(f"- {t.onderdeel.naam}: {t.onderdeel.uitleg or _STAND[t.stand]}" for t in taken)
    return Bericht(
        tekst=f"Ik geef je advies voor ‘{_zonder_opmaak(stand.titel)}’, per onderwerp:\n\n{regels}\n\n"
        "Waar wil je mee beginnen?",
        opgemaakt=True,
        knoppen=tuple(
            Knop(
                label=taak.onderdeel.naam,
                opdracht=_naar(stand, taak.onderdeel.sleutel),
                genummerd=True,
            )
            for taak in taken
        ),
    )


def toon_dossiers(standen: Sequence[Dossierstand], *, aangemeld: bool) -> Bericht:
    """The dossiers to choose from."""
    if not standen:
        zonder = "" if aangemeld else " Heb je er elders een gemaakt? Meld je dan aan met een code."
        return Bericht(
            tekst=f"Hier is nog geen dossier.{zonder}",
            knoppen=(
                _knop("Nieuw dossier", "dossier_openen", nadruk=True, keuze="nieuw"),
                *(() if aangemeld else (_knop("Aanmelden", "aanmelden", keuze="code"),)),
            ),
        )
    getoond = standen[:_MAX_DOSSIERS]
    meer = "" if len(getoond) == len(standen) else " Een ouder dossier open je met zijn kenmerk."
    return Bericht(
        tekst=f"Kies een dossier, of begin een nieuw.{meer}",
        knoppen=(
            *(
                Knop(
                    label=f"{stand.titel} ({stand.kenmerk}, {_STATUS[stand.status]})",
                    opdracht=Opdracht(intent="dossier_openen", gegevens={"kenmerk": stand.kenmerk}),
                    genummerd=True,
                )
                for stand in getoond
            ),
            _knop("Nieuw dossier", "dossier_openen", keuze="nieuw"),
        ),
    )


def toon_geen_toegang(kenmerk: str, *, aangemeld: bool) -> Bericht:
    """A dossier that does not exist, or is not for this conversation: which of the two is not told."""
    hoe = "" if aangemeld else " Is het van jou? Meld je dan aan met een code van de beheerder."
    return Bericht(
        tekst=f"Dossier {kenmerk} kan ik hier niet openen.{hoe}",
        knoppen=() if aangemeld else (_knop("Aanmelden", "aanmelden", keuze="code"),),
    )


def toon_stand(stand: Dossierstand) -> Bericht:
    """How far the dossier is, and since when."""
    return Bericht(
        tekst=f"Je dossier ‘{stand.titel}’ ({stand.kenmerk}) is {_in_een_zin(stand)}.",
        knoppen=(
            _knop("De stand veranderen", "dossier_status", kenmerk=stand.kenmerk, keuze="wijzig"),
            _knop("Alle onderdelen", "dossier_openen", kenmerk=stand.kenmerk),
        ),
    )


def toon_voortgang(stand: Dossierstand, uit: Mapping[str, Any]) -> list[Bericht]:
    """The status was changed, or why it was not."""
    if uit["gelukt"]:
        gezegd = f"Genoteerd: ‘{stand.titel}’ is nu {_in_een_zin(stand)}.{_over_de_vergissing(uit)}"
        if (stap := toon_stap(stand)) is not None:
            return [Bericht(tekst=gezegd), stap]
        return [Bericht(tekst=gezegd, knoppen=toon_verder(stand).knoppen)]
    mogelijk = " of ".join(f"‘{_STATUS[str(naar)]}’" for naar in uit["kan"])
    return [
        Bericht(
            tekst=f"Dat kan nog niet: je dossier staat op ‘{_STATUS[str(uit['van'])]}’. Daarna kan"
            f" {mogelijk}. Er is niets veranderd.",
            knoppen=(
                _knop("De stand veranderen", "dossier_status", kenmerk=stand.kenmerk, keuze="wijzig"),
                _knop("Alle onderdelen", "dossier_openen", kenmerk=stand.kenmerk),
            ),
        )
    ]


def _over_de_vergissing(uit: Mapping[str, Any]) -> str:
    """What came of saying that it was never vastgesteld; nothing for who did not say that."""
    match uit.get("vergissing"):
        case True:
            return (
                " Erbij staat dat het een vergissing was. Het is weer gewoon werkpapier: verder werken"
                " of weghalen kan allebei."
            )
        case False:
            return (
                " Dat het een vergissing was, kan ik niet meer noteren: het is te lang geleden, of er"
                " is al meer mee gedaan. Vraag het de beheerder van Samenspraak."
            )
        case _:
            return ""


def toon_aangemeld(uit: Mapping[str, Any], aantal: int) -> list[Bericht]:
    """What became of signing in."""
    if "tot" in uit:
        return [
            Bericht(
                tekst="Er is te vaak een verkeerde code ingevuld. Je kunt het weer proberen na"
                f" {klok.hoe_laat(str(uit['tot']))}. Zonder aanmelden kun je gewoon verder."
            )
        ]
    if uit.get("al"):
        return [_wie(uit, "Je bent al aangemeld", aantal)]
    if not uit["gelukt"]:
        return [
            Bericht(
                tekst="Deze code klopt niet, of werkt niet meer: een code werkt één keer, en een"
                " kwartier lang. Kijk hem na, of vraag de beheerder om een nieuwe."
            )
        ]
    return [_wie(uit, "Je bent aangemeld", aantal)]


def toon_wie(email: str, naam: str, aantal: int) -> Bericht:
    """As whom somebody is signed in."""
    return _wie({"email": email, "naam": naam}, "Je bent aangemeld", aantal)


def _wie(uit: Mapping[str, Any], wat: str, aantal: int) -> Bericht:
    hoeveel = {0: "Je hebt nog geen dossiers.", 1: "Je hebt één dossier."}.get(
        aantal, f"Je hebt {aantal} dossiers."
    )
    return Bericht(
        tekst=f"{wat} als {uit['naam']} ({uit['email']}). {hoeveel}",
        knoppen=(
            _knop("Mijn dossiers", "dossier_openen", keuze="alle"),
            _knop("Afmelden", "aanmelden", keuze="af"),
        ),
    )


def toon_afgemeld() -> Bericht:
    """Signed out: the dossiers stay with the account."""
    return Bericht(
        tekst="Je bent afgemeld. Je dossiers zijn hier niet meer te zien; na aanmelden vind je ze weer."
    )


def toon_niet_aangemeld() -> Bericht:
    """Nobody is signed in here."""
    return Bericht(
        tekst="Je bent hier niet aangemeld. Dat hoeft ook niet: zonder aanmelden werkt alles ook, maar"
        " alleen in deze browser.",
        knoppen=(_knop("Aanmelden", "aanmelden", keuze="code"),),
    )


def toon_welkom(gegevens: GemeenteGegevens, tekst: str) -> Bericht:
    """For somebody of the municipality: what can be done here, without signing in first."""
    knoppen = []
    if (checklist := gegevens.onderdeel("checklist")) is not None:
        knoppen.append(_knop(checklist.naam, "checklist", nadruk=True))
    knoppen += [
        _knop("Nieuw dossier", "dossier_openen", keuze="nieuw"),
        _knop("Mijn dossiers", "dossier_openen", keuze="alle"),
        _knop("Ik heb een code", "aanmelden", keuze="code"),
    ]
    return Bericht(tekst=tekst, knoppen=tuple(knoppen))


def _in_een_zin(stand: Dossierstand) -> str:
    if stand.status == "eindverslag":
        return "afgerond met een eindverslag"
    return "een concept" if stand.status == "concept" else _status(stand)


def _status(stand: Dossierstand) -> str:
    laatste = stand.laatste_status
    if laatste is None or laatste.wat != stand.status:
        return _STATUS[stand.status]
    door = f" door {laatste.door}" if laatste.door else ""
    op = f" op {klok.zonder_weekdag(laatste.op)}" if isinstance(laatste.op, date) else ""
    return f"{_STATUS[stand.status]}{door}{op}"


def _volgende(stand: Dossierstand) -> tuple[Knop, ...]:
    volgende = stand.volgende
    if volgende is None:
        return ()
    return (Knop(label=volgende.naam, opdracht=_naar(stand, volgende.sleutel), nadruk=True),)


def _naar(stand: Dossierstand, onderdeel: str) -> Opdracht:
    gegevens = {"keuze": onderdeel, "kenmerk": stand.kenmerk}
    return Opdracht(intent="dossier_onderdeel", gegevens=gegevens)


def _knop(label: str, intent: str, *, nadruk: bool = False, **gegevens: str) -> Knop:
    return Knop(label=label, opdracht=Opdracht(intent=intent, gegevens=gegevens), nadruk=nadruk)


def _zonder_opmaak(tekst: str) -> str:
    """What somebody wrote, so that its asterisks are no markup."""
    return tekst.replace("*", "")
