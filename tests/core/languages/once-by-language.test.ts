import { describe, expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../src/core/languages/english/english-pack.ts';
import { FRENCH_PACK } from '../../../src/core/languages/french/french-pack.ts';
import { GERMAN_PACK } from '../../../src/core/languages/german/german-pack.ts';
import { onceByLanguage } from '../../../src/core/languages/once-by-language.ts';

describe('onceByLanguage', () => {
  it('makes a thing when it is first asked for, and once for each language', () => {
    const asked: string[] = [];
    const codeOf = onceByLanguage(({ code }) => {
      asked.push(code);
      return code;
    });

    expect([GERMAN_PACK, FRENCH_PACK, GERMAN_PACK].map(codeOf)).toEqual(['de', 'fr', 'de']);
    expect(asked).toEqual(['de', 'fr']);
  });

  it('makes it once for the languages of a group', () => {
    const groupOf = ({ code }: { readonly code: string }): string => (code === 'en' ? 'english' : 'european');
    const firstOf = onceByLanguage(({ code }) => code, groupOf);

    expect([GERMAN_PACK, ENGLISH_PACK, FRENCH_PACK].map(firstOf)).toEqual(['de', 'en', 'de']);
  });
});
