/** robots.txt (RFC 9309), as far as it says whether a path may be looked at. */

/** The name under which the program asks. */
export const robotName = 'GongkaiLinkCheck';

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}
export type Robots = readonly Rule[];

/** Rules of the group that names this program, else of the group for all. */
export function robotsOf(text: string): Robots {
  const groups = new Map<string, Rule[]>();
  let names: string[] = [];
  let naming = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const word = key.toLowerCase();
    if (word === 'user-agent') {
      names = naming ? [...names, value.trim().toLowerCase()] : [value.trim().toLowerCase()];
      naming = true;
      for (const name of names) if (!groups.has(name)) groups.set(name, []);
    } else if (word === 'allow' || word === 'disallow') {
      naming = false;
      const path = value.trim();
      if (path !== '') for (const name of names) groups.get(name)?.push({ allow: word === 'allow', path });
    }
  }
  return groups.get(robotName.toLowerCase()) ?? groups.get('*') ?? [];
}

/** The longest rule that fits decides; of two as long, the one that allows. */
export function mayLook(robots: Robots, path: string): boolean {
  const fitting = robots.filter((rule) => fits(rule.path, path));
  const longest = Math.max(0, ...fitting.map((rule) => rule.path.length));
  const deciding = fitting.filter((rule) => rule.path.length === longest);
  return deciding.length === 0 || deciding.some(({ allow }) => allow);
}

/** Without a regular expression out of foreign text: parts between stars are looked for from left to right. */
function fits(pattern: string, path: string): boolean {
  const toTheEnd = pattern.endsWith('$');
  const [first = '', ...others] = (toTheEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [i, part] of others.entries()) {
    const last = toTheEnd && i === others.length - 1;
    const found = last ? path.length - part.length : path.indexOf(part, at);
    if (found < at || !path.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return !toTheEnd || at === path.length;
}
