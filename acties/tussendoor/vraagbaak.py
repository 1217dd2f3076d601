"""What the vraagbaak found, as people read it: with its source, and what to ask next."""

from __future__ import annotations

from acties.berichten import Bericht, Knop, Opdracht
from acties.tussendoor.doorzetten import met_aanbod
from acties.tussendoor.gezegde import zeg
from acties.tussendoor.woorden import alineas, contactregels, vul_in
from acties.vragenlijst.je_vorm import zeg_zo
from kennisbank import adressen
from kennisbank.laden import GemeenteGegevens
from kennisbank.vraagbaak.antwoord import Antwoord, Deelantwoord, Vervolg

VRAAG = "kennisvraag"
NIET_ZEKER = "kennisvraag_niet_zeker"
"""Said before what comes nearest, when that may not be what was asked."""
WAARSCHIJNLIJK = "kennisvraag_waarschijnlijk"
"""Said before what comes nearest, when that is probably what was asked."""
NIET_GEZEGD = "kennisvraag_niet_gezegd"
"""Said before what comes nearest, after the sentence that says what the policy leaves open."""
VERGELIJKEN = "kennisvraag_vergelijken"
"""The text for who wants to compare municipalities, and does not say in what."""
NABIJ = "kennisvraag_nabij"
"""The text for who asks something that is not answered, while there are topics near it."""

_TE_VERGELIJKEN = (
    ("De niveaus van participatie", "welke niveaus van participatie zijn er"),
    ("Ideeën van inwoners", "hoe gaat de gemeente om met initiatieven van inwoners"),
    ("Laten weten wat er met inbreng gebeurt", "hoe koppelt de gemeente terug aan inwoners"),
)


def toon_antwoord(
    gegevens: GemeenteGegevens,
    antwoord: Antwoord,
    vraag_id: int,
    *,
    in_vragenlijst: bool = False,
    je: bool = False,
) -> list[Bericht]:
    """A message for each part of the answer; with an open question the choices stay away.

    `vraag_id` is the message with the question: what is not answered can be passed on.
    """
    if antwoord.grens is not None:
        return [toon_grens(gegevens, antwoord.grens, je=je)]
    if antwoord.vergelijkt and VERGELIJKEN in gegevens.teksten.teksten:
        return [_vergelijken(gegevens, antwoord, in_vragenlijst=in_vragenlijst, je=je)]
    if not antwoord.beantwoord:
        eerst: list[Bericht] = []
        if antwoord.misschien and NIET_ZEKER in gegevens.teksten.teksten:
            *eerst, bericht = _niet_zeker(gegevens, antwoord, in_vragenlijst=in_vragenlijst, je=je)
        else:
            bericht = _onbekend(gegevens, antwoord, in_vragenlijst=in_vragenlijst, je=je)
        return [*eerst, met_aanbod(gegevens, bericht, vraag_id, in_vragenlijst=in_vragenlijst)]
    gemeente = gegevens.gemeente.inhoud
    berichten = [
        _deel(
            deel, gemeente.sleutel, noem=len(antwoord.delen) > 1 or deel.naam not in {"", gemeente.naam}
        )
        for deel in antwoord.delen
    ]
    laatste = berichten[-1]
    berichten[-1] = laatste.model_copy(
        update={
            "tekst": alineas(laatste.tekst, antwoord.kanttekening),
            "knoppen": () if in_vragenlijst else tuple(_knop(v, je=je) for v in antwoord.vervolg),
        }
    )
    return berichten


def toon_grens(gegevens: GemeenteGegevens, tekst: str, *, je: bool = False) -> Bericht:
    """Why it is not answered; with how to reach the municipality, where that is who to ask."""
    verwijst = "{gemeente}." in tekst
    contact = contactregels(gegevens.gemeente.inhoud.contact) if verwijst else None
    return Bericht(tekst=alineas(vul_in(gegevens, zeg_zo(tekst, je=je)), contact))


def _deel(deel: Deelantwoord, eigen: str, *, noem: bool) -> Bericht:
    kop = f"**{deel.naam}**" if noem and deel.naam else None
    return Bericht(
        tekst=alineas(kop, deel.tekst),
        bron=deel.bronregel,
        bron_url=adressen.deelantwoord(deel, eigen),
        opgemaakt=True,
    )


