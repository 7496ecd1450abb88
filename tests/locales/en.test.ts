import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../src/build/check/source-files.ts';
import { en } from '../../src/locales/en.ts';
import type { Message } from '../../src/locales/message.ts';

/** The browsers' list of extensions cuts a longer description (developer.chrome.com, manifest `description`). */
const LONGEST_DESCRIPTION = 132;

const catalogue: Readonly<Record<string, Message>> = en;
const keys = Object.keys(catalogue);

/** Everything that shows words: a key is used when it stands there as a whole string. */
const sources = ['popup', 'content-scripts', 'src']
  .flatMap(sourceFiles)
  .filter((file) => !file.startsWith('src/locales/en.'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const manifest = readFileSync('manifest.json', 'utf8');

/** `mentions_other` is used as `mentions`. */
function isUsed(key: string): boolean {
  const stem = key.replace(/_(zero|one|two|few|many|other)$/, '');
  return sources.includes(`'${stem}'`) || manifest.includes(`__MSG_${key}__`);
}

describe('the English catalogue', () => {
  it.each(keys)('%s is used', (key) => {
    expect(isUsed(key)).toBe(true);
  });

  it('has every text that the manifest names', () => {
    const named = Array.from(manifest.matchAll(/__MSG_(\w+)__/g), ([, key]) => key ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !(key in catalogue))).toEqual([]);
  });

  it.each(keys)('%s has words, and a sentence for translators', (key) => {
    expect(catalogue[key]?.message.trim()).not.toBe('');
    expect(catalogue[key]?.description).toMatch(/^\S.*[.?!]$/);
  });

  it('explains every placeholder that a translator cannot guess', () => {
    const unexplained = keys.filter((key) => {
      const { message = '', description = '' } = catalogue[key] ?? {};
      const names = Array.from(message.matchAll(/\{(\w+)\}/g), ([place]) => place);
      return names.some(
        (place) => !['{count}', '{position}', '{total}'].includes(place) && !description.includes(place),
      );
    });
    expect(unexplained).toEqual([]);
  });

  it('has both English forms of every counted text', () => {
    const stems = keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length));
    expect(stems.filter((stem) => !(`${stem}_one` in catalogue))).toEqual([]);
  });

  it('describes the extension in no more letters than the browsers show', () => {
    expect(en.extensionDescription.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});
