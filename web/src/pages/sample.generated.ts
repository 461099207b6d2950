/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Candidates to be added by the centre. */
export type AddToSampleInput = {
  /** At most 600, each once. */
  readonly candidateNumbers: ReadonlyArray<string>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
  /** The sheet. */
  readonly marksheetId: string;
  /** Why, at most 500 characters; shown to the moderator with each of them. */
  readonly reason?: string | null | undefined;
};

/** How a unit is assessed. */
export type Assessment =
  /** In whole marks from 0 to a maximum. */
  | 'MARKS'
  /** In outcomes: which of Pass, Merit and Distinction the unit lists. */
  | 'OUTCOMES'
  /** Marked by WJEC from uploaded work: no results are entered. */
  | 'UPLOAD_ONLY';

/** What happened to a sheet's candidates after it was submitted. */
export type CohortChangeKind =
  /** Entered late, or left out of the first submission: not among those the sample was drawn from. */
  | 'ENTERED_LATE'
  /** A withdrawn entry came back; the row started blank. */
  | 'REINSTATED'
  /** WJEC confirmed the withdrawal: the row has left the sheet. */
  | 'WITHDRAWAL_CONFIRMED'
  /** WJEC dismissed the withdrawal: the row stands. */
  | 'WITHDRAWAL_DISMISSED'
  /** The entry of a submitted row was withdrawn; the row is held until WJEC decides. */
  | 'WITHDRAWAL_HELD'
  /** The held row's entry came back before WJEC decided: the row stands. */
  | 'WITHDRAWAL_TAKEN_BACK'
  /** An entry was withdrawn whose row was not submitted. */
  | 'WITHDRAWN_UNSUBMITTED';

/** What a change of the cohort means for the sample. */
export type CohortConsequenceCode =
  /** The candidate was added to the sample afterwards. */
  | 'ADDED_TO_SAMPLE'
  /** Nothing changes. */
  | 'NONE'
  /** The sample was drawn without the candidate and is not drawn again; the moderator or WJEC may ask for the work. */
  | 'NOT_IN_SAMPLE'
  /** The row is not submitted yet. */
  | 'ROW_STILL_OPEN'
  /** The candidate is in the sample; the work stays wanted until WJEC decides. */
  | 'SAMPLED_CANDIDATE_HELD'
  /** The candidate was in the sample; the work is no longer wanted, and nobody takes the place by itself. */
  | 'SAMPLED_CANDIDATE_WITHDRAWN'
  /** Fewer are in the sample than the scheme would take of the candidates submitted now. */
  | 'SAMPLE_SMALLER_THAN_SCHEME'
  /** Another candidate stood in for this one, and stays in the sample. */
  | 'STAND_IN_STAYS'
  /** The candidate stood in for another, whose work still can not be sent: somebody else has to stand in. */
  | 'SUBSTITUTE_NEEDED';

/** Where a sheet stands. `readiness` says the same in detail. */
export type MarksheetState =
  /** No active row. Hidden from lists, unless something was submitted. */
  | 'EMPTY'
  /** Some results or initials are missing. */
  | 'IN_PROGRESS'
  /** Submitted, and rows that arrived late are still open. */
  | 'LATE_ROWS_OPEN'
  /** No result entered yet. */
  | 'NOT_STARTED'
  /** Complete and not submitted: a reminder is due. */
  | 'READY'
  /** Every active row is submitted. */
  | 'SUBMITTED'
  /** Marked by WJEC: work is uploaded, no results are entered. */
  | 'UPLOAD_ONLY';

/** What a centre has still to do about a submitted sheet. */
export type OutstandingCode =
  /** The moderator or WJEC asked for the candidate's work, and none is uploaded. */
  | 'FURTHER_WORK_DUE'
  /** A row that came late is not submitted. */
  | 'LATE_ROW_OPEN'
  /** The centre changed the sample, so the moderator is owed an explanatory note. */
  | 'NOTE_MISSING'
  /** The centre selects the sample itself, and has selected too few. */
  | 'SELECTION_TOO_SMALL'
  /** The work of a sampled candidate can not be sent, and nobody stands in. */
  | 'SUBSTITUTE_OPEN';

/** Candidates that the centre added, to be taken out again. */
export type RemoveFromSampleInput = {
  /** At most 600, each once. */
  readonly candidateNumbers: ReadonlyArray<string>;
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
  /** The sheet. */
  readonly marksheetId: string;
};

