import { describe, expect, it } from 'vitest';
import { followActors } from '../../../src/core/actors/follow-actors.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { learnedFor } from '../learned-for.ts';

/** The phrases that mean somebody and do not speak: `The manager: Huw Pryce`. */
function silentIn(text: string, lang = 'en'): string[] {
  const { actors, silent } = followActors(articleFromText(text, lang), null, learnedFor(lang).roles);
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  return silent.map(({ start, end, actor }) => `${text.slice(start, end)}: ${nameOf.get(actor)}`);
}

describe('followActors', () => {
  it.each([
    [
      'who only does something',
      'en',
      'The Harbour Union met Ada Byron.\n\nThe union wept.',
      ['The union: Harbour Union'],
    ],
    ['nobody by a mention', 'en', 'Huw Pryce, the Norham manager, met Ada Byron.\n\nThe manager wept.', []],
    ['not whom words have said', 'en', 'Huw Pryce, the Norham manager, wept.\n\n“No,” the manager said.', []],
    ['nobody by a mention', 'de', 'Der Trainer Huw Pryce traf Ada Byron.\n\nDer Trainer weinte.', []],
  ])('follows %s', (_name, lang, text, silent) => {
    expect(silentIn(text, lang)).toEqual(silent);
  });
});
