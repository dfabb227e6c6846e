/** Masked is gone: nothing of what stood under a mark is left in the file, and what is cleaned holds nothing that is not shown. */

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPdf } from '#paper/read/pdf/library';
import { readDocument } from '#paper/read/read';
import { cleanOffice } from '#paper/redact/clean';
import { pageSizes, redactDrawn } from '#paper/redact/draw';
import { cleanFile, pagesOf, pictureOf, redactPages } from '#paper/redact/redact';
import { screen } from '#paper/screen/screen';
import * as file from '../support/planted.ts';

const id = '11010519491231002X';
const mobile = '13812345678';
const p = file.paragraph;

function done<T extends { readonly ok: boolean }>(answer: T): Extract<T, { readonly ok: true }> {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Extract<T, { readonly ok: true }>;
}

/** A number shown twice, in properties, a note, an attachment, an older version. */
const everywhere = file.pdfSavedAgain(
  file.pdf({
    content: `${file.shown(`ID ${id} in front`)} BT /F1 12 Tf 72 500 Td (Tel ${mobile}) Tj ET`,
    page: '/Annots [12 0 R]',
    catalog: '/Names << /EmbeddedFiles << /Names [(a) 10 0 R] >> >>',
    trailer: '/Info 13 0 R',
    objects: [
      '<< /Type /Filespec /F (list.txt) /EF << /F 11 0 R >> >>',
      file.stream('/Type /EmbeddedFile', `Zhang ${id}`),
      `<< /Type /Annot /Subtype /Text /Contents (call ${mobile}) /Rect [72 72 90 90] >>`,
      `<< /Title (list ${id}) >>`,
    ],
  }),
  `${file.shown(`ID ${id} in front`)} BT /F1 12 Tf 72 500 Td (Tel ${mobile} day) Tj ET`,
);

describe('a PDF', () => {
  it('shows where its numbers stand, and under their marks nothing is left in any layer', async () => {
    const { pages, hits } = done(await pagesOf(everywhere));
    expect(pages).toEqual([{ width: 595, height: 842 }]);
    expect(hits.map(({ kind, page }) => [kind, page])).toEqual([
      ['idNumber', 1],
      ['mobile', 1],
    ]);
    const redacted = done(await redactPages(everywhere, hits));
    expect(redacted.shown).toEqual([]);
    const { findings } = await screen({ name: '', bytes: redacted.bytes });
    expect(findings.map(({ kind, layer }) => [kind, layer])).toEqual([['unseen', 'picture']]);
    const { document } = await openPdf(redacted.bytes);
    expect(document.numPages).toBe(1);
    expect((await (await document.getPage(1)).getTextContent()).items).toEqual([]);
    expect(await document.getAttachments()).toBeNull();
    expect((await document.getMetadata()).info).not.toHaveProperty('Title');
    await document.loadingTask.destroy();
    for (const digits of ['19491231', '12345678']) {
      expect(Buffer.from(redacted.bytes).includes(digits)).toBe(false);
    }
  });

  it('that shows a number outside the marks says so', async () => {
    const { hits } = done(await pageSizes(everywhere));
    const [first] = hits;
    if (first === undefined) throw new Error('no hit');
    const half = { ...first, width: first.width / 2 };
    expect(done(await redactDrawn(everywhere, [first])).shown.map(({ kind }) => kind)).toEqual(['mobile']);
    expect(done(await redactDrawn(everywhere, [half])).shown.map(({ kind }) => kind)).toEqual(['idNumber', 'mobile']);
  });

  it('with a font that it does not bring is drawn in ours; a broken one is refused in words', async () => {
    const picture = done(await pictureOf(everywhere, 1));
    expect(Buffer.from(picture.bytes.subarray(0, 3)).toString('hex')).toBe('ffd8ff');
    expect(await pictureOf(everywhere, 9)).toEqual({ ok: false, reason: '没有这一页。' });
    expect(await redactPages(Buffer.from('%PDF-1.7 nothing'), [])).toMatchObject({ ok: false });
  });
});

it('a picture becomes a page with the area black and nothing said beside its points', async () => {
  const { pages } = done(await pageSizes(file.jpeg([[0xfe, Buffer.from(`ID ${id}`)]])));
  expect(pages).toEqual([{ width: 1000, height: 1000 }]);
  const mark = { page: 1, left: 0, top: 0, width: 1, height: 0.5 };
  const { bytes } = done(await redactDrawn(file.jpeg([[0xfe, Buffer.from(`ID ${id}`)]]), [mark]));
  const { findings } = await screen({ name: '', bytes });
  expect(findings.map(({ kind }) => kind)).toEqual(['unseen']);
});

