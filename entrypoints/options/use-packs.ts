import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { GivenFile } from '../../components/options/dropped-files.ts';
import type { PackListProps, PackOutcome } from '../../components/options/pack-list.tsx';
import type { PackReviewProps } from '../../components/options/pack-review.tsx';
import type { PackInUse } from '../../utils/browser/messages/extension-page-to-background.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask, send } from '../../utils/browser/messages/send.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import { sweepPacks } from '../../utils/browser/storage/write-pack.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { MAX_FILE_BYTES } from '../../utils/core/pack/check-size.ts';
import { describeFault } from '../../utils/core/pack/faults.ts';
import type { Correction } from '../../utils/core/settings/types.ts';
import type { PublisherVerdict } from '../../utils/core/signing/judge-publisher.ts';
import type { ImportOutcome, ImportProgress, ImportReview } from '../pack-import/contract.ts';
import { whyRefused } from '../pack-import/why-refused.ts';
import { type PackBefore, putBack } from '../register/keep-register.ts';
import { describeNotPutBack, removePack } from '../register/remove-pack.ts';
import { importPack } from './import-pack.ts';
import { outcomeOfFiles } from './outcome-of-files.ts';
import { usePacksInUse } from './use-packs-in-use.ts';

const MEBIBYTE = 2 ** 20;

/** The packs in use, and the actions that add and remove them; no list until they are known. */
export function usePacks(corrections: readonly Correction[]): {
  readonly version: string;
  readonly list: Omit<PackListProps, 'formatDate'> | null;
} {
  const { translate, locale } = useLanguage();
  const [isUnanswered, setIsUnanswered] = useState(false);
  const [outcome, setOutcome] = useState<PackOutcome | null>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [review, setReview] = useState<PackReviewProps | null>(null);
  const running = useRef<AbortController | null>(null);
  const isCancelled = useRef(false);
  const say = (message: string, failed: boolean) => setOutcome({ message, failed });
  const unanswered = useCallback(() => {
    setIsUnanswered(true);
    setOutcome({ message: translate('options.packs.noAnswer'), failed: true });
  }, [translate]);
  const inUse = usePacksInUse(unanswered);
  const { read, switchPack } = inUse;
  const packs = inUse.packs ?? (isUnanswered ? [] : null);
  useEffect(() => {
    // It shows what failed.
    void read();
    // What a closed window left of an import; it can also wait until the next one.
    sweepPacks().catch(console.error);
    const ending = new AbortController();
    // Another window may have added or removed one.
    window.addEventListener('focus', () => void read(), { signal: ending.signal });
    return () => ending.abort();
  }, [read]);
  /** Shows what a newer file changes, until the reader decides. */
  const decide = (given: ImportReview): Promise<boolean> =>
    new Promise((resolve) => {
      const settle = (isAccepted: boolean) => () => {
        setReview(null);
        resolve(isAccepted);
      };
      const touched = new Set(given.changes.touched);
      const { title, versions, changes, publisher } = given;
      setReview({
        title,
        versions,
        entities: changes.entities,
        records: changes.records,
        corrected: corrections.filter(({ entity }) => touched.has(entity)).length,
        publisher: describePublisher(publisher, translate),
        onAccept: settle(true),
        onRefuse: settle(false),
      });
    });
  const addOne = async (file: File): Promise<PackOutcome> => {
    if (file.size > MAX_FILE_BYTES)
      return { message: translate('options.packs.tooLarge', [String(MAX_FILE_BYTES / MEBIBYTE)]), failed: true };
    const cancelling = new AbortController();
    running.current = cancelling;
    setProgress({ stage: 'waiting', share: 0, counts: null });
    const { version } = extension.runtime.getManifest();
    const request = { file, version, language: locale };
    const given = await importPack(request, setProgress, cancelling.signal, decide);
    running.current = null;
    setProgress(null);
    setReview(null);
    if (given.kind === 'added') {
      const changed = await ask({ type: 'packs-changed' });
      if (!changed.ok) return { message: translate('options.packs.noAnswer'), failed: true };
      await read();
    }
    return describeOutcome(given, translate);
  };
  /** One after another. */
  const onAdd = async (files: readonly GivenFile[]) => {
    if (running.current) return;
    setOutcome(null);
    isCancelled.current = false;
    const outcomes: { readonly path: string; readonly outcome: PackOutcome }[] = [];
    for (const { file, path } of files) {
      // Who cancels one of several wants none of those behind it.
      const outcome = isCancelled.current ? describeOutcome({ kind: 'cancelled' }, translate) : await addOne(file);
      outcomes.push({ path, outcome });
    }
    setOutcome(outcomeOfFiles(outcomes, translate));
  };
  const onUnreadable = (error: unknown) => say(describeFailure('failure.what.folder', error, translate), true);
  const onRevert = async (id: string) => {
    setOutcome(null);
    try {
      const version = expectValue(await send({ type: 'revert-pack', id }));
      if (version === null) return say(translate('packTrust.noPrevious'), true);
      say(translate('packTrust.reverted', [version]), false);
      await read();
    } catch (error) {
      say(describeFailure('failure.what.change', error, translate), true);
    }
  };
  const onRemove = async (id: string) => {
    const { title = id, isOn = true } = packs?.find((pack) => pack.id === id) ?? {};
    setOutcome(null);
    try {
      const { before, words: message } = await removePack(id, title, translate);
      const onUndo = before && (() => takeBackRemoval(before, { id, title, isOn }));
      setOutcome({ message, failed: false, ...(onUndo ? { onUndo } : {}) });
      await read();
    } catch (error) {
      say(describeFailure('failure.what.remove', error, translate), true);
    }
  };
  const takeBackRemoval = async (before: PackBefore, { id, title, isOn }: Pick<PackInUse, 'id' | 'title' | 'isOn'>) => {
    setOutcome(null);
    try {
      await putBack(before, locale);
      if (!isOn) expectValue(await send({ type: 'switch-pack', id, isOn }));
      say(translate('options.packs.putBack', [title]), false);
    } catch (error) {
      say(describeNotPutBack(error, translate), true);
    }
    // Another window may have added one meanwhile.
    await read();
  };
  const onSwitch = async (id: string, isOn: boolean) => {
    setOutcome(null);
    try {
      await switchPack(id, isOn);
    } catch (error) {
      say(describeFailure('failure.what.change', error, translate), true);
    }
  };
  // The version of the merged pack, written as in mergePacks.
  const version = (packs ?? [])
    .filter(({ isOn }) => isOn)
    .map((pack) => pack.version)
    .join('+');
  const onCancel = () => {
    isCancelled.current = true;
    running.current?.abort();
  };
  return {
    version,
    list: packs && { packs, onAdd, onUnreadable, onRemove, onSwitch, onRevert, onCancel, progress, outcome, review },
  };
}

