// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { getterOf, propertiesOf } from '../../../../../utils/dom/reading/text-blocks/properties-of.ts';

afterEach(() => document.body.replaceChildren());

/** A form in which fields stand in the place of properties, as browsers make it of their names. */
function form(...names: string[]): HTMLFormElement {
  document.body.innerHTML = '<form role="search"><input><p>Text</p></form><p>After</p>';
  const element = document.body.firstElementChild as HTMLFormElement;
  const field = element.firstElementChild;
  for (const name of names) Object.defineProperty(element, name, { value: field, configurable: true });
  return element;
}

describe('what is read of a form', () => {
  it('is its own property, whatever its fields are named', () => {
    const element = form('localName', 'nextSibling', 'textContent', 'hasAttributes', 'parentNode');
    const own = propertiesOf(element);
    expect(own.localName).toBe('form');
    expect(own.nextSibling?.textContent).toBe('After');
    expect(own.textContent).toBe('Text');
    expect(own.hasAttributes()).toBe(true);
    expect(own.parentNode).toBe(document.body);
  });

  it('is its own property where one of them is read of every node', () => {
    const element = form('localName', 'nextSibling', 'textContent', 'nodeType');
    expect(getterOf('localName')(element)).toBe('form');
    expect(getterOf('textContent')(element)).toBe('Text');
    expect(getterOf('nodeType')(element)).toBe(1);
    const next = getterOf('nextSibling');
    expect(next(element)?.textContent).toBe('After');
    expect(element.lastChild && next(element.lastChild)).toBeNull();
  });

  it('is the node itself for every other node', () => {
    form();
    for (const node of [document, document.body, document.querySelector('p')?.firstChild]) {
      expect(node && propertiesOf(node)).toBe(node);
    }
  });
});
