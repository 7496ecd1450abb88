import { expect, test } from 'vitest';
import { describeSetting, type Setting } from '../../../src/core/quotes/describe-setting.ts';
import { placeIn } from './place-in.ts';

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
  expect(describeSetting(placeIn(text, lang))).toMatchObject(setting);
});
