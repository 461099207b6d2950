/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a finding is about. */
export type EntriesFaultCode =
  /** Not an awarding body read here. */
  | 'AB_UNKNOWN'
  /** No surname. */
  | 'CANDIDATE_NAME_MISSING'
  /** Characters that names in such files do not have. */
  | 'CANDIDATE_NAME_UNUSUAL'
  /** Not 0001 to 9999. */
  | 'CANDIDATE_NUMBER_MALFORMED'
  /** The number stands twice with different particulars. */
  | 'CANDIDATE_REPEATED'
  /** The trailer counts other centres than there are. */
  | 'CENTRE_COUNT_WRONG'
  /** The caller does not act for this centre, or there is no such centre. */
  | 'CENTRE_FORBIDDEN'
  /** Not a centre number. */
  | 'CENTRE_NUMBER_MALFORMED'
  /** The centre stands twice in the file. */
  | 'CENTRE_REPEATED'
  /** A character that is no text. */
  | 'CONTROL_CHARACTER'
  /** Not a date; left empty. */
  | 'DATE_OF_BIRTH_MALFORMED'
  /** An unknown distribution type. */
  | 'DISTRIBUTION_UNKNOWN'
  /** The centre sent its one entries file for this series before; changes go in amendments files. */
  | 'DUPLICATE_ENTRIES_FILE'
  /** The name is not `dcccccbb.Xnn`. */
  | 'FILE_NAME_MALFORMED'
  /** A browser put a number behind the name; it is ignored. */
  | 'FILE_NAME_NUMBERED'
  /** The file is larger than is read (32 MiB). */
  | 'FILE_TOO_LARGE'
  /** The file ends too early. */
  | 'FILE_TRUNCATED'
  /** An old version of the formats, read like the present one. */
  | 'FORMAT_VERSION_OLD'
  /** A version of the formats that is not known. */
  | 'FORMAT_VERSION_UNKNOWN'
  /** Two records, or a record and the name, disagree. */
  | 'HEADER_DISAGREES'
  /** Neither an entries nor an amendments file. */
  | 'NOT_ENTRIES_FILE'
  /** The file is not text. */
  | 'NOT_TEXT'
  /** The option stands twice for the candidate; once is enough. */
  | 'OPTION_REPEATED'
  /** No such option in the catalogue; the entry is left out. */
  | 'OPTION_UNKNOWN'
  /** Something stands behind an option; ignored. */
  | 'QUALIFIER_NOT_BLANK'
  /** A trailer counts other records than there are. */
  | 'RECORD_COUNT_WRONG'
  /** A record where it does not belong. */
  | 'RECORD_OUT_OF_ORDER'
  /** Longer than a record may be. */
  | 'RECORD_TOO_LONG'
  /** A record of an unknown kind. */
  | 'RECORD_UNKNOWN'
  /** Something stands where nothing should; kept as received. */
  | 'RESERVED_NOT_BLANK'
  /** The name and the header give different sequence numbers. */
  | 'SEQUENCE_DISAGREES'
  /** A sequence number was left out. */
  | 'SEQUENCE_GAP'
  /** Not a sequence number. */
  | 'SEQUENCE_MALFORMED'
  /** A file of this sequence number was applied before. */
  | 'SEQUENCE_REPEATED'
  /** No such series. */
  | 'SERIES_UNKNOWN'
  /** An unknown candidate status. */
  | 'STATUS_UNKNOWN'
  /** More lines than are read. */
  | 'TOO_MANY_LINES'
  /** The check letter of the UCI does not fit. */
  | 'UCI_CHECK_LETTER_WRONG'
  /** Not a UCI. */
  | 'UCI_MALFORMED'
  /** No UCI. */
  | 'UCI_MISSING'
  /** The check digit of the ULN does not fit. */
  | 'ULN_CHECK_DIGIT_WRONG'
  /** Not a ULN. */
  | 'ULN_MALFORMED';

/** Whether a finding refuses the file. */
export type EntriesFaultSeverity =
  /** Refuses the whole file. */
  | 'FAULT'
  /** Is told, and changes nothing. */
  | 'WARNING';

/** Which kind of file it is. */
export type EntriesFileKind =
  /** Amendments: each candidate in it has exactly the options it lists; one without options is withdrawn. */
  | 'A'
  /** Entries: the one file that opens a centre's series. */
  | 'E';

