import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CITATION_FORMATS, type CitationFormat } from '../../utils/core/facts/citations/types.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { keyOf } from '../../utils/core/i18n/key-of.ts';
import type { DraftReading } from '../../utils/core/reports/draft/types.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { DraftTie } from './draft-tie.tsx';
import { citedFact, footnotes, type NumberedFact } from './footnotes.ts';
import { factKey, numberFacts, shownFacts } from './shown-facts.ts';

interface DraftTiesProps {
  readonly reading: Pick<DraftReading, 'ties' | 'facts'>;
  /** Of the footnotes that are copied. */
  readonly format: CitationFormat;
  readonly onFormat: (format: CitationFormat) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** In place of the key of a tie: what was copied is everything that is shown. */
const ALL = '';

/** Each pair of names with the footnotes that fit the draft best; the others are a press away. */
export function DraftTies({ reading: { ties, facts }, format, onFormat, onCopy }: DraftTiesProps) {
  const language = useLanguage();
  const { translate } = language;
  const [status, setStatus] = useState({ key: ALL, text: '', of: facts });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [isWhole, setWhole] = useState(false);
  const given = useRef(new Map<string, number>());
  const keys = useMemo(() => {
    const found = facts.map(factKey);
    // Another draft begins with 1 again.
    if (!found.some((key) => given.current.has(key))) given.current = new Map();
    return found;
  }, [facts]);
  const list = useRef<HTMLUListElement>(null);
  const firstFolded = useRef(0);
  // The button that unfolds is gone then: the keyboard goes on at what it brought.
  useLayoutEffect(() => {
    if (isWhole) list.current?.children[firstFolded.current]?.querySelector<HTMLElement>('.draft-copy')?.focus();
  }, [isWhole]);
  if (ties.length === 0) return null;
  const together = ties.filter(({ paragraph }) => paragraph !== null);
  // Names that no paragraph has together are seldom what it speaks of.
  const first = isWhole || together.length === 0 ? ties : together;
  const folded = ties.length - first.length;
  const { ties: shown, order } = shownFacts(first, open);
  const numbers = numberFacts(
    given.current,
    order.flatMap((at) => keys[at] ?? []),
  );
  const byIndex = new Map(
    order.flatMap((at): readonly (readonly [number, NumberedFact])[] => {
      const [fact, number] = [facts[at], numbers.get(keys[at] ?? '')];
      return fact && number !== undefined ? [[at, { number, fact: citedFact(fact, language) }]] : [];
    }),
  );
  const numbered = [...byIndex.values()].sort((one, other) => one.number - other.number);
  const copy = (key: string, chosen: readonly NumberedFact[]) =>
    onCopy(footnotes(chosen, format, language)).then(
      () => setStatus({ key, text: translate('draft.copied', [], chosen.length), of: facts }),
      (error: unknown) => setStatus({ key, text: describeFailure('failure.what.copy', error, translate), of: facts }),
    );
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const unfold = () => {
    firstFolded.current = first.length;
    setWhole(true);
  };
  const statusOf = (key: string): string => (status.key === key && status.of === facts ? status.text : '');
  return (
    <section aria-labelledby="draft-ties">
      <div class="draft-section-head">
        <h2 id="draft-ties">{translate('draft.tiesTitle')}</h2>
        <label class="small">
          {translate('draft.style')}{' '}
          <select
            class="field"
            value={format}
            onChange={({ currentTarget }) =>
              onFormat(CITATION_FORMATS.find((each) => each === currentTarget.value) ?? 'text')
            }
          >
            {CITATION_FORMATS.map((each) => (
              <option key={each} value={each}>
                {translate(`citations.formats.${keyOf(each)}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" onClick={() => copy(ALL, numbered)}>
          <Icon name="copy" />
          {translate('draft.copy', [], numbered.length)}
        </button>
      </div>
      <p class="draft-copied small" role="status">
        {statusOf(ALL)}
      </p>
      <ul class="draft-list" ref={list}>
        {shown.map((each) => (
          <DraftTie
            key={each.key}
            shown={each}
            footnotes={each.facts.flatMap((at) => {
              const note = byIndex.get(at);
              return note ? [{ ...note, isFresh: each.fresh.has(at) }] : [];
            })}
            status={statusOf(each.key)}
            onCopy={(chosen) => copy(each.key, chosen)}
            onToggle={() => toggle(each.key)}
          />
        ))}
      </ul>
      {folded > 0 && (
        <button type="button" class="draft-more" onClick={unfold}>
          {translate('draft.moreTies', [], folded)}
        </button>
      )}
    </section>
  );
}
