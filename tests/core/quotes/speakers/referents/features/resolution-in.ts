import { findActors } from '../../../../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../../../../src/core/article/article-from-text.ts';
import { readPlaces } from '../../../../../../src/core/quotes/read-places.ts';
import { gendersTold } from '../../../../../../src/core/quotes/speakers/referents/genders-told.ts';
import type { Resolution } from '../../../../../../src/core/quotes/speakers/referents/resolve-speaker.ts';
import { indexActors } from '../../../../../../src/core/quotes/speakers/referents/sightings/index-actors.ts';
import { strangersIn } from '../../../../../../src/core/quotes/speakers/referents/strangers-in.ts';
import { packFor } from '../../../../languages/pack-for.ts';

/** What is known of a text where its first speaker is resolved. */
export function resolutionIn(text: string, lang: string): Resolution {
  const pack = packFor(lang);
  const article = articleFromText(text, lang);
  const actors = findActors(article);
  const { paragraphs } = readPlaces(article, pack, actors);
  const index = indexActors(actors, paragraphs);
  const [genders, strangers] = [gendersTold(actors, text, pack), strangersIn(paragraphs, index, text, pack)];
  return {
    text,
    pack,
    index,
    learned: null,
    genders,
    strangers,
    lastTurn: null,
    resolvedBefore: [],
    labels: false,
    narrator: null,
  };
}
