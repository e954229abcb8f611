"""The reference texts: words, with what may be left out and where other words may stand."""
import collections, re
import xml.etree.ElementTree as ET

from .approvals import base
from .words import CLAUSE, CLOSE, LABEL, MARK, OPEN, SLOT, words

TEXT, NOTICE, EXCEPTION = 0, 1, 2
OPTIONAL, DECISIVE, LONGEST_SLOT = 0x80, 0x40, 0x1F
N = "{http://www.spdx.org/license}"

Reference = collections.namedtuple("Reference", "kind id words flags clauses")

# Translations and other texts of listed licenses that the SPDX list lacks, by ScanCode key.
TRANSLATIONS = {
    "cecill-1.0-en": "CECILL-1.0", "cecill-2.0-fr": "CECILL-2.0", "cecill-2.1-fr": "CECILL-2.1",
    "cecill-b-en": "CECILL-B", "cecill-c-en": "CECILL-C", "etalab-2.0-en": "etalab-2.0",
    "dl-de-by-2-0-en": "DL-DE-BY-2.0", "ogl-canada-2.0-fr": "OGL-Canada-2.0", "d-fsl-1.0-en": "D-FSL-1.0",
}
# Longer texts are taken only for licenses that people meet in repositories.
LONGEST = {"Source-available": 9000, "Permissive": 1500, "Free Restricted": 1200, "Copyleft Limited": 900}
LONGEST_OTHER = 500
# Additions to a license of these categories take rights back, as the Commons Clause does; others grant more.
RESTRICTING = ("Source-available", "Proprietary Free", "Free Restricted", "Commercial")
SHORTEST = 6
# Sizes of variants in words, and the share of new sequences of four words that makes one.
SHORT_VARIANT, LONGEST_VARIANT, NEW = 40, 5000, 0.06
# Only of a text so long may a variant lack a part, in words: of a short one it would lack a condition.
LONG_TEXT = 700
# An unlisted text whose sequences of four words are nearly all in a listed one, or the other way round, is that one.
SAME, MOST, PART = 0.96, 0.8, 0.3
# A text that is another one without its permissions is no part of it, and counts whatever its length.
KEPT = ("LicenseRef-scancode-polyform-strict-1.0.0",)
# Parts of other notices rather than licenses.
LEFT_OUT = ("philippe-de-muyter",)

# Before this, what the list marks as a copyright notice may have a version, which tells texts apart.
COPYRIGHT = re.compile(r"portions|copyright|\(c\)|©|all rights", re.I)


def flatten(element, out):
    tag = element.tag.replace(N, "")
    flat = lambda t: re.sub(r"\s+", " ", t) if t else ""
    if tag == "bullet":
        label = re.sub(r"^[^A-Za-z0-9]*|[^A-Za-z0-9]*$", "", "".join(element.itertext()))
        if re.fullmatch(r"[A-Za-z0-9.]{1,6}", label):
            out.append(CLAUSE + "".join(chr(LABEL + ord(c)) for c in label))
    elif tag in ("crossRefs", "notes", "obsoletedBys"):
        pass
    elif tag == "copyrightText":
        before = COPYRIGHT.split(flat("".join(element.itertext())))[0]
        out.append(f"{SLOT}{chr(MARK + 30)}{OPEN}{before}{CLOSE}\n")
    elif tag == "alt":
        out.append(f" {SLOT}{chr(MARK + slot_size(element.get('match', '')))}{OPEN}{flat(''.join(element.itertext()))}{CLOSE} ")
    else:
        optional = tag in ("optional", "titleText")
        block = tag in ("p", "br", "item", "list", "titleText", "standardLicenseHeader")
        out.append(("\n" if block else "") + (OPEN if optional else ""))
        out.append(flat(element.text))
        for child in element:
            flatten(child, out)
            out.append(flat(child.tail))
        out.append((CLOSE if optional else "") + ("\n" if block else ""))


def slot_size(pattern):
    """How many words may stand for a replaceable part."""
    if re.search(r"[.\]][*+{]", pattern):
        return 20
    return min(30, 1 + max(len(re.findall(r"\w+", re.sub(r"\\s[+*]?", " ", p))) for p in pattern.split("|")))


def xml_text(element):
    out = []
    flatten(element, out)
    return "".join(out)


def reference(kind, name, tokens):
    """Words with their flags (`OPTIONAL`, and how many words the slot before each may hold) and where clauses begin."""
    found, flags, clauses, depth, slot, enclosing = [], [], [], 0, 0, 0
    for token in tokens:
        if token == OPEN:
            depth += 1
            if depth == 1:
                enclosing = slot
        elif token == CLOSE:
            depth -= 1
            if depth == 0:
                slot, enclosing = max(slot, enclosing), 0
        elif token[0] == CLAUSE:
            clauses.append((len(found), "".join(chr(ord(c) - LABEL) for c in token[1:])))
        elif token[0] == SLOT:
            slot = min(max(slot, ord(token[1]) - MARK), LONGEST_SLOT)
        else:
            found.append(token)
            flags.append(slot | (OPTIONAL if depth else 0))
            slot = enclosing
    return Reference(kind, name, tuple(found), tuple(flags), tuple(clauses))


