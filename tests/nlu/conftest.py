"""The parts of Rasa's room that need no Rasa can be imported here as well."""

from __future__ import annotations

import sys

from acties.instellingen import WORTEL

sys.path.insert(0, str(WORTEL / "nlu"))
