/** Attachments of a letter: chosen from the files of the case, held back until they may go out, frozen with the signature. */

import { may } from '#law/account/may';
import { againstRelease, releaseRefusal } from '#law/release/release';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import type { Db, Tx } from '#store/db';
import { type FileRow, fileById } from '#store/file/files';
import { type LetterRow, letterOf } from '#store/letter/letters';
import { sha256 } from '#store/log/suite';
import { chooseFiles, filesOfLetter, freezeLetterFile } from '#store/release/letter-files';
import { redactionsOf, screeningsOf } from '#store/release/screenings';
import { type FileView, fileView } from '../file/file-view.ts';
import { onDraft } from '../letter/draft.ts';
import { noSuchLetter } from '../letter/refusals.ts';
import type { Office, Who } from '../office.ts';
import { bytesOf } from './bytes.ts';

export interface LetterFileView {
  readonly file: FileView;
  /** What still stands against its release. */
  readonly against: readonly Refusal[];
  /** Of the bytes as they went out; null while the letter is a draft. */
  readonly releasedSha256: string | null;
}

/** Whoever may read the letter. */
export async function letterFiles(office: Office, who: Who, id: string): Promise<Decided<readonly LetterFileView[]>> {
  const permitted = may(who, true, 'letter.view');
  if (!permitted.ok) return permitted;
  const letter = await letterOf(office.db, id);
  if (letter === null || letter.agency !== who.agency || letter.dropped_at !== null) return refused(noSuchLetter);
  return allowed(await filesWithFaults(office, office.db, letter));
}

async function filesWithFaults(
  office: Office,
  db: Db | Tx,
  letter: Pick<LetterRow, 'id'>,
): Promise<readonly LetterFileView[]> {
  const chosen = await filesOfLetter(db, letter.id);
  const ids = chosen.map(({ file }) => file);
  const screenings = await screeningsOf(db, office.vault, ids);
  const redactions = await redactionsOf(db, ids);
  const rows = await Promise.all(ids.map((id) => fileById(db, id)));
  return rows.flatMap((row, i): LetterFileView[] => {
    if (row === null) return [];
    const file = fileView(office, row);
    const screening = screenings.get(row.id);
    const against = againstRelease({
      name: file.name,
      state: row.state,
      findings: screening?.findings ?? null,
      waived: screening?.waiver != null,
      drawn: redactions.get(row.id)?.way === 'drawn',
    });
    return [{ file, against, releasedSha256: chosen[i]?.sha256 ?? null }];
  });
}

/** Only files of the same case go with its letter. */
export function chooseLetterFiles(
  office: Office,
  who: Who,
  id: string,
  files: readonly string[],
): Promise<Decided<null>> {
  return onDraft(office, who, id, async (tx, letter) => {
    const rows = await Promise.all([...new Set(files)].map((file) => fileById(tx, file)));
    const own = rows.filter(
      (row): row is FileRow =>
        row !== null &&
        row.owner_subject === 'application' &&
        row.owner_case === letter.case_id &&
        row.state !== 'erased',
    );
    if (own.length !== rows.length) return refused(otherCase);
    const ids = own.map((row) => row.id);
    await chooseFiles(tx, ids, { letter: id, agency: who.agency, at: office.now(), by: who.accountId });
    return allowed(null);
  });
}

const otherCase = releaseRefusal(
  'release-other-case',
  '所选的附件不属于这件申请，或者已经删除。请刷新后，从本件的附件中选择。',
);

/** What stands against signing: every attachment that may not go out. */
export async function releaseFaults(office: Office, tx: Tx, letter: LetterRow): Promise<readonly Refusal[]> {
  return (await filesWithFaults(office, tx, letter)).flatMap(({ against }) => against);
}

/** With the signature: each attachment's bytes read once more, their digests kept. */
export async function freezeFiles(office: Office, tx: Tx, letter: LetterRow): Promise<Decided<null>> {
  for (const { file } of await filesOfLetter(tx, letter.id)) {
    const row = await fileById(tx, file);
    const bytes = row === null ? refused(otherCase) : await bytesOf(office, row);
    if (!bytes.ok) return bytes;
    await freezeLetterFile(tx, letter.id, file, sha256(bytes.value));
  }
  return allowed(null);
}
