"""Two steps of logistic regression: the topic of each block, then the topics of a guide."""
import numpy, scipy.sparse
from sklearn.linear_model import LogisticRegression

from . import guides

GROUP_WEIGHTS = [1, 1, 0.3, 0.3, 0.7, 2]
"""What the features of a group count, in the order of `guides.GROUPS`."""
FULL_SCORE = 8
"""A block with this score of the rules or more has all of a topic's feature."""
THRESHOLD = 0.45
"""A guide covers a topic from this probability on; below a half, for a topic missed and one too many cost F1 alike."""
LEVELS = 127
"""Weights are stored as whole numbers up to this one, both ways."""


class BlockModel:
    """Probabilities of the topics, and of none, of a block."""

    def __init__(self, labelled, rows):
        features = weighted(labelled.features)
        rare = numpy.sqrt(rarity(features[rows]))
        rules = labelled.scores.clip(max=FULL_SCORE) / FULL_SCORE
        inputs = scipy.sparse.hstack([features @ scipy.sparse.diags(rare), scipy.sparse.csr_matrix(rules)]).tocsr()
        fitted = LogisticRegression(C=3, class_weight="balanced", max_iter=1000, tol=1e-4)
        fitted.fit(inputs[rows], labelled.label[rows])
        weights = fitted.coef_[:, :guides.BUCKETS] * rare
        self.scale = numpy.float32(numpy.abs(weights).max() / LEVELS)
        self.weights = numpy.rint(weights / self.scale).astype(numpy.int8)
        self.rules = fitted.coef_[:, guides.BUCKETS:].astype(numpy.float32)
        self.bias = fitted.intercept_.astype(numpy.float32)

    def probabilities(self, labelled, rows):
        margins = weighted([group[rows] for group in labelled.features]) @ (self.weights.T * float(self.scale))
        margins += labelled.scores[rows].clip(max=FULL_SCORE) / FULL_SCORE @ self.rules.T + self.bias
        powers = numpy.exp(margins - margins.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)


def weighted(groups):
    return sum(group * weight for group, weight in zip(groups, GROUP_WEIGHTS)).tocsr()


def rarity(features):
    """Inverse document frequency of each bucket, in parts of that of a bucket one block in 150 has."""
    blocks = features.shape[0]
    return numpy.log((blocks + 1) / ((features > 0).sum(axis=0).A1 + 1)) / 5


class GuideModel:
    """Margins of the topics of a guide; it covers those at or above 0."""

    def __init__(self, probabilities, labelled, chosen):
        inputs = [evidence(probabilities, labelled, topic)[chosen] for topic in range(len(guides.TOPICS))]
        self.rows = numpy.array([row(values, labelled.truth[chosen, topic]) for topic, values in enumerate(inputs)])

    def covers(self, probabilities, labelled, chosen):
        topics = range(len(guides.TOPICS))
        margins = [evidence(probabilities, labelled, topic)[chosen] @ self.rows[topic][1:] + self.rows[topic][0] for topic in topics]
        return numpy.array(margins).T >= 0


def evidence(probabilities, labelled, topic):
    """The best block on the topic, what the rules find, how many blocks there are, and blocks on each other topic."""
    count = len(labelled.names)
    best = numpy.zeros(count)
    numpy.maximum.at(best, labelled.guide, probabilities[:, topic])
    blocks = numpy.bincount(labelled.guide, minlength=count)
    sums = [numpy.bincount(labelled.guide, probabilities[:, other], minlength=count) * (other != topic)
            for other in range(len(guides.TOPICS))]
    return numpy.column_stack([best] + [numpy.sqrt(value) for value in [labelled.coverage[:, topic], blocks, *sums]])


def row(inputs, truth):
    """The bias and the factors of the inputs; the threshold is part of the bias."""
    mean, spread = inputs.mean(axis=0), inputs.std(axis=0)
    spread[spread == 0] = 1
    fitted = LogisticRegression(C=0.1, max_iter=1000, tol=1e-6).fit((inputs - mean) / spread, truth)
    factors = fitted.coef_[0] / spread
    bias = fitted.intercept_[0] - factors @ mean - numpy.log(THRESHOLD / (1 - THRESHOLD))
    return numpy.concatenate([[bias], factors]).astype(numpy.float32)


def folds(owners, seed, count=5):
    """A fold for each owner, so that no owner's guides are both learned from and judged."""
    order = numpy.random.RandomState(seed).permutation(owners.max() + 1)
    return (numpy.argsort(order) % count)[owners]


def held_out(labelled, chosen, seed):
    """Probabilities for the blocks of the chosen guides, each from models that saw none of its owner's."""
    probabilities = numpy.zeros((len(labelled.guide), len(guides.TOPICS) + 1))
    fold = folds(labelled.owner, seed)
    for number in range(fold.max() + 1):
        seen = (chosen & (fold != number))[labelled.guide]
        unseen = (chosen & (fold == number))[labelled.guide]
        probabilities[unseen] = BlockModel(labelled, seen).probabilities(labelled, unseen)
    return probabilities


def learn(labelled, chosen, seed=0):
    """Both models from the chosen guides."""
    guide_model = GuideModel(held_out(labelled, chosen, seed), labelled, chosen)
    return BlockModel(labelled, chosen[labelled.guide]), guide_model


def said(models, labelled):
    """For each guide the topics that the models say it covers."""
    block_model, guide_model = models
    every = numpy.ones(len(labelled.guide), dtype=bool)
    chosen = numpy.ones(len(labelled.names), dtype=bool)
    return guide_model.covers(block_model.probabilities(labelled, every), labelled, chosen)


def cross_validated(labelled, seed):
    """For each guide the topics that models say which saw none of its owner's guides."""
    fold = folds(labelled.owner, seed)
    covered = numpy.zeros(labelled.truth.shape, dtype=bool)
    for number in range(fold.max() + 1):
        unseen = fold == number
        block_model, guide_model = learn(labelled, ~unseen, seed=100 * seed + number + 7)
        probabilities = numpy.zeros((len(labelled.guide), len(guides.TOPICS) + 1))
        rows = unseen[labelled.guide]
        probabilities[rows] = block_model.probabilities(labelled, rows)
        covered[unseen] = guide_model.covers(probabilities, labelled, unseen)
    return covered


def f1(said, truth):
    """F1 over all topics, and the mean of the F1 of each."""
    def score(said, truth):
        return 2 * (said & truth).sum() / max(1, said.sum() + truth.sum())
    return score(said, truth), numpy.mean([score(said[:, topic], truth[:, topic]) for topic in range(truth.shape[1])])
