import { useMemo, useState } from 'preact/hooks';
import { ENTITY_TYPE_KEYS, LISTED_ENTITY_TYPES } from '../../utils/core/i18n/type-keys.ts';
import type { EntityId, EntityType } from '../../utils/core/pack/types.ts';
import type { MentionOrder } from '../../utils/core/page/group-by-entity.ts';
import { useLanguage } from '../language/language.tsx';
import { EntityRow } from './entity-row.tsx';
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

/** The entities of the page with their mentions. */
export function EntityList({ page, compact, ...rows }: EntityListProps) {
  const { translate } = useLanguage();
  const [chosen, setChosen] = useState<MentionOrder>('page');
  const { report, overviews } = page;
  const order = compact ? 'weight' : chosen;
  const groups = useMemo(() => groupMentions({ report, overviews }, order), [report, overviews, order]);
  if (compact)
    return (
      <>
        {LISTED_ENTITY_TYPES.map((type) => (
          <TypeSection key={type} type={type} groups={groups} {...rows} />
        ))}
      </>
    );
  return (
    <section class="page-section" aria-labelledby="page-names">
      <div class="page-section-head">
        <h2 id="page-names" class="label">
          {translate('page.names')}
        </h2>
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
      <Rows groups={groups} {...rows} />
    </section>
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
      <h2 class="label" id={`group-${type}`}>
        {translate(ENTITY_TYPE_KEYS[type].heading)}{' '}
        <span class="tag">{new Intl.NumberFormat(locale).format(some.length)}</span>
      </h2>
      <Rows groups={some} {...rows} />
    </section>
  );
}

const Rows = ({ groups, current, onOpen, onReveal }: RowsProps) => (
  <ol>
    {groups.map((group) => (
      <EntityRow
        key={group.entity}
        group={group}
        current={current}
        onOpen={() => onOpen(group.entity)}
        onReveal={onReveal}
      />
    ))}
  </ol>
);
