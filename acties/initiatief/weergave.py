"""What a resident reads after handing in, and later about how it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from acties import klok
from acties.berichten import Bericht, Knop, Opdracht, Regel
from acties.initiatief.dienst import Stand
from acties.initiatief.overgangen import LOPEND
from acties.initiatief.samenvatting import Samenvatting
from acties.initiatief.wat_nu import wat_nu
from acties.participatie.taal import opsomming
from acties.vragenlijst.ingekort import NIET_OPGEGEVEN
from acties.vragenlijst.waarover import TOEGANG as MET_KENMERK
from kennisbank.laden import GemeenteGegevens

MENS = Knop(label="Ik wil een mens spreken", opdracht=Opdracht(intent="mens_spreken"))


def toon_ingediend(gegevens: GemeenteGegevens, samenvatting: Samenvatting) -> list[Bericht]:
    """The kenmerk, what happens next, and by when where the policy says so."""
    ook_per_mail = "Wij sturen u ook een e-mail met wat u heeft ingevuld."
    return [
        Bericht(
            soort="bevestiging",
            tekst="\n\n".join(
                [
                    f"Dank u wel! Uw idee is ingediend. Uw kenmerk is {samenvatting.kenmerk}.",
                    "Schrijf het kenmerk op. Daarmee vindt de gemeente uw idee snel terug, en kunt u"
                    " hier later vragen hoe het ermee staat, ook op een ander apparaat.",
                    *([ook_per_mail] if samenvatting.email else []),
                    "Wat gebeurt er nu?",
                    *wat_nu(gegevens.gemeente.inhoud, samenvatting),
                ]
            ),
            knoppen=knoppen_over(gegevens, samenvatting.kenmerk),
        )
    ]


def knoppen_over(
    gegevens: GemeenteGegevens, kenmerk: str, *, zonder: str | None = None
) -> tuple[Knop, ...]:
    """What somebody can do with an idea that was handed in, as far as this municipality has it."""
    return tuple(
        Knop(label=label, opdracht=Opdracht(intent=intent, gegevens=waarmee))
        for label, intent, waarmee in (
            ("Hoe staat het met mijn idee?", "status", {"kenmerk": kenmerk}),
            ("Iets toevoegen of wijzigen", "wijzigen", {"kenmerk": kenmerk}),
            ("Nog een idee indienen", "initiatief_indienen", {}),
        )
        if intent != zonder and gegevens.vragenlijst_bij(intent) is not None
    )


def toon_status(gegevens: GemeenteGegevens, stand: Stand) -> Bericht:
    """How it stands: what happens now, what comes next, and honestly when a promise was not kept."""
    kenmerk = stand.samenvatting.kenmerk
    tekst = gegevens.statussen.statussen.get(stand.status)
    if tekst is None:
        return Bericht(
            tekst=f"Uw idee {_noem(stand)} is ingediend op"
            f" {klok.voluit(klok.dag(stand.samenvatting.ingediend_op))}. "
            + gegevens.gemeente.inhoud.vul_in("Vraag {coordinator_voluit} hoe het ermee staat."),
            knoppen=(MENS,),
        )
    te_laat = False
    delen = [f"Uw idee {_noem(stand)}:", tekst.nu]
    if stand.status == "ingediend" and (dag := stand.samenvatting.contact_uiterlijk) is not None:
        termijn = gegevens.gemeente.inhoud.termijnen.eerste_contact
        te_laat = dag < klok.vandaag()
        if te_laat and tekst.te_laat is not None:
            delen.append(tekst.te_laat.format(datum=klok.voluit(dag)))
        elif not te_laat and termijn is not None:
            delen.append(termijn.belofte.format(datum=klok.voluit(dag)))
    if tekst.straks is not None:
        delen.append(tekst.straks)
    if stand.status != "ingediend":
        delen.append(f"Dit is bijgewerkt op {klok.voluit(klok.dag(stand.sinds))}.")
    knoppen = knoppen_over(gegevens, kenmerk, zonder="status")
    if stand.status not in LOPEND:
        knoppen = tuple(knop for knop in knoppen if knop.opdracht.intent != "wijzigen")
    label = _PROJECTPLAN.get(stand.status)
    if label is not None and gegevens.vragenlijst_bij("projectplan") is not None:
        # What the text asks them to do now comes first.
        knoppen = (_maak_projectplan(kenmerk, label), *knoppen)
    return Bericht(tekst="\n\n".join(delen), knoppen=(MENS, *knoppen) if te_laat else (*knoppen, MENS))


_PROJECTPLAN = {"besluit_positief": "Projectplan maken", "projectplan": "Projectplan aanpassen"}


def _maak_projectplan(kenmerk: str, label: str) -> Knop:
    opdracht = Opdracht(intent="projectplan", gegevens={"kenmerk": kenmerk})
    return Knop(label=label, opdracht=opdracht, nadruk=True)


def toon_inzending(gegevens: GemeenteGegevens, stand: Stand) -> Bericht:
    """What was handed in, to read once more, with what was added since."""
    samenvatting = stand.samenvatting
    dag = klok.voluit(klok.dag(samenvatting.ingediend_op))
    delen = [f"Dit heeft u ingediend op {dag}. Uw kenmerk is {samenvatting.kenmerk}."]
    if stand.aanvullingen:
        delen.append("Daarna heeft u dit toegevoegd of veranderd:")
        delen += [erbij.tekst for erbij in stand.aanvullingen]
    return Bericht(
        tekst="\n\n".join(delen),
        regels=tuple(
            Regel(nummer=deel.nummer, vraag=deel.vraag, antwoord=deel.antwoord or NIET_OPGEGEVEN)
            for deel in samenvatting.antwoorden
        ),
        knoppen=_knoppen_bij(gegevens, stand),
    )


def toon_al_verstuurd(gegevens: GemeenteGegevens, stand: Stand) -> Bericht:
    """To who says to stop, with nothing open: that leaves what was handed in as it is; whether it has
    to be withdrawn is theirs to say."""
    intrekken = Knop(
        label="Mijn idee intrekken",
        opdracht=Opdracht(intent="intrekken", gegevens={"kenmerk": stand.samenvatting.kenmerk}),
    )
    kan = stand.status in LOPEND and gegevens.vragenlijst_bij("intrekken") is not None
    vraag = (
        " Wilt u dat de gemeente er niets meer mee doet? Zeg dan ‘trek mijn idee in’." if kan else ""
    )
    return Bericht(
        tekst=f"Goed. Uw idee {_noem(stand)} is al verstuurd, en dat blijft zo.{vraag}",
        knoppen=(*((intrekken,) if kan else ()), *_knoppen_bij(gegevens, stand)),
    )


def toon_is_verstuurd(gegevens: GemeenteGegevens, stand: Stand) -> Bericht:
    """To who wants to send what was sent already."""
    return Bericht(
        tekst=f"Uw idee {_noem(stand)} is al verstuurd. Dat hoeft niet nog een keer.",
        knoppen=_knoppen_bij(gegevens, stand),
    )


def toon_blijft_staan(gegevens: GemeenteGegevens, stand: Stand) -> Bericht:
    """To who wants to leave it as it is."""
    return Bericht(
        tekst=f"Goed, uw idee {_noem(stand)} blijft staan.", knoppen=_knoppen_bij(gegevens, stand)
    )


def toon_geen_tweede(gegevens: GemeenteGegevens, stand: Stand) -> Bericht:
    """To who began another idea by mistake: that is gone, and what was handed in is as it was."""
    return Bericht(
        tekst=f"Goed, dan begin ik geen nieuw idee. Aan uw idee {_noem(stand)} is niets veranderd.",
        knoppen=_knoppen_bij(gegevens, stand),
    )


def toon_niet_ingetrokken(gegevens: GemeenteGegevens, stand: Stand) -> Bericht:
    """To who began to withdraw it, and stopped on the way."""
    return Bericht(
        tekst=f"Goed, we stoppen hiermee. Ik heb uw idee {_noem(stand)} niet ingetrokken: het staat er"
        " nog.",
        knoppen=_knoppen_bij(gegevens, stand),
    )


def _knoppen_bij(gegevens: GemeenteGegevens, stand: Stand) -> tuple[Knop, ...]:
    knoppen = knoppen_over(gegevens, stand.samenvatting.kenmerk)
    if stand.status in LOPEND:
        return knoppen
    return tuple(knop for knop in knoppen if knop.opdracht.intent != "wijzigen")


def toon_status_tussendoor(gegevens: GemeenteGegevens, standen: Sequence[Stand]) -> Bericht:
    """How it stands with what was handed in before, while the person is busy with something else."""
    teksten = [toon_status(gegevens, stand).tekst for stand in standen[:_MAX_TUSSENDOOR]]
    return Bericht(tekst="\n\n".join(teksten))


_MAX_TUSSENDOOR = 3


def _noem(stand: Stand) -> str:
    kort = stand.samenvatting.kort
    kenmerk = f"(kenmerk {stand.samenvatting.kenmerk})"
    return f"‘{kort}’ {kenmerk}" if kort else kenmerk


def toon_gevonden(gegevens: GemeenteGegevens, stand: Stand, *, gaat_door: bool) -> list[Bericht]:
    """Access was given; with `gaat_door` what was asked for follows at once."""
    gevonden = f"Gelukt: ik heb uw idee {_noem(stand)} gevonden."
    if gaat_door:
        return [Bericht(tekst=gevonden)]
    return [
        Bericht(
            tekst=f"{gevonden}\n\nWat wilt u doen?",
            knoppen=knoppen_over(gegevens, stand.samenvatting.kenmerk),
        )
    ]


def toon_niet_gevonden() -> list[Bericht]:
    """Which of the two was wrong is not told: that would help who guesses."""
    return [
        Bericht(
            tekst="Dit kenmerk hoort niet bij dit e-mailadres of telefoonnummer. Kijk ze allebei nog"
            " eens na, dan proberen we het opnieuw. Lukt het niet? Zeg dan ‘ik wil een mens spreken’."
        )
    ]


def toon_wachten(gegevens: GemeenteGegevens, tot: str) -> list[Bericht]:
    """Too many wrong attempts; `tot` is the moment from which it may be tried again (ISO)."""
    return [
        Bericht(
            tekst="Het klopte een paar keer niet. Om uw idee te beschermen kunt u het nu even niet"
            f" meer proberen. Vanaf {klok.hoe_laat(tot)} kan het weer.\n\n"
            + gegevens.gemeente.inhoud.vul_in(
                "Komt u er niet uit? Neem dan contact op met {coordinator_voluit}."
            ),
            knoppen=(MENS,),
        )
    ]


def toon_aangevuld(gegevens: GemeenteGegevens, stand: Stand) -> list[Bericht]:
    """What was added is stored and sent on."""
    return [
        Bericht(
            soort="bevestiging",
            tekst=f"Dank u wel. Ik heb dit toegevoegd aan uw idee {_noem(stand)}. "
            + gegevens.gemeente.inhoud.vul_in("{Coordinator} krijgt er een e-mail over."),
            knoppen=knoppen_over(gegevens, stand.samenvatting.kenmerk),
        )
    ]


def toon_ingetrokken(gegevens: GemeenteGegevens, stand: Stand, *, gedaan: bool) -> list[Bericht]:
    """It was withdrawn, or not after all."""
    if not gedaan:
        return [toon_blijft_staan(gegevens, stand)]
    return [
        Bericht(
            soort="bevestiging",
            tekst=f"Uw idee {_noem(stand)} is ingetrokken. "
            + gegevens.gemeente.inhoud.vul_in("{Coordinator} krijgt daar bericht van.")
            + " De gemeente doet er niets meer mee.\n\nUw gegevens zijn nog bewaard. Wilt u dat ze"
            " weggehaald worden? Zeg dan ‘verwijder mijn gegevens’.",
            knoppen=tuple(
                knop
                for knop in knoppen_over(gegevens, stand.samenvatting.kenmerk)
                if knop.opdracht.intent == "initiatief_indienen"
            ),
        )
    ]


def toon_kan_niet(gegevens: GemeenteGegevens, stand: Stand) -> list[Bericht]:
    """What was asked does not go with how it stands."""
    bericht = toon_status(gegevens, stand)
    vraag = "Wilt u er iets over afspreken? Neem dan contact op met {coordinator}."
    return [
        bericht.model_copy(
            update={
                "tekst": f"Dat kan nu niet meer.\n\n{bericht.tekst}\n\n"
                + gegevens.gemeente.inhoud.vul_in(vraag)
            }
        )
    ]


def toon_gewist(
    gegevens: GemeenteGegevens, *, gedaan: bool, ingediend: int, blijven: Sequence[str] = ()
) -> list[Bericht]:
    """All is gone, or stays after all. `blijven` are the titles of an employee's dossiers that stay."""
    if not gedaan:
        return [Bericht(tekst="Goed, ik haal niets weg. Alles staat er nog.")]
    if blijven:
        titels = opsomming([f"‘{titel}’" for titel in blijven])
        delen = [
            "Ik heb weggehaald wat hier van je was bewaard.",
            f"{titels} {'blijft' if len(blijven) == 1 else 'blijven'}: wat is vastgesteld of op de"
            " participatiekalender staat, is niet alleen van jou. Het hoort bij het archief van de"
            " gemeente, of iedereen kan het lezen.",
        ]
    else:
        delen = ["Ik heb alles weggehaald wat hier van u was bewaard."]
    if ingediend:
        idee = "idee" if ingediend == 1 else "ideeën"
        verzoek = "{Coordinator} krijgt het verzoek om ook de e-mails over uw {idee} weg te halen."
        delen.append(gegevens.gemeente.inhoud.vul_in(verzoek, idee=idee))
        delen.append(
            "Kreeg u zelf e-mails van ons? Die staan in uw eigen mailbox, en daar kan ik niet bij. U"
            " kunt ze zelf weghalen."
        )
    elif not blijven:
        delen.append(
            "Heeft u in een andere browser of op een ander apparaat een idee ingediend? Dat is nog"
            " bewaard. Wilt u dat ook weg hebben? Zeg dan ‘verwijder mijn gegevens’."
        )
    return [Bericht(soort="bevestiging", tekst="\n\n".join(delen))]