/** Whether a row can be changed by mark entry. */
export type RowStatus =
  /** Can be changed. */
  | 'DRAFT'
  /** Submitted and locked. */
  | 'SUBMITTED';

/** How a candidate came into the sample. */
export type SampleSource =
  /** Added by the centre. */
  | 'CENTRE'
  /** Asked for by the moderator or WJEC. */
  | 'REQUESTED'
  /** Stands in for a candidate whose work is incomplete or lost. */
  | 'SUBSTITUTE'
  /** Picked when the sheet was first submitted. Nobody in the centre can take it out. */
  | 'SYSTEM';

/** The note to the moderator. */
export type SetExplanatoryNoteInput = {
  /** Makes a repeat of this request harmless. */
  readonly idempotencyKey: string;
  /** The sheet. */
  readonly marksheetId: string;
  /** At most 4000 characters; an empty text takes the note back. */
  readonly note: string;
};

/** A result that is neither a mark nor an outcome. */
export type SpecialResult =
  /** The candidate was absent. Not the same as a mark of zero; never sampled. */
  | 'ABSENT'
  /** The mark of an earlier series is carried forward. Only on linear qualifications; the mark itself is never stored here. */
  | 'CARRY_FORWARD';

/** What is wrong with the work of a sampled candidate. */
export type SubstitutionKind =
  /** Not finished: the result should be changed to Absent. */
  | 'INCOMPLETE'
  /** Lost. */
  | 'LOST';

/** How the sample reaches the moderator. */
export type Work =
  /** No sample is taken. */
  | 'NONE'
  /** Posted. */
  | 'POST'
  /** Uploaded, candidate by candidate. */
  | 'UPLOAD'
  /** Uploaded, also as group and administration files. */
  | 'UPLOAD_GROUP'
  /** Seen on a visit. */
  | 'VISIT';

export type SampleQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SampleQuery = { readonly marksheet: { readonly id: string, readonly version: number, readonly title: string, readonly state: Types.MarksheetState, readonly deadline: string | null, readonly pastDeadline: boolean, readonly unit: { readonly code: string, readonly assessment: Types.Assessment, readonly maximumMark: number | null, readonly teacherInitials: boolean, readonly work: Types.Work }, readonly counts: { readonly rows: number, readonly submitted: number }, readonly viewerCan: { readonly addToSample: boolean, readonly requestMarkAmendment: boolean }, readonly sample: { readonly drawnAt: string, readonly eligible: number, readonly explanatoryNote: string | null, readonly noteMissing: boolean, readonly members: ReadonlyArray<{ readonly source: Types.SampleSource }> } | null, readonly outstanding: { readonly items: ReadonlyArray<{ readonly code: Types.OutstandingCode, readonly candidateNumber: string | null, readonly due: string | null, readonly overdue: boolean, readonly text: string }> } | null, readonly cohortChanges: ReadonlyArray<{ readonly kind: Types.CohortChangeKind, readonly candidateNumber: string, readonly candidateName: string, readonly at: string, readonly by: string, readonly reason: string | null, readonly text: string, readonly consequences: ReadonlyArray<{ readonly code: Types.CohortConsequenceCode, readonly text: string }> }>, readonly clericalErrors: { readonly outstanding: number }, readonly rows: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly initials: string | null, readonly status: Types.RowStatus, readonly held: boolean, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly result: { readonly code: string, readonly special: Types.SpecialResult | null } | null, readonly countedResult: { readonly code: string } | null, readonly correction: { readonly id: string } | null, readonly sample: { readonly source: Types.SampleSource, readonly at: string, readonly by: string, readonly substitutesFor: string | null, readonly substitutedBy: string | null, readonly due: string | null, readonly note: string | null, readonly reason: { readonly text: string }, readonly substitution: { readonly kind: Types.SubstitutionKind, readonly explanation: string } | null } | null }> } } | null };

export type OutstandingThingsFragment = { readonly items: ReadonlyArray<{ readonly code: Types.OutstandingCode, readonly candidateNumber: string | null, readonly due: string | null, readonly overdue: boolean, readonly text: string }> };

