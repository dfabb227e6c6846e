/** What an officer pastes from Word, WPS or a page becomes text with marks: nothing of the markup is kept. */

import { may } from '#law/account/may';
import { allowed, type Decided, refused } from '#law/ruling';
import { readBounded } from '#paper/read/bounded';
import { markedText } from '#paper/read/marked-text';
import type { Who } from '../office.ts';

/** Reads the HTML of a clipboard, in a thread with bounded memory and time. */
export async function readPasted(who: Who, html: string): Promise<Decided<{ readonly text: string }>> {
  const permitted = may(who, true, 'publication.draft');
  if (!permitted.ok) return permitted;
  const page = `<!DOCTYPE html><html><body>${html}</body></html>`;
  const reading = await readBounded(Buffer.from(page), 'pasted.html');
  if (reading.ok) return allowed({ text: markedText(reading.document) });
  return refused({
    code: 'paste-unread',
    rule: 'PLT-20',
    article: '第二十四条',
    message: '粘贴的内容没有读懂，没有放进正文。请改为粘贴纯文本（Ctrl+Shift+V），表格另行录入。',
  });
}
