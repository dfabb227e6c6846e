/** Screening a file for personal data: done in a thread apart, kept with the file, looked at by place and masked excerpt. */

import { may } from '#law/account/may';
import { type ScreenFinding, screenedNames } from '#law/person/screening';
import { openFindings } from '#law/release/release';
import { allowed, type Decided } from '#law/ruling';
import { screenBounded } from '#paper/screen/bounded';
import { accountNames } from '#store/account/accounts';
import type { FileRow } from '#store/file/files';
import { keepScreening, redactionsOf, screeningsOf } from '#store/release/screenings';
import { act } from '../act.ts';
import { type FileView, fileView } from '../file/file-view.ts';
import type { Office, Who } from '../office.ts';
import { bytesOf, ownFile } from './bytes.ts';

export interface ScreeningView {
  readonly file: FileView;
  readonly subject: string;
  readonly caseId: string;
  /** Null: never screened. */
  readonly screening: {
    readonly at: string;
    readonly byName: string;
    readonly findings: readonly (ScreenFinding & { readonly kindName: string; readonly open: boolean })[];
    readonly waiver: {
      readonly at: string;
      readonly byName: string;
      readonly article: string;
      readonly reason: string;
    } | null;
  } | null;
  /** Of a file that came out of masking. */
  readonly redaction: {
    readonly source: string;
    readonly way: 'drawn' | 'cleaned';
    readonly marks: number;
    readonly sourceSha256: string;
    readonly sha256: string;
    readonly at: string;
    readonly byName: string;
  } | null;
}

/** Looks anew: what was taken on of an earlier screening is void. */
export async function screenFile(office: Office, who: Who, id: string): Promise<Decided<ScreeningView>> {
  const call = { deed: 'file.screen', subject: 'file', object: id, agency: who.agency } as const;
  const known = await ownFile(office.db, who.agency, id);
  const bytes = known.ok ? await bytesOf(office, known.value) : known;
  if (!known.ok || !bytes.ok) return act(office, who, call, async () => bytes as Decided<never>);
  const findings = await findingsOf(office, known.value, bytes.value);
  const screened = await act<null>(office, who, call, async (tx) => {
    const row = await ownFile(tx, who.agency, id);
    if (!row.ok) return row;
    const kept = { file: id, agency: who.agency, at: office.now(), by: who.accountId, findings };
    await keepScreening(tx, office.vault, kept);
    return allowed({ value: null, changes: [] });
  });
  return screened.ok ? screeningView(office, who, id) : screened;
}

/** What is kept of it: the numbers themselves never are. */
export async function findingsOf(office: Office, row: FileRow, bytes: Buffer): Promise<readonly ScreenFinding[]> {
  const { findings } = await screenBounded({ name: fileView(office, row).name, bytes });
  return findings.map(({ layer, place, kind, excerpt }) => ({ layer, place, kind, excerpt }));
}

export async function screeningView(office: Office, who: Who, id: string): Promise<Decided<ScreeningView>> {
  const permitted = may(who, true, 'file.screen');
  if (!permitted.ok) return permitted;
  const found = await ownFile(office.db, who.agency, id);
  if (!found.ok) return found;
  const screening = (await screeningsOf(office.db, office.vault, [id])).get(id) ?? null;
  const redaction = (await redactionsOf(office.db, [id])).get(id) ?? null;
  const people = [screening?.by, screening?.waiver?.by, redaction?.made_by].filter((one) => one !== undefined);
  const names = await accountNames(office.db, people);
  const name = (account: string) => names.get(account) ?? account;
  const open = openFindings(screening?.findings ?? [], redaction?.way === 'drawn');
  return allowed({
    file: fileView(office, found.value),
    subject: found.value.owner_subject,
    caseId: found.value.owner_case,
    screening: screening && {
      at: screening.at,
      byName: name(screening.by),
      findings: screening.findings.map((one) => ({
        ...one,
        kindName: screenedNames[one.kind],
        open: open.includes(one),
      })),
      waiver: screening.waiver && {
        at: screening.waiver.at,
        byName: name(screening.waiver.by),
        article: screening.waiver.article,
        reason: screening.waiver.reason,
      },
    },
    redaction: redaction && {
      source: redaction.source,
      way: redaction.way,
      marks: redaction.marks,
      sourceSha256: redaction.source_sha256,
      sha256: redaction.sha256,
      at: redaction.made_at,
      byName: name(redaction.made_by),
    },
  });
}
