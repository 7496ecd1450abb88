import type { Article } from '../article/article.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/pack-of.ts';
import type { Actor, Mention } from './actor.ts';
import { findLines } from './find-lines.ts';
import { guessGender } from './genders/guess-gender.ts';
import { groupMentions } from './group-mentions.ts';
import { languageOf } from './language-of.ts';
import { findNamesByModel } from './model/find-names-by-model.ts';
import type { ActorModel } from './model/model.ts';
import { readBy } from './model/reading/read-by.ts';
import type { Name } from './name.ts';
import { findRoles, type Roles } from './roles/find-roles.ts';
import { findNamesByRules } from './rules/find-names-by-rules.ts';
import { addForces } from './tidying/completing/add-forces.ts';
import { addPossessors } from './tidying/completing/add-possessors.ts';
import { completeCompanies } from './tidying/completing/complete-companies.ts';
import { completeHeirs } from './tidying/completing/complete-heirs.ts';
import { completeInstitutions } from './tidying/completing/complete-institutions.ts';
import { completeMembers } from './tidying/completing/complete-members.ts';
import { completeOffices } from './tidying/completing/complete-offices.ts';
import { completeStates } from './tidying/completing/complete-states.ts';
import { joinNation } from './tidying/completing/join-nation.ts';
import { joinNicknames } from './tidying/completing/join-nicknames.ts';
import { addInstitutions } from './tidying/german/add-institutions.ts';
import { addOwners } from './tidying/german/add-owners.ts';
import { dropPhrases } from './tidying/german/drop-phrases.ts';
import { nominativeOf } from './tidying/german/nominative-of.ts';
import { partCompounds } from './tidying/german/part-compounds.ts';
import { partGenitives } from './tidying/german/part-genitives.ts';
import { alignCompanies } from './tidying/kinds/align-companies.ts';
import { alignKinds } from './tidying/kinds/align-kinds.ts';
import { nameCompanies } from './tidying/kinds/name-companies.ts';
import { nameFirms } from './tidying/kinds/name-firms.ts';
import { partFixtures } from './tidying/parting/part-fixtures.ts';
import { partJoined } from './tidying/parting/part-joined.ts';
import { partLists } from './tidying/parting/part-lists.ts';
import { partMembers } from './tidying/parting/part-members.ts';
import { partNames } from './tidying/parting/part-names.ts';
import { dropNobody } from './tidying/trimming/drop-nobody.ts';
import { dropThings } from './tidying/trimming/drop-things.ts';
import { stripDescriptions } from './tidying/trimming/strip-descriptions.ts';
import { stripTitles } from './tidying/trimming/strip-titles.ts';
import { stripTrades } from './tidying/trimming/strip-trades.ts';
import { trimMonths } from './tidying/trimming/trim-months.ts';
import { trimNumerals } from './tidying/trimming/trim-numerals.ts';
import { trimPrepositions } from './tidying/trimming/trim-prepositions.ts';
import { trimVerbs } from './tidying/trimming/trim-verbs.ts';

/**
 * Finds the named actors of an article: who they are, and every place where they are named. Linear in the text.
 *
 *     Norwegian Foreign Minister Sigrid Halvorsen … Halvorsen   → one person, "Sigrid Halvorsen", with two mentions
 *
 * @param model `null`, or one for another language than the article's: rules and lists alone.
 */
export function findActors(article: Article, model: ActorModel | null = null): readonly Actor[] {
  const lines = findLines(article);
  const lang = languageOf(article);
  const reader = readBy(model, article);
  const found = reader === null ? findNamesByRules(article.text, lines, lang) : findNamesByModel(lines, lang, reader);
  const names = [
    ...tidyingOf(article),
    joinNicknames,
    trimMonths,
    trimNumerals,
    trimVerbs,
    dropNobody,
    joinNation,
    alignKinds,
  ].reduce<readonly Name[]>((sofar, tidy) => tidy(article.text, sofar), addPossessors(lines, found));
  const ids = groupMentions(article.text, names, article.lang);
  const byActor = new Map<string, [Name, ...Name[]]>();
  names.forEach((name, index) => {
    const id = ids[index] ?? '';
    const own = byActor.get(id);
    if (own === undefined) byActor.set(id, [name]);
    else own.push(name);
  });
  const actors = Array.from(byActor, ([id, own]) => describeActor(article, id, own));
  const pack = packOf(article.lang);
  return pack === null ? actors : withRoles(actors, findRoles(article.text, lines, actors, pack));
}

