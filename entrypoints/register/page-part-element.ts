import type { PagePart } from '../../utils/browser/platform/page-tables.ts';
import type { HtmlElement } from '../../utils/core/register/tables/read-html-tables.ts';

/** A part of a page in the form that reading tables needs. */
export const pagePartElement = ({ tag, attributes, children }: PagePart): HtmlElement => ({
  tag,
  attribute: (name) => attributes[name] ?? null,
  children: children.map((child) => (typeof child === 'string' ? child : pagePartElement(child))),
});
