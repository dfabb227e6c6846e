/** The annual report as data: the shape of contract `gongkai.annual-report/1`, format 国办公开办函〔2021〕30号. */

/** The six applicant types of table three, in the form's order (OUT-38). */
export const applicantTypes = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
] as const;
export type ApplicantType = (typeof applicantTypes)[number];
export type ApplicantColumn = ApplicantType | 'total';
export const applicantColumns = [...applicantTypes, 'total'] as const satisfies readonly ApplicantColumn[];

/** The 21 outcomes: rows （一） to （六） of table three, in the form's order (OUT-01). */
export const outcomeKeys = [
  'granted',
  'partiallyGranted',
  'refusedStateSecret',
  'refusedProhibitedByLaw',
  'refusedThreeSecuritiesOneStability',
  'refusedThirdPartyRights',
  'refusedInternalAffairs',
  'refusedProcessInformation',
  'refusedEnforcementFile',
  'refusedAdministrativeQuery',
  'unavailableNotHeld',
  'unavailableRequiresCreation',
  'unavailableStillUnclear',
  'notProcessedPetition',
  'notProcessedRepeat',
  'notProcessedPublication',
  'notProcessedExcessive',
  'notProcessedReconfirmation',
  'otherCorrectionOverdue',
  'otherFeeOverdue',
  'otherReason',
] as const;
export type OutcomeKey = (typeof outcomeKeys)[number];

/** The 25 rows of table three, in the form's order. */
export const applicationRows = ['newlyReceived', 'carriedOver', ...outcomeKeys, 'concluded', 'carriedForward'] as const;
export type ApplicationRow = (typeof applicationRows)[number];

/** A count that the source gives; null where its cell is blank or can not be read. Never a guess. */
export type Count = number | null;
export type ApplicantCounts = Readonly<Record<ApplicantColumn, Count>>;
export type ApplicationsTable = Readonly<Record<ApplicationRow, ApplicantCounts>>;

export const documentColumns = ['made', 'repealed', 'inForce'] as const;
export type DocumentColumn = (typeof documentColumns)[number];
export type DocumentCounts = Readonly<Record<DocumentColumn, Count>>;

/** Table two. `administrativeFees` is in 万元 and may have decimals. */
export interface ActiveDisclosureTable {
  readonly regulations: DocumentCounts;
  readonly normativeDocuments: DocumentCounts;
  readonly administrativeLicensing: Count;
  readonly administrativePenalty: Count;
  readonly administrativeCoercion: Count;
  readonly administrativeFees: Count;
}
export const activeDisclosureRows = [
  'regulations',
  'normativeDocuments',
  'administrativeLicensing',
  'administrativePenalty',
  'administrativeCoercion',
  'administrativeFees',
] as const satisfies readonly (keyof ActiveDisclosureTable)[];
export type ActiveDisclosureRow = (typeof activeDisclosureRows)[number];

export const appealBlocks = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'] as const;
export type AppealBlock = (typeof appealBlocks)[number];
export const appealResults = ['upheld', 'corrected', 'other', 'pending'] as const;
export type AppealResult = (typeof appealResults)[number];
export const appealColumns = [...appealResults, 'total'] as const;
export type AppealColumn = (typeof appealColumns)[number];
export type AppealsTable = Readonly<Record<AppealBlock, Readonly<Record<AppealColumn, Count>>>>;

export interface ReportSections {
  readonly preamble?: string | null;
  /** 一、总体情况, Markdown */
  readonly overview: string | null;
  /** 五、存在的主要问题及改进情况, Markdown */
  readonly problems: string | null;
  /** 六、其他需要报告的事项, Markdown */
  readonly other: string | null;
}

export interface AnnualReport {
  readonly format: 'gongkai.annual-report/1';
  readonly agency: string;
  readonly year: number;
  readonly title: string;
  readonly sections: ReportSections;
  readonly activeDisclosure: ActiveDisclosureTable | null;
  readonly applications: ApplicationsTable | null;
  readonly appeals: AppealsTable | null;
}

export type TableKey = 'activeDisclosure' | 'applications' | 'appeals';
export type Severity = 'error' | 'warning' | 'info';

/** Where in the source a thing stands: a line of text, a page, or a path inside a document (`table 3, row 5`). */
export type Place =
  | { readonly line: number; readonly column?: number }
  | { readonly page: number; readonly line?: number }
  | { readonly path: string };

/** What a reading or a check found. `rule` is an id of annual-report.md (AR-52). */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly table: TableKey | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly found: number | string | null;
  readonly expected: number | string | null;
  /** A Chinese sentence that an officer can act on. */
  readonly message: string;
  readonly place: Place | null;
}

/** A count read out of the prose, with its meaning where that is certain. */
export interface Fact {
  /** The words that carry it, as they stand: 主动公开各项信息 83 条 */
  readonly text: string;
  /** activelyDisclosed, publishedOnWechat, servicesWithGuides, newlyReceived …; null where the meaning is open. */
  readonly name: string | null;
  readonly value: number;
  readonly unit: string | null;
  /** Section of the report: 1, 5 or 6. */
  readonly section: number;
}
