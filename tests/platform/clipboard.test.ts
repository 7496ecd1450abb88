import { afterEach, expect, it, vi } from 'vitest';
import { copyWords } from '../../src/platform/clipboard.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('says whether the words are in the clipboard', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (words: string) => void copied.push(words) } });
  expect([await copyWords('“We won,”'), copied]).toEqual([true, ['“We won,”']]);
  const refusal = async () => {
    throw new DOMException('Not now.', 'NotAllowedError');
  };
  vi.stubGlobal('navigator', { clipboard: { writeText: refusal } });
  expect(await copyWords('“We won,”')).toBe(false);
});
