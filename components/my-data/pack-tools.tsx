import { useLanguage } from '../language/language.tsx';
import { FileButton } from '../options/file-button.tsx';
import { Icon } from '../theme/icon.tsx';

/** An own pack by its title. */
export interface TitledPack {
  readonly id: string;
  readonly title: string;
}
export type SaveFormat = 'pack' | 'csv' | 'xlsx';

export interface PackToolsProps {
  /** Those that are shown now. */
  readonly packs: readonly TitledPack[];
  readonly removed: readonly TitledPack[];
  readonly isEmpty: boolean;
  readonly onSave: (format: SaveFormat) => void;
  readonly onOpenFile: (file: File) => void;
  readonly onRemovePack: (pack: TitledPack) => void;
  readonly onRestorePack: (pack: TitledPack) => void;
  readonly onDeletePack: (pack: TitledPack) => void;
}

const FORMATS = [
  ['pack', 'myData.asPack'],
  ['csv', 'myData.asCsv'],
  ['xlsx', 'myData.asXlsx'],
] as const;

/** Takes own data out and in again as a whole. */
export function PackTools(props: PackToolsProps) {
  const { packs, removed, isEmpty, onSave, onOpenFile, onRemovePack, onRestorePack, onDeletePack } = props;
  const { translate } = useLanguage();
  return (
    <section class="pack-tools" aria-label={translate('myData.saveAs')}>
      {!isEmpty && (
        <div class="tool-line">
          <span class="label">{translate('myData.saveAs')}</span>
          {FORMATS.map(([format, words]) => (
            <button type="button" key={format} class="button" onClick={() => onSave(format)}>
              <Icon name="download" />
              {translate(words)}
            </button>
          ))}
        </div>
      )}
      <div class="tool-line">
        <FileButton label={translate('myData.openFile')} onFile={onOpenFile} />
        {packs.map((pack) => (
          <button type="button" key={pack.id} class="button" onClick={() => onRemovePack(pack)}>
            {translate('myData.removePack', [pack.title])}
          </button>
        ))}
      </div>
      {removed.length > 0 && (
        <details>
          <summary>{translate('myData.removedPacks')}</summary>
          <ul class="rows">
            {removed.map((pack) => (
              <li class="row" key={pack.id}>
                <span class="row-name">{pack.title}</span>
                <button type="button" class="button" onClick={() => onRestorePack(pack)}>
                  {translate('myData.putBack')}
                </button>
                <button type="button" class="button" onClick={() => onDeletePack(pack)}>
                  {translate('myData.deleteForGood')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
