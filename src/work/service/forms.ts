/** Forms of a guide: what an uploaded file is, whether the files that a guide names may go out with it. */

import { fileRefusal } from '#law/file/accept';
import { noSuchFile } from '#law/file/access';
import { mayGoOut } from '#law/publication/gate-files';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { decideBlanks, formRefusal } from '#law/service/form-blanks';
import type { Guide, Material } from '#law/service/guide';
import { type FormFile, formKinds, type MaterialWays, waysOf } from '#law/service/material-ways';
import { blanksIn } from '#paper/form/blanks';
import type { Db, Tx } from '#store/db';
import { type FileRow, fileById } from '#store/file/files';
import { act } from '../act.ts';
import { fileView } from '../file/file-view.ts';
import type { Office, Who } from '../office.ts';
import { factsOf } from '../publication/file-facts.ts';
import { bytesOf, ownFile } from '../release/bytes.ts';

/** What people download over a phone, and the program fills while they wait [convention]. */
const mostBytes = 10 * 1_048_576;

/** An uploaded file as a form: its kind, digest, and the blanks that the program can fill. An unknown blank is refused. */
export async function takeForm(office: Office, who: Who, caseId: string, id: string): Promise<Decided<FormFile>> {
  const call = { deed: 'service.draft', subject: 'service', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const row = await ownFile(tx, who.agency, id);
    if (!row.ok) return row;
    if (row.value.owner_subject !== 'service' || row.value.owner_case !== caseId) return refused(noSuchFile);
    const form = await formOf(office, row.value);
    return form.ok ? allowed({ value: form.value, changes: [] }) : form;
  });
}

async function formOf(office: Office, row: FileRow): Promise<Decided<FormFile>> {
  const { id, kind, size, sha256 } = row;
  const fits = formKinds.find((one) => one === kind);
  if (fits === undefined || sha256 === null) return refused(wrongKind);
  if (size > mostBytes) return refused(tooLarge);
  const form = { file: id, name: fileView(office, row).name, kind: fits, size, sha256: sha256.toString('hex') };
  if (fits !== 'docx') return allowed({ ...form, blanks: [] });
  const bytes = await bytesOf(office, row);
  if (!bytes.ok) return bytes;
  const found = blanksIn(bytes.value);
  if (found === null) return refused(unreadable);
  const blanks = decideBlanks(found);
  return blanks.ok ? allowed({ ...form, blanks: blanks.value }) : blanks;
}

const slots = ['blank', 'sample'] as const;

/** What stands against the files that a guide names: of this service, as they were taken, screened and free of findings. */
export async function formsFaults(office: Office, tx: Tx, caseId: string, guide: Guide): Promise<readonly Refusal[]> {
  const named = guide.materials.flatMap((material) =>
    slots.flatMap((slot) => {
      const form = waysOf(material)[slot];
      return form === null ? [] : [{ form, at: `材料“${material.name}”的${slot === 'blank' ? '空白表' : '样表'}` }];
    }),
  );
  const rows = await Promise.all(named.map(({ form }) => fileById(tx, form.file)));
  const known = rows.flatMap((row) => (row !== null && row.owner_case === caseId ? [row] : []));
  const facts = await factsOf(office, tx, known);
  return named.flatMap(({ form, at }) => {
    const row = known.find(({ id }) => id === form.file);
    const same =
      row !== undefined &&
      row.sha256?.toString('hex') === form.sha256 &&
      row.kind === form.kind &&
      row.size === form.size;
    if (!same) return [fault(`${at}不是这个事项的文件，或者已经删除。请重新上传。`)];
    if (mayGoOut(facts.get(form.file))) return [];
    return [
      fault(
        `${at}还没有查毒、检查个人信息，或者查出了个人信息，不能随指南公开。请在附件中检查；样表请用虚构的内容填写。`,
      ),
    ];
  });
}

const fault = (message: string): Refusal => ({ ...formRefusal('guide-faulty', message), field: 'materials' });

/**
 * A guide out of a file names forms by number: as the guide before names them, else as the service has them. Null: one is
 * no form of this service.
 */
export async function withKnownForms(
  office: Office,
  db: Db | Tx,
  known: { readonly caseId: string; readonly content: Guide | null },
  guide: Guide,
): Promise<Guide | null> {
  const before = new Map(
    (known.content?.materials ?? []).flatMap((material) =>
      slots.flatMap((slot) => {
        const form = waysOf(material)[slot];
        return form === null ? [] : [[form.file, form] as const];
      }),
    ),
  );
  const look = async ({ file }: FormFile): Promise<FormFile | null> => {
    const row = await fileById(db, file);
    const taken = row?.owner_case === known.caseId && row.state === 'clean' ? await formOf(office, row) : null;
    return taken?.ok === true ? taken.value : null;
  };
  const materials: Material[] = [];
  for (const material of guide.materials) {
    const ways: { -readonly [K in keyof MaterialWays]: MaterialWays[K] } = { ...waysOf(material) };
    for (const slot of slots) {
      const named = ways[slot];
      if (named === null) continue;
      const form = before.get(named.file) ?? (await look(named));
      if (form === null) return null;
      ways[slot] = form;
    }
    materials.push(material.ways === undefined ? material : { ...material, ways });
  }
  return { ...guide, materials };
}

const kinds = 'Word 文档（DOCX）、PDF、Excel 表格（XLSX）';
const wrongKind = fileRefusal('file-kind-not-here', `表格只能是${kinds}。请另存为其中一种后再上传。`);
const tooLarge = fileRefusal('file-too-large', '表格超过10 MB，办事的人不便下载。请压缩其中的图片后再上传。');
const unreadable = fileRefusal('file-refused', '这个 Word 文档打不开，或者解开后过大。请另存后再上传。');
