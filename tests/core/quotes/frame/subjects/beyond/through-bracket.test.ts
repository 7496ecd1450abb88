import { expect, it } from 'vitest';
import { throughBracket } from '../../../../../../src/core/quotes/frame/subjects/beyond/through-bracket.ts';
import { verbGroupAt } from '../../../../../../src/core/quotes/frame/verbs/verb-group-at.ts';
import { packFor } from '../../../../languages/pack-for.ts';
import { unitsOf } from '../../units-of.ts';

it.each([
  ['de', 'Ada Byron hat am Abend im Rat gesagt:', 'gesagt', 'Ada Byron'],
  ['de', 'Im Rat hatte sie am Abend gesagt:', 'gesagt', 'sie'],
  ['de', 'Im Rat hatte ihr die Ministerin am Abend gesagt:', 'gesagt', 'die Ministerin'],
  ['de', 'Den Bau hatte die Ministerin im Rat angekündigt.', 'angekündigt', 'die Ministerin'],
  ['de', 'Es war still. Der soll in der Kabine gesagt haben:', 'gesagt', 'Der'],
  ['de', 'Ada Byron hatte Hunger und Karl sagte:', 'sagte', null],
  ['de', 'Ada Byron, die im Rat gesagt hatte, es lecke', 'gesagt', null],
  ['de', 'Ada Byron hat im Rat gesagt Karl', 'gesagt', null],
  ['nl', 'De trainer zou in de kleedkamer hebben geroepen dat het lekt', 'geroepen', 'De trainer'],
  ['en', 'Ada Byron has in the hall said:', 'said', null],
])('%s: finds in “%s” whose verb “%s” is: %s', (lang, text, verb, subject) => {
  const pack = packFor(lang);
  const units = unitsOf(text, pack);
  const group = verbGroupAt(
    units,
    units.findIndex(({ lower }) => lower === verb),
    pack,
    false,
  );
  const phrase = group && throughBracket(units, group, pack);
  expect(phrase && text.slice(units[phrase.from]?.start, units[phrase.to]?.end)).toBe(subject);
});
