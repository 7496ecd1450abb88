import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../../../../learned-for.ts';

/** Who said the last words in marks; `null`: nobody who is named. */
function lastSpeaker(text: string, lang = 'en'): string | null {
  const { quotes, actors } = analyseLearned(articleFromText(text, lang));
  const last = quotes.findLast(({ kind }) => kind === 'direct');
  return actors.find(({ id }) => id === last?.actor)?.name ?? null;
}

describe('strangerFeatures', () => {
  it.each([
    [
      'her husband',
      'en',
      'Henrik Dahl met Clara Voss on Monday. “He was late,” Voss said.\n\nHer husband was there too. “We have nothing left,” he said.',
    ],
    [
      'haar broer',
      'nl',
      'Henrik Dahl sprak maandag met Clara Voss. “Hij was te laat”, zei Voss.\n\nHaar broer was er ook. “We hebben niets meer”, zei hij.',
    ],
    [
      'son mari',
      'fr',
      'Henri Dahl a vu Clara Voss lundi. « Il était en retard », a dit Clara Voss.\n\nSon mari était là aussi. « Nous n’avons plus rien », a-t-il dit.',
    ],
  ])('leaves a pronoun to %s, whom nobody named', (_name, lang, text) => {
    expect(lastSpeaker(text, lang)).toBeNull();
  });

  it('gives it to whom the text names since', () => {
    const text = 'Clara Voss left on Monday. Her husband was there. Henrik Dahl came late. “I was held up,” he said.';
    expect(lastSpeaker(text)).toBe('Henrik Dahl');
  });
});
