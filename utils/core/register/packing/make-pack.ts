import type { Edtf, InstitutionKind, LocalText, NameKind } from '../../pack/types.ts';
import type { RegisterStatus } from '../cells/read-status.ts';
import { nameKey } from '../partners/name-keys.ts';
import { eachInSlices, finish, type Slices } from '../reading/slices.ts';
import type { PartnerOfRow, RegisterRecord, RegisterResult } from '../rows/record-types.ts';
import type { RegisterKind } from '../words/kind-words.ts';
import { agreementId, slugOf, uniqueIds } from './ids.ts';
import { institutionKind } from './institution-kind.ts';

/** An entity of another pack, with the name to show where that pack is not loaded. */
export interface OtherPackReference {
  readonly id: string;
  readonly name: string;
}

export interface RegisterPackOptions {
  /** Lower-case kebab. */
  readonly id: string;
  /** The institution that keeps the register. */
  readonly home: string;
  /** The name of the file, or what the page is called. */
  readonly file: string;
  /** Of the page that the table stands on; missing for a file. */
  readonly url?: string;
  /** The day of the register, and of the pack. */
  readonly asOf: Edtf;
  readonly version: string;
  /** The entity of a loaded pack that the home institution is. */
  readonly homeEntity: string | null;
  readonly reference: (entity: string) => OtherPackReference;
}

interface PackInstitution {
  readonly id: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly country?: string;
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[];
  readonly identifiers?: { readonly erasmus: string };
  readonly citations: readonly PackCitation[];
}
interface PackCitation {
  readonly source: string;
  readonly locator: string;
}
interface PackAgreement {
  readonly id: string;
  readonly kind: RegisterKind;
  readonly kindInSource?: string;
  readonly parties: readonly (string | OtherPackReference)[];
  readonly signed: Edtf | null;
  readonly starts?: Edtf;
  readonly ends?: Edtf | 'open';
  readonly renewals?: readonly Edtf[];
  readonly renewsByItself?: true;
  readonly status?: RegisterStatus;
  readonly signatories: readonly [];
  readonly unit?: string;
  readonly topics: readonly string[];
  readonly citations: readonly PackCitation[];
}

/** A pack in the form of its file; `parsePack` checks it. */
export interface RegisterPackDocument {
  readonly format: 'partnership-pack/2';
  readonly id: string;
  readonly title: LocalText;
  readonly version: string;
  readonly asOf: Edtf;
  readonly coverage: LocalText;
  readonly licence: null;
  readonly publisher: { readonly name: string };
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly title: string;
    readonly language: string;
    readonly url?: string;
    readonly accessed?: Edtf;
  }[];
  readonly institutions: readonly PackInstitution[];
  readonly officials: readonly [];
  readonly agreements: readonly PackAgreement[];
  readonly visits: readonly [];
  readonly events: readonly [];
}

const SOURCE = 'register';

type Cite = (row: number) => PackCitation;
const citing =
  ({ transposed }: RegisterResult['table']): Cite =>
  (row) => ({ source: SOURCE, locator: `${transposed ? 'column' : 'row'} ${row}` });

/**
 * Packs share entities by their ids: no id of a register may be one that another pack gives to an institution which the
 * reader did not join.
 */
const ownId = ({ partner, country }: PartnerOfRow): string =>
  `own-${(country ?? 'xx').toLowerCase()}-${slugOf(partner, 'partner')}`;

/** Collects the partners that no loaded pack knows: one institution for each name and country. */
class NewInstitutions {
  readonly #byKey = new Map<string, PackInstitution>();
  readonly #unique = uniqueIds();
  readonly #cite: Cite;

  constructor(cite: Cite) {
    this.#cite = cite;
  }

