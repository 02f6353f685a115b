import * as v from 'valibot';

const row = v.nullable(v.looseObject({ id: v.string() }));
const header = v.looseObject({ id: v.string() });

/** The outer shape of a change of own data; its rows are checked as a pack when it is made. */
export const OWN_CHANGE = v.object({
  edits: v.array(
    v.object({
      list: v.picklist(['sources', 'institutions', 'officials', 'agreements', 'visits', 'events']),
      from: row,
      to: row,
    }),
  ),
  header: v.optional(v.object({ from: header, to: header })),
});
