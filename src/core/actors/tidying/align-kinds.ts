import { describeForm } from '../grouping/form.ts';
import type { Name } from '../name.ts';
import { changeNames } from './change-names.ts';

/**
 * Makes one-word names agree with the rest of the article: who is once named in full is a person under the surname
 * too.
 *
 *     John Kerry … Kerry (organisation)      → Kerry (person)
 *     Ada London … London (place)            → both stay: London is known as a place
 *     Putin (organisation)                   → person: a list knows him as nothing else
 *     Velk, Velk, Velk (organisation)        → people all: twice against once
 *     the island of Skerrow … on Skerrow … reach Skerrow (person)   → a place: nobody has that surname
 */
export function alignKinds(text: string, names: readonly Name[]): Name[] {
  const { surnames, votes, places } = countKinds(text, names);
  return changeNames(names, (name) => {
    const { key, kind: known } = describeForm(text, name);
    if (name.kind !== 'person' && (known === 'person' || (surnames.has(key) && known !== name.kind))) {
      const rule = known === 'person' ? 'known-name' : 'surname';
      return { ...name, kind: 'person', evidence: { rule, words: text.slice(name.start, name.end) } };
    }
    if (name.kind === 'person' && known !== 'person' && !surnames.has(key) && (places.get(key) ?? 0) > 0) {
      return { ...name, kind: 'place', evidence: { rule: 'majority', words: text.slice(name.start, name.end) } };
    }
    const vote = votes.get(key) ?? 0;
    if (name.kind === 'place' || vote === 0) return name;
    const kind = vote > 0 ? 'person' : 'organisation';
    return kind === name.kind
      ? name
      : { ...name, kind, evidence: { rule: 'majority', words: text.slice(name.start, name.end) } };
  });
}

/** What an article says of its names by key: whose surname it is, and which kind was found oftener. */
type Kinds = {
  readonly surnames: ReadonlySet<string>;
  /** How much oftener a person than an organisation. */
  readonly votes: ReadonlyMap<string, number>;
  /** How much oftener a place than a person. */
  readonly places: ReadonlyMap<string, number>;
};

function countKinds(text: string, names: readonly Name[]): Kinds {
  const surnames = new Set<string>();
  const votes = new Map<string, number>();
  const places = new Map<string, number>();
  for (const name of names) {
    const { words, key } = describeForm(text, name);
    if (name.kind === 'person' && words.length > 1) surnames.add(words.at(-1) ?? '');
    if (name.kind === 'person' && words.length > 2) surnames.add(words.slice(-2).join(' '));
    if (name.kind !== 'organisation') places.set(key, (places.get(key) ?? 0) + (name.kind === 'place' ? 1 : -1));
    if (name.kind !== 'place') votes.set(key, (votes.get(key) ?? 0) + (name.kind === 'person' ? 1 : -1));
  }
  return { surnames, votes, places };
}
