"""Fetch the stylesheets of NL Design System that the pages use. Run by hand by maintainers:

    python scripts/nlds.py

It needs npm and the npm registry. Every package is pinned on its version and on its checksum, and
only the stylesheets we use are kept, in `bot/web/static/nlds/`, with the licence. The result is
committed: to install or run Samenspraak nobody needs npm.

Run it again after using a design token in a stylesheet of ours that was not used before: the theme is
cut down to the tokens that our stylesheets mention.

To move to a newer version: change the version, empty the checksum and run. The script then stops
and says which checksum the registry gives; look at what changed before you fill it in.

The house styles of real municipalities (such as `@utrecht/design-tokens`) are not free to use and
do not belong here. The Voorbeeld theme is: it is nobody's house style.
"""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

STATIC = Path(__file__).resolve().parent.parent / "bot" / "web" / "static"
DOEL = STATIC / "nlds"
LICENTIE = "LICENSE.md"
THEMA = "voorbeeld-theme.css"

# Pages may load nothing from elsewhere and we ship no fonts, so the theme's own fonts come from
# what the visitor's device has.
LETTERTYPEN = {
    "'Noto Sans', sans-serif": (
        'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial,'
        " sans-serif"
    ),
    "'Noto Sans Mono', monospace": "ui-monospace, monospace",
}
# The headings follow the text: a serif that differs per device would not be a choice of anyone.
LETTERTYPEN["'Noto Serif', serif"] = LETTERTYPEN["'Noto Sans', sans-serif"]


@dataclass(frozen=True)
class Pakket:
    """A package of npm, the stylesheet in it that we use, and what we call that."""

    naam: str
    versie: str
    bron: str
    bestand: str
    checksum: str


