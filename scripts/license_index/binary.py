"""The layout of the index: little-endian tables behind a header, read by `LicenseIndex`."""
import collections, itertools, re, struct

from . import approvals
from .references import OPTIONAL, TEXT
from .words import SPELLINGS, word_hash

MAGIC, VERSION = b"CSLI", 2
DEPRECATED, OSI, FSF, OPEN_DEFINITION, PERMISSIVE = 1, 2, 4, 8, 16
CRITICAL, VERSION_WORD, BEGINS_PHRASE, BINDING, TURNING, LABEL = 1, 2, 4, 8, 16, 32
LISTED, PERMISSIVE_TEXT = 4, 8  # beside the kind of a reference; of one that is not listed, its class
BLOCK = 16
FILTER_BITS = 1 << 20  # a bit for each hash of an indexed sequence
LONG = 1500  # words; of longer texts every eighth sequence of four is indexed, of short ones every one
SHORT = 80
COUNT_BITS = 11  # of the head before the postings of each sequence of four words; the other bits are of its hash
GRAM_BUCKETS = 1 << 15
FREE_PARTS = 4  # of a text with more optional parts not every choice of them is listed

# Words that turn a license into another one, or its permission into a refusal.
CRITICAL_WORDS = """not no nor non lesser affero commercial noncommercial commercially derivatives sharealike except unless
 prohibited forbidden military academic research personal evaluation internal only sell""".split()
# Words that oblige, allow, forbid or limit: an addition without any of them changes no license.
BINDING_WORDS = """must shall may can cannot should will provided require requires required requirement condition conditions
permitted permission permissions restrict restricted restriction restrictions limited allow allowed obligation
obligations subject agree agrees fee fees royalty royalties pay payment sale sold rent purpose purposes solely exclusively
government entity company companies employees patent patents terminate terminates consent approval prior written endorse
acknowledge acknowledgment indemnify warranty liable liability retain reproduce notify mandatory""".split()
# Words that turn a permission around wherever they come or go.
TURNING_WORDS = """not no nor non commercial noncommercial commercially derivatives except unless prohibited forbidden
military academic research personal evaluation internal only sell""".split()
VERSION_WORDS = "1 2 3 4 lesser library affero later".split()


class Strings:
    def __init__(self):
        self.data, self.places = bytearray(), {}

    def place(self, text):
        if text not in self.places:
            self.places[text] = len(self.data)
            self.data += text.encode()
        return self.places[text], len(text.encode())


def pack(kind, values):
    return struct.pack(f"<{len(values)}{kind}", *values)


def vocabulary(references, phrases):
    """Word to id, from 1; 0 is a word that no reference holds."""
    found = sorted({w for r in references for w in r.words} | {w for phrase in phrases for w in phrase})
    ids = {word: number for number, word in enumerate(found, 1)}
    for variant, word in SPELLINGS.items():
        if word in ids and variant not in ids:
            ids[variant] = ids[word]
    return ids


