/**
 * The public face of On Record for Node and for researchers: one module without imports and without extension APIs,
 * the language models inside.
 *
 *     import { readArticle, analyse } from 'on-record/dist/engine.mjs';
 *     const { quotes, actors } = analyse(readArticle(document, document.URL));
 */
import type { Actor } from './core/actors/actor.ts';
import { findActors as findActorsWith } from './core/actors/find-actors.ts';
import type { ActorModel } from './core/actors/model/model.ts';
import { modelNameFor } from './core/actors/model/model-name.ts';
import { parseModel } from './core/actors/model/reading/parse-model.ts';
import englishNames from './core/actors/models/en.bin';
import europeanNames from './core/actors/models/european.bin';
import { analyse as analyseWith } from './core/analyse.ts';
import type { Analysis } from './core/analysis.ts';
import type { Article } from './core/article/article.ts';
import type { LanguageGroup } from './core/languages/pack.ts';
import { packOf } from './core/languages/pack-of.ts';
import englishReferents from './core/learned/english/referents.txt';
import englishReports from './core/learned/english/reports.txt';
import englishRoles from './core/learned/english/roles.txt';
import englishSpeakers from './core/learned/english/speakers.txt';
import englishSpeech from './core/learned/english/speech.txt';
import englishSubjects from './core/learned/english/subjects.txt';
import europeanReferents from './core/learned/european/referents.txt';
import europeanReports from './core/learned/european/reports.txt';
import europeanRoles from './core/learned/european/roles.txt';
import europeanSpeakers from './core/learned/european/speakers.txt';
import europeanSpeech from './core/learned/european/speech.txt';
import europeanSubjects from './core/learned/european/subjects.txt';
import type { Learned, LearnedName } from './core/learned/learned.ts';
import { parseLearned } from './core/learned/parse-learned.ts';
import type { Model } from './core/model.ts';

export { groupMentions } from './core/actors/group-mentions.ts';
export { describeAnchor } from './core/anchors/describe-anchor.ts';
export { matchAnchor } from './core/anchors/match-anchor.ts';
export { articleFromText } from './core/article/article-from-text.ts';
export { readArticle } from './dom/read-article.ts';

const NAMES: ReadonlyMap<string, Uint8Array> = new Map([
  ['en', englishNames],
  ['european', europeanNames],
]);

const LEARNED: Readonly<Record<LanguageGroup, ReadonlyMap<LearnedName, string>>> = {
  english: new Map([
    ['roles', englishRoles],
    ['speech', englishSpeech],
    ['speakers', englishSpeakers],
    ['referents', englishReferents],
    ['subjects', englishSubjects],
    ['reports', englishReports],
  ]),
  european: new Map([
    ['roles', europeanRoles],
    ['speech', europeanSpeech],
    ['speakers', europeanSpeakers],
    ['referents', europeanReferents],
    ['subjects', europeanSubjects],
    ['reports', europeanReports],
  ]),
};

/** Read at the first article in one of their languages, so that loading the module costs nothing. */
const names = new Map<string, ActorModel | null>();
const learned = new Map<LanguageGroup, Learned | null>();

function modelFor({ lang }: Article): Model {
  return { names: loadNames(modelNameFor(lang)), learned: loadLearned(packOf(lang)?.group ?? null) };
}

function loadNames(name: string | null): ActorModel | null {
  const bytes = NAMES.get(name ?? '');
  if (name === null || bytes === undefined) return null;
  const model = names.get(name) ?? parseModel(bytes);
  names.set(name, model);
  return model;
}

function loadLearned(group: LanguageGroup | null): Learned | null {
  if (group === null) return null;
  const read = learned.get(group) ?? parseLearned(group, LEARNED[group]);
  learned.set(group, read);
  return read;
}

/** Finds who is named in an article, what was said, and by whom. */
export function analyse(article: Article): Analysis {
  return analyseWith(article, modelFor(article));
}

/** Finds the named actors of an article, without the quotes. */
export function findActors(article: Article): readonly Actor[] {
  const model = modelFor(article);
  return findActorsWith(article, model.names, model.learned?.roles ?? null);
}
