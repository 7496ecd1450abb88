import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor.ts';
import { matchAnchor } from '../../../src/core/anchors/match-anchor.ts';

const ARTICLE = [
  'The harbour of Port Ellery will stay open through the winter, the town council decided on Tuesday evening.',
  '“We have listened to the fishermen,” said Mayor Ines Calloway. “Nobody here wants to see the boats leave for good.”',
  'The decision ends a quarrel that has divided the town since the storm of March, when two of the three piers broke.',
  'Repairs will cost 4.2 million crowns, half of which the province has promised to pay. The rest must come from fees.',
  'Not everyone is content. Tomas Reyle, who runs the larger of the two hotels, called the plan a gift to a few families.',
  '“The boats bring noise and smell, and no guests,” he said, and announced that he would take the matter to court.',
  'Calloway answered that the court would find a town that knows what it lives from. A hearing is expected in May.',
].join('\n\n');

const QUOTE = '“Nobody here wants to see the boats leave for good.”';

const other = [
  'Snow has closed the pass to the Valley of Orin for the third time this month, the road office said on Friday.',
  'Drivers are asked to take the tunnel, which costs eight crowns. A hearing on the price is expected in June.',
  'Skiers were glad of it. “We waited two years for such a winter,” said one, and went back to the lift at once.',
].join('\n\n');

/** The article went on. */
const FURTHER = [
  'Outside the hall a dozen people had waited in the rain with lamps and a drum, and they cheered when they heard it.',
  'The province has yet to say when its half will arrive; last time, for the school, it took the better part of two years.',
];

/** What was selected, what became of the article, and what must be found: the words, or nothing. */
const cases = [
  { what: 'nothing changed', select: QUOTE, now: ARTICLE, found: QUOTE, state: 'exact' },
  {
    what: 'marks re-typeset and spaces made unbreakable',
    select: QUOTE,
    now: ARTICLE.replaceAll(/[“”]/g, '"').replaceAll('the boats', 'the\u00a0boats'),
    found: '"Nobody here wants to see the\u00a0boats leave for good."',
    state: 'exact',
  },
  { what: 'a paragraph added above', select: QUOTE, now: `${other}\n\n${ARTICLE}`, found: QUOTE, state: 'exact' },
  {
    what: 'the paragraph moved to the end',
    select: QUOTE,
    now: moved(ARTICLE, 1),
    found: QUOTE,
    state: 'exact',
  },
  {
    what: 'a word added to the sentence',
    select: QUOTE,
    now: ARTICLE.replace('boats leave', 'last boats leave'),
    found: '“Nobody here wants to see the last boats leave for good.”',
    state: 'changed',
  },
  {
    what: 'the first and the last word edited',
    select: QUOTE,
    now: ARTICLE.replace('“Nobody here', '“No one here').replace('for good.”', 'for ever.”'),
    found: '“No one here wants to see the boats leave for ever.”',
    state: 'changed',
  },
  {
    what: 'the sentence deleted',
    select: QUOTE,
    now: ARTICLE.replace(` ${QUOTE}`, ''),
    found: null,
    state: null,
  },
  {
    what: 'the sentence deleted, one like it elsewhere',
    select: QUOTE,
    now: `${ARTICLE.replace(` ${QUOTE}`, '')}\n\n“Nobody there wants to see the ferries leave for good.”`,
    found: null,
    state: null,
  },
  {
    what: 'the sentence of a few words deleted, one with another name elsewhere',
    select: 'the larger',
    now: `${ARTICLE.replace(/ Tomas Reyle.*families\./, '')}\n\nAda Lund, who runs the larger of the two hotels, called the plan a gift to a few families.`,
    found: null,
    state: null,
  },
  { what: 'another article at the address', select: QUOTE, now: other, found: null, state: null },
  {
    what: 'another article that has the same few words',
    select: 'A hearing',
    now: other,
    found: null,
    state: null,
  },
  {
    what: 'the article cut off behind the words',
    select: QUOTE,
    now: ARTICLE.slice(0, ARTICLE.indexOf('The decision')).trim(),
    found: QUOTE,
    state: 'exact',
  },
  {
    what: 'the article cut off before the words',
    select: 'announced that he would take the matter to court',
    now: ARTICLE.slice(0, ARTICLE.indexOf('Not everyone')).trim(),
    found: null,
    state: null,
  },
  {
    what: 'a word that stands there twice, one of them cut out',
    select: 'boats',
    now: ARTICLE.replace('the boats leave', 'them leave'),
    found: null,
    state: null,
  },
  {
    what: 'a phrase with one word edited',
    select: 'a gift to a few families',
    now: ARTICLE.replace('a gift to', 'a favour to'),
    found: 'a favour to a few families',
    state: 'changed',
  },
  {
    what: 'a paragraph put between two selected ones',
    select: ARTICLE.split('\n\n').slice(2, 5).join('\n\n'),
    now: ARTICLE.replace('\n\nNot everyone', `\n\n${other.split('\n\n')[1]}\n\nNot everyone`),
    found: [...ARTICLE.split('\n\n').slice(2, 4), other.split('\n\n')[1], ARTICLE.split('\n\n')[4]].join('\n\n'),
    state: 'changed',
  },
];

