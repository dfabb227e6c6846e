/** What goes to the process that sets PDFs, and what comes back. */

/** Names of the files in `templates`. */
export type PdfTemplate =
  | 'report'
  | 'paper'
  | 'brief'
  | 'letter'
  | 'slip'
  | 'case-file'
  | 'document'
  | 'gazette'
  | 'poster'
  | 'handbook';

export interface PdfJob {
  readonly template: PdfTemplate;
  /** The template's data as JSON. User text is only ever here: it is data, and no markup is read out of it. */
  readonly data: string;
  /** PDFs whose pages the template shows, and pictures. */
  readonly files?: readonly PdfInside[];
}

export interface PdfInside {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type PdfAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly pages: number }
  /** For developers: what the compiler said. */
  | { readonly ok: false; readonly reason: string };
