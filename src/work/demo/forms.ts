/** Blank forms of the sample services as files: made by the program, plainly samples. */

import type { Decided } from '#law/ruling';
import { noWays } from '#law/service/material-ways';
import type { Office, Who } from '../office.ts';
import type { ListedService } from '../service/list.ts';
import { makeForms } from '../service/make-form.ts';

type Done = <T>(decided: Promise<Decided<T>>, what: string) => Promise<T>;

const person = ['事项名称', '办理机关', '申请人姓名', '证件号码', '联系电话', '联系地址', '申请事由'];
const company = ['事项名称', '办理机关', '单位名称', '统一社会信用代码', '法定代表人', '联系电话', '申请事由'];

/** Evenly over the list, `count` of those that ask for a form have it as a file. */
export async function withForms(
  office: Office,
  who: Who,
  services: readonly ListedService[],
  count: number,
  done: Done,
): Promise<readonly ListedService[]> {
  const able = services.filter((one) => formOf(one) !== undefined);
  const step = Math.max(1, Math.floor(able.length / count));
  const chosen = able.filter((_, i) => i % step === 0).slice(0, count);
  const wanted = chosen.map((service) => ({
    caseId: office.newId(),
    title: formOf(service)?.name ?? '',
    blanks: service.guide?.audiences.includes('person') === true ? person : company,
    remark: '（示例数据，不是实际使用的表）',
  }));
  const forms = await done(makeForms(office, who, wanted), 'forms');
  const made = new Map(chosen.map((service, i) => [service.code, { id: wanted[i]?.caseId, blank: forms[i] }]));
  return services.map((service) => {
    const { id, blank } = made.get(service.code) ?? {};
    if (service.guide === undefined) return service;
    if (id === undefined || blank === undefined) return service;
    const materials = service.guide.materials.map((material) =>
      material.key === 'form' ? { ...material, ways: { ...(material.ways ?? noWays), fillIn: true, blank } } : material,
    );
    return { ...service, id, guide: { ...service.guide, materials } };
  });
}

const formOf = ({ guide }: ListedService) => guide?.materials.find(({ key }) => key === 'form');
