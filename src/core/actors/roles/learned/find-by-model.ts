import type { LanguagePack } from '../../../languages/pack.ts';
import type { Token } from '../../../text/find-tokens.ts';
import type { Span } from '../../../text/span.ts';
import type { Actor } from '../../actor.ts';
import { findNounPhrases, type Opening } from '../find-noun-phrases.ts';
import type { RoleMention } from '../find-roles.ts';
import type { RoleWords } from '../language-words.ts';
import type { LearnedRole, NamedTokens } from '../learn-roles.ts';
import type { ReadLine } from '../read-line.ts';
import { isCountry, isNationality } from '../role-words.ts';
import { type Asked, describePhrase } from './describe-phrase.ts';
import { type Proposal, proposeActors } from './propose-actors.ts';
import { Scene } from './scene.ts';

/** Says whom a phrase means, of those proposed; `null`: nobody who is named. */
export type Choose = (phrase: Span, proposals: readonly Proposal[], pack: LanguagePack) => string | null;

type Finder = {
  readonly words: RoleWords;
  readonly scene: Scene;
  readonly choose: Choose;
  /** Whom phrases are bound to already, by where they start. */
  readonly known: ReadonlyMap<number, string>;
};

/** What is known of an article's people before its phrases are read. */
export type Cast = {
  readonly actors: readonly Actor[];
  /** By `Actor.id`; who is missing could not be told. */
  readonly genders: ReadonlyMap<string, 'female' | 'male'>;
  readonly learned: readonly LearnedRole[];
  readonly bound: readonly RoleMention[];
};

/**
 * Binds phrases to actors by what our training news teaches: how near a name stands, what was said beside it, whether the phrase
 * speaks. One that is bound already is left as it is.
 *
 *     Die Fischerin Ada Byron fuhr hinaus. … „Nichts gefangen“, sagte die Fischerin.   → die Fischerin is Ada Byron
 *     „Sie wussten es“, sagte ein Beamter.                                             → none: nobody has named him
 */
export function findByModel(
  lines: readonly ReadLine[],
  { actors, genders, learned, bound }: Cast,
  words: RoleWords,
  choose: Choose,
): RoleMention[] {
  const scene = new Scene(new Map(actors.map((actor) => [actor.id, actor])), genders);
  for (const role of learned) scene.learn(role);
  for (const { tokens, named } of lines) rememberWords(tokens, named, scene);
  const finder = { words, scene, choose, known: new Map(bound.map(({ start, actor }) => [start, actor])) };
  return lines.flatMap((line) => findInLine(line, finder));
}

/** How far from a name the words are remembered. */
const BESIDE = 8;

/** Remembers the words before a name, and those behind the comma or bracket that follows it, within its sentence. */
function rememberWords(line: readonly Token[], names: readonly NamedTokens[], scene: Scene): void {
  for (const { from, to, actor, kind } of names) {
    if (kind === 'place') continue;
    for (let at = from - 1; at >= Math.max(0, from - BESIDE); at -= 1) {
      if (!remember(line[at]?.text ?? '', actor, scene)) break;
    }
    if (!/^[,(–-]$/.test(line[to + 1]?.text ?? '')) continue;
    const age = /^[1-9]\d$/.exec(line[to + 2]?.text ?? '')?.[0];
    if (age !== undefined) scene.stoodBeside(`age ${age}`, actor);
    for (let at = to + 2; at <= to + 2 + BESIDE; at += 1) {
      if (!remember(line[at]?.text ?? '.', actor, scene)) break;
    }
  }
}

/** Whether the sentence goes on. */
function remember(word: string, actor: string, scene: Scene): boolean {
  if (ENDS.has(word)) return false;
  if (word.length < 3) return true;
  const lower = word.toLowerCase();
  scene.stoodBeside(lower, actor);
  if (lower !== word && (isNationality(lower) || isCountry(word))) scene.isFrom(actor, lower.slice(0, 4));
  return true;
}

const ENDS: ReadonlySet<string> = new Set(['.', '?', '!', '“', '”', '"', '«', '»', ';', ':']);

function findInLine({ tokens: line, names, quoted }: ReadLine, finder: Finder): RoleMention[] {
  const { words, scene, known } = finder;
  const phrases = findNounPhrases(line, words, (word, at, opening) => isHead(line, { word, at, opening }, finder));
  const roles: RoleMention[] = [];
  for (const [index, token] of line.entries()) {
    if (quoted[index] === 1) continue;
    const name = names.starts.get(index);
    if (name !== undefined) scene.name(name.actor, speaksAt(line, name, words));
    if (token.text === '.' || token.text === '!' || token.text === '?') scene.endSentence();
    const phrase = phrases.get(index);
    if (phrase === undefined || names.covered.has(phrase.to)) continue;
    if (phrase.opening === 'new') {
      scene.meet(phrase.head);
      continue;
    }
    const asked = describePhrase(line, phrase, names, words);
    const bound = known.get(token.start);
    if (bound !== undefined) scene.name(bound, asked.speech !== 'no');
    if (bound !== undefined || !isWorthAsking(asked, finder)) continue;
    const span = { start: token.start, end: line[phrase.to]?.end ?? token.end };
    const actor = finder.choose(span, proposeActors(asked, scene), words.pack);
    if (actor === null) continue;
    scene.name(actor, asked.speech !== 'no');
    roles.push({ ...span, actor });
  }
  scene.endParagraph();
  return roles;
}

/**
 * Whom a phrase means is not asked where somebody without a name was called so: "a banker". A phrase that does not
 * speak is asked about only where somebody was called the same, or, in languages whose articles
 * vary their words more, where it begins its sentence.
 */
function isWorthAsking({ speech, phrase, isFirst, sort }: Asked, { scene, words }: Finder): boolean {
  if (scene.isCalled(phrase.head)) return true;
  if (scene.hasMet(phrase.head)) return false;
  if (speech !== 'no' && speech !== 'far') return true;
  return words.pack.code !== 'en' && isFirst && phrase.opening === 'the' && sort !== 'other' && sort !== 'text';
}

type Word = { readonly word: string; readonly at: number; readonly opening: Opening };

/** Nouns that tell what somebody is; any noun where it speaks, begins a sentence, or stood beside a name. */
function isHead(
  line: readonly Token[],
  { word, at, opening }: Word,
  { words, scene }: Finder,
): 'sure' | 'maybe' | null {
  const sort = words.sortOf(word);
  const { pack } = words;
  if (sort === 'text') return null;
  if (sort !== 'other' && sort !== 'agent') return pack.verbs.has(word) ? 'maybe' : 'sure';
  if (opening === 'none' || opening === 'new' || word.length < 3) return null;
  if (pack.verbs.has(word) || pack.isAdverb(word) || pack.isOtherVerb(word)) return null;
  if (sort === 'agent' || scene.namesNear(word).size > 0) return 'maybe';
  return [at + 1, at - 2, at - 3].some((near) => saysAt(line, near, words)) ? 'maybe' : null;
}

function saysAt(line: readonly Token[], at: number, { pack }: RoleWords): boolean {
  return pack.verbs.get(line[at]?.text.toLowerCase() ?? '')?.force === 'saying';
}

function speaksAt(line: readonly Token[], { from, to }: NamedTokens, words: RoleWords): boolean {
  return saysAt(line, from - 1, words) || saysAt(line, to + 1, words) || saysAt(line, to + 2, words);
}
