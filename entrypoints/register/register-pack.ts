import { localIsoDay } from '../../utils/core/facts/dates/read-date.ts';
import { makeRegisterPackInSlices, type RegisterPackDocument } from '../../utils/core/register/packing/make-pack.ts';
import { partnerKey } from '../../utils/core/register/reading/answers.ts';
import type { Progress } from '../../utils/core/register/reading/slices.ts';
import { lookUpPartners } from './look-up-partners.ts';
import { packIdOf } from './pack-id.ts';
import { runSlices } from './run-slices.ts';
import type { OpenRegister } from './use-register.ts';

/** `2026.11.28.074100`: a register that is read twice in a day has two versions. */
function versionOf(moment: Date): string {
  const [day = '', time = ''] = moment.toISOString().slice(0, 19).split('T');
  return `${day.replaceAll('-', '.')}.${time.replaceAll(':', '')}`;
}

/** The register as a pack of the institution that keeps it. */
export async function packOf(
  { result, file, url, known }: OpenRegister,
  home: string,
  onProgress: (progress: Progress) => void,
): Promise<RegisterPackDocument> {
  const itself = { names: [home], country: null };
  const { found, institutions } = await lookUpPartners([itself], known, packIdOf(home));
  const now = new Date();
  const slices = makeRegisterPackInSlices(result, {
    id: packIdOf(home),
    home,
    file,
    ...(url !== null && /^https?:/.test(url) ? { url } : {}),
    asOf: localIsoDay(now),
    version: versionOf(now),
    homeEntity: found.get(partnerKey(itself))?.entity ?? null,
    reference: (entity) => ({ id: entity, name: institutions.get(entity)?.name ?? entity }),
  });
  return runSlices(slices, onProgress);
}
