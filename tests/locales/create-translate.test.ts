import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/locales/create-translate.ts';

/** A language with more forms than English has. */
const polish: Readonly<Record<string, string>> = {
  language: 'pl',
  direction: 'ltr',
  tabQuotes: 'Cytaty',
  mentionPosition: '{total}: {position}',
  mentions_one: '{count} wzmianka',
  mentions_few: '{count} wzmianki',
  mentions_other: '{count} wzmianek',
};

describe('createTranslate', () => {
  const t = createTranslate((key) => polish[key] ?? '');

  it('gives the text of a key', () => {
    expect(t('tabQuotes')).toBe('Cytaty');
  });

  it('fills in words by name, in the order of the language', () => {
    expect(t('mentionPosition', { position: '3', total: '7' })).toBe('7: 3');
  });

  it('leaves braces in the words alone', () => {
    expect(t('mentionPosition', { position: '{total}', total: '7' })).toBe('7: {total}');
  });

  it('chooses the plural form of the language of the catalogue', () => {
    expect([1, 3, 5].map((count) => t.count('mentions', count))).toEqual(['1 wzmianka', '3 wzmianki', '5 wzmianek']);
  });

  it('writes numbers as the language does', () => {
    expect(t.count('mentions', 12_345)).toBe('12\u00a0345 wzmianek');
  });

  it('takes the form for any number where a form is missing', () => {
    const gap = createTranslate((key) => (key === 'mentions_few' ? '' : (polish[key] ?? '')));
    expect(gap.count('mentions', 3)).toBe('3 wzmianek');
  });

  it('knows language and direction', () => {
    const arabic = createTranslate((key) => ({ language: 'ar', direction: 'rtl' })[key] ?? '');
    expect([t.language, t.direction]).toEqual(['pl', 'ltr']);
    expect([arabic.language, arabic.direction]).toEqual(['ar', 'rtl']);
  });

  it('stands on English while the browser answers nothing', () => {
    expect(createTranslate(() => '').language).toBe('en');
  });
});
