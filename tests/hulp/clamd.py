"""A small clamd: it answers PING and INSTREAM as clamd(8) says, and knows one virus."""

from __future__ import annotations

import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
"""What every scanner takes for a virus, and does nothing (https://www.eicar.org)."""

MAX_BYTES = 25 * 1024 * 1024
"""StreamMaxLength, as clamd has it by default."""


class _Verbinding(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        opdracht = self.rfile.readline().strip()
        if opdracht == b"nPING":
            self.wfile.write(b"PONG\n")
        elif opdracht == b"nINSTREAM":
            self.wfile.write(self._kijk_na())
        else:
            self.wfile.write(b"UNKNOWN COMMAND\n")

    def _kijk_na(self) -> bytes:
        inhoud = bytearray()
        while lang := struct.unpack("!L", self.rfile.read(4))[0]:
            inhoud += self.rfile.read(lang)
            if len(inhoud) > MAX_BYTES:
                return b"INSTREAM size limit exceeded. ERROR\n"
        if inhoud == b"onleesbaar":
            return b"stream: Can't allocate memory ERROR\n"
        return b"stream: Eicar-Test-Signature FOUND\n" if EICAR in inhoud else b"stream: OK\n"


class _Tcp(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


class _Unix(socketserver.ThreadingUnixStreamServer):
    daemon_threads = True


@contextmanager
def clamd(pad: Path | None = None) -> Iterator[str]:
    """One that runs, over TCP or over the unix socket at this path; its address."""
    server = _Tcp(("127.0.0.1", 0), _Verbinding) if pad is None else _Unix(str(pad), _Verbinding)
    draad = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    draad.start()
    try:
        yield (
            f"unix://{pad}" if pad is not None else f"tcp://127.0.0.1:{server.socket.getsockname()[1]}"
        )
    finally:
        server.shutdown()
        server.server_close()
        draad.join()
