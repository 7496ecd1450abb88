import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/core/analyse.ts';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';

function reportedIn(text: string): string[] {
  return analyse(articleFromText(text))
    .quotes.filter(({ kind }) => kind === 'indirect')
    .map(
      ({ start, end, speaker }) =>
        `${speaker === null ? '?' : text.slice(speaker.start, speaker.end)}: ${text.slice(start, end)}`,
    );
}

const cases: readonly (readonly [name: string, text: string, reported: readonly string[]])[] = [
  [
    'a clause with its conjunction',
    'Ada Byron said that the bridge was safe.',
    ['Ada Byron: that the bridge was safe'],
  ],
  ['a clause without conjunction', 'Ada Byron said the bridge was safe.', ['Ada Byron: the bridge was safe']],
  [
    'a clause after a day',
    'Ada Byron said on Monday that the bridge was safe.',
    ['Ada Byron: that the bridge was safe'],
  ],
  [
    'a clause before its report',
    'The bridge is quite safe, Ada Byron insisted.',
    ['Ada Byron: The bridge is quite safe'],
  ],
  [
    'an addition',
    '“We dug by hand,” Ada Byron said, adding that the pump had failed.',
    ['Ada Byron: that the pump had failed'],
  ],
  ['when it was said, not what', 'Asked why it had taken so long, Ada Byron said: “The pump failed.”', []],
  ['what was read, and not aloud', 'Ada Byron has read the plans and the lists of work, and is worried.', []],
  ['nobody, where a verb stands before the report', 'Those who will work on it ask whether it is safe.', []],
  ['no clause, nothing reported', 'Ada Byron said nothing.', []],
  ['what somebody did not say', 'Ada Byron did not say that the bridge was safe.', []],
];

describe('findIndirect', () => {
  it.each(cases)('finds %s', (_name, text, reported) => {
    expect(reportedIn(text)).toEqual(reported);
  });
});
