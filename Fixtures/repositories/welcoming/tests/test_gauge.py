from tidewatch.gauge import depth


def test_depth():
    assert depth(3.5, 1.0) == 2.5
