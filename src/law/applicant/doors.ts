/** Cues that another door may serve a person better. They are offered, never in the way, and decide nothing. */

import { regulation } from '../application/articles.ts';
import type { Citation } from '../ruling.ts';

export interface Door {
  readonly key: DoorKey;
  /** What the text seems to be about. */
  readonly cue: string;
  /** Where to go, in one sentence. */
  readonly advice: string;
  /** Who opens this door. */
  readonly where: string;
  readonly because: Citation;
}
export type DoorKey =
  | 'register'
  | 'household'
  | 'ownFile'
  | 'correction'
  | 'question'
  | 'complaint'
  | 'publication'
  | 'progress';

interface Row extends Omit<Door, 'key'> {
  readonly words: RegExp;
}

const doors: Readonly<Record<DoorKey, Row>> = {
  register: {
    words:
      /(工商|企业|公司)[^，。；]{0,6}(登记|档案|章程)|不动产[^，。；]{0,8}(登记|查询)|房屋?产权[^，。；]{0,6}登记|婚姻登记/,
    cue: '您要的可能是工商、不动产等登记资料',
    advice: '这类资料由法律、行政法规另行规定查询办法，向登记机构的查询窗口申请会更快。',
    where: '企业登记档案找市场监督管理部门，不动产登记资料找不动产登记机构，婚姻登记找民政部门。',
    because: regulation('OUT-11', '第三十六条第七项'),
  },
  household: {
    words:
      /户籍|户口(?!登记(?:制度|办法|工作))|(?:我|本人|家)[^，。；]{0,8}(?:身份证|居住证)[^，。；]{0,8}(?:信息|记录|档案)/,
    cue: '您要的可能是户籍、身份证件的登记资料',
    advice: '本人的户籍资料凭身份证件到户籍地派出所查询、打印，当场就能拿到。',
    where: '户籍地公安派出所的户籍窗口。',
    because: regulation('OUT-11', '第三十六条第七项'),
  },
  ownFile: {
    words:
      /(?:我|本人|自己|父亲|母亲)[^，。；]{0,12}(?:档案|病历|学籍|成绩|考试试卷|社保缴费|缴费记录|公积金|纳税记录|征信)|(?:人事|干部|职工|学生|退役军人)档案/,
    cue: '您要的可能是自己的档案或者缴费、就诊等记录',
    advice: '本人的档案和记录凭身份证件直接向保管的单位查询，不必按申请公开的期限等待。',
    where:
      '人事档案找人社部门的档案管理机构或者档案馆，缴费记录找社保、医保、公积金、税务的服务窗口，病历找就诊的医院。',
    because: regulation('OUT-11', '第三十六条第七项'),
  },
  correction: {
    words:
      /(我|本人|本单位|我们)[^，。；]{0,20}(记录|信息|登记)[^，。；]{0,10}(错误|有误|不准确|不对|写错|记错|登错|弄错|错了)|(我|本人|本单位|我们)[^。；]{0,20}(记录|信息|登记)[^。；]{0,12}更正|更正[^，。；]{0,10}(信息|记录)/,
    cue: '您可能是要更正与自己有关的记录',
    advice: '有证据证明记录不准确的，可以要求更正，不必申请公开。',
    where: '保存这项记录的机关；它没有权限更正的，会转给有权的机关，或者告诉您该找谁。',
    because: regulation('REG-60', '第四十一条'),
  },
  question: {
    words: /(如何|怎么|怎样)[^，。；]{0,8}(办理|申请|办|领取|缴纳)|请问|(需要|要)(什么|哪些)(材料|手续)|能不能办/,
    cue: '您可能是要咨询怎样办事',
    advice: '办事指南写明了条件、材料和时限，也可以直接打电话咨询。',
    where: '政务服务大厅的咨询窗口，或者页面底部的联系电话。',
    because: regulation('REG-01', '第二条'),
  },
  complaint: {
    words: /投诉|举报|信访|上访|控告|要求(查处|处理|处罚|赔偿)|追究[^，。；]{0,10}责任/,
    cue: '您可能是要投诉、举报或者信访',
    advice: '以申请公开的形式投诉、举报的，行政机关不作为申请处理；请走投诉或者信访渠道。',
    where: '12345政务服务便民热线，或者信访机构；举报违法行为找有权查处的部门。',
    because: regulation('OUT-15', '第三十九条第一款'),
  },
  publication: {
    words: /(政府)?公报|年鉴|报刊|期刊|出版物/,
    cue: '您要的可能是公开出版物',
    advice: '政府公报、报刊、书籍等可以在图书馆、档案馆查阅或者购买，不需要申请。',
    where: '公共图书馆、国家档案馆的政府信息查阅场所。',
    because: regulation('OUT-17', '第三十九条第二款'),
  },
  progress: {
    words: /(我|本人|我们|本公司)[^，。；]{0,12}(申请|提交|办理)[^，。；]{0,16}(进度|进展|结果|到哪)/,
    cue: '您可能是要查询办理进度',
    advice: '凭编号和查询码可以随时查询进度，不需要另行申请。',
    where: '本网站的“查询进度”。',
    because: regulation('REG-33', '第四十五条'),
  },
};
export const doorKeys = Object.keys(doors) as readonly DoorKey[];

/** The doors that the words of a description point to, in the table's order; none for most texts. */
export function doorsFor(description: string): readonly Door[] {
  return doorKeys.flatMap((key) => {
    const { words, ...door } = doors[key];
    return words.test(description) ? [{ key, ...door }] : [];
  });
}
