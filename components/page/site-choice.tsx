import type { SiteRule } from '../../utils/core/settings/types.ts';
import { useLanguage } from '../language/language.tsx';

interface SiteChoiceProps {
  readonly host: string;
  readonly rule: SiteRule | null;
  readonly packVersion: string;
  readonly onRule: (rule: SiteRule) => void;
}

/** The choice for a site: on, paused, or paused until the data changes. */
export function SiteChoice({ host, rule, packVersion, onRule }: SiteChoiceProps) {
  const { translate } = useLanguage();
  const choose = (kind: string) =>
    onRule(kind === 'until-data-changes' ? { kind, packVersion } : { kind: kind === 'paused' ? 'paused' : 'on' });
  return (
    <label class="site-choice">
      <span class="visually-hidden">{translate('page.site', [host])}</span>
      <select class="select" value={rule?.kind ?? 'on'} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="on">{translate('page.siteOn')}</option>
        <option value="paused">{translate('page.sitePaused')}</option>
        <option value="until-data-changes">{translate('page.siteUntil')}</option>
      </select>
    </label>
  );
}
