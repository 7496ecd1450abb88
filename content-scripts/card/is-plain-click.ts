/** What a click in the page already means something on. */
const CONTROLS =
  'a[href], area, audio, button, details > summary, embed, iframe, input, label, object, select, textarea, video, ' +
  '[contenteditable]:not([contenteditable="false"]), [onclick], [role="button"], [role="link"], [role="menuitem"], [role="tab"]';

/** What of a click decides. */
type ClickLike = Pick<
  MouseEvent,
  'isTrusted' | 'defaultPrevented' | 'button' | 'detail' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'target'
>;

/**
 * Says whether a click asks for nothing but to look closer: made by a person with the main button alone, on text that is
 * no control of the page, and neither the end nor the middle of selecting.
 */
export function isPlainClick(event: ClickLike, document: Document): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || event.detail > 1) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const { target } = event;
  if (!(target instanceof Element) || target.closest(CONTROLS) !== null) return false;
  return document.getSelection()?.isCollapsed ?? true;
}
