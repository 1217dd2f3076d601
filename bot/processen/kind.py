"""Starts a child that cannot outlive its supervisor: `python kind.py <pid> <command> ...`.

A supervisor that is killed with -9 cannot stop anybody. On Linux the kernel does it: we ask for a
signal at the death of our parent, and then become the command, which keeps that request. The signal
is SIGKILL: nobody is left who could insist, and somebody who lingers over a SIGTERM would keep the
port or the data from the next start. Every process here can be killed at any moment without losing
anything. On other systems the children then stay, and their ports are reported at the next start.

This is a program of its own because the alternative, code between fork and exec in the supervisor
(preexec_fn), may deadlock as soon as that has threads. Only the standard library: it runs before
anything else.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1


def main() -> None:
    """Become the command."""
    toezichthouder, opdracht = int(sys.argv[1]), sys.argv[2:]
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != toezichthouder:
        # It died before we asked: the signal will never come.
        raise SystemExit(1)
    os.execvp(opdracht[0], opdracht)  # noqa: S606


if __name__ == "__main__":
    main()
