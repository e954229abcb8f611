"""The phrases of `LicensePhrases`, whose words the vocabulary must hold."""
import os, re

from .words import words as read

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SOURCE = os.path.join(ROOT, "Sources/LicenseMatching/Identification/LicensePhrases.swift")


def phrases():
    """Each as its words."""
    with open(SOURCE, encoding="utf-8") as source:
        found = (tuple(read(text)) for text in re.findall(r'"([^"\n]*)"', source.read()))
        return [phrase for phrase in found if phrase]
