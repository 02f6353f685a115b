import { useEffect, useMemo, useState } from 'preact/hooks';
import { useFailure } from '../../components/failure/use-failure.ts';
import { useLanguage } from '../../components/language/language.tsx';
import { AddPage } from '../../components/reports/add-page.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import { ReaderError } from '../../utils/core/i18n/describe-failure.ts';
import type { SelectedFacts, SelectedType } from '../../utils/core/reports/keeping/selected-facts.ts';
import { reportActions } from '../popup/report-actions.ts';
import { takeSelection } from './kept-selection.ts';

const key = new URLSearchParams(location.search).get('of') ?? '';

/** The page that adds a fact from a selection, connected to the browser. */
export function AddScreen() {
  const { translate } = useLanguage();
  const { failure, attempt } = useFailure();
  const [facts, setFacts] = useState<SelectedFacts | null>(null);
  const [type, setType] = useState<SelectedType>('agreement');
  const actions = useMemo(() => reportActions(translate), [translate]);
  useEffect(() => {
    attempt('failure.what.add', async () => {
      const selection = await takeSelection(key);
      if (!selection) throw new ReaderError(translate('add.gone'));
      const { tab, frame, text } = selection;
      const found = expectValue(await ask({ type: 'selected-facts', tab, frame, text }));
      setType(selection.type ?? found.likely);
      setFacts(found);
    });
  }, [attempt, translate]);
  return <AddPage facts={facts} type={type} onType={setType} actions={actions} failure={failure} />;
}
