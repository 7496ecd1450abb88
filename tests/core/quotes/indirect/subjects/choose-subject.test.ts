import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { chooseSubject } from '../../../../../src/core/quotes/indirect/subjects/choose-subject.ts';
import { rivalClauses } from '../../../../../src/core/quotes/indirect/subjects/rival-clauses.ts';
import { readPlaces } from '../../../../../src/core/quotes/read-places.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { learnedFor } from '../../../learned-for.ts';

/** Who does the first thing in the text that may be a report. */
function firstSubjectOf(text: string, lang: string): string | null {
  const pack = packFor(lang);
  const [paragraph] = readPlaces(articleFromText(text, lang), pack, []).paragraphs;
  if (paragraph === undefined) return null;
  const { units } = paragraph.frame;
  const chosen = chooseSubject(units, rivalClauses(paragraph, pack)[0] ?? [], pack, learnedFor(lang).subjects);
  if (chosen === null) return null;
  return text.slice(units[chosen.subject.from]?.start, units[chosen.subject.to]?.end);
}

const cases: readonly (readonly [name: string, lang: string, text: string, subject: string | null])[] = [
  ['the only one there is', 'en', 'Ada Byron said that the bridge was safe.', 'Ada Byron'],
  ['a name before its role', 'en', 'Ada Byron, head of the Norham union, said it was safe.', 'Ada Byron'],
  ['a name behind its role', 'en', 'The chief engineer, Ada Byron, said it was safe.', 'Ada Byron'],
  ['nobody within a relative clause', 'en', 'Ada Byron, who flew in from Leeds, said it was safe.', 'Ada Byron'],
  ['no age', 'en', 'Ada Byron, 77, said it was safe.', 'Ada Byron'],
  [
    'a name before its role in French',
    'fr',
    'Ada Byron, la maire de Norham, a dit que le pont était sûr.',
    'Ada Byron',
  ],
  ['nobody where nothing is reported', 'en', 'The bridge fell.', null],
];

describe('chooseSubject', () => {
  it.each(cases)('takes %s', (_name, lang, text, subject) => {
    expect(firstSubjectOf(text, lang)).toBe(subject);
  });
});
