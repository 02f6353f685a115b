import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { HtmlElement } from '../utils/core/register/tables/read-html-tables.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

function elementOf(node: DefaultTreeAdapterTypes.Element): HtmlElement {
  return {
    tag: node.tagName,
    attribute: (name) => node.attrs.find((attribute) => attribute.name === name)?.value ?? null,
    get children() {
      return node.childNodes.flatMap(childOf);
    },
  };
}

function childOf(node: Node): readonly (HtmlElement | string)[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  return 'tagName' in node ? [elementOf(node)] : [];
}

/** The tree of a page, as the parser of the HTML standard builds it. */
export function parseHtml(markup: string): HtmlElement {
  const document = parse(markup);
  return { tag: '#document', attribute: () => null, children: document.childNodes.flatMap(childOf) };
}
