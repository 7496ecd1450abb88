import type { Span } from '../../../text/span.ts';
import type { Named } from '../named.ts';

/**
 * Where each form of a name stands, by its key.
 *
 *     Ada Velk … Velk … Ada Velk   → ada velk: two, velk: one
 */
export function namesByKey({ mentions, formOf }: Named): ReadonlyMap<string, readonly Span[]> {
  const names = new Map<string, Span[]>();
  formOf.forEach(({ key }, index) => {
    const mention = mentions[index];
    if (mention === undefined) return;
    const own = names.get(key);
    if (own === undefined) names.set(key, [mention]);
    else own.push(mention);
  });
  return names;
}
