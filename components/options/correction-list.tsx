import type { EntityId } from '../../utils/core/pack/types.ts';
import type { Correction } from '../../utils/core/settings/types.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';

export interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  /** The entity's name, or null where no pack has the entity any more. */
  readonly nameOf: (entity: EntityId) => string | null;
  readonly onUndo: (correction: Correction) => void;
  readonly onCopy: (correction: Correction) => void;
}

/** The reader's corrections ("Not this one"), newest first. */
export function CorrectionList({ corrections, nameOf, onUndo, onCopy }: CorrectionListProps) {
  const { translate, locale } = useLanguage();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const where = ({ scope }: Correction): string => {
    switch (scope.kind) {
      case 'everywhere':
        return translate('options.corrections.everywhere');
      case 'site':
        return translate('options.corrections.site', [scope.host]);
      case 'page':
        return translate('options.corrections.page', [scope.url]);
    }
  };
  if (corrections.length === 0) return <p class="quiet">{translate('options.corrections.none')}</p>;
  return (
    <ul class="rows">
      {[...corrections]
        .sort((one, other) => other.made - one.made)
        .map((correction) => {
          const name = nameOf(correction.entity) ?? translate('options.corrections.unknown');
          const words = translate('options.corrections.not', [correction.text, name]);
          return (
            <li class="row" key={JSON.stringify(correction)}>
              <span class="row-name">
                <span>{words}</span>
                <span class="quiet small row-note">
                  {where(correction)}
                  {correction.made > 0 && ` · ${date.format(correction.made)}`}
                </span>
              </span>
              <button type="button" class="button" onClick={() => onCopy(correction)}>
                <Icon name="copy" />
                {translate('options.corrections.copy')}
              </button>
              <button
                type="button"
                class="button"
                aria-label={`${translate('options.corrections.undo')}: ${words}`}
                onClick={() => onUndo(correction)}
              >
                <Icon name="undo" />
                {translate('options.corrections.undo')}
              </button>
            </li>
          );
        })}
    </ul>
  );
}