/** The sentence about a file that was added or refused, and every fault of one that is no pack. */
function describeOutcome(outcome: ImportOutcome, translate: Translate): PackOutcome {
  switch (outcome.kind) {
    case 'added':
      return {
        message: [
          translate('options.packs.added', [outcome.title]),
          ...(outcome.publisher.kind === 'unsigned' ? [] : [describePublisher(outcome.publisher, translate)]),
        ].join(' '),
        failed: false,
      };
    case 'distrusted':
      return { message: describePublisher(outcome.publisher, translate), failed: true };
    case 'invalid': {
      const { faults } = outcome;
      const [only, ...others] = faults;
      if (others.length === 0)
        return { message: translate('options.packs.invalid', [only ? describeFault(only) : '']), failed: true };
      return { message: translate('options.packs.faults'), failed: true, faults, left: outcome.left };
    }
    case 'not-json':
      return { message: translate('options.packs.notJson'), failed: true };
    case 'own-data':
      return { message: translate('options.packs.ownData'), failed: true };
    case 'came-since':
      return { message: translate('options.packs.notPutBack', [whyRefused(outcome, translate)]), failed: true };
    case 'bundled-id':
      return { message: translate('options.packs.bundledId', [outcome.id]), failed: true };
    case 'too-large':
      return { message: translate('options.packs.moreNames', [outcome.most.toLocaleString('en')]), failed: true };
    case 'too-many-names':
      return { message: translate('options.packs.tooManyNames', [outcome.reason]), failed: true };
    case 'failed':
      return { message: translate('options.packs.failed', [outcome.reason]), failed: true };
    case 'cancelled':
      return { message: translate('options.packs.cancelled'), failed: false, isCancelled: true };
    default:
      return { message: translate(`options.packs.${outcome.kind}`), failed: true };
  }
}

/** Who a file is from, in a sentence. */
function describePublisher(publisher: PublisherVerdict, translate: Translate): string {
  switch (publisher.kind) {
    case 'unsigned':
      return translate('packTrust.unsigned');
    case 'broken':
      return translate('packTrust.broken');
    case 'first-signed':
      return translate('packTrust.firstSigned', [publisher.fingerprint]);
    case 'same-publisher':
      return translate('packTrust.samePublisher');
    case 'no-longer-signed':
      return translate('packTrust.noLongerSigned', [publisher.known]);
    case 'other-key':
      return translate('packTrust.otherKey', [publisher.known, publisher.fingerprint]);
  }
}
