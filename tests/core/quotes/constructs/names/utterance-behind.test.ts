import { describe, expect, it } from 'vitest';
import { findActors } from '../../../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { utteranceBehind } from '../../../../../src/core/quotes/constructs/names/utterance-behind.ts';
import { readPlaces } from '../../../../../src/core/quotes/read-places.ts';
import { packFor } from '../../../languages/pack-for.ts';

/** The word at which it is said behind the last marks of a text what they are. */
function wordBehind(text: string, lang: string): string | null {
  const article = articleFromText(text, lang);
  const place = readPlaces(article, packFor(lang), findActors(article)).places.at(-1);
  const at = place === undefined ? null : utteranceBehind(place);
  return at === null ? null : (place?.paragraphs[place.paragraph]?.frame.units[at]?.lower ?? null);
}

describe('utteranceBehind', () => {
  it.each([
    ['an answer behind a comma', 'it', '«Mai più», è stata la risposta di Ada Byron.', 'è'],
    ['an answer right behind', 'fr', '« Plus jamais » a été la réponse d’Ada Byron.', 'a'],
    ['how an answer goes', 'de', '„Nie wieder“, lautete seine Antwort.', 'lautete'],
    ['how an answer sounds', 'nl', '“Nooit meer”, klonk het antwoord van Ada Byron.', 'klonk'],
    ['no title', 'it', '«Mai più» è il titolo di Ada Byron.', null],
    ['no answer that somebody speaks of', 'it', '«Mai più», dice la risposta di Ada Byron.', null],
    ['no answer of whoever asked', 'it', '«Mai più», ha risposto dopo la domanda di Ada Byron il sindaco.', null],
    ['nothing asked by who says it', 'fr', '« Plus jamais », a insisté la maire qui demande de la patience.', null],
    ['nothing without an article', 'it', '«Mai più», è stata risposta secca di Ada Byron.', null],
    ['nothing without a verb', 'it', '«Mai più», secca la risposta di Ada Byron.', null],
    ['nothing in another sentence', 'it', '«Mai più». È arrivata la risposta di Ada Byron.', null],
  ])('finds %s', (_name, lang, text, word) => {
    expect(wordBehind(text, lang)).toBe(word);
  });
});
