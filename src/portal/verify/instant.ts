/** A moment in words, in the time of China. */

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2025年1月20日 09:00` (北京时间). */
export function instantInWords(iso: string): string {
  const [day = '', time = ''] = parts.format(new Date(iso)).split(' ');
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日 ${time}`;
}
