import type { PackDocument } from '../../../utils/core/pack/types.ts';
import { readRecords } from '../read-records.ts';
import { Tally } from '../tally.ts';
import { type MadePack, type Recipe, RecipeError, type RecipeOptions } from '../types.ts';
import { displayNameOf, SOURCE, toInstitution } from './institution.ts';
import { keepParents } from './parents.ts';
import { type RorName, type RorRecord, readRorRecord } from './record.ts';

/** The types of the registry. */
const TYPES = [
  'archive',
  'company',
  'education',
  'facility',
  'funder',
  'government',
  'healthcare',
  'nonprofit',
  'other',
];

/** A dump holds a table and, in some years, the records in both schemas. */
const chooseFile = (name: string): number => {
  if (!/\.(json|jsonl|ndjson)$/i.test(name)) return 0;
  return /schema_?v2/i.test(name) ? 2 : 1;
};

interface Kept {
  readonly record: RorRecord;
  readonly display: RorName;
}

/** Why a record is left out; `null` for one that goes into the pack. */
function reasonToLeaveOut(record: RorRecord, { countries, types }: RecipeOptions): string | null {
  if (record.status !== 'active') return `status: ${record.status}`;
  if (countries.length > 0 && !record.countries.some((country) => countries.includes(country)))
    return `not in ${countries.join(', ')}`;
  if (types.length > 0 && !record.types.some((type) => types.includes(type))) return `not of type ${types.join(', ')}`;
  return null;
}

/** Takes from `aside` the units of what is kept, and all bodies that it is a part of. */
function addRelated(kept: Map<string, Kept>, aside: Map<string, Kept>): void {
  const units = [...kept.values()].flatMap(({ record }) => record.children);
  const chosen = new Set(kept.keys());
  for (const { record } of aside.values())
    if (record.parents.some((parent) => chosen.has(parent))) units.push(record.id);
  const above = [...kept.values()].flatMap(({ record }) => record.parents);
  const take = (id: string): Kept | undefined => {
    const found = aside.get(id);
    if (found) kept.set(id, { record: found.record, display: found.display });
    aside.delete(id);
    return found;
  };
  for (const id of units) take(id);
  for (let id = above.pop(); id !== undefined; id = above.pop()) above.push(...(take(id)?.record.parents ?? []));
}

async function collect(files: readonly string[], options: RecipeOptions) {
  const dropped = new Tally();
  const leftOut = new Tally();
  const kept = new Map<string, Kept>();
  /** What the options leave out, as long as it may be related to what they choose. */
  const aside = new Map<string, Kept & { readonly reason: string }>();
  let read = 0;
  let changed = '';
  for (const file of files)
    for await (const { record: value } of readRecords(file, chooseFile)) {
      read += 1;
      const record = readRorRecord(value);
      const display = record && displayNameOf(record);
      const reason =
        value === undefined
          ? 'line that is not JSON'
          : !record
            ? 'no record of the registry'
            : !display
              ? 'without a name of at most 300 characters'
              : kept.has(record.id) || aside.has(record.id)
                ? 'already read'
                : reasonToLeaveOut(record, options);
      if (record?.changed && record.changed > options.today) dropped.add('day of change in the future', record.id);
      else if (record?.changed && record.changed > changed) changed = record.changed;
      if (reason === null && record && display) kept.set(record.id, { record, display });
      else if (options.withRelationships && record && display && reason?.startsWith('not '))
        aside.set(record.id, { record, display, reason });
      else if (reason !== null) leftOut.add(reason, record?.id);
    }
  addRelated(kept, aside);
  for (const { reason, record } of aside.values()) leftOut.add(reason, record.id);
  return { leftOut, dropped, kept, read, changed };
}

async function make(files: readonly string[], options: RecipeOptions): Promise<MadePack> {
  const unknown = options.types.find((type) => !TYPES.includes(type));
  if (unknown !== undefined) throw new RecipeError(`--type is one of ${TYPES.join(', ')}, not “${unknown}”`);
  const { leftOut, dropped, kept, read, changed } = await collect(files, options);
  if (kept.size === 0) throw new RecipeError(noneKept(read, leftOut));
  if (changed === '') throw new RecipeError('no record says when it was changed, so the day of the data is not known');
  const parentOf = keepParents([...kept.values()].map(({ record }) => record));
  const institutions = [...kept.values()].map(({ record, display }) =>
    toInstitution(record, display, parentOf.get(record.id) ?? null, dropped),
  );
  institutions.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    pack: { ...headerOf(options, changed), institutions },
    read,
    leftOut: leftOut.counts,
    dropped: dropped.counts,
    examples: new Map([...leftOut.examples, ...dropped.examples]),
  };
}

function noneKept(read: number, leftOut: Tally): string {
  const reasons = [...leftOut.counts].map(([reason, count]) => `${count} ${reason}`);
  return read === 0 ? 'the file holds no record' : `none of ${read} records is left: ${reasons.join('; ')}`;
}

function headerOf({ countries, types }: RecipeOptions, changed: string): Omit<PackDocument, 'institutions'> {
  const scope = [...countries, ...types];
  const only = [
    ...(types.length > 0 ? [`of type ${types.join(' or ')}`] : []),
    ...(countries.length > 0 ? [`in ${countries.join(', ')}`] : []),
  ].join(' ');
  return {
    format: 'partnership-pack/2',
    id: ['ror-registry', ...scope.map((part) => part.toLowerCase())].join('-'),
    title: `Research Organization Registry${only === '' ? '' : `, ${only}`}`,
    version: changed.replaceAll('-', '.'),
    asOf: changed,
    coverage: `The names, sites and countries of the active organisations ${only === '' ? '' : `${only} `}in the Research Organization Registry, up to its last change on ${changed}. It holds no agreements and no visits.`,
    licence: 'CC0-1.0',
    publisher: { name: 'Research Organization Registry', url: 'https://ror.org' },
    scope: 'names-only',
    sources: [
      {
        id: SOURCE,
        publisher: 'Research Organization Registry',
        title: 'ROR Data',
        url: 'https://ror.org',
        published: changed,
        language: 'en',
        licence: 'CC0-1.0',
      },
    ],
    officials: [],
    agreements: [],
    visits: [],
    events: [],
  };
}

/** The Research Organization Registry: names of research organisations of all countries. */
export const rorRecipe: Recipe = {
  name: 'ror',
  about: 'records of the Research Organization Registry: its zip, its JSON array, or JSON lines, plain or gzip',
  make,
};
