"""What becomes of "zei ik net pumptrack? ik bedoel een skatebaan", whatever is asked now."""

from __future__ import annotations

import re
from dataclasses import replace

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.belwens import lees_belwens
from acties.vragenlijst.bereikbaar import emails_in, telefoons_in
from acties.vragenlijst.in_antwoord import LIDWOORD, staat_in
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Toestand, open_vraag
from acties.vragenlijst.verbetering.gesprek import Gesprek
from acties.vragenlijst.verbetering.van_naar import in_antwoorden
from acties.vragenlijst.vervanging import zegt_iets_eigens
from acties.vragenlijst.zelf_gezegd import ZelfGezegd, lees_zelf_gezegd
from kennisbank.schema.gemeente import Gemeente
from kennisbank.schema.vragenlijst import Vragenlijst


def lees_terugkomen(
    lijst: Vragenlijst, gemeente: Gemeente, toestand: Toestand, gebeurtenis: g.Gebeurtenis
) -> g.Gebeurtenis | None:
    """The change that these words ask for, with the answer that stands in front of it; None when
    nothing of the kind is said."""
    if lijst.dossier or not lijst.samenvatten:
        return None
    hier = Gesprek(lijst, gemeente, toestand)
    gezegd = lees_zelf_gezegd(g.getypt(gebeurtenis))
    if gezegd is None:
        return _wil_zo_bereikt_worden(hier, gebeurtenis)
    antwoordt = zegt_iets_eigens(gezegd.ervoor)
    if antwoordt and (zelf := staat_in(gezegd.ervoor, gezegd.oud)) is not None:
        nieuw = re.sub(rf"^{LIDWOORD}", "", gezegd.nieuw, flags=re.IGNORECASE)
        kaal = re.sub(rf"^{LIDWOORD}", "", zelf, flags=re.IGNORECASE)
        verbeterd = gezegd.ervoor.replace(kaal, nieuw, 1)
        return g.Beantwoord(Inbreng(tekst=verbeterd), leek_op="correctie")
    if (anders := _anders(hier, gezegd)) is None or not antwoordt:
        return anders
    if isinstance(anders, g.Verbeter) and anders.waarde is None:
        # It would be asked again, and the answer would be lost.
        return None
    return g.EnVerbeter(g.Beantwoord(Inbreng(tekst=gezegd.ervoor)), anders)


def _anders(hier: Gesprek, gezegd: ZelfGezegd) -> g.Gebeurtenis | None:
    """The answer in which it stood with what was meant; else that beside the idea."""
    nieuw, *meer = (_SLOT.sub("", deel).strip() for deel in re.split(r"[,;]\s", gezegd.nieuw))
    gevonden = in_antwoorden(hier, gezegd.oud, nieuw)
    if len(gevonden) == 1 and (ook := [deel for deel in meer if zegt_iets_eigens(deel)]):
        # "Ik bedoel een natuurijsbaan, gewoon water erop": what comes behind it tells more.
        return _met_meer(hier, gevonden[0], ", ".join(ook))
    if gevonden:
        return gevonden[0] if len(gevonden) == 1 else g.Verbeteringen(gevonden)
    idee = next((v for v in hier.vragen if v.herken is not None and v.herken.soort == "verhaal"), None)
    if idee is None or hier.waarde(idee) is None or idee == open_vraag(hier.lijst, hier.toestand):
        return None
    return g.VertelErbij(idee.sleutel, gezegd.tekst)


_SLOT = re.compile(r"(?:\s+(?:h[eè]|hoor|zeg|joh|dus|toch))+$", re.IGNORECASE)


def _met_meer(hier: Gesprek, verbetering: g.Verbeter, meer: str) -> g.Verbeter:
    vraag = next(v for v in hier.vragen if v.sleutel == verbetering.vraag)
    in_een_woord = vraag.herken is not None and vraag.herken.soort in ("geld", "moment")
    if vraag.soort != "open" or in_een_woord or not isinstance(verbetering.waarde, str):
        return verbetering
    return replace(verbetering, waarde=f"{verbetering.waarde}\n\n{meer}")


def _wil_zo_bereikt_worden(hier: Gesprek, gebeurtenis: g.Gebeurtenis) -> g.Gebeurtenis | None:
    """The contact details with when somebody wants to be called, and the answer that this came with;
    None for who says nothing of the kind, or is asked for those details right now."""
    tekst = g.getypt(gebeurtenis)
    open_ = open_vraag(hier.lijst, hier.toestand)
    contact = next((v for v in hier.vragen if v.soort == "contact" and v != open_), None)
    eerder = hier.waarde(contact) if contact is not None else None
    wens = (
        lees_belwens(tekst) if isinstance(eerder, dict) and not tekst.rstrip().endswith("?") else None
    )
    if contact is None or eerder is None or wens is None or emails_in(tekst) or telefoons_in(tekst):
        return None
    stond = eerder.get("uren")
    uren = f"{stond}; {wens.tekst}" if stond and wens.tekst not in stond else wens.tekst
    anders = g.Verbeter(contact.sleutel, {**eerder, "uren": uren})
    rest = f"{tekst[: wens.begin].rstrip(' ,.;')} {tekst[wens.eind :].strip(' ,.;')}".strip()
    if not zegt_iets_eigens(rest):
        return anders
    antwoordt = open_ is not None and isinstance(gebeurtenis, g.Beantwoord)
    return g.EnVerbeter(g.Beantwoord(Inbreng(tekst=rest)), anders) if antwoordt else None