# Words of names that tell no license from another.
COMMON_NAME_WORDS = set("""license public general version v the only or later and of for software source open gnu free 1 2 3
0 no agreement program with notice""".split())


def decisive(notice, name):
    """The words of the license's own name decide which license a notice is for."""
    own = {w for w in words(name.lower()) if w not in COMMON_NAME_WORDS}
    flags = tuple(f | DECISIVE if w in own and not f & OPTIONAL else f for w, f in zip(notice.words, notice.flags))
    return notice._replace(flags=flags)


def listed(sources):
    for entry in sources.licenses:
        name = entry["licenseId"]
        if entry.get("isDeprecatedLicenseId") or not entry.get("text"):
            continue
        data = sources.markup.get(name)
        if data is None:
            yield reference(TEXT, name, words(entry["text"]))
            continue
        root = ET.fromstring(data)
        body = root.find(f".//{N}text")
        headers = list(root.iter(f"{N}standardLicenseHeader"))
        for child in [c for c in body if c.tag == f"{N}standardLicenseHeader"]:
            body.remove(child)
        yield reference(TEXT, name, words(xml_text(body)))
        for header in headers:
            yield decisive(reference(NOTICE, name, words(xml_text(header))), entry["name"])
    for name, entry in sorted(sources.exception_texts.items()):
        yield reference(EXCEPTION, name, words(entry["metadata"]["licenseText"]))


def unlisted(sources):
    for entry in sources.scancode:
        key, name = entry["key"], entry["spdx_license_key"]
        if key in LEFT_OUT or entry["is_deprecated"] == "yes" or entry["is_generic"] == "yes" or entry["is_unknown"] == "yes":
            continue
        if key in TRANSLATIONS:
            yield reference(TEXT, TRANSLATIONS[key], words(entry.text))
            continue
        if not name.startswith("LicenseRef") or entry["category"] in ("CLA", "Unstated License", "Public Domain"):
            continue
        if entry["is_exception"] == "yes" and entry["category"] not in RESTRICTING:
            continue
        tokens = words(entry.text)
        if name in KEPT or len(tokens) <= LONGEST.get(entry["category"], LONGEST_OTHER):
            yield reference(TEXT, name, tokens)


def fours(words):
    return {words[place:place + 4] for place in range(len(words) - 3)}


def variants(sources, known):
    """Other wordings of listed licenses, where so many sequences of four words are new or gone that it matters."""
    texts, shortest = {}, {}
    for text in known:
        if text.kind != NOTICE:
            texts.setdefault(base(text.id), set()).update(fours(text.words))
            shortest[base(text.id)] = min(required(text), shortest.get(base(text.id), required(text)))
    for entry in sources.scancode:
        name = entry["spdx_license_key"]
        if entry["is_deprecated"] == "yes" or name.startswith("LicenseRef") or base(name) not in texts:
            continue
        if name.endswith("-or-later") or entry["is_exception"] == "yes":
            continue
        candidate = reference(TEXT, name, words(entry.text))
        sequences = fours(candidate.words)
        new = len(sequences - texts[base(name)])
        is_short = shortest[base(name)] >= LONG_TEXT and len(candidate.words) < (1 - NEW) * shortest[base(name)]
        if not SHORT_VARIANT <= len(candidate.words) <= LONGEST_VARIANT or new > len(sequences) / 2:
            continue
        if is_short or new >= NEW * len(sequences):
            yield candidate


def without_listed(candidates, known):
    """Unlisted texts but for those that are listed ones, or one language of them, under another name."""
    holders = collections.defaultdict(set)
    sizes = {}
    for number, text in enumerate(known):
        if text.kind == TEXT:
            sizes[number] = len(fours(text.words))
            for four in fours(text.words):
                holders[four].add(number)
    for candidate in candidates:
        if candidate.id in KEPT:
            yield candidate
            continue
        sequences = fours(candidate.words)
        shared = collections.Counter(number for four in sequences for number in holders.get(four, ()))
        nearest = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:3]
        part = next((n for n, count in nearest if count >= SAME * len(sequences)), None)
        whole = next((n for n, count in nearest
                      if count >= SAME * sizes[n] and count >= MOST * len(sequences)), None)
        if part is not None and len(sequences) >= PART * sizes[part]:
            if len(sequences) < 0.9 * sizes[part] and sizes[part] >= LONG_TEXT:
                yield candidate._replace(id=known[part].id)  # one language of a text in two
        elif whole is None:
            yield candidate


def references(sources):
    """Every text once: of ids with the same words the shortest of the SPDX list, with the flags that require least."""
    found = {}
    known = sorted(listed(sources), key=lambda r: len(r.id))
    for candidate in [*known, *variants(sources, known), *without_listed(unlisted(sources), known)]:
        if len(candidate.words) < SHORTEST:
            continue
        first = found.setdefault(candidate.words, candidate)
        if required(candidate) < required(first):
            found[candidate.words] = first._replace(flags=candidate.flags)
    return list(found.values())


def required(reference):
    return sum(not f & OPTIONAL for f in reference.flags)
