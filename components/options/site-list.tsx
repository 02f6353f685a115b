import { useState } from 'preact/hooks';
import type { Settings, SiteRule } from '../../utils/core/settings/types.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { ChoiceGroup } from './choice-group.tsx';

export interface SiteListProps {
  readonly settings: Settings;
  /** The current version of the data, for "until its data changes". */
  readonly packVersion: string;
  readonly onReach: (reach: Settings['reach']) => void;
  /** `null` removes the rule. */
  readonly onRule: (host: string, rule: SiteRule | null) => void;
}

/** The host name in what the reader typed, a host or a whole address; `null` where there is none. */
export function hostIn(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/u.test(text)) return null;
  try {
    const { hostname } = new URL(/^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`);
    return hostname === '' ? null : hostname;
  } catch {
    return null;
  }
}

const KINDS = ['on', 'paused', 'until-data-changes'] as const;
const KIND_WORDS = {
  on: 'options.sites.on',
  paused: 'options.sites.paused',
  'until-data-changes': 'options.sites.until',
} as const;

/** The sites on which names are highlighted. */
export function SiteList({ settings, packVersion, onReach, onRule }: SiteListProps) {
  const { translate } = useLanguage();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const ruleOf = (kind: SiteRule['kind']): SiteRule =>
    kind === 'until-data-changes' ? { kind, packVersion } : { kind };
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostIn(typed);
    setWrong(host === null);
    if (host === null) return;
    onRule(host, { kind: settings.reach === 'chosen' ? 'on' : 'paused' });
    setTyped('');
  };
  const sites = Object.entries(settings.sites).sort(([one], [other]) => one.localeCompare(other));
  return (
    <>
      <ChoiceGroup
        legend={translate('options.reach.legend')}
        value={settings.reach}
        onChoose={onReach}
        choices={(['everywhere', 'chosen'] as const).map((value) => ({
          value,
          label: translate(`options.reach.${value}`),
          description: translate(`options.reach.${value}Description`),
        }))}
      />
      {sites.length > 0 && (
        <ul class="rows">
          {sites.map(([host, rule]) => (
            <li class="row" key={host}>
              <span class="row-name">{host}</span>
              <select
                class="field"
                aria-label={translate('options.sites.rule', [host])}
                value={rule.kind}
                onChange={(event) => {
                  const kind = KINDS.find((each) => each === event.currentTarget.value);
                  if (kind) onRule(host, ruleOf(kind));
                }}
              >
                {KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {translate(KIND_WORDS[kind])}
                  </option>
                ))}
              </select>
              <button
                type="button"
                class="icon-button"
                aria-label={translate('options.sites.remove', [host])}
                title={translate('options.sites.remove', [host])}
                onClick={() => onRule(host, null)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add-site" onSubmit={add} noValidate>
        <label class="label" for="site-host">
          {translate('options.sites.add')}
        </label>
        <div class="add-site-fields">
          <input
            id="site-host"
            class="field"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="news.example.org"
            value={typed}
            aria-invalid={wrong}
            aria-describedby={wrong ? 'site-wrong' : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {translate('options.sites.addButton')}
          </button>
        </div>
        <p id="site-wrong" class="problem small" role="alert">
          {wrong ? translate('options.sites.wrong') : ''}
        </p>
      </form>
    </>
  );
}
