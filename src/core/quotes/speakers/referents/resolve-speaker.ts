import type { Actor } from '../../../actors/actor.ts';
import type { Gender } from '../../../actors/genders/genders-of.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Learned } from '../../../learned/learned.ts';
import type { Span } from '../../../text/span.ts';
import type { Candidate } from '../../constructs/construct.ts';
import { chooseReferent } from './choose-referent.ts';
import { hangsOnGenitive } from './hangs-on-genitive.ts';
import { matchMisspeltName } from './match-misspelt-name.ts';
import { pointedAt } from './pointed-at.ts';
import { bodyNamed } from './roles/body-named.ts';
import { isDocument } from './roles/is-document.ts';
import { ownerOf } from './roles/owner-of.ts';
import { ownerPronoun } from './roles/owner-pronoun.ts';
import { resolveRole } from './roles/resolve-role.ts';
import { titleBearer } from './roles/title-bearer.ts';
import { sayingPlace } from './saying-place.ts';
import type { ActorIndex, Sighting } from './sightings/actor-index.ts';
import { sightingsIn } from './sightings/sightings-in.ts';
import type { Stranger } from './strangers-in.ts';

/** Marks that close a name. */
const CLOSING: ReadonlySet<string> = new Set('“”"»«’');

/** Who the speaker's words stand for, and how that was found out. */
export type Resolved = { readonly actor: Actor; readonly by: 'full-name' | 'surname' | 'pronoun' | 'role' };

/** What is known where a speaker is resolved. */
export type Resolution = {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly index: ActorIndex;
  readonly learned: Learned | null;
  readonly genders: ReadonlyMap<string, Gender>;
  /** The quote before, if it is known who spoke. */
  readonly lastTurn: Turn | null;
  readonly strangers: readonly Stranger[];
  /** The pronouns and roles before that stand for somebody, in text order. */
  readonly resolvedBefore: readonly Sighting[];
  /** Whether the words are the label of a turn, which calls whom it stands for by name or by role, and refers back to nobody. */
  readonly labels: boolean;
  /** Whose words hold those that name the speaker: in them, he and she are others. `null`: the writer's. */
  readonly narrator: Actor | null;
};

/** Who spoke, and where the quote ended. */
export type Turn = { readonly speaker: Actor; readonly end: number };

/**
 * Says who the words that name a speaker stand for; `null` if nobody that we know.
 *
 *     Halvorsen                     → Sigrid Halvorsen, by surname
 *     he                            → whoever a man was named last, as a rule the subject
 *     a spokesman for Halden Rail   → nobody: the company itself did not speak
 *     the Halden Rail report        → nobody: it is read
 *     Halvorsen’s report            → Sigrid Halvorsen, who speaks through it
 *     her report                    → whoever “her” stands for
 *     Gazette:                      → nobody, as the label of a turn: whoever asks is not the guest
 */
export function resolveSpeaker(candidate: Candidate, resolution: Resolution): Resolved | null {
  const { phrase, speaker } = candidate;
  if (phrase.kind === 'pronoun')
    return tagged(
      sayingPlace(speaker, resolution) ?? pointedAt(speaker, resolution) ?? chooseReferent(speaker, resolution),
      'pronoun',
    );
  if (isDocument(resolution.text.slice(speaker.start, speaker.end), resolution.pack)) {
    const owner = ownerOf(speaker, resolution.text, resolution.index, resolution.pack);
    const pronoun = owner === null ? ownerPronoun(speaker, resolution.text, resolution.pack) : null;
    if (pronoun !== null) return tagged(chooseReferent(pronoun, resolution), 'pronoun');
    // “Le rapport” may be that of a body named before: where its noun tells no owner, what was learned chooses.
    if (owner !== null || !resolution.pack.nounsFirst) return byName(owner, speaker, resolution);
  }
  const named =
    phrase.kind === 'name'
      ? actorNamed(speaker, resolution)
      : (actorCovering(speaker, resolution) ?? bodyNamed(speaker, resolution));
  if (named !== null) return byName(named, speaker, resolution);
  const { text, index, pack } = resolution;
  const bearer = titleBearer(speaker, text, index, pack);
  const told = bearer ?? resolveRole(speaker, resolution);
  return tagged(told ?? (resolution.labels ? null : chooseReferent(speaker, resolution)), 'role');
}

