import type { PackSummary } from '../../utils/core/pack/summary.ts';
import type { Edtf } from '../../utils/core/pack/types.ts';
import { ReducedDataNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { FileButton } from './file-button.tsx';

export interface PackListProps {
  readonly packs: readonly PackSummary[];
  readonly formatDate: (date: Edtf) => string;
  readonly onAdd: (file: File) => void;
  readonly onRemove: (id: string) => void;
  /** The outcome of the last file, in words; empty before there was one. */
  readonly message: string;
  readonly failed: boolean;
  /** The reader's own packs cannot be opened now. */
  readonly isReduced?: boolean;
}

/** The data sets that names and records come from. */
export function PackList({ packs, formatDate, onAdd, onRemove, message, failed, isReduced = false }: PackListProps) {
  const { translate } = useLanguage();
  return (
    <>
      {isReduced && <ReducedDataNote />}
      <ul class="rows">
        {packs.map((pack) => (
          <li class="row" key={pack.id}>
            <span class="row-name">
              <strong>{pack.title}</strong>
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
            </span>
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
      <FileButton label={translate('options.packs.add')} onFile={onAdd} />
      <p class={failed ? 'problem small' : 'quiet small'} role="status">
        {message}
      </p>
    </>
  );
}
