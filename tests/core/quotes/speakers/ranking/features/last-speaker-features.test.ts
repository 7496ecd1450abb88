import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../../../src/core/actors/actor.ts';
import { articleFromText } from '../../../../../../src/core/article/article-from-text.ts';
import type { Pieces } from '../../../../../../src/core/linear-model/feature-tree.ts';
import { describeSetting } from '../../../../../../src/core/quotes/describe-setting.ts';
import { readPlaces } from '../../../../../../src/core/quotes/read-places.ts';
import {
  carriedSpeakerFeatures,
  lastSpeakerFeatures,
} from '../../../../../../src/core/quotes/speakers/ranking/features/last-speaker-features.ts';
import { proposeSpeakers } from '../../../../../../src/core/quotes/speakers/ranking/propose-speakers.ts';
import { packFor } from '../../../../languages/pack-for.ts';

const TEXT = 'Ada Byron kam mit Clara Voss. „Frag lieber Clara“, sagte Ada Byron. „Clara lief nie.“ Clara Voss lachte.';

function actorNamed(name: string): Actor {
  const mentions = [...TEXT.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    kind: 'name' as const,
  }));
  const evidence = { rule: 'capitals', words: null };
  return { id: name, name, kind: 'person', role: null, mentions, gender: null, evidence };
}

function readTurns() {
  const pack = packFor('de');
  const [ada, clara] = [actorNamed('Ada Byron'), actorNamed('Clara Voss')];
  const [first, second] = readPlaces(articleFromText(TEXT, 'de'), pack, [ada, clara]).places;
  if (first === undefined || second === undefined) throw new Error('nobody speaks');
  return { first, second, ada, clara };
}

function joined(features: readonly Pieces[]): string[] {
  return features.map((pieces) => pieces.join('|'));
}

describe('lastSpeakerFeatures', () => {
  it('tells who spoke last, and who was spoken to', () => {
    const { first, second, ada } = readTurns();
    const setting = describeSetting(second);
    const features = proposeSpeakers(second, setting).flatMap(({ candidate }) =>
      joined(lastSpeakerFeatures(second, setting, candidate, { last: ada, beforeThat: null, place: first })),
    );
    expect(features).toEqual(expect.arrayContaining(['again|same|0', 'again|other|0', 'addressed|true|0']));
  });
});

describe('carriedSpeakerFeatures', () => {
  it.each([
    ['knows who is named in the words', true],
    ['knows who is not', false],
  ])('%s', (_name, isNamed) => {
    const { first, second, ada, clara } = readTurns();
    const before = { last: ada, beforeThat: null, place: first };
    const features = joined(carriedSpeakerFeatures(second, 'before', isNamed ? clara : ada, before));
    expect(features).toContain(`carry|before|inside|${isNamed}|0`);
  });
});
