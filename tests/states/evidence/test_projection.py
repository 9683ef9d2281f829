"""Vectors on their principal axes, against the eigenvectors of their covariance."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.states.evidence.projection import project

RNG = np.random.default_rng(5)


@pytest.mark.parametrize(("count", "features"), [(60, 7), (9, 40)])
def test_the_axes_are_those_of_the_covariance(count: int, features: int) -> None:
    vectors = RNG.normal(size=(count, features)) @ RNG.normal(size=(features, features)) + 3
    points, shares = project(vectors.astype(np.float32))
    variances, directions = np.linalg.eigh(np.cov(vectors.astype(np.float32), rowvar=False))
    assert shares == pytest.approx((variances / variances.sum())[::-1][:2], rel=1e-5)
    expected = (vectors - vectors.mean(axis=0)) @ directions[:, ::-1][:, :2]
    for axis in range(2):
        turned = np.sign(points[0, axis] * expected[0, axis])
        np.testing.assert_allclose(points[:, axis], turned * expected[:, axis], atol=1e-4)


def test_the_largest_coordinate_of_each_axis_is_positive_whatever_the_order_of_the_pictures() -> None:
    vectors = RNG.normal(size=(30, 4)).astype(np.float32) * [1, 5, 2, 9]
    points, _ = project(vectors.astype(np.float32))
    np.testing.assert_allclose(project(vectors[::-1].astype(np.float32)).points[::-1], points, atol=1e-9)
    slopes = np.linalg.lstsq(points, vectors - vectors.mean(axis=0), rcond=None)[0]
    assert all(axis[np.abs(axis).argmax()] > 0 for axis in slopes)


def test_equal_vectors_stand_at_one_point() -> None:
    points, shares = project(np.full((5, 3), 0.1, np.float32))
    assert not points.any()
    assert not shares.any()


def test_vectors_of_one_number_have_one_axis() -> None:
    points, shares = project(np.array([[1], [3], [8]], np.float32))
    np.testing.assert_allclose(points, [[-3, 0], [-1, 0], [4, 0]])
    assert shares.tolist() == [1, 0]


def test_a_vector_that_is_not_finite_has_no_place_and_moves_no_other() -> None:
    vectors = RNG.normal(size=(6, 3)).astype(np.float32)
    broken = np.insert(vectors, 2, [np.nan, 0, 1], axis=0)
    points = project(broken).points
    assert np.isnan(points[2]).all()
    np.testing.assert_allclose(np.delete(points, 2, axis=0), project(vectors).points)


def test_no_vectors_have_no_places() -> None:
    assert project(np.zeros((0, 4), np.float32)).points.shape == (0, 2)
