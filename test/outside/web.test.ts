/** Links to where the program has no business: not one connection is made, before or after the name is resolved or a redirect followed. */

import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { machineNetwork } from '#outside/web/network';
import { visitor } from '#outside/web/visit';
import { type SmallWeb, smallWeb } from '../support/small-web.ts';

let web: SmallWeb;
let sent = 0;
const stop = new AbortController().signal;
const open = '93.184.216.34';
const visit = (url: string, bytes = 0, patienceMs = 2000) => visitor(web.network, patienceMs).visit(url, bytes, stop);

beforeAll(async () => {
  web = await smallWeb(
    (request, answer) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
      const host = request.headers.host ?? '';
      if (pathname === '/robots.txt') {
        if (host.startsWith('closed')) return void answer.end('User-agent: *\nDisallow: /private');
        return void answer.writeHead(404).end();
      }
      if (pathname === '/to')
        return void answer.writeHead(302, { location: bytesOf(searchParams.get('url') ?? '') }).end();
      if (pathname === '/round') return void answer.writeHead(301, { location: '/round' }).end();
      if (pathname === '/deeper') {
        const n = Number(searchParams.get('n') ?? 0) + 1;
        return void answer.writeHead(307, { location: `/deeper?n=${n}` }).end();
      }
      if (pathname === '/never') return;
      if (pathname === '/drip') {
        answer.writeHead(200);
        const timer = setInterval(() => answer.write('.'), 20);
        return void answer.on('close', () => clearInterval(timer));
      }
      if (pathname === '/endless') {
        answer.writeHead(200, { 'content-length': '10737418240' });
        const part = Buffer.alloc(65_536, 'x');
        const more = () => {
          while (!answer.destroyed && answer.write(part)) sent += part.length;
          if (!answer.destroyed) answer.once('drain', more);
        };
        return more();
      }
      if (pathname === '/huge-head') {
        return void request.socket.end(`HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(200_000)}\r\n\r\n`);
      }
      const status = Number(/^\/(\d{3})$/.exec(pathname)?.[1] ?? 200);
      answer.writeHead(status).end('页面');
    },
    {
      'inside.example.cn': [['10.0.0.5']],
      'both.example.cn': [[open, '127.0.0.1']],
      'rebinds.example.cn': [[open], ['127.0.0.1']],
      'metadata.example.cn': [['169.254.169.254']],
      'six.example.cn': [['::ffff:127.0.0.1']],
      'slow-name.example.cn': [[]],
    },
  );
});
afterAll(() => web.close());

test.each([
  ['http://www.example.cn/', 'alive'],
  ['http://www.example.cn/404', 'gone'],
  ['http://www.example.cn/503', 'failed'],
  ['http://www.example.cn/403', 'closed'],
  ['http://www.example.cn/to?url=/404', 'gone'],
  ['http://www.example.cn/to?url=http://other.example.cn/', 'alive'],
  ['http://closed.example.cn/private/x', 'robots'],
  ['http://closed.example.cn/open', 'alive'],
  ['http://nowhere.example.org/', 'unresolved'],
  ['http://slow-name.example.cn/', 'unresolved'],
  ['http://www.example.cn/round', 'loops'],
  ['http://www.example.cn/deeper', 'loops'],
  ['http://www.example.cn/to?url=http://inside.example.cn/', 'refused'],
  ['http://www.example.cn/huge-head', 'unreachable'],
  ['http://', 'malformed'],
])('%s: %s', async (url, outcome) => {
  expect((await visit(url)).outcome).toBe(outcome);
});

/** As servers send what is not ASCII: its bytes, each as a character. */
function bytesOf(url: string): string {
  return Buffer.from(url, 'utf8').toString('latin1');
}

const canaries = (port: number) =>
  [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    '0',
    '[::]',
    'localhost',
    'LOCALHOST.',
    '127。0。0。1',
    '１２７.０.０.１',
    '[0:0:0:0:0:ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
  ].flatMap((host) => [`http://${host}:${port}/`, `http://${host}:8080/`, `http://${host}/`]);

test('a canary on loopback is never reached, by any way of writing its address', async () => {
  let came = 0;
  const canary = createServer((socket) => {
    came += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => canary.listen(0, '::', resolve));
  const { port } = canary.address() as { port: number };
  const asked = visitor(machineNetwork, 2000);
  const before = web.connections();
  const urls = [
    ...canaries(port),
    ...[
      'file:///etc/passwd',
      'gopher://127.0.0.1/',
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://www.example.cn/',
      `http://good.example.cn@127.0.0.1:${port}/`,
      'http://169.254.169.254/latest/meta-data/',
      'http://100.100.100.200/',
      'http://www.example.cn:22/',
      'http://www.example.cn:6379/',
      'http://10.0.0.1/',
      'http://[fd00:ec2::254]/',
    ],
  ];
  for (const url of urls) {
    const { outcome } = await asked.visit(url, 0, stop);
    expect(['refused', 'malformed', 'unresolved'], `${url}: ${outcome}`).toContain(outcome);
    // And as the goal of a redirect, which is where such addresses come from.
    const led = await visit(`http://www.example.cn/to?url=${encodeURIComponent(url)}`);
    expect(['refused', 'malformed', 'unresolved'], `redirect to ${url}: ${led.outcome}`).toContain(led.outcome);
  }
  canary.close();
  expect(urls.length).toBeGreaterThan(55);
  expect(came).toBe(0);
  // Two questions each, robots.txt and the page, all of them at the public name.
  expect(web.connections() - before).toBeLessThanOrEqual(urls.length * 2);
});

test.each(['inside', 'both', 'metadata', 'six'])('the name %s leads to a private address', async (name) => {
  const before = web.connections();
  expect((await visit(`http://${name}.example.cn/`)).outcome).toBe('refused');
  expect(web.connections()).toBe(before);
});

test('a name that turns private is judged anew each time, and the line goes to what was judged', async () => {
  const first = web.connections();
  expect((await visit('http://rebinds.example.cn/')).outcome).toBe('refused');
  expect(web.connections() - first).toBe(1);
  expect(web.asked.filter((name) => name === 'rebinds.example.cn')).toHaveLength(2);
});

test('who never answers, drips or sends gigabytes is left in time, with little read', async () => {
  const begun = Date.now();
  expect((await visit('http://www.example.cn/never', 0, 300)).outcome).toBe('slow');
  expect((await visit('http://www.example.cn/drip', 1_000_000, 300)).outcome).toBe('slow');
  expect(Date.now() - begun).toBeLessThan(2500);
  const big = await visit('http://www.example.cn/endless', 100_000);
  expect(big).toMatchObject({ outcome: 'alive', status: 200 });
  expect(big.body.length).toBe(100_000);
  expect(sent).toBeLessThan(50_000_000);
});
