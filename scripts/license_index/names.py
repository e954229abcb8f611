"""The names by which people call licenses, as token sequences, with the ids that their versions have."""
import re

SPELLED = {"licence": "license", "licences": "license", "licenses": "license", "licenced": "licensed"}
VERSION_MARKED = {"gplv", "lgplv", "agplv", "mplv", "eplv", "apachev", "euplv"}


def tokens(text):
    """As `LicenseNameTokens`: words in lower case, versions as one token, `gplv3+` as `gpl`, `v`, `3`, `+`."""
    found = []
    for part in re.findall(r"[0-9][0-9.]*|[^\W\d_]+|[+/|&]", text.lower()):
        part = part.rstrip(".")
        part = SPELLED.get(part, part)
        found += [part[:-1], "v"] if part in VERSION_MARKED else [part]
    return found


def versions(prefix, numbers, suffix=""):
    found = {}
    for number in numbers.split():
        found[number] = f"{prefix}-{number}{suffix}"
        if number.endswith(".0"):
            found[number[:-2]] = found[number]
    return found


CREATIVE_COMMONS = {
    "CC-BY": ["cc by", "creative commons attribution"],
    "CC-BY-SA": ["cc by sa", "creative commons attribution share alike", "creative commons attribution sharealike"],
    "CC-BY-ND": ["cc by nd", "creative commons attribution no derivatives", "creative commons attribution noderivatives",
                 "creative commons attribution noderivs"],
    "CC-BY-NC": ["cc by nc", "creative commons attribution non commercial", "creative commons attribution noncommercial"],
    "CC-BY-NC-SA": ["cc by nc sa", "creative commons attribution non commercial share alike",
                    "creative commons attribution noncommercial sharealike",
                    "creative commons attribution non commercial sharealike"],
    "CC-BY-NC-ND": ["cc by nc nd", "creative commons attribution noncommercial noderivatives",
                    "creative commons attribution noncommercial noderivs",
                    "creative commons attribution non commercial no derivatives"],
}
GNU = {
    ("AGPL", "3.0"): ["agpl", "gnu agpl", "affero gpl", "gnu affero gpl", "gnu affero general public license",
                      "affero general public license", "gnu affero license", "gnu affero public license"],
    ("LGPL", "2.0 2.1 3.0"): ["lgpl", "gnu lgpl", "lesser gpl", "gnu lesser gpl", "gnu lesser general public license",
                              "lesser general public license", "gnu library general public license",
                              "library general public license"],
    ("GPL", "1.0 2.0 3.0"): ["gpl", "gnu gpl", "gnu general public license", "general public license"],
    ("GFDL", "1.1 1.2 1.3"): ["gfdl", "fdl", "gnu fdl", "gnu free documentation license", "free documentation license"],
}
VERSIONED = {
    ("Apache", "1.0 1.1 2.0"): ["apache", "apl", "asl", "apache software", "the apache"],
    ("MPL", "1.0 1.1 2.0"): ["mpl", "mozilla public license", "mozilla license"],
    ("MulanPSL", "1.0 2.0"): ["mulanpsl", "mulan psl", "mulan permissive software license"],
    ("ZPL", "2.0 2.1"): ["zpl", "zope public license"],
    ("CPL", "1.0"): ["cpl", "common public license"],
    ("ECL", "1.0 2.0"): ["ecl", "educational community license"],
    ("PHP", "3.0 3.01"): ["php license"],
    ("PSF", "2.0"): ["psf license", "python software foundation license"],
    ("SSPL", "1.0"): ["sspl", "server side public license"],
    ("Elastic", "2.0"): ["elastic license"],
    ("EPL", "1.0 2.0"): ["epl", "eclipse public license"],
    ("EUPL", "1.0 1.1 1.2"): ["eupl", "european union public license"],
    ("CDDL", "1.0 1.1"): ["cddl", "common development and distribution license"],
    ("BSL", "1.0"): ["boost software license", "boost"],
    ("BUSL", "1.1"): ["business source license", "busl"],
    ("OFL", "1.0 1.1"): ["ofl", "sil ofl", "sil open font license", "open font license"],
    ("OSL", "1.0 2.0 2.1 3.0"): ["osl", "open software license"],
    ("AFL", "2.0 2.1 3.0"): ["afl", "academic free license"],
    ("Artistic", "2.0"): ["artistic license", "artistic"],
    ("ODbL", "1.0"): ["odbl", "odc odbl", "open database license", "open data commons open database license"],
    ("PDDL", "1.0"): ["pddl", "odc pddl"],
    ("ODC-By", "1.0"): ["odc by", "open data commons attribution"],
    ("CECILL", "1.0 2.0 2.1"): ["cecill"],
}
# `?` and a family: the name leaves open which license it is; `?` alone: it is none that could be told.
PLAIN = {
    "MIT": ["mit", "mit license", "expat", "expat license", "the mit", "mit expat"],
    "ISC": ["isc", "isc license"],
    "?BSD": ["bsd", "bsd license"],
    "?": ["commons clause", "proprietary", "all rights reserved", "commercial license"],
    "BSD-3-Clause": ["bsd 3 clause", "3 clause bsd", "three clause bsd", "new bsd", "modified bsd", "revised bsd",
                     "bsd new", "bsd3", "bsd three clause", "bsd 3"],
    "BSD-2-Clause": ["bsd 2 clause", "2 clause bsd", "two clause bsd", "simplified bsd", "freebsd license", "bsd2",
                     "bsd simplified", "bsd two clause", "bsd 2"],
    "BSD-4-Clause": ["bsd 4 clause", "4 clause bsd", "original bsd"],
    "PDDL-1.0": ["public domain dedication and license", "open data commons public domain dedication and license"],
    "0BSD": ["0bsd", "zero clause bsd", "bsd zero clause"],
    "CC0-1.0": ["cc0", "cc0 1.0", "creative commons zero"],
    "Unlicense": ["unlicense", "the unlicense"],
    "WTFPL": ["wtfpl"], "Zlib": ["zlib", "zlib libpng"], "PostgreSQL": ["postgresql license"],
}