def mix(a, b, c, d):
    value = a | b << 16 | c << 32 | d << 48
    value = ((value ^ (value >> 29)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
    return value ^ (value >> 32)


def is_indexed(hash_, count):
    return count <= SHORT or hash_ & (7 if count > LONG else 3) == 0


def marks(flags):
    """Runs of words with the same flags, as start, length and flags."""
    found, start = [], 0
    for end in range(1, len(flags) + 1):
        if end == len(flags) or flags[end] != flags[start]:
            if flags[start]:
                found += [start, end - start, flags[start]]
            start = end
    return found


def reference_tables(references, ids, strings, categories):
    words, records, all_marks, clauses, postings, filter_bits = [], [], [], [], [], set()
    for number, reference in enumerate(references):
        codes = [ids[w] for w in reference.words]
        sampled = 0
        for place in range(len(codes) - 3):
            four = tuple(codes[place:place + 4])
            hash_ = mix(*four)
            if is_indexed(hash_, len(codes)):
                postings.append((hash_, number, place))
                filter_bits.add(hash_ >> 19 & FILTER_BITS - 1)
                sampled += not any(f & OPTIONAL for f in reference.flags[place:place + 4])
        place, length = strings.place(reference.id)
        found = marks(reference.flags)
        is_permissive = approvals.is_permissive(reference.id, categories.get(reference.id))
        standing = PERMISSIVE_TEXT * is_permissive if reference.id.startswith("LicenseRef-") else LISTED
        required = sum(not f & OPTIONAL for f in reference.flags)
        records += [len(words), len(codes), required, sampled, reference.kind | standing, place, length,
                    len(all_marks) // 3, len(found) // 3, len(clauses) // 3, len(reference.clauses)]
        all_marks += found
        for start, label in reference.clauses:
            clauses += [start, *strings.place(label)]
        words += codes + [0] * (-len(codes) % BLOCK)
    seen = bytearray(FILTER_BITS // 8)
    for bit in filter_bits:
        seen[bit >> 3] |= 1 << (bit & 7)
    buckets, entries = gram_tables(postings)
    return [pack("H", words), pack("I", records), pack("H", all_marks), pack("I", clauses), pack("I", buckets),
            pack("I", entries), bytes(seen)]


def gram_tables(postings):
    """Where each bucket of sequences begins, and the places of each sequence behind its head, the rarer ones first; those in one text
    from its end on."""
    places = collections.defaultdict(list)
    for hash_, number, place in sorted(postings, key=lambda p: (p[1], -p[2])):
        places[hash_].append(number << 16 | place)
    buckets, entries = [0] * (GRAM_BUCKETS + 1), []
    for hash_ in sorted(places, key=lambda h: (h >> 3 & GRAM_BUCKETS - 1, len(places[h]), h)):
        assert len(places[hash_]) < 1 << COUNT_BITS
        entries += [hash_ >> 32 + COUNT_BITS << COUNT_BITS | len(places[hash_]), *places[hash_]]
        buckets[(hash_ >> 3 & GRAM_BUCKETS - 1) + 1] = len(entries)
    for key in range(GRAM_BUCKETS):
        buckets[key + 1] = max(buckets[key], buckets[key + 1])
    return buckets, entries


def whole_tables(references, ids):
    """Hashes of the words of listed texts with and without what may be left out; those of two texts are left out."""
    found = collections.defaultdict(set)
    for number, reference in enumerate(references):
        if reference.kind == TEXT and not reference.id.startswith("LicenseRef-"):
            for words in wholes(reference):
                found[whole_hash([ids[w] for w in words])].add(number)
    entries = sorted((hash_, *numbers) for hash_, numbers in found.items() if len(numbers) == 1)
    return [pack("I", [hash_ for hash_, _ in entries]), pack("H", [number for _, number in entries])]


def wholes(reference):
    """The words with each choice of what may be left out; of many such parts the first and the last are chosen alone."""
    parts = [(bool(is_optional), [w for w, _ in part]) for is_optional, part in itertools.groupby(
        zip(reference.words, reference.flags), lambda pair: pair[1] & OPTIONAL)]
    optional = [number for number, (is_optional, _) in enumerate(parts) if is_optional]
    free = optional if len(optional) <= FREE_PARTS else [optional[0], optional[-1]]
    for rest in (set(), set(optional) - set(free)):
        for count in range(len(free) + 1):
            for left_out in itertools.combinations(free, count):
                yield [w for number, (_, part) in enumerate(parts) if number not in {*left_out, *rest} for w in part]


def whole_hash(codes):
    value = 0xCBF29CE484222325
    for code in codes:
        value = ((value ^ code) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value >> 32


def word_key(hash_):
    """The upper 12 bits; hashes of short words differ in the lower bits alone, so those are mixed in."""
    return (hash_ * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF) >> 52


def word_tables(ids, phrases):
    entries = sorted((word_key(word_hash(word)), word_hash(word), number) for word, number in ids.items())
    assert len({h for _, h, _ in entries}) == len(entries) and max(ids.values()) < 65536
    buckets = [0] * 4097
    for key, _, _ in entries:
        buckets[key + 1] += 1
    for key in range(4096):
        buckets[key + 1] += buckets[key]
    flags = bytearray(max(ids.values()) + 1)
    for bit, group in ((CRITICAL, CRITICAL_WORDS), (VERSION_WORD, VERSION_WORDS), (BINDING, BINDING_WORDS),
                       (TURNING, TURNING_WORDS)):
        for word in group:
            if word in ids:
                flags[ids[word]] |= bit
    for phrase in phrases:
        flags[ids[phrase[0]]] |= BEGINS_PHRASE
    for word in ids:
        if re.fullmatch(r"[0-9]{1,2}|[a-z]|[ivx]{2,5}", word):
            flags[ids[word]] |= LABEL
    return [pack("Q", [h for _, h, _ in entries]), pack("H", [n for _, _, n in entries]), pack("H", buckets), bytes(flags)]


def list_table(entries, key, strings, categories):
    records = []
    for entry in sorted(entries, key=lambda e: e[key].lower()):
        name = entry[key]
        flags = (DEPRECATED * bool(entry.get("isDeprecatedLicenseId")) | OSI * bool(entry.get("isOsiApproved"))
                 | FSF * approvals.is_fsf_free(name) | OPEN_DEFINITION * approvals.is_open_definition(name)
                 | PERMISSIVE * approvals.is_permissive(name, categories.get(name)))
        records += [*strings.place(name), *strings.place(" ".join(entry["name"].split())), flags]
    return pack("I", records)


def name_tables(names, strings):
    firsts, records, hashes, versions = [], [], [], []
    order = sorted(names.items(), key=lambda item: (word_hash(item[0][0]), -len(item[0]), item[0]))
    for sequence, ids in order:
        firsts.append(word_hash(sequence[0]))
        records += [len(hashes), len(sequence), len(versions) // 4, len(ids)]
        hashes += [word_hash(token) for token in sequence]
        for version, name in sorted(ids.items()):
            hash_ = word_hash(version)
            versions += [hash_ & 0xFFFFFFFF, hash_ >> 32, *strings.place(name)]
    return [pack("Q", firsts), pack("I", records), pack("Q", hashes), pack("I", versions)]


def build(sources, references, names, phrases):
    strings = Strings()
    strings.place(f"{sources.version} {sources.date}")
    ids = vocabulary(references, phrases)
    categories = {entry["spdx_license_key"]: entry["category"] for entry in sources.scancode}
    tables = word_tables(ids, phrases) + reference_tables(references, ids, strings, categories)
    tables += [list_table(sources.licenses, "licenseId", strings, categories),
               list_table(sources.exceptions, "licenseExceptionId", strings, {})]
    tables += name_tables(names, strings)
    tables.append(pack("I", [0, len(f"{sources.version} {sources.date}")]))
    tables.append(bytes(strings.data))
    tables += whole_tables(references, ids)
    head = 16 + 8 * len(tables)
    directory, body = [], bytearray()
    for table in tables:
        body += bytes(-(head + len(body)) % 8)
        directory += [head + len(body), len(table)]
        body += table
    return MAGIC + struct.pack("<III", VERSION, head + len(body), len(tables)) + pack("I", directory) + bytes(body)
