/** Personal data planted in every hiding place of a file is found, in its layer and masked; what is public or clean passes. */

import { describe, expect, test } from 'vitest';
import type { Layer } from '#law/person/screening';
import { screenBounded } from '#paper/screen/bounded';
import { screen } from '#paper/screen/screen';
import * as file from '../support/planted.ts';

const id = '11010519491231002X';
const mobile = '13812345678';
const p = file.paragraph;
const run = (look: string, text: string) => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const row = (cells: string, hidden = '') => `<sheetData><row r="1" ${hidden}>${cells}</row></sheetData>`;
const cell = file.inlineCell;
const annotated = (entries: string, objects: readonly (string | Buffer)[] = []) =>
  file.pdf({ page: '/Annots [10 0 R]', objects: [`<< /Type /Annot /Rect [72 72 200 90] ${entries} >>`, ...objects] });
const wide = (text: string) => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
const clean = file.docx(p('本表公布补贴发放的总额。'));

const planted: readonly (readonly [where: string, layer: Layer, bytes: Buffer, name?: string])[] = [
  [
    'DOCX 正文，号码分在几段格式里',
    'text',
    file.docx(`<w:p>${run('<w:b/>', '身份证1101051949')}${run('', '1231002X')}</w:p>`),
  ],
  ['DOCX 表格', 'table', file.docx(`<w:tbl><w:tr><w:tc>${p(id)}</w:tc></w:tr></w:tbl>`)],
  [
    'DOCX 表格，一格一个数字',
    'table',
    file.docx(`<w:tbl><w:tr>${[...id].map((sign) => `<w:tc>${p(sign)}</w:tc>`).join('')}</w:tr></w:tbl>`),
  ],
  [
    'DOCX 文本框',
    'textBox',
    file.docx(`<w:p><w:r><w:pict><w:txbxContent>${p(mobile)}</w:txbxContent></w:pict></w:r></w:p>`),
  ],
  ['DOCX 页眉', 'headerFooter', file.docx(p('公告'), { 'word/header1.xml': `<w:hdr>${p(mobile)}</w:hdr>` })],
  ['DOCX 页脚', 'headerFooter', file.docx(p('公告'), { 'word/footer2.xml': `<w:ftr>${p(mobile)}</w:ftr>` })],
  ['DOCX 脚注', 'note', file.docx(p('公告'), { 'word/footnotes.xml': `<w:footnotes>${p(id)}</w:footnotes>` })],
  ['DOCX 批注', 'comment', file.docx(p('公告'), { 'word/comments.xml': `<w:comments>${p(`核实${id}`)}</w:comments>` })],
  [
    'DOCX 批注的作者',
    'comment',
    file.docx(p('公告'), {
      'word/comments.xml': `<w:comments><w:comment w:author="张 ${mobile}">${p('好')}</w:comment></w:comments>`,
    }),
  ],
  [
    'DOCX 删除的修订',
    'trackedChange',
    file.docx(`<w:p><w:r><w:t>张某</w:t></w:r><w:del><w:r><w:delText>${id}</w:delText></w:r></w:del></w:p>`),
  ],
  [
    'DOCX 修订前的号码，改了一半',
    'trackedChange',
    file.docx(
      `<w:p><w:r><w:t>1381234</w:t></w:r><w:del><w:r><w:delText>5678</w:delText></w:r></w:del><w:ins><w:r><w:t>****</w:t></w:r></w:ins></w:p>`,
    ),
  ],
  ['DOCX 隐藏文字', 'hiddenText', file.docx(`<w:p>${run('<w:vanish/>', id)}</w:p>`)],
  ['DOCX 域代码', 'field', file.docx(`<w:p><w:r><w:instrText>MERGEFIELD ${mobile}</w:instrText></w:r></w:p>`)],
  ['DOCX 图片的说明', 'altText', file.docx(`<w:p><w:r><wp:docPr id="1" name="图" descr="身份证 ${id}"/></w:r></w:p>`)],
  ['DOCX 内容控件', 'formField', file.docx(`<w:sdt><w:sdtPr><w:alias w:val="电话${mobile}"/></w:sdtPr></w:sdt>`)],
  [
    'DOCX 文档属性',
    'property',
    file.docx(p('公告'), { 'docProps/core.xml': `<p><dc:creator>张某${mobile}</dc:creator></p>` }),
  ],
  [
    'DOCX 自定义属性',
    'property',
    file.docx(p('公告'), { 'docProps/custom.xml': `<p><vt:lpwstr>${id}</vt:lpwstr></p>` }),
  ],
  ['DOCX 自定义数据', 'customXml', file.docx(p('公告'), { 'customXml/item1.xml': `<r><sfz>${id}</sfz></r>` })],
  [
    'DOCX 链接的地址',
    'link',
    file.docx(p('公告'), {
      'word/_rels/document.xml.rels': `<Relationships><Relationship Target="tel:${mobile}"/></Relationships>`,
    }),
  ],
  ['DOCX XML 的注解', 'internal', file.docx(`<!-- ${id} -->${p('公告')}`)],
  [
    'DOCX 中嵌入的表格',
    'table',
    file.docx(p('公告'), { 'word/embeddings/Sheet1.xlsx': file.xlsx(row(cell('A1', id))) }),
  ],
  ['XLSX 单元格', 'table', file.xlsx(row(cell('A1', id)))],
  ['XLSX 数字格式的手机号码', 'table', file.xlsx(row('<c r="A1"><v>1.3812345678E10</v></c>'))],
  [
    'XLSX 一格一个数字',
    'table',
    file.xlsx(row([...id].map((sign, i) => cell(`${String.fromCharCode(65 + i)}1`, sign)).join(''))),
  ],
  ['XLSX 隐藏的行', 'hiddenRow', file.xlsx(row(cell('A1', id), 'hidden="1"'))],
  ['XLSX 高度为零的行', 'hiddenRow', file.xlsx(row(cell('A1', id), 'ht="0" customHeight="1"'))],
  ['XLSX 隐藏的列', 'hiddenColumn', file.xlsx(`<cols><col min="2" max="3" hidden="1"/></cols>${row(cell('C1', id))}`)],
  ['XLSX 隐藏的工作表', 'hiddenSheet', file.xlsx(row(cell('A1', id)), { state: 'veryHidden' })],
  [
    'XLSX 目录中没有的工作表',
    'hiddenSheet',
    file.xlsx(row(''), { more: { 'xl/worksheets/sheet9.xml': `<worksheet>${row(cell('A1', id))}</worksheet>` } }),
  ],
  [
    'XLSX 不再使用的文字',
    'internal',
    file.xlsx(row('<c r="A1" t="s"><v>0</v></c>'), {
      more: { 'xl/sharedStrings.xml': `<sst><si><t>甲</t></si><si><t>${id}</t></si></sst>` },
    }),
  ],
  ['XLSX 公式', 'formula', file.xlsx(row(`<c r="A1"><f>IF(B1="${id}",1,0)</f><v>0</v></c>`))],
  [
    'XLSX 批注',
    'comment',
    file.xlsx(row(''), {
      more: { 'xl/comments1.xml': `<c><comment><text><r><t>1381234</t></r><r><t>5678</t></r></text></comment></c>` },
    }),
  ],
  [
    'XLSX 页眉',
    'headerFooter',
    file.xlsx(`${row('')}<headerFooter><oddHeader>&amp;L${mobile}</oddHeader></headerFooter>`),
  ],
  [
    'XLSX 下拉选项',
    'validation',
    file.xlsx(
      `${row('')}<dataValidations><dataValidation><formula1>"${mobile},无"</formula1></dataValidation></dataValidations>`,
    ),
  ],
  [
    'XLSX 定义的名称',
    'definedName',
    file.xlsx(row(''), { book: `<definedNames><definedName name="x">"${id}"</definedName></definedNames>` }),
  ],
  [
    'XLSX 透视表的缓存',
    'cache',
    file.xlsx(row(''), { more: { 'xl/pivotCache/pivotCacheDefinition1.xml': `<p><s v="${id}"/></p>` } }),
  ],
  [
    'XLSX 图表的数据',
    'chart',
    file.xlsx(row(''), { more: { 'xl/charts/chart1.xml': `<c:c><c:pt><c:v>${id}</c:v></c:pt></c:c>` } }),
  ],
  [
    'XLSX 图形中的文字',
    'textBox',
    file.xlsx(row(''), {
      more: { 'xl/drawings/drawing1.xml': `<x><a:p><a:r><a:t>1381234</a:t></a:r><a:r><a:t>5678</a:t></a:r></a:p></x>` },
    }),
  ],
  ['PDF 文字', 'text', file.pdf({ content: file.shown(`ID ${id}`) })],
  [
    'PDF 文字，逐字放置',
    'text',
    file.pdf({ content: `BT /F1 12 Tf 72 700 Td [${[...id].map((sign) => `(${sign})`).join(' -20 ')}] TJ ET` }),
  ],
  ['PDF 折行的号码', 'text', file.pdf({ content: `BT /F1 12 Tf 72 700 Td (1101051949) Tj 0 -15 Td (1231002X) Tj ET` })],
  ['PDF 看不见的文字（扫描件的文字层）', 'text', file.pdf({ content: `3 Tr ${file.shown(id)}` })],
  ['PDF 白色的文字', 'text', file.pdf({ content: `1 1 1 rg ${file.shown(id)}` })],
  ['PDF 盖在黑块下面的文字', 'text', file.pdf({ content: `${file.shown(id)} 0 g 70 690 200 30 re f` })],
  ['PDF 页面以外的文字', 'internal', file.pdf({ content: `BT /F1 12 Tf 72 2000 Td (${id}) Tj ET` })],
  ['PDF 注释', 'annotation', annotated(`/Subtype /Text /Contents ${wide(`请核实${mobile}`)}`)],
  ['PDF 注释的作者', 'annotation', annotated(`/Subtype /Text /Contents (ok) /T (Zhang ${mobile})`)],
  ['PDF 链接', 'link', annotated(`/Subtype /Link /A << /S /URI /URI (https://example.com/?tel=${mobile}) >>`)],
  [
    'PDF 表单的内容',
    'formField',
    file.pdf({
      page: '/Annots [10 0 R]',
      catalog: '/AcroForm << /Fields [10 0 R] >>',
      objects: [`<< /Type /Annot /Subtype /Widget /FT /Tx /T (sfz) /V (${id}) /Rect [72 72 200 90] >>`],
    }),
  ],
  ['PDF 文档属性', 'property', file.pdf({ trailer: '/Info 10 0 R', objects: [`<< /Title ${wide(`名单${id}`)} >>`] })],
  [
    'PDF 元数据（XMP）',
    'metadata',
    file.pdf({
      catalog: '/Metadata 10 0 R',
      objects: [
        file.stream(
          '/Type /Metadata /Subtype /XML',
          `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject>${id}</dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>`,
          false,
        ),
      ],
    }),
  ],
  [
    'PDF 书签',
    'bookmark',
    file.pdf({
      catalog: '/Outlines 10 0 R',
      objects: [
        '<< /First 11 0 R /Last 11 0 R /Count 1 >>',
        `<< /Title (${mobile}) /Parent 10 0 R /Dest [3 0 R /Fit] >>`,
      ],
    }),
  ],
  [
    'PDF 嵌入的文件',
    'text',
    file.pdf({
      catalog: '/Names << /EmbeddedFiles << /Names [(a) 10 0 R] >> >>',
      objects: [
        '<< /Type /Filespec /F (list.txt) /EF << /F 11 0 R >> >>',
        file.stream('/Type /EmbeddedFile', `张某 ${id}`),
      ],
    }),
  ],
  [
    'PDF 脚本',
    'script',
    file.pdf({
      catalog: '/Names << /JavaScript << /Names [(a) 10 0 R] >> >>',
      objects: [`<< /S /JavaScript /JS (var t = "${mobile}";) >>`],
    }),
  ],
  ['PDF 没有用到的对象', 'internal', file.pdf({ objects: [file.stream('', file.shown(id))] })],
  [
    'PDF 保留的旧版本',
    'earlierVersion',
    file.pdfSavedAgain(file.pdf({ content: file.shown(id) }), file.shown('masked')),
  ],
  ['TXT', 'text', Buffer.from(`张某\n电话：${mobile}\n`)],
  ['CSV，GB18030', 'text', Buffer.concat([Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c]), Buffer.from(`${id}\n`)])],
  ['JPEG 的说明', 'exif', file.jpeg([[0xfe, Buffer.from(`ID ${id}`)]])],
  [
    'JPEG 的 XMP',
    'exif',
    file.jpeg([[0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><dc:title>${id}</dc:title></x:xmpmeta>`)]]),
  ],
  ['JPEG 结尾以后的文字', 'exif', file.jpeg([], `sfz ${id}`)],
  ['JPEG 的拍摄地点', 'exif', file.jpeg([[0xe1, file.exifWithPlace(5)]])],
  ['PNG 的说明', 'exif', file.pngWithText('Author', `Zhang ${mobile}`)],
  ['PNG 压缩的说明', 'exif', file.pngWithText('Author', `Zhang ${mobile}`, 'zTXt')],
  ['PNG 压缩的国际文字', 'exif', file.pngWithText('Author', `张 ${mobile}`, 'iTXt')],
  ['DOCX 中图片的说明', 'exif', file.docx(p('公告'), { 'word/media/image1.png': file.pngWithText('Author', mobile) })],
  ['文件名', 'fileName', clean, `${mobile}的申请.docx`],
];

describe('planted data is found', () => {
  test.each(planted.map(([where, layer, bytes, name]) => ({ where, layer, bytes, name })))('$where', async (one) => {
    const { layer, bytes, name = '附件.bin' } = one;
    const { findings } = await screen({ name, bytes });
    const found = findings.filter(({ kind }) => kind !== 'unseen');
    expect(found.map((one) => one.layer)).toEqual([layer]);
    expect(findings.map(({ excerpt }) => excerpt).join()).not.toMatch(/1231002|12345678/);
  });

  test('there are more than twenty places', () => {
    expect(new Set(planted.map(([where]) => where)).size).toBeGreaterThan(60);
  });
});

describe('what is clean passes', () => {
  const credit = '统一社会信用代码12441500196720244T、13812345678MA1234P';
  test.each([
    ['DOCX', file.docx(p(credit))],
    ['XLSX', file.xlsx(row(cell('A1', '12441500196720244T') + cell('B1', '20260101')))],
    ['PDF', file.pdf({ content: file.shown('12441500196720244T  2026-01-01 1234567890') })],
    ['TXT', Buffer.from(`${credit}\n金额 13812345678.50 元\n`)],
    ['镂空的拍摄地点', file.jpeg([[0xe1, file.exifWithPlace(0)]])],
  ])('%s', async (_, bytes) => {
    const { findings } = await screen({ name: '公告', bytes });
    expect(findings.filter(({ kind }) => kind !== 'unseen')).toEqual([]);
  });

  test('what no program reads is to be looked at', async () => {
    const seen = async (bytes: Buffer) =>
      (await screen({ name: 'x', bytes })).findings.map(({ kind, layer }) => [kind, layer]);
    expect(await seen(file.jpeg())).toEqual([['unseen', 'picture']]);
    expect(await seen(file.docx(p('公告'), { 'word/media/a.png': file.pngWithText('a', 'b') }))).toEqual([
      ['unseen', 'picture'],
    ]);
    expect(await seen(Buffer.from('%PDF-1.7 broken'))).toEqual([['unseen', 'whole']]);
    expect(await seen(clean)).toEqual([]);
  });
});

test('an excerpt says where, with every number in it masked', async () => {
  const bytes = Buffer.from(`张某，身份证号${id}，电话${mobile}`);
  const { findings } = await screen({ name: '名单', bytes });
  expect(findings.map(({ place, kind, excerpt }) => ({ place, kind, excerpt }))).toEqual([
    { place: '第1行', kind: 'idNumber', excerpt: '张某，身份证号1101************2X，电话138****5678' },
    { place: '第1行', kind: 'mobile', excerpt: '…1101************2X，电话138****5678' },
  ]);
});

test('in a thread of its own the same is found', async () => {
  const bytes = file.xlsx(row(cell('A1', id), 'hidden="1"'));
  const { findings } = await screenBounded({ name: '附件', bytes });
  expect(findings.map(({ layer, place, found }) => [layer, place, found])).toEqual([['hiddenRow', '名单!A1', id]]);
});
