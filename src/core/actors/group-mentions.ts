import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/pack-of.ts';
import type { Span } from '../text/span.ts';
import type { ActorKind } from './actor.ts';
import { chooseOwners } from './grouping/choose-owners.ts';
import { isSameOrganisation } from './grouping/fitting/is-same-organisation.ts';
import { isSamePerson } from './grouping/fitting/is-same-person.ts';
import { isSamePlace } from './grouping/fitting/is-same-place.ts';
import { describeForm, type Form } from './grouping/form.ts';
import { isBareTitle } from './grouping/is-bare-title.ts';
import { joinBracketed } from './grouping/join-bracketed.ts';
import { givenNamesIn } from './grouping/narrowing/given-names-in.ts';
import type { Narrow } from './grouping/narrowing/narrow.ts';
import { narrowPeople } from './grouping/narrowing/narrow-people.ts';

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
 *     Deutschland … Deutschlands (German)        → one id
 *
 * @param lang the text's language, BCP 47
 */
export function groupMentions(text: string, mentions: readonly NamedSpan[], lang = 'en'): readonly string[] {
  const actorOf = new Map<NamedSpan, string>();
  for (const kind of ['person', 'organisation', 'place'] as const) {
    const ofKind = mentionsOf(kind, mentions);
    groupOneKind(text, ofKind, kind, packOf(lang)).forEach((key, index) => {
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

/*
 * What goes through all mentions stands in functions of its own, which call nothing large: V8 compiles whatever loops
 * long, with all that it calls, and that cost more than the grouping itself.
 */

/** The mentions of one kind, in text order. */
function mentionsOf(kind: ActorKind, mentions: readonly NamedSpan[]): NamedSpan[] {
  const ofKind: NamedSpan[] = [];
  for (const mention of mentions) if (mention.kind === kind) ofKind.push(mention);
  return ofKind.sort((a, b) => a.start - b.start);
}

/** The form of each mention. */
function formsOf(text: string, mentions: readonly NamedSpan[]): Form[] {
  const forms: Form[] = [];
  for (const mention of mentions) forms.push(describeForm(text, mention));
  return forms;
}

/** The first form of each key. */
function formsByKey(formOf: readonly Form[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const form of formOf) if (!forms.has(form.key)) forms.set(form.key, form);
  return forms;
}

/** The key of the actor for each of some names of one kind, in text order. */
function groupOneKind(
  text: string,
  mentions: readonly NamedSpan[],
  kind: ActorKind,
  pack: LanguagePack | null,
): string[] {
  const formOf = formsOf(text, mentions);
  const forms = formsByKey(formOf);
  if (pack?.hasGenitiveS === true) dropGenitives(forms, formOf);
  const owners = forms.size > MOST_FORMS ? new Map<string, string[]>() : findOwners([...forms.values()], FIT[kind]);
  const named = { text, mentions, formOf };
  if (kind === 'organisation') joinBracketed(named, owners);
  if (kind !== 'person') return chooseOwners(named, owners, () => false, TAKE_ALL);
  return chooseOwners(named, owners, isBareTitle, narrowPeople(named, givenNamesIn(formOf, owners), pack));
}

const TAKE_ALL: Narrow = { among: (_, candidates) => candidates, note: () => undefined };

/** “Norhams” is a form of “Norham”, where both stand in the text. */
function dropGenitives(forms: Map<string, Form>, formOf: Form[]): void {
  for (const [index, { key }] of formOf.entries()) {
    const nominative = key.endsWith('s') ? forms.get(key.slice(0, -1)) : undefined;
    if (nominative === undefined) continue;
    formOf[index] = nominative;
    forms.delete(key);
  }
}

/** For each form, the keys of the actors it may name: its own if no longer form fits. */
function findOwners(forms: readonly Form[], scoreFit: Fit): Map<string, string[]> {
  const longestFirst = [...forms].sort(
    (a, b) =>
      b.words.length - a.words.length ||
      Number(b.known !== null) - Number(a.known !== null) ||
      b.key.length - a.key.length,
  );
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
  return short.isShort || short.isState || long.isState;
}

function ownersOf(forms: readonly Form[], owners: ReadonlyMap<string, string[]>): string[] {
  const found = new Set<string>();
  for (const { key } of forms) for (const owner of owners.get(key) ?? [key]) found.add(owner);
  return [...found];
}
