import type { PartnerOfRow, RegisterRecord, RegisterResult } from '../rows/record-types.ts';

type Json = Readonly<Record<string, unknown>>;

/** Leaves out what is not told; what stands in `always` stays as it is. */
function told(values: Json, always: readonly string[] = []): Json {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) =>
        always.includes(key) ||
        !(value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0)),
    ),
  );
}

const partnerJson = ({ partner, partnerEntity, country, suggest }: PartnerOfRow): Json =>
  told({ partner, partnerEntity, country, suggest }, ['partner', 'partnerEntity', 'country']);

function recordJson(record: RegisterRecord): Json {
  const { alsoPartners, doubts, otherNames: _names, ...fields } = record;
  const either = Object.fromEntries(
    doubts.flatMap(({ field, why, either }) => (why === 'day-month' && either ? [[`${field}Either`, either]] : [])),
  );
  return told(
    {
      ...fields,
      ...either,
      alsoPartners: alsoPartners.map(partnerJson),
      doubts: doubts.map(({ field, why, text }) => ({ field, why, ...(text === undefined ? {} : { text }) })),
    },
    ['row', 'partner', 'partnerEntity', 'country', 'kinds', 'signed', 'doubts'],
  );
}

/** The result as the command line prints it (docs/register.md). */
export const resultJson = (result: RegisterResult): Json => ({
  home: result.home,
  table: result.table,
  mapping: result.mapping,
  rows: result.records.map(recordJson),
  skipped: result.skipped,
  notTaken: result.notTaken,
  ...(result.doubled.length > 0 ? { doubled: result.doubled } : {}),
});
