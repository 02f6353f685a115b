import connections from '../connections/connections.css?inline';
import citation from '../detail/citation.css?inline';
import detail from '../detail/detail.css?inline';
import records from '../records/records.css?inline';
import theme from '../theme/theme.css?inline';
import card from './card.css?inline';

/** All style rules of the card as one text, for a shadow root that the page's style sheets do not reach. */
export const cardCss = theme + detail + citation + connections + records + card;
