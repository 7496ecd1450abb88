import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOMS } from '../../../src/build/check/import-table.ts';
import { sourceFiles } from '../../../src/build/check/source-files.ts';

const HTML_SINKS = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval)\b/;

it('never turns a text into HTML or code', () => {
  const files = ROOMS.flatMap(sourceFiles);
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => HTML_SINKS.test(readFileSync(file, 'utf8')))).toEqual([]);
});
