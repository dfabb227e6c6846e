/** What Word puts on the clipboard, of any length: a head of styles, conditional comments, spans in spans, an empty element after each run. */

const head = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:仿宋_GB2312;} p.MsoNormal {mso-style-parent:"";margin:0cm;font-family:"仿宋_GB2312";} --></style></head><body lang=ZH-CN><!--StartFragment-->`;

const run = (text: string) =>
  `<span lang=EN-US style='font-size:16.0pt;font-family:仿宋_GB2312;mso-ascii-font-family:"Times New Roman";mso-font-kerning:0pt'><span style='mso-spacerun:yes'>${text}</span><o:p></o:p></span>`;
const paragraph = (text: string) =>
  `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0;line-height:28.0pt;mso-line-height-rule:exactly'><![if !supportLists]><![endif]>${run(text)}</p>\n`;
const row = (cells: readonly string[]) =>
  `<tr style='mso-yfti-irow:0'>${cells.map((text) => `<td width=200 valign=top style='width:150pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt'>${paragraph(text)}</td>`).join('')}</tr>`;

/** At least `bytes` of it; `more` stands before the end. */
export function wordHtml(bytes: number, more = ''): { readonly html: string; readonly paragraphs: number } {
  const parts = [head, paragraph('开头一段。')];
  let [length, paragraphs] = [0, 0];
  for (; length < bytes; paragraphs += 1) {
    const part =
      paragraphs % 50 === 49
        ? `<table class=MsoTableGrid border=1 cellspacing=0 style='mso-yfti-tbllook:1184'>${row(['项目', '数量'])}${row([`第${paragraphs}项`, '12'])}</table>`
        : paragraph(`第${paragraphs}段，各股室按照职责分工，逐条落实。`);
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  parts.push(more, paragraph('末尾一段。'), '<!--EndFragment--></body></html>');
  return { html: parts.join(''), paragraphs };
}
