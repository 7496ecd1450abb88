import { expect, test } from 'vitest';
import { trimVerbs } from '../../../../../src/core/actors/tidying/trimming/trim-verbs.ts';

const CASES: readonly [name: string, names: string, trimmed: string][] = [
  ['a verb of a headline is no surname', 'Velk Hesitates|Ada Velk', 'Velk|Ada Velk'],
  ['a surname stays', 'Velk Jones|Ada Velk', 'Velk Jones|Ada Velk'],
  ['so does a name whose first word is nobody’s surname', 'Ada Hesitates|Ada Velk', 'Ada Hesitates|Ada Velk'],
  ['and one whose second word is', 'Velk Orrs|Ada Velk|Mary Orrs', 'Velk Orrs|Ada Velk|Mary Orrs'],
];

test.each(CASES)('%s', (_name, names, trimmed) => {
  const text = names.replaceAll('|', '\n');
  let start = 0;
  const placed = names.split('|').map((words) => {
    const name = {
      start,
      end: start + words.length,
      kind: 'person',
      evidence: { rule: 'model', words: null },
    } as const;
    start = name.end + 1;
    return name;
  });
  expect(
    trimVerbs(text, placed)
      .map((name) => text.slice(name.start, name.end))
      .join('|'),
  ).toBe(trimmed);
});
