/** What somebody's name and contact may be looked at for. */

export const complainantPurposes = {
  telling: '告知办理结果',
  inquiring: '核实情况',
  callBack: '回访',
} as const;
export type ComplainantPurpose = keyof typeof complainantPurposes;
