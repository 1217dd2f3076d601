"""`meet`: this assistant and Rasa's own starter project, measured side by side in one run.

What is measured stands in `verslag`; how, in `onze` and `starter`. Everything happens in a temporary
folder, on free ports: nothing of this installation is touched.
"""

from __future__ import annotations

from bot.terminal.meet.opdracht import registreer

__all__ = ["registreer"]
