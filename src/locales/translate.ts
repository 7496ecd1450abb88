import type { en } from './en.ts';

/**
 * The interface's words, in the language that the browser chose.
 *
 *     t('mentionPosition', { position: '3', total: '7' })   // '3 of 7'
 *     t.count('mentions', 1)                                 // '1 mention'
 *
 * A key that the catalogue lacks, and a placeholder left out, are errors of type.
 */
export type Translate = {
  <K extends PlainKey>(key: K, ...words: WordsOf<K>): string;
  /** The form of a counted text that fits the number, the number itself written as the language writes it. */
  count(key: CountedKey, count: number): string;
  /** The language of the words (BCP 47): that of the catalogue, not necessarily the browser's. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
};

/** Every key of the catalogue. */
export type MessageKey = keyof typeof en;

/** A counted text: its key without `_one`, `_other`. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

type PlainKey = Exclude<MessageKey, `${CountedKey}_${Intl.LDMLPluralRule}`>;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type WordsOf<K extends PlainKey> = [Placeholders<(typeof en)[K]['message']>] extends [never]
  ? []
  : [words: Readonly<Record<Placeholders<(typeof en)[K]['message']>, string>>];