/** What is mended in the names of a language before what is mended in all. */
function tidyingOf(article: Article): readonly ((text: string, names: readonly Name[]) => readonly Name[])[] {
  if (languageOf(article) === 'en')
    return [
      stripTitles,
      completeOffices,
      completeCompanies,
      completeStates,
      nameFirms,
      partLists,
      stripTrades,
      addForces,
      dropThings,
    ];
  const german = hasGenitiveS(article) ? [partGenitives, partCompounds, dropPhrases, addInstitutions, addOwners] : [];
  return [stripDescriptions, partJoined, partNames, ...german, ...tidyingBy(packOf(article.lang))];
}

/** What is mended by the words of a language, in all but English. */
function tidyingBy(pack: LanguagePack | null): readonly ((text: string, names: readonly Name[]) => readonly Name[])[] {
  if (pack === null) return [];
  const by =
    (tidy: (text: string, names: readonly Name[], pack: LanguagePack) => readonly Name[]) =>
    (text: string, names: readonly Name[]) =>
      tidy(text, names, pack);
  return [
    by(trimPrepositions),
    by(partMembers),
    ...(pack.nounsFirst || pack.capitalizesNouns ? [] : [by(completeMembers)]),
    by(completeInstitutions),
    completeHeirs,
    partFixtures,
    nameFirms,
    by(nameCompanies),
    by(alignCompanies),
  ];
}

function withRoles(actors: readonly Actor[], { mentions, descriptions }: Roles): Actor[] {
  const byActor = new Map<string, Mention[]>();
  for (const { start, end, actor } of mentions) {
    const own = byActor.get(actor) ?? [];
    own.push({ start, end, kind: 'role' });
    byActor.set(actor, own);
  }
  return actors.map((actor) => {
    const own = byActor.get(actor.id);
    const role = descriptions.get(actor.id) ?? null;
    if (own === undefined) return { ...actor, role };
    const mentions = [...actor.mentions, ...own].sort((one, other) => one.start - other.start);
    return { ...actor, role, mentions };
  });
}

function hasGenitiveS({ lang }: Article): boolean {
  return packOf(lang)?.hasGenitiveS ?? false;
}

function describeActor(article: Article, id: string, names: readonly [Name, ...Name[]]): Actor {
  const { text } = article;
  const { start, end, kind, evidence } = fullestOf(text, names);
  const fullest = text.slice(start, end);
  const mentions: Mention[] = names.map((name) => ({ start: name.start, end: name.end, kind: 'name' }));
  return {
    id,
    name: (hasGenitiveS(article) ? nominativeOf(fullest, formsOf(text, names)) : fullest).replace(/\s+/g, ' '),
    kind,
    role: null,
    mentions,
    gender: kind === 'person' ? guessGender(text, names) : null,
    evidence,
  };
}

function formsOf(text: string, names: readonly Name[]): string[] {
  return names.map(({ start, end }) => text.slice(start, end));
}

/** The fullest form has most words, then most letters; one in CAPITALS only if there is no other. */
function fullestOf(text: string, names: readonly [Name, ...Name[]]): Name {
  let [fullest] = names;
  let most = -1;
  for (const name of names) {
    const rank = rankForm(text.slice(name.start, name.end));
    if (rank <= most) continue;
    most = rank;
    fullest = name;
  }
  return fullest;
}

function rankForm(form: string): number {
  const isShouted = form.length > 4 && form === form.toUpperCase();
  return (isShouted ? 0 : 1000) + form.split(/\s+/).length * 100 + Math.min(form.length, 99);
}
