import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor.ts';
import { matchRetypeset } from '../../../src/core/anchors/match-retypeset.ts';

const LEDE =
  'The ferry to the outer islands will stop at the end of the month, the harbour board has decided after a long day.';
const WORDS = 'nobody had asked the people who live there';
const TEXT = `${LEDE}\n\nShe said that ${WORDS}, and that the board would hear from them before the autumn storms begin.`;
/** As much of their paragraph as is kept. */
const OWN = TEXT.slice(LEDE.length + 2, TEXT.indexOf(WORDS) + WORDS.length + 64);
const [START, END] = [TEXT.indexOf(WORDS), TEXT.indexOf(WORDS) + WORDS.length];
const anchor = describeAnchor(TEXT, START, END);

describe('words in other type, with all of their context', () => {
  const cases: readonly { what: string; now: string; start: number | null }[] = [
    {
      what: 'stand there',
      now: `New.\n\n${TEXT.replace(' who', '\u00a0who')}`,
      start: START + 6,
    },
    {
      what: 'stand in two places: neither',
      now: `${TEXT.replace(' who', '\u00a0who')}\n\n${TEXT.replace(' who', '  who')}`,
      start: null,
    },
    {
      what: 'stand in a sentence that is repeated beside it',
      now: TEXT.replace(' who', '\u00a0who').replace('She', `${OWN.replace(' who', '  who')}\n\nShe`),
      start: null,
    },
    { what: 'have changed', now: TEXT.replace('nobody', 'no one'), start: null },
    { what: 'have lost their context', now: TEXT.replace('She said', 'He wrote'), start: null },
  ];

  it.each(cases)('$what', ({ now, start }) => {
    const found = matchRetypeset(now, anchor);
    expect(found).toEqual(start === null ? null : { start, end: start + WORDS.length, state: 'exact' });
  });

  it('are found without the white space that other type puts at their ends', () => {
    const [start, end] = [TEXT.indexOf('nobody'), TEXT.indexOf(' who')];
    const now = `New.\n\n${TEXT.replace('nobody', '\u00a0 nobody')}`;
    const { start: found = 0, end: foundEnd = 0 } = matchRetypeset(now, describeAnchor(TEXT, start - 1, end + 1)) ?? {};
    expect(now.slice(found, foundEnd)).toBe(TEXT.slice(start, end));
  });

  it('are not trusted where a text’s beginning was the context', () => {
    const first = describeAnchor(LEDE, 4, 9);
    expect(matchRetypeset(LEDE.replace(' to', '\u00a0to'), first)).not.toBeNull();
    expect(matchRetypeset(`New. ${LEDE}`, first)).toBeNull();
  });
});
