/** The catalogue of what is to be published without being asked: Article 20 for every agency, Article 21 by level (REG-20, REG-21). */

/** The fifteen items of Article 20 in their order; the number is the code of the catalogue. */
export const items: readonly { readonly item: number; readonly name: string; readonly article: string }[] = [
  '行政法规、规章和规范性文件',
  '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
  '国民经济和社会发展规划、专项规划、区域规划及相关政策',
  '国民经济和社会发展统计信息',
  '办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果',
  '实施行政处罚、行政强制的依据、条件、程序以及具有一定社会影响的行政处罚决定',
  '财政预算、决算信息',
  '行政事业性收费项目及其依据、标准',
  '政府集中采购项目的目录、标准及实施情况',
  '重大建设项目的批准和实施情况',
  '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
  '突发公共事件的应急预案、预警信息及应对情况',
  '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
  '公务员招考的职位、名额、报考条件等事项以及录用结果',
  '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息',
].map((name, i) => ({ item: i + 1, name, article: `条例第二十条第（${numerals(i + 1)}）项` }));

export type Level = 'county' | 'township';

/** Article 21: what counties and their departments, and what townships publish besides. The two lists are different. */
export const localTopics = {
  municipal: { name: '市政建设', levels: ['county'] },
  publicService: { name: '公共服务', levels: ['county'] },
  publicWelfare: { name: '公益事业', levels: ['county'] },
  publicOrder: { name: '治安管理', levels: ['county'] },
  landTaking: { name: '土地征收', levels: ['county', 'township'] },
  houseTaking: { name: '房屋征收', levels: ['county', 'township'] },
  relief: { name: '社会救助', levels: ['county', 'township'] },
  ruralPolicy: { name: '贯彻落实农业农村政策', levels: ['township'] },
  irrigation: { name: '农田水利工程建设运营', levels: ['township'] },
  landContracts: { name: '农村土地承包经营权流转', levels: ['township'] },
  homesteads: { name: '宅基地使用情况审核', levels: ['township'] },
  funds: { name: '筹资筹劳', levels: ['township'] },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly levels: readonly Level[] }>>;
export type LocalTopic = keyof typeof localTopics;
export const localTopicKeys = Object.keys(localTopics) as readonly LocalTopic[];

/** The topics of Article 21 that an agency of this level has; none above the county. */
export function topicsOf(level: string): readonly LocalTopic[] {
  const own = level === 'township' ? 'township' : level === 'county' || level === 'city' ? 'county' : null;
  return localTopicKeys.filter((key) => (localTopics[key].levels as readonly (Level | null)[]).includes(own));
}

export function itemName(item: number): string {
  return items[item - 1]?.name ?? '';
}

function numerals(n: number): string {
  const digits = '零一二三四五六七八九';
  return n < 10 ? (digits[n] ?? '') : `十${n === 10 ? '' : digits[n - 10]}`;
}
