/** Error pages: the same calm as every other page. */

export const noticeStyle = `
.notice-page { padding-top: 72px; padding-bottom: 72px; }
main > .notice-page > h1 { margin-top: 0; }
.notice-page ul { margin: 32px 0; }
.notice-page li { padding: 6px 0; }
`;
