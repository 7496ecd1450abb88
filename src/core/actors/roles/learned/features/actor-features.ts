import { type Columns, FeatureGrid, type Row } from '../../../../linear-model/feature-grid.ts';
import { isPublicName } from '../../nouns/is-public-name.ts';
import type { Asked } from '../describe-phrase.ts';
import type { Fit } from '../fit-actor.ts';
import type { Appearance, Scene } from '../scene.ts';
import { OPENINGS, SORTS, SPEECHES } from './phrase-columns.ts';

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
  /** How many of those proposed suit. */
  readonly suiting: number;
};

/** What is looked at, and all that it may be. */
const COLUMNS = {
  sort: SORTS,
  kind: ['person', 'organisation', 'place'],
  opening: OPENINGS,
  speech: SPEECHES,
  agrees: ['yes', 'no', 'unknown'],
  echoes: ['yes', 'no', 'unknown', 'none'],
  told: ['bare', 'shared', 'other'],
  learned: ['equal', 'near', 'kindred', 'else', 'none'],
  again: ['same', 'other', 'none'],
  shared: [0, 1, 2],
  rivals: [0, 1, 2],
  nation: ['none', 'same', 'other', 'unknown'],
  isNamedSo: [true, false],
  away: ['new', '0', '1', '2', '3', '4-8', '9+'],
  nth: [0, 1, 2, 3, 'x'],
  spot: [-1, 0, 1, 2, 3],
  subject: ['new', 'truetrue', 'truefalse', 'falsetrue', 'falsefalse'],
  suits: [true, false],
  isKin: [true, false],
  isFirst: [true, false],
  isBusiest: [true, false],
  isPublic: [true, false],
  spoke: [true, false],
  times: [0, 1, 2, 3, 4],
  beside: ['none', 'other', 'after', 'before', 'tight'],
  paragraphs: [0, 1, 2, 3, 'x'],
  touched: [0, 1, 2, 3, 4, 'new'],
  suiting: [0, 1, 2, 3, 4, 'x'],
  total: [0, 1, 2, 3, 4, 5, 6],
  ruled: ['none', 'same', 'other'],
  isBehindQuote: [true, false],
  hasNamesake: [true, false],
} as const satisfies Columns;

/** An actor as one whom a phrase may mean. */
export type ActorRow = Row<typeof COLUMNS>;

/** What speaks for a phrase to mean an actor: how well both go together, and when and how the actor was named. */
export const ACTOR_FEATURES = new FeatureGrid(COLUMNS, [
  ['suit', 'sort', 'kind'],
  ['suit', 'sort', 'kind', 'opening'],
  ['agrees', 'agrees', 'kind'],
  ['agrees', 'agrees', 'nth'],
  ['echo', 'echoes', 'speech', 'kind'],
  ['echo', 'echoes', 'ruled'],
  ['echo', 'echoes', 'nth'],
  ['told', 'told', 'learned'],
  ['told', 'told', 'learned', 'ruled'],
  ['called', 'learned', 'shared'],
  ['called', 'learned', 'shared', 'opening'],
  ['called', 'learned', 'speech'],
  ['called', 'learned', 'rivals'],
  ['called', 'learned', 'away'],
  ['called', 'learned', 'sort'],
  ['nation', 'nation'],
  ['nation', 'nation', 'learned'],
  ['nation', 'nation', 'speech'],
  ['nation', 'nation', 'nth'],
  ['nation', 'nation', 'opening'],
  ['spot', 'spot', 'opening', 'isKin'],
  ['named', 'isNamedSo', 'sort'],
  ['named', 'isNamedSo', 'nth'],
  ['away', 'away', 'speech'],
  ['away', 'away', 'nth', 'suits'],
  ['away', 'away', 'subject'],
  ['nth', 'nth', 'speech'],
  ['nth', 'nth', 'sort'],
  ['nth', 'nth', 'opening'],
  ['nth', 'nth', 'learned'],
  ['spot', 'spot', 'sort'],
  ['spot', 'spot', 'learned'],
  ['spot', 'spot', 'speech'],
  ['spot', 'spot', 'away'],
  ['busiest', 'isBusiest'],
  ['times', 'times'],
  ['times', 'times', 'sort'],
  ['beside', 'beside'],
  ['beside', 'beside', 'opening'],
  ['beside', 'beside', 'suits'],
  ['subject', 'subject', 'speech'],
  ['subject', 'subject', 'isFirst', 'paragraphs'],
  ['spoke', 'spoke', 'speech', 'away'],
  ['spoke', 'spoke', 'speech', 'paragraphs'],
  ['public', 'isPublic', 'sort'],
  ['again', 'again'],
  ['again', 'again', 'speech'],
  ['again', 'again', 'learned'],
  ['touched', 'touched', 'nth'],
  ['touched', 'touched', 'away'],
  ['touched', 'touched', 'speech', 'suits'],
  ['suiting', 'suiting', 'sort'],
  ['suiting', 'suiting', 'learned'],
  ['suiting', 'suiting', 'away'],
  ['total', 'total', 'sort'],
  ['total', 'total', 'spot'],
  ['suit', 'sort', 'kind', 'learned', 'opening'],
  ['ruled', 'ruled'],
  ['ruled', 'ruled', 'sort'],
  ['ruled', 'ruled', 'speech'],
  ['ruled', 'ruled', 'learned'],
  ['ruled', 'ruled', 'spot'],
  ['ruled', 'ruled', 'away'],
  ['ruled', 'ruled', 'opening'],
  ['quote', 'isBehindQuote', 'spoke', 'paragraphs'],
  ['quote', 'isBehindQuote', 'spoke', 'away'],
  ['quote', 'isBehindQuote', 'spoke', 'spot'],
  ['quote', 'isBehindQuote', 'spoke', 'touched'],
  ['namesake', 'hasNamesake', 'isKin', 'opening'],
]);

