import { withSiteRule } from '../../utils/core/settings/sites.ts';
import type { Settings } from '../../utils/core/settings/types.ts';
import { useLanguage } from '../language/language.tsx';
import { AccessOptions, type AccessOptionsProps } from './access-options.tsx';
import { CorrectionList, type CorrectionListProps } from './correction-list.tsx';
import { OptionsSection, SECTION_WORDS, type SectionName } from './options-section.tsx';
import { PackExport, type PackExportProps } from './pack-export.tsx';
import { PackList, type PackListProps } from './pack-list.tsx';
import { ReadingOptions } from './reading-options.tsx';
import { SettingsFile, type SettingsFileProps } from './settings-file.tsx';
import { ShortcutList, type ShortcutListProps } from './shortcut-list.tsx';
import { SiteList } from './site-list.tsx';
import { useLimit } from './use-limit.ts';

/** Milliseconds for which the page waits with what stands below something that is not known yet. */
const LIMIT = 2_000;

export interface OptionsPageProps {
  readonly settings: Settings;
  readonly packVersion: string;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
  /** `undefined` until it is known, `null` where it cannot be read. */
  readonly access: AccessOptionsProps | null | undefined;
  readonly corrections: Omit<CorrectionListProps, 'corrections' | 'onUndo'>;
  /** `null` until they are known. */
  readonly packs: PackListProps | null;
  readonly packExport: PackExportProps;
  readonly shortcuts: ShortcutListProps;
  readonly file: SettingsFileProps;
  /** Announced after a change, so that the reader knows that it was saved. */
  readonly status: string;
}

/**
 * All settings, in groups; each choice takes effect at once. What is not known yet is drawn later with all that is
 * below it, since it would push that down. After a while the rest is drawn without it.
 */
export function OptionsPage(props: OptionsPageProps) {
  const { settings, onChange, access, packs } = props;
  const { translate } = useLanguage();
  const isLate = useLimit(LIMIT);
  const isUnknown = access === undefined;
  const late = <p class="quiet">{translate('options.stillRead')}</p>;
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
        <OptionsSection name="reading">
          <ReadingOptions settings={settings} onChange={(change) => onChange((now) => ({ ...now, ...change }))} />
        </OptionsSection>
        <OptionsSection name="sites">
          <SiteList
            settings={settings}
            packVersion={props.packVersion}
            onReach={(reach) => onChange((now) => ({ ...now, reach }))}
            onRule={(host, rule) => onChange((now) => withSiteRule(now, host, rule))}
          />
        </OptionsSection>
        {(!isUnknown || isLate) && (
          <>
            <OptionsSection name="access">{isUnknown ? late : access && <AccessOptions {...access} />}</OptionsSection>
            <OptionsSection name="corrections">
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
            </OptionsSection>
            {(packs || isLate) && (
              <>
                <OptionsSection name="packs">
                  {packs ? (
                    <>
                      <PackList {...packs} />
                      <PackExport {...props.packExport} packs={packs.packs} />
                    </>
                  ) : (
                    late
                  )}
                </OptionsSection>
                <OptionsSection name="shortcuts">
                  <ShortcutList {...props.shortcuts} />
                </OptionsSection>
                <OptionsSection name="file">
                  <SettingsFile {...props.file} />
                </OptionsSection>
                <OptionsSection name="privacy">
                  <ul class="promises">
                    <li>{translate('options.privacy.nothing')}</li>
                    <li>{translate('options.privacy.local')}</li>
                    <li>{translate('options.privacy.page')}</li>
                  </ul>
                </OptionsSection>
              </>
            )}
          </>
        )}
      </main>
    </div>
  );
}
