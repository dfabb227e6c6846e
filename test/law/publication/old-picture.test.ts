/** What is told of pictures that stay behind, and which are the site's own. */

import { expect, test } from 'vitest';
import { isFurniture, toldOfLeft } from '#law/publication/old-picture';

test('a sentence for each reason names the pictures, no more than a few of them and no longer than they can be read', () => {
  const absent = Array.from({ length: 7 }, (_, i) => ({ name: `${i}.jpg`, reason: 'absent' as const }));
  const told = toldOfLeft([
    ...absent,
    { name: 'x'.repeat(900), reason: 'foreign' },
    { name: '9.jpg', reason: 'tooLarge' },
  ]);
  expect(told).toHaveLength(3);
  expect(told[0]?.length).toBeLessThan(140);
  expect(told[1]).toBe('图片“0.jpg”“1.jpg”“2.jpg”“3.jpg”“4.jpg”等7幅没有迁移：压缩包里没有。');
  expect(told[2]).toContain('“9.jpg”没有迁移：超过10 MB');
  expect(toldOfLeft([])).toEqual([]);
});

test.each([
  [9, 9, false],
  [10, 10, true],
  [10, 100, false],
  [11, 100, true],
])('shown by %i of %i pages it is furniture: %s', (shownBy, pages, expected) => {
  expect(isFurniture(shownBy, pages)).toBe(expected);
});
