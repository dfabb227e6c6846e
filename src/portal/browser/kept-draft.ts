/** Where a draft lies: in this tab until it is closed, or, where somebody says that the device is their own, for seven days. */

const name = 'gongkai.draft';
const hour = 3_600_000;
const lasts = { tab: 12 * hour, device: 7 * 24 * hour } as const;
export type Place = keyof typeof lasts;

export interface Draft {
  /** When it was last changed, in milliseconds. */
  readonly at: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Never kept. */
const never = /^identity$/;
/** Kept in the tab alone: who somebody is, and how to reach them. */
const personal = /^(?:name|telephone|email|address)$/;
/** Numbers of identity cards, wherever they were typed. */
const identityNumber = /(?<!\d)\d{17}[\dXx](?!\d)|(?<!\d)\d{15}(?!\d)/g;

function storageOf(place: Place): Storage | null {
  try {
    return place === 'tab' ? sessionStorage : localStorage;
  } catch {
    // The browser keeps nothing for this site: then there is no draft.
    return null;
  }
}

export function keep(place: Place, values: Readonly<Record<string, string>>): void {
  const kept = Object.entries(values)
    .filter(([field]) => !never.test(field) && (place === 'tab' || !personal.test(field)))
    .map(([field, value]) => [field, value.replace(identityNumber, '')]);
  try {
    storageOf(place)?.setItem(name, JSON.stringify({ at: Date.now(), values: Object.fromEntries(kept) }));
  } catch {
    // No room: the draft of before is better than none.
  }
}

/** The draft of the tab, else that of the device; null where there is none or it is past its time. */
export function kept(): { readonly place: Place; readonly draft: Draft } | null {
  for (const place of ['tab', 'device'] as const) {
    const draft = parsed(storageOf(place)?.getItem(name) ?? null);
    if (draft !== null && Date.now() - draft.at < lasts[place]) return { place, draft };
    storageOf(place)?.removeItem(name);
  }
  return null;
}

export function forget(place?: Place): void {
  for (const one of place === undefined ? (['tab', 'device'] as const) : [place]) storageOf(one)?.removeItem(name);
}

function parsed(text: string | null): Draft | null {
  try {
    const { at, values } = JSON.parse(text ?? '') as Partial<Draft>;
    return typeof at === 'number' && typeof values === 'object' && values !== null ? { at, values } : null;
  } catch {
    return null;
  }
}
