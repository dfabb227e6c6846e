/** Places of files in which a personal number can hide, each as a maker of a file that hides it there and nowhere else. */

import * as file from './planted.ts';

const p = file.paragraph;
const row = (cells: string, hidden = '') => `<sheetData><row r="1" ${hidden}>${cells}</row></sheetData>`;
const run = (look: string, text: string) => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const noted = (name: string, part: string) => file.docx(p('公告'), { [name]: part });
const bookWith = (name: string, part: string) => file.xlsx(row(''), { more: { [name]: part } });
/** Between two characters. */
const halves = (text: string) => {
  const all = [...text];
  return [all.slice(0, all.length >> 1).join(''), all.slice(all.length >> 1).join('')] as const;
};

export interface HidingPlace {
  readonly name: string;
  readonly hide: (number: string) => Buffer;
  /** Fonts of the file have no full-width digits. */
  readonly narrow?: true;
}

const docx: readonly HidingPlace[] = [
  { name: 'DOCX 正文', hide: (n) => file.docx(p(`联系 ${n} 办理`)) },
  {
    name: 'DOCX 正文，分在两段格式里',
    hide: (n) =>
      file.docx(
        `<w:p>${halves(n)
          .map((half, i) => run(i === 0 ? '<w:b/>' : '', half))
          .join('')}</w:p>`,
      ),
  },
  {
    name: 'DOCX 表格',
    hide: (n) => file.docx(`<w:tbl><w:tr><w:tc>${p('张某')}</w:tc><w:tc>${p(n)}</w:tc></w:tr></w:tbl>`),
  },
  {
    name: 'DOCX 文本框',
    hide: (n) => file.docx(`<w:p><w:r><w:pict><w:txbxContent>${p(n)}</w:txbxContent></w:pict></w:r></w:p>`),
  },
  { name: 'DOCX 页眉', hide: (n) => noted('word/header1.xml', `<w:hdr>${p(n)}</w:hdr>`) },
  { name: 'DOCX 页脚', hide: (n) => noted('word/footer1.xml', `<w:ftr>${p(n)}</w:ftr>`) },
  { name: 'DOCX 脚注', hide: (n) => noted('word/footnotes.xml', `<w:footnotes>${p(n)}</w:footnotes>`) },
  { name: 'DOCX 尾注', hide: (n) => noted('word/endnotes.xml', `<w:endnotes>${p(n)}</w:endnotes>`) },
  { name: 'DOCX 批注', hide: (n) => noted('word/comments.xml', `<w:comments>${p(`核实 ${n}`)}</w:comments>`) },
  {
    name: 'DOCX 删除的修订',
    hide: (n) => file.docx(`<w:p><w:del><w:r><w:delText>${n}</w:delText></w:r></w:del></w:p>`),
  },
  { name: 'DOCX 隐藏的文字', hide: (n) => file.docx(`<w:p>${run('<w:vanish/>', n)}</w:p>`) },
  {
    name: 'DOCX 图片的说明',
    hide: (n) => file.docx(`<w:p><w:r><wp:docPr id="1" name="图" descr="证件 ${n}"/></w:r></w:p>`),
  },
  { name: 'DOCX 文档属性', hide: (n) => noted('docProps/core.xml', `<p><dc:creator>张某 ${n}</dc:creator></p>`) },
  { name: 'DOCX 自定义数据', hide: (n) => noted('customXml/item1.xml', `<r><a>${n}</a></r>`) },
  {
    name: 'DOCX 中嵌入的工作簿',
    hide: (n) => file.docx(p('公告'), { 'word/embeddings/a.xlsx': file.xlsx(row(file.inlineCell('A1', n))) }),
  },
];

const xlsx: readonly HidingPlace[] = [
  { name: 'XLSX 单元格', hide: (n) => file.xlsx(row(file.inlineCell('A1', n))) },
  { name: 'XLSX 隐藏的行', hide: (n) => file.xlsx(row(file.inlineCell('A1', n), 'hidden="1"')) },
  {
    name: 'XLSX 隐藏的列',
    hide: (n) => file.xlsx(`<cols><col min="2" max="3" hidden="1"/></cols>${row(file.inlineCell('C1', n))}`),
  },
  { name: 'XLSX 隐藏的工作表', hide: (n) => file.xlsx(row(file.inlineCell('A1', n)), { state: 'veryHidden' }) },
  {
    name: 'XLSX 批注',
    hide: (n) => bookWith('xl/comments1.xml', `<c><comment><text><r><t>${n}</t></r></text></comment></c>`),
  },
  { name: 'XLSX 公式', hide: (n) => file.xlsx(row(`<c r="A1"><f>IF(B1="${n}",1,0)</f><v>0</v></c>`)) },
  {
    name: 'XLSX 透视表的缓存',
    hide: (n) => bookWith('xl/pivotCache/pivotCacheDefinition1.xml', `<p><s v="${n}"/></p>`),
  },
  {
    name: 'XLSX 图形中的文字',
    hide: (n) =>
      bookWith(
        'xl/drawings/drawing1.xml',
        `<x><a:p>${halves(n)
          .map((half) => `<a:r><a:t>${half}</a:t></a:r>`)
          .join('')}</a:p></x>`,
      ),
  },
];

const others: readonly HidingPlace[] = [
  { name: 'PDF 文字', narrow: true, hide: (n) => file.pdf({ content: file.shown(`ID ${n}`) }) },
  { name: 'PDF 白色的文字', narrow: true, hide: (n) => file.pdf({ content: `1 1 1 rg ${file.shown(n)}` }) },
  {
    name: 'PDF 盖在黑块下面的文字',
    narrow: true,
    hide: (n) => file.pdf({ content: `${file.shown(n)} 0 g 70 690 200 30 re f` }),
  },
  {
    name: 'PDF 注释',
    narrow: true,
    hide: (n) =>
      file.pdf({
        page: '/Annots [10 0 R]',
        objects: [`<< /Type /Annot /Rect [72 72 200 90] /Subtype /Text /Contents (tel ${n}) >>`],
      }),
  },
  {
    name: 'PDF 文档属性',
    narrow: true,
    hide: (n) => file.pdf({ trailer: '/Info 10 0 R', objects: [`<< /Title (list ${n}) >>`] }),
  },
  {
    name: 'PDF 保留的旧版本',
    narrow: true,
    hide: (n) => file.pdfSavedAgain(file.pdf({ content: file.shown(n) }), file.shown('masked')),
  },
  { name: 'TXT', hide: (n) => Buffer.from(`张某\n号码：${n}\n`) },
  { name: 'JPEG 的说明', hide: (n) => file.jpeg([[0xfe, Buffer.from(`a ${n}`)]]) },
  { name: 'PNG 压缩的说明', hide: (n) => file.pngWithText('Author', `张 ${n}`, 'iTXt') },
];

export const hidingPlaces: readonly HidingPlace[] = [...docx, ...xlsx, ...others];
