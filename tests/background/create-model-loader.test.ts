import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { createModelLoader, type ReadAsset } from '../../src/background/create-model-loader.ts';
import { NO_MODEL } from '../../src/core/model.ts';

let report: MockInstance<typeof console.error>;
beforeEach(() => {
  report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => report.mockRestore());

const SHIPPED: readonly (readonly [path: string, file: string])[] = [
  ['models/', 'src/core/actors/models/'],
  ['learned/', 'src/core/learned/'],
];

/** Reads what the build puts at a path. */
async function readShipped(path: string): Promise<Uint8Array> {
  const [out = '', from = ''] = SHIPPED.find(([beginning]) => path.startsWith(beginning)) ?? [];
  return new Uint8Array(await readFile(path.replace(out, from)));
}

/** The same, but what is read of one file is something else. */
function readBut(damaged: string, instead: (bytes: Uint8Array) => Promise<Uint8Array>): ReadAsset {
  return async (path) => (path === damaged ? instead(await readShipped(path)) : readShipped(path));
}

describe('the model of a language', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['und', 'en'],
    ['', 'en'],
    ['pt-BR', 'pt'],
  ])('%j: the names’ model that reads %j, and its weights', async (lang, read) => {
    const { names, learned } = await createModelLoader(readShipped)(lang);
    expect(names?.langs).toContain(read);
    expect(learned?.group).toBe(read === 'en' ? 'english' : 'european');
  });

  it('takes no file of other languages', async () => {
    const readAsset = vi.fn(readShipped);
    await createModelLoader(readAsset)('en');
    expect(new Set(readAsset.mock.calls.map(([path]) => path))).toEqual(
      new Set([
        'learned/english/referents.txt',
        'learned/english/reports.txt',
        'learned/english/roles.txt',
        'learned/english/speakers.txt',
        'learned/english/speech.txt',
        'learned/english/subjects.txt',
        'models/en.bin',
      ]),
    );
  });

  it.each(['is', 'constructor', 'eng'])('%j: none', async (lang) => {
    const readAsset = vi.fn(readShipped);
    expect(await createModelLoader(readAsset)(lang)).toEqual(NO_MODEL);
    expect(readAsset).not.toHaveBeenCalled();
  });

  it('is read once for several articles, even at the same time', async () => {
    const readAsset = vi.fn(readShipped);
    const modelFor = createModelLoader(readAsset);
    const [one, other] = await Promise.all([modelFor('en'), modelFor('und')]);
    expect(one).toEqual(other);
    expect(readAsset).toHaveBeenCalledTimes(7);
  });
});

it('is tried again for the next article where it could not be read', async () => {
  let fails = true;
  const modelFor = createModelLoader(async (path) => {
    if (fails) throw new TypeError('Failed to fetch');
    return readShipped(path);
  });
  expect(await Promise.all([modelFor('en'), modelFor('en')])).toEqual([NO_MODEL, NO_MODEL]);
  expect(report).toHaveBeenCalledTimes(2);
  fails = false;
  const { names, learned } = await modelFor('en');
  expect(names?.langs).toEqual(['en']);
  expect(learned?.group).toBe('english');
});

describe.each([
  ['missing', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['empty', async () => new Uint8Array()],
  ['damaged', async () => new Uint8Array([1, 2, 3])],
  ['cut off', async (bytes: Uint8Array) => bytes.slice(0, -100)],
])('a file that is %s is reported, and done without:', (_, instead) => {
  it('names by rules, quotes as ever', async () => {
    const { names, learned } = await createModelLoader(readBut('models/en.bin', instead))('en');
    expect(names).toBeNull();
    expect(learned?.group).toBe('english');
    expect(report).toHaveBeenCalledOnce();
  });

  it('quotes by rules, names as ever', async () => {
    const { names, learned } = await createModelLoader(readBut('learned/english/speech.txt', instead))('en');
    expect(names?.langs).toEqual(['en']);
    expect(learned).toBeNull();
    expect(report).toHaveBeenCalledOnce();
  });
});
