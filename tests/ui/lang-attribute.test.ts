import { expect, test } from 'vitest';
import { langAttribute } from '../../src/ui/lang-attribute.ts';

test.each([
  ['a language', { lang: 'pt-BR' }, 'pt-BR'],
  ['none where nothing tells it', { lang: 'und' }, undefined],
  ['none where it has no code', { lang: 'mis' }, undefined],
  ['none of an article that nobody knows', null, undefined],
])('says %s', (_name, article, lang) => {
  expect(langAttribute(article)).toBe(lang);
});
