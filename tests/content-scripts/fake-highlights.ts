import { vi } from 'vitest';

/** jsdom has no highlights: a `Map` of `Set`s does as the registry, since that is what it is like. Gives the registry. */
export function fakeHighlights(): Map<string, Set<Range>> {
  class FakeHighlight extends Set<Range> {
    priority = 0;
    constructor(...ranges: readonly Range[]) {
      super(ranges);
    }
  }
  const registry = new Map<string, Set<Range>>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  return registry;
}
