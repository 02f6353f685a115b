import type { ReadPlace } from '../../utils/core/reports/keeping/form.ts';
import { useLanguage } from '../language/language.tsx';

interface FieldNoteProps {
  readonly id: string;
  readonly read: ReadPlace | null;
  /** The sentence that stands beside the form; words of another one are shown with it. */
  readonly sentence: string;
  /** What is to be said of the field besides. */
  readonly children?: preact.ComponentChildren;
}

/** Below a field: where it was read. */
export function FieldNote({ id, read, sentence, children }: FieldNoteProps) {
  const { translate } = useLanguage();
  const isElsewhere = read !== null && !sentence.includes(read.text);
  if (read === null && !children) return null;
  return (
    <p class="report-note quiet small" id={id}>
      {children}
      {children && read !== null && ' · '}
      {read !== null && (
        <span title={isElsewhere ? read.sentence : undefined}>
          {isElsewhere
            ? translate('reports.readElsewhere', [read.text, shorten(read.sentence)])
            : translate('reports.readHere', [read.text])}
        </span>
      )}
    </p>
  );
}

const MAX_SHOWN = 90;
const shorten = (text: string): string =>
  text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN).toWellFormed()}…`;
