import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useFailure } from '../../components/failure/use-failure.ts';
import { useLanguage } from '../../components/language/language.tsx';
import { type ReadRegister, RegisterPage } from '../../components/register/register-page.tsx';
import { readTables } from '../../utils/browser/platform/page-tables.ts';
import { saveFile } from '../../utils/browser/platform/save-file.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import type { StringKey } from '../../utils/core/i18n/translate.ts';
import { describeValue } from '../../utils/core/own-data/describe-value.ts';
import {
  chooseAll,
  countChosen,
  type VersionChoice,
  type VersionKind,
} from '../../utils/core/own-data/version-choice.ts';
import { nameInLanguage } from '../../utils/core/pack/index-pack.ts';
import { seatInSummary } from '../../utils/core/pack/seat-of.ts';
import type { RegisterPackDocument } from '../../utils/core/register/packing/make-pack.ts';
import { canBeTurned } from '../../utils/core/register/reading/read-register.ts';
import type { Progress } from '../../utils/core/register/reading/slices.ts';
import { ENCODINGS, type Encoding } from '../../utils/core/register/tables/decode-bytes.ts';
import { describeTableFault } from '../../utils/core/register/tables/describe-fault.ts';
import { checkFileSize } from '../../utils/core/register/tables/read-file.ts';
import { TableFault } from '../../utils/core/register/tables/types.ts';
import { whyRefused } from '../pack-import/why-refused.ts';
import {
  type AcceptedVersion,
  acceptVersion,
  compareVersions,
  type OpenVersion,
  type StoredVersion,
  takeBackVersion,
  withMore,
} from './compare-versions.ts';
import { type KeptRegister, keepRegister, NotAdded, takeBack } from './keep-register.ts';
import { forgetKnownPacks } from './look-up-partners.ts';
import { nameHome, unnameHome } from './name-home.ts';
import { packFile } from './pack-file.ts';
import { packIdOf } from './pack-id.ts';
import { packOf } from './register-pack.ts';
import { rememberAnswers } from './remembered-answers.ts';
import { rememberLayout } from './remembered-layouts.ts';
import { useOlder } from './use-older.ts';
import { type OpenRegister, useRegister } from './use-register.ts';
import { useSiteOwner } from './use-site-owner.ts';
import type { VersionWorker } from './version-worker.ts';

/** Keeps a register and names its keeper; that comes first, so that no crash leaves agreements that are nobody's. */
async function keepWithHome(pack: RegisterPackDocument, name: string, locale: string) {
  const named: { id: string | null } = { id: null };
  const naming = async () => {
    named.id = await nameHome(pack, name);
  };
  const unkept = await besides([['register.unkept.home', naming]]);
  try {
    return { added: { ...(await keepRegister(pack, locale)), named: named.id }, unkept };
  } catch (error) {
    if (named.id !== null) await unnameHome(named.id).catch(console.error);
    throw error;
  }
}

/** The sentences about what could not be kept beside a register; the register itself is kept. */
async function besides(
  steps: readonly (readonly [StringKey, () => Promise<unknown>])[],
): Promise<readonly StringKey[]> {
  const failed: StringKey[] = [];
  for (const [key, step] of steps) {
    try {
      if ((await step()) === false) failed.push(key);
    } catch (error) {
      console.error(error);
      failed.push(key);
    }
  }
  return failed;
}

/** What is new in the file that was read into `register`, whose keeper is `home`. */
interface ShownVersion extends OpenVersion {
  readonly register: OpenRegister;
  readonly home: string;
}

