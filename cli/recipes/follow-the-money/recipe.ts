import { basename } from 'node:path';
import type { FtmEntity } from '../../../utils/core/export/packs/ftm-types.ts';
import { readFollowTheMoney } from '../../../utils/core/export/packs/read-follow-the-money.ts';
import { hasFields } from '../../../utils/core/pack/json.ts';
import { assertPack } from '../../../utils/core/pack/parse.ts';
import schema from '../../../utils/core/pack/partnership-pack.schema.json' with { type: 'json' };
import { slugOf } from '../../../utils/core/register/packing/ids.ts';
import { readRecords } from '../read-records.ts';
import { Tally } from '../tally.ts';
import { type MadePack, type Recipe, RecipeError, type RecipeOptions } from '../types.ts';

/** The kinds of institutions that a pack can say. */
const KINDS: readonly string[] = schema.$defs.institution.properties.kind.enum;

const isEntity = (value: unknown): value is FtmEntity =>
  hasFields(value) &&
  typeof value.id === 'string' &&
  typeof value.schema === 'string' &&
  hasFields(value.properties) &&
  Object.values(value.properties).every(
    (list) => Array.isArray(list) && list.every((each) => typeof each === 'string'),
  );

async function make(files: readonly string[], { countries, types, today }: RecipeOptions): Promise<MadePack> {
  if (countries.length > 0 || types.length > 0)
    throw new RecipeError('--country and --type are for registers; filter the file with the ftm tools instead');
  const leftOut = new Tally();
  const entities = new Map<string, FtmEntity>();
  let read = 0;
  for (const file of files)
    for await (const { record } of readRecords(file, (name) => (/\.(json|jsonl|ndjson)$/i.test(name) ? 1 : 0))) {
      read += 1;
      if (record === undefined) leftOut.add('line that is not JSON');
      else if (!isEntity(record)) leftOut.add('no entity of FollowTheMoney');
      else if (entities.has(record.id)) leftOut.add('already read');
      else entities.set(record.id, record);
    }
  if (entities.size === 0) throw new RecipeError(`none of ${read} records is an entity of FollowTheMoney`);
  const [file = 'entities'] = files.map((path) => basename(path));
  const name = file.replace(/(\.ftm)?\.(json|jsonl|ndjson)(\.gz)?$/i, '');
  const header = {
    id: slugOf(name, 'followthemoney'),
    title: `FollowTheMoney: ${name}`,
    version: today.replaceAll('-', '.'),
    asOf: today,
    coverage: `The organisations, people, posts and events of ${file}.`,
    licence: null,
  };
  const { pack, leftOut: schemas } = readFollowTheMoney([...entities.values()], header, KINDS);
  assertPack(pack);
  for (const [name, count] of schemas)
    for (let each = 0; each < count; each += 1) leftOut.add(`${name}, for which a pack has no place`);
  return { pack, read, leftOut: leftOut.counts, dropped: new Map() };
}

/** FollowTheMoney: what Aleph and the ftm tools export, and `npm run export` writes. */
export const followTheMoneyRecipe: Recipe = {
  name: 'ftm',
  about: 'FollowTheMoney entities: JSON lines of Aleph, of the ftm tools, or of npm run export',
  make,
};
