/** UTF-16 units of a page that are read for reports: a book of two hundred pages. */
export const MAX_STORY = 400_000;