export type SampleRowFragment = { readonly id: string, readonly version: number, readonly initials: string | null, readonly status: Types.RowStatus, readonly held: boolean, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly result: { readonly code: string, readonly special: Types.SpecialResult | null } | null, readonly countedResult: { readonly code: string } | null, readonly correction: { readonly id: string } | null, readonly sample: { readonly source: Types.SampleSource, readonly at: string, readonly by: string, readonly substitutesFor: string | null, readonly substitutedBy: string | null, readonly due: string | null, readonly note: string | null, readonly reason: { readonly text: string }, readonly substitution: { readonly kind: Types.SubstitutionKind, readonly explanation: string } | null } | null };

export type SampleAfterFragment = { readonly id: string, readonly version: number, readonly sample: { readonly explanatoryNote: string | null, readonly noteMissing: boolean, readonly members: ReadonlyArray<{ readonly source: Types.SampleSource }> } | null, readonly outstanding: { readonly items: ReadonlyArray<{ readonly code: Types.OutstandingCode, readonly candidateNumber: string | null, readonly due: string | null, readonly overdue: boolean, readonly text: string }> } | null };

export type AddToSampleMutationVariables = Exact<{
  input: Types.AddToSampleInput;
}>;


export type AddToSampleMutation = { readonly addToSample:
    | { readonly __typename: 'ChangeSampleSuccess', readonly marksheet: { readonly id: string, readonly version: number, readonly sample: { readonly explanatoryNote: string | null, readonly noteMissing: boolean, readonly members: ReadonlyArray<{ readonly source: Types.SampleSource }> } | null, readonly outstanding: { readonly items: ReadonlyArray<{ readonly code: Types.OutstandingCode, readonly candidateNumber: string | null, readonly due: string | null, readonly overdue: boolean, readonly text: string }> } | null }, readonly rows: ReadonlyArray<{ readonly candidateNumber: string, readonly row: { readonly id: string, readonly version: number, readonly initials: string | null, readonly status: Types.RowStatus, readonly held: boolean, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly result: { readonly code: string, readonly special: Types.SpecialResult | null } | null, readonly countedResult: { readonly code: string } | null, readonly correction: { readonly id: string } | null, readonly sample: { readonly source: Types.SampleSource, readonly at: string, readonly by: string, readonly substitutesFor: string | null, readonly substitutedBy: string | null, readonly due: string | null, readonly note: string | null, readonly reason: { readonly text: string }, readonly substitution: { readonly kind: Types.SubstitutionKind, readonly explanation: string } | null } | null } | null, readonly problem:
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
         | null }> }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'MarksheetNotFound', readonly message: string }
    | { readonly __typename: 'OfferingClosed', readonly message: string }
    | { readonly __typename: 'SampleNotDrawn', readonly message: string }
    | { readonly __typename: 'TextLengthWrong', readonly message: string }
    | { readonly __typename: 'TooManyRows', readonly message: string }
    | { readonly __typename: 'UnitHasNoSample', readonly message: string }
   };

export type RemoveFromSampleMutationVariables = Exact<{
  input: Types.RemoveFromSampleInput;
}>;


export type RemoveFromSampleMutation = { readonly removeFromSample:
    | { readonly __typename: 'ChangeSampleSuccess', readonly marksheet: { readonly id: string, readonly version: number, readonly sample: { readonly explanatoryNote: string | null, readonly noteMissing: boolean, readonly members: ReadonlyArray<{ readonly source: Types.SampleSource }> } | null, readonly outstanding: { readonly items: ReadonlyArray<{ readonly code: Types.OutstandingCode, readonly candidateNumber: string | null, readonly due: string | null, readonly overdue: boolean, readonly text: string }> } | null }, readonly rows: ReadonlyArray<{ readonly candidateNumber: string, readonly row: { readonly id: string, readonly version: number, readonly initials: string | null, readonly status: Types.RowStatus, readonly held: boolean, readonly candidate: { readonly number: string, readonly surname: string, readonly forenames: string }, readonly result: { readonly code: string, readonly special: Types.SpecialResult | null } | null, readonly countedResult: { readonly code: string } | null, readonly correction: { readonly id: string } | null, readonly sample: { readonly source: Types.SampleSource, readonly at: string, readonly by: string, readonly substitutesFor: string | null, readonly substitutedBy: string | null, readonly due: string | null, readonly note: string | null, readonly reason: { readonly text: string }, readonly substitution: { readonly kind: Types.SubstitutionKind, readonly explanation: string } | null } | null } | null, readonly problem:
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
          | { readonly message: string }
         | null }> }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'MarksheetNotFound', readonly message: string }
    | { readonly __typename: 'OfferingClosed', readonly message: string }
    | { readonly __typename: 'SampleNotDrawn', readonly message: string }
    | { readonly __typename: 'TooManyRows', readonly message: string }
    | { readonly __typename: 'UnitHasNoSample', readonly message: string }
   };

