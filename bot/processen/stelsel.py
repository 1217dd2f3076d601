"""Which processes the assistant is made of, and what each of them is told."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import make_url

from acties.instellingen import Instellingen
from bot.processen.poorten import Poort
from bot.processen.proces import Gereed, Proces
from bot.processen.training import NLU, rasa_omgeving, rasa_python

_OVERAL = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104 - not bound here


@dataclass(frozen=True, slots=True)
class Stelsel:
    """The processes of one start. The secrets are those of this start."""

    instellingen: Instellingen
    sessiesleutel: str
    intern_geheim: str

    def web(self) -> Proces:
        """The page."""
        i = self.instellingen
        return Proces(
            naam="web",
            opdracht=_onze("bot.web"),
            omgeving={
                **self._gedeeld(),
                "SAMENSPRAAK_SESSIESLEUTEL": self.sessiesleutel,
                "SAMENSPRAAK_INTERN_GEHEIM": self.intern_geheim,
            },
            gereed=Gereed(f"{_hier(i.web_adres, i.web_poort)}/gezondheid"),
        )

    def acties(self) -> Proces:
        """The action server."""
        i = self.instellingen
        return Proces(
            naam="acties",
            opdracht=_onze("acties.server"),
            omgeving={**self._gedeeld(), "SAMENSPRAAK_INTERN_GEHEIM": self.intern_geheim},
            gereed=Gereed(f"{_hier(i.acties_adres, i.acties_poort)}/health"),
        )

    def bezorger(self) -> Proces:
        """Delivers what is in the outbox."""
        return Proces(naam="bezorger", opdracht=_onze("acties.outbox"), omgeving=self._gedeeld())

    def telegram(self) -> Proces:
        """The bot in Telegram; only with a token."""
        return Proces(
            naam="telegram",
            opdracht=_onze("bot.telegram"),
            omgeving={
                **self._gedeeld(),
                # The key of the hashes under which chats are known.
                "SAMENSPRAAK_SESSIESLEUTEL": self.sessiesleutel,
                "SAMENSPRAAK_INTERN_GEHEIM": self.intern_geheim,
            },
        )

    def rasa(self, model: Path) -> Proces:
        """Rasa, with this model."""
        i = self.instellingen
        return Proces(
            naam="rasa",
            opdracht=(
                *(str(rasa_python(i)), "start.py", "run", "--model", str(model)),
                *("--endpoints", "endpoints.yml", "--credentials", "credentials.yml"),
                *("--interface", i.rasa_adres, "--port", str(i.rasa_poort)),
            ),
            omgeving={
                **rasa_omgeving(i),
                "SAMENSPRAAK_INTERN_GEHEIM": self.intern_geheim,
                "SAMENSPRAAK_ACTIES_URL": i.acties,
                "SAMENSPRAAK_RASA_OPSLAG": rasa_opslag(i),
            },
            map=NLU,
            gereed=Gereed(
                f"{_hier(i.rasa_adres, i.rasa_poort)}/webhooks/samenspraak/",
                {"Authorization": f"Bearer {self.intern_geheim}"},
            ),
        )

    def _gedeeld(self) -> dict[str, str]:
        # Absolute, so that it means the same to everybody, wherever they stand.
        return {"SAMENSPRAAK_DATAMAP": str(self.instellingen.datamap.absolute())}


def poorten(instellingen: Instellingen) -> tuple[Poort, ...]:
    """The ports that are listened on."""
    i = instellingen
    return (
        Poort("web", i.web_adres, i.web_poort),
        Poort("acties", i.acties_adres, i.acties_poort),
        Poort("rasa", i.rasa_adres, i.rasa_poort),
    )


def paginaadres(instellingen: Instellingen) -> str:
    """Where the page is, seen from this machine."""
    return _hier(instellingen.web_adres, instellingen.web_poort)


def rasa_opslag(instellingen: Instellingen) -> str:
    """Where Rasa keeps its trackers: our PostgreSQL, or a SQLite file of its own.

    Not our SQLite file: that has one writer at a time, and Rasa would be in the way.
    """
    url = make_url(instellingen.database)
    if url.get_backend_name() in ("postgresql", "postgres"):
        # Rasa's environment has SQLAlchemy 1.4 with psycopg2.
        return url.set(drivername="postgresql").render_as_string(hide_password=False)
    return f"sqlite:///{instellingen.datamap.absolute() / 'rasa.db'}"


def _onze(module: str) -> tuple[str, ...]:
    # -P: a folder named `acties` where somebody happens to stand must not be taken for ours.
    return (sys.executable, "-P", "-m", module)


def _hier(adres: str, poort: int) -> str:
    gastheer = _OVERAL.get(adres, adres)
    return f"http://[{gastheer}]:{poort}" if ":" in gastheer else f"http://{gastheer}:{poort}"
