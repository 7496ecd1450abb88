import { parseWordList } from '../../../../text/word-lists/parse-word-list.ts';
import { describeForm } from '../../../grouping/form.ts';
import { WORDS } from '../../../known/known-words.ts';
import { ENTERING_WORDS } from '../../../lists/words/entering-words.ts';
import type { Name } from '../../../name.ts';
import { changeName } from '../../change-name.ts';
import { changeNames } from '../../change-names.ts';
import { wordBefore } from '../../word-before.ts';

/**
 * Makes one-word names agree with the rest of the article: who is once named in full is a person under the surname
 * too.
 *
 *     John Kerry … Kerry (organisation)                             → Kerry (person)
 *     Tarik Velk … Tarik (organisation)                             → Tarik (person)
 *     Tarik Velk … the Tarik Bank … Tarik (organisation)            → stays: the bank's name
 *     Ada London … London (place)                                   → both stay: London is known as a place
 *     Ada London … London said (place)                              → people both, if nothing is in, from or near London
 *     Will Ford … Ford, Ford, Ford (organisation)                   → stays: a firm, whose head has its name
 *     Putin (organisation)                                          → person: a list knows him as nothing else
 *     Nato, Nato (person), Nato (organisation)                     → organisations all: a list knows it as one
 *     Velk, Velk, Velk (organisation)                               → people all: twice against once
 *     the island of Skerrow … on Skerrow … reach Skerrow (person)   → a place: nobody has that surname
 */
export function alignKinds(text: string, names: readonly Name[]): Name[] {
  const { surnames, givenNames, votes, places, bodies } = countKinds(text, names);
  const speaking = findSpeaking(text, names, surnames);
  return changeNames(names, (name) => {
    const { key, kind: known } = describeForm(text, name);
    const vote = votes.get(key) ?? 0;
    if (
      name.kind !== 'person' &&
      vote > -SURE &&
      (known === 'person' || (surnames.has(key) && (known !== name.kind || speaking.has(key))))
    ) {
      const rule = known === 'person' ? 'known-name' : 'surname';
      return changeName(name, { kind: 'person', evidence: { rule, words: text.slice(name.start, name.end) } });
    }
    if (name.kind === 'organisation' && known === null && vote > -SURE && givenNames.has(key)) {
      const evidence = { rule: 'given-name', words: text.slice(name.start, name.end) };
      return changeName(name, { kind: 'person', evidence });
    }
    if (known === 'organisation' && bodies.has(key) && !surnames.has(key)) {
      const evidence = { rule: 'known-name', words: text.slice(name.start, name.end) };
      return name.kind === 'person' ? changeName(name, { kind: known, evidence }) : name;
    }
    if (name.kind === 'person' && known !== 'person' && !surnames.has(key) && (places.get(key) ?? 0) > 0) {
      return changeName(name, {
        kind: 'place',
        evidence: { rule: 'majority', words: text.slice(name.start, name.end) },
      });
    }
    if (name.kind === 'place' || vote === 0) return name;
    const kind = vote > 0 ? 'person' : 'organisation';
    return kind === name.kind
      ? name
      : changeName(name, { kind, evidence: { rule: 'majority', words: text.slice(name.start, name.end) } });
  });
}

/** What is so much oftener found to be an organisation than a person is one, whoever has that surname. */
const SURE = 3;

/** What an article says of its names by key: whose surname it is, and which kind was found oftener. */
type Kinds = {
  readonly surnames: ReadonlySet<string>;
  /** First words of people's names, with which no organisation's name begins. */
  readonly givenNames: ReadonlySet<string>;
  /** How much oftener a person than an organisation. */
  readonly votes: ReadonlyMap<string, number>;
  /** How much oftener a place than a person. */
  readonly places: ReadonlyMap<string, number>;
  /** What was found to be an organisation at least once. */
  readonly bodies: ReadonlySet<string>;
};

function countKinds(text: string, names: readonly Name[]): Kinds {
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  const firstOfBodies = new Set<string>();
  const votes = new Map<string, number>();
  const places = new Map<string, number>();
  const bodies = new Set<string>();
  for (const name of names) {
    const { words, key } = describeForm(text, name);
    if (name.kind === 'person' && words.length > 1) surnames.add(words.at(-1) ?? '');
    if (name.kind === 'person' && words.length > 2) surnames.add(words.slice(-2).join(' '));
    if (words.length > 1 && name.kind !== 'place')
      (name.kind === 'person' ? givenNames : firstOfBodies).add(words[0] ?? '');
    if (name.kind !== 'organisation') places.set(key, (places.get(key) ?? 0) + (name.kind === 'place' ? 1 : -1));
    if (name.kind === 'organisation') bodies.add(key);
    if (name.kind !== 'place') votes.set(key, (votes.get(key) ?? 0) + (name.kind === 'person' ? 1 : -1));
  }
  for (const first of firstOfBodies) givenNames.delete(first);
  return { surnames, givenNames, votes, places, bodies };
}

/** Surnames that places have too, and that speak while nothing is there. */
function findSpeaking(text: string, names: readonly Name[], surnames: ReadonlySet<string>): ReadonlySet<string> {
  const speaking = new Set<string>();
  const entered = new Set<string>();
  for (const name of names) {
    if (name.kind === 'person' || text.slice(name.start, name.end).includes(' ')) continue;
    const { key } = describeForm(text, name);
    if (!surnames.has(key)) continue;
    if (INTO.has(wordBefore(text, name) ?? '')) entered.add(key);
    if (WORDS.speech.has(/^ (\p{Ll}+)/u.exec(text.slice(name.end, name.end + 20))?.[1] ?? '')) speaking.add(key);
  }
  for (const key of entered) speaking.delete(key);
  return speaking;
}

const INTO = parseWordList(ENTERING_WORDS);
