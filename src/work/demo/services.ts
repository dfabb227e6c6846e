/** Sample services: 2,457 of one county over real kinds of departments, made from departments × items × situations. */

import type { Day } from '#law/calendar/day';
import type { ListedService } from '../service/list.ts';
import { sampleGuide } from './guides.ts';

const departments: readonly { readonly name: string; readonly items: readonly string[] }[] = [
  {
    name: '发展和改革委员会',
    items: [
      '固定资产投资项目节能审查',
      '企业投资项目核准',
      '企业投资项目备案',
      '政府投资项目审批',
      '价格认定',
      '招标方案核准',
    ],
  },
  { name: '教育局', items: ['民办学校设立', '教师资格认定', '校车使用许可', '义务教育入学', '学生资助', '学历证明'] },
  {
    name: '科学技术和工业信息化局',
    items: ['技术合同认定登记', '科技型企业评价', '工业项目备案', '外国人来华工作许可', '创新平台申报'],
  },
  {
    name: '公安局',
    items: [
      '户口登记',
      '居民身份证',
      '居住证',
      '出入境证件',
      '机动车登记',
      '驾驶证',
      '特种行业许可',
      '大型活动安全许可',
      '爆破作业许可',
    ],
  },
  {
    name: '民政局',
    items: [
      '社会团体登记',
      '民办非企业单位登记',
      '婚姻登记',
      '收养登记',
      '最低生活保障',
      '特困人员供养',
      '临时救助',
      '养老机构备案',
      '高龄津贴',
    ],
  },
  {
    name: '司法局',
    items: ['律师事务所设立', '法律援助', '公证', '基层法律服务工作者执业', '人民调解', '司法鉴定机构登记'],
  },
  { name: '财政局', items: ['会计代理记账许可', '非税收入票据', '政府采购投诉', '会计人员信息采集'] },
  {
    name: '人力资源和社会保障局',
    items: [
      '职业培训学校设立',
      '人力资源服务许可',
      '劳务派遣许可',
      '企业职工参保',
      '城乡居民养老保险',
      '失业保险金',
      '工伤认定',
      '社会保障卡',
      '就业创业证',
      '创业担保贷款',
      '职称评审',
    ],
  },
  {
    name: '自然资源局',
    items: [
      '建设用地规划许可',
      '建设工程规划许可',
      '国有建设用地使用权登记',
      '房屋所有权登记',
      '抵押权登记',
      '采矿权登记',
      '临时用地审批',
      '土地复垦方案',
    ],
  },
  {
    name: '生态环境分局',
    items: ['建设项目环境影响评价审批', '排污许可', '危险废物经营许可', '辐射安全许可', '入河排污口设置'],
  },
  {
    name: '住房和城乡建设局',
    items: [
      '建筑工程施工许可',
      '商品房预售许可',
      '燃气经营许可',
      '消防设计审查',
      '城镇污水排入管网许可',
      '公租房申请',
      '房屋交易合同备案',
      '建筑起重机械登记',
      '物业服务合同备案',
    ],
  },
  { name: '城市管理局', items: ['户外广告设置', '建筑垃圾处置', '临时占道', '挖掘城市道路', '城市绿地占用'] },
  {
    name: '交通运输局',
    items: [
      '道路货物运输经营许可',
      '道路旅客运输经营许可',
      '机动车维修经营备案',
      '公路超限运输许可',
      '船舶登记',
      '道路运输从业资格',
      '出租汽车经营许可',
    ],
  },
  {
    name: '水利局',
    items: ['取水许可', '河道管理范围建设方案审批', '水土保持方案审批', '水利工程质量监督', '河道采砂许可'],
  },
  {
    name: '农业农村局',
    items: [
      '种子生产经营许可',
      '农药经营许可',
      '兽药经营许可',
      '动物防疫条件合格证',
      '动物检疫',
      '拖拉机驾驶证',
      '渔业捕捞许可',
      '农村宅基地审批',
      '农机购置补贴',
    ],
  },
  {
    name: '商务局',
    items: ['成品油零售经营', '对外贸易经营者备案', '拍卖业务许可', '单用途预付卡备案', '再生资源回收备案'],
  },
  {
    name: '文化广电和旅游局',
    items: [
      '娱乐场所经营许可',
      '互联网上网服务营业许可',
      '营业性演出审批',
      '旅行社设立',
      '文物保护工程审批',
      '卫星电视接收设施许可',
    ],
  },
  {
    name: '卫生健康委员会',
    items: [
      '医疗机构执业许可',
      '医师执业注册',
      '护士执业注册',
      '公共场所卫生许可',
      '饮用水供水单位卫生许可',
      '放射诊疗许可',
      '生育登记',
      '母婴保健技术服务许可',
      '独生子女父母奖励',
    ],
  },
  { name: '退役军人事务局', items: ['优抚对象抚恤', '退役军人安置', '伤残等级评定', '烈士褒扬金', '优待证'] },
  {
    name: '应急管理局',
    items: ['危险化学品经营许可', '烟花爆竹经营许可', '安全设施设计审查', '生产安全事故应急预案备案'],
  },
  {
    name: '市场监督管理局',
    items: [
      '企业登记',
      '个体工商户登记',
      '农民专业合作社登记',
      '食品经营许可',
      '食品生产许可',
      '药品零售许可',
      '特种设备使用登记',
      '计量器具检定',
      '股权出质登记',
      '小作坊登记',
    ],
  },
  { name: '体育局', items: ['高危险性体育项目经营许可', '体育社会组织审查', '健身气功活动审批'] },
  { name: '统计局', items: ['统计登记', '统计资料查询', '统计调查证明'] },
  {
    name: '医疗保障局',
    items: [
      '职工医疗保险参保',
      '城乡居民医疗保险参保',
      '异地就医备案',
      '门诊慢特病认定',
      '医疗费用报销',
      '生育保险待遇',
      '定点医药机构协议',
    ],
  },
  {
    name: '林业和茶产业局',
    items: ['林木采伐许可', '使用林地审核', '林草种子生产经营许可', '木材运输证明', '野生动物人工繁育许可'],
  },
  { name: '残疾人联合会', items: ['残疾人证', '残疾人两项补贴', '辅助器具适配', '康复救助', '残疾人就业服务'] },
  { name: '税务局', items: ['税务登记信息确认', '发票领用', '纳税申报', '车辆购置税申报', '税收优惠备案', '完税证明'] },
  { name: '住房公积金管理部', items: ['公积金缴存登记', '公积金提取', '公积金贷款', '公积金转移'] },
  { name: '供电公司', items: ['低压用电报装', '高压用电报装', '电费过户', '分布式光伏并网'] },
  { name: '供水公司', items: ['用水报装', '用水过户', '水质检测', '抄表核对'] },
  { name: '气象局', items: ['防雷装置设计审核', '防雷装置竣工验收', '升放气球活动审批', '气象资料证明'] },
  { name: '档案馆', items: ['档案查阅', '档案证明出具', '婚姻档案查询'] },
  { name: '烟草专卖局', items: ['烟草专卖零售许可', '准运证'] },
  {
    name: '乡镇便民服务中心',
    items: ['农村危房改造', '村民建房申请', '生活困难证明核查', '农业保险登记', '医保代办', '养老资格认证代办'],
  },
];

