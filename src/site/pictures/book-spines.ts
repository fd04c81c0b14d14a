const MOST_SPINES = 80;
const SPINE = { width: 7, step: 8, height: 44, tallest: 2000 };

/** Papers as book spines on a shelf: an SVG path, and its size. */
export interface Spines {
  readonly outline: string;
  readonly width: number;
  readonly height: number;
}

/** A spine per paper, in order, as high as its abstract is long, low without one; of many papers only some are drawn. */
export function drawSpines(lengths: readonly number[]): Spines {
  const papersPerSpine = Math.ceil(lengths.length / MOST_SPINES);
  const shown = lengths.filter((_, index) => index % papersPerSpine === 0);
  const outline = shown
    .map((length, index) => {
      const share = Math.min(1, length / SPINE.tallest);
      const height = Math.max(4, Math.round(SPINE.height * share));
      return `M${index * SPINE.step} ${SPINE.height - height}h${SPINE.width}v${height}h-${SPINE.width}z`;
    })
    .join('');
  return { outline, width: Math.max(1, shown.length) * SPINE.step, height: SPINE.height };
}
