import { useCallback, useEffect, useState } from 'preact/hooks';
import { DataPage, type DataPageProps } from '../../components/data-browser/data-page.tsx';
import type { ListViewProps } from '../../components/data-browser/list-view.tsx';
import { useLanguage } from '../../components/language/language.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { type BrowseView, browseAddress, readBrowseAddress } from '../../utils/core/search/browse-address.ts';
import { usePacksInUse } from '../options/use-packs-in-use.ts';
import { type PackBefore, putBack } from '../register/keep-register.ts';
import { describeNotPutBack, removePack } from '../register/remove-pack.ts';
import { NOTHING_READ, NotInData, readView, type ViewData } from './read-view.ts';

const NO_STATUS: DataPageProps['status'] = { words: '', failed: false, onUndo: null };

const browse: ListViewProps['browse'] = async (pack, list, filters, from, count) =>
  expectValue(await ask({ type: 'browse', pack, list, filters, from, count }));

/** The page of the data, connected to the browser. Its view stands in its address. */
export function DataScreen() {
  const { translate, locale } = useLanguage();
  const [view, setView] = useState<BrowseView>(() => readBrowseAddress(location.hash));
  const [data, setData] = useState<ViewData>(NOTHING_READ);
  const [status, setStatus] = useState(NO_STATUS);
  const fail = useCallback(
    (error: unknown) =>
      setStatus({
        words:
          error instanceof NotInData
            ? translate('dataPage.notInData')
            : describeFailure('failure.what.entity', error, translate),
        failed: true,
        onUndo: null,
      }),
    [translate],
  );
  const { packs, read: readPacks, switchPack } = usePacksInUse(fail);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    window.addEventListener('hashchange', () => setView(readBrowseAddress(location.hash)), { signal });
    // Another window may have added, removed or switched one.
    window.addEventListener('focus', () => void readPacks(), { signal });
    // `readPacks` shows what failed.
    void readPacks();
    return () => ending.abort();
  }, [readPacks]);
  const address = browseAddress(view);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      setData(NOTHING_READ);
      try {
        for await (const part of readView(readBrowseAddress(address))) {
          if (!isWanted) return;
          setData(part);
        }
        if (isWanted) setStatus((now) => (now.failed ? NO_STATUS : now));
      } catch (error) {
        if (isWanted) fail(error);
      }
    };
    // `read` shows what failed.
    void read();
    return () => {
      isWanted = false;
    };
  }, [address, fail]);
  const show = (next: BrowseView, isNew: boolean) => {
    const to = browseAddress(next);
    if (isNew) location.hash = to;
    else history.replaceState(null, '', to);
    setView(next);
  };
  const attempt = async (work: () => Promise<unknown>) => {
    setStatus(NO_STATUS);
    try {
      await work();
    } catch (error) {
      setStatus({ words: describeFailure('failure.what.change', error, translate), failed: true, onUndo: null });
    }
  };
  const onRemove = (id: string): void =>
    // `attempt` shows what failed.
    void attempt(async () => {
      const title = packs?.find((pack) => pack.id === id)?.title ?? id;
      const { before, words } = await removePack(id, title, translate);
      show({ kind: 'packs' }, true);
      const takeBack = async (removed: PackBefore) => {
        setStatus(NO_STATUS);
        try {
          await putBack(removed, locale);
        } catch (error) {
          setStatus({ words: describeNotPutBack(error, translate), failed: true, onUndo: null });
        }
        // Another window may have added one meanwhile.
        await readPacks();
      };
      // It shows what failed.
      const onUndo = before ? () => void takeBack(before) : null;
      setStatus({ words, failed: false, onUndo });
      await readPacks();
    });
  return (
    <DataPage
      view={view}
      packs={packs}
      {...data}
      status={status}
      onSearch={(text) => show(text === '' ? { kind: 'packs' } : { kind: 'search', text }, view.kind !== 'search')}
      // `attempt` shows what failed.
      onSwitch={(id, isOn) => void attempt(() => switchPack(id, isOn))}
      onRemove={onRemove}
      onOpen={(id) => show({ kind: 'entity', id }, true)}
      onFilters={(filters) => view.kind === 'list' && show({ ...view, filters }, false)}
      browse={browse}
    />
  );
}
