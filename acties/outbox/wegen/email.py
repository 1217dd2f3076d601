"""E-mail: through a mail relay, or as files in the mail folder when there is none."""

from __future__ import annotations

import hashlib
import os
import smtplib
import ssl
from base64 import b64decode, b64encode
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from acties import klok
from acties.documenten.pdf import maak_pdf
from acties.instellingen import Instellingen
from acties.outbox.bestanden import Haal, geen
from acties.outbox.dienst import Zending
from acties.outbox.wegen.basis import Geweigerd, Uitgesteld, UitkomstOnbekend, Weg

_WACHT_S = 20.0


class Bijlage(BaseModel):
    """A file that goes along: text, or any other kind as base64, because the outbox holds JSON."""

    naam: str
    soort: str
    """The subtype of `application/`, such as `json`."""
    tekst: str = ""
    base64: str | None = None
    sjabloon: str | None = None
    """The template of a PDF (`acties.documenten.pdf`), made of `gegevens` when it is delivered."""
    gegevens: dict[str, Any] = {}
    bewaard: int | None = None
    """The number of a file that somebody attached (`acties.bijlagen`): the outbox holds no copy of it.
    `soort` is then its whole media type."""

    @classmethod
    def van(cls, naam: str, mediatype: str, inhoud: bytes) -> Bijlage:
        """A file that is no text; `mediatype` begins with `application/`."""
        soort = mediatype.removeprefix("application/")
        return cls(naam=naam, soort=soort, base64=b64encode(inhoud).decode())

    @property
    def inhoud(self) -> bytes:
        """What stands in the file."""
        if self.sjabloon is not None:
            return maak_pdf(self.sjabloon, self.gegevens)
        return b64decode(self.base64) if self.base64 is not None else self.tekst.encode()


class Brief(BaseModel):
    """The content of an e-mail, as it stands in the outbox."""

    onderwerp: str
    tekst: str
    bijlagen: tuple[Bijlage, ...] = ()

    def als_inhoud(self) -> dict[str, Any]:
        """For `acties.outbox.dienst.leg_klaar`."""
        return self.model_dump(mode="json")


def als_email(zending: Zending, afzender: str, haal: Haal = geen) -> EmailMessage:
    """The message. Its Message-ID follows from the key, so a repeat can be recognised.

    What people attached is had with `haal`; what was erased meanwhile is left out.
    """
    brief = Brief.model_validate(zending.inhoud)
    bericht = EmailMessage(policy=SMTP)
    bericht["From"] = afzender
    bericht["To"] = zending.ontvanger
    bericht["Subject"] = brief.onderwerp
    bericht["Date"] = format_datetime(klok.nu())
    merk = hashlib.sha256(zending.sleutel.encode()).hexdigest()[:32]
    bericht["Message-ID"] = f"<{merk}@{afzender.rpartition('@')[2] or 'localhost'}>"
    # Tells out-of-office assistants not to answer.
    bericht["Auto-Submitted"] = "auto-generated"
    bericht.set_content(brief.tekst)
    for bijlage in brief.bijlagen:
        inhoud, soort = _inhoud_van(bijlage, haal)
        if inhoud is not None:
            hoofd, _, onder = soort.partition("/")
            bericht.add_attachment(inhoud, maintype=hoofd, subtype=onder, filename=bijlage.naam)
    return bericht


def _inhoud_van(bijlage: Bijlage, haal: Haal) -> tuple[bytes | None, str]:
    """What stands in the file, and its media type."""
    if bijlage.bewaard is None:
        return bijlage.inhoud, f"application/{bijlage.soort}"
    bestand = haal(bijlage.bewaard)
    return (bestand.inhoud if bestand is not None else None), bijlage.soort


def briefnaam(sleutel: str) -> str:
    """The name in the mail folder of the letter with this key in the outbox."""
    return f"{sleutel.replace(':', '-').replace('/', '-')}.eml"


