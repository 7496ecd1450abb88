import { expect, it } from 'vitest';
import { isSourceLine } from '../../../../src/core/quotes/set-apart/is-source-line.ts';

const NAME = 'Ada Byron';

it.each([
  ['a name and what somebody is', 'Ada Byron, head of Norham Rail', true],
  ['a role before the name', 'Norham’s mayor Ada Byron', true],
  ['a dash before whoever it may be', '— a reader from Norham', true],
  ['not a sentence', 'Ada Byron, of all people, left.', false],
  ['not a sentence behind a dash', '— Ada Byron left the hall early.', false],
  ['not what names nobody', 'The tide waits for nobody', false],
  ['not what only begins with a name', 'Ada Byron waits for nobody', false],
  ['not words in marks', '— “We left early,” she said', false],
  ['not a long line', `Ada Byron, ${'mayor of Norham and '.repeat(8)}Halden`, false],
])('%s', (_, line, expected) => {
  const at = line.indexOf(NAME);
  const nameEnds = new Set(at === -1 ? [] : [at + NAME.length]);
  expect(isSourceLine(line, { start: 0, end: line.length }, nameEnds)).toBe(expected);
});
