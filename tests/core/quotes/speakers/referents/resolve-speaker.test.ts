import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { findQuotes } from '../../../../../src/core/quotes/find-quotes.ts';
import { learnedFor } from '../../../learned-for.ts';
import { actorIn } from '../actor-in.ts';

describe('resolveSpeaker', () => {
  it.each([
    [
      'knows a name that ends in small letters',
      'Il bilancio arriva tardi. «I conti non tornano», ha detto la Corte dei conti.',
      'one',
    ],
    [
      'takes nobody for the name that hangs on somebody else',
      'Il bilancio arriva tardi. «I conti non tornano», ha detto un portavoce della Corte dei conti.',
      null,
    ],
  ])('%s', (_name, text, actor) => {
    const { quotes } = findQuotes(
      articleFromText(text, 'it'),
      [actorIn(text, 'Corte dei conti', 'organisation')],
      learnedFor('it'),
    );
    expect(quotes.map((quote) => quote.actor)).toEqual([actor]);
  });

  it.each([
    ['knows a person behind what they head', '« Non », a dit le sénateur du Haut-Norham Ada Byron.', 'one'],
    ['takes nobody for the person that somebody hangs on', '« Non », a dit le frère de Ada Byron.', null],
    ['nor over a title', 'Ada Byron est partie. « Non », a dit l’avocat de Mme Ada Byron.', null],
  ])('%s', (_name, text, actor) => {
    const { quotes } = findQuotes(articleFromText(text, 'fr'), [actorIn(text, 'Ada Byron')], learnedFor('fr'));
    expect(quotes.map((quote) => quote.actor)).toEqual([actor]);
  });

  it.each([
    [
      'hears whoever “her” is through her letter',
      'Ada Byron left. “I am tired,” her letter read.',
      'Ada Byron',
      'person',
      true,
    ],
    [
      'hears a party through its caucus',
      'The Reform Party caucus called the plan “naive”.',
      'Reform Party',
      'organisation',
      true,
    ],
    [
      'hears no firm through its boss',
      'The Halden Rail boss called the plan “naive”.',
      'Halden Rail',
      'organisation',
      false,
    ],
    [
      'takes nobody for their own lawyer',
      'Ada Byron left. “It is late,” her lawyer said.',
      'Ada Byron',
      'person',
      false,
    ],
    [
      'takes nobody for who speaks for them, over a title',
      'Ada Byron left. “It is late,” a spokesman for Mayor Ada Byron said.',
      'Ada Byron',
      'person',
      false,
    ],
    [
      'knows the country that “it” is',
      'Britain, which has a base there, said it was “worried about any new plan”.',
      'Britain',
      'place',
      true,
    ],
    [
      'takes no country for “it” that says nothing',
      'Britain shook. It called the plan “naive”.',
      'Britain',
      'place',
      false,
    ],
    [
      'takes no firm for somebody of an age',
      'Bitnote rang. “Four minutes,” the 24-year-old said.',
      'Bitnote',
      'organisation',
      false,
    ],
    [
      'takes no firm for whom its office makes',
      '“Four minutes,” Bitnote’s head of tokens said.',
      'Bitnote',
      'person',
      false,
    ],
  ] as const)('%s', (_name, text, name, kind, speaks) => {
    const { quotes } = findQuotes(articleFromText(text, 'en'), [actorIn(text, name, kind)], learnedFor('en'));
    const direct = quotes.filter((quote) => quote.kind !== 'indirect');
    expect(direct.map((quote) => quote.actor)).toEqual([speaks ? 'one' : null]);
  });
});
