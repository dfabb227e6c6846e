/** What a letter is on paper, for both the PDF and the Word document. */

export interface LetterSheet {
  readonly title: string;
  /** Name of the agency: author and signature. */
  readonly agency: string;
  /** Null of a draft, and of a receipt. */
  readonly number: string | null;
  readonly addressee: string | null;
  readonly paragraphs: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly attachments: readonly string[];
  /** 2026年11月23日; null of a draft. */
  readonly signedOn: string | null;
  /** YYYY-MM-DD, as it stands in the file's own data. */
  readonly createdOn: string | null;
  /** What whoever holds it can check it by; null of a draft. */
  readonly verification: { readonly code: string; readonly url: string } | null;
}