const situations = [
  '首次申请',
  '变更名称',
  '变更地址',
  '变更负责人',
  '变更范围',
  '延续',
  '补领证件',
  '注销',
  '信息查询',
  '证明出具',
  '换发证件',
  '暂停办理',
  '恢复办理',
  '撤回申请',
];

/** Exactly `count` services with a guide each; fewer departments × items × situations than asked is an error. */
export function sampleServices(count: number, listedOn: Day, guideFrom: Day): readonly ListedService[] {
  const services: ListedService[] = [];
  departments.forEach((department, d) => {
    department.items.forEach((item, i) => {
      situations.forEach((situation, s) => {
        const kind =
          item.includes('许可') || item.includes('审批') || item.includes('审查')
            ? '01'
            : item.includes('登记') || item.includes('认定')
              ? '07'
              : '20';
        services.push({
          code: `YS${String(d + 1).padStart(2, '0')}${String(i + 1).padStart(3, '0')}${String(s + 1).padStart(2, '0')}`,
          name: `${item}（${situation}）`,
          kind,
          department: department.name,
          listedOn,
          guideFrom,
          guide: sampleGuide(department.name, item, situation, kind),
        });
      });
    });
  });
  if (services.length < count) throw new RangeError(`only ${services.length} sample services, ${count} asked for`);
  // Thin out evenly, so that every department keeps its share.
  return services.filter(
    (_, n) => Math.floor(((n + 1) * count) / services.length) > Math.floor((n * count) / services.length),
  );
}
