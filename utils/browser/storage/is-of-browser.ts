/** Whether the browser failed, as where it has no room or closes the database; otherwise what was read is damaged. */
export const isOfBrowser = (error: unknown): boolean => error instanceof DOMException;
