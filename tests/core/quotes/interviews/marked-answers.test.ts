import { describe, expect, it } from 'vitest';
import { DUTCH_PACK } from '../../../../src/core/languages/dutch/dutch-pack.ts';
import { markedAnswers } from '../../../../src/core/quotes/interviews/marked-answers.ts';
import type { Mark } from '../../../../src/core/quotes/marks/mark.ts';
import type { Span } from '../../../../src/core/text/span.ts';

/** The paragraphs that are answers, by their words. */
function answersIn(
  paragraphs: readonly string[],
  marks: (paragraph: Span, words: string) => readonly Mark[],
): string[] {
  const text = paragraphs.join('\n\n');
  const spans = paragraphs.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const marked = spans.map((span) => marks(span, text.slice(span.start, span.end)));
  return [...markedAnswers(text, spans, marked, DUTCH_PACK.dialogueWords).values()].map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** Marks at both ends of a paragraph. */
function inMarks(span: Span, words: string): readonly Mark[] {
  const inner = { start: span.start + 1, end: span.end - 1 };
  return /^‘[^’]*’$/.test(words) ? [{ ...span, inner, depth: 0, closed: true, continues: false }] : [];
}

/** A dash before a paragraph. */
function behindDash(span: Span): readonly Mark[] {
  return [{ ...span, inner: span, depth: 0, closed: true, continues: false }];
}

const INTERVIEW = [
  '‘Ik wacht op mijn aal’',
  'Ada Byron vist. Waarom?',
  'Waar woont uw aal?',
  '‘In de modder.’',
  'U noemt dat mooi.',
  '‘Dat is het.’',
  'En wanneer komt u terug?',
  '‘Nooit.’',
];

describe('markedAnswers', () => {
  it('finds what stands in marks behind questions, and a headline in marks', () => {
    expect(answersIn(INTERVIEW, inMarks)).toEqual([
      '‘Ik wacht op mijn aal’',
      '‘In de modder.’',
      '‘Dat is het.’',
      '‘Nooit.’',
    ]);
  });

  it.each([
    ['where the writer goes on behind the marks', INTERVIEW.map((words) => words.replace('’', '’, zegt Ada.'))],
    ['where nobody is spoken to', INTERVIEW.map((words) => words.replace(/\b(?:uw|u|U|Ik|mijn)\b/g, 'de'))],
    ['where too little is asked', INTERVIEW.slice(0, 6)],
  ])('finds none %s', (_name, paragraphs) => {
    expect(answersIn(paragraphs, inMarks)).toEqual([]);
  });

  it('finds none behind dashes, which questions have too', () => {
    expect(answersIn(INTERVIEW, behindDash)).toEqual([]);
  });
});
