/**
 * Makes a table when it is first asked for. The browser starts the background again and again, often for an answer that
 * reads no text; it would otherwise make all tables of all languages each time.
 */
export function madeOnce<Table extends object>(make: () => Table): () => Table {
  let made: Table | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
