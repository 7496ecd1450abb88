import { describeAnchor } from '../../../src/core/anchors/describe-anchor.ts';
import { matchAnchor } from '../../../src/core/anchors/match-anchor.ts';
import { seededRandom } from '../seeded-random.ts';
import { type Page, sentencesIn } from './select-targets.ts';

/**
 * Times 300 notes on an article of 100 KB: unchanged, with paragraphs added and marks re-typeset, with every sentence
 * edited. The first call of each pays for reading the text.
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
    const times = anchors.map((anchor) => timed(() => matchAnchor(now, anchor)));
    const all = times.reduce((sum, { ms }) => sum + ms, 0);
    const exact = times.filter(({ value }) => value?.state === 'exact').length;
    const changed = times.filter(({ value }) => value?.state === 'changed').length;
    const slowest = Math.max(...times.map(({ ms }) => ms));
    const line = `${what}: ${exact} exact, ${changed} changed; ${all.toFixed(1)} ms together, the slowest ${slowest.toFixed(1)} ms`;
    console.log(`  ${line}`);
    return (exact > 150 && all > 30) || slowest > 16 ? [line] : [];
  });
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}
