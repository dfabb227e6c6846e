/** The gate over a text and the files that go out with it, as everything stands at this moment. */

import { catalogueItems, catalogueName, itemsOf } from '#law/publication/catalogue';
import type { EditionContent } from '#law/publication/content';
import { type GateFinding, gateOf } from '#law/publication/gate';
import { gateOfFiles } from '#law/publication/gate-files';
import { placesNamed } from '#law/publication/places';
import { type Decided, type Refusal, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { agency as agencyOf } from '#store/agency/agencies';
import type { Db, Tx } from '#store/db';
import { filesOf } from '#store/file/files';
import { expressionsOf, standingPublic, textWaiversOf } from '#store/publication/gate';
import { relatedOne } from '#store/publication/interpretations';
import { entryWith } from '#store/standard/entries';
import type { Office } from '../office.ts';
import { asPublic } from '../scope.ts';
import { factsOf } from './file-facts.ts';

interface Gated {
  readonly caseId: string;
  readonly agency: string;
  readonly content: EditionContent;
}

export async function gateIn(
  office: Office,
  db: Db | Tx,
  { caseId, agency, content }: Gated,
): Promise<readonly GateFinding[]> {
  const rows = (content.attachments ?? []).length === 0 ? [] : await filesOf(db, 'publication', caseId);
  const found = [
    ...gateOf(content, office.today(), await expressionsOf(db, agency)),
    ...gateOfFiles(content, await factsOf(office, db, rows)),
    ...(await deadPlaces(office, content)),
    ...(await interpretsNothing(db, caseId, agency, content)),
    ...(await inCatalogue(db, agency, content)),
  ];
  return found.some(({ covers }) => covers !== undefined) ? afterWaivers(office, db, caseId, found) : found;
}

/** What a reviewer took on stays as a reminder, with who and by which article. */
async function afterWaivers(
  office: Office,
  db: Db | Tx,
  caseId: string,
  found: readonly GateFinding[],
): Promise<readonly GateFinding[]> {
  const waivers = await textWaiversOf(db, office.vault, caseId);
  const names = await accountNames(db, [...new Set(waivers.map(({ by }) => by))]);
  return found.map((finding) => {
    const { covers, ...rest } = finding;
    const waiver = waivers.findLast((one) => covers !== undefined && one.covers.includes(covers));
    if (waiver === undefined) return finding;
    const message = `${rest.message}${names.get(waiver.by) ?? waiver.by}已准予公开，依据：${waiver.article}。`;
    return { ...rest, severity: 'warning', message, waived: true };
  });
}

/** Asked as the public asks: what another agency of the site has published opens too. */
async function deadPlaces(office: Office, { body }: EditionContent): Promise<readonly GateFinding[]> {
  const places = placesNamed(body);
  if (places.length === 0) return [];
  const open = await asPublic(() => standingPublic(office.db, places, office.today()));
  return places
    .filter((id) => !open.has(id))
    .map((id) => ({
      severity: 'warning',
      rule: 'PLT-71',
      article: '链接可用',
      field: 'body',
      message: `正文中的地址“/xxgk/publications/${id}”打不开：本站没有这件信息，或者它还没有公布、已经撤下。请核对。`,
    }));
}

/** The item is one of the agency's level (REG-21), the entry one of its standard catalogue. */
async function inCatalogue(
  db: Db | Tx,
  agency: string,
  { item, standard = '' }: EditionContent,
): Promise<readonly GateFinding[]> {
  const level = item > catalogueItems.length ? (await agencyOf(db, agency))?.level : undefined;
  const strange = level !== undefined && !itemsOf(level).some((one) => one.item === item);
  const unknown = standard !== '' && (await entryWith(db, agency, standard)) === null;
  return [
    ...(strange
      ? [
          fault(
            'error',
            'REG-21',
            '第二十一条',
            'item',
            `“${catalogueName(item)}”不是本级机关的公开目录。请重新选择公开目录。`,
          ),
        ]
      : []),
    ...(unknown
      ? [fault('error', 'PLT-84', '基层政务公开标准目录', 'standard', `标准目录里没有序号“${standard}”。请重新选择。`)]
      : []),
  ];
}

const fault = (
  severity: GateFinding['severity'],
  rule: string,
  article: string,
  field: keyof EditionContent,
  message: string,
): GateFinding => ({ severity, rule, article, field, message });

async function interpretsNothing(
  db: Db | Tx,
  caseId: string,
  agency: string,
  { interprets }: EditionContent,
): Promise<readonly GateFinding[]> {
  if (!interprets) return [];
  const found = interprets.of === caseId ? null : await relatedOne(db, agency, interprets.of);
  if (found !== null && found.state !== 'withdrawn') return [];
  const message =
    found === null
      ? '没有找到所解读的文件。请从那份文件的页面上点“起草解读”。'
      : `所解读的“${found.title}”已经撤下，不能再发布它的解读。`;
  return [{ severity: 'error', rule: 'PLT-43', article: '政策解读', field: 'interprets', message }];
}

/** What keeps the text from going on; null where nothing does. */
export function refusedByGate(findings: readonly GateFinding[]): Decided<never> | null {
  const faults = findings.filter(({ severity }) => severity === 'error');
  if (faults.length === 0) return null;
  return refused(
    ...faults.map(
      ({ rule, article, field, message }): Refusal => ({ code: 'publication-gate', rule, article, field, message }),
    ),
  );
}
