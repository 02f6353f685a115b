import { describeEnd } from '../../utils/core/facts/cards/describe-term.ts';
import { formatKind } from '../../utils/core/facts/cards/format-kind.ts';
import { sidesOf } from '../../utils/core/facts/cards/record-parts.ts';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import type { AccountDifference } from '../../utils/core/pack/accounts.ts';
import { useLanguage } from '../language/language.tsx';
import { EntityNames } from './entity-names.tsx';
import { Sources } from './sources.tsx';

/** What packs tell differently of the deed of a record; empty where no other pack tells of it, or all tell the same. */
export const differencesIn = ({ accounts }: CardRecord): ReadonlySet<AccountDifference> =>
  new Set(accounts?.others.flatMap(({ differences }) => differences));

/** The one thing that packs tell differently, as one of them has it. */
function Difference({ record, what }: { readonly record: CardRecord; readonly what: AccountDifference }) {
  const { translate, locale } = useLanguage();
  switch (what) {
    case 'date':
      return <p>{formatDate(record.date, locale, translate)}</p>;
    case 'kind':
      return <p>{formatKind(record, translate)}</p>;
    case 'parties': {
      const sides = record.type === 'event' ? [...record.organisers, ...record.participants] : sidesOf(record);
      return (
        <p>
          <EntityNames entities={sides} />
        </p>
      );
    }
    case 'ends': {
      const term = record.type === 'agreement' ? describeEnd(record, locale, translate) : null;
      return term === null ? null : <p>{term}</p>;
    }
  }
}

/**
 * The sources of a record; where other packs tell of the same deed, what each tells, side by side, with its sources.
 */
export function Accounts({ record }: { readonly record: CardRecord }) {
  const { translate } = useLanguage();
  const { accounts } = record;
  if (accounts === undefined) return <Sources citations={record.citations} />;
  const differences = [...differencesIn(record)];
  return (
    <section class="accounts">
      <p class="accounts-title">{translate(differences.length > 0 ? 'accounts.differ' : 'accounts.same')}</p>
      <ul class="accounts-list">
        {[{ pack: accounts.pack, record }, ...accounts.others].map((account) => (
          <li class="account" key={account.record.id}>
            <p class="account-pack">
              <bdi>{account.pack}</bdi>
            </p>
            {differences.map((what) => (
              <Difference key={what} record={account.record} what={what} />
            ))}
            <Sources citations={account.record.citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}
