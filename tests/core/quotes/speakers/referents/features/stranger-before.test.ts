import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../../../../src/core/quotes/speakers/referents/features/asked-of.ts';
import { strangerBefore } from '../../../../../../src/core/quotes/speakers/referents/features/stranger-before.ts';
import type { Resolution } from '../../../../../../src/core/quotes/speakers/referents/resolve-speaker.ts';
import { resolutionIn } from './resolution-in.ts';

const STAYED = 'Ada Byron stayed away. Her husband was there.';

/** The words for the one without a name whom the last pronoun may mean, and how many sentences before. */
function strangerOf(pronoun: string, resolution: Resolution): string | null {
  const { text } = resolution;
  const start = text.lastIndexOf(pronoun);
  const words = { start, end: start + pronoun.length };
  const found = strangerBefore(askedOf(words, resolution), words, resolution);
  return found && `${text.slice(found.start, found.end)}, ${found.away}`;
}

describe('strangerBefore', () => {
  it.each([
    ['finds whoever was the last to do something', 'he', `${STAYED} “Good,” he said.`, 'Her husband, 1'],
    ['passes over whom the pronoun does not fit', 'he', `${STAYED} Her aunt left. “Good,” he said.`, 'Her husband, 2'],
    ['finds nobody of another gender', 'she', `${STAYED} “Good,” she said.`, null],
    ['finds nobody further away', 'he', `${STAYED} It rained. It blew. It froze. “Good,” he said.`, null],
    ['finds nobody for several', 'they', `${STAYED} “Good,” they said.`, null],
  ])('%s', (_name, pronoun, text, stranger) => {
    expect(strangerOf(pronoun, resolutionIn(text, 'en'))).toBe(stranger);
  });

  it('passes over whom a quote before gave a name', () => {
    const resolution = resolutionIn(`${STAYED} “Good,” he said.`, 'en');
    const [start, ada] = [STAYED.indexOf('Her'), resolution.index.actors[0]];
    if (ada === undefined) throw new Error('nobody found');
    const known = resolution.index.sight(ada, { start, end: start + 'Her husband'.length, kind: 'role' });
    expect(strangerOf('he', { ...resolution, resolvedBefore: [known] })).toBeNull();
  });
});
