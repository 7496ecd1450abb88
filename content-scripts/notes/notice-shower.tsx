import type { JSX } from 'preact';
import type { Translate } from '../../src/locales/translate.ts';
import { type OpenPanel, openPanel } from '../card/open-panel.ts';
import { backgroundTone } from '../paint/background-tone.ts';

/** Something to say at the edge of the view. */
export type Notice = {
  readonly words: string;
  /** A failure is said at once and stays until the reader has seen to it; anything else goes by itself. */
  readonly isFailure: boolean;
  readonly actions: readonly NoticeAction[];
};

type NoticeAction = { readonly label: string; readonly run: () => void };

/** Long enough to read it, think, and reach the button. */
const LASTS_MS = 10_000;

/**
 * Makes the function that shows a notice at the lower edge of the view, in the place of the one before. Whoever works
 * with the keyboard gets the focus on its first button; a mouse's clicks leave it in the page, where the space bar
 * scrolls. While it is pointed at or focused, it stays.
 *
 *     showNotice({ words: t('noteDeleted'), isFailure: false, actions: [{ label: t('undo'), run: undo }] });
 */
export function noticeShower(document: Document, t: Translate, signal: AbortSignal): (notice: Notice) => void {
  let open: Shown | null = null;
  const isByKey = whetherByKey(document, signal);
  const close = () => {
    const closing = open;
    open = null;
    closing?.takeAway();
  };
  const onKey = (event: KeyboardEvent) => {
    const isOurs = open !== null && event.composedPath().includes(open.panel.host);
    if (!isOurs || event.key !== 'Escape' || !event.isTrusted) return;
    event.stopPropagation();
    close();
  };

  document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', close);
  return (notice) => {
    if (signal.aborted) return;
    const focused = document.activeElement;
    close();
    const panel = openNotice(document, t, notice);
    const stop = notice.isFailure ? () => {} : closeLater(panel, close);
    open = { panel, takeAway: () => takeAway(panel, focused, stop) };
    panel.show(<NoticeView t={t} notice={notice} onClose={close} />);
    if (isByKey()) panel.element.querySelector('button')?.focus({ preventScroll: true });
  };
}

type Shown = { readonly panel: OpenPanel; readonly takeAway: () => void };

/** Tells whether the reader's newest input was a key, not a mouse's. */
function whetherByKey(document: Document, signal: AbortSignal): () => boolean {
  let byKey = false;
  const onInput = (event: Event) => {
    if (event.isTrusted) byKey = event.type === 'keydown';
  };
  for (const type of ['keydown', 'pointerdown']) {
    document.defaultView?.addEventListener(type, onInput, { capture: true, signal });
  }
  return () => byKey;
}

function openNotice(document: Document, t: Translate, { isFailure }: Notice): OpenPanel {
  return openPanel({
    document,
    className: 'notice',
    attributes: { role: isFailure ? 'alert' : 'status' },
    tone: backgroundTone(document.body ?? document.documentElement),
    language: t.language,
    direction: t.direction,
  });
}

/** Closes once it has been there long enough and is neither pointed at nor focused; gives what stops that. */
function closeLater(panel: OpenPanel, close: () => void): () => void {
  const look = () => {
    if (panel.element.matches(':hover, :focus-within')) timer = setTimeout(look, LASTS_MS);
    else close();
  };
  let timer = setTimeout(look, LASTS_MS);
  return () => clearTimeout(timer);
}

/** Whoever had the keyboard in it gets it back where it was before. */
function takeAway(panel: OpenPanel, focused: Element | null, stop: () => void): void {
  stop();
  const hadFocus = panel.host.ownerDocument.activeElement === panel.host;
  panel.close();
  if (hadFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

type NoticeViewProps = { readonly t: Translate; readonly notice: Notice; readonly onClose: () => void };

function NoticeView({ t, notice, onClose }: NoticeViewProps): JSX.Element {
  return (
    <>
      <p class="notice-words">{notice.words}</p>
      {notice.actions.map(({ label, run }) => (
        <button
          type="button"
          class="button"
          onClick={() => {
            onClose();
            run();
          }}
        >
          {label}
        </button>
      ))}
      <button type="button" class="close" aria-label={t('cardClose')} onClick={onClose}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </>
  );
}
