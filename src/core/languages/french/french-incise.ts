import type { LanguagePack } from '../pack.ts';

/** What leads to who speaks, beside what points at somebody known. */
const OPENERS = "un |une |l[’']";

/** Titles in small letters, before a name. */
const TITLES = 'dom|mgr|sœur|frère|père|mère|maître';

/** What goes before the participle of a verb of speech, or has a pronoun hang on it. */
const AUXILIARIES = 'a|ont|avait|aurait';

/**
 * A report inside the marks, from the comma or mark before it: ", dit-il", ", a-t-elle dit", ", confie la patronne",
 * ", aurait confié la patronne", ", a ensuite confié Ada Byron", ", a par ailleurs confié Ada Byron".
 *
 * @param verbs the forms of verbs of speech.
 */
export function frenchIncise({ definites, enclitics }: LanguagePack, verbs: readonly string[]): RegExp {
  const verb = `(?:${verbs.join('|')})`;
  const starts = [...definites].filter((word) => /\p{L}{2}/u.test(word)).join('|');
  const withPronoun = `(?:s[’'])?(?:${verb}|${AUXILIARIES})(?:-t)?-(?:${[...enclitics].join('|')})\\b`;
  const withName = `(?:${AUXILIARIES}) (?:\\p{Ll}+ ){0,2}${verb} \\p{Lu}`;
  const withSubject = `(?:s[’']|se |aurait )?${verb} (?:\\p{Lu}|${OPENERS}|(?:${starts}) |(?:${TITLES}) \\p{Lu})`;
  return new RegExp(`[,!?] (?=${withPronoun}|${withName}|${withSubject})`, 'u');
}
