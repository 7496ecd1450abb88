import { type Columns, FeatureGrid, type Row } from '../../../../linear-model/feature-grid.ts';
import { countFits } from '../count-fits.ts';
import type { Asked } from '../describe-phrase.ts';
import type { Fit } from '../fit-actor.ts';
import type { Scene } from '../scene.ts';
import { OPENINGS, SORTS, SPEECHES } from './phrase-columns.ts';

/** What is looked at, and all that it may be. */
const COLUMNS = {
  sort: SORTS,
  opening: OPENINGS,
  speech: SPEECHES,
  before: null,
  after: null,
  best: ['equal', 'near', 'kindred', 'none'],
  rivals: [0, 1, 2],
  met: [true, false],
  head: null,
  ending: null,
  beside: ['none', 'after', 'before', 'tight'],
  holdsName: [true, false],
  hasNation: [true, false],
  compatriots: null,
  again: [true, false],
  lately: [0, 1, 2, 3],
  first: null,
  last: null,
  isPlural: [true, false],
  isHeadline: [true, false],
  words: [0, 1, 2, 3],
  isRuled: [true, false],
  isBehindQuote: [true, false],
} as const satisfies Columns;

/** Nobody who is named as the one whom a phrase may mean. */
export type NobodyRow = Row<typeof COLUMNS>;

/** What speaks for a phrase to mean nobody who is named. */
export const NOBODY_FEATURES = new FeatureGrid(COLUMNS, [
  ['0'],
  ['0|sort', 'sort', 'speech'],
  ['0|opening', 'opening', 'speech'],
  ['0|opening', 'opening', 'sort'],
  ['0|before', 'before'],
  ['0|before', 'before', 'sort'],
  ['0|speech', 'speech', 'before'],
  ['0|speech', 'speech', 'sort', 'opening'],
  ['0|after', 'after'],
  ['0|after', 'after', 'before'],
  ['0|best', 'best', 'sort'],
  ['0|best', 'best', 'speech'],
  ['0|best', 'best', 'opening'],
  ['0|rivals', 'rivals'],
  ['0|met', 'met'],
  ['0|met', 'met', 'best'],
  ['0|head', 'head'],
  ['0|ending', 'ending'],
  ['0|beside', 'beside'],
  ['0|beside', 'beside', 'opening'],
  ['0|beside', 'beside', 'speech'],
  ['0|holds', 'holdsName', 'sort'],
  ['0|compatriots', 'hasNation', 'compatriots'],
  ['0|again', 'again', 'sort'],
  ['0|again', 'again', 'speech'],
  ['0|lately', 'lately', 'sort'],
  ['0|lately', 'lately', 'speech'],
  ['0|first', 'first'],
  ['0|last', 'last'],
  ['0|plural', 'isPlural', 'sort'],
  ['0|plural', 'isPlural', 'best'],
  ['0|headline', 'isHeadline'],
  ['0|headline', 'isHeadline', 'sort'],
  ['0|words', 'words'],
  ['0|ruled', 'isRuled', 'speech'],
  ['0|ruled', 'isRuled', 'sort'],
  ['0|ruled', 'isRuled', 'opening'],
  ['0|ruled', 'isRuled', 'best'],
  ['0|quote', 'isBehindQuote', 'sort'],
  ['0|quote', 'isBehindQuote', 'opening', 'best'],
  ['0|quote', 'isBehindQuote', 'met'],
  ['0|quote', 'isBehindQuote', 'words'],
]);

/**
 * Describes what tells that a phrase means nobody who is named: its words, its place in the sentence, and how well
 * anybody fits.
 *
 *     a banker said so. … The banker laughed.   → met `true`: he was brought in without a name
 */
export function describeNobody(
  { phrase, sort, speech, before, after, isFirst, isBehindQuote, beside, holdsName, modifiers, nation, ruled }: Asked,
  fits: readonly Fit[],
  scene: Scene,
): NobodyRow {
  const { opening, head } = phrase;
  return {
    sort,
    opening,
    speech,
    before: isFirst ? 'first' : before,
    after,
    best: BEST.find((learned) => fits.some((fit) => fit.learned === learned)) ?? 'none',
    rivals: Math.min(
      countFits(fits, ({ learned }) => learned === 'equal'),
      2,
    ),
    met: scene.hasMet(head),
    head,
    ending: head.slice(-2),
    beside: beside?.where ?? 'none',
    holdsName,
    hasNation: nation !== null,
    compatriots: countFits(fits, (fit) => fit.nation === 'same'),
    again: scene.boundBy(head) !== null,
    lately: Math.min(
      countFits(fits, (fit) => isSpokenOf(fit, scene)),
      3,
    ),
    first: modifiers[0] ?? '',
    last: modifiers.at(-1) ?? '',
    isPlural: /[^s]s$/.test(head),
    isHeadline: scene.paragraph === 0,
    words: Math.min(modifiers.length, 3),
    isRuled: ruled !== null,
    isBehindQuote,
  };
}

const BEST = ['equal', 'near', 'kindred'] as const;

/** Whether one of the last three sentences speaks of somebody. */
function isSpokenOf({ appearance, agrees }: Fit, scene: Scene): boolean {
  return appearance !== null && agrees !== 'no' && scene.sentence - appearance.touched < 3;
}
