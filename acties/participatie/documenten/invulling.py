"""What a Word template of a participatiedossier can be filled in with.

- `titel`, `kenmerk`, `gemeente`, `datum`, `status`, `document` (its name) and `bron`
- `antwoorden.<vraag>`: the answer, or that it has to be filled in yet
- `reeks.<vraag>`: the rows of a question for several things, each with `naam` and its velden
- `deel.<bouwsteen>`: of each building block `naam`, `bron`, `stand`, `regels` (what was answered, each
  with `naam` and `antwoord`), `uitkomsten` (of parts: `naam`, `alineas`, `let_op` and `bron`),
  `beelden` and `open` (each with `naam`, `vraag`, `wie` and `waar`)
- `delen`: the same, in order; `volledig`: how far it is, in per cent; `open`: all that is open
- `<onderdeel>.<veld>`: what a part computes
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from acties import klok
from acties.documenten.vragenlijst import IN_TE_VULLEN
from acties.documenten.word import Leegte, Plaatje
from acties.participatie.documenten.volledigheid import Bouwsteenstand, OpenPunt, volledigheid
from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.onderdelen import BEREKENINGEN
from acties.participatie.taal import als_zin, hoofdletter
from acties.participatie.uitkomst import Uitkomst
from acties.vragenlijst.soorten.datum import toon_datum
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.dossier import Documentsoort, Onderdeel
from kennisbank.schema.reeksvraag import ReeksVeld, ReeksVraag
from kennisbank.schema.vraag import Vraag

NOG_OPEN = "nog open"


def invulling(
    inhoud: Dossierinhoud, soort: Documentsoort, uitkomsten: Mapping[str, Uitkomst]
) -> dict[str, Any]:
    """Everything that a template may ask for, of this dossier."""
    stand = volledigheid(inhoud, soort, uitkomsten)
    delen = {steen.bouwsteen.sleutel: _deel(inhoud, steen, uitkomsten) for steen in stand.stenen}
    vragen = dossiervragen(inhoud.gegevens)
    return {
        **{
            # Also those that this municipality leaves out: a common template may name them.
            naam: _velden(uitkomsten.get(naam))
            for naam in {*BEREKENINGEN, *(o.sleutel for o in inhoud.gegevens.onderdelen)}
        },
        "titel": inhoud.titel,
        "kenmerk": inhoud.kenmerk,
        "gemeente": inhoud.gegevens.gemeente.inhoud.naam,
        "datum": klok.voluit(klok.vandaag()),
        "status": hoofdletter(f"{inhoud.status} {inhoud.vastgesteld}".strip()),
        "document": soort.naam,
        "bron": str(soort.bron),
        "antwoorden": {
            sleutel: hoofdletter(inhoud.tekst(sleutel) or IN_TE_VULLEN) for sleutel in vragen
        },
        "reeks": {
            sleutel: rijen(vraag, inhoud.antwoorden.get(sleutel) or [])
            for sleutel, vraag in vragen.items()
            if isinstance(vraag, ReeksVraag)
        },
        "deel": delen,
        "delen": list(delen.values()),
        "volledig": stand.procent,
        "open": [_punt(punt) for punt in stand.open],
    }


def dossiervragen(gegevens: GemeenteGegevens) -> dict[str, Vraag]:
    """All questions that may be asked in a dossier here, by their keys."""
    lijsten = (v.inhoud for v in gegevens.vragenlijsten.values() if v.inhoud.dossier)
    eigen = {vraag.sleutel: vraag for lijst in lijsten for vraag in lijst.vragen}
    return eigen | gegevens.vragenbank


def rijen(vraag: ReeksVraag, waarde: Iterable[Mapping[str, Any]]) -> list[dict[str, str]]:
    """The things of a reeks with their fields as people read them."""
    return [
        {
            "naam": str(ding["naam"]),
            **{veld.sleutel: _veldtekst(veld, ding.get(veld.sleutel)) for veld in vraag.velden},
        }
        for ding in waarde
    ]


def _veldtekst(veld: ReeksVeld, waarde: Any) -> str:
    if waarde is None or waarde == "":
        return NOG_OPEN if veld.verplicht and not veld.als else ""
    if veld.soort == "keuze":
        return next((keuze.label for keuze in veld.keuzes if keuze.sleutel == waarde), str(waarde))
    return toon_datum(waarde) if veld.soort == "datum" else str(waarde)


def _deel(
    inhoud: Dossierinhoud, steen: Bouwsteenstand, uitkomsten: Mapping[str, Uitkomst]
) -> dict[str, Any]:
    bouwsteen = steen.bouwsteen
    onderdelen = [
        (onderdeel.naam, uitkomsten[sleutel])
        for sleutel in bouwsteen.onderdelen
        if sleutel in uitkomsten and (onderdeel := inhoud.gegevens.onderdeel(sleutel)) is not None
    ]
    return {
        "naam": bouwsteen.naam,
        "bron": str(bouwsteen.bron) if bouwsteen.bron is not None else "",
        "stand": steen.stand,
        "procent": steen.procent,
        "wie": bouwsteen.wie or "",
        "regels": [
            {"naam": vraag.naam, "antwoord": _antwoord(inhoud, vraag)}
            for vraag in (*steen.ingevuld, *steen.ook)
            # A reeks has a table of its own, and a part has its result.
            if not isinstance(vraag, ReeksVraag | Onderdeel)
        ],
        "uitkomsten": [
            {
                "naam": naam,
                "alineas": alineas(uitkomst.document or uitkomst.tekst),
                "let_op": [
                    _waarschuwing(w.tekst, w.bron) for w in uitkomst.waarschuwingen if w.in_document
                ],
                "bron": uitkomst.bron or "",
            }
            for naam, uitkomst in onderdelen
        ],
        "beelden": [
            Plaatje(beeld.png, beeld.alt) for _, uitkomst in onderdelen for beeld in uitkomst.beelden
        ],
        "open": [_punt(punt) for punt in steen.open],
    }


_MIN_WOORDEN_ZIN = 5


def _antwoord(inhoud: Dossierinhoud, vraag: Vraag) -> str:
    """As it stands in a document: what was typed in a conversation often has no capital, and a sentence
    no full stop."""
    tekst = inhoud.tekst(vraag.sleutel) or ""
    if vraag.soort != "open":
        return tekst
    laatste = tekst.split()[-1:]
    adres = any("@" in woord or "/" in woord or woord[-1:].isdigit() for woord in laatste)
    zin = len(tekst.split()) >= _MIN_WOORDEN_ZIN and "\n" not in tekst.strip() and not adres
    return als_zin(tekst) if zin else hoofdletter(tekst)


def _velden(uitkomst: Uitkomst | None) -> Leegte:
    """Of a part without a result it can't be known which fields it would have."""
    if uitkomst is None:
        return Leegte(alineas=[], let_op=[], beelden=[])
    return Leegte(
        {
            **uitkomst.velden,
            "alineas": alineas(uitkomst.document or uitkomst.tekst),
            "let_op": [
                _waarschuwing(w.tekst, w.bron) for w in uitkomst.waarschuwingen if w.in_document
            ],
            "beelden": [Plaatje(beeld.png, beeld.alt) for beeld in uitkomst.beelden],
        }
    )


def alineas(tekst: str) -> list[str]:
    """A text of the conversation as the lines of a document: without the marks of bold, and with a dot
    before each thing of a list."""
    regels = (regel.strip().replace("**", "") for regel in tekst.splitlines())
    return ["• " + regel[2:] if regel.startswith(("- ", "* ")) else regel for regel in regels if regel]


def _waarschuwing(tekst: str, bron: str | None) -> str:
    tekst = tekst.replace("**", "")
    return f"{tekst} ({bron})" if bron else tekst


def _punt(punt: OpenPunt) -> dict[str, str]:
    return {
        "naam": punt.naam,
        "vraag": punt.vraag,
        "wie": punt.wie or "",
        "waar": punt.onderdeel or "",
    }
