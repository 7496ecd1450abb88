import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../../learned-for.ts';

function goingOn(text: string): string[] {
  return analyseLearned(articleFromText(text, 'de'))
    .quotes.filter(({ evidence }) => evidence.construct === 'running-report')
    .map(({ start, end, speaker }) => {
      const who = speaker === null ? '?' : text.slice(speaker.start, speaker.end);
      return `${who}: ${text.slice(start, end)}`;
    });
}

describe('runningReports', () => {
  it.each([
    ['after a quote', '„Nein“, sagte Clara Byron. Die Brücke sei sicher.', ['Clara Byron: Die Brücke sei sicher']],
    [
      'sentence by sentence',
      'Clara Byron wies das zurück. Die Brücke sei sicher. Man habe sie geprüft.',
      ['Clara Byron: Die Brücke sei sicher', 'Clara Byron: Man habe sie geprüft'],
    ],
    [
      'behind an adverb',
      'Clara Byron wies das zurück. Andernfalls drohe ein Unfall.',
      ['Clara Byron: Andernfalls drohe ein Unfall'],
    ],
    [
      'with a verb that is rarely reported',
      'Clara Byron wies das zurück. Ein Riss beweise noch keinen Schaden.',
      ['Clara Byron: Ein Riss beweise noch keinen Schaden'],
    ],
    ['in another mood', 'Clara Byron schwieg. Die Brücke wäre sicher.', []],
    ['with nobody before', 'Die Brücke sei sicher.', []],
    ['in a question', 'Clara Byron schwieg. Ob sie Angst habe?', []],
    ['where the writer speaks', 'Clara Byron schwieg. Das habe ich selbst gesehen.', []],
  ])('reports what goes on in the mood of reports: %s', (_name, text, reported) => {
    expect(goingOn(text)).toEqual(reported);
  });
});
