import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { AccessOptionsProps } from '../../components/options/access-options.tsx';
import { extensionSettings } from '../../utils/browser/platform/extension-settings.ts';
import {
  askToReadPages,
  followAccess,
  type GrantedAccess,
  grantedAccess,
  takeBackAccess,
} from '../../utils/browser/platform/page-access.ts';
import { browserFamily } from '../../utils/browser/platform/unanswered-page.ts';

/** What the browser lets the extension read, as it changes; `say` tells what came of a change made here. */
export function useAccess(say: (words: string) => void): AccessOptionsProps | null {
  const { translate } = useLanguage();
  const [access, setAccess] = useState<GrantedAccess | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const read = () => void grantedAccess().then((now) => !ending.signal.aborted && setAccess(now));
    read();
    followAccess(read, ending.signal);
    // Files and private windows are allowed on a page of the browser's own: what holds is read again on coming back.
    window.addEventListener('focus', read, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  if (access === null) return null;

  const tell = (changing: Promise<boolean>, words: string): void => {
    const refused = () => say(translate('options.access.refused'));
    changing.then((changed) => (changed ? say(words) : refused()), refused);
  };
  const { everySite, sites, files, privateWindows } = access;
  return {
    everySite,
    sites: sites.map((pattern) => ({
      pattern,
      name: pattern.replace(/^[^/]*\/\/(?:\*\.)?/, '').replace(/\/\*?$/, ''),
    })),
    files,
    privateWindows,
    family: browserFamily,
    onAllow: () => tell(askToReadPages(), translate('options.access.given')),
    onTakeBack:
      browserFamily === 'firefox'
        ? (pattern) => tell(takeBackAccess(pattern), translate('options.access.taken'))
        : null,
    onChange: extensionSettings(),
  };
}
