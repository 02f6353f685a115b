import connections from '../connections/connections.css?inline';
import detail from '../detail/detail.css?inline';
import theme from '../theme/theme.css?inline';
import card from './card.css?inline';

/** All rules of the card as one text, for a root that no page's sheet reaches. */
export const cardCss = theme + detail + connections + card;
