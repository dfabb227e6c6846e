/** An issue of the gazette as PDF: head, contents with pages, what is told of earlier issues, then piece after piece. */

import type { BodyBlock } from '#law/publication/body';
import { renderPdf } from '../pdf/render.ts';
import { pictureWords } from '../publication/sheet.ts';
import { plainTable } from '../report/form-table.ts';
import { tableData } from '../report/to-pdf.ts';

export interface GazetteSheet {
  readonly title: string;
  /** 2026年第1期. */
  readonly name: string;
  readonly issuer: string;
  /** YYYY-MM-DD. */
  readonly issuedOn: string;
  readonly notes: readonly {
    readonly issue: string;
    readonly title: string;
    readonly kind: 'withdrawn' | 'corrected';
    readonly on: string;
  }[];
  readonly pieces: readonly {
    readonly title: string;
    readonly documentNumber: string;
    readonly issuer: string;
    readonly formedOn: string;
    /** Withdrawn since: a notice stands in its place. */
    readonly withdrawnOn: string | null;
    readonly blocks: readonly BodyBlock[];
  }[];
}

const became = { withdrawn: '已撤回', corrected: '已更正' } as const;

export async function gazetteToPdf({ title, name, issuer, issuedOn, notes, pieces }: GazetteSheet) {
  return renderPdf('gazette', {
    ...{ title: `${title}（${name}）`, author: issuer, createdOn: issuedOn },
    ...{ head: title, name, issuer, issuedOn },
    notes: notes.map(({ issue, title: of, kind, on }) => `${issue}刊登的“${of}”${became[kind]}（${on}）。`),
    pieces: pieces.map(({ blocks, ...piece }) => ({ ...piece, blocks: blocks.map(blockData) })),
  });
}

function blockData(block: BodyBlock) {
  if (block.kind === 'table') return { kind: 'table', form: tableData(plainTable(block.rows)) };
  return block.kind === 'picture' ? { kind: 'paragraph', text: pictureWords(block.alternative) } : block;
}
