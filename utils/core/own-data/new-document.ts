import type { OwnDocument, OwnHeader } from './types.ts';

/** Own data with nothing in it. `asOf`: the day on which it is made. */
export const emptyOwnDocument = (header: OwnHeader, asOf: string): OwnDocument => ({
  format: 'partnership-pack/2',
  ...header,
  version: '0',
  asOf,
  sources: [],
  institutions: [],
  officials: [],
  agreements: [],
  visits: [],
  events: [],
});

const MY_DATA = 'my-data-';
/** Whether it is the id of "My data", of this reader or of another one. */
export const isMyDataId = (id: string): boolean => id.startsWith(MY_DATA);

/**
 * What the reader entered and kept itself. `mark`: a few characters that no other reader has, so that the data of two
 * readers can be loaded side by side.
 */
export const ownHeader = (mark: string): OwnHeader => ({
  id: `${MY_DATA}${mark}`,
  title: { en: 'My data', 'zh-Hans': '我的数据' },
  coverage: {
    en: 'What the reader entered or kept from pages; as complete as the reader made it.',
    'zh-Hans': '由读者自行录入或从网页保存的内容；其完整程度取决于读者。',
  },
  licence: null,
});

/** `2026.11.28.12`: grows with every change. `day`: `2026-11-28`, of the last change. */
export const ownVersion = (day: string, revision: number): string => `${day.replaceAll('-', '.')}.${revision}`;
