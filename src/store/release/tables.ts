/** Tables of what goes out with a letter. */

interface ScreeningTable {
  file: string;
  agency: string;
  screened_at: string;
  screened_by: string;
  found: number;
  /** Sealed; null once the file is erased. */
  findings: Buffer | null;
  waived_at: string | null;
  waived_by: string | null;
  waived_article: string | null;
  /** The reason, sealed. */
  waiver: Buffer | null;
}

interface LetterFileTable {
  letter: string;
  file: string;
  agency: string;
  position: number;
  chosen_at: string;
  chosen_by: string;
  /** Hexadecimal, of the bytes as they went out; null while the letter is a draft. */
  sha256: string | null;
}

interface RedactionTable {
  file: string;
  agency: string;
  source: string;
  /** `drawn`: pages became pictures; `cleaned`: an Office file without what is not shown, found strings masked. */
  way: 'drawn' | 'cleaned';
  marks: number;
  source_sha256: string;
  sha256: string;
  made_at: string;
  made_by: string;
}

export interface ReleaseTables {
  screening: ScreeningTable;
  letter_file: LetterFileTable;
  redaction: RedactionTable;
}
