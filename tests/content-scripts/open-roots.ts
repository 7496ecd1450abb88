import { vi } from 'vitest';

/** Lets a test look into the closed shadow roots that are made from now on; jsdom has no popovers, which need not be seen. */
export function openRoots(): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  return roots;
}
