/**
 * The way from an element to its neighbours, also from a form whose fields are called `firstChild` or `nextSibling` and
 * hide its own: a tree walker is not deceived by them.
 *
 *     new PlainNodes(document).firstChild(form, 'form')   // its first child, whatever the fields are called
 */
export class PlainNodes {
  readonly #walker: TreeWalker;

  constructor(document: Document) {
    this.#walker = document.createTreeWalker(document);
  }

  firstChild(element: Element, tag: string): Node | null {
    if (tag !== 'form') return element.firstChild;
    this.#walker.currentNode = element;
    return this.#walker.firstChild();
  }

  nextSibling(element: Element, tag: string): Node | null {
    if (tag !== 'form') return element.nextSibling;
    this.#walker.currentNode = element;
    return this.#walker.nextSibling();
  }
}
