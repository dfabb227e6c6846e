/** The form of the first use as it is typed, and as the API takes it. */

import type { AgencyKind, Level } from '#law/agency/agency';

export interface TypedAccount {
  readonly login: string;
  readonly name: string;
  readonly password: string;
  readonly again: string;
}

export interface BootstrapFields {
  readonly token: string;
  /** An installation may have its agencies and have lost its administrators. */
  readonly which: 'new' | 'known';
  readonly agency: {
    readonly code: string;
    readonly name: string;
    readonly shortName: string;
    readonly documentPrefix: string;
    readonly level: Level;
    readonly kind: AgencyKind;
  };
  readonly agencyCode: string;
  readonly system: TypedAccount;
  readonly security: TypedAccount;
}

export function requestOf({ token, which, agency, agencyCode, system, security }: BootstrapFields) {
  return {
    token: token.trim().toLowerCase(),
    ...(which === 'new' ? { agency } : { agencyCode: agencyCode.trim() }),
    system: accountOf(system),
    security: accountOf(security),
  };
}

function accountOf({ login, name, password }: TypedAccount) {
  return { login, name, password };
}
