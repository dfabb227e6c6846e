/** The word in a notice's link that stops further notices of one case: it opens nothing, and says nothing of the case. */

import type { Vault } from '#store/vault';

const place = 'notice.stop';

export function stopToken(vault: Vault, caseId: string): string {
  return vault.seal(caseId, place).toString('base64url');
}

/** The case, or null where the word is none of ours. */
export function caseOfStopToken(vault: Vault, token: string): string | null {
  try {
    return vault.open(Buffer.from(token, 'base64url'), place);
  } catch {
    return null;
  }
}
