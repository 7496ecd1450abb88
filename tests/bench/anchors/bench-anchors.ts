import { describeAnchor } from '../../../src/core/anchors/describe-anchor.ts';
import { matchAnchor } from '../../../src/core/anchors/match-anchor.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { seededRandom } from '../seeded-random.ts';
import { unmark } from './marked-page.ts';
import { MUTATIONS, type Mutated } from './mutations.ts';
import { bestFuzzy, exactWithContext, type Peer } from './peers.ts';
import { printFigures } from './print-figures.ts';
import { readPages } from './read-pages.ts';
import { KINDS, type Kind, type Page, selectTargets } from './select-targets.ts';
import { Tally } from './tally.ts';
import { missedTargets } from './targets.ts';
import { timeMatching } from './time-matching.ts';

/** A rule under trial answers with a place and how sure it is. */
type Rule = (before: string, target: Span) => (after: string) => (Span & { state: 'exact' | 'changed' }) | null;

const ours: Rule = (before, target) => {
  const anchor = describeAnchor(before, target.start, target.end);
  return (after) => matchAnchor(after, anchor);
};

/** Peers know no doubt. */
const sure =
  (peer: Peer): Rule =>
  (before, target) => {
    const find = peer(before, target);
    return (after) => {
      const span = find(after);
      return span && { ...span, state: 'exact' };
    };
  };

const RULES: Readonly<Record<string, Rule>> = {
  'On Record': ours,
  'best fuzzy': sure(bestFuzzy),
  'exact + context': sure(exactWithContext),
};

/**
 * Selections of four kinds, on real articles, through every mutation, by our rule and by those of two peers.
 *
 *     npm run bench -- anchors                  all pages
 *     npm run bench -- anchors --half tune      the pages for tuning rules; `confirm` has the others
 *     npm run bench -- anchors --errors         also some of the selections that went wrong
 */
export function benchAnchors(args: readonly string[]): readonly string[] {
  const pages = readPages();
  if (!pages) return ['the corpus'];
  const half = args[args.indexOf('--half') + 1];
  const chosen = args.includes('--half') ? pages.filter((_, index) => index % 2 === (half === 'tune' ? 0 : 1)) : pages;
  const tally = new Tally(args.includes('--errors'));
  for (const page of chosen) for (const kind of KINDS) tryPage(page, kind, pages, tally);
  printFigures(tally, Object.keys(RULES));
  return [...missedTargets(tally), ...timeMatching(pages)];
}

function tryPage(page: Page, kind: Kind, pages: readonly Page[], tally: Tally): void {
  const selected = selectTargets(page, kind, seededRandom(`${page.id} ${kind}`));
  selected.forEach((marked, nth) => {
    for (const [mutation, mutate] of Object.entries(MUTATIONS)) {
      const chance = seededRandom(`${page.id} ${kind} ${nth} ${mutation}`);
      const others = pages.filter((each) => each.id !== page.id);
      const kin = others.filter((each) => each.lang === page.lang);
      const other = chance.pick(kin.length > 0 ? kin : others) ?? page;
      const foreign = chance.pick(others.filter((each) => each.lang !== page.lang)) ?? page;
      const mutated = mutate({ page: marked, lang: page.lang, kind, chance, other, foreign });
      if (mutated) tryRules(mutated, marked, kind, mutation, tally);
    }
  });
}

function tryRules(mutated: NonNullable<Mutated>, page: readonly string[], kind: Kind, mutation: string, tally: Tally) {
  const before = unmark(mutated.before ?? page);
  const after = unmark(mutated.after, mutated.separator);
  if (!before.target) throw new Error(`Nothing is selected: ${kind}, ${mutation}`);
  if ((after.target === null) !== mutation.startsWith('gone')) throw new Error(`The target: ${kind}, ${mutation}`);
  for (const [rule, find] of Object.entries(RULES)) {
    const found = find(before.text, before.target)(after.text);
    tally.add({ rule, kind, mutation, before, after, found });
  }
}
