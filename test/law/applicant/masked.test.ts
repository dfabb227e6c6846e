import { expect, it } from 'vitest';
import { maskedAddress, maskedEmail, maskedName, maskedNumber } from '#law/applicant/masked';

it.each([
  ['张三', false, '张＊'],
  ['欧阳修文', false, '欧＊＊＊'],
  ['𠮷田龙', false, '𠮷＊＊'],
  ['䶮', false, '䶮＊'],
  ['阿卜杜热依木·买买提', false, '阿＊＊＊'],
  ['示例县某某有限公司', true, '示例县某某有限公司'],
])('%s', (name, isOrganisation, veiled) => {
  expect(maskedName(name, isOrganisation)).toBe(veiled);
});

it.each([
  ['411528199001011234', '411＊＊＊＊＊＊＊＊＊＊＊1234'],
  ['13800001234', '138＊＊＊＊1234'],
  ['1234567', '＊＊＊＊＊＊＊'],
  ['', ''],
])('of a number %s', (number, veiled) => {
  expect(maskedNumber(number)).toBe(veiled);
});

it('of mail and address only the place is told', () => {
  expect(maskedEmail('zhangsan@example.cn')).toBe('z＊＊＊@example.cn');
  expect(maskedEmail('@nowhere')).not.toContain('nowhere');
  expect(maskedAddress('河南省信阳市息县谯楼街道某某路1号')).toBe('河南省信阳市＊＊＊＊');
  expect(maskedAddress('')).toBe('');
});
