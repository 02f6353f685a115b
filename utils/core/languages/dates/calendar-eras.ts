/** The years before the first of each era of Japan and of the Republic of China, by the pattern of its names. */
export const ERAS: readonly (readonly [names: string, before: number])[] = [
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
  ['中?[華华]?民[國国]', 1911],
];
