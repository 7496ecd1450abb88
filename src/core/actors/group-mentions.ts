import type { Span } from '../text/span.ts';
import type { ActorKind } from './actor.ts';
import { describeForm, type Form } from './grouping/form.ts';
import { isSameOrganisation } from './grouping/is-same-organisation.ts';
import { isSamePerson } from './grouping/is-same-person.ts';
import { isSamePlace } from './grouping/is-same-place.ts';
import { SHORT_GIVEN_NAMES } from './grouping/short-given-names.ts';
import { STATE_ABBREVIATIONS } from './grouping/state-abbreviations.ts';
import { WORDS } from './known-names.ts';

type NamedSpan = Span & { readonly kind: ActorKind };

/** How well a short name fits a long one: 0 is not at all, the greatest fits best. */
type Fit = (short: Form, long: Form) => number;

const FIT = { person: isSamePerson, organisation: isSameOrganisation, place: isSamePlace } satisfies Record<
  ActorKind,
  Fit
>;

/** More distinct names of a kind than this are grouped by equality alone: keeps the time linear on strange input. */
const MOST_FORMS = 1500;

/**
 * Says which of the given names belong to one actor: an id for each, in the order given.
 *
 *     Ada Byron … Byron … Ms Byron's   → one id
 *     Bill Clinton … Hillary Clinton … Clinton   → the last is whoever of the two was named last
 */
export function groupMentions(text: string, mentions: readonly NamedSpan[]): readonly string[] {
  const actorOf = new Map<NamedSpan, string>();
  for (const kind of ['person', 'organisation', 'place'] as const) {
    const ofKind: NamedSpan[] = [];
    for (const mention of mentions) if (mention.kind === kind) ofKind.push(mention);
    ofKind.sort((a, b) => a.start - b.start);
    groupOneKind(text, ofKind, FIT[kind]).forEach((key, index) => {
      const mention = ofKind[index];
      if (mention !== undefined) actorOf.set(mention, `${kind} ${key}`);
    });
  }
  const ids = new Map<string, string>();
  return mentions.map((mention) => {
    const key = actorOf.get(mention) ?? '';
    const id = ids.get(key) ?? `actor-${ids.size + 1}`;
    ids.set(key, id);
    return id;
  });
}

/** A name follows its title within so many letters: "Secretary of State John Kerry". */
const TITLE_REACH = 14;

/** "the President", "Secretary" where a title stands for its holder. */
function isBareTitle({ words, text }: Form): boolean {
  return words.length === 1 && text.length > 3 && WORDS.title.has(text);
}

/** The key of the actor for each of some names of one kind, in text order. */
function groupOneKind(text: string, mentions: readonly NamedSpan[], scoreFit: Fit): string[] {
  const forms = new Map<string, Form>();
  const formOf: Form[] = [];
  for (const mention of mentions) {
    const form = describeForm(text, mention);
    formOf.push(form);
    if (!forms.has(form.key)) forms.set(form.key, form);
  }
  const owners = forms.size > MOST_FORMS ? new Map<string, string[]>() : findOwners([...forms.values()], scoreFit);
  if (mentions[0]?.kind === 'organisation') joinBracketed(text, mentions, formOf, owners);
  return chooseOwners(mentions, formOf, owners);
}

/**
 * What stands in brackets behind an organisation's name is another name of the same, if nobody bears it yet.
 *
 *     Union of Rail Workers (Azur)      → Azur is the union
 *     Springfield (Illinois)            → two places: the rule is for organisations alone
 */
function joinBracketed(
  text: string,
  mentions: readonly NamedSpan[],
  formOf: readonly Form[],
  owners: Map<string, string[]>,
): void {
  mentions.forEach((name, index) => {
    const [first, second] = [formOf[index], formOf[index + 1]];
    const other = mentions[index + 1];
    if (other === undefined || first === undefined || second === undefined) return;
    if (text.slice(name.end, other.start) !== ' (' || text[other.end] !== ')') return;
    const isFree = (form: Form) => owners.get(form.key)?.[0] === form.key && owners.get(form.key)?.length === 1;
    if (isFree(second)) owners.set(second.key, owners.get(first.key) ?? [first.key]);
    else if (isFree(first)) owners.set(first.key, owners.get(second.key) ?? [second.key]);
  });
}

