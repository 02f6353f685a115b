import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChangedField, ShownItem } from '../../utils/core/own-data/next-version.ts';
import { fieldKey } from '../../utils/core/own-data/own-tables.ts';
import {
  chooseAll,
  chooseItem,
  chooseKind,
  countChosen,
  isChosen,
  VERSION_KINDS,
  type VersionChoice,
  type VersionCounts,
  type VersionKind,
} from '../../utils/core/own-data/version-choice.ts';
import { useLanguage } from '../language/language.tsx';

/** What a newer file says, without what accepting it changes. */
export interface ShownVersion {
  readonly counts: VersionCounts;
  /** The first of each kind, and those that were asked for. */
  readonly items: readonly ShownItem[];
  /** Agreements that the newer file tells as the older one did. */
  readonly same: number;
}

export interface VersionListProps {
  readonly title: string;
  readonly next: ShownVersion;
  readonly formatValue: (field: string, value: unknown) => string;
  readonly busy: boolean;
  /** More items of a kind are wanted. */
  readonly onMore: (kind: VersionKind) => void;
  readonly onAccept: (choice: VersionChoice) => void;
}

/** As many of a kind are shown at a time; all are chosen until the reader leaves some out. */
export const SHOWN_AT_A_TIME = 50;

/** What a newer file says otherwise than own data, to be accepted together or singly. */
export function VersionList({ title, next, formatValue, busy, onMore, onAccept }: VersionListProps) {
  const { translate } = useLanguage();
  const [choice, setChoice] = useState(chooseAll);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that compared is gone: the keyboard goes on with what it found.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <section class="versions" aria-labelledby="register-versions">
      <h2 id="register-versions" tabIndex={-1} ref={heading}>
        {translate('register.versions.title', [title])}
      </h2>
      <p class="quiet small">{translate('register.versions.same', [], next.same)}</p>
      {VERSION_KINDS.map((kind) => (
        <Group
          key={kind}
          kind={kind}
          count={next.counts[kind]}
          items={next.items.filter((item) => item.kind === kind)}
          choice={choice}
          formatValue={formatValue}
          onMore={onMore}
          onChoose={setChoice}
        />
      ))}
      <button type="button" class="button primary" disabled={busy} onClick={() => onAccept(choice)}>
        {translate('register.versions.accept', [], countChosen(choice, next.counts))}
      </button>
    </section>
  );
}

interface GroupProps extends Pick<VersionListProps, 'formatValue' | 'onMore'> {
  readonly kind: VersionKind;
  readonly count: number;
  readonly items: readonly ShownItem[];
  readonly choice: VersionChoice;
  readonly onChoose: (choice: VersionChoice) => void;
}

function Group({ kind, count, items, choice, formatValue, onMore, onChoose }: GroupProps) {
  const { translate } = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number | null>(null);
  // The button goes with the last of them: the keyboard goes on with the first that came.
  useLayoutEffect(() => {
    if (firstNew.current === null || items.length <= firstNew.current) return;
    const first = list.current?.children[firstNew.current];
    firstNew.current = null;
    if (document.activeElement === document.body) first?.querySelector('input')?.focus();
  }, [items.length]);
  if (count === 0) return null;
  const { all, except } = choice[kind];
  return (
    <fieldset class="version-group">
      <legend>
        <label class="choice-label">
          <input
            type="checkbox"
            checked={all ? except.size === 0 : except.size === count}
            onChange={(event) => onChoose(chooseKind(choice, kind, event.currentTarget.checked))}
          />
          {translate(`register.versions.${kind}`, [], count)}
        </label>
      </legend>
      <ul ref={list}>
        {items.map((item) => (
          <li key={item.id}>
            <label class="choice-label">
              <input
                type="checkbox"
                checked={isChosen(choice, item)}
                onChange={(event) => onChoose(chooseItem(choice, item, event.currentTarget.checked))}
              />
              <span>
                {item.parties.slice(1).join(translate('why.and'))}{' '}
                <span class="quiet small">
                  {translate(`register.versions.${item.isColumn ? 'column' : 'row'}`, [item.row])}
                </span>
              </span>
            </label>
            {item.fields.map((field) => (
              <FieldLine key={field.field} field={field} formatValue={formatValue} />
            ))}
            {item.isCorrected && <p class="small">{translate('register.versions.worked')}</p>}
          </li>
        ))}
      </ul>
      {count > items.length && (
        <button
          type="button"
          class="button"
          onClick={() => {
            firstNew.current = items.length;
            onMore(kind);
          }}
        >
          {translate('myData.more', [], Math.min(SHOWN_AT_A_TIME, count - items.length))}
        </button>
      )}
    </fieldset>
  );
}

function FieldLine({
  field: { field, from, to, corrected },
  formatValue,
}: {
  readonly field: ChangedField;
  readonly formatValue: VersionListProps['formatValue'];
}) {
  const { translate } = useLanguage();
  const [before, after] = [formatValue(field, from), formatValue(field, to)];
  return (
    <p class="version-field small">
      {translate(fieldKey(field))}:{' '}
      {corrected ? translate('register.versions.corrected', [after, before]) : `${before} → ${after}`}
    </p>
  );
}
