"""The bytes of Sources/CGuideModel/model.bin; `TopicModel` and `GuideTopics` read them."""
import numpy

from . import learning

MAGIC = b"CSGM"
LANES = 8
"""Rows of weights have this many numbers; the last stays 0."""


def build(block_model, guide_model):
    """Parameters as 32-bit floats, padded to 128, then a row of weights for each bucket; all little-endian."""
    scales = [float(block_model.scale) * weight for weight in learning.GROUP_WEIGHTS]
    parameters = [*scales, *block_model.bias, *block_model.rules.T.flatten(), *guide_model.rows.flatten()]
    padded = numpy.zeros(127, dtype="<f4")
    padded[:len(parameters)] = parameters
    weights = numpy.zeros((block_model.weights.shape[1], LANES), dtype=numpy.int8)
    weights[:, :block_model.weights.shape[0]] = block_model.weights.T
    return MAGIC + padded.tobytes() + weights.tobytes()
