/** Phrases that say zero without a number: 未收到, 没有, 无, 零, 未发生 (AR-80 to AR-89). */

export interface ZeroRule {
  readonly names: readonly string[];
  readonly words: RegExp;
  /** Words that the sentence must have. */
  readonly within?: RegExp;
}

const none = '(?:没有|无(?!法|正当|理由)|零)';
const acts = '(?:发生|产生|收到|出现|引发|引起|涉及|存在)';
const notHappened = `(?:未${acts}|${none}${acts}?)`;
const through = '(?:过|任何|因[^,]{0,16}?|政府信息公开(?:工作)?(?:引发|引起|相关)?的?|被|申请|提起)*';
const fee = '(?:政府信息公开|政府)?信息(?:公开)?处理费';
const request = '(?:信息公开的?申请|依申请公开|公开申请|申请公开(?!的)|申请公开政府信息)';

export const zeroRules: readonly ZeroRule[] = [
  {
    names: ['informationFeeYuan'],
    words: new RegExp(`(?:未曾?|${none})(?:产生|收取|发生|收到|涉及|收)?过?(?:任何|相关)?的?${fee}用?`),
  },
  {
    names: ['informationFeeYuan'],
    words: new RegExp(`${fee}用?(?:收取|收费)?(?:情况|金额|收入)?:?(?:为|是)?(?:零|无)(?:元)?$`),
  },
  {
    names: ['informationFeeYuan'],
    words: /(?:未|没有)(?:产生|收取|收过?)(?:过|任何|相关)?费用$/,
    within: new RegExp(fee),
  },
  {
    names: ['newlyReceived'],
    words: new RegExp(`(?:未曾?|尚未|没有|无)(?:收到|接到|接收到?|受理)过?(?:任何)?[^,]{0,25}?${request}`),
  },
  {
    names: ['newlyReceived'],
    words: new RegExp(`${none}(?:任何)?(?:公民[^,]{0,14})?(?:提出)?(?:的)?(?:政府)?${request}$`),
  },
  {
    names: ['reconsiderations', 'litigations'],
    words: new RegExp(
      `${notHappened}${through}(?:行政)?复议(?:案件)?(?:、|和|及|与|或者?|以及)${through}(?:行政)?诉讼`,
    ),
  },
  {
    names: ['reconsiderations'],
    words: new RegExp(`${notHappened}${through}(?:行政)?复议(?!后|(?:案件)?(?:、|和|及|与|或|以及))`),
  },
  {
    names: ['litigations'],
    words: new RegExp(`${notHappened}${through}(?:行政)?诉讼`),
  },
  { names: ['carriedOver'], words: /(?:没有|无)(?:上年|上一年|去年)度?结转/ },
  { names: ['carriedForward'], words: /(?:没有|无)结转(?:至|到)?(?:下年|下一年|次年)/ },
  { names: ['normativeDocumentsMade'], words: /(?:未|没有|无)(?:新)?(?:制发|制定|出台|印发)(?:行政)?规范性文件/ },
  { names: ['normativeDocumentsRepealed'], words: /(?:未|没有|无)废止(?:的)?(?:行政)?规范性文件/ },
  { names: ['licensing'], words: /(?:未|没有)(?:作出|做出)(?:过)?行政许可/ },
  { names: ['penalty'], words: /(?:未|没有)(?:作出|做出|实施)(?:过)?行政处罚/ },
  { names: ['coercion'], words: /(?:未|没有)(?:作出|做出|实施|采取)(?:过)?行政强制/ },
];
