/** What an officer types of somebody who applies: nobody real, with nothing that a test is about. */
export const typedApplicant = {
  applicantType: 'naturalPerson',
  name: '王小明',
  identityKind: 'idCard',
  identity: null,
  telephone: '0376-1234567',
  email: '',
  address: '',
  description: '2025年度行政审批事项目录',
  carrier: 'paper',
  route: 'counter',
} as const;
