import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { markedName } from '../../../../../src/core/quotes/constructs/names/marked-name.ts';
import { readPlaces } from '../../../../../src/core/quotes/read-places.ts';
import { actorsIn } from '../../../../../src/training/actors-in.ts';
import { packFor } from '../../../languages/pack-for.ts';

/** As `proposedBy`, with the names that were learned: without them nobody in marks is known. */
function proposedWithNames(text: string, lang: string): string[] {
  const pack = packFor(lang);
  const article = articleFromText(text, lang);
  const place = readPlaces(article, pack, actorsIn(article)).places.at(-1);
  return place ? markedName.find(place).map(({ speaker }) => text.slice(speaker.start, speaker.end)) : ['no marks'];
}

describe('markedName', () => {
  it.each([
    ['takes a band in marks', 'Die Band »Ada Byron« spricht von einem »Triumph«.', ['Ada Byron']],
    ['takes no name that has more beside it in the marks', 'Sie sagt »Ada Byron fehlt« und »nie«.', []],
    ['leaves other sentences to others', 'Da spielte »Ada Byron«. Sie sagt »nie«.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedWithNames(text, 'de')).toEqual(speakers);
  });

  it('seeks none where marks are not for names: in English', () => {
    expect(proposedWithNames('The band “Ada Byron” spoke of a “triumph”.', 'en')).toEqual([]);
  });
});
