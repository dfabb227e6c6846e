/** At which level of government an agency stands, as far as its name says (AR-20: who may make 规章). */

export const agencyLevels = ['state', 'province', 'city', 'county', 'township'] as const;
export type AgencyLevel = (typeof agencyLevels)[number];

/** Only what the name says for certain: a name with 县, 乡, 镇 or 街道. A 市 or 区 may stand at several levels: null. */
export function levelInName(agency: string): AgencyLevel | null {
  const name = agency.replace(/\s/g, '');
  if (/(?:乡|镇|街道)(?:人民政府|办事处)/.test(name)) return 'township';
  return /^.{1,15}?(?:县|自治旗)(?!级|域)/.test(name) ? 'county' : null;
}

/** AR-20: 国务院部门, governments of provinces, of cities with districts and of 自治州. Below them nobody. */
export function mayMakeRules(level: AgencyLevel): boolean {
  return level === 'state' || level === 'province' || level === 'city';
}