PAKKETTEN = (
    Pakket(
        "@nl-design-system-candidate/button-css",
        "1.1.0",
        "dist/button.css",
        "button.css",
        "sha512-w0JLQyiPL9UrfRwzu3Mq2EWbYvAJbolepeFH4ggyBFXoYm9RMWX6vWb/8Oj999GzAF6N77LlES5jUnaR3BJ7Yw==",
    ),
    Pakket(
        "@nl-design-system-candidate/heading-css",
        "1.1.3",
        "dist/heading.css",
        "heading.css",
        "sha512-s4ERGrHcsBkZlCc+qz8+XDB5rCpxvkxwxI2bg4OB2GDS0DU5LzjNMWhsV1I8IPOboTvWMabvrsscxVuj5Bijuw==",
    ),
    Pakket(
        "@nl-design-system-candidate/link-css",
        "2.0.3",
        "dist/link.css",
        "link.css",
        "sha512-NpRIm9YDCK1bihslc9UD3OvV5hmm91Dc7v2oBIllqlZZyS1THFmPsyi+sJ1Vd7ZDa54GgqjuzUJOzAoQDJOFzQ==",
    ),
    Pakket(
        "@nl-design-system-candidate/paragraph-css",
        "2.1.3",
        "dist/paragraph.css",
        "paragraph.css",
        "sha512-f3GHiSpisUZAcn4gSNpSX2C3Mhl7y9dg1TfTe+jGMtHAqau/tztrtE3H27FlwrZeVEtsUtvssRCYUA3UO/GDpQ==",
    ),
    Pakket(
        "@nl-design-system-candidate/skip-link-css",
        "1.0.5",
        "dist/skip-link.css",
        "skip-link.css",
        "sha512-0Bq6yDPgz6sCGrd5EuV8CfL9m78he1a914sJPeZ+Cqr4WTqN0m1qf3LPJ2YVpOP0fYgk5GX2UqwTKIDhSLg5GA==",
    ),
    Pakket(
        "@utrecht/alert-css",
        "4.0.2",
        "dist/index.min.css",
        "alert.css",
        "sha512-0Z+xZG/X0+4mVmHFRpoRDQRk4w/TiRxvg83STtZr34UWR0qMuFBulfuKOWbyAfIeFkeUxGq77U8pKhQb25KOwQ==",
    ),
    Pakket(
        "@utrecht/data-list-css",
        "3.0.1",
        "dist/index.min.css",
        "data-list.css",
        "sha512-IvbVIoFdTjEDgPDPRS9vjGiO4mbI1r4f4uaXryff4iRwhpAV4z/EsPynPQaI6ZQeLeJGCuM96RPTf9JZZnGF+Q==",
    ),
    Pakket(
        "@utrecht/form-field-css",
        "3.0.1",
        "dist/index.min.css",
        "form-field.css",
        "sha512-4qDWzUmIM79HqB5yZEJgqMtKwXVAwZ+asVrnkMveQQzIVwBq9bM9ZReriYJVpvKA4PEc7gfP+q9Bc9Y6dgT6Pg==",
    ),
    Pakket(
        "@utrecht/form-field-description-css",
        "3.0.1",
        "dist/index.min.css",
        "form-field-description.css",
        "sha512-S99Fj1qSba3oaFTwpFgDzBOSn5y/KyOYonJsb/pjQlX87IXhwr3YL7ScYIShDGrUmpDH77kbcXceLuQf6U8CgQ==",
    ),
    Pakket(
        "@utrecht/form-label-css",
        "3.0.1",
        "dist/index.min.css",
        "form-label.css",
        "sha512-W8OrdRDQnNNaKvygeFGBzFgP16smZbCP4O9SKA6Qq6L+ZPO8SL5mXU/DEwswsyc+RNOjoSnKX9aWX0ZI8aazPg==",
    ),
    Pakket(
        "@utrecht/textarea-css",
        "4.0.1",
        "dist/index.min.css",
        "textarea.css",
        "sha512-zBplMHqKnZ4QVq7yYv9LXr+mRik6WHlde6/QLQgoJOxiEzW008pAKapHPf3FK/rS/WquSf74nuEvXFbTmqj+xw==",
    ),
    Pakket(
        "@utrecht/select-css",
        "3.0.1",
        "dist/index.min.css",
        "select.css",
        "sha512-u/i9E3yfhrOw8PirdNO6VMjm5/SzYIUBzDpFFz2cz7H/JwgaTmc0I0nfpTXutD0nAvvTdbqF4k8/ClEX8Ajypg==",
    ),
    Pakket(
        "@utrecht/table-css",
        "3.0.1",
        "dist/index.min.css",
        "table.css",
        "sha512-i6plWQpvyabt3UJvyscU449xmuiZz9S9Az9qU5+aGBFFCAM+CkWiUn0dcQjd4X0cjSaV+iMo3xrc0uhibB7J4g==",
    ),
    Pakket(
        "@utrecht/textbox-css",
        "4.0.1",
        "dist/index.min.css",
        "textbox.css",
        "sha512-lmZyMV2RW/b3nOt1UO9lsF68AKVYG9YFwOxIrkZcMAHfpL/IyOxQkhhJmzrp9uGV4KVdW0AGN/ldAjtBYFfD0A==",
    ),
    # Last: which tokens it keeps follows from the stylesheets above.
    Pakket(
        "@nl-design-system-unstable/voorbeeld-design-tokens",
        "7.4.1",
        "dist/theme.css",
        THEMA,
        "sha512-GNnapAn2mTIzXRcCvs0JMr4Bf9+ivUJ3zFBJLRT1SYpAYm2xPwptVxIM3k4WLJ0c59E9FfxsEBPJluGuAHUVvg==",
    ),
)


def haal(pakket: Pakket, map_: Path) -> tuple[str, str]:
    """The stylesheet and the licence of a package, after checking what came in."""
    opdracht = ["npm", "pack", f"{pakket.naam}@{pakket.versie}", "--silent"]
    uit = subprocess.run(opdracht, cwd=map_, check=True, capture_output=True, text=True)
    archief = map_ / uit.stdout.strip().splitlines()[-1]
    som = "sha512-" + base64.b64encode(hashlib.sha512(archief.read_bytes()).digest()).decode()
    if som != pakket.checksum:
        sys.exit(f"{pakket.naam} {pakket.versie} has the checksum {som}, which we do not expect.")
    with tarfile.open(archief) as tar:
        return _lees(tar, pakket.bron), _lees(tar, LICENTIE)


def _lees(tar: tarfile.TarFile, pad: str) -> str:
    bestand = tar.extractfile(f"package/{pad}")
    if bestand is None:
        sys.exit(f"{pad} is not a file.")
    return bestand.read().decode()


