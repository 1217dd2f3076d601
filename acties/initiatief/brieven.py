"""The letters about an initiative: what the coördinator and who handed it in get by e-mail.

The key of each letter holds the kenmerk, so that all letters about one initiative can be found.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from acties import klok
from acties.afweging.uitkomst import Afweging
from acties.afweging.verschil import verschillen
from acties.afweging.weergave import als_tekst as afweging_als_tekst
from acties.initiatief.samenvatting import SamengevatteBijlage, Samenvatting
from acties.initiatief.termijn import laatste_werkdag
from acties.initiatief.wat_nu import wat_nu
from acties.instellingen import Instellingen
from acties.opslag import Initiatief
from acties.outbox.dienst import leg_klaar
from acties.outbox.wegen.email import Bijlage, Brief
from acties.vragenlijst.ingekort import NIET_OPGEGEVEN
from kennisbank.schema.gemeente import Gemeente

AAN_INWONER = "inwoner:"
"""How the keys of letters to who handed it in begin."""


def aan_coordinator(sessie: Session, instellingen: Instellingen, sleutel: str, brief: Brief) -> None:
    """Put a letter for the coördinator in the outbox; once for each key."""
    leg_klaar(
        sessie,
        sleutel=sleutel,
        soort="email",
        ontvanger=instellingen.coordinator,
        inhoud=brief.als_inhoud(),
    )


def aan_inwoner(sessie: Session, samenvatting: Samenvatting, sleutel: str, brief: Brief) -> bool:
    """Put a letter for who handed it in in the outbox; False when no e-mail address was given.

    `sleutel` comes after AAN_INWONER.
    """
    if samenvatting.email is None:
        return False
    leg_klaar(
        sessie,
        sleutel=f"{AAN_INWONER}{sleutel}",
        soort="email",
        ontvanger=samenvatting.email,
        inhoud=brief.als_inhoud(),
    )
    return True


# The subject of an e-mail is seen by many: no answers in it.


def nieuw_initiatief(samenvatting: Samenvatting) -> Brief:
    """To the coördinator: an initiative was handed in."""
    delen = ["Er is een nieuw initiatief ingediend."]
    dag = samenvatting.contact_uiterlijk
    if dag is not None and (werkdag := laatste_werkdag(dag)) != dag:
        delen.append(
            f"Neem uiterlijk {klok.voluit(dag)} contact op. Dat is geen werkdag; de laatste werkdag"
            f" ervoor is {klok.voluit(werkdag)}."
        )
    mee, te_veel = meegestuurd(samenvatting.kenmerk, samenvatting.bijlagen)
    return Brief(
        onderwerp=f"Nieuw initiatief {samenvatting.kenmerk}",
        tekst=_tekst(*delen, *te_veel, samenvatting.voor_coordinator()),
        bijlagen=(
            Bijlage(
                naam=f"initiatief-{samenvatting.kenmerk}.json",
                soort="json",
                tekst=samenvatting.model_dump_json(indent=2),
            ),
            *mee,
        ),
    )


MAX_IN_BRIEF = 15_000_000
"""Bytes of attachments in one letter: coded for e-mail that is 20 MB, and most mail relays take no
more than 25 MB."""


def meegestuurd(
    kenmerk: str, bijlagen: Sequence[SamengevatteBijlage]
) -> tuple[tuple[Bijlage, ...], list[str]]:
    """The files that go along, and in words which do not because the letter would be too large."""
    mee: list[Bijlage] = []
    te_veel: list[str] = []
    ruimte = MAX_IN_BRIEF
    for bijlage in bijlagen:
        if bijlage.omvang > ruimte:
            te_veel.append(f"- {bijlage.label}")
            continue
        ruimte -= bijlage.omvang
        mee.append(Bijlage(naam=bijlage.naam, soort=bijlage.mediatype, bewaard=bijlage.id))
    if te_veel:
        te_veel.insert(0, "Niet meegestuurd, omdat de e-mail te groot zou worden:")
        te_veel.append(f"Haal ze op met: ./samenspraak initiatieven {kenmerk} --bijlagen MAP")
    return tuple(mee), ["\n".join(te_veel)] if te_veel else []


def aangevuld(
    initiatief: Initiatief,
    tekst: str,
    eerder: Afweging | None = None,
    nu: Afweging | None = None,
    bijlagen: Sequence[SamengevatteBijlage] = (),
) -> Brief:
    """To the coördinator: something was added or has to change, and what that does to the proposal.

    `eerder` and `nu` are the proposals without and with it; no `nu` where nothing is weighed.
    """
    voorstel: list[str] = []
    if nu is not None:
        anders = verschillen(eerder, nu)
        voorstel = [
            "WAT DIT VERANDERT AAN HET VOORSTEL",
            "\n".join(f"- {regel}" for regel in anders)
            or "Niets: met de aanvulling erbij is het voorstel hetzelfde.",
            afweging_als_tekst(nu),
        ]
    mee, te_veel = meegestuurd(initiatief.kenmerk, bijlagen)
    return Brief(
        onderwerp=f"Aanvulling op initiatief {initiatief.kenmerk}",
        tekst=_tekst(
            f"De indiener van initiatief {initiatief.kenmerk} wil iets toevoegen of veranderen:",
            tekst,
            *(["Bijlagen:\n" + "\n".join(f"- {b.label}" for b in bijlagen)] if bijlagen else []),
            *te_veel,
            *voorstel,
            f"Het initiatief staat op '{initiatief.status}'. Alles bij elkaar zie je met:"
            f" ./samenspraak initiatieven {initiatief.kenmerk}",
        ),
        bijlagen=mee,
    )


def ingetrokken(initiatief: Initiatief, reden: str | None) -> Brief:
    """To the coördinator: it was withdrawn."""
    return Brief(
        onderwerp=f"Initiatief {initiatief.kenmerk} is ingetrokken",
        tekst=_tekst(
            f"De indiener heeft initiatief {initiatief.kenmerk} ingetrokken. Er hoeft niets meer mee te"
            " gebeuren.",
            *(["De reden die de indiener geeft:", reden] if reden else ["Er is geen reden gegeven."]),
        ),
    )


def gewist(initiatief: Initiatief, *, al_gemaild: bool) -> Brief:
    """To the coördinator: the data were erased; erase them on your side too."""
    return Brief(
        onderwerp=f"Gegevens verwijderen: initiatief {initiatief.kenmerk}",
        tekst=_tekst(
            f"De indiener van initiatief {initiatief.kenmerk} heeft alle gegevens laten verwijderen"
            " (AVG, artikel 17). In Samenspraak zijn ze weg; alleen het kenmerk, de status en de datums"
            " zijn bewaard.",
            "In een mailbox kan Samenspraak niets weghalen. Verwijder daarom zelf de e-mails die je"
            " over dit initiatief hebt gekregen, en wat er elders uit is overgenomen. Brieven in de"
            " eigen postmap van Samenspraak worden vanzelf weggehaald. Neem geen contact meer op over"
            " dit initiatief."
            if al_gemaild
            else "Je hebt hierover nog geen e-mail met gegevens gekregen. Je hoeft niets te doen.",
        ),
    )


def bevestiging(gemeente: Gemeente, samenvatting: Samenvatting, pagina: str = "") -> Brief:
    """To who handed it in: what was handed in, and what happens next; with the same as a PDF.

    `pagina` is where the page is reached; empty when that is not known.
    """
    stappen = wat_nu(gemeente, samenvatting)
    later = _later(pagina)
    regels = [
        {"nummer": a.nummer, "vraag": a.vraag, "antwoord": a.antwoord or NIET_OPGEGEVEN}
        for a in samenvatting.antwoorden
    ]
    if samenvatting.bijlagen:
        namen = ", ".join(bijlage.naam for bijlage in samenvatting.bijlagen)
        regels.append({"nummer": len(regels) + 1, "vraag": "Bijlagen", "antwoord": namen})
    ingediend = klok.voluit(klok.dag(samenvatting.ingediend_op))
    return Brief(
        onderwerp=f"Uw idee is ingediend (kenmerk {samenvatting.kenmerk})",
        tekst=_tekst(
            _aanhef(samenvatting),
            f"Dank u wel voor uw idee. Het is op {ingediend} ingediend bij de gemeente {gemeente.naam}."
            f" Uw kenmerk is {samenvatting.kenmerk}.",
            "WAT GEBEURT ER NU?",
            *stappen,
            later,
            "WAT U HEEFT INGEVULD",
            *(f"{regel['nummer']}. {regel['vraag']}\n{regel['antwoord']}" for regel in regels),
            "In de bijlage staat dit ook, als pdf.",
            _AUTOMATISCH,
        ),
        bijlagen=(
            Bijlage(
                naam=f"uw-idee-{samenvatting.kenmerk}.pdf",
                soort="pdf",
                sjabloon="bevestiging",
                gegevens={
                    "titel": "Uw idee is ingediend",
                    "afzender": f"Gemeente {gemeente.naam}",
                    "voettekst": f"Kenmerk {samenvatting.kenmerk}",
                    "kop": [
                        {"naam": "Kenmerk", "waarde": samenvatting.kenmerk},
                        {"naam": "Gemeente", "waarde": gemeente.naam},
                        {"naam": "Ingediend op", "waarde": ingediend},
                    ],
                    "delen": [{"kop": "Wat gebeurt er nu?", "alineas": [*stappen, later]}],
                    "antwoorden": {"kop": "Wat u heeft ingevuld", "regels": regels},
                },
            ),
        ),
    )


def aanvulling_ontvangen(
    gemeente: Gemeente, samenvatting: Samenvatting, tekst: str, pagina: str = ""
) -> Brief:
    """To who handed it in: what was added was received. `pagina` as in `bevestiging`."""
    return Brief(
        onderwerp=f"Uw aanvulling is ontvangen (kenmerk {samenvatting.kenmerk})",
        tekst=_tekst(
            _aanhef(samenvatting),
            f"U heeft iets toegevoegd of veranderd aan uw idee bij de gemeente {gemeente.naam}. Uw"
            f" kenmerk is {samenvatting.kenmerk}. Dit schreef u:",
            tekst,
            gemeente.vul_in("{Coordinator} leest het ook."),
            *([_later(pagina)] if pagina else []),
            _NIET_VAN_U,
            _AUTOMATISCH,
        ),
    )


def intrekking_ontvangen(gemeente: Gemeente, samenvatting: Samenvatting) -> Brief:
    """To who handed it in: it was withdrawn."""
    return Brief(
        onderwerp=f"Uw idee is ingetrokken (kenmerk {samenvatting.kenmerk})",
        tekst=_tekst(
            _aanhef(samenvatting),
            f"U heeft uw idee met kenmerk {samenvatting.kenmerk} ingetrokken. De gemeente"
            f" {gemeente.naam} doet er niets meer mee.",
            _NIET_VAN_U,
            _AUTOMATISCH,
        ),
    )


def verder_elders(gemeente: str, code: str, tot: date, pagina: str = "") -> Brief:
    """To who asked for it: the code to go on on another device. `pagina` as in `bevestiging`."""
    daarheen = f": {pagina}\n\nZeg daar" if pagina else ", zeg"
    return Brief(
        onderwerp="Verder met uw idee",
        tekst=_tekst(
            f"U was bezig met een idee voor de gemeente {gemeente}. Met deze code gaat u op een ander"
            " apparaat verder:",
            code,
            f"Ga daar naar de pagina van Samenspraak{daarheen} ‘verder’ en vul de code in. Samenspraak"
            " vraagt ook het e-mailadres of telefoonnummer dat u heeft opgegeven. De code werkt tot"
            f" {klok.voluit(tot)}. Geef hem aan niemand.",
            "Heeft u hier niet om gevraagd? Dan hoeft u niets te doen.",
            _AUTOMATISCH,
        ),
    )


_NIET_VAN_U = "Was u dit niet? Neem dan contact op met de gemeente."
_AUTOMATISCH = "Dit is een automatisch bericht. U kunt er niet op antwoorden."


def _later(pagina: str) -> str:
    # On a line of its own, so that no mail program takes a full stop or comma for a part of it.
    waar = (
        f"de pagina van Samenspraak, en houd uw kenmerk bij de hand:\n{pagina}"
        if pagina
        else "de pagina waar u uw idee heeft ingediend, en houd uw kenmerk bij de hand."
    )
    return (
        f"Wilt u later weten hoe het ermee staat, of iets toevoegen of veranderen? Ga dan naar {waar}"
    )


def _aanhef(samenvatting: Samenvatting) -> str:
    return f"Beste {samenvatting.naam}," if samenvatting.naam else "Beste indiener,"


def _tekst(*delen: str) -> str:
    """Paragraphs with an empty line between them, and no empty line at the end."""
    return "\n\n".join(deel.strip() for deel in delen)
