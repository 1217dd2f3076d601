"""Logs: one JSON object a line, events with names, and nothing that a person wrote."""

from __future__ import annotations

import logging
import sys

import structlog


def stel_in(proces: str) -> None:
    """Set up logging for this process."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(message)s")
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.CallsiteParameterAdder(
                {structlog.processors.CallsiteParameter.MODULE}
            ),
            _zonder_inhoud,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
    )
    structlog.contextvars.bind_contextvars(proces=proces)


def _zonder_inhoud(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """A traceback as places only: the text of an error may hold what a person wrote."""
    if info := event.pop("exc_info", None):
        fout = info if isinstance(info, BaseException) else sys.exc_info()[1]
        spoor = fout.__traceback__ if fout is not None else None
        event["fout"] = type(fout).__name__ if fout is not None else event.get("fout")
        plaatsen = []
        while spoor is not None:
            code = spoor.tb_frame.f_code
            plaatsen.append(f"{code.co_filename}:{spoor.tb_lineno} {code.co_name}")
            spoor = spoor.tb_next
        event["spoor"] = plaatsen[-8:]
    return event
