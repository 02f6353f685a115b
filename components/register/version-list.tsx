import { useState } from 'preact/hooks';
import type { ChangedField, ShownItem } from '../../utils/core/own-data/next-version.ts';
import { fieldKey } from '../../utils/core/own-data/own-tables.ts';
import { useLanguage } from '../language/language.tsx';

/** What a newer file says, without what accepting it changes. */
export interface ShownVersion {
  readonly items: readonly ShownItem[];
  /** Agreements that the newer file tells as the older one did. */
  readonly same: number;
}

export interface VersionListProps {
  readonly title: string;
  readonly next: ShownVersion;
  readonly formatValue: (field: string, value: unknown) => string;
  readonly busy: boolean;
  readonly onAccept: (items: readonly ShownItem[]) => void;
}

const KINDS = ['added', 'changed', 'ended', 'gone'] as const;
/** As many of a kind are shown at a time; all are chosen until the reader leaves some out. */
const STEP = 50;

/** What a newer file says otherwise than own data, to be accepted together or singly. */
export function VersionList({ title, next, formatValue, busy, onAccept }: VersionListProps) {
  const { translate } = useLanguage();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = next.items.filter(({ id }) => !left.has(id));
  const choose = (items: readonly ShownItem[], isChosen: boolean) => {
    const now = new Set(left);
    for (const { id } of items) isChosen ? now.delete(id) : now.add(id);
    setLeft(now);
  };
  return (
    <section class="versions" aria-labelledby="register-versions">
      <h2 id="register-versions">{translate('register.versions.title', [title])}</h2>
      <p class="quiet small">{translate('register.versions.same', [], next.same)}</p>
      {KINDS.map((kind) => (
        <Group
          key={kind}
          kind={kind}
          items={next.items.filter((item) => item.kind === kind)}
          left={left}
          formatValue={formatValue}
          onChoose={choose}
        />
      ))}
      <button type="button" class="button primary" disabled={busy} onClick={() => onAccept(chosen)}>
        {translate('register.versions.accept', [], chosen.length)}
      </button>
    </section>
  );
}

interface GroupProps {
  readonly kind: ShownItem['kind'];
  readonly items: readonly ShownItem[];
  readonly left: ReadonlySet<string>;
  readonly formatValue: VersionListProps['formatValue'];
  readonly onChoose: (items: readonly ShownItem[], isChosen: boolean) => void;
}

function Group({ kind, items, left, formatValue, onChoose }: GroupProps) {
  const { translate } = useLanguage();
  const [shown, setShown] = useState(STEP);
  if (items.length === 0) return null;
  return (
    <fieldset class="version-group">
      <legend>
        <label class="choice-label">
          <input
            type="checkbox"
            checked={items.every(({ id }) => !left.has(id))}
            onChange={(event) => onChoose(items, event.currentTarget.checked)}
          />
          {translate(`register.versions.${kind}`, [], items.length)}
        </label>
      </legend>
      <ul>
        {items.slice(0, shown).map((item) => (
          <li key={item.id}>
            <label class="choice-label">
              <input
                type="checkbox"
                checked={!left.has(item.id)}
                onChange={(event) => onChoose([item], event.currentTarget.checked)}
              />
              <span>
                {item.parties.slice(1).join(translate('why.and'))}{' '}
                <span class="quiet small">{translate('register.versions.row', [item.row])}</span>
              </span>
            </label>
            {item.fields.map((field) => (
              <FieldLine key={field.field} field={field} formatValue={formatValue} />
            ))}
            {item.isCorrected && <p class="small">{translate('register.versions.worked')}</p>}
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {translate('myData.more', [], Math.min(STEP, items.length - shown))}
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
