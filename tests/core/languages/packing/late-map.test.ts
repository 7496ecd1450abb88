import { expect, it, vi } from 'vitest';
import { LateMap } from '../../../../src/core/languages/packing/late-map.ts';

it('is made once, when it is first asked', () => {
  const make = vi.fn(() => new Map([['said', 'say']]));
  const map = new LateMap(make);
  expect(make).not.toHaveBeenCalled();
  expect(map.get('said')).toBe('say');
  expect(map.get('saw')).toBeUndefined();
  expect(make).toHaveBeenCalledTimes(1);
});

it('shows what the map holds', () => {
  const map = new LateMap(
    () =>
      new Map([
        ['said', 'say'],
        ['wrote', 'write'],
      ]),
  );
  const seen: string[] = [];
  map.forEach((value, key) => {
    seen.push(`${key} ${value}`);
  });
  expect(seen).toEqual(['said say', 'wrote write']);
  expect([...map]).toEqual([...map.entries()]);
  expect([...map.keys()]).toEqual(['said', 'wrote']);
  expect([...map.values()]).toEqual(['say', 'write']);
  expect([map.size, map.has('said'), map.has('saw')]).toEqual([2, true, false]);
});
