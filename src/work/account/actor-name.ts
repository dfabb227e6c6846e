/** Who did something, by name, also where nobody with an account did it. */

/** Writers of the ledger that have no account. */
const withoutAccount: Readonly<Record<string, string>> = { applicant: '申请人（网上）', program: '本程序' };

export function actorName(names: ReadonlyMap<string, string>, actor: string): string {
  return names.get(actor) ?? withoutAccount[actor] ?? '已注销的账号';
}
