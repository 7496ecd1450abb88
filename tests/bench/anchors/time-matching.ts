import { describeAnchor } from '../../../src/core/anchors/describe-anchor.ts';
import { matchInSteps } from '../../../src/core/anchors/match-in-steps.ts';
import type { Steps } from '../../../src/core/anchors/steps.ts';
import { seededRandom } from '../seeded-random.ts';
import { type Page, sentencesIn } from './select-targets.ts';

/**
 * Times 300 notes on an article of 100 KB: unchanged, with paragraphs added and marks re-typeset, with every sentence
 * edited. The first search of each pays for reading the text; none asks a page for more than a step at a time.
 */
export function timeMatching(pages: readonly Page[]): readonly string[] {
  const text = pages
    .filter((page) => page.lang === 'en')
    .flatMap((page) => page.paragraphs)
    .join('\n\n')
    .slice(0, 100_000);
  const sentences = sentencesIn(text, 'en').filter(({ start, end }) => end - start >= 30);
  const chosen = seededRandom('time').shuffled(sentences).slice(0, 300);
  const describing = performance.now();
  const anchors = chosen.map(({ start, end }) => describeAnchor(text, start, end));
  console.log(
    `\n300 notes on ${text.length} characters: described in ${(performance.now() - describing).toFixed(1)} ms`,
  );
  const texts = {
    unchanged: `${text} `.slice(0, -1),
    shifted: `One more paragraph.\n\n${text.replaceAll('"', '”').replaceAll("'", '’')}`,
    edited: text.replace(/\b(\p{L}+) (\p{L}+) (\p{L}+) (\p{L}+) (\p{L}+)\b/gu, '$1 other $3 $4 $5'),
    'another article': pages
      .filter((page) => page.lang === 'de')
      .flatMap((page) => page.paragraphs)
      .join('\n\n')
      .slice(0, 100_000),
  };
  return Object.entries(texts).flatMap(([what, now]) => {
    const matched = anchors.map((anchor) => timed(matchInSteps(now, anchor)));
    const all = matched.reduce((sum, { together }) => sum + together, 0);
    const longest = Math.max(...matched.map((each) => each.longest));
    const exact = matched.filter(({ value }) => value?.state === 'exact').length;
    const changed = matched.filter(({ value }) => value?.state === 'changed').length;
    const line = `${what}: ${exact} exact, ${changed} changed; ${all.toFixed(1)} ms together, the longest step ${longest.toFixed(1)} ms`;
    console.log(`  ${line}`);
    return (exact > 150 && all > 30) || longest > 16 ? [line] : [];
  });
}

/** Milliseconds. */
type Timed<T> = { readonly value: T; readonly together: number; readonly longest: number };

function timed<T>(steps: Steps<T>): Timed<T> {
  let [together, longest] = [0, 0];
  for (;;) {
    const start = performance.now();
    const { done, value } = steps.next();
    const ms = performance.now() - start;
    together += ms;
    longest = Math.max(longest, ms);
    if (done === true) return { value, together, longest };
  }
}
