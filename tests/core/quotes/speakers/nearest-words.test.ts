import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../../learned-for.ts';

describe('nearestWords', () => {
  it.each([
    [
      'takes the name that stands nearer than the pronoun',
      'En la mesa está Clara Byron. “El molino gira otra vez”, dijo ella en la sala.',
      'Clara Byron',
    ],
    [
      'keeps the pronoun where no name stands nearer',
      'Ada Byron llegó tarde y miró hacia la sala. “El molino gira”, dijo ella.',
      'ella',
    ],
    [
      'takes the pronoun of the next report where it stands nearer',
      'La alcaldesa Clara Byron dijo ayer en la sala que el molino es “una ruina”. Ella admite que habrá obras.',
      'Ella',
    ],
    [
      'takes no pronoun of another gender',
      'La alcaldesa Clara Byron dijo ayer en la sala que el molino es “una ruina”. Él admite que habrá obras.',
      'La alcaldesa Clara Byron',
    ],
    [
      'takes the pronoun that begins the next sentence, whatever it does',
      'La alcaldesa Clara Byron dijo ayer en la sala que el molino es “una ruina”. Ella vive al lado.',
      'Ella',
    ],
    [
      'takes no pronoun of the sentence after the next',
      'La alcaldesa Clara Byron dijo ayer en la sala que el molino es “una ruina”. Llueve en el pueblo. Ella vive al lado.',
      'La alcaldesa Clara Byron',
    ],
    [
      'takes no name from another paragraph',
      'En la mesa está Clara Byron.\n\n“El molino gira otra vez”, dijo ella en la sala.',
      'ella',
    ],
    [
      'takes no name that somebody says',
      'Todos miran hacia la puerta. “Ada Byron nunca se rinde”, dijo Ada Byron.',
      'Ada Byron',
    ],
  ])('%s', (_name, text, words) => {
    const analysis = analyseLearned(articleFromText(text, 'es'));
    const { speaker = null } = analysis.quotes.find(({ kind }) => kind !== 'indirect') ?? {};
    expect(speaker === null ? null : text.slice(speaker.start, speaker.end)).toBe(words);
  });

  it.each([
    ['English', 'en', 'At the desk stood Ada Byron. “The mill grinds again,” she said in the hall.', 'she'],
    [
      'German',
      'de',
      'Die Müllerin Clara Byron sagte am Montag, die Mühle sei „eine Ruine mit Aussicht“. Sie wohnt nebenan.',
      'Die Müllerin Clara Byron',
    ],
  ])('leaves %s to the subject of the report', (_name, lang, text, words) => {
    const [quote] = analyseLearned(articleFromText(text, lang)).quotes;
    expect(text.slice(quote?.speaker?.start, quote?.speaker?.end)).toBe(words);
  });
});
