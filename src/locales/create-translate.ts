import type { CountedKey, Translate } from './translate.ts';

/**
 * Makes the function that gives the interface its words.
 *
 *     const t = createTranslate(browser.i18n.getMessage);
 *     t('tabQuotes')   // 'Quotes'
 *
 * The words are read through the browser's `i18n.getMessage` and not from a bundled catalogue: the browser chooses the
 * language, falls back word by word to English where a translation has gaps, and shows the same language in the
 * manifest's texts; and no bundle grows with the number of languages, least of all the one put into every page.
 *
 * @param messageOf the raw text of a key, `''` if there is none, as `i18n.getMessage` answers
 */
export function createTranslate(messageOf: (key: string) => string): Translate {
  const read = remembering(messageOf);
  const language = read('language') || 'en';
  // Made when the first count is said: they take milliseconds, and what is opened shall be seen at once.
  let plural: Intl.PluralRules | null = null;
  let number: Intl.NumberFormat | null = null;

  /** Other languages have forms that English lacks (`mentions_few`): such a key stands in their catalogue alone. */
  const countedText = (key: CountedKey, count: number): string => {
    plural ??= new Intl.PluralRules(language);
    return read(`${key}_${plural.select(count)}`) || read(`${key}_other`);
  };
  const written = (count: number): string => {
    number ??= new Intl.NumberFormat(language);
    return number.format(count);
  };

  const plain = (key: string, words: Readonly<Record<string, string>> = {}) => fill(read(key), words);
  return Object.assign(plain, {
    count: (key: CountedKey, count: number) => fill(countedText(key, count), { count: written(count) }),
    language,
    direction: read('direction') === 'rtl' ? ('rtl' as const) : ('ltr' as const),
  });
}

/** Fills in every place at once, so that braces in the words themselves stay what they are. */
function fill(message: string, words: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
}

/** A list of 300 notes asks for the same few words 3,000 times, and each time is a call into the browser. */
function remembering(messageOf: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const message = known.get(key) ?? messageOf(key);
    known.set(key, message);
    return message;
  };
}
