import { expect, it } from 'vitest';
import { titleBearer } from '../../../../../../src/core/quotes/speakers/referents/roles/title-bearer.ts';
import { indexActors } from '../../../../../../src/core/quotes/speakers/referents/sightings/index-actors.ts';
import { packFor } from '../../../../languages/pack-for.ts';
import { actorIn } from '../../actor-in.ts';

const NAME = 'Ada Byron';

it.each([
  ['it', 'l’assessora', 'l’assessora alla Protezione civile Ada Byron', true],
  ['fr', 'l’adjointe', 'l’adjointe à la santé Ada Byron', true],
  ['it', 'la figlia', 'la figlia di Ada Byron', false],
  ['it', 'la presidente', 'la presidente dei giudici Ada Byron', true],
  ['it', 'la sindaca', 'la sindaca alla giornalista Ada Byron', false],
  ['es', 'la alcaldesa', 'la alcaldesa ante la jueza Ada Byron', false],
  ['fr', 'la ministre', 'la ministre a rencontré Ada Byron', false],
  ['fr', 'la ministre', 'la ministre à Norham, Ada Byron', false],
  ['en', 'the minister', 'the minister of health Ada Byron', false],
])('%s: %j in %j', (lang, speaker, text, isTitle) => {
  const pack = packFor(lang);
  const index = indexActors([actorIn(text, NAME)], []);
  const found = titleBearer({ start: 0, end: speaker.length }, text, index, pack);
  expect(found?.name ?? null).toBe(isTitle ? NAME : null);
});
