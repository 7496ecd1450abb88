import { describe, expect, it } from 'vitest';
import { actorNearby } from '../../../../../src/core/quotes/constructs/names/actor-nearby.ts';
import { proposedBy } from '../proposed-by.ts';

describe('actorNearby', () => {
  it.each([
    [
      'takes a name that hangs on a noun',
      'it',
      'Vince con un gol di Clara Byron, 38 anni. «Finalmente.»',
      ['Clara Byron'],
    ],
    [
      'takes names of the paragraph before, the nearest first',
      'fr',
      'La mairesse Clara Byron attend Greta Holzer.\n\n« Enfin. »',
      ['Greta Holzer', 'Clara Byron'],
    ],
    ['takes the first name behind the marks', 'es', '“Ya era hora”, dijo por fin Clara Byron.', ['Clara Byron']],
    ['takes nobody from further up', 'fr', 'Clara Byron attend.\n\nIl pleut.\n\n« Enfin. »', []],
    ['takes nobody in English', 'en', 'A goal by Clara Byron. “At last.”', []],
  ])('%s', (_name, lang, text, speakers) => {
    expect(proposedBy(actorNearby, text, lang)).toEqual(speakers);
  });
});
