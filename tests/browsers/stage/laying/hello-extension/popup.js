const site = { origins: ['http://127.0.0.1/*'] };

chrome.runtime.sendMessage('count').then(({ counted }) => {
  document.querySelector('#count').textContent = `Counted to ${counted}`;
});

document.querySelector('#grant').addEventListener('click', () => chrome.permissions.request(site));
document.querySelector('#take-back').addEventListener('click', () => chrome.permissions.remove(site));
