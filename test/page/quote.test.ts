// Passages ⇄ selectors and text fragments.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote, quoteOf, textFragment } from '../../src/page/quote.ts';

const fragments: readonly (readonly [text: string, passage: string, fragment: string])[] = [
  ['He left, she said.', 'left, she', '#:~:text=left%2C%20she'],
  ['A well-known port', 'well-known', '#:~:text=well%2Dknown'],
  ['Q&A at 5%', 'Q&A at 5%', '#:~:text=Q%26A%20at%205%25'],
  ['no means no here', 'no', '#:~:text=no,-means%20no%20here'],
  ['The port is shut. He said the port is open', 'the port is', '#:~:text=shut.%20He%20said-,the%20port%20is,-open'],
  ['Порт открыт', 'Порт', '#:~:text=%D0%9F%D0%BE%D1%80%D1%82'],
  ['One two.\n\nThree four.', 'One two.\n\nThree four.', '#:~:text=One%20two.,Three%20four.'],
];
test.each(fragments)('%j: %j is %s', (text, passage, fragment) => {
  const start = text.indexOf(passage);
  expect(textFragment({ text }, { start, end: start + passage.length })).toBe(fragment);
});

test('a selector finds the passage that it was made from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const found = findQuote({ text }, quoteOf({ text }, { start, end }));
      expect(found && text.slice(found.start, found.end)).toBe(text.slice(start, end));
      expect(() => textFragment({ text }, { start, end })).not.toThrow();
    }),
  );
});
test('of equal passages the one with the same neighbours is found', () =>
  expect(findQuote({ text: 'he said so; she said no' }, { exact: 'said', prefix: 'she ', suffix: ' no' })).toEqual({ start: 16, end: 20 }));
