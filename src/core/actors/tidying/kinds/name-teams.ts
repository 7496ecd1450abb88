import { onceByLanguage } from '../../../languages/once-by-language.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { describeForm } from '../../grouping/form.ts';
import { OPPONENT_WORDS } from '../../lists/words/sport/opponent-words.ts';
import { SPORT_WORDS } from '../../lists/words/sport/sport-words.ts';
import { PLAYING_NATIONS } from '../../lists/world/sport/playing-nations.ts';
import type { Name } from '../../name.ts';
import { isCountry } from '../../roles/nouns/is-country.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { isInsidePlace } from '../is-inside-place.ts';

const NATIONS = parseWordList(PLAYING_NATIONS);

const SPORT = parseWordList(SPORT_WORDS);

/** What stands before an opponent, and nothing where no words of the language are known. */
const beforeOpponent = onceByLanguage(({ code }) => {
  const words = wordsOfClass(OPPONENT_WORDS, code, ', ');
  return words.size === 0 ? /(?!)/ : new RegExp(`(?<!\\p{L})(?:${[...words].join('|')}) $`, 'u');
});

/** With what each of these begins. */
const FIGURE = /^ \d/;

/** What follows the team that lost: " 31-27". */
const RESULT = /^ \d{1,3}[-–]\d{1,3}(?![\p{L}\p{N}–-])/u;

/** Between the teams of a result: " 112, ", " 2 (OT) ". */
const SCORE = /^ \d{1,3}(?: \([^()]{1,6}\))?,? $/u;

/** What follows the second of them. */
const LAST_SCORE = /^ \d{1,3}(?![\p{L}\p{N}%°]|[.,:-]\d)/u;

/**
 * Makes teams of towns that have a result or are played in an article about sport, and of the same towns wherever
 * nothing is in them.
 *
 *     Norham 4, Velkay 2. … Norham (place) won      → teams both, three times
 *     beat Velkay 4-2                               → a team
 *     lost 2-0 to Velkay, drew with Velkay          → a team, in an article about sport
 *     Auckland 11-15, rain                          → a place: it may be the weather
 *     in Norham … Japan 4, Wales 2                  → places: nations play as what they are
 */
export function nameTeams(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const opponents = findOpponents(text, names, pack);
  const teams = findTeams(text, names, opponents, pack);
  if (teams.size === 0) return names;
  return changeNames(names, (name) =>
    name.kind === 'place' &&
    teams.has(describeForm(text, name).key) &&
    (opponents.has(name) || !isInsidePlace(text, name, pack))
      ? changeName(name, { kind: 'organisation', evidence: { rule: 'team', words: null } })
      : name,
  );
}

const NOBODY: ReadonlySet<Name> = new Set();

/** The places that somebody plays, in an article about sport. */
function findOpponents(text: string, names: readonly Name[], pack: LanguagePack): ReadonlySet<Name> {
  const opponents = new Set<Name>();
  const leads = beforeOpponent(pack);
  for (const name of names) if (name.kind === 'place' && isBehindPlaying(text, name.start, leads)) opponents.add(name);
  return opponents.size === 0 || isAboutSport(text) ? opponents : NOBODY;
}

/** "lost 2-0 to Norham". */
function isBehindPlaying(text: string, start: number, leads: RegExp): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return leads.test(before.replace(/ \d{1,3}[-–]\d{1,3}(?= )/u, ''));
}

/** Longer than the longest words before an opponent, and a result. */
const REACH = 30;

/** Two words of sport. */
function isAboutSport(text: string): boolean {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    if (SPORT.has(word) && found.add(word).size === 2) return true;
  }
  return false;
}

function findTeams(
  text: string,
  names: readonly Name[],
  opponents: ReadonlySet<Name>,
  pack: LanguagePack,
): ReadonlySet<string> {
  const teams = new Set<string>();
  const add = (name: Name) => {
    const words = text.slice(name.start, name.end);
    const isTown = name.kind === 'place' && !isCountry(words) && !NATIONS.has(words);
    if (isTown && (opponents.has(name) || !isInsidePlace(text, name, pack))) teams.add(describeForm(text, name).key);
  };
  for (const opponent of opponents) add(opponent);
  names.forEach((name, index) => {
    const after = text.slice(name.end, name.end + LONGEST);
    if (!FIGURE.test(after)) return;
    if (RESULT.test(after) && /\p{Ll} $/u.test(text.slice(Math.max(0, name.start - 2), name.start))) add(name);
    const other = names[index + 1];
    if (other === undefined || !SCORE.test(text.slice(name.end, other.start))) return;
    if (!LAST_SCORE.test(text.slice(other.end, other.end + LONGEST))) return;
    add(name);
    add(other);
  });
  return teams;
}

/** Longer than the longest result. */
const LONGEST = 10;
