import { expect, it } from 'vitest';
import { articleFromText } from '../../../../../../src/core/article/article-from-text.ts';
import { readPlaces } from '../../../../../../src/core/quotes/read-places.ts';
import { signFeatures } from '../../../../../../src/core/quotes/speech/features/around/sign-features.ts';
import { packFor } from '../../../../languages/pack-for.ts';

it.each([
  ['close before the marks', 'de', 'Ein Schild warnt: „Achtung, Enten“', 'sign|near|none'],
  ['far before the marks', 'de', 'Ein Schild am Tor der Werft warnt: „Achtung, Enten“', 'sign|far|none'],
  ['in the sentence before', 'de', 'Dort hängt ein Schild. „Achtung, Enten“', 'sign|sentence before|none'],
  ['behind the marks', 'fr', '« Rendez-nous la plage », dit une pancarte.', 'sign|none|far'],
  ['not beyond other marks', 'de', 'Das Schild „Ost“ fiel um. „Achtung, Enten“', 'sign|near|none', 'sign|none|none'],
  ['in English', 'en', 'A sign warns: “Mind the ducks”', 'sign|near|none'],
  ['nowhere', 'de', '„Achtung, Enten“, steht am Tor.', 'sign|none|none'],
])('finds what bears words to be read %s', (_name, lang, text, ...signs) => {
  const pack = packFor(lang);
  const { places } = readPlaces(articleFromText(text, lang), pack, []);
  const found = places.map((place) => {
    const units = place.paragraphs[place.paragraph]?.frame.units ?? [];
    return signFeatures(units, place, 'verb-saying', 'short')[0];
  });
  expect(found).toEqual(signs);
});
