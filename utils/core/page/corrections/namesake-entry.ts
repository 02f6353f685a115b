import type { Correction } from '../../settings/types.ts';

function seenWhere({ scope }: Correction): string {
  switch (scope.kind) {
    case 'everywhere':
      return 'something else';
    case 'site':
      return `something else, as on ${scope.host}`;
    case 'page':
      return `something else, as on ${scope.url}`;
  }
}

/**
 * A correction as whoever keeps the pack can take it over: the entity's id and a `namesakes` entry of the pack format.
 * What the text means there the reader has not said: `what` tells where it was seen and waits to be made exact.
 */
export const namesakeEntry = (correction: Correction): string =>
  `${JSON.stringify(
    { entity: correction.entity, namesakes: [{ text: correction.text, what: seenWhere(correction) }] },
    null,
    2,
  )}\n`;
