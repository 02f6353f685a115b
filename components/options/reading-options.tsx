import type { Settings } from '../../utils/core/settings/types.ts';
import { useLanguage } from '../language/language.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { Sample } from './sample.tsx';

export interface ReadingOptionsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How names look on a page and what opens a card, with a sample that changes at once. */
export function ReadingOptions({ settings, onChange }: ReadingOptionsProps) {
  const { translate } = useLanguage();
  return (
    <div class="reading-options">
      <div>
        <ChoiceGroup
          legend={translate('options.trigger.legend')}
          value={settings.trigger}
          onChoose={(trigger) => onChange({ trigger })}
          choices={(['hover', 'click', 'alt'] as const).map((value) => ({
            value,
            label: translate(`options.trigger.${value}`),
            description: translate(`options.trigger.${value}Description`),
          }))}
        />
        <ChoiceGroup
          legend={translate('options.density.legend')}
          value={settings.density}
          onChoose={(density) => onChange({ density })}
          choices={(['every', 'section', 'page'] as const).map((value) => ({
            value,
            label: translate(`options.density.${value}`),
            description: translate(`options.density.${value}Description`),
          }))}
        />
        <ChoiceGroup
          legend={translate('options.style.legend')}
          value={settings.style}
          onChoose={(style) => onChange({ style })}
          choices={(['underline', 'tint', 'badge'] as const).map((value) => ({
            value,
            label: translate(`options.style.${value}`),
            description: translate(`options.style.${value}Description`),
          }))}
        />
        <ChoiceGroup
          legend={translate('options.theme.legend')}
          value={settings.theme}
          onChoose={(theme) => onChange({ theme })}
          choices={(['auto', 'light', 'dark'] as const).map((value) => ({
            value,
            label: translate(`options.theme.${value}`),
            description: translate(`options.theme.${value}Description`),
          }))}
        />
      </div>
      <Sample density={settings.density} style={settings.style} />
    </div>
  );
}
