import { useCallback, useRef, useState } from 'preact/hooks';
import type { PageTables } from '../../utils/browser/platform/page-tables.ts';
import { localIsoDay } from '../../utils/core/facts/dates/read-date.ts';
import { findLayoutInSlices, type Layout } from '../../utils/core/register/columns/find-header.ts';
import {
  AnsweredPartners,
  type OrderQuestion,
  type PartnerQuestion,
  type Questions,
  questionsInSlices,
  withDayOrder,
  withField,
} from '../../utils/core/register/reading/answers.ts';
import { countPartnersInSlices, type PartnerCounts } from '../../utils/core/register/reading/count-partners.ts';
import {
  chooseTableInSlices,
  faultOf,
  type RegisterTable,
  readRegisterInSlices,
} from '../../utils/core/register/reading/read-register.ts';
import type { Progress } from '../../utils/core/register/reading/slices.ts';
import type { RegisterResult } from '../../utils/core/register/rows/record-types.ts';
import type { Encoding } from '../../utils/core/register/tables/decode-bytes.ts';
import { readFileTables } from '../../utils/core/register/tables/read-file.ts';
import { readPage } from '../../utils/core/register/tables/read-page.ts';
import { turnTable } from '../../utils/core/register/tables/turn-table.ts';
import type { Table } from '../../utils/core/register/tables/types.ts';
import type { ColumnField } from '../../utils/core/register/words/header-words.ts';
import { nextTurn } from '../../utils/dom/reading/scanner/slices.ts';
import { parsePage } from '../../utils/dom/tables/dom-element.ts';
import { type LookedUp, lookUpPartners } from './look-up-partners.ts';
import { packIdOf } from './pack-id.ts';
import { pagePartElement } from './page-part-element.ts';
import { readWorkbookInWorker } from './read-workbook-in-worker.ts';
import { type Answers, recallAnswers, withAnswers } from './remembered-answers.ts';
import { recallLayout } from './remembered-layouts.ts';
import { runSlices } from './run-slices.ts';

/** A file as it is read now, with the reader's choices. */
export interface OpenRegister {
  readonly file: string;
  /** Of the page whose table it is; null for a file. */
  readonly url: string | null;
  /** Null where it is no file. */
  readonly bytes: Uint8Array | null;
  readonly tables: readonly Table[];
  readonly chosen: RegisterTable;
  readonly result: RegisterResult;
  /** What the reader has to answer. */
  readonly questions: Questions;
  readonly partners: PartnerCounts;
  readonly known: LookedUp;
  /** What the reader answered about its partners, now or for an earlier file of this register. */
  readonly answers: Answers;
}

/** A file with the reader's choices, before its rows are read. */
type Choices = Omit<OpenRegister, 'result' | 'questions' | 'partners'>;

const NOTHING_KNOWN: LookedUp = { found: new Map(), institutions: new Map() };

