import { expect, it } from 'vitest';
import { findDashedList } from '../../../../src/core/quotes/spoken/find-dashed-list.ts';

const persons = new Set(['eu', 'me']);

function pointsOf(paragraphs: readonly string[]): number[] {
  const text = paragraphs.join('\n\n');
  const spans = paragraphs.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return [...findDashedList(text, spans, persons)];
}

it.each([
  [
    'three points with words in marks',
    ['Breves', '— El faro cierra. «Me pesa», dice Ada.', '— Orr vende.', '— Llueve.'],
    [1, 2, 3],
  ],
  ['none of two', ['— El faro cierra. «Pesa», dice Ada.', '— Orr vende.', 'Llueve.'], []],
  ['none where no words stand in marks', ['— O farol fecha.', '— Orr vende.', '— Chove.'], []],
  ['none where a dash leads to a report', ['— O farol “pesa” — disse Ada.', '— Orr vende.', '— Chove.'], []],
  ['none where somebody asks', ['— O farol “pesa”.', '— Orr vende?', '— Chove.'], []],
  ['none where somebody speaks to somebody', ['— O farol “pesa”.', '— Eu vendo.', '— Chove.'], []],
  ['none where no space follows the dash', ['—El faro «pesa».', '—Orr vende.', '—Llueve.'], []],
])('finds %s', (_name, paragraphs, points) => {
  expect(pointsOf(paragraphs)).toEqual(points);
});
