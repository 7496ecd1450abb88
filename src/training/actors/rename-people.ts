import type { Label, NameType, NewsArticle } from '../parse-news.ts';

/** A name to give: "Ada", "Byron". */
export type FullName = { readonly given: string; readonly surname: string };

/**
 * Copies an article with other names for its people, so that a model meets more names than the news has; whoever has
 * one name keeps one name throughout, and titles, nationalities and everything else stay.
 *
 *     Ada Byron won. Byron, 30, …   → Rosa Parks won. Parks, 30, …
 */
export function renamePeople(article: NewsArticle, nextName: () => FullName): NewsArticle {
  const given = new Map<string, Renaming>();
  for (const name of article.names) {
    if (name.type !== 'PER' || name.referent === null) continue;
    const words = article.text.slice(name.start, name.end).split(' ');
    const known = given.get(name.referent);
    if (known === undefined) given.set(name.referent, { forms: [words], name: nextName() });
    else known.forms.push(words);
  }
  return replaceNames(article, (name) => {
    const renaming = name.type === 'PER' && name.referent !== null ? given.get(name.referent) : undefined;
    return renaming === undefined ? null : rename(article.text.slice(name.start, name.end), renaming);
  });
}

type Renaming = { readonly forms: string[][]; readonly name: FullName };

function rename(form: string, { forms, name }: Renaming): string {
  const isShouted = form.length > 3 && form === form.toUpperCase();
  const words = form.split(' ');
  const isGiven = words.length === 1 && forms.some((full) => full.length > 1 && full[0] === form);
  const renamed = words.length > 1 ? `${name.given} ${name.surname}` : isGiven ? name.given : name.surname;
  return isShouted ? renamed.toUpperCase() : renamed;
}

/** Puts other words where names stand and moves all marks along. `null` leaves a name as it is. */
function replaceNames(article: NewsArticle, wordsFor: (name: Label<NameType>) => string | null): NewsArticle {
  const moves: { at: number; by: number }[] = [];
  let text = '';
  let from = 0;
  for (const name of article.names) {
    const words = name.start >= from ? wordsFor(name) : null;
    if (words === null) continue;
    text += article.text.slice(from, name.start) + words;
    moves.push({ at: name.end, by: words.length - (name.end - name.start) });
    from = name.end;
  }
  text += article.text.slice(from);
  const move = <Marked extends { start: number; end: number }>(label: Marked): Marked => ({
    ...label,
    start: moved(label.start, moves),
    end: moved(label.end, moves),
  });
  return { ...article, text, names: article.names.map(move), roles: article.roles.map(move) };
}

function moved(offset: number, moves: readonly { at: number; by: number }[]): number {
  return moves.reduce((sum, { at, by }) => (at <= offset ? sum + by : sum), offset);
}
