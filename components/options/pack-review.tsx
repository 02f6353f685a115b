import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../language/language.tsx';

const CHANGES = ['added', 'changed', 'ended', 'gone'] as const;
type Change = (typeof CHANGES)[number];
interface ChangedItems {
  readonly count: number;
  readonly examples: readonly string[];
}

export interface PackReviewProps {
  readonly title: string;
  readonly versions: readonly [before: string, after: string];
  readonly entities: Readonly<Record<Change, ChangedItems>>;
  readonly records: Readonly<Record<Change, ChangedItems>>;
  /** The reader's corrections that are about what changes. */
  readonly corrected: number;
  /** Who the file is from, in a sentence. */
  readonly publisher: string;
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
}

/** What a newer file of a pack changes, before it is accepted. */
export function PackReview(props: PackReviewProps) {
  const { title, versions, entities, records, corrected, publisher, onAccept, onRefuse } = props;
  const { translate, locale } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const line = (change: Change, { count, examples }: ChangedItems, kind: 'entities' | 'records') =>
    count === 0 ? null : (
      <li key={`${kind}-${change}`}>
        <strong>{translate(`packReview.${change}`, [translate(`packReview.${kind}`, [], count)])}</strong>{' '}
        <span class="quiet small">
          {examples.length < count ? translate('packReview.among', [list.format(examples)]) : list.format(examples)}
        </span>
      </li>
    );
  return (
    <section class="pack-review" aria-label={translate('packReview.title', [title])}>
      <h3 ref={heading} tabIndex={-1}>
        {translate('packReview.title', [title])}
      </h3>
      <p class="small">{translate('packReview.versions', versions)}</p>
      <p class="small">{publisher}</p>
      <ul>
        {CHANGES.flatMap((change) => [
          line(change, entities[change], 'entities'),
          line(change, records[change], 'records'),
        ])}
      </ul>
      <p class="small">{translate('packReview.corrected', [], corrected)}</p>
      <p class="pack-actions">
        <button type="button" class="button primary" onClick={onAccept}>
          {translate('packReview.accept')}
        </button>
        <button type="button" class="button" onClick={onRefuse}>
          {translate('packReview.refuse')}
        </button>
      </p>
    </section>
  );
}
