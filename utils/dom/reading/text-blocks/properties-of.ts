/**
 * What to read a node's own properties from. A form answers with its fields: where one is named `nextSibling`,
 * `form.nextSibling` is that field, in Chromium for content scripts too. A form's properties are read through its
 * prototype; every other node is given back as it is. Pass the node itself, not this, to functions of the browser.
 */
export function propertiesOf<Kind extends Node>(node: Kind): Kind {
  const { localName } = node as Node & { readonly localName?: unknown };
  const isForm = localName === 'form' || (localName !== undefined && typeof localName !== 'string');
  if (!isForm) return node;
  const get = (prototype: object, name: PropertyKey): unknown => {
    const value: unknown = Reflect.get(prototype, name, node);
    return typeof value === 'function' ? value.bind(node) : value;
  };
  return new Proxy(Object.getPrototypeOf(node), { get }) as Node as Kind;
}

/**
 * Gives a function that reads this property of a node through the browser's own getter, which no field of a form stands
 * in for. It is for what is read of every node: on a page with many kinds of elements Firefox looks a property up anew
 * each time, through all prototypes.
 */
export function getterOf<Name extends keyof Element>(name: Name): (node: Node) => Element[Name] {
  let get: (() => Element[Name]) | undefined;
  return (node) => {
    get ??= (Element.prototype as unknown as WithGetters<Name>).__lookupGetter__(name);
    return get.call(node);
  };
}

/** Every object has it, though TypeScript does not say so; it looks along the chain of prototypes. */
interface WithGetters<Name extends keyof Element> {
  readonly __lookupGetter__: (name: Name) => () => Element[Name];
}

export const tagOf = getterOf('localName');
