import { expect, it } from 'vitest';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { unlistedVerbAt } from '../../../../../src/core/quotes/frame/verbs/unlisted-verb.ts';
import { readPlaces } from '../../../../../src/core/quotes/read-places.ts';
import { packFor } from '../../../languages/pack-for.ts';

it.each([
  ['fr', '« Trois buts », zozote Ada Byron.', 'zozote', true],
  ['de', '„Drei Tore“, näselte die Trainerin.', 'näselte', true],
  ['fr', '« Trois buts », chuinte enfin Ada Byron.', 'chuinte', true],
  ['fr', 'Les « luxueux » appartements de Ada Byron.', 'appartements', false],
  ['fr', '« Trois buts », a été la réponse d’Ada Byron.', 'été', false],
  ['fr', '« Trois buts » ont suffi, zozote Ada Byron.', 'zozote', false],
  ['en', '“Three goals,” drawled Ada Byron.', 'drawled', false],
])('tells in %s whether “%s” reports with “%s”: %s', (lang, text, word, is) => {
  const pack = packFor(lang);
  const [place] = readPlaces(articleFromText(text, lang), pack, []).places;
  const units = place?.paragraphs[0]?.frame.units ?? [];
  const at = units.findIndex(({ lower }) => lower === word);
  expect(at).toBeGreaterThan(0);
  expect(unlistedVerbAt(units, at, pack) !== null).toBe(is);
});
