/** Five sample bundles over the sample services: drafted, reviewed and issued as real ones are, and plainly samples. */

import type { Bundle } from '#law/bundle/bundle';
import { mergeBundle } from '#law/bundle/merge';
import type { Day } from '#law/calendar/day';
import type { Decided } from '#law/ruling';
import { issueBundle, openBundle, reviewBundle, saveBundle, submitBundle } from '../bundle/edit.ts';
import type { Office, Who } from '../office.ts';
import type { ListedService } from '../service/list.ts';

interface Wanted extends Pick<Bundle, 'name' | 'group' | 'audiences' | 'summary'> {
  /** Items in their order; those of one stage run side by side. */
  readonly items: readonly (readonly [item: string, stage: number, condition?: string])[];
  readonly fields: readonly string[];
}

const person = ['申请人姓名', '证件号码', '联系电话', '现住址', '领取方式'];
const company = ['名称', '统一社会信用代码', '负责人', '经营地址', '联系电话', '领取方式'];

const bundles: readonly Wanted[] = [
  {
    ...{ name: '开办餐饮店一件事', group: 'entering', audiences: ['enterprise', 'person'] },
    summary: '新开餐饮店的，登记、许可、招牌一起办。（示例数据）',
    items: [
      ['个体工商户登记', 1],
      ['食品经营许可', 2],
      ['户外广告设置', 2, '设置户外招牌'],
    ],
    fields: [...company, '经营项目', '招牌的位置和大小'],
  },
  {
    ...{ name: '开办药店一件事', group: 'entering', audiences: ['enterprise', 'person'] },
    summary: '新开药店的，登记、许可、医保定点一起办。（示例数据）',
    items: [
      ['个体工商户登记', 1],
      ['药品零售许可', 2],
      ['定点医药机构协议', 3, '申请医保定点'],
    ],
    fields: [...company, '药师姓名', '营业面积'],
  },
  {
    ...{ name: '新生儿出生一件事', group: 'birth', audiences: ['person'] },
    summary: '孩子出生以后，登记、落户、参保、社保卡一起办。（示例数据）',
    items: [
      ['生育登记', 1],
      ['户口登记', 2],
      ['城乡居民医疗保险参保', 3],
      ['社会保障卡', 3],
    ],
    fields: [...person, '孩子的姓名', '出生日期', '父母姓名'],
  },
  {
    ...{ name: '水电联合报装一件事', group: 'living', audiences: ['person', 'enterprise'] },
    summary: '新房、新店通水通电的，报装和开挖一起办。（示例数据）',
    items: [
      ['低压用电报装', 1],
      ['用水报装', 1],
      ['挖掘城市道路', 1, '需要开挖道路'],
    ],
    fields: [...person, '安装地址', '用电容量', '用水口径'],
  },
  {
    ...{ name: '残疾人服务一件事', group: 'relief', audiences: ['person'] },
    summary: '办残疾人证、补贴和救助的，一次申请。（示例数据）',
    items: [
      ['残疾人证', 1],
      ['残疾人两项补贴', 2],
      ['最低生活保障', 2, '家庭生活困难'],
    ],
    fields: [...person, '残疾类别', '监护人姓名', '银行账号'],
  },
];

interface Hands {
  readonly drafter: Who;
  readonly reviewer: Who;
  readonly issuer: Who;
}

type Done = <T>(decided: Promise<Decided<T>>, what: string) => Promise<T>;

/** In force from the office's day on. */
export async function loadBundles(
  office: Office,
  { drafter, reviewer, issuer }: Hands,
  services: readonly ListedService[],
  done: Done,
): Promise<void> {
  const from: Day = office.today();
  for (const wanted of bundles) {
    const content = bundleOf(wanted, services);
    const { name } = wanted;
    const id = await done(openBundle(office, drafter, name), name);
    const seen = await done(saveBundle(office, drafter, id, { content, seen: 0 }), name);
    const hash = await done(submitBundle(office, drafter, id, seen), name);
    await done(reviewBundle(office, reviewer, id, { hash, passed: true, opinion: '' }), name);
    await done(issueBundle(office, issuer, id, { hash, from, note: '' }), name);
  }
}

function bundleOf({ items, fields, ...wanted }: Wanted, services: readonly ListedService[]): Bundle {
  const found = items.flatMap(([item, stage, condition = '']) => {
    const all = services.filter(({ name }) => name.startsWith(`${item}（`));
    const service = all.find(({ name }) => name.endsWith('（首次申请）')) ?? all[0];
    return service === undefined ? [] : [{ service, stage, condition }];
  });
  const departments = [...new Set(found.map(({ service }) => service.department))];
  const bundle: Bundle = {
    ...wanted,
    lead: departments[0] ?? '',
    partners: departments.slice(1),
    members: found.map(({ service: { code }, stage, condition }) => ({ code, stage, condition })),
    form: {
      name: `${wanted.name.replace('一件事', '')}申请表`,
      fields,
      replaces: found.flatMap(({ service: { code, guide } }) =>
        (guide?.materials ?? []).filter(({ key }) => key === 'form').map(({ key }) => ({ code, key })),
      ),
    },
    sames: [],
    promised: null,
    visits: 1,
    place: '示例县政务服务大厅一层“一件事”窗口',
    hours: '工作日 8:30至17:30',
    telephone: '演示站点，未填写电话',
  };
  const guides = new Map(found.flatMap(({ service: { code, guide } }) => (guide ? [[code, guide] as const] : [])));
  return { ...bundle, promised: mergeBundle(bundle, guides).longest };
}
