/** Pictures as the pages of a PDF that holds nothing else: no text, no properties, nothing embedded. */

export interface PicturePage {
  readonly jpeg: Buffer;
  readonly pixels: { readonly width: number; readonly height: number };
  /** Points. */
  readonly size: { readonly width: number; readonly height: number };
}

export function picturePdf(pages: readonly PicturePage[]): Buffer {
  const parts: Buffer[] = [];
  const places: number[] = [];
  let at = 0;
  const put = (bytes: Buffer) => {
    parts.push(bytes);
    at += bytes.length;
  };
  const object = (number: number, ...bytes: readonly (Buffer | string)[]) => {
    places[number] = at;
    put(Buffer.from(`${number} 0 obj\n`));
    for (const one of bytes) put(Buffer.from(one));
    put(Buffer.from('\nendobj\n'));
  };
  // Bytes beyond ASCII tell programs that the file is not text.
  put(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'));
  object(1, '<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) >>');
  const numbers = pages.map((_, i) => 3 + 3 * i);
  object(2, `<< /Type /Pages /Kids [${numbers.map((n) => `${n} 0 R`).join(' ')}] /Count ${pages.length} >>`);
  for (const [i, { jpeg, pixels, size }] of pages.entries()) {
    const number = numbers[i] ?? 0;
    const [width, height] = [size.width.toFixed(2), size.height.toFixed(2)];
    const content = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`;
    object(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${number + 1} 0 R /Resources << /XObject << /P ${number + 2} 0 R >> >> >>`,
    );
    object(number + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    object(
      number + 2,
      `<< /Type /XObject /Subtype /Image /Width ${pixels.width} /Height ${pixels.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    );
  }
  const start = at;
  const count = places.length;
  const rows = places.slice(1).map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  put(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${rows.join('')}`));
  put(Buffer.from(`trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}
