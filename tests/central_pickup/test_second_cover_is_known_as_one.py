"""Central knows which papers have a cover, whoever asks and from whichever desk."""

from __future__ import annotations

from tests.central_pickup.scene import Scene, done
from tests.support.central import new_key


def test_the_second_cover_is_a_reprint_at_every_desk(scene: Scene) -> None:
    placed, other = scene.placed(), scene.placed()
    key = new_key()
    assert not done(scene.clerk.print_cover(placed.reservation_id, key)).again
    assert not done(scene.clerk.print_cover(placed.reservation_id, key)).again, "the same one"
    assert done(scene.clerk.print_cover(placed.reservation_id, new_key())).again
    next_desk = scene.clerk_at(5)
    assert done(next_desk.print_cover(placed.reservation_id, new_key())).again
    assert not done(next_desk.print_cover(other.reservation_id, new_key())).again
    full = done(scene.clerk.reservation(placed.reservation_id))
    assert [line.verb for line in full.history].count("print_cover") == 3
