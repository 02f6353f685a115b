import type { Edtf } from '../../pack/types.ts';
import { DateColumnTally } from '../cells/column-dates.ts';
import { readCountry } from '../cells/read-country.ts';
import { readKinds } from '../cells/read-kinds.ts';
import { type PartnerName, readPartners, statusBeside } from '../cells/read-partner.ts';
import { readStatus } from '../cells/read-status.ts';
import { holdsPersonalData, readTopics } from '../cells/read-topics.ts';
import { crossSaysNo, isTick } from '../cells/ticks.ts';
import { yearsBeside } from '../cells/years-beside.ts';
import type { Column } from '../columns/guess-columns.ts';
import type { PartnerFinder } from '../partners/reconcile.ts';
import type { Cell } from '../tables/types.ts';
import { foldCell } from '../words/fold.ts';
import type { ColumnField, DateField } from '../words/header-words.ts';
import type { RecordRow } from './classify-rows.ts';
import { explainCodes, type Legend } from './legend.ts';
import { type DatedCell, type DatedCells, readRowDates } from './read-dates.ts';
import type { Doubt, PartnerOfRow, RegisterRecord } from './record-types.ts';

const DATE_FIELDS = new Set<ColumnField>([
  'signed',
  'signed.year',
  'signed.month',
  'signed.day',
  'starts',
  'ends',
  'period',
  'duration',
  'renewals',
  'renewsByItself',
] satisfies DateField[]);

/** A column and what its cells have in common. */
interface KnownColumn extends Column {
  readonly dates: DatedCell['column'];
}

/** Says of each column what its cells have in common; in slices, since all cells of dates are looked at. */
export function* describeColumns(
  columns: readonly Column[],
  rows: readonly RecordRow[],
): Generator<void, readonly KnownColumn[]> {
  const known: KnownColumn[] = [];
  const isOfTaiwan = areAllInTaiwan(columns, rows);
  for (const column of columns) {
    const isDated = column.fields.some((field) => DATE_FIELDS.has(field));
    const tally = new DateColumnTally(column.header, isDated);
    for (const [at, row] of (isDated ? rows : []).entries()) {
      tally.add(row.cells[column.at]?.text ?? '');
      if (at % SLICE_ROWS === SLICE_ROWS - 1) yield;
    }
    const described = tally.describe();
    const dates = isOfTaiwan && isDated ? { ...described, republic: true } : described;
    known.push({ ...column, dates: column.order ? { ...dates, order: column.order } : dates });
  }
  return known;
}

/** Whether each country that the rows name is Taiwan, where years are those of the Republic of China. */
function areAllInTaiwan(columns: readonly Column[], rows: readonly RecordRow[]): boolean {
  const at = columns.find(({ fields }) => fields.length === 1 && fields[0] === 'country')?.at;
  if (at === undefined) return false;
  const named = new Set(rows.flatMap(({ cells }) => cells[at]?.text || []));
  return named.size > 0 && [...named].every((text) => readCountry(text).country === 'TW');
}

/** Rows between two pauses. */
const SLICE_ROWS = 500;
/** Countries stand in the first row of a block alone where so many of their cells are empty. */
const FILLED_DOWN_SHARE = 0.35;

/** Reads the rows of one table, one after the other. */
export class RecordReader {
  readonly #columns: readonly KnownColumn[];
  readonly #finder: PartnerFinder;
  readonly #today: Edtf | null;
  readonly #legend: Legend;
  readonly #byRow = new Map<number, RegisterRecord>();
  readonly #fillsCountryDown: boolean;
  readonly #ticked: readonly KnownColumn[];
  /** In the columns of ticks together. */
  readonly #crossIsNo: boolean;
  #lastCountry = '';

  constructor(
    columns: readonly KnownColumn[],
    rows: readonly RecordRow[],
    finder: PartnerFinder,
    { today, legend = new Map() }: { readonly today: Edtf | null; readonly legend?: Legend },
  ) {
    this.#today = today;
    this.#legend = legend;
    this.#columns = columns;
    this.#finder = finder;
    this.#ticked = columns.filter((column) => column.ticked && column.fields.includes('kind'));
    this.#crossIsNo = crossSaysNo(rows.flatMap(({ cells }) => this.#ticked.map(({ at }) => cells[at]?.text ?? '')));
    const country = this.#column('country');
    const blank = country ? rows.filter(({ cells }) => (cells[country.at]?.text ?? '') === '').length : 0;
    const startsFilled = country !== undefined && (rows[0]?.cells[country.at]?.text ?? '') !== '';
    this.#fillsCountryDown =
      startsFilled && !country.fields.includes('partner') && blank / rows.length >= FILLED_DOWN_SHARE;
  }

