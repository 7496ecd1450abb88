import { describe, expect, it } from 'vitest';
import { topicAt } from '../../../../../src/core/quotes/frame/phrases/topic-at.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { unitsOf } from '../units-of.ts';

const cases: readonly (readonly [name: string, lang: string, text: string, topic: string | null])[] = [
  ['a name before any verb', 'fr', 'Solène Kermarrec brandit un rapport.', 'Solène Kermarrec'],
  [
    'a role and a name behind a phrase of place',
    'fr',
    'Au conseil, le maire Yann Le Goff brandit un rapport.',
    'le maire Yann Le Goff',
  ],
  ['a name behind a time and a place', 'pt', 'À noite, na igreja, Clara Byron trocou o sermão.', 'Clara Byron'],
  ['a noun and what hangs on it', 'it', 'Il danese della Norham non cerca scuse.', 'Il danese della Norham'],
  ['a noun behind its adjective', 'fr', 'L’ancienne gardienne : « Le phare était blanc. »', 'L’ancienne gardienne'],
  ['whose answer a label announces', 'fr', 'Réponse de Solène Kermarrec : « Non. »', 'Solène Kermarrec'],
  ['the name that an apposition gives', 'fr', 'La ministre du Budget, Solène Kermarrec, assume.', 'Solène Kermarrec'],
  ['the same behind an adjective', 'es', 'El técnico noruego, Anselmo Byron, miraba desde la grada.', 'Anselmo Byron'],
  ['a pronoun that speaks', 'de', 'Er zuckt mit den Schultern.', 'Er'],
  ['a noun behind an article that is a pronoun elsewhere', 'nl', 'Het bedrijf zwijgt.', 'Het bedrijf'],
  ['none in a place', 'it', 'Al Byron giura che era arte.', null],
  ['no subject at all', 'es', 'Llovía.', null],
  ['none in a clause that “ce que” opens', 'fr', 'Ce que dément la ministre Byron.', null],
  ['none in a verb without a subject', 'es', 'Contó que llovía.', null],
  ['none in a negation', 'es', 'No obstante, llovía.', null],
  ['a pronoun that only receives', 'es', 'Le dolió la rodilla.', null],
];

describe('topicAt', () => {
  it.each(cases)('finds %s', (_name, lang, text, topic) => {
    const pack = packFor(lang);
    const units = unitsOf(text, pack);
    const phrase = topicAt(units, 0, pack);
    expect(phrase && text.slice(units[phrase.from]?.start, units[phrase.to]?.end)).toBe(topic);
  });
});
