import type { LanguagePack } from '../../../languages/pack.ts';
import { type FeatureTree, parseTree } from '../../../linear-model/feature-tree.ts';
import { modelsByLanguage } from '../../../linear-model/models-by-language.ts';
import { ENGLISH_SUBJECT_WEIGHTS } from './english-subject-weights.ts';
import { EUROPEAN_SUBJECT_WEIGHTS } from './european-subject-weights.ts';

/**
 * What has learned from annotated articles which of the subjects that a verb may have reports.
 *
 *     subjectModel(ENGLISH_PACK)
 */
export const subjectModel: (pack: LanguagePack) => FeatureTree = modelsByLanguage(
  ENGLISH_SUBJECT_WEIGHTS,
  EUROPEAN_SUBJECT_WEIGHTS,
  parseTree,
);
