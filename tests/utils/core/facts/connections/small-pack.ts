import { indexPack, type PackIndex } from '../../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import type { EntityId } from '../../../../../utils/core/pack/types.ts';

export interface SmallPack {
  readonly institutions: readonly string[];
  /** Unit to parent. */
  readonly partOf?: Readonly<Record<string, string>>;
  /** Official to their roles: title, institution, as of. */
  readonly officials?: Readonly<Record<string, readonly (readonly [string, string, string?])[]>>;
  readonly agreements?: readonly (readonly [
    id: string,
    date: string | null,
    parties: readonly string[],
    signatories?: readonly string[],
  ])[];
  readonly visits?: readonly (readonly [id: string, date: string | null, visitor: string, host: string])[];
  readonly events?: readonly (readonly [id: string, date: string | null, participants: readonly string[]])[];
}

const citations = [{ source: 'paper', locator: '¶1' }];

/** A valid pack; a test gives only the parts that it needs. */
export function indexSmallPack(small: SmallPack): PackIndex {
  const common = (id: string) => ({ id, title: id, summary: id, citations });
  return indexPack(
    parsePack({
      format: 'partnership-pack/1',
      id: 'small',
      title: 'Small',
      version: '1',
      asOf: '2024-01-31',
      coverage: 'What a test needs.',
      sources: [{ id: 'paper', publisher: 'Paper', title: 'Paper', language: 'en' }],
      institutions: small.institutions.map((id) => ({
        id,
        name: id,
        kind: 'university',
        names: [],
        citations,
        ...(small.partOf?.[id] ? { partOf: small.partOf[id] } : {}),
      })),
      officials: Object.entries(small.officials ?? {}).map(([id, roles]) => ({
        id,
        name: id,
        names: [],
        citations,
        roles: roles.map(([title, institution, asOf]) => ({
          title,
          institution,
          citations,
          ...(asOf ? { asOf } : {}),
        })),
      })),
      agreements: (small.agreements ?? []).map(([id, signed, parties, signatories = []]) => ({
        ...common(id),
        kind: 'memorandum-of-understanding',
        parties,
        signed,
        signatories: signatories.map((official) => ({ official, for: parties[0] })),
        topics: [],
      })),
      visits: (small.visits ?? []).map(([id, date, visitor, host]) => ({
        ...common(id),
        kind: 'delegation',
        visitors: [visitor],
        hosts: [host],
        date,
        places: [],
        people: [],
        topics: [],
      })),
      events: (small.events ?? []).map(([id, date, participants]) => ({
        ...common(id),
        kind: 'conference',
        date,
        places: [],
        organisers: [],
        participants,
        people: [],
      })),
    }),
  );
}

export const ids = (...texts: readonly string[]): readonly EntityId[] => texts as readonly EntityId[];
