import { type ComponentChild, render } from 'preact';
import markdown from '../../src/ui/styles/markdown.css' with { type: 'text' };
import colours from '../../src/ui/styles/note-colours.css' with { type: 'text' };
import tokens from '../../src/ui/styles/tokens.css' with { type: 'text' };
import wordChanges from '../../src/ui/styles/word-changes.css' with { type: 'text' };
import noteStyles from '../notes/notes.css' with { type: 'text' };
import type { Tone } from '../paint/background-tone.ts';
import styles from './card.css' with { type: 'text' };

/** The element that each panel lives in, a child of the root element and never of the article. */
export const PANEL_HOST = 'on-record-card';

/** What is shown over the page. */
export type PanelOptions = {
  readonly document: Document;
  /** `card`, `toolbar` or `notice`: how it looks. */
  readonly className: string;
  /** `role` and whatever names it. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly tone: Tone;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
};

/** Something of ours over the page. */
export type OpenPanel = {
  readonly host: HTMLElement;
  readonly element: HTMLElement;
  readonly show: (content: ComponentChild) => void;
  readonly close: () => void;
};

/**
 * Opens a panel over the page, in a closed shadow root in the top layer, where no page's `z-index` reaches.
 *
 * Its styles are a `<style>` element: unlike the page's own, one from a content script is let through by the strictest
 * Content-Security-Policy in both browsers (tried: `style-src 'none'`), and unlike `adoptedStyleSheets` it also works
 * in Firefox 140 (bug 1770592).
 */
export function openPanel(options: PanelOptions): OpenPanel {
  const { document } = options;
  const host = document.createElement(PANEL_HOST);
  const element = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens + colours + markdown + wordChanges + styles + noteStyles;
  root.append(style, element);

  Object.assign(element, { className: options.className, lang: options.language, dir: options.direction });
  for (const [name, value] of Object.entries(options.attributes)) element.setAttribute(name, value);
  element.style.colorScheme = options.tone;
  letPeopleIn(root);
  keepEventsInside(root);
  document.documentElement.append(host);
  host.popover = 'manual';
  host.showPopover();
  return {
    host,
    element,
    show: (content) => render(content, element),
    close: () => {
      render(null, element);
      host.remove();
    },
  };
}

const EVENTS = ['click', 'keydown', 'keypress', 'keyup', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];

/** What a script made up is stopped before any control of ours sees it: only people save, edit and delete. */
function letPeopleIn(root: ShadowRoot): void {
  const onEvent = (event: Event) => {
    if (!event.isTrusted) event.stopImmediatePropagation();
  };
  for (const type of [...EVENTS, 'input', 'change', 'submit']) root.addEventListener(type, onEvent, { capture: true });
}

/** What happens in a panel is no business of the page: its shortcuts, its “click outside” and its statistics. */
function keepEventsInside(root: ShadowRoot): void {
  for (const type of [...EVENTS, 'input']) root.addEventListener(type, (event) => event.stopPropagation());
}
