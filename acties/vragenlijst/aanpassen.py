"""An answer that was given is changed, gets something beside it, or is taken back; and that is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from acties.vragenlijst.alvast import vul_aan
from acties.vragenlijst.soorten import Gelezen, Inbreng, soort_van
from acties.vragenlijst.toestand import Resultaat, Toestand, is_klaar, open_vraag, sla_op, waarde_van
from acties.vragenlijst.uitkomst import Melding
from kennisbank.schema.vraag import Vraag
from kennisbank.schema.vragenlijst import Vragenlijst


def vertel_erbij(
    lijst: Vragenlijst,
    resultaat: Resultaat,
    sleutel: str,
    tekst: str,
    soort: Literal["erbij", "bedacht"] = "erbij",
) -> Resultaat:
    """Also put this text behind the answer to an open question; nothing of that answer changes.

    Of a text that stands there already, or for which there is no room any more, nothing is added.
    """
    vraag, toestand = lijst.vraag(sleutel), resultaat.toestand
    eerder = str(waarde_van(toestand, vraag) or "")
    if not is_klaar(toestand, vraag) or not eerder or tekst.strip() in eerder:
        return resultaat
    gelezen = soort_van(vraag).lees(vraag, Inbreng(tekst=f"{eerder}\n\n{tekst.strip()}"), eerder)
    if gelezen.fout is not None:
        return resultaat
    melding = Melding(soort=soort, gegevens={"naam": vraag.naam, "tekst": tekst.strip()})
    erbij = sla_op(toestand, vraag, gelezen)
    return replace(
        resultaat,
        toestand=erbij.toestand,
        nieuw=(*resultaat.nieuw, *erbij.nieuw),
        meldingen=(*resultaat.meldingen, melding),
        fout=None if resultaat.niets else resultaat.fout,
    )


def zet_nieuw(
    lijst: Vragenlijst, resultaat: Resultaat, sleutel: str, inbreng: Inbreng, *, gevraagd: bool
) -> Resultaat:
    """Also put this in the place of the answer to a question, whatever its kind, and say so.

    The same answer changes nothing. What can't be read leaves the answer as it is; when the text was
    the answer to just this question (`gevraagd`), that is said, and the question is open again.
    """
    vraag, toestand = lijst.vraag(sleutel), resultaat.toestand
    eerder = waarde_van(toestand, vraag)
    gelezen = soort_van(vraag).lees(vraag, inbreng, None)
    if gelezen.fout is not None or gelezen.status != "gegeven":
        if not gevraagd:
            return resultaat
        return replace(resultaat, toestand=replace(toestand, heropend=sleutel), fout=gelezen.fout)
    if gelezen.waarde == eerder:
        return resultaat
    nieuw = sla_op(toestand, vraag, gelezen)
    return replace(
        resultaat,
        toestand=nieuw.toestand,
        nieuw=(*resultaat.nieuw, *nieuw.nieuw),
        meldingen=(*resultaat.meldingen, melding_gewijzigd(vraag, eerder, gelezen.waarde)),
    )


def zet_in(lijst: Vragenlijst, resultaat: Resultaat, gezegd: Mapping[str, str]) -> Resultaat:
    """Also put these texts in as answers, by the keys of questions: in the place of an earlier one, and
    then that is said, or in a gap."""
    for sleutel, tekst in gezegd.items():
        inbreng = Inbreng(tekst=tekst)
        if is_klaar(resultaat.toestand, lijst.vraag(sleutel)):
            resultaat = zet_nieuw(lijst, resultaat, sleutel, inbreng, gevraagd=True)
        else:
            resultaat = vul_aan(lijst, resultaat, {sleutel: inbreng})
    return resultaat


def als_wijziging(toestand: Toestand, vraag: Vraag, gelezen: Gelezen) -> Resultaat:
    """This value in the place of the answer, with what it was; or only why that can't be."""
    melding = melding_gewijzigd(vraag, waarde_van(toestand, vraag), gelezen.waarde)
    if gelezen.opmerking is not None:
        melding = Melding(soort="opmerking", gegevens={"tekst": gelezen.opmerking})
    return sla_op(toestand, vraag, gelezen, (melding,))


def oud_en_nieuw(vraag: Vraag, oud: Any, nieuw: Any) -> dict[str, str]:
    """For a message: the name of the answer, what it was, and what it is now."""
    soort = soort_van(vraag)
    return {
        "naam": vraag.naam,
        "oud": soort.toon(vraag, oud) if oud is not None else "niets",
        "nieuw": soort.toon(vraag, nieuw),
    }


_KORT_ANTWOORD = 300
"""An open question with at most so many characters asks for a name, not for a story."""

_IN_EEN_WOORD = ("geld", "moment")
"""By how they are recognised: open questions whose whole answer fits in "die datum moet mei zijn"."""


def zet_erbij(lijst: Vragenlijst, hier: Resultaat, vraag: Vraag, tekst: str) -> Resultaat:
    """This beside what stands there; where that can't be, that is said."""
    if vraag.soort == "open":
        return vertel_erbij(lijst, hier, vraag.sleutel, tekst)
    soort, eerder = soort_van(vraag), waarde_van(hier.toestand, vraag)
    gelezen = soort.bewerk(vraag, eerder, f"ook {tekst}") if eerder is not None else None
    if gelezen is None:
        uitleg = f"Bij ‘{vraag.naam}’ kan ik niets bijschrijven. Daar staat nu alleen: " + (
            f"“{soort.toon(vraag, eerder)}”."
        )
        return replace(hier, meldingen=(Melding(soort="opmerking", gegevens={"tekst": uitleg}),))
    return sla_op(hier.toestand, vraag, gelezen, (melding_gewijzigd(vraag, eerder, gelezen.waarde),))


def melding_gewijzigd(vraag: Vraag, oud: Any, nieuw: Any) -> Melding:
    """That an answer was changed, with both."""
    return Melding(soort="gewijzigd", gegevens=oud_en_nieuw(vraag, oud, nieuw))


def zet_in_de_plaats(
    lijst: Vragenlijst, toestand: Toestand, vraag: Vraag, nieuw: str
) -> Resultaat | None:
    """This in the place of an answer that was given, and said so; None where that can't be done."""
    gegeven = toestand.antwoorden.get(vraag.sleutel)
    if gegeven is None or not gegeven.klaar or open_vraag(lijst, toestand) == vraag:
        return None
    in_een_woord = vraag.herken is not None and vraag.herken.soort in _IN_EEN_WOORD
    if vraag.soort == "open" and not in_een_woord and vraag.max_tekens > _KORT_ANTWOORD:
        return None
    eerder = gegeven.waarde if gegeven.status == "gegeven" else None
    gelezen = soort_van(vraag).lees(vraag, Inbreng(tekst=nieuw), eerder)
    if gelezen.fout is not None or gelezen.status != "gegeven":
        return Resultaat(replace(toestand, heropend=vraag.sleutel), fout=gelezen.fout)
    return sla_op(toestand, vraag, gelezen, (melding_gewijzigd(vraag, eerder, gelezen.waarde),))


def wis_antwoord(toestand: Toestand, vraag: Vraag) -> Resultaat:
    """The answer to an optional question taken back, with what it was."""
    oud = waarde_van(toestand, vraag)
    stond = soort_van(vraag).toon(vraag, oud) if oud is not None else "niets"
    gewist = Melding(soort="gewist", gegevens={"naam": vraag.naam, "oud": stond})
    return sla_op(toestand, vraag, Gelezen(status="overgeslagen"), (gewist,))
