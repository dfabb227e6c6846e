/** The file of a case (案卷) as one PDF: cover, contents with page numbers, its parts, and the signed letters page by page. */

import { renderPdf } from '../pdf/render.ts';
import { openPdf } from '../read/pdf/library.ts';

export type CaseFileBlock =
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      /** Shares of the width. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    };

export interface CaseFilePart {
  readonly heading: string;
  readonly blocks: readonly CaseFileBlock[];
}

export interface CaseFilePaper {
  readonly title: string;
  readonly agency: string;
  /** YYYY-MM-DD. */
  readonly createdOn: string;
  readonly cover: readonly (readonly [label: string, value: string])[];
  readonly parts: readonly CaseFilePart[];
  /** As they were signed, byte for byte. */
  readonly letters: readonly { readonly heading: string; readonly bytes: Uint8Array }[];
}

export async function caseFileToPdf({ letters, agency, ...paper }: CaseFilePaper): Promise<Uint8Array> {
  const files = letters.map(({ bytes }, i) => ({ name: `letter-${i}.pdf`, bytes }));
  const counted = await Promise.all(letters.map(({ bytes }) => pagesOf(bytes)));
  return renderPdf(
    'case-file',
    {
      ...paper,
      author: agency,
      letters: letters.map(({ heading }, i) => ({ heading, file: `letter-${i}.pdf`, pages: counted[i] ?? 0 })),
    },
    files,
  );
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  const { document } = await openPdf(bytes);
  const { numPages } = document;
  await document.loadingTask.destroy();
  return numPages;
}
