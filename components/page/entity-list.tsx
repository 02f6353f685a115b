import { useId, useMemo, useState } from 'preact/hooks';
import { ENTITY_TYPE_KEYS, LISTED_ENTITY_TYPES } from '../../utils/core/i18n/type-keys.ts';
import type { EntityId, EntityType } from '../../utils/core/pack/types.ts';
import { fitsFilter } from '../../utils/core/page/filter-names.ts';
import type { MentionOrder } from '../../utils/core/page/group-by-entity.ts';
import { useLanguage } from '../language/language.tsx';
import { EntityRow } from './entity-row.tsx';
import { Grid } from './grid.tsx';
import { type EntityGroup, groupMentions } from './group-mentions.ts';
import type { OpenPage } from './types.ts';

export interface EntityListProps {
  readonly page: Pick<OpenPage, 'report' | 'overviews'>;
  /**
   * A section for each type of entity, most mentioned first. Otherwise one list, whose order the reader chooses: that
   * of the page at first.
   */
  readonly compact: boolean;
  /** The key of the mention that the reader last went to. */
  readonly current: string | null;
  readonly onOpen: (entity: EntityId) => void;
  readonly onReveal: (key: string) => void;
}

const ORDERS: readonly MentionOrder[] = ['page', 'weight'];
/** As many names are seen at a glance; more can be filtered. */
export const FEW_NAMES = 6;

const textsOf = ({ name, overview, mentions }: EntityGroup): readonly string[] => [
  name,
  ...(overview?.original ? [overview.original] : []),
  ...new Set(mentions.map(({ exact }) => exact)),
  ...(overview?.role ? [overview.role.title, overview.role.institution] : []),
];

/** The entities of the page with their mentions, and a filter where they are many. */
export function EntityList({ page, compact, ...rows }: EntityListProps) {
  const { translate } = useLanguage();
  const [chosen, setChosen] = useState<MentionOrder>('page');
  const [filter, setFilter] = useState('');
  const { report, overviews } = page;
  const order = compact ? 'weight' : chosen;
  const groups = useMemo(() => groupMentions({ report, overviews }, order), [report, overviews, order]);
  const shown = groups.filter((group) => fitsFilter(textsOf(group), filter));
  const filterField = groups.length > FEW_NAMES && (
    <NameFilter text={filter} onText={setFilter} shown={shown.length} all={groups.length} />
  );
  if (compact)
    return (
      <div class="page-names">
        {filterField}
        {LISTED_ENTITY_TYPES.map((type) => (
          <TypeSection key={type} type={type} groups={shown} {...rows} />
        ))}
      </div>
    );
  return (
    <section class="page-section" aria-labelledby="page-names">
      <div class="page-section-head">
        <h2 id="page-names" class="label">
          {translate('page.names')}
        </h2>
        <KeysHint />
        <label class="page-order small">
          <span class="quiet">{translate('page.order')}</span>
          <select
            class="select"
            value={order}
            onChange={({ currentTarget }) => setChosen(ORDERS.find((each) => each === currentTarget.value) ?? 'page')}
          >
            <option value="page">{translate('page.orderPage')}</option>
            <option value="weight">{translate('page.orderWeight')}</option>
          </select>
        </label>
      </div>
      {filterField}
      <Rows groups={shown} label="page-names" {...rows} />
    </section>
  );
}

interface NameFilterProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly shown: number;
  readonly all: number;
}

/** Narrows the list of names while the reader types; Escape empties it. */
function NameFilter({ text, onText, shown, all }: NameFilterProps) {
  const { translate } = useLanguage();
  const words =
    text.trim() === ''
      ? ''
      : shown === 0
        ? translate('page.filterNone')
        : translate('page.filterShown', [String(all)], shown);
  return (
    <div class="name-filter">
      <input
        class="field"
        type="search"
        aria-label={translate('page.filter')}
        placeholder={translate('page.filter')}
        autoComplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          onText('');
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <span class="name-filter-count quiet small" role="status">
        {words}
      </span>
    </div>
  );
}

interface RowsProps extends Pick<EntityListProps, 'current' | 'onOpen' | 'onReveal'> {
  readonly groups: readonly EntityGroup[];
}

function TypeSection({ type, groups, ...rows }: RowsProps & { readonly type: EntityType }) {
  const { translate, locale } = useLanguage();
  const some = groups.filter((group) => group.type === type);
  if (some.length === 0) return null;
  return (
    <section class="page-group" aria-labelledby={`group-${type}`}>
      <div class="page-group-head">
        <h2 class="label" id={`group-${type}`}>
          {translate(ENTITY_TYPE_KEYS[type].heading)}{' '}
          <span class="tag">{new Intl.NumberFormat(locale).format(some.length)}</span>
        </h2>
        <KeysHint />
      </div>
      <Rows groups={some} label={`group-${type}`} {...rows} />
    </section>
  );
}

/** Shown while the keyboard is in the rows; a screen reader says it with them. */
const KeysHint = () => (
  <span class="names-keys quiet small" aria-hidden="true">
    {useLanguage().translate('page.namesKeys')}
  </span>
);

/**
 * The names as a grid of two columns: the name, and the number of its mentions, which shows them. `label` is the id of
 * its heading.
 */
function Rows({ groups, label, current, onOpen, onReveal }: RowsProps & { readonly label: string }) {
  const { translate } = useLanguage();
  const keys = useId();
  if (groups.length === 0) return null;
  return (
    <>
      <Grid class="names" labelledBy={label} describedBy={keys}>
        {groups.map((group) => (
          <EntityRow
            key={group.entity}
            group={group}
            current={current}
            onOpen={() => onOpen(group.entity)}
            onReveal={onReveal}
          />
        ))}
      </Grid>
      <span id={keys} hidden>
        {translate('page.namesKeysSaid')}
      </span>
    </>
  );
}
