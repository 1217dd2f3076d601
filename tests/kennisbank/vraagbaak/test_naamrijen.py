"""Names of more words among the words of a question."""

from __future__ import annotations

from kennisbank.vraagbaak.naamrijen import Naamrijen, stammen

NAMEN = Naamrijen(
    (stammen(naam), sleutel)
    for naam, sleutel in (
        ("online enquête", "online"),
        ("enquête", "gewoon"),
        ("enquêtes houden", "gewoon"),
        ("?", "leeg"),
    )
)


def test_een_naam_staat_er_alleen_heel_en_op_volgorde() -> None:
    assert NAMEN.sleutels(stammen("een online enquête")) == {"online", "gewoon"}
    assert NAMEN.sleutels(stammen("een enquête die online staat")) == {"gewoon"}
    assert NAMEN.sleutels(stammen("wat kan er online")) == set()
    assert NAMEN.sleutels([]) == set()


def test_de_naam_die_het_eerst_gegeven_is_komt_eerst() -> None:
    gevonden = NAMEN.plekken(stammen("enquête of online enquête"))
    assert [(plek, sleutel) for plek, _, sleutel in gevonden] == [
        (2, "online"),
        (0, "gewoon"),
        (3, "gewoon"),
    ]
