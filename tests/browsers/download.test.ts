import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST } from '../../src/build/browsers/browser-under-test.ts';
import { launchBrowser } from '../../src/build/browsers/launch-browser.ts';
import { waitUntil } from '../../src/build/browsers/wait-until.ts';
import { article, highlight } from '../core/notes/sample-notes.ts';
import { layExtension } from './stage/laying/lay-extension.ts';
import { askForChanges } from './stage/notes/ask-for-changes.ts';

test.each(BROWSERS_UNDER_TEST)('a backup is downloaded by its button in %s', async (name) => {
  const downloadDir = await mkdtemp(path.join(tmpdir(), 'on-record-downloads-'));
  const browser = await launchBrowser(name, { extensionDir: await layExtension(name), downloadDir });
  const library = await browser.openExtensionPage('pages/library/library.html');
  const met = { article: article(1), addresses: ['https://news.example/1'] };
  await askForChanges(library, [{ kind: 'create', note: highlight(1, { comment: 'Ask her' }) }], [met]);
  await library.waitFor(() => document.querySelector('.row-head') !== null);
  await library.click('.exchange-toggle');
  await library.waitFor(() => document.querySelector('#exchange') !== null);
  await library.click('.exchange-buttons .button');
  const file = await waitUntil('the file is there', async () => {
    const names = await readdir(downloadDir);
    return names.find((each) => /^on-record-.*\.jsonld$/.test(each)) ?? null;
  });
  const backup = await waitUntil('it is whole', async () => {
    const text = await readFile(path.join(downloadDir, file), 'utf8');
    return text.trimEnd().endsWith('}') ? text : null;
  });
  expect(JSON.parse(backup)).toMatchObject({ total: 1 });
  expect(backup).toContain('Ask her');
  await browser.close();
  await rm(downloadDir, { recursive: true });
});
