/** Who is told: of several choices the first that finds anybody, and nobody of what was the own doing. */

import type { Role } from '../account/roles.ts';

/** A person of the agency as far as telling goes. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export type Choice =
  | { readonly account: string }
  /** The whole name, as it may be written when a case is assigned. */
  | { readonly named: string }
  /** Whoever holds one of them and may do it: those of `without` may not, for they have had another part in it. */
  | { readonly roles: readonly Role[]; readonly without: readonly (string | null)[] };

/** Ids of those who are told. `actor`: whose doing it is. */
export function audience(
  colleagues: readonly Colleague[],
  choices: readonly Choice[],
  actor: string,
): readonly string[] {
  for (const choice of choices) {
    const found = colleagues.filter((one) => isMeant(one, choice, actor));
    // Whoever takes a case personally knows it already: nobody else is told in that person's stead.
    if (found.length > 0) return found.map(({ id }) => id).filter((id) => id !== actor);
  }
  return [];
}

function isMeant({ id, name, roles: held }: Colleague, choice: Choice, actor: string): boolean {
  if ('account' in choice) return id === choice.account;
  if ('named' in choice) return name === choice.named;
  return id !== actor && !choice.without.includes(id) && choice.roles.some((role) => held.includes(role));
}
