/** When this background started: another start gives another number. */
const born = performance.timeOrigin;

chrome.runtime.onMessage.addListener((message, _sender, reply) => {
  if (message !== 'count') return false;
  count().then(reply);
  return true;
});

async function count() {
  const { counted = 0 } = await chrome.storage.local.get('counted');
  await chrome.storage.local.set({ counted: counted + 1 });
  return { counted: counted + 1, born };
}
