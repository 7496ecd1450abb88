import { expect, it } from 'vitest';
import type { Actor } from '../../../../../../src/core/actors/actor.ts';
import { packOf } from '../../../../../../src/core/languages/pack-of.ts';
import { indexActors } from '../../../../../../src/core/quotes/speakers/referents/actor-index.ts';
import { titleBearer } from '../../../../../../src/core/quotes/speakers/referents/roles/title-bearer.ts';

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
  const pack = packOf(lang);
  if (pack === null) throw new Error(`No words for ${lang}`);
  const start = text.indexOf(NAME);
  const ada: Actor = {
    id: 'ada',
    name: NAME,
    kind: 'person',
    role: null,
    mentions: [{ start, end: start + NAME.length, kind: 'name' }],
    gender: null,
    evidence: { rule: 'given', words: null },
  };
  const found = titleBearer({ start: 0, end: speaker.length }, text, indexActors([ada], []), pack);
  expect(found?.id ?? null).toBe(isTitle ? 'ada' : null);
});
