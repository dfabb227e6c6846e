/** Where the pages of the hall are. `agency`: of another hall than the site's own. */

const query = (agency?: string) => (agency === undefined ? '' : `?agency=${encodeURIComponent(agency)}`);

export const hallHref = (agency?: string) => `/hall${query(agency)}`;
/** The plan with the window of a service marked. */
export const planHref = (code: string, agency: string) =>
  `/hall/plan?service=${encodeURIComponent(code)}&agency=${encodeURIComponent(agency)}`;
export const sectionHref = (key: string, agency?: string) => `/hall/${key}${query(agency)}`;