  add(partner: PartnerOfRow, row: number, erasmus: string | null): string {
    const key = `${nameKey(partner.partner)}|${partner.country ?? ''}`;
    const known = this.#byKey.get(key);
    const others = partner.otherNames.map((text) => ({ text, kind: 'translated' as const }));
    const names = [...(known?.names ?? [{ text: partner.partner, kind: 'full' as const }]), ...others];
    const institution: PackInstitution = {
      id: known?.id ?? this.#unique(ownId(partner)),
      name: known?.name ?? partner.partner,
      kind: institutionKind([partner.partner, ...partner.otherNames].join(' ')),
      ...(partner.country ? { country: partner.country } : {}),
      names: names.filter(({ text }, at) => names.findIndex((other) => other.text === text) === at),
      ...(erasmus ? { identifiers: { erasmus } } : known?.identifiers ? { identifiers: known.identifiers } : {}),
      citations: known?.citations ?? [this.#cite(row)],
    };
    this.#byKey.set(key, institution);
    return institution.id;
  }

  all(): readonly PackInstitution[] {
    return [...this.#byKey.values()];
  }
}

/** What a reader has not settled stays out: an end before its beginning, dates in doubt are `null` already. */
function agreementOf(record: RegisterRecord, id: string, parties: PackAgreement['parties'], cite: Cite): PackAgreement {
  const contradicted = record.doubts.some(({ why }) => why === 'before-start');
  return {
    id,
    kind: record.kinds[0] ?? 'other',
    ...(record.kindInSource ? { kindInSource: record.kindInSource } : {}),
    parties,
    signed: record.signed,
    ...(record.starts ? { starts: record.starts } : {}),
    ...(record.ends && !contradicted ? { ends: record.ends } : {}),
    ...(record.renewals.length > 0 ? { renewals: record.renewals } : {}),
    ...(record.renewsByItself ? { renewsByItself: true as const } : {}),
    ...(record.status ? { status: record.status } : {}),
    signatories: [],
    ...(record.unit ? { unit: record.unit } : {}),
    topics: [...new Set(record.topics)],
    citations: [cite(record.row)],
  };
}

const sourceTitle = ({ sheet, table }: RegisterResult['table'], file: string): string =>
  sheet ? `${file}, sheet “${sheet}”` : table ? `${file}, table ${table}` : file;

/** Makes a private pack of a register: every record cites its row. */
export function* makeRegisterPackInSlices(
  result: RegisterResult,
  options: RegisterPackOptions,
): Slices<RegisterPackDocument> {
  const cite = citing(result.table);
  const institutions = new NewInstitutions(cite);
  const firstRow = result.records[0]?.row ?? 1;
  const homeParty =
    options.homeEntity === null
      ? institutions.add(
          { partner: options.home, otherNames: [], partnerEntity: null, suggest: [], country: null },
          firstRow,
          null,
        )
      : options.reference(options.homeEntity);
  const unique = uniqueIds();
  const named = new Set<string>();
  const agreements: PackAgreement[] = [];
  yield* eachInSlices(result.records, (record) => {
    const partners = [record, ...record.alsoPartners].map((partner) =>
      // What only an earlier version of this very pack knows has to be in it again.
      partner.partnerEntity === null || partner.partnerEntity.startsWith(`${options.id}:`)
        ? institutions.add(partner, record.row, partner === record ? record.erasmusCode : null)
        : options.reference(partner.partnerEntity),
    );
    const facts = [record.partner, record.country ?? '', ...record.kinds, record.signed ?? '', record.starts ?? ''];
    const parties = [homeParty, ...partners];
    const idOf = (party: string | OtherPackReference): string => (typeof party === 'string' ? party : party.id);
    const once = parties.filter((party, at) => parties.findIndex((other) => idOf(other) === idOf(party)) === at);
    agreements.push(agreementOf(record, unique(agreementId(record.number, facts)), once, cite));
    for (const party of once.slice(1)) named.add(idOf(party));
  });
  return {
    format: 'partnership-pack/2',
    id: options.id,
    title: { en: `${options.home}: agreements`, 'zh-Hans': `${options.home}：协议` },
    version: options.version,
    asOf: options.asOf,
    coverage: coverageOf(agreements.length, named.size, options),
    licence: null,
    publisher: { name: options.home },
    sources: [
      {
        id: SOURCE,
        publisher: options.home,
        title: sourceTitle(result.table, options.file),
        language: 'und',
        ...(options.url === undefined ? {} : { url: options.url, accessed: options.asOf }),
      },
    ],
    institutions: institutions.all(),
    officials: [],
    agreements,
    visits: [],
    events: [],
  };
}

const counted = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

const coverageOf = (
  agreements: number,
  partners: number,
  { home, file }: Pick<RegisterPackOptions, 'home' | 'file'>,
): LocalText => ({
  en: `${counted(agreements, 'agreement')} of ${home} with ${counted(partners, 'partner')}, as given in its register ${file}.`,
  'zh-Hans': `${home}与${partners}个合作伙伴的${agreements}项协议，以其登记表 ${file} 为准。`,
});

/** Makes the pack at once. */
export const makeRegisterPack = (result: RegisterResult, options: RegisterPackOptions): RegisterPackDocument =>
  finish(makeRegisterPackInSlices(result, options));
