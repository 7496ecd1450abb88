import { describe, expect, it } from 'vitest';
import { findDashSpeech } from '../../../../src/core/quotes/marks/find-dash-speech.ts';

describe('findDashSpeech', () => {
  it.each([
    ['takes every other stretch', '— Não é esmola — disse ela. — É prazo.', ['Não é esmola', 'É prazo.']],
    ['goes on behind a dash that closes the report', '—Llueve —dijo ella—. Vámonos.', ['Llueve', 'Vámonos.']],
    ['goes on behind a dash and a comma', '—Llueve —dijo ella—, y mucho.', ['Llueve', 'y mucho.']],
    ['leaves words between dashes', 'A ponte — de pedra — caiu.', []],
    ['leaves a dash within a word', '—La línea Madrid—Sevilla cierra.', ['La línea Madrid—Sevilla cierra.']],
  ])('%s', (_name, text, spoken) => {
    const marks = findDashSpeech(text, { start: 0, end: text.length });
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(spoken);
  });
});
