import { describe, expect, it } from 'vitest';
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
});