/** What became of a file. Received is not applied: look at the state. */
export type EntriesFileState =
  /** Applied whole. */
  | 'APPLIED'
  /** Arrived whole. */
  | 'RECEIVED'
  /** Has faults. Nothing of it was applied. */
  | 'REJECTED'
  /** Free of faults; being applied. */
  | 'VALIDATED';

/** A file to be applied. */
export type ImportEntriesInput = {
  /** The file, at most 32 MiB, under the name it was given by the sending system. */
  readonly file: File;
  /** Takes the place of the file's own name. */
  readonly name?: string | null | undefined;
};

export type EntriesFileLineFragment = { readonly id: string, readonly name: string, readonly kind: Types.EntriesFileKind | null, readonly centres: ReadonlyArray<string>, readonly state: Types.EntriesFileState, readonly receivedAt: string, readonly receivedBy: string, readonly faultCount: number, readonly warningCount: number, readonly series: { readonly id: string, readonly title: string } | null };

export type EntriesFilesQueryVariables = Exact<{
  centre?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EntriesFilesQuery = { readonly entriesFiles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.EntriesFileKind | null, readonly centres: ReadonlyArray<string>, readonly state: Types.EntriesFileState, readonly receivedAt: string, readonly receivedBy: string, readonly faultCount: number, readonly warningCount: number, readonly series: { readonly id: string, readonly title: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EntriesFileQueryVariables = Exact<{
  id: string;
}>;


export type EntriesFileQuery = { readonly entriesFile: { readonly sha256: string, readonly size: number, readonly validatedAt: string | null, readonly finishedAt: string | null, readonly id: string, readonly name: string, readonly kind: Types.EntriesFileKind | null, readonly centres: ReadonlyArray<string>, readonly state: Types.EntriesFileState, readonly receivedAt: string, readonly receivedBy: string, readonly faultCount: number, readonly warningCount: number, readonly findings: ReadonlyArray<{ readonly line: number | null, readonly field: string | null, readonly code: Types.EntriesFaultCode, readonly severity: Types.EntriesFaultSeverity, readonly found: string | null, readonly expected: string | null, readonly text: string }>, readonly outcome: { readonly candidatesAdded: number, readonly candidatesChanged: number, readonly candidatesUnchanged: number, readonly optionsEntered: number, readonly optionsWithdrawn: number, readonly rowsAdded: number, readonly rowsReinstated: number, readonly rowsWithdrawn: number, readonly rowsLate: number, readonly held: ReadonlyArray<{ readonly marksheetId: string, readonly unitCode: string, readonly candidateNumber: string }> } | null, readonly series: { readonly id: string, readonly title: string } | null } | null };

export type ImportEntriesMutationVariables = Exact<{
  input: Types.ImportEntriesInput;
}>;


export type ImportEntriesMutation = { readonly importEntries:
    | { readonly __typename: 'EntriesFileRejected', readonly message: string, readonly file: { readonly id: string } }
    | { readonly __typename: 'EntriesFileUnreadable', readonly message: string }
    | { readonly __typename: 'ImportEntriesSuccess', readonly replayed: boolean, readonly file: { readonly id: string } }
   };

export const EntriesFileLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntriesFileLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntriesFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"centres"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"warningCount"}}]}}]} as unknown as DocumentNode<EntriesFileLineFragment, unknown>;
export const EntriesFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntriesFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"centre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CentreNumber"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entriesFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"centre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"centre"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntriesFileLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntriesFileLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntriesFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"centres"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"warningCount"}}]}}]} as unknown as DocumentNode<EntriesFilesQuery, EntriesFilesQueryVariables>;
export const EntriesFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntriesFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entriesFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntriesFileLine"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"validatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidatesAdded"}},{"kind":"Field","name":{"kind":"Name","value":"candidatesChanged"}},{"kind":"Field","name":{"kind":"Name","value":"candidatesUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"optionsEntered"}},{"kind":"Field","name":{"kind":"Name","value":"optionsWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAdded"}},{"kind":"Field","name":{"kind":"Name","value":"rowsReinstated"}},{"kind":"Field","name":{"kind":"Name","value":"rowsWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"rowsLate"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marksheetId"}},{"kind":"Field","name":{"kind":"Name","value":"unitCode"}},{"kind":"Field","name":{"kind":"Name","value":"candidateNumber"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntriesFileLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntriesFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"centres"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"warningCount"}}]}}]} as unknown as DocumentNode<EntriesFileQuery, EntriesFileQueryVariables>;
export const ImportEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportEntriesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntriesFileRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ImportEntriesMutation, ImportEntriesMutationVariables>;