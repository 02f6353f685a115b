/** Where a page says that it lies, which a copy keeps when it is read elsewhere; otherwise where it was loaded from. */
export const pageAddress = (document: Document): string =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || document.URL;
