import { useEffect, useRef, useState } from 'preact/hooks';
import { DraftPage } from '../../components/draft/draft-page.tsx';
import { useLanguage } from '../../components/language/language.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import { changeSettings, loadSettings } from '../../utils/browser/storage/settings-store.ts';
import type { CitationFormat } from '../../utils/core/facts/citations/types.ts';
import { localIsoDay } from '../../utils/core/facts/dates/read-date.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { DraftReading } from '../../utils/core/reports/draft/types.ts';

/** Milliseconds after the last key until the draft is read. */
const PAUSE = 400;

const today = (): string => localIsoDay(new Date());

/** The page for a draft, connected to the browser. The text stays in this page and is gone with it. */
export function DraftScreen() {
  const { translate, locale } = useLanguage();
  const [text, setText] = useState('');
  const [reading, setReading] = useState<DraftReading | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [format, setFormat] = useState<CitationFormat>('text');
  useEffect(() => {
    loadSettings().then(
      ({ citationFormat }) => setFormat(citationFormat),
      // The page works with the usual format.
      (error: unknown) => console.error(error),
    );
  }, []);
  const chooseFormat = (citationFormat: CitationFormat) => {
    setFormat(citationFormat);
    changeSettings((settings) => ({ ...settings, citationFormat })).catch((error: unknown) => {
      console.error(error);
      setFormat(format);
      setFailure(describeFailure('failure.what.change', error, translate));
    });
  };
  const turn = useRef(0);
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    if (text.trim() === '') {
      setReading(null);
      setFailure(null);
      setBusy(false);
      return;
    }
    setBusy(true);
    const waiting = setTimeout(() => {
      ask({ type: 'read-draft', text, language: locale, today: today() })
        .then((result) => {
          // A later text is being read.
          if (mine !== turn.current) return;
          setReading(expectValue(result));
          setFailure(null);
        })
        .catch((error: unknown) => {
          console.error(error);
          if (mine === turn.current) setFailure(describeFailure('failure.what.draft', error, translate));
        })
        .finally(() => mine === turn.current && setBusy(false));
    }, PAUSE);
    return () => clearTimeout(waiting);
  }, [text, locale, translate]);
  return (
    <DraftPage
      text={text}
      onText={setText}
      reading={reading}
      busy={busy}
      failure={failure}
      format={format}
      onFormat={chooseFormat}
      onCopy={(copied) => navigator.clipboard.writeText(copied)}
    />
  );
}
