import type {
  AgreementStatus,
  InstitutionId,
  InstitutionKind,
  PackDocument,
  RecordId,
  SourceId,
} from '../../../utils/core/pack/types.ts';
import { dayOf } from '../days.ts';
import { Tally } from '../tally.ts';
import { type MadePack, type Recipe, RecipeError, type RecipeOptions } from '../types.ts';
import { readTables, type TableRow } from './read-tables.ts';

const SOURCE = 'cordis' as SourceId;
const LICENCE = 'CC-BY-4.0';
const MAX_TEXT = 300;
type Agreement = PackDocument['agreements'][number];
type PackInstitution = PackDocument['institutions'][number];

/** CORDIS writes two countries by codes of the European Union. */
const COUNTRIES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };
/** By the register's `activityType`. */
const KINDS: Readonly<Record<string, InstitutionKind>> = {
  HES: 'university',
  REC: 'research-centre',
  PRC: 'company',
  PUB: 'government',
  OTH: 'other',
};
const STATUS: Readonly<Record<string, AgreementStatus>> = { SIGNED: 'in-force', CLOSED: 'ended', TERMINATED: 'ended' };

interface Project {
  readonly id: string;
  readonly title: string;
  readonly acronym: string;
  readonly signed: string | null;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly status: AgreementStatus | undefined;
}
interface Organisation {
  readonly name: string;
  readonly short: string;
  readonly country: string | null;
  readonly kind: InstitutionKind;
  readonly url: string | null;
}

class Tables {
  readonly leftOut = new Tally();
  readonly dropped = new Tally();
  readonly projects = new Map<string, Project>();
  readonly organisations = new Map<string, Organisation>();
  /** By project: the organisations in it, the coordinator first. */
  readonly parties = new Map<string, string[]>();
  read = 0;
  changed = '';

  add(row: TableRow, today: string): void {
    this.read += 1;
    const at = `${row.file}, row ${row.number}`;
    if (!row.isWhole) return this.leftOut.add('row with another number of cells than the header', at);
    const cell = (column: string): string => row.cells[column]?.trim() ?? '';
    const changed = dayOf(cell('contentUpdateDate'));
    if (changed !== null && changed <= today && changed > this.changed) this.changed = changed;
    if (row.table === 'project') this.#addProject(cell, at, today);
    else this.#addOrganisation(cell, at);
  }

  #addProject(cell: (column: string) => string, at: string, today: string): void {
    const id = cell('id');
    if (!/^\d+$/.test(id)) return this.leftOut.add('project without a number', at);
    if (this.projects.has(id)) return this.leftOut.add('project whose number was already read', `${id}, ${at}`);
    const day = (column: string): string | null => {
      const text = cell(column);
      const read = text === '' ? null : dayOf(text);
      if (text !== '' && read === null) this.dropped.add(`${column} that is no day`, `“${text}”, ${at}`);
      return read;
    };
    const signed = day('ecSignatureDate');
    if (signed !== null && signed > today) return this.leftOut.add('signed in the future', `${signed}, ${at}`);
    const [starts, ends] = [day('startDate'), day('endDate')];
    const isTurned = starts !== null && ends !== null && ends < starts;
    if (isTurned) this.dropped.add('end before the start', `${starts} to ${ends}, ${at}`);
    const title = cell('title').replace(/\s+/g, ' ').slice(0, MAX_TEXT);
    this.projects.set(id, {
      id,
      title,
      acronym: cell('acronym'),
      signed,
      starts,
      ends: isTurned ? null : ends,
      status: STATUS[cell('status').toUpperCase()],
    });
  }

  #addOrganisation(cell: (column: string) => string, at: string): void {
    const [project, pic, name] = [cell('projectID'), cell('organisationID'), cell('name').replace(/\s+/g, ' ')];
    if (!/^\d{9}$/.test(pic)) return this.leftOut.add('organisation without a number of nine digits', at);
    if (name === '' || name.length > MAX_TEXT)
      return this.leftOut.add('organisation without a name of at most 300 characters', at);
    const code = cell('country').toUpperCase();
    const country = COUNTRIES[code] ?? code;
    const isCountry = /^[A-Z]{2}$/.test(country);
    if (!isCountry && country !== '') this.dropped.add('country that is no code of two letters', `“${country}”, ${at}`);
    const url = cell('organizationURL');
    if (!this.organisations.has(pic))
      this.organisations.set(pic, {
        name,
        short: cell('shortName'),
        country: isCountry ? country : null,
        kind: KINDS[cell('activityType').toUpperCase()] ?? 'other',
        url: /^https?:\/\/[^\s/?#]+[^\s]*$/.test(url) ? url : null,
      });
    const parties = this.parties.get(project) ?? [];
    this.parties.set(project, parties);
    if (parties.includes(pic)) return;
    if (cell('role').toLowerCase() === 'coordinator') parties.unshift(pic);
    else parties.push(pic);
  }
}

