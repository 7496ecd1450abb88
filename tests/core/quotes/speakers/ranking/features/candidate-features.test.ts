import { describe, expect, it } from 'vitest';
import { describeSetting } from '../../../../../../src/core/quotes/describe-setting.ts';
import { proposeSpeakers } from '../../../../../../src/core/quotes/speakers/ranking/propose-speakers.ts';
import { placeIn } from '../../../place-in.ts';

function featuresIn(text: string, lang: string): string[] {
  const place = placeIn(text, lang);
  return proposeSpeakers(place, describeSetting(place)).flatMap(({ features }) =>
    features.map((pieces) => pieces.join('|')),
  );
}

describe('candidateFeatures', () => {
  it.each([
    ['knows a noun for somebody', '“No abriremos”, dijo la alcaldesa de la villa.', 'noun|kin|mayor'],
    ['knows no such thing of a thing', '“No abriremos”, dijo la carretera.', 'noun|kin|none'],
  ])('%s', (_name, text, feature) => {
    expect(featuresIn(text, 'es')).toContain(feature);
  });

  it.each([
    ['tells what opens a clause', 'Critics were angry, with one reader writing “no”.', 'opener|with|participle|direct'],
    ['tells that nothing does', 'One reader wrote “no”.', 'opener|start|past|direct'],
  ])('%s', (_name, text, feature) => {
    expect(featuresIn(text, 'en')).toContain(feature);
  });

  it.each([
    ['a word that points back', '„Wir bleiben.“ Das sagte Ada Byron.', 'opener|das|past|inverted'],
    ['an adverb that does', '„Wir bleiben.“ So beschreibt es Ada Byron.', 'opener|so|past|inverted'],
  ])('tells that %s opens a clause', (_name, text, feature) => {
    expect(featuresIn(text, 'de')).toContain(feature);
  });

  it('reads the nouns of English too', () => {
    expect(featuresIn('“We stay shut,” the mayor said.', 'en')).toContain('noun|kin|mayor');
  });
});
