import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { RowFormProps } from '../../components/my-data/row-form.tsx';
import { localIsoDay } from '../../utils/core/facts/dates/read-date.ts';
import { changeOfForm } from '../../utils/core/own-data/form/change-of-form.ts';
import { type DraftValues, draftOf } from '../../utils/core/own-data/form/draft.ts';
import type { EditedList } from '../../utils/core/own-data/form/fields.ts';
import { type ReadDraft, readDraft } from '../../utils/core/own-data/form/read-draft.ts';
import type { ListedRow } from '../../utils/core/own-data/list-rows.ts';
import { rowId } from '../../utils/core/own-data/row-id.ts';
import type { OwnChange, OwnRow } from '../../utils/core/own-data/types.ts';
import { COUNTRY_CODES } from '../../utils/core/register/words/countries.ts';
import { sourceByHand } from '../own-data/by-hand.ts';
import type { FormData } from '../own-data/contract.ts';
import { findEntities } from './find-entities.ts';
import type { OwnDataWorker } from './own-data-worker.ts';

interface OpenForm {
  readonly key: string;
  readonly list: EditedList;
  /** As it was when the form was opened. */
  readonly row: OwnRow | null;
  /** Null for the main pack, which may not have begun. */
  readonly pack: string | null;
  readonly data: FormData;
  readonly values: DraftValues;
}

const mark = (): string => crypto.randomUUID().slice(0, 8);

interface FormOptions {
  readonly worker: OwnDataWorker;
  readonly mainPack: string | null;
  readonly formatDate: (date: string) => string;
  /** Makes a change; gives why it was refused, or null. */
  readonly onChange: (pack: string | null, change: OwnChange) => Promise<string | null>;
  /** Removes a row of a pack; gives why it was refused, or null. */
  readonly onRemove: (pack: string, list: EditedList, row: OwnRow) => Promise<string | null>;
  /** Called with what opens a form. */
  readonly attempt: (act: () => Promise<void>) => void;
  /** Called with words: a row that is gone opens no form. */
  readonly onGone: (words: string) => void;
}

/** The form in which a row is added or changed. */
export function useRowForm({ worker, mainPack, formatDate, onChange, onRemove, attempt, onGone }: FormOptions) {
  const { translate, locale } = useLanguage();
  const [open, setOpen] = useState<OpenForm | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const [isSending, setSending] = useState(false);
  // The state is that of the last rendering, and a second Enter may come before the next one.
  const sending = useRef(false);

  const asked = useRef(0);
  const start = (list: EditedList, id: string | null, pack: string | null) =>
    attempt(async () => {
      const own = ++asked.current;
      const data = await worker.ask('form', { pack, list, id });
      // Another row was pressed meanwhile.
      if (own !== asked.current) return;
      if (id !== null && data.row === null) return onGone(translate('myData.rowGone'));
      const { row, names } = data;
      setRefused(null);
      setOpen({ key: mark(), list, row, pack, data, values: draftOf(list, row, locale, (each) => names[each]) });
    });
  const send = async (change: () => Promise<string | null>) => {
    if (sending.current) return;
    sending.current = true;
    setSending(true);
    try {
      const reason = await change();
      setRefused(reason);
      if (reason === null) setOpen(null);
    } finally {
      sending.current = false;
      setSending(false);
    }
  };

  const readIn = ({ list, row }: OpenForm) => {
    const ids = new Map<string, string>();
    return (values: DraftValues): ReadDraft =>
      readDraft(values, {
        list,
        row,
        language: locale,
        idOf: (name, type) => {
          const key = `${type} ${name.toLowerCase()}`;
          const known = ids.get(key) ?? rowId(name, mark());
          ids.set(key, known);
          return known;
        },
      });
  };

  function propsOf(form: OpenForm): RowFormProps & { readonly key: string } {
    const { key, list, row, pack, data } = form;
    const read = readIn(form);
    const comma = translate('citations.comma');
    const sources = new Map(data.sources.map(({ id, publisher, title }) => [id, [title, publisher].join(comma)]));
    const onSave = (values: DraftValues) => {
      const change = changeOfForm(read(values), {
        list,
        row,
        id: rowId(values.texts.name ?? list.slice(0, -1), mark()),
        source: data.byHand ?? sourceByHand({ translate, locale }),
        locator: localIsoDay(new Date()),
      });
      return send(() => onChange(pack, change));
    };
    return {
      key,
      list,
      values: form.values,
      isNew: row === null,
      sources: (row && 'citations' in row ? row.citations : []).map(({ source, locator }) =>
        [sources.get(source) ?? source, locator].join(comma),
      ),
      countries: COUNTRY_CODES,
      read,
      formatDate,
      find: (type, text) => findEntities(type, text, { worker, pack, locale, translate }),
      refused,
      isSending,
      onSave,
      onRemove: row === null || pack === null ? null : () => send(() => onRemove(pack, list, row)),
      onClose: () => setOpen(null),
    };
  }

  return {
    form: open && propsOf(open),
    add: (list: EditedList) => start(list, null, mainPack),
    edit: ({ list, id, pack }: ListedRow) => start(list, id, pack),
  };
}
