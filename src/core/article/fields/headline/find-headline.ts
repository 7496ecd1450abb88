import { fold } from '../../../text/fold.ts';
import { overlapWith } from '../../../text/overlap-with.ts';
import type { Layout } from '../../layout.ts';
import { bareLetters } from '../bare-letters.ts';
import type { PageFacts } from '../page-facts.ts';
import { shownHeading } from './shown-heading.ts';
import { DECLARED, type ToldHeadline, toldHeadlines } from './told-headlines.ts';
import { withoutOutlet } from './without-outlet.ts';

/** The name an article goes by, the heading that stands in the page, and who agreed on the name. */
export type Headline = {
  readonly text: string;
  /** The block that shows a headline, in these words or in others; `null`: the page only tells of it. */
  readonly block: number | null;
  /** What that block says, without a kicker that the head does not know. */
  readonly shown: string | null;
  readonly evidence: string;
};

/** Less than one declared headline has, and more than all that is written for searching. */
const SHOWN_VOTES = 0.5;

/** A name for sharing with no word of the heading is a teaser, unless the window's title agrees with it. */
const TEASER_VOTES = 0.4;

/** A kicker's rest that is shorter than this may agree by chance. */
const SHORTEST_REST = 12;

const MOST_KICKER_WORDS = 4;

/**
 * Finds the name that an article goes by, as citations give it: what the publisher declares it to be. Where the two
 * declared ones differ, the shown heading decides between them; if that is a third, the structured data's holds. What
 * is shown stands in the page as it is, whatever its name (`block`). Letters and figures decide whether two agree; a
 * kicker before them does not count.
 *
 *     <h1>Harbour reopens</h1> with og:title "Harbour reopens - The Coast Daily"            → Harbour reopens
 *     <h1>“At last!”: harbour opens</h1> with og:title "Harbour reopens after storm"        → Harbour reopens after storm
 *     <h1>Harbour reopens</h1> with og:title "You will never guess this"                    → Harbour reopens
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
  const heading = shownHeading(layout, all, textStart, withoutOutlet(all, null, siteName));
  const told = withoutOutlet(all, heading?.text ?? null, siteName);
  const candidates = heading === null ? told : withoutKickers(heading.text, withoutTeasers(heading.text, told));
  const winner = mostVoted(candidates);
  if (winner === null) return null;
  const shown = candidates.find(isShown)?.text ?? null;
  return { ...winner, block: heading?.index ?? null, shown };
}

/** What is cut off is the heading's again; a teaser counts less than the heading. */
function withoutTeasers(heading: string, told: readonly ToldHeadline[]): readonly ToldHeadline[] {
  const letters = bareLetters(heading);
  const isWhole = told.some(({ source, text }) => source === 'title' && bareLetters(text) === letters);
  return told.map((one) => {
    const own = bareLetters(one.text);
    const isCutOff = own.length < letters.length && letters.startsWith(own) && (isWhole || ELLIPSIS.test(one.text));
    if (isCutOff) return { ...one, text: heading };
    return one.source === 'og:title' && own !== letters && overlapWith(heading)(one.text) === 0
      ? { ...one, votes: TEASER_VOTES }
      : one;
  });
}

/** What is cut off ends so, `Harbour reopens after…`, or is known by the window's title, which has all of the heading. */
const ELLIPSIS = /(?:…|\.{3})$/;

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
    return votes >= DECLARED && own.length >= SHORTEST_REST && letters.endsWith(own);
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
  const fromHead = chosen.filter((one) => !isShown(one));
  const alike = (fromHead.length > 0 ? fromHead : chosen).map(spellingVote);
  const spelled = mostOf(alike, ({ text }) => fold(text));
  const [asShown] = chosen.filter(({ text }) => fold(text) === fold(spelled[0]?.text ?? ''));
  return asShown ? { text: asShown.text, evidence: chosen.map(({ source }) => source).join(', ') } : null;
}

/** Which name holds is one question, how it is spelled another: there the declared ones count alike. */
function spellingVote(one: ToldHeadline): ToldHeadline {
  return { ...one, votes: Math.min(one.votes, DECLARED) };
}

function isShown({ source }: ToldHeadline): boolean {
  return source.startsWith('heading');
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
