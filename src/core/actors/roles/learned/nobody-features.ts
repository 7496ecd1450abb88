import type { Pieces } from '../../../linear-model/feature-tree.ts';
import type { Asked } from './describe-phrase.ts';
import type { Fit } from './fit-actor.ts';
import type { Scene } from './scene.ts';

/**
 * What speaks for a phrase to mean nobody who is named: its words, its place in the sentence, and how well anybody fits.
 *
 *     a banker said so. … The banker laughed.   → has `0|met|true`: he was brought in without a name
 */
export function nobodyFeatures(
  { phrase, sort, speech, before, after, isFirst, beside, holdsName, modifiers, nation, ruled }: Asked,
  fits: readonly Fit[],
  scene: Scene,
): Pieces[] {
  const best = BEST.find((learned) => fits.some((fit) => fit.learned === learned)) ?? 'none';
  const rivals = fits.filter(({ learned }) => learned === 'equal').length;
  const compatriots = fits.filter((fit) => fit.nation === 'same').length;
  const { opening, head } = phrase;
  const where = beside?.where ?? 'none';
  const again = scene.boundBy(head) !== null;
  const met = scene.hasMet(head);
  const lately = Math.min(fits.filter((fit) => isSpokenOf(fit, scene)).length, 3);
  const isPlural = /[^s]s$/.test(head);
  const isHeadline = scene.paragraph === 0;
  const place = isFirst ? 'first' : before;
  return [
    ['0'],
    ['0', 'sort', sort, speech],
    ['0', 'opening', opening, speech],
    ['0', 'opening', opening, sort],
    ['0', 'before', place],
    ['0', 'before', place, sort],
    ['0', 'speech', speech, place],
    ['0', 'speech', speech, sort, opening],
    ['0', 'after', after],
    ['0', 'after', after, place],
    ['0', 'best', best, sort],
    ['0', 'best', best, speech],
    ['0', 'best', best, opening],
    ['0', 'rivals', Math.min(rivals, 2)],
    ['0', 'met', met],
    ['0', 'met', met, best],
    ['0', 'head', head],
    ['0', 'ending', head.slice(-2)],
    ['0', 'beside', where],
    ['0', 'beside', where, opening],
    ['0', 'beside', where, speech],
    ['0', 'holds', holdsName, sort],
    ['0', 'compatriots', nation !== null, compatriots],
    ['0', 'again', again, sort],
    ['0', 'again', again, speech],
    ['0', 'lately', lately, sort],
    ['0', 'lately', lately, speech],
    ['0', 'first', modifiers[0] ?? ''],
    ['0', 'last', modifiers.at(-1) ?? ''],
    ['0', 'plural', isPlural, sort],
    ['0', 'plural', isPlural, best],
    ['0', 'headline', isHeadline],
    ['0', 'headline', isHeadline, sort],
    ['0', 'words', Math.min(modifiers.length, 3)],
    ['0', 'ruled', ruled !== null, speech],
    ['0', 'ruled', ruled !== null, sort],
    ['0', 'ruled', ruled !== null, opening],
    ['0', 'ruled', ruled !== null, best],
  ];
}

const BEST = ['equal', 'near', 'kindred'] as const;

/** Whether one of the last three sentences speaks of somebody. */
function isSpokenOf({ appearance, agrees }: Fit, scene: Scene): boolean {
  return appearance !== null && agrees !== 'no' && scene.sentence - appearance.touched < 3;
}
