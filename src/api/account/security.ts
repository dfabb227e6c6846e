/** The security settings: /api/security. */

import { securitySettings, securityView } from '#contract/security';
import { passwordPolicies, policyNames, policySentences } from '#law/account/password-policy';
import { rangedSettings, type SecuritySettings, settingRanges } from '#law/account/security-settings';
import { changeSecurity, viewSecurity } from '#work/account/security';
import type { Office } from '#work/office';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';
import { whoOf } from './signed-in.ts';

export function securityRoutes(api: Api, office: Office): void {
  api.get(
    '/security',
    {
      config: { deed: 'setting.read' },
      schema: {
        operationId: 'viewSecurity',
        summary: 'The security settings, the profiles of passwords and the ranges of the rest',
        response: { 200: securityView, ...problemResponses },
      },
    },
    async (request) => viewOf(settled(await viewSecurity(office, whoOf(request)))),
  );

  api.put(
    '/security',
    {
      config: { deed: 'setting.changeSecurity' },
      schema: {
        operationId: 'changeSecurity',
        summary: 'All security settings from now on; before and after stand in the audit trail',
        body: securitySettings,
        response: { 200: securityView, ...problemResponses },
      },
    },
    async (request) => viewOf(settled(await changeSecurity(office, whoOf(request), request.body))),
  );
}

function viewOf(settings: SecuritySettings) {
  return {
    settings,
    policies: policyNames.map((policy) => ({
      policy,
      name: passwordPolicies[policy].name,
      sentences: policySentences(passwordPolicies[policy]),
    })),
    ranges: rangedSettings.map((setting) => ({ setting, ...settingRanges[setting] })),
  };
}
