import { useLanguage } from '../language/language.tsx';

/** An invented story about real institutions, set as on a news site. */
export function SampleArticle() {
  const { translate } = useLanguage();
  return (
    <article class="sample-article">
      <p class="label">{translate('welcome.article.kicker')}</p>
      <h3>{translate('welcome.article.heading')}</h3>
      <p>{translate('welcome.article.p1')}</p>
      <p>{translate('welcome.article.p2')}</p>
      <p>{translate('welcome.article.p3')}</p>
      <p class="quiet small">{translate('welcome.article.note')}</p>
    </article>
  );
}
