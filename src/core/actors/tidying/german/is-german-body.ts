import { EUROPEAN_WORDS } from '../../lists/words/european-words.ts';
import { germanNouns } from './german-nouns.ts';

/** Endings; what is shorter, such as "sa", ends other nouns too. */
const ENDINGS: readonly string[] = [...germanNouns('body'), ...organisationWords().filter((word) => word.length > 3)];

/**
 * Whether a German noun is what institutions, firms and parties are called by.
 *
 *     isGermanBody('Strahlenschutzamt')   // true
 *     isGermanBody('Sicherheitsrats')     // true: a genitive
 *     isGermanBody('Zinsen')              // false
 */
export function isGermanBody(noun: string): boolean {
  const lower = noun.toLowerCase();
  const nominative = lower.replace(/e?s$/, '');
  return ENDINGS.some((ending) => lower.endsWith(ending) || nominative.endsWith(ending));
}

function organisationWords(): string[] {
  const line = EUROPEAN_WORDS.split('\n').find((own) => own.startsWith('organisation\t')) ?? '';
  return line.slice('organisation\t'.length).split(' ');
}
