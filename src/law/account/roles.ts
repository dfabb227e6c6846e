/** Roles of the people in an agency. One person may hold several; duties are separated by person, not by role. */

export const roles = {
  officer: '经办',
  head: '公开办负责人',
  reviewer: '审核',
  leader: '领导',
  superior: '上级监督',
  publisher: '签发',
  system: '系统管理员',
} as const;
export type Role = keyof typeof roles;
export const roleKeys = Object.keys(roles) as readonly Role[];