def toon_niet_ingediend(gegevens: GemeenteGegevens, *, is_open: bool) -> list[Bericht]:
    """Asked about an idea that was not handed in yet; with `is_open` its question comes after this."""
    if is_open:
        return [Bericht(tekst="Uw idee is nog niet verstuurd. De gemeente heeft het dus nog niet.")]
    knoppen = [_VERDER]
    if MET_KENMERK in gegevens.vragenlijsten:
        label = "Ik heb al een kenmerk"
        knoppen.append(
            Knop(label=label, opdracht=Opdracht(intent="hervatten", gegevens={"keuze": "code"}))
        )
    return [
        Bericht(
            tekst="U bent hier aan een idee begonnen, maar het is nog niet verstuurd. De gemeente heeft"
            " het dus nog niet.",
            knoppen=tuple(knoppen),
        )
    ]


def toon_code(gegevens: Mapping[str, Any]) -> list[Bericht]:
    """The code to go on on another device, and how to use it."""
    tot = klok.voluit(date.fromisoformat(gegevens["tot"]))
    adres = (
        " Ik vraag daar ook het e-mailadres of telefoonnummer dat u heeft opgegeven."
        if gegevens["adres_nodig"]
        else ""
    )
    mail = Knop(
        label="Mail mij een code", opdracht=Opdracht(intent="hervatten", gegevens={"keuze": "mail"})
    )
    return [
        Bericht(
            tekst=f"Uw code is {gegevens['code']}.\n\nOpen Samenspraak op het andere apparaat, zeg"
            f" ‘verder’ en vul de code in.{adres}\n\nDe code werkt tot {tot}. Geef hem aan niemand.",
            knoppen=(mail, _VERDER) if gegevens["kan_gemaild"] else (_VERDER,),
        )
    ]


