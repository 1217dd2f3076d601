"""All settings, in one place: read from the environment, typed, documented in docs/instellingen.md."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from acties.bijlagen.virusscan import ADRES as CLAMD_ADRES

WORTEL = Path(__file__).resolve().parent.parent
"""The root of the project."""


class Instellingen(BaseSettings):
    """The settings of one installation. Secrets have no default: the start command makes them."""

    model_config = SettingsConfigDict(env_prefix="SAMENSPRAAK_", extra="ignore", frozen=True)

    gemeente: str = Field(
        default="dalfsen",
        description="Name of a folder in kennisbank/gemeenten/, or the path of one elsewhere.",
    )
    database_url: str = Field(
        default="",
        validation_alias="DATABASE_URL",
        description="SQLAlchemy URL of the database; empty is SQLite in the data folder.",
    )
    datamap: Path = Field(
        default=WORTEL / "var",
        description="Folder for what this installation keeps: database, mail folder, keys, logs.",
    )
    indexmap: Path | None = Field(
        default=None,
        description="Folder for the index of the vraagbaak, which is made anew where it is missing;"
        " empty is in the data folder.",
    )
    sessiesleutel: SecretStr = Field(
        default=SecretStr(""),
        description="Signs the session cookie. The start command makes and keeps one if empty.",
    )
    intern_geheim: SecretStr = Field(
        default=SecretStr(""),
        description="Shared by web, rasa and acties; the start command makes a new one if empty.",
    )
    web_adres: str = Field(default="127.0.0.1", description="Address on which the web server listens.")
    web_poort: int = Field(default=8080, description="Port of the web server.")
    https: bool = Field(
        default=False,
        description="Set when people reach the page over https: cookies are then sent only there.",
    )
    publieke_url: str = Field(
        default="",
        description="Where people reach the page, as https://...; e-mails then link to it.",
    )
    rasa_adres: str = Field(default="127.0.0.1", description="Address on which Rasa listens.")
    rasa_poort: int = Field(default=5005, description="Port of Rasa.")
    rasa_url: str = Field(
        default="", description="Where web reaches Rasa; empty is on this machine's rasa_poort."
    )
    acties_adres: str = Field(
        default="127.0.0.1", description="Address on which the action server listens."
    )
    acties_poort: int = Field(default=5055, description="Port of the action server.")
    acties_url: str = Field(
        default="",
        description="Where Rasa reaches the action server; empty is on this machine's port.",
    )
    rasa_installatie: Literal["licht", "volledig"] = Field(
        default="licht",
        description="Rasa without TensorFlow (licht) or as its makers ship it (volledig).",
    )
    wachttijd: float = Field(
        default=12.0,
        gt=0,
        description="Seconds that a message may wait for an answer before people are told so.",
    )
    coordinator_email: str = Field(
        default="", description="Where intake summaries go; needed as soon as smtp_host is set."
    )
    adviseur_email: str = Field(
        default="", description="Where questions that are passed on go; empty is the coördinator's."
    )
    afzender_email: str = Field(
        default="samenspraak@localhost", description="Sender of the e-mail that is sent."
    )
    smtp_host: str = Field(
        default="", description="Mail relay; empty puts e-mail in the mail folder instead."
    )
    smtp_poort: int = Field(default=25, description="Port of the mail relay.")
    smtp_beveiliging: Literal["geen", "starttls", "tls"] = Field(
        default="starttls", description="How the connection to the mail relay is secured."
    )
    smtp_gebruiker: str = Field(default="", description="User name for the mail relay, if any.")
    smtp_wachtwoord: SecretStr = Field(
        default=SecretStr(""), description="Password for the mail relay, if any."
    )
    telegram_token: SecretStr = Field(
        default=SecretStr(""),
        description="The token of the bot, as @BotFather gives it; empty is without Telegram.",
    )
    telegram_webhook: bool = Field(
        default=False,
        description="Let Telegram call the page (publieke_url) instead of asking it for messages.",
    )
    telegram_url: str = Field(
        default="https://api.telegram.org",
        description="Where Telegram's Bot API is: Telegram itself, or a server of your own.",
    )
    bestanden_per_uur: int = Field(
        default=20,
        ge=1,
        description="How many files one person may send in an hour, taken or not.",
    )
    losse_bestanden_dagen: int = Field(
        default=14,
        ge=2,
        description="After so many days a file that went with no idea is erased.",
    )
    clamd: str = Field(
        default="",
        description="Where clamd looks at files for viruses, as tcp://host:3310 or unix:///path;"
        " empty is not at all.",
    )
    thema_css: str = Field(
        default="nlds/voorbeeld-theme.css",
        description="Theme of the page: a file below bot/web/static/.",
    )
    thema_klasse: str = Field(
        default="voorbeeld-theme", description="Class of the theme, set on the body of each page."
    )

    @field_validator("indexmap", mode="before")
    @classmethod
    def _leeg_is_geen_map(cls, map_: object) -> object:
        # A path of no letters would be the folder in which somebody happens to stand.
        return None if map_ == "" else map_

    @field_validator("publieke_url")
    @classmethod
    def _is_een_webadres(cls, url: str) -> str:
        if url and not re.fullmatch(r"https?://[^\s/?#]+[^\s?#]*", url):
            raise ValueError(
                "SAMENSPRAAK_PUBLIEKE_URL is geen webadres: vul het in zoals mensen het in hun browser"
                " zien, bijvoorbeeld https://samenspraak.voorbeeld.nl."
            )
        return url.rstrip("/")

    @field_validator("telegram_token")
    @classmethod
    def _is_een_token(cls, token: SecretStr) -> SecretStr:
        kaal = token.get_secret_value().strip()
        if kaal and not re.fullmatch(r"\d{5,}:[\w-]{30,}", kaal):
            raise ValueError(
                "SAMENSPRAAK_TELEGRAM_TOKEN is geen token: het heeft een getal, een dubbele punt en"
                " letters, zoals @BotFather het geeft. Kopieer het helemaal."
            )
        return SecretStr(kaal)

    @field_validator("telegram_url")
    @classmethod
    def _is_een_server(cls, url: str) -> str:
        if not re.fullmatch(r"https?://[^\s/?#]+[^\s?#]*", url):
            raise ValueError("SAMENSPRAAK_TELEGRAM_URL is geen webadres. Laat het anders weg.")
        return url.rstrip("/")

    @field_validator("clamd")
    @classmethod
    def _is_een_adres_van_clamd(cls, adres: str) -> str:
        if adres and not CLAMD_ADRES.fullmatch(adres):
            raise ValueError(
                "SAMENSPRAAK_CLAMD is geen adres van clamd. Vul het in als tcp://127.0.0.1:3310, of als"
                " unix:///run/clamav/clamd.ctl. Laat het leeg als er geen virusscanner is."
            )
        return adres

    @model_validator(mode="after")
    def _telegram_kan_ons_bereiken(self) -> Instellingen:
        # A server of the Bot API of one's own may call us without https; Telegram itself may not.
        eigen_server = not self.telegram_url.startswith("https://api.telegram.org")
        if self.telegram_webhook and not (
            self.publieke_url.startswith("https://") or (eigen_server and self.publieke_url)
        ):
            raise ValueError(
                "SAMENSPRAAK_TELEGRAM_WEBHOOK staat aan, maar SAMENSPRAAK_PUBLIEKE_URL is geen adres"
                " met https. Daar moet Telegram de pagina kunnen bereiken. Vul het in, of zet"
                " SAMENSPRAAK_TELEGRAM_WEBHOOK uit: dat werkt overal."
            )
        return self

    @model_validator(mode="after")
    def _post_heeft_ontvanger(self) -> Instellingen:
        if self.smtp_host and not self.coordinator_email:
            raise ValueError(
                "SAMENSPRAAK_SMTP_HOST is ingevuld, maar SAMENSPRAAK_COORDINATOR_EMAIL niet:"
                " vul in naar wie de intakes gaan."
            )
        return self

    @property
    def database(self) -> str:
        """The URL of the database that is used."""
        return self.database_url or f"sqlite:///{self.datamap / 'samenspraak.db'}"

    @property
    def coordinator(self) -> str:
        """To whom e-mail for the coördinator is addressed, in the mail folder as well."""
        return self.coordinator_email or "coordinator@localhost"

    @property
    def adviseur(self) -> str:
        """To whom e-mail for the adviseur is addressed."""
        return self.adviseur_email or self.coordinator

    @property
    def artikelmap(self) -> Path:
        """Where the articles of this installation are kept, in a folder for each municipality."""
        return self.datamap / "artikelen"

    @property
    def rasa(self) -> str:
        """The URL at which Rasa is reached."""
        return self.rasa_url or f"http://127.0.0.1:{self.rasa_poort}"

    @property
    def acties(self) -> str:
        """The URL at which the action server is reached."""
        return self.acties_url or f"http://127.0.0.1:{self.acties_poort}"

    @property
    def index(self) -> Path:
        """Where the index of the vraagbaak is kept."""
        return self.indexmap or self.datamap / "index"

    @property
    def postmap(self) -> Path:
        """Where e-mail is put as files when there is no mail relay."""
        return self.datamap / "post"


@lru_cache
def instellingen() -> Instellingen:
    """The settings of this process, read once."""
    return Instellingen()
