import { parseArgs } from 'node:util';
import { BROWSERS_UNDER_TEST, type BrowserName } from '../browsers/browser-under-test.ts';

/** What `npm start` was asked for. */
export type StartOptions = {
  readonly browser: BrowserName;
  /** An address, or the path of an HTML file. */
  readonly page: string;
};

const DEMO_PAGE = 'tests/pages/demo/index.html';

/**
 * Reads the words after `npm start --`.
 *
 *     parseStartOptions(['--browser', 'firefox'])   // { browser: 'firefox', page: 'tests/pages/demo/index.html' }
 *
 * @throws with a sentence for whoever typed them
 */
export function parseStartOptions(words: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...words],
    options: { browser: { type: 'string', default: 'chromium' }, url: { type: 'string', default: DEMO_PAGE } },
  });
  const browser = BROWSERS_UNDER_TEST.find((name) => name === values.browser);
  if (!browser) throw new Error(`--browser is one of ${BROWSERS_UNDER_TEST.join(', ')}, not ${values.browser}`);
  return { browser, page: values.url };
}
