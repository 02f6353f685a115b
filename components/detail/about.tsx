import { sortNames } from '../../utils/core/facts/cards/sort-names.ts';
import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import { useLanguage } from '../language/language.tsx';
import { RegistryLinks, SiteLink } from './entity-links.tsx';
import { EntityName, EntityNames } from './entity-names.tsx';
import { Section } from './section.tsx';
import { Sources } from './sources.tsx';
import { TranslatedNames } from './translated-names.tsx';

/** The description of an entity without its records. */
export function About({ card }: { readonly card: EntityCard }) {
  const { translate, locale } = useLanguage();
  const { sameAs = [] } = card;
  const { others, former, translated } = sortNames(card.otherNames, locale);
  const rows = [
    { title: translate('detail.otherNames'), names: others },
    { title: translate('detail.formerly'), names: former },
  ].filter(({ names }) => names.length > 0);
  return (
    <Section title={translate('detail.about')}>
      {card.summary !== null && <p>{card.summary}</p>}
      <dl class="facts">
        {card.partOf && (
          <div>
            <dt>{translate('detail.partOf')}</dt>
            <dd>
              <EntityName entity={card.partOf} />
            </dd>
          </div>
        )}
        {card.parts.length > 0 && (
          <div>
            <dt>{translate('detail.units')}</dt>
            <dd>
              <EntityNames entities={card.parts} />
            </dd>
          </div>
        )}
        {rows.map(({ title, names }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {names.map(({ text, lang }, index) => (
                <span key={text}>
                  {index > 0 && ' · '}
                  <bdi lang={lang ?? undefined}>{text}</bdi>
                </span>
              ))}
            </dd>
          </div>
        ))}
        {card.url !== null && (
          <div>
            <dt>{translate('detail.website')}</dt>
            <dd>
              <SiteLink url={card.url} />
            </dd>
          </div>
        )}
        {sameAs.length > 0 && (
          <div>
            <dt>{translate('detail.registries')}</dt>
            <dd>
              <RegistryLinks sameAs={sameAs} />
            </dd>
          </div>
        )}
      </dl>
      <TranslatedNames names={translated} />
      <Sources citations={card.citations} />
    </Section>
  );
}
