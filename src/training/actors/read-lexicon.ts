import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FAMOUS_PEOPLE } from '../../core/actors/lists/people/famous-people.ts';
import { COUNTRIES } from '../../core/actors/lists/world/countries.ts';
import { FAMOUS_ORGANISATIONS } from '../../core/actors/lists/world/famous-organisations.ts';
import { NATIONALITIES } from '../../core/actors/lists/world/nationalities.ts';
import { foldAccents, packClusters } from '../../core/actors/model/document/describe-word.ts';
import { hashText, mixHashes } from '../../core/actors/model/hash.ts';
import { keyOfName, keyOfWord, NAME_SEED } from '../../core/actors/model/lexicon/lexicon-keys.ts';
import { LISTS, type ListName, LONGEST_LISTED } from '../../core/actors/model/lexicon/name-lists.ts';
import { findTokens } from '../../core/text/tokens/find-tokens.ts';

/** What the lists say: for each key the bits of its lists, and the clusters of its word. */
export type Entries = { readonly lists: Map<number, number>; readonly clusters: Map<number, number> };

const ORGANISATION_LISTS: Readonly<Record<string, ListName>> = {
  company: 'company',
  bank: 'company',
  media: 'media',
  body: 'public-body',
  agency: 'public-body',
  ministry: 'public-body',
  parliament: 'public-body',
  court: 'public-body',
  seat: 'public-body',
  club: 'club',
  league: 'club',
  party: 'party',
  'armed-group': 'party',
  ngo: 'public-body',
  union: 'public-body',
  university: 'university',
  band: 'work-or-event',
};

const WORDNET_LISTS: Readonly<Record<string, ListName>> = {
  adjective: 'nationality',
  demonym: 'nationality',
  event: 'work-or-event',
  language: 'language',
  organisation: 'public-body',
  person: 'notable',
  place: 'geography',
  'work-or-thing': 'work-or-event',
};

/** Which lists and how many clustered words go into a model; `by-kind`: organisations, each line beginning with its kind. */
export type LexiconPlan = {
  readonly files: readonly (readonly [file: string, list: ListName | 'by-kind'])[];
  /** The most frequent words, with their clusters. */
  readonly clusteredWords: number;
};

/** Reads the lists of a plan from the folder, and those that the core has as text. */
export function readLexicon(folder: string, { files, clusteredWords }: LexiconPlan): Entries {
  const entries: Entries = { lists: new Map(), clusters: new Map() };
  for (const [file, list] of files) {
    if (list === 'by-kind') addOrganisations(entries, readLines(folder, file));
    else for (const line of readLines(folder, file)) addName(entries, line.split('\t').at(-1) ?? '', list);
  }
  addWordNet(entries, readLines(folder, 'wordnet-names.tsv'));
  addCoreLists(entries);
  for (const line of readLines(folder, 'word-clusters.tsv').slice(0, clusteredWords)) {
    const [word = '', ...numbers] = line.split('\t');
    const [coarse = 0, middle = 0, fine = 0] = numbers.map(Number);
    entries.clusters.set(keyOfWord(hashText(word)), packClusters(coarse + 1, middle + 1, fine + 1));
  }
  return entries;
}

function readLines(folder: string, file: string): string[] {
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
}

function addWordNet(entries: Entries, lines: readonly string[]): void {
  for (const line of lines) {
    const [kind = '', name = ''] = line.split('\t');
    const list = WORDNET_LISTS[kind];
    if (list !== undefined) addName(entries, name, list);
  }
}

function addCoreLists(entries: Entries): void {
  for (const line of COUNTRIES.split('\n')) {
    for (const name of (line.split('\t')[1] ?? '').split('|')) addName(entries, name, 'country');
  }
  for (const name of NATIONALITIES.split('\n')) addName(entries, name, 'nationality');
  for (const line of FAMOUS_PEOPLE.split('\n')) {
    line.split('|').forEach((name, index) => {
      addName(entries, name, index === 0 ? 'person' : 'person-alias');
    });
  }
  addOrganisations(entries, FAMOUS_ORGANISATIONS.split('\n'));
}

function addOrganisations(entries: Entries, lines: readonly string[]): void {
  for (const line of lines) {
    const [kind = '', names = ''] = line.split('\t');
    names.split('|').forEach((name, index) => {
      addName(entries, name, ORGANISATION_LISTS[kind] ?? 'public-body');
      if (index > 0) addName(entries, name, 'organisation-alias');
    });
  }
}

function addName(entries: Entries, name: string, list: ListName): void {
  const tokens = findTokens(name.replace(/^the /i, ''));
  if (tokens.length === 0 || tokens.length > LONGEST_LISTED) return;
  const hash = tokens.reduce((seed, { text }) => mixHashes(seed, hashText(foldAccents(text.toLowerCase()))), NAME_SEED);
  const key = tokens.length === 1 ? keyOfWord(hash) : keyOfName(hash);
  entries.lists.set(key, (entries.lists.get(key) ?? 0) | (1 << LISTS.indexOf(list)));
}
