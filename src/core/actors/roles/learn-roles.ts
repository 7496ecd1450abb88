import type { Token } from '../../text/find-tokens.ts';
import type { RoleWords } from './language-words.ts';

/** A name in a line: tokens `from` to `to`, inclusive. */
export type NamedTokens = { readonly from: number; readonly to: number; readonly actor: string; readonly kind: string };

/** What the text has said that somebody is: "the Norwich manager" → manager, norwich; its tokens `from` to `to`, inclusive. */
export type LearnedRole = {
  readonly actor: string;
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly from: number;
  readonly to: number;
  /** The token of the head. */
  readonly at: number;
};

/** The most words of a title before a name that are looked at. */
const REACH = 8;

/**
 * Learns from one line what its people are.
 *
 *     Agriculture minister Noor Velk        → minister
 *     Huw Pryce, the Norwich manager        → manager
 *     Sweden’s captain, Kjell Rudin         → captain
 *     Huw Pryce and the minister            → nothing about Huw Pryce
 */
export function learnRoles(line: readonly Token[], names: readonly NamedTokens[], words: RoleWords): LearnedRole[] {
  return names
    .filter(({ kind }) => kind !== 'place')
    .flatMap((name) => [...learnBefore(line, name, words), ...learnAfter(line, name, words)]);
}

/** Whether a noun says what such an actor is. */
function isNounOf(kind: string, noun: string, { sortOf }: RoleWords): boolean {
  const sort = sortOf(noun);
  return kind === 'person' ? sort !== 'organisation' && sort !== 'other' && sort !== 'agent' : sort === 'organisation';
}

function learnBefore(line: readonly Token[], { from, actor, kind }: NamedTokens, words: RoleWords): LearnedRole[] {
  const isApart = line[from - 1]?.text === ',';
  const last = isApart ? from - 2 : from - 1;
  let first = last;
  while (first > 0 && first > last - REACH && isTitleWord(line[first - 1]?.text ?? '')) first -= 1;
  first = Math.max(0, first);
  const title = line.slice(first, last + 1).map(({ text }) => text.toLowerCase());
  const head = title.at(-1)?.replace(/\.$/, '') ?? '';
  if (isNounOf(kind, head, words)) {
    return [{ actor, head, modifiers: title.slice(0, -1), from: first, to: last, at: last }];
  }
  if (kind !== 'person') return [];
  return words.isHeadLast ? learnComplement(title, actor, first, words) : learnBack(title, actor, first, words);
}

/** "le maire de Norham", "il segretario generale": the nearest noun of a person before the name. */
function learnBack(title: readonly string[], actor: string, from: number, words: RoleWords): LearnedRole[] {
  const at = title.findLastIndex((word) => isNounOf('person', word, words));
  const head = title[at];
  if (head === undefined) return [];
  return [
    {
      actor,
      head,
      modifiers: title.filter((_, index) => index !== at),
      from,
      to: from + title.length - 1,
      at: from + at,
    },
  ];
}

/** "Secretary of State John Kerry", "minister for health Ada Byron". */
function learnComplement(words: readonly string[], actor: string, from: number, language: RoleWords): LearnedRole[] {
  const at = words.findIndex((word) => word === 'of' || word === 'for');
  const head = words[at - 1] ?? '';
  return at > 0 && isNounOf('person', head, language)
    ? [
        {
          actor,
          head,
          modifiers: [...words.slice(0, at - 1), ...words.slice(at)],
          from,
          to: from + words.length - 1,
          at: from + at - 1,
        },
      ]
    : [];
}

function isTitleWord(word: string): boolean {
  return (
    /^(?:\p{L}[\p{L}’'.]*|-|’s|'s)$/u.test(word) &&
    !/^(?:the|a|an|and|said|says|with|by|to|that|when|as|after)$/i.test(word)
  );
}

function learnAfter(line: readonly Token[], { to, actor, kind }: NamedTokens, words: RoleWords): LearnedRole[] {
  const next = line[to + 1]?.text ?? '';
  const isApposition = next === ',' || next === '(' || next === '–' || next === '-';
  if (!isApposition && !COPULA.test(next)) return [];
  const rest = line.slice(to + 2, to + 16).map((token) => token.text);
  return readAppositions(rest, isApposition, kind, words).map(({ from, to: last, ...role }) => ({
    actor,
    ...role,
    from: to + 2 + from,
    to: to + 2 + last,
    at: to + 2 + last,
  }));
}

/** Reads "34, a farmer from Wessex, …": of each part the last noun of a person before a preposition. */
function readAppositions(
  words: readonly string[],
  isApposition: boolean,
  kind: string,
  language: RoleWords,
): Omit<LearnedRole, 'actor' | 'at'>[] {
  const roles: Omit<LearnedRole, 'actor' | 'at'>[] = [];
  let part: string[] = [];
  for (const [at, word] of [...words, '.'].entries()) {
    const lower = word.toLowerCase();
    if (endsPart(lower, language)) {
      const head = part.at(-1) ?? '';
      if (isNounOf(kind, head, language))
        roles.push({ head, modifiers: part.slice(0, -1), from: at - part.length, to: at - 1 });
      if (lower !== ',' || part.length > 6 || (roles.length > 0 && lower === ',')) break;
      if (!isApposition) break;
      part = [];
    } else part.push(lower);
  }
  return roles;
}

const COPULA = /^(?:is|was|became|ist|war|est|était|es|era|è|é)$/;

/** Whether a word ends what stands right behind a name: "a farmer | from Wessex". */
function endsPart(word: string, { isHeadLast, pack }: RoleWords): boolean {
  if (pack.code === 'en') {
    return /^(?:,|\.|\)|–|;|of|for|at|in|from|who|whose|which|and|with|to|on|has|had|is|was|said)$/.test(word);
  }
  return /^(?:,|\.|\)|–|;)$/.test(word) || pack.prepositions.has(word) || (isHeadLast && pack.genitives.has(word));
}
