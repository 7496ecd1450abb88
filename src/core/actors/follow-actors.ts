import type { Article } from '../article/article.ts';
import { packOf } from '../languages/pack-of.ts';
import type { LinearModel } from '../linear-model/linear-model.ts';
import type { Actor, Mention } from './actor.ts';
import { findLines } from './find-lines.ts';
import { groupMentions } from './group-mentions.ts';
import { languageOf } from './language-of.ts';
import { makeActor } from './make-actor.ts';
import { findNamesByModel } from './model/find-names-by-model.ts';
import type { ActorModel } from './model/model.ts';
import { readBy } from './model/reading/read-by.ts';
import type { Name } from './name.ts';
import { findRoles, type RoleMention, type Roles } from './roles/find-roles.ts';
import { chooseBy } from './roles/learned/choose-by.ts';
import { findNamesByRules } from './rules/find-names-by-rules.ts';
import { addOverlooked } from './tidying/adding/add-overlooked.ts';
import { addPossessors } from './tidying/adding/add-possessors.ts';
import { addSpeakers } from './tidying/adding/add-speakers.ts';
import { tidyNames } from './tidying/tidy-names.ts';

/** The actors of an article, and the phrases that mean one of them and do not speak: pronouns call them back, readers need not see them. */
export type Followed = { readonly actors: readonly Actor[]; readonly silent: readonly RoleMention[] };

/**
 * Finds the named actors of an article, and follows them through phrases that only do something and may mean another.
 *
 *     The Harbour Union met Huw Pryce. The union wept. “Never again,” he said.   → silent: The union
 */
export function followActors(article: Article, model: ActorModel | null, roles: LinearModel | null): Followed {
  const lines = findLines(article);
  const lang = languageOf(article);
  const reader = readBy(model, article);
  const found = reader === null ? findNamesByRules(article.text, lines, lang) : findNamesByModel(lines, lang, reader);
  const tidied = tidyNames(article, addPossessors(lines, found));
  const names = lang === 'en' ? addSpeakers(lines, article.text, addOverlooked(lines, article.text, tidied)) : tidied;
  const ids = groupMentions(article.text, names, article.lang);
  const byActor = new Map<string, [Name, ...Name[]]>();
  names.forEach((name, index) => {
    const id = ids[index] ?? '';
    const own = byActor.get(id);
    if (own === undefined) byActor.set(id, [name]);
    else own.push(name);
  });
  const actors = Array.from(byActor, ([id, own]) => makeActor(article, id, own));
  const pack = packOf(article.lang);
  if (pack === null) return { actors, silent: [] };
  const bound = findRoles(article.text, lines, actors, pack, roles === null ? null : chooseBy(roles));
  return { actors: withRoles(actors, bound), silent: bound.silent };
}

function withRoles(actors: readonly Actor[], { mentions, descriptions }: Roles): Actor[] {
  const byActor = new Map<string, Mention[]>();
  for (const { start, end, actor } of mentions) {
    const own = byActor.get(actor) ?? [];
    own.push({ start, end, kind: 'role' });
    byActor.set(actor, own);
  }
  return actors.map(({ id, name, kind, mentions, gender, evidence }) => {
    const role = descriptions.get(id) ?? null;
    return { id, name, kind, role, mentions: inOrder(mentions, byActor.get(id) ?? []), gender, evidence };
  });
}

function inOrder(names: readonly Mention[], roles: readonly Mention[]): readonly Mention[] {
  return roles.length === 0 ? names : [...names, ...roles].sort((one, other) => one.start - other.start);
}
