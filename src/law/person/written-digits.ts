/** Digits as people write them so that no program finds them: circled, in Chinese, the letter O for 0; unit by unit, so that places stay. */

/** Chinese ways of saying and writing 0 to 9; 幺 is how a 1 is read aloud. */
const chinese: Readonly<Record<string, string>> = Object.fromEntries(
  ['〇零○', '一壹幺', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((ways, digit) =>
    [...ways].map((one) => [one, String(digit)] as const),
  ),
);

/** First code points of ten or nine digits in a row: full-width, circled, bracketed, with a full stop, black and sans-serif circles. */
const rows: readonly (readonly [first: number, digit: number, count: number])[] = [
  [0xff10, 0, 10],
  [0x2460, 1, 9],
  [0x2474, 1, 9],
  [0x2488, 1, 9],
  [0x24f5, 1, 9],
  [0x2776, 1, 9],
  [0x2780, 1, 9],
  [0x278a, 1, 9],
  [0x24ea, 0, 1],
  [0x24ff, 0, 1],
];
const signs: Readonly<Record<string, string>> = Object.fromEntries(
  rows.flatMap(([first, digit, count]) =>
    Array.from({ length: count }, (_, i) => [String.fromCharCode(first + i), String(digit + i)] as const),
  ),
);
const signed = new RegExp(`[${Object.keys(signs).join('')}]`, 'g');
/** 𝟏𝟑𝟖: styled digits of mathematics take two units each; the second becomes a sign that nobody sees. */
const styled = /\ud835[\udfce-\udfff]/g;

const between = '[ \\t\\u00a0\\u00ad\\u2000-\\u200d\\u202f\\u2060\\u3000\\ufeff\\-－–·_/／.．]{0,2}';
const said = Object.keys(chinese).join('');
/** Eleven digits or more in a row, all or some of them said in Chinese. */
const saidRun = new RegExp(`[\\d${said}](?:${between}[\\d${said}]){10,}`, 'g');
/** 138一1234一5678: as a hyphen. */
const asHyphen = /(?<=\d{3})一(?=\d{3})/g;
/** A number with letters that look like 0 or 1 in it: mostly digits, and no other letter beside it. */
const lookalikeRun = new RegExp(`(?<![0-9A-Za-z])[\\dOolI](?:${between}[\\dOolI]){10,}(?=[Xx]?(?![0-9A-Za-z]))`, 'g');
const leastDigits = 6;
/** 138.1234.5678: an amount or a rate has one point. */
const dotted = /(?<![\d.])\d{2,}(?:\.\d{2,}){2,}X?(?![\d.])/gi;

const wholeAlone = new RegExp(`^(?:[${said}]${between})*\\d(?:${between}\\d){10,}(?:${between}[${said}])*$`);
const saidDigit = new RegExp(`[${said}]`, 'g');
const afterName = /^\D*\d\D*(?=1[3-9](?:\D*\d){9}\D*$)/;

/** 张三13812345678: what belongs to the name stays with it where the number is whole without it. */
function readSaid(run: string): string {
  if (wholeAlone.test(run)) return run;
  const read = run.replace(saidDigit, (one) => chinese[one] ?? one);
  const name = afterName.exec(read)?.[0].length ?? 0;
  return run.slice(0, name) + read.slice(name);
}

/** The text with every such digit as the ASCII one. */
export function withPlainDigits(text: string): string {
  return text
    .replace(signed, (one) => signs[one] ?? one)
    .replace(styled, (one) => `${((one.codePointAt(0) ?? 0) - 0x1d7ce) % 10}\u2060`)
    .replace(/[／．]/g, (one) => (one === '／' ? '/' : '.'))
    .replace(asHyphen, '-')
    .replace(saidRun, readSaid)
    .replace(lookalikeRun, (run) =>
      (run.match(/\d/g)?.length ?? 0) < leastDigits ? run : run.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'),
    )
    .replace(dotted, (run) => run.replaceAll('.', '-'));
}

/** Whether a unit of a text may be a digit or stand for one; of styled digits their first unit. */
export function isWrittenDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || written.has(unit);
}

const written: ReadonlySet<number> = new Set(
  [...Object.keys(signs), ...Object.keys(chinese), 'O', 'o', 'l', 'I', '\ud835'].map((one) => one.charCodeAt(0)),
);
