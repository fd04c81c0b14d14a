/** An axis has no direction of its own: 1, or -1 to turn it so that what lies far off lies to the right and below. */
export function senseOf(along: Float64Array, masses: Float64Array): number {
  return along.reduce((sum, one, i) => sum + masses[i]! * one ** 3, 0) < 0 ? -1 : 1;
}
