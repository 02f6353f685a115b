import { useId, useState } from 'preact/hooks';
import { formatRole } from '../../utils/core/facts/as-of/format-role.ts';
import type { EntityOverview } from '../../utils/core/facts/cards/types.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import type { PageMention } from '../../utils/core/page/page-report.ts';
import { prefixAndSuffix } from '../../utils/core/page/selectors/prefix-and-suffix.ts';
import { useLanguage } from '../language/language.tsx';
import { seatName } from '../language/place-names.ts';
import { Icon } from '../theme/icon.tsx';
import { GridCell, GridRow } from './grid.tsx';
import type { EntityGroup } from './group-mentions.ts';

/** "University · Malaysia", or an official's latest role with its date. */
function EntityLine({ overview }: { readonly overview: EntityOverview | null }) {
  const { translate, locale } = useLanguage();
  if (!overview) return null;
  if (overview.role) {
    const { title, institution, asOf } = overview.role;
    if (asOf === null) return <>{translate('page.role', [title, institution])}</>;
    const post = translate('card.post', [title, institution]);
    return <>{formatRole({ title: post, asOf, from: null, until: null }, locale, translate)}</>;
  }
  const kind = translate(kindKey(overview.kind, 'institution'));
  const place = seatName(overview, locale);
  return <>{place === null ? kind : `${kind} · ${place}`}</>;
}

/** One mention with the words around it, a row of the grid; pressing it goes there. */
function MentionLine({
  mention,
  onReveal,
}: {
  readonly mention: PageMention;
  readonly onReveal: (key: string) => void;
}) {
  const { translate } = useLanguage();
  const { before, after } = prefixAndSuffix(mention);
  return (
    <GridRow>
      <GridCell span={2}>
        <button
          type="button"
          tabIndex={-1}
          class="mention"
          title={translate('page.jump')}
          onClick={() => onReveal(mention.key)}
          data-key={mention.key}
        >
          <bdi>
            {before}
            <mark>{mention.exact}</mark>
            {after}
          </bdi>
        </button>
      </GridCell>
    </GridRow>
  );
}

interface EntityRowProps {
  readonly group: EntityGroup;
  /** The key of the mention that the reader last went to. */
  readonly current: string | null;
  readonly onOpen: () => void;
  readonly onReveal: (key: string) => void;
}

/** One entity of the page, rows of a grid. Its name opens its details; its count shows the rows of its mentions. */
export function EntityRow({ group, current, onOpen, onReveal }: EntityRowProps) {
  const { translate } = useLanguage();
  const [open, setOpen] = useState(false);
  const count = group.mentions.length;
  const list = useId();
  const original = group.overview?.original ?? null;
  const isCurrent = group.mentions.some(({ key }) => key === current);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of one name in the grid
    <div role="rowgroup" class="entity" data-entity={group.entity} data-current={isCurrent || undefined}>
      <GridRow class="entity-row">
        <GridCell class="entity-cell">
          <button type="button" class="entity-open" tabIndex={-1} onClick={onOpen}>
            <Icon name={group.type} />
            <span class="entity-words">
              <span class="entity-name">
                <bdi>{group.name}</bdi>
                {original !== null && <bdi class="original-name"> {original}</bdi>}
              </span>
              <span class="entity-line">
                <EntityLine overview={group.overview} />
              </span>
            </span>
          </button>
        </GridCell>
        <GridCell class="entity-cell">
          <button
            type="button"
            tabIndex={-1}
            class="entity-count"
            aria-expanded={open}
            aria-controls={list}
            aria-label={translate('page.showMentions', [group.name], count)}
            onClick={() => setOpen(!open)}
          >
            {count}
            <Icon name={open ? 'up' : 'down'} size={12} />
          </button>
        </GridCell>
      </GridRow>
      <div class="mentions" id={list} hidden={!open}>
        {open &&
          group.mentions.map((mention) => <MentionLine key={mention.key} mention={mention} onReveal={onReveal} />)}
      </div>
    </div>
  );
}