const bodyId = (pic: string): InstitutionId => `pic-${pic}` as InstitutionId;
const cite = (locator: string) => [{ source: SOURCE, locator }];

function institutionOf(pic: string, { name, short, country, kind, url }: Organisation): PackInstitution {
  // Names are in capitals; a short name is one only where it differs and is short.
  const isShort = short !== '' && short.length <= 30 && short.toLowerCase() !== name.toLowerCase();
  return {
    id: bodyId(pic),
    name,
    kind,
    ...(country === null ? {} : { country }),
    names: [
      { text: name, kind: 'full' },
      ...(isShort ? [{ text: short, kind: /\s/.test(short) ? ('short' as const) : ('acronym' as const) }] : []),
    ],
    identifiers: { pic },
    ...(url === null ? {} : { url }),
    citations: cite(`organisation ${pic}`),
  };
}

async function make(files: readonly string[], options: RecipeOptions): Promise<MadePack> {
  const { countries, types, today } = options;
  if (types.length > 0) throw new RecipeError('--type is for the ror recipe');
  const tables = new Tables();
  for (const file of files) for await (const row of readTables(file)) tables.add(row, today);
  const { leftOut, dropped, projects, organisations, parties, read } = tables;
  const isIn = (pic: string): boolean => countries.includes(organisations.get(pic)?.country ?? '');
  const agreements: Agreement[] = [];
  const used = new Set<string>();
  for (const { id, title, acronym, signed, starts, ends, status } of projects.values()) {
    const pics = parties.get(id) ?? [];
    if (pics.length < 2) leftOut.add('project with fewer than two organisations', id);
    else if (countries.length > 0 && !pics.some(isIn)) leftOut.add(`without a partner in ${countries.join(', ')}`, id);
    else {
      for (const pic of pics) used.add(pic);
      const name = [acronym, title]
        .filter((text) => text !== '')
        .join(': ')
        .slice(0, MAX_TEXT);
      agreements.push({
        id: `project-${id}` as RecordId,
        kind: 'research-agreement',
        kindInSource: 'grant agreement',
        ...(name === '' ? {} : { title: name }),
        parties: pics.map(bodyId),
        signed,
        ...(starts === null ? {} : { starts }),
        ...(ends === null ? {} : { ends }),
        ...(status === undefined ? {} : { status }),
        signatories: [],
        topics: [],
        citations: cite(`project ${id}`),
      });
    }
  }
  for (const [project] of parties)
    if (!projects.has(project)) leftOut.add('organisations of a project that no file has', project);
  const examples = new Map([...leftOut.examples, ...dropped.examples]);
  if (agreements.length === 0) {
    const reasons = [...leftOut.counts].map(([reason, count]) => `${count} ${reason}`);
    throw new RecipeError(
      `no project is left of ${read} rows; both project.csv and organization.csv are needed${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}`,
    );
  }
  const asOf = options.asOf ?? (tables.changed || today);
  const only = countries.length > 0 ? ` with a partner in ${countries.join(', ')}` : '';
  const pack: PackDocument = {
    format: 'partnership-pack/2',
    id: ['cordis', ...countries.map((code) => code.toLowerCase())].join('-'),
    title: `CORDIS: research projects of the European Union${only}`,
    version: asOf.replaceAll('-', '.'),
    asOf,
    coverage: `The research projects${only} in the files of CORDIS that were given, up to ${asOf}, each with the organisations that take part in it. A project is an agreement of all its participants with the European Union; it is not shown who of them works with whom.`,
    licence: LICENCE,
    publisher: { name: 'Publications Office of the European Union', url: 'https://cordis.europa.eu' },
    sources: [
      {
        id: SOURCE,
        publisher: 'Publications Office of the European Union',
        title: 'CORDIS: EU research results',
        url: 'https://cordis.europa.eu/projects',
        published: asOf,
        language: 'en',
        licence: LICENCE,
      },
    ],
    institutions: [...organisations].flatMap(([pic, organisation]) =>
      used.has(pic) ? [institutionOf(pic, organisation)] : [],
    ),
    officials: [],
    agreements,
    visits: [],
    events: [],
  };
  return { pack, read, leftOut: leftOut.counts, dropped: dropped.counts, examples };
}

/** Research projects of the European Union with their partners. */
export const cordisRecipe: Recipe = {
  name: 'cordis',
  about: 'research projects of the European Union: project.csv and organization.csv of CORDIS, or the zip with both',
  make,
};
