import { useMemo, useState } from 'preact/hooks';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { groupByEntity, type MentionOrder } from '../../utils/core/page/group-by-entity.ts';
import { useLanguage } from '../language/language.tsx';
import type { OpenPage } from '../popup/types.ts';
import { EntityRow } from '../side-panel/entity-row.tsx';
import { Icon } from '../theme/icon.tsx';

export interface EntityListProps {
  readonly page: OpenPage;
  readonly onOpen: (entity: EntityId) => void;
  readonly onReveal: (key: string) => void;
  readonly onStep: (direction: 'next' | 'previous') => void;
}

const ORDERS: readonly MentionOrder[] = ['page', 'weight'];

/** The list of all entities of the page with their counts, in the order of the page or by count. */
export function EntityList({ page, onOpen, onReveal, onStep }: EntityListProps) {
  const { translate } = useLanguage();
  const [order, setOrder] = useState<MentionOrder>('page');
  const { mentions } = page.report;
  const groups = useMemo(() => groupByEntity(mentions, order), [mentions, order]);
  return (
    <section aria-labelledby="panel-names">
      <div class="panel-section-head">
        <h2 id="panel-names" class="label">
          {translate('panel.names')}
        </h2>
        <div class="panel-steps">
          {(['previous', 'next'] as const).map((direction) => (
            <button
              key={direction}
              type="button"
              class="icon-button"
              title={translate(`panel.${direction}`)}
              aria-label={translate(`panel.${direction}`)}
              onClick={() => onStep(direction)}
            >
              <Icon name={direction === 'next' ? 'down' : 'up'} />
            </button>
          ))}
        </div>
      </div>
      <label class="panel-order small">
        <span class="quiet">{translate('panel.order')}</span>
        <select
          value={order}
          onChange={({ currentTarget }) => setOrder(ORDERS.find((each) => each === currentTarget.value) ?? 'page')}
        >
          <option value="page">{translate('panel.orderPage')}</option>
          <option value="weight">{translate('panel.orderWeight')}</option>
        </select>
      </label>
      <ol class="entity-rows">
        {groups.map(({ entity, mentions: own }) => {
          const overview = page.overviews.get(entity);
          return (
            overview && (
              <EntityRow
                key={entity}
                overview={overview}
                mentions={own}
                onOpen={() => onOpen(entity)}
                onReveal={onReveal}
              />
            )
          );
        })}
      </ol>
    </section>
  );
}
