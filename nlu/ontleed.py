"""What Rasa takes sentences for: `python ontleed.py <model>`, in Rasa's environment.

Reads [{tekst, stand}] as JSON from stdin; `stand` is what the conversation port would say of where the
conversation is. Writes [{intent, leek_op, kandidaten, rangorde}] as JSON to stdout, in the same order:
`rangorde` holds every intent with the confidence of the classifier, the likeliest first. Progress and
whatever Rasa says go to stderr; a line that begins with "gelezen: " holds how many are done.
"""

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any, Dict, List

sys.path.insert(0, str(Path(__file__).resolve().parent))

_MELD_ELKE = 50


async def main() -> None:
    import start

    if os.environ.get("SAMENSPRAAK_RASA_INSTALLATIE", "licht") != "volledig":
        start.maak_licht()
    from componenten import luid
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage

    luid.pas_toe()
    delen = json.load(sys.stdin)
    agent = Agent.load(sys.argv[1])
    uit: List[Dict[str, Any]] = []
    for deel in delen:
        if len(uit) % _MELD_ELKE == 0:
            sys.stderr.write(f"gelezen: {len(uit)}\n")
            sys.stderr.flush()
        bericht = UserMessage(deel["tekst"], metadata={"stand": deel["stand"]})
        gelezen = await agent.processor.parse_message(bericht)
        uit.append(
            {
                "intent": gelezen["intent"]["name"],
                "leek_op": gelezen["intent"].get("leek_op"),
                "kandidaten": _kandidaten(gelezen),
                "rangorde": [
                    [r["name"], round(r["confidence"], 4)] for r in gelezen.get("intent_ranking", [])
                ],
            }
        )
    json.dump(uit, sys.__stdout__)


def _kandidaten(gelezen: Dict[str, Any]) -> List[str]:
    """Among which intents the person is let choose, when Rasa is in doubt."""
    for entiteit in gelezen.get("entities", []):
        if entiteit.get("entity") == "kandidaten":
            return str(entiteit["value"]).split(",")
    return []


sys.stdout = sys.stderr
asyncio.run(main())
