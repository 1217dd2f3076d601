"""The omgevingsanalyse: who is in which group of the matrix, and who may have been forgotten."""

from __future__ import annotations

from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.omgevingsanalyse import belanghebbenden as gelezen
from acties.participatie.omgevingsanalyse import matrix, suggesties
from acties.participatie.uitkomst import Uitkomst, Waarschuwing

VRAAG = "belanghebbenden"


def omgevingsanalyse(inhoud: Dossierinhoud) -> Uitkomst | None:
    """The matrix of the stakeholders; None as long as nobody was named."""
    alle = gelezen.lees(inhoud.antwoorden.get(VRAAG))
    if not alle:
        return None
    analyse = inhoud.gegevens.omgevingsanalyse
    indeling = matrix.deel_in(alle, analyse)
    vergeten = suggesties.suggesties(alle, inhoud.gegevens, inhoud.antwoorden)
    gemeente = inhoud.gegevens.gemeente.inhoud.naam
    delen = ["**Zo betrek je elke groep**"]
    delen.append(
        "\n".join(
            f"- **{groep.kwadrant.naam}**: {_namen(groep.leden)}. {groep.kwadrant.aanpak}"
            for groep in indeling.groepen
            if groep.leden
        )
    )
    if not analyse.eigen_beleid:
        delen.append(
            "Deze vier groepen zijn een algemene werkwijze. Het beleid van"
            f" {gemeente} zegt er niets over."
        )
    delen.extend(analyse.werkwijze)
    if vergeten:
        delen.append("**Nog niet genoemd**")
        delen.append("\n".join(f"- {s.soort}: {', '.join(s.namen)}" for s in vergeten))
        delen.append(
            "Hoort er iemand bij? Zeg het als je dit onderdeel weer opent, bijvoorbeeld: ‘ook:"
            f" {_eerste(vergeten)}’."
        )
    return Uitkomst(
        "\n\n".join(deel for deel in delen if deel),
        str(analyse.bron),
        tuple(_waarschuwingen(inhoud, alle, indeling)),
        (matrix.beeld(indeling),),
        velden={
            "rijen": [
                {
                    "naam": lid.naam,
                    "invloed": lid.invloed or "",
                    "belang": lid.belang or "",
                    "groep": groep.kwadrant.naam,
                    "aanpak": groep.kwadrant.kort,
                }
                for groep in indeling.groepen
                for lid in groep.leden
            ],
            "groepen": [
                {
                    "naam": groep.kwadrant.naam,
                    "aanpak": groep.kwadrant.aanpak,
                    "leden": ", ".join(lid.naam for lid in groep.leden) or "nog niemand",
                }
                for groep in indeling.groepen
            ],
            "nog_in_te_delen": [lid.naam for lid in indeling.open],
            "niet_genoemd": [f"{s.soort}: {', '.join(s.namen)}" for s in vergeten],
        },
    )


def _waarschuwingen(
    inhoud: Dossierinhoud, alle: tuple[gelezen.Belanghebbende, ...], indeling: matrix.Indeling
) -> list[Waarschuwing]:
    analyse = inhoud.gegevens.omgevingsanalyse
    gevonden = []
    if indeling.open:
        gevonden.append(
            Waarschuwing(
                f"Van {_namen(indeling.open)} weet ik de invloed of het belang nog niet. Daarom"
                " staan ze nog niet in de matrix."
            )
        )
    if not suggesties.noemt_collega(alle, inhoud.gegevens):
        gevonden.append(
            Waarschuwing(
                "Je noemde niemand binnen de gemeente. Vergeet je collega’s niet.", str(analyse.bron)
            )
        )
    if not indeling.groepen[0].leden:
        gevonden.append(
            Waarschuwing(
                "Niemand heeft veel invloed én groot belang. Klopt dat? Wie het besluit neemt of er het"
                " meest van merkt, hoort daar meestal bij."
            )
        )
    return gevonden


def _namen(leden: tuple[gelezen.Belanghebbende, ...]) -> str:
    # What somebody wrote is never markup.
    return ", ".join(lid.naam.replace("*", "") for lid in leden)


def _eerste(vergeten: tuple[suggesties.Suggestie, ...]) -> str:
    return vergeten[0].namen[0].partition(" (")[0]
