import { ReaderError } from '../../utils/core/i18n/describe-failure.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Failure } from '../failure/use-failure.ts';
import type { AttemptedActions, PageActions } from './types.ts';

/** The actions of a page, each with the words for its failure. */
export const attemptedActions = (
  actions: PageActions,
  attempt: Failure['attempt'],
  translate: Translate,
): AttemptedActions => ({
  export: actions.export,
  allow: actions.allow,
  reveal: (key) =>
    attempt('failure.what.reveal', async () => {
      if ((await actions.reveal(key)) === false) throw new ReaderError(translate('failure.gone'));
    }),
  step: (direction) =>
    new Promise((resolve) =>
      attempt('failure.what.step', async () => {
        try {
          resolve(await actions.step(direction));
        } catch (error) {
          resolve(null);
          throw error;
        }
      }),
    ),
  toggleHidden: () => attempt('failure.what.hide', actions.toggleHidden),
  setRule: (rule) => attempt('failure.what.site', () => actions.setRule(rule)),
  reload: () => attempt('failure.what.reload', actions.reload),
  retry: () => attempt('failure.what.again', actions.retry),
});
