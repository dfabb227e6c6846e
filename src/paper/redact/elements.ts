/** Elements of an XML part taken out, with what is in them or without. */

/** Takes out every element of these names with all that is in it. */
export function without(xml: string, names: readonly string[]): string {
  const wanted = new Set(names);
  let result = '';
  let copied = 0;
  let depth = 0;
  let inside = '';
  for (const match of xml.matchAll(/<(\/?)([\w:]+)\b[^>]*?(\/?)>/g)) {
    const [tag, closing, name = '', empty] = match;
    if (depth === 0) {
      if (!wanted.has(name) || closing === '/') continue;
      result += xml.slice(copied, match.index);
      copied = match.index + tag.length;
      if (empty === '/') continue;
      inside = name;
      depth = 1;
    } else if (name === inside && empty !== '/') {
      depth += closing === '/' ? -1 : 1;
      if (depth === 0) copied = match.index + tag.length;
    }
  }
  return depth > 0 ? result : result + xml.slice(copied);
}

/** Takes out the tags of these names; what is between them stays. */
export function unwrapped(xml: string, names: readonly string[]): string {
  const wanted = new Set(names);
  return xml.replace(/<\/?([\w:]+)\b[^>]*>/g, (tag, name: string) => (wanted.has(name) ? '' : tag));
}
