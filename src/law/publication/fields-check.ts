/** What is still wrong with an edition before it goes to review: its fields by article, its dates, its document number. */

import type { Day } from '../calendar/day.ts';
import type { Refusal } from '../ruling.ts';
import { topicsOf } from './catalogue.ts';
import { type EditionContent, genres } from './content.ts';

const regulation = '《中华人民共和国政府信息公开条例》';

interface Around {
  readonly today: Day;
  /** Of the agency: its topics of Article 21 depend on it. */
  readonly level: string;
  /** Title of another publication of the agency with the same 发文字号; null where there is none. */
  readonly sameNumber: string | null;
}

/** Empty where the edition may go to review. Each names the field that it is about. */
export function faultsOf({ title, body, fields }: EditionContent, around: Around): readonly Refusal[] {
  const { today, level, sameNumber } = around;
  const { summary, item, topics, issuer, documentNumber, genre, formedOn, effectiveOn, endsOn, source } = fields;
  const blank = (text: string) => text.trim() === '';
  return [
    ...when(blank(title), 'title', '第十二条', '没有填写标题。请填写完整的标题。'),
    ...when(textOf(body) === '', 'body', '第十九条', '没有填写正文。请填写或者粘贴正文。'),
    ...when(blank(summary), 'summary', '第十二条', '没有填写内容概述。请用一两句话写明内容。'),
    ...when(!(item >= 1 && item <= 15), 'item', '第二十条', '没有选择公开目录。请在第二十条的十五项中选择一项。'),
    ...when(
      topics.some((topic) => !topicsOf(level).includes(topic)),
      'topics',
      '第二十一条',
      '所选的公开事项不属于本级机关。请只选择适用于本机关层级的事项。',
    ),
    ...when(blank(issuer), 'issuer', '第十条', '没有填写发布机构。请填写制作或者保存这件信息的机关。'),
    ...when(blank(source), 'source', '第二十三条', '没有填写信息来源。本机关的信息，请填写本机关名称。'),
    ...when(!genres.includes(genre), 'genre', '第十二条', '没有选择公文种类。请选择一种；不是公文的选择“其他”。'),
    ...numberFaults(documentNumber, formedOn, sameNumber),
    ...when(
      formedOn > today,
      'formedOn',
      '第二十六条',
      `成文日期${formedOn}晚于今天（${today}）。请填写文件落款的日期。`,
    ),
    ...when(
      effectiveOn !== null && effectiveOn < formedOn,
      'effectiveOn',
      '第十二条',
      `施行日期${effectiveOn ?? ''}早于成文日期${formedOn}。请核对这两个日期。`,
    ),
    ...when(
      endsOn !== null && endsOn < (effectiveOn ?? formedOn),
      'endsOn',
      '第十二条',
      `失效日期${endsOn ?? ''}早于施行日期${effectiveOn ?? formedOn}。请核对这两个日期。`,
    ),
  ];
}

/** 机关代字〔YYYY〕N号: six-angled brackets, neither 第 nor a leading zero (PLT-22). */
const numberForm = /^[\p{Script=Han}A-Za-z]{1,20}〔(\d{4})〕[1-9]\d{0,4}号$/u;

function numberFaults(number: string | null, formedOn: Day, same: string | null): readonly Refusal[] {
  if (number === null) return [];
  const year = numberForm.exec(number)?.[1];
  const right = '正确的写法例如：息政办〔2026〕5号';
  return [
    ...when(
      year === undefined,
      'documentNumber',
      '第十二条',
      `发文字号“${number}”的格式不对，${right}，用六角括号，不加“第”，编号前不加零。`,
    ),
    ...when(
      year !== undefined && !formedOn.startsWith(year),
      'documentNumber',
      '第十二条',
      `发文字号中的年份是${year ?? ''}，成文日期是${formedOn}。请核对。`,
    ),
    ...when(
      same !== null,
      'documentNumber',
      '第十二条',
      `发文字号“${number}”已经用于“${same ?? ''}”。请核对；更正同一件的，请在原件上编写新版本。`,
    ),
  ];
}

/** 发文字号 as officers type it → as it is kept: any bracket becomes 〔〕, no space. */
export function normalDocumentNumber(text: string): string | null {
  const plain = text.replace(/\s/g, '').replace(/[[［(（【〔](\d{4})[\]］)）】〕]/u, '〔$1〕');
  return plain === '' ? null : plain;
}

/** The words of cleaned HTML; a table or a picture without words is none. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&nbsp;|\s/g, '');
}

function when(wrong: boolean, field: string, article: string, message: string): readonly Refusal[] {
  return wrong
    ? [{ code: 'edition-incomplete', rule: 'PLT-20', article: `${regulation}${article}`, message, field }]
    : [];
}
