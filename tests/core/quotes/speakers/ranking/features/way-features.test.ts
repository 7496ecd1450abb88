import { describe, expect, it } from 'vitest';
import { findActors } from '../../../../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../../../../src/core/article/article-from-text.ts';
import { actorNearby } from '../../../../../../src/core/quotes/constructs/names/actor-nearby.ts';
import { describeSetting } from '../../../../../../src/core/quotes/describe-setting.ts';
import { readPlaces } from '../../../../../../src/core/quotes/read-places.ts';
import { wayFeatures } from '../../../../../../src/core/quotes/speakers/ranking/features/way-features.ts';
import { packFor } from '../../../../languages/pack-for.ts';

/** What is told of everybody named near the last marks, by their words. */
function toldOf(text: string): Record<string, string[]> {
  const pack = packFor('es');
  const article = articleFromText(text, 'es');
  const place = readPlaces(article, pack, findActors(article)).places.at(-1);
  if (place === undefined) throw new Error(`no marks in ${text}`);
  return Object.fromEntries(
    actorNearby
      .find(place)
      .map((candidate) => [
        text.slice(candidate.speaker.start, candidate.speaker.end),
        wayFeatures(place, describeSetting(place), candidate).map((pieces) => pieces.join('|')),
      ]),
  );
}

describe('wayFeatures', () => {
  it.each([
    ['sentences between', 'La alcaldesa Clara Byron mira la torre. Llueve. «Basta.»', 'where|actor-nearby|before 2'],
    ['paragraphs between', 'La alcaldesa Clara Byron mira la torre.\n\n«Basta.»', 'where|actor-nearby|1 last'],
    [
      'other names between',
      'La alcaldesa Clara Byron calla. Greta Holzer llora. «Basta.»',
      'past|actor-nearby|1|before 2',
    ],
    ['other marks between', 'La alcaldesa Clara Byron dijo «no». «Basta.»', 'marks|actor-nearby|1|before 1'],
    ['what somebody does', 'La alcaldesa Clara Byron dijo que llueve. «Basta.»', 'deed|actor-nearby|saying direct'],
    ['what somebody hangs on', 'Sonó la voz de Clara Byron. «Basta.»', 'deed|actor-nearby|hangs'],
  ])('tells %s', (_name, text, feature) => {
    expect(toldOf(text)['Clara Byron']).toContain(feature);
  });
});