def _niet_zeker(
    gegevens: GemeenteGegevens, antwoord: Antwoord, *, in_vragenlijst: bool, je: bool
) -> list[Bericht]:
    """What comes nearest, said to be no more than that; of more municipalities what each has."""
    niet_gezegd = antwoord.niet_gezegd if NIET_GEZEGD in gegevens.teksten.teksten else None
    naam = WAARSCHIJNLIJK if antwoord.waarschijnlijk else NIET_ZEKER
    naam = naam if niet_gezegd is None else NIET_GEZEGD
    gezegde = zeg(gegevens, naam, in_vragenlijst=in_vragenlijst, je=je)
    begin = gezegde.tekst
    if niet_gezegd is not None:
        begin = f"{zeg_zo(niet_gezegd, je=je)} {gezegde.tekst}"
    gemeente = gegevens.gemeente.inhoud
    nabij = [
        _deel(
            deel,
            gemeente.sleutel,
            noem=len(antwoord.misschien) > 1 or deel.naam not in {"", gemeente.naam},
        )
        for deel in antwoord.misschien
    ]
    nabij[0] = nabij[0].model_copy(update={"tekst": alineas(begin, nabij[0].tekst)})
    knoppen = (*(_knop(v, je=je) for v in antwoord.vervolg), *gezegde.knoppen)
    laatste = nabij[-1].model_copy(
        update={
            "tekst": alineas(nabij[-1].tekst, antwoord.kanttekening),
            "knoppen": () if in_vragenlijst else knoppen,
        }
    )
    return [*nabij[:-1], laatste]


def _vergelijken(
    gegevens: GemeenteGegevens, antwoord: Antwoord, *, in_vragenlijst: bool, je: bool
) -> Bericht:
    """In what they are to be compared: a choice of questions that every policy has something on."""
    gezegde = zeg(gegevens, VERGELIJKEN, in_vragenlijst=in_vragenlijst, je=je)
    if in_vragenlijst:
        return gezegde
    waar = f"in {' en in '.join(antwoord.vergelijkt)}"
    knoppen = [_knop(Vervolg(naam, f"{vraag} {waar}")) for naam, vraag in _TE_VERGELIJKEN]
    return gezegde.model_copy(update={"knoppen": (*knoppen, *gezegde.knoppen)})


def _onbekend(
    gegevens: GemeenteGegevens, antwoord: Antwoord, *, in_vragenlijst: bool, je: bool
) -> Bericht:
    if antwoord.niet_gezegd is not None and NIET_GEZEGD in gegevens.teksten.teksten:
        return _staat_er_niet(gegevens, antwoord.niet_gezegd, antwoord, in_vragenlijst, je=je)
    if in_vragenlijst or not antwoord.vervolg or NABIJ not in gegevens.teksten.teksten:
        return zeg(gegevens, VRAAG, in_vragenlijst=in_vragenlijst, je=je)
    bericht = zeg(gegevens, NABIJ, je=je)
    return bericht.model_copy(
        update={"knoppen": (*(_knop(v, je=je) for v in antwoord.vervolg), *bericht.knoppen)}
    )


def _staat_er_niet(
    gegevens: GemeenteGegevens, zin: str, antwoord: Antwoord, in_vragenlijst: bool, *, je: bool
) -> Bericht:
    """That it is not told, and which topics come nearest to it."""
    gezegde = zeg(gegevens, NIET_GEZEGD, in_vragenlijst=in_vragenlijst, je=je)
    gezegd = zeg_zo(zin, je=je)
    toon = bool(antwoord.vervolg) and not in_vragenlijst
    knoppen = (*(_knop(v, je=je) for v in antwoord.vervolg), *gezegde.knoppen)
    return gezegde.model_copy(
        update={
            "tekst": f"{gezegd} {gezegde.tekst}" if toon else gezegd,
            "knoppen": () if in_vragenlijst else knoppen,
        }
    )


def _knop(vervolg: Vervolg, *, je: bool = False) -> Knop:
    """The choice for one thing to ask next; its name as it is said to an employee with `je`."""
    gegevens = {"plek": vervolg.plek} if vervolg.plek else {"vraag": vervolg.vraag}
    label = zeg_zo(vervolg.label, je=je)
    return Knop(label=label, opdracht=Opdracht(intent=VRAAG, gegevens=gegevens), genummerd=True)