/** The paragraphs around the third are others now. */
function rewritten(words: string): string {
  const paragraphs = ARTICLE.split('\n\n');
  const strangers = other.split('\n\n');
  const third = `Snow fell on the pass all through the night, the road office said, and ${words} in the valley when the morning came.`;
  return [paragraphs[0], paragraphs[1], third, strangers[2], ...paragraphs.slice(4), ...FURTHER].join('\n\n');
}

function moved(text: string, index: number): string {
  const paragraphs = text.split('\n\n');
  return [...paragraphs.toSpliced(index, 1), ...paragraphs.slice(index, index + 1)].join('\n\n');
}

const LONG_ARTICLE = [ARTICLE.replace('from fees', 'from fees, and so may another quarrel'), ...FURTHER].join('\n\n');

/** What was selected in the longer article, whose third and fourth paragraphs are rewritten. */
const lone = [
  {
    what: 'a rare word among other words, where it must be',
    select: 'quarrel',
    now: rewritten('a quarrel'),
    found: 'quarrel',
  },
  { what: 'a word said often, among other words', select: 'the', now: rewritten('the quarrel'), found: null },
  {
    what: 'a rare word that is said twice there',
    select: 'quarrel',
    now: rewritten('a quarrel about a quarrel'),
    found: null,
  },
  {
    what: 'a rare word that now stands somewhere else',
    select: 'quarrel',
    now: `${rewritten('rain')} A quarrel.`,
    found: null,
  },
];

it.each(lone)('$what', ({ select, now, found }) => {
  const start = LONG_ARTICLE.indexOf(select, LONG_ARTICLE.indexOf('The decision ends'));
  const match = matchAnchor(now, describeAnchor(LONG_ARTICLE, start, start + select.length));
  expect(match && now.slice(match.start, match.end)).toBe(found);
});

it('the words of a paragraph are meant where it goes on, not where their sentence is repeated beside it', () => {
  const select = 'in good heart';
  const sentence = `Those who met the mayor by the lighthouse that evening, with her two dogs and a lamp, found her ${select}.`;
  const paragraph = `She laughed, and told them about the winter when the ferry froze in its berth for nine days. ${sentence}`;
  const page = (...middle: string[]) => [...ARTICLE.split('\n\n').slice(0, 3), ...middle, ...FURTHER].join('\n\n');
  const start = page(paragraph).indexOf(select);
  const anchor = describeAnchor(page(paragraph), start, start + select.length);
  const now = page(paragraph, sentence);
  expect(matchAnchor(now, anchor)).toMatchObject({ start: now.indexOf(select), state: 'exact' });
});

it.each(cases)('$what', ({ select, now, found, state }) => {
  const start = ARTICLE.indexOf(select);
  const match = matchAnchor(now, describeAnchor(ARTICLE, start, start + select.length));
  expect(match && now.slice(match.start, match.end)).toBe(found);
  expect(match?.state ?? null).toBe(state);
});