/** Reads files, and reads them anew after each choice. Nothing of it is stored. */
export function useRegister(
  /** The institution that keeps the register; empty until it is known. */
  home: string,
  onProgress: (progress: Progress | null) => void,
  /** A table with the same headers was added before, by this institution. */
  onRecalled: (home: string) => void,
) {
  const [register, setRegister] = useState<OpenRegister | null>(null);
  const reading = useRef<AbortController | null>(null);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const shown = useRef<OpenRegister | null>(null);
  /** The choices that are being read, or that are shown: a quick second one must not drop the first. */
  const newest = useRef<Choices | null>(null);

  /**
   * Reads in place of what is being read, whose results and faults are dropped from then on. Gives whether what was
   * read is shown now; after a fault, what was shown stays.
   */
  const start = useCallback(
    (read: (signal: AbortSignal) => Promise<OpenRegister>): Promise<boolean> => {
      reading.current?.abort();
      const own = new AbortController();
      reading.current = own;
      const run = async (): Promise<boolean> => {
        try {
          const found = await read(own.signal);
          if (own.signal.aborted) return false;
          shown.current = found;
          newest.current = found;
          setRegister(found);
          return true;
        } catch (error) {
          if (own.signal.aborted) return false;
          newest.current = shown.current;
          throw error;
        } finally {
          if (reading.current === own) onProgress(null);
        }
      };
      const done = run();
      // Whoever started it learns that it failed.
      running.current = done.catch(() => undefined);
      return done;
    },
    [onProgress],
  );

  const readTable = useCallback(
    async (source: Choices, signal: AbortSignal, keeper = home): Promise<OpenRegister> => {
      const read = (known: LookedUp) => {
        const finder = new AnsweredPartners(known.found);
        const slices = readRegisterInSlices(source.chosen, finder, null, localIsoDay(new Date()));
        return runSlices(slices, onProgress, signal).then((result) => ({ result, finder }));
      };
      const first = await read(source.known);
      const known = withAnswers(
        await lookUpPartners(first.finder.unknown(), source.known, packIdOf(keeper)),
        source.answers,
      );
      signal.throwIfAborted();
      const { result } = first.finder.unknown().length === 0 ? first : await read(known);
      const quietly = () => undefined;
      const questions = await runSlices(questionsInSlices(result, source.chosen.layout), quietly, signal);
      const partners = await runSlices(countPartnersInSlices(result), quietly, signal);
      return { ...source, known, result, questions, partners };
    },
    [home, onProgress],
  );

  const readTables = useCallback(
    async (
      source: Pick<OpenRegister, 'file' | 'url' | 'bytes' | 'tables'>,
      signal: AbortSignal,
    ): Promise<OpenRegister> => {
      const guessed = await runSlices(chooseTableInSlices(source.tables), () => undefined, signal);
      const recalled = await recallLayout(guessed.layout);
      signal.throwIfAborted();
      if (recalled) onRecalled(recalled.home);
      const chosen = recalled ? { ...guessed, layout: recalled.layout } : guessed;
      // The page shows the keeper only later, and what its own register says is no institution of another pack.
      const keeper = home.trim() === '' && recalled ? recalled.home : home;
      const answers: Answers = keeper.trim() === '' ? new Map() : await recallAnswers(packIdOf(keeper));
      signal.throwIfAborted();
      return readTable({ ...source, chosen, known: NOTHING_KNOWN, answers }, signal, keeper);
    },
    [home, readTable, onRecalled],
  );

  const open = useCallback(
    (file: string, read: () => Promise<Uint8Array | string>, encoding?: Encoding): Promise<boolean> =>
      start(async (signal) => {
        const given = await read();
        signal.throwIfAborted();
        // Letters that were pasted are letters already: whatever their words declare, they have no encoding to choose.
        const isText = typeof given === 'string';
        const bytes = isText ? new TextEncoder().encode(given) : given;
        const known = isText ? 'utf-8' : encoding;
        const tables = await readFileTables(bytes, {
          parseHtml: parsePage,
          readWorkbook: (workbook) => readWorkbookInWorker(workbook, signal),
          pause: () => nextTurn().then(() => signal.throwIfAborted()),
          ...(known ? { encoding: known } : {}),
        });
        return readTables({ file, url: null, bytes: isText ? null : bytes, tables }, signal);
      }),
    [start, readTables],
  );

  /** Reads what is shown with another choice. */
  const choose = (choices: Choices): Promise<boolean> => {
    newest.current = choices;
    return start((signal) => readTable(choices, signal));
  };

  const readAs = async (table: Table): Promise<void> => {
    await start(async (signal) => {
      const fault = faultOf(table);
      if (fault) throw fault;
      const layout = await runSlices(findLayoutInSlices(table), () => undefined, signal);
      const before = newest.current;
      if (!before) throw new Error('No register is open');
      const choices = { ...before, chosen: { table, layout } };
      newest.current = choices;
      return readTable(choices, signal);
    });
  };

  const withLayout = async (change: (layout: Layout) => Layout): Promise<void> => {
    const before = newest.current;
    if (!register || !before) return;
    // The reader chose a column of the table that is shown, though another one may be read meanwhile.
    const { table, layout } = before.chosen.table === register.chosen.table ? before.chosen : register.chosen;
    await choose({ ...before, chosen: { table, layout: change(layout) } });
  };

  return {
    register,
    open,
    openPage: ({ title, url, tables, body: around }: PageTables) =>
      start(async (signal) => {
        const body = { tag: 'body', attribute: () => null, children: tables.map(pagePartElement) };
        return readTables(
          { file: title || url, url, bytes: null, tables: readPage(body, pagePartElement(around)) },
          signal,
        );
      }),
    /** The register once what is being read is read: the reader may go on before an answer has had its effect. */
    latest: async (): Promise<OpenRegister | null> => {
      await running.current;
      return shown.current;
    },
    chooseTable: readAs,
    /** Reads the rows of the table as agreements in place of its columns, or the other way round. */
    turn: async () => {
      const table = register?.chosen.table;
      if (table) await readAs(table.turnedFrom ?? turnTable(table));
    },
    chooseEncoding: async (encoding: Encoding) => {
      const bytes = register?.bytes;
      if (bytes) await open(register.file, async () => bytes, encoding);
    },
    setField: (at: number, field: ColumnField) => withLayout((layout) => withField(layout, at, field)),
    setOrder: ({ at }: OrderQuestion, order: 'day-first' | 'month-first') =>
      withLayout((layout) => withDayOrder(layout, at, order)),
    setPartner: async (question: PartnerQuestion, entity: string | null) => {
      const before = newest.current;
      if (!before) return;
      const found = new Map(before.known.found);
      const answers = new Map(before.answers);
      for (const [key, { entity: known }] of found) {
        const [country, name] = JSON.parse(key) as [string | null, string];
        const isAsked = name === question.partner && country === question.country;
        if (!isAsked || known !== null) continue;
        found.set(key, { entity, suggest: [] });
        answers.set(key, entity);
      }
      await choose({ ...before, known: { ...before.known, found }, answers });
    },
  };
}
