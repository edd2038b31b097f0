"""Draws what `growth.py` measured; run by it in an environment of its own, which has matplotlib.

`plot.py OUTPUT.svg` reads the series as JSON from standard input. The same numbers give the same
bytes.
"""

import json
import sys
from pathlib import Path
from typing import Any

import matplotlib as mpl  # type: ignore[import-not-found]
from matplotlib.figure import Figure  # type: ignore[import-not-found]

TITLES = {"version": "All packages of a project", "operation": "One package of a document"}
COLOURS = ("#0b5fa5", "#b3501b")
STYLE = {
    "axes.grid": True,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "font.size": 10,
    "grid.alpha": 0.3,
    "svg.fonttype": "none",
    "svg.hashsalt": "growth",
}


def draw_series(axes: Any, series: dict[str, Any], colour: str) -> None:
    """Draws the points of a series and the power law that fits them."""
    sizes = [point["size"] for point in series["points"]]
    seconds = [point["cpu_seconds"] for point in series["points"]]
    fit = series["fit"]
    exponent = "" if fit is None else f" (exponent {fit['exponent']:.2f})"
    axes.plot(sizes, seconds, "o", color=colour, label=f"{series['name']}{exponent}")
    if fit is not None:
        reach = max(sizes) - min(sizes)
        steps = [min(sizes) + reach * step / 50 for step in range(51)]
        fitted = [fit["factor"] * size ** fit["exponent"] for size in steps]
        axes.plot(steps, fitted, "-", color=colour, linewidth=1, alpha=0.7)


def draw_panel(axes: Any, unit: str, all_series: list[dict[str, Any]]) -> None:
    """Draws the series that count one unit."""
    drawn = [series for series in all_series if series["unit"] == unit]
    for series, colour in zip(drawn, COLOURS, strict=False):
        draw_series(axes, series, colour)
    axes.set(xlabel=f"{unit}s", ylabel="CPU time in seconds", title=TITLES[unit])
    axes.set_xlim(left=0)
    axes.set_ylim(bottom=0, top=axes.get_ylim()[1] * 1.25)  # room for the legend
    axes.legend(loc="upper left", frameon=False)


def draw(all_series: list[dict[str, Any]], output: Path) -> None:
    """Draws a panel for each unit, beside one another."""
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(10, 4), layout="constrained")
        for axes, unit in zip(figure.subplots(1, len(TITLES)), TITLES, strict=True):
            draw_panel(axes, unit, all_series)
        figure.savefig(output, format="svg", metadata={"Date": None})


if __name__ == "__main__":
    draw(json.load(sys.stdin), Path(sys.argv[1]))