const run = (look: string, text: string) => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const document = file.docx(
  `<w:p>${run('<w:b/>', '张某，身份证1101051949')}${run('', '1231002X，发放500元')}</w:p>
   <w:p><w:r><w:t>修订</w:t></w:r><w:del><w:r><w:delText>${id}</w:delText></w:r></w:del><w:ins><w:r><w:t>以后</w:t></w:r></w:ins></w:p>
   <w:p>${run('<w:vanish/>', mobile)}<w:commentRangeStart w:id="0"/><w:r><w:t>公告</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>
   <w:p><w:r><w:instrText>MERGEFIELD ${mobile}</w:instrText></w:r></w:p>`,
  {
    'word/comments.xml': `<w:comments><w:comment w:id="0" w:author="张三 ${mobile}">${p(id)}</w:comment></w:comments>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="x/comments" Target="comments.xml"/><Relationship Id="rId8" Type="x/hyperlink" Target="tel:${mobile}" TargetMode="External"/></Relationships>`,
    'word/header1.xml': `<w:hdr xmlns:w="w">${p(`联系${mobile}`)}</w:hdr>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>张三 ${mobile}</dc:creator></cp:coreProperties>`,
    'docProps/custom.xml': `<p><v>${id}</v></p>`,
    'customXml/item1.xml': `<r>${id}</r>`,
    'word/media/image1.jpeg': file.jpeg([[0xfe, Buffer.from(id)]], `behind ${id}`),
  },
);

it('a Word document keeps its words, without revisions, comments, properties and hidden parts, numbers masked', async () => {
  const cleaned = done(await cleanFile(document));
  const { findings } = await screen({ name: '', bytes: cleaned.bytes });
  expect(findings.map(({ kind }) => kind)).toEqual(['unseen']);
  const read = await readDocument(cleaned.bytes, 'a.docx');
  const text = JSON.stringify(read);
  for (const words of ['张某，身份证1101************2X，发放500元', '修订以后', '公告']) expect(text).toContain(words);
  const parts = unzipSync(cleaned.bytes);
  expect(Object.keys(parts).filter((name) => /comments|custom/i.test(name))).toEqual([]);
  const all = Object.values(parts)
    .map((part) => Buffer.from(part).toString('latin1'))
    .join();
  for (const trace of ['comments.xml', 'commentReference', 'w:del', '1231002X', '12345678']) {
    expect(all).not.toContain(trace);
  }
  expect(Buffer.from(parts['docProps/core.xml'] ?? '').toString()).not.toContain('张三');
});

it('a workbook keeps what is seen, as values', async () => {
  const cell = file.inlineCell;
  const book = file.xlsx(
    `<cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1">${cell('A1', '张某')}<c r="B1"><v>13812345678</v></c>${cell('C1', id)}<c r="D1"><f>IF(A1="${id}",1,0)</f><v>7</v></c><c r="E1" t="s"><v>1</v></c></row><row r="2" hidden="1">${cell('A2', id)}</row></sheetData>`,
    {
      book: `<definedNames><definedName name="x">"${id}"</definedName></definedNames>`,
      more: {
        'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${id}</t></si><si><t>合计</t></si></sst>`,
        'xl/comments1.xml': `<comments><comment><text><t>${id}</t></text></comment></comments>`,
        'xl/worksheets/sheet2.xml': `<worksheet><sheetData><row r="1">${cell('A1', id)}</row></sheetData></worksheet>`,
      },
    },
  );
  const cleaned = done(await cleanOffice(book));
  expect((await screen({ name: '', bytes: cleaned.bytes })).findings).toEqual([]);
  const text = JSON.stringify(await readDocument(cleaned.bytes, 'a.xlsx'));
  for (const words of ['张某', '138****5678', '7', '合计']) expect(text).toContain(words);
  expect(Object.keys(unzipSync(cleaned.bytes)).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
});

it('what can not be cleaned is refused in words', async () => {
  expect(await cleanOffice(Buffer.from('PK not a package'))).toMatchObject({ ok: false });
  expect(await cleanOffice(everywhere)).toMatchObject({ ok: false, reason: expect.stringContaining('转换为 PDF') });
});
