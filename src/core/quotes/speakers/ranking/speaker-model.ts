import type { LanguagePack } from '../../../languages/pack.ts';
import { type FeatureTree, parseTree } from '../../../linear-model/feature-tree.ts';
import { modelsByLanguage } from '../../../linear-model/models-by-language.ts';
import { ENGLISH_SPEAKER_WEIGHTS } from './english-speaker-weights.ts';
import { EUROPEAN_SPEAKER_WEIGHTS } from './european-speaker-weights.ts';

/** The model that ranks the speakers of a language: `speakerModel(pack).get('colon')`. */
export const speakerModel: (pack: LanguagePack) => FeatureTree = modelsByLanguage(
  ENGLISH_SPEAKER_WEIGHTS,
  EUROPEAN_SPEAKER_WEIGHTS,
  parseTree,
);
