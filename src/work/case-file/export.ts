/** A case's whole file as one PDF, for a purpose that the audit trail keeps: it holds the applicant's data. */

import { createHash } from 'node:crypto';
import type { RevealPurpose } from '#law/applicant/purposes';
import { foldApplication } from '#law/application/fold';
import { outcomes } from '#law/application/outcomes';
import { states } from '#law/application/states';
import { inWords } from '#law/calendar/day';
import { titleOf } from '#law/letter/begin';
import { allowed, type Decided, refused } from '#law/ruling';
import { type CaseFilePaper, caseFileToPdf } from '#paper/case-file/to-pdf';
import { accountNames } from '#store/account/accounts';
import { agency as agencyOf } from '#store/agency/agencies';
import { appealsOf } from '#store/appeal/appeals';
import { applicantData } from '#store/applicant/applicant';
import { textsOf } from '#store/application/texts';
import type { Tx } from '#store/db';
import { filesOf } from '#store/file/files';
import { ledgerCase, ledgerEntries } from '#store/ledger/ledger';
import { type LetterRow, lettersOf } from '#store/letter/letters';
import { act } from '../act.ts';
import { lookOnce } from '../application/content.ts';
import { noSuchApplication } from '../application/missing.ts';
import { keptOf } from '../application/proof.ts';
import { calendarIn } from '../calendar/calendar.ts';
import { fileView } from '../file/file-view.ts';
import { signedPdf } from '../letter/view.ts';
import type { Office, Who } from '../office.ts';
import { type Sealed, sealedDigest } from './digest.ts';
import { type CaseContents, inGroups, partsOf } from './parts.ts';

export interface CaseFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** That it was exported, by whom and why stands in the audit trail; it counts as a look at the applicant's whole data. */
export async function exportCaseFile(
  office: Office,
  who: Who,
  caseId: string,
  purpose: RevealPurpose,
): Promise<Decided<CaseFile>> {
  const call = {
    deed: 'caseFile.export',
    subject: 'application',
    object: caseId,
    agency: who.agency,
    purpose,
  } as const;
  const gathered = await act(office, who, call, async (tx) => {
    const looked = await lookOnce(tx, office, who);
    if (!looked.ok) return looked;
    const paper = await gather(tx, office, who, caseId);
    return paper === null ? refused(noSuchApplication) : allowed({ value: paper, changes: [] });
  });
  if (!gathered.ok) return gathered;
  return allowed({ name: `${gathered.value.title}.pdf`, bytes: await caseFileToPdf(gathered.value) });
}

async function gather(tx: Tx, office: Office, who: Who, caseId: string): Promise<CaseFilePaper | null> {
  const found = await ledgerCase(tx, 'application', caseId);
  if (found === null || found.agency !== who.agency) return null;
  const state = foldApplication(found.events, await calendarIn(tx), office.today());
  if (state.number === null || state.applicantId === null) return null;
  const contents = await contentsOf(tx, office, caseId, state, state.applicantId);
  const letters = (await lettersOf(tx, caseId)).filter(({ number }) => number !== null);
  const agency = (await agencyOf(tx, found.agency))?.name ?? '';
  const sealed = await sealedDigest(tx, caseId);
  return {
    title: `政府信息公开申请案卷（${state.number}）`,
    agency,
    createdOn: office.today(),
    cover: [
      ['机关', agency],
      ['编号', state.number],
      ['状态', states[state.state].name],
      ['收到之日', state.receivedOn === null ? '没有确认' : inWords(state.receivedOn)],
      ['办理结果', state.outcome === null ? '没有答复' : outcomes[state.outcome].name],
      ['导出', `${who.name}，${inWords(office.today())}`],
      ['归档摘要（SHA-256）', sealedInWords(sealed)],
    ],
    parts: partsOf(contents),
    letters: (await Promise.all(letters.map((letter) => insideOf(office, letter)))).flat(),
  };
}

async function contentsOf(
  tx: Tx,
  office: Office,
  caseId: string,
  state: CaseContents['state'],
  applicantId: string,
): Promise<CaseContents> {
  const entries = await ledgerEntries(tx, 'application', caseId);
  const appeals = [];
  for (const { caseId: id, number, block, organ } of await appealsOf(tx, caseId)) {
    appeals.push({ number, block, organ, entries: await ledgerEntries(tx, 'appeal', id) });
  }
  const letters = (await lettersOf(tx, caseId)).filter(({ number }) => number !== null);
  const actors = [...entries, ...appeals.flatMap((one) => one.entries)].map(({ actor }) => actor);
  const signers = letters.flatMap(({ signed_by: by }) => by ?? []);
  const names = await accountNames(tx, [...new Set([...actors, ...signers])]);
  return {
    state,
    entries,
    applicant: await applicantData(tx, office.vault, applicantId),
    statements: await textsOf(tx, office.vault, caseId, 'statement'),
    letters: letters.map((letter) => ({
      number: letter.number ?? '',
      title: titleOf(letter, null, null),
      signedOn: letter.signed_on ?? '',
      signedBy: names.get(letter.signed_by ?? '') ?? '',
      digest: letter.digest ?? '',
      code: letter.code ?? '',
      kept: letter.file_text !== null,
    })),
    files: (await filesOf(tx, 'application', caseId)).map((row) => ({
      ...fileView(office, row),
      digest: createHash('sha256').update(row.chunks).digest('hex'),
    })),
    appeals,
    kept: await keptOf(tx, office.vault, caseId),
    names,
  };
}

async function insideOf(office: Office, letter: LetterRow): Promise<CaseFilePaper['letters']> {
  const bytes = await signedPdf(office, letter);
  return bytes === null ? [] : [{ heading: `${titleOf(letter, null, null)}（${letter.number}）`, bytes }];
}

function sealedInWords(sealed: Sealed | null): string {
  if (sealed === null) return '没有归档，或者归档时没有保存摘要';
  const same =
    sealed.digest === sealed.now
      ? '现在核对一致，归档后没有改动'
      : `现在核对不一致，现为${inGroups(sealed.now)}，请查明原因`;
  return `${inGroups(sealed.digest)}，${sealed.on}归档；${same}`;
}
