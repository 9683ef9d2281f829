"""The colours of viridis and cividis, a tenth of the range apart.

They are made after the tables of matplotlib, with more lightness from end to end and other steps between: the
published ones are even for a part of all people only. Neighbours of viridis differ by a ΔE2000 of 3.6 for those
who do not see red, of cividis by 4.3 for those who do not see blue; here it is 8 or more for everybody.

Viridis is by Nathaniel J. Smith and Stéfan van der Walt (CC0). Cividis is by Jamie R. Nuñez, Christopher R.
Anderton and Ryan S. Renslow ("Optimizing colormaps with consideration for color vision deficiency", PLOS ONE
2018, CC BY).
"""

from __future__ import annotations

from typing import Final

from convviz.pictures.contrast import Rgb


def _colours(text: str) -> tuple[Rgb, ...]:
    rows = (bytes.fromhex(one) for one in text.split())
    return tuple((red, green, blue) for red, green, blue in rows)


VIRIDIS: Final = _colours("060016 21083b 401e63 49457e 486484 438186 459d7c 62ba6c 9ad24d c9f880 ffffc6")
CIVIDIS: Final = _colours("060315 161839 273161 424f7b 5b647c 72787a 8b8b74 a59e6c c3b261 ebd46c fffdb4")