  #column(field: ColumnField): KnownColumn | undefined {
    return this.#columns.find(({ fields }) => fields.includes(field));
  }

  /** The cell of kinds, or the headers that the row ticks. */
  #kindText(row: RecordRow): string {
    if (this.#ticked.length === 0) return this.#text(row, 'kind');
    return this.#ticked
      .filter(({ at }) => isTick(row.cells[at]?.text ?? '', this.#crossIsNo))
      .map(({ header }) => header)
      .join('; ');
  }

  #text(row: RecordRow, field: ColumnField): string {
    const column = this.#column(field);
    return column ? (row.cells[column.at]?.text ?? '') : '';
  }

  read(row: RecordRow): RegisterRecord {
    const doubts: Doubt[] = [];
    const above = row.continues === null ? undefined : this.#byRow.get(row.continues);
    const country = this.#country(row, doubts) ?? above?.country ?? null;
    const named = this.#partners(row);
    const [first, ...others] = named.map(({ partner, at }) =>
      this.#reconcile(partner, this.#countryBeside(at, row, country), row),
    );
    const partner = first ?? above;
    const years = this.#yearsUntold(row);
    if (years !== null) doubts.push({ field: 'signed', why: 'unknown-word', text: years });
    if (hasOpenMark(this.#text(row, 'partner')))
      doubts.push({ field: 'partner', why: 'unknown-word', text: this.#text(row, 'partner') });
    if (row.mayBeAnothers) doubts.push({ field: 'partner', why: 'partner-above' });
    const said = this.#kindText(row);
    const kinds = { ...readKinds(explainCodes(said, this.#legend)), inSource: readKinds(said).inSource };
    if (kinds.codes.length > 0) doubts.push({ field: 'kinds', why: 'unknown-word', text: kinds.codes.join(', ') });
    if (kinds.kinds.length > 1)
      doubts.push({ field: 'kinds', why: 'several-kinds', text: kinds.inSource ?? '', either: kinds.kinds });
    const dates = readRowDates(this.#dates(row), this.#today);
    const status = readStatus(this.#text(row, 'status'));
    if (status.unknown) doubts.push({ field: 'status', why: 'unknown-word', text: this.#text(row, 'status') });
    const record: RegisterRecord = {
      row: row.row,
      continues: row.continues,
      partner: partner?.partner ?? '',
      otherNames: partner?.otherNames ?? [],
      partnerEntity: partner?.partnerEntity ?? null,
      suggest: partner?.suggest ?? [],
      country: first?.country ?? country,
      alsoPartners: first ? others : (above?.alsoPartners ?? []),
      kinds: kinds.kinds,
      kindInSource: kinds.inSource,
      ...dates,
      status:
        status.status ??
        (status.pending || status.unknown ? null : (dates.status ?? statusBeside(this.#text(row, 'partner')))),
      unit: this.#plain(row, 'unit') ?? row.groupUnit,
      topics: [row.cells, ...row.added].flatMap((cells) => this.#topics(cells)),
      number: this.#plain(row, 'number'),
      erasmusCode: this.#plain(row, 'identifier.erasmus'),
      doubts: [...doubts, ...dates.doubts],
    };
    this.#byRow.set(row.row, record);
    return record;
  }

  #country(row: RecordRow, doubts: Doubt[]): string | null {
    const column = this.#column('country');
    if (!column || column.fields.includes('partner')) return row.groupCountry;
    let text = row.cells[column.at]?.text ?? '';
    if (text === '' && this.#fillsCountryDown) text = this.#lastCountry;
    this.#lastCountry = text;
    const { country, unknown } = readCountry(text);
    if (unknown) doubts.push({ field: 'country', why: 'unknown-word', text });
    return country ?? row.groupCountry;
  }

  /** The country that stands beside the partner of a second column; without such a column, that of the row. */
  #countryBeside(at: number, row: RecordRow, country: string | null): string | null {
    const partners = this.#columns.filter(({ fields }) => fields.includes('partner'));
    const countries = this.#columns.filter(({ fields }) => fields.length === 1 && fields[0] === 'country');
    const place = partners.findIndex((column) => column.at === at);
    const beside = countries.length === partners.length && place > 0 ? countries[place] : undefined;
    return beside ? readCountry(row.cells[beside.at]?.text ?? '').country : country;
  }

  /** The partners of a row, of all columns that name some, each once. */
  #partners(row: RecordRow): readonly { readonly partner: PartnerName; readonly at: number }[] {
    const named = new Map<string, { readonly partner: PartnerName; readonly at: number }>();
    const add = (column: KnownColumn | undefined): void => {
      if (!column) return;
      for (const partner of readPartners(row.cells[column.at]?.text ?? ''))
        if (!named.has(foldCell(partner.name))) named.set(foldCell(partner.name), { partner, at: column.at });
    };
    for (const column of this.#columns) if (column.fields.includes('partner')) add(column);
    if (named.size === 0) add(this.#column('partner.local'));
    return [...named.values()];
  }

  #reconcile(partner: PartnerName, rowCountry: string | null, row: RecordRow): PartnerOfRow {
    const country = rowCountry ?? partner.country;
    const names = [partner.name, ...partner.otherNames];
    const local = readPartners(this.#text(row, 'partner.local')).map(({ name }) => name);
    const found = this.#finder.find(names, country);
    const certain = new Set<string>();
    const more =
      found.entity === null
        ? local.flatMap((name) => {
            const { entity, suggest } = this.#finder.find([name], country);
            if (entity && isOtherScript(name, partner.name)) certain.add(entity);
            return entity ? [entity, ...suggest] : suggest;
          })
        : [];
    // A column of names in another language names the same institution.
    const [translated, ...others] = new Set(more.filter((entity) => certain.has(entity)));
    const isSure = others.length === 0 && (found.suggest.length === 0 || found.suggest.includes(translated ?? ''));
    return {
      partner: partner.name,
      otherNames: [...new Set([...partner.otherNames, ...local])].filter((name) => name !== partner.name),
      partnerEntity: found.entity ?? (isSure ? (translated ?? null) : null),
      suggest: isSure && translated !== undefined ? [] : [...new Set([...found.suggest, ...more])],
      country,
    };
  }

  /** Years in brackets behind a partner of which nothing says whether they are those of signing or of a beginning. */
  #yearsUntold(row: RecordRow): string | null {
    const column = this.#column('partner');
    if (!column || column.fields.some(isDateField)) return null;
    return yearsBeside(row.cells[column.at]?.text ?? '')?.years ?? null;
  }

  #dates(row: RecordRow): DatedCells {
    const cells: Partial<Record<DateField, DatedCell>> = {};
    for (const column of this.#columns) {
      for (const field of column.fields) {
        const cell = cellOfDates(row.cells[column.at], column);
        if (!isDateField(field) || !cell || (cells[field] && cell.text === '')) continue;
        const before = cells[field]?.cell;
        // Several columns of renewals add up; of the same dates in two calendars the first counts.
        if (before && field !== 'renewals' && /[\p{L}\p{N}]/u.test(before.text)) continue;
        const joined: Cell =
          before && field === 'renewals' && before.text !== '' ? { text: `${before.text}; ${cell.text}` } : cell;
        cells[field] = { cell: joined, header: column.header, column: column.dates };
      }
    }
    return cells;
  }

  #plain(row: RecordRow, field: ColumnField): string | null {
    const text = this.#text(row, field).replace(/\s+/g, ' ').trim();
    return /[\p{L}\p{N}]/u.test(text) && !holdsPersonalData(text) ? text : null;
  }

  #topics(cells: readonly Cell[]): readonly string[] {
    const column = this.#column('topics');
    return column ? readTopics(cells[column.at]?.text ?? '') : [];
  }
}

/** Of a column of partners only the years in brackets are dates. */
const cellOfDates = (cell: Cell | undefined, { fields }: Column): Cell | undefined =>
  cell && fields.includes('partner') ? { text: yearsBeside(cell.text)?.years ?? '' } : cell;

/** A mark that opens and is not closed: the name may go on in another cell, or the mark may be stray. */
const hasOpenMark = (text: string): boolean => /^[“„«][^“”„«»]*$/u.test(text);

const isLatin = (text: string): boolean => /\p{sc=Latin}{3}/u.test(text);
const isOtherScript = (name: string, other: string): boolean => isLatin(name) !== isLatin(other);

const isDateField = (field: ColumnField): field is DateField => DATE_FIELDS.has(field);
