/** Plain blank forms made by the program, kept as files of their services: as an uploaded form is, screened too. */

import { Readable } from 'node:stream';
import { allowed, type Decided, refused } from '#law/ruling';
import { decideBlanks, formRefusal } from '#law/service/form-blanks';
import type { FormFile } from '#law/service/material-ways';
import { blanksIn } from '#paper/form/blanks';
import { plainForm } from '#paper/form/plain-form';
import { screen } from '#paper/screen/screen';
import { ownerOf } from '#store/file/files';
import { keepScreening } from '#store/release/screenings';
import { act } from '../act.ts';
import { attach, discard, type Received, receive } from '../file/receive.ts';
import { scanFile } from '../file/scan.ts';
import type { Office, Who } from '../office.ts';
import { noSuchService } from './guide.ts';

export interface WantedForm {
  readonly caseId: string;
  /** Name of the material. */
  readonly title: string;
  readonly blanks: readonly string[];
  readonly remark: string;
}

/** A form for a material of a service on the list. */
export async function makeForm(
  office: Office,
  who: Who,
  wanted: Omit<WantedForm, 'remark'>,
): Promise<Decided<FormFile>> {
  const call = { deed: 'service.draft', subject: 'service', object: wanted.caseId, agency: who.agency } as const;
  const owner = await ownerOf(office.db, 'service', wanted.caseId);
  const blanks = decideBlanks(wanted.blanks);
  const unfit =
    owner?.agency !== who.agency
      ? refused(noSuchService)
      : wanted.title.trim() === '' || wanted.blanks.length === 0
        ? refused(nothingAsked)
        : blanks;
  if (!unfit.ok) return act<never>(office, who, call, async () => unfit);
  const made = await makeForms(office, who, [{ ...wanted, remark: '由本机关制定' }]);
  if (!made.ok) return made;
  const [form] = made.value;
  if (form === undefined) throw new Error('a form that was just made is not there');
  return allowed(form);
}

/** Several at once, kept in one act; in the order asked for. */
export async function makeForms(
  office: Office,
  who: Who,
  wanted: readonly WantedForm[],
): Promise<Decided<readonly FormFile[]>> {
  const { agency, accountId } = who;
  const made: { readonly form: WantedForm; readonly bytes: Uint8Array; readonly received: Received }[] = [];
  for (const form of wanted) {
    const bytes = await plainForm(form);
    const upload = { name: `${form.title}.docx`, bytes: Readable.from([Buffer.from(bytes)]), announced: bytes.length };
    const received = await receive(office, 'service', 'staff', upload);
    if (!received.ok) return received;
    made.push({ form, bytes, received: received.value });
  }
  const object = wanted.length === 1 ? (wanted[0]?.caseId ?? '') : `${wanted.length} forms`;
  const kept = await act(office, who, { deed: 'service.draft', subject: 'service', object, agency }, async (tx) => {
    const rows = [];
    for (const { form, bytes, received } of made) {
      const { caseId } = form;
      rows.push(await attach(office, tx, received, { agency, caseId, uploadedBy: accountId, uploadKey: null }));
      const { findings } = await screen({ name: received.name, bytes });
      const found = findings.map(({ layer, place, kind, excerpt }) => ({ layer, place, kind, excerpt }));
      await keepScreening(tx, office.vault, {
        ...{ file: received.id, agency, at: office.now(), by: accountId },
        findings: found,
      });
    }
    return allowed({ value: rows, changes: [] });
  });
  if (!kept.ok) {
    for (const { received } of made) await discard(office, received);
    return kept;
  }
  for (const row of kept.value) await scanFile(office, row);
  return allowed(
    made.map(({ bytes, received: { id, name, spooled } }) => ({
      ...{ file: id, name, kind: 'docx' as const, size: spooled.size, sha256: spooled.sha256.toString('hex') },
      blanks: blanksIn(bytes) ?? [],
    })),
  );
}

const nothingAsked = formRefusal('form-empty', '没有写表的名称，或者没有选要填的内容。请先写材料名称，再选至少一项。');
