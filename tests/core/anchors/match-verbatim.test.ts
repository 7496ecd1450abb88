import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor.ts';
import { matchVerbatim } from '../../../src/core/anchors/match-verbatim.ts';

const LEDE =
  'The ferry to the outer islands will stop at the end of the month, the harbour board has decided after a long day.';
const WORDS = 'nobody had asked the people who live there';
const TEXT = `${LEDE}\n\nShe said that ${WORDS}, and that the board would hear from them before the autumn storms begin.`;
/** As much of their paragraph as is kept. */
const OWN = TEXT.slice(LEDE.length + 2, TEXT.indexOf(WORDS) + WORDS.length + 64);
const anchor = describeAnchor(TEXT, TEXT.indexOf(WORDS), TEXT.indexOf(WORDS) + WORDS.length);

describe('words with all of their context', () => {
  const cases: readonly { what: string; now: string; start: number | null }[] = [
    { what: 'stand where they stood', now: TEXT, start: TEXT.indexOf(WORDS) },
    { what: 'stand further down', now: `New.\n\n${TEXT}`, start: TEXT.indexOf(WORDS) + 6 },
    { what: 'stand in two places: neither', now: `New.\n\n${TEXT}\n\n${TEXT}`, start: null },
    {
      what: 'stand in a sentence of their paragraph that is repeated beside it',
      now: TEXT.replace('She', `${OWN}\n\nShe`),
      start: null,
    },
    { what: 'have changed', now: TEXT.replace('nobody', 'no one'), start: null },
    { what: 'have lost their context', now: `New.\n\n${TEXT.replace('She said', 'He wrote')}`, start: null },
    { what: 'are typeset otherwise', now: `New.\n\n${TEXT.replace(' who', '\u00a0who')}`, start: null },
  ];

  it.each(cases)('$what', ({ now, start }) => {
    const found = matchVerbatim(now, anchor);
    expect(found).toEqual(start === null ? null : { start, end: start + WORDS.length, state: 'exact' });
  });

  it('are not trusted where a text’s beginning was the context', () => {
    const first = describeAnchor(LEDE, 4, 9);
    expect(matchVerbatim(LEDE, first)).not.toBeNull();
    expect(matchVerbatim(`New. ${LEDE}`, first)).toBeNull();
  });
});
