import { expect, it } from 'vitest';
import { startsByline } from '../../../../../../../src/core/article/fields/authors/bylines/lines/starts-byline.ts';

it.each([
  ['a word that leads', 'By Ada Byron', true],
  ['a kind of text before it', 'Reportage von Ada Byron', true],
  ['an article and a kind of text before it', 'eine Reportage von Ada Byron', true],
  ['such an article with a capital', 'Ein Gastbeitrag von Ada Byron', true],
  ['an English one', 'An essay by Ada Byron', true],
  ['how the text came about', 'Propos recueillis par Ada Byron', true],
  ['a Cyrillic name', 'Автор: Анна Берг', true],
  ['who that was between the word and the name', 'Door onze verslaggever Ada Byron', true],
  ['an article between the two, as in Greek', 'Γράφει η Μαρία Λερή', true],
  ['a Polish word for it', 'Rozmawiała Ada Byron', true],
  ['two words that lead', 'Tác giả: Minh Lê', true],
  ['a kind of text that leads by itself with its colon', 'Interview: Ada Byron', true],
  ['a kind of text without', 'Interview Ada Byron', false],
  ['a colon where the word needs one', 'Text: Ada Byron', true],
  ['a space before the colon, as in French', 'Texte : Ada Byron', true],
  ['the name in another element', 'By \nAda Byron', true],
  ['a name with letters of Latin Extended', 'Od Čapek', false],
  ['such a name behind a word that leads', 'Av Čapek', true],
  ['an article alone before it', 'a by Ada Byron', false],
  ['small letters behind the word', 'by the harbour', false],
  ['a word that is one only with its colon', 'Text Ada Byron', false],
  ['the word in another case', 'bY Ada Byron', false],
  ['nothing behind the word', 'By', false],
  ['nothing at all', '', false],
])('%s: %s', (_, line, expected) => {
  expect(startsByline(line)).toBe(expected);
});
