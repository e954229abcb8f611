"""Reads the records of a tide gauge."""


def depth(reading: float, zero: float) -> float:
    """The depth in metres of a reading above the gauge's zero."""
    return reading - zero
