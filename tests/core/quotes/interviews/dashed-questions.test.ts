import { expect, it } from 'vitest';
import { dashedQuestions } from '../../../../src/core/quotes/interviews/dashed-questions.ts';
import { findDashSpeech } from '../../../../src/core/quotes/marks/find-dash-speech.ts';
import type { Span } from '../../../../src/core/text/span.ts';

const persons = new Set(['lei', 'mi']);

/** The questions that are nobody's speech, by their words; persons are those of two capitals. */
function questionsIn(paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n');
  const spans = paragraphs.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const marks = spans.map((span) => findDashSpeech(text, span));
  const named: Span[] = [...text.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
  return [...dashedQuestions(text, spans, marks, { persons, named })].map((at) => paragraphs[at] ?? '');
}

it.each([
  [
    'the questions put to the only one who is named',
    ['Ada Byron pesca.', '– Dove vive?', '– Qui.', '– E lei di che vive?', '– Di fango. Come Karl Orr.'],
    ['– Dove vive?', '– E lei di che vive?'],
  ],
  [
    'what is put to a guest without a question mark, too',
    ['Ada Byron pesca.', '– Dove vive?', '– Qui.', '– Lei pesca anche.', '– Sì.', '– Che cosa?', '– Fango.'],
    ['– Dove vive?', '– Lei pesca anche.', '– Che cosa?'],
  ],
  [
    'none where hardly anybody asks',
    ['Ada Byron pesca.', '– Dove vive?', '– Qui.', '– Lei pesca.', '– Sì.', '– Che noia.', '– Già.', '– Bah.', '– Eh.'],
    [],
  ],
  [
    'none where somebody asks',
    ['Ada Byron pesca.', '– Dove vive? – chiede il figlio.', '– Qui.', '– E lei di che vive?', '– Di fango.'],
    [],
  ],
  [
    'none where two are named before',
    ['Karl Orr guarda Ada Byron.', '– Dove vive?', '– Qui.', '– E lei di che vive?', '– Di fango.'],
    [],
  ],
  ['none of a single exchange', ['Ada Byron pesca.', '– Lei dove vive?', '– Qui.'], []],
  [
    'none where an answer asks',
    ['Ada Byron pesca.', '– Lei dove vive?', '– E lei?', '– Di che vive?', '– Di fango.'],
    [],
  ],
  [
    'none where nobody speaks to anybody',
    ['Ada Byron pesca.', '– Dove piove?', '– Qui.', '– E quando?', '– Domani.'],
    [],
  ],
])('finds %s', (_name, paragraphs, questions) => {
  expect(questionsIn(paragraphs)).toEqual(questions);
});
