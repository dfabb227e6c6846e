/** The page of open data for the gallery: it says the same each time. */

export const openDataExamples = { 'open-data': {} } as const;