describe('of several places', () => {
  const now = `“Nobody here wants to see the boats leave for good.”\n\n${ARTICLE}`;

  it('the one with the context is meant, not the pull quote', () => {
    const start = ARTICLE.indexOf(QUOTE);
    const match = matchAnchor(now, describeAnchor(ARTICLE, start, start + QUOTE.length));
    expect(match).toMatchObject({ start: now.lastIndexOf(QUOTE), state: 'exact' });
  });

  it('the same one is meant where nothing has changed, blank at its end and all', () => {
    const text = 'Rain.\nRain.\n';
    expect(matchAnchor(text, describeAnchor(text, 6, 12))).toEqual({ start: 6, end: 12, state: 'exact' });
  });

  it('the unmoved one is meant if nothing else tells them apart', () => {
    const text = 'ha ha ha ha ha ha';
    expect(matchAnchor(text, describeAnchor(text, 6, 8))).toEqual({ start: 6, end: 8, state: 'exact' });
  });
});

it('works in scripts that write no spaces', () => {
  const text =
    '市長は火曜日、港を冬の間も開けておくと発表した。漁師たちは喜んだ。\n\nホテルの主人は裁判に訴えると述べた。';
  const start = text.indexOf('漁師');
  const anchor = describeAnchor(text, start, start + '漁師たちは喜んだ。'.length);
  expect(matchAnchor(`速報。\n\n${text}`, anchor)).toMatchObject({ start: start + 5, state: 'exact' });
  const edited = text.replace('喜んだ', '大いに喜んだ');
  expect(matchAnchor(edited, anchor)).toEqual({
    start,
    end: start + '漁師たちは大いに喜んだ。'.length,
    state: 'changed',
  });
});

it('matches an imported anchor, of which only the quote is known', () => {
  const anchor = {
    quote: { exact: QUOTE, prefix: '', suffix: '' },
    position: { start: 0, end: 0 },
    codePoints: { start: 0, end: 0 },
    occurrences: null,
    landmarks: null,
  };
  expect(matchAnchor(ARTICLE, anchor)).toMatchObject({ start: ARTICLE.indexOf(QUOTE), state: 'exact' });
  expect(matchAnchor(ARTICLE, { ...anchor, quote: { ...anchor.quote, exact: 'boats' } })).toBeNull();
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '“', '"', '–', '\u00ad', 'ﬁ', '\ud83d', '\ude00', '東') }),
  fc.lorem({ maxCount: 60 }),
);

describe('for any text', () => {
  it('an unchanged place is found as it was', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + (length % 80));
        const match = matchAnchor(text, describeAnchor(text, start, end));
        const isEmpty = text.slice(start, end).trim() === '';
        expect(match).toEqual(isEmpty ? null : { start, end, state: 'exact' });
      }),
      { numRuns: 500 },
    );
  });

  it('what is found lies within the other text, and nothing throws', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(300), fc.nat(300), (text, now, start, end) => {
        const match = matchAnchor(now, describeAnchor(text, start, end));
        const { start: first, end: last } = match ?? { start: 0, end: 1 };
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeGreaterThan(first);
        expect(last).toBeLessThanOrEqual(Math.max(1, now.length));
      }),
      { numRuns: 500 },
    );
  });
});

describe('texts that repeat themselves', () => {
  const long = [
    { what: 'one word', text: 'ha '.repeat(20_000) },
    { what: 'one sentence', text: 'one two three four five six seven. '.repeat(2_000) },
    { what: 'one letter', text: 'a'.repeat(60_000) },
    { what: 'a run without spaces', text: '市長は火曜日港を冬の間も開けておくと発表した'.repeat(8_000) },
  ];

  it.each(long)('are read in bounded time: $what', ({ text }) => {
    const anchor = describeAnchor(text, 3_000, 3_400);
    expect(matchAnchor(`x ${text}`, anchor)).not.toBeNull();
    expect(() => matchAnchor(text.slice(0, 2_000).replaceAll(/[f火]/g, 'x'), anchor)).not.toThrow();
  });
});
