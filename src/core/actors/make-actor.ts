import type { Article } from '../article/article.ts';
import { packOf } from '../languages/pack-of.ts';
import type { Actor, Mention } from './actor.ts';
import { guessGender } from './genders/guess-gender.ts';
import { describeForm } from './grouping/form.ts';
import { isBareTitle } from './grouping/is-bare-title.ts';
import type { Name } from './name.ts';
import { nominativeOf } from './tidying/german/nominative-of.ts';

/**
 * Makes an actor of all its names: the fullest is what it is called, without a genitive’s ending; nothing says yet
 * what it is.
 *
 *     Velk … Ada Velk … ADA VELK   → Ada Velk
 *     Ada … the Duchess            → Ada
 */
export function makeActor(article: Article, id: string, names: readonly [Name, ...Name[]]): Actor {
  const { text } = article;
  const { start, end, kind, evidence } = fullestOf(text, names);
  const fullest = text.slice(start, end);
  const mentions: Mention[] = [];
  for (const name of names) mentions.push({ start: name.start, end: name.end, kind: 'name' });
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

function hasGenitiveS({ lang }: Article): boolean {
  return packOf(lang)?.hasGenitiveS ?? false;
}

function formsOf(text: string, names: readonly Name[]): Set<string> {
  return new Set(names.map(({ start, end }) => text.slice(start, end)));
}

/** The fullest form has most words, then most letters; one in CAPITALS only if there is no other, a bare title last. */
function fullestOf(text: string, names: readonly [Name, ...Name[]]): Name {
  let [fullest] = names;
  if (names.length === 1) return fullest;
  let most = -1;
  for (const name of names) {
    const rank = isBareTitle(describeForm(text, name)) ? 0 : rankForm(text.slice(name.start, name.end));
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
