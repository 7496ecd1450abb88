import { expect, it } from 'vitest';
import { partsIn } from '../parts-in.ts';

it.each([
  'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Στέγη σε αυλή',
  'READ: Roof of a school found in the sea',
  'اقرأ أيضاً: سقف في فناء المدرسة',
  'আরও পড়ুন: স্কুলের মাঠে ছাদ',
  'Mohlo by vás zajímat: Střecha na dvoře',
  'Loe ka: Katus koolihoovis',
  'بیشتر بخوانید: سقف در حیاط مدرسه',
  'Lisää aiheesta: Katto koulun pihalla',
  'קראו עוד: גג בחצר בית הספר',
  'Pročitajte i: Krov u dvorištu škole',
  'Olvasta már? Tető az iskolaudvaron',
  'Baca: Atap terbang ke sekolah',
  'Taip pat skaitykite: Stogas mokyklos kieme',
  'हेही वाचा: शाळेच्या मैदानात छप्पर',
  'Citește mai mult: Acoperiș în curtea școlii',
  'Prečítajte si: Strecha na školskom dvore',
  'Preberite tudi: Streha na šolskem dvorišču',
  'مزید پڑھیں: اسکول کے صحن میں چھت',
  'İLGİLİ HABER: Çatı okulun bahçesinde',
  'Súvisiaci článok: Strecha na školskom dvore',
  'Přečtěte si také: Střecha na dvoře školy',
  'Прочитајте повеќе: Покрив во училишен двор',
])('%s is a link to another article', (line) => {
  expect(partsIn({ among: `<p>${line.replace(/([:?]) (.*)$/, '$1 <a href="/roof">$2</a>')}</p>` })).toEqual([
    `(related): ${line}`,
  ]);
});

it('knows one by the words in brackets, where the page has lost the link', () => {
  expect(partsIn({ among: '<p>【写真】校庭で見つかった屋根</p>' })).toEqual([
    '(related): 【写真】校庭で見つかった屋根',
  ]);
});

it.each(['Zum Thema Steuern sagte sie nichts.', 'More in the town than at sea was broken.', 'Baca sendiri katanya.'])(
  '%s is none',
  (line) => {
    expect(partsIn({ among: `<p>${line}</p>` })).toEqual([`paragraph: ${line}`]);
  },
);
