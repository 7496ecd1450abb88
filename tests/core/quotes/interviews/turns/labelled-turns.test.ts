import { expect, it } from 'vitest';
import { labelledTurns } from '../../../../../src/core/quotes/interviews/turns/labelled-turns.ts';
import { blocksOf } from '../blocks-of.ts';

it.each([
  ['whom a label names', ['Byron: Where?', 'Orr: Here.', 'Byron: Why?', 'Orr: I like it.'], 'label label label label'],
  ['who asks more, by a letter', ['Q: Where?', 'A: Guess?', 'Q: Why?', 'A: I like it.'], 'asker guest asker guest'],
  [
    'who begins, by a letter, where nobody puts a question mark',
    ['D. Parlez-moi de vous.', 'R. Je pars.', 'D. Et du pont.', 'R. Il reste.'],
    'asker guest asker guest',
  ],
  [
    'who asks more, by words written out at first',
    ['Pregunta. ¿Dónde?', 'Respuesta. Aquí.', 'P. ¿Por qué?', 'R. Me gusta.'],
    'asker guest asker guest',
  ],
  [
    'who asks more, by words written out',
    ['Domanda: Dove?', 'Risposta: Qui.', 'Domanda: Perché?', 'Risposta: Mi piace.'],
    'asker guest asker guest',
  ],
])('gives each turn to %s', (_, paragraphs, by) => {
  const { text, blocks } = blocksOf(paragraphs);
  const turns = [...labelledTurns(text, blocks, new Set(['vous', 'i', 'me', 'mi'])).values()];
  expect(turns.map((turn) => turn.by).join(' ')).toBe(by);
});