class Postmap:
    """Puts e-mail as .eml files in a folder. A repeat writes the same file again."""

    def __init__(self, map_: Path, afzender: str, haal: Haal = geen) -> None:
        self._map = map_
        self._afzender = afzender
        self._haal = haal

    def bezorg(self, zending: Zending) -> None:
        """Write the message; the file appears whole or not at all."""
        try:
            self._map.mkdir(parents=True, exist_ok=True, mode=0o700)
            naam = briefnaam(zending.sleutel)
            tijdelijk = self._map / f".{naam}.deel"
            tijdelijk.write_bytes(als_email(zending, self._afzender, self._haal).as_bytes())
            tijdelijk.replace(self._map / naam)
        except OSError as fout:
            reden = os.strerror(fout.errno) if fout.errno else type(fout).__name__
            raise Uitgesteld(f"schrijven in de postmap lukt niet: {reden}") from fout


class Smtp:
    """Hands e-mail to a mail relay."""

    def __init__(self, instellingen: Instellingen, haal: Haal = geen) -> None:
        self._i = instellingen
        self._haal = haal

    def bezorg(self, zending: Zending) -> None:
        """One connection per message: intakes are few, and a broken connection harms one at most."""
        bericht = als_email(zending, self._i.afzender_email, self._haal)
        try:
            verbinding = self._verbind()
        except smtplib.SMTPAuthenticationError as fout:
            raise Uitgesteld(f"de mailserver weigert de aanmelding ({fout.smtp_code})") from fout
        except (smtplib.SMTPException, OSError) as fout:
            raise Uitgesteld(f"de mailserver is niet bereikbaar: {type(fout).__name__}") from fout
        try:
            self._geef_af(verbinding, bericht, zending.ontvanger)
        finally:
            verbinding.close()

    def _verbind(self) -> smtplib.SMTP:
        context = ssl.create_default_context()
        if self._i.smtp_beveiliging == "tls":
            verbinding: smtplib.SMTP = smtplib.SMTP_SSL(
                self._i.smtp_host, self._i.smtp_poort, timeout=_WACHT_S, context=context
            )
        else:
            verbinding = smtplib.SMTP(self._i.smtp_host, self._i.smtp_poort, timeout=_WACHT_S)
        try:
            if self._i.smtp_beveiliging == "starttls":
                verbinding.starttls(context=context)
            if self._i.smtp_gebruiker:
                verbinding.login(self._i.smtp_gebruiker, self._i.smtp_wachtwoord.get_secret_value())
            verbinding.ehlo_or_helo_if_needed()
        except BaseException:
            verbinding.close()
            raise
        return verbinding

    def _geef_af(self, verbinding: smtplib.SMTP, bericht: EmailMessage, ontvanger: str) -> None:
        try:
            code, _ = verbinding.mail(self._i.afzender_email)
            _controleer(code, "de afzender")
            code, _ = verbinding.rcpt(ontvanger)
            _controleer(code, "de ontvanger")
        except (smtplib.SMTPServerDisconnected, OSError) as fout:
            raise Uitgesteld(f"de mailserver verbrak de verbinding: {type(fout).__name__}") from fout
        try:
            code, _ = verbinding.data(bericht.as_bytes())
        except smtplib.SMTPDataError as fout:
            _controleer(fout.smtp_code, "het bericht")
            raise
        except (OSError, smtplib.SMTPServerDisconnected, TimeoutError) as fout:
            # From here on the relay may have taken it: only its answer is missing.
            raise UitkomstOnbekend(
                f"de mailserver gaf geen antwoord op het bericht: {type(fout).__name__}"
            ) from fout
        _controleer(code, "het bericht")


def _controleer(code: int, wat: str) -> None:
    """SMTP's own division: 2xx is yes, 4xx is not now, 5xx is no (RFC 5321, 4.2.1)."""
    if 400 <= code < 500:
        raise Uitgesteld(f"de mailserver neemt {wat} nu niet aan (code {code})")
    if code >= 500:
        raise Geweigerd(f"de mailserver weigert {wat} (code {code})")


def emailweg(instellingen: Instellingen, haal: Haal = geen) -> Weg:
    """The way e-mail goes in this installation; `haal` gives what people attached."""
    if instellingen.smtp_host:
        return Smtp(instellingen, haal)
    return Postmap(instellingen.postmap, instellingen.afzender_email, haal)