/**
 * Describes an actor as one whom a phrase may mean.
 *
 *     Mary Velk, the mayor, left. The mayor said so.   → learned `equal`, away `1`, nth 0
 */
export function describeActor(
  { phrase, sort, speech, beside, isFirst, isBehindQuote, ruled }: Asked,
  { actor, learned, again, appearance, shared, nation, agrees, echoes, isNamedSo }: Fit,
  { rank, rivals, suits, suiting, scene, place, isBusiest }: Setting,
): ActorRow {
  return {
    sort,
    kind: actor.kind,
    opening: phrase.opening,
    speech,
    agrees,
    echoes,
    told: phrase.modifiers.length === 0 ? 'bare' : shared > 0 ? 'shared' : 'other',
    learned,
    again,
    shared: Math.min(shared, 2),
    rivals: Math.min(rivals, 2),
    nation,
    isNamedSo,
    away: awayOf(appearance, scene.sentence),
    nth: suits ? Math.min(rank, 3) : 'x',
    spot: Math.min(place, 3),
    subject: appearance === null ? 'new' : `${appearance.isFirst}${appearance.speaks}`,
    suits,
    isKin: sort === 'kin',
    isFirst,
    isBusiest,
    isPublic: actor.kind === 'organisation' && isPublicName(actor.name),
    spoke: scene.speaker === actor.id,
    times: Math.min(appearance?.count ?? 0, 4),
    beside: beside === null ? 'none' : beside.actor === actor.id ? beside.where : 'other',
    paragraphs: appearance === null ? 'x' : Math.min(scene.paragraph - appearance.paragraph, 3),
    touched: appearance === null ? 'new' : Math.min(scene.sentence - appearance.touched, 4),
    suiting: suits ? Math.min(suiting, 4) : 'x',
    total: Math.min(actor.mentions.length, 6),
    ruled: ruled === null ? 'none' : ruled === actor.id ? 'same' : 'other',
    isBehindQuote,
    hasNamesake: scene.hasNamesake(actor),
  };
}

/** Sentences since the last mention. */
function awayOf(appearance: Appearance | null, sentence: number): ActorRow['away'] {
  if (appearance === null) return 'new';
  const away = sentence - appearance.sentence;
  return AWAY[away] ?? (away <= 8 ? '4-8' : '9+');
}

const AWAY = ['0', '1', '2', '3'] as const;
