import type { ActorModel } from '../core/actors/model/model.ts';
import { modelNameFor } from '../core/actors/model/model-name.ts';
import { parseModel } from '../core/actors/model/reading/parse-model.ts';
import type { LanguageGroup } from '../core/languages/pack.ts';
import { packOf } from '../core/languages/pack-of.ts';
import { LEARNED_NAMES, type Learned } from '../core/learned/learned.ts';
import { parseLearned } from '../core/learned/parse-learned.ts';
import type { Model } from '../core/model.ts';

/** Reads a file of the extension by its path; rejects if there is none. */
export type ReadAsset = (path: string) => Promise<Uint8Array>;

/**
 * Makes the function that gives what was learned for a language. Each file is read once as long as the background
 * lives, those of other languages never. One that is missing or damaged is reported, rules and lists do without it, and
 * the next article has it tried again: a disk may have been busy.
 *
 *     const modelFor = createModelLoader(readAsset);
 *     await modelFor('en-GB')   // the English models
 *     await modelFor('is')      // NO_MODEL
 */
export function createModelLoader(readAsset: ReadAsset): (lang: string) => Promise<Model> {
  const namesBy = once((name: string) => loadNames(`models/${name}.bin`, readAsset));
  const learnedBy = once((group: LanguageGroup) => loadLearned(group, readAsset));
  return async (lang) => {
    const name = modelNameFor(lang);
    const group = packOf(lang)?.group ?? null;
    const [names, learned] = await Promise.all([
      name === null ? null : namesBy(name),
      group === null ? null : learnedBy(group),
    ]);
    return { names, learned };
  };
}

/** Several may ask at once. */
function once<Key, Loaded>(load: (key: Key) => Promise<Loaded | null>): (key: Key) => Promise<Loaded | null> {
  const known = new Map<Key, Promise<Loaded | null>>();
  return async (key) => {
    const loading = known.get(key) ?? load(key);
    known.set(key, loading);
    const loaded = await loading;
    if (loaded === null) known.delete(key);
    return loaded;
  };
}

function loadNames(file: string, readAsset: ReadAsset): Promise<ActorModel | null> {
  return reported(file, async () => parseModel(await readAsset(file)));
}

function loadLearned(group: LanguageGroup, readAsset: ReadAsset): Promise<Learned | null> {
  const folder = `learned/${group}`;
  return reported(folder, async () => {
    const read = LEARNED_NAMES.map(async (name) => [name, textOf(await readAsset(`${folder}/${name}.txt`))] as const);
    return parseLearned(group, new Map(await Promise.all(read)));
  });
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What was loaded; `null` and an entry in the console if it is missing or damaged. */
async function reported<Loaded>(file: string, load: () => Promise<Loaded | null>): Promise<Loaded | null> {
  try {
    const loaded = await load();
    if (loaded === null) console.error('On Record does not understand its model', file);
    return loaded;
  } catch (error) {
    console.error('On Record could not read its model', file, error);
    return null;
  }
}
