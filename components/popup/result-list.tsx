import { ENTITY_TYPE_KEYS } from '../../utils/core/i18n/type-keys.ts';
import type { EntityType } from '../../utils/core/pack/types.ts';
import { isEntity, type SearchResult } from '../../utils/core/search/types.ts';
import { useLanguage } from '../language/language.tsx';
import { ResultOption } from './result-option.tsx';
import { ROW_HEIGHT } from './use-drawn-rows.ts';

interface ResultListProps {
  readonly id: string;
  readonly optionId: (index: number) => string;
  readonly results: readonly SearchResult[];
  /** How many may be in sight before the list is scrolled. */
  readonly inSight: number;
  /** Whether those below are drawn as well. */
  readonly isWhole: boolean;
  readonly query: string;
  readonly active: number;
  readonly onOpen: (result: SearchResult) => void;
  readonly onPoint: (index: number) => void;
}

/** Entities are grouped by type, records are one group. */
const groupOf = (result: SearchResult): EntityType | 'record' => (isEntity(result) ? result.type : 'record');
const headingOf = (group: EntityType | 'record') =>
  group === 'record' ? 'popup.records' : ENTITY_TYPE_KEYS[group].heading;

/** The results as a listbox: in groups for browsing, by rank for a search. */
export function ResultList(props: ResultListProps) {
  const { id, optionId, results, inSight, isWhole, query, active, onOpen, onPoint } = props;
  const { translate } = useLanguage();
  const shown = isWhole ? results : results.slice(0, inSight);
  const option = (result: SearchResult) => {
    const index = shown.indexOf(result);
    return (
      <ResultOption
        key={index}
        isBelow={index >= inSight}
        id={optionId(index)}
        result={result}
        query={query}
        active={index === active}
        onOpen={() => onOpen(result)}
        onPoint={() => index !== active && onPoint(index)}
      />
    );
  };
  const browsing = results[0]?.match === null;
  const groups = [...Map.groupBy(shown, groupOf)];
  // The place of those that are not drawn yet, so that the scroll bar stays as it is.
  const rest = results.length - shown.length;
  return (
    <div
      id={id}
      role="listbox"
      class="results"
      aria-label={translate('popup.search')}
      tabIndex={-1}
      style={{ '--row-height': `${ROW_HEIGHT}px` }}
    >
      {browsing
        ? groups.map(([group, members]) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <p class="label" id={`${id}-${group}`}>
                {translate(headingOf(group))}
              </p>
              {members.map(option)}
            </div>
          ))
        : shown.map(option)}
      {rest > 0 && <div role="presentation" style={{ blockSize: `${rest * ROW_HEIGHT}px` }} />}
    </div>
  );
}
