import type { LanguagePack } from '../../languages/pack.ts';
import { type FeatureTree, parseTree } from '../../linear-model/feature-tree.ts';
import { modelsByLanguage } from '../../linear-model/models-by-language.ts';
import { ENGLISH_REPORT_WEIGHTS } from './english-report-weights.ts';
import { EUROPEAN_REPORT_WEIGHTS } from './european-report-weights.ts';

/**
 * What has learned from annotated articles where reported words begin and end.
 *
 *     reportModel(ENGLISH_PACK)
 */
export const reportModel: (pack: LanguagePack) => FeatureTree = modelsByLanguage(
  ENGLISH_REPORT_WEIGHTS,
  EUROPEAN_REPORT_WEIGHTS,
  parseTree,
);
