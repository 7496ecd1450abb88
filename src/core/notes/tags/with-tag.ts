import { TAG_COMMAS } from './tag-commas.ts';

/**
 * The field with its last tag completed, ready for the next.
 *
 *     withTag('budget, cl', 'climate')   // 'budget, climate, '
 */
export function withTag(written: string, tag: string): string {
  const before = written.slice(0, written.length - (written.split(TAG_COMMAS).at(-1) ?? '').length);
  return `${before}${before === '' || /\s$/.test(before) ? '' : ' '}${tag}, `;
}
