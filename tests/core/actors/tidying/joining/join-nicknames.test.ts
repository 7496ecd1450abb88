import { expect, test } from 'vitest';
import type { ActorKind } from '../../../../../src/core/actors/actor.ts';
import type { Name } from '../../../../../src/core/actors/name.ts';
import { joinNicknames } from '../../../../../src/core/actors/tidying/joining/join-nicknames.ts';

const KINDS: Readonly<Record<string, ActorKind>> = { P: 'person', O: 'organisation', L: 'place' };

const CASES = [
  ['a nickname in marks', '[P:Ada] “bread” [P:Byron] won.', ['person: Ada “bread” Byron']],
  ['a surname taken for a firm', '[P:Ada] "Bread" [O:Byron] won.', ['person: Ada "Bread" Byron']],
  ['a nickname taken for a name', '[P:Ada] “[P:Bread]” [P:Byron] won.', ['person: Ada “Bread” Byron']],
  ['a place behind a quotation', '[P:Ada Byron] “loved” [L:Norham].', ['person: Ada Byron', 'place: Norham']],
  ['a name in marks alone', '[P:Ada] and “bread” [P:Byron] won.', ['person: Ada', 'person: Byron']],
  ['a firm before', '[O:Orrion] “bread” [P:Byron] won.', ['organisation: Orrion', 'person: Byron']],
] as const;

test.each(CASES)('%s', (_, marked, left) => {
  const names: Name[] = [];
  let text = '';
  for (const part of marked.split(/(?=\[)|(?<=\])/)) {
    const [, kind = '', words = part] = /^\[(\w):(.*)\]$/.exec(part) ?? [];
    const start = text.length;
    text += words;
    const known = KINDS[kind];
    if (known !== undefined)
      names.push({ start, end: text.length, kind: known, evidence: { rule: 'model', words: null } });
  }
  const joined = joinNicknames(text, names).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
  expect(joined).toEqual(left);
});
