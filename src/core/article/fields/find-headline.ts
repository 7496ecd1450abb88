import { fold } from '../../text/fold.ts';
import type { Layout } from '../layout.ts';
import { bareLetters } from './bare-letters.ts';
import type { PageFacts } from './page-facts.ts';
import { shownHeading } from './shown-heading.ts';
import { type ToldHeadline, toldHeadlines, withoutOutlet } from './told-headlines.ts';

/** The headline, the block that shows it (`null`: the page only tells of it), and who agreed on it. */
export type Headline = { readonly text: string; readonly block: number | null; readonly evidence: string };

const SHOWN_VOTES = 1.2;

/** A kicker's rest that is shorter than this may agree by chance. */
const SHORTEST_REST = 12;

const MOST_KICKER_WORDS = 4;

/**
 * Finds the headline by the agreement of what the page shows and what its head says. Search engines and networks are
 * often told another headline than readers; the one that most places give wins, and the shown one if all differ.
 * Letters and figures decide whether two places agree; a kicker before them does not count.
 *
 *     <h1>Harbour reopens</h1> with og:title "Harbour reopens - The Coast Daily"            → Harbour reopens
 *     <h2>Storm Harbour reopens at last</h2> with og:title "Harbour reopens at last"        → Harbour reopens at last
 *     <h1>The Coast Daily</h1> with og:title "Harbour reopens"                              → Harbour reopens, shown nowhere
 */
export function findHeadline(
  layout: Layout,
  facts: PageFacts,
  siteName: string | null,
  textStart: number,
): Headline | null {
  const all = toldHeadlines(facts);
  const shown = shownHeading(layout, all, textStart);
  const told = withoutOutlet(all, shown?.text ?? null, siteName);
  const winner = mostVoted(shown === null ? told : withoutKickers(shown.text, told));
  return winner === null ? null : { ...winner, block: shown?.index ?? null };
}

/** What the heading says, and what the head tells, each without the kicker that the others do not know. */
function withoutKickers(heading: string, told: readonly ToldHeadline[]): readonly ToldHeadline[] {
  const letters = bareLetters(heading);
  const whole = { text: heading, votes: SHOWN_VOTES, source: 'heading' };
  if (told.some(({ text }) => bareLetters(text) === letters)) return [whole, ...told];
  const rest = toldRest(letters, told) ?? sharedRest(heading, told);
  if (rest === null) return [whole, ...told];
  const isRest = ({ text }: ToldHeadline) => bareLetters(behindKicker(text) ?? '') === bareLetters(rest);
  const behind = { text: rest, votes: SHOWN_VOTES, source: 'heading behind its kicker' };
  return [behind, ...told.map((one) => (isRest(one) ? { ...one, text: rest } : one))];
}

/** A told headline that the heading ends with. */
function toldRest(letters: string, told: readonly ToldHeadline[]): string | null {
  const rest = told.find(({ text, votes }) => {
    const own = bareLetters(text);
    return votes > 1 && own.length >= SHORTEST_REST && letters.endsWith(own);
  });
  return rest?.text ?? null;
}

/**
 * The rest that a heading and the head's headline share behind different kickers.
 *
 *     'Storm: Harbour reopens at last' and 'After the flood - Harbour reopens at last'   → Harbour reopens at last
 */
function sharedRest(heading: string, told: readonly ToldHeadline[]): string | null {
  const rest = behindKicker(heading);
  const letters = bareLetters(rest ?? '');
  if (letters.length < SHORTEST_REST) return null;
  return told.some(({ text }) => bareLetters(behindKicker(text) ?? '') === letters) ? rest : null;
}

/** A kicker is a label of a few words: `Storm in the north:`, not `Nobody knows why the harbour closed:`. */
function behindKicker(text: string): string | null {
  const kicker = /^[^:|–—]{2,50}?(?::\s|\s[-–—|/]\s)/.exec(text)?.[0] ?? '';
  const words = kicker.split(' ').filter((word) => bareLetters(word) !== '').length;
  return words === 0 || words > MOST_KICKER_WORDS ? null : text.slice(kicker.length).trim();
}

/** The candidate that most agree with, as most of the head writes it; ties go to the earlier one. */
function mostVoted(candidates: readonly ToldHeadline[]): Pick<Headline, 'text' | 'evidence'> | null {
  const chosen = mostOf(candidates, ({ text }) => bareLetters(text) || text);
  const fromHead = chosen.filter(({ source }) => !source.startsWith('heading'));
  const spelled = mostOf(fromHead.length > 0 ? fromHead : chosen, ({ text }) => fold(text));
  const [asShown] = chosen.filter(({ text }) => fold(text) === fold(spelled[0]?.text ?? ''));
  return asShown ? { text: asShown.text, evidence: chosen.map(({ source }) => source).join(', ') } : null;
}

/** The candidates of the group with the most votes. */
function mostOf(candidates: readonly ToldHeadline[], groupOf: (candidate: ToldHeadline) => string): ToldHeadline[] {
  const groups = new Map<string, ToldHeadline[]>();
  for (const candidate of candidates) {
    const group = groupOf(candidate);
    groups.set(group, [...(groups.get(group) ?? []), candidate]);
  }
  const votesOf = (group: readonly ToldHeadline[]) => group.reduce((sum, { votes }) => sum + votes, 0);
  return [...groups.values()].reduce<ToldHeadline[]>(
    (best, group) => (votesOf(group) > votesOf(best) ? group : best),
    [],
  );
}
