import { describe, expect, it } from 'vitest';
import { findInterview } from '../../../../src/core/quotes/interviews/find-interview.ts';

const pack = { dialogueWords: new Set(['ich', 'mich', 'vous']), answerWords: new Set<string>() };

const cases: readonly (readonly [name: string, paragraphs: readonly string[], said: readonly string[]])[] = [
  [
    'turns with labels, whoever smiles',
    ['Anzeiger: Wo lebt der Aal?', 'Ada Byron: Im Schlamm.', 'Anzeiger: Und wovon?', 'Byron (lacht): Davon.'],
    ['Wo lebt der Aal?', 'Im Schlamm.', 'Und wovon?', 'Davon.'],
  ],
  [
    'labels of one letter',
    ['D. Dove vive?', 'R. Nel fango.', 'D. E di che?', 'R. Di fango.'],
    ['Dove vive?', 'Nel fango.', 'E di che?', 'Di fango.'],
  ],
  [
    'labels that become initials',
    ['Mare TV: Onde vive?', 'Ada Byron (AB): No lodo.', 'Mare TV: E de quê?', 'AB: De lodo.'],
    ['Onde vive?', 'No lodo.', 'E de quê?', 'De lodo.'],
  ],
  [
    'labels that become initials without being announced',
    ['Mare TV: Onde vive?', 'Ada Byron: No lodo.', 'MT: E de quê?', 'AB: De lodo.'],
    ['Onde vive?', 'No lodo.', 'E de quê?', 'De lodo.'],
  ],
  [
    'labels in capitals, and whoever else has one',
    ['ADA BYRON, host: Where?', 'TIM OTTO: In mud.', 'BYRON: Why?', 'OTTO: It is warm.', 'EVA LEE, caller: Is it?'],
    ['Where?', 'In mud.', 'Why?', 'It is warm.', 'Is it?'],
  ],
  [
    'bold labels',
    ['**Anzeiger:** Ja?', '**Byron:** Nein.', '**Anzeiger:** Und?', '**Byron** (lacht)**:** Doch.'],
    ['Ja?', 'Nein.', 'Und?', 'Doch.'],
  ],
  [
    'answers behind questions, without the gesture',
    [
      'Der Aal',
      'Ein Gespräch.',
      'Seit wann?',
      'Ich kam 1990.',
      'Warum?',
      '(Lacht.) Des Aals wegen.',
      'Und nun?',
      'Bleibe ich.',
    ],
    ['Ich kam 1990.', 'Des Aals wegen.', 'Bleibe ich.'],
  ],
  [
    'nobody where firms have the labels, and none asks',
    ['HALDEN: Das Werk wächst.', 'ORR: Der Kurs fällt.', 'HALDEN: Das Werk schließt.', 'ORR: Der Kurs steigt.'],
    [],
  ],
  [
    'nobody where no label returns',
    ['TENNIS: Byron siegt.', 'SEGELN: Frost verliert.', 'RUDERN: Regen.', 'GOLF: Nebel.'],
    [],
  ],
  [
    'nobody where answers run on without a label',
    [
      'Q: Who pays?',
      'A: The firm.',
      'It says so.',
      'And more.',
      'And more.',
      'And so on.',
      'Q: When?',
      'A: In May.',
      'It says so.',
    ],
    [],
  ],
  [
    'nobody where the writer asks and answers',
    [
      'Der Streit',
      'Was wir wissen.',
      'Wer zahlt?',
      'Der Kreis.',
      'Wer baut?',
      '„Ich“, sagt Byron.',
      'Und dann?',
      'Ein Fest.',
    ],
    [],
  ],
];

describe('findInterview', () => {
  it.each(cases)('finds %s', (_name, paragraphs, said) => {
    const text = paragraphs.join('\n\n');
    const spans = paragraphs.map((paragraph) => {
      const start = text.indexOf(paragraph);
      return { kind: 'paragraph' as const, start, end: start + paragraph.length };
    });
    const turns = [...findInterview(text, spans, pack).values()];
    expect(turns.map(({ said: { start, end } }) => text.slice(start, end))).toEqual(said);
  });
});
