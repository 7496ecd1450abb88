import type { Token } from '../../text/find-tokens.ts';
import { isOrganisationNoun, isPersonNoun } from './role-words.ts';

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
export function learnRoles(line: readonly Token[], names: readonly NamedTokens[]): LearnedRole[] {
  return names
    .filter(({ kind }) => kind !== 'place')
    .flatMap((name) => [...learnBefore(line, name), ...learnAfter(line, name)]);
}

/** Whether a noun says what such an actor is. */
function isNounOf(kind: string, noun: string): boolean {
  return kind === 'person' ? isPersonNoun(noun) : isOrganisationNoun(noun);
}

function learnBefore(line: readonly Token[], { from, actor, kind }: NamedTokens): LearnedRole[] {
  const isApart = line[from - 1]?.text === ',';
  const last = isApart ? from - 2 : from - 1;
  let first = last;
  while (first > 0 && first > last - REACH && isTitleWord(line[first - 1]?.text ?? '')) first -= 1;
  first = Math.max(0, first);
  const words = line.slice(first, last + 1).map(({ text }) => text.toLowerCase());
  const head = words.at(-1)?.replace(/\.$/, '') ?? '';
  if (isNounOf(kind, head)) return [{ actor, head, modifiers: words.slice(0, -1), from: first, to: last, at: last }];
  return kind === 'person' ? learnComplement(words, actor, first) : [];
}

/** "Secretary of State John Kerry", "minister for health Ada Byron". */
function learnComplement(words: readonly string[], actor: string, from: number): LearnedRole[] {
  const at = words.findIndex((word) => word === 'of' || word === 'for');
  const head = words[at - 1] ?? '';
  return at > 0 && isPersonNoun(head)
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

function learnAfter(line: readonly Token[], { to, actor, kind }: NamedTokens): LearnedRole[] {
  const next = line[to + 1]?.text ?? '';
  const isApposition = next === ',' || next === '(' || next === '–' || next === '-';
  if (!isApposition && !/^(?:is|was|became)$/.test(next)) return [];
  const rest = line.slice(to + 2, to + 16).map((token) => token.text);
  return readAppositions(rest, isApposition, kind).map(({ from, to: last, ...role }) => ({
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
): Omit<LearnedRole, 'actor' | 'at'>[] {
  const roles: Omit<LearnedRole, 'actor' | 'at'>[] = [];
  let part: string[] = [];
  for (const [at, word] of [...words, '.'].entries()) {
    const lower = word.toLowerCase();
    if (/^(?:,|\.|\)|–|;|of|for|at|in|from|who|whose|which|and|with|to|on|has|had|is|was|said)$/.test(lower)) {
      const head = part.at(-1) ?? '';
      if (isNounOf(kind, head)) roles.push({ head, modifiers: part.slice(0, -1), from: at - part.length, to: at - 1 });
      if (lower !== ',' || part.length > 6 || (roles.length > 0 && lower === ',')) break;
      if (!isApposition) break;
      part = [];
    } else part.push(lower);
  }
  return roles;
}
