import { describe, expect, it } from 'vitest';
import { localeMessages } from '../../../src/build/bundle/locale-messages.ts';
import { en } from '../../../src/locales/en.ts';

describe('localeMessages', () => {
  it('writes what the browsers read', () => {
    const text = localeMessages({ tabQuotes: { message: 'Quotes', description: 'A tab.' } });
    expect(JSON.parse(text)).toEqual({ tabQuotes: { message: 'Quotes', description: 'A tab.' } });
  });

  it('takes our own catalogue', () => {
    expect(Object.keys(JSON.parse(localeMessages(en)))).toEqual(Object.keys(en));
  });

  const message = { message: 'x', description: 'x' };
  const refused = [
    { what: 'a key with a dot', catalogue: { 'tab.quotes': message } },
    { what: 'two keys that differ only in case', catalogue: { tabquotes: message, tabQuotes: message } },
    { what: 'a dollar sign in a text', catalogue: { price: { message: '$5', description: 'x' } } },
  ];

  it.each(refused)('refuses $what', ({ catalogue }) => {
    expect(() => localeMessages(catalogue)).toThrow(/message/);
  });
});
