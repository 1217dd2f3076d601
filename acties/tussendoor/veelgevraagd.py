"""The few questions to which the data of the municipality already holds the answer."""

from __future__ import annotations

from datetime import timedelta

from acties import klok
from acties.berichten import Bericht
from acties.tussendoor.woorden import BEGIN, alineas, bronregel, keuze, vul_in
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.veelgevraagd import Veelgevraagd


def beantwoord(
    gegevens: GemeenteGegevens,
    vraag: Veelgevraagd,
    *,
    in_vragenlijst: bool = False,
    verhaal: int | None = None,
) -> Bericht:
    """The answer with its source, and no more than the source says."""
    algemeen = gegevens.routes.algemeen
    return Bericht(
        tekst=vul_in(gegevens, vraag.antwoord, na_indienen=_na_indienen(gegevens)),
        bron=bronregel(gegevens, vraag.bronnen),
        knoppen=()
        if in_vragenlijst
        else (
            keuze(gegevens.talen.keuzes.idee, BEGIN, verhaal=verhaal),
            keuze(algemeen.mens, "mens_spreken"),
        ),
    )


def beantwoord_medewerker(gegevens: GemeenteGegevens, tekst: str) -> Bericht | None:
    """The answer for who works at the municipality; None where it is only about handing in an idea."""
    vraag = gegevens.veelgevraagd.bij(None, tekst)
    if vraag is None or vraag.aan_medewerker is None:
        return None
    return Bericht(
        tekst=vul_in(gegevens, vraag.aan_medewerker), bron=bronregel(gegevens, vraag.bronnen)
    )


_PER_MAIL = "Wij sturen een e-mail met wat u heeft ingevuld naar het e-mailadres dat u opgaf."
_GEEN_MAIL = "U gaf geen e-mailadres op. Daarom krijgt u geen e-mail. Uw idee is wel verstuurd."


def beantwoord_na_versturen(
    gegevens: GemeenteGegevens, vraag: Veelgevraagd, stand: Bericht, *, per_mail: bool
) -> Bericht:
    """The answer for who has handed in an idea: how it stands with that, and what is known besides.

    `per_mail`: whether they gave an address to which it was sent.
    """
    bevestiging = _PER_MAIL if per_mail else _GEEN_MAIL
    tekst = vul_in(
        gegevens, vraag.na_versturen or "{stand}", stand=stand.tekst, bevestiging=bevestiging
    )
    bron = bronregel(gegevens, vraag.bronnen)
    return stand.model_copy(update={"tekst": tekst, "bron": bron})


_BESLIST = "beslist"
"""The question who decides, as the data of the municipality names it."""


def met_wie_beslist(gegevens: GemeenteGegevens, stand: Bericht, tekst: str) -> Bericht:
    """How it stands with what was handed in, with who decides below it to who asks that."""
    vraag = gegevens.veelgevraagd.bij(None, tekst)
    if vraag is None or vraag.sleutel != _BESLIST:
        return stand
    antwoord = beantwoord(gegevens, vraag, in_vragenlijst=True)
    beide = alineas(stand.tekst, antwoord.tekst)
    return stand.model_copy(update={"tekst": beide, "bron": antwoord.bron})


def _na_indienen(gegevens: GemeenteGegevens) -> str:
    """What happens after handing in; with the day that it would be by now, if the policy has one."""
    gemeente = gegevens.gemeente.inhoud
    termijn = gemeente.termijnen.eerste_contact
    if termijn is None:
        return alineas(*gemeente.na_indienen)
    uiterlijk = klok.voluit(klok.vandaag() + timedelta(weeks=termijn.weken))
    belofte = termijn.belofte.format(datum=uiterlijk)
    begin = "Stel dat u uw idee vandaag indient. Dan gebeurt dit:"
    return alineas(begin, belofte, *gemeente.na_indienen)
