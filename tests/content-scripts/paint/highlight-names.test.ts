import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHANGED_NOTE_NAMES, HIGHLIGHT_NAMES, NOTE_NAMES } from '../../../content-scripts/paint/highlight-names.ts';

const css = ['src/ui/styles/marks.css', 'content-scripts/highlights.css']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const [, forced = ''] = css.split('@media (forced-colors: active)');

it.each(HIGHLIGHT_NAMES)('%s has a style', (name) => {
  expect(css).toContain(`::highlight(${name})`);
});

it.each([...Object.values(NOTE_NAMES), ...Object.values(CHANGED_NOTE_NAMES)])(
  '%s has a line in forced colours',
  (name) => {
    expect(forced).toContain(`::highlight(${name})`);
  },
);
