import { slugOf } from '../register/packing/ids.ts';

/**
 * An id for a new row: `own-kyoto-university-1a2b3c4d`. `mark`: some characters of a random UUID, so that rows which
 * two windows or two readers add never share an id by chance.
 */
export const rowId = (text: string, mark: string): string => `own-${slugOf(text, 'row')}-${mark}`;
