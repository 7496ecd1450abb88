import { expect, test } from 'vitest';
import { makeActor } from '../../../src/core/actors/make-actor.ts';
import type { Name } from '../../../src/core/actors/name.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';

function nameAt(start: number, words: string): Name {
  return { start, end: start + words.length, kind: 'person', evidence: { rule: words, words: null } };
}

test.each([
  ['most words', 'en', ['Velk', 'Ada Velk', 'Halvorsen'], 'Ada Velk'],
  ['most letters', 'en', ['Ada Velk', 'Adabel Velk'], 'Adabel Velk'],
  ['no capitals alone', 'en', ['ADA MARIA VELK', 'Ada Velk'], 'Ada Velk'],
  ['capitals alone, if there is nothing else', 'en', ['VELKS', 'ADA VELK'], 'ADA VELK'],
  ['more than a title', 'en', ['Ada', 'Duchess'], 'Ada'],
  ['no ending of a German genitive', 'de', ['Ada Velks', 'Ada Velk'], 'Ada Velk'],
  ['a single space', 'en', ['Ada\nVelk'], 'Ada Velk'],
] as const)('the fullest name has %s', (_, lang, forms, name) => {
  const [first, ...more] = forms;
  const text = forms.join(', ');
  const names = more.map((form) => nameAt(text.indexOf(`, ${form}`) + 2, form));
  const actor = makeActor(articleFromText(text, lang), 'person ada', [nameAt(0, first), ...names]);
  expect(actor).toMatchObject({ id: 'person ada', name, kind: 'person', role: null });
  expect(actor.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(forms);
});
