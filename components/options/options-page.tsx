import type { ComponentChildren } from 'preact';
import type { StringKey } from '../../utils/core/i18n/translate.ts';
import { withSiteRule } from '../../utils/core/settings/sites.ts';
import type { Settings } from '../../utils/core/settings/types.ts';
import { useLanguage } from '../language/language.tsx';
import { AccessOptions, type AccessOptionsProps } from './access-options.tsx';
import { CorrectionList, type CorrectionListProps } from './correction-list.tsx';
import { PackList, type PackListProps } from './pack-list.tsx';
import { ReadingOptions } from './reading-options.tsx';
import { SettingsFile, type SettingsFileProps } from './settings-file.tsx';
import { ShortcutList, type ShortcutListProps } from './shortcut-list.tsx';
import { SiteList } from './site-list.tsx';

export interface OptionsPageProps {
  readonly settings: Settings;
  readonly packVersion: string;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
  /** `null` until it is known. */
  readonly access: AccessOptionsProps | null;
  readonly corrections: Omit<CorrectionListProps, 'corrections' | 'onUndo'>;
  readonly packs: PackListProps;
  readonly shortcuts: ShortcutListProps;
  readonly file: SettingsFileProps;
  /** Announced after a change, so that the reader knows that it was saved. */
  readonly status: string;
}

function Section({ name, children }: { readonly name: SectionName; readonly children: ComponentChildren }) {
  const { translate } = useLanguage();
  return (
    <section class="options-section" id={name} aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{translate(SECTION_WORDS[name])}</h2>
      {children}
    </section>
  );
}

const SECTION_WORDS = {
  reading: 'options.sections.reading',
  sites: 'options.sections.sites',
  access: 'options.sections.access',
  corrections: 'options.sections.corrections',
  packs: 'options.sections.packs',
  shortcuts: 'options.sections.shortcuts',
  file: 'options.sections.file',
  privacy: 'options.sections.privacy',
} as const satisfies Record<string, StringKey>;
type SectionName = keyof typeof SECTION_WORDS;

/** All settings, in groups; each choice takes effect at once. */
export function OptionsPage(props: OptionsPageProps) {
  const { settings, onChange } = props;
  const { translate } = useLanguage();
  return (
    <div class="options">
      <header class="options-header">
        <h1>{translate('extension.name')}</h1>
        <p class="quiet">{translate('options.title')}</p>
        <nav aria-label={translate('options.navigation')}>
          <ul>
            {(Object.keys(SECTION_WORDS) as SectionName[]).map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{translate(SECTION_WORDS[name])}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="options-status small" role="status">
          {props.status}
        </p>
      </header>
      <main class="options-main">
        <Section name="reading">
          <ReadingOptions settings={settings} onChange={(change) => onChange((now) => ({ ...now, ...change }))} />
        </Section>
        <Section name="sites">
          <SiteList
            settings={settings}
            packVersion={props.packVersion}
            onReach={(reach) => onChange((now) => ({ ...now, reach }))}
            onRule={(host, rule) => onChange((now) => withSiteRule(now, host, rule))}
          />
        </Section>
        <Section name="access">{props.access && <AccessOptions {...props.access} />}</Section>
        <Section name="corrections">
          <p class="quiet">{translate('options.corrections.explanation')}</p>
          <CorrectionList
            {...props.corrections}
            corrections={settings.corrections}
            onUndo={(undone) => {
              const key = JSON.stringify(undone);
              onChange((now) => ({
                ...now,
                corrections: now.corrections.filter((each) => JSON.stringify(each) !== key),
              }));
            }}
          />
        </Section>
        <Section name="packs">
          <PackList {...props.packs} />
        </Section>
        <Section name="shortcuts">
          <ShortcutList {...props.shortcuts} />
        </Section>
        <Section name="file">
          <SettingsFile {...props.file} />
        </Section>
        <Section name="privacy">
          <ul class="promises">
            <li>{translate('options.privacy.nothing')}</li>
            <li>{translate('options.privacy.local')}</li>
            <li>{translate('options.privacy.page')}</li>
          </ul>
        </Section>
      </main>
    </div>
  );
}
