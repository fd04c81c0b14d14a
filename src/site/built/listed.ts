import { daysOf } from '../../collection/listed-days.ts';
import type { Paper } from '../../collection/paper.ts';
import { collection } from './site-data.ts';

/** The days on which papers were listed, the newest first; none where no dump is dated. */
export const days = daysOf(collection.papers);

/** The last of the days, whose papers are marked as new; null where there are no papers from before. */
export const newestDay = collection.papers.some(({ listed }) => listed !== days[0])
  ? (days[0] ?? null)
  : null;

/** Whether a paper is of the last day. */
export const isNew = ({ listed }: Paper) => listed !== null && listed === newestDay;
