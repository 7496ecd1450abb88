import { expect, it } from 'vitest';
import { parseAddress } from '../../../../src/core/article/address/parse-address.ts';

const BASE = parseAddress('https://news.example/world/', null);

it.each([
  ['HTTP://News.Example:80/a?b=1#c?d', 'news.example', '/a', [{ name: 'b', value: '1' }]],
  ['https://ada:key@news.example:8080', 'news.example:8080', '/', []],
  ['https://news.example?b=c/d', 'news.example', '/', [{ name: 'b', value: 'c/d' }]],
  ['https://news.example/a:b//c', 'news.example', '/a:b//c', []],
  ['//coast.example/a', 'coast.example', '/a', []],
  ['/a:b?c=d=e', 'news.example', '/a:b', [{ name: 'c', value: 'd=e' }]],
])('%s is on %s at %s', (text, host, path, parameters) =>
  expect(parseAddress(text, BASE)).toEqual({ host, path, parameters }),
);

it.each(['javascript:void(0)', 'mailto:ada@byron.example', 'a/b', 'https:/a', 'https://', '#a', ''])(
  '%s is no web address',
  (text) => expect(parseAddress(text, BASE)).toBeNull(),
);