def toon_code_gemaild() -> list[Bericht]:
    """It is on its way, to the address that was given."""
    return [
        Bericht(
            tekst="Ik stuur een code naar het e-mailadres dat u heeft opgegeven. In de e-mail staat hoe"
            " u verdergaat.",
            knoppen=(_VERDER,),
        )
    ]


def toon_onaf_gevonden() -> list[Bericht]:
    """What was begun elsewhere is here now; its question comes after this."""
    return [Bericht(tekst="Gelukt: ik heb uw antwoorden gevonden.")]


def toon_niets_te_hervatten(gegevens: GemeenteGegevens, eigen: Sequence[Stand]) -> list[Bericht]:
    """Nothing is unfinished in this browser; perhaps in another, or it was handed in already."""
    met_kenmerk = Opdracht(intent="hervatten", gegevens={"keuze": "code"})
    if eigen and eigen[0].status == "ingetrokken":
        return [toon_opnieuw_indienen(gegevens, eigen[0])]
    if eigen:
        return [
            Bericht(
                tekst=f"Uw idee {_noem(eigen[0])} is al verstuurd. U hoeft niets meer in te vullen. Wat"
                " wilt u doen?",
                knoppen=knoppen_over(gegevens, eigen[0].samenvatting.kenmerk),
            )
        ]
    return [
        Bericht(
            tekst="In deze browser bent u niet met een idee bezig. Was u ergens anders begonnen, of"
            " heeft u al een idee ingediend? Dan kan ik het opzoeken.",
            knoppen=(
                Knop(label="Ik heb een kenmerk of code", opdracht=met_kenmerk),
                Knop(label="Ik heb een idee", opdracht=Opdracht(intent="initiatief_indienen")),
                MENS,
            ),
        )
    ]


