import type { StringKey, Translate } from '../../utils/core/i18n/translate.ts';
import type { Settings } from '../../utils/core/settings/types.ts';

/** What each setting is called on screen. */
const NAMES: Readonly<Record<keyof Settings, StringKey>> = {
  trigger: 'options.trigger.legend',
  density: 'options.density.legend',
  style: 'options.style.legend',
  theme: 'options.theme.legend',
  reach: 'options.reach.legend',
  sites: 'options.sections.sites',
  corrections: 'options.sections.corrections',
  packsOff: 'options.sections.packs',
  home: 'myData.home.label',
  citationFormat: 'options.file.citationFormat',
};

const isSetting = (name: string): name is keyof Settings => Object.hasOwn(NAMES, name);

/**
 * The parts of a settings file that could not be read (`density`,
 * `corrections[2]`), each once, by their names on screen.
 */
export function describeUnread(unread: readonly string[], translate: Translate): string {
  const parts = new Set(unread.map((path) => path.replace(/[.[].*$/s, '')));
  return [...parts]
    .map((part) => translate('failure.packTitle', [isSetting(part) ? translate(NAMES[part]) : part]))
    .join(translate('why.and'));
}
