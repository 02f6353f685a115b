import type { DraftName } from '../../utils/core/reports/draft/types.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';

/** The names of a draft that the packs know, with the spellings that it uses. */
export function DraftNames({ names }: { readonly names: readonly DraftName[] }) {
  const { translate } = useLanguage();
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="draft-names">
      <h2 id="draft-names">{translate('draft.namesTitle')}</h2>
      <ul class="draft-list">
        {names.map(({ entity, spellings, count }) => (
          <li key={entity.id} class="draft-name">
            <Icon name={entity.type} />
            <span>
              <bdi>{entity.name}</bdi>
              {spellings.some((text) => text !== entity.name) && (
                <span class="quiet small"> {translate('draft.spelled', [spellings.join(translate('why.and'))])}</span>
              )}
            </span>
            <span class="tag">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
