import type { FindingKind } from '../search/types.ts';
import type { StringKey } from './translate.ts';

type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

/** Where the catalogue names a kind of institution or record; browsers allow no hyphen in the name of a string. */
export function kindKey(kind: FindingKind): `kinds.${Camel<FindingKind>}` & StringKey {
  return `kinds.${kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as Camel<FindingKind>}`;
}
