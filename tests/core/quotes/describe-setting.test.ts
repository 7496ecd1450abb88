import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { describeSetting, type Setting } from '../../../src/core/quotes/describe-setting.ts';
import { readPlaces } from '../../../src/core/quotes/read-places.ts';
import { packFor } from '../languages/pack-for.ts';

/** How the first marks of a text are set. */
function settingIn(text: string, lang: string): Setting | null {
  const pack = packFor(lang);
  const place = readPlaces(articleFromText(text, lang), pack, []).places[0];
  return place === undefined ? null : describeSetting(place);
}

const CASES: readonly (readonly [lang: string, text: string, setting: Partial<Setting>])[] = [
  ['en', 'He said, “We won.”', { intro: ',', follow: 'end', ending: '.', lead: 'upper', size: '2' }],
  ['en', '“We won twice in a row,” he said.', { intro: 'start', follow: 'pronoun', ending: ',', size: '6-9' }],
  ['en', 'It was a “win” of sorts.', { intro: 'determiner', follow: 'preposition', ending: 'none', lead: 'lower' }],
  ['en', 'He left. “We won!”', { intro: 'stop', subject: null, number: null }],
  ['de', '„Wir haben gewonnen“, sagte Ada.', { follow: ',verb-saying', subject: 'own' }],
  ['it', 'Il sindaco ride. «Mai», urlano.', { subject: 'elided', number: 'many' }],
  ['fr', 'Elle ferme la porte. « Jamais »', { subject: 'none' }],
];

test.each(CASES)('%s: %s', (lang, text, setting) => {
  expect(settingIn(text, lang)).toMatchObject(setting);
});
