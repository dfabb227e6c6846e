/** The zip of a Word document made repeatable: no clock in it, and the fonts' substitutes named. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fontSubstitutes } from './docx-styles.ts';

/** A fixed time for every entry: a zip can not go without one, and its earliest is 1980. */
const entryTime = new Date(1980, 0, 1);

export function settledPackage(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const settled = Object.keys(entries).map((name): [string, Uint8Array] => {
    const data = entries[name] ?? new Uint8Array();
    if (name === 'docProps/core.xml') return [name, strToU8(withoutTimes(strFromU8(data)))];
    if (name === 'word/fontTable.xml') return [name, strToU8(withSubstitutes(strFromU8(data)))];
    return [name, data];
  });
  return zipSync(Object.fromEntries(settled), { level: 6, mtime: entryTime });
}

/** The library writes the time of writing, which is not the time of the report. */
function withoutTimes(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

function withSubstitutes(xml: string): string {
  const fonts = Object.entries(fontSubstitutes).map(
    ([name, substitute]) =>
      `<w:font w:name="${name}"><w:altName w:val="${substitute}"/><w:charset w:val="86"/></w:font>`,
  );
  return xml.replace(
    /<w:fonts([^>]*?)(?:\/>|>(.*?)<\/w:fonts>)/s,
    (_, attributes: string, inner: string | undefined) =>
      `<w:fonts${attributes}>${inner ?? ''}${fonts.join('')}</w:fonts>`,
  );
}
