/** A published document as a file to keep: PDF, Word, plain text. */

import { type PaperPicture, paperPicture } from '#paper/publication/picture';
import type { PublicationSheet } from '#paper/publication/sheet';
import { publicationToDocx } from '#paper/publication/to-docx';
import { publicationToPdf } from '#paper/publication/to-pdf';
import { publicationToText } from '#paper/publication/to-text';
import { wholeFile } from '../file/whole.ts';
import type { Office } from '../office.ts';
import { shownFields, standingSentence } from './fields.ts';
import type { PublishedDocument } from './published.ts';

export const documentFormats = {
  pdf: { name: 'PDF 文档', mediaType: 'application/pdf', write: publicationToPdf },
  docx: {
    name: 'Word 文档（DOCX）',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: publicationToDocx,
  },
  txt: {
    name: '纯文本（TXT）',
    mediaType: 'text/plain; charset=utf-8',
    write: async (sheet: PublicationSheet) => publicationToText(sheet),
  },
} as const;

export type DocumentFormat = keyof typeof documentFormats;

export interface DocumentFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

/** `origin`: of the site, e.g. https://www.example.gov.cn; `path`: of the document on it. */
export async function documentFile(
  office: Office,
  document: PublishedDocument,
  format: DocumentFormat,
  { origin, path }: { readonly origin: string; readonly path: string },
): Promise<DocumentFile> {
  const { mediaType, write } = documentFormats[format];
  const pictures = format === 'txt' ? new Map() : await picturesOf(office, document);
  const bytes = await write({ ...sheetOf(document, origin, path), pictures });
  return { bytes, mediaType, fileName: `${document.title.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 80)}.${format}` };
}

/** Those that the public may open now, as they stand in the text. */
async function picturesOf(office: Office, { edition }: PublishedDocument): Promise<PublicationSheet['pictures']> {
  const placed = (edition?.files ?? []).filter((file) => file.placed).map(({ file }) => file);
  const pictures = new Map<string, PaperPicture>();
  for (const file of placed) {
    const bytes = await wholeFile(office, file);
    const picture = typeof bytes === 'string' ? null : await paperPicture(bytes);
    if (picture !== null) pictures.set(file, picture);
  }
  return pictures;
}

function sheetOf(document: PublishedDocument, origin: string, path: string): Omit<PublicationSheet, 'pictures'> {
  const { title, agencyName, publishedOn, edition, editions, code, summary } = document;
  const newest = editions[0]?.number ?? 1;
  const older = edition !== null && edition.number < newest;
  const facts = [...shownFields(document)];
  if (edition !== null && editions.length > 1) {
    facts.push({ label: '版本', value: `第${edition.number}版${older ? `，已被第${newest}版更正` : ''}` });
  }
  return {
    title,
    issuer: edition?.content.issuer ?? agencyName,
    createdOn: editions.find(({ number }) => number === edition?.number)?.publishedOn ?? publishedOn,
    standing: older ? '本版已被更正，请使用最新版。' : standingSentence(document),
    facts,
    blocks: edition?.blocks ?? [{ kind: 'paragraph', text: summary }],
    attachments: (edition?.files ?? [])
      .filter(({ placed }) => !placed)
      .map(({ title: name, kindName }) => `${name}（${kindName}）`),
    url: origin + path,
    verification: code === null ? null : { code, url: `${origin}/verify?q=${encodeURIComponent(code)}` },
  };
}
