import { useState } from 'preact/hooks';
import { packFormats } from '../../utils/core/export/packs/formats.ts';
import type { PackFormat } from '../../utils/core/export/packs/types.ts';
import { useLanguage } from '../language/language.tsx';
import { ExportMenu } from '../page/export-menu.tsx';

export interface PackExportProps {
  /** `id`: a pack, or null for all together. */
  readonly onExport: (id: string | null, format: PackFormat) => void;
  /** The pack whose export is at work, and what became of the last one. */
  readonly status: string;
}

const ALL = '';

/** Saves a pack, or all of them, for other programs. */
export function PackExport({
  packs,
  onExport,
  status,
}: PackExportProps & { readonly packs: readonly { readonly id: string; readonly title: string }[] }) {
  const { translate } = useLanguage();
  const [chosen, setChosen] = useState(ALL);
  // A pack that was removed meanwhile.
  const id = packs.some((pack) => pack.id === chosen) ? chosen : ALL;
  return (
    <div class="pack-export">
      <label>
        <span class="small">{translate('packExport.choose')}</span>
        <select class="field" value={id} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value={ALL}>{translate('packExport.all')}</option>
          {packs.map((pack) => (
            <option key={pack.id} value={pack.id}>
              {pack.title}
            </option>
          ))}
        </select>
      </label>
      <ExportMenu<PackFormat>
        onExport={(format) => onExport(id === ALL ? null : id, format)}
        groups={[{ title: translate('packExport.ofPacks'), formats: packFormats }]}
        disabled={false}
      />
      <p class="quiet small" role="status">
        {status}
      </p>
    </div>
  );
}
