import { mayBePartOf } from '../../../languages/han/parts.ts';
import type { NameEntries, NameEntry } from '../name-entry.ts';
import type { TextAround } from '../text-around.ts';

/** Whether behind a whole name in Chinese a part of the body is meant that the packs name in other languages alone. */
export const isOfHanPart = (known: NameEntries, { entity, nameKind }: NameEntry, { rightAfter }: TextAround): boolean =>
  nameKind !== 'short' &&
  mayBePartOf(rightAfter, () =>
    known.partsOf(entity).map(({ name, names }) => [name, ...names.map(({ text }) => text)]),
  );

const HAN = /^\p{Script=Han}+$/u;
/** Whether one Chinese name begins with another (国开行, 国开). */
export const isLongerInHan = (longer: string, name: string): boolean =>
  longer.length > name.length && longer.startsWith(name) && HAN.test(longer);
