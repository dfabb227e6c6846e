/** Words of the pages of services. */

export const roundNames = { reviewing: '待审核', returned: '已退回', passed: '待发布' } as const;
