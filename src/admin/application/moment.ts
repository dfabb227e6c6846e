/** An instant as the clock on the office's wall shows it. */

const beijing = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** 2025/3/1 09:05（北京时间） */
export function momentInWords(instant: string): string {
  const moment = new Date(instant);
  return Number.isNaN(moment.getTime()) ? instant : `${beijing.format(moment)}（北京时间）`;
}
