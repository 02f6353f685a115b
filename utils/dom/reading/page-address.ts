/**
 * Where a page says that it lies, which a copy keeps when it is read elsewhere;
 * otherwise where it was loaded from. Asked with every batch, so only the head is
 * searched: on the huge page of the benchmark (row 4) searching the whole showed.
 */
export function pageAddress(document: Document): string {
  const { head } = document;
  // An element named `head` may stand in its place.
  const link = head instanceof HTMLHeadElement ? head.querySelector<HTMLLinkElement>('link[rel=canonical]') : null;
  return link?.href || document.URL;
}
