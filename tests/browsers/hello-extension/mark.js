/**
 * Put into the page by `scripting.executeScript`: paints the first paragraph's first nine letters with the Highlight API,
 * and styles a box in a closed shadow root in two ways. Answers with the box's computed colours.
 */
(() => {
  const words = document.createRange();
  const text = document.querySelector('p').firstChild;
  words.setStart(text, 0);
  words.setEnd(text, 9);
  CSS.highlights.set('hello-quote', new Highlight(words));

  const host = document.createElement('hello-host');
  const root = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  box.setAttribute('part', 'box');
  box.textContent = 'A card';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('div { color: rgb(9 8 7); }');
  root.adoptedStyleSheets = [sheet];
  root.append(box);
  document.documentElement.append(host);

  const { color, backgroundColor } = getComputedStyle(box);
  return { color, backgroundColor };
})();