function byName(actor: Actor | null, speaker: Span, resolution: Resolution): Resolved | null {
  return actor && tagged(actor, isFullName(speaker, actor, resolution) ? 'full-name' : 'surname');
}

function tagged(actor: Actor | null, by: Resolved['by']): Resolved | null {
  return actor === null ? null : { actor, by };
}

/**
 * The actor whose name the words are, though it ends in small letters: "la | Corte dei conti |", and not "der Chef der
 * | Corte dei conti |", whose words begin with somebody else.
 */
function actorCovering(speaker: Span, { text, index, pack }: Resolution): Actor | null {
  const found = sightingsIn(index, speaker).find(
    ({ mention }) =>
      mention.kind === 'name' &&
      mention.end >= speaker.end &&
      isArticle(text.slice(speaker.start, Math.max(speaker.start, mention.start)), pack),
  );
  return found?.actor ?? null;
}

function isArticle(words: string, { definites }: LanguagePack): boolean {
  const before = words.trim().toLowerCase();
  return before === '' || definites.has(before);
}

/**
 * The actor whose name ends the words: "Norwegian Foreign Minister Sigrid Halvorsen" is no place, and in "Ada Byron of
 * Ockham" what comes after the preposition only tells where she is from.
 */
function actorNamed(speaker: Span, { index, text, pack }: Resolution): Actor | null {
  const whole = personAtEnd(speaker, index, text, pack);
  if (whole !== null) return whole;
  const end = endOfName(text, speaker, pack);
  const seen = sightingsIn(index, { start: speaker.start, end }).filter(({ mention }) => mention.kind === 'name');
  const misspelt = (name: string): Actor | null => matchMisspeltName(name, index.actors);
  const person = seen.findLast(
    ({ actor, mention }) => actor.kind === 'person' && !hangsOnGenitive(mention, speaker.start, text, pack),
  );
  const last = seen.at(-1);
  if (person !== undefined)
    return isOneWord(person.actor) ? (misspelt(person.actor.name) ?? person.actor) : person.actor;
  if (last !== undefined)
    return last.mention.end >= end && !isOnlyOf(last, speaker.start, text, pack) ? last.actor : null;
  const words = text.slice(speaker.start, end).split(/\s+/);
  const surname = words.at(-1) ?? '';
  const lower = surname.toLowerCase();
  return (
    index.actors.find(({ kind, name }) => kind === 'person' && name.split(/\s+/).at(-1)?.toLowerCase() === lower) ??
    misspelt(surname)
  );
}

/**
 * Whoever is named last in full, unless the words before hang on them: "le sénateur du Nord | Ada Byron |", and not "le
 * frère de | Ada Byron |".
 */
function personAtEnd(speaker: Span, index: ActorIndex, text: string, pack: LanguagePack): Actor | null {
  const last = sightingsIn(index, speaker).at(-1);
  if (last?.actor.kind !== 'person' || last.mention.kind !== 'name' || last.mention.end !== speaker.end) return null;
  return isOneWord(last.actor) || hangsOnGenitive(last.mention, speaker.start, text, pack) ? null : last.actor;
}

/** "l'élue du | Var |", "el de | Bakio |", "l'avocat d’ | Ada Byron |": where or whose somebody is; organisations do speak. */
function isOnlyOf({ actor, mention }: Sighting, start: number, text: string, pack: LanguagePack): boolean {
  return actor.kind !== 'organisation' && hangsOnGenitive(mention, start, text, pack);
}

function isOneWord({ name }: Actor): boolean {
  return !/\s/.test(name);
}

/**
 * Where a name stops, before the mark that closes it ("die „Norhamer Post|“") or a phrase that hangs on it; an organisation's
 * own "of" stays ("Bank of Ockham").
 */
function endOfName(text: string, { start, end: last }: Span, pack: LanguagePack): number {
  const end = CLOSING.has(text[last - 1] ?? '') ? last - 1 : last;
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  const at = words.findIndex(({ 0: word }, index) => index > 1 && pack.genitives.has(word.toLowerCase()));
  const before = words[at - 1];
  return at === -1 || before === undefined ? end : start + before.index + before[0].length;
}

function isFullName(speaker: Span, actor: Actor, { text }: Resolution): boolean {
  return text.slice(speaker.start, speaker.end).includes(actor.name);
}
