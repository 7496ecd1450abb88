import { expect, it } from 'vitest';
import { GERMAN_PACK } from '../../../../src/core/languages/german/german-pack.ts';
import { findDashedDialogue } from '../../../../src/core/quotes/marks/find-dashed-dialogue.ts';

/** What is said behind dashes, in reading order. */
function turnsIn(paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n');
  const spans = paragraphs.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const found = findDashedDialogue(text, spans, GERMAN_PACK.dialogueWords);
  return [...found.values()].flat().map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['turns in one paragraph', ['– Gehst du? – Gleich. – Und der Hund?'], ['Gehst du?', 'Gleich.', 'Und der Hund?']],
  ['a turn a paragraph', ['– Gehst du?', '– Gleich.', '– Gut.'], ['Gehst du?', 'Gleich.', 'Gut.']],
  ['talk without a question', ['– Ich gehe.', '– Geh nur.', '– Bis bald.'], ['Ich gehe.', 'Geh nur.', 'Bis bald.']],
  [
    'turns around one paragraph of the writer’s',
    ['– Gehst du?', '– Gleich.', 'Er blieb sitzen.', '– Gut.'],
    ['Gehst du?', 'Gleich.', 'Gut.'],
  ],
  [
    'turns without what tells who speaks',
    ['– Gehst du? – fragte sie. – Gleich. – Gut.'],
    ['Gehst du?', 'Gleich.', 'Gut.'],
  ],
  [
    'dashes within a turn',
    ['– Gehst du?', '– Gleich – sobald es hell ist – gehe ich.', '– Gut.'],
    ['Gehst du?', 'Gleich – sobald es hell ist – gehe ich.', 'Gut.'],
  ],
  ['nothing in a list', ['– Mehl', '– Salz', '– Gehst du?'], []],
  ['nothing in questions alone', ['– Gehst du?', '– Wer geht?', '– Wohin?'], []],
  ['nothing where nobody speaks to anybody', ['– Wer zahlt?', '– Die Stadt.', '– Wann?'], []],
  ['nothing in two turns', ['– Gehst du?', '– Gleich.'], []],
  [
    'nothing where two paragraphs part the turns',
    ['– Gehst du?', '– Gleich.', 'Er blieb.', 'Es regnete.', '– Gut.'],
    [],
  ],
  [
    'nothing in long points that nobody asks for',
    [
      '– Wir bauen den Steg im Frühjahr neu auf, sofern der Fluss es zulässt und das Holz bis dahin trocken ist.',
      '– Die Kasse prüfe ich selbst.',
      '– Der Rest bleibt liegen.',
    ],
    [],
  ],
])('finds %s', (_name, paragraphs, turns) => {
  expect(turnsIn(paragraphs)).toEqual(turns);
});