EXCEPTIONS = {
    "Classpath-exception-2.0": ["classpath exception", "gpl classpath exception", "gnu classpath exception"],
    "LLVM-exception": ["llvm exception", "llvm exceptions"],
    "GCC-exception-3.1": ["gcc runtime library exception", "gcc runtime library exception version 3.1"],
    "freertos-exception-2.0": ["freertos exception"],
    "Font-exception-2.0": ["font exception", "gpl font exception"],
    "Bison-exception-2.2": ["bison exception"],
    "WxWindows-exception-3.1": ["wxwindows exception", "wxwidgets exception"],
    "Swift-exception": ["swift runtime library exception", "runtime library exception"],
}


def names(licenses, exceptions):
    """Token sequence to the ids of its versions, the empty version being the name alone."""
    found = {}

    def add(spelling, ids):
        sequence = tuple(tokens(spelling))
        if sequence and sequence not in found:
            found[sequence] = ids

    for prefix, spellings in CREATIVE_COMMONS.items():
        for spelling in spellings:
            add(spelling, versions(prefix, "1.0 2.0 2.5 3.0 4.0"))
    for (prefix, numbers), spellings in GNU.items():
        for spelling in spellings:
            ids = versions(prefix, numbers, "-only")
            # The only version of that name.
            add(spelling, {**ids, "": "AGPL-3.0-only"} if prefix == "AGPL" else ids)
    for (prefix, numbers), spellings in VERSIONED.items():
        for spelling in spellings:
            add(spelling, versions(prefix, numbers))
    for name, spellings in PLAIN.items():
        for spelling in spellings:
            add(spelling, {"": name})
    for name, spellings in EXCEPTIONS.items():
        for spelling in spellings:
            add(spelling, {"": "+" + name})
    for entry in exceptions:
        if len(tokens(entry["name"])) > 1:
            add(entry["name"], {"": "+" + entry["licenseExceptionId"]})
    for entry in licenses:
        if not entry.get("isDeprecatedLicenseId"):
            for spelling in (entry["licenseId"], entry["name"]):
                if len(tokens(spelling)) > 1:
                    add(spelling, {"": entry["licenseId"]})
    return found
