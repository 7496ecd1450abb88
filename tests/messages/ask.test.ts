import { describe, expect, it, vi } from 'vitest';
import { ask } from '../../src/messages/ask.ts';
import { backgroundContract } from '../../src/messages/contracts/background-contract.ts';
import { pageContract } from '../../src/messages/contracts/page-contract.ts';
import { failed, succeeded } from '../../src/messages/envelopes/envelope.ts';
import { sampleAnalysis, sampleArticle } from './sample-messages.ts';

const lost = () => Promise.reject(new Error('Could not establish connection.'));
const unheard = () => Promise.resolve(undefined);
const done = () => Promise.resolve({ ok: true, value: null });
const pdf = () => Promise.resolve({ ok: false, failure: { kind: 'pdf' } });
const garbage = () => Promise.resolve({ ok: true, value: 'null' });
const unnamed = () => Promise.resolve({ ok: false, failure: { kind: 'mood' } });

describe('an answer', () => {
  const cases = [
    { what: 'comes', answers: [done], asked: 1, result: succeeded(null) },
    { what: 'is a failure', answers: [pdf], asked: 1, result: failed('pdf') },
    { what: 'is lost, and asked for again', answers: [lost, done], asked: 2, result: succeeded(null) },
    { what: 'is not given, and asked for again', answers: [unheard, done], asked: 2, result: succeeded(null) },
    { what: 'never comes', answers: [lost, unheard], asked: 2, result: failed('no-answer') },
    { what: 'has another shape', answers: [garbage], asked: 1, result: failed('internal') },
    { what: 'fails for a reason that we do not know', answers: [unnamed], asked: 1, result: failed('internal') },
  ];

  it.each(cases)('$what', async ({ answers, asked, result }) => {
    const send = vi.fn();
    for (const answer of answers) send.mockImplementationOnce(answer);
    expect(await ask(backgroundContract, send, 'read-tab', { tabId: 7 })).toEqual(result);
    expect(send).toHaveBeenCalledTimes(asked);
    expect(send).toHaveBeenLastCalledWith({ type: 'read-tab', tabId: 7 });
  });

  it('that cannot even be asked for is none', async () => {
    const send = () => {
      throw new TypeError('browser.runtime is undefined');
    };
    expect(await ask(backgroundContract, send, 'read-tab', { tabId: 7 })).toEqual(failed('no-answer'));
  });
});

describe('nothing is lost on the way', () => {
  it('of an analysis', async () => {
    const send = () => Promise.resolve(succeeded(sampleAnalysis));
    expect(await ask(backgroundContract, send, 'analyse', { article: sampleArticle })).toEqual(
      succeeded(sampleAnalysis),
    );
  });

  it('of an article', async () => {
    const page = { readingId: 'a-1', article: sampleArticle, analysis: null };
    expect(await ask(pageContract, () => Promise.resolve(succeeded(page)), 'get-page', {})).toEqual(succeeded(page));
  });
});
