import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { FRENCH_PACK } from '../../../../../src/core/languages/french/french-pack.ts';
import { PORTUGUESE_PACK } from '../../../../../src/core/languages/portuguese/portuguese-pack.ts';
import { verbGroupAt } from '../../../../../src/core/quotes/frame/verbs/verb-group-at.ts';
import { unitsOf } from '../units-of.ts';

it.each([
  ['reads a verb with a capital in a title', 'Ada Byron Slams Bridge', 2, true, 'slam'],
  ['reads none elsewhere', 'Ada Byron Slams Bridge', 2, false, null],
  ['reads none of the mind in a title', 'Ada Byron Hopes Fade', 2, true, null],
  ['reads no noun in a title', 'Bridge Falls Amid the Claims', 4, true, null],
  ['reads a verb behind a contraction', 'He’s suggesting it', 2, false, 'suggest'],
  ['reads none that belongs to somebody', 'The man’s claims fell', 3, false, null],
  ['reads none where a number counts it', 'Two claims fell', 1, false, null],
  ['reads none that most are', 'Most claims fell', 1, false, null],
  ['reads none where one alone is named', 'A clear message that it fell', 2, false, null],
  ['reads none where one alone has two adjectives', 'A new and clear message that it fell', 4, false, null],
  ['reads none in what is pointed at before a colon', 'She has this warning: it fell', 3, false, null],
  ['reads what reports with the word behind it', 'As she put it, it fell', 2, false, 'put'],
  ['reads none without that word', 'She put a sign on it', 1, false, null],
  ['reads none in an old one of somebody', 'Ada Byron’s old message The Bridge', 4, false, null],
  ['reads none behind whose it is', 'In its situation report', 3, false, null],
  ['reads a verb behind her who is close', 'A source close to her said it', 5, false, 'say'],
  ['reads none that goes with a verb as an adverb', 'Ada Byron shot back that it fell', 3, false, null],
  ['reads a verb that several share', 'The neighbours report it', 2, false, 'report'],
  ['reads a verb that a group shares', 'The family report it', 2, false, 'report'],
  ['reads a verb behind several of a town', 'The heads of the town report it', 5, false, 'report'],
  ['reads a verb behind what several were told of', 'People briefed on the plan say it', 5, false, 'say'],
  ['reads a verb behind what several did', 'Those who walked the bridge agree that it fell', 5, false, 'agree'],
  ['reads no noun behind a preposition and one alone', 'It is in the annual report that it fell', 5, false, null],
  ['reads a verb behind how many of how many', 'One in five say that it fell', 3, false, 'say'],
  ['reads a participle that begins its sentence', 'Saying it, Ada left', 0, false, 'say'],
  ['reads a verb behind one that stands alone', 'Another claims it', 1, false, 'claim'],
  ['reads what all capitals say', 'ADA BYRON SAYS NO', 2, false, 'say'],
])('%s', (_name, text, at, titled, lemma) => {
  const units = unitsOf(text, ENGLISH_PACK);
  expect(verbGroupAt(units, at, ENGLISH_PACK, titled)?.verb?.lemma ?? null).toBe(lemma);
});

it('takes no more auxiliaries than a verb may have', () => {
  const text = `Ada ${'has '.repeat(50)}said`;
  const units = unitsOf(text, ENGLISH_PACK);
  expect(verbGroupAt(units, 51, ENGLISH_PACK, false)?.from).toBe(39);
});

it.each([
  ['an object hangs on', PORTUGUESE_PACK, 'Ada Byron queixou-se disso', 2, 'queixar', 2],
  ['an object hangs on in French', FRENCH_PACK, 'Ada Byron, dites-le', 3, 'dire', 3],
  ['two have alone', ENGLISH_PACK, 'He came and both say so', 4, 'say', 4],
  ['several words part from its auxiliary', FRENCH_PACK, 'Ada Byron a de nouveau nié', 5, 'nier', 2],
  ['such words precede without an auxiliary', FRENCH_PACK, 'Ada Byron, de nouveau nié', 5, 'nier', 5],
  ['an auxiliary is parted from', ENGLISH_PACK, 'Ada has since said so', 3, 'say', 1],
])('reads a verb that %s', (_name, pack, text, at, lemma, from) => {
  const units = unitsOf(text, pack);
  const group = verbGroupAt(units, at, pack, false);
  expect([group?.verb?.lemma, group?.from]).toEqual([lemma, from]);
});

it.each([
  ['a day behind a relative word', 'the owner, who this week described her', 6, 'this week described'],
  ['a year behind its month', 'a poem in March 1931 claimed that', 5, 'March 1931 claimed'],
  ['no day that is the subject', 'This week brought rain', 2, 'week brought'],
])('takes into a verb’s group %s', (_name, text, at, words) => {
  const units = unitsOf(text, ENGLISH_PACK);
  const group = verbGroupAt(units, at, ENGLISH_PACK, false);
  expect(group && text.slice(units[group.from]?.start, units[group.to]?.end)).toBe(words);
});
