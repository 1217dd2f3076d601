"""Word documents from templates that a municipality changes in Word itself.

A template is an ordinary .docx with names between double braces, such as `{{ antwoorden.stappen }}`.
Lists and tables are those of docxtpl: `{%p for ... %}` repeats paragraphs, `{%tr for ... %}` rows.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage, Listing
from jinja2 import StrictUndefined, Template, TemplateError, nodes
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import LRUCache

MEDIATYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

# What XML 1.0 cannot hold: a document with one of these in it opens nowhere.
_NIET_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


_BREEDTE_MM = 160
"""Of a picture: the text of an A4 page with the usual margins."""


@dataclass(frozen=True, slots=True)
class Plaatje:
    """A picture for a template, with what somebody who cannot see it has to know."""

    png: bytes
    alt: str


class Leegte(dict[str, Any]):
    """A mapping in which a name that is not there is empty, where it can't be known yet which are."""

    def __missing__(self, naam: str) -> str:
        return ""


class OngeldigSjabloon(Exception):
    """A template that cannot be filled in; the message is a Dutch sentence that says why."""


class _Omgeving(SandboxedEnvironment):
    """Compiles each part of a template once: that takes longer than all the rest of filling it in."""

    def __init__(self, **opties: Any) -> None:
        super().__init__(**opties)
        self._gemaakt: LRUCache = LRUCache(_MEESTE_DELEN)

    def from_string(self, source: str | nodes.Template, *rest: Any, **opties: Any) -> Template:
        if rest or opties:
            # Made for one use, with names of its own.
            return super().from_string(source, *rest, **opties)
        gemaakt: Template | None = self._gemaakt.get(source)
        if gemaakt is None:
            gemaakt = self._gemaakt[source] = super().from_string(source)
        return gemaakt


_MEESTE_DELEN = 256
# A municipality's template is data, not code; and a slip in a name must be noticed.
_OMGEVING = _Omgeving(undefined=StrictUndefined, autoescape=True)


def vul_in(sjabloon: Path, gegevens: Mapping[str, Any]) -> bytes:
    """The document as a .docx file.

    `gegevens` are texts, numbers, pictures, and lists and mappings of those; what people wrote is never
    read as a part of the template. Raises OngeldigSjabloon when the template asks for a name that is
    not there, or is no Word document.
    """
    try:
        document = DocxTemplate(sjabloon)
        # Opened here: a file that is no Word document is found now, not halfway.
        document.init_docx()
        document.render(
            {naam: _veilig(waarde, document) for naam, waarde in gegevens.items()},
            jinja_env=_OMGEVING,
        )
        uit = io.BytesIO()
        document.save(uit)
    except (TemplateError, TypeError) as fout:
        raise OngeldigSjabloon(f"dit sjabloon is niet in te vullen: {fout}") from fout
    except (BadZipFile, PackageNotFoundError, KeyError, OSError, ValueError) as fout:
        raise OngeldigSjabloon(
            f"dit is geen Word-document dat geopend kan worden ({type(fout).__name__})"
        ) from fout
    return uit.getvalue()


class _Tekst(Listing):  # type: ignore[misc]
    """A text that is escaped, with new lines as those of Word; in an `if` it behaves like the text."""

    def __init__(self, tekst: str) -> None:
        super().__init__(tekst)
        self._tekst = tekst

    def __bool__(self) -> bool:
        return bool(self._tekst)

    def __eq__(self, ander: object) -> bool:
        return self._tekst == (ander._tekst if isinstance(ander, _Tekst) else ander)

    def __hash__(self) -> int:
        return hash(self._tekst)


class _Beeld(InlineImage):  # type: ignore[misc]
    """A picture on its own line, with its text for a screen reader."""

    def __init__(self, document: DocxTemplate, plaatje: Plaatje) -> None:
        super().__init__(document, io.BytesIO(plaatje.png), width=Mm(_BREEDTE_MM))
        self._alt = zonder_stuurtekens(plaatje.alt)

    def _insert_image(self) -> str:
        self.image_descriptor.seek(0)
        deel = self.tpl.current_rendering_part
        inline = parse_xml(deel.new_pic_inline(self.image_descriptor, self.width, None).xml)
        for eigenschappen in inline.iter(qn("wp:docPr")):
            eigenschappen.set("descr", self._alt)
        return (
            f'</w:t></w:r><w:r><w:drawing>{inline.xml}</w:drawing></w:r><w:r><w:t xml:space="preserve">'
        )


def zonder_stuurtekens(tekst: str) -> str:
    """A text without what XML cannot hold, and with one kind of line ends."""
    return _NIET_IN_XML.sub("", tekst.replace("\r\n", "\n"))


def _veilig(waarde: Any, document: DocxTemplate) -> Any:
    if isinstance(waarde, str):
        return _Tekst(zonder_stuurtekens(waarde))
    if isinstance(waarde, Plaatje):
        return _Beeld(document, waarde)
    if isinstance(waarde, Mapping):
        soort = Leegte if isinstance(waarde, Leegte) else dict
        return soort({naam: _veilig(deel, document) for naam, deel in waarde.items()})
    if isinstance(waarde, list | tuple):
        return [_veilig(deel, document) for deel in waarde]
    return waarde
