/**
 * Put into the page by `scripting.executeScript`: paints the first paragraph's first nine letters with the Highlight API,
 * and styles a box in a closed shadow root in three ways. Answers with the box's computed colours.
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
  const style = document.createElement('style');
  style.textContent = 'div { outline-color: rgb(4 5 6); }';
  root.append(style, box);
  document.documentElement.append(host);

  const { color, backgroundColor, outlineColor } = getComputedStyle(box);
  return { color, backgroundColor, outlineColor };
})();
