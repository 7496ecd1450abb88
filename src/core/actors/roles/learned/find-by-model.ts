import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens/find-tokens.ts';
import type { Actor } from '../../actor.ts';
import { findNounPhrases, type NounPhrase, type Opening } from '../find-noun-phrases.ts';
import type { RoleMention } from '../find-roles.ts';
import { isApposition } from '../is-apposition.ts';
import type { LearnedRole, NamedTokens } from '../learn-roles.ts';
import { nationStem } from '../nouns/nation-stem.ts';
import type { ReadLine } from '../read-line.ts';
import { type RoleWord, wordAt } from '../role-word.ts';
import type { RuleMention } from '../rules/find-by-rules.ts';
import type { RoleWords } from '../vocabulary/vocabulary.ts';
import { beginsSentence, describePhrase } from './describe-phrase.ts';
import { type Proposal, proposeActors } from './propose-actors.ts';
import { Scene } from './scene.ts';
import { type Speech, speechOf } from './speech-of.ts';

/** Says whom a phrase means, of those proposed; `null`: nobody who is named. */
export type Choose = (phrase: Span, proposals: readonly Proposal[]) => string | null;

type Finder = {
  readonly language: RoleWords;
  readonly scene: Scene;
  readonly choose: Choose;
  /** What rules bind, by where it starts. */
  readonly bound: ReadonlyMap<number, RuleMention>;
};

/** What is known of an article's people before its phrases are read. */
export type Cast = {
  readonly actors: readonly Actor[];
  /** By `Actor.id`; who is missing could not be told. */
  readonly genders: ReadonlyMap<string, 'female' | 'male'>;
  readonly learned: readonly LearnedRole[];
  readonly bound: readonly RuleMention[];
};

/** Phrases that speak, and in English those apart that do not. */
export type Bound = { readonly mentions: readonly RoleMention[]; readonly silent: readonly RoleMention[] };

/**
 * Binds phrases to actors by what our training news teaches: how near a name stands, what was said beside it, whether the phrase
 * speaks. What rules are sure of stays; what they guess is heard.
 * In English, phrases that do not speak are mentions where the article calls their actor by the same noun; others are
 * only followed.
 *
 *     Die Fischerin Ada Byron fuhr hinaus. … „Nichts gefangen“, sagte die Fischerin.   → die Fischerin is Ada Byron
 *     „Sie wussten es“, sagte ein Beamter.                                             → none: nobody has named him
 */
export function findByModel(
  lines: readonly ReadLine[],
  { actors, genders, learned, bound }: Cast,
  language: RoleWords,
  choose: Choose,
): Bound {
  const scene = new Scene(new Map(actors.map((actor) => [actor.id, actor])), genders);
  for (const role of learned) scene.portraits.learn(role);
  for (const line of lines) rememberWords(line, scene);
  const finder = { language, scene, choose, bound: new Map(bound.map((mention) => [mention.start, mention])) };
  const found = { mentions: [], silent: [] };
  for (const line of lines) findInLine(line, finder, found);
  return found;
}

/** How far from a name the words are remembered. */
const BESIDE = 8;

/** Remembers the words before a name, and those behind the comma or bracket that follows it, within its sentence. */
function rememberWords({ words, named }: ReadLine, scene: Scene): void {
  for (const { from, to, actor, kind } of named) {
    if (kind === 'place') continue;
    for (let at = from - 1; at >= Math.max(0, from - BESIDE); at -= 1) {
      if (!remember(wordAt(words, at), actor, scene)) break;
    }
    if (!OPENS_ASIDE.has(wordAt(words, to + 1).text)) continue;
    const age = wordAt(words, to + 2).text;
    if (/^[1-9]\d$/.test(age)) scene.portraits.stoodBeside(`age ${age}`, actor);
    for (let at = to + 2; at <= Math.min(words.length - 1, to + 2 + BESIDE); at += 1) {
      if (!remember(wordAt(words, at), actor, scene)) break;
    }
  }
}

const OPENS_ASIDE: ReadonlySet<string> = new Set([',', '(', '–', '-']);

/** Whether the sentence goes on. */
function remember({ text, lower, isNation }: RoleWord, actor: string, scene: Scene): boolean {
  if (ENDS.has(text)) return false;
  if (text.length < 3) return true;
  scene.portraits.stoodBeside(lower.endsWith('.') ? lower.slice(0, -1) : lower, actor);
  if (isNation) scene.portraits.isFrom(actor, nationStem(lower));
  return true;
}

const ENDS: ReadonlySet<string> = new Set(['.', '?', '!', '“', '”', '"', '«', '»', ';', ':']);

type Found = { readonly mentions: RoleMention[]; readonly silent: RoleMention[] };

