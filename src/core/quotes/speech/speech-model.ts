import type { LanguagePack } from '../../languages/pack.ts';
import { type LinearModel, parseWeights } from '../../linear-model/linear-model.ts';
import { modelsByLanguage } from '../../linear-model/models-by-language.ts';
import { ENGLISH_SPEECH_WEIGHTS } from './english-speech-weights.ts';
import { EUROPEAN_SPEECH_WEIGHTS } from './european-speech-weights.ts';

/** The model that tells speech from words that are only marked, in a language: `speechModel(pack).get('intro|colon')`. */
export const speechModel: (pack: LanguagePack) => LinearModel = modelsByLanguage(
  ENGLISH_SPEECH_WEIGHTS,
  EUROPEAN_SPEECH_WEIGHTS,
  parseWeights,
);
