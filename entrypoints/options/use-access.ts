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
import type { StringKey } from '../../utils/core/i18n/translate.ts';

/**
 * What the browser lets the extension read, kept up to date: `undefined` until it is known, `null` where it cannot be
 * read. `say` shows the outcome of a change, `fail` a failure.
 */
export function useAccess(
  say: (words: string) => void,
  fail: (what: StringKey, error: unknown) => void,
): AccessOptionsProps | null | undefined {
  const { translate } = useLanguage();
  const [access, setAccess] = useState<GrantedAccess | null>();
  useEffect(() => {
    const ending = new AbortController();
    let asked = 0;
    const read = () => {
      asked += 1;
      const own = asked;
      // What was asked before the last change may be answered after it.
      const isLatest = () => !ending.signal.aborted && own === asked;
      grantedAccess().then(
        (now) => isLatest() && setAccess(now),
        (error: unknown) => {
          if (!isLatest()) return;
          setAccess((before) => before ?? null);
          fail('failure.what.access', error);
        },
      );
    };
    read();
    followAccess(read, ending.signal);
    // Access to files and private windows is changed on a page of the browser, so it is read again when the reader
    // comes back.
    window.addEventListener('focus', read, { signal: ending.signal });
    return () => ending.abort();
  }, [fail]);
  if (!access) return access;

  const sayOutcome = (changing: Promise<boolean>, words: string): void => {
    say('');
    const refused = () => say(translate('options.access.refused'));
    changing.then((changed) => (changed ? say(words) : refused()), refused);
  };
  const openSettings = extensionSettings();
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
    onAllow: () => sayOutcome(askToReadPages(), translate('options.access.given')),
    onTakeBack:
      browserFamily === 'firefox'
        ? (pattern) => sayOutcome(takeBackAccess(pattern), translate('options.access.taken'))
        : null,
    onChange: openSettings && (() => openSettings().catch((error: unknown) => fail('failure.what.options', error))),
  };
}
