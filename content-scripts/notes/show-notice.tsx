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
  let open: { readonly panel: OpenPanel; readonly focused: Element | null } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let byKey = false;

  const close = () => {
    if (timer !== null) clearTimeout(timer);
    const closing = open;
    open = null;
    if (closing === null) return;
    const hadFocus = document.activeElement === closing.panel.host;
    closing.panel.close();
    if (hadFocus && closing.focused instanceof HTMLElement) closing.focused.focus({ preventScroll: true });
  };
  const closeLater = () => {
    timer = setTimeout(() => {
      if (open?.panel.element.matches(':hover, :focus-within')) closeLater();
      else close();
    }, LASTS_MS);
  };
  const onInput = (event: Event) => {
    if (event.isTrusted) byKey = event.type === 'keydown';
  };
  const onKey = (event: KeyboardEvent) => {
    const isOurs = open !== null && event.composedPath().includes(open.panel.host);
    if (!isOurs || event.key !== 'Escape' || !event.isTrusted) return;
    event.stopPropagation();
    close();
  };

  const view = document.defaultView;
  for (const type of ['keydown', 'pointerdown']) view?.addEventListener(type, onInput, { capture: true, signal });
  view?.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', close);
  return (notice) => {
    if (signal.aborted) return;
    const focused = document.activeElement;
    close();
    const panel = openPanel({
      document,
      className: 'notice',
      attributes: { role: notice.isFailure ? 'alert' : 'status' },
      tone: backgroundTone(document.body ?? document.documentElement),
      language: t.language,
      direction: t.direction,
    });
    open = { panel, focused };
    panel.show(<NoticeView t={t} notice={notice} onClose={close} />);
    if (byKey) panel.element.querySelector('button')?.focus({ preventScroll: true });
    if (!notice.isFailure) closeLater();
  };
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
