"""The werkvormen: what each is, how it goes, when it fits and what to mind, one file each.

The policies only name them. What the files say is general practice and no policy of a municipality,
so every passage has the same source, which says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from kennisbank.artikelen import MEESTE_WOORDEN, Passage, lees_met_kop, verdeel
from kennisbank.fouten import Gegevensfout, OngeldigeGegevens
from kennisbank.schema.artikel import PassageKop, Vindplaats
from kennisbank.schema.niveaus import Niveaus
from kennisbank.schema.werkvorm import Doel, Doelgroep, Inzet, SoortPassage, WerkvormKop
from kennisbank.vragen import met_meer_vragen, zonder_artikel
from kennisbank.yaml import lees_yaml, regel_van
from kennisbank.zoeken.woorden import vlak

WERKVORMEN = Path(__file__).parent / "werkvormen"

DOCUMENT = "Werkvormen van Samenspraak"
"""The source of what is said about a werkvorm: general practice, written for this kennisbank."""

GEEN_BELEID = "Dit is algemene praktijkkennis, geen beleid van de gemeente."
"""What belongs beside an answer with this source."""

DOELGROEPEN: Mapping[Doelgroep, str] = {
    "breed_publiek": "een breed publiek",
    "bewoners_van_een_wijk": "bewoners van een wijk of dorp",
    "jongeren": "jongeren",
    "ouderen": "ouderen",
    "laaggeletterden": "mensen die moeite hebben met lezen",
    "anderstaligen": "mensen die weinig Nederlands spreken",
    "mensen_met_beperking": "mensen met een beperking",
    "mensen_die_we_niet_snel_bereiken": "mensen die je niet snel bereikt",
    "ondernemers": "ondernemers",
    "organisaties": "organisaties",
    "experts": "deskundigen",
}
DOELEN: Mapping[Doel, str] = {
    "informeren": "informeren",
    "ideeen_ophalen": "ideeën ophalen",
    "mening_peilen": "meningen peilen",
    "verdiepen": "een onderwerp verdiepen",
    "samen_maken": "samen iets maken",
    "kiezen": "een keuze maken",
}
INZET: Mapping[Inzet, str] = {"laag": "weinig werk", "midden": "gemiddeld", "hoog": "veel werk"}


@dataclass(frozen=True, slots=True)
class Werkvorm:
    """A werkvorm; `sleutel` is the name of its file without `.md`, as `niveaus.yml` names it."""

    sleutel: str
    bestand: Path
    gegevens: WerkvormKop
    passages: tuple[Passage, ...]

    @property
    def naam(self) -> str:
        """As it stands in the middle of a sentence."""
        return self.gegevens.naam

    def passage(self, soort: SoortPassage) -> Passage:
        """The first passage of this kind; all kinds but "meer" are always there."""
        return next(p for p in self.passages if self.gegevens.delen[p.kop].soort == soort)


def is_praktijk(plaats: Vindplaats) -> bool:
    """Whether this source is general practice, and so no policy."""
    return plaats.document == DOCUMENT


def sleutels(map_: Path = WERKVORMEN) -> frozenset[str]:
    """The keys of all werkvormen there are."""
    return frozenset(bestand.stem for bestand in map_.glob("*.md"))


def laad_werkvormen(map_: Path = WERKVORMEN) -> tuple[Werkvorm, ...]:
    """All werkvormen, by key. Raises OngeldigeGegevens with the errors of all files at once.

    A passage is what its file says, with the data on top that belong to it written out below: the
    steps, the points of attention, or for whom and how much work it is. So each stands in one place.
    """
    fouten: list[Gegevensfout] = []
    gelezen: list[Werkvorm] = []
    for bestand in sorted(map_.glob("*.md")):
        try:
            gelezen.append(_lees(bestand))
        except OngeldigeGegevens as fout:
            fouten.extend(fout.fouten)
    fouten.extend(_controleer_onderling(gelezen, sleutels(map_)))
    fouten.extend(zonder_artikel(map_, sleutels(map_)))
    if fouten:
        raise OngeldigeGegevens(fouten)
    namen = {werkvorm.sleutel: werkvorm.naam for werkvorm in gelezen}
    alle = tuple(_uitgeschreven(werkvorm, namen) for werkvorm in gelezen)
    if fouten := [fout for werkvorm in alle for fout in _te_lang(werkvorm)]:
        raise OngeldigeGegevens(fouten)
    return alle


@lru_cache(maxsize=1)
def alle_werkvormen() -> Mapping[str, Werkvorm]:
    """Every werkvorm by its key. Read once: the files do not change while the assistant runs."""
    return {werkvorm.sleutel: werkvorm for werkvorm in laad_werkvormen()}


def controleer_genoemde(bestand: Path, niveaus: Niveaus) -> Iterator[Gegevensfout]:
    """The werkvormen in `niveaus.yml` of a municipality (`bestand`) that there is no file for."""
    bekend = sleutels()
    inhoud = lees_yaml(bestand)
    for naam, plek, _ in niveaus.alle_werkvormen():
        if naam not in bekend:
            yield Gegevensfout(
                bestand,
                regel_van(inhoud, plek),
                "werkvormen",
                f"werkvorm '{naam}' is niet bekend.",
                f"Verbeter de naam, of maak '{naam}.md' in de map werkvormen.",
            )


def _lees(bestand: Path) -> Werkvorm:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", bestand.stem):
        raise OngeldigeGegevens(
            [
                Gegevensfout(
                    bestand,
                    None,
                    "",
                    f"'{bestand.stem}' kan geen naam van een werkvorm zijn.",
                    "Gebruik kleine letters, cijfers en '_'.",
                )
            ]
        )
    kop, tekst, tekens = lees_met_kop(bestand, WerkvormKop)
    bron = Vindplaats(document=DOCUMENT, paragraaf=kop.naam)
    delen = {
        naam: PassageKop(voor=deel.voor, bronnen=(bron,), vragen=deel.vragen)
        for naam, deel in kop.delen.items()
    }
    passages = verdeel(bestand, tekst, tekens, met_meer_vragen(bestand, delen))
    return Werkvorm(bestand.stem, bestand, kop, passages)


def _controleer_onderling(werkvormen: list[Werkvorm], bekend: frozenset[str]) -> Iterator[Gegevensfout]:
    bezet: dict[str, str] = {}
    for werkvorm in werkvormen:
        for andere in werkvorm.gegevens.combineert_met:
            if andere == werkvorm.sleutel or andere not in bekend:
                yield Gegevensfout(
                    werkvorm.bestand,
                    _regel(werkvorm.bestand, "combineert_met"),
                    "combineert_met",
                    f"'{andere}' is geen andere werkvorm.",
                    "Gebruik de naam van een ander bestand in deze map, zonder '.md'.",
                )
        # Under one name people mean one werkvorm; with two, search could only guess.
        for naam in {vlak(naam) for naam in (werkvorm.naam, *werkvorm.gegevens.synoniemen)}:
            if naam in bezet:
                yield Gegevensfout(
                    werkvorm.bestand,
                    _regel(werkvorm.bestand, "synoniemen"),
                    "synoniemen",
                    f"'{naam}' heet ook al werkvorm '{bezet[naam]}'.",
                    "Laat de naam bij één van de twee staan.",
                )
            bezet[naam] = werkvorm.sleutel


def _regel(bestand: Path, veld: str) -> int | None:
    """The line of this field of the data on top."""
    regels = enumerate(bestand.read_text(encoding="utf-8").splitlines(), start=1)
    return next((nummer for nummer, regel in regels if regel.startswith(f"{veld}:")), None)


def _uitgeschreven(werkvorm: Werkvorm, namen: Mapping[str, str]) -> Werkvorm:
    kop = werkvorm.gegevens
    bij: dict[SoortPassage, list[str]] = {
        "zo_werkt": [f"{nummer}. {stap}" for nummer, stap in enumerate(kop.stappen, start=1)],
        "wanneer": [
            f"- **{wat}**: {waarde}"
            for wat, waarde in (
                ("Goed om", _opgesomd([DOELEN[doel] for doel in kop.doel])),
                ("Voor wie", _opgesomd([DOELGROEPEN[groep] for groep in kop.geschikt_voor])),
                ("Groep", _groep(kop)),
                ("Vorm", _opgesomd(list(kop.vorm))),
                ("Voorbereiding", _weken(kop)),
                ("Inzet", INZET[kop.inzet]),
                ("Gaat samen met", _opgesomd([namen[naam] for naam in kop.combineert_met])),
            )
        ],
        "let_op": [f"- {regel}" for regel in kop.let_op],
    }
    return replace(
        werkvorm,
        passages=tuple(
            replace(passage, tekst=f"{passage.tekst}\n\n{chr(10).join(lijst)}")
            if (lijst := bij.get(kop.delen[passage.kop].soort))
            else passage
            for passage in werkvorm.passages
        ),
    )


def _te_lang(werkvorm: Werkvorm) -> Iterator[Gegevensfout]:
    for passage in werkvorm.passages:
        if (lengte := len(passage.tekst.split())) > MEESTE_WOORDEN:
            yield Gegevensfout(
                werkvorm.bestand,
                passage.regel,
                "",
                f"'{passage.kop}' is met de gegevens van bovenaan erbij {lengte} woorden lang.",
                f"Maak het korter: {MEESTE_WOORDEN} is het meeste.",
            )


def _opgesomd(delen: list[str]) -> str:
    return delen[0] if len(delen) == 1 else f"{', '.join(delen[:-1])} en {delen[-1]}"


def _groep(kop: WerkvormKop) -> str:
    van, tot = kop.groep.van, kop.groep.tot
    if tot is None:
        return "zo groot als je wilt" if van == 1 else f"vanaf {van} mensen"
    if van == tot:
        return "1 persoon" if van == 1 else f"{van} mensen"
    return f"{van} tot {tot} mensen"


def _weken(kop: WerkvormKop) -> str:
    van, tot = kop.voorbereiding_weken.van, kop.voorbereiding_weken.tot
    if van == tot:
        return "1 week" if van == 1 else f"{van} weken"
    return f"{van} tot {tot} weken"