export type SetExplanatoryNoteMutationVariables = Exact<{
  input: Types.SetExplanatoryNoteInput;
}>;


export type SetExplanatoryNoteMutation = { readonly setExplanatoryNote:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'MarksheetNotFound', readonly message: string }
    | { readonly __typename: 'OfferingClosed', readonly message: string }
    | { readonly __typename: 'SampleNotDrawn', readonly message: string }
    | { readonly __typename: 'SetExplanatoryNoteSuccess', readonly marksheet: { readonly id: string, readonly version: number, readonly sample: { readonly explanatoryNote: string | null, readonly noteMissing: boolean, readonly members: ReadonlyArray<{ readonly source: Types.SampleSource }> } | null, readonly outstanding: { readonly items: ReadonlyArray<{ readonly code: Types.OutstandingCode, readonly candidateNumber: string | null, readonly due: string | null, readonly overdue: boolean, readonly text: string }> } | null } }
    | { readonly __typename: 'TextLengthWrong', readonly message: string }
    | { readonly __typename: 'UnitHasNoSample', readonly message: string }
   };

export const SampleRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SampleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarksheetRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"special"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"substitutesFor"}},{"kind":"Field","name":{"kind":"Name","value":"substitutedBy"}},{"kind":"Field","name":{"kind":"Name","value":"substitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<SampleRowFragment, unknown>;
export const OutstandingThingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutstandingThings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outstanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<OutstandingThingsFragment, unknown>;
export const SampleAfterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SampleAfter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Marksheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explanatoryNote"}},{"kind":"Field","name":{"kind":"Name","value":"noteMissing"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutstandingThings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutstandingThings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outstanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<SampleAfterFragment, unknown>;
export const SampleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sample"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marksheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"pastDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"maximumMark"}},{"kind":"Field","name":{"kind":"Name","value":"teacherInitials"}},{"kind":"Field","name":{"kind":"Name","value":"work"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addToSample"}},{"kind":"Field","name":{"kind":"Name","value":"requestMarkAmendment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"explanatoryNote"}},{"kind":"Field","name":{"kind":"Name","value":"noteMissing"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutstandingThings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohortChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"candidateName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clericalErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outstanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"600"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"MARK"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SampleRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutstandingThings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outstanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SampleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarksheetRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"special"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"substitutesFor"}},{"kind":"Field","name":{"kind":"Name","value":"substitutedBy"}},{"kind":"Field","name":{"kind":"Name","value":"substitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<SampleQuery, SampleQueryVariables>;
export const AddToSampleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToSample"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddToSampleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addToSample"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSampleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marksheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SampleAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SampleRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutstandingThings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outstanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SampleAfter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Marksheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explanatoryNote"}},{"kind":"Field","name":{"kind":"Name","value":"noteMissing"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutstandingThings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SampleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarksheetRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"special"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"substitutesFor"}},{"kind":"Field","name":{"kind":"Name","value":"substitutedBy"}},{"kind":"Field","name":{"kind":"Name","value":"substitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<AddToSampleMutation, AddToSampleMutationVariables>;
export const RemoveFromSampleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFromSample"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveFromSampleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeFromSample"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSampleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marksheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SampleAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SampleRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutstandingThings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outstanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SampleAfter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Marksheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explanatoryNote"}},{"kind":"Field","name":{"kind":"Name","value":"noteMissing"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutstandingThings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SampleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarksheetRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"special"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"substitutesFor"}},{"kind":"Field","name":{"kind":"Name","value":"substitutedBy"}},{"kind":"Field","name":{"kind":"Name","value":"substitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<RemoveFromSampleMutation, RemoveFromSampleMutationVariables>;
export const SetExplanatoryNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetExplanatoryNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetExplanatoryNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setExplanatoryNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetExplanatoryNoteSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marksheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SampleAfter"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutstandingThings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outstanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SampleAfter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Marksheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explanatoryNote"}},{"kind":"Field","name":{"kind":"Name","value":"noteMissing"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutstandingThings"}}]}}]}}]} as unknown as DocumentNode<SetExplanatoryNoteMutation, SetExplanatoryNoteMutationVariables>;