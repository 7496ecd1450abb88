import { describe, expect, it } from 'vitest';
import { findActors } from '../../../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { accordingTo } from '../../../../../src/core/quotes/constructs/clauses/according-to.ts';
import { quoteThenVerb } from '../../../../../src/core/quotes/constructs/clauses/quote-then-verb.ts';
import { speakerThenQuote } from '../../../../../src/core/quotes/constructs/clauses/speaker-then-quote.ts';
import type { Construct } from '../../../../../src/core/quotes/constructs/construct.ts';
import { wholeName } from '../../../../../src/core/quotes/constructs/names/whole-name.ts';
import { readPlaces } from '../../../../../src/core/quotes/read-places.ts';
import { packFor } from '../../../languages/pack-for.ts';

const cases: readonly (readonly [name: string, construct: Construct, lang: string, text: string, words: string])[] = [
  [
    'takes the name behind what hangs on a role',
    quoteThenVerb,
    'es',
    '“Hoy no”, dijo la gobernadora de la isla y del puerto, Clara Byron, la única presente.',
    'Clara Byron',
  ],
  [
    'takes the name behind the role of a source',
    accordingTo,
    'de',
    '„Heute nicht“, so die Vorsitzende der Freien Union, Clara Byron. Es regnet.',
    'Clara Byron',
  ],
  [
    'leaves a role that a clause follows',
    quoteThenVerb,
    'es',
    '“Hoy no”, dijo el gobernador y se fue, Pedro Byron calla.',
    'el gobernador',
  ],
  [
    'makes whole a name with small words',
    speakerThenQuote,
    'nl',
    'Hoogleraar Clara van den Byron-Holzer spreekt van “een keerpunt”. Clara van den Byron-Holzer lacht.',
    'Hoogleraar Clara van den Byron-Holzer',
  ],
];

describe('wholeName', () => {
  it.each(cases)('%s', (_name, construct, lang, text, words) => {
    const pack = packFor(lang);
    const article = articleFromText(text, lang);
    const place = readPlaces(article, pack, findActors(article)).places[0];
    const found = place && construct.find(place)[0];
    if (place === undefined || found === undefined) throw new Error(`nobody in ${text}`);
    const { speaker } = wholeName(place, found);
    expect(text.slice(speaker.start, speaker.end)).toBe(words);
  });
});
