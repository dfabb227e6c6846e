/** The words in the links of a subscriber's mails: which subscription they mean, and nothing of its address. */

import type { Vault } from '#store/vault';

type Use = 'confirm' | 'stop';

export interface Meant {
  readonly id: string;
  readonly agency: string;
}

/** One that confirms stops nothing, and the other way round. */
export function subscriptionToken(vault: Vault, use: Use, { id, agency }: Meant): string {
  return vault.seal(`${id} ${agency}`, `subscription.${use}`).toString('base64url');
}

/** Null where the word is none of ours. */
export function meantBy(vault: Vault, use: Use, token: string): Meant | null {
  try {
    const [id = '', agency = ''] = vault.open(Buffer.from(token, 'base64url'), `subscription.${use}`).split(' ');
    return { id, agency };
  } catch {
    return null;
  }
}
