import { z } from 'zod';

/** The last place in each direction: places have 12 bits. */
export const LAST_PLACE = 4095;
const place = z.int().min(0).max(LAST_PLACE);

/** Where papers lie on the map, parallel to them. */
export const mapLayoutSchema = z.strictObject({
  /** From the left and from the top, on a square. */
  places: z.array(z.tuple([place, place])),
  /** Of the ten papers most similar to a paper, the share that are among its ten nearest on the map. */
  neighboursKept: z.number().min(0).max(1),
});
export type MapLayout = z.infer<typeof mapLayoutSchema>;
