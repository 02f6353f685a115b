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
 * A correction for the maintainer of the pack: the entity's id and a `namesakes` entry of the pack format. The reader
 * has not said what the text means, so `what` says where it was seen, to be completed.
 */
export const namesakeEntry = (correction: Correction): string =>
  `${JSON.stringify(
    { entity: correction.entity, namesakes: [{ text: correction.text, what: seenWhere(correction) }] },
    null,
    2,
  )}\n`;
