import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../src/core/quotes/frame/build-frame.ts';
import { verbGroupAt } from '../../../../src/core/quotes/frame/verb-group-at.ts';

it.each([
  ['reads a verb with a capital in a title', 'Ada Byron Slams Bridge', 2, true, 'slam'],
  ['reads none elsewhere', 'Ada Byron Slams Bridge', 2, false, null],
  ['reads none of the mind in a title', 'Ada Byron Hopes Fade', 2, true, null],
  ['reads no noun in a title', 'Bridge Falls Amid the Claims', 4, true, null],
  ['reads a verb behind a contraction', 'He’s suggesting it', 2, false, 'suggest'],
  ['reads none that belongs to somebody', 'The man’s claims fell', 3, false, null],
  ['reads none where a number counts it', 'Two claims fell', 1, false, null],
  ['reads none that most are', 'Most claims fell', 1, false, null],
  ['reads a verb behind one that stands alone', 'Another claims it', 1, false, 'claim'],
  ['reads what all capitals say', 'ADA BYRON SAYS NO', 2, false, 'say'],
])('%s', (_name, text, at, titled, lemma) => {
  const { units } = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 0);
  expect(verbGroupAt(units, at, ENGLISH_PACK, titled)?.verb?.lemma ?? null).toBe(lemma);
});
