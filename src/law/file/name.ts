/** A file's name as it may be kept and shown: no paths, no tricks with direction or endings; rare characters stay as they are. */

import { fileKinds } from './kinds.ts';

const mostBytes = 200;
/** Endings that a system might run, were the last ending lost or hidden. */
const runnable =
  /\.(exe|com|scr|bat|cmd|ps1|vbs?|js|jse|jsp|jspx|asp|aspx|php\d?|phtml|cgi|pl|py|sh|html?|xhtml|shtml|svg|hta|jar|msi|lnk|pif|cer|asa|dll|app|apk)(?=\.)/gi;
/** Of the file systems that people save to. */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i;

/** Names are never refused, only made harmless; an empty one becomes 附件. */
export function cleanName(raw: string): string {
  const last = raw.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/\p{Cs}/gu, '_')
    // Control characters, and those that turn the direction of writing: exe.fdp must not read as pdf.exe.
    .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u061c]/gu, '')
    .replace(/[:*?"<>|;]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const single = plain.replace(runnable, '_$1').replace(reserved, '_$1');
  return shortened(single === '' || single.startsWith('_.') ? `附件${single.replace(/^_/, '')}` : single);
}

/** pdf; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Whole characters are left out before the ending, so that file systems can keep it. */
function shortened(name: string): string {
  if (bytesOf(name) <= mostBytes) return name;
  const ending = endingOf(name);
  const suffix = ending === '' ? '' : `.${ending}`;
  const stem = [...name.slice(0, name.length - suffix.length)];
  while (stem.length > 1 && bytesOf(stem.join('')) > mostBytes - suffix.length) stem.pop();
  return `${stem.join('')}${suffix}`;
}

function bytesOf(text: string): number {
  return [...text].reduce((sum, sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4);
  }, 0);
}

/** 报告.pdf；the ending that belongs to the content is given to a name that has none. */
export function withEnding(name: string, kind: keyof typeof fileKinds): string {
  return endingOf(name) === '' ? `${name}.${fileKinds[kind].endings[0]}` : name;
}
