/** What an inspection says of a file: what it is, why it can not be taken, and what a reader should know of it. */

/** What the bytes are, whatever the name says. The three `ole…` are the old binary formats of Office and WPS. */
export type Content =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'ofd'
  | 'oleText'
  | 'oleSheet'
  | 'oleSlides'
  | 'jpg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'tif'
  | 'text'
  | 'zip'
  | 'mp3'
  | 'mp4';

export interface Finding {
  /** `bomb`, `broken`, `forbidden`, `markup`, `unknown` refuse the file; `macros`, `script`, `embedded`, `encrypted` are told. */
  readonly code:
    | 'bomb'
    | 'broken'
    | 'forbidden'
    | 'markup'
    | 'unknown'
    | 'macros'
    | 'script'
    | 'embedded'
    | 'encrypted';
  /** Chinese sentence: what was found, what is allowed, what to do. */
  readonly message: string;
}

export interface Inspection {
  /** Null where the file is refused. */
  readonly content: Content | null;
  readonly findings: readonly Finding[];
}

/** Ends an inspection: the file can not be taken. */
export class NotTaken extends Error {
  readonly finding: Finding;
  constructor(code: 'bomb' | 'broken' | 'forbidden' | 'markup' | 'unknown', message: string) {
    super(code);
    this.finding = { code, message };
  }
}

export function megabytes(bytes: number): string {
  const size = bytes / 1_048_576;
  return `${size >= 10 || Number.isInteger(size) ? Math.ceil(size) : Math.ceil(size * 10) / 10} MB`;
}