def toon_opnieuw_indienen(gegevens: GemeenteGegevens, stand: Stand) -> Bericht:
    """To who wants to take up again what was withdrawn: that is handed in once more."""
    kan = gegevens.vragenlijst_bij("initiatief_indienen") is not None
    opnieuw = Knop(label="Opnieuw indienen", opdracht=Opdracht(intent="initiatief_indienen"))
    return Bericht(
        tekst=f"Uw idee {_noem(stand)} is ingetrokken, en dat kan ik niet terugdraaien. U kunt het wel"
        " opnieuw indienen. Wat u toen schreef, kunt u hieronder nalezen en overnemen.",
        regels=toon_inzending(gegevens, stand).regels,
        knoppen=((opnieuw,) if kan else ()),
    )


def toon_kenmerk_herkend(gegevens: GemeenteGegevens, kenmerk: str) -> Bericht:
    """Somebody typed a kenmerk or a code, and nothing else that was understood."""
    verder = Opdracht(intent="hervatten", gegevens={"kenmerk": kenmerk})
    return Bericht(
        tekst=f"U noemt het kenmerk of de code {kenmerk}. Wat wilt u doen?",
        knoppen=(
            *(k for k in knoppen_over(gegevens, kenmerk) if k.opdracht.gegevens),
            Knop(label="Verder waar ik was", opdracht=verder),
        ),
    )


HOE_STOPPEN = (
    "Wilt u er niet mee verdergaan? Zeg dan ‘stop’. Moet alles weg? Zeg dan ‘verwijder mijn gegevens’."
)
_VERDER = Knop(label="Verder waar ik was", opdracht=Opdracht(intent="hervatten"))
