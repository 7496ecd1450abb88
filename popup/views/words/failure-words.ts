import type { MessageKey } from '../../../src/locales/translate.ts';
import type { FailureKind } from '../../../src/messages/failure.ts';
import type { PictureName } from '../../../src/ui/picture.tsx';

type FailureWords = {
  readonly title: MessageKey & `${string}Title`;
  readonly advice: MessageKey & `${string}Advice`;
  readonly picture: PictureName;
  /** Whether reading once more may help. */
  readonly canRetry: boolean;
};

const INTERNAL = { title: 'internalTitle', advice: 'internalAdvice', picture: 'warning', canRetry: true } as const;
const NO_ANSWER = { title: 'noAnswerTitle', advice: 'noAnswerAdvice', picture: 'clock', canRetry: true } as const;

/** What the popup says of each failure to read a page. */
export const FAILURE_WORDS: Readonly<Record<FailureKind, FailureWords>> = {
  'browser-page': { title: 'browserPageTitle', advice: 'browserPageAdvice', picture: 'window', canRetry: false },
  pdf: { title: 'pdfTitle', advice: 'pdfAdvice', picture: 'sheet', canRetry: false },
  'no-access': { title: 'noAccessTitle', advice: 'noAccessAdvice', picture: 'lock', canRetry: false },
  'no-answer': NO_ANSWER,
  // These two belong to jumps; should reading fail with one, the page changed while it was read.
  'old-reading': NO_ANSWER,
  'passage-gone': NO_ANSWER,
  // These belong to notes (see `noteFailureWords`); reading the page fails with none of them.
  'store-closed': INTERNAL,
  'store-blocked': INTERNAL,
  'store-newer': INTERNAL,
  'store-full': INTERNAL,
  'note-gone': INTERNAL,
  'note-damaged': INTERNAL,
  refused: INTERNAL,
  internal: INTERNAL,
};
