import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { RowFormProps } from '../../components/my-data/row-form.tsx';
import { changeOfForm } from '../../utils/core/own-data/form/change-of-form.ts';
import { type DraftValues, draftOf } from '../../utils/core/own-data/form/draft.ts';
import type { EditedList } from '../../utils/core/own-data/form/fields.ts';
import { type ReadDraft, readDraft } from '../../utils/core/own-data/form/read-draft.ts';
import { type ListedRow, namesIn } from '../../utils/core/own-data/list-rows.ts';
import { emptyOwnDocument, ownHeader } from '../../utils/core/own-data/new-document.ts';
import { removal } from '../../utils/core/own-data/remove-row.ts';
import { rowId } from '../../utils/core/own-data/row-id.ts';
import type { OwnChange, OwnDocument, OwnRow, OwnRows } from '../../utils/core/own-data/types.ts';
import { COUNTRY_CODES } from '../../utils/core/register/words/countries.ts';
import { findEntities } from './find-entities.ts';

interface OpenForm {
  readonly key: string;
  readonly list: EditedList;
  /** As it was when the form was opened. */
  readonly row: OwnRow | null;
  /** Null for the main pack, which may not have begun. */
  readonly pack: string | null;
  readonly document: OwnDocument;
  readonly values: DraftValues;
}

/** What the reader enters comes from the reader. */
export const BY_HAND: OwnRows['sources'] = {
  id: 'by-hand',
  publisher: 'My data',
  title: 'Entered by hand',
  language: 'en',
};

const mark = (): string => crypto.randomUUID().slice(0, 8);

interface FormOptions {
  readonly documents: readonly OwnDocument[];
  readonly mainPack: string | null;
  readonly formatDate: (date: string) => string;
  /** Makes a change; gives why it was refused, or null. */
  readonly onChange: (pack: string | null, change: OwnChange) => Promise<string | null>;
}

/** The form in which a row is added or changed. */
export function useRowForm({ documents, mainPack, formatDate, onChange }: FormOptions) {
  const { locale } = useLanguage();
  const [open, setOpen] = useState<OpenForm | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const [isSending, setSending] = useState(false);
  // The state is that of the last rendering, and a second Enter may come before the next one.
  const sending = useRef(false);

  const start = (list: EditedList, row: OwnRow | null, pack: string | null) => {
    const document = documents.find(({ id }) => id === pack) ?? emptyOwnDocument(ownHeader('new'), '2000');
    setRefused(null);
    const values = draftOf(list, row, locale, namesIn(document));
    setOpen({ key: mark(), list, row, pack, document, values });
  };
  const send = async ({ pack }: OpenForm, change: OwnChange) => {
    if (sending.current) return;
    sending.current = true;
    setSending(true);
    try {
      const reason = await onChange(pack, change);
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
    const { key, list, row, document } = form;
    const read = readIn(form);
    const sources = new Map(document.sources.map(({ id, publisher, title }) => [id, `${title}, ${publisher}`]));
    const onSave = (values: DraftValues) => {
      const change = changeOfForm(read(values), {
        list,
        row,
        id: rowId(values.texts.name ?? list.slice(0, -1), mark()),
        source: document.sources.find(({ id }) => id === BY_HAND.id) ?? BY_HAND,
        locator: new Date().toISOString().slice(0, 10),
      });
      return send(form, change);
    };
    return {
      key,
      list,
      values: form.values,
      isNew: row === null,
      sources: (row && 'citations' in row ? row.citations : []).map(
        ({ source, locator }) => `${sources.get(source) ?? source}, ${locator}`,
      ),
      countries: COUNTRY_CODES,
      read,
      formatDate,
      find: (type, text) => findEntities(type, text, { own: document, locale }),
      refused,
      isSending,
      onSave,
      onRemove: row === null ? null : () => send(form, removal(document, [{ list, row }])),
      onClose: () => setOpen(null),
    };
  }

  return {
    form: open && propsOf(open),
    add: (list: EditedList) => start(list, null, mainPack),
    edit: ({ list, row, pack }: ListedRow) => start(list, row, pack),
  };
}
