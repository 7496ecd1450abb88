import type { LanguageGroup } from '../languages/pack.ts';
import type { FeatureTree } from '../linear-model/feature-tree.ts';
import type { LinearModel } from '../linear-model/linear-model.ts';

/**
 * What the training news taught one group of languages: a linear model for every choice but that of names. Its weights
 * stand beside this file: `english/speech.txt`.
 */
export type Learned = {
  readonly group: LanguageGroup;
  /** Whom a phrase means: the minister. */
  readonly roles: LinearModel;
  /** Whether words in marks are speech. */
  readonly speech: LinearModel;
  /** Who of those proposed speaks. */
  readonly speakers: FeatureTree;
  /** Whom a pronoun or a role that speaks stands for. */
  readonly referents: FeatureTree;
  /** Which of the subjects that a verb may have reports. */
  readonly subjects: FeatureTree;
  /** Where reported words begin and end, or that none are. */
  readonly reports: FeatureTree;
};

/** One of the models, by the name of its file. */
export type LearnedName = Exclude<keyof Learned, 'group'>;

export const LEARNED_NAMES: readonly LearnedName[] = [
  'roles',
  'speech',
  'speakers',
  'referents',
  'subjects',
  'reports',
];
