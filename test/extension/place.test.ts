// Where the sidebar stands, by the window's width and the text's column.
import { expect, test } from 'vitest';
import { choosePlace, type Place } from '../../extension/content/place.ts';

const cases: readonly [width: number, column: { left: number; right: number } | null, side: 'left' | 'right', expected: Place][] = [
  [1920, { left: 600, right: 1320 }, 'right', { kind: 'beside', side: 'right', width: 380 }],
  [1280, { left: 280, right: 960 }, 'right', { kind: 'beside', side: 'right', width: 308 }],
  [1280, { left: 320, right: 1000 }, 'left', { kind: 'beside', side: 'left', width: 308 }],
  [1280, { left: 560, right: 1240 }, 'right', { kind: 'beside', side: 'left', width: 380 }],
  [1280, { left: 100, right: 1180 }, 'right', { kind: 'pushing', side: 'right', width: 380 }],
  [1280, null, 'left', { kind: 'pushing', side: 'left', width: 380 }],
  [900, { left: 40, right: 860 }, 'right', { kind: 'pushing', side: 'right', width: 300 }],
  [768, { left: 24, right: 744 }, 'right', { kind: 'sheet' }],
  [360, { left: 16, right: 344 }, 'right', { kind: 'sheet' }],
];

test.each(cases)('%i px, column %o, %s → %o', (width, column, side, expected) => {
  expect(choosePlace({ width, height: 800 }, column, { side, width: 380 })).toEqual(expected);
});

test('floats only where nothing of the column is covered', () => {
  for (let width = 320; width < 2000; width += 40)
    for (let left = 0; left < width - 300; left += 60) {
      const column = { left, right: Math.min(width, left + 700) };
      const place = choosePlace({ width, height: 800 }, column, { side: 'right', width: 380 });
      if (place.kind !== 'beside') continue;
      if (place.side === 'right') expect(width - place.width).toBeGreaterThan(column.right);
      else expect(place.width).toBeLessThan(column.left);
    }
});
