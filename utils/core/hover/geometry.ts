/** Geometry of pointer and card, in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far a point is from a box; 0 inside. */
export function distance(point: Point, box: Box): number {
  const dx = Math.max(box.left - point.x, 0, point.x - box.right);
  const dy = Math.max(box.top - point.y, 0, point.y - box.bottom);
  return Math.hypot(dx, dy);
}

const side = (from: Point, to: Point, point: Point) =>
  (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);

function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(a, b, point), side(b, c, point), side(c, a, point)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

/** The safe wedge: whether a point lies in the hull of the apex (where the pointer left the name) and the card. */
export function inWedge(apex: Point, card: Box, point: Point): boolean {
  if (distance(point, card) === 0) return true;
  const corners: readonly [Point, Point, Point, Point] = [
    { x: card.left, y: card.top },
    { x: card.right, y: card.top },
    { x: card.right, y: card.bottom },
    { x: card.left, y: card.bottom },
  ];
  const [a, b, c, d] = corners;
  return (
    inTriangle(point, apex, a, b) ||
    inTriangle(point, apex, b, c) ||
    inTriangle(point, apex, c, d) ||
    inTriangle(point, apex, d, a)
  );
}
