import { createTranslate } from '../../src/locales/create-translate.ts';
import { en } from '../../src/locales/en.ts';
import type { Message } from '../../src/locales/message.ts';

const catalogue: Readonly<Record<string, Message>> = en;

/** The interface's words as a browser set to English gives them. */
export const english = createTranslate((key) => catalogue[key]?.message ?? '');
