import { describePack } from '../../utils/core/facts/cards/describe-pack.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Fault } from '../../utils/core/pack/faults.ts';
import type { LeftOut } from '../../utils/core/pack/left-out.ts';
import type { PackCounts, PackSummary } from '../../utils/core/pack/summary.ts';
import type { Edtf } from '../../utils/core/pack/types.ts';
import { browseAddress } from '../../utils/core/search/browse-address.ts';
import { PackSwitch } from '../data-browser/pack-switch.tsx';
import { ReducedDataNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { type GivenFile, looseFiles } from './dropped-files.ts';
import { FileButton } from './file-button.tsx';
import { FileDrop } from './file-drop.tsx';
import { PackReview, type PackReviewProps } from './pack-review.tsx';

/** What became of a file, in words. */
export interface PackOutcome {
  readonly message: string;
  readonly failed: boolean;
  /** The reader cancelled it, which is no failure. */
  readonly isCancelled?: true;
  /** Each fault of a file that is no pack, on a line of its own, and how many more there are. */
  readonly faults?: readonly Fault[];
  readonly left?: number;
  /** Takes it back. */
  readonly onUndo?: () => void;
}

/** How far a file has been taken in. */
export interface PackProgress {
  readonly stage: 'waiting' | 'reading' | 'checking' | 'preparing' | 'storing';
  /** From 0 to 1. */
  readonly share: number;
  /** Known once the file was checked. */
  readonly counts: PackCounts | null;
}

export interface PackListProps {
  readonly packs: readonly (PackSummary & {
    readonly leftOut: readonly LeftOut[];
    readonly isOn: boolean;
    readonly signedBy?: string | null;
    readonly isOwn?: boolean;
    readonly previousVersion?: string | null;
    readonly isDamaged?: boolean;
  })[];
  readonly formatDate: (date: Edtf) => string;
  /** Gets no file where a folder was dropped that holds none. */
  readonly onAdd: (files: readonly GivenFile[]) => void;
  /** A folder that was dropped could not be read. */
  readonly onUnreadable: (error: unknown) => void;
  readonly onRemove: (id: string) => void;
  readonly onSwitch: (id: string, isOn: boolean) => void;
  /** Goes back to the version before a newer file. */
  readonly onRevert?: (id: string) => void;
  /** What a newer file changes, while the reader decides. */
  readonly review?: PackReviewProps | null;
  readonly onCancel: () => void;
  /** While a file is taken in. */
  readonly progress: PackProgress | null;
  /** Of the last file, or of the removal of a pack; null before there was one. */
  readonly outcome: PackOutcome | null;
  /** The reader's own packs cannot be opened now. */
  readonly isReduced?: boolean;
}

/** The data sets that names and records come from. */
export function PackList({
  packs,
  formatDate,
  onAdd,
  onUnreadable,
  onRemove,
  onSwitch,
  onRevert,
  review = null,
  onCancel,
  progress,
  outcome,
  isReduced = false,
}: PackListProps) {
  const { translate, locale } = useLanguage();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <FileDrop onFiles={onAdd} onUnreadable={onUnreadable}>
      {isReduced && <ReducedDataNote />}
      <ul class="rows">
        {packs.map((pack) => (
          <li class="row" key={pack.id}>
            <span class="row-name">
              <strong>
                <a href={`/data.html${browseAddress({ kind: 'pack', pack: pack.id })}`}>{pack.title}</a>
              </strong>
              <span class="small row-note">{pack.coverage}</span>
              <span class="quiet small row-note">
                {[
                  translate('options.packs.asOf', [formatDate(pack.asOf)]),
                  translate('options.packs.version', [pack.version]),
                  translate('options.packs.institutions', [], pack.institutions),
                  translate('options.packs.officials', [], pack.officials),
                  translate('options.packs.records', [], pack.records),
                ].join(' · ')}
              </span>
              {pack.isDamaged && <span class="failure-note row-note">{translate('options.packs.damaged')}</span>}
              {pack.leftOut.map(({ reason, count, examples }) => (
                <span class="small row-note" key={reason}>
                  {translate(`options.packs.leftOut.${reason}`, [list.format(examples)], count)}
                </span>
              ))}
              <span class="quiet small row-note">{aboutPack(pack, translate).join(' · ')}</span>
              {!pack.bundled && !pack.isOwn && (
                <span class="quiet small row-note fingerprint">{trustOf(pack, translate)}</span>
              )}
              {pack.previousVersion && onRevert && (
                <button type="button" class="button small" onClick={() => onRevert(pack.id)}>
                  {translate('packTrust.revert', [pack.previousVersion])}
                </button>
              )}
            </span>
            <PackSwitch pack={pack} onSwitch={onSwitch} />
            {pack.bundled ? (
              <span class="tag">{translate('options.packs.bundled')}</span>
            ) : (
              <button
                type="button"
                class="icon-button"
                aria-label={translate('options.packs.remove', [pack.title])}
                title={translate('options.packs.remove', [pack.title])}
                onClick={() => onRemove(pack.id)}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {review ? (
        <PackReview {...review} />
      ) : progress === null ? (
        <p class="pack-actions">
          <FileButton label={translate('options.packs.add')} onFiles={(files) => onAdd(looseFiles(files))} />
          <a class="button" href="/data.html">
            {translate('dataPage.link')}
          </a>
          <a class="button" href="/register.html">
            {translate('register.link')}
          </a>
          <a class="button" href="/my-data.html">
            {translate('myData.link')}
          </a>
          <a class="button" href="/draft.html">
            {translate('draft.title')}
          </a>
        </p>
      ) : (
        <ImportProgress progress={progress} onCancel={onCancel} />
      )}
      <p class={outcome?.failed ? 'problem small' : 'quiet small'} role="status">
        {outcome?.message ?? ''}
        {outcome?.onUndo && (
          <>
            {' '}
            <button type="button" class="link" onClick={outcome.onUndo}>
              {translate('options.packs.undo')}
            </button>
          </>
        )}
      </p>
      {outcome?.faults && (
        <ul class="pack-faults small">
          {outcome.faults.map(({ path, problem }) => (
            <li key={`${path} ${problem}`}>
              {path !== '' && <code>{`${path}:`}</code>} <span>{problem}</span>
            </li>
          ))}
          {outcome.left !== undefined && outcome.left > 0 && (
            <li class="quiet">{translate('options.packs.moreFaults', [], outcome.left)}</li>
          )}
        </ul>
      )}
    </FileDrop>
  );
}

type Listed = PackListProps['packs'][number];

/** What the reader brought in or entered is said to be that; nobody misses a licence for it. */
function aboutPack(pack: Listed, translate: Translate): readonly string[] {
  const about = describePack(pack, translate);
  if (!pack.isOwn) return about;
  return [translate('packTrust.own'), ...about.filter((phrase) => phrase !== translate('detail.noLicence'))];
}

/** Who vouches for an added pack. */
const trustOf = ({ signedBy }: Listed, translate: Translate): string =>
  signedBy ? translate('packTrust.signedBy', [signedBy]) : translate('packTrust.unsigned');

function ImportProgress({ progress, onCancel }: { readonly progress: PackProgress; readonly onCancel: () => void }) {
  const { translate } = useLanguage();
  const { stage, share, counts } = progress;
  const words = [
    translate(`options.packs.stage.${stage}`),
    ...(counts === null
      ? []
      : [
          translate('options.packs.institutions', [], counts.institutions),
          translate('options.packs.officials', [], counts.officials),
          translate('options.packs.records', [], counts.records),
        ]),
  ].join(' · ');
  return (
    <div class="import-progress">
      <span class="small" role="status">
        {words}
      </span>
      <progress max={1} value={share} aria-label={words} />
      <button type="button" class="button" onClick={onCancel}>
        {translate('options.packs.cancel')}
      </button>
    </div>
  );
}