/** For each form, the keys of the actors it may name: its own if no longer form fits. */
function findOwners(forms: readonly Form[], scoreFit: Fit): Map<string, string[]> {
  const longestFirst = [...forms].sort((a, b) => b.words.length - a.words.length || b.key.length - a.key.length);
  const owners = new Map<string, string[]>();
  const settled: Form[] = [];
  for (const form of longestFirst) {
    const fitting = findFitting(form, settled, scoreFit);
    owners.set(form.key, fitting.length === 0 ? [form.key] : ownersOf(fitting, owners));
    settled.push(form);
  }
  return owners;
}

/** Those of some longer forms that a form fits best. */
function findFitting(form: Form, settled: readonly Form[], scoreFit: Fit): Form[] {
  const fitting: Form[] = [];
  let best = 1;
  for (const long of settled) {
    const score = mayFit(form, long) ? scoreFit(form, long) : 0;
    if (score < best) continue;
    if (score > best) fitting.length = 0;
    best = score;
    fitting.push(long);
  }
  return fitting;
}

/**
 * Whether two names may name one actor at all: most pairs need no closer look, since whatever fits begins a word with
 * the same letter, if it is no alias, nickname or abbreviation.
 */
function mayFit(short: Form, long: Form): boolean {
  if ((short.initials & long.initials) !== 0 || (short.known !== null && short.known === long.known)) return true;
  return SHORT_GIVEN_NAMES.has(short.key) || STATE_ABBREVIATIONS.has(short.key) || STATE_ABBREVIATIONS.has(long.key);
}

function ownersOf(forms: readonly Form[], owners: ReadonlyMap<string, string[]>): string[] {
  const found = new Set<string>();
  for (const { key } of forms) for (const owner of owners.get(key) ?? [key]) found.add(owner);
  return [...found];
}

/** Of several actors who bear a name, the one named last before it, else the first named after it. */
function chooseOwners(
  mentions: readonly NamedSpan[],
  formOf: readonly Form[],
  owners: ReadonlyMap<string, string[]>,
): string[] {
  const lastSeen = new Map<string, number>();
  const firstSeen = findFirstUses(formOf, owners);
  const chosen: string[] = [];
  formOf.forEach((form, index) => {
    const candidates = isBareTitle(form) ? [holderOf(index)] : (owners.get(form.key) ?? [form.key]);
    let owner = candidates[0] ?? form.key;
    for (const candidate of candidates) if (rank(candidate) > rank(owner)) owner = candidate;
    lastSeen.set(owner, index);
    chosen.push(owner);
  });
  return chosen;

  /** Who bears a bare title: the one whose name follows at once, else the one who was named last. */
  function holderOf(index: number): string {
    const [title, next] = [mentions[index], mentions[index + 1]];
    const isNear = title !== undefined && next !== undefined && next.start - title.end < TITLE_REACH;
    const holder = isNear ? formOf[index + 1] : formOf.slice(0, index).findLast((form) => !isBareTitle(form));
    const key = (holder ?? formOf[index])?.key ?? '';
    return owners.get(key)?.[0] ?? key;
  }

  function rank(owner: string): number {
    return lastSeen.get(owner) ?? -(firstSeen.get(owner) ?? mentions.length) - 1;
  }
}

/** Where each actor is named first by a name that only it bears. */
function findFirstUses(formOf: readonly Form[], owners: ReadonlyMap<string, string[]>): Map<string, number> {
  const first = new Map<string, number>();
  formOf.forEach(({ key }, index) => {
    const own = owners.get(key) ?? [];
    const only = own.length === 1 ? own[0] : undefined;
    if (only !== undefined && !first.has(only)) first.set(only, index);
  });
  return first;
}
