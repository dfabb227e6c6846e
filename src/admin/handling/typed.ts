/** What is typed into a form of text fields. */

import { useState } from 'react';

export function useTyped<T extends Readonly<Record<string, string>>>(empty: T) {
  const [typed, setTyped] = useState<T>(empty);
  const set = (next: Partial<T>) => setTyped((before) => ({ ...before, ...next }));
  /** Value and change of one text control. */
  const line = (name: keyof T & string) => ({
    value: typed[name] as string,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      set({ [name]: target.value } as unknown as Partial<T>),
  });
  return { typed, set, line };
}
