/** On what a signal rests, as people cite it. */

import { type SignalKey, signals } from './signals.ts';

type Rule = (typeof signals)[SignalKey]['rule'];

/** What has no article is custom. */
const words: Readonly<Record<Rule, string>> = {
  'REG-25': '政府信息公开条例第二十六条',
  'REG-32': '政府信息公开条例第三十条',
  'REG-37': '政府信息公开条例第三十三条',
  'PLT-32': '规范性文件的有效期',
  'PLT-43': '政策解读与文件同步',
  'PLT-54': '政府信息发布审核制度',
  'PLT-66': '国办秘函〔2019〕19号',
  'PLT-72': '国办发〔2014〕57号',
  'PLT-73': '政府信息公开条例第二十四条',
  'SVC-15': '办事指南定期复核',
  'SVC-34': '一件事与成员指南一致',
  'SVC-35': '告知承诺应当核查',
  'SVC-37': '容缺受理应当补交',
  'SVC-50': '国办发〔2019〕51号',
  'SVC-60': '一件来件一个承办人',
  'SVC-62': '惯例',
};

export function basisOf(signal: SignalKey): string {
  return words[signals[signal].rule];
}
