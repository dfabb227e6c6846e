/** 电视广播: an edition as it is read aloud: what is spoken, how long it takes, and what may be left out. */

import { type Day, inWords } from '../calendar/day.ts';
import { type BodyBlock, blocksOf } from '../publication/body.ts';
import type { EditionContent } from '../publication/content.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';

/** [convention] Characters a minute at which news are read; each script keeps its own. */
export const readingSpeed = { least: 100, usual: 240, most: 400 } as const;

export interface ScriptParagraph {
  /** Its place in the text, from 0. */
  readonly at: number;
  readonly text: string;
  readonly characters: number;
}

export interface Script {
  readonly title: string;
  /** Who it comes from, and its number as it is spoken. */
  readonly opening: string;
  readonly paragraphs: readonly ScriptParagraph[];
}

export function scriptOf({ title, issuer, documentNumber, body }: EditionContent): Script {
  const spoken = documentNumber === '' ? '' : `，文号：${spokenNumber(documentNumber)}`;
  const paragraphs = blocksOf(body)
    .map(spokenBlock)
    .map((text, at) => ({ at, text, characters: charactersRead(text) }));
  return { title, opening: `来源：${issuer}${spoken}。`, paragraphs };
}

/** Tables and pictures can not be read aloud: what stands in for them sends the listener to the site. */
function spokenBlock(block: BodyBlock): string {
  switch (block.kind) {
    case 'list':
      return block.items.join('；');
    case 'table':
      return '有关表格请到政府网站查看。';
    case 'picture':
      return block.alternative === '' ? '有关图片请到政府网站查看。' : `图片内容：${block.alternative}。`;
    default:
      return block.text;
  }
}

const digits = '零一二三四五六七八九';

/** 示审政规〔2026〕70号 → 示审政规二零二六年七十号. */
export function spokenNumber(documentNumber: string): string {
  return documentNumber
    .replace(/[〔[（(【](\d{4})[〕\]）)】]/g, (_, year: string) => `${digitByDigit(year)}年`)
    .replace(/\d+/g, (number) => numberWords(Number(number)));
}

const digitByDigit = (text: string) => [...text].map((one) => digits[Number(one)] ?? one).join('');

/** 70 → 七十, 105 → 一百零五; from 10,000 on digit by digit. */
function numberWords(number: number): string {
  if (number >= 10_000 || !Number.isSafeInteger(number)) return digitByDigit(String(number));
  if (number === 0) return '零';
  const units = ['', '十', '百', '千'];
  const figures = [...String(number)].map(Number);
  let words = '';
  figures.forEach((figure, i) => {
    const unit = units[figures.length - 1 - i] ?? '';
    if (figure !== 0) words += (digits[figure] ?? '') + unit;
    else if (words !== '' && !words.endsWith('零')) words += '零';
  });
  return words.replace(/零+$/, '').replace(/^一十/, '十');
}

/** What takes breath: signs and blanks do not. */
export function charactersRead(text: string): number {
  return [...text.normalize('NFKC')].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length;
}

export function secondsOf(script: Script, chosen: readonly number[], perMinute: number): number {
  const body = script.paragraphs.filter(({ at }) => chosen.includes(at)).reduce((sum, one) => sum + one.characters, 0);
  const all = charactersRead(script.title) + charactersRead(script.opening) + body;
  return Math.ceil((all * 60) / perMinute);
}

const say = (code: string, message: string, field?: string): Refusal => ({
  ...{ code, rule: 'REG-23', article: '《中华人民共和国政府信息公开条例》第二十三条', message },
  ...(field === undefined ? {} : { field }),
});

export const noSuchScript = say('broadcast-missing', '没有这份播出稿，或者信息已经撤下。请刷新页面。');

/** The paragraphs in the order of the text. */
export function decideScript(
  script: Script,
  { paragraphs, perMinute }: { readonly paragraphs: readonly number[]; readonly perMinute: number },
): Decided<{ readonly paragraphs: readonly number[]; readonly seconds: number }> {
  const known = script.paragraphs.filter(({ at }) => paragraphs.includes(at)).map(({ at }) => at);
  if (known.length === 0) return refused(say('broadcast-empty', '没有选择要播出的段落。请至少选一段。', 'paragraphs'));
  const speed = decideSpeed(perMinute);
  return speed.ok ? allowed({ paragraphs: known, seconds: secondsOf(script, known, perMinute) }) : speed;
}

export function decideSpeed(perMinute: number): Decided<number> {
  const { least, most } = readingSpeed;
  if (Number.isInteger(perMinute) && perMinute >= least && perMinute <= most) return allowed(perMinute);
  return refused(say('broadcast-speed', `播读速度应当在每分钟${least}字到${most}字之间。请核对。`, 'perMinute'));
}

export interface Airing {
  readonly station: string;
  readonly on: Day;
  /** Number of the reply, signature: what proves it. */
  readonly receipt: string;
}

export function decideAiring(
  { station, on, receipt }: Airing,
  { publishedOn, today, recorded }: { readonly publishedOn: Day; readonly today: Day; readonly recorded: boolean },
): Decided<Airing> {
  if (recorded) return refused(say('broadcast-recorded', '这份播出稿已经登记过播出。再次播出的，请另做一份。'));
  const faults: Refusal[] = [];
  if (station.trim() === '')
    faults.push(say('broadcast-station', '没有填写播出单位。请填写，如“县广播电视台”。', 'station'));
  if (on > today) faults.push(say('broadcast-day', '播出日期晚于今天。播出以后再登记。', 'on'));
  if (on < publishedOn) {
    faults.push(say('broadcast-day', `播出日期早于公布的日期（${inWords(publishedOn)}）。请核对。`, 'on'));
  }
  if (receipt.trim() === '') {
    faults.push(say('broadcast-receipt', '没有填写回执。请填写播出单号或者播出单位的确认人。', 'receipt'));
  }
  return faults.length > 0 ? refused(...faults) : allowed({ station: station.trim(), on, receipt: receipt.trim() });
}

export function decideTold(text: string): Decided<string> {
  if (text.trim() === '') {
    return refused(say('broadcast-told', '没有写明怎样通知的。请写明通知了谁、对方怎样答复。', 'told'));
  }
  return allowed(text.trim());
}
