"""Labelled contributing guides as rows of features."""
import collections, csv, math, os, subprocess, tempfile

import numpy, scipy.sparse

TOPICS = ["CF", "CT", "TC", "BW", "DC", "SC"]
"""Labels in the order of `GuideTopic`."""
GROUPS = ["words", "stems", "before", "after", "heading", "layout"]
"""In the order of `GuideFeatures.Group`."""
BUCKETS = 1 << 15
"""As `GuideFeatures.bucketBits` says."""


class Guides:
    """Blocks of guides, one row each.

    features  sparse matrix of one column a bucket for each group, 1 where the block has it
    scores    what the rules find in the block, of each topic
    guide     number of the guide the block is of
    label     number of the topic the block is labelled with, 6 for none
    coverage  for each guide what the rules find in all of it, in parts of what is enough
    truth     for each guide whether a paragraph is labelled with the topic
    owner     for each guide a number of the owner of its repository
    said      for each guide whether the model that is built into the program says that it covers the topic
    """

    def __init__(self, table, program):
        paragraphs = collections.defaultdict(list)
        with open(table, encoding="utf-8", newline="") as source:
            for row in csv.DictReader(source, delimiter="\t", quoting=csv.QUOTE_NONE):
                paragraphs[row["project"]].append((row["label"], unescaped(row["text"])))
        self.names = sorted(paragraphs)
        owners = sorted({name.split("/")[0].lower() for name in self.names})
        self.owner = numpy.array([owners.index(name.split("/")[0].lower()) for name in self.names])
        self.truth = numpy.array([[any(label == topic for label, _ in paragraphs[name]) for topic in TOPICS]
                                  for name in self.names])
        self.read(paragraphs, program)

    def read(self, paragraphs, program):
        with tempfile.TemporaryDirectory() as folder:
            starts = [write(paragraphs[name], path(folder, number)) for number, name in enumerate(self.names)]
            files = [path(folder, number) for number in range(len(self.names))]
            lines = subprocess.run([program, *files], stdout=subprocess.PIPE, check=True, text=True).stdout.splitlines()
        rows = [line.split("\t") for line in lines]
        self.guide = numpy.array([int(row[0]) for row in rows])
        self.label = numpy.array([label(starts[int(row[0])], int(row[1]), int(row[2])) for row in rows])
        self.scores = numpy.array([row[4].split(",") for row in rows], dtype=float)
        self.coverage = numpy.zeros((len(self.names), len(TOPICS)))
        self.said = numpy.zeros(self.truth.shape, dtype=bool)
        for row in rows:
            self.coverage[int(row[0])] = [float(value) for value in row[3].split(",")]
            self.said[int(row[0]), [int(topic) for topic in row[-1].split(",") if topic]] = True
        self.features = [matrix([row[5 + number] for row in rows]) for number in range(len(GROUPS))]


def path(folder, number):
    return os.path.join(folder, str(number), "CONTRIBUTING.md")


def write(paragraphs, path):
    """Writes paragraphs as a guide; the first line and the label of each."""
    os.makedirs(os.path.dirname(path))
    starts, line = [], 1
    for label, text in paragraphs:
        starts.append((line, label))
        line += text.count("\n") + 2
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n\n".join(text for _, text in paragraphs) + "\n")
    return starts


def label(starts, first, last):
    """The topic of the block that stands in these lines: that of the paragraph in which it begins."""
    begun = [label for line, label in starts if line <= first]
    return TOPICS.index(begun[-1]) if begun and begun[-1] in TOPICS else len(TOPICS)


def matrix(fields):
    """A row for each field of buckets; each counts 1 over the root of their number."""
    rows = [[int(bucket) for bucket in field.split(",")] if field else [] for field in fields]
    values = [1 / math.sqrt(len(row)) for row in rows for _ in row]
    columns = [bucket for row in rows for bucket in row]
    ends = numpy.cumsum([0] + [len(row) for row in rows])
    found = scipy.sparse.csr_matrix((values, columns, ends), shape=(len(rows), BUCKETS))
    found.sum_duplicates()
    return found


def unescaped(text):
    parts = text.split("\\\\")
    return "\\".join(part.replace("\\n", "\n").replace("\\t", "\t") for part in parts)
