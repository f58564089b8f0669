// Statements → claims, in five languages (test/cases/claims/*.txt); what never becomes a claim; and that nobody is given words that are not theirs.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../src/model.ts';
import { claimsIn, statement, told, words } from './claims-cases.ts';

const sorted = (kinds: string) => kinds.replace(/\[([^\]]*)\]/g, (_, list: string) => `[${list.split(' ').sort().join(' ')}]`);

for (const file of readdirSync('test/cases/claims')) {
  const cases = readFileSync(`test/cases/claims/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('==>').map((side) => side.trim()) as [string, string]);
  describe(file, () => {
    test.each(cases)('%s', (text, expected) => {
      const claims = claimsIn(text, file.replace('.txt', ''), [statement([{ start: 0, end: text.length }])]);
      expect(told(text, claims)).toBe(sorted(expected));
    });
  });
}

const at = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

describe('what the journalist adds', () => {
  const beside = (text: string, content: string, code = 'en') =>
    claimsIn(text, code, [statement([at(text, content)])]).map(({ spans, clarifications }) => [
      words(text, spans),
      ...clarifications.map((one) => `${one.kind}: ${words(text, [one])}`),
    ]);
  test('behind a dash inside the content is cut out of it', () =>
    expect(
      beside(
        'Mines exist in the new lands—referring to the occupied coast.',
        'Mines exist in the new lands—referring to the occupied coast',
      ),
    ).toEqual([['Mines exist in the new lands', 'explains: referring to the occupied coast']]));
  test('behind the content is credited', () =>
    expect(beside('He said the town had been freed, without providing evidence.', 'the town had been freed')).toEqual([
      ['the town had been freed', 'distances: without providing evidence'],
    ]));
  test('in the next sentence counts when that reports nobody', () =>
    expect(beside('He said the town had been freed. The claim could not be independently verified.', 'the town had been freed')).toEqual([
      ['the town had been freed', 'unverified: The claim could not be independently verified'],
    ]));
  test('in quotation marks is the speaker’s own', () =>
    expect(beside('“The so-called mission failed,” he said.', '“The so-called mission failed,”')).toEqual([
      ['The so-called mission failed'],
    ]));
  test('behind a quotation that ends with a comma is cut off', () =>
    expect(
      beside(
        'The mines “should have been closed,” referring to the pits flooded on Oct. 7 last year',
        'The mines “should have been closed,” referring to the pits flooded on Oct. 7 last year',
      ),
    ).toEqual([['The mines “should have been closed,”', 'explains: referring to the pits flooded on Oct. 7 last year']]));
  test('before what it is said of is credited', () =>
    expect(beside('He said without evidence that the town had been freed.', 'without evidence that the town had been freed')).toEqual([
      ['the town had been freed', 'distances: without evidence'],
    ]));
  test('what leads up to a quotation is nobody’s claim', () => {
    const text = 'He told the waiting crowd: “The town is free.”';
    const content = [at(text, 'the waiting crowd: “The town is free.”')];
    expect(claimsIn(text, 'en', [statement(content, { form: 'mixed' })]).map(({ spans }) => words(text, spans))).toEqual([
      'The town is free',
    ]);
  });
  test.each([
    ['de', 'Die Stadt sei befreit, sagte er, ohne Belege vorzulegen.', 'Die Stadt sei befreit'],
    ['ru', 'Город освобождён, сказал он. Независимо проверить это невозможно.', 'Город освобождён'],
    ['pl', 'Miasto jest wolne, powiedział, nie podając szczegółów.', 'Miasto jest wolne'],
    ['fr', 'La ville est libre, a-t-il dit, sans fournir de preuves.', 'La ville est libre'],
    ['es', 'La ciudad es libre, dijo, sin aportar pruebas.', 'La ciudad es libre'],
    ['it', 'La città è libera, ha detto, senza fornire prove.', 'La città è libera'],
    ['uk', 'Місто звільнено, сказав він. Незалежно перевірити це неможливо.', 'Місто звільнено'],
    ['de', 'Die Mine liegt in den neuen Gebieten, sagte er; gemeint sind die besetzten Küsten.', 'Die Mine liegt in den neuen Gebieten'],
    ['ru', 'Рудник находится в новых землях, сказал он, имея в виду занятый берег.', 'Рудник находится в новых землях'],
    ['uk', 'Рудник є на нових землях, сказав він, маючи на увазі зайнятий берег.', 'Рудник є на нових землях'],
    ['pl', 'Kopalnia jest na nowych ziemiach, powiedział, mając na myśli zajęte wybrzeże.', 'Kopalnia jest na nowych ziemiach'],
    ['fr', 'La mine est dans les nouvelles terres, a-t-il dit, en référence à la côte occupée.', 'La mine est dans les nouvelles terres'],
    ['es', 'La mina está en las nuevas tierras, dijo, en alusión a la costa ocupada.', 'La mina está en las nuevas tierras'],
    ['it', 'La miniera è nelle nuove terre, ha detto, in riferimento alla costa occupata.', 'La miniera è nelle nuove terre'],
  ])('%s', (code, text, content) => expect(beside(text, content, code)[0]).toHaveLength(2));
});

describe('scare quotes', () => {
  const quoted = (text: string, form: 'indirect' | 'mixed' | 'direct' = 'mixed', code = 'en') =>
    claimsIn(text, code, [statement([{ start: 0, end: text.length }], { form })]).flatMap(({ clarifications }) =>
      clarifications.map((one) => `${one.kind}: ${words(text, [one])}`),
    );
  test.each([
    ['en', 'The “liberated” towns are safe', '“liberated”'],
    ['en', "It began its 'special operation' against the valley", "'special operation'"],
    ['de', 'Die „befreiten“ Orte sind sicher', '„befreiten“'],
    ['fr', 'Les « libérés » du nord sont en sécurité', '« libérés »'],
    ['es', 'Las «nuevas» tierras son seguras', '«nuevas»'],
    ['uk', 'Йдеться про «звільнені» міста', '«звільнені»'],
  ])('%s: %s', (code, text, term) => expect(quoted(text, 'mixed', code)).toEqual([`quotes: ${term}`]));
  test.each([
    ['a quotation of more words', 'The “towns of the north” are safe'],
    ['what somebody is quoted to find', 'The towns are “safe”'],
    ['a figure', 'The “2 million” tons are sold'],
    ['an apostrophe', "The ministers' towns are safe"],
  ])('not %s', (_, text) => expect(quoted(text)).toEqual([]));
  test('not the speaker’s own', () => expect(quoted('“The ‘liberated’ towns are safe”', 'direct')).toEqual([]));
});

describe('what leans on the reporting verb', () => {
  const leaning = (text: string, cue: string, content: string) =>
    claimsIn(text, 'en', [statement([at(text, content)], { cue: [at(text, cue)] })]).map(({ leans }) => leans);
  test.each([
    ['He vowed to leave the town', 'vowed', 'to leave the town', true],
    ['He accused them of using the harbour', 'accused', 'them of using the harbour', true],
    ['He called the talks a farce', 'called', 'the talks a farce', true],
    ['He called it an illusion', 'called', 'it an illusion', true],
    ['He said the talks are a farce', 'said', 'the talks are a farce', false],
    ['He ordered the guards to hand over what they hold', 'ordered', 'the guards to hand over what they hold', true],
    ['He rejected a proposed deal that would free the town', 'rejected', 'a proposed deal that would free the town', true],
    ['He promised the town will be free', 'promised', 'the town will be free', false],
    ['He accused her of being asleep when the calls came', 'accused', 'her of being asleep when the calls came', true],
    ['He called it “odd” that nobody has a plan', 'called', 'it “odd” that nobody has a plan', true],
    ['He criticised talks with the rebels', 'criticised', 'talks with the rebels', true],
    ['He called the election a farce', 'called', 'the election a farce', true],
    ['He called the meeting of the two a mistake', 'called', 'the meeting of the two a mistake', true],
    ['He is said to have called the town', 'said', 'to have called the town', true],
    ['He likened the town to a ship', 'likened', 'the town to a ship', true],
    ['He warned of the harm a flood would do', 'warned of', 'the harm a flood would do', true],
    ['He told men at the quay to “go home while it is day”', 'told', 'men at the quay to “go home while it is day”', true],
    ['He told them sales to the north had risen', 'told', 'sales to the north had risen', false],
  ])('%s', (text, cue, content, leans) => expect(leaning(text, cue, content)).toEqual([leans]));
});

test.each([
  ['ru', 'Он назвал победой решение совета, которое будет принято', 'назвал', 'победой решение совета, которое будет принято'],
  ['ru', 'Он обвинил соседей в росте цен, который идёт', 'обвинил', 'соседей в росте цен, который идёт'],
])('%s: %s leans', (code, text, cue, content) =>
  expect(claimsIn(text, code, [statement([at(text, content)], { cue: [at(text, cue)] })]).map(({ leans }) => leans)).toEqual([true]),
);

describe('what claims nothing by itself', () => {
  const reported = (text: string, cue: string, content: string) =>
    claimsIn(text, 'en', [statement([at(text, content)], { form: 'indirect', cue: [at(text, cue)] })]).map(({ spans }) =>
      words(text, spans),
    );
  test.each([
    [
      'He announced a meeting of farmers in the old town hall near the harbour',
      'announced',
      'a meeting of farmers in the old town hall near the harbour',
    ],
    ['He noted the sight of barbed wire along the river', 'noted', 'the sight of barbed wire along the river'],
    ['He mentioned a meeting where the date might be set', 'mentioned', 'a meeting where the date might be set'],
    ['He spoke before he came on the stage', 'spoke', 'before he came on the stage'],
    ['He asked if enough people sign', 'asked', 'if enough people sign'],
    ['He offered insights into the talks', 'offered', 'insights into the talks'],
    ['He offered his condolences to the families', 'offered', 'his condolences to the families'],
    ['He discussed the need for an early end of the war', 'discussed', 'the need for an early end of the war'],
    ['He joked of a caring and competent neighbour', 'joked', 'of a caring and competent neighbour'],
    ['He discussed a fair held by the guild of bakers', 'discussed', 'a fair held by the guild of bakers'],
    ['He explained how they built the mill and sold it', 'explained', 'how they built the mill and sold it'],
    [
      'He questioned whether the mayor would have come if they had asked',
      'questioned',
      'whether the mayor would have come if they had asked',
    ],
    ['He said runs the risk of losing the town', 'said', 'runs the risk of losing the town'],
    ['He asked where they live and whether they work', 'asked', 'where they live and whether they work'],
    ['He called a press conference on the quay', 'called', 'a press conference on the quay'],
    ['He called early elections in the north', 'called', 'early elections in the north'],
    ['He said would permit the sale of more ships', 'said', 'would permit the sale of more ships'],
    ['He outlined his plan and promised more ships', 'outlined', 'his plan and promised more ships'],
    [
      'He welcomed a baker to the stage who lost his mill when the river rose',
      'welcomed',
      'a baker to the stage who lost his mill when the river rose',
    ],
  ])('%s', (text, cue, content) => expect(reported(text, cue, content)).toEqual([]));
  test.each([
    ['He vowed to leave the town', 'vowed', 'to leave the town'],
    ['He called the talks a farce', 'called', 'the talks a farce'],
    ['He said what they want is peace', 'said', 'what they want is peace'],
    ['He said the company exports wheat', 'said', 'the company exports wheat'],
    ['He said those who left are traitors', 'said', 'those who left are traitors'],
    [
      'He said the best that my wife and I have had as your guests is the view',
      'said',
      'the best that my wife and I have had as your guests is the view',
    ],
    ['He said the fleet seen by many is lost', 'said', 'the fleet seen by many is lost'],
    ['He said exports increased by a third', 'said', 'exports increased by a third'],
    ['He said as many as nine ships were lost', 'said', 'as many as nine ships were lost'],
  ])('%s', (text, cue, content) => expect(reported(text, cue, content)).toEqual([content]));
  test('where it was written', () =>
    expect(
      reported("He wrote on the town's channel that the quay is shut", 'wrote on', "the town's channel that the quay is shut"),
    ).toEqual(['the quay is shut']));
  test('but what was called for', () =>
    expect(reported('He called for a truce that the towns can keep', 'called for', 'a truce that the towns can keep')).toEqual([
      'a truce that the towns can keep',
    ]));
  test.each([
    ['He vowed to work with them; help may come', 'vowed', 'to work with them; help may come', 'to work with them'],
    [
      'He called for the end of the feud, even though few care',
      'called for',
      'the end of the feud, even though few care',
      'the end of the feud',
    ],
    ['He vowed to “guard the quay” before leaving it', 'vowed', 'to “guard the quay” before leaving it', 'to “guard the quay”'],
  ])('%s', (text, cue, content, expected) => expect(reported(text, cue, content)).toEqual([expected]));
  test('to whom it was said', () => expect(reported('He assured him it was done', 'assured', 'him it was done')).toEqual(['it was done']));
  test('an infinitive ends before another subject', () =>
    expect(
      reported(
        'He vowed to mend the quays, and the mayor is promising a mill',
        'vowed',
        'to mend the quays, and the mayor is promising a mill',
      ),
    ).toEqual(['to mend the quays']));
  test('when it was said', () =>
    expect(reported('He said yesterday that they must pay', 'said', 'yesterday that they must pay')).toEqual(['they must pay']));
  test('where it was said', () =>
    expect(reported('It says on its site that it serves the people', 'says', 'on its site that it serves the people')).toEqual([
      'it serves the people',
    ]));
});

describe('whose statements make claims', () => {
  const count = (over: Parameters<typeof statement>[1]) =>
    claimsIn('The town is free', 'en', [statement([{ start: 0, end: 16 }], over)]).length;
  const outlet = (entity: string) => ({ name: 'R', kind: 'outlet' as const, entity, role: null, country: null });
  test('a listed official', () => expect(count({})).toBe(1));
  test('nobody whom the ruleset does not list', () => expect(count({ speaker: { ...outlet('nobody'), entity: null } })).toBe(0));
  test('no independent medium', () => expect(count({ speaker: outlet('radio') })).toBe(0));
  test('no belief or act', () => expect(count({ mode: 'belief' }) + count({ mode: 'act' })).toBe(0));
  test('of nested statements the inner one', () => {
    const text = 'the ministry said the town is free';
    const outer = statement([{ start: 0, end: text.length }]);
    const inner = statement([at(text, 'the town is free')], { id: 'a2' });
    expect(claimsIn(text, 'en', [outer, inner]).map(({ id }) => id)).toEqual(['a2/1']);
  });
});

describe('claims never hold words that their speaker is not said to have said', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'and',
      'but that',
      'which is',
      'both in',
      'and in',
      ', ',
      '; ',
      '"',
      '“',
      '”',
      '. ',
      '—referring to ',
      '\n',
      '(',
      ']',
      '2 000',
      'if',
      'U.S.',
    ),
    fc.constantFrom('without evidence', 'that', 'drawing', 'as', 'to', 'him', 'and urged', 'before leaving', 'which', '?', 'Believe me.'),
    fc.constantFrom('Russia', 'is', 'the town', 'they', 'will', 'wird', 'und dass', 'и', 'не', 'który', 'est', '🙂', '\ud800'),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  test('whatever the text', () =>
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.nat(60),
        fc.nat(60),
        fc.constantFrom('en', 'en', 'de', 'ru', 'pl', 'fr', 'sr', 'xx'),
        fc.constantFrom<Attribution['form']>('direct', 'indirect', 'mixed'),
        (parts, a, b, code, form) => {
          const text = parts.join(' ');
          const [first, second] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
          const content = [
            { start: 0, end: first },
            { start: second, end: text.length },
          ];
          for (const claim of claimsIn(text, code, [statement(content, { form, cue: [{ start: 0, end: Math.min(6, text.length) }] })])) {
            expect(claim.spans.length).toBeGreaterThan(0);
            for (const span of claim.spans) {
              expect(span.start).toBeLessThan(span.end);
              expect(content.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
            }
            for (const one of claim.quantities) expect(Number.isFinite(one.value)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    ));
  test('a long statement takes linear time', () => {
    const took = (count: number) => {
      const text = 'and both in if “ which, referring to 2 '.repeat(count);
      const begun = performance.now();
      claimsIn(text, 'en', [statement([{ start: 0, end: text.length }])]);
      return performance.now() - begun;
    };
    took(500);
    expect(took(1500)).toBeLessThan(8000);
  });
});

describe('pieces of a quotation', () => {
  const pieces = (text: string, ...content: string[]) =>
    claimsIn(text, 'en', [
      statement(
        content.map((one) => at(text, one)),
        { form: 'direct' },
      ),
    ]).map(({ spans }) => words(text, spans));
  test('a medium’s name among them is none', () =>
    expect(pieces('“The town is free,” she told “The Harbour News”.', '“The town is free,”', '“The Harbour News”')).toEqual([
      'The town is free',
    ]));
  test('a short one is', () =>
    expect(pieces('“The town is free,” she said. “We won.”', '“The town is free,”', '“We won.”')).toEqual(['The town is free', 'We won']));
  test('nothing is left of a remark that stands alone', () =>
    expect(claimsIn('He said: without evidence that', 'en', [statement([{ start: 9, end: 30 }])])).toEqual([]));
  test('a programme’s name that ends the sentence between them is none', () =>
    expect(pieces('“The town is free,” she told “Harbour Talk.” “We won.”', '“The town is free,”', '“Harbour Talk.” “We won.”')).toEqual([
      'The town is free',
      'We won',
    ]));
  test('a phrase goes on with what was said before', () =>
    expect(pieces('“The town is free,” she said. “Quite free. Believe me.”', '“The town is free,”', '“Quite free. Believe me.”')).toEqual([
      'The town is free … Quite free … Believe me',
    ]));
  test('what another piece goes on with', () =>
    expect(pieces('“I think it is free,” she said, “but the port is not.”', '“I think it is free,”', '“but the port is not.”')).toEqual([
      'I think it is free',
      'the port is not',
    ]));
  test('nor does a question that a comma follows', () =>
    expect(pieces('“We won. Would that be good?,” she said.', '“We won. Would that be good?,”')).toEqual(['We won']));
  test('a phrase alone leans on the verb', () => {
    const text = 'She called out: “A great day for the town!”';
    const content = at(text, '“A great day for the town!”');
    expect(claimsIn(text, 'en', [statement([content], { form: 'direct' })]).map(({ leans }) => leans)).toEqual([true]);
  });
  test.each(['“Fishermen work at night.”', '“The town is free.”', '“We won!”'])('%s does not', (text) =>
    expect(claimsIn(text, 'en', [statement([at(text, text)], { form: 'direct' })]).map(({ leans }) => leans)).toEqual([false]),
  );
  test('what hangs on “when” stays together', () =>
    expect(
      pieces(
        '“When the ferry came, and the rain stopped, and we were tired.”',
        '“When the ferry came, and the rain stopped, and we were tired.”',
      ),
    ).toEqual(['When the ferry came, and the rain stopped, and we were tired']));
});
