/** Whether marks are deeper or more than in any document that people write: parsers take minutes over such a file. */

const deepest = 2000;
const most = 300_000;
/** Elements of HTML that have no end, or whose end is often left out and is implied by the next. */
const endless = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' ',
  ),
);

export function isOverbuilt(markup: string): boolean {
  if (fewMarks(markup)) return false;
  const open = new Map<string, number>();
  let depth = 0;
  let count = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    const closing = markup[at + 1] === '/';
    const name = nameAt(markup, at + (closing ? 2 : 1));
    if (name === '') continue;
    const end = markup.indexOf('>', at);
    if (end < 0) break;
    at = end;
    count += 1;
    if (count > most) return true;
    if (endless.has(name) || markup[end - 1] === '/') continue;
    if (!closing && (name === 'script' || name === 'style')) {
      at = markup.indexOf(`</${name}`, end);
      if (at < 0) break;
      continue;
    }
    // Each name is counted for itself: an end that closes nothing does not hide a beginning that stays open.
    const unclosed = open.get(name) ?? 0;
    if (closing && unclosed === 0) continue;
    open.set(name, unclosed + (closing ? -1 : 1));
    depth += closing ? -1 : 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** No parser takes long over so few, whatever their nesting. */
const few = 6000;

function fewMarks(markup: string): boolean {
  let count = 0;
  for (let at = markup.indexOf('<'); at >= 0 && count <= few; at = markup.indexOf('<', at + 1)) {
    if (markup[at + 1] !== '/') count += 1;
  }
  return count <= few;
}

const named = /[a-z][\w:.-]{0,40}/iy;

function nameAt(markup: string, start: number): string {
  named.lastIndex = start;
  return named.exec(markup)?.[0].toLowerCase() ?? '';
}
