/** Whom one rests for between two questions: what goes to one host is done one after the other. */

export function byHost<T>(all: readonly T[], addressOf: (one: T) => string): readonly (readonly T[])[] {
  const hosts = new Map<string, T[]>();
  for (const one of all) {
    const address = addressOf(one);
    const host = URL.canParse(address) ? new URL(address).host : '';
    const known = hosts.get(host);
    if (known === undefined) hosts.set(host, [one]);
    else known.push(one);
  }
  return [...hosts.values()];
}
