import { useCallback, useRef, useState } from 'preact/hooks';
import type { PageTables } from '../../utils/browser/platform/page-tables.ts';
import { findLayoutInSlices, type Layout } from '../../utils/core/register/columns/find-header.ts';
import {
  AnsweredPartners,
  type OrderQuestion,
  type PartnerQuestion,
  type Questions,
  questionsOf,
  withDayOrder,
  withField,
} from '../../utils/core/register/reading/answers.ts';
import {
  chooseTableInSlices,
  type RegisterTable,
  readRegisterInSlices,
} from '../../utils/core/register/reading/read-register.ts';
import type { Progress } from '../../utils/core/register/reading/slices.ts';
import type { RegisterResult } from '../../utils/core/register/rows/record-types.ts';
import type { Encoding } from '../../utils/core/register/tables/decode.ts';
import { readFileTables } from '../../utils/core/register/tables/read-file.ts';
import { readHtmlTables } from '../../utils/core/register/tables/read-html-tables.ts';
import type { Table } from '../../utils/core/register/tables/types.ts';
import type { ColumnField } from '../../utils/core/register/words/header-words.ts';
import { nextTurn } from '../../utils/dom/reading/scanner/slices.ts';
import { parsePage } from '../../utils/dom/tables/dom-element.ts';
import { type LookedUp, lookUpPartners } from './look-up-partners.ts';
import { pagePartElement } from './page-part-element.ts';
import { readWorkbookInWorker } from './read-workbook-in-worker.ts';
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
  readonly known: LookedUp;
}

const NOTHING_KNOWN: LookedUp = { found: new Map(), institutions: new Map() };

/** Reads files, and reads them anew after each choice. Nothing of it is stored. */
export function useRegister(
  packId: string,
  onProgress: (progress: Progress | null) => void,
  /** A table with the same headers was added before, by this institution. */
  onRecalled: (home: string) => void,
) {
  const [register, setRegister] = useState<OpenRegister | null>(null);
  const reading = useRef<AbortController | null>(null);

  const readTable = useCallback(
    async (source: Omit<OpenRegister, 'result' | 'questions'>): Promise<void> => {
      reading.current?.abort();
      const own = new AbortController();
      reading.current = own;
      const read = (known: LookedUp) => {
        const finder = new AnsweredPartners(known.found);
        const slices = readRegisterInSlices(source.chosen, finder, null);
        return runSlices(slices, onProgress, own.signal).then((result) => ({ result, finder }));
      };
      try {
        const first = await read(source.known);
        const known = await lookUpPartners(first.finder.unknown(), source.known, packId);
        own.signal.throwIfAborted();
        const { result } = first.finder.unknown().length === 0 ? first : await read(known);
        setRegister({ ...source, known, result, questions: questionsOf(result, source.chosen.layout) });
      } catch (error) {
        // A later choice reads the table again.
        if (!own.signal.aborted) throw error;
      } finally {
        if (reading.current === own) onProgress(null);
      }
    },
    [packId, onProgress],
  );

  const openTables = useCallback(
    async (source: Pick<OpenRegister, 'file' | 'url' | 'bytes' | 'tables'>): Promise<void> => {
      const { tables } = source;
      const guessed = await runSlices(chooseTableInSlices(tables), () => undefined);
      const recalled = await recallLayout(guessed.layout);
      if (recalled) onRecalled(recalled.home);
      const chosen = recalled ? { ...guessed, layout: recalled.layout } : guessed;
      await readTable({ ...source, chosen, known: NOTHING_KNOWN });
    },
    [readTable, onRecalled],
  );

  const open = useCallback(
    async (file: string, bytes: Uint8Array, encoding?: Encoding): Promise<void> => {
      const tables = await readFileTables(bytes, {
        parseHtml: parsePage,
        readWorkbook: readWorkbookInWorker,
        pause: nextTurn,
        ...(encoding ? { encoding } : {}),
      });
      await openTables({ file, url: null, bytes, tables });
    },
    [openTables],
  );

  const withLayout = (change: (layout: Layout) => Layout): Promise<void> =>
    register
      ? readTable({ ...register, chosen: { ...register.chosen, layout: change(register.chosen.layout) } })
      : Promise.resolve();

  return {
    register,
    open,
    openPage: ({ title, url, tables }: PageTables) =>
      openTables({
        file: title || url,
        url,
        bytes: null,
        tables: readHtmlTables({ tag: 'body', attribute: () => null, children: tables.map(pagePartElement) }),
      }),
    close: () => setRegister(null),
    chooseTable: async (table: Table) => {
      if (!register) return;
      const layout = await runSlices(findLayoutInSlices(table), () => undefined);
      await readTable({ ...register, chosen: { table, layout } });
    },
    chooseEncoding: async (encoding: Encoding) => {
      if (register?.bytes) await open(register.file, register.bytes, encoding);
    },
    setField: (at: number, field: ColumnField) => withLayout((layout) => withField(layout, at, field)),
    setOrder: ({ at }: OrderQuestion, order: 'day-first' | 'month-first') =>
      withLayout((layout) => withDayOrder(layout, at, order)),
    setPartner: async (question: PartnerQuestion, entity: string | null) => {
      if (!register) return;
      const found = new Map(register.known.found);
      for (const [key, before] of found) {
        const [country, name] = JSON.parse(key) as [string | null, string];
        const isAsked = name === question.partner && country === question.country;
        if (isAsked && before.entity === null) found.set(key, { entity, suggest: [] });
      }
      await readTable({ ...register, known: { ...register.known, found } });
    },
  };
}
