import browser from 'webextension-polyfill';

/**
 * A sentence of the interface in the reader's language, from `_locales`; `''` if the catalogue has none of that name.
 *
 *     getMessage('quotesFound', ['12'])   // '12 quotes'
 */
export function getMessage(name: string, substitutions: readonly string[] = []): string {
  return browser.i18n.getMessage(name, [...substitutions]);
}

/** The language of the interface, BCP 47: `en-GB`. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
