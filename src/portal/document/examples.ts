/** The register for the gallery: one of each validity, and an empty one. */

import { day } from '#law/calendar/day';
import { validityKeys } from '#law/document/fold';
import type { EntryOfText, PublicDocument } from '#work/document/published';
import type { RegisterProps } from './register-view.tsx';

const lines = validityKeys.map((validity, i): PublicDocument => {
  const over = validity === 'expired' || validity === 'repealed';
  return {
    caseId: String(i),
    kind: 'normativeDocuments',
    title: `示例县政务服务管理办法 <${i + 1}>`,
    documentNumber: `示审政规〔2026〕${i + 1}号`,
    issuedOn: day('2026-01-12'),
    effectiveOn: validity === 'pending' ? day('2027-01-01') : null,
    expiresOn: null,
    endedOn: over ? day('2026-06-30') : null,
    validity,
    publication: over ? null : 'a',
    reviewed: null,
    agencyName: '示例县审批政务局',
    open: !over,
  };
});
const counts = { inForce: 1, modified: 1, pending: 1, expired: 1, repealed: 1 };
const none = { inForce: 0, modified: 0, pending: 0, expired: 0, repealed: 0 };
const nothing = { validity: null, audience: null, q: '' };

export const registerExamples: Readonly<Record<string, Omit<RegisterProps, 'setting'>>> = {
  register: { lines, counts, total: 5, pages: 1, page: 1, chosen: nothing },
  'register-second': {
    lines,
    counts,
    total: 65,
    pages: 3,
    page: 2,
    chosen: { validity: 'inForce', audience: 'enterprise', q: '管理' },
  },
  'register-empty': { lines: [], counts: none, total: 0, pages: 1, page: 1, chosen: nothing },
};

export const exampleEntry: EntryOfText = {
  validity: 'modified',
  validityName: '已修改',
  effectiveOn: day('2026-02-01'),
  endedOn: null,
  reviewed: { on: day('2026-11-02'), round: '2026年规范性文件清理', verdict: '修改' },
  changedBy: [
    {
      relation: 'modified',
      on: day('2026-10-01'),
      name: '关于修改<一窗受理>办法的决定',
      document: 'x',
      publication: 'b',
    },
  ],
  changes: [{ relation: 'repealed', on: day('2026-02-01'), name: '旧办法', document: null, publication: null }],
};