def dun_thema(thema: str, overige_css: str) -> str:
    """Only the tokens of the theme that our stylesheets use, directly or through another token.

    The theme itself is 200 kB, for every component there is; this page uses a tenth of it.
    """
    tokens = dict(re.findall(r"^\s*(--[\w-]+):\s*(.+?);", thema, flags=re.MULTILINE))
    nodig: set[str] = set()
    te_doen = set(_genoemd(overige_css))
    while te_doen:
        token = te_doen.pop()
        if token in tokens and token not in nodig:
            nodig.add(token)
            te_doen |= _genoemd(tokens[token])
    regels = [f"  {token}: {_zonder_lettertype(tokens[token])};" for token in sorted(nodig)]
    return ".voorbeeld-theme {\n" + "\n".join(regels) + "\n}\n"


def _genoemd(css: str) -> set[str]:
    return set(re.findall(r"var\(\s*(--[\w-]+)", css))


def _zonder_lettertype(waarde: str) -> str:
    return LETTERTYPEN.get(waarde, waarde)


def maak_schoon(css: str) -> str:
    """Without the pointer to a source map, which we do not ship."""
    return re.sub(r"/\*# sourceMappingURL=.*?\*/", "", css).strip() + "\n"


def controleer(bestand: str, css: str) -> None:
    """Stop at anything that would make the page fetch something else."""
    if fout := re.search(r"@import|@font-face|url\(|https?:", css):
        sys.exit(f"{bestand} refers to something outside itself: {fout[0]}")


def main() -> None:
    """Fetch everything, and write it only when all of it is right."""
    css: dict[str, str] = {}
    licenties: set[str] = set()
    with tempfile.TemporaryDirectory() as map_:
        for pakket in PAKKETTEN:
            ruw, licentie = haal(pakket, Path(map_))
            licenties.add(licentie)
            css[pakket.bestand] = maak_schoon(ruw)
    if len(licenties) != 1 or "EUPL" not in next(iter(licenties)):
        sys.exit("The packages no longer share one licence; look at each of them.")

    eigen = [bestand.read_text(encoding="utf-8") for bestand in sorted(STATIC.glob("*.css"))]
    overige = [inhoud for bestand, inhoud in css.items() if bestand != THEMA]
    css[THEMA] = dun_thema(css[THEMA], "\n".join([*eigen, *overige]))

    DOEL.mkdir(parents=True, exist_ok=True)
    for pakket in PAKKETTEN:
        controleer(pakket.bestand, css[pakket.bestand])
        # EUPL-1.2, article 5: who changes a work says so.
        gewijzigd = " Changed by Samenspraak, see README.md." if pakket.bestand == THEMA else ""
        kop = f"/* {pakket.naam} {pakket.versie}, EUPL-1.2.{gewijzigd} */\n"
        (DOEL / pakket.bestand).write_text(kop + css[pakket.bestand], encoding="utf-8")
    (DOEL / LICENTIE).write_text(licenties.pop(), encoding="utf-8")
    (DOEL / "README.md").write_text(leesmij(), encoding="utf-8")


def leesmij() -> str:
    """What is in the folder, for whoever opens it."""
    rijen = [
        f"| `{pakket.bestand}` | `{pakket.naam}` | {pakket.versie} | EUPL-1.2 | `{pakket.bron}` |"
        for pakket in PAKKETTEN
    ]
    return "\n".join(
        [
            "# Stylesheets of NL Design System",
            "",
            "Written by `python scripts/nlds.py`; do not edit by hand. The licence of all of them",
            "is in [LICENSE.md](LICENSE.md). Copyright: the NL Design System community, and for the",
            "`@utrecht` packages Frameless B.V. and the municipality of Utrecht.",
            "",
            "| file | package | version | licence | file in the package |",
            "| --- | --- | --- | --- | --- |",
            *rijen,
            "",
            "Changed by Samenspraak: in every file the pointer to a source map is left out. In",
            f"`{THEMA}` only the tokens are kept that this page uses, and system fonts take the",
            "place of the Noto fonts, because the page loads nothing from elsewhere.",
            "",
            "The Voorbeeld theme is nobody's house style. The house style of a municipality may",
            "only be used by that municipality; it sets its own theme in its own installation.",
            "",
        ]
    )


if __name__ == "__main__":
    main()