/** The page that brings a register in, connected to the browser. */
export function RegisterScreen() {
  const { translate, locale } = useLanguage();
  const [home, setHome] = useState('');
  const [status, setStatus] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [isHomeMissing, setHomeMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [kept, setKept] = useState<KeptRegister | AcceptedVersion | null>(null);
  const [done, setDone] = useState<OpenRegister | null>(null);
  const [opened, setVersion] = useState<ShownVersion | null>(null);
  const versionWorker = useRef<VersionWorker | null>(null);
  /** Ends what was compared before, and its undo. */
  const work = (worker: VersionWorker | null) => {
    if (versionWorker.current !== worker) versionWorker.current?.end();
    versionWorker.current = worker;
  };
  const older = useOlder(packIdOf(home), opened ?? kept);
  const { failure, attempt } = useFailure();
  const onProgress = useCallback(
    (progress: Progress | null) =>
      setStatus(progress === null ? '' : translate('register.progress', [String(progress.done), String(progress.of)])),
    [translate],
  );
  const onRecalled = useCallback((keeper: string) => setHome((typed) => typed || keeper), []);
  const read = useRegister(home, onProgress, onRecalled);
  const { register } = read;
  const owner = useSiteOwner(register?.url ?? null);
  const shownNow = useRef({ register, home, busy });
  shownNow.current = { register, home, busy };
  // Another file, or another keeper, may have come since the comparison began.
  const version = opened?.register === register && opened?.home === home ? opened : null;

  /** Runs what reads a table; a file that is no register is refused in words, and what is open stays. */
  const reading = (file: string, act: () => Promise<unknown>) =>
    attempt('failure.what.register', async () => {
      setRefused(null);
      try {
        await act();
      } catch (error) {
        if (!(error instanceof TableFault)) throw error;
        setStatus('');
        setRefused(translate('register.refused', [file, describeTableFault(error, translate)]));
      }
    });
  const starting = (file: string, act: () => Promise<boolean>) =>
    reading(file, async () => {
      setStatus(translate('register.reading'));
      if (!(await act())) return;
      setHomeMissing(false);
      setKept(null);
      setVersion(null);
      // What is being accepted or taken back is finished.
      if (!shownNow.current.busy) work(null);
    });
  const isGiven = useRef(false);
  const open = (file: string, bytes: () => Promise<Uint8Array | string>) => {
    isGiven.current = true;
    starting(file, () => read.open(file, bytes));
  };
  useEffect(() => {
    const tab = new URLSearchParams(location.search).get('tab');
    if (tab === null) return;
    attempt('failure.what.pageTable', async () => {
      const page = await readTables(Number(tab));
      // What the reader gave meanwhile stays, with the answers to its questions.
      if (isGiven.current) return setRefused(translate('register.pageTableLate'));
      if (!page) return setRefused(translate('register.noPageTable'));
      starting(page.title || page.url, () => read.openPage(page));
    });
    // Once, when the page opens.
  }, []);
  const again = (act: () => Promise<unknown>) => {
    setVersion(null);
    reading(register?.file ?? '', act);
  };

  const sentences = (keys: readonly StringKey[]): string | null =>
    keys.length === 0 ? null : keys.map((key) => translate(key)).join(' ');
  const onAdd = () =>
    attempt('failure.what.register', async () => {
      const register = await read.latest();
      if (!register) return;
      const name = home.trim();
      if (name === '') {
        setStatus('');
        setRefused(null);
        setHomeMissing(true);
        document.querySelector<HTMLInputElement>('input[name="home"]')?.focus();
        return;
      }
      setRefused(null);
      setHomeMissing(false);
      setBusy(true);
      setStatus(translate('register.reading'));
      try {
        const onStep = ({ done, of }: Progress) =>
          setStatus(translate(older === null ? 'register.adding' : 'register.comparing', [String(done), String(of)]));
        const pack = await packOf(register, name, onStep);
        const reading = async () => {
          await rememberLayout(register.chosen.layout, name);
          await rememberAnswers(pack.id, register.answers);
        };
        const layout = ['register.unkept.layout', reading] as const;
        const compared = await compareVersions(pack, locale, onStep);
        if (compared) {
          work(compared.worker);
          setKept(null);
          setVersion({ ...compared, register, home });
          const isShown = shownNow.current.register === register && shownNow.current.home === home;
          const back = translate('myData.packRestored', [compared.title]);
          const found = translate('register.versions.found', [], countChosen(chooseAll(), compared.counts));
          setStatus([...(compared.isPutBack ? [back] : []), ...(isShown ? [found] : [])].join(' '));
          setRefused(sentences(await besides([layout])));
          return;
        }
        const { added, unkept } = await keepWithHome(pack, name, locale);
        setKept(added);
        setDone(register);
        setStatus(translate('register.added', [added.title]));
        forgetKnownPacks();
        const file = ['register.unkept.file', async () => added.isFileKept] as const;
        setRefused(sentences([...unkept, ...(await besides([file, layout]))]));
      } catch (error) {
        setStatus('');
        if (!(error instanceof NotAdded)) throw error;
        setRefused(translate('register.notAdded', [whyRefused(error.outcome, translate)]));
      } finally {
        setBusy(false);
      }
    });
  const unused = (stored: StoredVersion | null): string | null =>
    stored && !stored.isInUse ? translate('myData.notInUse') : null;
  const onPreparing = ({ done, of }: Progress) =>
    setStatus(translate('register.versions.preparing', [String(Math.round((100 * done) / of))]));
  const isAskingMore = useRef(false);
  const onMore = (kind: VersionKind) =>
    attempt('failure.what.register', async () => {
      // A disabled button would lose the keyboard.
      if (!version || isAskingMore.current) return;
      isAskingMore.current = true;
      try {
        const longer = await withMore(version, kind);
        setVersion((now) => (now === version ? longer : now));
      } finally {
        isAskingMore.current = false;
      }
    });
  const onAccept = (choice: VersionChoice) =>
    attempt('failure.what.register', async () => {
      if (!version) return;
      setBusy(true);
      setRefused(null);
      setStatus(translate('register.versions.accepting'));
      try {
        const accepted = await acceptVersion(version, choice, onPreparing);
        setVersion(null);
        setKept(accepted);
        setDone(accepted && version.register);
        setStatus(
          accepted
            ? translate('register.versions.accepted', [older ?? version.id], countChosen(choice, version.counts))
            : translate('myData.refused.changedElsewhere'),
        );
        setRefused(unused(accepted));
      } catch (error) {
        setStatus('');
        throw error;
      } finally {
        setBusy(false);
      }
    });
  const takenBack = async (undone: KeptRegister | AcceptedVersion): Promise<void> => {
    if ('worker' in undone) {
      setStatus(translate('register.versions.undoing'));
      const back = await takeBackVersion(undone, onPreparing);
      setStatus(back ? translate('register.restored', [older ?? undone.id]) : translate('myData.refused.undo'));
      setRefused(unused(back));
      return;
    }
    try {
      await takeBack(undone, locale);
      setStatus(translate(undone.before ? 'register.restored' : 'register.undone', [undone.title]));
    } catch (error) {
      if (!(error instanceof NotAdded)) throw error;
      setRefused(translate('options.packs.notPutBack', [whyRefused(error.outcome, translate)]));
    }
  };
  const onUndo = () =>
    attempt('failure.what.register', async () => {
      if (!kept) return;
      setBusy(true);
      try {
        await takenBack(kept);
        forgetKnownPacks();
        setKept(null);
      } finally {
        setBusy(false);
      }
    });
  const onSave = () =>
    attempt('failure.what.save', async () => {
      if (!register) return;
      const pack = await packOf(register, home.trim() || register.file, () => undefined);
      saveFile({ name: `${pack.id}.json`, type: 'application/json', content: await packFile(pack) });
    });

  const shown = register && shownRegister(register);
  function shownRegister(current: OpenRegister): ReadRegister {
    const { chosen, tables, result, known } = current;
    const labelOf = (table: (typeof tables)[number], at: number) =>
      table.sheet ??
      (table.fields && translate('register.listName')) ??
      translate('register.tableName', [String(table.table ?? at + 1)]);
    return {
      file: current.file,
      result,
      partners: current.partners,
      preview: { ...chosen, onField: (at, field) => again(() => read.setField(at, field)) },
      questions: {
        questions: current.questions,
        isTurned: chosen.table.turnedFrom !== undefined,
        institution: (id) => {
          const found = known.institutions.get(id);
          if (!found) return undefined;
          const seat = found.summary === undefined ? undefined : seatInSummary(found.summary, locale);
          return { ...found, name: nameInLanguage(found, locale), seat };
        },
        formatDate: (date) => formatDate(date, locale, translate),
        onOrder: (question, order) => again(() => read.setOrder(question, order)),
        onPartner: (question, entity) => again(() => read.setPartner(question, entity)),
      },
      tables:
        tables.length < 2
          ? null
          : {
              values: tables.map((table, at) => ({ value: String(at), label: labelOf(table, at) })),
              value: String(tables.indexOf(chosen.table.turnedFrom ?? chosen.table)),
              onChoose: (value) => {
                const table = tables[Number(value)];
                if (table) again(() => read.chooseTable(table));
              },
            },
      directions: canBeTurned(chosen.table)
        ? {
            values: [
              { value: 'row', label: translate('register.each.row') },
              { value: 'column', label: translate('register.each.column') },
            ],
            value: chosen.table.turnedFrom ? 'column' : 'row',
            onChoose: () => again(read.turn),
          }
        : null,
      unreadable: chosen.table.unreadable ?? 0,
      encodings:
        chosen.table.encoding && current.bytes
          ? {
              values: ENCODINGS.map((value) => ({ value, label: value })),
              value: chosen.table.encoding,
              onChoose: (value) => again(() => read.chooseEncoding(value as Encoding)),
            }
          : null,
    };
  }

  return (
    <RegisterPage
      home={home}
      onHome={(name) => {
        setHome(name);
        setHomeMissing(false);
        if (version) setStatus('');
        setVersion(null);
      }}
      onFile={(file) =>
        open(file.name, async () => {
          checkFileSize(file.size);
          return new Uint8Array(await file.arrayBuffer());
        })
      }
      onPaste={(text) => open(translate('register.pasted'), async () => text)}
      isHomeMissing={isHomeMissing}
      suggestedHome={owner && nameInLanguage(owner, locale)}
      register={shown}
      status={status}
      failure={refused ?? failure}
      busy={busy}
      isDone={kept !== null && done === register}
      added={kept === null ? null : 'title' in kept ? kept.title : (older ?? kept.id)}
      older={older}
      versions={
        version && version.items.length > 0
          ? {
              title: older ?? version.id,
              next: version,
              formatValue: (field, value) => describeValue(field, value, version.nameOf, locale, translate),
              busy,
              onMore,
              onAccept,
            }
          : null
      }
      onAdd={onAdd}
      onSave={onSave}
      onUndo={onUndo}
    />
  );
}
