import { describe } from 'vitest';
import { checkParts } from './check-parts.ts';

describe('notes, kickers and repeats', () => {
  checkParts([
    {
      what: 'what the editors correct',
      page: { after: '<p>Correction: The harbour has four quays, not five as we wrote at first.</p>' },
      parts: ['correction: Correction: The harbour has four quays, not five as we wrote at first.'],
    },
    {
      what: 'the same in other tongues and brackets',
      page: {
        after: '<p>【訂正】埠頭は五つではなく四つでした。</p><p>Уточнение: причалов четыре, а не пять.</p>',
      },
      parts: [
        'correction: 【訂正】埠頭は五つではなく四つでした。',
        'correction: Уточнение: причалов четыре, а не пять.',
      ],
    },
    {
      what: 'not a law’s earlier version',
      page: { among: '<p>An earlier version of this law let the harbour pay for all that a storm has broken.</p>' },
      parts: ['paragraph: An earlier version of this law let the harbour pay for all that a storm has broken.'],
    },
    {
      what: 'a note over the text is no standfirst',
      page: { before: '<p class="note">Editor’s note: Karl Benz is a lawyer, and the views are his own alone.</p>' },
      parts: ['correction: Editor’s note: Karl Benz is a lawyer, and the views are his own alone.'],
    },
    {
      what: 'not a sentence that begins with the same word',
      page: { among: '<p>Correction of the tide tables took the harbour’s office most of the week, it told us.</p>' },
      parts: ['paragraph: Correction of the tide tables took the harbour’s office most of the week, it told us.'],
    },
    {
      what: 'the line over the text that is called a kicker',
      page: { before: '<div class="kicker">Storm</div>' },
      parts: ['kicker: Storm'],
    },
    {
      what: 'words of a paragraph that stand once more between the others',
      page: { among: '<blockquote>“eleven broken boats and a roof that now lies in the yard”</blockquote>' },
      parts: ['(repeat): “eleven broken boats and a roof that now lies in the yard”'],
    },
    {
      what: 'the same in a box that is called a pull quote',
      page: { among: '<aside class="pull-quote">“eleven broken boats and a roof”</aside>' },
      parts: ['(repeat): “eleven broken boats and a roof”'],
    },
    {
      what: 'a few words in such a box',
      page: { among: '<aside class="pull-quote">“their power”</aside>' },
      parts: ['(repeat): “their power”'],
    },
    {
      what: 'a few of somebody’s words in marks',
      page: { among: '<p class="large">“their power.”</p>' },
      parts: ['(repeat): “their power.”'],
    },
    {
      what: 'not as few without marks',
      page: { among: '<p>They lost their power</p><p>their power</p>' },
      parts: ['paragraph: They lost their power', 'paragraph: their power'],
    },
    {
      what: 'not what is called one and stands in other words',
      page: { among: '<aside class="c-pullquote"><p>“Eleven boats, and the roof of a school!”</p></aside>' },
      parts: ['pull-quote: “Eleven boats, and the roof of a school!”'],
    },
    {
      what: 'words from within a sentence, which begin with a capital where they are set large',
      page: { among: '<div class="streamer"><p>“Had kept every ship outside for six days…”</p></div>' },
      parts: ['(repeat): “Had kept every ship outside for six days…”'],
    },
    {
      what: 'a few words in an element for quotations',
      page: { among: '<blockquote><p>Eleven broken boats</p></blockquote>' },
      parts: ['(repeat): Eleven broken boats'],
    },
    {
      what: 'not a quotation that stands nowhere else',
      page: { among: '<blockquote>Dear harbour, we have not forgotten what you did for us in the storm.</blockquote>' },
      parts: ['quote: Dear harbour, we have not forgotten what you did for us in the storm.'],
    },
  ]);
});
