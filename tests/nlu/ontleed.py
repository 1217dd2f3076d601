"""Runs in Rasa's environment: reads [{tekst, stand}] as JSON, writes what Rasa takes each for."""

import asyncio
import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "nlu"))


async def main() -> None:
    import start

    if os.environ.get("SAMENSPRAAK_RASA_INSTALLATIE", "licht") != "volledig":
        start.maak_licht()
    from componenten import luid
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage

    luid.pas_toe()
    agent = Agent.load(sys.argv[1])
    uit = []
    for deel in json.load(sys.stdin):
        bericht = UserMessage(deel["tekst"], metadata={"stand": deel["stand"]})
        gelezen = await agent.processor.parse_message(bericht)
        uit.append(
            {
                "intent": gelezen["intent"]["name"],
                "leek_op": gelezen["intent"].get("leek_op"),
                "rangorde": [
                    [r["name"], round(r["confidence"], 2)]
                    for r in gelezen.get("intent_ranking", [])[:2]
                ],
            }
        )
    json.dump(uit, sys.__stdout__)


sys.stdout = sys.stderr
asyncio.run(main())
