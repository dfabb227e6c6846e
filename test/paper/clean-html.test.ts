/** What people paste is cleaned: nothing that runs, loads or sends survives; words and tables do. */

import { load } from 'cheerio';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanHtml, wordsOf } from '#paper/clean/clean-html';

const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<a href="javascript:alert(1)">点</a>',
  '<a href=" java\nscript:alert(1)">点</a>',
  '<a href="&#106;avascript:alert(1)">点</a>',
  '<a href="data:text/html,<script>alert(1)</script>">点</a>',
  '<a href="vbscript:x">点</a>',
  '<a href="//evil.example/x">点</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<object data="x"></object><embed src="x">',
  '<form action="https://evil.example"><input name=a><button>交</button></form>',
  '<p style="background:url(javascript:alert(1))" onclick="alert(1)">字</p>',
  '<math><mtext><table><mglyph><style><img src onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<template><script>alert(1)</script></template>',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=//evil.example">',
  '<link rel=stylesheet href="//evil.example/x.css"><style>@import "//evil.example"</style>',
  '<td background="javascript:alert(1)" onmouseover=alert(1)>格</td>',
  '<!--[if gte mso 9]><xml><w:WordDocument onload="x"></w:WordDocument></xml><![endif]-->',
  '<p><<script>script>alert(1)<</script>/script></p>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video src=x onerror=alert(1)></video><audio src=x onerror=alert(1)></audio>',
];

const tags = new Set('p br h2 h3 h4 strong em u s ul ol li blockquote a table thead tbody tr th td hr'.split(' '));

function unsafe(html: string): string[] {
  const $ = load(html, null, false);
  return $('*')
    .toArray()
    .flatMap((element) => {
      if (!('attribs' in element)) return [];
      const { name, attribs } = element;
      const wrong = Object.entries(attribs).filter(
        ([key, value]) =>
          !['href', 'colspan', 'rowspan', 'scope'].includes(key) ||
          (key === 'href' && !/^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#|[^:/]*$)/i.test(value)),
      );
      return tags.has(name) && wrong.length === 0 ? [] : [`${name} ${JSON.stringify(attribs)}`];
    });
}

it.each(payloads)('%s', (payload) => expect(unsafe(cleanHtml(`<p>前</p>${payload}<p>后</p>`))).toEqual([]));

it('any mixture of them, in each other, is clean, and stays as it is when cleaned again', () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom(...payloads), fc.string({ unit: fc.constantFrom(...'<>"\'/= ascript:on&;#x') })),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const clean = cleanHtml(parts.reduceRight<string>((inner, part) => `${part}<td title='${inner}'>${inner}`, '字'));
      expect(unsafe(clean)).toEqual([]);
      expect(cleanHtml(clean)).toBe(clean);
    }),
    { numRuns: 300 },
  );
});

it('keeps what an officer pasted out of Word', () => {
  const word = `<div class=MsoNormal style='mso-fareast-font-family:宋体'><b>一、总则</b><o:p></o:p></div>
    <table border=1 width=600><tr style="height:20pt"><td colspan=2 style="x">合计</td><td>3</td></tr></table>`;
  const clean = cleanHtml(word);
  expect(clean).toContain('<p><strong>一、总则</strong></p>');
  expect(clean).toMatch(/<td colspan="2">合计<\/td><td>3<\/td>/);
  expect(wordsOf('<p>甲&amp;乙</p><p>丙&lt;5</p>').trim().split('\n')).toEqual(['甲&乙', '丙<5']);
});

it('five megabytes of nothing are cleaned in one go', () => {
  expect(cleanHtml(`<p>${'<span>'.repeat(20_000)}字</p>`)).toContain('字');
});
