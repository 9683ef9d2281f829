"""Quantities and marks in words, for whoever writes a lesson."""

from __future__ import annotations

from convviz.lessons.lesson import LookAt
from convviz.lessons.quantities import records as asked
from convviz.lessons.quantities.results import Result
from convviz.lessons.records import Cell
from convviz.lessons.wording import value_text
from convviz.texts.lesson_offers import offer_names, offer_text, place_name
from convviz.texts.lesson_words import cell_text


def quantity_text(quantity: asked.Quantity) -> str:
    """What is asked for; one that the window does not offer goes by its name in the file."""
    name = _name(quantity)
    at = getattr(quantity, "at", None)
    facts = {
        "place": place_name(at) if isinstance(at, int | str) else "",
        "cell": _cell(getattr(quantity, "cell", (0, 0))),
        "row": str(getattr(quantity, "row", 0) + 1),
    }
    if name not in offer_names():
        return offer_text("as-in-file", {"name": _tag(quantity)})
    return offer_text(name, facts)


def offer_line(quantity: asked.Quantity, result: Result | None) -> str:
    """What is asked for, and what it comes to."""
    text = quantity_text(quantity)
    return text if result is None else f"{text}: {value_text(result)}"


def mark_text(look: LookAt) -> str:
    """What an arrow points to, where it is no control."""
    if look.at is None:
        return look.control
    place = place_name(look.at)
    cell = None if look.cell is None else _cell(look.cell)
    channel = None if look.channel is None else str(look.channel + 1)
    return ", ".join(each for each in (place, channel, cell) if each is not None)


def _name(quantity: asked.Quantity) -> str:
    """The quantity's name and what tells it apart; "" for one that the window does not offer."""
    tag, told = _tag(quantity), ""
    match quantity:
        case (
            asked.Extreme(by=told) | asked.Total(how=told) | asked.Side(axis=told) | asked.Silent(count=told)
        ):
            pass
        case asked.Parameters(at=at) | asked.MultiplyAdds(at=at):
            told = "" if at is None else "at"
        case _:
            pass
    unusual = (
        getattr(quantity, "outside", "")
        or isinstance(getattr(quantity, "at", None), tuple)
        or (isinstance(quantity, asked.Layers) and quantity.type)
        or (isinstance(quantity, asked.Probability) and quantity.of_class is not None)
    )
    return "" if unusual else f"{tag}-{told}" if told else tag


def _tag(quantity: asked.Quantity) -> str:
    return str(quantity.__struct_config__.tag)


def _cell(cell: Cell) -> str:
    return cell_text(cell[0], cell[1])
