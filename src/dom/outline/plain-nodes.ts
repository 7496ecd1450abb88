/**
 * The getters that all nodes of a page share, to be called on each. A form's fields that are called `firstChild` or
 * `localName` hide the form's own properties, not these; and a browser finds them once instead of for each kind of element.
 *
 *     const { firstChild } = plainNodes(document);
 *     firstChild.call(form)   // its first child, whatever the fields are called
 */
export type PlainNodes = {
  readonly nodeType: (this: Node) => number;
  readonly firstChild: (this: Node) => Node | null;
  readonly nextSibling: (this: Node) => Node | null;
  readonly localName: (this: Element) => string;
};

/** Takes the getters of a document's nodes, whatever window it comes from. */
export function plainNodes(document: Document): PlainNodes {
  return {
    nodeType: getterOf(document, 'nodeType'),
    firstChild: getterOf(document, 'firstChild'),
    nextSibling: getterOf(document, 'nextSibling'),
    localName: getterOf(document.documentElement, 'localName'),
  };
}

/** The getter that the nearest prototype has. */
function getterOf(node: Node, name: string) {
  let at: unknown = Object.getPrototypeOf(node);
  for (; at !== null; at = Object.getPrototypeOf(at)) {
    const getter = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (getter !== undefined) return getter;
  }
  throw new Error(`No getter of ${name} in a node`);
}
