/** Where in a folder the picture of a page lies: as a browser would look for it, and never outside the folder. */

import { expect, test } from 'vitest';
import { placeOfPicture } from '#paper/read/picture-place';

const page = 'news/2019/t1.html';

test.each([
  ['a.png', 'news/2019/a.png'],
  ['./img/a.png', 'news/2019/img/a.png'],
  [' img/a.png\n', 'news/2019/img/a.png'],
  ['im\tg/a.png', 'news/2019/img/a.png'],
  ['../a.png', 'news/a.png'],
  ['../../a.png?v=2#top', 'a.png'],
  ['..\\img\\a.png', 'news/img/a.png'],
  ['/upload/a.png', 'upload/a.png'],
  ['\\upload\\a.png', 'upload/a.png'],
  ['img//a.png', 'news/2019/img/a.png'],
  ['%69mg/a%20b.png', 'news/2019/img/a b.png'],
  ['%E7%94%B2.png', 'news/2019/甲.png'],
  ['%D2%D2.png', 'news/2019/乙.png'],
  ['丙.png', 'news/2019/丙.png'],
  ['100%.png', 'news/2019/100%.png'],
  ['a%3Fb.png', 'news/2019/a?b.png'],
  ['..a/b..png', 'news/2019/..a/b..png'],
])('%j lies at %s', (address, path) => {
  expect(placeOfPicture(page, address)).toEqual({ path });
});

test.each([
  '../../../a.png',
  '..\\..\\..\\windows\\win.ini',
  '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '..%5c..%5c..%5ca.png',
  '/../a.png',
  'a%00.png',
  'a%0a.png',
  '/',
  'img/',
  `${'a'.repeat(500)}.png`,
])('%j leads out of the folder, or nowhere', (address) => {
  expect(placeOfPicture(page, address)).toEqual({ why: 'outside' });
});

test.each([
  'http://example.com/a.png',
  'HTTPS://example.com/a.png',
  'ht\ntp://example.com/a.png',
  '//example.com/a.png',
  '\\\\server\\share\\a.png',
  'file:///etc/passwd',
  'C:\\Users\\a.png',
  'javascript:ran()',
])('%j is not of this site', (address) => {
  expect(placeOfPicture(page, address)).toEqual({ why: 'foreign' });
});

test('bytes written into the page are no place', () => {
  expect(placeOfPicture(page, 'DATA:image/png;base64,AAAA')).toEqual({ why: 'embedded' });
});
