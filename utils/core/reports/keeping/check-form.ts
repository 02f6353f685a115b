import { readDate } from '../../facts/dates/read-date.ts';
import { readCountry } from '../../register/cells/read-country.ts';
import type { FactForm, NamedEntity, RecordForm } from './form.ts';

/** What keeps a form from being kept. */
export type FormFault =
  | 'name-missing'
  | 'name-too-long'
  | 'parties-missing'
  | 'party-twice'
  | 'hosts-missing'
  | 'visitors-missing'
  | 'date-unreadable'
  | 'country-unknown'
  | 'title-missing';

/** What the pack format allows for a name. */
const MAX_NAME = 300;

const isCountry = (text: string): boolean => text.trim() === '' || countryCode(text) !== null;

/** ISO 3166-1 alpha-2 of a country's name or code; `null` where it names none. */
export const countryCode = (text: string): string | null => readCountry(text.trim()).country;

/** EDTF of a pack: a day, a month, a year, an interval; an empty text is no date. */
export const isDate = (text: string): boolean => text.trim() === '' || readDate(text.trim()) !== null;

const keyOf = ({ entity, name }: NamedEntity): string => entity ?? name.trim().toLowerCase();

function checkRecord(form: RecordForm): readonly FormFault[] {
  const faults: FormFault[] = [];
  const keys = form.parties.map((party) => `${party.side} ${keyOf(party)}`);
  if (new Set(keys).size < keys.length) faults.push('party-twice');
  const has = (side: string): boolean => form.parties.some((party) => party.side === side);
  if (form.type === 'visit') {
    if (!has('visitor')) faults.push('visitors-missing');
    if (!has('host')) faults.push('hosts-missing');
  } else if (form.parties.length < (form.type === 'agreement' ? 2 : 1)) faults.push('parties-missing');
  const signatories = form.type === 'agreement' ? form.signatories : [];
  faults.push(...[...form.parties, ...signatories].flatMap(({ name }) => checkName(name)));
  if (!isDate(form.date.text)) faults.push('date-unreadable');
  if (!isCountry(form.placeCountry)) faults.push('country-unknown');
  return faults;
}

function checkName(name: string): readonly FormFault[] {
  if (name.trim() === '') return ['name-missing'];
  return name.trim().length > MAX_NAME ? ['name-too-long'] : [];
}

/** Each fault once; a form without any may be kept. */
export function checkForm(form: FactForm): readonly FormFault[] {
  switch (form.type) {
    case 'institution':
      return [...checkName(form.name), ...(isCountry(form.country) ? [] : (['country-unknown'] as const))];
    case 'official':
      return [
        ...new Set([
          ...checkName(form.name),
          ...checkName(form.institution.name),
          ...(form.title.trim() === '' ? (['title-missing'] as const) : []),
        ]),
      ];
    default:
      return [...new Set(checkRecord(form))];
  }
}
