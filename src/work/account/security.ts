/** The security settings: looked at by their keepers, changed by the security administrator, with what was and what is in the trail. */

import { may } from '#law/account/may';
import { type SecuritySettings, soundSettings } from '#law/account/security-settings';
import { canonical } from '#law/log/canonical';
import { allowed, type Decided } from '#law/ruling';
import { holdSecurity, readSecurity, writeSecurity } from '#store/account/security';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export async function viewSecurity(office: Office, who: Who): Promise<Decided<SecuritySettings>> {
  const permitted = may(who, true, 'setting.read');
  return permitted.ok ? allowed(await readSecurity(office.db)) : permitted;
}

/** All settings from now on. Sessions follow them at their next request, passwords when they are next chosen. */
export async function changeSecurity(
  office: Office,
  who: Who,
  settings: SecuritySettings,
): Promise<Decided<SecuritySettings>> {
  const call = { deed: 'setting.changeSecurity', subject: 'setting', object: 'security', agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const sound = soundSettings(settings);
    if (!sound.ok) return sound;
    const before = await holdSecurity(tx);
    await writeSecurity(tx, settings);
    return allowed({
      value: settings,
      changes: [],
      around: { before: canonical({ ...before }), after: canonical({ ...settings }) },
    });
  });
}
