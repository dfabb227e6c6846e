/** Addresses in texts, which of them may be reached, what robots.txt says, and when a link is dead. */

import { expect, test } from 'vitest';
import { whyNotReached } from '#law/link/addresses';
import { addressesIn } from '#law/link/addresses-in';
import { isDead, outcomeOf } from '#law/link/outcomes';
import { mayLook, robotsOf } from '#law/link/robots';

test.each([
  '127.0.0.1',
  '127.8.8.8',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.100.100.200',
  '192.0.0.8',
  '198.18.0.1',
  '198.19.255.255',
  '224.0.0.1',
  '255.255.255.255',
  '240.0.0.1',
  '::',
  '::1',
  'fe80::1',
  'fe80::1%eth0',
  'fc00::1',
  'fdff::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b::169.254.169.254',
  '64:ff9b:1::1',
  '2002:7f00:1::',
  '2001:db8::1',
  '2001::1',
  '::127.0.0.1',
  'fd00:ec2::254',
  '100::1',
  '',
  'localhost',
  '1.2.3',
  '256.1.1.1',
  '1:2:3',
  ':::',
  '1::2::3',
])('%s is not reached', (address) => {
  expect(whyNotReached(address)).not.toBeNull();
});

test.each([
  '93.184.216.34',
  '1.1.1.1',
  '172.32.0.1',
  '172.15.0.1',
  '11.0.0.1',
  '9.255.255.255',
  '100.128.0.1',
  '169.253.0.1',
  '223.255.255.255',
  '2400:3200::1',
  '2606:4700:4700::1111',
  '::ffff:1.1.1.1',
  '64:ff9b::1.1.1.1',
  '2002:101:101::',
])('%s is public', (address) => {
  expect(whyNotReached(address)).toBeNull();
});

test('addresses are taken as a reader takes them, each once', () => {
  const text =
    '网址：https://www.example.cn/a?b=1&c=2。详见“http://x.example.cn/路径”，（https://y.example.cn/z）；' +
    '重复 https://www.example.cn/a?b=1&c=2, 另见 HTTP://UP.example.cn. ftp://no.example.cn (https://w.example.cn/a(1))';
  expect(addressesIn(text)).toEqual([
    'https://www.example.cn/a?b=1&c=2',
    'http://x.example.cn/路径',
    'https://y.example.cn/z',
    'HTTP://UP.example.cn',
    'https://w.example.cn/a(1))',
  ]);
  expect(addressesIn('没有网址')).toEqual([]);
});

test('robots.txt: the longest rule decides, the own group before the one for all', () => {
  const robots = robotsOf('User-agent: *\nDisallow: /a\nAllow: /a/b # here\nDisallow: /*.pdf$\n');
  expect(mayLook(robots, '/')).toBe(true);
  expect(mayLook(robots, '/a/c')).toBe(false);
  expect(mayLook(robots, '/a/b/c')).toBe(true);
  expect(mayLook(robots, '/x.pdf')).toBe(false);
  expect(mayLook(robots, '/x.pdf?v=1')).toBe(true);
  const own = robotsOf('User-agent: *\nDisallow: /\n\nUser-agent: x\nUser-agent: GongkaiLinkCheck\nDisallow: /private');
  expect(mayLook(own, '/open')).toBe(true);
  expect(mayLook(own, '/private/x')).toBe(false);
  expect(mayLook(robotsOf('Disallow: /'), '/')).toBe(true);
  // A rule that would take a backtracking matcher for ever.
  expect(mayLook(robotsOf(`User-agent: *\nDisallow: /${'*a'.repeat(500)}b`), `/${'a'.repeat(5000)}`)).toBe(true);
});

test('a link is dead at once where nobody can open it, after two runs where the other side may be ill', () => {
  expect([404, 410, 500, 503, 403, 429, 200, 204, 400].map(outcomeOf)).toEqual([
    'gone',
    'gone',
    'failed',
    'failed',
    'closed',
    'closed',
    'alive',
    'alive',
    'gone',
  ]);
  expect(isDead('gone', 1)).toBe(true);
  expect(isDead('refused', 1)).toBe(true);
  expect(isDead('slow', 1)).toBe(false);
  expect(isDead('slow', 2)).toBe(true);
  expect(isDead('robots', 9)).toBe(false);
});
