/** A reply as it is typed when it is sent to review, where no letter holds it. */

import { outcomes } from '#law/application/outcomes';

export const grantedReply = {
  outcome: 'granted',
  reasons: '所申请的信息可以公开，现予提供。',
  articles: outcomes.granted.articles.map(({ instrument, article }) => `${instrument}${article}`),
} as const;
