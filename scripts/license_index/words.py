"""The words of a text as `LicenseWords` reads them: change both together."""
import re

# Marks of a reference text: an optional part opens and closes, a slot takes other words (their number behind it), a
# clause has its label behind it; numbers and letters of marks are private characters.
OPEN, CLOSE, SLOT, CLAUSE = "\x01", "\x02", "\x03", "\x04"
MARK, LABEL = 0xE000, 0xE100

# Spellings that the SPDX matching guidelines call equivalent, and a few more of British spelling.
SPELLINGS = {
    "licence": "license", "licences": "licenses", "licenced": "licensed", "licencing": "licensing",
    "licencee": "licensee", "licencees": "licensees", "licencor": "licensor",
    "acknowledgement": "acknowledgment", "acknowledgements": "acknowledgments", "favour": "favor",
    "behaviour": "behavior", "colour": "color", "labour": "labor", "honour": "honor", "neighbouring": "neighboring",
    "organisation": "organization", "organisations": "organizations", "organise": "organize", "analyse": "analyze",
    "artefact": "artifact", "artefacts": "artifacts", "authorisation": "authorization", "authorised": "authorized",
    "authorise": "authorize", "authorising": "authorizing", "unauthorised": "unauthorized",
    "cancelled": "canceled", "catalogue": "catalog", "centre": "center", "defence": "defense", "emphasised": "emphasized",
    "fulfil": "fulfill", "fulfilment": "fulfillment", "initialise": "initialize", "judgement": "judgment",
    "labelled": "labeled", "labelling": "labeling", "maximise": "maximize", "minimise": "minimize",
    "modelled": "modeled", "offence": "offense", "optimise": "optimize", "practise": "practice",
    "programme": "program", "programmes": "programs", "realise": "realize", "recognise": "recognize",
    "recognised": "recognized", "synchronise": "synchronize", "utilisation": "utilization", "utilise": "utilize",
    "whilst": "while", "wilful": "willful", "https": "http", "merchantibility": "merchantability",
    "merchantablity": "merchantability", "warrantees": "warranties", "liablity": "liability",
    "infringment": "infringement", "noninfringment": "noninfringement",
}

# The base letters of U+00C0 to U+017F, so that accents and their loss do not matter.
BASES = ("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
         "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuu"
         "uuuuuuwwyyyzzzzzzs")


def fold(character):
    """Lower case, without accent in the Latin script; as `LicenseLetters`."""
    point = ord(character)
    if point < 0x80:
        return character.lower()
    if 0xC0 <= point <= 0x17F:
        return BASES[point - 0xC0] if BASES[point - 0xC0] != "*" else " "
    if 0x300 <= point <= 0x36F:
        return ""
    if 0x391 <= point <= 0x3A9 or 0x410 <= point <= 0x42F:
        return chr(point + 0x20)
    if 0x400 <= point <= 0x40F:
        return chr(point + 0x50)
    if 0x80 <= point <= 0xBF or 0x2000 <= point <= 0x2FFF or 0x3000 <= point <= 0x303F or point == 0xFFFD or point == 0xFEFF:
        return " "
    return character


def separate(text):
    """`text` in folded letters with tags, entities and addresses made blanks."""
    text = "".join(map(fold, text)).replace("\r", " ")
    text = re.sub(r"</?[a-z!][^<>]{0,300}>", lambda m: " " + "\n" * m.group(0).count("\n"), text)
    text = re.sub(r"&(#x?[0-9a-f]{1,6}|[a-z]{2,8});", " ", text)
    return re.sub(r"(?:https?://|www\.)[^\s<>)\"'\x01-\x03]*", " ", text)


def is_copyright(line):
    bare = re.sub(r"^[^a-z0-9(]*", "", line)
    if len(line.encode()) > 160 or not re.match(r"(portions )?(copyright|\(c\) |all rights reserved)", bare):
        return False
    owns = re.match("all rights", bare) or re.search(r"(19|20)\d\d|\(c\)|©|&copy|yyyy|year", bare)
    return bool(owns) and not re.search(r"permission|license|redistribut|notice|disclaim|statement", bare)


def words(text):
    """The words and marks of a reference text."""
    found = []
    for line in separate(text).split("\n"):
        if is_copyright(line):
            found += re.findall("[\x01\x02]|\x04[\ue100-\ue17f]*", line)
            continue
        line = re.sub(r"^([^a-z0-9\x01-\x03]*)(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{2,5})[.)](?=\s|$)", r"\1", line)
        line = re.sub(r"\((?:\d{1,2}|[a-z]|[ivx]{2,5})\)", " ", line)
        for part in re.findall("[\x01\x02]|\x03.|\x04[\ue100-\ue17f]*|[a-z0-9\u00c0-\uffff]+", line):
            found += [part] if part[0] in (OPEN, CLOSE, SLOT, CLAUSE) else split(part)
    return found


def split(word):
    if word.startswith("non") and len(word) >= 8:
        return ["non", SPELLINGS.get(word[3:], word[3:])]
    if word.startswith("sublicen"):
        return ["sub", SPELLINGS.get(word[3:], word[3:])]
    return [SPELLINGS.get(word, word)]


def word_hash(word):
    """FNV-1a, 64 bit."""
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value
