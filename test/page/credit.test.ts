// A caption → the words in it that name the picture's maker.
import { expect, test } from 'vitest';
import { findCredit } from '../../src/page/credit.ts';

const cases: readonly (readonly [caption: string, credit: string | null])[] = [
  ['Talks in Rome. Photo: TASS', 'TASS'],
  ['Talks in Rome (Photo by Ada Lindqvist)', 'Ada Lindqvist'],
  ['Talks. Picture courtesy of  Harbour Office.', 'Harbour Office'],
  ['© Sputnik / A. Ivanov', 'Sputnik / A. Ivanov'],
  ['The ferry (c) Harbour Office)', 'Harbour Office'],
  ['The ferry (c)Harbour', null],
  ['Foto/Harbour News', 'Harbour News'],
  ['Die Fähre. Bild von: Ada', 'Ada'],
  ['Паром. Фото: РИА Новости', 'РИА Новости'],
  ['Prom. Fot. | PAP', 'PAP'],
  ['渡轮 图片来源：新华社', '新华社'],
  ['العبارة. صورة: وكالة', 'وكالة'],
  ['Image source, Harbour Pictures', 'Harbour Pictures'],
  ['The talks (Harbour News/Li Ming).', 'Harbour News/Li Ming'],
  ['A photograph shows the ferry', null],
  ['Telephoto: far away', null],
  ['Photo:', null],
  ['', null],
];
test.each(cases)('%s', (caption, credit) => {
  const found = findCredit(caption);
  expect(found && caption.slice(found.start, found.end)).toBe(credit);
});
