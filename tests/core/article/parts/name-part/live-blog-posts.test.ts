import { describe, expect, it } from 'vitest';
import { partsIn } from '../parts-in.ts';

describe('the posts of a live blog', () => {
  const post = (time: string, what: string) =>
    `<div class="post"><span>${time}</span><p>${what} of the harbour’s ships left before the tide turned on Friday.</p></div>`;

  it('have a head each', () => {
    const among = post('14:05 Ada Byron', 'One') + post('13:40', 'Two') + post('12 mins ago', 'Three');
    const heads = partsIn({ among }).filter((part) => part.startsWith('post-head'));
    expect(heads).toEqual(['post-head: 14:05 Ada Byron', 'post-head: 13:40', 'post-head: 12 mins ago']);
  });

  it('are not the links to them', () => {
    const links = [2, 3, 4].map((hours) => `<p><a href="#${hours}">${hours} hours ago The ferry starts again</a></p>`);
    const posts = post('14:05', 'One') + post('13:40', 'Two') + post('13:10', 'Three');
    const heads = partsIn({ before: links.join(''), among: posts }).filter((part) => part.startsWith('post-head'));
    expect(heads).toEqual(['post-head: 14:05', 'post-head: 13:40', 'post-head: 13:10']);
  });

  it('are several: one time alone is none', () => {
    expect(partsIn({ among: post('14:05 Ada Byron', 'One') }).some((part) => part.startsWith('post-head'))).toBe(false);
  });
});
