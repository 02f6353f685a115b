import type { OwnRows } from '../../utils/core/own-data/types.ts';

/** What the reader enters comes from the reader. */
export const BY_HAND: OwnRows['sources'] = {
  id: 'by-hand',
  publisher: 'My data',
  title: 'Entered by hand',
  language: 'en',
};
