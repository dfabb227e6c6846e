/** Texts, tables and pictures out of each kind of file, as they stand. */

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '#law/report/source';
import { readDocument } from '#paper/read/read';

async function blocksOf(source: Uint8Array | string): Promise<readonly SourceBlock[]> {
  const reading = await readDocument(typeof source === 'string' ? strToU8(source) : source, 'x');
  if (!reading.ok) throw new Error(reading.reason);
  return reading.document.blocks;
}

/** `# 题` heading, `[a 2x3|b]` a table's row with the spans of its cells, `!` a picture. */
function shown(block: SourceBlock): string {
  if (block.kind === 'picture') return `!${block.description}`;
  if (block.kind === 'text') return `${block.heading === null ? '' : `${'#'.repeat(block.heading)} `}${block.text}`;
  return block.rows
    .map((row) => {
      const cells = row.map(({ text, rowSpan, columnSpan }) =>
        rowSpan === 1 && columnSpan === 1 ? text : `${text} ${rowSpan}x${columnSpan}`,
      );
      return `[${cells.join('|')}]`;
    })
    .join('');
}

async function check(source: Uint8Array | string, expected: readonly string[]): Promise<void> {
  expect((await blocksOf(source)).map(shown)).toEqual(expected);
}

describe('Markdown and text', () => {
  it('headings, paragraphs, pictures', async () => {
    await check('# 甲 #\n\n**乙**和\\*丙 [丁](http://a)\n\n---\n![图](a.png)\n', ['# 甲', '乙和*丙 丁', '!图']);
  });
  it('pipe tables; only the second line is a rule', async () => {
    await check('# 题\n| 甲 | 乙\\|丙 |\n|---|:-:|\n| 1 | **2** |\n| - | - |\n\n文\n', [
      '# 题',
      '[甲|乙|丙][1|2][-|-]',
      '文',
    ]);
  });
  it('tab tables keep blank cells, also at the end', async () => {
    await check('文\n甲\t\t乙\t\n\t1\t\t2\n\n尾', ['文', '[甲||乙|][|1||2]', '尾']);
  });
  it('a tab that indents or numbers makes no table', async () => {
    await check(
      '\t今年以来，我局公开信息。\n一、\t总体情况\n（一）\t主动公开：全年在网站和公众号等平台主动公开政府信息共计一百二十六条。\n',
      [
        '今年以来，我局公开信息。',
        '一、\t总体情况',
        '（一）\t主动公开：全年在网站和公众号等平台主动公开政府信息共计一百二十六条。',
      ],
    );
  });
  it('a table in HTML among Markdown', async () => {
    await check('# 题\n\n<table>\n<tr><td colspan="2">甲</td></tr>\n</table>\n\n文', ['# 题', '[甲 1x2]', '文']);
  });
  it('places are lines and columns of the file', async () => {
    const [text, table] = await blocksOf('文\r\n甲\t乙\r\n');
    expect(text?.place).toEqual({ line: 1 });
    expect(table?.kind === 'table' && table.rows[0]?.map(({ place }) => place)).toEqual([
      { line: 2, column: 1 },
      { line: 2, column: 3 },
    ]);
  });
});

describe('web pages', () => {
  it('the text that visitors see, without the page around it', async () => {
    await check(
      '<html><head><style>p{}</style></head><body><nav>首页</nav><script>1</script><h1>甲<br>乙</h1><p>丙&nbsp;丁<br>戊</p><p hidden>己</p><div style="display: none">庚</div><footer>辛</footer></body></html>',
      ['# 甲乙', '丙 丁', '戊'],
    );
  });
  it('a figure in pieces is joined; in lines or struck through it is not', async () => {
    await check(
      '<p></p><table><tr><td><b>1</b><i>2</i></td><td>1<br>2</td><td><p>1</p><p>2</p></td><td><s>1</s>2</td><td>&nbsp;</td></tr></table>',
      ['[12|1 2|1 2|~~1~~2|]'],
    );
  });
  it('spans', async () => {
    await check(
      '<p></p><table><thead><tr><th rowspan=2 colspan="3">甲</th></tr></thead><tr><td rowspan="x">乙</td></tr></table>',
      ['[甲 2x3][乙]'],
    );
  });
  it('a table that frames the page is no table', async () => {
    await check(
      '<p></p><table><tr><td>栏目</td><td><p>甲</p><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>',
      ['栏目', '甲', '[1|2]'],
    );
  });
  it('pictures, also in a table', async () => {
    // Bytes are no name, nor is the way to a file on somebody's machine.
    await check(
      '<p>甲<img src="data:image/png;base64,iVBORw0KGgo"><img src="file:///C:/Users/wang/a.png"><img src="C:\\wang\\a.png"><img src="/pictures/2024/b.png?v=1"></p>',
      ['!图片', '!图片', '!图片', '!b.png', '甲'],
    );
    await check('<p>甲<img src="a.png"></p><table><tr><td>1</td><td><img alt="表"></td></tr></table>', [
      '!a.png',
      '甲',
      '[1|]',
      '!表',
    ]);
  });
});

describe('Word documents', () => {
  const docx = (body: string) =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
      ),
    });
  const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

  it('paragraphs, headings, line breaks', async () => {
    await check(
      docx(
        `${p('题', '<w:pStyle w:val="Heading1"/>')}${p('节', '<w:outlineLvl w:val="1"/>')}<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>`,
      ),
      ['# 题', '## 节', '甲', '乙'],
    );
  });
  it('runs are joined; deleted, hidden and struck ones are not figures', async () => {
    const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
    await check(
      docx(
        `<w:p>${run('1')}${run('2')}<w:del>${run('9')}</w:del><w:ins>${run('3')}</w:ins>${run('8', '<w:vanish/>')}</w:p><w:p>${run('1', '<w:strike/>')}${run('2')}</w:p>`,
      ),
      ['123', '~~1~~2'],
    );
  });
  it('merged cells stand once, with their spans', async () => {
    const rows = [
      tc('甲', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>') + tc('乙'),
      tc('', '<w:gridSpan w:val="2"/><w:vMerge/>') + tc('丙'),
      tc('丁') + tc('戊', '<w:vMerge w:val="restart"/>') + tc('己'),
      tc('庚') + tc('', '<w:vMerge/>') + tc('辛'),
    ];
    const table = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
    await check(docx(`<w:sdt><w:sdtContent>${table}</w:sdtContent></w:sdt>`), ['[甲 2x2|乙][丙][丁|戊 2x1|己][庚|辛]']);
  });
  it('pictures', async () => {
    await check(docx('<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>'), ['!文档中的图片']);
  });
});

describe('our own JSON', () => {
  it('is the form that it would be on paper; a table that lacks is not there', async () => {
    const sections = { overview: '甲', problems: null, other: null };
    const report = { format: 'gongkai.annual-report/1', agency: '某局', year: 2024, title: '题', sections };
    const appeals = { reconsideration: { upheld: 1.5 } };
    const blocks = await blocksOf(JSON.stringify({ report: { ...report, appeals } }));
    expect(blocks.map((block) => (block.kind === 'table' ? 'table' : shown(block)))).toEqual([
      '发布机关：某局',
      '报告年度：2024',
      '# 题',
      '## 一、总体情况',
      '甲',
      '## 四、政府信息公开行政复议、行政诉讼情况',
      'table',
    ]);
    const table = blocks.at(-1);
    const cell = table?.kind === 'table' ? table.rows.at(-1)?.[0] : undefined;
    expect(cell).toMatchObject({ text: '1.5', place: { path: '/appeals/reconsideration/upheld' } });
  });
});
