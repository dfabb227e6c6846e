/** The paper on which somebody commits in place of a material: by the guide of today, or of the matter. Nothing personal stands in it. */

import { may } from '#law/account/may';
import { canonical } from '#law/log/canonical';
import { guideOn, type MatterGuide } from '#law/matter/guide';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { termsInWords } from '#law/service/material-ways';
import { commitmentSlip } from '#law/slip/commitment';
import { slipToPdf } from '#paper/slip/to-pdf';
import { agency as agencyOf } from '#store/agency/agencies';
import { sha256 } from '#store/log/suite';
import { guidesOf } from '#store/matter/guides';
import { matterRow } from '#store/matter/matters';
import type { Office, Who } from '../office.ts';
import { noSuchMatter } from './counter.ts';
import { stateOf } from './view.ts';

export interface PaperFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Before the matter is opened: by the guide in force today. */
export async function commitmentToday(
  office: Office,
  who: Who,
  service: string,
  material: string,
): Promise<Decided<PaperFile>> {
  const permitted = may(who, true, 'matter.open');
  if (!permitted.ok) return permitted;
  const guide = guideOn((await guidesOf(office.db, who.agency, [service])).get(service) ?? [], office.today());
  return guide === null ? refused(noSuchMatter) : paperOf(office, who, guide, material, '');
}

/** Of a matter: by the edition that it was received under. */
export async function commitmentOf(
  office: Office,
  who: Who,
  id: number,
  material: string,
): Promise<Decided<PaperFile>> {
  const permitted = may(who, true, 'matter.view');
  if (!permitted.ok) return permitted;
  const row = await matterRow(office.db, id);
  if (row === null || row.agency !== who.agency) return refused(noSuchMatter);
  const { guide } = await stateOf(office, row);
  return paperOf(office, who, guide, material, row.number);
}

async function paperOf(
  office: Office,
  who: Who,
  guide: MatterGuide,
  key: string,
  number: string,
): Promise<Decided<PaperFile>> {
  const material = guide.materials.find((one) => one.key === key);
  const terms = material?.other?.commitment ?? null;
  if (material === undefined || terms === null) return refused(noCommitment);
  const slip = commitmentSlip({
    ...{ service: guide.name, code: guide.service, edition: guide.edition, material: material.name, terms, number },
    ...{ digest: sha256(canonical(termsInWords(material, terms))), toldOn: office.today() },
  });
  const agency = await agencyOf(office.db, who.agency);
  const bytes = await slipToPdf(slip, agency?.name ?? '', office.today());
  return allowed({ name: `告知承诺书（${material.name}）.pdf`, bytes });
}

const noCommitment: Refusal = {
  code: 'matter-no-commitment',
  rule: 'SVC-35',
  article: '国办发〔2020〕42号',
  message: '办事指南没有写这项材料可以用承诺代替，没有承诺书可以打印。请从材料列表中选择。',
};
