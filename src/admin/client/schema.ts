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
    "/api/open/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands published, oldest first, a page at a time */
        get: operations["openPublicationData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services with their guides in force, a page at a time */
        get: operations["openServiceData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/publications.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every publication with its text, a line of JSON each */
        get: operations["openPublicationLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/publications.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every publication, a row of CSV each */
        get: operations["openPublicationCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was published, corrected and withdrawn since a cursor, in order */
        get: operations["openChangeData"];
        put?: never;
        post?: never;
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
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts by login, a page at a time */
        get: operations["listAccounts"];
        put?: never;
        /** Create an account without roles; its first password is answered this once */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: operations["viewAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The roles that the account holds from now on */
        put: operations["assignRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/expiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The last day on which the account may be used */
        put: operations["setAccountExpiry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/agency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move the account to another agency: it loses its roles and its sessions */
        put: operations["moveAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A password that is answered this once; the next sign-in asks for another */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody may use the account any more; its sessions end at once */
        post: operations["disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The account may be used again */
        post: operations["enableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The next sign-in sets up another second factor */
        post: operations["resetFactorAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All sessions of this person end at once */
        post: operations["endSessionsAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may do what: the whole table, a sentence each */
        get: operations["listDeeds"];
        put?: never;
        post?: never;
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
    "/api/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The security settings, the profiles of passwords and the ranges of the rest */
        get: operations["viewSecurity"];
        /** All security settings from now on; before and after stand in the audit trail */
        put: operations["changeSecurity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own tokens with their last use */
        get: operations["ownTokens"];
        put?: never;
        /** A token in the own name for another system; it is answered this once */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All tokens with their last use */
        get: operations["listTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tokens/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One of the own tokens is void at once */
        post: operations["revokeOwnToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Anybody's token is void at once */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes, shown this once; those before are void */
        post: operations["newRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the new second factor in place by a code of it; all other sessions end */
        put: operations["confirmFactorRenewal"];
        /** The secret of a new second factor; the present one stays until it is confirmed */
        post: operations["beginFactorRenewal"];
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
        /** The cases that a cell of the tables counts */
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
    "/api/reports/{agency}/{year}/sections/{section}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write a section of prose, with its figures that are tied to the ledger */
        put: operations["writeSection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{agency}/{year}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass the report that was read, or send it back with an opinion */
        post: operations["reviewReport"];
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
    "/api/collections/{agency}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every agency below the office, and how its report of the year stands */
        get: operations["viewCollection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/reports/{child}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of one agency as it was collected, with what was found in it */
        get: operations["viewCollected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole table as CSV or XLSX */
        get: operations["exportCollection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/reports/{child}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notice that the report is returned, as PDF, with the list of findings */
        get: operations["returnNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Collect what these agencies have published with this program */
        post: operations["takeEditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/reports/{child}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a report back with its findings */
        post: operations["returnCollected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/reports/{child}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a report that somebody else collected */
        post: operations["acceptCollected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the day by which the agencies hand in */
        put: operations["setCollectionDue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/rollup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sum of the accepted reports, with who is in it and what was found */
        get: operations["viewRollup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/rollup/cells/{table}/{row}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A cell of the sum opened into its members */
        get: operations["rollupCell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/rollup/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sum as a file; as CSV with the figures of every member */
        get: operations["rollupFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/rollup/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write the sections of the sum's report that are words */
        put: operations["writeRollupText"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/rollup/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass the sum that was read, or send it back with an opinion */
        post: operations["reviewSum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/rollup/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the sum as an edition of the government whose report it is */
        post: operations["publishRollup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agencies of the year beside each other, twenty at most */
        get: operations["compareAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/reports/{child}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The years of one agency beside each other, up to this one */
        get: operations["compareYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files that were dropped, in the order in which they came, and how many stand in each state */
        get: operations["listDropped"];
        put?: never;
        /** Send one file (multipart/form-data, part `file`) or a ZIP of many to be read; what can not be kept is told in the answer */
        post: operations["dropFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/files/{file}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was found in a file that was read */
        get: operations["fileReading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/files/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Collect the reports that were read out of these files */
        post: operations["takeFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/files/{file}/child": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whose report a file is */
        put: operations["matchFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{agency}/{year}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Set a file aside: it is not collected, and the same may be dropped again */
        delete: operations["setFileAside"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{agency}/{year}/figures-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep one file (multipart/form-data, part `file`) and say which figures of table two stand in it, and where */
        post: operations["readFiguresFile"];
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
    "/api/applications/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was applied for, and by whom: veiled */
        get: operations["applicationContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/applicant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The whole data of the applicant, for a purpose that is kept in the audit trail */
        post: operations["revealApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep the personal data of this case longer than its time */
        put: operations["holdApplicant"];
        post?: never;
        /** The personal data of this case is kept no longer than its time */
        delete: operations["liftHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs with state, tries, last error and next run; the outbox by channel */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/jobs/{name}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a job now, also one that was given up */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Backups that are kept, newest first, and whether each has been proved restorable */
        get: operations["listBackups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{agency}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in an application that came by another way than the site */
        post: operations["takeIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carry an application a step further; refused with the rule where the law does not allow it */
        post: operations["actOnApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of the agency can be given a case, or be asked to search */
        get: operations["colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What colleagues left for each other when the case changed hands */
        get: operations["handOverNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches that divisions were asked for, with their answers */
        get: operations["searchesOfCase"];
        put?: never;
        /** Ask a division to search by a day */
        post: operations["askSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/searches/{task}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a search with its record: where, by whom, with which words, what was found */
        post: operations["answerSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/searches/{task}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a search that was asked for and is not answered */
        post: operations["cancelSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Split an application into parts, each with a number and a clock of its own */
        post: operations["splitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/fee-quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the application would cost by either tariff, slice by slice */
        get: operations["feeQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The receipt as PDF, for an applicant at the counter */
        post: operations["receiptOfApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/likeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Earlier applications of the same applicant that look the same, and signs of too many */
        get: operations["likenessOfApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this application and another ask for, side by side, and what stands against merging them */
        get: operations["mergeView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reconsiderations and suits of the agency, narrowed and ordered */
        get: operations["listAppeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reconsideration or suit: where it stands, its terms with their articles, what happened */
        get: operations["viewAppeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a reconsideration or suit was filed about this application */
        post: operations["fileAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what happened next; a binding order to answer again reopens the application with it */
        post: operations["recordAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Publications of the agency with their drafts, last saved first */
        get: operations["listPublications"];
        put?: never;
        /** Begin a publication */
        post: operations["beginPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One publication: draft, findings of the gate, the text under review, its marks, its editions */
        get: operations["viewPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the draft on top of the version that the writer has seen */
        put: operations["savePublication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the draft in for review; refused while the gate finds an error */
        post: operations["submitPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/pasted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was pasted as HTML, as lines of text with marks */
        post: operations["readPasted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One of the six marks on the text that was read, or its return with a reason */
        post: operations["markPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/edition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the text that carries the six marks */
        post: operations["publishPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it off the site; its address keeps the reason */
        post: operations["withdrawPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take on what the gate found in the text, with article and reason: never whoever drafted it */
        post: operations["waiveText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publication-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agency's own list of wrong and sensitive expressions */
        get: operations["listExpressions"];
        /** Replace the list; drafts are judged by it from now on */
        put: operations["setExpressions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The approved text goes out at a moment by itself; the gate is asked now and again then */
        put: operations["schedulePublication"];
        post?: never;
        /** It does not go out by itself any more */
        delete: operations["unschedulePublication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whoever set a mark takes it back, with a reason, before the text goes out */
        post: operations["recallMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** From which day on it is shown no more; null: it stays */
        put: operations["setTakeDown"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/haste": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the release urgent: the three reviews are enough, what is left out is made up for afterwards */
        post: operations["hastenPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/made-up-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A mark that was left out in haste, on the published text */
        post: operations["makeUpMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publication-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The six steps in the words of the agency, in order */
        get: operations["viewPublicationSteps"];
        /** Name the six steps, their posts and what they look at; order and separation stay */
        put: operations["namePublicationSteps"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publication-deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands in for whom when a release is urgent */
        get: operations["viewDeputies"];
        /** Name them in advance */
        put: operations["setDeputies"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search-synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words that mean the same to who searches the public site */
        get: operations["listSynonyms"];
        /** Replace the list; the public site searches by it from now on */
        put: operations["setSynonyms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft and every text that was handed in, the last first */
        get: operations["listPublicationTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the draft is open, or is left; who else has it open */
        post: operations["bePresentAtDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/texts/compared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one text says otherwise than another, field by field */
        get: operations["comparePublicationTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints of the agency; with a light or `mine` the nearest due day first, else the last received */
        get: operations["listComplaints"];
        put?: never;
        /** Take down a complaint that came by another way than the site */
        post: operations["takeDownComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One complaint with its words, what was done, what may be done, and those that may say the same */
        get: operations["viewComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/figures/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints of a year in figures, as they stand today */
        get: operations["complaintFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lead a complaint a step on; refused with the rule where it may not go there */
        post: operations["actOnComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/complainant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The whole name and contact, for a purpose that the audit trail keeps */
        post: operations["revealComplainant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Until when complaints are answered, in working days */
        get: operations["viewComplaintClock"];
        /** Set it for complaints received from now on */
        put: operations["setComplaintClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Columns of the site, the stalest first */
        get: operations["viewColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/columns/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who keeps the column, and within how many days it has to be updated */
        put: operations["arrangeColumn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/columns/{key}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place a published publication in the column */
        post: operations["placeInColumn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/columns/{key}/publications/{publication}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a publication out of the column; it stays published */
        delete: operations["removeFromColumn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/columns/{key}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The column was looked through and nothing has to change */
        post: operations["confirmColumn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of the agency, newest first, with how many there are of each validity */
        get: operations["viewRegister"];
        put?: never;
        /** Enter a document that was issued outside of this program, or before it */
        post: operations["registerDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document of the register, with what changed it and what it changed */
        get: operations["viewDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was modified or repealed by another, ended, its term was set anew, or its text is on the site */
        post: operations["changeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a round of 清理 over every document in force */
        post: operations["openRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A round of 清理 with its documents and what was found of each */
        get: operations["viewRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-rounds/{id}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what one document is found to be, with the reason; the later one counts */
        post: operations["judgeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-rounds/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the round: every document gets its mark at once */
        post: operations["concludeRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks of a year, what has to be done first first, and the meetings */
        get: operations["planOfYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a point of work or a problem on the list of the year */
        post: operations["findTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task with what happened and what may be done */
        get: operations["viewTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan it, hand in what was done, accept it or send it back, drop it */
        post: operations["actOnTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a meeting with its agenda */
        post: operations["callMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One meeting: agenda, minutes, what was decided */
        get: operations["viewMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Minute it, record a decision that becomes a task, cancel it */
        post: operations["actOnMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Events of matters from another system; idempotent by source, number and event, in any order */
        post: operations["pushMatterEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Warnings whose facts stand, those that ended lately, and the signals with their counts */
        get: operations["viewWarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warnings/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Warnings of the last twelve months, counted by the month in which they were raised, and one by one */
        get: operations["viewWarningHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warnings/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether a warning was of use */
        post: operations["settleWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warnings/signals/{signal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tune a signal or switch it, from the next morning on */
        put: operations["setSignal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services of the agency by department and code */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service: draft with what is wrong with it, the guide under review, the editions */
        get: operations["viewService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the draft of the guide on top of the version that the writer has seen */
        put: operations["saveGuide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the guide in for review; refused while a check finds an error */
        post: operations["submitGuide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/forms/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An uploaded file as a form of the guide: its digest and the blanks that it has; unknown ones are refused */
        get: operations["takeForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a plain blank form out of the names of its blanks */
        post: operations["makeForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass the guide that was read, or send it back with an opinion */
        post: operations["reviewGuide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reviewed guide comes into force from a day on */
        post: operations["issueGuide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend, resume or cancel the service */
        post: operations["standService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bundles of the agency by name */
        get: operations["listBundles"];
        put?: never;
        /** Open a bundle by its name */
        post: operations["openBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bundle-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The service of this code with its guide in force, for the editor of bundles */
        get: operations["findBundleMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bundles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One bundle: draft with what is wrong with it, the round of review, the editions, the members */
        get: operations["viewBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bundles/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the draft on top of the version that the writer has seen */
        put: operations["saveBundle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bundles/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the bundle in for review; refused while a check finds a fault */
        post: operations["submitBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bundles/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass the bundle that was read, or send it back with an opinion */
        post: operations["reviewBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bundles/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reviewed bundle comes into force from a day on */
        post: operations["issueBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bundles/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer the bundle no longer */
        post: operations["cancelBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is late, near, stale, complained about; the week; the year; what is likely tomorrow */
        get: operations["viewBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/brief.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The weekly brief as a Word document or PDF */
        get: operations["weeklyBrief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agency’s site under the indicators that a machine can see, with its score */
        get: operations["inspectSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Listed sites with their scores, what to mend first, and the trend */
        get: operations["viewListedSites"];
        put?: never;
        /** Put a site on the list; it is visited every hour and inspected every night */
        post: operations["listSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a site off the list, with what was seen of it */
        delete: operations["unlistSite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scoring table and the scores of this year, with their appeals */
        get: operations["viewAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the scoring table; what was scored before stays as it was */
        put: operations["setScoring"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{agency}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Score an agency by formula, out of the counts that stand prepared */
        post: operations["scoreAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appeal against a row of one’s own score */
        post: operations["appealScore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{agency}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide an appeal, by another person than who scored */
        post: operations["decideScoreAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agencies below side by side, out of prepared counts */
        get: operations["viewAgencyComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparison/{agency}/{figure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a figure of one agency counts at this moment */
        get: operations["viewComparedList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparison/{agency}/{figure}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of what a figure counts: what happened to it on which day, nothing personal */
        get: operations["viewComparedCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the person wants to be told by mail */
        get: operations["ownMailWish"];
        /** Set it */
        put: operations["setOwnMailWish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the agency tells of urgent notifications that stay unread */
        get: operations["viewEscalation"];
        /** Set the rule */
        put: operations["setEscalation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Channels of the agency: settings, and how many publications each carried in a period */
        get: operations["listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/{channel}/delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The publications that a count of a channel counts */
        get: operations["listDelivered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a channel; its secret is kept sealed and never told again */
        put: operations["setChannel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the deliveries of a publication stand, channel by channel */
        get: operations["viewDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/channels/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send to a channel what was never sent there, or try again what was set aside */
        post: operations["sendToChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/broadcasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of a publication can be read aloud, and the scripts made of it */
        get: operations["viewBroadcasts"];
        put?: never;
        /** Make a script of chosen paragraphs */
        post: operations["writeBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/broadcasts/{broadcast}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A script as a Word document */
        get: operations["broadcastScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/broadcasts/{broadcast}/airing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was aired: where, when, with which receipt */
        post: operations["recordBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/broadcasts/{broadcast}/told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The station was told of the withdrawal */
        post: operations["recordStationTold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcast-speed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How fast the station reads, in characters a minute */
        get: operations["viewBroadcastSpeed"];
        /** Set it for the scripts to come */
        put: operations["setBroadcastSpeed"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Issues of the gazette, those under way first */
        get: operations["listGazette"];
        put?: never;
        /** Begin an issue */
        post: operations["beginGazette"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One issue, what may be taken in, what is to be told of earlier issues */
        get: operations["openGazette"];
        /** Set period, contents and their order */
        put: operations["saveGazette"];
        post?: never;
        /** Throw a draft away */
        delete: operations["deleteGazette"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The issue as PDF; a proof before it is issued */
        get: operations["gazetteFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand it in to be looked at by another person */
        post: operations["submitGazette"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it back with a reason */
        post: operations["returnGazette"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Number and issue it, by another person than who compiled it */
        post: operations["issueGazette"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often the page for enterprises was opened by its code; nobody is known by it */
        get: operations["enterpriseCodeOpened"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-code/poster.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A poster with the code */
        get: operations["enterpriseCodePoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-code/code.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The code as a picture */
        get: operations["enterpriseCodePicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publication-sweep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the gate finds in what stands published, how the runs stand, how often they are made */
        get: operations["viewSweep"];
        /** How often it is done by itself */
        put: operations["setSweepRhythm"];
        /** Judge everything published again now */
        post: operations["startSweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publication-sweep/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep what stands published, with the reason and by name */
        post: operations["keepFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links of the public pages, how each stands and where it is written */
        get: operations["viewLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Handbooks that were made or are being made, and what can be chosen for the next */
        get: operations["listHandbooks"];
        put?: never;
        /** Have a handbook made of the guides in force on a day */
        post: operations["startHandbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handbooks/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The handbook as PDF */
        get: operations["downloadHandbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handbooks/{id}/cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop making it */
        post: operations["cancelHandbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handbooks/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it to the public on the page of services */
        post: operations["issueHandbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handbooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete one that is not on the site */
        delete: operations["deleteHandbook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/later-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Working days within which what may come later has to follow, where a guide says nothing */
        get: operations["viewLaterDays"];
        /** Set them: guides that are saved or imported from now on carry them */
        put: operations["setLaterDays"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/keepers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many guides of each department somebody keeps, and who can */
        get: operations["viewGuideKeepers"];
        /** Say who keeps all guides of a department, and within how many days they are looked through */
        put: operations["keepDepartment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/upkeep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who keeps the guide true, and by when it has to be looked through */
        get: operations["viewGuideUpkeep"];
        /** Say who keeps the guide true, and within how many days it is looked through */
        put: operations["keepGuide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/upkeep/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The guide was looked through, and nothing has to change */
        post: operations["confirmGuide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bad-faith": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may not commit in place of a material: names and numbers masked */
        get: operations["listBadFaith"];
        put?: never;
        /** Enter somebody whose commitment turned out false */
        post: operations["enterBadFaith"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bad-faith/look-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether somebody may commit in place of a material */
        post: operations["askBadFaith"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bad-faith/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an entry before its time, with the reason; by another person than who entered it */
        post: operations["removeBadFaith"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands where in the hall, and which windows of guides it lacks */
        get: operations["viewHallPlan"];
        /** Save the plan on top of the version that was seen; the public sees it at once */
        put: operations["saveHallPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/export/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The services of the agency in the template */
        get: operations["exportServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/template/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The empty template */
        get: operations["serviceTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of services that were tried or taken in, and how far each is */
        get: operations["listImports"];
        put?: never;
        /** Try a file of services with their guides (multipart/form-data, part `file`): XLSX, CSV or JSON. Nothing is saved yet */
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, and what became of its rows */
        get: operations["viewImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/imports/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answer to every row, as CSV */
        get: operations["importResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/imports/{id}/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in what was tried, or go on with what was stopped */
        post: operations["takeImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/imports/{id}/cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop it; what is saved stays */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complaints out of the hotline’s list (multipart/form-data, part `file`): XLSX, CSV or JSON */
        post: operations["importComplaints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/imported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A file (Word, PDF, page, text) as lines of text; its pictures are kept as files of the publication */
        post: operations["importIntoDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/old-pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take pages of an older site over as what they were, each whole or returned; sent again they are known */
        post: operations["moveOldPages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/old-pages/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The list of the pages (XLSX or CSV), row by row: 文件, 标题, 成文日期, 发布日期, 公开目录, 发文字号, 体裁, 发布机构, 主题分类, 面向对象, 关键词, 内容概述, 施行日期, 失效日期, 规范性文件 */
        post: operations["listOldPages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The standard catalogue of the agency with what is published under each entry */
        get: operations["viewStandard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standard/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How complete the standard catalogue of each agency in reach is */
        get: operations["compareStandards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standard/none": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** There is none of an entry this year, with the reason; an empty one takes it back */
        put: operations["declareNone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standard/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The standard catalogue out of one file (multipart/form-data, part `file`): XLSX or CSV */
        post: operations["importStandard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matters that run, the nearest promised day first; with a state or `newest` the last received first */
        get: operations["listMatters"];
        put?: never;
        /** Open a matter at the counter; what is missing is told at once */
        post: operations["openMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One matter: timeline, steps, materials, due days with their derivation, what may be done */
        get: operations["viewMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/outside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was tried outside the list, the procedure or the guide, counted; ratings */
        get: operations["mattersOutside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services that a matter can be opened on today, by part of their name or code */
        get: operations["openServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/guides/{service}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The guide in force today: materials that may be taken in, and no others */
        get: operations["counterGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lead a matter of the counter a step on */
        post: operations["proceedMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the call back after a poor rating */
        post: operations["callBackMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whose matter of the counter it is, for a purpose that the audit trail keeps */
        post: operations["revealMatterPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/guides/{service}/commitments/{material}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The paper on which somebody commits in place of a material, by the guide in force today */
        get: operations["commitmentToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}/commitments/{material}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for a matter, by the edition that it was received under */
        get: operations["commitmentOfMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/guides/{service}/forms/{material}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The blank form of a material by the guide in force today, to be filled by pen */
        get: operations["formToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}/forms/{material}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The blank form of a material filled with what the counter knows of the matter */
        get: operations["formOfMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/poor-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Poor ratings: who answers for each, calls and measures, until when it is put right */
        get: operations["poorRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}/rating-owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer for a poor rating from now on */
        post: operations["takeRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of the agency’s year, each with how it is made */
        get: operations["yearFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/{year}/{figure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applications that a figure counts, as many as it says */
        get: operations["figureCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/{year}/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger of the year’s applications as CSV or XLSX; exporting is audited, names need a purpose */
        get: operations["exportLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/case-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The whole file of the case as one PDF, for a purpose that is kept in the audit trail */
        post: operations["exportCaseFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Replies that wait to be sent, are on their way, or came back; how many of each */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters of an application, drafts and signed ones */
        get: operations["listLetters"];
        put?: never;
        /** Begin a letter from its template and what the case says */
        post: operations["beginLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{letter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One letter: its words, the facts that it is checked against, its versions */
        get: operations["viewLetter"];
        /** Keep the draft as a new version; refused where another was faster */
        put: operations["saveLetter"];
        post?: never;
        /** Drop a draft */
        delete: operations["dropLetter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{letter}/letter.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter as PDF: as it was signed, or marked as a draft */
        get: operations["letterPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{letter}/letter.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter as a Word document for editing */
        get: operations["letterDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers that can be printed as the case stands */
        get: operations["listSlips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/slips/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them as PDF */
        get: operations["slipPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{letter}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the letter: its number, its act, its PDF and its leaf in the transparency log, together or not at all */
        post: operations["signLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the screening of a file for personal data found, by layer and place */
        get: operations["viewScreening"];
        put?: never;
        /** Screen a file for personal data in every layer; an earlier screening and its waiver are void */
        post: operations["screenFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the findings on, with article and reason: never whoever drafted the letter or sent the file */
        post: operations["waiveFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{letter}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attachments that go out with the letter, and what stands against it */
        get: operations["letterFiles"];
        /** Choose the attachments of a draft, in order, from the files of its case */
        put: operations["chooseLetterFiles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pages of a PDF or picture, and the personal numbers that they show, with their places */
        get: operations["filePages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One page as a picture */
        get: operations["filePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/redaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mask a file for good: a new file whose marked areas are gone (`drawn`), or an Office file without what is not shown (`cleaned`); refused where anything remains */
        post: operations["redactFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The working calendar and the notices that make it */
        get: operations["calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What entering a holiday notice would do; nothing is written */
        post: operations["previewNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a holiday notice; open cases are computed again */
        post: operations["enterNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail, newest first; reading it is audited */
        get: operations["readAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked for as CSV, 50,000 entries at most; exporting is audited */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the person, nearest due day first */
        get: operations["workList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days of a month with what is due on each */
        get: operations["workMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications of the agency, narrowed and ordered */
        get: operations["listApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds by number or name what the person may see */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person has been told of, the newest first */
        get: operations["ownNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of them are unread; does not count as use of the session */
        get: operations["ownUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one as read */
        post: operations["readNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all as read up to the newest that the person has seen */
        post: operations["readNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notifications/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events `unread` with {"unread": n}, and `over` when the session ends; three windows a person at most */
        get: operations["notificationStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of a case, oldest first */
        get: operations["listFiles"];
        put?: never;
        /** Send one file (multipart/form-data, part `file`); with Idempotency-Key a repeated request is no second file */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a file is */
        get: operations["viewFile"];
        put?: never;
        post?: never;
        /** Erase a file for good; that there was one stays on record */
        delete: operations["eraseFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file; Range and If-None-Match are understood */
        get: operations["fileContent"];
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
        Account: {
            id: string;
            login: string;
            name: string;
            agency: string;
            agencyName: string;
            readonly roles: ("officer" | "firstReviewer" | "secondReviewer" | "finalReviewer" | "firstProof" | "secondProof" | "thirdProof" | "head" | "counter" | "legal" | "leader" | "superior" | "system" | "security" | "audit")[];
            /** @enum {string} */
            state: "active" | "disabled" | "expired";
            /** @description Since when it may not be used; null while it may */
            disabledAt: string | null;
            /** @description Last day; null: no end */
            expiresOn: string | null;
            signedInAt: string | null;
            createdAt: string;
            passwordSetAt: string;
            /** @description The next sign-in asks for another password */
            mustChange: boolean;
            /** @description A second factor is set up */
            hasFactor: boolean;
            liveSessions: number;
            /** @description It is the account of whoever asks, who may change nothing of it */
            own: boolean;
        };
        AccountLine: {
            id: string;
            login: string;
            name: string;
            agency: string;
            agencyName: string;
            readonly roles: ("officer" | "firstReviewer" | "secondReviewer" | "finalReviewer" | "firstProof" | "secondProof" | "thirdProof" | "head" | "counter" | "legal" | "leader" | "superior" | "system" | "security" | "audit")[];
            /** @enum {string} */
            state: "active" | "disabled" | "expired";
            /** @description Since when it may not be used; null while it may */
            disabledAt: string | null;
            /** @description Last day; null: no end */
            expiresOn: string | null;
            signedInAt: string | null;
        };
        AccountPage: {
            readonly accounts: components["schemas"]["AccountLine"][];
            next: string | null;
        };
        AgencyComparison: {
            year: number;
            /** @description Prepared counts; null before the first time */
            countedAt: string | null;
            readonly figures: {
                /** @enum {string} */
                key: "applications.received" | "applications.concluded" | "applications.late" | "applications.overdue" | "publications.published" | "publications.late" | "reports.published" | "reports.late" | "services.listed" | "services.guideless" | "matters.received" | "matters.late" | "matters.poor" | "complaints.received" | "complaints.late";
                /** @enum {string} */
                group: "application" | "disclosure" | "report" | "service" | "complaint";
                name: string;
                formula: string;
                /** @description The figure that it is a part of */
                of: string | null;
                bad: boolean;
                /** @description Every agency has it: only then may they be put in order by it */
                ordered: boolean;
            }[];
            readonly agencies: {
                code: string;
                name: string;
                /** @description A figure that is not there is not zero */
                counts: {
                    [key: string]: number;
                };
                countedAt: string | null;
            }[];
        };
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
        AppealActInput: {
            /** @constant */
            type: "assigned";
            /** Format: date */
            on: string;
            to: string;
        } | {
            /** @constant */
            type: "accepted";
            /** Format: date */
            on: string;
            /** @enum {string} */
            procedure: "ordinary" | "simplified";
        } | {
            /** @constant */
            type: "copyReceived";
            /** Format: date */
            on: string;
        } | {
            /** @constant */
            type: "answered";
            /** Format: date */
            on: string;
            documentNumber: string;
        } | {
            /** @constant */
            type: "decided";
            /** Format: date */
            on: string;
            /** @enum {string} */
            decision: "maintained" | "requestRejected" | "claimRejected" | "revoked" | "changed" | "declaredUnlawful" | "declaredVoid" | "orderedToAct" | "notAccepted" | "applicationDismissed" | "terminated" | "notFiled" | "suitDismissed" | "withdrawn" | "settled";
            documentNumber: string;
            answerAgain?: {
                workingDays?: number;
            };
        } | {
            /** @constant */
            type: "appealed";
            /** Format: date */
            on: string;
            /** @enum {string} */
            by: "applicant" | "agency";
        } | {
            /** @constant */
            type: "orderCarriedOut";
            /** Format: date */
            on: string;
        };
        AppealFiled: {
            caseId: string;
        };
        AppealFilingInput: {
            /** Format: date */
            on: string;
            /** @enum {string} */
            block: "reconsideration" | "litigationDirect" | "litigationAfterReconsideration";
            number: string;
            /** @enum {string} */
            ground: "reply" | "failureToReply";
            /** @description Organ or court */
            organ: string;
            /** @description The reconsideration that this suit follows */
            after?: string;
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
        AppealPage: {
            readonly appeals: {
                caseId: string;
                number: string;
                /** @enum {string} */
                block: "reconsideration" | "litigationDirect" | "litigationAfterReconsideration";
                /** @enum {string} */
                state: "filed" | "pending" | "decided";
                organ: string;
                applicationId: string;
                applicationNumber: string | null;
                assignedTo: string | null;
                /** Format: date */
                filedOn: string;
                answerDueOn: string | null;
                answeredOn: string | null;
                decision: ("maintained" | "requestRejected" | "claimRejected" | "revoked" | "changed" | "declaredUnlawful" | "declaredVoid" | "orderedToAct" | "notAccepted" | "applicationDismissed" | "terminated" | "notFiled" | "suitDismissed" | "withdrawn" | "settled") | null;
                result: ("upheld" | "corrected" | "other") | null;
                resultOn: string | null;
                /** @description From when an order to answer again binds that has not been carried out */
                orderBindsOn: string | null;
                standing: {
                    /** @enum {string} */
                    urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                    /** @description Working days; negative once late; null while no period runs */
                    daysLeft: number | null;
                    why: string;
                };
            }[];
            next: string | null;
        };
        AppealView: {
            caseId: string;
            number: string;
            /** @enum {string} */
            block: "reconsideration" | "litigationDirect" | "litigationAfterReconsideration";
            blockName: string;
            state: string;
            stateName: string;
            applicationId: string;
            applicationNumber: string;
            /** @description The reply that is attacked, as it stood when the appeal was filed */
            reply: {
                number: string;
                outcome: string;
                reconsiderationFirst: boolean;
            } | null;
            groundName: string;
            organ: string;
            procedureName: string | null;
            secondInstance: boolean;
            assignedTo: string | null;
            /** Format: date */
            filedOn: string;
            answeredOn: string | null;
            answerDueOn: string | null;
            standing: {
                /** @enum {string} */
                urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                /** @description Working days; negative once late; null while no period runs */
                daysLeft: number | null;
                why: string;
            };
            decisionName: string | null;
            /** @enum {string} */
            result: "upheld" | "corrected" | "other" | "pending";
            /** @description From when the result counts in table four */
            resultOn: string | null;
            order: {
                /** Format: date */
                bindsOn: string;
                workingDays: number | null;
                carriedOut: boolean;
            } | null;
            readonly terms: {
                name: string;
                /** Format: date */
                from: string;
                fromWhat: string;
                length: string;
                /** Format: date */
                to: string;
                readonly articles: string[];
            }[];
            /** @description What the agency can raise in its answer */
            readonly flags: {
                message: string;
                article: string;
            }[];
            readonly steps: {
                sequence: number;
                /** Format: date */
                on: string;
                sentence: string;
                writtenAt: string;
                actorName: string;
            }[];
            readonly can: {
                act: string;
                label: string;
            }[];
            /** @description A suit may follow this decided reconsideration, and none is registered */
            mayBeSued: boolean;
            readonly others: {
                caseId: string;
                number: string;
                blockName: string;
            }[];
        };
        Applicant: {
            name: string;
            identityKind: string;
            identity: string;
            telephone: string;
            email: string;
            address: string;
        };
        ApplicationActInput: {
            /** @constant */
            act: "attemptContact";
            /** Format: date */
            on: string;
            means: string;
        } | {
            /** @constant */
            act: "register";
            /** Format: date */
            on: string;
            /** @enum {string} */
            how: "submittedInPerson" | "signedFor" | "confirmedWithApplicant" | "receiptShown";
        } | {
            /** @constant */
            act: "merge";
            /** Format: date */
            on: string;
            into: string;
            /** @description Why both ask for the same information; needed where the texts are near only. Kept sealed */
            ground?: string;
        } | {
            /** @constant */
            act: "assign";
            /** Format: date */
            on: string;
            /** @description A division or a group; may be left out where a colleague is named */
            to?: string;
            /** @description A colleague of `/api/colleagues` who handles applications */
            account?: string;
            /** @description A word for whoever takes it over; kept sealed */
            note?: string;
        } | {
            /** @constant */
            act: "answerOnTheSpot";
            /** Format: date */
            on: string;
            /** @enum {string} */
            outcome: "granted" | "partiallyGranted" | "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "unavailableNotHeld" | "unavailableRequiresCreation" | "unavailableStillUnclear" | "notProcessedPetition" | "notProcessedRepeat" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherCorrectionOverdue" | "otherFeeOverdue" | "otherReason";
            reasons: string;
            readonly articles: string[];
            /** @enum {string} */
            otherReason?: "withdrawn" | "consultationOnly" | "applicantCeased" | "notCovered";
            /** @enum {string} */
            notHeld?: "doesNotExist" | "otherAgencyResponsible";
            readonly withheld?: {
                part: string;
                /** @enum {string} */
                ground: "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "notInformation";
                reason: string;
            }[];
        } | {
            /** @constant */
            act: "askCorrection";
            /** Format: date */
            on: string;
            points: string;
            /** Format: date */
            applicantDue?: string;
        } | {
            /** @constant */
            act: "receiveCorrection";
            /** Format: date */
            on: string;
            justCause?: string;
        } | {
            /** @constant */
            act: "closeUncorrected";
            /** Format: date */
            on: string;
            remark?: string;
        } | {
            /** @constant */
            act: "closeStillUnclear";
            /** Format: date */
            on: string;
            reasons: string;
        } | {
            /** @constant */
            act: "askReasons";
            /** Format: date */
            on: string;
            text: string;
            /** Format: date */
            replyBy: string;
        } | {
            /** @constant */
            act: "receiveReasons";
            /** Format: date */
            on: string;
            reasonable: boolean;
        } | {
            /** @constant */
            act: "setReplyDay";
            /** Format: date */
            on: string;
            /** Format: date */
            due: string;
            reason: string;
        } | {
            /** @constant */
            act: "refuseExcessive";
            /** Format: date */
            on: string;
            reasons: string;
        } | {
            /** @constant */
            act: "consult";
            /** Format: date */
            on: string;
            id: string;
            /** @enum {string} */
            to: "thirdParty" | "agency";
            letter: string;
        } | {
            /** @constant */
            act: "recordConsultationReceipt";
            /** Format: date */
            on: string;
            id: string;
        } | {
            /** @constant */
            act: "recordOpinion";
            /** Format: date */
            on: string;
            id: string;
            /** @enum {string} */
            opinion: "consents" | "objects";
        } | {
            /** @constant */
            act: "lapseConsultation";
            /** Format: date */
            on: string;
            id: string;
        } | {
            /** @constant */
            act: "tellThirdParty";
            /** Format: date */
            on: string;
            content: string;
            reason: string;
        } | {
            /** @constant */
            act: "recordSearch";
            /** Format: date */
            on: string;
            where: string;
            by: string;
            terms: string;
            result: string;
        } | {
            /** @constant */
            act: "extend";
            /** Format: date */
            on: string;
            workingDays: number;
            reason: string;
        } | {
            /** @constant */
            act: "noticeFee";
            /** Format: date */
            on: string;
            yuan: number;
            /** @enum {string} */
            tariff: "perItem" | "perPage";
            /** @description Which application of the month, or how many pages: the amount must follow from it by the tariff */
            units?: number;
            /** @description Number of the notice, which went out on that day */
            letter: string;
        } | {
            /** @constant */
            act: "recordFeeReceipt";
            /** Format: date */
            on: string;
        } | {
            /** @constant */
            act: "recordFeeReturn";
            /** Format: date */
            on: string;
            reason: string;
        } | {
            /** @constant */
            act: "recordPayment";
            /** Format: date */
            on: string;
            yuan: number;
            bill?: string;
        } | {
            /** @constant */
            act: "refundFee";
            /** Format: date */
            on: string;
            yuan: number;
            /** @enum {string} */
            reason: "overpaid" | "incomplete" | "late" | "revoked" | "miscounted";
            bill: string;
        } | {
            /** @constant */
            act: "closeUnpaid";
            /** Format: date */
            on: string;
            remark?: string;
        } | {
            /** @constant */
            act: "sendToReview";
            /** Format: date */
            on: string;
            /** @description The drafted reply; left out where a letter holds it, which then is what is reviewed */
            reply?: {
                /** @enum {string} */
                outcome: "granted" | "partiallyGranted" | "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "unavailableNotHeld" | "unavailableRequiresCreation" | "unavailableStillUnclear" | "notProcessedPetition" | "notProcessedRepeat" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherCorrectionOverdue" | "otherFeeOverdue" | "otherReason";
                reasons: string;
                readonly articles: string[];
                /** @enum {string} */
                otherReason?: "withdrawn" | "consultationOnly" | "applicantCeased" | "notCovered";
                /** @enum {string} */
                notHeld?: "doesNotExist" | "otherAgencyResponsible";
                readonly withheld?: {
                    part: string;
                    /** @enum {string} */
                    ground: "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "notInformation";
                    reason: string;
                }[];
            };
        } | {
            /** @constant */
            act: "review";
            /** Format: date */
            on: string;
            readonly checks: string[];
        } | {
            /** @constant */
            act: "sendBack";
            /** Format: date */
            on: string;
            reason: string;
        } | {
            /** @constant */
            act: "conclude";
            /** Format: date */
            on: string;
        } | {
            /** @constant */
            act: "dispatch";
            /** Format: date */
            on: string;
            /** @enum {string} */
            by: "web" | "email" | "post";
            /** @description Of registered mail or EMS; needed where the way is `post` */
            tracking?: string;
        } | {
            /** @constant */
            act: "recordReturn";
            /** Format: date */
            on: string;
            reason: string;
        } | {
            /** @constant */
            act: "deliver";
            /** Format: date */
            on: string;
            /** @enum {string} */
            by: "web" | "email" | "post" | "counter";
            proof: string;
        } | {
            /** @constant */
            act: "archive";
            /** Format: date */
            on: string;
        } | {
            /** @constant */
            act: "withdraw";
            /** Format: date */
            on: string;
            letter: string;
        } | {
            /** @constant */
            act: "reopen";
            /** Format: date */
            on: string;
            /** @enum {string} */
            by: "reconsideration" | "court" | "selfCorrection";
            document: string;
            workingDays?: number;
        };
        ApplicationContent: {
            /** @description The information asked for, in the applicant’s words */
            description: string;
            carrier: string;
            route: string;
            /** @description Veiled: enough to tell two people apart */
            applicant: {
                name: string;
                identityKind: string;
                identity: string;
                telephone: string;
                email: string;
                address: string;
            };
            /** @description Corrections and explanations that the applicant has written since */
            readonly statements: {
                on: string;
                text: string;
            }[];
            /** @description Why it was held to ask for the same as the one that it was merged into; null where the texts show it */
            mergeGround: string | null;
            /** @description First day on which the personal data is erased; null while the case is open */
            keptUntil: string | null;
            /** @description Why it is kept longer */
            held: ("appeal" | "audit" | "inquiry" | "applicant") | null;
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
        ApplicationPage: {
            readonly applications: {
                caseId: string;
                number: string;
                channel: string;
                /** @enum {string} */
                applicantType: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceInstitution" | "otherOrganization";
                state: string;
                /** Format: date */
                submittedOn: string;
                receivedOn: string | null;
                dueOn: string | null;
                outcome: ("granted" | "partiallyGranted" | "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "unavailableNotHeld" | "unavailableRequiresCreation" | "unavailableStillUnclear" | "notProcessedPetition" | "notProcessedRepeat" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherCorrectionOverdue" | "otherFeeOverdue" | "otherReason") | null;
                concludedOn: string | null;
                standing: {
                    /** @enum {string} */
                    urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                    /** @description Working days; negative once late; null while no period runs */
                    daysLeft: number | null;
                    why: string;
                };
            }[];
            next: string | null;
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
            standing: {
                /** @enum {string} */
                urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                /** @description Working days; negative once late; null while no period runs */
                daysLeft: number | null;
                why: string;
            };
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
            /** @description Acts that the law and the person’s roles allow now */
            readonly can: {
                act: string;
                label: string;
                clock: string;
            }[];
            /** @description The letter that holds the drafted reply; null before, once signed, and where the draft was typed */
            replyLetter: string | null;
            /** @description What was typed to be reviewed, until it is signed; sent back, it is what is mended */
            drafted: {
                /** @enum {string} */
                outcome: "granted" | "partiallyGranted" | "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "unavailableNotHeld" | "unavailableRequiresCreation" | "unavailableStillUnclear" | "notProcessedPetition" | "notProcessedRepeat" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherCorrectionOverdue" | "otherFeeOverdue" | "otherReason";
                reasons: string;
                readonly articles: string[];
                /** @enum {string} */
                otherReason?: "withdrawn" | "consultationOnly" | "applicantCeased" | "notCovered";
                /** @enum {string} */
                notHeld?: "doesNotExist" | "otherAgencyResponsible";
                readonly withheld?: {
                    part: string;
                    /** @enum {string} */
                    ground: "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "notInformation";
                    reason: string;
                }[];
            } | null;
            /** @description What the review of the drafted reply goes through; empty while nothing is under review */
            readonly reviewPoints: {
                text: string;
                article: string;
            }[];
            assignedTo: string | null;
            /** @description The colleague whose case it is; null where nobody’s, or a group’s */
            assignedName: string | null;
            assignedToMe: boolean;
            /** @description What it was split from or into, merged into, or what was merged into it */
            readonly related: {
                number: string;
                caseId: string | null;
                /** @enum {string} */
                relation: "partOf" | "splitInto" | "mergedInto" | "mergedFrom";
            }[];
            readonly consultations: {
                id: string;
                to: string;
                open: boolean;
            }[];
            readonly appeals: {
                caseId: string;
                number: string;
                block: string;
                /** Format: date */
                filedOn: string;
                state: string;
                answerDueOn: string | null;
                result: string | null;
                resultOn: string | null;
            }[];
        };
        Assessments: {
            year: number;
            readonly table: {
                /** @enum {string} */
                key: "applications.received" | "applications.concluded" | "applications.late" | "applications.overdue" | "publications.published" | "publications.late" | "reports.published" | "reports.late" | "services.listed" | "services.guideless" | "matters.received" | "matters.late" | "matters.poor" | "complaints.received" | "complaints.late";
                points: number;
            }[];
            readonly below: {
                code: string;
                name: string;
            }[];
            readonly assessed: {
                code: string;
                name: string;
                /** Format: date */
                scoredOn: string;
                scored: number;
                outOf: number;
                readonly rows: {
                    /** @enum {string} */
                    key: "applications.received" | "applications.concluded" | "applications.late" | "applications.overdue" | "publications.published" | "publications.late" | "reports.published" | "reports.late" | "services.listed" | "services.guideless" | "matters.received" | "matters.late" | "matters.poor" | "complaints.received" | "complaints.late";
                    /** @description Full marks */
                    points: number;
                    n: number | null;
                    of: number | null;
                    /** @description Null: can not be scored, left out of the total */
                    scored: number | null;
                    name: string;
                    formula: string;
                }[];
                readonly appeals: {
                    /** @enum {string} */
                    key: "applications.received" | "applications.concluded" | "applications.late" | "applications.overdue" | "publications.published" | "publications.late" | "reports.published" | "reports.late" | "services.listed" | "services.guideless" | "matters.received" | "matters.late" | "matters.poor" | "complaints.received" | "complaints.late";
                    reason: string;
                    /** Format: date */
                    on: string;
                    by: string;
                    decision: {
                        upheld: boolean;
                        reason: string;
                        /** Format: date */
                        on: string;
                    } | null;
                }[];
                ownScore: boolean;
            }[];
            ordered: boolean;
        };
        AuditEntry: {
            entry: number;
            at: string;
            actor: string;
            actorName: string;
            actorAgency: string;
            readonly roles: string[];
            agency: string;
            act: string;
            subject: string;
            object: string;
            result: string;
            /** @description Codes of the refusals */
            reason: string | null;
            from: string;
            /** @description Digest of the token of the session, or `token` and its id where another system called; empty for neither */
            session: string;
            request: string;
            /** @description Digest of the cases before the act, or the values of a setting */
            before: string | null;
            after: string | null;
            /** @description Place in the hash chain of its agency */
            position: number;
        };
        AuditPage: {
            readonly entries: components["schemas"]["AuditEntry"][];
            next: number | null;
        };
        BackupList: {
            readonly backups: {
                file: string;
                /** Format: date-time */
                madeAt: string;
                bytes: number;
                tables: number;
                rows: number;
                files: number;
                /** @description SHA-256 of the archive */
                digest: string;
                /** @description When a trial restore last succeeded */
                provedAt: string | null;
            }[];
        };
        BadFaith: {
            /** @description Newest first */
            readonly entries: {
                id: string;
                /** @description Masked */
                name: string;
                /** @description Masked */
                identity: string;
                /** @enum {string} */
                ground: "falseCommitment" | "unkept" | "serious";
                matter: number | null;
                reason: string;
                /** Format: date */
                on: string;
                /** Format: date */
                until: string;
                enteredBy: string;
                stands: boolean;
                removed: {
                    /** Format: date */
                    on: string;
                    /** @enum {string} */
                    removal: "repaired" | "mistaken";
                    reason: string;
                    by: string;
                } | null;
            }[];
        };
        Board: {
            /** Format: date */
            today: string;
            /** Format: date */
            weekFrom: string;
            agencyName: string;
            readonly now: {
                key: string;
                name: string;
                value: number;
                formula: string;
                /** @description Address in the back office of the list that it counts */
                to: string;
                bad: boolean;
            }[];
            readonly week: {
                key: string;
                name: string;
                value: number;
                formula: string;
                /** @description Address in the back office of the list that it counts */
                to: string;
                bad: boolean;
            }[];
            readonly year: {
                key: string;
                name: string;
                value: number;
                formula: string;
                /** @description Address in the back office of the list that it counts */
                to: string;
                bad: boolean;
            }[];
            readonly tomorrow: components["schemas"]["WarningLine"][];
        };
        BroadcastAiringInput: {
            station: string;
            /** Format: date */
            on: string;
            receipt: string;
        };
        BroadcastScriptMade: {
            id: string;
        };
        BroadcastScriptWishInput: {
            edition: number;
            readonly paragraphs: number[];
            perMinute: number;
        };
        BroadcastSpeed: {
            perMinute: number;
        };
        BroadcastSpeedInput: {
            perMinute: number;
        };
        BroadcastStationToldInput: {
            told: string;
        };
        Bundle: {
            name: string;
            /** @enum {string} */
            group: "entering" | "hiring" | "paying" | "operating" | "building" | "closing" | "birth" | "education" | "working" | "living" | "home" | "travel" | "medical" | "relief" | "ageing" | "afterlife";
            readonly audiences: ("person" | "enterprise" | "institution" | "association" | "agency" | "other")[];
            lead: string;
            readonly partners: string[];
            summary: string;
            readonly members: {
                code: string;
                stage: number;
                condition: string;
            }[];
            form: {
                name: string;
                readonly fields: string[];
                readonly replaces: {
                    code: string;
                    key: string;
                }[];
            };
            readonly sames: {
                name: string;
                readonly materials: {
                    code: string;
                    key: string;
                }[];
            }[];
            promised: {
                n: number;
                /** @enum {string} */
                unit: "workingDay" | "day" | "hour" | "minute" | "month";
            } | null;
            visits: number;
            place: string;
            hours: string;
            telephone: string;
        };
        BundleInput: {
            name: string;
            /** @enum {string} */
            group: "entering" | "hiring" | "paying" | "operating" | "building" | "closing" | "birth" | "education" | "working" | "living" | "home" | "travel" | "medical" | "relief" | "ageing" | "afterlife";
            readonly audiences: ("person" | "enterprise" | "institution" | "association" | "agency" | "other")[];
            lead: string;
            readonly partners: string[];
            summary: string;
            readonly members: {
                code: string;
                stage: number;
                condition: string;
            }[];
            form: {
                name: string;
                readonly fields: string[];
                readonly replaces: {
                    code: string;
                    key: string;
                }[];
            };
            readonly sames: {
                name: string;
                readonly materials: {
                    code: string;
                    key: string;
                }[];
            }[];
            promised: {
                n: number;
                /** @enum {string} */
                unit: "workingDay" | "day" | "hour" | "minute" | "month";
            } | null;
            visits: number;
            place: string;
            hours: string;
            telephone: string;
        };
        BundleList: {
            readonly bundles: {
                caseId: string;
                agency: string;
                name: string;
                editions: number;
                changedOn: string | null;
                cancelledOn: string | null;
                reason: string | null;
                round: ("reviewing" | "returned" | "passed") | null;
            }[];
        };
        BundleMembers: {
            readonly services: {
                code: string;
                name: string;
                department: string;
                /** @enum {string} */
                state: "inUse" | "suspended" | "cancelled";
                /** @description In force today */
                guide: components["schemas"]["Guide"] | null;
            }[];
        };
        BundleView: {
            bundle: {
                caseId: string;
                agency: string;
                name: string;
                editions: number;
                changedOn: string | null;
                cancelledOn: string | null;
                reason: string | null;
                round: ("reviewing" | "returned" | "passed") | null;
            };
            draft: {
                version: number;
                content: components["schemas"]["Bundle"];
                savedBy: string;
                savedAt: string;
                readonly faults: {
                    rule: string;
                    article: string;
                    message: string;
                }[];
            } | null;
            round: {
                hash: string;
                content: components["schemas"]["Bundle"];
                /** @description Against the newest edition */
                readonly changed: ("name" | "group" | "audiences" | "lead" | "partners" | "summary" | "members" | "form" | "sames" | "promised" | "visits" | "place" | "hours" | "telephone")[];
                readonly drafters: string[];
                review: {
                    by: string;
                    at: string;
                    passed: boolean;
                    opinion: string;
                } | null;
            } | null;
            /** @description Newest first */
            readonly editions: {
                edition: number;
                /** Format: date */
                from: string;
                hash: string;
                note: string | null;
                content: components["schemas"]["Bundle"];
            }[];
            /** @description Members of the draft, the round and the newest edition */
            readonly services: {
                code: string;
                name: string;
                department: string;
                /** @enum {string} */
                state: "inUse" | "suspended" | "cancelled";
                /** @description In force today */
                guide: components["schemas"]["Guide"] | null;
            }[];
            readonly can: ("draft" | "review" | "issue" | "cancel")[];
        };
        Calendar: {
            version: string;
            lastNoticeYear: number;
            /** @description Names of the agencies that enter notices for the caller’s */
            readonly keepers: string[];
            /** @description The caller’s agency is one of them */
            keptHere: boolean;
            /** @description Newest first */
            readonly notices: {
                number: string;
                title: string;
                year: number;
                /** Format: date */
                issued: string;
                entered: boolean;
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
            table: "activeDisclosure";
            readonly cases: components["schemas"]["CountedDocument"][];
            /** @description `after` of the next page; null on the last */
            next: string | null;
        } | {
            /** @constant */
            table: "appeals";
            readonly cases: components["schemas"]["AppealLine"][];
            /** @description `after` of the next page; null on the last */
            next: string | null;
        };
        ChannelDelivered: {
            readonly delivered: {
                caseId: string;
                title: string;
                /** Format: date */
                on: string;
                withdrawn: boolean;
            }[];
        };
        ChannelList: {
            readonly channels: {
                /** @enum {string} */
                channel: "website" | "wechat" | "serviceNetwork" | "enterpriseCode" | "handbook" | "broadcast" | "gazette" | "subscription";
                name: string;
                /** @description Publications delivered in the period, as the annual report counts them */
                delivered: number;
                /** @description Null: nothing is carried there by the program */
                setting: {
                    on: boolean;
                    address: string;
                    account: string;
                    cover: string;
                    secretKept: boolean;
                } | null;
            }[];
        };
        ChannelSettingInput: {
            on: boolean;
            address: string;
            account: string;
            cover: string;
            /** @description Null: the one that is kept stays */
            secret: string | null;
        };
        ColleagueList: {
            readonly colleagues: {
                id: string;
                name: string;
                self: boolean;
                /** @description A case can be given to this person */
                handles: boolean;
                /** @description This person can be asked to search */
                searches: boolean;
                /** @description Cases that are this person’s and not closed */
                open: number;
            }[];
        };
        CollectedView: {
            line: components["schemas"]["CollectionLine"];
            /** Format: date */
            dueOn: string;
            report: components["schemas"]["AnnualReport"] | null;
            readonly findings: components["schemas"]["Finding"][];
            returned: {
                /** Format: date */
                on: string;
                note: string;
                /** Format: date */
                mendBy: string;
            } | null;
            accepted: {
                /** Format: date */
                on: string;
                note: string | null;
            } | null;
            file: string | null;
        };
        CollectionLine: {
            code: string;
            name: string;
            /** @enum {string} */
            state: "missing" | "offered" | "collected" | "returned" | "accepted";
            source: ("edition" | "file") | null;
            sourceName: string | null;
            /** @description Published, or handed in: the first one of the year */
            submittedOn: string | null;
            /** @description Days after the due day, up to today where nothing has come */
            daysLate: number;
            findings: {
                error: number;
                warning: number;
                info: number;
            } | null;
            returnedTimes: number;
            mendBy: string | null;
            /** @description An edition newer than what was collected */
            newerEdition: number | null;
            oldForm: boolean;
        };
        CollectionView: {
            /** @description Whose report the sum is */
            of: {
                code: string;
                name: string;
            };
            /** Format: date */
            dueOn: string;
            readonly lines: components["schemas"]["CollectionLine"][];
            next: string | null;
            counts: {
                missing: number;
                offered: number;
                collected: number;
                returned: number;
                accepted: number;
                late: number;
                all: number;
            };
            found: number;
            readonly ended: string[];
            files: {
                waiting: number;
                read: number;
                unread: number;
                same: number;
                taken: number;
                dropped: number;
            };
        };
        ColumnsView: {
            /** @description The stalest first */
            readonly columns: {
                key: string;
                /** @enum {string} */
                group: "hall" | "disclosure";
                name: string;
                about: string;
                /** @enum {string} */
                feed: "pages" | "item" | "ledger" | "plan";
                item: number | null;
                /** @description By the table of columns */
                windowDays: number;
                /** @description As the agency has set it, else by the table */
                days: number;
                owner: {
                    id: string;
                    name: string;
                } | null;
                updatedOn: string | null;
                confirmedOn: string | null;
                /** @enum {string} */
                freshness: "stale" | "empty" | "pressing" | "nearing" | "fresh";
                freshUntil: string | null;
                /** @description Calendar days; negative once stale */
                daysLeft: number | null;
                readonly placed: {
                    caseId: string;
                    title: string;
                    /** Format: date */
                    updatedOn: string;
                }[];
            }[];
            /** @description Who can keep a column */
            readonly people: {
                id: string;
                name: string;
            }[];
        };
        ComparedCase: {
            agencyName: string;
            figureName: string;
            formula: string;
            name: string;
            readonly happened: {
                /** Format: date */
                on: string;
                sentence: string;
            }[];
        };
        ComparedList: {
            agencyName: string;
            name: string;
            formula: string;
            /** @description At this moment */
            total: number;
            readonly rows: {
                id: string;
                name: string;
                on: string | null;
                /** @description On the public site */
                page: string | null;
            }[];
            next: string | null;
        };
        ComparedTexts: {
            readonly changes: {
                /** @enum {string} */
                field: "title" | "issuer" | "documentNumber" | "genre" | "formedOn" | "changedOn" | "effectiveOn" | "expiresOn" | "item" | "standard" | "topic" | "audience" | "keywords" | "summary" | "body" | "attribute" | "attributeBasis" | "normative" | "interpretation" | "consultation" | "secrecy" | "interprets" | "takeDownOn" | "attachments";
                name: string;
                before: string;
                after: string;
            }[];
        };
        Comparison: {
            /** @enum {string} */
            kind: "years" | "agencies";
            readonly columns: {
                agency: string;
                year: number;
            }[];
            readonly codes: string[];
            readonly lines: {
                label: string;
                unit: string;
                readonly values: (number | null)[];
            }[];
            readonly breaks: {
                rule: string;
                message: string;
            }[];
        };
        ComplaintActInput: {
            /** @constant */
            act: "assign";
            to: string;
        } | {
            /** @constant */
            act: "extend";
            words: string;
        } | {
            /** @constant */
            act: "redirect";
            /** @enum {string} */
            door: "application" | "petition" | "remedy" | "otherOrgan";
            words: string;
        } | {
            /** @constant */
            act: "answer";
            words: string;
        } | {
            /** @constant */
            act: "tell";
            /** @enum {string} */
            how: "telephone" | "message" | "post" | "counter" | "page" | "published";
        } | {
            /** @constant */
            act: "callBack";
            /** @enum {string} */
            result: "satisfied" | "partly" | "unsatisfied" | "unreached";
        } | {
            /** @constant */
            act: "publish";
            question: string;
            answer: string;
        } | {
            /** @constant */
            act: "merge";
            /** @description Number of the case */
            into: string;
        } | {
            /** @constant */
            act: "reopen";
            /** @enum {string} */
            reason: "unsatisfied" | "newFacts" | "wrongAnswer";
        } | {
            /** @constant */
            act: "close";
        };
        ComplaintFigures: {
            received: number;
            merged: number;
            running: number;
            overdue: number;
            answered: number;
            inTime: number;
            told: number;
            satisfied: number;
            calledBack: number;
            reopened: number;
            byChannel: {
                [key: string]: number;
            };
            byObject: {
                [key: string]: number;
            };
            byMonth: {
                [key: string]: number;
            };
        };
        ComplaintImportAnswer: {
            dry: boolean;
            counts: {
                new: number;
                merged: number;
                same: number;
                refused: number;
            };
            readonly remarks: string[];
            readonly rows: {
                row: number;
                number: string;
                /** @enum {string} */
                result: "new" | "merged" | "same" | "refused";
                readonly messages: string[];
            }[];
        };
        ComplaintLine: {
            caseId: string;
            number: string;
            /** @enum {string} */
            kind: "complaint" | "suggestion" | "siteError";
            /** @enum {string} */
            channel: "web" | "telephone" | "counter" | "hotline" | "letter";
            /** @enum {string} */
            object: "service" | "matter" | "publication" | "application" | "office" | "page" | "other";
            ref: string;
            /** @enum {string} */
            state: "received" | "assigned" | "answered" | "told" | "closed" | "merged";
            ownerName: string | null;
            /** Format: date */
            receivedOn: string;
            standing: {
                /** @enum {string} */
                urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                /** @description Working days; negative once late; null while no period runs */
                daysLeft: number | null;
                why: string;
            };
        };
        ComplaintOne: {
            caseId: string;
            number: string;
            /** @enum {string} */
            kind: "complaint" | "suggestion" | "siteError";
            /** @enum {string} */
            channel: "web" | "telephone" | "counter" | "hotline" | "letter";
            /** @enum {string} */
            object: "service" | "matter" | "publication" | "application" | "office" | "page" | "other";
            ref: string;
            /** @enum {string} */
            state: "received" | "assigned" | "answered" | "told" | "closed" | "merged";
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            due: string;
            extended: boolean;
            /** @description Whoever complained does not want it published */
            unpublished: boolean;
            anonymous: boolean;
            standing: {
                /** @enum {string} */
                urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                /** @description Working days; negative once late; null while no period runs */
                daysLeft: number | null;
                why: string;
            };
            owner: {
                id: string;
                name: string;
            } | null;
            /** @description Masked */
            complainant: {
                name: string;
                contact: string;
            } | null;
            text: string;
            hint: ("application" | "petition" | "remedy") | null;
            readonly happened: {
                /** Format: date */
                on: string;
                sentence: string;
                by: string;
                words: string | null;
            }[];
            published: {
                question: string;
                answer: string;
                /** Format: date */
                on: string;
            } | null;
            mergedInto: components["schemas"]["ComplaintLine"] | null;
            readonly merged: components["schemas"]["ComplaintLine"][];
            /** @description Merged ones whose senders left a contact and have not been told the answer */
            readonly owedTelling: {
                caseId: string;
                number: string;
            }[];
            readonly alike: {
                line: components["schemas"]["ComplaintLine"];
                percent: number;
                text: string;
            }[];
            readonly owners: {
                id: string;
                name: string;
            }[];
            readonly can: ("assign" | "extend" | "redirect" | "answer" | "tell" | "callBack" | "publish" | "merge" | "reopen" | "close")[];
        };
        ComplaintPage: {
            readonly complaints: components["schemas"]["ComplaintLine"][];
            readonly counts: {
                /** @enum {string} */
                state: "received" | "assigned" | "answered" | "told" | "closed" | "merged";
                n: number;
            }[];
            next: string | null;
        };
        CountedDocument: {
            caseId: string;
            title: string;
            documentNumber: string;
            /** Format: date */
            issuedOn: string;
            endedOn: string | null;
        };
        CounterGuide: {
            service: string;
            name: string;
            department: string;
            edition: number;
            /** Format: date */
            from: string;
            until: string | null;
            readonly steps: {
                key: string;
                name: string;
                limit: {
                    count: number;
                    /** @enum {string} */
                    unit: "workingDay" | "day" | "hour" | "minute" | "month";
                } | null;
            }[];
            readonly materials: {
                key: string;
                name: string;
                required: boolean;
                other?: {
                    commitment: {
                        text: string;
                        consequences: string;
                        excluded: string;
                        checkMethod: string;
                        checkDays: number;
                    } | null;
                    /** @description Where the agency gets it itself */
                    source: string | null;
                    /** @description Working days in which it may follow */
                    laterDays: number | null;
                    form: {
                        /** @description Of the agency; null: the common form, made when it is asked for */
                        file: string | null;
                        name: string;
                        /** @description The program fills it with what the counter knows */
                        fillable: boolean;
                    } | null;
                };
            }[];
            statutory: {
                count: number;
                /** @enum {string} */
                unit: "workingDay" | "day" | "hour" | "minute" | "month";
            } | null;
            promised: {
                count: number;
                /** @enum {string} */
                unit: "workingDay" | "day" | "hour" | "minute" | "month";
            } | null;
        };
        DeedLine: {
            /** @enum {string} */
            deed: "report.viewLive" | "report.openCell" | "report.enter" | "report.review" | "report.publish" | "collection.view" | "collection.collect" | "collection.return" | "collection.accept" | "collection.write" | "collection.reviewSum" | "collection.publish" | "application.view" | "applicant.view" | "applicant.reveal" | "applicant.hold" | "ledger.export" | "caseFile.export" | "letter.view" | "letter.draft" | "letter.sign" | "appeal.view" | "appeal.record" | "publication.record" | "publication.migrate" | "publication.view" | "publication.draft" | "publication.firstProof" | "publication.firstReview" | "publication.secondProof" | "publication.secondReview" | "publication.thirdProof" | "publication.thirdReview" | "publication.publish" | "publication.hasten" | "publication.deputize" | "publication.setDeputies" | "publication.nameSteps" | "publication.waive" | "publication.setWords" | "publication.setSynonyms" | "publication.sweep" | "channel.set" | "channel.broadcast" | "gazette.compile" | "gazette.issue" | "publication.withdraw" | "publication.setStandard" | "publication.compareStandards" | "publication.declareNone" | "document.view" | "document.keep" | "document.change" | "document.judge" | "document.conclude" | "column.view" | "column.arrange" | "column.keep" | "calendar.enter" | "inspection.view" | "inspection.list" | "comparison.view" | "assessment.view" | "assessment.set" | "assessment.score" | "assessment.appeal" | "assessment.decide" | "notification.escalate" | "board.view" | "warning.view" | "warning.settle" | "warning.set" | "plan.view" | "plan.set" | "plan.report" | "plan.accept" | "complaint.view" | "complaint.receive" | "complaint.setClock" | "complainant.reveal" | "matter.push" | "matter.view" | "matter.open" | "matter.proceed" | "badFaith.view" | "badFaith.enter" | "badFaith.remove" | "matter.fillForm" | "matter.viewOutside" | "matter.callBack" | "matter.rate" | "service.view" | "service.draft" | "service.review" | "service.issue" | "handbook.make" | "handbook.issue" | "service.keep" | "service.list" | "file.add" | "file.addOwn" | "file.view" | "file.screen" | "file.redact" | "file.waive" | "file.erase" | "application.submit" | "application.attemptContact" | "application.register" | "application.split" | "application.merge" | "application.assign" | "application.answerOnTheSpot" | "application.askCorrection" | "application.receiveCorrection" | "application.closeUncorrected" | "application.closeStillUnclear" | "application.askReasons" | "application.stateReasons" | "application.receiveReasons" | "application.setReplyDay" | "application.refuseExcessive" | "application.consult" | "application.recordConsultationReceipt" | "application.recordOpinion" | "application.lapseConsultation" | "application.tellThirdParty" | "application.recordSearch" | "application.askSearch" | "application.answerSearch" | "application.cancelSearch" | "application.extend" | "application.noticeFee" | "application.recordFeeReceipt" | "application.recordFeeReturn" | "application.recordPayment" | "application.closeUnpaid" | "application.refundFee" | "application.sendToReview" | "application.conclude" | "application.review" | "application.sendBack" | "application.dispatch" | "application.recordReturn" | "application.deliver" | "application.archive" | "application.withdraw" | "application.reopen" | "complaint.assign" | "complaint.extend" | "complaint.redirect" | "complaint.answer" | "complaint.tell" | "complaint.callBack" | "complaint.publish" | "complaint.merge" | "complaint.reopen" | "complaint.close" | "account.list" | "account.create" | "account.disable" | "account.enable" | "account.move" | "account.setExpiry" | "account.resetPassword" | "account.assignRoles" | "account.resetFactor" | "account.endSessions" | "token.list" | "token.issue" | "token.revoke" | "audit.read" | "audit.export" | "log.read" | "backup.list" | "backup.run" | "job.list" | "job.retry" | "key.rotate" | "setting.read" | "setting.change" | "setting.changeSecurity" | "file.upload" | "file.read" | "notification.read" | "search.use" | "work.list";
            /** @description Chinese verb phrase */
            what: string;
            /** @description The applicant among them, who holds no account */
            readonly who: ("officer" | "firstReviewer" | "secondReviewer" | "finalReviewer" | "firstProof" | "secondProof" | "thirdProof" | "head" | "counter" | "legal" | "leader" | "superior" | "system" | "security" | "audit" | "applicant")[];
            /** @enum {string} */
            reach: "own" | "below" | "all" | "top";
            sentence: string;
            /** @description Instruments with their articles */
            readonly basis: string[];
        };
        DeedTable: {
            readonly roles: {
                /** @enum {string} */
                role: "officer" | "firstReviewer" | "secondReviewer" | "finalReviewer" | "firstProof" | "secondProof" | "thirdProof" | "head" | "counter" | "legal" | "leader" | "superior" | "system" | "security" | "audit";
                name: string;
            }[];
            readonly deeds: components["schemas"]["DeedLine"][];
        };
        DeliveryPage: {
            /** @description The first decided first */
            readonly deliveries: {
                caseId: string;
                number: string;
                outcome: ("granted" | "partiallyGranted" | "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "unavailableNotHeld" | "unavailableRequiresCreation" | "unavailableStillUnclear" | "notProcessedPetition" | "notProcessedRepeat" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherCorrectionOverdue" | "otherFeeOverdue" | "otherReason") | null;
                concludedOn: string | null;
                /** @enum {string} */
                stage: "waiting" | "underWay" | "returned";
                sentOn: string | null;
                sentBy: ("web" | "email" | "post") | null;
                /** @description Of registered mail or EMS */
                tracking: string | null;
                returnedOn: string | null;
            }[];
            counts: {
                waiting: number;
                underWay: number;
                returned: number;
            };
            next: string | null;
        };
        DeputiesView: {
            /** @description Working days within which what was left out is made up for */
            days: number;
            readonly firstReview: string[];
            readonly secondReview: string[];
            readonly thirdReview: string[];
            readonly people: {
                id: string;
                name: string;
            }[];
        };
        DocumentChangeInput: {
            /** @constant */
            act: "modify";
            /** Format: date */
            on: string;
            /** @description Title and number of the other document */
            by: string;
            document?: string;
        } | {
            /** @constant */
            act: "repeal";
            /** Format: date */
            on: string;
            /** @description Title and number of the other document */
            by: string;
            document?: string;
        } | {
            /** @constant */
            act: "expire";
            /** Format: date */
            on: string;
        } | {
            /** @constant */
            act: "prolong";
            expiresOn: string | null;
            reason: string;
        } | {
            /** @constant */
            act: "link";
            publication: string;
        };
        DocumentView: {
            caseId: string;
            /** @enum {string} */
            kind: "normativeDocuments" | "regulations";
            title: string;
            documentNumber: string;
            /** Format: date */
            issuedOn: string;
            effectiveOn: string | null;
            /** @description First day on which it no longer holds, by its term */
            expiresOn: string | null;
            /** @description By an act or by its term, whichever comes first; may lie ahead */
            endedOn: string | null;
            /** @enum {string} */
            validity: "inForce" | "modified" | "pending" | "expired" | "repealed";
            /** @description Case id of the publication of its text */
            publication: string | null;
            /** @description What the last round of 清理 found */
            reviewed: {
                /** Format: date */
                on: string;
                round: string;
                /** @enum {string} */
                verdict: "keep" | "modify" | "repeal" | "lapse";
                reason: string;
            } | null;
            readonly changedBy: {
                /** @enum {string} */
                relation: "modified" | "repealed";
                /** Format: date */
                on: string;
                name: string;
                document: string | null;
                publication: string | null;
            }[];
            readonly changes: {
                /** @enum {string} */
                relation: "modified" | "repealed";
                /** Format: date */
                on: string;
                name: string;
                document: string | null;
                publication: string | null;
            }[];
            readonly can: ("change" | "keep")[];
        };
        DraftPresence: {
            /** @description Names of the colleagues who have the draft open */
            readonly others: string[];
            /** @description Of the draft as it stands */
            version: number;
            savedBy: string;
        };
        Dropped: {
            /** @description One, or each file of a ZIP */
            readonly files: {
                name: string;
                /** @enum {string} */
                state: "waiting" | "unread" | "same";
                reason: string | null;
            }[];
        };
        DroppedFiles: {
            readonly files: {
                id: string;
                batch: string;
                position: number;
                name: string;
                size: number;
                /** @description Id in the file room */
                file: string | null;
                /** @enum {string} */
                state: "waiting" | "read" | "unread" | "same" | "taken" | "dropped";
                reason: string | null;
                readAgency: string | null;
                readYear: number | null;
                child: string | null;
                /** @description False: a person has yet to say whose report it is */
                certain: boolean;
                findings: {
                    error: number;
                    warning: number;
                    info: number;
                } | null;
                /** Format: date */
                receivedOn: string;
            }[];
            next: number | null;
            counts: {
                waiting: number;
                read: number;
                unread: number;
                same: number;
                taken: number;
                dropped: number;
            };
        };
        EditionContent: {
            title: string;
            summary: string;
            /** @description Lines: paragraphs, `## ` headings, `- ` lists, `| a | b |` tables */
            body: string;
            /** @description Item of Article 20 (1 to 15), of Article 21 (101 on for counties, 111 on for townships) */
            item: number;
            /** @description Entry of the standard catalogue, by its 序号 */
            standard?: string;
            documentNumber: string;
            issuer: string;
            /** @enum {string} */
            genre: "命令（令）" | "决议" | "决定" | "公报" | "公告" | "通告" | "意见" | "通知" | "通报" | "报告" | "请示" | "批复" | "议案" | "函" | "纪要" | "其他";
            /** Format: date */
            formedOn: string;
            /** @description On which the information changed since it was signed */
            changedOn?: string | null;
            effectiveOn: string | null;
            expiresOn: string | null;
            topic: string;
            readonly keywords: string[];
            /** @enum {string} */
            attribute: "active" | "onRequest" | "withheld";
            attributeBasis: string;
            /** @description For whom it is meant */
            readonly audience?: ("public" | "enterprise" | "selfEmployed" | "farming" | "institution" | "association" | "agency")[];
            normative: boolean;
            interpretation: string;
            /** @description Agreed with which other agencies, and how */
            consultation?: string;
            /** @description Review for secrets: who, when, conclusion, ground */
            secrecy?: string;
            /** @description From this day on it is shown no more */
            takeDownOn?: string | null;
            /** @description Case id of the publication that this one interprets, and the form */
            interprets?: {
                of: string;
                /** @enum {string} */
                form: "text" | "chart" | "media" | "answers";
            } | null;
            /** @description Files that go out with the text, in order; pictures stand in the text as `![what it shows](id)` */
            readonly attachments?: {
                file: string;
                title: string;
            }[];
        };
        EditionContentInput: {
            title: string;
            summary: string;
            /** @description Lines: paragraphs, `## ` headings, `- ` lists, `| a | b |` tables */
            body: string;
            /** @description Item of Article 20 (1 to 15), of Article 21 (101 on for counties, 111 on for townships) */
            item: number;
            /** @description Entry of the standard catalogue, by its 序号 */
            standard?: string;
            documentNumber: string;
            issuer: string;
            /** @enum {string} */
            genre: "命令（令）" | "决议" | "决定" | "公报" | "公告" | "通告" | "意见" | "通知" | "通报" | "报告" | "请示" | "批复" | "议案" | "函" | "纪要" | "其他";
            /** Format: date */
            formedOn: string;
            /** @description On which the information changed since it was signed */
            changedOn?: string | null;
            effectiveOn: string | null;
            expiresOn: string | null;
            topic: string;
            readonly keywords: string[];
            /** @enum {string} */
            attribute: "active" | "onRequest" | "withheld";
            attributeBasis: string;
            /** @description For whom it is meant */
            readonly audience?: ("public" | "enterprise" | "selfEmployed" | "farming" | "institution" | "association" | "agency")[];
            normative: boolean;
            interpretation: string;
            /** @description Agreed with which other agencies, and how */
            consultation?: string;
            /** @description Review for secrets: who, when, conclusion, ground */
            secrecy?: string;
            /** @description From this day on it is shown no more */
            takeDownOn?: string | null;
            /** @description Case id of the publication that this one interprets, and the form */
            interprets?: {
                of: string;
                /** @enum {string} */
                form: "text" | "chart" | "media" | "answers";
            } | null;
            /** @description Files that go out with the text, in order; pictures stand in the text as `![what it shows](id)` */
            readonly attachments?: {
                file: string;
                title: string;
            }[];
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
        EnterpriseCodeOpened: {
            year: number;
            /** @description Times the page was opened by the code this year */
            opened: number;
        };
        Escalation: {
            readonly steps: {
                /** @description Working days */
                afterDays: number;
                /** @enum {string} */
                to: "head" | "finalReviewer" | "leader";
            }[];
        };
        EscalationInput: {
            readonly steps: {
                /** @description Working days */
                afterDays: number;
                /** @enum {string} */
                to: "head" | "finalReviewer" | "leader";
            }[];
        };
        ExpressionList: {
            readonly expressions: {
                word: string;
                /** @description What is right; empty: only to be thought over */
                instead: string;
                /**
                 * @description An error keeps a text from going on
                 * @enum {string}
                 */
                severity: "error" | "warning";
            }[];
        };
        ExpressionListInput: {
            readonly expressions: {
                word: string;
                /** @description What is right; empty: only to be thought over */
                instead: string;
                /**
                 * @description An error keeps a text from going on
                 * @enum {string}
                 */
                severity: "error" | "warning";
            }[];
        };
        FeeQuote: {
            perItem: {
                /** @description Which application of the month, or how many pages; null where it can not be told */
                units: number | null;
                yuan: number | null;
                readonly derivation: string[];
                says: string;
                readonly because: {
                    rule: string;
                    instrument: string;
                    article: string;
                }[];
            };
            perPage: {
                /** @description Which application of the month, or how many pages; null where it can not be told */
                units: number | null;
                yuan: number | null;
                readonly derivation: string[];
                says: string;
                readonly because: {
                    rule: string;
                    instrument: string;
                    article: string;
                }[];
            };
            /**
             * Format: date
             * @description Were the notice received today
             */
            payBy: string;
        };
        FigureCases: {
            readonly cases: components["schemas"]["ApplicationLine"][];
            next: string | null;
        };
        FiguresFile: {
            file: string;
            name: string;
            readonly found: {
                /** @enum {string} */
                row: "administrativeLicensing" | "administrativePenalty" | "administrativeCoercion" | "administrativeFees";
                /** @description Decisions; for fees whole fen; null where the cell does not say it for certain */
                value: number | null;
                text: string;
                label: string;
                place: {
                    line: number;
                    column?: number;
                } | {
                    page: number;
                    line?: number;
                } | {
                    path: string;
                };
                reason: string | null;
            }[];
            /** @description Why nothing was found */
            reason: string | null;
        };
        File: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "pdf" | "docx" | "xlsx" | "pptx" | "ofd" | "doc" | "xls" | "ppt" | "jpg" | "png" | "gif" | "webp" | "tif" | "txt" | "csv" | "zip" | "mp3" | "mp4";
            kindName: string;
            /** @description Bytes */
            size: number;
            /** @description Hex; null for personal files */
            sha256: string | null;
            /**
             * @description Only clean files can be opened
             * @enum {string}
             */
            state: "received" | "quarantined" | "clean" | "refused" | "erased";
            receivedAt: string;
            /** @description Macros, scripts, embedded files */
            readonly notes: string[];
        };
        FileList: {
            readonly files: components["schemas"]["File"][];
        };
        FilePages: {
            readonly pages: {
                width: number;
                height: number;
            }[];
            /** @description Places are shares of the page from its upper left corner */
            readonly hits: {
                page: number;
                left: number;
                top: number;
                width: number;
                height: number;
                kind: string;
                excerpt: string;
            }[];
        };
        FileReading: {
            name: string;
            title: string | null;
            readonly findings: components["schemas"]["Finding"][];
        };
        FileScreening: {
            file: components["schemas"]["File"];
            subject: string;
            caseId: string;
            /** @description Null where the file was never screened */
            screening: {
                at: string;
                byName: string;
                readonly findings: components["schemas"]["ScreenFinding"][];
                /** @description Who took the findings on, by which article, why */
                waiver: {
                    at: string;
                    byName: string;
                    article: string;
                    reason: string;
                } | null;
            } | null;
            redaction: {
                /** @description Id of the file that was masked */
                source: string;
                /** @enum {string} */
                way: "drawn" | "cleaned";
                marks: number;
                sourceSha256: string;
                sha256: string;
                at: string;
                byName: string;
            } | null;
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
        FormFile: {
            file: string;
            name: string;
            /** @enum {string} */
            kind: "docx" | "pdf" | "xlsx";
            size: number;
            sha256: string;
            readonly blanks: string[];
        };
        FormFileInput: {
            file: string;
            name: string;
            /** @enum {string} */
            kind: "docx" | "pdf" | "xlsx";
            size: number;
            sha256: string;
            readonly blanks: string[];
        };
        GazetteBegun: {
            id: string;
        };
        GazetteIssue: {
            id: string;
            /** @description Null before it is issued */
            name: string | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "issued";
            stateName: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            issuedOn: string | null;
            /** @description Why it was given back */
            returned: string | null;
            readonly entries: {
                caseId: string;
                edition: number;
                title: string;
                publishedOn: string | null;
                /** @description Number of the newest edition */
                newest: number;
                withdrawnOn: string | null;
            }[];
            readonly notes: {
                caseId: string;
                edition: number;
                issue: string;
                title: string;
                /** @enum {string} */
                kind: "withdrawn" | "corrected";
                /** Format: date */
                on: string;
            }[];
            readonly can: ("save" | "delete" | "submit" | "return" | "issue")[];
            /** @description What was published in the period and may be taken in */
            readonly choices: {
                caseId: string;
                edition: number;
                title: string;
                publishedOn: string | null;
                /** @description Number of the newest edition */
                newest: number;
                withdrawnOn: string | null;
            }[];
            /** @description What is told of earlier issues if it is issued now */
            readonly owed: {
                caseId: string;
                edition: number;
                issue: string;
                title: string;
                /** @enum {string} */
                kind: "withdrawn" | "corrected";
                /** Format: date */
                on: string;
            }[];
        };
        GazetteIssues: {
            readonly issues: {
                id: string;
                /** @description Null before it is issued */
                name: string | null;
                /** @enum {string} */
                state: "draft" | "submitted" | "issued";
                stateName: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                issuedOn: string | null;
                /** @description Why it was given back */
                returned: string | null;
                readonly entries: {
                    caseId: string;
                    edition: number;
                    title: string;
                    publishedOn: string | null;
                    /** @description Number of the newest edition */
                    newest: number;
                    withdrawnOn: string | null;
                }[];
                readonly notes: {
                    caseId: string;
                    edition: number;
                    issue: string;
                    title: string;
                    /** @enum {string} */
                    kind: "withdrawn" | "corrected";
                    /** Format: date */
                    on: string;
                }[];
                readonly can: ("save" | "delete" | "submit" | "return" | "issue")[];
            }[];
        };
        GazetteReturnInput: {
            reason: string;
        };
        GazetteWishInput: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            readonly entries: {
                caseId: string;
                edition: number;
            }[];
        };
        Guide: {
            basicCode: string;
            itemName: string;
            itemCode: string;
            powerSource: ("own" | "handedDown" | "authorisedAbove" | "authorised" | "entrustedAbove" | "entrusted") | null;
            level: ("1" | "2" | "3" | "4" | "5" | "6" | "7") | null;
            division: string;
            powers: string;
            plannedFrom: string;
            plannedUntil: string;
            implementerCode: string;
            nature: ("organ" | "authorised" | "entrusted" | "other") | null;
            entrustedBy: string;
            jointly: string;
            secondTheme: ("birth" | "education" | "work" | "social" | "medical" | "housing" | "transport" | "household" | "relief" | "founding" | "licence" | "construction" | "farming" | "environment" | "utilities" | "tax" | "culture" | "closing" | "other") | null;
            statutoryNote: string;
            promisedNote: string;
            readonly special: {
                name: string;
                basis: string;
                limit: {
                    n: number;
                    /** @enum {string} */
                    unit: "workingDay" | "day" | "hour" | "minute" | "month";
                } | null;
            }[];
            readonly intermediaries: {
                name: string;
                basis: string;
            }[];
            resultKind: ("licence" | "approval" | "other") | null;
            resultSample: string;
            validity: string;
            readonly channels: ("window" | "web" | "mobile" | "express" | "other")[];
            inHall: boolean;
            onlineDepth: ("none" | "information" | "application" | "acceptance" | "whole") | null;
            mobileAddress: string;
            booking: boolean;
            onlinePayment: boolean;
            /** @enum {string} */
            express: "none" | "result" | "both";
            selfService: boolean;
            /** @enum {string} */
            scope: "none" | "nation" | "province" | "city" | "county";
            bundled: boolean;
            readonly audiences: ("person" | "enterprise" | "institution" | "association" | "agency" | "other")[];
            /** @enum {string} */
            theme: "birth" | "education" | "work" | "social" | "medical" | "housing" | "transport" | "household" | "relief" | "founding" | "licence" | "construction" | "farming" | "environment" | "utilities" | "tax" | "culture" | "closing" | "other";
            readonly bases: {
                law: string;
                article: string;
                text: string;
            }[];
            implementer: string;
            undertaker: string;
            /** @enum {string} */
            caseKind: "instant" | "promised" | "other";
            statutory: {
                n: number;
                /** @enum {string} */
                unit: "workingDay" | "day" | "hour" | "minute" | "month";
            } | null;
            promised: {
                n: number;
                /** @enum {string} */
                unit: "workingDay" | "day" | "hour" | "minute" | "month";
            } | null;
            conditions: string;
            quota: string;
            readonly materials: {
                key: string;
                name: string;
                /** @enum {string} */
                necessity: "required" | "optional" | "later";
                /** @enum {string} */
                form: "paper" | "electronic" | "either";
                originals: number;
                copies: number;
                /** @enum {string} */
                source: "applicant" | "government" | "other";
                issuer: string;
                basis: string;
                note: string;
                waived: boolean;
                situation: string;
                specification: string;
                sourceNote: string;
                acceptance: string;
                ways?: components["schemas"]["MaterialWays"];
            }[];
            readonly steps: {
                key: string;
                name: string;
                who: string;
                standard: string;
                limit: {
                    n: number;
                    /** @enum {string} */
                    unit: "workingDay" | "day" | "hour" | "minute" | "month";
                } | null;
                result: string;
            }[];
            readonly fees: {
                name: string;
                standard: string;
                basis: string;
                reducible: boolean;
                reduction: string;
            }[];
            result: string;
            delivery: string;
            place: string;
            hours: string;
            visits: number;
            visitReason: string;
            online: boolean;
            onlineAddress: string;
            telephone: string;
            complaintTelephone: string;
            commitment: boolean;
            tolerance: boolean;
            readonly questions: {
                question: string;
                answer: string;
            }[];
        };
        GuideInput: {
            basicCode: string;
            itemName: string;
            itemCode: string;
            powerSource: ("own" | "handedDown" | "authorisedAbove" | "authorised" | "entrustedAbove" | "entrusted") | null;
            level: ("1" | "2" | "3" | "4" | "5" | "6" | "7") | null;
            division: string;
            powers: string;
            plannedFrom: string;
            plannedUntil: string;
            implementerCode: string;
            nature: ("organ" | "authorised" | "entrusted" | "other") | null;
            entrustedBy: string;
            jointly: string;
            secondTheme: ("birth" | "education" | "work" | "social" | "medical" | "housing" | "transport" | "household" | "relief" | "founding" | "licence" | "construction" | "farming" | "environment" | "utilities" | "tax" | "culture" | "closing" | "other") | null;
            statutoryNote: string;
            promisedNote: string;
            readonly special: {
                name: string;
                basis: string;
                limit: {
                    n: number;
                    /** @enum {string} */
                    unit: "workingDay" | "day" | "hour" | "minute" | "month";
                } | null;
            }[];
            readonly intermediaries: {
                name: string;
                basis: string;
            }[];
            resultKind: ("licence" | "approval" | "other") | null;
            resultSample: string;
            validity: string;
            readonly channels: ("window" | "web" | "mobile" | "express" | "other")[];
            inHall: boolean;
            onlineDepth: ("none" | "information" | "application" | "acceptance" | "whole") | null;
            mobileAddress: string;
            booking: boolean;
            onlinePayment: boolean;
            /** @enum {string} */
            express: "none" | "result" | "both";
            selfService: boolean;
            /** @enum {string} */
            scope: "none" | "nation" | "province" | "city" | "county";
            bundled: boolean;
            readonly audiences: ("person" | "enterprise" | "institution" | "association" | "agency" | "other")[];
            /** @enum {string} */
            theme: "birth" | "education" | "work" | "social" | "medical" | "housing" | "transport" | "household" | "relief" | "founding" | "licence" | "construction" | "farming" | "environment" | "utilities" | "tax" | "culture" | "closing" | "other";
            readonly bases: {
                law: string;
                article: string;
                text: string;
            }[];
            implementer: string;
            undertaker: string;
            /** @enum {string} */
            caseKind: "instant" | "promised" | "other";
            statutory: {
                n: number;
                /** @enum {string} */
                unit: "workingDay" | "day" | "hour" | "minute" | "month";
            } | null;
            promised: {
                n: number;
                /** @enum {string} */
                unit: "workingDay" | "day" | "hour" | "minute" | "month";
            } | null;
            conditions: string;
            quota: string;
            readonly materials: {
                key: string;
                name: string;
                /** @enum {string} */
                necessity: "required" | "optional" | "later";
                /** @enum {string} */
                form: "paper" | "electronic" | "either";
                originals: number;
                copies: number;
                /** @enum {string} */
                source: "applicant" | "government" | "other";
                issuer: string;
                basis: string;
                note: string;
                waived: boolean;
                situation: string;
                specification: string;
                sourceNote: string;
                acceptance: string;
                ways?: components["schemas"]["MaterialWaysInput"];
            }[];
            readonly steps: {
                key: string;
                name: string;
                who: string;
                standard: string;
                limit: {
                    n: number;
                    /** @enum {string} */
                    unit: "workingDay" | "day" | "hour" | "minute" | "month";
                } | null;
                result: string;
            }[];
            readonly fees: {
                name: string;
                standard: string;
                basis: string;
                reducible: boolean;
                reduction: string;
            }[];
            result: string;
            delivery: string;
            place: string;
            hours: string;
            visits: number;
            visitReason: string;
            online: boolean;
            onlineAddress: string;
            telephone: string;
            complaintTelephone: string;
            commitment: boolean;
            tolerance: boolean;
            readonly questions: {
                question: string;
                answer: string;
            }[];
        };
        GuideKeepers: {
            readonly departments: {
                department: string;
                /** @description Not cancelled */
                services: number;
                /** @description Of these, whose guide somebody keeps */
                kept: number;
            }[];
            /** @description Who can keep a guide */
            readonly people: {
                id: string;
                name: string;
            }[];
        };
        GuideUpkeep: {
            owner: {
                id: string;
                name: string;
            } | null;
            days: number;
            /** @description Found true without a change */
            reviewedOn: string | null;
            /** @description By when it has to be looked through; null without a guide in force */
            due: string | null;
            /** @description Who can keep it; nobody where it may not be set */
            readonly people: {
                id: string;
                name: string;
            }[];
        };
        HallPlan: {
            readonly places: {
                /** @enum {string} */
                kind: "window" | "desk" | "machines" | "waiting" | "entrance" | "stairs" | "lift" | "toilet" | "room";
                floor: string;
                label: string;
                departments: string;
                row: number;
                column: number;
                /** @description Columns that it takes */
                width: number;
            }[];
            /** @description 0 before the first */
            version: number;
            savedBy: string | null;
            savedOn: string | null;
            /** @description Windows that guides in force name and the plan does not have */
            readonly missing: {
                department: string;
                place: string;
                services: number;
            }[];
        };
        Handbooks: {
            /** Format: date */
            today: string;
            readonly departments: string[];
            /** @description Newest first */
            readonly handbooks: {
                /** Format: uuid */
                id: string;
                title: string;
                choice: {
                    /** @constant */
                    kind: "all";
                } | {
                    /** @constant */
                    kind: "department";
                    department: string;
                } | {
                    /** @constant */
                    kind: "theme";
                    /** @enum {string} */
                    theme: "birth" | "education" | "work" | "social" | "medical" | "housing" | "transport" | "household" | "relief" | "founding" | "licence" | "construction" | "farming" | "environment" | "utilities" | "tax" | "culture" | "closing" | "other";
                } | {
                    /** @constant */
                    kind: "picked";
                    readonly caseIds: string[];
                };
                /** Format: date */
                editionDay: string;
                /** @enum {string} */
                state: "waiting" | "making" | "made" | "failed" | "cancelled";
                askedBy: string;
                askedAt: string;
                /** @description Guides read so far; all of them: it is being set */
                done: number;
                total: number;
                /** @description Since it began to be set; null while guides are read */
                settingMs: number | null;
                /** @description How long setting takes, by the handbooks before it */
                expectedMs: number;
                pages: number | null;
                /** @description Bytes */
                size: number | null;
                madeAt: string | null;
                failure: string | null;
                issuedOn: string | null;
                /** @description The one that the public downloads */
                onSite: boolean;
            }[];
        };
        HoldRequestInput: {
            /** @enum {string} */
            reason: "appeal" | "audit" | "inquiry" | "applicant";
        };
        HolidayNoticeInput: {
            /** @constant */
            kind: "annual";
            /** @description 发文字号, 国办发明电〔2026〕9号 */
            number: string;
            title: string;
            /** Format: date */
            issued: string;
            year: number;
            /** Format: uri */
            url?: string;
            readonly arrangements: {
                readonly holidays: ("元旦" | "春节" | "清明节" | "劳动节" | "端午节" | "中秋节" | "国庆节")[];
                /** Format: date */
                from: string;
                /** Format: date */
                through: string;
                readonly worked: string[];
            }[];
        } | {
            /** @constant */
            kind: "amendment";
            /** @description 发文字号, 国办发明电〔2026〕9号 */
            number: string;
            title: string;
            /** Format: date */
            issued: string;
            year: number;
            /** Format: uri */
            url?: string;
            amends: string;
            readonly arrangements: {
                readonly holidays: ("元旦" | "春节" | "清明节" | "劳动节" | "端午节" | "中秋节" | "国庆节")[];
                /** Format: date */
                from: string;
                /** Format: date */
                through: string;
                readonly worked: string[];
            }[];
        } | {
            /** @constant */
            kind: "local";
            /** @description 发文字号, 国办发明电〔2026〕9号 */
            number: string;
            title: string;
            /** Format: date */
            issued: string;
            year: number;
            /** Format: uri */
            url?: string;
            region: string;
            readonly arrangements: {
                readonly holidays: string[];
                /** Format: date */
                from: string;
                /** Format: date */
                through: string;
                readonly worked: string[];
            }[];
        };
        ImportedText: {
            /** @description What the file calls itself */
            title: string | null;
            /** @description Lines in the marks of the body */
            text: string;
            /** @description Its pictures, kept as files of the publication */
            readonly files: {
                file: string;
                title: string;
            }[];
            /** @description What was left out, a sentence each */
            readonly notes: string[];
        };
        IntakeAnswer: {
            caseId: string;
            number: string;
        };
        IntakeInput: {
            /** @enum {string} */
            channel: "counter" | "registeredMail" | "ordinaryMail" | "fax" | "email";
            /**
             * Format: date
             * @description The day it came
             */
            on: string;
            /** @enum {string} */
            applicantType: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceInstitution" | "otherOrganization";
            name: string;
            /** @enum {string} */
            identityKind: "idCard" | "residencePermit" | "mainlandPermit" | "passport" | "foreignerPermit" | "otherPersonal" | "creditCode" | "otherOrganisational";
            identity: string | null;
            telephone: string;
            email: string;
            address: string;
            description: string;
            /** @enum {string} */
            carrier: "electronic" | "paper" | "disc" | "reading";
            /** @enum {string} */
            route: "web" | "email" | "post" | "counter";
            /** @description Written down for the applicant, read back and confirmed */
            takenDown?: {
                /** @enum {string} */
                how: "oral" | "helped";
                readBack: boolean;
            };
        };
        JobList: {
            readonly jobs: {
                name: string;
                what: string;
                /** @enum {string} */
                state: "waiting" | "running" | "failed";
                /** @description Tries of the present run */
                tries: number;
                /** Format: date-time */
                nextAt: string;
                startedAt: string | null;
                doneAt: string | null;
                /** @description What the last good run did */
                note: string | null;
                /** @description Why the last run failed; nothing personal */
                error: string | null;
            }[];
            /** @description The outbox by channel */
            readonly posts: {
                channel: string;
                open: number;
                quarantined: number;
            }[];
        };
        Letter: {
            id: string;
            /** @enum {string} */
            kind: "correction" | "extension" | "thirdParty" | "jointAgency" | "consulting" | "opinion" | "disclosing" | "assist" | "reasons" | "fee" | "reply";
            outcome: ("granted" | "partiallyGranted" | "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "unavailableNotHeld" | "unavailableRequiresCreation" | "unavailableStillUnclear" | "notProcessedPetition" | "notProcessedRepeat" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherCorrectionOverdue" | "otherFeeOverdue" | "otherReason") | null;
            title: string;
            number: string | null;
            signedOn: string | null;
            signedByName: string | null;
            draftedByName: string;
            version: number;
            caseId: string;
            content: components["schemas"]["LetterContent"];
            /** @description What the case says: the letter is checked against it */
            facts: {
                agencyName: string;
                place: {
                    readonly organs: string[];
                    court?: string;
                };
                number: string;
                /** @enum {string} */
                channel: "counter" | "registeredMail" | "ordinaryMail" | "fax" | "email" | "web";
                applicantName: string;
                description: string;
                /** Format: date */
                receivedOn: string;
                correctedOn: string | null;
                dueOn: string | null;
                /** Format: date */
                today: string;
            };
            code: string | null;
            readonly versions: {
                version: number;
                at: string;
                byName: string;
            }[];
        };
        LetterBegun: {
            id: string;
        };
        LetterChangeInput: {
            version: number;
            content: components["schemas"]["LetterContentInput"];
        };
        LetterContent: {
            addressee: string;
            opening: string;
            reasons: string;
            readonly articles: string[];
            decision: string;
            readonly withheld: {
                part: string;
                /** @enum {string} */
                ground: "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "notInformation";
                reason: string;
            }[];
            remedies: string;
            attachments: string;
            contact: string;
            until: string | null;
            workingDays: number | null;
            fee: {
                /** @enum {string} */
                tariff: "perItem" | "perPage";
                units: number;
                yuan: number;
            } | null;
            notHeld: ("doesNotExist" | "otherAgencyResponsible") | null;
            otherReason: ("withdrawn" | "consultationOnly" | "applicantCeased" | "notCovered") | null;
        };
        LetterContentInput: {
            addressee: string;
            opening: string;
            reasons: string;
            readonly articles: string[];
            decision: string;
            readonly withheld: {
                part: string;
                /** @enum {string} */
                ground: "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "notInformation";
                reason: string;
            }[];
            remedies: string;
            attachments: string;
            contact: string;
            until: string | null;
            workingDays: number | null;
            fee: {
                /** @enum {string} */
                tariff: "perItem" | "perPage";
                units: number;
                yuan: number;
            } | null;
            notHeld: ("doesNotExist" | "otherAgencyResponsible") | null;
            otherReason: ("withdrawn" | "consultationOnly" | "applicantCeased" | "notCovered") | null;
        };
        LetterFileChoiceInput: {
            readonly files: string[];
        };
        LetterFileList: {
            readonly files: {
                file: components["schemas"]["File"];
                /** @description What still stands against its release */
                readonly against: {
                    code: string;
                    rule: string;
                    article: string;
                    message: string;
                }[];
                releasedSha256: string | null;
            }[];
        };
        LetterList: {
            readonly letters: {
                id: string;
                /** @enum {string} */
                kind: "correction" | "extension" | "thirdParty" | "jointAgency" | "consulting" | "opinion" | "disclosing" | "assist" | "reasons" | "fee" | "reply";
                outcome: ("granted" | "partiallyGranted" | "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "unavailableNotHeld" | "unavailableRequiresCreation" | "unavailableStillUnclear" | "notProcessedPetition" | "notProcessedRepeat" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherCorrectionOverdue" | "otherFeeOverdue" | "otherReason") | null;
                title: string;
                number: string | null;
                signedOn: string | null;
                signedByName: string | null;
                draftedByName: string;
                version: number;
            }[];
            /** @description Acts that were done and have no signed letter yet, with the draft where one is begun */
            readonly owed: {
                /** @enum {string} */
                kind: "correction" | "extension" | "thirdParty" | "jointAgency" | "consulting" | "opinion" | "disclosing" | "assist" | "reasons" | "fee" | "reply";
                entry: number;
                title: string;
                outcome: ("granted" | "partiallyGranted" | "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "unavailableNotHeld" | "unavailableRequiresCreation" | "unavailableStillUnclear" | "notProcessedPetition" | "notProcessedRepeat" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherCorrectionOverdue" | "otherFeeOverdue" | "otherReason") | null;
                notHeld: ("doesNotExist" | "otherAgencyResponsible") | null;
                otherReason: ("withdrawn" | "consultationOnly" | "applicantCeased" | "notCovered") | null;
                draft: string | null;
            }[];
        };
        LetterNumbered: {
            number: string;
        };
        LetterSaved: {
            version: number;
        };
        Likeness: {
            /** @description False where no proof of identity is recorded: who else applied can not be told */
            known: boolean;
            readonly alike: {
                caseId: string;
                number: string;
                state: string;
                stateName: string;
                /** Format: date */
                submittedOn: string;
                /** @description Null while it is not answered */
                reply: {
                    documentNumber: string;
                    /** Format: date */
                    on: string;
                    /** @enum {string} */
                    outcome: "granted" | "partiallyGranted" | "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "unavailableNotHeld" | "unavailableRequiresCreation" | "unavailableStillUnclear" | "notProcessedPetition" | "notProcessedRepeat" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherCorrectionOverdue" | "otherFeeOverdue" | "otherReason";
                } | null;
                /** @enum {string} */
                likeness: "same" | "near" | "different";
                percent: number;
                readonly numbersDiffer: string[];
                /** @enum {string} */
                kind: "repeat" | "duplicate" | "related";
                says: string;
                because: {
                    rule: string;
                    instrument: string;
                    article: string;
                };
            }[];
            /** @description Nothing follows from them by itself */
            readonly signals: {
                /** @enum {string} */
                kind: "many" | "alike";
                says: string;
                counted: string;
                /** @description What was counted */
                readonly numbers: string[];
                readonly because: {
                    rule: string;
                    instrument: string;
                    article: string;
                }[];
            }[];
        };
        Links: {
            links: number;
            dead: number;
            /** @description A person has to look */
            unsure: number;
            readonly lines: {
                url: string;
                outcome: ("alive" | "gone" | "unresolved" | "malformed" | "refused" | "loops" | "failed" | "unreachable" | "slow" | "closed" | "robots") | null;
                outcomeName: string;
                why: string;
                mend: string;
                dead: boolean;
                /** @description Runs in a row that did not reach it */
                failures: number;
                checkedAt: string | null;
                readonly places: {
                    name: string;
                    ref: string;
                }[];
            }[];
            next: string | null;
            readonly runs: {
                startedAt: string;
                endedAt: string | null;
                links: number;
                dead: number | null;
            }[];
        };
        ListedSites: {
            readonly sites: {
                /** Format: uuid */
                id: string;
                name: string;
                address: string;
                /** Format: date */
                listedOn: string;
                /** @description Newest first; a score of null could not be assessed */
                readonly trend: {
                    /** Format: date */
                    on: string;
                    score: number | null;
                    vetoed: boolean;
                }[];
                readonly lines: {
                    /** @enum {string} */
                    key: "unreachable" | "homeStale" | "pagesDead" | "pagesFrameless" | "linksDead" | "marksMissing" | "tagsMissing";
                    /** @enum {string} */
                    result: "passed" | "failed" | "unknown";
                    found: string;
                    /** @description Taken off */
                    points: number;
                    name: string;
                    rule: string;
                    /** @enum {string} */
                    kind: "veto" | "deduct";
                    convention: boolean;
                    mend: string;
                }[];
            }[];
        };
        LiveReportView: {
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
            /** Format: date */
            publishBy: string;
            /** @description Of the report of the whole year; null for another cut-off */
            review: {
                /** @description Of the report as it stands */
                hash: string;
                /** @enum {string} */
                standing: "none" | "passed" | "returned" | "outdated";
                last: {
                    by: string;
                    at: string;
                    passed: boolean;
                    opinion: string;
                } | null;
            } | null;
            writing: {
                readonly sections: {
                    section: 1 | 5 | 6;
                    /** @description False: drafted from the ledger */
                    written: boolean;
                    readonly links: {
                        name: string;
                        start: number;
                        end: number;
                    }[];
                }[];
                /** @description What the prose may state, as the ledger has it now */
                readonly figures: {
                    name: string;
                    label: string;
                    value: number;
                    readonly others: number[];
                    unit: string;
                }[];
                problemsDraft: string | null;
                readonly lastProblems: {
                    problem: string;
                    became: string | null;
                }[];
            };
            /** @description Figures of table two with their source */
            readonly entered: {
                /** @enum {string} */
                row: "administrativeLicensing" | "administrativePenalty" | "administrativeCoercion" | "administrativeFees";
                source: string;
                /** Format: date */
                enteredOn: string;
                origin: {
                    file: string;
                    name: string;
                    place: {
                        line: number;
                        column?: number;
                    } | {
                        page: number;
                        line?: number;
                    } | {
                        path: string;
                    };
                } | null;
            }[];
        };
        MailWish: {
            /** @description Empty: no mail */
            email: string;
            /** @description Full hours of Shanghai */
            readonly hours: number[];
            quietFrom: number;
            /** @description Equal to `quietFrom`: no quiet hours */
            quietTo: number;
        };
        MailWishInput: {
            /** @description Empty: no mail */
            email: string;
            /** @description Full hours of Shanghai */
            readonly hours: number[];
            quietFrom: number;
            /** @description Equal to `quietFrom`: no quiet hours */
            quietTo: number;
        };
        MaterialWays: {
            /** @description The material is a form to fill in */
            fillIn: boolean;
            /** @description Its format is set by a superior organ: no common form stands for it */
            prescribed?: boolean;
            blank: components["schemas"]["FormFile"] | null;
            sample: components["schemas"]["FormFile"] | null;
            commitment: {
                text: string;
                consequences: string;
                excluded: string;
                checkMethod: string;
                checkDays: number;
            } | null;
            /** @description Electronic certificate that the agency looks up itself */
            certificate: string;
            /** @description Working days in which it has to follow */
            laterDays: number | null;
        };
        MaterialWaysInput: {
            /** @description The material is a form to fill in */
            fillIn: boolean;
            /** @description Its format is set by a superior organ: no common form stands for it */
            prescribed?: boolean;
            blank: components["schemas"]["FormFileInput"] | null;
            sample: components["schemas"]["FormFileInput"] | null;
            commitment: {
                text: string;
                consequences: string;
                excluded: string;
                checkMethod: string;
                checkDays: number;
            } | null;
            /** @description Electronic certificate that the agency looks up itself */
            certificate: string;
            /** @description Working days in which it has to follow */
            laterDays: number | null;
        };
        Matter: {
            id: number;
            number: string;
            source: string;
            /** @description Opened at the counter, so that it is led on here */
            counter: boolean;
            service: string;
            serviceName: string;
            department: string;
            /** @description Edition of the guide in force when it was received */
            edition: number;
            /** @enum {string} */
            state: "awaited" | "received" | "correcting" | "handling" | "suspended" | "decided" | "closed" | "delivered" | "notNeeded" | "refused" | "withdrawn";
            step: string | null;
            receivedOn: string | null;
            readonly materials: {
                key: string;
                name: string;
                required: boolean;
                other?: {
                    commitment: {
                        text: string;
                        consequences: string;
                        excluded: string;
                        checkMethod: string;
                        checkDays: number;
                    } | null;
                    /** @description Where the agency gets it itself */
                    source: string | null;
                    /** @description Working days in which it may follow */
                    laterDays: number | null;
                    form: {
                        /** @description Of the agency; null: the common form, made when it is asked for */
                        file: string | null;
                        name: string;
                        /** @description The program fills it with what the counter knows */
                        fillable: boolean;
                    } | null;
                };
                got: boolean;
                /** @description How it was met other than by handing it in; `terms`: digest of the words that were signed */
                met: {
                    /** @enum {string} */
                    way: "committed" | "fetched" | "notFound" | "later";
                    by: string | null;
                    terms: string | null;
                } | null;
                checked: ("true" | "false") | null;
            }[];
            /** @description What is to be done next because of what was put off or committed to */
            readonly duties: string[];
            readonly missing: string[];
            correctionBy: string | null;
            readonly steps: {
                key: string;
                name: string;
                begunAt: string | null;
                endedAt: string | null;
                result: ("passed" | "returned" | "other") | null;
            }[];
            readonly specials: {
                /** @enum {string} */
                special: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "experts" | "lengthening";
                /** @enum {string} */
                kind: "lengthen" | "stop";
                expectedDays: number;
                begunAt: string;
                endedAt: string | null;
            }[];
            statutory: {
                limit: {
                    count: number;
                    /** @enum {string} */
                    unit: "workingDay" | "day" | "hour" | "minute" | "month";
                };
                due: string | null;
                time: string | null;
                expected: string | null;
                provisional: boolean;
                readonly steps: {
                    sentence: string;
                    article: string;
                }[];
                readonly days: {
                    /** Format: date */
                    day: string;
                    ordinal: number | null;
                    why: string;
                }[];
            } | null;
            promised: {
                limit: {
                    count: number;
                    /** @enum {string} */
                    unit: "workingDay" | "day" | "hour" | "minute" | "month";
                };
                due: string | null;
                time: string | null;
                expected: string | null;
                provisional: boolean;
                readonly steps: {
                    sentence: string;
                    article: string;
                }[];
                readonly days: {
                    /** Format: date */
                    day: string;
                    ordinal: number | null;
                    why: string;
                }[];
            } | null;
            standing: {
                /** @enum {string} */
                urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                /** @description Working days; negative once late; null while no period runs */
                daysLeft: number | null;
                why: string;
            };
            result: ("passed" | "passedLacking" | "failed" | "passedOn" | "correctionLapsed" | "laterLapsed") | null;
            rating: (1 | 2 | 3 | 4 | 5) | null;
            readonly calls: {
                at: string;
                by: string;
                /** @enum {string} */
                result: "corrected" | "dated" | "explained" | "mistaken" | "unreached";
                doneBy: string | null;
                measure: string;
            }[];
            readonly happened: {
                /** Format: date */
                on: string;
                at: string;
                sentence: string;
            }[];
            readonly unfit: {
                /** Format: date */
                on: string;
                label: string;
                /** @enum {string} */
                why: "state" | "step" | "material" | "special" | "extension" | "rated" | "met" | "later";
            }[];
            readonly can: ("met" | "laterGiven" | "checked" | "correctionAsked" | "correctionClosed" | "accepted" | "notNeeded" | "refused" | "stepBegun" | "stepEnded" | "specialBegun" | "specialEnded" | "extended" | "decided" | "closed" | "delivered" | "withdrawn")[];
            /** @description Query code, for the receipt; null for who may not open matters */
            code: string | null;
        };
        MatterBatchResult: {
            batch: number;
            kept: number;
            known: number;
            refused: number;
            /** @description Only the rows that were refused */
            readonly rows: {
                /** @description From 0, in the order sent */
                row: number;
                /** @enum {string} */
                result: "kept" | "known" | "refused";
                /** @enum {string} */
                fault?: "malformed" | "future" | "tooOld" | "service" | "otherService" | "guide" | "step" | "material" | "differs";
                message?: string;
            }[];
        };
        MatterOutside: {
            /** Format: date */
            since: string;
            readonly counts: {
                source: string;
                /** @enum {string} */
                fault: "service" | "step" | "material";
                n: number;
            }[];
            readonly newest: {
                at: string;
                source: string;
                number: string;
                service: string;
                /** @enum {string} */
                fault: "service" | "step" | "material";
                found: string;
            }[];
            readonly ratings: {
                level: number;
                n: number;
            }[];
        };
        MatterPage: {
            readonly matters: {
                id: number;
                number: string;
                source: string;
                serviceName: string;
                /** @enum {string} */
                state: "awaited" | "received" | "correcting" | "handling" | "suspended" | "decided" | "closed" | "delivered" | "notNeeded" | "refused" | "withdrawn";
                step: string | null;
                receivedOn: string | null;
                promisedOn: string | null;
                /** @description Last day of the nearest material that was to follow */
                laterOn: string | null;
                /** @description Last day to check the nearest commitment */
                checkOn: string | null;
                rating: (1 | 2 | 3 | 4 | 5) | null;
                standing: {
                    /** @enum {string} */
                    urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                    /** @description Working days; negative once late; null while no period runs */
                    daysLeft: number | null;
                    why: string;
                };
            }[];
            next: number | null;
        };
        Me: {
            name: string;
            agency: string;
            readonly roles: ("officer" | "firstReviewer" | "secondReviewer" | "finalReviewer" | "firstProof" | "secondProof" | "thirdProof" | "head" | "counter" | "legal" | "leader" | "superior" | "system" | "security" | "audit")[];
            /** @description What the roles allow: menus follow it */
            readonly deeds: ("report.viewLive" | "report.openCell" | "report.enter" | "report.review" | "report.publish" | "collection.view" | "collection.collect" | "collection.return" | "collection.accept" | "collection.write" | "collection.reviewSum" | "collection.publish" | "application.view" | "applicant.view" | "applicant.reveal" | "applicant.hold" | "ledger.export" | "caseFile.export" | "letter.view" | "letter.draft" | "letter.sign" | "appeal.view" | "appeal.record" | "publication.record" | "publication.migrate" | "publication.view" | "publication.draft" | "publication.firstProof" | "publication.firstReview" | "publication.secondProof" | "publication.secondReview" | "publication.thirdProof" | "publication.thirdReview" | "publication.publish" | "publication.hasten" | "publication.deputize" | "publication.setDeputies" | "publication.nameSteps" | "publication.waive" | "publication.setWords" | "publication.setSynonyms" | "publication.sweep" | "channel.set" | "channel.broadcast" | "gazette.compile" | "gazette.issue" | "publication.withdraw" | "publication.setStandard" | "publication.compareStandards" | "publication.declareNone" | "document.view" | "document.keep" | "document.change" | "document.judge" | "document.conclude" | "column.view" | "column.arrange" | "column.keep" | "calendar.enter" | "inspection.view" | "inspection.list" | "comparison.view" | "assessment.view" | "assessment.set" | "assessment.score" | "assessment.appeal" | "assessment.decide" | "notification.escalate" | "board.view" | "warning.view" | "warning.settle" | "warning.set" | "plan.view" | "plan.set" | "plan.report" | "plan.accept" | "complaint.view" | "complaint.receive" | "complaint.setClock" | "complainant.reveal" | "matter.push" | "matter.view" | "matter.open" | "matter.proceed" | "badFaith.view" | "badFaith.enter" | "badFaith.remove" | "matter.fillForm" | "matter.viewOutside" | "matter.callBack" | "matter.rate" | "service.view" | "service.draft" | "service.review" | "service.issue" | "handbook.make" | "handbook.issue" | "service.keep" | "service.list" | "file.add" | "file.addOwn" | "file.view" | "file.screen" | "file.redact" | "file.waive" | "file.erase" | "application.submit" | "application.attemptContact" | "application.register" | "application.split" | "application.merge" | "application.assign" | "application.answerOnTheSpot" | "application.askCorrection" | "application.receiveCorrection" | "application.closeUncorrected" | "application.closeStillUnclear" | "application.askReasons" | "application.stateReasons" | "application.receiveReasons" | "application.setReplyDay" | "application.refuseExcessive" | "application.consult" | "application.recordConsultationReceipt" | "application.recordOpinion" | "application.lapseConsultation" | "application.tellThirdParty" | "application.recordSearch" | "application.askSearch" | "application.answerSearch" | "application.cancelSearch" | "application.extend" | "application.noticeFee" | "application.recordFeeReceipt" | "application.recordFeeReturn" | "application.recordPayment" | "application.closeUnpaid" | "application.refundFee" | "application.sendToReview" | "application.conclude" | "application.review" | "application.sendBack" | "application.dispatch" | "application.recordReturn" | "application.deliver" | "application.archive" | "application.withdraw" | "application.reopen" | "complaint.assign" | "complaint.extend" | "complaint.redirect" | "complaint.answer" | "complaint.tell" | "complaint.callBack" | "complaint.publish" | "complaint.merge" | "complaint.reopen" | "complaint.close" | "account.list" | "account.create" | "account.disable" | "account.enable" | "account.move" | "account.setExpiry" | "account.resetPassword" | "account.assignRoles" | "account.resetFactor" | "account.endSessions" | "token.list" | "token.issue" | "token.revoke" | "audit.read" | "audit.export" | "log.read" | "backup.list" | "backup.run" | "job.list" | "job.retry" | "key.rotate" | "setting.read" | "setting.change" | "setting.changeSecurity" | "file.upload" | "file.read" | "notification.read" | "search.use" | "work.list")[];
            /**
             * Format: date
             * @description Today in Asia/Shanghai
             */
            today: string;
        };
        MeetingActInput: {
            /** @constant */
            act: "minute";
            present: string;
            minutes: string;
        } | {
            /** @constant */
            act: "decide";
            words: string;
            plan: {
                measure: string;
                leader: string;
                owner: string;
                /** Format: date */
                due: string;
                reason: string;
            };
        } | {
            /** @constant */
            act: "cancel";
            reason: string;
        };
        MeetingOne: {
            caseId: string;
            meeting: {
                /** @enum {string} */
                state: "called" | "held" | "cancelled";
                title: string;
                /** Format: date */
                heldOn: string;
                place: string;
                readonly agenda: string[];
                present: string;
                minutes: string;
                cancelled: string | null;
            };
            readonly decisions: components["schemas"]["TaskLine"][];
            readonly owners: {
                id: string;
                name: string;
            }[];
            readonly leaders: {
                id: string;
                name: string;
            }[];
            readonly can: ("minute" | "decide" | "cancel")[];
        };
        MergeView: {
            /** @description What each asks for; null where there is no such application, or its text has been erased */
            texts: {
                own: string;
                other: string;
            } | null;
            contents: {
                /** @enum {string} */
                likeness: "same" | "near" | "different";
                percent: number;
                readonly numbersDiffer: string[];
            } | null;
            applicants: ("sameNumber" | "otherNumber" | "sameNameAndContact" | "otherName" | "noSharedContact") | null;
            /** @description What stands against merging the two */
            readonly objections: {
                code: string;
                rule: string;
                article: string;
                message: string;
            }[];
            /** @description The texts do not show that it is the same information: `ground` says why it is */
            needsGround: boolean;
        };
        NewAccount: {
            id: string;
            /** @description First password, shown this once */
            password: string;
        };
        NewLetterInput: {
            /** @enum {string} */
            kind: "correction" | "extension" | "thirdParty" | "jointAgency" | "consulting" | "opinion" | "disclosing" | "assist" | "reasons" | "fee" | "reply";
            outcome: ("granted" | "partiallyGranted" | "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "unavailableNotHeld" | "unavailableRequiresCreation" | "unavailableStillUnclear" | "notProcessedPetition" | "notProcessedRepeat" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherCorrectionOverdue" | "otherFeeOverdue" | "otherReason") | null;
            notHeld: ("doesNotExist" | "otherAgencyResponsible") | null;
            otherReason: ("withdrawn" | "consultationOnly" | "applicantCeased" | "notCovered") | null;
            /** @description Of a fee notice: the tariff that was chosen */
            fee?: {
                /** @enum {string} */
                tariff: "perItem" | "perPage";
                units: number;
                yuan: number;
            };
            /** @description Number of the entry of the ledger that the letter puts in words */
            entry?: number;
        };
        NewToken: {
            id: string;
            /** @description Shown this once */
            token: string;
        };
        NoteList: {
            /** @description Words left with a hand-over, the oldest first; what has been erased is left out */
            readonly notes: {
                /** Format: date */
                on: string;
                to: string;
                byName: string;
                text: string;
            }[];
        };
        NoticeEffect: {
            /** @description Version of the calendar with the notice in it */
            calendar: string;
            /** @description Open cases of the caller’s agency whose due day moves */
            readonly moved: {
                caseId: string;
                number: string;
                from: string | null;
                to: string | null;
                /** @description Names of those of the office who are told */
                readonly officers: string[];
                /** @description The applicant is told by e-mail */
                applicant: boolean;
            }[];
            /** @description Other agencies with open cases: how many there are, and how many of their due days move */
            readonly elsewhere: {
                agency: string;
                open: number;
                moved: number;
            }[];
        };
        Notification: {
            id: number;
            /** @enum {string} */
            kind: "assigned" | "searchAsked" | "searchAnswered" | "sentBack" | "reviewWaits" | "signatureWaits" | "dueNear" | "overdue" | "escalated" | "dueMoved" | "mailRefused" | "reportReturned" | "bundleApart" | "warned" | "scheduleMissed" | "jobFailed" | "postsQuarantined" | "backupOld" | "clocksApart";
            /** @description application, publication, appeal, bundle, calendar or operation */
            subject: string;
            /** @description Id of the case, number of the holiday notice, name of the job */
            object: string;
            title: string;
            /** Format: date-time */
            at: string;
            readAt: string | null;
        };
        OldPage: {
            file: string;
            title: string;
            /** Format: date */
            formedOn: string;
            /** Format: date */
            publishedOn: string;
            item: number;
            documentNumber: string;
            /** @enum {string} */
            genre: "命令（令）" | "决议" | "决定" | "公报" | "公告" | "通告" | "意见" | "通知" | "通报" | "报告" | "请示" | "批复" | "议案" | "函" | "纪要" | "其他";
            issuer: string;
            topic: string;
            readonly audience?: ("public" | "enterprise" | "selfEmployed" | "farming" | "institution" | "association" | "agency")[];
            readonly keywords: string[];
            summary: string;
            effectiveOn: string | null;
            expiresOn: string | null;
            normative: boolean;
        };
        OldPageInput: {
            file: string;
            title: string;
            /** Format: date */
            formedOn: string;
            /** Format: date */
            publishedOn: string;
            item: number;
            documentNumber: string;
            /** @enum {string} */
            genre: "命令（令）" | "决议" | "决定" | "公报" | "公告" | "通告" | "意见" | "通知" | "通报" | "报告" | "请示" | "批复" | "议案" | "函" | "纪要" | "其他";
            issuer: string;
            topic: string;
            readonly audience?: ("public" | "enterprise" | "selfEmployed" | "farming" | "institution" | "association" | "agency")[];
            readonly keywords: string[];
            summary: string;
            effectiveOn: string | null;
            expiresOn: string | null;
            normative: boolean;
        };
        OldPageList: {
            readonly rows: {
                row: number;
                page: components["schemas"]["OldPage"] | null;
                readonly messages: string[];
            }[];
        };
        OldPagesMoved: {
            readonly results: {
                row: number;
                /**
                 * @description `wanting`: send it again with its pictures
                 * @enum {string}
                 */
                result: "new" | "known" | "returned" | "wanting";
                /** @description Pictures that the page shows, by their path in the folder */
                readonly wants: string[];
                caseId: string | null;
                readonly messages: string[];
            }[];
        };
        OncePassword: {
            /** @description Shown this once; to be changed at the next sign-in */
            password: string;
        };
        OpenChanges: {
            readonly changes: {
                /** @enum {string} */
                kind: "publication" | "service" | "report";
                /** @enum {string} */
                change: "published" | "corrected" | "withdrawn" | "suspended" | "resumed";
                id: string;
                url: string;
                agencyCode: string;
                title: string;
                /** Format: date */
                on: string;
                /** @description ISO 8601 */
                at: string;
            }[];
            /** @description Send as `since` the next time, at once or in a year: nothing is left out */
            next: string;
            /** @description There is more already */
            more: boolean;
        };
        OpenPublication: {
            id: string;
            url: string;
            agencyCode: string;
            agency: string;
            title: string;
            /** @description 索引号 */
            indexNumber: string;
            /** @description 发文字号 */
            documentNumber: string | null;
            /** @description 发布机构 */
            issuer: string;
            /** @description 公文种类 */
            genre: string | null;
            /** @description Item of Article 20 */
            item: number;
            /** @description 公开目录 */
            catalogue: string;
            /** @description 主题分类 */
            topic: string | null;
            /** @description 面向对象 */
            readonly audience: string[];
            readonly keywords: string[];
            /**
             * Format: date
             * @description 成文日期
             */
            formedOn: string;
            /**
             * Format: date
             * @description 发布日期
             */
            publishedOn: string;
            /** @description 施行日期 */
            effectiveOn: string | null;
            /** @description 失效日期 */
            expiresOn: string | null;
            /** @description 有效性 on the day of the answer */
            validity: string | null;
            /** @description Id of what it interprets */
            interprets: string | null;
            /** @description 内容概述 */
            summary: string;
            /** @description Paragraphs, `## ` headings, `- ` lists, `| a | b |` tables */
            text: string | null;
            readonly attachments: {
                url: string;
                title: string;
            }[];
            edition: number | null;
            /** @description SHA-256 of the edition as it was approved */
            hash: string | null;
        };
        OpenPublications: {
            licence: string;
            readonly items: components["schemas"]["OpenPublication"][];
            /** @description Send as `after`; null: there is no more */
            next: string | null;
        };
        OpenService: {
            id: string;
            url: string;
            agencyCode: string;
            agency: string;
            /** @description 实施编码 */
            code: string;
            name: string;
            /** @description 事项类型代码 */
            kind: string;
            department: string;
            suspended: boolean;
            edition: number;
            /**
             * Format: date
             * @description The guide stands from this day on
             */
            since: string;
            /** @description 办事指南 */
            guide: {
                [key: string]: unknown;
            } | null;
        };
        OpenServices: {
            licence: string;
            readonly items: components["schemas"]["OpenService"][];
            /** @description Send as `after`; null: there is no more */
            next: string | null;
        };
        PlanOfYear: {
            year: number;
            readonly tasks: components["schemas"]["TaskLine"][];
            readonly owners: {
                id: string;
                name: string;
            }[];
            readonly leaders: {
                id: string;
                name: string;
            }[];
            /** @description Of last year’s report, not on the list yet */
            readonly lastProblems: string[];
            readonly meetings: {
                caseId: string;
                title: string;
                /** @enum {string} */
                state: "called" | "held" | "cancelled";
                /** Format: date */
                heldOn: string;
                decisions: number;
            }[];
        };
        PoorRatings: {
            readonly ratings: {
                id: number;
                number: string;
                serviceName: string;
                /** @enum {number} */
                rating: 1 | 2 | 3 | 4 | 5;
                /** Format: date */
                ratedOn: string;
                ownerName: string | null;
                mine: boolean;
                readonly calls: {
                    /** Format: date */
                    on: string;
                    /** @enum {string} */
                    result: "corrected" | "dated" | "explained" | "mistaken" | "unreached";
                    doneBy: string | null;
                    measure: string;
                }[];
                followUp: {
                    /** @enum {string} */
                    state: "uncalled" | "unreached" | "dated" | "settled";
                    /** Format: date */
                    due: string;
                    settledOn: string | null;
                };
                standing: {
                    /** @enum {string} */
                    urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                    /** @description Working days; negative once late; null while no period runs */
                    daysLeft: number | null;
                    why: string;
                };
            }[];
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
        PublicationBroadcasts: {
            /** @description Null where nothing stands published */
            script: {
                edition: number;
                title: string;
                /** @description Source and number as they are spoken */
                opening: string;
                readonly paragraphs: {
                    at: number;
                    text: string;
                    characters: number;
                }[];
            } | null;
            /** @description Characters a minute */
            usualSpeed: number;
            /** @description Newest first */
            readonly broadcasts: {
                id: string;
                edition: number;
                readonly paragraphs: number[];
                perMinute: number;
                seconds: number;
                madeAt: string;
                station: string | null;
                broadcastOn: string | null;
                receipt: string | null;
                toldOn: string | null;
                told: string | null;
                /** @description Withdrawn since it was aired, and the station does not know it */
                tellNow: boolean;
            }[];
            mayWrite: boolean;
        };
        PublicationDeliveries: {
            readonly deliveries: {
                /** @enum {string} */
                channel: "website" | "wechat" | "serviceNetwork" | "enterpriseCode" | "handbook" | "broadcast" | "gazette" | "subscription";
                name: string;
                deliveredOn: string | null;
                /** @description Newest first */
                readonly posts: {
                    version: number;
                    /** @enum {string} */
                    op: "publish" | "withdraw";
                    /** @enum {string} */
                    state: "waiting" | "sending" | "delivered" | "withdrawn" | "quarantined";
                    tries: number;
                    nextAt: string;
                    settledAt: string | null;
                    receipt: string | null;
                    error: string | null;
                }[];
                /** @description It can be sent, or tried again, by hand */
                sendable: boolean;
            }[];
        };
        PublicationPage: {
            readonly publications: {
                caseId: string;
                title: string;
                indexNumber: string | null;
                documentNumber: string;
                item: number;
                /** @enum {string} */
                state: "draft" | "reviewing" | "returned" | "approved" | "published" | "withdrawn";
                step: ("firstProof" | "firstReview" | "secondProof" | "secondReview" | "thirdProof" | "thirdReview") | null;
                stepName: string | null;
                savedAt: string;
                publishedOn: string | null;
                scheduledAt: string | null;
                takeDownOn: string | null;
                missed: string | null;
            }[];
            next: string | null;
        };
        PublicationSteps: {
            readonly steps: {
                name: string;
                post: string;
                looksAt: string;
                /** @enum {string} */
                step: "firstProof" | "firstReview" | "secondProof" | "secondReview" | "thirdProof" | "thirdReview";
            }[];
        };
        PublicationTexts: {
            readonly texts: {
                key: "draft" | string;
                /** @description Saved, or handed in */
                at: string;
                /** @description Of the draft's saving; of the edition that it became */
                number: number | null;
            }[];
        };
        PublicationView: {
            caseId: string;
            indexNumber: string | null;
            /** @enum {string} */
            state: "draft" | "reviewing" | "returned" | "approved" | "published" | "withdrawn";
            stateName: string;
            withdrawn: string | null;
            draft: {
                version: number;
                content: components["schemas"]["EditionContent"];
                savedBy: string;
                savedAt: string;
                readonly gate: {
                    /** @enum {string} */
                    severity: "error" | "warning";
                    rule: string;
                    article: string;
                    /** @enum {string} */
                    field: "title" | "issuer" | "documentNumber" | "genre" | "formedOn" | "changedOn" | "effectiveOn" | "expiresOn" | "item" | "standard" | "topic" | "audience" | "keywords" | "summary" | "body" | "attribute" | "attributeBasis" | "normative" | "interpretation" | "consultation" | "secrecy" | "interprets" | "takeDownOn" | "attachments";
                    message: string;
                    /** @description A reviewer may take it on */
                    waivable: boolean;
                    /**
                     * @description A reviewer took it on
                     * @constant
                     */
                    waived?: true;
                }[];
            } | null;
            round: {
                hash: string;
                content: components["schemas"]["EditionContent"];
                readonly gate: {
                    /** @enum {string} */
                    severity: "error" | "warning";
                    rule: string;
                    article: string;
                    /** @enum {string} */
                    field: "title" | "issuer" | "documentNumber" | "genre" | "formedOn" | "changedOn" | "effectiveOn" | "expiresOn" | "item" | "standard" | "topic" | "audience" | "keywords" | "summary" | "body" | "attribute" | "attributeBasis" | "normative" | "interpretation" | "consultation" | "secrecy" | "interprets" | "takeDownOn" | "attachments";
                    message: string;
                    /** @description A reviewer may take it on */
                    waivable: boolean;
                    /**
                     * @description A reviewer took it on
                     * @constant
                     */
                    waived?: true;
                }[];
                urgent: {
                    reason: string;
                    /** Format: date */
                    makeUpBy: string;
                } | null;
                readonly steps: {
                    /** @enum {string} */
                    step: "firstProof" | "firstReview" | "secondProof" | "secondReview" | "thirdProof" | "thirdReview";
                    name: string;
                    post: string;
                    looksAt: string;
                    mark: {
                        by: string;
                        at: string;
                        note: string;
                    } | null;
                    next: boolean;
                    /** @description Set by the person who asks, and may be taken back */
                    own: boolean;
                }[];
                returned: {
                    name: string;
                    by: string;
                    at: string;
                    reason: string;
                } | null;
                readonly changes: {
                    /** @enum {string} */
                    field: "title" | "issuer" | "documentNumber" | "genre" | "formedOn" | "changedOn" | "effectiveOn" | "expiresOn" | "item" | "standard" | "topic" | "audience" | "keywords" | "summary" | "body" | "attribute" | "attributeBasis" | "normative" | "interpretation" | "consultation" | "secrecy" | "interprets" | "takeDownOn" | "attachments";
                    name: string;
                    before: string;
                    after: string;
                }[];
            } | null;
            readonly editions: {
                number: number;
                /** Format: date */
                publishedOn: string;
                note: string | null;
                hash: string;
            }[];
            interpretation: {
                /** @description What this one interprets */
                of: {
                    caseId: string;
                    title: string;
                    /** @enum {string} */
                    state: "draft" | "reviewing" | "returned" | "approved" | "published" | "withdrawn";
                    form: ("text" | "chart" | "media" | "answers") | null;
                } | null;
                /** @description What interprets this one, drafts too */
                readonly by: {
                    caseId: string;
                    title: string;
                    /** @enum {string} */
                    state: "draft" | "reviewing" | "returned" | "approved" | "published" | "withdrawn";
                    form: ("text" | "chart" | "media" | "answers") | null;
                }[];
            };
            /** @description Until when it has to be published (REG-25), and how that was counted */
            duty: {
                /** Format: date */
                due: string;
                standing: {
                    /** @enum {string} */
                    urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                    /** @description Working days; negative once late; null while no period runs */
                    daysLeft: number | null;
                    why: string;
                };
                step: {
                    rule: string;
                    /** Format: date */
                    from: string;
                    workingDays: number;
                    to: string | null;
                    note: string;
                    provisional: boolean;
                };
            } | null;
            schedule: {
                at: string;
                by: string;
                note: string;
            } | null;
            /** @description Marks that were left out in haste, in the order in which they are owed */
            owed: {
                hash: string;
                standing: {
                    /** @enum {string} */
                    urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                    /** @description Working days; negative once late; null while no period runs */
                    daysLeft: number | null;
                    why: string;
                };
                readonly steps: {
                    /** @enum {string} */
                    step: "firstProof" | "firstReview" | "secondProof" | "secondReview" | "thirdProof" | "thirdReview";
                    name: string;
                    looksAt: string;
                }[];
            } | null;
            /** @description Why it did not go out when its moment came */
            missed: string | null;
            /** @description From this day on it is shown no more */
            takeDownOn: string | null;
            /** @description Of the catalogue, by the level of the agency */
            readonly items: {
                item: number;
                name: string;
            }[];
            readonly can: ("draft" | "submit" | "waive" | "mark" | "hasten" | "makeUp" | "publish" | "withdraw")[];
        };
        Redacted: {
            /** @description The new file */
            id: string;
        };
        RedactionWishInput: {
            /**
             * @description `drawn`: PDF and pictures, with marks; `cleaned`: DOCX and XLSX
             * @enum {string}
             */
            way: "drawn" | "cleaned";
            readonly marks: {
                page: number;
                left: number;
                top: number;
                width: number;
                height: number;
            }[];
        };
        RegisterView: {
            readonly documents: {
                caseId: string;
                /** @enum {string} */
                kind: "normativeDocuments" | "regulations";
                title: string;
                documentNumber: string;
                /** Format: date */
                issuedOn: string;
                effectiveOn: string | null;
                /** @description First day on which it no longer holds, by its term */
                expiresOn: string | null;
                /** @description By an act or by its term, whichever comes first; may lie ahead */
                endedOn: string | null;
                /** @enum {string} */
                validity: "inForce" | "modified" | "pending" | "expired" | "repealed";
                /** @description Case id of the publication of its text */
                publication: string | null;
                /** @description What the last round of 清理 found */
                reviewed: {
                    /** Format: date */
                    on: string;
                    round: string;
                    /** @enum {string} */
                    verdict: "keep" | "modify" | "repeal" | "lapse";
                    reason: string;
                } | null;
            }[];
            total: number;
            counts: {
                inForce: number;
                modified: number;
                pending: number;
                expired: number;
                repealed: number;
            };
            /** @description Published as normative, not in the register */
            readonly unregistered: {
                caseId: string;
                title: string;
            }[];
            readonly rounds: {
                caseId: string;
                title: string;
                /** Format: date */
                openedOn: string;
                concludedOn: string | null;
                judged: number;
                all: number;
            }[];
        };
        RevealRequestInput: {
            /** @enum {string} */
            purpose: "identify" | "contact" | "letter" | "deliver" | "appeal" | "ledger" | "file";
        };
        RollupCell: {
            /** @description Null where a member leaves the cell blank */
            value: number | null;
            known: number;
            readonly parts: {
                code: string;
                name: string;
                source: string;
                value: number | null;
            }[];
        };
        RollupPublication: {
            agency: string;
            edition: number;
        };
        RollupView: {
            of: {
                code: string;
                name: string;
            };
            report: components["schemas"]["AnnualReport"];
            /** @description The office has written the words of its own */
            written: boolean;
            /** Format: date */
            publishBy: string;
            /** @description Of the edition that the sum is to become */
            review: {
                /** @description Of the report as it stands */
                hash: string;
                /** @enum {string} */
                standing: "none" | "passed" | "returned" | "outdated";
                last: {
                    by: string;
                    at: string;
                    passed: boolean;
                    opinion: string;
                } | null;
            };
            readonly counted: {
                code: string;
                name: string;
                source: string;
            }[];
            /** @description On the list, and not accepted */
            readonly missing: string[];
            /** @description Counted but for table two */
            readonly olderForm: string[];
            readonly ended: string[];
            readonly findings: components["schemas"]["Finding"][];
        };
        RoundView: {
            caseId: string;
            title: string;
            basis: string;
            /** Format: date */
            openedOn: string;
            concludedOn: string | null;
            readonly documents: {
                caseId: string;
                /** @enum {string} */
                kind: "normativeDocuments" | "regulations";
                title: string;
                documentNumber: string;
                /** Format: date */
                issuedOn: string;
                effectiveOn: string | null;
                /** @description First day on which it no longer holds, by its term */
                expiresOn: string | null;
                /** @description By an act or by its term, whichever comes first; may lie ahead */
                endedOn: string | null;
                /** @enum {string} */
                validity: "inForce" | "modified" | "pending" | "expired" | "repealed";
                /** @description Case id of the publication of its text */
                publication: string | null;
                /** @description What the last round of 清理 found */
                reviewed: {
                    /** Format: date */
                    on: string;
                    round: string;
                    /** @enum {string} */
                    verdict: "keep" | "modify" | "repeal" | "lapse";
                    reason: string;
                } | null;
                judgement: {
                    /** @enum {string} */
                    verdict: "keep" | "modify" | "repeal" | "lapse";
                    reason: string;
                    expiresOn?: string | null;
                } | null;
            }[];
            readonly can: ("judge" | "conclude")[];
        };
        ScreenFinding: {
            /** @enum {string} */
            layer: "fileName" | "text" | "table" | "headerFooter" | "note" | "textBox" | "comment" | "trackedChange" | "hiddenText" | "hiddenRow" | "hiddenColumn" | "hiddenSheet" | "formula" | "chart" | "validation" | "definedName" | "cache" | "field" | "link" | "altText" | "formField" | "annotation" | "bookmark" | "script" | "property" | "metadata" | "exif" | "customXml" | "embedded" | "internal" | "earlierVersion" | "picture" | "whole";
            place: string;
            /** @enum {string} */
            kind: "idNumber" | "oldIdNumber" | "mobile" | "bankCard" | "location" | "unseen";
            kindName: string;
            /** @description Every personal number in it is masked */
            excerpt: string;
            /** @description False where masking has already dealt with it */
            open: boolean;
        };
        ScreeningWaiverInput: {
            article: string;
            reason: string;
        };
        SearchAnswer: {
            readonly found: {
                /** @enum {string} */
                kind: "application" | "appeal" | "publication" | "document" | "service" | "report" | "agency" | "account";
                id: string;
                title: string;
                detail: string;
            }[];
        };
        SearchList: {
            readonly searches: {
                id: string;
                division: string;
                accountName: string;
                mine: boolean;
                /** Format: date */
                askedOn: string;
                /** Format: date */
                answerBy: string;
                overdue: boolean;
                text: string;
                closedOn: string | null;
                /** @description Null while open, and where it was withdrawn */
                answer: {
                    where: string;
                    by: string;
                    terms: string;
                    result: string;
                    found: boolean;
                } | null;
            }[];
        };
        SearchRecordInput: {
            /** Format: date */
            on: string;
            where: string;
            by: string;
            terms: string;
            result: string;
            found: boolean;
        };
        SearchRequestInput: {
            /** Format: date */
            on: string;
            division: string;
            /** @description Who answers for the division */
            account: string;
            /** Format: date */
            answerBy: string;
            /** @description What is looked for; kept sealed */
            text: string;
        };
        SearchWithdrawalInput: {
            /** Format: date */
            on: string;
            reason: string;
        };
        SecuritySettings: {
            /** @enum {string} */
            passwordPolicy: "mlps" | "asvs";
            /**
             * @description HMAC of second factors that are set up from now on
             * @enum {string}
             */
            codeAlgorithm: "SHA1" | "SM3";
            idleMinutes: number;
            administratorIdleMinutes: number;
            absoluteHours: number;
            unusedDays: number;
        };
        SecuritySettingsInput: {
            /** @enum {string} */
            passwordPolicy: "mlps" | "asvs";
            /**
             * @description HMAC of second factors that are set up from now on
             * @enum {string}
             */
            codeAlgorithm: "SHA1" | "SM3";
            idleMinutes: number;
            administratorIdleMinutes: number;
            absoluteHours: number;
            unusedDays: number;
        };
        SecurityView: {
            settings: components["schemas"]["SecuritySettings"];
            readonly policies: {
                /** @enum {string} */
                policy: "mlps" | "asvs";
                name: string;
                readonly sentences: string[];
            }[];
            readonly ranges: {
                /** @enum {string} */
                setting: "idleMinutes" | "administratorIdleMinutes" | "absoluteHours" | "unusedDays";
                name: string;
                unit: string;
                from: number;
                to: number;
                words: string;
                article: string;
            }[];
        };
        ServiceImport: {
            /** Format: uuid */
            id: string;
            /** @description Of the file */
            name: string;
            askedBy: string;
            askedAt: string;
            /** @enum {string} */
            state: "waiting" | "working" | "tried" | "taken" | "failed" | "cancelled";
            /** @description Only tried: nothing but the answers is kept */
            dry: boolean;
            /** @description Rows that have their answer */
            done: number;
            /** @description Null until the file is read */
            total: number | null;
            failure: string | null;
            /** @description Stopped half way: taken again, it goes on where it stood */
            resumable: boolean;
            counts: {
                new: number;
                changed: number;
                same: number;
                refused: number;
            };
            readonly remarks: string[];
            /** @description Whose drafts the file would write over */
            readonly colleagues: {
                id: string;
                name: string;
                rows: number;
            }[];
            /** @description The first of those about which there is something to say */
            readonly rows: {
                row: number;
                code: string;
                name: string;
                /** @enum {string} */
                result: "new" | "changed" | "same" | "refused";
                readonly messages: string[];
            }[];
            /** @description More of those: in the file of results */
            left: number;
        };
        ServiceImports: {
            /** @description Newest first */
            readonly imports: {
                /** Format: uuid */
                id: string;
                /** @description Of the file */
                name: string;
                askedBy: string;
                askedAt: string;
                /** @enum {string} */
                state: "waiting" | "working" | "tried" | "taken" | "failed" | "cancelled";
                /** @description Only tried: nothing but the answers is kept */
                dry: boolean;
                /** @description Rows that have their answer */
                done: number;
                /** @description Null until the file is read */
                total: number | null;
                failure: string | null;
                /** @description Stopped half way: taken again, it goes on where it stood */
                resumable: boolean;
            }[];
        };
        ServiceView: {
            service: {
                caseId: string;
                agency: string;
                code: string;
                name: string;
                kind: string;
                department: string;
                /** @enum {string} */
                state: "inUse" | "suspended" | "cancelled";
                reason: string | null;
                editions: number;
                changedOn: string | null;
                round: ("reviewing" | "returned" | "passed") | null;
                facts: {
                    /** @enum {string} */
                    theme: "birth" | "education" | "work" | "social" | "medical" | "housing" | "transport" | "household" | "relief" | "founding" | "licence" | "construction" | "farming" | "environment" | "utilities" | "tax" | "culture" | "closing" | "other";
                    readonly audiences: ("person" | "enterprise" | "institution" | "association" | "agency" | "other")[];
                    /** @enum {string} */
                    caseKind: "instant" | "promised" | "other";
                    online: boolean;
                    visits: number;
                    materials: number;
                } | null;
            };
            codeRemark: string | null;
            draft: {
                version: number;
                content: components["schemas"]["Guide"];
                savedBy: string;
                savedAt: string;
                readonly faults: {
                    /** @enum {string} */
                    severity: "error" | "warning";
                    rule: string;
                    article: string;
                    /** @enum {string} */
                    field: "basicCode" | "itemName" | "itemCode" | "powerSource" | "level" | "division" | "powers" | "plannedFrom" | "plannedUntil" | "audiences" | "theme" | "secondTheme" | "implementer" | "implementerCode" | "nature" | "entrustedBy" | "undertaker" | "jointly" | "bases" | "caseKind" | "statutory" | "statutoryNote" | "promised" | "promisedNote" | "special" | "conditions" | "quota" | "intermediaries" | "materials" | "steps" | "fees" | "resultKind" | "result" | "resultSample" | "validity" | "delivery" | "channels" | "place" | "hours" | "inHall" | "visits" | "visitReason" | "online" | "onlineDepth" | "onlineAddress" | "mobileAddress" | "booking" | "onlinePayment" | "express" | "selfService" | "scope" | "telephone" | "complaintTelephone" | "commitment" | "tolerance" | "bundled" | "questions";
                    message: string;
                }[];
            } | null;
            round: {
                hash: string;
                content: components["schemas"]["Guide"];
                /** @description Against the newest edition */
                readonly changed: ("basicCode" | "itemName" | "itemCode" | "powerSource" | "level" | "division" | "powers" | "plannedFrom" | "plannedUntil" | "audiences" | "theme" | "secondTheme" | "implementer" | "implementerCode" | "nature" | "entrustedBy" | "undertaker" | "jointly" | "bases" | "caseKind" | "statutory" | "statutoryNote" | "promised" | "promisedNote" | "special" | "conditions" | "quota" | "intermediaries" | "materials" | "steps" | "fees" | "resultKind" | "result" | "resultSample" | "validity" | "delivery" | "channels" | "place" | "hours" | "inHall" | "visits" | "visitReason" | "online" | "onlineDepth" | "onlineAddress" | "mobileAddress" | "booking" | "onlinePayment" | "express" | "selfService" | "scope" | "telephone" | "complaintTelephone" | "commitment" | "tolerance" | "bundled" | "questions")[];
                readonly drafters: string[];
                review: {
                    by: string;
                    at: string;
                    passed: boolean;
                    opinion: string;
                } | null;
            } | null;
            /** @description Newest first */
            readonly editions: {
                edition: number;
                /** Format: date */
                from: string;
                hash: string | null;
                note: string | null;
                content: components["schemas"]["Guide"] | null;
            }[];
            readonly can: ("draft" | "review" | "issue")[];
        };
        ServicesPage: {
            readonly services: {
                caseId: string;
                agency: string;
                code: string;
                name: string;
                kind: string;
                department: string;
                /** @enum {string} */
                state: "inUse" | "suspended" | "cancelled";
                reason: string | null;
                editions: number;
                changedOn: string | null;
                round: ("reviewing" | "returned" | "passed") | null;
                facts: {
                    /** @enum {string} */
                    theme: "birth" | "education" | "work" | "social" | "medical" | "housing" | "transport" | "household" | "relief" | "founding" | "licence" | "construction" | "farming" | "environment" | "utilities" | "tax" | "culture" | "closing" | "other";
                    readonly audiences: ("person" | "enterprise" | "institution" | "association" | "agency" | "other")[];
                    /** @enum {string} */
                    caseKind: "instant" | "promised" | "other";
                    online: boolean;
                    visits: number;
                    materials: number;
                } | null;
            }[];
            total: number;
            pages: number;
            readonly departments: string[];
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
        SiteInspection: {
            /** Format: date */
            on: string;
            vetoed: boolean;
            score: number;
            passed: boolean;
            /** @description What is to be mended first comes first */
            readonly lines: {
                /** @enum {string} */
                key: "severeWords" | "homeStale" | "columnsStale" | "noticesStale" | "columnsEmpty" | "messagesUnanswered" | "noServices" | "guidesPoor" | "newMediaStale" | "policyStale" | "answersStale" | "statisticsStale" | "newsStale" | "guidesMissing" | "formsMissing" | "interpretationsMissing" | "linksDead";
                rule: string;
                name: string;
                /** @enum {string} */
                kind: "veto" | "deduct" | "account";
                windowDays: number | null;
                threshold: number | null;
                convention: boolean;
                failed: boolean;
                found: string;
                /** @description Taken off */
                points: number;
                mend: string;
                to: string;
            }[];
            /** @description Of the mornings before, newest first */
            readonly trend: {
                /** Format: date */
                on: string;
                score: number;
                vetoed: boolean;
            }[];
        };
        SlipList: {
            readonly slips: {
                /** @enum {string} */
                kind: "deliveryProof" | "opinionForm" | "approval";
                title: string;
                letter: string | null;
                note: string;
            }[];
        };
        SplitAnswer: {
            readonly parts: {
                caseId: string;
                number: string;
            }[];
        };
        SplitRequestInput: {
            /** Format: date */
            on: string;
            /** @description What each part asks for */
            readonly texts: string[];
        };
        StandardImport: {
            dry: boolean;
            entries: number;
            readonly returned: {
                row: number;
                readonly messages: string[];
            }[];
        };
        StandardView: {
            readonly entries: {
                code: string;
                field: string;
                first: string;
                second: string;
                content: string;
                basis: string;
                limit: {
                    text: string;
                    workingDays: number | null;
                    immediate: boolean;
                };
                issuer: string;
                channels: string;
                audience: string;
                active: boolean;
                county: boolean;
                township: boolean;
                /** @enum {string} */
                standing: "missing" | "stale" | "published" | "none" | "notOurs";
                publications: number;
                newestOn: string | null;
                newest: string | null;
                /** @description Why there is none this year */
                none: string | null;
            }[];
            counts: {
                missing: number;
                stale: number;
                published: number;
                none: number;
                notOurs: number;
            };
        };
        StandardsBelow: {
            readonly agencies: {
                code: string;
                name: string;
                counts: {
                    missing: number;
                    stale: number;
                    published: number;
                    none: number;
                    notOurs: number;
                };
            }[];
        };
        SweepResults: {
            /** @enum {string} */
            every: "off" | "day" | "week" | "month";
            /** @description Newest first */
            readonly runs: {
                /** Format: uuid */
                id: string;
                startedAt: string;
                doneAt: string | null;
                checked: number;
                total: number;
            }[];
            counts: {
                [key: string]: number;
            };
            readonly findings: {
                /** Format: uuid */
                id: string;
                caseId: string;
                title: string;
                fieldName: string;
                /** @enum {string} */
                severity: "error" | "warning";
                rule: string;
                article: string;
                message: string;
                /** Format: date */
                foundOn: string;
                /** @enum {string} */
                outcome: "open" | "corrected" | "withdrawn" | "kept";
                settledOn: string | null;
                settledBy: string | null;
                reason: string | null;
            }[];
        };
        SynonymList: {
            readonly groups: string[][];
        };
        SynonymListInput: {
            readonly groups: string[][];
        };
        TakenList: {
            /** @description In the order asked for; one that could not be taken stops no other */
            readonly taken: {
                id: string;
                done: boolean;
                reason: string | null;
            }[];
        };
        TaskActInput: {
            measure: string;
            leader: string;
            owner: string;
            /** Format: date */
            due: string;
            reason: string;
            /** @constant */
            act: "plan";
        } | {
            /** @constant */
            act: "report";
            what: string;
        } | {
            /** @constant */
            act: "accept";
            words: string;
        } | {
            /** @constant */
            act: "return";
            words: string;
        } | {
            /** @constant */
            act: "drop";
            reason: string;
        };
        TaskLine: {
            caseId: string;
            /** @enum {string} */
            kind: "point" | "decision" | "problem";
            year: number;
            title: string;
            source: ("report" | "inspection" | "complaint" | "warning" | "meeting" | "own") | null;
            /** @enum {string} */
            state: "found" | "open" | "reported" | "done" | "dropped";
            ownerName: string | null;
            standing: {
                /** @enum {string} */
                urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                /** @description Working days; negative once late; null while no period runs */
                daysLeft: number | null;
                why: string;
            };
        };
        TaskOne: {
            caseId: string;
            task: {
                /** @enum {string} */
                state: "found" | "open" | "reported" | "done" | "dropped";
                /** @enum {string} */
                kind: "point" | "decision" | "problem";
                year: number;
                title: string;
                source: ("report" | "inspection" | "complaint" | "warning" | "meeting" | "own") | null;
                ref: string;
                /** Format: date */
                foundOn: string;
                measure: string;
                due: string | null;
                what: string;
                doneOn: string | null;
            };
            standing: {
                /** @enum {string} */
                urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                /** @description Working days; negative once late; null while no period runs */
                daysLeft: number | null;
                why: string;
            };
            owner: {
                id: string;
                name: string;
            } | null;
            leader: {
                id: string;
                name: string;
            } | null;
            readonly happened: {
                /** Format: date */
                on: string;
                sentence: string;
                by: string;
            }[];
            readonly owners: {
                id: string;
                name: string;
            }[];
            readonly leaders: {
                id: string;
                name: string;
            }[];
            readonly can: ("plan" | "report" | "accept" | "drop")[];
        };
        TextWaiverInput: {
            article: string;
            reason: string;
            seen: number;
        };
        TokenLine: {
            id: string;
            name: string;
            /** @description Deeds */
            readonly scopes: string[];
            createdAt: string;
            expiresAt: string;
            revokedAt: string | null;
            usedAt: string | null;
            /** @description Address of the last use */
            usedFrom: string | null;
            accountId: string;
            accountName: string;
            login: string;
            agencyName: string;
        };
        WarningHistory: {
            /** @description The last twelve, the oldest first; what was said is counted with the month of raising */
            readonly months: {
                month: string;
                raised: number;
                helpful: number;
                notHelpful: number;
                precision: number | null;
            }[];
            total: number;
            /** @description The newest 500 */
            readonly lines: {
                /** @enum {string} */
                signal: "applicationLate" | "applicationNear" | "secondCorrection" | "complaintLate" | "complaintNear" | "complaintUnassigned" | "complaintCluster" | "complaintWords" | "disclosureLate" | "disclosureNear" | "marksOwed" | "interpretationMissing" | "documentExpiring" | "columnNearing" | "columnStale" | "newMediaStale" | "linkDead" | "poorRating" | "guideOlder" | "guideNumberless" | "guideReview" | "formMissing" | "laterMaterial" | "commitmentUnchecked" | "bundleApart" | "matterLate" | "matterNear" | "stepWaiting" | "taskLate";
                signalName: string;
                name: string;
                ref: string;
                reason: string;
                /** Format: date */
                raisedOn: string;
                endedOn: string | null;
                outcome: ("helpful" | "notHelpful") | null;
            }[];
        };
        WarningLine: {
            caseId: string;
            /** @enum {string} */
            signal: "applicationLate" | "applicationNear" | "secondCorrection" | "complaintLate" | "complaintNear" | "complaintUnassigned" | "complaintCluster" | "complaintWords" | "disclosureLate" | "disclosureNear" | "marksOwed" | "interpretationMissing" | "documentExpiring" | "columnNearing" | "columnStale" | "newMediaStale" | "linkDead" | "poorRating" | "guideOlder" | "guideNumberless" | "guideReview" | "formMissing" | "laterMaterial" | "commitmentUnchecked" | "bundleApart" | "matterLate" | "matterNear" | "stepWaiting" | "taskLate";
            signalName: string;
            name: string;
            /** @description Address in the back office */
            ref: string;
            reason: string;
            dueAct: string;
            rule: string;
            ownerName: string | null;
            /** Format: date */
            due: string;
            /** Format: date */
            raisedOn: string;
            endedOn: string | null;
            outcome: ("helpful" | "notHelpful") | null;
        };
        Warnings: {
            /** @description What is most likely complained about next comes first */
            readonly open: components["schemas"]["WarningLine"][];
            readonly ended: components["schemas"]["WarningLine"][];
            readonly signals: {
                /** @enum {string} */
                signal: "applicationLate" | "applicationNear" | "secondCorrection" | "complaintLate" | "complaintNear" | "complaintUnassigned" | "complaintCluster" | "complaintWords" | "disclosureLate" | "disclosureNear" | "marksOwed" | "interpretationMissing" | "documentExpiring" | "columnNearing" | "columnStale" | "newMediaStale" | "linkDead" | "poorRating" | "guideOlder" | "guideNumberless" | "guideReview" | "formMissing" | "laterMaterial" | "commitmentUnchecked" | "bundleApart" | "matterLate" | "matterNear" | "stepWaiting" | "taskLate";
                name: string;
                watches: string;
                rule: string;
                dueAct: string;
                limits: {
                    unit: string;
                    usual: number;
                    least: number;
                    most: number;
                } | null;
                on: boolean;
                threshold: number | null;
                raised: number;
                open: number;
                helpful: number;
                notHelpful: number;
                precision: number | null;
            }[];
        };
        WorkList: {
            readonly tasks: {
                /** @enum {string} */
                kind: "application" | "report" | "search" | "appeal" | "column" | "task" | "complaint" | "publication" | "catalogue" | "matter" | "rating";
                id: string;
                title: string;
                stateName: string;
                dueOn: string | null;
                standing: {
                    /** @enum {string} */
                    urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                    /** @description Working days; negative once late; null while no period runs */
                    daysLeft: number | null;
                    why: string;
                };
                /** @description What the person can do now, in the words of the buttons */
                readonly can: string[];
            }[];
            next: string | null;
            /** @description Open cases of the agency: the person’s own, nobody’s yet, all together */
            open: {
                mine: number;
                unclaimed: number;
                all: number;
            };
            readonly waiting: {
                state: string;
                name: string;
                count: number;
            }[];
        };
        WorkMonth: {
            month: string;
            /** Format: date */
            today: string;
            /** @description Every day of the month */
            readonly days: {
                /** Format: date */
                day: string;
                working: boolean;
                why: string;
                source: string;
                /** @description The notice of that year is not out */
                provisional: boolean;
                readonly due: {
                    /** @enum {string} */
                    kind: "application" | "report" | "search" | "appeal" | "column" | "task" | "complaint" | "publication" | "catalogue" | "matter" | "rating";
                    id: string;
                    title: string;
                    /** @description What is due */
                    what: string;
                    standing: {
                        /** @enum {string} */
                        urgency: "overdue" | "pressing" | "near" | "calm" | "still";
                        /** @description Working days; negative once late; null while no period runs */
                        daysLeft: number | null;
                        why: string;
                    };
                }[];
            }[];
            /** @description Replies that were due before this month and are not given; counted up to 100 */
            earlier: number;
            /** @description More is due in this month than is shown */
            cut: boolean;
        };
        YearFigures: {
            year: number;
            agency: string;
            /**
             * Format: date
             * @description Counted through this day
             */
            through: string;
            readonly figures: {
                key: string;
                group: string;
                name: string;
                formula: string;
                value: number;
            }[];
            /** @description Working days; null where nothing was concluded */
            averageDays: number | null;
            /** @description Per cent; null where nothing was concluded */
            onTimeRate: number | null;
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
            };
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
                        /**
                         * @description late: nobody has begun a due job for two minutes
                         * @enum {string}
                         */
                        jobs: "ok" | "late";
                        /**
                         * @description apart: clocks of nodes and database differ by more than two seconds
                         * @enum {string}
                         */
                        clocks: "ok" | "apart";
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
    openPublicationData: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["OpenPublications"];
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
    openServiceData: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["OpenServices"];
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
    openPublicationLines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 公开信息.jsonl */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": unknown;
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
    openPublicationCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 公开信息.csv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
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
    openChangeData: {
        parameters: {
            query?: {
                /** @description `next` of the page before; 0: from the beginning */
                since?: string;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["OpenChanges"];
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
    listAccounts: {
        parameters: {
            query?: {
                agency?: string;
                role?: "officer" | "firstReviewer" | "secondReviewer" | "finalReviewer" | "firstProof" | "secondProof" | "thirdProof" | "head" | "counter" | "legal" | "leader" | "superior" | "system" | "security" | "audit";
                state?: "active" | "disabled" | "expired";
                /** @description Part of the name or the login */
                text?: string;
                /** @description `next` of the page before */
                after?: string;
                /** @description 1 to 200 */
                limit?: string;
            };
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
                    "application/json": components["schemas"]["AccountPage"];
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
    createAccount: {
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
                    name: string;
                    agency: string;
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
                    "application/json": components["schemas"]["NewAccount"];
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
    viewAccount: {
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
                    "application/json": components["schemas"]["Account"];
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
    assignRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: ("officer" | "firstReviewer" | "secondReviewer" | "finalReviewer" | "firstProof" | "secondProof" | "thirdProof" | "head" | "counter" | "legal" | "leader" | "superior" | "system" | "security" | "audit")[];
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
    setAccountExpiry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Last day; null: no end */
                    expiresOn: string | null;
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
    moveAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agency: string;
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
    resetPassword: {
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
                    "application/json": components["schemas"]["OncePassword"];
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
    disableAccount: {
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
    enableAccount: {
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
    resetFactorAccount: {
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
    endSessionsAccount: {
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
    listDeeds: {
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
                    "application/json": components["schemas"]["DeedTable"];
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
    viewSecurity: {
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
                    "application/json": components["schemas"]["SecurityView"];
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
    changeSecurity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecuritySettingsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityView"];
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
    ownTokens: {
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
                        readonly tokens: components["schemas"]["TokenLine"][];
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
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the other system */
                    name: string;
                    scopes: ("report.viewLive" | "report.openCell" | "report.enter" | "report.review" | "report.publish" | "collection.view" | "collection.collect" | "collection.return" | "collection.accept" | "collection.write" | "collection.reviewSum" | "collection.publish" | "application.view" | "applicant.view" | "applicant.reveal" | "applicant.hold" | "ledger.export" | "caseFile.export" | "letter.view" | "letter.draft" | "letter.sign" | "appeal.view" | "appeal.record" | "publication.record" | "publication.migrate" | "publication.view" | "publication.draft" | "publication.firstProof" | "publication.firstReview" | "publication.secondProof" | "publication.secondReview" | "publication.thirdProof" | "publication.thirdReview" | "publication.publish" | "publication.hasten" | "publication.deputize" | "publication.setDeputies" | "publication.nameSteps" | "publication.waive" | "publication.setWords" | "publication.setSynonyms" | "publication.sweep" | "channel.set" | "channel.broadcast" | "gazette.compile" | "gazette.issue" | "publication.withdraw" | "publication.setStandard" | "publication.compareStandards" | "publication.declareNone" | "document.view" | "document.keep" | "document.change" | "document.judge" | "document.conclude" | "column.view" | "column.arrange" | "column.keep" | "calendar.enter" | "inspection.view" | "inspection.list" | "comparison.view" | "assessment.view" | "assessment.set" | "assessment.score" | "assessment.appeal" | "assessment.decide" | "notification.escalate" | "board.view" | "warning.view" | "warning.settle" | "warning.set" | "plan.view" | "plan.set" | "plan.report" | "plan.accept" | "complaint.view" | "complaint.receive" | "complaint.setClock" | "complainant.reveal" | "matter.push" | "matter.view" | "matter.open" | "matter.proceed" | "badFaith.view" | "badFaith.enter" | "badFaith.remove" | "matter.fillForm" | "matter.viewOutside" | "matter.callBack" | "matter.rate" | "service.view" | "service.draft" | "service.review" | "service.issue" | "handbook.make" | "handbook.issue" | "service.keep" | "service.list" | "file.add" | "file.addOwn" | "file.view" | "file.screen" | "file.redact" | "file.waive" | "file.erase" | "application.submit" | "application.attemptContact" | "application.register" | "application.split" | "application.merge" | "application.assign" | "application.answerOnTheSpot" | "application.askCorrection" | "application.receiveCorrection" | "application.closeUncorrected" | "application.closeStillUnclear" | "application.askReasons" | "application.stateReasons" | "application.receiveReasons" | "application.setReplyDay" | "application.refuseExcessive" | "application.consult" | "application.recordConsultationReceipt" | "application.recordOpinion" | "application.lapseConsultation" | "application.tellThirdParty" | "application.recordSearch" | "application.askSearch" | "application.answerSearch" | "application.cancelSearch" | "application.extend" | "application.noticeFee" | "application.recordFeeReceipt" | "application.recordFeeReturn" | "application.recordPayment" | "application.closeUnpaid" | "application.refundFee" | "application.sendToReview" | "application.conclude" | "application.review" | "application.sendBack" | "application.dispatch" | "application.recordReturn" | "application.deliver" | "application.archive" | "application.withdraw" | "application.reopen" | "complaint.assign" | "complaint.extend" | "complaint.redirect" | "complaint.answer" | "complaint.tell" | "complaint.callBack" | "complaint.publish" | "complaint.merge" | "complaint.reopen" | "complaint.close" | "account.list" | "account.create" | "account.disable" | "account.enable" | "account.move" | "account.setExpiry" | "account.resetPassword" | "account.assignRoles" | "account.resetFactor" | "account.endSessions" | "token.list" | "token.issue" | "token.revoke" | "audit.read" | "audit.export" | "log.read" | "backup.list" | "backup.run" | "job.list" | "job.retry" | "key.rotate" | "setting.read" | "setting.change" | "setting.changeSecurity" | "file.upload" | "file.read" | "notification.read" | "search.use" | "work.list")[];
                    /**
                     * Format: date
                     * @description Last day
                     */
                    expiresOn: string;
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
                    "application/json": components["schemas"]["NewToken"];
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
    listTokens: {
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
                        readonly tokens: components["schemas"]["TokenLine"][];
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
    revokeOwnToken: {
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
    revokeToken: {
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
    newRecoveryCodes: {
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
    confirmFactorRenewal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    renewal: string;
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
    beginFactorRenewal: {
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
                        /** @description Base32, to be typed where the picture can not be read */
                        secret: string;
                        uri: string;
                        /** @description QR code, SVG */
                        picture: string;
                        /** @description To be sent back with a code of the new secret, within a quarter of an hour */
                        renewal: string;
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
                    "application/json": components["schemas"]["LiveReportView"];
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
                table: "applications" | "appeals" | "activeDisclosure";
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
                        /** @description File of this report that the figure was taken from, and where it stands there */
                        from?: {
                            file: string;
                            place: {
                                line: number;
                                column?: number;
                            } | {
                                page: number;
                                line?: number;
                            } | {
                                path: string;
                            };
                        };
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
    writeSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                year: string;
                section: "1" | "5" | "6";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Markdown, lines end with LF; null gives the section back to the ledger’s draft */
                    text: string | null;
                    /** @description Figures of the text that are tied to the ledger */
                    links: {
                        name: string;
                        start: number;
                        end: number;
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
    reviewReport: {
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
                    /** @description `review.hash` of the live report that was read */
                    hash: string;
                    passed: boolean;
                    /** @description May be empty where it is passed */
                    opinion: string;
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
    viewCollection: {
        parameters: {
            query?: {
                state?: "missing" | "offered" | "collected" | "returned" | "accepted";
                late?: "true" | "false";
                errors?: "true" | "false";
                /** @description In the name or the code of the agency */
                text?: string;
                /** @description `next` of the page before */
                after?: string;
                /** @description 1 to 500 */
                limit?: string;
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
                    "application/json": components["schemas"]["CollectionView"];
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
    viewCollected: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                year: string;
                child: string;
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
                    "application/json": components["schemas"]["CollectedView"];
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
    exportCollection: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
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
            /** @description Bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    returnNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                year: string;
                child: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    takeEditions: {
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
                    children: string[];
                    /** @description In the place of what was collected before */
                    replace?: boolean;
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
                    "application/json": components["schemas"]["TakenList"];
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
    returnCollected: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                year: string;
                child: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is to be mended */
                    note: string;
                    /** Format: date */
                    mendBy: string;
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
    acceptCollected: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                year: string;
                child: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why, where errors stand in it */
                    note?: string;
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
    setCollectionDue: {
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
                    /** Format: date */
                    dueOn: string;
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
    viewRollup: {
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
                    "application/json": components["schemas"]["RollupView"];
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
    rollupCell: {
        parameters: {
            query?: {
                /** @description None in rows of one figure */
                column?: string;
            };
            header?: never;
            path: {
                agency: string;
                year: string;
                table: "activeDisclosure" | "applications" | "appeals";
                row: string;
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
                    "application/json": components["schemas"]["RollupCell"];
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
    rollupFile: {
        parameters: {
            query: {
                format: "html" | "md" | "docx" | "pdf" | "xlsx" | "csv" | "json";
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
            /** @description Bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    writeRollupText: {
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
                    overview: string;
                    problems: string;
                    other: string;
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
    reviewSum: {
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
                    /** @description `review.hash` of the live report that was read */
                    hash: string;
                    passed: boolean;
                    /** @description May be empty where it is passed */
                    opinion: string;
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
    publishRollup: {
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
                    /** @description What was corrected; why a member is missing */
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
                    "application/json": components["schemas"]["RollupPublication"];
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
    compareAgencies: {
        parameters: {
            query?: {
                /** @description Codes, with commas between */
                children?: string;
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
                    "application/json": components["schemas"]["Comparison"];
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
    compareYears: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                year: string;
                child: string;
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
                    "application/json": components["schemas"]["Comparison"];
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
    listDropped: {
        parameters: {
            query?: {
                state?: "waiting" | "read" | "unread" | "same" | "taken" | "dropped";
                batch?: string;
                /** @description `next` of the page before */
                after?: string;
                /** @description 1 to 500 */
                limit?: string;
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
                    "application/json": components["schemas"]["DroppedFiles"];
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
    dropFile: {
        parameters: {
            query: {
                /** @description The same for all files of one drop */
                batch: string;
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dropped"];
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
    fileReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                year: string;
                file: string;
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
                    "application/json": components["schemas"]["FileReading"];
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
    takeFiles: {
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
                    files: string[];
                    /** @description In the place of what was collected before */
                    replace?: boolean;
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
                    "application/json": components["schemas"]["TakenList"];
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
    matchFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                year: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    child: string;
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
    setFileAside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                year: string;
                file: string;
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
    readFiguresFile: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresFile"];
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
    applicationContent: {
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
                    "application/json": components["schemas"]["ApplicationContent"];
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
    revealApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Applicant"];
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
    holdApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldRequestInput"];
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
    liftHold: {
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
    listJobs: {
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
                    "application/json": components["schemas"]["JobList"];
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
    retryJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
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
    listBackups: {
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
                    "application/json": components["schemas"]["BackupList"];
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
    takeIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeAnswer"];
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
    actOnApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationActInput"];
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
    colleagues: {
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
                    "application/json": components["schemas"]["ColleagueList"];
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
    handOverNotes: {
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
                    "application/json": components["schemas"]["NoteList"];
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
    searchesOfCase: {
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
                    "application/json": components["schemas"]["SearchList"];
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
    askSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequestInput"];
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
    answerSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRecordInput"];
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
    cancelSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchWithdrawalInput"];
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
    splitApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitAnswer"];
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
    feeQuote: {
        parameters: {
            query?: {
                /** @description Pages of the reply, A4 or smaller, one side each */
                pages?: string;
            };
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
                    "application/json": components["schemas"]["FeeQuote"];
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
    receiptOfApplication: {
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
            /** @description The receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    likenessOfApplication: {
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
                    "application/json": components["schemas"]["Likeness"];
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
    mergeView: {
        parameters: {
            query: {
                /** @description Number of the application */
                into: string;
            };
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
                    "application/json": components["schemas"]["MergeView"];
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
    listAppeals: {
        parameters: {
            query?: {
                state?: "open" | "unanswered" | "filed" | "pending" | "decided";
                block?: "reconsideration" | "litigationDirect" | "litigationAfterReconsideration";
                result?: "upheld" | "corrected" | "other";
                /** @description Filed in this year */
                year?: string;
                /** @description Part of its number or of the application’s */
                text?: string;
                /** @description To be answered on or before this day */
                dueBy?: string;
                order?: "due" | "newest";
                /** @description `next` of the page before */
                after?: string;
                /** @description 1 to 200, else 50 */
                limit?: string;
            };
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
                    "application/json": components["schemas"]["AppealPage"];
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
    viewAppeal: {
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
                    "application/json": components["schemas"]["AppealView"];
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
    fileAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealFilingInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealFiled"];
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
    recordAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealActInput"];
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
    listPublications: {
        parameters: {
            query?: {
                state?: "draft" | "reviewing" | "returned" | "approved" | "published" | "withdrawn";
                /** @description Part of title, document number or index number */
                text?: string;
                /** @description `next` of the page before */
                after?: string;
            };
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
                    "application/json": components["schemas"]["PublicationPage"];
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
    beginPublication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: components["schemas"]["EditionContentInput"];
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
                    "application/json": {
                        caseId: string;
                        version: number;
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
    viewPublication: {
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
                    "application/json": components["schemas"]["PublicationView"];
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
    savePublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: components["schemas"]["EditionContentInput"];
                    /** @description Version that the writer has read */
                    seen: number;
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
                        caseId: string;
                        version: number;
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
    submitPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seen: number;
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
                        indexNumber: string;
                        hash: string;
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
    readPasted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    html: string;
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
                        text: string;
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
    markPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "firstProof" | "firstReview" | "secondProof" | "secondReview" | "thirdProof" | "thirdReview";
                    /** @description Of the text that the person has read */
                    hash: string;
                    /** @enum {string} */
                    verdict: "passed" | "returned";
                    note: string;
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
    publishPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hash: string;
                    note: string;
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
    withdrawPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
    waiveText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextWaiverInput"];
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
    listExpressions: {
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
                    "application/json": components["schemas"]["ExpressionList"];
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
    setExpressions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpressionListInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpressionList"];
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
    schedulePublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hash: string;
                    note: string;
                    /** Format: date-time */
                    at: string;
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
    unschedulePublication: {
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
    recallMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "firstProof" | "firstReview" | "secondProof" | "secondReview" | "thirdProof" | "thirdReview";
                    reason: string;
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
    setTakeDown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    day: string | null;
                    reason: string;
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
    hastenPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
    makeUpMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "firstProof" | "firstReview" | "secondProof" | "secondReview" | "thirdProof" | "thirdReview";
                    hash: string;
                    sound: boolean;
                    note: string;
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
    viewPublicationSteps: {
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
                    "application/json": components["schemas"]["PublicationSteps"];
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
    namePublicationSteps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    firstProof: {
                        name: string;
                        post: string;
                        looksAt: string;
                    };
                    firstReview: {
                        name: string;
                        post: string;
                        looksAt: string;
                    };
                    secondProof: {
                        name: string;
                        post: string;
                        looksAt: string;
                    };
                    secondReview: {
                        name: string;
                        post: string;
                        looksAt: string;
                    };
                    thirdProof: {
                        name: string;
                        post: string;
                        looksAt: string;
                    };
                    thirdReview: {
                        name: string;
                        post: string;
                        looksAt: string;
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
    viewDeputies: {
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
                    "application/json": components["schemas"]["DeputiesView"];
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
    setDeputies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Working days within which what was left out is made up for */
                    days: number;
                    readonly firstReview: string[];
                    readonly secondReview: string[];
                    readonly thirdReview: string[];
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
    listSynonyms: {
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
                    "application/json": components["schemas"]["SynonymList"];
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
    setSynonyms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SynonymListInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymList"];
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
    listPublicationTexts: {
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
                    "application/json": components["schemas"]["PublicationTexts"];
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
    bePresentAtDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    leaving?: true;
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
                    "application/json": components["schemas"]["DraftPresence"];
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
    comparePublicationTexts: {
        parameters: {
            query: {
                from: "draft" | string;
                to: "draft" | string;
            };
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
                    "application/json": components["schemas"]["ComparedTexts"];
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
    listComplaints: {
        parameters: {
            query?: {
                state?: "received" | "assigned" | "answered" | "told" | "closed" | "merged";
                light?: "overdue" | "pressing" | "near" | "calm" | "still";
                kind?: "complaint" | "suggestion" | "siteError";
                object?: "service" | "matter" | "publication" | "application" | "office" | "page" | "other";
                channel?: "web" | "telephone" | "counter" | "hotline" | "letter";
                /** @description Only what this figure of the statistics counts */
                figure?: "received" | "merged" | "running" | "overdue" | "answered" | "inTime" | "told" | "calledBack" | "satisfied" | "reopened";
                /** @description Received in this month of any year, or of `year` */
                month?: string;
                mine?: "true";
                /** @description Part of a number, or of what it is about */
                text?: string;
                year?: number;
                /** @description Received on this day or later */
                since?: string;
                /** @description `next` of the page before */
                after?: string;
            };
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
                    "application/json": components["schemas"]["ComplaintPage"];
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
    takeDownComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel: "telephone" | "counter" | "hotline" | "letter";
                    /** Format: date */
                    on: string;
                    typed: {
                        kind: string;
                        object: string;
                        ref: string;
                        text: string;
                        name: string;
                        contact: string;
                        /** @description Whoever complained does not want it published */
                        unpublished?: boolean;
                    };
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
                    "application/json": {
                        caseId: string;
                        number: string;
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
    viewComplaint: {
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
                    "application/json": components["schemas"]["ComplaintOne"];
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
    complaintFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
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
                    "application/json": components["schemas"]["ComplaintFigures"];
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
    actOnComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintActInput"];
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
    revealComplainant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    purpose: "telling" | "inquiring" | "callBack";
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
                        name: string;
                        contact: string;
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
    viewComplaintClock: {
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
                        answerDays: number;
                        extendedDays: number;
                        siteErrorDays: number;
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
    setComplaintClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answerDays: number;
                    extendedDays: number;
                    siteErrorDays: number;
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
                        answerDays: number;
                        extendedDays: number;
                        siteErrorDays: number;
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
    viewColumns: {
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
                    "application/json": components["schemas"]["ColumnsView"];
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
    arrangeColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    owner: string;
                    /** @description Calendar days within which it has to be updated */
                    windowDays: number;
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
    placeInColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    publication: string;
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
    removeFromColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                publication: string;
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
    confirmColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
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
    viewRegister: {
        parameters: {
            query?: {
                validity?: "inForce" | "modified" | "pending" | "expired" | "repealed";
                /** @description Part of title or number */
                text?: string;
                page?: string;
            };
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
                    "application/json": components["schemas"]["RegisterView"];
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
    registerDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "normativeDocuments" | "regulations";
                    title: string;
                    documentNumber: string;
                    /** Format: date */
                    issuedOn: string;
                    /** Format: date */
                    effectiveOn?: string;
                    /** Format: date */
                    expiresOn?: string;
                    publication?: string;
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
                    "application/json": {
                        caseId: string;
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
    viewDocument: {
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
                    "application/json": components["schemas"]["DocumentView"];
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
    changeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentChangeInput"];
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
    openRound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    basis: string;
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
                    "application/json": {
                        caseId: string;
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
    viewRound: {
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
                    "application/json": components["schemas"]["RoundView"];
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
    judgeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document: string;
                    /** @enum {string} */
                    verdict: "keep" | "modify" | "repeal" | "lapse";
                    reason: string;
                    expiresOn?: string | null;
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
    concludeRound: {
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
    planOfYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
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
                    "application/json": components["schemas"]["PlanOfYear"];
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
    findTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "point" | "decision" | "problem";
                    year: number;
                    title: string;
                    source: ("report" | "inspection" | "complaint" | "warning" | "meeting" | "own") | null;
                    /** @description Address in the back office of what it came from; empty where there is none */
                    ref: string;
                    plan?: {
                        measure: string;
                        leader: string;
                        owner: string;
                        /** Format: date */
                        due: string;
                        reason: string;
                    };
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
                    "application/json": {
                        caseId: string;
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
    viewTask: {
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
                    "application/json": components["schemas"]["TaskOne"];
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
    actOnTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskActInput"];
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
    callMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** Format: date */
                    heldOn: string;
                    place: string;
                    readonly agenda: string[];
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
                    "application/json": {
                        caseId: string;
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
    viewMeeting: {
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
                    "application/json": components["schemas"]["MeetingOne"];
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
    actOnMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingActInput"];
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
    pushMatterEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the sending system */
                    source: string;
                    /** @description Rows as `MatterRow`; one that is malformed is told so and stops no other */
                    events: unknown[];
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
                    "application/json": components["schemas"]["MatterBatchResult"];
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
    viewWarnings: {
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
                    "application/json": components["schemas"]["Warnings"];
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
    viewWarningHistory: {
        parameters: {
            query?: {
                signal?: "applicationLate" | "applicationNear" | "secondCorrection" | "complaintLate" | "complaintNear" | "complaintUnassigned" | "complaintCluster" | "complaintWords" | "disclosureLate" | "disclosureNear" | "marksOwed" | "interpretationMissing" | "documentExpiring" | "columnNearing" | "columnStale" | "newMediaStale" | "linkDead" | "poorRating" | "guideOlder" | "guideNumberless" | "guideReview" | "formMissing" | "laterMaterial" | "commitmentUnchecked" | "bundleApart" | "matterLate" | "matterNear" | "stepWaiting" | "taskLate";
                /** @description In which it was raised */
                month?: string;
                /** @description What was said of it; unsaid: nothing yet */
                said?: "helpful" | "notHelpful" | "unsaid";
            };
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
                    "application/json": components["schemas"]["WarningHistory"];
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
    settleWarning: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    outcome: "helpful" | "notHelpful";
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
    setSignal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                signal: "applicationLate" | "applicationNear" | "secondCorrection" | "complaintLate" | "complaintNear" | "complaintUnassigned" | "complaintCluster" | "complaintWords" | "disclosureLate" | "disclosureNear" | "marksOwed" | "interpretationMissing" | "documentExpiring" | "columnNearing" | "columnStale" | "newMediaStale" | "linkDead" | "poorRating" | "guideOlder" | "guideNumberless" | "guideReview" | "formMissing" | "laterMaterial" | "commitmentUnchecked" | "bundleApart" | "matterLate" | "matterNear" | "stepWaiting" | "taskLate";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on: boolean;
                    threshold: number | null;
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
    listServices: {
        parameters: {
            query?: {
                text?: string;
                department?: string;
                theme?: "birth" | "education" | "work" | "social" | "medical" | "housing" | "transport" | "household" | "relief" | "founding" | "licence" | "construction" | "farming" | "environment" | "utilities" | "tax" | "culture" | "closing" | "other";
                state?: "inUse" | "suspended" | "cancelled";
                round?: "reviewing" | "returned" | "passed";
                /** @description Only those without a guide */
                guideless?: "1";
                page?: string;
            };
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
                    "application/json": components["schemas"]["ServicesPage"];
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
    viewService: {
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
                    "application/json": components["schemas"]["ServiceView"];
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
    saveGuide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: components["schemas"]["GuideInput"];
                    /** @description Version that the writer has seen; 0 for the first */
                    seen: number;
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
                        version: number;
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
    submitGuide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seen: number;
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
                        hash: string;
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
    takeForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
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
                    "application/json": components["schemas"]["FormFile"];
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
    makeForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the material */
                    title: string;
                    /** @description Names of the blanks that are asked for, in their order */
                    readonly blanks: string[];
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
                    "application/json": components["schemas"]["FormFile"];
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
    reviewGuide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hash: string;
                    passed: boolean;
                    opinion: string;
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
    issueGuide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hash: string;
                    /** Format: date */
                    from: string;
                    note: string;
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
    standService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    act: "suspend" | "cancel";
                    reason: string;
                } | {
                    /** @enum {string} */
                    act: "resume";
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
    listBundles: {
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
                    "application/json": components["schemas"]["BundleList"];
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
    openBundle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
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
                    "application/json": {
                        id: string;
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
    findBundleMember: {
        parameters: {
            query: {
                code: string;
            };
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
                    "application/json": components["schemas"]["BundleMembers"];
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
    viewBundle: {
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
                    "application/json": components["schemas"]["BundleView"];
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
    saveBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: components["schemas"]["BundleInput"];
                    /** @description Version that the writer has seen; 0 for the first */
                    seen: number;
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
                        version: number;
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
    submitBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seen: number;
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
                        hash: string;
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
    reviewBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hash: string;
                    passed: boolean;
                    opinion: string;
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
    issueBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hash: string;
                    /** Format: date */
                    from: string;
                    note: string;
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
    cancelBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
    viewBoard: {
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
                    "application/json": components["schemas"]["Board"];
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
    weeklyBrief: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: "docx" | "pdf";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
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
    inspectSite: {
        parameters: {
            query?: {
                /** @description As it stood in the morning of that day */
                on?: string;
            };
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
                    "application/json": components["schemas"]["SiteInspection"];
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
    viewListedSites: {
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
                    "application/json": components["schemas"]["ListedSites"];
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
    listSite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    address: string;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
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
    unlistSite: {
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
    viewAssessments: {
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
                    "application/json": components["schemas"]["Assessments"];
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
    setScoring: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    readonly rows: {
                        /** @enum {string} */
                        key: "applications.received" | "applications.concluded" | "applications.late" | "applications.overdue" | "publications.published" | "publications.late" | "reports.published" | "reports.late" | "services.listed" | "services.guideless" | "matters.received" | "matters.late" | "matters.poor" | "complaints.received" | "complaints.late";
                        points: number;
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
    scoreAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
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
    appealScore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    key: "applications.received" | "applications.concluded" | "applications.late" | "applications.overdue" | "publications.published" | "publications.late" | "reports.published" | "reports.late" | "services.listed" | "services.guideless" | "matters.received" | "matters.late" | "matters.poor" | "complaints.received" | "complaints.late";
                    reason: string;
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
    decideScoreAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    key: "applications.received" | "applications.concluded" | "applications.late" | "applications.overdue" | "publications.published" | "publications.late" | "reports.published" | "reports.late" | "services.listed" | "services.guideless" | "matters.received" | "matters.late" | "matters.poor" | "complaints.received" | "complaints.late";
                    upheld: boolean;
                    points: number | null;
                    reason: string;
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
    viewAgencyComparison: {
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
                    "application/json": components["schemas"]["AgencyComparison"];
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
    viewComparedList: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                agency: string;
                figure: "applications.received" | "applications.concluded" | "applications.late" | "applications.overdue" | "publications.published" | "publications.late" | "reports.published" | "reports.late" | "services.listed" | "services.guideless" | "matters.received" | "matters.late" | "matters.poor" | "complaints.received" | "complaints.late";
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
                    "application/json": components["schemas"]["ComparedList"];
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
    viewComparedCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                figure: "applications.received" | "applications.concluded" | "applications.late" | "applications.overdue" | "publications.published" | "publications.late" | "reports.published" | "reports.late" | "services.listed" | "services.guideless" | "matters.received" | "matters.late" | "matters.poor" | "complaints.received" | "complaints.late";
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
                    "application/json": components["schemas"]["ComparedCase"];
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
    ownMailWish: {
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
                    "application/json": components["schemas"]["MailWish"];
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
    setOwnMailWish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailWishInput"];
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
    viewEscalation: {
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
                    "application/json": components["schemas"]["Escalation"];
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
    setEscalation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalationInput"];
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
    listChannels: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
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
                    "application/json": components["schemas"]["ChannelList"];
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
    listDelivered: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                channel: "website" | "wechat" | "serviceNetwork" | "enterpriseCode" | "handbook" | "broadcast" | "gazette" | "subscription";
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
                    "application/json": components["schemas"]["ChannelDelivered"];
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
    setChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: "wechat" | "serviceNetwork";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelSettingInput"];
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
    viewDeliveries: {
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
                    "application/json": components["schemas"]["PublicationDeliveries"];
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
    sendToChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                channel: "wechat" | "serviceNetwork" | "subscription" | "enterpriseCode";
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
    viewBroadcasts: {
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
                    "application/json": components["schemas"]["PublicationBroadcasts"];
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
    writeBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BroadcastScriptWishInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroadcastScriptMade"];
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
    broadcastScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                broadcast: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    recordBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                broadcast: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BroadcastAiringInput"];
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
    recordStationTold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                broadcast: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BroadcastStationToldInput"];
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
    viewBroadcastSpeed: {
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
                    "application/json": components["schemas"]["BroadcastSpeed"];
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
    setBroadcastSpeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BroadcastSpeedInput"];
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
    listGazette: {
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
                    "application/json": components["schemas"]["GazetteIssues"];
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
    beginGazette: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GazetteWishInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GazetteBegun"];
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
    openGazette: {
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
                    "application/json": components["schemas"]["GazetteIssue"];
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
    saveGazette: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GazetteWishInput"];
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
    deleteGazette: {
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
    gazetteFile: {
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
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    submitGazette: {
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
    returnGazette: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GazetteReturnInput"];
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
    issueGazette: {
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
    enterpriseCodeOpened: {
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
                    "application/json": components["schemas"]["EnterpriseCodeOpened"];
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
    enterpriseCodePoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    enterpriseCodePicture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
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
    viewSweep: {
        parameters: {
            query?: {
                outcome?: "open" | "corrected" | "withdrawn" | "kept";
            };
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
                    "application/json": components["schemas"]["SweepResults"];
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
    setSweepRhythm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    every: "off" | "day" | "week" | "month";
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
    startSweep: {
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
    keepFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
    viewLinks: {
        parameters: {
            query?: {
                /** @description `open`: a person has to look; all where it is left out */
                show?: "dead" | "open";
                /** @description `next` of the page before */
                after?: string;
            };
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
                    "application/json": components["schemas"]["Links"];
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
    listHandbooks: {
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
                    "application/json": components["schemas"]["Handbooks"];
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
    startHandbook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    choice: {
                        /** @enum {string} */
                        kind: "all";
                    } | {
                        /** @enum {string} */
                        kind: "department";
                        department: string;
                    } | {
                        /** @enum {string} */
                        kind: "theme";
                        /** @enum {string} */
                        theme: "birth" | "education" | "work" | "social" | "medical" | "housing" | "transport" | "household" | "relief" | "founding" | "licence" | "construction" | "farming" | "environment" | "utilities" | "tax" | "culture" | "closing" | "other";
                    } | {
                        /** @enum {string} */
                        kind: "picked";
                        readonly caseIds: string[];
                    };
                    title: string;
                    /**
                     * Format: date
                     * @description Each guide is the edition in force on this day
                     */
                    editionDay: string;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
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
    downloadHandbook: {
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
            /** @description Bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
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
    cancelHandbook: {
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
    issueHandbook: {
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
    deleteHandbook: {
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
    viewLaterDays: {
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
                        days: number;
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
    setLaterDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
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
    viewGuideKeepers: {
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
                    "application/json": components["schemas"]["GuideKeepers"];
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
    keepDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    owner: string;
                    days: number;
                    department: string;
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
    viewGuideUpkeep: {
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
                    "application/json": components["schemas"]["GuideUpkeep"];
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
    keepGuide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    owner: string;
                    days: number;
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
    confirmGuide: {
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
    listBadFaith: {
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
                    "application/json": components["schemas"]["BadFaith"];
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
    enterBadFaith: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identity: string;
                    name: string;
                    /** @enum {string} */
                    ground: "falseCommitment" | "unkept" | "serious";
                    months: number;
                    reason: string;
                    matter: number | null;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
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
    askBadFaith: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identity: string;
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
                        /** @description Since when and until when, and why; null: nothing excludes this person */
                        found: string | null;
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
    removeBadFaith: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    removal: "repaired" | "mistaken";
                    reason: string;
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
    viewHallPlan: {
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
                    "application/json": components["schemas"]["HallPlan"];
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
    saveHallPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    readonly places: {
                        /** @enum {string} */
                        kind: "window" | "desk" | "machines" | "waiting" | "entrance" | "stairs" | "lift" | "toilet" | "room";
                        floor: string;
                        label: string;
                        departments: string;
                        row: number;
                        column: number;
                        /** @description Columns that it takes */
                        width: number;
                    }[];
                    /** @description Version that the writer has seen */
                    seen: number;
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
    exportServices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: "xlsx" | "csv" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
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
    serviceTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: "xlsx" | "csv" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
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
    listImports: {
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
                    "application/json": components["schemas"]["ServiceImports"];
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
    startImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
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
    viewImport: {
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
                    "application/json": components["schemas"]["ServiceImport"];
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
    importResults: {
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
            /** @description Bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
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
    takeImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Colleagues whose drafts may be written over; the rows of others are returned */
                    readonly over: string[];
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
    cancelImport: {
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
    importComplaints: {
        parameters: {
            query?: {
                /** @description Only say what would happen */
                dry?: "1";
            };
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
                    "application/json": components["schemas"]["ComplaintImportAnswer"];
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
    importIntoDraft: {
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
                    "application/json": components["schemas"]["ImportedText"];
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
    moveOldPages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Say what would happen, change nothing */
                    dry: boolean;
                    /** @description Take the pictures over too; whoever sends this answers for what can be seen in them */
                    pictures?: boolean;
                    readonly pages: {
                        row: number;
                        page: components["schemas"]["OldPageInput"];
                        /**
                         * Format: byte
                         * @description The bytes of the file
                         */
                        content: string;
                        /** @description Of the `wants` of the answer before those that there are */
                        readonly pictures?: {
                            /** @description As the answer before wanted it */
                            path: string;
                            /**
                             * Format: byte
                             * @description The bytes; left out where it stays behind
                             */
                            content?: string;
                            /**
                             * @description Why it stays behind
                             * @enum {string}
                             */
                            left?: "tooLarge" | "furniture";
                        }[];
                    }[];
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
                    "application/json": components["schemas"]["OldPagesMoved"];
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
    listOldPages: {
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
                    "application/json": components["schemas"]["OldPageList"];
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
    viewStandard: {
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
                    "application/json": components["schemas"]["StandardView"];
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
    compareStandards: {
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
                    "application/json": components["schemas"]["StandardsBelow"];
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
    declareNone: {
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
                    /** @description Empty: taken back */
                    reason: string;
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
    importStandard: {
        parameters: {
            query?: {
                dry?: "0" | "1";
            };
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
                    "application/json": components["schemas"]["StandardImport"];
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
    listMatters: {
        parameters: {
            query?: {
                state?: "awaited" | "received" | "correcting" | "handling" | "suspended" | "decided" | "closed" | "delivered" | "notNeeded" | "refused" | "withdrawn";
                light?: "overdue" | "pressing" | "near" | "calm" | "still";
                /** @description A whole number, or part of the name of the service or its department */
                text?: string;
                /** @description Only those rated 4 or 5 */
                poor?: "1";
                newest?: "1";
                /** @description `next` of the page before */
                after?: number;
            };
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
                    "application/json": components["schemas"]["MatterPage"];
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
    openMatter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    service: string;
                    readonly materials: string[];
                    /** @description Materials that were met other than by handing them in, as the guide allows */
                    readonly met?: {
                        material: string;
                        /** @enum {string} */
                        way: "committed" | "fetched" | "notFound" | "later";
                        /** @description Number of the card or the organisation, by which the register is asked; it is not kept */
                        identity?: string;
                        /** @description Somebody has looked: nothing excludes this person from committing */
                        goodFaith?: boolean;
                    }[];
                    person: {
                        name: string;
                        contact: string;
                    };
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
                    "application/json": {
                        id: number;
                        number: string;
                        /** @description Told at once, all of it */
                        readonly missing: string[];
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
    viewMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
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
                    "application/json": components["schemas"]["Matter"];
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
    mattersOutside: {
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
                    "application/json": components["schemas"]["MatterOutside"];
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
    openServices: {
        parameters: {
            query: {
                text: string;
            };
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
                        readonly services: {
                            code: string;
                            name: string;
                            department: string;
                        }[];
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
    counterGuide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
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
                    "application/json": components["schemas"]["CounterGuide"];
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
    proceedMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "met";
                    readonly met: {
                        material: string;
                        /** @enum {string} */
                        way: "committed" | "fetched" | "notFound" | "later";
                        /** @description Number of the card or the organisation, by which the register is asked; it is not kept */
                        identity?: string;
                        /** @description Somebody has looked: nothing excludes this person from committing */
                        goodFaith?: boolean;
                    }[];
                } | {
                    /** @enum {string} */
                    type: "laterGiven";
                    readonly materials: string[];
                } | {
                    /** @enum {string} */
                    type: "checked";
                    material: string;
                    /** @enum {string} */
                    result: "true" | "false";
                } | {
                    /** @enum {string} */
                    type: "correctionAsked";
                    readonly asked: {
                        material: string;
                        /** @enum {string} */
                        defect: "missing" | "form" | "filledIn" | "expired" | "unclear";
                    }[];
                } | {
                    /** @enum {string} */
                    type: "correctionClosed";
                    readonly materials: string[];
                } | {
                    /** @enum {string} */
                    type: "accepted";
                } | {
                    /** @enum {string} */
                    type: "notNeeded";
                } | {
                    /** @enum {string} */
                    type: "refused";
                    /** @enum {string} */
                    ground: "notCompetent" | "conditions";
                } | {
                    /** @enum {string} */
                    type: "stepBegun";
                    step: string;
                } | {
                    /** @enum {string} */
                    type: "stepEnded";
                    step: string;
                    /** @enum {string} */
                    result: "passed" | "returned" | "other";
                } | {
                    /** @enum {string} */
                    type: "specialBegun";
                    /** @enum {string} */
                    special: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "experts" | "lengthening";
                    /** @enum {string} */
                    kind: "lengthen" | "stop";
                    expectedDays: number;
                } | {
                    /** @enum {string} */
                    type: "specialEnded";
                    /** @enum {string} */
                    special: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "experts" | "lengthening";
                } | {
                    /** @enum {string} */
                    type: "extended";
                    workingDays: number;
                } | {
                    /** @enum {string} */
                    type: "decided";
                    granted: boolean;
                } | {
                    /** @enum {string} */
                    type: "closed";
                    /** @enum {string} */
                    result: "passed" | "passedLacking" | "failed" | "passedOn" | "correctionLapsed" | "laterLapsed";
                } | {
                    /** @enum {string} */
                    type: "delivered";
                    /** @enum {string} */
                    how: "counter" | "post" | "online" | "locker";
                } | {
                    /** @enum {string} */
                    type: "withdrawn";
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
    callBackMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    result: "corrected" | "dated" | "explained" | "mistaken" | "unreached";
                    doneBy: string | null;
                    /** @description What was done; nothing personal */
                    measure: string;
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
    revealMatterPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    purpose: "telling" | "inquiring" | "callBack";
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
                        name: string;
                        contact: string;
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
    commitmentToday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    commitmentOfMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    formToday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    formOfMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    poorRatings: {
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
                    "application/json": components["schemas"]["PoorRatings"];
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
    takeRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
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
    yearFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["YearFigures"];
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
    figureCases: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                /** @description 1 to 200, else 50 */
                limit?: string;
            };
            header?: never;
            path: {
                year: string;
                figure: string;
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
                    "application/json": components["schemas"]["FigureCases"];
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
    exportLedger: {
        parameters: {
            query?: {
                /** @description What the names of applicants are needed for; without it the file has none */
                purpose?: "identify" | "contact" | "letter" | "deliver" | "appeal" | "ledger" | "file";
            };
            header?: never;
            path: {
                year: string;
                format: "csv" | "xlsx";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV or XLSX */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
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
    exportCaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequestInput"];
            };
        };
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    listDeliveries: {
        parameters: {
            query?: {
                stage?: "waiting" | "underWay" | "returned";
                by?: "web" | "email" | "post";
                /** @description `next` of the page before */
                after?: string;
                /** @description 1 to 200, else 50 */
                limit?: string;
            };
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
                    "application/json": components["schemas"]["DeliveryPage"];
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
    listLetters: {
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
                    "application/json": components["schemas"]["LetterList"];
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
    beginLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLetterInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterBegun"];
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
    viewLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letter: string;
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
                    "application/json": components["schemas"]["Letter"];
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
    saveLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterChangeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterSaved"];
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
    dropLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letter: string;
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
    letterPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    letterDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    listSlips: {
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
                    "application/json": components["schemas"]["SlipList"];
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
    slipPdf: {
        parameters: {
            query?: {
                /** @description Of an opinion form: the letter of consultation that it goes with */
                letter?: string;
            };
            header?: never;
            path: {
                id: string;
                kind: "deliveryProof" | "opinionForm" | "approval";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    signLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letter: string;
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
                    "application/json": components["schemas"]["LetterNumbered"];
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
    viewScreening: {
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
                    "application/json": components["schemas"]["FileScreening"];
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
    screenFile: {
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
                    "application/json": components["schemas"]["FileScreening"];
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
    waiveFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningWaiverInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileScreening"];
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
    letterFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letter: string;
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
                    "application/json": components["schemas"]["LetterFileList"];
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
    chooseLetterFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterFileChoiceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterFileList"];
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
    filePages: {
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
                    "application/json": components["schemas"]["FilePages"];
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
    filePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JPEG */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
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
    redactFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedactionWishInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redacted"];
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
    calendar: {
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
                    "application/json": components["schemas"]["Calendar"];
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
    previewNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayNoticeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeEffect"];
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
    enterNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayNoticeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeEffect"];
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
    readAudit: {
        parameters: {
            query?: {
                /** @description Part of the name, or the id of the account */
                person?: string;
                deed?: string;
                subject?: string;
                object?: string;
                agency?: string;
                result?: "done" | "refused";
                /** @description First day, Asia/Shanghai */
                from?: string;
                /** @description Last day */
                to?: string;
                /** @description Part of object, reason, address, request, session or name */
                text?: string;
                /** @description `next` of the page before */
                before?: string;
                /** @description 1 to 200 */
                limit?: string;
            };
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
                    "application/json": components["schemas"]["AuditPage"];
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
    exportAudit: {
        parameters: {
            query?: {
                /** @description Part of the name, or the id of the account */
                person?: string;
                deed?: string;
                subject?: string;
                object?: string;
                agency?: string;
                result?: "done" | "refused";
                /** @description First day, Asia/Shanghai */
                from?: string;
                /** @description Last day */
                to?: string;
                /** @description Part of object, reason, address, request, session or name */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    workList: {
        parameters: {
            query?: {
                /** @description Else `mine` */
                view?: "mine" | "unclaimed" | "all";
                /** @description Only those with this light */
                light?: "overdue" | "pressing" | "near" | "calm" | "still";
                /** @description `next` of the page before */
                after?: string;
                /** @description 1 to 200, else 50 */
                limit?: string;
            };
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
                    "application/json": components["schemas"]["WorkList"];
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
    workMonth: {
        parameters: {
            query?: {
                /** @description `YYYY-MM`, else the present one */
                month?: string;
                /** @description Else `mine` */
                view?: "mine" | "unclaimed" | "all";
            };
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
                    "application/json": components["schemas"]["WorkMonth"];
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
    listApplications: {
        parameters: {
            query?: {
                state?: "unsubmitted" | "submitted" | "received" | "awaitingCorrection" | "awaitingReasons" | "awaitingPayment" | "consulting" | "handling" | "reviewing" | "concluded" | "delivered" | "archived" | "setAside" | "open";
                /** @description Received in this year */
                year?: string;
                type?: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceInstitution" | "otherOrganization";
                outcome?: "granted" | "partiallyGranted" | "refusedStateSecret" | "refusedProhibitedByLaw" | "refusedThreeSecuritiesOneStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeQuery" | "unavailableNotHeld" | "unavailableRequiresCreation" | "unavailableStillUnclear" | "notProcessedPetition" | "notProcessedRepeat" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherCorrectionOverdue" | "otherFeeOverdue" | "otherReason";
                /** @description How the number begins, or the running number alone */
                text?: string;
                dueBy?: string;
                /** @description Only those with this light */
                light?: "overdue" | "pressing" | "near" | "calm" | "still";
                whose?: "mine" | "nobody";
                order?: "due" | "newest";
                /** @description `next` of the page before */
                after?: string;
                /** @description 1 to 200, else 50 */
                limit?: string;
            };
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
                    "application/json": components["schemas"]["ApplicationPage"];
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
    search: {
        parameters: {
            query: {
                q: string;
            };
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
                    "application/json": components["schemas"]["SearchAnswer"];
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
    ownNotifications: {
        parameters: {
            query?: {
                before?: number;
                unread?: "true";
                limit?: number;
            };
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
                        readonly notifications: components["schemas"]["Notification"][];
                        /** @description `before` of the next page */
                        next: number | null;
                        unread: number;
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
    ownUnread: {
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
                        unread: number;
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
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
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
    readNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    upTo: number;
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
                        read: number;
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
    notificationStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
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
    listFiles: {
        parameters: {
            query: {
                /** @description What the file belongs to */
                subject: "application" | "appeal" | "publication" | "task" | "service";
                case: string;
            };
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
                    "application/json": components["schemas"]["FileList"];
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
    uploadFile: {
        parameters: {
            query: {
                /** @description What the file belongs to */
                subject: "application" | "appeal" | "publication" | "task" | "service";
                case: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
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
    viewFile: {
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
                    "application/json": components["schemas"]["File"];
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
    eraseFile: {
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
    fileContent: {
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
            /** @description Bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
