import type { HtmlElement } from '../../core/register/tables/read-html-tables.ts';

/** An element of the DOM in the form that reading tables needs. */
function domElement(element: Element): HtmlElement {
  return {
    tag: element.localName,
    attribute: (name) => element.getAttribute(name),
    get children() {
      return [...element.childNodes].flatMap((node): (HtmlElement | string)[] => {
        if (node instanceof Text) return [node.data];
        return node instanceof Element ? [domElement(node)] : [];
      });
    },
  };
}

/** The tree of a page that is text. Its scripts do not run and nothing of it is loaded. */
export const parsePage = (markup: string): HtmlElement =>
  domElement(new DOMParser().parseFromString(markup, 'text/html').documentElement);
