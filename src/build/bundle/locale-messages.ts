import type { Message } from '../../locales/message.ts';

/**
 * A catalogue in the form of Chrome's and Firefox's `_locales/<language>/messages.json`, as text.
 *
 *     localeMessages({ tabQuotes: { message: 'Quotes', description: '…' } })
 *
 * Throws on a key or a text that the browsers would misread: they take keys without regard to case and read `$` as the
 * begin of a placeholder of their own.
 */
export function localeMessages(catalogue: Readonly<Record<string, Message>>): string {
  const seen = new Set<string>();
  for (const [key, { message }] of Object.entries(catalogue)) {
    if (!/^\w+$/.test(key)) throw new Error(`message key with other than letters, digits and _: ${key}`);
    if (seen.has(key.toLowerCase())) throw new Error(`message key twice, but for its case: ${key}`);
    if (message.includes('$')) throw new Error(`message with a $, which browsers read as a placeholder: ${key}`);
    seen.add(key.toLowerCase());
  }
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}
