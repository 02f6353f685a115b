import type { ColumnField } from '../words/header-words.ts';
import type { ColumnProfile } from './profile.ts';

/** So many cells must name institutions where no header says that it is of partners. */
const MOST = 0.5;

/** What a column may have been taken for that names partners all the same. */
const MISTAKEN = new Set<ColumnField | undefined>([undefined, 'unit', 'place', 'ignore', 'topics', 'number']);

/**
 * Gives a table without a column of partners the one whose cells name institutions: a list of partners may call its
 * columns "name in Chinese" and "name in English", or even "faculty".
 */
export function addUnnamedPartner(profiles: readonly ColumnProfile[], chosen: Map<number, ColumnField>): void {
  if ([...chosen.values()].includes('partner')) return;
  const naming = [...profiles.entries()].filter(
    ([, { institution, date, filled }]) => institution > MOST && date < MOST && filled > 0.2,
  );
  const local = naming.find(([at]) => chosen.get(at) === 'partner.local');
  const [best] = naming
    .filter(([at, { unit }]) => unit < MOST && MISTAKEN.has(chosen.get(at)))
    .sort(([, one], [, other]) => other.institution - one.institution);
  const found = local ?? best;
  if (found) chosen.set(found[0], 'partner');
}
