import { isPublicName } from '../role-words.ts';
import type { Asked } from './describe-phrase.ts';
import type { Fit } from './fit-actor.ts';
import type { Appearance, Scene } from './scene.ts';

/** How an actor stands among all who may be meant. */
type Setting = {
  readonly scene: Scene;
  /** Whether the actor is of a kind that the noun names. */
  readonly suits: boolean;
  /** How many who suit were named since. */
  readonly rank: number;
  /** The place among those who suit, the latest sentence first and in each whom it names first; -1: does not suit. */
  readonly place: number;
  /** How many were called by the noun. */
  readonly rivals: number;
  readonly isBusiest: boolean;
};

/**
 * What speaks for a phrase to mean an actor: how well both go together, and when and how the actor was named.
 *
 *     Mary Velk, the mayor, left. The mayor said so.   → has `called|equal|0`, `away|1|next`, `nth|0|next`
 */
export function actorFeatures(
  asked: Asked,
  fit: Fit,
  { rank, rivals, suits, scene, place, isBusiest }: Setting,
): string[] {
  const { phrase, sort, speech, beside, isFirst } = asked;
  const { actor, learned, appearance, agrees } = fit;
  const { opening } = phrase;
  const suit = `${sort}|${actor.kind}`;
  const spot = Math.min(place, 3);
  const away = awayOf(appearance, scene.sentence);
  const nth = suits ? Math.min(rank, 3) : 'x';
  const where = beside === null ? 'none' : beside.actor === actor.id ? beside.where : 'other';
  const subject = appearance === null ? 'new' : `${appearance.isFirst}${appearance.speaks}`;
  const spoke = scene.speaker === actor.id;
  const called = `${learned}|${Math.min(fit.shared, 2)}`;
  const times = Math.min(appearance?.count ?? 0, 4);
  const paragraphs = appearance === null ? 'x' : Math.min(scene.paragraph - appearance.paragraph, 3);
  return [
    `suit|${suit}`,
    `suit|${suit}|${opening}`,
    `agrees|${agrees}|${actor.kind}`,
    `agrees|${agrees}|${nth}`,
    `called|${called}`,
    `called|${called}|${opening}`,
    `called|${learned}|${speech}`,
    `called|${learned}|${Math.min(rivals, 2)}`,
    `called|${learned}|${away}`,
    `called|${learned}|${sort}`,
    `nation|${fit.nation}`,
    `nation|${fit.nation}|${learned}`,
    `nation|${fit.nation}|${opening}`,
    `spot|${spot}|${opening}|${sort === 'kin'}`,
    `named|${fit.isNamedSo}|${sort}`,
    `named|${fit.isNamedSo}|${nth}`,
    `away|${away}|${speech}`,
    `away|${away}|${nth}|${suits}`,
    `away|${away}|${subject}`,
    `nth|${nth}|${speech}`,
    `nth|${nth}|${sort}`,
    `nth|${nth}|${opening}`,
    `nth|${nth}|${learned}`,
    `spot|${spot}|${sort}`,
    `spot|${spot}|${learned}`,
    `spot|${spot}|${speech}`,
    `spot|${spot}|${away}`,
    `busiest|${isBusiest}`,
    `times|${times}`,
    `times|${times}|${sort}`,
    `beside|${where}`,
    `beside|${where}|${opening}`,
    `beside|${where}|${suits}`,
    `subject|${subject}|${speech}`,
    `subject|${subject}|${isFirst}|${paragraphs}`,
    `spoke|${spoke}|${speech}|${away}`,
    `spoke|${spoke}|${speech}|${paragraphs}`,
    `public|${actor.kind === 'organisation' && isPublicName(actor.name)}|${sort}`,
  ];
}

function awayOf(appearance: Appearance | null, sentence: number): string {
  if (appearance === null) return 'new';
  const away = sentence - appearance.sentence;
  if (away <= 3) return String(away);
  return away <= 8 ? '4-8' : '9+';
}
