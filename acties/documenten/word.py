"""Word documents from templates that a municipality changes in Word itself.

A template is an ordinary .docx with names between double braces, such as `{{ antwoorden.stappen }}`.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from docxtpl import DocxTemplate, Listing
from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment

MEDIATYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

# What XML 1.0 cannot hold: a document with one of these in it opens nowhere.
_NIET_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class OngeldigSjabloon(Exception):
    """A template that cannot be filled in; the message is a Dutch sentence that says why."""


def vul_in(sjabloon: Path, gegevens: Mapping[str, Any]) -> bytes:
    """The document as a .docx file.

    `gegevens` are texts, lists of texts and mappings of those; what people wrote is never read as a
    part of the template. Raises OngeldigSjabloon when the template asks for a name that is not
    there, or is no Word document.
    """
    try:
        document = DocxTemplate(sjabloon)
        document.render(
            {naam: _veilig(waarde) for naam, waarde in gegevens.items()},
            # A municipality's template is data, not code; and a slip in a name must be noticed.
            jinja_env=SandboxedEnvironment(undefined=StrictUndefined, autoescape=True),
        )
        uit = io.BytesIO()
        document.save(uit)
    except TemplateError as fout:
        raise OngeldigSjabloon(f"dit sjabloon is niet in te vullen: {fout}") from fout
    except (BadZipFile, KeyError, OSError, ValueError) as fout:
        raise OngeldigSjabloon(
            f"dit is geen Word-document dat geopend kan worden ({type(fout).__name__})"
        ) from fout
    return uit.getvalue()


def _veilig(waarde: Any) -> Any:
    if isinstance(waarde, str):
        # Listing turns new lines into those of Word, and escapes all else.
        return Listing(_NIET_IN_XML.sub("", waarde.replace("\r\n", "\n")))
    if isinstance(waarde, Mapping):
        return {naam: _veilig(deel) for naam, deel in waarde.items()}
    if isinstance(waarde, list | tuple):
        return [_veilig(deel) for deel in waarde]
    return waarde
