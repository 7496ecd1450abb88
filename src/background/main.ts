import { analyse } from '../core/analyse.ts';
import { answerRequests } from '../messages/answer-requests.ts';
import { backgroundContract } from '../messages/background-contract.ts';
import { succeeded } from '../messages/envelope.ts';
import { readAsset } from '../platform/assets.ts';
import { listenToMessages } from '../platform/messages.ts';
import { thisExtension } from '../platform/runtime.ts';
import { injectFiles, probePage } from '../platform/scripting.ts';
import { findTab } from '../platform/tabs.ts';
import { createModelLoader } from './create-model-loader.ts';
import { readTab } from './read-tab.ts';

// The browser stops the background when it is idle and starts it for the next message: what is kept in memory (the
// models) is read again then.
const modelFor = createModelLoader(readAsset);
const answer = answerRequests(
  backgroundContract,
  {
    'read-tab': ({ tabId }) => readTab(tabId, { findTab, probePage, injectFiles }),
    analyse: async ({ article }) => succeeded(analyse(article, await modelFor(article.lang))),
  },
  thisExtension(),
);
listenToMessages(answer, new AbortController().signal);
