/** The API as types, written by setup/openapi.mjs from docs/openapi.json. Not to be edited by hand. */

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process lives */
        get: operations["alive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers and its migrations are complete */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the sign-in stands that this browser has begun */
        get: operations["signInStage"];
        put?: never;
        /** Sign in with login and password; the answer says what is asked next */
        post: operations["signIn"];
        /** Sign out, also where the session has ended already */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The code of the second factor, or a recovery code */
        post: operations["giveCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The secret of the second factor that is being set up */
        get: operations["enrolment"];
        put?: never;
        /** Confirm the second factor by a code of it; the recovery codes are shown this once */
        post: operations["confirmEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new password where the sign-in asks for one */
        post: operations["choosePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bootstrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** With the one-time token that the program has printed: the first agency and its two administrators */
        post: operations["bootstrap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one's own password; all other sessions end */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the person is signed in */
        get: operations["ownSessions"];
        put?: never;
        post?: never;
        /** End all own sessions but this one */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own sessions */
        delete: operations["endOwnSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recovery codes left, age of the password, rules for a new one */
        get: operations["ownSecurity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agencies whose reports the person may look at */
        get: operations["listAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{agency}/{year}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report as if the year ended on the cut-off day */
        get: operations["viewLiveReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{agency}/{year}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published editions of the report, newest first */
        get: operations["listEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{agency}/{year}/cells/{table}/{row}/{column}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases that a cell of table three or four counts */
        get: operations["openCell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{agency}/{year}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter figures of table two with their source */
        post: operations["enterFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{agency}/{year}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write section five */
        post: operations["writeProblems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{agency}/{year}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish an edition of the report */
        post: operations["publishReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application: what it is, where it stands and why, what happened */
        get: operations["viewApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AgencyLine: {
            code: string;
            name: string;
            example: boolean;
        };
        /** @description 政府信息公开工作年度报告 */
        AnnualReport: {
            /** @constant */
            format: "gongkai.annual-report/1";
            agency: string;
            year: number;
            title: string;
            sections: {
                preamble?: string | null;
                overview: string | null;
                problems: string | null;
                other: string | null;
            };
            activeDisclosure: {
                regulations: {
                    made: number | null;
                    repealed: number | null;
                    inForce: number | null;
                };
                normativeDocuments: {
                    made: number | null;
                    repealed: number | null;
                    inForce: number | null;
                };
                administrativeLicensing: number | null;
                administrativePenalty: number | null;
                administrativeCoercion: number | null;
                /** @description 万元 */
                administrativeFees: number | null;
            } | null;
            applications: {
                newlyReceived: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                carriedOver: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                granted: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                partiallyGranted: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                refusedStateSecret: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                refusedProhibitedByLaw: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                refusedThreeSecuritiesOneStability: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                refusedThirdPartyRights: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                refusedInternalAffairs: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                refusedProcessInformation: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                refusedEnforcementFile: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                refusedAdministrativeQuery: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                unavailableNotHeld: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                unavailableRequiresCreation: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                unavailableStillUnclear: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                notProcessedPetition: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                notProcessedRepeat: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                notProcessedPublication: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                notProcessedExcessive: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                notProcessedReconfirmation: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                otherCorrectionOverdue: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                otherFeeOverdue: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                otherReason: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                concluded: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
                carriedForward: {
                    naturalPerson: number | null;
                    commercialEnterprise: number | null;
                    researchInstitution: number | null;
                    socialWelfareOrganization: number | null;
                    legalServiceInstitution: number | null;
                    otherOrganization: number | null;
                    total: number | null;
                };
            } | null;
            appeals: {
                reconsideration: {
                    upheld: number | null;
                    corrected: number | null;
                    other: number | null;
                    pending: number | null;
                    total: number | null;
                };
                litigationDirect: {
                    upheld: number | null;
                    corrected: number | null;
                    other: number | null;
                    pending: number | null;
                    total: number | null;
                };
                litigationAfterReconsideration: {
                    upheld: number | null;
                    corrected: number | null;
                    other: number | null;
                    pending: number | null;
                    total: number | null;
                };
            } | null;
        };
        AppealLine: {
            caseId: string;
            number: string;
            applicationId: string;
            applicationNumber: string | null;
            /** Format: date */
            filedOn: string;
            /** @description upheld corrected other pending */
            result: string | null;
            resultOn: string | null;
        };
        ApplicationLine: {
            caseId: string;
            number: string;
            channel: string;
            /** @description naturalPerson commercialEnterprise researchInstitution socialWelfareOrganization legalServiceInstitution otherOrganization */
            applicantType: string;
            state: string;
            receivedOn: string | null;
            dueOn: string | null;
            extended: boolean;
            outcome: ("granted" | "partiallyGranted" | "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "unavailableNotHeld" | "unavailableRequiresCreation" | "unavailableStillUnclear" | "notProcessedPetition" | "notProcessedRepeat" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherCorrectionOverdue" | "otherFeeOverdue" | "otherReason") | null;
            concludedOn: string | null;
        };
        ApplicationView: {
            caseId: string;
            agency: string;
            number: string;
            /** @enum {string} */
            channel: "counter" | "registeredMail" | "ordinaryMail" | "fax" | "email" | "web";
            /** @enum {string} */
            applicantType: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceInstitution" | "otherOrganization";
            state: string;
            stateName: string;
            receivedOn: string | null;
            dueOn: string | null;
            provisional: boolean;
            extended: boolean;
            outcome: ("granted" | "partiallyGranted" | "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "unavailableNotHeld" | "unavailableRequiresCreation" | "unavailableStillUnclear" | "notProcessedPetition" | "notProcessedRepeat" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherCorrectionOverdue" | "otherFeeOverdue" | "otherReason") | null;
            concludedOn: string | null;
            /** @description Working days that the reply was late; 0 while open */
            lateBy: number;
            deliveredOn: string | null;
            readonly derivation: {
                rule: string;
                /** Format: date */
                from: string;
                workingDays: number;
                /** @description Null where the end is not known yet */
                to: string | null;
                note: string;
            }[];
            readonly steps: {
                sequence: number;
                /** Format: date */
                on: string;
                type: string;
                sentence: string;
                writtenAt: string;
                actorName: string;
            }[];
            readonly appeals: {
                number: string;
                block: string;
                /** Format: date */
                filedOn: string;
                result: string | null;
                resultOn: string | null;
            }[];
        };
        CellCases: {
            /** @constant */
            table: "applications";
            readonly cases: components["schemas"]["ApplicationLine"][];
            /** @description `after` of the next page; null on the last */
            next: string | null;
        } | {
            /** @constant */
            table: "appeals";
            readonly cases: components["schemas"]["AppealLine"][];
            /** @description `after` of the next page; null on the last */
            next: string | null;
        };
        EditionList: {
            /** @description Newest first */
            readonly editions: {
                edition: number;
                /** Format: date */
                publishedOn: string;
                note: string | null;
            }[];
        };
        Enrolment: {
            /** @description Base32, to be typed where the picture can not be read */
            secret: string;
            uri: string;
            /** @description QR code, SVG */
            picture: string;
        };
        Finding: {
            /** @description AR-52: the rule that found it */
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            table: ("activeDisclosure" | "applications" | "appeals") | null;
            row: string | null;
            column: string | null;
            found: number | string | null;
            expected: number | string | null;
            message: string;
            place: ({
                line: number;
                column?: number;
            } | {
                page: number;
                line?: number;
            } | {
                path: string;
            }) | null;
        };
        Me: {
            name: string;
            agency: string;
            readonly roles: ("officer" | "firstReviewer" | "secondReviewer" | "finalReviewer" | "firstProof" | "secondProof" | "thirdProof" | "head" | "counter" | "legal" | "leader" | "superior" | "system" | "security" | "audit")[];
            /**
             * Format: date
             * @description Today in Asia/Shanghai
             */
            today: string;
        };
        Problem: {
            /** @constant */
            type: "about:blank";
            title: string;
            status: number;
            /** @description Stable word for programs */
            code: string;
            /** @description Chinese sentence: what was found, what to do */
            detail: string;
            readonly refusals?: {
                code: string;
                rule: string;
                article: string;
                message: string;
            }[];
            readonly fields?: {
                field: string;
                message: string;
            }[];
        };
        Publication: {
            edition: number;
            report: components["schemas"]["AnnualReport"];
        };
        ReportView: {
            agencyCode: string;
            agencyName: string;
            year: number;
            report: components["schemas"]["AnnualReport"];
            counts: {
                activelyDisclosed: number;
                byChannel: {
                    [key: string]: number;
                };
                interpretations: number;
                services: number;
                servicesWithGuides: number;
                informationFeeFen: number;
                feeNotices: number;
            };
            readonly findings: components["schemas"]["Finding"][];
            /** Format: date */
            cutOff: string;
            edition: {
                number: number;
                /** Format: date */
                publishedOn: string;
                note: string | null;
            } | null;
            example: boolean;
        };
        SessionLine: {
            id: string;
            /** @description Browser and system in a few words */
            device: string;
            /** @description Address */
            from: string;
            /** Format: date-time */
            beganAt: string;
            /** Format: date-time */
            seenAt: string;
            /**
             * Format: date-time
             * @description At the latest
             */
            endsAt: string;
            current: boolean;
        };
        SignInStage: {
            /** @constant */
            stage: "password";
        } | {
            /** @constant */
            stage: "factor";
        } | {
            /** @constant */
            stage: "enrol";
        } | {
            /** @constant */
            stage: "changePassword";
            /** @enum {string} */
            because: "expired" | "reset";
            readonly rules: string[];
        } | {
            /** @constant */
            stage: "done";
            me: components["schemas"]["Me"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    alive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        database: boolean;
                        migrations: boolean;
                    };
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    signInStage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStage"];
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStage"];
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStage"];
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enrolment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Shown this once */
                        readonly recoveryCodes: string[];
                        next: components["schemas"]["SignInStage"];
                    };
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    choosePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStage"];
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bootstrap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    agency?: {
                        code: string;
                        name: string;
                        shortName: string;
                        documentPrefix: string;
                        /** @enum {string} */
                        level: "state" | "province" | "city" | "county" | "township";
                        /** @enum {string} */
                        kind: "government" | "department" | "office";
                    };
                    agencyCode?: string;
                    system: {
                        login: string;
                        name: string;
                        password: string;
                    };
                    security: {
                        login: string;
                        name: string;
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly sessions: components["schemas"]["SessionLine"][];
                    };
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOwnSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownSecurity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodesLeft: number;
                        /** Format: date-time */
                        passwordSetAt: string;
                        readonly passwordRules: string[];
                    };
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly agencies: components["schemas"]["AgencyLine"][];
                    };
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    viewLiveReport: {
        parameters: {
            query?: {
                /** @description Last day that is counted; without it 31 December */
                cutOff?: string;
            };
            header?: never;
            path: {
                agency: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEditions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionList"];
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCell: {
        parameters: {
            query?: {
                /** @description Last day that is counted; without it 31 December */
                cutOff?: string;
                /** @description `next` of the page before */
                after?: string;
                /** @description 1 to 100; without it 50 */
                limit?: string;
            };
            header?: never;
            path: {
                agency: string;
                year: string;
                table: "applications" | "appeals";
                row: string;
                column: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CellCases"];
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    figures: {
                        /** @enum {string} */
                        row: "administrativeLicensing" | "administrativePenalty" | "administrativeCoercion" | "administrativeFees";
                        /** @description Decisions; for fees whole fen */
                        value: number;
                        /** @description System, register or paper that the figure was taken from */
                        source: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeProblems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was corrected and why: needed from the second edition on */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    viewApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description Refused, and why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
