export const VALIDATE = /* GraphQL */ `
  mutation ValidateResults($input: ValidateResultsInput!) {
    validateResults(input: $input) {
      __typename
      ... on ValidateResultsSuccess {
        token
        expiresAt
        form
        wouldChange
        unchanged
        leftAlone
        refused
        notes {
          code
          count
          found
          text
        }
        rows {
          line
          state
          marksheetId
          unitCode
          candidateNumber
          candidateName
          oldResult
          newResult
          oldInitials
          newInitials
          problem {
            __typename
            message
          }
        }
      }
      ... on MarksFileRefused {
        findings {
          code
          line
          found
          expected
          text
        }
      }
      ... on Problem {
        message
      }
    }
  }
`;

export const APPLY = /* GraphQL */ `
  mutation ApplyResults($input: ApplyResultsInput!) {
    applyResults(input: $input) {
      __typename
      ... on ApplyResultsSuccess {
        changed
        marksheets {
          id
          title
          state
          counts {
            done
            left
            submitted
            missingInitials
          }
        }
      }
      ... on DryRunOutdated {
        moved
        movedRows {
          unitCode
          candidateNumber
          problem {
            __typename
            message
          }
        }
      }
      ... on Problem {
        message
      }
    }
  }
`;

interface Problem {
  __typename: string;
  message: string;
}

export interface ValidatedRow {
  line: number;
  state: string;
  unitCode: string | null;
  candidateNumber: string;
  candidateName: string | null;
  oldResult: string | null;
  newResult: string | null;
  oldInitials: string | null;
  newInitials: string | null;
  problem: Problem | null;
}

/** Of a success the first fields, of a refusal the last. */
export interface Validated {
  validateResults: {
    __typename: string;
    token?: string | null;
    expiresAt?: string | null;
    wouldChange?: number;
    unchanged?: number;
    leftAlone?: number;
    refused?: number;
    notes?: { text: string }[];
    rows?: ValidatedRow[];
    findings?: { code: string; line: number | null; text: string }[];
    message?: string;
  };
}

export interface Applied {
  applyResults: {
    __typename: string;
    changed?: number;
    marksheets?: { id: string; title: string; state: string; counts: Record<string, number> }[];
    movedRows?: { unitCode: string; candidateNumber: string; problem: Problem }[];
    message?: string;
  };
}
