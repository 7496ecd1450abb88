import type { LanguagePack } from '../pack.ts';

/** How a language prints speech, and what its marks hold that is none. */
export type MarkWords = {
  /** Whether a dash at the start of a paragraph begins speech: “— Não, disse ela.” */
  readonly speaksWithDashes: boolean;
  /** Whether commas and stops stand behind the marks that they go with: „…“, sagte Ada. */
  readonly pointsBehindMarks: boolean;
  /** Whether words in marks that the next paragraph opens again are one quote, and not one a paragraph. */
  readonly joinsParagraphs: boolean;
  /** Whether the words of a headline have capitals: *Town Says No*. */
  readonly capitalizesHeadlines: boolean;
  /** What begins a report inside the marks, made of the forms of verbs of speech: « Non*, dit* Ada, jamais. » */
  readonly incise: ((pack: LanguagePack, verbs: readonly string[]) => RegExp) | null;
  /** Words for who asks and who answers in interviews without marks: I, my, you. Empty: only those with labels are read. */
  readonly dialogueWords: ReadonlySet<string>;
  /**
   * Words for who answers alone, where explainers ask as their readers would, “What should you do?”, so that only an answer
   * without marks tells that it is an interview. Empty: either tells.
   */
  readonly answerWords: ReadonlySet<string>;
  /** Whether speakers are sought in marks too, where names of newspapers, parties and bands stand: die *»Norhamer Post«*. */
  readonly marksNames: boolean;
  /** Words before marks that name or title something: called, dubbed, titled, "so-called". */
  readonly namingWords: ReadonlySet<string>;
  /** Words that send a reader to another text, in brackets before its title: see. */
  readonly referringWords: ReadonlySet<string>;
  /** Words of what has a title: book, film, series. */
  readonly workWords: ReadonlySet<string>;
  /** What bears words to be read, and where on it: sign, banner, chalk. */
  readonly signs: ReadonlySet<string>;
  /** What a crowd cries, as a noun that "of" leads on from: *chants* of. Empty where a song or a word may follow as well. */
  readonly cries: ReadonlySet<string>;
  /** Who makes what has a title, and leads on to it: author *of*, host *of*. */
  readonly makers: ReadonlySet<string>;
  /** What leads to a theme, behind whose words a headline quotes: “…”: Ada Byron *on* her year abroad. */
  readonly themes: ReadonlySet<string>;
};
