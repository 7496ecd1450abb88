import { readFileSync } from 'node:fs';
import type { ActorModel } from '../core/actors/model/model.ts';
import { modelNameFor } from '../core/actors/model/model-name.ts';
import { parseModel } from '../core/actors/model/reading/parse-model.ts';
import type { LanguageGroup } from '../core/languages/pack.ts';
import { packOf } from '../core/languages/pack-of.ts';
import { LEARNED_NAMES, type Learned, type LearnedName } from '../core/learned/learned.ts';
import { parseLearned } from '../core/learned/parse-learned.ts';
import type { Model } from '../core/model.ts';

const CORE = new URL('../core', import.meta.url).pathname;

const names = new Map<string, ActorModel | null>();
const learned = new Map<LanguageGroup, Learned | null>();

/** What a language gets in the product, as it stands in `src/core`: `modelOf('fr').names` is `european.bin`. */
export function modelOf(lang: string): Model {
  return { names: namesOf(modelNameFor(lang)), learned: learnedOf(packOf(lang)?.group ?? null) };
}

function namesOf(name: string | null): ActorModel | null {
  if (name === null) return null;
  const model = names.get(name) ?? parseModel(readFileSync(`${CORE}/actors/models/${name}.bin`));
  names.set(name, model);
  return model;
}

function learnedOf(group: LanguageGroup | null): Learned | null {
  if (group === null) return null;
  const textOf = (name: LearnedName): string => readFileSync(`${CORE}/learned/${group}/${name}.txt`, 'utf8');
  const read = learned.get(group) ?? parseLearned(group, new Map(LEARNED_NAMES.map((name) => [name, textOf(name)])));
  learned.set(group, read);
  return read;
}
