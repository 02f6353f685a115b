import type { Pack } from '../../utils/core/pack/types.ts';

const institution = (id: string, name: string, ...names: object[]) => ({
  id,
  name,
  names,
  kind: 'university',
  citations: [],
});

/** Until the bundled pack is there. */
const sample = {
  format: 'partnership-pack/1',
  id: 'sample',
  title: 'Sample',
  version: '0',
  asOf: '2024-01-31',
  coverage: '',
  sources: [],
  institutions: [
    institution('open-university-of-china', 'Open University of China', { text: 'OUC', kind: 'acronym' }),
    institution('open-university-malaysia', 'Open University Malaysia', { text: 'OUM', kind: 'acronym' }),
    institution('unesco', 'UNESCO'),
  ],
  officials: [{ id: 'wang-qiming', name: 'Wang Qiming', names: [], roles: [], citations: [] }],
  agreements: [],
  visits: [],
  events: [],
} as unknown as Pack;

/** The packs that are enabled, the bundled one first. */
export const loadPacks = async (): Promise<readonly Pack[]> => [sample];
