"""Whether a process in this container answers: `python gezond.py [--met-geheim] http://127.0.0.1:8080/...`.

For the health checks in docker-compose.yml. It uses the standard library only: slim images have no
curl, and Rasa's environment shares nothing with ours.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from http.client import HTTPException
from urllib.request import ProxyHandler, Request, build_opener

GEDULD_S = 4.0
"""Less than the time that the health check gets: then the reason is still written."""

# Neither environment can import acties.instellingen here: it is Rasa's as well.
OMGEVING = os.environ  # noqa: TID251


def main(argumenten: Sequence[str]) -> int:
    """Ask; the exit code."""
    verzoek = Request(argumenten[-1])  # noqa: S310 - the address is ours, from docker-compose.yml
    if "--met-geheim" in argumenten:
        verzoek.add_header("Authorization", f"Bearer {OMGEVING.get('SAMENSPRAAK_INTERN_GEHEIM', '')}")
    try:
        # Never through a proxy: what we ask is in this container.
        with build_opener(ProxyHandler({})).open(verzoek, timeout=GEDULD_S):
            return 0
    except (OSError, HTTPException) as fout:
        sys.stderr.write(f"{argumenten[-1]}: {fout}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