function findInLine(line: ReadLine, finder: Finder, { mentions, silent }: Found): void {
  const { tokens, words, names, quoted } = line;
  const { language, scene } = finder;
  const phrases = findNounPhrases(line, language, (head, at, opening) =>
    judgeHead(words, { head, at, opening }, scene),
  );
  for (let index = 0; index < words.length; index += 1) {
    if (quoted[index] === 1) continue;
    const name = names.starts[index] ?? null;
    const { endsSentence, gender } = wordAt(words, index);
    if (name !== null) scene.name(name.actor, speaksAt(words, name));
    else if (gender !== null) scene.hear(gender);
    if (endsSentence) scene.endSentence();
    const start = tokens[index]?.start ?? 0;
    const rule = finder.bound.get(start) ?? null;
    const phrase = phrases[index] ?? null;
    if (phrase?.opening === 'new') scene.meet(phrase.head);
    if (phrase === null || phrase.opening === 'new' || names.covered[phrase.to] === 1) {
      if (rule !== null) scene.name(rule.actor, true);
      if (rule !== null) mentions.push(rule);
      continue;
    }
    const speech = speechOf(line, phrase, language);
    const span = { start, end: rule?.end ?? tokens[phrase.to]?.end ?? start };
    const actor = ask(line, { phrase, span, speech, rule }, finder);
    if (actor === null) continue;
    scene.name(actor, speech !== 'no');
    scene.bind(phrase.head, actor);
    const isFollowed = rule === null && SILENT.has(speech) && language.pack.followsSilentRoles;
    (isFollowed && !scene.portraits.isSaidOf(phrase.head, actor) ? silent : mentions).push({
      start,
      end: span.end,
      actor,
    });
  }
  scene.endParagraph();
}

/** Phrases that do not speak themselves: of "far" and "within" ones another does. */
const SILENT: ReadonlySet<Speech> = new Set(['no', 'far', 'object', 'within']);

/** Of these, phrases that no verb of speech stands before either. */
const UNHEARD: ReadonlySet<Speech> = new Set(['no', 'far', 'within']);

type Question = {
  readonly phrase: NounPhrase;
  readonly span: Span;
  readonly speech: Speech;
  readonly rule: RuleMention | null;
};

/** Whom a phrase means; `null`: nobody who is named, or it is not worth asking. */
function ask(line: ReadLine, { phrase, span, speech, rule }: Question, finder: Finder): string | null {
  const { language, scene, choose } = finder;
  if (isApposition(line, phrase, language)) return null;
  if (rule?.isSaid) return rule.actor;
  if (rule === null && !isWorthAsking(line.tokens, phrase, speech, finder)) return null;
  const asked = describePhrase(line, phrase, speech, language, rule?.actor ?? null);
  return choose(span, proposeActors(asked, scene));
}

/**
 * Whom a phrase means is not asked where somebody without a name was called so: "a banker"; nor of a spokesman, whom the
 * text calls so when it names him. A phrase that does not speak is asked about where its noun says what somebody is: who
 * is meant now, is likely meant by the next phrase too. In languages with fewer articles to learn from it must begin its
 * sentence.
 */
function isWorthAsking(
  line: readonly Token[],
  phrase: NounPhrase,
  speech: Speech,
  { scene, language: { pack, sortOf } }: Finder,
): boolean {
  const { head, opening } = phrase;
  if (scene.portraits.isCalled(head)) return true;
  if (scene.hasMet(head) || pack.spokesNoun.test(head)) return false;
  if (!UNHEARD.has(speech)) return true;
  if (pack.followsSilentRoles ? opening === 'none' : opening !== 'the' || !beginsSentence(line, phrase)) return false;
  const sort = sortOf(head);
  return sort !== 'other' && sort !== 'text';
}

type Head = { readonly head: RoleWord; readonly at: number; readonly opening: Opening };

/** Nouns that tell what somebody is; any noun where it speaks, begins a sentence, or stood beside a name. */
function judgeHead(
  words: readonly RoleWord[],
  { head: { lower, sort, isVerb, isNoNoun }, at, opening }: Head,
  scene: Scene,
): 'sure' | 'maybe' | null {
  if (sort === 'text') return null;
  if (sort !== 'other' && sort !== 'agent') return isVerb ? 'maybe' : 'sure';
  if (opening === 'none' || opening === 'new' || lower.length < 3 || isNoNoun) return null;
  if (sort === 'agent' || scene.portraits.isNearName(lower)) return 'maybe';
  return saysAt(words, at + 1) || saysAt(words, at - 2) || saysAt(words, at - 3) ? 'maybe' : null;
}

function saysAt(words: readonly RoleWord[], at: number): boolean {
  return wordAt(words, at).says;
}

function speaksAt(words: readonly RoleWord[], { from, to }: NamedTokens): boolean {
  return saysAt(words, from - 1) || saysAt(words, to + 1) || saysAt(words, to + 2);
}
