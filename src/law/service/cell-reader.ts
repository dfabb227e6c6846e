/** Reads the cells of a row of the template; what can not be understood is said, and nothing guessed. */

import type { Limit } from './guide.ts';
import { choices, limitsAbout, parts } from './template-cells.ts';

export class CellReader {
  readonly faults: string[] = [];
  private readonly cells: ReadonlyMap<string, string>;
  constructor(cells: ReadonlyMap<string, string>) {
    this.cells = cells;
  }

  text(head: string, most = 200): string {
    const text = (this.cells.get(head) ?? '').trim();
    if (/^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL)[!?]?$/.test(text)) {
      this.faults.push(`“${head}”是公式的错误值“${text}”。请改为文字。`);
    } else if (/^=/.test(text)) {
      this.faults.push(`“${head}”是没有算出的公式“${text.slice(0, 30)}”。请改为文字。`);
    } else if (/\p{Cc}/u.test(text.replace(/[\r\n\t]/g, ''))) {
      this.faults.push(`“${head}”含有不能显示的字符。请重新输入。`);
    } else if (text.length > most) {
      this.faults.push(`“${head}”有${text.length}字，最多${most}字。请缩短。`);
    }
    return text;
  }

  needed(head: string, most: number): string {
    const text = this.text(head, most);
    if (text === '') this.faults.push(`没有填写“${head}”。请填写；单元格合并过的，请取消合并，每行都填。`);
    return text;
  }

  code(): string {
    const code = this.needed('实施编码', 60);
    if (/^\d(?:\.\d+)?[eE]\+?\d+$/.test(code)) {
      this.faults.push(`“实施编码”是“${code}”，已被表格软件改成科学计数。请把这一列设为文本格式，重新填写编码。`);
    } else if (code !== '' && !/^[0-9A-Za-z._-]+$/.test(code)) {
      this.faults.push(`“实施编码”是“${code}”，只能有数字、字母、点和横线。请改正。`);
    }
    return code;
  }

  /** The key of a label; `none` for a blank, which is refused where that is null. */
  choice<K extends string>(head: string, table: Readonly<Record<K, string>>, none: K | null): K | null {
    return this.chosen(`“${head}”`, this.text(head), table, none);
  }

  protected chosen<K extends string>(
    at: string,
    text: string,
    table: Readonly<Record<K, string>>,
    none: K | null,
  ): K | null {
    if (text === '' && none !== null) return none;
    const found = (Object.keys(table) as K[]).find((key) => table[key] === text || key === text);
    if (found === undefined) this.faults.push(`${at}填的是“${text}”，应为：${choices(table)}。请改正。`);
    return found ?? null;
  }

  /** Several of a table, with whatever people put between them. */
  several<K extends string>(head: string, table: Readonly<Record<K, string>>): readonly K[] {
    const found = this.text(head)
      .split(/[、，,;；\s]+/)
      .flatMap((word): readonly K[] => {
        const key = word === '' ? null : this.chosen<K>(`“${head}”`, word, table, null);
        return key === null ? [] : [key];
      });
    return [...new Set(found)];
  }

  /** Null for a blank: not written yet. */
  unless<K extends string>(head: string, table: Readonly<Record<K, string>>): K | null {
    const text = this.text(head);
    return text === '' ? null : this.chosen(`“${head}”`, text, table, null);
  }

  flag(head: string): boolean {
    return this.yes(`“${head}”`, this.text(head));
  }

  protected yes(at: string, text: string): boolean {
    if (!['', '是', '否'].includes(text)) this.faults.push(`${at}填的是“${text}”，应为“是”或者“否”。请改正。`);
    return text === '是';
  }

  protected whole(at: string, text: string, blank: number): number {
    if (text === '') return blank;
    if (!/^\d{1,4}$/.test(text)) this.faults.push(`${at}填的是“${text}”，应为整数。请改正。`);
    return Number(text);
  }

  protected limit(at: string, text: string): Limit | null {
    if (text === '' || text === '当场') return null;
    const [, n, word] =
      /^(\d{1,4})(个工作日|工作日|天|个自然日|自然日|日|小时|分钟|个月|月)$/.exec(text.replace(/\s/g, '')) ?? [];
    const unit = word === undefined ? undefined : unitWords[word];
    if (n === undefined || unit === undefined) {
      this.faults.push(`${at}填的是“${text}”，应${limitsAbout}。请改正。`);
      return null;
    }
    return { n: Number(n), unit };
  }

  protected items(head: string, most: number): readonly (readonly string[])[] {
    const rows = this.text(head, 20_000)
      .split(/;;|；；|[\r\n]+/)
      .map((row) => row.split(parts).map((part) => part.trim()))
      .filter((row) => row.some((part) => part !== ''));
    const wide = rows.findIndex((row) => row.length > most);
    if (wide >= 0) {
      this.faults.push(
        `“${head}”第${wide + 1}项有${rows[wide]?.length}段，最多${most}段。各项之间请用两个分号（;;）隔开。`,
      );
    }
    if (rows.length > 50) this.faults.push(`“${head}”有${rows.length}项，最多50项。请合并。`);
    const long = rows.findIndex((row) => row.some((part, i) => part.length > (i === 0 ? 200 : 2000)));
    if (long >= 0) this.faults.push(`“${head}”第${long + 1}项过长：名称最多200字，其余最多2000字。请缩短。`);
    return rows.slice(0, 50);
  }
}

const unitWords: Readonly<Record<string, Limit['unit']>> = {
  个工作日: 'workingDay',
  工作日: 'workingDay',
  天: 'day',
  日: 'day',
  自然日: 'day',
  个自然日: 'day',
  小时: 'hour',
  分钟: 'minute',
  个月: 'month',
  月: 'month',
};
