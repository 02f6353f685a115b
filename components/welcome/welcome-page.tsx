import type { Settings } from '../../utils/core/settings/types.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { ChoiceGroup } from '../options/choice-group.tsx';
import { ShortcutSection } from '../shortcuts/shortcut-section.tsx';
import { SampleArticle } from './sample-article.tsx';

export interface WelcomePageProps {
  readonly trigger: Settings['trigger'];
  readonly onTrigger: (trigger: Settings['trigger']) => void;
  /** Address of the options page. */
  readonly options: string;
  /** `null` where pages may be read already. */
  readonly onGrant: (() => void) | null;
  readonly granted: boolean;
  /**
   * Where every site may be read: gives that up, or opens the browser's own settings where only those can
   * (`isInBrowser`); otherwise null.
   */
  readonly onlyClicked?: { readonly isInBrowser: boolean; readonly onChoose: () => void } | null;
  /** What failed last, in words. */
  readonly failure?: string | null;
}

const TRIES = { hover: 'welcome.tryHover', click: 'welcome.tryClick', alt: 'welcome.tryAlt' } as const;

/** What the reader sees once, after installing: what it does, what it promises, and an article to try it on. */
export function WelcomePage({
  trigger,
  onTrigger,
  options,
  onGrant,
  granted,
  onlyClicked = null,
  failure = null,
}: WelcomePageProps) {
  const { translate } = useLanguage();
  return (
    <main class="welcome">
      <header class="welcome-header">
        <img src="/icon/96.png" width="48" height="48" alt="" />
        <h1>{translate('welcome.title')}</h1>
        <p class="welcome-lead">{translate('welcome.lead')}</p>
        {onGrant && (
          <p class="welcome-grant">
            <span>{translate('welcome.grantWhy')}</span>
            <button type="button" class="button primary" onClick={onGrant}>
              {translate('welcome.grant')}
            </button>
          </p>
        )}
        {onlyClicked && (
          <p class="welcome-grant">
            <span>{translate('welcome.everySite')}</span>
            <button type="button" class="button" onClick={onlyClicked.onChoose}>
              {translate(onlyClicked.isInBrowser ? 'welcome.onlyClickedInBrowser' : 'options.access.takeBack')}
            </button>
          </p>
        )}
        <FailureNote failure={failure} />
        <p role="status" class="quiet small">
          {granted ? translate('welcome.granted') : ''}
        </p>
      </header>
      <div class="welcome-columns">
        <div class="welcome-words">
          <section aria-labelledby="how">
            <h2 id="how">{translate('welcome.how')}</h2>
            <ol class="welcome-steps">
              <li>{translate('welcome.rest')}</li>
              <li>{translate('welcome.list')}</li>
              <li>{translate('welcome.take')}</li>
            </ol>
          </section>
          <ChoiceGroup
            legend={translate('welcome.choose')}
            value={trigger}
            onChoose={onTrigger}
            choices={(['hover', 'click', 'alt'] as const).map((value) => ({
              value,
              label: translate(`options.trigger.${value}`),
              description: translate(`options.trigger.${value}Description`),
            }))}
          />
          <ShortcutSection />
          <section aria-labelledby="promises">
            <h2 id="promises">{translate('welcome.promises')}</h2>
            <ul class="welcome-promises">
              <li>{translate('welcome.promiseNothing')}</li>
              <li>{translate('welcome.promisePage')}</li>
              <li>{translate('welcome.promiseSource')}</li>
              <li>{translate('welcome.promiseWrong')}</li>
            </ul>
          </section>
          <p>
            <a href={options}>{translate('welcome.more')}</a>
          </p>
        </div>
        <section class="welcome-try" aria-labelledby="try">
          <h2 id="try">{translate('welcome.tryIt')}</h2>
          <p class="quiet" aria-live="polite">
            {translate(TRIES[trigger])}
          </p>
          <SampleArticle />
        </section>
      </div>
    </main>
  );
}
