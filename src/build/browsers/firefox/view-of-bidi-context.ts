import * as v from 'valibot';
import type { ExtensionView, NamedKey } from '../extension-view.ts';
import { clickElement } from '../input/click-element.ts';
import { visibleText } from '../visible-text.ts';
import { waitUntil } from '../wait-until.ts';
import type { BidiCommands } from './bidi-commands.ts';

/** How the view is seen from outside: only Firefox's own code can tell whether a popup is open, and close it. */
type Frame = { isOpen(): Promise<boolean>; close(): Promise<void> };

/** An extension's page in Firefox, by the id of its browsing context. */
export function viewOfBidiContext(bidi: BidiCommands, context: string, frame: Frame): ExtensionView {
  const evaluate: ExtensionView['evaluate'] = (question, ...args) => bidi.call(context, question, ...args);
  const waitFor: ExtensionView['waitFor'] = async (question, ...args) => {
    await waitUntil(`${question} is true`, async () => Boolean(await evaluate(question, ...args)));
  };
  const act = async (type: 'pointer' | 'key', actions: readonly object[]) => {
    await bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  };
  // Keys sent to a popup that is still opening would go elsewhere.
  const untilFocused = () => waitFor(() => document.hasFocus());
  return {
    ...frame,
    evaluate,
    waitFor,
    text: () => evaluate(visibleText),
    click: (selector) =>
      clickElement({ ...frame, evaluate }, selector, (place) =>
        act('pointer', [{ type: 'pointerMove', ...place }, ...PRESS_OF_LEFT_BUTTON]),
      ),
    async type(text) {
      await untilFocused();
      await act('key', Array.from(text).flatMap(strokeOf));
    },
    async press(key) {
      await untilFocused();
      await act('key', strokeOf(KEY_VALUES[key]));
    },
    async screenshot() {
      const { data } = v.parse(SCREENSHOT, await bidi.send('browsingContext.captureScreenshot', { context }));
      return Buffer.from(data, 'base64');
    },
  };
}

const SCREENSHOT = v.object({ data: v.string() });

const PRESS_OF_LEFT_BUTTON = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

/** https://www.w3.org/TR/webdriver2/#keyboard-actions, “normalised key value”. */
const KEY_VALUES: Readonly<Record<NamedKey, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

function strokeOf(value: string) {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}
